//! What a proof is about, as data: tables of chips, the verifier's public columns, and the verifier's own tokens.

use alloc::borrow::Cow;
use alloc::vec::Vec;
use core::ops::Index;

use crate::chip::{Chip, Direction};

/// The chips of a machine, by index. Chips are large, so these are references.
#[derive(Clone, Debug)]
pub struct Chips<'a>(Vec<&'a Chip>);

impl<'a> Chips<'a> {
    /// The chip of an index, if there is one.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<&'a Chip> {
        self.0.get(index).copied()
    }

    /// How many there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there is none.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Index<usize> for Chips<'_> {
    type Output = Chip;

    fn index(&self, index: usize) -> &Chip {
        self.0[index]
    }
}

impl<'a> From<&'a [Chip]> for Chips<'a> {
    fn from(chips: &'a [Chip]) -> Self {
        chips.iter().collect()
    }
}

impl<'a> FromIterator<&'a Chip> for Chips<'a> {
    fn from_iter<I: IntoIterator<Item = &'a Chip>>(chips: I) -> Self {
        Self(chips.into_iter().collect())
    }
}

/// A chip of no columns: stands for one that no table names.
pub static EMPTY_CHIP: Chip = Chip {
    name: Cow::Borrowed(""),
    columns: Vec::new(),
    public: Vec::new(),
    constraints: Vec::new(),
    products: Vec::new(),
    multiplications: Vec::new(),
    tokens: Vec::new(),
};

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
    /// The chips of the machine, by index; those that no table names may be left [empty](EMPTY_CHIP).
    pub chips: Chips<'a>,
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
