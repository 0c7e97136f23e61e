//! Why an opening is rejected.

use alloc::string::String;

use thiserror::Error;

/// Why an opening is rejected.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum OpeningError {
    /// The claim is about more words than the scheme commits to.
    #[error("a commitment to 2^{got} words was asked for, the most is 2^{most}")]
    Variables {
        /// log2 of the number of words asked for.
        got: usize,
        /// The most.
        most: usize,
    },
    /// The number of words is not a power of two.
    #[error("{0} words are not a power of two")]
    Words(usize),
    /// A block of the weight is not aligned, not in order, overlaps its predecessor or leaves the committed words.
    #[error("block {index} of the weight is misplaced")]
    Block {
        /// Position in the list of blocks.
        index: usize,
    },
    /// The proof has not the length that the size of the claim prescribes.
    #[error("the opening proof is {got} bytes long, which does not fit its contents")]
    Length {
        /// The length.
        got: usize,
    },
    /// The conjugate sums do not add up to the claimed value.
    #[error("the conjugate sums of the ring switch do not give the claimed value")]
    RingSwitch,
    /// The low-degree test or the evaluation that it proves is refused.
    #[error("the committed words do not open: {0}")]
    Whir(String),
    /// The opened value does not close the sum-check.
    #[error("the opened value does not close the sum-check")]
    Final,
    /// The parameters of this size cannot be derived.
    #[error("no parameters for 2^{variables} words: {reason}")]
    Parameters {
        /// log2 of the number of words.
        variables: usize,
        /// What the derivation says.
        reason: String,
    },
}
