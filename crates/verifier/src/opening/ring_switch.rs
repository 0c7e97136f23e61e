//! The Frobenius ring switch: a claim on the bits of words becomes a claim on the words as elements of B.
//!
//! Bit b of a word P is `Tr(d_b P) = sum_i (d_b P)^(2^-i)`, i in 0..64, where d is the trace-dual basis of the coordinates ([`super::basis`]). So
//! `sum_x E(x) sum_b w_b bit_b(P(x)) = sum_i theta_i q_i` with `q_i = sum_x E(x) P(x)^(2^-i)`, `theta_i = sum_b w_b d_b^(2^-i)`.
//! The prover sends the q_i. Raising to 2^i gives `q_i^(2^i) = sum_x E(x)^(2^i) P(x)`, because P(x) lies in B: 64
//! linear claims on P, which a random rho batches into one with the weight `W = sum_i rho^i E^(2^i)`. If one q_i is
//! wrong, the batched claim is false except with probability `63 / |K|` (degree of rho).

use p3_field::{Field, PrimeCharacteristicRing};

use super::basis::Basis;
use crate::field::{B, K, WORD_BITS, mixed_product};

/// The trace-dual basis of the powers of x: `Tr(dual[b] x^c)` is 1 for b = c and 0 otherwise.
///
/// For `f = x^64 + x^4 + x^3 + x + 1` the dual of `x^b` is `(f / x^(b+1) without its fractional part) / f'` (Euler), `f' = x^2 + 1`.
pub fn power_dual_basis() -> [B; WORD_BITS] {
    let derivative = B::new(0b101).inverse();
    core::array::from_fn(|b| {
        let low = [4, 3, 1]
            .iter()
            .filter(|&&power| power > b)
            .fold(0u64, |sum, &power| sum ^ 1 << (power - b - 1));
        B::new(1 << (63 - b) ^ low) * derivative
    })
}

/// `sum_b weights[b] basis[b]^(2^-i)` for every i in 0..64.
pub fn conjugate_sums(weights: &[K], basis: &[B; WORD_BITS]) -> [K; WORD_BITS] {
    let mut sums = [K::ZERO; WORD_BITS];
    let mut powers = *basis;
    for e in 0..WORD_BITS {
        // After e squarings the exponent is 2^e = 2^-(64 - e) on B.
        sums[(WORD_BITS - e) % WORD_BITS] = mixed_product(weights, &powers);
        for power in &mut powers {
            *power = power.square();
        }
    }
    sums
}

/// `sum_i theta_i q_i`, the claim on bits that the conjugate sums stand for.
pub fn untwisted(conjugates: &[K; WORD_BITS], bit_weights: &[K], basis: &Basis) -> K {
    let theta = conjugate_sums(bit_weights, &basis.dual);
    theta.iter().zip(conjugates).map(|(&t, &q)| t * q).sum()
}

/// `sum_i rho^i q_i^(2^i)`, the batched claim on words.
pub fn twisted(conjugates: &[K; WORD_BITS], rho: K) -> K {
    let mut sum = K::ZERO;
    let mut power = K::ONE;
    for (i, &q) in conjugates.iter().enumerate() {
        sum += power * q.exp_power_of_2(i);
        power *= rho;
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn trace(element: B) -> B {
        let mut sum = B::ZERO;
        let mut power = element;
        for _ in 0..WORD_BITS {
            sum += power;
            power = power.square();
        }
        sum
    }

    #[test]
    fn the_dual_basis_reads_bits() {
        let dual = power_dual_basis();
        for (b, &d) in dual.iter().enumerate() {
            for c in 0..WORD_BITS {
                let expected = if b == c { B::ONE } else { B::ZERO };
                assert_eq!(trace(d * B::new(1 << c)), expected, "dual {b} at bit {c}");
            }
        }
    }

    #[test]
    fn conjugate_sums_are_inverse_frobenius_powers() {
        let weights: [K; WORD_BITS] =
            core::array::from_fn(|b| K::new([B::new(b as u64 * 77 + 1), B::new(3), B::new(9)]));
        let basis: [B; WORD_BITS] = core::array::from_fn(|b| B::new(1 << b));
        let sums = conjugate_sums(&weights, &basis);
        for (i, &sum) in sums.iter().enumerate() {
            let expected: K = (0..WORD_BITS)
                .map(|b| {
                    let root = (0..(WORD_BITS - i) % WORD_BITS).fold(basis[b], |p, _| p.square());
                    weights[b] * root
                })
                .sum();
            assert_eq!(sum, expected, "conjugate {i}");
        }
    }
}
