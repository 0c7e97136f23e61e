//! Opening the committed words: the seam between the proof system and its polynomial commitment.
//!
//! The prover commits to a stack of `2^n` words P, elements of B. Later steps leave one [`Claim`],
//! `sum_x E(x) P^(x) = v` with `P^(x) = sum_b eq(b*, b) bit_b(P(x))` and a weight E made of blocks of one eq table.
//! [`verify`] checks it in three steps.
//!
//! 1. **Ring switch** ([`ring_switch`]): the prover sends the 64 conjugate sums `q_i = sum_x E(x) P(x)^(2^-i)`; a fixed linear
//!    combination of them is `v`, and a random one is `sum_x W(x) P(x)` for `W = sum_i rho^i E^(2^i)`. Error `63 / |K|`.
//! 2. **Sum-check** over the n row variables, low variable first, for `W P`: degree 2, two values a round. Error `2n / |K|`.
//!    It ends at a point x* with the claim `W~(x*) P~(x*)`; the verifier evaluates `W~(x*)` from the blocks ([`weight`]).
//! 3. **WHIR** opens the multilinear extension `P~(x*)` (`p3-whir` over the additive domain of B, in the Johnson regime with
//!    proven list decoding; [`schedule`] has its parameters and [`ledger`] every error term).
//!
//! # Why the transcripts compose
//!
//! The commitment is one Merkle root: committing draws no randomness. The caller absorbs [`Root::to_bytes`] before it
//! draws its first challenge, so every challenge of the steps before, of the ring switch and of the sum-check depends on the root. Step 3
//! runs in a challenger of `p3-whir`, seeded with 32 bytes squeezed from our transcript after everything above has been
//! absorbed, in which the root is then observed again, because WHIR's transcript begins with it. All out-of-domain samples
//! of WHIR are drawn there, that is after the root and x* are fixed; until then a prover may still choose among the
//! words within the list-decoding radius of what it committed to, so every earlier step pays the list size
//! ([`ledger::list_bits`]). Words of the list lie in B, not only in K: the oracle has symbols in B and agrees with
//! the codeword on more positions than its dimension, so the two other coordinates of the codeword over B vanish.
//!
//! The opening is the last step of a proof: nothing is drawn from our transcript after it.

use alloc::vec::Vec;

use p3_commit::MultilinearPcs;
use p3_multilinear_util::point::Point;
use p3_sumcheck::PrescribedPointPcs;
use serde::{Deserialize, Serialize};

use crate::field::{K, LOG_WORD_BITS, eq_table};
use crate::transcript::Transcript;

pub mod challenger;
pub mod error;
pub mod ledger;
pub mod ring_switch;
pub mod schedule;
pub mod sumcheck;
#[cfg(test)]
mod tests;
pub mod weight;
pub mod wire;

pub use challenger::Challenger;
pub use error::OpeningError;
pub use schedule::{MAX_VARIABLES, MIN_VARIABLES, Schedule};

/// A commitment to `2^n` words: the root of a Merkle tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Root(pub [u8; 32]);

impl Root {
    /// All that the verifier knows of the commitment. The caller absorbs this before it draws any challenge.
    #[must_use]
    pub const fn to_bytes(&self) -> [u8; 32] {
        self.0
    }
}

/// A block of the weight E: `coefficient * eq(row_point[..log_len], x - start)` for x in `start .. start + 2^log_len`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// First index, a multiple of `2^log_len`.
    pub start: usize,
    /// log2 of the length.
    pub log_len: usize,
    /// Factor of the whole block.
    pub coefficient: K,
}

/// The claim `sum_x E(x) sum_b eq(bit_point, b) bit_b(P(x)) = value` on `2^variables` committed words P.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// log2 of the number of committed words.
    pub variables: usize,
    /// The point of the bit variables, low variable first.
    pub bit_point: [K; LOG_WORD_BITS],
    /// The point of all blocks, low variable first; a block of length `2^l` uses the first l coordinates.
    pub row_point: Vec<K>,
    /// The weight E: disjoint blocks by increasing start. E vanishes elsewhere.
    pub blocks: Vec<Block>,
    /// The claimed sum.
    pub value: K,
}

impl Claim {
    /// Checks that the blocks are aligned, disjoint, in order and inside the committed words.
    ///
    /// # Errors
    /// [`OpeningError::Variables`] or [`OpeningError::Block`].
    pub fn check(&self) -> Result<(), OpeningError> {
        if self.variables > MAX_VARIABLES {
            return Err(OpeningError::Variables {
                got: self.variables,
                most: MAX_VARIABLES,
            });
        }
        let mut free = 0;
        for (index, block) in self.blocks.iter().enumerate() {
            let fits = block.log_len <= self.variables.min(self.row_point.len())
                && block.start >= free
                && block.start.is_multiple_of(1 << block.log_len)
                && block.start < 1 << self.variables;
            if !fits {
                return Err(OpeningError::Block { index });
            }
            // Aligned and starting inside a power of two that is no shorter, so it ends inside as well.
            free = block.start + (1 << block.log_len);
        }
        Ok(())
    }

    /// Absorbs the whole claim, so that an opening depends on what it claims whoever derived it.
    pub fn absorb(&self, transcript: &mut Transcript) {
        let mut shape = Vec::with_capacity(8 + 16 * self.blocks.len());
        shape.extend_from_slice(&(self.variables as u64).to_le_bytes());
        for block in &self.blocks {
            shape.extend_from_slice(&(block.start as u64).to_le_bytes());
            shape.extend_from_slice(&(block.log_len as u64).to_le_bytes());
        }
        let coefficients: Vec<K> = self.blocks.iter().map(|block| block.coefficient).collect();
        transcript.absorb("opening shape", &shape);
        transcript.absorb_k("opening bit point", &self.bit_point);
        transcript.absorb_k("opening row point", &self.row_point);
        transcript.absorb_k("opening coefficients", &coefficients);
        transcript.absorb_k("opening value", &[self.value]);
    }
}

/// The proof of one [`Claim`], in its only encoding ([`wire`]); [`verify`] parses it for the size of the claim.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpeningProof(pub Vec<u8>);

/// Checks an opening. Accepts with error at most the sum of [`ledger::terms`] if the claim is false of the words under the root.
///
/// The caller has absorbed [`Root::to_bytes`] in the transcript before it drew any challenge.
///
/// # Errors
/// An [`OpeningError`] that names the first check that fails. No proof makes this panic.
pub fn verify(
    root: &Root,
    claim: &Claim,
    proof: &OpeningProof,
    transcript: &mut Transcript,
) -> Result<(), OpeningError> {
    verify_with(&Schedule::new(claim.variables), root, claim, proof, transcript)
}

/// As [`verify`], with another schedule than the one in use: for measuring. The schedule is the verifier's own, never the prover's.
///
/// # Errors
/// As [`verify`].
pub fn verify_with(
    schedule: &Schedule,
    root: &Root,
    claim: &Claim,
    proof: &OpeningProof,
    transcript: &mut Transcript,
) -> Result<(), OpeningError> {
    claim.check()?;
    if schedule.variables != claim.variables.max(MIN_VARIABLES) {
        return Err(OpeningError::Variables {
            got: claim.variables,
            most: schedule.variables,
        });
    }
    let scheme = schedule.scheme()?;
    let message = wire::decode(&proof.0, &scheme)?;

    claim.absorb(transcript);
    transcript.absorb_k("opening conjugates", &message.conjugates);
    let bit_weights = eq_table(&claim.bit_point);
    if ring_switch::untwisted(&message.conjugates, &bit_weights) != claim.value {
        return Err(OpeningError::RingSwitch);
    }
    let rho = transcript.challenge("opening rho");

    let sum = ring_switch::twisted(&message.conjugates, rho);
    let (point, value) = sumcheck::verify(&message.rounds, sum, transcript);
    let weight = weight::twisted_at(claim, rho, &point);

    let root = schedule::commitment(root);
    let mut challenger = Challenger::new(transcript);
    scheme.observe_commitment(&root, &mut challenger);
    let reversed = Point::new(point.iter().rev().copied().collect());
    let opened = scheme
        .verify_at(
            &root,
            &message.whir,
            &schedule::protocol(&scheme),
            &[reversed],
            &mut challenger,
        )
        .map_err(|error| OpeningError::Whir(alloc::format!("{error}")))?;
    match opened.as_slice() {
        [batch] if batch.current().len() == 1 && weight * batch.current()[0] == value => Ok(()),
        _ => Err(OpeningError::Final),
    }
}
