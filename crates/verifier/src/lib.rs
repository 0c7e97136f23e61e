//! The verifier of the carryless proof system.
//!
//! [`verify`] checks a [`Proof`] of an [`Instance`]: that there are columns for its tables whose rows satisfy
//! their chips and whose tokens, with the verifier's own, balance. It knows no RISC-V and trusts nothing: any proof
//! gives an answer, without a panic, in time and memory bounded by the instance.
//!
//! | step | module | what is left to check |
//! | --- | --- | --- |
//! | 0 | [`transcript`], [`channel`] | profile, statement, shapes, commitment absorbed |
//! | 1 | [`layout`] | one vector holds all columns |
//! | 2 | [`product`] | the leaves of the token trees at one point |
//! | 3 | [`multiplication`] | linear forms of integer products' rows |
//! | 4 | [`zerocheck`], [`skip`] | every table's A, B, C and tokens at one row point |
//! | 5 | [`lincheck`], [`forms`], [`public`] | one weighted sum of the committed bits |
//! | 6 | [`opening`] | nothing |
//! | 7 | [`ledger`] | every error term, with its bits |
//!
//! The prover (crate `carryless-proof`) imports from here whatever both sides compute, and has a module of
//! the same name for each step.
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;

pub mod byte_string;
pub mod channel;
pub mod error;
pub mod field;
pub mod forms;
pub mod layout;
pub mod ledger;
pub mod lincheck;
pub mod multiplication;
pub mod opening;
pub mod product;
pub mod proof;
pub mod public;
pub mod skip;
pub mod sumcheck;
pub mod transcript;
pub mod zerocheck;

use carryless_circuit::{Instance, PublicColumns};

pub use error::{LayoutError, VerifyError};
pub use layout::Layout;
pub use opening::Profile;
pub use proof::{Elements, Proof, Shape};

use channel::Channel;
use opening::{Root, Schedule};
use product::Fingerprint;
use transcript::Transcript;

/// The transcript after the profile, the statement, the shapes and the commitment, and the first challenges. Shared with the prover.
#[must_use]
pub fn begin(instance: &Instance<'_>, profile: Profile, root: &Root) -> (Transcript, Fingerprint) {
    let mut transcript = Transcript::new("carryless");
    transcript.absorb("profile", profile.name().as_bytes());
    transcript.absorb("statement", &instance.statement);
    transcript.absorb_u64("tables", instance.tables.len() as u64);
    for table in &instance.tables {
        transcript.absorb_u64("chip", table.chip as u64);
        transcript.absorb_u64("log height", u64::from(table.log_height));
    }
    transcript.absorb("root", &root.to_bytes());
    let alpha = transcript.challenge("alpha");
    let beta = transcript.challenge("beta");
    (transcript, Fingerprint { alpha, beta })
}

/// Checks a proof of an instance, in the profile that the proof names: a caller who trusts only one of them looks at
/// [`Proof::profile`] first.
///
/// # Errors
/// Names the step that refuses.
pub fn verify(instance: &Instance<'_>, proof: &Proof) -> Result<(), VerifyError> {
    verify_with(instance, instance, proof)
}

/// As [`verify`], with public columns in place of those of the instance's tables, which are not read.
///
/// # Errors
/// As [`verify`].
pub fn verify_with<P: PublicColumns + ?Sized>(
    instance: &Instance<'_>,
    public: &P,
    proof: &Proof,
) -> Result<(), VerifyError> {
    let layout = Layout::new(instance)?;
    let (transcript, fingerprint) = begin(instance, proof.profile, &proof.root);
    let mut channel = Channel::new(&proof.messages.0, transcript);
    let leaves = product::verify(instance, &layout, &fingerprint, &mut channel)?;
    let products = multiplication::verify(&layout, &mut channel)?;
    let rows = zerocheck::verify(instance, &layout, &leaves, products, &mut channel)?;
    let claim = lincheck::verify(instance, public, &layout, &fingerprint, &rows, &mut channel)?;
    let mut transcript = channel.finish()?;
    let schedule = Schedule::of(claim.variables, proof.profile);
    opening::verify_with(&schedule, &proof.root, &claim, &proof.opening, &mut transcript)?;
    Ok(())
}
