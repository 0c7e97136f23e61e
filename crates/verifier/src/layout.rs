//! Where everything lies: columns in the committed vector, tokens among the leaves of the product trees, integer products in their list.
//!
//! Tables are listed by falling height, so that every column, token and product is an aligned block of its table's height.

use alloc::vec::Vec;

use carryless_circuit::{Direction, Instance};

use crate::error::LayoutError;
use crate::skip::BASIS_VARIABLES;

/// Least log2 of a table's height: the kernels work on 64 rows at a time.
pub const MIN_LOG_HEIGHT: u32 = 6;
/// Greatest log2 of a table's height.
pub const MAX_LOG_HEIGHT: u32 = 26;
/// Most tables in a proof.
pub const MAX_TABLES: usize = 256;
/// Greatest log2 of the committed vector's length.
pub const MAX_LOG_WORDS: u32 = 30;
/// Greatest log2 of the number of leaves of a product tree.
pub const MAX_LOG_LEAVES: u32 = 30;

/// Where one table's columns and tokens lie.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TableLayout {
    /// The chip's index.
    pub chip: usize,
    /// log2 of the rows.
    pub log_height: u32,
    /// Variables of the constraint index; at least [`BASIS_VARIABLES`].
    pub constraint_variables: u32,
    /// Variables of the column index.
    pub column_variables: u32,
    /// Offset of the first column in the committed vector, in words.
    pub columns_start: usize,
    /// Offset of the first sent token among the leaves of the tree of sent tokens.
    pub sent_start: usize,
    /// Offset of the first received token among the leaves of the tree of received tokens.
    pub received_start: usize,
    /// Offset of the first integer product in the list of all of them.
    pub multiplications_start: usize,
}

/// Where everything lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// The tables, by falling height.
    pub tables: Vec<TableLayout>,
    /// log2 of the committed vector's length.
    pub log_words: u32,
    /// Words that belong to columns; the rest is zero.
    pub words: usize,
    /// log2 of the leaves of either product tree.
    pub log_leaves: u32,
    /// Leaves that are sent tokens; the rest are ones.
    pub sent: usize,
    /// Leaves that are received tokens; the rest are ones.
    pub received: usize,
    /// Rows of integer products.
    pub multiplications: usize,
    /// log2 of the length of their list, which is filled up with zeros.
    pub multiplication_variables: u32,
    /// The greatest `log_height` of a table with integer products.
    pub multiplication_row_variables: u32,
    /// The greatest of the tables' `log_height`.
    pub row_variables: u32,
    /// The greatest of the tables' `constraint_variables`.
    pub constraint_variables: u32,
    /// The greatest of the tables' `column_variables`.
    pub column_variables: u32,
}

fn log2_ceil(count: usize) -> u32 {
    count.max(1).next_power_of_two().trailing_zeros()
}

impl Layout {
    /// The layout of an instance.
    ///
    /// # Errors
    /// When the instance is outside the protocol's bounds.
    pub fn new(instance: &Instance<'_>) -> Result<Self, LayoutError> {
        if instance.tables.is_empty() {
            return Err(LayoutError::NoTables);
        }
        if instance.tables.len() > MAX_TABLES {
            return Err(LayoutError::TooManyTables {
                got: instance.tables.len(),
                max: MAX_TABLES,
            });
        }
        let mut layout = Self {
            tables: Vec::with_capacity(instance.tables.len()),
            log_words: 0,
            words: 0,
            log_leaves: 0,
            sent: 0,
            received: 0,
            multiplications: 0,
            multiplication_variables: 0,
            multiplication_row_variables: 0,
            row_variables: 0,
            constraint_variables: BASIS_VARIABLES as u32,
            column_variables: 0,
        };
        let mut previous = MAX_LOG_HEIGHT;
        for (index, table) in instance.tables.iter().enumerate() {
            let chip = instance.chips.get(table.chip).ok_or(LayoutError::UnknownChip {
                table: index,
                chip: table.chip,
                chips: instance.chips.len(),
            })?;
            let log_height = table.log_height;
            if !(MIN_LOG_HEIGHT..=MAX_LOG_HEIGHT).contains(&log_height) {
                return Err(LayoutError::Height {
                    table: index,
                    got: log_height,
                    min: MIN_LOG_HEIGHT,
                    max: MAX_LOG_HEIGHT,
                });
            }
            if log_height > previous {
                return Err(LayoutError::Order { table: index });
            }
            previous = log_height;
            let height = 1usize << log_height;
            if table.public.len() != chip.public.len() || table.public.iter().any(|c| c.len() > height) {
                return Err(LayoutError::Public { table: index });
            }
            let entry = TableLayout {
                chip: table.chip,
                log_height,
                constraint_variables: log2_ceil(chip.constraints.len()).max(BASIS_VARIABLES as u32),
                column_variables: log2_ceil(chip.width()),
                columns_start: layout.words,
                sent_start: layout.sent,
                received_start: layout.received,
                multiplications_start: layout.multiplications,
            };
            layout.words += chip.width() << log_height;
            layout.sent += chip.token_count(Direction::Send) << log_height;
            layout.received += chip.token_count(Direction::Receive) << log_height;
            if !chip.multiplications.is_empty() {
                // None at all would mean that there is nothing to prove: the number must not wrap.
                let rows = chip.multiplications.len().saturating_mul(height);
                layout.multiplications = layout.multiplications.saturating_add(rows);
                layout.multiplication_row_variables = layout.multiplication_row_variables.max(log_height);
            }
            layout.row_variables = layout.row_variables.max(log_height);
            layout.constraint_variables = layout.constraint_variables.max(entry.constraint_variables);
            layout.column_variables = layout.column_variables.max(entry.column_variables);
            layout.tables.push(entry);
            for (what, got, log_max) in [
                ("words", layout.words, MAX_LOG_WORDS),
                ("tokens", layout.sent.max(layout.received), MAX_LOG_LEAVES),
                ("integer products", layout.multiplications, MAX_LOG_LEAVES),
            ] {
                if got > 1 << log_max {
                    return Err(LayoutError::TooLarge {
                        what,
                        got: got as u64,
                        max: 1 << log_max,
                    });
                }
            }
        }
        layout.log_words = log2_ceil(layout.words);
        layout.multiplication_variables = log2_ceil(layout.multiplications);
        layout.log_leaves = log2_ceil(layout.sent.max(layout.received)).max(layout.row_variables);
        Ok(layout)
    }
}
