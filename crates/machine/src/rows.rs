//! Which chip has the row of each step of a run.
//!
//! The text tells it for most instructions. A load or store may be misaligned, which its address tells; the trace keeps those across
//! two memory words, atomic operations and calls in lists of their own.

use carryless_riscv::{Call, EcallStep, Format, Program, Step, TextEntry, Trace, semantics};

use crate::id::ChipId;
use crate::text;

/// Indices into the trace's steps, crossings, atomics or ecalls, by chip.
pub(crate) struct Rows {
    pub by_chip: Vec<Vec<u32>>,
}

/// Which chip has the rows of a text entry.
#[derive(Clone, Copy)]
struct Executor {
    chip: u8,
    /// For loads and stores: the chip where the address is misaligned, its bits that must be 0 otherwise, and the immediate.
    misaligned: u8,
    low_bits: u8,
    immediate: i16,
}

impl Executor {
    fn new(entry: &TextEntry) -> Self {
        let known = entry.instruction.and_then(|i| Some((i, text::kind(&i)?.0)));
        let Some((instruction, kind)) = known else {
            // Nothing executes it.
            return Self {
                chip: 0,
                misaligned: 0,
                low_bits: 0,
                immediate: 0,
            };
        };
        let chip = ChipId::of_kind(kind);
        let (misaligned, width) = match instruction.op.format() {
            Format::Load => (ChipId::LoadMisaligned, semantics::width(instruction.op)),
            Format::S => (ChipId::StoreMisaligned, semantics::width(instruction.op)),
            _ => (chip, 1),
        };
        Self {
            chip: chip as u8,
            misaligned: misaligned as u8,
            low_bits: width as u8 - 1,
            immediate: instruction.imm as i16,
        }
    }

    fn of(self, step: &Step) -> usize {
        let address = step.rs1.wrapping_add(self.immediate as u64);
        if address & u64::from(self.low_bits) == 0 {
            usize::from(self.chip)
        } else {
            usize::from(self.misaligned)
        }
    }
}

impl Rows {
    pub fn sort(program: &Program, trace: &Trace) -> Self {
        let executors: Vec<Executor> = program.text().iter().map(Executor::new).collect();
        let mut counts = vec![0; ChipId::ALL.len()];
        for step in &trace.steps {
            counts[executors[step.text as usize].of(step)] += 1;
        }
        let mut by_chip: Vec<Vec<u32>> = counts.into_iter().map(Vec::with_capacity).collect();
        for (index, step) in (0u32..).zip(&trace.steps) {
            by_chip[executors[step.text as usize].of(step)].push(index);
        }
        for (index, step) in (0u32..).zip(&trace.crossings) {
            let load = executors[step.step.text as usize].misaligned == ChipId::LoadMisaligned as u8;
            let chip = if load {
                ChipId::LoadAcross
            } else {
                ChipId::StoreAcross
            };
            by_chip[chip.index()].push(index);
        }
        for (index, step) in (0u32..).zip(&trace.atomics) {
            by_chip[usize::from(executors[step.step.text as usize].chip)].push(index);
        }
        for (index, step) in (0u32..).zip(&trace.ecalls) {
            by_chip[call_chip(step).index()].push(index);
        }
        Self { by_chip }
    }
}

/// The chip of a call.
fn call_chip(step: &EcallStep) -> ChipId {
    match (step.call, step.a7, step.a0_old) {
        (Call::Exit, ..) => ChipId::Exit,
        (Call::ReadPrivate, ..) => ChipId::ReadPrivate,
        (Call::ReadPublic, ..) => ChipId::ReadPublic,
        (Call::WritePublic, ..) => ChipId::WritePublic,
        (Call::WriteDiagnostic, ..) => ChipId::WriteDiagnostic,
        (Call::Nothing, 63, 0) => ChipId::ReadPrivateNothing,
        (Call::Nothing, 63, _) => ChipId::ReadPublicNothing,
        (Call::Nothing, ..) => ChipId::WriteNothing,
        (Call::BadDescriptor, ..) => ChipId::BadDescriptor,
        (Call::Unknown, ..) => ChipId::UnknownCall,
    }
}
