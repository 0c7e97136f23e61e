//! Checking a proof.

use carryless_circuit::Instance;
use carryless_machine::{ChipId, Shape, ShapeError, Statement, instance};
use carryless_riscv::Program;
use carryless_verifier::ledger::Ledger;
use carryless_verifier::opening::OpeningError;
use carryless_verifier::{Layout, LayoutError, Profile};
use thiserror::Error;

use crate::proof::Proof;

/// Why a proof is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum VerifyError {
    /// A table belongs to no chip.
    #[error("the proof names chip {chip}, which the machine does not have")]
    UnknownChip {
        /// The chip's index.
        chip: u8,
    },
    /// The proof was made in another profile than the one that was asked for.
    #[error(
        "the proof was made in the profile {found} (its proximity gap: {}), and the profile {asked} was asked for ({}): \
         have it proved again in that profile, or accept {found}",
        found.ground(),
        asked.ground()
    )]
    Profile {
        /// The one that was asked for.
        asked: Profile,
        /// The proof's.
        found: Profile,
    },
    /// The tables are not those of any run of this program.
    #[error("the proof does not fit the program: {0}")]
    Shape(#[from] ShapeError),
    /// The proof itself is wrong.
    #[error("{0}")]
    Proof(#[from] carryless_verifier::VerifyError),
}

/// What a caller asks of a proof, besides that it is one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct VerifyOptions {
    /// The only profile to accept; `None` accepts each of them. All have at least 128 bits of security; they differ in what
    /// that rests on.
    pub profile: Option<Profile>,
}

/// Checks that `proof` proves what it says of `program` with this public input, and returns what it says. Proofs of every
/// [`Profile`] are accepted: [`Proof::profile`] says which one it is, [`verify_with`] asks for one.
///
/// The program, and so its id, is the caller's: nothing of the kind is taken from the proof.
///
/// # Errors
/// Names the check that fails. No proof, whatever it holds, makes this panic.
pub fn verify(program: &Program, public_input: &[u8], proof: &Proof) -> Result<Statement, VerifyError> {
    verify_with(program, public_input, proof, &VerifyOptions::default())
}

/// As [`verify`], with options.
///
/// # Errors
/// As [`verify`]; [`VerifyError::Profile`] for a proof of another profile than the one asked for.
pub fn verify_with(
    program: &Program,
    public_input: &[u8],
    proof: &Proof,
    options: &VerifyOptions,
) -> Result<Statement, VerifyError> {
    let found = proof.profile();
    if let Some(asked) = options.profile
        && asked != found
    {
        return Err(VerifyError::Profile { asked, found });
    }
    let (statement, instance) = claimed(program, public_input, proof)?;
    carryless_verifier::verify(&instance, &proof.proof)?;
    Ok(statement)
}

/// The soundness ledger of a proof: every way in which a false statement could pass, with its probability.
///
/// # Errors
/// When the proof's tables are not those of any run of this program.
pub fn ledger(program: &Program, public_input: &[u8], proof: &Proof) -> Result<Ledger, VerifyError> {
    let (_, instance) = claimed(program, public_input, proof)?;
    Ok(instance_ledger(&instance, proof.profile())?)
}

pub(crate) fn instance_ledger(
    instance: &Instance<'_>,
    profile: Profile,
) -> Result<Ledger, carryless_verifier::VerifyError> {
    let layout = Layout::new(instance).map_err(|e: LayoutError| e)?;
    carryless_verifier::ledger::ledger(instance, &layout, profile).map_err(|e: OpeningError| e.into())
}

fn claimed(
    program: &Program,
    public_input: &[u8],
    proof: &Proof,
) -> Result<(Statement, Instance<'static>), VerifyError> {
    let statement = Statement {
        program_id: program.id(),
        public_input: public_input.to_vec(),
        public_output: proof.public_output.clone(),
        exit_code: proof.exit_code,
    };
    let shapes = proof
        .proof
        .shapes
        .iter()
        .map(|shape| {
            let chip = ChipId::from_index(usize::from(shape.chip))
                .ok_or(VerifyError::UnknownChip { chip: shape.chip })?;
            Ok(Shape {
                chip,
                log_height: u32::from(shape.log_height),
            })
        })
        .collect::<Result<Vec<_>, VerifyError>>()?;
    let instance = instance(program, &statement, &shapes)?;
    Ok((statement, instance))
}
