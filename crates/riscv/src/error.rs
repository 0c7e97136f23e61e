//! Every stop of a run that is not an exit.

use core::fmt;

use crate::calls::Stream;
use crate::decode::DecodeError;
use crate::instruction::Instruction;
use crate::symbols::Symbol;

/// What stopped the run.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The cycle limit was reached.
    CycleLimit {
        /// The limit, in instructions.
        limit: u64,
    },
    /// The clock of a recorded run has no bits left.
    ClockLimit,
    /// Whoever watches the run stopped it: see [`watch`](crate::watch).
    Watcher,
    /// The program reached `unimp`, which is how compilers end a path that must not be reached.
    GuestAbort,
    /// The program reached something that is no instruction of this machine.
    UndefinedInstruction {
        /// What is there: see [`TextEntry::word`](crate::TextEntry::word).
        word: u32,
        /// What is wrong with it.
        reason: DecodeError,
    },
    /// The program reached `ebreak`.
    Breakpoint,
    /// A jump or branch to an address at which no instruction starts.
    JumpOutsideText {
        /// Where to.
        target: u64,
    },
    /// Execution ran past the end of the code.
    EndOfText,
    /// A memory access below the image.
    BelowImage {
        /// The address.
        address: u64,
    },
    /// An atomic operation at an address that is not a multiple of its width.
    MisalignedAccess {
        /// The address.
        address: u64,
        /// Bytes accessed.
        width: u64,
    },
    /// A store (or a `read` call) into code.
    StoreIntoText {
        /// The address.
        address: u64,
    },
    /// The program touched more memory than allowed.
    MemoryLimit {
        /// The address.
        address: u64,
        /// The limit, in bytes.
        limit: u64,
    },
    /// The program wrote more public output than allowed.
    OutputLimit {
        /// The limit, in bytes.
        limit: u64,
    },
    /// The host could not take the program's output.
    Output {
        /// Which output.
        stream: Stream,
        /// The host's error.
        message: String,
    },
}

/// Where the run stopped.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Location {
    /// Address of the instruction that could not be executed.
    pub pc: u64,
    /// The function that it is in, if the program has symbols.
    pub symbol: Option<Symbol>,
    /// The instruction, if there is one.
    pub instruction: Option<Instruction>,
    /// How many instructions were executed before it.
    pub cycle: u64,
    /// Where it was probably called from, innermost first.
    ///
    /// These are the places in functions with symbols that `ra` and the words on the stack, from `sp` upwards, point
    /// behind and where there is a call. So a place of a call that has returned meanwhile can be among them.
    pub callers: Vec<Symbol>,
}

/// A run that did not end by an exit. Such a run has no proof.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExecutionError {
    /// What stopped it.
    pub kind: ErrorKind,
    /// Where.
    pub location: Box<Location>,
}

impl ExecutionError {
    /// The memory address or jump target that the error is about.
    pub fn address(&self) -> Option<u64> {
        match self.kind {
            ErrorKind::JumpOutsideText { target } => Some(target),
            ErrorKind::BelowImage { address }
            | ErrorKind::MisalignedAccess { address, .. }
            | ErrorKind::StoreIntoText { address }
            | ErrorKind::MemoryLimit { address, .. } => Some(address),
            _ => None,
        }
    }
}

impl core::error::Error for ExecutionError {}

impl fmt::Display for ExecutionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Location {
            pc,
            symbol,
            instruction,
            cycle,
            callers,
        } = &*self.location;
        write!(f, "{}; stopped at pc {pc:#x}", self.kind)?;
        if let Some(symbol) = symbol {
            write!(f, " in {symbol}")?;
        }
        if let Some(instruction) = instruction {
            write!(f, ", `{instruction}`")?;
        }
        write!(f, ", after {cycle} instructions")?;
        for (number, caller) in callers.iter().enumerate() {
            let word = if number == 0 {
                ", probably called from"
            } else {
                " <"
            };
            write!(f, "{word} {caller}")?;
        }
        match self.kind.advice() {
            "" => Ok(()),
            advice => write!(f, "; {advice}"),
        }
    }
}

impl fmt::Display for ErrorKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ErrorKind::CycleLimit { limit } => {
                write!(f, "the cycle limit of {limit} instructions is reached")
            }
            ErrorKind::ClockLimit => {
                f.write_str("the run is too long to be recorded: its 32-bit clock is used up")
            }
            ErrorKind::Watcher => f.write_str("the run was stopped by who watched it"),
            ErrorKind::GuestAbort => f.write_str("the program aborted (`unimp`)"),
            ErrorKind::UndefinedInstruction { word, reason } if word & 3 != 3 => {
                write!(f, "undefined instruction {word:#06x}: {reason}")
            }
            ErrorKind::UndefinedInstruction { word, reason } => {
                write!(f, "undefined instruction {word:#010x}: {reason}")
            }
            ErrorKind::Breakpoint => f.write_str("the program stopped at a breakpoint (`ebreak`)"),
            ErrorKind::JumpOutsideText { target } => {
                write!(f, "jump to {target:#x}, where no instruction starts")
            }
            ErrorKind::EndOfText => f.write_str("execution ran past the end of the code"),
            ErrorKind::BelowImage { address } => {
                write!(f, "access to address {address:#x}, below the program's memory")
            }
            ErrorKind::MisalignedAccess { address, width } => {
                write!(
                    f,
                    "misaligned atomic access to {width} bytes at address {address:#x}"
                )
            }
            ErrorKind::StoreIntoText { address } => write!(f, "store to address {address:#x}, which is code"),
            ErrorKind::MemoryLimit { address, limit } => {
                write!(
                    f,
                    "address {address:#x} would exceed the memory limit of {limit} bytes"
                )
            }
            ErrorKind::OutputLimit { limit } => {
                write!(f, "the public output exceeds its limit of {limit} bytes")
            }
            ErrorKind::Output { stream, message } => {
                write!(f, "cannot write the program's {stream}: {message}")
            }
        }
    }
}

impl ErrorKind {
    /// What to do about it; empty if there is nothing general to say.
    pub fn advice(&self) -> &'static str {
        match self {
            ErrorKind::CycleLimit { .. } => "if it is not an endless loop, raise the cycle limit",
            ErrorKind::ClockLimit => "split the computation into shorter runs",
            ErrorKind::GuestAbort => {
                "look for a panic in its diagnostics; `std::process::exit` aborts too where the target lacks it"
            }
            ErrorKind::UndefinedInstruction { .. } => {
                "this machine has RV64IMAC, Zba, Zbb, Zbs, Zbc and Zicond, and no floating point; compile for it, as `carryless \
                 build` does"
            }
            ErrorKind::Breakpoint => "remove the breakpoint",
            ErrorKind::JumpOutsideText { .. } => {
                "a function pointer or return address was overwritten, or the stack is damaged"
            }
            ErrorKind::EndOfText => "a function that must not return did, or the entry point is wrong",
            ErrorKind::BelowImage { .. } => "this is usually a null or dangling pointer",
            ErrorKind::MisalignedAccess { .. } => {
                "atomic variables must be aligned to their size, as every compiler does"
            }
            ErrorKind::StoreIntoText { .. } => "programs cannot change their own code",
            ErrorKind::MemoryLimit { .. } => "raise the memory limit if the program needs so much",
            ErrorKind::OutputLimit { .. } => {
                "raise the output limit if the program is meant to write so much"
            }
            ErrorKind::Output { .. } | ErrorKind::Watcher => "",
        }
    }
}
