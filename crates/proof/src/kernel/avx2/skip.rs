//! The skip round on byte planes: a register has one point's values in 32 rows.
//!
//! Point `64 + p` of D' and point b of D differ by `64 + (p ^ b)`, so the extrapolation is a convolution over the group of
//! p's six bits with one function g. It splits over a bit: with g = (g_0, g_1) and h = g_0 + g_1,
//! `(x_0, x_1) -> (g_1 (x_0 + x_1) + h x_0, g_1 (x_0 + x_1) + h x_1)`, three convolutions of half the size for four. Three splits
//! leave 27 maps of 8 bits to 8 bytes, eight different ones.

use carryless_verifier::field::{K, WORD_BITS};
use carryless_verifier::skip::embed;

use super::bytes::{Bytes, Matrix, multiply, represent, times_a};
use super::linear::{add_products, elements};
use super::registers::{Ymm, and, byte_planes, pair_lanes, rotate, xor, zero};
use crate::kernel::element::PackedK;
use crate::kernel::linear::{K_BYTES, byte_images};
use crate::kernel::skip::{BLOCK, weight};

/// Rows in a register.
const ROWS: usize = 32;

/// The matrices of a convolution over three bits, one for each place of the result.
type Convolution = [Matrix; 8];

/// The extrapolation's matrices, and the row weights'.
pub struct Extrapolation {
    /// By the path of splits: a bit is set where it went to h.
    convolutions: [Convolution; 8],
    /// `rows[r][j]`: the byte j of a represented byte times row r's weight.
    rows: Box<[[Matrix; K_BYTES]; BLOCK]>,
}

impl Extrapolation {
    /// For the given table of eq over the low six row variables.
    #[must_use]
    pub fn new(low: &[K]) -> Self {
        let convolutions = core::array::from_fn(|path| {
            let mut g: Vec<u8> = (0..64).map(weight).collect();
            for split in (0..3).rev() {
                let high = g.split_off(g.len() / 2);
                if path >> split & 1 == 1 {
                    g.iter_mut().zip(&high).for_each(|(low, high)| *low ^= high);
                } else {
                    g = high;
                }
            }
            core::array::from_fn(|place| {
                Matrix::new(u64::from_le_bytes(core::array::from_fn(|bit| represent(g[place ^ bit]))))
            })
        });
        // The represented unit vectors as polynomials in a.
        let units: [u8; 8] = core::array::from_fn(|i| {
            (0..=255)
                .find(|&byte| represent(byte) == 1 << i)
                .expect("every byte represents one")
        });
        let rows = core::array::from_fn(|r| {
            byte_images(&units.map(|unit| low[r] * embed(unit))).map(Matrix::new)
        });
        Self {
            convolutions,
            rows: Box::new(rows),
        }
    }

    /// See `skip`.
    pub fn add_block(&self, a: &[[u64; BLOCK]], b: &[[u64; BLOCK]], high: K, out: &mut [PackedK]) {
        let high = PackedK::from(high);
        let mut planes = [[0u8; WORD_BITS]; K_BYTES];
        let mut inputs = [[Bytes::new(zero()); 2]; ROWS];
        let mut sums = [zero(); WORD_BITS];
        let mut scratch = Scratch::new();
        for half in 0..BLOCK / ROWS {
            let of = |words: &[u64; BLOCK]| byte_planes(&words.as_chunks().0[half]);
            sums.fill(zero());
            for (a, b) in a.iter().zip(b).rev() {
                self.add_constraint(&of(a), &of(b), &mut scratch, &mut sums);
            }
            // Sixteen points and rows of both lanes at a time, then two such parts of a row together.
            let parts: [[Ymm; 16]; 4] = core::array::from_fn(|i| {
                rotate(rotate(rotate(rotate(core::array::from_fn(|p| sums[16 * i + p])))))
            });
            for i in 0..16 {
                let [first, second] = [0, 2].map(|part| pair_lanes(parts[part][i], parts[part + 1][i]));
                for lane in 0..2 {
                    let row = 4 * (i / 2) + 2 * lane + i % 2;
                    inputs[row] = [first[lane], second[lane]].map(Bytes::new);
                }
            }
            add_products(&inputs, &self.rows[half * ROWS..], &mut planes);
        }
        for (out, sum) in out.iter_mut().zip(elements(&planes)) {
            *out += high * sum;
        }
    }

    /// `sums = a sums + (A B - A & B)` at the 64 points.
    fn add_constraint(
        &self,
        a: &[Ymm; 8],
        b: &[Ymm; 8],
        scratch: &mut Scratch,
        sums: &mut [Ymm; WORD_BITS],
    ) {
        let Scratch { shared, points } = scratch;
        let c = core::array::from_fn(|i| and(a[i], b[i]));
        for (words, points) in [a, b, &c].into_iter().zip(&mut *points) {
            self.extrapolate(words, shared, points);
        }
        let [a, b, c] = points;
        for (sum, ((&a, &b), &c)) in sums.iter_mut().zip(a.iter().zip(&*b).zip(&*c)) {
            *sum = xor(xor(times_a(*sum), multiply(a, b)), c);
        }
    }

    /// The values at the 64 points.
    fn extrapolate(&self, x: &[Ymm; 8], shared: &mut Shared, out: &mut [Ymm; WORD_BITS]) {
        let [g, h]: &[[Convolution; 4]; 2] = self.convolutions.as_chunks().0.first_chunk().expect("two");
        let [low, high]: &[[Ymm; 4]; 2] = x.as_chunks().0.first_chunk().expect("two");
        let [out_low, out_high]: &mut [[Ymm; 32]; 2] = out.as_chunks_mut().0.first_chunk_mut().expect("two");
        let (shared, inner) = (&mut shared.0, &mut shared.1);
        let sum = core::array::from_fn(|i| xor(low[i], high[i]));
        convolve_32(g, &sum, |_, y| y, inner, shared);
        convolve_32(h, low, |i, y| xor(y, shared[i]), inner, out_low);
        convolve_32(h, high, |i, y| xor(y, shared[i]), inner, out_high);
    }
}

/// What the halves of a convolution share, over six and over five bits.
struct Shared([Ymm; 32], [Ymm; 16]);

/// Memory for a constraint.
struct Scratch {
    shared: Shared,
    /// The values of A, B and C.
    points: [[Ymm; WORD_BITS]; 3],
}

impl Scratch {
    fn new() -> Self {
        Self {
            shared: Shared([zero(); 32], [zero(); 16]),
            points: [[zero(); WORD_BITS]; 3],
        }
    }
}

/// A convolution over five bits, each value of which goes through `add` with its place.
#[inline(always)]
fn convolve_32(
    of: &[Convolution; 4],
    x: &[Ymm; 4],
    add: impl Fn(usize, Ymm) -> Ymm,
    shared: &mut [Ymm; 16],
    out: &mut [Ymm; 32],
) {
    let [g, h]: &[[Convolution; 2]; 2] = of.as_chunks().0.first_chunk().expect("two");
    convolve_16(g, [xor(x[0], x[2]), xor(x[1], x[3])], |_, y| y, shared);
    for (half, out) in out.as_chunks_mut().0.iter_mut().enumerate() {
        let x = [x[2 * half], x[2 * half + 1]];
        convolve_16(h, x, |i, y| add(16 * half + i, xor(y, shared[i])), out);
    }
}

/// A convolution over four bits, each value of which goes through `add` with its place.
#[inline(always)]
fn convolve_16(
    [g, h]: &[Convolution; 2],
    x: [Ymm; 2],
    add: impl Fn(usize, Ymm) -> Ymm,
    out: &mut [Ymm; 16],
) {
    let sum = Bytes::new(xor(x[0], x[1]));
    let x = x.map(Bytes::new);
    for place in 0..8 {
        let shared = g[place].apply(sum);
        for half in 0..2 {
            let at = 8 * half + place;
            out[at] = add(at, xor(shared, h[place].apply(x[half])));
        }
    }
}

