//! Public columns, read a block of rows at a time: whoever only evaluates them need not have them in memory.

use alloc::vec::Vec;
use core::ops::Range;

use crate::system::Instance;

/// What the words of a public column are, in the rows that are given, where a formula says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Formula {
    /// One word in every row.
    Constant(u64),
    /// This word and the row's number, added modulo 2^64.
    Counting(u64),
}

impl Formula {
    /// The word of a row.
    #[must_use]
    pub const fn word(self, row: usize) -> u64 {
        match self {
            Self::Constant(word) => word,
            Self::Counting(first) => first.wrapping_add(row as u64),
        }
    }
}

/// The public columns of an instance's tables.
pub trait PublicColumns {
    /// How many rows of a table are given, at most its height; in the others all public columns are zero.
    fn rows(&self, table: usize) -> usize;

    /// Replaces each vector of `out`, one for each public column of the table's chip, by the column's words in a range of the rows
    /// that are given. Words that are missing at its end are zero. Vectors of columns that have a formula may be left as they are.
    fn read(&self, table: usize, rows: Range<usize>, out: &mut [Vec<u64>]);

    /// The formula of a table's column, if it has one: then nobody need read the column.
    fn formula(&self, _table: usize, _column: usize) -> Option<Formula> {
        None
    }
}

/// The columns that the tables themselves hold.
impl PublicColumns for Instance<'_> {
    fn rows(&self, table: usize) -> usize {
        let columns = self.tables.get(table).map_or(&[][..], |table| &table.public);
        columns.iter().map(Vec::len).max().unwrap_or(0)
    }

    fn read(&self, table: usize, rows: Range<usize>, out: &mut [Vec<u64>]) {
        let columns = self.tables.get(table).map_or(&[][..], |table| &table.public);
        for (i, out) in out.iter_mut().enumerate() {
            out.clear();
            let column = columns.get(i).map_or(&[][..], Vec::as_slice);
            let end = rows.end.min(column.len());
            out.extend_from_slice(column.get(rows.start..end).unwrap_or(&[]));
        }
    }
}
