//! Products of unsigned integers: a product argument in the exponent.
//!
//! Let g be a [generator](GENERATOR) of the multiplicative group of `K`, whose order is 2^192 - 1. For words a and b and a number
//! `c = low + 2^64 high`, a b and c are below that order, so `a b = c` exactly if `(g^a)^b = g^c`. All multiplications of all tables are
//! the rows r of one list, in which a table's rows are an aligned block; the list is filled up with rows of zeros, for which it holds. With
//! X = g^a, gamma_i = g^(2^i) + 1 and `Y_m = (X + 1)^(2^m) = X^(2^m) + 1`, squaring being additive, the powers are products over bits or over bytes:
//!
//! - `X = prod (1 + a_i gamma_i)`, `g^low` likewise, `g^(2^64 high) = prod (1 + high_i gamma_(64+i))`,
//! - `X^b = prod (1 + D_j)^(256^j)`, where byte j of b, of bits b_(8j+m), makes `1 + D_j = prod (1 + b_(8j+m) Y_m)`, which is X to the byte.
//!
//! 1. At a random point rho the multilinear extension of `X^b` and that of g^c have one value, which the prover sends.
//! 2. Three layers of a product tree as those of the buses lead from `X^b` to its 8 factors over (j, r), at a point (j1, r1).
//! 3. Squaring is a homomorphism of `K`, so the factors' extension at r1 is `1 + sum_j eq(j1, j) D_j(r1^(256^-j))^(256^j)`, the extension of D_j being meant.
//!    The prover sends the 8 values. With powers of a random lambda their sum is one over (j, r), of
//!    `lambda^j eq(r1^(256^-j), r) D_j(r)`, and a sum-check ends in a value of D at a point (j2, r2).
//! 4. Three more layers lead from 1 + D to its halves, quarters and factors `1 + b_(8j+m) Y_m`, each a tree of its own over (j, r), at a point (j3, r3).
//! 5. With a random m3, `sum_m eq(m3, m) sum_r eq(r3, r) B_m Y_m` has a known value, B_m being `sum_j eq(j3, j) b_(8j+m)`: a sum-check over (m, r) ends in values
//!    of B and Y at a point (m4, r4). The latter is `sum_m eq(m4, m) Y_0(r4^(2^-m))^(2^m)`, as in step 3; the prover sends the eight values of Y_0.
//! 6. Two sum-checks with the same challenges: `g^c` at rho is `sum_r eq(rho, r) g^low g^(2^64 high)`, and the eight values, combined by powers of a random sigma,
//!    are `sum_r w(r) Y_0(r)`, w being known.
//! 7. Six layers of three product trees lead from X, g^low and g^(2^64 high) to their factors, which are linear in the bits of a, low, high.
//!
//! What is left are sums over the rows of linear forms of their bits: of b at r4, and of a, low and high, combined by theta, at the last row point. They join the zerocheck.
//!
//! Error: (row variables + 3 or 2 a round + 3 a layer + 7 + 7 + 2) / |K|.

use alloc::vec::Vec;

use carryless_circuit::{Form, Product};
use p3_binary_field::Poly64;
use p3_field::PrimeCharacteristicRing;

use crate::channel::Channel;
use crate::error::VerifyError;
use crate::field::{K, LOG_WORD_BITS, WORD_BITS, eq, eq_table, inner_product, powers};
use crate::layout::Layout;
use crate::product;
use crate::sumcheck::{self, Round};

/// The labels of this step's messages and challenges.
pub mod label {
    /// The random row point.
    pub const ROWS: &str = "multiplication row point";
    /// g^c there.
    pub const POWER: &str = "multiplication power";
    /// The bytes' D at the points that the factors of X^b are at.
    pub const BYTES: &str = "multiplication bytes";
    /// Their combination.
    pub const LAMBDA: &str = "multiplication byte combination";
    /// D.
    pub const BYTE: &str = "multiplication byte";
    /// The random point over the places of bits in a byte.
    pub const PLACES: &str = "multiplication places";
    /// Y_0 at the points that Y is at.
    pub const BASES: &str = "multiplication bases";
    /// Combination of the values of Y_0.
    pub const SIGMA: &str = "multiplication base combination";
    /// What the rounds send that bring the values of Y_0 to one point.
    pub const BASE_ROUND: &str = "multiplication base round";
    /// Y_0 there.
    pub const BASE: &str = "multiplication base";
    /// g^low and g^(2^64 high).
    pub const HALVES: &str = "multiplication halves";
    /// Combination of a, low and high.
    pub const THETA: &str = "multiplication combination";
}

/// g, an element of order 2^192 - 1.
pub const GENERATOR: K = K::new([Poly64::new(8), Poly64::new(1), Poly64::new(0)]);

/// Bits of a product.
pub const PRODUCT_BITS: usize = 2 * WORD_BITS;

/// `g^(2^i)` for the bits of a product.
pub fn bases() -> [K; PRODUCT_BITS] {
    let mut power = GENERATOR;
    core::array::from_fn(|_| {
        let square = power.square();
        core::mem::replace(&mut power, square)
    })
}

/// The extension of some function of a row, at a point over the list of all multiplications.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RowValue {
    /// The point, low variables first.
    pub point: Vec<K>,
    /// The value there.
    pub value: K,
}

/// What is left to check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MultiplicationClaim {
    /// Two linear forms: of b, and of a, low and high.
    pub values: [RowValue; 2],
    /// The weights of the bits of b, a, low and high.
    pub weights: [[K; WORD_BITS]; 4],
}

/// Bits of a byte.
pub const BYTE_BITS: usize = 8;

/// Variables of the index of a bit in its byte.
pub const LOG_BYTE_BITS: usize = 3;

/// Bytes of a word.
pub const BYTES: usize = WORD_BITS / BYTE_BITS;

/// Variables of a byte's index.
pub const LOG_BYTES: usize = LOG_WORD_BITS - LOG_BYTE_BITS;

/// The extension of the bits of b at a point.
#[derive(Clone, Debug)]
pub struct ExponentClaim {
    /// The point over bytes.
    pub bytes: Vec<K>,
    /// The point over the places of bits in a byte.
    pub places: Vec<K>,
    /// The point over rows.
    pub point: Vec<K>,
    /// The value.
    pub value: K,
}

impl MultiplicationClaim {
    /// What is left, given the exponents, the points that the trees of X, g^low and g^(2^64 high) end in, and their factors' values there.
    #[must_use]
    pub fn new(
        exponent: ExponentClaim,
        power_bits: &[K],
        power_point: Vec<K>,
        factors: &[K],
        theta: K,
    ) -> Self {
        let value = factors
            .iter()
            .rev()
            .fold(K::ZERO, |sum, &c| sum * theta + c + K::ONE);
        let weights = weights(&exponent, power_bits, theta);
        Self {
            values: [
                RowValue {
                    point: exponent.point,
                    value: exponent.value,
                },
                RowValue {
                    point: power_point,
                    value,
                },
            ],
            weights,
        }
    }
}

/// The forms of a product in the order of their weights, b, a, low, high, each with the number of the value that it belongs to.
#[must_use]
pub const fn forms(product: &Product) -> [(usize, &Form); 4] {
    [
        (0, &product.b),
        (1, &product.a),
        (1, &product.low),
        (1, &product.high),
    ]
}

/// The roots of a point of order `2^(bits j)`, for so many j from 0 on.
pub fn conjugate_points(point: &[K], count: usize, bits: usize) -> Vec<Vec<K>> {
    let mut point = roots(point, bits * count.saturating_sub(1));
    let mut points = Vec::with_capacity(count);
    for _ in 0..count {
        points.push(point.clone());
        point.iter_mut().for_each(|x| *x = x.exp_power_of_2(bits));
    }
    points.reverse();
    points
}

/// `sum_j coefficients_j eq(points_j, to)`: what something at some points, combined, is weighted by at another one.
pub fn weight(points: &[Vec<K>], coefficients: &[K], to: &[K]) -> K {
    let at: Vec<K> = points.iter().map(|from| eq(from, to)).collect();
    inner_product(&at, coefficients)
}

/// `lambda^j eq(bytes, j)`: the coefficients in D's weight at the end of its sum-check.
pub fn byte_coefficients(bytes: &[K], lambda: K) -> Vec<K> {
    let weights = eq_table(bytes);
    let terms = weights.iter().zip(powers(lambda, BYTES));
    terms.map(|(&weight, power)| weight * power).collect()
}

/// The elements' roots of order 2^k, for k up to 192. Squaring 192 times is the identity.
#[must_use]
pub fn roots(point: &[K], k: usize) -> Vec<K> {
    let root = |&x: &K| x.exp_power_of_2(192usize.saturating_sub(k));
    point.iter().map(root).collect()
}

/// `sum_j eq(point, j) values_j^(2^(bits j))`: of conjugates the extension.
pub fn conjugates(point: &[K], values: &[K], bits: usize) -> K {
    let weights = eq_table(point);
    let terms = weights.iter().zip(values).enumerate();
    terms.fold(K::ZERO, |sum, (j, (&weight, &value))| {
        sum + weight * value.exp_power_of_2(bits * j)
    })
}

/// The weights of the bits of b, a, low and high.
fn weights(exponent: &ExponentClaim, power_bits: &[K], theta: K) -> [[K; WORD_BITS]; 4] {
    let bases = bases();
    let (bytes, places) = (eq_table(&exponent.bytes), eq_table(&exponent.places));
    let power = eq_table(power_bits);
    let of = |table: &[K], i: usize| table.get(i).copied().unwrap_or_default();
    let factors = |scale: K, from: usize| {
        core::array::from_fn(|i| scale * of(&power, i) * (K::ONE + of(&bases, from + i)))
    };
    [
        core::array::from_fn(|i| of(&bytes, i / BYTE_BITS) * of(&places, i % BYTE_BITS)),
        factors(K::ONE, 0),
        factors(theta, 0),
        factors(theta * theta, WORD_BITS),
    ]
}

/// Checks all multiplications down to linear claims about their rows; there is nothing to check, and nothing in the proof, where there is no
/// multiplication.
///
/// # Errors
/// When a step does not follow from the one before.
pub fn verify(
    layout: &Layout,
    channel: &mut Channel<'_>,
) -> Result<Option<MultiplicationClaim>, VerifyError> {
    if layout.multiplications == 0 {
        return Ok(None);
    }
    let error = |step| VerifyError::Multiplication { step };
    let variables = layout.multiplication_variables as usize;
    let rho = channel.challenges(label::ROWS, variables);
    let power = channel.receive(label::POWER)?;

    let (mut point, mut claims) = (rho.clone(), Vec::from([power]));
    for _ in 0..LOG_BYTES {
        (point, claims) = product::layer(&point, &claims, channel)?.ok_or(error("power"))?;
    }
    let (factor_bytes, factor_point) = point.split_at(LOG_BYTES);
    let bytes = channel.receive_many(label::BYTES, BYTES)?;
    if claims != [K::ONE + conjugates(factor_bytes, &bytes, BYTE_BITS)] {
        return Err(error("factors"));
    }

    let lambda = channel.challenge(label::LAMBDA);
    let mut claim = inner_product(&powers(lambda, BYTES), &bytes);
    let mut point = Vec::with_capacity(LOG_BYTES + variables);
    for _ in 0..LOG_BYTES + variables {
        let (at_zero, leading, r) = sumcheck::receive_plain(channel)?;
        claim = Round { sum: claim, leading }.evaluate(at_zero, r);
        point.push(r);
    }
    let byte = channel.receive(label::BYTE)?;
    let (bytes, rows) = point.split_at(LOG_BYTES);
    let factor_points = conjugate_points(factor_point, BYTES, BYTE_BITS);
    if claim != weight(&factor_points, &byte_coefficients(bytes, lambda), rows) * byte {
        return Err(error("bytes"));
    }

    let mut claims = Vec::from([K::ONE + byte]);
    for _ in 0..LOG_BYTE_BITS {
        (point, claims) = product::children(&point, &claims, channel)?.ok_or(error("bits"))?;
    }
    let (byte_point, row_point) = point.split_at(LOG_BYTES);
    let places = channel.challenges(label::PLACES, LOG_BYTE_BITS);
    let claim = K::ONE + inner_product(&eq_table(&places), &claims);
    let (claim, mut places) = sumcheck::receive_eq(claim, &[&places, row_point].concat(), channel)?;
    let ends = channel.receive_many(product::label::ENDS, 2)?;
    let &[value, base] = ends.as_slice() else {
        return Err(error("exponent"));
    };
    if claim != value * base {
        return Err(error("exponent"));
    }
    let exponent_point = places.split_off(LOG_BYTE_BITS);
    let bases = channel.receive_many(label::BASES, BYTE_BITS)?;
    if base != conjugates(&places, &bases, 1) {
        return Err(error("bases"));
    }
    let base_points = conjugate_points(&exponent_point, BYTE_BITS, 1);
    let exponent = ExponentClaim {
        bytes: byte_point.to_vec(),
        places,
        point: exponent_point,
        value,
    };

    let sigmas = powers(channel.challenge(label::SIGMA), BYTE_BITS);
    let (mut product, mut base) = (power, inner_product(&bases, &sigmas));
    let mut point = Vec::with_capacity(variables);
    for &x in &rho {
        let sums = channel.receive_many(label::BASE_ROUND, 2)?;
        let (round, r) = sumcheck::receive(channel)?;
        product = round.next_eq(product, x, r);
        let &[zero, leading] = sums.as_slice() else {
            return Err(error("base"));
        };
        base = Round { sum: base, leading }.evaluate(zero, r);
        point.push(r);
    }
    let claim = base;
    let base = channel.receive(label::BASE)?;
    if claim != weight(&base_points, &sigmas, &point) * base {
        return Err(error("base"));
    }
    let halves = channel.receive_many(label::HALVES, 2)?;
    let &[low, high] = halves.as_slice() else {
        return Err(error("halves"));
    };
    if low * high != product {
        return Err(error("halves"));
    }

    let mut claims = Vec::from([K::ONE + base, low, high]);
    for _ in 0..LOG_WORD_BITS {
        (point, claims) = product::layer(&point, &claims, channel)?.ok_or(error("powers of g"))?;
    }
    let power_point = point.split_off(LOG_WORD_BITS);
    let theta = channel.challenge(label::THETA);
    Ok(Some(MultiplicationClaim::new(
        exponent,
        &point,
        power_point,
        &claims,
        theta,
    )))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_generator_has_the_full_order() {
        // 2^192 - 1 is the product of the d-th cyclotomic polynomials at 2, d dividing 192.
        let primes: [u64; 14] = [
            3, 5, 7, 13, 17, 97, 193, 241, 257, 641, 673, 65537, 6_700_417, 22_253_377,
        ];
        let last = 18_446_744_069_414_584_321u64;
        let multiplicity = |p: u64| if p == 3 { 2u32 } else { 1 };
        // (2^192 - 1) / p in binary, by long division from the top.
        let mut product = [1u64, 0, 0];
        for &p in primes.iter().chain([&last]) {
            for _ in 0..multiplicity(p) {
                let mut carry = 0u128;
                for limb in &mut product {
                    carry += u128::from(*limb) * u128::from(p);
                    *limb = carry as u64;
                    carry >>= 64;
                }
                assert_eq!(carry, 0);
            }
        }
        assert_eq!(product, [u64::MAX; 3], "the primes are those of the order");
        for &p in primes.iter().chain([&last]) {
            let (mut remainder, mut power) = (0u128, K::ONE);
            for _ in 0..192 {
                remainder = 2 * remainder + 1;
                let digit = remainder >= u128::from(p);
                if digit {
                    remainder -= u128::from(p);
                }
                power = power.square();
                if digit {
                    power *= GENERATOR;
                }
            }
            assert_eq!(remainder, 0);
            assert_ne!(power, K::ONE, "{p}");
        }
    }

    #[test]
    fn roots_are_roots() {
        let point = [GENERATOR, GENERATOR.square() + K::ONE];
        for k in [1, 62, 63] {
            for (root, x) in roots(&point, k).iter().zip(point) {
                assert_eq!(root.exp_power_of_2(k), x);
            }
        }
    }
}
