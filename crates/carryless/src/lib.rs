//! Prove and verify ordinary RISC-V programs.
//!
//! A [`Program`] is a static 64-bit RISC-V executable. [`prove`] runs it on an [`Input`] and makes a [`Proof`] of the statement:
//! *there is a private input with which this program, given this public input, exits with this code and prints
//! this output*. [`verify`] checks a proof against the program and the public input, in milliseconds, and returns the [`Statement`].
//!
//! ```no_run
//! use carryless::{Input, Program, Proof, ProveOptions, prove, verify};
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     let program = Program::from_elf(&std::fs::read("fibonacci.elf")?)?;
//!     let input = Input { private: b"1000\n".to_vec(), public: Vec::new() };
//!
//!     let (proof, report) = prove(&program, &input, &ProveOptions::default())?;
//!     println!("{} cycles, {:.1} bits", report.cycles, report.security_bits);
//!     std::fs::write("fibonacci.proof", proof.to_bytes())?;
//!
//!     let proof = Proof::from_bytes(&std::fs::read("fibonacci.proof")?)?;
//!     let statement = verify(&program, &input.public, &proof)?;
//!     println!("the program printed {:?}", String::from_utf8_lossy(&statement.public_output));
//!     Ok(())
//! }
//! ```
//!
//! What a proof means rests on the program: whoever verifies must have the same executable, or know its
//! [`ProgramId`]. A proof is made in one of two security [`Profile`]s, which [`ProveOptions`] and [`VerifyOptions`] choose. Proofs do not hide the private input yet.
#![forbid(unsafe_code)]

mod memory;
mod proof;
mod prove;
mod units;
mod verify;
mod work;

pub use carryless_machine::{ChipId, Shape, ShapeError, Statement};
pub use carryless_riscv::{ElfError, ExecutionError, Program, ProgramId, Stream};
pub use carryless_verifier::Profile;
pub use carryless_verifier::ledger::{Ledger, Term};
pub use carryless_verifier::opening::UnknownProfile;
pub use proof::{FORMAT_VERSION, MAX_PUBLIC_OUTPUT, Proof, ProofFormatError};
pub use prove::{
    Cost, DEFAULT_CYCLE_LIMIT, Input, Observer, ProveError, ProveOptions, Report, Silent, prove, prove_with,
};
pub use units::{AVERAGE_ANDS, AVERAGE_TOKENS, AVERAGE_WORDS, Unit, UnitTime};
pub use verify::{VerifyError, VerifyOptions, ledger, verify, verify_with};
pub use work::Work;
