//! The prover's columns: slices of the one committed vector.

use carryless_circuit::{Chip, Columns, Instance};
use carryless_verifier::layout::Layout;
use rayon::prelude::*;

use crate::memory;

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
    let len = 1usize << layout.log_words;
    let columns = layout.tables.iter().zip(columns).flat_map(|(table, columns)| {
        let height = 1usize << table.log_height;
        columns.into_iter().map(move |column| (height, column))
    });
    if rayon::current_num_threads() == 1 {
        let mut words = memory::with_capacity(len);
        for (height, column) in columns {
            let end = words.len() + height;
            words.extend_from_slice(&column);
            words.resize(end, 0);
        }
        words.resize(len, 0);
        return words;
    }
    let mut words = memory::filled(0u64, len);
    let mut rest = words.as_mut_slice();
    let mut copies: Vec<(&mut [u64], Vec<u64>)> = columns
        .map(|(height, column)| (rest.split_off_mut(..height).unwrap_or_default(), column))
        .collect();
    copies
        .par_iter_mut()
        .for_each(|(place, column)| place[..column.len()].copy_from_slice(column));
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
