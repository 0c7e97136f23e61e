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

/// A constant `c_0 + c_1 b + (c_2 + c_3 b) b'` of GF(2^32), where `b^2 = b + e` and `b'^2 = b' + e'`: for the pairs `(c_0, c_1)`, `(d_2, d_3)` and
/// `(c_0 + c_2, c_1 + c_3)`, with `d_2 + d_3 b = (c_2 + c_3 b) e'`, of each pair `(p, q)` the bytes p, `q e` and `p + q`.
type Factor = [u8; 16];

/// The constants `point(e)` for all e below 2^32: by linearity the sum over the bytes of e.
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

/// The product of one plane, of a pair or of two pairs with a constant.
#[inline(always)]
fn product<const TERMS: usize>(x: [Operand; TERMS], factor: &[Constant; 9]) -> [Register; TERMS] {
    let pair = |x: [Operand; 2], [p, q, sum]: [Constant; 3]| {
        let product = x[0].times(p);
        [
            xor(product, x[1].times(q)),
            xor(product, x[0].plus(x[1]).times(sum)),
        ]
    };
    let f = factor;
    let mut out = [zero(); TERMS];
    match TERMS {
        1 => out[0] = x[0].times(f[0]),
        2 => out.copy_from_slice(&pair([x[0], x[1]], [f[0], f[1], f[2]])),
        4 => {
            let a = pair([x[0], x[1]], [f[0], f[1], f[2]]);
            let b = pair([x[2], x[3]], [f[3], f[4], f[5]]);
            let c = pair([x[0].plus(x[2]), x[1].plus(x[3])], [f[6], f[7], f[8]]);
            out.copy_from_slice(&[xor(a[0], b[0]), xor(a[1], b[1]), xor(a[0], c[0]), xor(a[1], c[1])]);
        }
        _ => unreachable!(),
    }
    out
}

/// `lo += c hi; hi += lo`.
#[inline(always)]
fn butterfly<const TERMS: usize>(
    lo: &mut [Register; TERMS],
    hi: &mut [Register; TERMS],
    factor: &[Constant; 9],
) {
    let products = product::<TERMS>(hi.map(Operand::new), factor);
    for ((lo, hi), product) in lo.iter_mut().zip(hi).zip(products) {
        *lo = xor(*lo, product);
        *hi = xor(*hi, *lo);
    }
}

/// LEVELS levels of butterflies on `2^LEVELS` rows: `factors[2^t - 1 + b]` is that of block b at level t from the top.
#[inline(always)]
fn levels<const LEVELS: usize, const TERMS: usize>(
    x: &mut [[Register; TERMS]; 8],
    factors: &[[Constant; 9]; 7],
) {
    for t in 0..LEVELS {
        let distance = 1 << (LEVELS - 1 - t);
        for b in 0..1 << t {
            for i in 0..distance {
                let (head, tail) = x.split_at_mut((2 * b + 1) * distance);
                butterfly(&mut head[2 * b * distance + i], &mut tail[i], &factors[(1 << t) - 1 + b]);
            }
        }
    }
}

/// The factors of the top LEVELS levels of the block of `2^log` rows at a position. Those of one level differ by `point(2 b)`, b < 4, in GF(2^8).
#[inline(always)]
fn factors<const LEVELS: usize>(table: &Factors, position: usize, log: usize) -> [[Constant; 9]; 7] {
    let mut out = [[constant(0); 9]; 7];
    for t in 0..LEVELS {
        let first = table.get(position >> (log - 1 - t));
        for b in 0..1 << t {
            let factor: Factor = (first ^ table.0[0][2 * b]).to_le_bytes();
            out[(1 << t) - 1 + b] = core::array::from_fn(|k| constant(factor[k]));
        }
    }
    out
}

#[inline(always)]
fn get<const TERMS: usize>(row: &Row, part: usize) -> [Register; TERMS] {
    core::array::from_fn(|k| load(&row.0[TERMS * part + k]))
}

/// The top LEVELS levels of a block in place.
#[inline(always)]
pub fn pass<const LEVELS: usize, const TERMS: usize>(block: &mut [Row], table: &Factors, position: usize) {
    let factors = factors::<LEVELS>(table, position, block.len().trailing_zeros() as usize);
    let stride = block.len() >> LEVELS;
    for j in 0..stride {
        for part in 0..PLANES / TERMS {
            let mut x: [[Register; TERMS]; 8] =
                core::array::from_fn(|q| get(&block[if q < 1 << LEVELS { q * stride + j } else { 0 }], part));
            levels::<LEVELS, TERMS>(&mut x, &factors);
            for (q, x) in x.into_iter().take(1 << LEVELS).enumerate() {
                for (k, x) in x.into_iter().enumerate() {
                    store(x, &mut block[q * stride + j].0[TERMS * part + k]);
                }
            }
        }
    }
}

/// The top LEVELS levels of a block, from the message's rows to rows that this writes.
#[inline(always)]
pub fn top_pass<const LEVELS: usize, const TERMS: usize>(
    message: &[Row],
    code: &mut [MaybeUninit<Row>],
    table: &Factors,
    position: usize,
) {
    let factors = factors::<LEVELS>(table, position, message.len().trailing_zeros() as usize);
    let stride = message.len() >> LEVELS;
    for j in 0..stride {
        let mut rows: [Row; 8] = core::array::from_fn(|_| Row::default());
        for part in 0..PLANES / TERMS {
            let mut x: [[Register; TERMS]; 8] = core::array::from_fn(|q| {
                get(&message[if q < 1 << LEVELS { q * stride + j } else { 0 }], part)
            });
            levels::<LEVELS, TERMS>(&mut x, &factors);
            for (row, x) in rows.iter_mut().zip(x) {
                for (k, x) in x.into_iter().enumerate() {
                    store(x, &mut row.0[TERMS * part + k]);
                }
            }
        }
        for (q, row) in rows.into_iter().take(1 << LEVELS).enumerate() {
            code[q * stride + j].write(row);
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
