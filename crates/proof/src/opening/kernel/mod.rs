//! The passes over all words, and F_2-linear maps on vectors.
//!
//! A word stack is read as a table `P(x, a)` with the low [`LOW`] index bits a. Each kernel has a portable form, which is also
//! its specification, and one with AVX-512 and GFNI that computes the same; a test compares them.

use carryless_verifier::field::{B, K, WORD_BITS};
use p3_field::{BasedVectorSpace, PrimeCharacteristicRing};

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

/// `sum_a weights[a] P(x, a)` for every x.
pub fn fold_words(words: &[B], weights: &[K; LANES]) -> Columns {
    #[cfg(all(
        target_arch = "x86_64",
        target_feature = "avx512f",
        target_feature = "avx512bw",
        target_feature = "avx512vbmi",
        target_feature = "gfni",
        target_feature = "vpclmulqdq"
    ))]
    return avx512::fold_words(words, weights);
    #[allow(unreachable_code)]
    portable::fold_words(words, weights)
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
