//! Why an opening is rejected.

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
    /// The words are not those that the claim is about.
    #[error("{got} words were given, the claim is about {claimed}")]
    Words {
        /// Words given.
        got: usize,
        /// Words of the claim.
        claimed: usize,
    },
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
    /// A round's proof of work is too small.
    #[error("round {round} lacks its proof of work")]
    Work {
        /// The round, from 0.
        round: usize,
    },
    /// Opened rows do not belong to the root.
    #[error("opened rows do not hash to the root")]
    Tree,
    /// A symbol of the last oracle is not that of the vector in clear.
    #[error("the vector in clear is not what the last oracle folds to")]
    Clear,
    /// The vector in clear does not satisfy the claim.
    #[error("the vector in clear does not satisfy the claim")]
    Final,
    /// The schedule is not one for the claim.
    #[error("the schedule is for 2^{got} words, the claim is about 2^{claimed}")]
    Schedule {
        /// log2 of the schedule's words.
        got: usize,
        /// log2 of the claim's words.
        claimed: usize,
    },
}
