//! Why a proof is refused.

use thiserror::Error;

/// Why an instance cannot be proved or verified: its shape is outside what the protocol covers.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum LayoutError {
    /// There is nothing to prove.
    #[error("a proof needs at least one table")]
    NoTables,
    /// Too many tables.
    #[error("{got} tables, at most {max} are allowed")]
    TooManyTables {
        /// Tables given.
        got: usize,
        /// The bound.
        max: usize,
    },
    /// A table names a chip that does not exist.
    #[error("table {table} names chip {chip}, there are {chips}")]
    UnknownChip {
        /// Index of the table.
        table: usize,
        /// The chip it names.
        chip: usize,
        /// How many chips there are.
        chips: usize,
    },
    /// A table's height is out of range.
    #[error("table {table} has 2^{got} rows, allowed are 2^{min} to 2^{max}")]
    Height {
        /// Index of the table.
        table: usize,
        /// log2 of its rows.
        got: u32,
        /// Least allowed.
        min: u32,
        /// Most allowed.
        max: u32,
    },
    /// Tables must be listed by falling height.
    #[error("table {table} is taller than the one before it")]
    Order {
        /// Index of the table.
        table: usize,
    },
    /// The tables together are too large.
    #[error("the tables hold {got} {what}, at most {max} are allowed")]
    TooLarge {
        /// What is counted.
        what: &'static str,
        /// How many.
        got: u64,
        /// The bound.
        max: u64,
    },
    /// A table's public columns do not have the chip's shape.
    #[error("table {table} has public columns of the wrong shape")]
    Public {
        /// Index of the table.
        table: usize,
    },
}

/// Why a proof is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum VerifyError {
    /// The instance itself is out of bounds.
    #[error("the proof's tables are not acceptable: {0}")]
    Layout(#[from] LayoutError),
    /// The proof ends before the protocol does.
    #[error("the proof has too few messages: {label} is missing")]
    MissingMessage {
        /// The first missing message.
        label: &'static str,
    },
    /// The protocol ends before the proof does.
    #[error("the proof has {extra} messages too many")]
    TrailingMessages {
        /// How many are left over.
        extra: usize,
    },
    /// The tokens sent are not the tokens received.
    #[error("the buses do not balance: the products of sent and received tokens differ")]
    Buses,
    /// A layer of the product tree is wrong.
    #[error("layer {layer} of the product argument is inconsistent")]
    Product {
        /// The layer, counted from the root.
        layer: usize,
    },
    /// A step of the argument for integer products does not follow from the one before.
    #[error("the argument for integer products fails at its {step}")]
    Multiplication {
        /// The step.
        step: &'static str,
    },
    /// The AND constraints' sum-check ends in a false statement.
    #[error("the constraint sum-check ends in a false claim")]
    Zerocheck,
    /// The opening of the commitment is refused.
    #[error("the opening of the committed columns is refused: {0}")]
    Opening(#[from] crate::opening::OpeningError),
}
