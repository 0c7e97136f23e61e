//! Filling the columns that follow from others: every AND and every hint, a block of rows at a time.
//!
//! Each form is a rotation and a mask a term (see [`crate::kernel`]), each operation one loop over a block of rows that
//! stays in the first-level cache. Nothing is interpreted row by row.

use alloc::vec::Vec;

use crate::chip::{Chip, Fill, Hint};
use crate::form::Form;
use crate::kernel::{BLOCK, CompiledForm};

/// A chip's filling program.
#[derive(Clone, Debug)]
pub struct Filler {
    columns: Vec<(usize, Operation)>,
    width: usize,
}

#[derive(Clone, Debug)]
enum Operation {
    And(CompiledForm, CompiledForm),
    Carry(CompiledForm, CompiledForm, CompiledForm, u8),
    Quotient(CompiledForm, CompiledForm),
    Remainder(CompiledForm, CompiledForm),
    Parts(Vec<Operation>),
    /// A part that the trace gives: nothing to do.
    Nothing,
}

impl Operation {
    fn new(fill: &Fill) -> Self {
        let compile = CompiledForm::new;
        match fill {
            Fill::Input => Self::Nothing,
            Fill::And(x, y) => Self::And(compile(x), compile(y)),
            Fill::Hint(Hint::Carry { x, y, carry_in, lane }) => {
                Self::Carry(compile(x), compile(y), compile(carry_in), *lane)
            }
            Fill::Hint(Hint::Quotient(x, y)) => Self::Quotient(compile(x), compile(y)),
            Fill::Hint(Hint::Remainder(x, y)) => Self::Remainder(compile(x), compile(y)),
            Fill::Hint(Hint::Parts(parts)) => Self::Parts(parts.iter().map(Self::new).collect()),
        }
    }
}

type Block = [u64; BLOCK];

impl Filler {
    /// Prepares the filling of a chip.
    #[must_use]
    pub fn new(chip: &Chip) -> Self {
        let columns = chip
            .columns
            .iter()
            .enumerate()
            .filter(|(_, column)| column.fill != Fill::Input)
            .map(|(j, column)| (j, Operation::new(&column.fill)))
            .collect();
        Self {
            columns,
            width: chip.columns.len(),
        }
    }

    /// Fills every column that is not an input from those that are. All columns are of one length; those that are not inputs are
    /// overwritten.
    ///
    /// # Panics
    /// Where the columns are not as many as the chip's, or not of one length.
    pub fn fill<C: AsRef<[u64]> + AsMut<[u64]>>(&self, columns: &mut [C]) {
        assert_eq!(columns.len(), self.width, "one slice a column");
        let rows = columns.first().map_or(0, |c| c.as_ref().len());
        assert!(
            columns.iter().all(|c| c.as_ref().len() == rows),
            "columns of one length"
        );
        for start in (0..rows).step_by(BLOCK) {
            let end = (start + BLOCK).min(rows);
            for (j, operation) in &self.columns {
                columns[*j].as_mut()[start..end].fill(0);
                run(operation, columns, *j, start, end);
            }
        }
    }
}

/// XORs an operation's words of some rows into column `j`.
fn run<C: AsRef<[u64]> + AsMut<[u64]>>(
    operation: &Operation,
    columns: &mut [C],
    j: usize,
    start: usize,
    end: usize,
) {
    let (mut x, mut y, mut z): (Block, Block, Block) = ([0; BLOCK], [0; BLOCK], [0; BLOCK]);
    let n = end - start;
    let load = |form: &CompiledForm, columns: &[C], out: &mut Block| {
        form.xor_rows(columns, &[], start..end, &mut out[..n]);
    };
    let binary: fn(u64, u64) -> u64 = match operation {
        Operation::Nothing => return,
        Operation::Parts(parts) => {
            for part in parts {
                run(part, columns, j, start, end);
            }
            return;
        }
        Operation::Carry(a, b, carry_in, lane) => {
            load(a, columns, &mut x);
            load(b, columns, &mut y);
            load(carry_in, columns, &mut z);
            let out = &mut columns[j].as_mut()[start..end];
            let rows = out.iter_mut().zip(x.iter().zip(&y).zip(&z));
            if *lane == 32 {
                rows.for_each(|(o, ((&x, &y), &z))| *o ^= carries_32(x, y, z));
            } else {
                rows.for_each(|(o, ((&x, &y), &z))| *o ^= carries_64(x, y, z));
            }
            return;
        }
        Operation::And(a, b) => {
            load(a, columns, &mut x);
            load(b, columns, &mut y);
            let out = &mut columns[j].as_mut()[start..end];
            out.iter_mut()
                .zip(x.iter().zip(&y))
                .for_each(|(o, (&x, &y))| *o ^= x & y);
            return;
        }
        Operation::Quotient(a, b) => {
            load(a, columns, &mut x);
            load(b, columns, &mut y);
            |x, y| x.checked_div(y).unwrap_or(u64::MAX)
        }
        Operation::Remainder(a, b) => {
            load(a, columns, &mut x);
            load(b, columns, &mut y);
            |x, y| x.checked_rem(y).unwrap_or(x)
        }
    };
    let out = &mut columns[j].as_mut()[start..end];
    for (o, (&x, &y)) in out.iter_mut().zip(x.iter().zip(&y)) {
        *o ^= binary(x, y);
    }
}

/// The carry-out word of `x + y + (carry_in & 1)`.
#[inline]
#[must_use]
pub const fn carries_64(x: u64, y: u64, carry_in: u64) -> u64 {
    let sum = x.wrapping_add(y).wrapping_add(carry_in & 1);
    (x & y) | ((x | y) & !sum)
}

/// The carry-out word of the two 32-bit sums.
#[inline]
#[must_use]
pub const fn carries_32(x: u64, y: u64, carry_in: u64) -> u64 {
    const TOPS: u64 = 1 << 63 | 1 << 31;
    const ONES: u64 = 1 << 32 | 1;
    // Without the top bits no sum leaves its lane; the top bits are then added without carry.
    let inner = (x & !TOPS).wrapping_add(y & !TOPS).wrapping_add(carry_in & ONES);
    let sum = inner ^ ((x ^ y) & TOPS);
    (x & y) | ((x | y) & !sum)
}

/// What [`Filler::fill`] does, one row at a time and straight from the chip: the readable twin.
///
/// # Panics
/// Where the row is not as long as the chip is wide.
pub fn fill_row(chip: &Chip, row: &mut [u64]) {
    for (j, column) in chip.columns.iter().enumerate() {
        if column.fill != Fill::Input {
            row[j] = 0;
            fill_cell(&column.fill, row, j);
        }
    }
}

fn fill_cell(fill: &Fill, row: &mut [u64], j: usize) {
    let value = |form: &Form, row: &[u64]| form.evaluate(|c| row[c], |_| 0);
    row[j] ^= match fill {
        Fill::Input => 0,
        Fill::And(x, y) => value(x, row) & value(y, row),
        Fill::Hint(Hint::Carry { x, y, carry_in, lane }) => {
            let (x, y, carry_in) = (value(x, row), value(y, row), value(carry_in, row));
            let mut carries = 0;
            let mut carry = 0;
            for i in 0..64 {
                if i % lane == 0 {
                    carry = carry_in >> i & 1;
                }
                carry = u64::from((x >> i & 1) + (y >> i & 1) + carry >= 2);
                carries |= carry << i;
            }
            carries
        }
        Fill::Hint(Hint::Quotient(x, y)) => value(x, row).checked_div(value(y, row)).unwrap_or(u64::MAX),
        Fill::Hint(Hint::Remainder(x, y)) => {
            let x = value(x, row);
            x.checked_rem(value(y, row)).unwrap_or(x)
        }
        Fill::Hint(Hint::Parts(parts)) => {
            for part in parts {
                fill_cell(part, row, j);
            }
            0
        }
    };
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builder::{ChipBuilder, TOPS};
    use crate::testing::Random;
    use alloc::vec;

    fn chip() -> Chip {
        let mut c = ChipBuilder::new("sample");
        let (x, y, z) = (c.input("x"), c.input("y"), c.input("z"));
        c.set_real(&z, 0);
        let sum = c.add("sum", &x, &y);
        let difference = c.subtract("difference", &sum, &z).sum;
        let lanes = c
            .add_with_carry("lanes", &difference, &y, &z.mask(1 << 32 | 1), 32)
            .sum;
        let chosen = c.mux("choice", &z, 7, &lanes, &x.sext32());
        let mut gates = c.gates("gates");
        let half = gates
            .add(&x, &chosen, &Form::zero(), u64::MAX << 32, TOPS, None)
            .sum;
        let low = gates.and(&half.shr(32), &y, 0xffff);
        gates.and(&low.shl(16), &z, 0xffff << 16);
        c.close(gates);
        let q = c.hint("quotient", Hint::Quotient(x.clone(), y.shr(9)));
        c.hint("remainder", Hint::Remainder(x, y.mask(3) ^ q.mask(1)));
        c.finish()
    }

    #[test]
    fn blocks_agree_with_rows() {
        let chip = chip();
        let mut random = Random::new(3);
        let rows = 700;
        let mut columns = vec![vec![0; rows]; chip.width()];
        for column in &mut columns {
            column.fill_with(|| random.next() & random.next().rotate_left(9));
        }
        let mut expected = columns.clone();
        for r in 0..rows {
            let mut row: Vec<u64> = columns.iter().map(|c| c[r]).collect();
            fill_row(&chip, &mut row);
            for (column, word) in expected.iter_mut().zip(row) {
                column[r] = word;
            }
        }
        Filler::new(&chip).fill(&mut columns);
        assert_eq!(columns, expected);
        for constraint in &chip.constraints {
            let words = |form: &Form| {
                let mut out = vec![0; rows];
                form.evaluate_rows(&columns, &[], 0..rows, &mut out);
                out
            };
            let (a, b, c) = (words(&constraint.a), words(&constraint.b), words(&constraint.c));
            for ((a, b), c) in a.iter().zip(b).zip(c) {
                assert_eq!(a & b, c, "{}", constraint.name);
            }
        }
    }
}
