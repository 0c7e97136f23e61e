//! The public columns of the boundary tables: the program's text and image, and the registers at the start.

use core::ops::Range;

use carryless_circuit::PublicColumns;
use carryless_riscv::{Program, REGISTER_CELLS};

use crate::id::ChipId;
use crate::layout::{Fields, INPUT_CELL, tag};
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
        out.iter_mut().for_each(Vec::clear);
        let chip = self.chips.get(table);
        match (chip, out) {
            (Some(ChipId::Registers), [tags, cells, first]) => {
                tags.resize(rows.len(), tag::REGISTER);
                cells.extend(rows.clone().map(|cell| cell as u64));
                first.extend(rows.map(|cell| self.register(cell)));
            }
            (Some(ChipId::Image), [tags, indices, words]) => {
                let start = self.program.image_start();
                tags.resize(rows.len(), tag::MEMORY);
                indices.extend(rows.clone().map(|row| start + row as u64));
                words.extend_from_slice(self.program.image().get(rows).unwrap_or(&[]));
            }
            (Some(ChipId::Text), [tags, pcs, words, extras]) => {
                tags.resize(rows.len(), tag::TEXT);
                for column in [&mut *pcs, &mut *words, &mut *extras] {
                    column.reserve(rows.len());
                }
                for entry in self.program.text().get(rows).unwrap_or(&[]) {
                    let Fields { fields, extra } = text::fields(entry);
                    pcs.push(u64::from(entry.pc));
                    words.push(fields);
                    extras.push(extra);
                }
            }
            // No other chip has public columns.
            _ => {}
        }
    }
}
