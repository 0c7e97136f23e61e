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
use crate::field::{B, K};

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

/// The symbol of a message at a position: the inner product with the tensor, `steps.len()` being log2 of the message's length.
pub fn symbol(message: &[K], steps: &[B]) -> K {
    let mut values = message.to_vec();
    for &s in steps {
        let half = values.len() / 2;
        for i in 0..half {
            values[i] = values[2 * i] + values[2 * i + 1] * s;
        }
        values.truncate(half.max(1));
    }
    values.first().copied().unwrap_or_default()
}
