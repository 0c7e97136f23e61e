//! The powers `X^b`: the product tree over the digits of b, whose factors differ from row to row.

use carryless_verifier::field::{K, LOG_WORD_BITS, WORD_BITS};
use p3_field::PrimeCharacteristicRing;

use super::lanes;
use super::layer::{Nodes, fold_children, folded_child, pair_sums, splat, sum_rows};
use crate::kernel::element::{Element, PackedK, bit_masks, select};
use crate::kernel::eq::Eq;

/// The rows' exponents, and what is raised to them.
pub struct Exponents<'w> {
    /// The words b.
    pub words: &'w [u64],
    /// X.
    pub bases: &'w [PackedK],
}

impl Exponents<'_> {
    /// The words of a packing of rows.
    #[inline(always)]
    pub fn words(&self, packing: usize) -> &[u64] {
        lanes(self.words, packing)
    }

    /// `Y_0`, `Y_1` and their product in a packing of rows.
    #[inline(always)]
    pub fn digit_bases(&self, packing: usize) -> [PackedK; 3] {
        let base = self.bases[packing] + PackedK::splat(K::ONE);
        let square = base.square();
        [base, square, base * square]
    }

    /// The factors `1 + b_i (X + 1)^(2^i)` of a packing of rows.
    #[inline(always)]
    fn factors(&self, packing: usize, out: &mut [PackedK]) {
        let words = self.words(packing);
        let one = PackedK::splat(K::ONE);
        let mut power = self.bases[packing] + one;
        for (i, out) in out.iter_mut().enumerate() {
            *out = one + select(power, &bit_masks(words, i));
            power = power.square();
        }
    }

    /// Writes the layers of 2, 4, ..., 32 products of every row, and returns the roots' extension at a point.
    pub fn trees(&self, layers: &mut [&mut [PackedK]], eq: &Eq) -> K {
        let strides: Vec<usize> = (1..LOG_WORD_BITS).map(|bits| 1 << bits).collect();
        let packings = self.bases.len();
        let scratch = || [PackedK::ZERO; WORD_BITS];
        let tree = |values: &mut [PackedK; WORD_BITS], packing, layers: &mut [&mut [PackedK]], place| {
            self.factors(packing, values);
            for bits in (0..LOG_WORD_BITS).rev() {
                let count = 1 << bits;
                for i in 0..count {
                    values[i] = values[2 * i] * values[2 * i + 1];
                }
                if bits > 0 {
                    layers[bits - 1][place * count..(place + 1) * count].copy_from_slice(&values[..count]);
                }
            }
            [values[0], PackedK::ZERO]
        };
        sum_rows(eq, packings, K::ONE, layers, &strides, scratch, tree)[0]
    }
}

/// A layer of the tree.
pub struct Layer<'a> {
    /// The children of all rows.
    vector: &'a mut [PackedK],
    stride: usize,
    /// Children of a row, before the last bound bit is.
    count: usize,
    pending: Option<PackedK>,
}

impl<'a> Layer<'a> {
    /// The layer with so many bits in a node's index.
    pub const fn new(vector: &'a mut [PackedK], bits: usize) -> Self {
        Self {
            vector,
            stride: 2 << bits,
            count: 2 << bits,
            pending: None,
        }
    }
}

impl Nodes for Layer<'_> {
    fn round(&mut self, weights: &[K], ones: K, eq: &Eq) -> [K; 2] {
        let (stride, count, pending) = (self.stride, self.count, self.pending.take());
        let (packings, weights) = (self.vector.len() / stride, &splat(weights));
        if pending.is_some() {
            self.count /= 2;
        }
        let vectors = &mut [&mut *self.vector];
        sum_rows(
            eq,
            packings,
            ones,
            vectors,
            &[stride],
            || (),
            |(), _, out, place| {
                let children = &mut out[0][place * stride..][..count];
                let Some(r) = pending else {
                    return pair_sums(children, weights);
                };
                fold_children(children, r);
                pair_sums(&children[..count / 2], weights)
            },
        )
    }

    fn bind(&mut self, r: K) {
        self.pending = Some(PackedK::splat(r));
    }

    fn last(&self, packing: usize, out: &mut [PackedK]) {
        let children = &self.vector[packing * self.stride..][..self.count];
        match self.pending {
            Some(r) => {
                for (child, out) in out.iter_mut().enumerate() {
                    *out = folded_child(children, child, r);
                }
            }
            None => out.copy_from_slice(children),
        }
    }
}
