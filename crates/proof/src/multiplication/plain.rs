//! Sum-checks of `sum_r w(r) v(r)`, w being a sum of tables of eq.

use carryless_verifier::field::K;

use super::CHUNK;
use crate::kernel::element::{Element, PackedK};
use crate::kernel::eq::Eq;
use crate::kernel::vector::{Pair, Vector};
use crate::memory::zero_packings;
use crate::parallel::{Nothing, over_chunks};

type Sum = <PackedK as Element>::Sum;

/// The sum of tables of eq for the same variables, each with a factor.
pub struct Weights<'a> {
    eqs: &'a [Eq],
    /// Each table's high part times its factor.
    high: Vec<Vec<K>>,
}

impl<'a> Weights<'a> {
    /// From as many factors as tables.
    pub fn new(eqs: &'a [Eq], factors: &[K]) -> Self {
        let high = eqs.iter().zip(factors);
        let high = high.map(|(eq, &factor)| eq.high().iter().map(|&high| factor * high).collect());
        Self {
            eqs,
            high: high.collect(),
        }
    }

    /// In a packing of rows.
    #[inline(always)]
    fn at(&self, packing: usize) -> PackedK {
        let terms = self.eqs.iter().zip(&self.high);
        PackedK::reduce(terms.fold(Sum::default(), |sum, (eq, high)| {
            let low = eq.low();
            sum + low[packing % low.len()].times(PackedK::splat(high[packing / low.len()]))
        }))
    }
}

/// The vectors over rows: the weights, and what is weighted, which is zero where no row is.
pub fn vectors(
    full: usize,
    weights: &Weights<'_>,
    packings: usize,
    value: impl Fn(usize) -> PackedK + Sync,
) -> [Vector; 2] {
    let mut vectors = [(); 2].map(|()| zero_packings(full));
    let mut out = vectors.each_mut().map(Vec::as_mut_slice);
    let Nothing = over_chunks(&mut out, &[CHUNK; 2], full.div_ceil(CHUNK), |chunks, out| {
        for i in 0..out[0].len() {
            let packing = chunks.start * CHUNK + i;
            out[0][i] = weights.at(packing);
            if packing < packings {
                out[1][i] = value(packing);
            }
        }
        Nothing
    });
    vectors.map(Vector::from_packed)
}

/// `q(0)` and the leading coefficient of a round over the low variable of both vectors.
pub fn plain_sums(vectors: &[Vector; 2]) -> [K; 2] {
    match vectors {
        [Vector::Packed(w), Vector::Packed(v)] => {
            let len = 2 * CHUNK;
            let Pair(zero, leading) =
                over_chunks::<PackedK, _>(&mut [], &[], w.len().div_ceil(len), |chunks, _| {
                    let range = chunks.start * len..w.len().min(chunks.end * len);
                    sums_of(&w[range.clone()], &v[range])
                });
            [zero, leading].map(PackedK::total)
        }
        [Vector::Scalar(w), Vector::Scalar(v)] => {
            let Pair(zero, leading) = sums_of(w, v);
            [zero, leading].map(K::total)
        }
        _ => unreachable!("the vectors have one length"),
    }
}

fn sums_of<E: Element>(w: &[E], v: &[E]) -> Pair<E::Sum> {
    let mut sums = Pair::<E::Sum>::default();
    for (w, v) in w.as_chunks::<2>().0.iter().zip(v.as_chunks::<2>().0) {
        let ((w0, w1), (v0, v1)) = (E::unzip(w[0], w[1]), E::unzip(v[0], v[1]));
        sums.0 += w0.times(v0);
        sums.1 += (w0 + w1).times(v0 + v1);
    }
    sums
}
