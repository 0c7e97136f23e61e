//! The butterflies of the additive transform on rows in byte planes.
//!
//! The product with a constant of GF(2^32) is one of planes over GF(2^8), the same for both halves of a word: Karatsuba over GF(2^16) and over GF(2^8), nine
//! products of bytes with constants for four planes. A constant of GF(2^16) takes three for two planes, one of GF(2^8) one for each. The factor of a
//! butterfly at level i is `point(position >> i)`, which has `log_length + 1 - i` bits, so most levels are in the small fields.

use carryless_verifier::opening::basis::{Basis, cantor};

use super::Row;
use super::products::{Constant, Operand, constant};
use super::registers::{Register, load, store, xor};

/// The constants `point(e)` for all e below 2^32: by linearity the sum over the bytes of e.
///
/// Of `c_0 + c_1 b + (c_2 + c_3 b) b'`, with `b^2 = b + g` and `b'^2 = b' + g'`, there are, for each pair (p, q) of `(c_0, c_1)`, `(d_2, d_3)` and
/// `(c_0 + c_2, c_1 + c_3)`, where `d_2 + d_3 b = (c_2 + c_3 b) g'`, the bytes p, `q g` and `p + q`.
pub struct Factors([[u128; 256]; 4]);

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

/// `lo += c hi; hi += lo` for all rows, for `c = point(e)`.
#[inline(always)]
pub fn butterflies(lo: &mut [Row], hi: &mut [Row], table: &Factors, e: usize) {
    let factor = table.get(e);
    match usize::BITS - e.leading_zeros() {
        0..=8 => butterflies_8(lo, hi, factor),
        9..=16 => butterflies_16(lo, hi, factor),
        _ => butterflies_32(lo, hi, factor),
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
