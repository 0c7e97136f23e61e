//! Both machines at once, up to the first difference.

use std::fmt;
use std::path::Path;

use anyhow::{Context, Result, bail};
use carryless_riscv::{ErrorKind, Inputs, Options, Program, discard, register_name, watch};

use crate::coverage::Coverage;
use crate::qemu::{Qemu, State};

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
    let mut qemu = Qemu::start(file, files)?;
    let Some(mut theirs) = qemu.next()? else {
        bail!("QEMU executes nothing of it: {}", qemu.finish()?);
    };

    let mut cycle = 0;
    let mut last = None;
    let mut found = None;
    let mut failure = None;
    let initial = theirs.registers;
    let mut first = true;
    let mut watcher = |pc: u64, registers: &[u64; 32]| {
        let ours = State {
            pc,
            registers: *registers,
        };
        if !core::mem::take(&mut first) {
            cycle += 1;
            match qemu.next() {
                Ok(Some(state)) => theirs = state,
                Ok(None) => {
                    found = Some(vec![format!("QEMU has stopped; carryless goes on at pc {pc:#x}")]);
                    return false;
                }
                Err(error) => {
                    failure = Some(error);
                    return false;
                }
            }
        }
        if ours != theirs {
            found = Some(differences(&ours, &theirs));
            return false;
        }
        coverage.count(&program, last, &ours);
        last = Some(ours);
        true
    };
    let options = Options {
        cycle_limit,
        ..Options::default()
    };
    let result = watch(&program, inputs, &options, &mut discard, &initial, &mut watcher);
    if let Some(failure) = failure {
        return Err(failure);
    }
    let lines = match (found, result) {
        (Some(found), _) => found,
        (None, Ok(execution)) => {
            cycle = execution.cycles;
            match qemu.next()? {
                Some(state) => vec![format!(
                    "carryless has ended with code {}; QEMU goes on at pc {:#x}",
                    execution.process_code(),
                    state.pc
                )],
                None => {
                    let status = qemu.finish()?;
                    match status.code() {
                        Some(code) if code == i32::from(execution.process_code()) => Vec::new(),
                        _ => vec![format!(
                            "carryless has ended with code {}, QEMU with {status}",
                            execution.process_code()
                        )],
                    }
                }
            }
        }
        (None, Err(error)) if matches!(error.kind, ErrorKind::CycleLimit { .. }) => Vec::new(),
        (None, Err(error)) => {
            // The watcher does not see what is no instruction.
            if error.location.cycle > cycle {
                cycle = error.location.cycle;
                qemu.next()?;
            }
            let next = qemu.next()?;
            let next = next.map_or("QEMU has stopped too".into(), |state| {
                format!("QEMU goes on at pc {:#x}", state.pc)
            });
            vec![format!("carryless: {error}"), next]
        }
    };
    let difference = (!lines.is_empty()).then(|| Difference {
        cycle,
        last: last.map_or("none".into(), |state| describe(&program, state.pc)),
        lines,
    });
    Ok(Comparison {
        instructions: cycle,
        difference,
    })
}

/// What differs between two states.
fn differences(ours: &State, theirs: &State) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = |name: &str, ours: u64, theirs: u64| {
        if ours != theirs {
            lines.push(format!("{name:4} is {ours:#x} in carryless, {theirs:#x} in QEMU"));
        }
    };
    line("pc", ours.pc, theirs.pc);
    for (register, (ours, theirs)) in (0u8..).zip(ours.registers.iter().zip(&theirs.registers)) {
        line(register_name(register), *ours, *theirs);
    }
    lines
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
