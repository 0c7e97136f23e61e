//! Filling the columns that follow from others: every AND and every hint, a block of rows at a time.
//!
//! Each form is a rotation and a mask a term (see [`crate::kernel`]), each operation one loop over a block of rows that
//! stays in the first-level cache. Nothing is interpreted row by row.

use alloc::vec::Vec;

use crate::chip::{Chip, Fill, Hint, Product};
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
    Value(CompiledForm),
    Sum(CompiledForm, CompiledForm, u64),
    Average(CompiledForm, CompiledForm, u64),
    AnyAbove(CompiledForm, u64),
    Quotient(CompiledForm, CompiledForm),
    Remainder(CompiledForm, CompiledForm),
    ProductLow(CompiledForm, CompiledForm),
    ProductHigh(CompiledForm, CompiledForm),
    CarrylessLow(CompiledForm, CompiledForm),
    CarrylessHigh(CompiledForm, CompiledForm),
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
            Fill::Hint(Hint::Value(form)) => Self::Value(compile(form)),
            Fill::Hint(Hint::Sum { x, y, mask }) => Self::Sum(compile(x), compile(y), *mask),
            Fill::Hint(Hint::Average { x, y, lane }) => {
                Self::Average(compile(x), compile(y), average_mask(*lane))
            }
            Fill::Hint(Hint::AnyAbove { x, mask }) => Self::AnyAbove(compile(x), *mask),
            Fill::Hint(Hint::Quotient(x, y)) => Self::Quotient(compile(x), compile(y)),
            Fill::Hint(Hint::Remainder(x, y)) => Self::Remainder(compile(x), compile(y)),
            Fill::Hint(Hint::ProductLow(x, y)) => Self::ProductLow(compile(x), compile(y)),
            Fill::Hint(Hint::ProductHigh(x, y)) => Self::ProductHigh(compile(x), compile(y)),
            Fill::Hint(Hint::CarrylessLow(x, y)) => Self::CarrylessLow(compile(x), compile(y)),
            Fill::Hint(Hint::CarrylessHigh(x, y)) => Self::CarrylessHigh(compile(x), compile(y)),
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
    let rows = start..end;
    let load = |form: &CompiledForm, columns: &[C]| {
        let mut out: Block = [0; BLOCK];
        form.xor_rows(columns, &[], rows.clone(), &mut out[..end - start]);
        out
    };
    // One loop for each operation: the closure is known where the loop is compiled.
    fn zip(out: &mut [u64], x: &Block, y: &Block, f: impl Fn(u64, u64) -> u64) {
        for (o, (&x, &y)) in out.iter_mut().zip(x.iter().zip(y)) {
            *o ^= f(x, y);
        }
    }
    let load_two = |x, y, columns: &[C]| (load(x, columns), load(y, columns));
    match operation {
        Operation::Nothing => {}
        Operation::Parts(parts) => {
            for part in parts {
                run(part, columns, j, start, end);
            }
        }
        Operation::Carry(x, y, carry_in, lane) => {
            let (x, y) = load_two(x, y, columns);
            let z = load(carry_in, columns);
            let out = &mut columns[j].as_mut()[start..end];
            if *lane == 32 {
                for (o, ((&x, &y), &z)) in out.iter_mut().zip(x.iter().zip(&y).zip(&z)) {
                    *o ^= carries_32(x, y, z);
                }
            } else {
                for (o, ((&x, &y), &z)) in out.iter_mut().zip(x.iter().zip(&y).zip(&z)) {
                    *o ^= carries_64(x, y, z);
                }
            }
        }
        Operation::And(x, y) => {
            let (x, y) = load_two(x, y, columns);
            zip(&mut columns[j].as_mut()[start..end], &x, &y, |x, y| x & y);
        }
        Operation::Value(form) => {
            let x = load(form, columns);
            zip(&mut columns[j].as_mut()[start..end], &x, &x, |x, _| x);
        }
        Operation::Sum(x, y, mask) => {
            let (x, y) = load_two(x, y, columns);
            zip(&mut columns[j].as_mut()[start..end], &x, &y, |x, y| {
                x.wrapping_add(y) & mask
            });
        }
        Operation::Average(x, y, halves) => {
            let (x, y) = load_two(x, y, columns);
            zip(&mut columns[j].as_mut()[start..end], &x, &y, |x, y| {
                average(x, y, *halves)
            });
        }
        Operation::AnyAbove(x, mask) => {
            let x = load(x, columns);
            zip(&mut columns[j].as_mut()[start..end], &x, &x, |x, _| {
                any_above(x) & mask
            });
        }
        Operation::Quotient(x, y) => {
            let (x, y) = load_two(x, y, columns);
            zip(&mut columns[j].as_mut()[start..end], &x, &y, |x, y| {
                x.checked_div(y).unwrap_or(u64::MAX)
            });
        }
        Operation::Remainder(x, y) => {
            let (x, y) = load_two(x, y, columns);
            zip(&mut columns[j].as_mut()[start..end], &x, &y, |x, y| {
                x.checked_rem(y).unwrap_or(x)
            });
        }
        Operation::ProductLow(x, y) => {
            let (x, y) = load_two(x, y, columns);
            zip(&mut columns[j].as_mut()[start..end], &x, &y, u64::wrapping_mul);
        }
        Operation::ProductHigh(x, y) => {
            let (x, y) = load_two(x, y, columns);
            zip(&mut columns[j].as_mut()[start..end], &x, &y, |x, y| {
                Product::of_integers(x, y).1
            });
        }
        Operation::CarrylessLow(x, y) => {
            let (x, y) = load_two(x, y, columns);
            zip(&mut columns[j].as_mut()[start..end], &x, &y, |x, y| {
                Product::of(x, y).0
            });
        }
        Operation::CarrylessHigh(x, y) => {
            let (x, y) = load_two(x, y, columns);
            zip(&mut columns[j].as_mut()[start..end], &x, &y, |x, y| {
                Product::of(x, y).1
            });
        }
    }
}

/// Half the sum of each lane, where `halves` are all bits but the lanes' top ones.
#[inline]
const fn average(x: u64, y: u64, halves: u64) -> u64 {
    (x & y).wrapping_add((x ^ y) >> 1 & halves)
}

const fn average_mask(lane: u8) -> u64 {
    if lane == 32 {
        !(1 << 63 | 1 << 31)
    } else {
        !(1 << 63)
    }
}

/// Each bit: whether it or a higher one is set.
#[inline]
const fn any_above(x: u64) -> u64 {
    let x = x | x >> 1;
    let x = x | x >> 2;
    let x = x | x >> 4;
    let x = x | x >> 8;
    let x = x | x >> 16;
    x | x >> 32
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
        Fill::Hint(Hint::Value(form)) => value(form, row),
        Fill::Hint(Hint::Sum { x, y, mask }) => value(x, row).wrapping_add(value(y, row)) & mask,
        Fill::Hint(Hint::Average { x, y, lane }) => {
            average(value(x, row), value(y, row), average_mask(*lane))
        }
        Fill::Hint(Hint::AnyAbove { x, mask }) => {
            let x = value(x, row);
            (0..64).fold(0, |word, i| word | u64::from(x >> i != 0) << i) & mask
        }
        Fill::Hint(Hint::Quotient(x, y)) => value(x, row).checked_div(value(y, row)).unwrap_or(u64::MAX),
        Fill::Hint(Hint::Remainder(x, y)) => {
            let x = value(x, row);
            x.checked_rem(value(y, row)).unwrap_or(x)
        }
        Fill::Hint(Hint::ProductLow(x, y)) => value(x, row).wrapping_mul(value(y, row)),
        Fill::Hint(Hint::ProductHigh(x, y)) => Product::of_integers(value(x, row), value(y, row)).1,
        Fill::Hint(Hint::CarrylessLow(x, y)) => Product::of(value(x, row), value(y, row)).0,
        Fill::Hint(Hint::CarrylessHigh(x, y)) => Product::of(value(x, row), value(y, row)).1,
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
        let mut gates = c.gates("more gates");
        let sum = gates.sum(&x, &y, 0xff << 8);
        gates.mux(&sum, &x.shr(7), &z, 0xfff << 40);
        gates.any_above(&z.shr(20), 0xffff << 16);
        c.close(gates);
        let mut gates = c.gates("averages");
        let half = gates.average(&x.low(), &y.low(), 32, 0);
        gates.average(&half.shl(32), &z.high(), 32, 32);
        c.close(gates);
        let mut gates = c.gates("average");
        gates.average(&x, &y, 64, 0);
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
