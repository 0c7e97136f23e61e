//! The public columns of the boundary tables: the program's text and image, and the registers at the start.

use core::ops::Range;

use carryless_circuit::{Formula, PublicColumns};
use carryless_riscv::{Program, REGISTER_CELLS};

use crate::id::ChipId;
use crate::layout::{INPUT_CELL, tag};
use crate::text;

/// The public columns of a program's tables, computed where they are read.
#[derive(Clone, Debug)]
pub struct ProgramColumns<'a> {
    program: &'a Program,
    public_input_length: u64,
    /// The chip of each table.
    chips: Vec<ChipId>,
}

impl<'a> ProgramColumns<'a> {
    pub(crate) const fn new(program: &'a Program, public_input_length: u64, chips: Vec<ChipId>) -> Self {
        Self {
            program,
            public_input_length,
            chips,
        }
    }

    /// The first value of a register cell.
    fn register(&self, cell: usize) -> u64 {
        match cell {
            2 => self.program.stack_pointer(),
            cell if cell as u64 == INPUT_CELL => self.public_input_length,
            _ => 0,
        }
    }
}

/// Rows of a chip's public columns that are not padding.
pub(crate) fn rows(program: &Program, chip: ChipId) -> usize {
    match chip {
        ChipId::Registers => REGISTER_CELLS,
        ChipId::Image => program.image().len(),
        ChipId::Text => program.text().len(),
        _ => 0,
    }
}

impl PublicColumns for ProgramColumns<'_> {
    fn rows(&self, table: usize) -> usize {
        self.chips.get(table).map_or(0, |&chip| rows(self.program, chip))
    }

    fn read(&self, table: usize, rows: Range<usize>, out: &mut [Vec<u64>]) {
        match (self.chips.get(table), out) {
            (Some(ChipId::Registers), [_, _, first]) => {
                first.clear();
                first.extend(rows.map(|cell| self.register(cell)));
            }
            (Some(ChipId::Image), [_, _, words]) => {
                words.clear();
                words.extend_from_slice(self.program.image().get(rows).unwrap_or(&[]));
            }
            (Some(ChipId::Text), [_, pcs, words, extras]) => {
                let entries = self.program.text().get(rows).unwrap_or(&[]);
                // Every word is written below.
                for column in [&mut *pcs, &mut *words, &mut *extras] {
                    column.resize(entries.len(), 0);
                }
                let columns = pcs.iter_mut().zip(words.iter_mut().zip(extras));
                for (entry, (pc, (word, extra))) in entries.iter().zip(columns) {
                    let fields = text::fields(entry);
                    (*pc, *word, *extra) = (entry.pc.into(), fields.fields, fields.extra);
                }
            }
            // No other chip has public columns.
            _ => {}
        }
    }

    fn formula(&self, table: usize, column: usize) -> Option<Formula> {
        match (*self.chips.get(table)?, column) {
            (ChipId::Registers, 0) => Some(Formula::Constant(tag::REGISTER)),
            (ChipId::Registers, 1) => Some(Formula::Counting(0)),
            (ChipId::Image, 0) => Some(Formula::Constant(tag::MEMORY)),
            (ChipId::Image, 1) => Some(Formula::Counting(self.program.image_start())),
            (ChipId::Text, 0) => Some(Formula::Constant(tag::TEXT)),
            _ => None,
        }
    }
}
