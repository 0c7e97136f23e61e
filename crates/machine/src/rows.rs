//! Which chip has the row of each step of a run.
//!
//! The text tells it for most instructions. A load or store may be misaligned, which its address tells; the trace keeps those across
//! two memory words, atomic operations and calls in lists of their own. A `mul` and a `mulh mulhsu mulhu` of the same factors, soon after each other,
//! are a pair, which has chips of its own.

use std::collections::VecDeque;

use carryless_riscv::{Call, EcallStep, Format, Program, Step, TextEntry, Trace, semantics};

use crate::fill::map;
use crate::id::ChipId;
use crate::pieces::MIN_LOG_HEIGHT;
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
        let mut by_chip = sort_steps(&executors, &trace.steps);
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

/// Steps whose places are found together.
const PART: usize = 1 << 14;

/// The chips of some steps, how many there are of each, and which steps are pairs.
struct Part {
    chips: Vec<u8>,
    counts: Vec<usize>,
    pairs: Vec<[usize; 2]>,
}

impl Part {
    fn new(executors: &[Executor], steps: &[Step]) -> Self {
        let mut part = Self {
            chips: Vec::with_capacity(steps.len()),
            counts: vec![0; ChipId::ALL.len()],
            pairs: Vec::new(),
        };
        let mut recent = Recent::default();
        for (index, step) in steps.iter().enumerate() {
            let chip = executors[step.text as usize].of(step);
            part.chips.push(chip as u8);
            part.counts[chip] += 1;
            if (chip == ChipId::Multiply.index() || chip == ChipId::MultiplyHigh.index())
                && let Some(other) = recent.find(chip, index, step)
            {
                part.pairs.push([index, other]);
            }
        }
        part
    }

    /// Gives the rows of pairs to the chips for pairs.
    fn pair(&mut self) {
        for &index in self.pairs.as_flattened() {
            let single = usize::from(self.chips[index]);
            let paired = if single == ChipId::Multiply.index() {
                ChipId::MultiplyPaired.index()
            } else {
                ChipId::MultiplyHighPaired.index()
            };
            self.chips[index] = paired as u8;
            self.counts[single] -= 1;
            self.counts[paired] += 1;
        }
    }
}

/// The fewest pairs of a run that are worth tables of their own: as many as fill the lowest.
const FEWEST_PAIRS: usize = 1 << MIN_LOG_HEIGHT;

/// Multiplications that may still become one of a pair, the newest last.
#[derive(Default)]
struct Recent(VecDeque<(usize, usize, [u64; 2])>);

impl Recent {
    /// How many are remembered.
    const MOST: usize = 64;

    /// The step that this one makes a pair with.
    fn find(&mut self, chip: usize, index: usize, step: &Step) -> Option<usize> {
        let factors = [step.rs1, step.rs2];
        let other = |&(other, _, its): &(usize, usize, [u64; 2])| other != chip && its == factors;
        if let Some(place) = self.0.iter().rposition(other) {
            return self.0.remove(place).map(|(_, index, _)| index);
        }
        if self.0.len() == Self::MOST {
            self.0.pop_front();
        }
        self.0.push_back((chip, index, factors));
        None
    }
}

/// The steps' indices by chip. Parts of the steps are counted, then each writes its indices where those of the parts before it end.
fn sort_steps(executors: &[Executor], steps: &[Step]) -> Vec<Vec<u32>> {
    let mut parts: Vec<Part> = map(steps.chunks(PART).collect(), |steps| Part::new(executors, steps));
    if parts.iter().map(|part| part.pairs.len()).sum::<usize>() >= FEWEST_PAIRS {
        parts.iter_mut().for_each(Part::pair);
    }
    let total = |chip: usize| parts.iter().map(|part| part.counts[chip]).sum();
    let mut by_chip: Vec<Vec<u32>> = (0..ChipId::ALL.len()).map(|chip| vec![0; total(chip)]).collect();
    let mut rest: Vec<&mut [u32]> = by_chip.iter_mut().map(Vec::as_mut_slice).collect();
    let places = (0u32..).step_by(PART).zip(&parts).map(|(first, part)| {
        let places: Vec<&mut [u32]> = rest
            .iter_mut()
            .zip(&part.counts)
            .map(|(rest, &count)| rest.split_off_mut(..count).unwrap_or_default())
            .collect();
        (first, &part.chips, places)
    });
    map(places.collect(), |(first, chips, mut places)| {
        let mut next = vec![0; places.len()];
        for (index, &chip) in (first..).zip(chips) {
            let chip = usize::from(chip);
            places[chip][next[chip]] = index;
            next[chip] += 1;
        }
    });
    by_chip
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
