//! The text, prepared for the executor's loop: constants computed, direct jumps resolved, registers as cells.

use crate::error::ErrorKind;
use crate::instruction::{Instruction, Op};
use crate::program::{Program, TextEntry, TextRange};
use crate::trace::Pattern;

/// One instruction as the loop takes it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    /// `None`: no instruction is here, and `extra` tells where to go on. All operations of [`Pattern::Constant`] but
    /// `jal` have become `lui`.
    pub op: Option<Op>,
    /// Destination cell: the sink in place of `x0`.
    pub rd: u8,
    pub rs1: u8,
    pub rs2: u8,
    /// `jal`: slot of the target. `jalr`: the return address less 2 (which has 32 bits). Without an operation: the slot in
    /// whose place this one stands, or [`NOWHERE`].
    pub extra: u32,
    /// The immediate. `lui`: the whole constant. `jal`: the return address. Branches: slot of the target.
    pub imm: u64,
}

/// Stands for a slot where there is none: a jump there, or going on there, stops the run.
pub(crate) const NOWHERE: u32 = u32::MAX;

/// A slot without an instruction.
const fn empty(extra: u32) -> Slot {
    Slot {
        op: None,
        rd: 0,
        rs1: 0,
        rs2: 0,
        extra,
        imm: 0,
    }
}

/// All slots, so that an instruction's slot is followed by the slot of the next instruction in memory. Where the text
/// has no entry there, or not in this order (a range's end, or instructions that overlap), comes an empty slot.
pub(crate) struct Code {
    pub slots: Vec<Slot>,
    /// Index of each slot's text entry; 0 for empty slots behind entries.
    pub text: Vec<u32>,
    /// Address of each slot.
    pcs: Vec<u64>,
    ranges: Vec<TextRange>,
    /// Of each 2-byte parcel of each range, the slot that starts there.
    starts: Vec<Vec<u32>>,
}

impl Code {
    pub(crate) fn new(program: &Program) -> Self {
        let ranges = program.ranges().to_vec();
        let starts = ranges
            .iter()
            .map(|range| vec![NOWHERE; range.parcels()])
            .collect();
        let mut code = Code {
            slots: Vec::new(),
            text: Vec::with_capacity(program.text().len()),
            pcs: Vec::with_capacity(program.text().len()),
            ranges,
            starts,
        };
        code.place(program.text());
        code.slots = vec![empty(NOWHERE); code.pcs.len()];
        let mut entry = 0;
        for slot in 0..code.pcs.len() {
            let pc = code.pcs[slot];
            let here = program
                .text()
                .get(entry)
                .filter(|entry| u64::from(entry.pc) == pc);
            let placed = code.find(pc).unwrap_or(usize::MAX);
            match here {
                Some(here) if placed == slot => {
                    if let Some(instruction) = here.instruction {
                        code.slots[slot] = code.slot(here.pc, &instruction);
                    }
                    entry += 1;
                }
                _ => code.slots[slot] = empty(u32::try_from(placed).unwrap_or(NOWHERE)),
            }
        }
        code
    }

    /// Gives every entry a slot, and an empty one to the address behind it if that is not where the next entry is.
    fn place(&mut self, text: &[TextEntry]) {
        let mut nexts = text.iter().map(|entry| u64::from(entry.pc)).skip(1);
        for (index, entry) in (0u32..).zip(text) {
            let pc = u64::from(entry.pc);
            let slot = self.pcs.len() as u32;
            let number = self.ranges.partition_point(|range| range.end <= pc);
            if let (Some(range), Some(starts)) = (self.ranges.get(number), self.starts.get_mut(number)) {
                starts[range.parcel(pc)] = slot;
            }
            self.pcs.push(pc);
            self.text.push(index);
            let behind = pc
                + entry
                    .instruction
                    .map_or(4, |instruction| u64::from(instruction.length));
            if nexts.next() != Some(behind) {
                self.pcs.push(behind);
                self.text.push(0);
            }
        }
    }

    fn slot(&self, pc: u32, instruction: &Instruction) -> Slot {
        let target = instruction
            .target(pc)
            .map(|target| self.find(target).map_or(NOWHERE, |slot| slot as u32));
        let constant = instruction.constant(pc);
        let &Instruction { op, rs1, rs2, .. } = instruction;
        let imm = instruction.imm as u64;
        let (op, extra, imm) = match (op, target, constant) {
            (Op::Jal, Some(target), Some(link)) => (op, target, link),
            (Op::Jalr, _, Some(link)) => (op, (link - 2) as u32, imm),
            (_, Some(target), _) => (op, 0, target.into()),
            (_, None, Some(constant)) if instruction.pattern() == Pattern::Constant => (Op::Lui, 0, constant),
            _ => (op, 0, imm),
        };
        Slot {
            op: Some(op),
            rd: instruction.rd_cell(),
            rs1,
            rs2,
            extra,
            imm,
        }
    }

    /// The slot of the instruction at `pc`.
    #[inline(always)]
    pub(crate) fn find(&self, pc: u64) -> Result<usize, ErrorKind> {
        if let ([range], [starts]) = (&self.ranges[..], &self.starts[..]) {
            debug_assert!(pc.is_multiple_of(2), "`jalr` clears the low bit");
            let parcel = (pc.wrapping_sub(range.start) / 2) as usize;
            if let Some(slot) = starts.get(parcel)
                && *slot != NOWHERE
            {
                return Ok(*slot as usize);
            }
        }
        self.find_slowly(pc)
    }

    #[cold]
    fn find_slowly(&self, pc: u64) -> Result<usize, ErrorKind> {
        let number = self.ranges.partition_point(|range| range.end <= pc);
        let slot = match (self.ranges.get(number), self.starts.get(number)) {
            (Some(range), Some(starts)) if range.start <= pc && pc.is_multiple_of(2) => {
                starts[range.parcel(pc)]
            }
            _ => NOWHERE,
        };
        match slot {
            NOWHERE => Err(ErrorKind::JumpOutsideText { target: pc }),
            slot => Ok(slot as usize),
        }
    }

    /// The address of a slot.
    pub(crate) fn pc(&self, slot: usize) -> u64 {
        self.pcs.get(slot).copied().unwrap_or(0)
    }
}
