//! The machines to compare with.

use std::fmt;

use anyhow::{Context, Result, bail};
use carryless_riscv::{Execution, Inputs, Program, Transfer};
use clap::ValueEnum;

use crate::compare::Files;
use crate::qemu::{self, Qemu};
use crate::specification::{self, Emulator};
use crate::spike::{self, Spike};

/// A machine to compare with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub enum Oracle {
    /// `qemu-riscv64`, which answers Linux's calls.
    #[default]
    Qemu,
    /// `spike`, the simulator of RISC-V International, which knows every ratified extension; without an operating
    /// system, so that a comparison ends at the first call.
    Spike,
    /// The formal specification, whose steps are this machine's own in everything: calls move what they move in a run that
    /// can be proved, and at the end memory and all other cells are compared too.
    Specification,
}

impl fmt::Display for Oracle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Oracle::Qemu => "QEMU",
            Oracle::Spike => "Spike",
            Oracle::Specification => "the specification",
        })
    }
}

/// What an oracle executes as the manual has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Abilities {
    /// Whether it knows Zicond.
    pub zicond: bool,
    /// Whether its `ctzw` looks at the low word only.
    pub ctzw: bool,
    /// Whether it answers calls.
    pub calls: bool,
}

impl Abilities {
    /// All that this machine can do.
    pub const COMPLETE: Abilities = Abilities {
        zicond: true,
        ctzw: true,
        calls: true,
    };

    /// Whether programs made for these abilities are to show something that [a coverage lacks](crate::Coverage::missing).
    #[must_use]
    pub fn include(&self, missing: &str) -> bool {
        (self.zicond || !missing.starts_with("czero")) && (self.calls || missing != "ecall")
    }
}

/// An oracle on this computer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Installed {
    /// Its name and version.
    pub name: String,
    /// What it can do.
    pub abilities: Abilities,
}

impl Oracle {
    /// What is installed. The error says what is not, and how to install it.
    pub fn installed(self) -> Result<Installed> {
        match self {
            Oracle::Qemu => qemu::version().map(|version| Installed {
                name: version.to_string(),
                abilities: version.abilities(),
            }),
            Oracle::Spike => spike::installation().map(|installation| Installed {
                name: installation.name.clone(),
                abilities: spike::ABILITIES,
            }),
            Oracle::Specification => specification::emulator().map(|_| Installed {
                name: self.to_string(),
                abilities: Abilities::COMPLETE,
            }),
        }
    }

    /// How many bytes its calls move.
    pub(crate) fn transfer(self) -> Transfer {
        match self {
            Oracle::Qemu | Oracle::Spike => Transfer::Whole,
            Oracle::Specification => Transfer::Word,
        }
    }
}

/// The state before an instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct State {
    pub pc: u64,
    pub registers: [u64; 32],
}

/// An oracle that runs a program.
pub(crate) enum Running {
    Qemu(Qemu),
    Spike(Box<Spike>),
    Specification(Box<Emulator>),
}

/// What an oracle is to run.
pub(crate) struct Job<'a> {
    /// An ELF file's contents.
    pub file: &'a [u8],
    /// The same, loaded.
    pub program: &'a Program,
    pub files: &'a Files<'a>,
    /// What is in them.
    pub inputs: Inputs<'a>,
    /// The most instructions that matter.
    pub cycle_limit: u64,
}

impl Running {
    /// Starts a program.
    pub fn start(oracle: Oracle, job: &Job<'_>) -> Result<Self> {
        Ok(match oracle {
            Oracle::Qemu => Running::Qemu(Qemu::start(job.file, job.files)?),
            Oracle::Spike => Running::Spike(Box::new(Spike::start(job.file, job.program.entry().into())?)),
            Oracle::Specification => Running::Specification(Box::new(Emulator::start(
                job.program,
                job.inputs,
                job.cycle_limit,
            )?)),
        })
    }

    /// The state before the next instruction; `None` behind the last one.
    pub fn next(&mut self) -> Result<Option<State>> {
        match self {
            Running::Qemu(qemu) => qemu.next(),
            Running::Spike(spike) => spike.next(),
            Running::Specification(emulator) => emulator.next(),
        }
    }

    /// Whether the last instruction was an `sc` without success whose reservation the oracle may have given up.
    pub fn lost_reservation(&self) -> bool {
        match self {
            Running::Qemu(_) | Running::Specification(_) => false,
            Running::Spike(spike) => spike.lost_reservation(),
        }
    }

    /// A sentence for where there is no next state.
    pub fn stopped(&self) -> String {
        match self {
            Running::Qemu(_) => "QEMU has stopped".into(),
            Running::Spike(spike) => match spike.trap() {
                Some(trap) => format!("Spike has stopped with {trap}"),
                None => "Spike has stopped".into(),
            },
            Running::Specification(emulator) => emulator.stopped(),
        }
    }

    /// Why there is no state at all.
    pub fn failure(self) -> Result<String> {
        match self {
            Running::Qemu(qemu) => Ok(qemu.finish()?.to_string()),
            Running::Spike(spike) => Ok(spike.trap().map_or_else(|| spike.messages(), str::to_owned)),
            Running::Specification(emulator) => Ok(emulator.stopped()),
        }
    }

    /// Waits for the end of a program that has exited, and tells what is different there.
    pub fn finish(self, job: &Job<'_>, execution: &Execution) -> Result<Vec<String>> {
        match self {
            Running::Qemu(qemu) => {
                let status = qemu.finish()?;
                let code = execution.process_code();
                Ok(match status.code() {
                    Some(theirs) if theirs == i32::from(code) => Vec::new(),
                    _ => vec![format!(
                        "carryless has ended with code {code}, QEMU with {status}"
                    )],
                })
            }
            Running::Spike(_) => bail!("programs do not exit under Spike"),
            Running::Specification(emulator) => emulator
                .finish(job.program, job.inputs, execution)
                .context("cannot compare the last states"),
        }
    }
}
