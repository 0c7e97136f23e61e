//! Both machines at once, up to the first difference.

use std::fmt;
use std::path::Path;

use anyhow::{Context, Result, bail};
use carryless_riscv::{ErrorKind, Inputs, Op, Options, Program, discard, register_name, watch};

use crate::coverage::Coverage;
use crate::oracle::{Job, Oracle, Running, State};

/// What a program reads.
#[derive(Clone, Copy, Debug, Default)]
pub struct Files<'a> {
    /// Descriptor 0.
    pub private: Option<&'a Path>,
    /// Descriptor 3.
    pub public: Option<&'a Path>,
}

/// The outcome of a comparison.
#[derive(Clone, Debug)]
pub struct Comparison {
    /// Instructions that were compared.
    pub instructions: u64,
    /// The first difference, if there is one.
    pub difference: Option<Difference>,
    /// Why the comparison ended before the program, if it did and not for a difference or the limit.
    pub stopped: Option<Stop>,
}

/// Why a comparison ended before the program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stop {
    /// At a call, which the oracle does not answer.
    Call,
    /// At an `sc` that failed in the oracle because it gave the reservation up of its own accord, which the manual
    /// allows it to.
    Reservation,
}

/// What the two machines disagree about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Instructions executed before, by both.
    pub cycle: u64,
    /// The instruction that was executed last, where, and in which function.
    pub last: String,
    /// The disagreement, a line each.
    pub lines: Vec<String>,
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "after {} instructions, the last one {}:",
            self.cycle, self.last
        )?;
        self.lines.iter().try_for_each(|line| write!(f, "\n  {line}"))
    }
}

/// Runs an ELF file in both machines, and counts in `coverage` what it executes.
pub fn compare(
    oracle: Oracle,
    file: &[u8],
    files: &Files<'_>,
    cycle_limit: u64,
    coverage: &mut Coverage,
) -> Result<Comparison> {
    let read = |path: &Path| std::fs::read(path).with_context(|| format!("cannot read {}", path.display()));
    let program = Program::from_elf(file)?;
    let private = files.private.map_or(Ok(Vec::new()), read)?;
    let public = files.public.map_or(Ok(Vec::new()), read)?;
    let inputs = Inputs {
        private: &private,
        public: &public,
    };
    let job = Job {
        file,
        program: &program,
        files,
        inputs,
        cycle_limit,
    };
    let running = Running::start(oracle, &job)?;
    compare_with(oracle, running, &job, coverage)
}

/// Runs a program beside an oracle that has been started.
pub(crate) fn compare_with(
    oracle: Oracle,
    mut running: Running,
    job: &Job<'_>,
    coverage: &mut Coverage,
) -> Result<Comparison> {
    let &Job {
        program,
        inputs,
        cycle_limit,
        ..
    } = job;
    let Some(mut theirs) = running.next()? else {
        bail!("{oracle} executes nothing of it: {}", running.failure()?);
    };

    let mut cycle = 0;
    let mut last = None;
    let mut found = None;
    let mut failure = None;
    let mut stopped = None;
    let initial = theirs.registers;
    let mut first = true;
    let mut watcher = |pc: u64, registers: &[u64; 32]| {
        let ours = State {
            pc,
            registers: *registers,
        };
        if !core::mem::take(&mut first) {
            cycle += 1;
            match running.next() {
                Ok(Some(state)) => theirs = state,
                Ok(None) => {
                    found = Some(vec![format!(
                        "{}; carryless goes on at pc {pc:#x}",
                        running.stopped()
                    )]);
                    return false;
                }
                Err(error) => {
                    failure = Some(error);
                    return false;
                }
            }
        }
        if running.lost_reservation() {
            stopped = Some(Stop::Reservation);
            return false;
        }
        if ours != theirs {
            found = Some(differences(oracle, &ours, &theirs));
            return false;
        }
        coverage.count(program, last, &ours);
        last = Some(ours);
        if oracle == Oracle::Spike && is_call(program, pc) {
            stopped = Some(Stop::Call);
            return false;
        }
        true
    };
    let options = Options {
        cycle_limit,
        ..Options::default()
    };
    let result = watch(
        program,
        inputs,
        &options,
        &mut discard,
        &initial,
        oracle.transfer(),
        &mut watcher,
    );
    if let Some(failure) = failure {
        return Err(failure);
    }
    let lines = match (found, result) {
        (Some(found), _) => found,
        (None, _) if stopped.is_some() => Vec::new(),
        (None, Ok(execution)) => {
            cycle = execution.cycles;
            match running.next()? {
                Some(state) => vec![format!(
                    "carryless has ended with code {}; {oracle} goes on at pc {:#x}",
                    execution.process_code(),
                    state.pc
                )],
                None => running.finish(job, &execution)?,
            }
        }
        (None, Err(error)) if matches!(error.kind, ErrorKind::CycleLimit { .. }) => Vec::new(),
        (None, Err(error)) => {
            // The watcher does not see what is no instruction.
            if error.location.cycle > cycle {
                cycle = error.location.cycle;
                running.next()?;
            }
            let next = match running.next()? {
                Some(state) => format!("{oracle} goes on at pc {:#x}", state.pc),
                None => format!("{} too", running.stopped()),
            };
            vec![format!("carryless: {error}"), next]
        }
    };
    let difference = (!lines.is_empty()).then(|| Difference {
        cycle,
        last: last.map_or("none".into(), |state| describe(program, state.pc)),
        lines,
    });
    Ok(Comparison {
        instructions: cycle,
        difference,
        stopped,
    })
}

/// What differs between two states.
fn differences(oracle: Oracle, ours: &State, theirs: &State) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = |name: &str, ours: u64, theirs: u64| {
        if ours != theirs {
            lines.push(format!(
                "{name:4} is {ours:#x} in carryless, {theirs:#x} in {oracle}"
            ));
        }
    };
    line("pc", ours.pc, theirs.pc);
    for (register, (ours, theirs)) in (0u8..).zip(ours.registers.iter().zip(&theirs.registers)) {
        line(register_name(register), *ours, *theirs);
    }
    lines
}

fn is_call(program: &Program, pc: u64) -> bool {
    let instruction = program
        .text_index(pc)
        .and_then(|index| program.text()[index].instruction);
    instruction.is_some_and(|instruction| instruction.op == Op::Ecall)
}

/// An address, its function and its instruction.
fn describe(program: &Program, pc: u64) -> String {
    let mut text = format!("at pc {pc:#x}");
    if let Some(symbol) = program.symbol_at(pc) {
        text += &format!(" in {symbol}");
    }
    let entry = program.text_index(pc).map(|index| program.text()[index]);
    if let Some(entry) = entry
        && let Some(instruction) = entry.instruction
    {
        text += &format!(
            ", `{instruction}` ({:0width$x})",
            entry.word,
            width = 2 * usize::from(instruction.length)
        );
    }
    text
}
