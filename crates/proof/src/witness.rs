//! The prover's columns: slices of the one committed vector.

use carryless_circuit::{Chip, Columns, Instance};
use carryless_verifier::layout::Layout;

/// The columns of all tables, stacked, with the instance they belong to.
pub struct Witness<'a> {
    instance: &'a Instance<'a>,
    columns: Vec<Vec<&'a [u64]>>,
    public: Vec<Vec<&'a [u64]>>,
}

/// Stacks the tables' columns into the vector that is committed, `2^log_words` words.
///
/// # Panics
/// Where a table's columns do not have its chip's shape: that is the caller's mistake.
#[must_use]
pub fn stack(layout: &Layout, columns: Vec<Columns>) -> Vec<u64> {
    assert_eq!(columns.len(), layout.tables.len(), "columns for every table");
    let mut words = vec![0u64; 1 << layout.log_words];
    for (table, columns) in layout.tables.iter().zip(columns) {
        let height = 1usize << table.log_height;
        for (j, column) in columns.into_iter().enumerate() {
            let start = table.columns_start + j * height;
            words[start..start + height][..column.len()].copy_from_slice(&column);
        }
    }
    words
}

impl<'a> Witness<'a> {
    /// The columns as they lie in the stacked vector.
    #[must_use]
    pub fn new(instance: &'a Instance<'a>, layout: &Layout, words: &'a [u64]) -> Self {
        let columns = layout
            .tables
            .iter()
            .map(|table| {
                let height = 1usize << table.log_height;
                let width = instance.chips[table.chip].width();
                words[table.columns_start..table.columns_start + width * height]
                    .chunks_exact(height)
                    .collect()
            })
            .collect();
        let public = instance
            .tables
            .iter()
            .map(|table| table.public.iter().map(Vec::as_slice).collect())
            .collect();
        Self {
            instance,
            columns,
            public,
        }
    }

    /// The chip of a table.
    #[must_use]
    pub fn chip(&self, table: usize) -> &'a Chip {
        &self.instance.chips[self.instance.tables[table].chip]
    }

    /// The committed columns of a table.
    #[must_use]
    pub fn columns(&self, table: usize) -> &[&'a [u64]] {
        &self.columns[table]
    }

    /// The public columns of a table.
    #[must_use]
    pub fn public(&self, table: usize) -> &[&'a [u64]] {
        &self.public[table]
    }
}
