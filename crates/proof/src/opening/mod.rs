//! Opening the committed words: the prover's side of [`carryless_verifier::opening`], whose module text has the protocol.

use carryless_verifier::field::{B, K, eq_table};
use carryless_verifier::opening::schedule::{Domain, Mmcs, commitment, mmcs, protocol};
use carryless_verifier::opening::wire::{Message, encode};
use carryless_verifier::opening::{
    Challenger, Claim, MAX_VARIABLES, MIN_VARIABLES, OpeningError, OpeningProof, Root, Schedule, ring_switch,
};
use carryless_verifier::transcript::Transcript;
use p3_commit::MultilinearPcs;
use p3_matrix::dense::RowMajorMatrix;
use p3_multilinear_util::point::Point;
use p3_sumcheck::PrescribedPointPcs;
use p3_sumcheck::layout::{Layout, Table};
use p3_whir::{WhirProver, WhirProverData};
use rows::Rows;

mod columns;
mod kernel;
mod product;
mod rows;
#[cfg(test)]
mod tests;
mod twist;

/// The prover's form of the verifier's scheme, with a layout of its own.
type Scheme = WhirProver<K, B, Domain, Mmcs, Challenger, Rows>;

/// What the prover keeps between [`commit`] and [`open`]: the words and the Merkle tree over their codeword.
pub struct CommitData {
    scheme: Scheme,
    root: Root,
    data: WhirProverData<B, K, Mmcs, Rows>,
}

impl CommitData {
    /// The committed words, with the zero words that pad a short stack.
    pub fn words(&self) -> &[B] {
        self.data.table(0).poly(0).into_slice()
    }
}

/// Commits to a stack of words, a power of two of them.
///
/// # Errors
/// [`OpeningError::Words`] if their number is not a power of two, [`OpeningError::Variables`] if there are too many.
pub fn commit(words: Vec<u64>) -> Result<(Root, CommitData), OpeningError> {
    if !words.len().is_power_of_two() {
        return Err(OpeningError::Words(words.len()));
    }
    let variables = words.len().trailing_zeros() as usize;
    if variables > MAX_VARIABLES {
        return Err(OpeningError::Variables {
            got: variables,
            most: MAX_VARIABLES,
        });
    }
    commit_with(words, &Schedule::new(variables))
}

/// As [`commit`], with a schedule of the caller's choice for the number of words.
///
/// # Errors
/// [`OpeningError::Parameters`] if the schedule does not reach its security.
pub fn commit_with(words: Vec<u64>, schedule: &Schedule) -> Result<(Root, CommitData), OpeningError> {
    let scheme = Scheme::new(schedule.config()?, Domain::default(), mmcs());
    let mut words: Vec<B> = words.into_iter().map(B::new).collect();
    words.resize(words.len().max(1 << MIN_VARIABLES), B::new(0));
    let len = words.len();
    let table = Table::new(RowMajorMatrix::new(words, len));
    let witness = Rows::new_witness(vec![table], scheme.round_folding_factor(0));
    // Committing draws nothing: what this challenger observes is observed again when it is opened.
    let mut unused = Challenger::from_seed([0; 32]);
    let (root, data) = scheme
        .commit(witness, &mut unused)
        .map_err(|error| OpeningError::Parameters {
            variables: schedule.variables,
            reason: error.to_string(),
        })?;
    let root = Root(root.roots()[0]);
    Ok((root, CommitData { scheme, root, data }))
}

/// The sum that `claim` is about, whatever value it claims.
///
/// # Errors
/// As [`open`].
pub fn evaluate(data: &CommitData, claim: &Claim) -> Result<K, OpeningError> {
    let twist = twist::Twist::new(words_for(data, claim)?, claim);
    Ok(ring_switch::untwisted(
        &twist.conjugates(),
        &eq_table(&claim.bit_point),
    ))
}

/// The committed words, if they are those that a well-formed claim is about.
fn words_for<'a>(data: &'a CommitData, claim: &Claim) -> Result<&'a [B], OpeningError> {
    claim.check()?;
    let words = data.words();
    if words.len() == 1 << claim.variables.max(MIN_VARIABLES) {
        Ok(words)
    } else {
        Err(OpeningError::Words(words.len()))
    }
}

/// Proves a claim on the committed words, which must be true: the proof of a false one is refused.
///
/// The caller has absorbed [`Root::to_bytes`] before it drew any challenge.
///
/// # Errors
/// [`OpeningError::Block`] if the claim is malformed, [`OpeningError::Words`] if it is about another number of words.
pub fn open(
    data: CommitData,
    claim: &Claim,
    transcript: &mut Transcript,
) -> Result<OpeningProof, OpeningError> {
    let (conjugates, rounds, point) = {
        let words = words_for(&data, claim)?;
        claim.absorb(transcript);
        let twist = twist::Twist::new(words, claim);
        let conjugates = twist.conjugates();
        transcript.absorb_k("opening conjugates", &conjugates);
        let rho = transcript.challenge("opening rho");
        let (rounds, point) = twist.rounds(rho, ring_switch::twisted(&conjugates, rho), transcript);
        (conjugates, rounds, point)
    };

    let CommitData { scheme, root, data } = data;
    let mut challenger = Challenger::new(transcript);
    scheme.observe_commitment(&commitment(&root), &mut challenger);
    let reversed = Point::new(point.iter().rev().copied().collect());
    let whir = scheme
        .open_at(data, &protocol(&scheme), &[reversed], &mut challenger)
        .map_err(|error| OpeningError::Parameters {
            variables: claim.variables,
            reason: error.to_string(),
        })?;
    encode(
        &Message {
            conjugates,
            rounds,
            whir,
        },
        &scheme,
    )
}
