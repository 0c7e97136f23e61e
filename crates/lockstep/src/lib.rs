//! Lockstep: a program runs in carryless's executor and under `qemu-riscv64` at the same time, and the pc and all
//! registers are compared after every instruction.
//!
//! The programs are ELF files from anywhere, or [random ones](random::Generator) that cover every instruction and are
//! biased to the corners of each. QEMU is Debian's package `qemu-user`.
//!
//! The two machines start differently: `sp` is at Linux's stack under QEMU. So the executor is started with QEMU's
//! registers, and a program should set its own `sp` before it looks at its stack. Its `read`s and `write`s move as many bytes
//! as Linux's, not only those up to the next 8-byte boundary as in a run that can be proved. Programs that ask for
//! other calls see the difference.
#![forbid(unsafe_code)]

mod compare;
mod compressed;
mod coverage;
mod elf;
mod qemu;
pub mod random;

pub use compare::{Comparison, Difference, Files, compare};
pub use compressed::{FORMS, form};
pub use coverage::Coverage;
pub use elf::executable;
pub use qemu::{Version, version};
