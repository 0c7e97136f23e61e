//! ELF loading, decoding, execution and tracing of 64-bit RISC-V programs.
//!
//! The machine is RV64IMAC with Zba, Zbb, Zbs, Zbc and Zicond, as the RISC-V manual defines them: user level, little-endian,
//! one hart, misaligned loads and stores allowed. A [`Program`] comes from a static ELF file. [`run`] executes it at full speed; [`record`] executes it
//! and keeps a [`Trace`]: what every instruction read, and when each cell that it touched was last touched.
//!
//! ```
//! use carryless_riscv::{Inputs, Instruction, Op, Options, Program, discard, run};
//!
//! // exit(40 + 2)
//! let code = [
//!     Instruction::i(Op::Addi, 10, 0, 40),
//!     Instruction::i(Op::Addi, 10, 10, 2),
//!     Instruction::i(Op::Addi, 17, 0, 93),
//!     Instruction::ECALL,
//! ];
//! let program = Program::from_instructions(0x1_0000, &code).unwrap();
//! let execution = run(&program, Inputs::default(), &Options::default(), &mut discard).unwrap();
//! assert_eq!((execution.exit_code, execution.cycles), (42, 4));
//! ```
#![forbid(unsafe_code)]

mod callers;
mod calls;
mod code;
mod compressed;
mod decode;
mod elf;
mod encode;
mod error;
mod executor;
mod id;
mod instruction;
mod interpreter;
mod memory;
mod observer;
mod program;
mod recorder;
pub mod semantics;
mod symbols;
mod text;
mod trace;

pub use calls::{Output, Stream, discard};
pub use decode::{DecodeError, decode};
pub use elf::ElfError;
pub use error::{ErrorKind, ExecutionError, Location};
pub use executor::{
    DEFAULT_CYCLE_LIMIT, DEFAULT_RECORD_LIMIT, Execution, Inputs, Options, Transfer, record, record_in, run,
    watch,
};
pub use id::{ParseProgramIdError, ProgramId};
pub use instruction::{Format, Instruction, Op, register_name};
pub use program::{MAX_IMAGE_BYTES, MAX_TEXT_ENTRIES, Program, STACK_POINTER, TextEntry};
pub use symbols::Symbol;
pub use trace::*;
