//! The passes over all words, and F_2-linear maps on vectors.
//!
//! A word stack is read as a table `P(x, a)` with the low [`LOW`] index bits a. Each kernel has a portable form, which is also
//! its specification, and one with AVX-512 and GFNI that computes the same; a test compares them.

use core::ops::Range;

use carryless_verifier::field::{B, K, WORD_BITS};
use p3_field::{BasedVectorSpace, PackedValue, PrimeCharacteristicRing};
use rayon::prelude::*;

use super::columns::{Columns, PackedB, PackedK};

#[cfg(all(
    target_arch = "x86_64",
    target_feature = "avx512f",
    target_feature = "avx512bw",
    target_feature = "avx512vbmi",
    target_feature = "gfni",
    target_feature = "vpclmulqdq"
))]
mod avx512;
pub mod portable;
#[cfg(test)]
mod tests;

/// Row variables that are bound without touching all words again: the first rounds of the sum-check.
pub const LOW: usize = 4;
/// Values of the low variables.
pub const LANES: usize = 1 << LOW;
/// `sums[a][b]`.
pub type BitSums = [[K; WORD_BITS]; LANES];
/// Rows x that one step of a kernel takes.
pub const STEP: usize = 64;

/// `sums[a][b] = sum_x high[x] bit_b(P(x, a))`.
pub fn bit_sums(words: &[B], high: &Columns) -> Box<BitSums> {
    let parts = parts(high.len(), STEP);
    let part = |range: &Range<usize>| {
        bit_sums_of(
            &words[range.start * LANES..range.end * LANES],
            high.slices(range.clone()),
        )
    };
    let add = |mut sums: Box<BitSums>, more: Box<BitSums>| {
        for (sum, more) in sums.as_flattened_mut().iter_mut().zip(more.as_flattened()) {
            *sum += *more;
        }
        sums
    };
    let zero = || Box::new([[K::ZERO; WORD_BITS]; LANES]);
    parts.par_iter().map(part).reduce(zero, add)
}

fn bit_sums_of(words: &[B], high: [&[B]; 3]) -> Box<BitSums> {
    #[cfg(all(
        target_arch = "x86_64",
        target_feature = "avx512f",
        target_feature = "avx512bw",
        target_feature = "avx512vbmi",
        target_feature = "gfni",
        target_feature = "vpclmulqdq"
    ))]
    return avx512::bit_sums(words, high);
    #[allow(unreachable_code)]
    portable::bit_sums(words, high)
}

/// `sum_a weights[a] P(x, a)` for every x, with as many lanes a as weights: a power of two, at least eight.
pub fn fold_words(words: &[B], weights: &[K]) -> Columns {
    let lanes = weights.len();
    let parts = parts(words.len() / lanes, STEP);
    let part = |range: &Range<usize>| fold_words_of(&words[range.start * lanes..range.end * lanes], weights);
    let mut folded: Vec<Columns> = parts.par_iter().map(part).collect();
    if folded.len() == 1 {
        folded.remove(0)
    } else {
        Columns::concatenate(&folded)
    }
}

fn fold_words_of(words: &[B], weights: &[K]) -> Columns {
    #[cfg(all(
        target_arch = "x86_64",
        target_feature = "avx512f",
        target_feature = "avx512bw",
        target_feature = "avx512vbmi",
        target_feature = "gfni",
        target_feature = "vpclmulqdq"
    ))]
    if words.len().is_multiple_of(8 * weights.len()) {
        return avx512::fold_words(words, weights);
    }
    #[allow(unreachable_code)]
    portable::fold_words(words, weights)
}

/// `sum_x high[x] P(x, a)` for every lane a; a power of two of them.
pub fn lane_sums(words: &[B], high: &Columns, lanes: usize) -> Vec<K> {
    let parts = parts(high.len(), STEP);
    let part = |range: &Range<usize>| {
        let words = &words[range.start * lanes..range.end * lanes];
        let high = high.slices(range.clone());
        if lanes.is_multiple_of(GROUP * PackedB::WIDTH) {
            lane_sums_of(words, high, lanes)
        } else {
            portable::lane_sums(words, high, lanes)
        }
    };
    let add = |sums: Vec<K>, more: Vec<K>| sums.iter().zip(&more).map(|(&sum, &more)| sum + more).collect();
    parts.par_iter().map(part).reduce(|| vec![K::ZERO; lanes], add)
}

/// Registers of lanes that one sweep of [`lane_sums_of`] sums.
const GROUP: usize = 2;

fn lane_sums_of(words: &[B], high: [&[B]; 3], lanes: usize) -> Vec<K> {
    let group = GROUP * PackedB::WIDTH;
    let zero = PackedK::ZERO.mul_unreduced(PackedK::ZERO);
    let mut sums = vec![[zero; GROUP]; lanes / group];
    // The rows of a step stay in cache while all lanes are swept.
    for (step, rows) in words.chunks(STEP * lanes).enumerate() {
        for (g, sums) in sums.iter_mut().enumerate() {
            let mut running = *sums;
            for (x, row) in rows.chunks_exact(lanes).enumerate() {
                let weight = PackedK::from(K::new(high.map(|limb| limb[step * STEP + x])));
                let words = &row[g * group..(g + 1) * group];
                for (sum, words) in running.iter_mut().zip(words.chunks_exact(PackedB::WIDTH)) {
                    *sum += weight.mul_base_unreduced(*PackedB::from_slice(words));
                }
            }
            *sums = running;
        }
    }
    let mut columns = Columns::zeros(lanes);
    for (i, &sum) in sums.as_flattened().iter().enumerate() {
        columns.set_packed(i * PackedB::WIDTH, sum.reduce());
    }
    columns.to_elements()
}

/// Cuts rows into ranges for the threads of the pool, at multiples of `step`.
fn parts(rows: usize, step: usize) -> Vec<Range<usize>> {
    let threads = rayon::current_num_threads();
    let steps = rows.div_ceil(step);
    let length = if threads == 1 {
        steps
    } else {
        steps.div_ceil(4 * threads)
    }
    .max(1)
        * step;
    (0..rows)
        .step_by(length)
        .map(|start| start..rows.min(start + length))
        .collect()
}

/// The F_2-linear map of K that sends basis element `x^b y^i` to `images[64 i + b]`, on every element of a vector.
pub fn apply_linear(images: &[K; 192], vector: &Columns) -> Columns {
    #[cfg(all(
        target_arch = "x86_64",
        target_feature = "avx512f",
        target_feature = "avx512bw",
        target_feature = "avx512vbmi",
        target_feature = "gfni",
        target_feature = "vpclmulqdq"
    ))]
    if vector.len().is_multiple_of(STEP) {
        return avx512::apply_linear(images, vector);
    }
    portable::apply_linear(images, vector)
}

/// The even and the odd lanes of two registers in a row.
#[inline(always)]
pub fn deinterleave(low: PackedK, high: PackedK) -> (PackedK, PackedK) {
    let (low, high): (&[PackedB], &[PackedB]) = (
        low.as_basis_coefficients_slice(),
        high.as_basis_coefficients_slice(),
    );
    let mut even = [PackedB::ZERO; 3];
    let mut odd = [PackedB::ZERO; 3];
    for i in 0..3 {
        (even[i], odd[i]) = deinterleave_words(low[i], high[i]);
    }
    (
        PackedK::from_basis_coefficients_fn(|i| even[i]),
        PackedK::from_basis_coefficients_fn(|i| odd[i]),
    )
}

#[inline(always)]
fn deinterleave_words(low: PackedB, high: PackedB) -> (PackedB, PackedB) {
    #[cfg(all(
        target_arch = "x86_64",
        target_feature = "avx512f",
        target_feature = "avx512bw",
        target_feature = "avx512vbmi",
        target_feature = "gfni",
        target_feature = "vpclmulqdq"
    ))]
    return avx512::deinterleave(low, high);
    #[allow(unreachable_code)]
    portable::deinterleave(low, high)
}
