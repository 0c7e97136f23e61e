//! The code: evaluations of polynomials in the novel basis on a coset of a Cantor subspace.
//!
//! With `s_0(x) = x` and `s_(i+1) = s_i^2 + s_i`, which vanishes on the span of the first i + 1 basis elements, let `X_j = prod_i s_i^(bit_i(j))`, of
//! degree j. A message u of `2^m` symbols is the polynomial `sum_j u_j X_j`; its codeword holds the values at `point(2^l + t)`, t in `0 .. 2^l`,
//! for the code's length `2^l`: Reed-Solomon, of minimum distance `2^l - 2^m + 1`. Since `s_i(point(t)) = point(t >> i)`, all `s_i` of a position are found
//! by shifting its index. The domain is a coset (bit l is set), so no `s_i` with i <= m vanishes on it: zero knowledge will need that for tail rows.
//!
//! The value at one position is an inner product of u with the tensor `(1, s_0(x)) (1, s_1(x)) ..`: a multilinear weight, which [`shift_at`] evaluates.

use alloc::vec::Vec;

use p3_field::PrimeCharacteristicRing;

use super::basis::point;
use crate::field::{B, K, mixed_product};

/// `s_0(x), .., s_(count-1)(x)` of a position of the code of length `2^log_length`.
#[must_use]
pub fn steps(log_length: usize, position: usize, count: usize) -> Vec<B> {
    (0..count)
        .map(|i| point(((1 << log_length) + position) >> i))
        .collect()
}

/// The multilinear extension of the tensor `(1, s_0) (1, s_1) ..` at a point.
pub fn shift_at(steps: &[B], at: &[K]) -> K {
    steps
        .iter()
        .zip(at)
        .fold(K::ONE, |product, (&s, &z)| product * (K::ONE + z * (B::ONE + s)))
}

/// The tensor `(1, s_0) (1, s_1) ..`: the entry of an index is the product of the steps of its bits.
fn tensor(steps: &[B]) -> Vec<B> {
    let mut table = Vec::with_capacity(1 << steps.len());
    table.push(B::ONE);
    for &s in steps {
        for i in 0..table.len() {
            table.push(table[i] * s);
        }
    }
    table
}

/// The symbol of a message at a position: the inner product with the tensor, `steps.len()` being log2 of the message's length.
pub fn symbol(message: &[K], steps: &[B]) -> K {
    // The tensor is that of the low half of the steps times that of the high half.
    let (low, high) = steps.split_at(steps.len() / 2);
    let (low, high) = (tensor(low), tensor(high));
    let rows = message.chunks(low.len()).zip(&high);
    rows.map(|(row, &factor)| mixed_product(row, &low) * factor).sum()
}
