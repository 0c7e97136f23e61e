//! The text, prepared for the executor's loop: constants computed, direct jumps resolved, registers as cells.

use crate::error::ErrorKind;
use crate::instruction::{Instruction, Op};
use crate::program::{Program, TextRange};
use crate::trace::Pattern;

/// One instruction as the loop takes it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Slot {
    /// `None`: no instruction is here. All operations of [`Pattern::Constant`] but `jal` have become `lui`.
    pub op: Option<Op>,
    /// Destination cell: the sink in place of `x0`.
    pub rd: u8,
    pub rs1: u8,
    pub rs2: u8,
    /// `jal`: slot of the target. `jalr`: the instruction's pc.
    pub extra: u32,
    /// The immediate. `lui`: the whole constant. `jal`: the return address. Branches: slot of the target.
    pub imm: u64,
}

/// Stands for the slot of a jump that leaves the text or is misaligned: the jump stops the run.
const NOWHERE: usize = u32::MAX as usize;

/// All slots. Behind every gapless range of the text comes one empty slot, which is reached by running past the
/// range's end.
pub(crate) struct Code {
    pub slots: Vec<Slot>,
    /// Index of each slot's text entry; 0 for empty slots.
    pub text: Vec<u32>,
    ranges: Vec<TextRange>,
}

impl Code {
    pub(crate) fn new(program: &Program) -> Self {
        let ranges = program.ranges().to_vec();
        let count = program.text().len() + ranges.len();
        let mut code = Code {
            slots: Vec::with_capacity(count),
            text: Vec::with_capacity(count),
            ranges,
        };
        let empty = Slot {
            op: None,
            rd: 0,
            rs1: 0,
            rs2: 0,
            extra: 0,
            imm: 0,
        };
        for range in program.ranges() {
            let count = ((range.end - range.start) / 4) as usize;
            for (index, entry) in program.text().iter().enumerate().skip(range.first).take(count) {
                let slot = entry
                    .instruction
                    .map_or(empty, |instruction| code.slot(entry.pc, &instruction));
                code.slots.push(slot);
                code.text.push(index as u32);
            }
            code.slots.push(empty);
            code.text.push(0);
        }
        code
    }

    fn slot(&self, pc: u32, instruction: &Instruction) -> Slot {
        let target = instruction
            .target(pc)
            .map(|target| self.find(target).unwrap_or(NOWHERE));
        let constant = instruction.constant(pc);
        let &Instruction { op, rs1, rs2, .. } = instruction;
        let imm = instruction.imm as u64;
        let (op, extra, imm) = match (op, target, constant) {
            (Op::Jal, Some(target), Some(link)) => (op, target as u32, link),
            (Op::Jalr, ..) => (op, pc, imm),
            (_, Some(target), _) => (op, 0, target as u64),
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
        if let [range] = &self.ranges[..] {
            let offset = pc.wrapping_sub(range.start);
            if offset < range.end - range.start && offset % 4 == 0 {
                return Ok((offset / 4) as usize);
            }
        }
        self.find_slowly(pc)
    }

    #[cold]
    fn find_slowly(&self, pc: u64) -> Result<usize, ErrorKind> {
        let number = self.ranges.partition_point(|range| range.end <= pc);
        match self.ranges.get(number) {
            Some(range) if range.start <= pc && pc.is_multiple_of(4) => {
                Ok(range.first + number + ((pc - range.start) / 4) as usize)
            }
            Some(range) if range.start <= pc => Err(ErrorKind::JumpMisaligned { target: pc }),
            _ => Err(ErrorKind::JumpOutsideText { target: pc }),
        }
    }

    /// The address of a slot; of an empty slot behind a range, the range's end.
    pub(crate) fn pc(&self, slot: usize) -> u64 {
        let behind = |(number, range): &(usize, &TextRange)| {
            range.first + number + ((range.end - range.start) / 4) as usize >= slot
        };
        match self.ranges.iter().enumerate().find(behind) {
            Some((number, range)) => range.start + 4 * (slot - range.first - number) as u64,
            None => 0,
        }
    }
}
