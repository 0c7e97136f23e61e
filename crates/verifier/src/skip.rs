//! The univariate skip: the 64 bits of a word as values of a polynomial on a subspace of GF(2^8).
//!
//! GF(2^8) = GF(2)\[a\] / (a^8 + a^4 + a^3 + a + 1) sits inside `B` by sending a to [`BYTE_ROOT`], a root of the same
//! polynomial. Bit b of a word is the value at the point phi(b) of D = phi(0..64), a 6-dimensional
//! subspace; the prover sends the skip polynomial's values on D' = phi(64..128) = D + phi(64).

use alloc::vec::Vec;

use p3_field::{Field, PrimeCharacteristicRing};

use crate::field::{B, K, WORD_BITS};

/// A root of a^8 + a^4 + a^3 + a + 1 in `B`.
pub const BYTE_ROOT: u64 = 0x033c_e8be_ddc8_a656;

/// The product of two bytes in GF(2)\[a\] / (a^8 + a^4 + a^3 + a + 1).
#[must_use]
pub const fn byte_mul(a: u8, b: u8) -> u8 {
    let mut product = 0u8;
    let mut a = a;
    let mut i = 0;
    while i < 8 {
        if b >> i & 1 == 1 {
            product ^= a;
        }
        a = (a << 1) ^ (if a >> 7 == 1 { 0x1b } else { 0 });
        i += 1;
    }
    product
}

/// The inverse of a byte, zero for zero.
#[must_use]
pub const fn byte_inverse(a: u8) -> u8 {
    // a^254
    let mut result = 1;
    let mut square = a;
    let mut exponent = 254;
    while exponent != 0 {
        if exponent & 1 == 1 {
            result = byte_mul(result, square);
        }
        square = byte_mul(square, square);
        exponent >>= 1;
    }
    result
}

/// The embedding phi of GF(2^8) into `B`.
pub fn embed(byte: u8) -> B {
    let root = B::new(BYTE_ROOT);
    (0..8)
        .rev()
        .fold(B::ZERO, |sum, i| sum * root + B::new(u64::from(byte >> i & 1)))
}

/// The value at `z` of each Lagrange polynomial of the 64 points phi(offset..offset + 64), offset 0 or 64:
/// the weights w with `f(z) = sum_b w_b f(phi(offset + b))` for every f of degree below 64.
pub fn lagrange(offset: u8, z: K) -> [K; WORD_BITS] {
    let factors: Vec<K> = (0..64).map(|b| z + embed(offset + b)).collect();
    // All points' denominators are the same: the product of the nonzero elements of the subspace.
    let denominator = (1..64).map(embed).fold(B::ONE, |product, d| product * d);
    let scale = denominator.inverse();
    let mut weights = [K::ZERO; WORD_BITS];
    let mut prefix = K::from(scale);
    for (weight, &factor) in weights.iter_mut().zip(&factors) {
        *weight = prefix;
        prefix *= factor;
    }
    let mut suffix = K::ONE;
    for (weight, &factor) in weights.iter_mut().zip(&factors).rev() {
        *weight *= suffix;
        suffix *= factor;
    }
    weights
}

/// The value at `z` of the polynomial of degree below 128 that vanishes on D and has the given values on D'.
pub fn extend_from_coset(values: &[K], z: K) -> K {
    // R = V S where V vanishes on D and is constant on D', and S has degree below 64.
    let vanishing = (0..64).map(embed).fold(K::ONE, |product, d| product * (z + d));
    let on_coset = (0..64)
        .map(|d| embed(64) + embed(d))
        .fold(B::ONE, |product, f| product * f);
    let sum = lagrange(64, z)
        .iter()
        .zip(values)
        .fold(K::ZERO, |sum, (&w, &v)| sum + w * v);
    vanishing * on_coset.inverse() * sum
}

/// The weights `(w_j(0), w_j(1))` of constraint variable j: the first three run through the basis 1, a, ..., a^7 of
/// GF(2^8), in which sums of bits vanish only if every bit does; the others are `eq` with a random point.
pub fn constraint_weight(tau: &[K], j: usize) -> (K, K) {
    if j < BASIS_VARIABLES {
        (K::ONE, K::from(embed(1 << (1 << j))))
    } else {
        (K::ONE + tau[j - BASIS_VARIABLES], tau[j - BASIS_VARIABLES])
    }
}

/// The number of constraint variables whose weights are the basis of GF(2^8).
pub const BASIS_VARIABLES: usize = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_embedding_is_a_ring_homomorphism() {
        for a in 0..=255u8 {
            for b in [1u8, 2, 3, 0x1b, 0x80, 0xff, a] {
                assert_eq!(embed(byte_mul(a, b)), embed(a) * embed(b));
                assert_eq!(embed(a ^ b), embed(a) + embed(b));
            }
            assert_eq!(byte_mul(a, byte_inverse(a)), u8::from(a != 0));
        }
    }

    #[test]
    fn lagrange_weights_interpolate() {
        let z = K::new([B::new(1234), B::new(99), B::new(7)]);
        for offset in [0, 64] {
            let weights = lagrange(offset, z);
            for degree in [0u64, 1, 5, 63] {
                let value = |x: K| crate::field::power(x, degree);
                let sum = (0..64).fold(K::ZERO, |sum, b| {
                    sum + weights[b as usize] * value(K::from(embed(offset + b)))
                });
                assert_eq!(sum, value(z), "offset {offset} degree {degree}");
            }
        }
    }

    #[test]
    fn the_coset_extension_is_the_polynomial_that_vanishes_on_d() {
        let vanishing = |x: K| (0..64).map(embed).fold(K::ONE, |p, d| p * (x + d));
        let polynomial = |x: K| vanishing(x) * (crate::field::power(x, 61) + x + K::ONE);
        let values: Vec<K> = (64..128).map(|p| polynomial(K::from(embed(p)))).collect();
        let z = K::new([B::new(99), B::new(3), B::new(0xffff_ffff_0000)]);
        assert_eq!(extend_from_coset(&values, z), polynomial(z));
    }
}
