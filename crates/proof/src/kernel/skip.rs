//! The skip round's kernel: from words to the values on D' of `sum_k a^k (A_k B_k - C_k)`, summed over rows.
//!
//! A word is 64 bits, values on D; its 64 values on D' are bytes, a linear function of the word. Products are byte products.
//! Up to eight constraints are combined with the basis 1, a, ..., a^7 while they are bytes; the weights over the low
//! six row variables are applied by bit matrices, those over the others once for 64 rows.

use carryless_verifier::skip::{byte_inverse, byte_mul};

/// Rows in a block.
pub const BLOCK: usize = 64;

/// The constants a^0, ..., a^7.
pub(crate) const BASIS: [u8; 8] = [1, 2, 4, 8, 16, 32, 64, 128];

/// What the constraints' words become at the 64 points: made by `new` from the table of eq over the low six row variables,
/// `add_block(a, b, high, out)` adds `high * sum_r low_r sum_k a^k (A_k B_k - C_k)(p; r)` to the points' sums, for 64 rows of at
/// most eight constraints, C being `A & B`.
pub use super::chosen::Extrapolation;

/// The value at phi(64 + p) of the Lagrange polynomial of phi(b), for `i = p ^ b`, of which alone it is a function.
pub(crate) fn weight(i: u8) -> u8 {
    // The numerator at every p is the product of the coset's elements but for one.
    let numerator = (64..128).fold(1, byte_mul);
    let denominator = (1..64).fold(1, byte_mul);
    byte_mul(
        byte_mul(numerator, byte_inverse(64 + i)),
        byte_inverse(denominator),
    )
}

/// `tables[i][byte]`: the values on D' of the polynomial whose values on D are the byte, at bits 8 i to 8 i + 7.
#[cfg_attr(
    all(target_feature = "avx2", not(target_feature = "avx512vbmi")),
    allow(dead_code)
)]
pub(crate) fn byte_tables() -> Box<[[[u8; 64]; 256]; 8]> {
    let weights: [u8; 64] = core::array::from_fn(|i| weight(i as u8));
    let mut tables = vec![[[0u8; 64]; 256]; 8];
    for (i, table) in tables.iter_mut().enumerate() {
        for byte in 1..256usize {
            let (bit, rest) = (byte.trailing_zeros() as usize, byte & (byte - 1));
            table[byte] = core::array::from_fn(|p| table[rest][p] ^ weights[p ^ (8 * i + bit)]);
        }
    }
    tables
        .into_boxed_slice()
        .try_into()
        .unwrap_or_else(|_| unreachable!("eight tables"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::element::{PackedK, WIDTH, unpack};
    use crate::kernel::portable;
    use carryless_verifier::field::{B, K, eq_table};
    use carryless_verifier::skip::{embed, extend_from_coset, lagrange};
    use p3_field::PrimeCharacteristicRing;
    use rand::{Rng, SeedableRng, rngs::StdRng};

    #[test]
    fn a_block_is_the_sum_it_stands_for() {
        let mut rng = StdRng::seed_from_u64(3);
        let mut k = || K::new(core::array::from_fn(|_| B::new(rng.random())));
        let low = eq_table(&[k(), k(), k(), k(), k(), k()]);
        let (high, z) = (k(), k());
        let extrapolation = Extrapolation::new(&low);
        let portable = portable::Extrapolation::new(&low);
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
            portable.add_block(&a, &b, high, &mut plain);
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
