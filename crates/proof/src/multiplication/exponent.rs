//! The powers `X^b`: factors of bytes and of parts of bytes, which differ from row to row, and the product tree over them.

use carryless_verifier::field::K;
use carryless_verifier::multiplication::{BYTE_BITS, BYTES, LOG_BYTES};
use p3_field::PrimeCharacteristicRing;

use super::grid::Sums;
use super::lanes;
use super::layer::sum_rows;
use crate::kernel::element::{Element, PackedK, WIDTH, bit_masks, select};
use crate::kernel::eq::{Eq, LOW};
use crate::parallel::over_chunks;

/// The rows' exponents, and what is raised to them.
pub struct Exponents<'w> {
    /// The words b.
    pub words: &'w [u64],
    /// X.
    pub bases: &'w [PackedK],
}

/// Pairs of bits in a byte.
pub const PAIRS: usize = BYTE_BITS / 2;

/// `Y_(2q)`, `Y_(2q+1)` and their product for each pair of places in a byte, or the same to the power of `256^j`.
type Pairs = [[PackedK; 3]; PAIRS];

/// Writes those of a first Y, and returns the first one of the next power.
#[inline(always)]
fn fill_pairs(mut power: PackedK, pairs: &mut Pairs) -> PackedK {
    for [first, second, both] in pairs {
        *first = power;
        *second = power.square();
        *both = *first * *second;
        power = second.square();
    }
    power
}

/// The words of a packing of rows.
pub type Words = [u64; WIDTH];

/// `1 + D` of the pair of bits q of byte j.
#[inline(always)]
fn pair_factor(pairs: &Pairs, words: &Words, j: usize, q: usize) -> PackedK {
    let (bit, pair) = (BYTE_BITS * j + 2 * q, &pairs[q]);
    let (first, second) = (bit_masks(words, bit), bit_masks(words, bit + 1));
    let both = core::array::from_fn(|lane| first[lane] & second[lane]);
    PackedK::ONE + select(pair[0], &first) + select(pair[1], &second) + select(pair[2], &both)
}

impl Exponents<'_> {
    /// Packings of rows.
    pub const fn packings(&self) -> usize {
        self.bases.len()
    }

    /// The words of a packing of rows.
    #[inline(always)]
    pub fn words(&self, packing: usize) -> Words {
        let words = lanes(self.words, packing);
        core::array::from_fn(|lane| words[lane])
    }

    /// `Y_0` in a packing of rows.
    #[inline(always)]
    pub fn base(&self, packing: usize) -> PackedK {
        self.bases[packing] + PackedK::ONE
    }

    #[inline(always)]
    fn pairs(&self, packing: usize) -> Pairs {
        let mut pairs = Pairs::default();
        let _ = fill_pairs(self.base(packing), &mut pairs);
        pairs
    }

    /// Writes `1 + D` of the pairs of bits: of the first and the second in the lower half of each byte, then of those in the upper halves.
    #[inline(always)]
    pub fn quarters(&self, packing: usize, out: &mut [PackedK]) {
        let (words, pairs) = (self.words(packing), self.pairs(packing));
        for (i, out) in out.as_chunks_mut::<2>().0.iter_mut().enumerate() {
            let (j, half) = (i % BYTES, i / BYTES);
            out[0] = pair_factor(&pairs, &words, j, 2 * half);
            out[1] = pair_factor(&pairs, &words, j, 2 * half + 1);
        }
    }

    /// Writes `1 + D` of the halves of every byte.
    #[inline(always)]
    pub fn halves(&self, packing: usize, out: &mut [PackedK]) {
        let (words, pairs) = (self.words(packing), self.pairs(packing));
        for (j, out) in out.as_chunks_mut::<2>().0.iter_mut().enumerate() {
            out[0] = half(&pairs, &words, j, 0);
            out[1] = half(&pairs, &words, j, 1);
        }
    }

    /// Writes D of every byte.
    #[inline(always)]
    pub fn bytes(&self, packing: usize, out: &mut [PackedK; BYTES]) {
        let (words, pairs) = (self.words(packing), self.pairs(packing));
        for (j, out) in out.iter_mut().enumerate() {
            *out = PackedK::ONE + half(&pairs, &words, j, 0) * half(&pairs, &words, j, 1);
        }
    }

    /// The extension of `Y_0` at some points.
    pub fn extensions(&self, points: &[Vec<K>]) -> Vec<K> {
        let eqs: Vec<Eq> = points.iter().map(|point| Eq::new(point)).collect();
        let (len, packings) = (eqs[0].low().len(), self.packings());
        let sums = over_chunks::<PackedK, _>(&mut [], &[], packings.div_ceil(len), |chunks, _| {
            let mut sums = Sums(vec![Default::default(); eqs.len()]);
            for chunk in chunks {
                let rows = chunk * len..packings.min((chunk + 1) * len);
                let mut bases = [PackedK::ZERO; LOW];
                let bases = &mut bases[..rows.len()];
                bases
                    .iter_mut()
                    .zip(rows)
                    .for_each(|(base, packing)| *base = self.base(packing));
                sums.add_chunk(&eqs, chunk, bases);
            }
            sums
        });
        sums.0.into_iter().map(PackedK::total).collect()
    }

    /// Writes the layers of 2, 4 and 8 products of every row, and returns the roots' extension at a point.
    pub fn trees(&self, layers: &mut [&mut [PackedK]], eq: &Eq) -> K {
        let strides: Vec<usize> = (1..=LOG_BYTES).map(|bits| 1 << bits).collect();
        let scratch = || [PackedK::ZERO; BYTES];
        let tree = |values: &mut [PackedK; BYTES], packing, layers: &mut [&mut [PackedK]], place| {
            let words = self.words(packing);
            let (mut power, mut pairs) = (self.base(packing), Pairs::default());
            for (j, out) in values.iter_mut().enumerate() {
                power = fill_pairs(power, &mut pairs);
                *out = half(&pairs, &words, j, 0) * half(&pairs, &words, j, 1);
            }
            for bits in (0..=LOG_BYTES).rev() {
                let count = 1 << bits;
                if bits < LOG_BYTES {
                    for i in 0..count {
                        values[i] = values[2 * i] * values[2 * i + 1];
                    }
                }
                if bits > 0 {
                    layers[bits - 1][place * count..(place + 1) * count].copy_from_slice(&values[..count]);
                }
            }
            [values[0]]
        };
        let [root] = sum_rows(eq, self.packings(), K::ONE, layers, &strides, scratch, tree);
        root
    }
}

/// `1 + D` of a half of byte j.
#[inline(always)]
fn half(pairs: &Pairs, words: &Words, j: usize, half: usize) -> PackedK {
    pair_factor(pairs, words, j, 2 * half) * pair_factor(pairs, words, j, 2 * half + 1)
}
