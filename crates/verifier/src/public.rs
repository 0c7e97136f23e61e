//! The multilinear extensions of a table's public columns at its row point r*: `sum_r eq(r*, r) w(r)` for the words w, as elements
//! of `B`. A program's text and image may have a million rows, so this is most of what a verifier does for a large program.
//!
//! With `eq(r*, r) = eq(r*_low, r_low) eq(r*_high, r_high)`, rows are read in blocks of one r_high: a product of a word and an
//! element for each row, summed up before it is reduced, and one product for each block. A column with a [`Formula`] is not
//! read at all.

use alloc::vec;
use alloc::vec::Vec;

use carryless_circuit::{Formula, PublicColumns};
use p3_binary_field::Poly192MixedAccumulator;
use p3_field::{PackedValue, PrimeCharacteristicRing};

use crate::field::{B, K, PackedB, PackedK, WIDTH, eq_table, packed};

/// The values of a table's public columns at its row point, given the number of columns.
#[must_use]
pub fn values<P: PublicColumns + ?Sized>(
    public: &P,
    table: usize,
    columns: usize,
    row_point: &[K],
) -> Vec<K> {
    let rows = public.rows(table);
    let mut values = Vec::with_capacity(columns);
    let mut to_read = Vec::new();
    for column in 0..columns {
        match public.formula(table, column) {
            Some(formula) => values.push(formula_value(formula, rows, row_point)),
            None => {
                values.push(K::ZERO);
                to_read.push(column);
            }
        }
    }
    if to_read.is_empty() {
        return values;
    }
    let low = row_point.len() / 2;
    let (low_table, high_table) = (packed(&eq_table(&row_point[..low])), eq_table(&row_point[low..]));
    let mut words = vec![Vec::new(); columns];
    for (block, &high) in high_table.iter().enumerate().take(rows.div_ceil(1 << low)) {
        let start = block << low;
        public.read(table, start..rows.min(start + (1 << low)), &mut words);
        for &column in &to_read {
            values[column] += weighted(&mut words[column], &low_table) * high;
        }
    }
    values
}

/// The sum of words by weights; words that are missing are zero.
fn weighted(words: &mut Vec<u64>, weights: &[PackedK]) -> K {
    words.resize(WIDTH * weights.len(), 0);
    let mut sum = Poly192MixedAccumulator::new();
    for (&weights, words) in weights.iter().zip(words.as_chunks::<WIDTH>().0) {
        sum.add_packed_dot_product(weights, *PackedB::from_slice(&words.map(B::new)));
    }
    sum.finish()
}

/// The value of a column that has a formula in the first so many rows, and zeros in the others.
fn formula_value(formula: Formula, rows: usize, row_point: &[K]) -> K {
    match formula {
        Formula::Constant(word) => counting(0, rows, row_point)[0] * B::new(word),
        Formula::Counting(first) => counting(first, rows, row_point)[1],
    }
}

/// `sum_r eq(r*, r)` and `sum_r eq(r*, r) (first + r)` over the first so many rows.
///
/// The low bits of r come in one of four ways, which is all that its higher bits have to know: they carry or not when `first` is
/// added, and they are less than those of `rows` or not. Both sums, of the low bits, are kept for each of them.
fn counting(first: u64, rows: usize, row_point: &[K]) -> [K; 2] {
    let bit = |x: u64, i: usize| x.checked_shr(i as u32).unwrap_or(0) & 1;
    // By less, then carry.
    let mut sums = [[[K::ZERO; 2]; 2]; 2];
    sums[0][0][0] = K::ONE;
    for (i, &x) in row_point.iter().enumerate() {
        let old = core::mem::take(&mut sums);
        for (less, carry, r) in (0..8).map(|way| (way & 1, way >> 1 & 1, way as u64 >> 2)) {
            let factor = if r == 1 { x } else { K::ONE + x };
            let [weight, sum] = old[less][carry].map(|sum| sum * factor);
            let total = r + bit(first, i) + carry as u64;
            let less = match (r, bit(rows as u64, i)) {
                (0, 1) => 1,
                (1, 0) => 0,
                _ => less,
            };
            let [weights, sums] = &mut sums[less][(total >> 1) as usize];
            *weights += weight;
            *sums += sum + weight * B::new((total & 1).checked_shl(i as u32).unwrap_or(0));
        }
    }
    let variables = row_point.len() as u32;
    let above = |x: u64| x.checked_shr(variables).unwrap_or(0);
    let all = above(rows as u64) != 0;
    let mut value = [K::ZERO; 2];
    for [unchanged, carried] in sums.into_iter().skip(usize::from(!all)) {
        for (carry, [weight, sum]) in [(0, unchanged), (1, carried)] {
            let high = above(first)
                .wrapping_add(carry)
                .checked_shl(variables)
                .unwrap_or(0);
            value[0] += weight;
            value[1] += sum + weight * B::new(high);
        }
    }
    value
}

#[cfg(test)]
mod tests {
    use core::ops::Range;

    use super::*;
    use crate::field::{eq_index, word};

    /// Columns by their words, some with formulas.
    struct Columns {
        rows: usize,
        columns: Vec<(Vec<u64>, Option<Formula>)>,
    }

    impl PublicColumns for Columns {
        fn rows(&self, _: usize) -> usize {
            self.rows
        }

        fn read(&self, _: usize, rows: Range<usize>, out: &mut [Vec<u64>]) {
            for (out, (words, _)) in out.iter_mut().zip(&self.columns) {
                out.clear();
                let end = rows.end.min(words.len());
                out.extend_from_slice(words.get(rows.start..end).unwrap_or(&[]));
            }
        }

        fn formula(&self, _: usize, column: usize) -> Option<Formula> {
            self.columns[column].1
        }
    }

    fn random(seed: &mut u64) -> u64 {
        *seed = seed
            .wrapping_mul(0x5851_f42d_4c95_7f2d)
            .wrapping_add(0x1405_7b7e_f767_814f);
        (*seed ^ *seed >> 29).wrapping_mul(0xbf58_476d_1ce4_e5b9) ^ *seed >> 32
    }

    #[test]
    fn values_are_those_of_the_definition() {
        let seed = &mut 5;
        let firsts = [0, 1, 7, 0xffff_fff0, u64::MAX - 5, u64::MAX, 0x1_2345];
        for variables in 0..=10usize {
            let height = 1usize << variables;
            let counts = [0, 1, 2, 3, 7, 8, 9, height / 2 + 1, height - 1, height];
            for rows in counts.into_iter().filter(|&rows| rows <= height) {
                let mut element = || K::new([(); 3].map(|()| B::new(random(seed))));
                let point: Vec<K> = (0..variables).map(|_| element()).collect();
                // A vertex is a row, its value that row's word.
                let row = random(seed);
                let vertex = (0..variables).map(|i| word(row >> i & 1)).collect();
                for point in [point, vertex] {
                    let short = random(seed) as usize % (rows + 1);
                    let mut columns: Vec<(Vec<u64>, Option<Formula>)> = vec![
                        ((0..rows).map(|_| random(seed)).collect(), None),
                        ((0..short).map(|_| random(seed)).collect(), None),
                        (vec![u64::MAX; rows], None),
                        (Vec::new(), None),
                        ((0..rows).map(|_| random(seed) >> 62 << 63).collect(), None),
                    ];
                    for first in firsts.into_iter().chain([random(seed)]) {
                        for formula in [Formula::Constant(first), Formula::Counting(first)] {
                            let words = (0..rows).map(|row| formula.word(row)).collect();
                            columns.push((words, Some(formula)));
                        }
                    }
                    let columns = Columns { rows, columns };
                    let got = values(&columns, 0, columns.columns.len(), &point);
                    for ((words, formula), got) in columns.columns.iter().zip(got) {
                        let rows = words.iter().enumerate();
                        let defined: K = rows.map(|(r, &w)| eq_index(&point, r) * word(w)).sum();
                        assert_eq!(got, defined, "2^{variables}, {formula:?}, {words:x?}");
                    }
                }
            }
        }
    }
}
