//! The skip round's kernel: from words to the values on D' of `sum_k a^k (A_k B_k - C_k)`, summed over rows.
//!
//! A word is 64 bits, values on D; eight byte tables give its 64 values on D', which are bytes. Products are byte products.
//! Up to eight constraints are combined with the basis 1, a, ..., a^7 while they are bytes; the weights over the low
//! six row variables are applied by bit matrices, those over the others once for 64 rows.

use carryless_verifier::field::K;
use carryless_verifier::skip::{byte_inverse, byte_mul, embed};
use p3_field::PrimeCharacteristicRing;

use super::element::PackedK;
use super::linear::{K_BYTES, byte_matrices};

/// Rows in a block.
pub const BLOCK: usize = 64;

/// The byte tables, and the matrices of the low six row variables.
pub struct Extrapolation {
    /// `tables[i][byte]`: the values on D' of the polynomial whose values on D are the byte, at bits 8 i to 8 i + 7.
    tables: Box<[[[u8; 64]; 256]; 8]>,
    low: Vec<K>,
    #[allow(dead_code, reason = "only the vector kernels read it")]
    matrices: Box<[[u64; K_BYTES]; 64]>,
}

/// The constants a^0, ..., a^7.
const BASIS: [u8; 8] = [1, 2, 4, 8, 16, 32, 64, 128];

impl Extrapolation {
    /// For the given table of eq over the low six row variables.
    #[must_use]
    pub fn new(low: Vec<K>) -> Self {
        assert_eq!(low.len(), BLOCK);
        // weights[b][p]: the value at phi(64 + p) of the Lagrange polynomial of phi(b).
        let denominator = byte_inverse((1..64u8).fold(1, byte_mul));
        let mut tables = vec![[[0u8; 64]; 256]; 8];
        for (i, table) in tables.iter_mut().enumerate() {
            for bit in 0..8usize {
                let b = (8 * i + bit) as u8;
                for p in 0..64u8 {
                    let numerator = (0..64u8)
                        .filter(|&d| d != b)
                        .fold(1, |n, d| byte_mul(n, (64 + p) ^ d));
                    table[1 << bit][usize::from(p)] = byte_mul(numerator, denominator);
                }
            }
            for byte in 1..256usize {
                let (low, rest) = (byte & byte.wrapping_neg(), byte & (byte - 1));
                if rest != 0 {
                    table[byte] = core::array::from_fn(|p| table[low][p] ^ table[rest][p]);
                }
            }
        }
        let matrices: Vec<[u64; K_BYTES]> = low
            .iter()
            .map(|&weight| byte_matrices(&core::array::from_fn(|i| weight * embed(1 << i))))
            .collect();
        Self {
            tables: tables
                .into_boxed_slice()
                .try_into()
                .unwrap_or_else(|_| unreachable!("eight tables")),
            low,
            matrices: matrices
                .into_boxed_slice()
                .try_into()
                .unwrap_or_else(|_| unreachable!("64 rows")),
        }
    }

    /// Adds `high * sum_r low_r sum_k a^k (A_k B_k - C_k)(p; r)` to the 64 points' sums, for 64 rows of at most eight
    /// constraints, C being `A & B`.
    pub fn add_block(&self, a: &[[u64; BLOCK]], b: &[[u64; BLOCK]], high: K, out: &mut [PackedK]) {
        debug_assert!(a.len() == b.len() && a.len() <= 8);
        vector_target! { if yes {
            let bytes = super::gfni::skip_bytes(&self.tables, a, b, &BASIS);
            if let Some(out) = out.first_chunk_mut::<8>() {
                super::gfni::skip_accumulate(&bytes, &self.matrices, PackedK::from(high), out);
            }
        } else {
            self.portable_add_block(a, b, high, out);
        } }
    }

    /// The portable twin of [`Self::add_block`].
    #[cfg_attr(target_feature = "gfni", allow(dead_code))]
    pub(crate) fn portable_add_block(
        &self,
        a: &[[u64; BLOCK]],
        b: &[[u64; BLOCK]],
        high: K,
        out: &mut [PackedK],
    ) {
        let extrapolate = |word: u64| {
            let mut sum = [0u8; 64];
            for (byte, table) in word.to_le_bytes().iter().zip(self.tables.iter()) {
                for (s, t) in sum.iter_mut().zip(&table[usize::from(*byte)]) {
                    *s ^= t;
                }
            }
            sum
        };
        let mut sums = vec![K::ZERO; 64];
        for (r, &low) in self.low.iter().enumerate() {
            let mut bytes = [0u8; 64];
            for ((a, b), &weight) in a.iter().zip(b).zip(&BASIS) {
                let (va, vb, vc) = (extrapolate(a[r]), extrapolate(b[r]), extrapolate(a[r] & b[r]));
                for p in 0..64 {
                    bytes[p] ^= byte_mul(weight, byte_mul(va[p], vb[p]) ^ vc[p]);
                }
            }
            for (sum, &byte) in sums.iter_mut().zip(&bytes) {
                *sum += low * embed(byte);
            }
        }
        for (out, sums) in out.iter_mut().zip(super::element::pack(&sums)) {
            *out += sums * high;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::element::{WIDTH, unpack};
    use carryless_verifier::field::{B, eq_table};
    use carryless_verifier::skip::{extend_from_coset, lagrange};
    use rand::{Rng, SeedableRng, rngs::StdRng};

    #[test]
    fn a_block_is_the_sum_it_stands_for() {
        let mut rng = StdRng::seed_from_u64(3);
        let mut k = || K::new(core::array::from_fn(|_| B::new(rng.random())));
        let low = eq_table(&[k(), k(), k(), k(), k(), k()]);
        let (high, z) = (k(), k());
        let extrapolation = Extrapolation::new(low.clone());
        for constraints in [1, 3, 8] {
            let random = |rng: &mut StdRng| -> Vec<[u64; BLOCK]> {
                (0..constraints)
                    .map(|_| core::array::from_fn(|_| rng.random()))
                    .collect()
            };
            let (a, b) = (random(&mut rng), random(&mut rng));
            let mut fast = vec![PackedK::default(); 64 / WIDTH];
            let mut plain = fast.clone();
            extrapolation.add_block(&a, &b, high, &mut fast);
            extrapolation.portable_add_block(&a, &b, high, &mut plain);
            assert_eq!(fast, plain);
            // The polynomial vanishes on D, since C = A & B, so its 64 values on D' give it at z.
            let weights = lagrange(0, z);
            let at = |w: u64| {
                (0..64)
                    .filter(|i| w >> i & 1 == 1)
                    .fold(K::ZERO, |s, i| s + weights[i])
            };
            let direct = low.iter().enumerate().fold(K::ZERO, |sum, (r, &eq)| {
                a.iter().zip(&b).zip(&BASIS).fold(sum, |sum, ((a, b), &basis)| {
                    sum + high * eq * embed(basis) * (at(a[r]) * at(b[r]) + at(a[r] & b[r]))
                })
            });
            assert_eq!(extend_from_coset(&unpack(&fast), z), direct);
        }
    }
}
