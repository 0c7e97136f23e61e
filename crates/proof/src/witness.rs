//! The prover's columns: slices of the one committed vector.

use carryless_circuit::{Chip, Columns, Instance};
use carryless_verifier::layout::Layout;

use crate::memory;

/// The columns of all tables, stacked, with the instance they belong to.
pub struct Witness<'a> {
    instance: &'a Instance<'a>,
    columns: Vec<Vec<&'a [u64]>>,
    public: Vec<Vec<&'a [u64]>>,
}

/// A vector of zeros that tables' columns are to be written to ([`columns_mut`]): the one that is committed, `2^log_words` words.
#[must_use]
pub fn zeros(layout: &Layout) -> Vec<u64> {
    memory::zero_words(1 << layout.log_words)
}

/// The columns of every table in the vector that is committed.
///
/// # Panics
/// Where the vector is too short.
#[must_use]
pub fn columns_mut<'w>(
    instance: &Instance<'_>,
    layout: &Layout,
    words: &'w mut [u64],
) -> Vec<Vec<&'w mut [u64]>> {
    let mut rest = words;
    let tables = layout.tables.iter().map(|table| {
        let (height, width) = (1 << table.log_height, instance.chips[table.chip].width());
        let columns = rest
            .split_off_mut(..width * height)
            .expect("room for every column");
        columns.chunks_exact_mut(height).collect()
    });
    tables.collect()
}

/// Stacks columns that have been filled elsewhere: what belongs into the vector that is committed.
///
/// # Panics
/// Where a table's columns do not have its chip's shape: that is the caller's mistake.
#[must_use]
pub fn stack(instance: &Instance<'_>, layout: &Layout, columns: &[Columns]) -> Vec<u64> {
    let mut words = zeros(layout);
    for (places, columns) in columns_mut(instance, layout, &mut words).into_iter().zip(columns) {
        for (place, column) in places.into_iter().zip(columns) {
            place[..column.len()].copy_from_slice(column);
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
