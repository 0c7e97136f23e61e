//! Parameters of WHIR by the number of committed words: folds, rates, queries, grinding.
//!
//! The regime is the Johnson radius with proven list decoding and proven mutual correlated agreement (`SecurityAssumption::JohnsonBound`
//! of `p3-whir`, which refuses the capacity conjecture on additive domains). Each error term is asked for [`TERM_BITS`]
//! bits, so that all of them together stay below `2^-128`; [`super::ledger`] adds them up and a test checks the sum for every size.

use alloc::string::ToString;
use alloc::vec;
use alloc::vec::Vec;

use p3_binary_pcs::whir::BinaryWhirDomain;
use p3_blake3::Blake3;
use p3_merkle_tree::{MerkleCap, MerkleTreeMmcs};
use p3_sumcheck::layout::SuffixProver;
use p3_sumcheck::{OpeningBatch, OpeningProtocol, TableShape, TableSpec};
use p3_symmetric::{CompressionFunctionFromHasher, SerializingHasher};
use p3_whir::{FoldingFactor, ProtocolParameters, SecurityAssumption, WhirConfig, WhirProver};

use super::challenger::Challenger;
use super::{OpeningError, Root};
use crate::field::{B, K};

/// log2 of the most words that can be committed to.
pub const MAX_VARIABLES: usize = 32;
/// log2 of the fewest words that are committed to; shorter stacks are padded with zero words.
pub const MIN_VARIABLES: usize = 10;
/// Bits of soundness asked of each error term of WHIR.
pub const TERM_BITS: usize = 131;
/// Grinding: bits of proof of work before each set of queries.
pub const GRINDING_BITS: usize = 16;
/// log2 of the inverse rates of the codewords, in order. The first fixes most of the prover's time: 2^-1 makes committing
/// almost twice as fast, but doubles the number of queries to the longest Merkle paths, and the proof.
const RATES: [usize; 5] = [2, 4, 7, 10, 12];
/// WHIR sends a multilinear in clear when it has at most this many variables left (a constant of `p3-whir`).
const LAST_VARIABLES: usize = 6;

/// Merkle tree of BLAKE3 digests over rows of words or of elements of K.
pub type Mmcs =
    MerkleTreeMmcs<B, u8, SerializingHasher<Blake3>, CompressionFunctionFromHasher<Blake3, 2, 32>, 2, 32>;
/// Additive Reed-Solomon code over subspaces of B.
pub type Domain = BinaryWhirDomain;
/// How `p3` places the one committed column.
pub type Layout = SuffixProver<B, K>;
/// WHIR over words, with challenges in K.
pub type Scheme = WhirProver<K, B, Domain, Mmcs, Challenger, Layout>;
/// Derived parameters of WHIR.
pub type Config = WhirConfig<K, B, Challenger>;

/// The public choices for one size; everything else is derived from them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// log2 of the number of committed words.
    pub variables: usize,
    /// Variables that each round folds.
    pub folds: Vec<usize>,
    /// log2 of the inverse rate of each round's codeword, one for each fold.
    pub rates: Vec<usize>,
}

impl Schedule {
    /// The schedule in use for `2^variables` words.
    ///
    /// A first fold of 6 halves the second codeword against 5, the prover's largest cost after the first, for 128 more bytes a
    /// query; from 2^25 words on the proof would outgrow its bound with it.
    #[must_use]
    pub fn new(variables: usize) -> Self {
        let variables = variables.max(MIN_VARIABLES);
        let first = if variables <= 24 { 6 } else { 5 };
        let mut folds = vec![first];
        let mut left = variables - first;
        while left > LAST_VARIABLES {
            let fold = left.min(4);
            folds.push(fold);
            left -= fold;
        }
        let rates = RATES
            .iter()
            .chain(core::iter::repeat(&RATES[RATES.len() - 1]))
            .copied()
            .take(folds.len())
            .collect();
        Self {
            variables,
            folds,
            rates,
        }
    }

    /// The parameters that `p3-whir` derives for this schedule.
    ///
    /// # Errors
    /// [`OpeningError::Parameters`] if a term cannot reach [`TERM_BITS`] with [`GRINDING_BITS`].
    pub fn config(&self) -> Result<Config, OpeningError> {
        let parameters = ProtocolParameters {
            starting_log_inv_rate: self.rates[0],
            round_log_inv_rates: self.rates[1..].to_vec(),
            folding_factor: FoldingFactor::PerRound(self.folds.clone()),
            soundness_type: SecurityAssumption::JohnsonBound,
            security_level: TERM_BITS,
            pow_bits: GRINDING_BITS,
        };
        WhirConfig::new_with_domain(self.variables, parameters, &Domain::default()).map_err(|error| {
            OpeningError::Parameters {
                variables: self.variables,
                reason: error.to_string(),
            }
        })
    }

    /// The commitment scheme of this schedule.
    ///
    /// # Errors
    /// As [`Schedule::config`].
    pub fn scheme(&self) -> Result<Scheme, OpeningError> {
        Ok(WhirProver::new(self.config()?, Domain::default(), mmcs()))
    }
}

/// The Merkle trees of all codewords. Their commitment is one node: queries are spread over all subtrees near the root, so a
/// pruned proof sends nothing there that a wider cap could save.
#[must_use]
pub const fn mmcs() -> Mmcs {
    Mmcs::new(
        SerializingHasher::new(Blake3),
        CompressionFunctionFromHasher::new(Blake3),
        0,
    )
}

/// One column, opened at one point.
#[must_use]
pub fn protocol(config: &Config) -> OpeningProtocol {
    let shape = TableShape::new(config.num_variables(), 1);
    OpeningProtocol::new(vec![TableSpec::new(
        shape,
        vec![OpeningBatch::new(vec![0], Vec::new())],
    )])
}

/// The root as `p3-whir` holds it.
#[must_use]
pub fn commitment(root: &Root) -> MerkleCap<B, [u8; 32]> {
    MerkleCap::new(vec![root.0])
}
