//! What a proof is about, as data: tables of chips, the verifier's public columns, and the verifier's own tokens.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::chip::{Chip, Direction};

/// One table of a proof: `2^log_height` rows of a chip. A chip may have several tables, so that a number of rows that is
/// not a power of two need not be padded to the next one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Index of the chip in [`Instance::chips`].
    pub chip: usize,
    /// Base-two logarithm of the number of rows.
    pub log_height: u32,
    /// The chip's public columns; each has at most `2^log_height` words, and the missing ones are zero.
    pub public: Vec<Vec<u64>>,
}

/// A token that the verifier itself exchanges.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BoundaryToken {
    /// From the verifier's point of view: `Send` puts the token on the bus.
    pub direction: Direction,
    /// The tag, nonzero.
    pub tag: u64,
    /// The words; words beyond the last are zero.
    pub words: Vec<u64>,
}

/// Everything that prover and verifier agree on before the first message.
#[derive(Clone, Debug)]
pub struct Instance<'a> {
    /// The chips of the machine, by index; those that no table names may be left [empty](Chip::default).
    pub chips: Cow<'a, [Chip]>,
    /// The tables, by falling height.
    pub tables: Vec<Table>,
    /// The verifier's own tokens.
    pub boundary: Vec<BoundaryToken>,
    /// A digest of the statement: program, public input, public output, exit code.
    pub statement: [u8; 32],
}

/// A table's committed words, column-major: `columns[j][r]`, each column of length `2^log_height` (shorter columns are padded with zeros
/// by whoever stacks them).
pub type Columns = Vec<Vec<u64>>;
