//! The additive transform on rows in byte planes.
//!
//! The product with a constant of GF(2^32) is one of planes over GF(2^8), the same for both halves of a word: Karatsuba over GF(2^16) and over GF(2^8), nine
//! products of bytes with constants for four planes. A constant of GF(2^16) takes three for two planes, one of GF(2^8) one for each. The factor of a
//! butterfly at level i is `point(position >> i)`, which has `log_length + 1 - i` bits, so most levels are in the small fields.

use core::mem::MaybeUninit;

use carryless_verifier::opening::basis::{Basis, cantor};

use super::super::Use;
use super::Row;
use super::products::{Constant, Operand, constant};
use super::registers::{Register, fence, highs, interleave, load, lows, prefetch, store, stream, xor, zero};

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

/// log2 of the rows that go through several levels together: the first level of caches holds them.
const LOG_RUN: usize = 7;
/// As many rows.
type Run = [Row; 1 << LOG_RUN];
/// log2 of the rows that the second level of caches holds.
const LOG_BLOCK: usize = 12;
/// log2 of the rows that are beyond all caches.
const LOG_FAR: usize = 16;
/// Levels of a pass over rows that are far away: for more, places are too many to read and write at.
const FAR_LEVELS: usize = 3;
/// Parts ahead of the one that is read.
const AHEAD: usize = 4;

/// The top levels of the block of `2^log` rows at a position, on all of its rows or on those from a few places in each of its parts.
#[inline(always)]
fn levels(rows: &mut [Row], table: &Factors, position: usize, log: usize, count: usize) {
    for t in 0..count {
        let e = position >> (log - 1 - t);
        let first = table.get(e);
        let distance = rows.len() >> (t + 1);
        for b in 0..1 << t {
            let (lo, hi) = rows[2 * b * distance..2 * (b + 1) * distance].split_at_mut(distance);
            // They differ by `point(2 b)`, b < 64, in GF(2^8).
            butterflies(lo, hi, e, first ^ table.0[0][2 * b]);
        }
    }
}

/// `lo += c hi; hi += lo` for all rows, for `c = point(e)`, or another constant of the same field.
#[inline(always)]
fn butterflies(lo: &mut [Row], hi: &mut [Row], e: usize, factor: u128) {
    match usize::BITS - e.leading_zeros() {
        0..=8 => butterflies_8(lo, hi, factor),
        9..=16 => butterflies_16(lo, hi, factor),
        _ => butterflies_32(lo, hi, factor),
    }
}

/// All levels of a block, in place, as far as its parts are wanted. `position` is that of the block's first row in the numbering of `point`.
pub fn transform(block: &mut [Row], table: &Factors, position: usize, target: &mut impl Use) {
    if !target.wants(position..position + block.len()) {
        return;
    }
    let log = block.len().trailing_zeros() as usize;
    if log <= LOG_RUN {
        levels(block, table, position, log, log);
        target.take(position, block);
        return;
    }
    let count = if log > LOG_BLOCK { FAR_LEVELS } else { log - LOG_RUN };
    let (part, rows) = (block.len() >> count, 1 << LOG_RUN >> count);
    let mut run: Run = [Row::default(); 1 << LOG_RUN];
    for start in (0..part).step_by(rows) {
        gather(block, part, start, &mut run, rows);
        levels(&mut run, table, position, log, count);
        for (q, run) in run.chunks_exact(rows).enumerate() {
            block[q * part + start..][..rows].copy_from_slice(run);
        }
    }
    for (b, block) in block.chunks_exact_mut(part).enumerate() {
        transform(block, table, position + b * part, target);
    }
}

/// Rows from a place on in each part of a block.
#[inline(always)]
fn gather(block: &[Row], part: usize, start: usize, run: &mut [Row], rows: usize) {
    let parts = block.len() / part;
    for (q, run) in run.chunks_exact_mut(rows).enumerate() {
        let ahead = (q + AHEAD) % parts * part + start + if q + AHEAD < parts { 0 } else { rows };
        block[ahead.min(block.len())..].iter().take(rows).for_each(prefetch);
        run.copy_from_slice(&block[q * part + start..][..rows]);
    }
}

/// The levels of the top pass for a message of `2^log` symbols.
pub fn top_levels(log: usize) -> usize {
    if log <= LOG_RUN {
        log
    } else if log <= LOG_BLOCK {
        log - LOG_RUN
    } else if log <= LOG_FAR {
        log - LOG_BLOCK
    } else {
        FAR_LEVELS
    }
}

/// The top levels of one coset, from the message's rows to a block of the codeword, all of whose rows are written. `position` is that of its first row.
pub fn top(message: &[Row], code: &mut [MaybeUninit<Row>], table: &Factors, position: usize) {
    let log = message.len().trailing_zeros() as usize;
    let count = top_levels(log);
    let part = message.len() >> count;
    let rows = part.min(1 << LOG_RUN >> count);
    let mut run: Run = [Row::default(); 1 << LOG_RUN];
    let run = &mut run[..rows << count];
    for start in (0..part).step_by(rows) {
        gather(message, part, start, run, rows);
        levels(run, table, position, log, count);
        for (q, run) in run.chunks_exact(rows).enumerate() {
            for (target, row) in code[q * part + start..][..rows].iter_mut().zip(run) {
                if log < LOG_FAR {
                    target.write(*row);
                } else {
                    row.stream(target);
                }
            }
        }
    }
    fence();
}

impl Row {
    /// Writes the row past the caches.
    #[inline(always)]
    fn stream(&self, target: &mut MaybeUninit<Self>) {
        for (k, plane) in self.0.iter().enumerate() {
            // SAFETY: a row is four planes, aligned to 64 bytes.
            unsafe { stream(load(plane), target.as_mut_ptr().cast::<[u8; 32]>().add(k)) };
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
