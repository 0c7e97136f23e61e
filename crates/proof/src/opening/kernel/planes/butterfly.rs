//! The additive transform on rows in byte planes.
//!
//! The product with a constant of GF(2^32) is one of planes over GF(2^8), the same for both halves of a word: Karatsuba over GF(2^16) and over GF(2^8), nine
//! products of bytes with constants for four planes. A constant of GF(2^16) takes three for two planes, one of GF(2^8) one for each. The factor of a
//! butterfly at level i is `point(position >> i)`, which has `log_length + 1 - i` bits, so most levels are in the small fields.

use core::mem::MaybeUninit;

use carryless_verifier::opening::basis::{Basis, cantor};

use super::Row;
use super::products::{Constant, Operand, constant};
use super::registers::{Register, highs, interleave, load, lows, store, xor, zero};

/// The constants `point(e)` for all e below 2^32: by linearity the sum over the bytes of e.
///
/// Of `c_0 + c_1 b + (c_2 + c_3 b) b'`, with `b^2 = b + g` and `b'^2 = b' + g'`, there are, for each pair (p, q) of `(c_0, c_1)`, `(d_2, d_3)` and
/// `(c_0 + c_2, c_1 + c_3)`, where `d_2 + d_3 b = (c_2 + c_3 b) g'`, the bytes p, `q g` and `p + q`.
pub struct Factors([[u128; 256]; 4]);

/// Planes of half a word.
const PLANES: usize = 4;

impl Factors {
    /// For the code's basis.
    pub fn new(basis: &Basis) -> Box<Self> {
        let times = |word: u64, element| basis.word(basis.element(word) * element);
        let pair = |pair: u64| {
            let (p, q) = (pair & 0xff, pair >> 8);
            p | times(q, cantor(7)) << 8 | (p ^ q) << 16
        };
        let mut tables = Box::new(Self([[0; 256]; 4]));
        for (i, table) in tables.0.iter_mut().enumerate() {
            for byte in 1..256usize {
                let word = basis.word(cantor(8 * i + byte.trailing_zeros() as usize));
                let (low, high) = (word & 0xffff, word >> 16);
                let pairs = [low, times(high, cantor(15)), low ^ high].map(pair);
                let one = pairs
                    .iter()
                    .rev()
                    .fold(0, |sum, &bytes| sum << 24 | u128::from(bytes));
                table[byte] = table[byte & (byte - 1)] ^ one;
            }
        }
        tables
    }

    #[inline(always)]
    fn get(&self, e: usize) -> u128 {
        let tables = &self.0;
        tables[0][e & 0xff] ^ tables[1][e >> 8 & 0xff] ^ tables[2][e >> 16 & 0xff] ^ tables[3][e >> 24 & 0xff]
    }
}

/// The factor of a butterfly, as far as its field needs it.
#[inline(always)]
fn constants<const N: usize>(factor: u128) -> [Constant; N] {
    let bytes = factor.to_le_bytes();
    core::array::from_fn(|k| constant(bytes[k]))
}

/// The product of a pair of planes with a constant of GF(2^16).
#[inline(always)]
fn pair(x: [Operand; 2], [p, q, sum]: [Constant; 3]) -> [Register; 2] {
    let product = x[0].times(p);
    [
        xor(product, x[1].times(q)),
        xor(product, x[0].plus(x[1]).times(sum)),
    ]
}

/// `lo += product; hi += lo`, for one plane.
#[inline(always)]
fn add(lo: &mut [u8; 32], hi: &mut [u8; 32], product: Register) {
    let sum = xor(load(lo), product);
    store(sum, lo);
    store(xor(load(hi), sum), hi);
}

/// `lo += c hi; hi += lo` for all rows, the constant being in GF(2^8).
fn butterflies_8(lo: &mut [Row], hi: &mut [Row], factor: u128) {
    let [c] = constants(factor);
    for (lo, hi) in lo.iter_mut().zip(hi) {
        for (lo, hi) in lo.0.iter_mut().zip(&mut hi.0) {
            let product = Operand::new(load(hi)).times(c);
            add(lo, hi, product);
        }
    }
}

/// As [`butterflies_8`] in GF(2^16).
fn butterflies_16(lo: &mut [Row], hi: &mut [Row], factor: u128) {
    let c = constants::<3>(factor);
    for (lo, hi) in lo.iter_mut().zip(hi) {
        let (lo, hi) = (lo.0.as_chunks_mut::<2>().0, hi.0.as_chunks_mut::<2>().0);
        for (lo, hi) in lo.iter_mut().zip(hi) {
            let product = pair(hi.each_ref().map(|plane| Operand::new(load(plane))), c);
            for k in 0..2 {
                add(&mut lo[k], &mut hi[k], product[k]);
            }
        }
    }
}

/// As [`butterflies_8`] in GF(2^32).
fn butterflies_32(lo: &mut [Row], hi: &mut [Row], factor: u128) {
    let c = constants::<9>(factor);
    for (lo, hi) in lo.iter_mut().zip(hi) {
        butterfly_32(lo, hi, &c);
    }
}

/// One row of [`butterflies_32`], whose tables are too many to be kept in registers.
#[inline(never)]
fn butterfly_32(lo: &mut Row, hi: &mut Row, c: &[Constant; 9]) {
    let x = hi.0.each_ref().map(|plane| Operand::new(load(plane)));
    let product = pair([x[0], x[1]], [c[0], c[1], c[2]]);
    let high = pair([x[2], x[3]], [c[3], c[4], c[5]]);
    let cross = pair([x[0].plus(x[2]), x[1].plus(x[3])], [c[6], c[7], c[8]]);
    for k in 0..2 {
        add(&mut lo.0[k], &mut hi.0[k], xor(product[k], high[k]));
        add(&mut lo.0[2 + k], &mut hi.0[2 + k], xor(product[k], cross[k]));
    }
}

/// Rows of each part that go through the levels of a pass together.
const RUN: usize = 8;

/// For each of the top LEVELS levels of the block of `2^log` rows at a position, e and `point(e)` for its first block.
#[inline(always)]
fn factors<const LEVELS: usize>(table: &Factors, position: usize, log: usize) -> [(usize, u128); LEVELS] {
    core::array::from_fn(|t| {
        let e = position >> (log - 1 - t);
        (e, table.get(e))
    })
}

/// LEVELS levels of rows that are all there are of their parts, or are taken from a few places of each.
#[inline(always)]
fn levels<const LEVELS: usize>(rows: &mut [Row], table: &Factors, factors: &[(usize, u128); LEVELS]) {
    for (t, &first) in factors.iter().enumerate() {
        let distance = rows.len() >> (t + 1);
        for b in 0..1 << t {
            let (lo, hi) = rows[2 * b * distance..2 * (b + 1) * distance].split_at_mut(distance);
            butterflies(lo, hi, block_factor(table, first, b));
        }
    }
}

/// The top LEVELS levels of a block in place.
#[inline(always)]
pub fn pass<const LEVELS: usize>(block: &mut [Row], table: &Factors, position: usize) {
    let stride = block.len() >> LEVELS;
    let factors = factors::<LEVELS>(table, position, block.len().trailing_zeros() as usize);
    if stride <= RUN {
        levels(block, table, &factors);
        return;
    }
    for start in (0..stride).step_by(RUN) {
        for (t, &first) in factors.iter().enumerate() {
            let distance = stride << (LEVELS - 1 - t);
            for b in 0..1 << t {
                let (lo, hi) = block[2 * b * distance..2 * (b + 1) * distance].split_at_mut(distance);
                let factor = block_factor(table, first, b);
                for i in 0..1 << (LEVELS - 1 - t) {
                    let run = i * stride + start..i * stride + start + RUN;
                    butterflies(&mut lo[run.clone()], &mut hi[run], factor);
                }
            }
        }
    }
}

/// The factor of block b of a level, given that of its first block: they differ by `point(2 b)`, b < 8, in GF(2^8).
#[inline(always)]
fn block_factor(table: &Factors, (e, first): (usize, u128), b: usize) -> (usize, u128) {
    (e, first ^ table.0[0][2 * b])
}

/// `lo += c hi; hi += lo` for all rows, for `c = point(e)`, or another constant of the same field.
#[inline(always)]
fn butterflies(lo: &mut [Row], hi: &mut [Row], (e, factor): (usize, u128)) {
    match usize::BITS - e.leading_zeros() {
        0..=8 => butterflies_8(lo, hi, factor),
        9..=16 => butterflies_16(lo, hi, factor),
        _ => butterflies_32(lo, hi, factor),
    }
}

/// The levels of the top pass for a message of `2^log` symbols: what is left over is a multiple of three.
pub fn top_levels(log: usize) -> usize {
    match log % 3 {
        1 if log > 4 => 4,
        1 => 1,
        2 => 2,
        _ => 3,
    }
}

/// The top levels of one coset, from the message's rows to a block of the codeword, all of whose rows are written. `position` is that of its first row.
pub fn top(message: &[Row], code: &mut [MaybeUninit<Row>], table: &Factors, position: usize) {
    match top_levels(message.len().trailing_zeros() as usize) {
        1 => top_pass::<1>(message, code, table, position),
        2 => top_pass::<2>(message, code, table, position),
        3 => top_pass::<3>(message, code, table, position),
        _ => top_pass::<4>(message, code, table, position),
    }
}

fn top_pass<const LEVELS: usize>(
    message: &[Row],
    code: &mut [MaybeUninit<Row>],
    table: &Factors,
    position: usize,
) {
    let stride = message.len() >> LEVELS;
    let run = stride.min(RUN);
    let factors = factors::<LEVELS>(table, position, message.len().trailing_zeros() as usize);
    let mut rows = [Row::default(); 16 * RUN];
    let rows = &mut rows[..run << LEVELS];
    for start in (0..stride).step_by(run) {
        for (q, rows) in rows.chunks_exact_mut(run).enumerate() {
            rows.copy_from_slice(&message[q * stride + start..][..run]);
        }
        levels(rows, table, &factors);
        for (q, rows) in rows.chunks_exact(run).enumerate() {
            for (target, &row) in code[q * stride + start..][..run].iter_mut().zip(rows) {
                target.write(row);
            }
        }
    }
}

/// The rows of sixteen columns of `2^m` words (or known to be zero): `rows[x]` holds word x of each.
pub fn rows(columns: &[Option<&[u64]>; 16], rows: &mut [MaybeUninit<Row>]) {
    for (i, rows) in rows.as_chunks_mut::<4>().0.iter_mut().enumerate() {
        let mut x: [Register; 16] =
            core::array::from_fn(|a| columns[a].map_or(zero(), |column| load(&column[4 * i..4 * i + 4])));
        for _ in 0..4 {
            x = interleave(x);
        }
        // Lane l of x[8 s + j]: byte j of row 2 l + s.
        for (r, row) in rows.iter_mut().enumerate() {
            let mut planes = [[0; 32]; PLANES];
            for (p, plane) in planes.iter_mut().enumerate() {
                let (a, b) = (x[8 * (r % 2) + p], x[8 * (r % 2) + p + 4]);
                store(if r < 2 { lows(a, b) } else { highs(a, b) }, plane);
            }
            row.write(Row(planes));
        }
    }
}
