//! Products of unsigned integers: a product argument in the exponent.
//!
//! Let g be a [generator](GENERATOR) of the multiplicative group of `K`, whose order is 2^192 - 1. For words a and b and a number
//! `c = low + 2^64 high`, a b and c are below that order, so `a b = c` exactly if `(g^a)^b = g^c`. All multiplications of all tables are
//! the rows r of one list, in which a table's rows are an aligned block; the list is filled up with rows of zeros, for which it holds. With
//! X = g^a, and gamma_i = g^(2^i) + 1, the powers are products over bits:
//!
//! - `X = prod (1 + a_i gamma_i)`, `g^low` likewise, `g^(2^64 high) = prod (1 + high_i gamma_(64+i))`,
//! - `X^b = prod (1 + b_i (X + 1)^(2^i))`, squaring being additive.
//!
//! 1. At a random point rho the multilinear extension of `X^b` and that of g^c have one value, which the prover sends.
//! 2. Six layers of a product tree as those of the buses lead from `X^b` to its factors over (i, r), at a point (i1, r1).
//! 3. Squaring is a homomorphism of `K`, so the factors' extension at r1 is `1 + sum_i eq(i1, i) M_i(r1^(2^-i))^(2^i)`, where
//!    M_i is the extension of `b_i (X + 1)`. The prover sends the 64 values of M_i. With random [coefficients](factor_coefficients) their sum is one over (i, r), of
//!    `coefficient_i eq(r1^(2^-i), r) b_i(r) (X(r) + 1)`, and a sum-check ends in a bit point i2, a row point r2, and values of b and X there.
//! 4. Two sum-checks with the same challenges: `g^c` at rho is `sum_r eq(rho, r) g^low g^(2^64 high)`, and X at r2 is moved
//!    to the same new row point.
//! 5. Six layers of three product trees lead from X, g^low and g^(2^64 high) to their factors, which are linear in the bits of a, low, high.
//!
//! What is left are sums over the rows of linear forms of their bits: of b at r2, and of a, low and high, combined by theta,
//! at the last row point. They join the zerocheck.
//!
//! Error: (row variables + 3 or 2 a round + 3 a layer + 1024 + 2) / |K|.

use alloc::vec::Vec;

use carryless_circuit::{Form, Product};
use p3_binary_field::Poly64;
use p3_field::PrimeCharacteristicRing;

use crate::channel::Channel;
use crate::error::VerifyError;
use crate::field::{K, LOG_WORD_BITS, WORD_BITS, eq, eq_table, inner_product, powers};
use crate::layout::Layout;
use crate::product;
use crate::sumcheck::{self, Cubic, Round};

/// The labels of this step's messages and challenges.
pub mod label {
    /// The random row point.
    pub const ROWS: &str = "multiplication row point";
    /// g^c there.
    pub const POWER: &str = "multiplication power";
    /// b_i (X + 1) at the points that the factors of X^b are at.
    pub const FACTORS: &str = "multiplication factors";
    /// Their combination.
    pub const LAMBDA: &str = "multiplication factor combination";
    /// See [`LAMBDA`].
    pub const MU: &str = "multiplication factor scale";
    /// b and X.
    pub const ENDS: &str = "multiplication factor ends";
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

/// Factors whose coefficients are powers of one element.
pub const GROUP: usize = 8;

/// The coefficients of the factors: `(mu lambda^h)^(2^(7 - k))` for factor 8 h + k. They are distinct monomials in lambda and mu, and
/// for the prover eight weights that are squares of each other.
pub fn factor_coefficients(lambda: K, mu: K) -> [K; WORD_BITS] {
    let groups = powers(lambda, WORD_BITS / GROUP);
    core::array::from_fn(|i| {
        let group = groups.get(i / GROUP).copied().unwrap_or_default();
        (mu * group).exp_power_of_2(GROUP - 1 - i % GROUP)
    })
}

impl MultiplicationClaim {
    /// What is left, given b and the points that it is at, those that the trees of X, g^low and g^(2^64 high) end in, and their
    /// factors' values there.
    #[must_use]
    pub fn new(
        exponent_bits: &[K],
        exponent: RowValue,
        power_bits: &[K],
        power_point: Vec<K>,
        factors: &[K],
        theta: K,
    ) -> Self {
        let value = factors
            .iter()
            .rev()
            .fold(K::ZERO, |sum, &c| sum * theta + c + K::ONE);
        Self {
            values: [
                exponent,
                RowValue {
                    point: power_point,
                    value,
                },
            ],
            weights: weights(exponent_bits, power_bits, theta),
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

/// `sum_i eq(bits, i) coefficient_i eq(from^(2^-i), to)`: the weight of b (X + 1) at the end of its sum-check.
pub fn factor_weight(bits: &[K], coefficients: &[K], from: &[K], to: &[K]) -> K {
    let mut from = roots(from);
    let weights = eq_table(bits);
    let mut sum = K::ZERO;
    for (&weight, &coefficient) in weights.iter().zip(coefficients).rev() {
        sum += weight * coefficient * eq(&from, to);
        from.iter_mut().for_each(|x| *x = x.square());
    }
    sum
}

/// The coordinates' roots of order 2^63. Squaring 192 times is the identity.
#[must_use]
pub fn roots(point: &[K]) -> Vec<K> {
    let root = |&x: &K| x.exp_power_of_2(192 - (WORD_BITS - 1));
    point.iter().map(root).collect()
}

/// `1 + sum_i eq(bits, i) factors_i^(2^i)`.
pub fn product_of_factors(bits: &[K], factors: &[K]) -> K {
    let weights = eq_table(bits);
    let terms = weights.iter().zip(factors).enumerate();
    terms.fold(K::ONE, |sum, (i, (&weight, &factor))| {
        sum + weight * factor.exp_power_of_2(i)
    })
}

/// The weights of the bits of b, a, low and high.
fn weights(exponent_bits: &[K], power_bits: &[K], theta: K) -> [[K; WORD_BITS]; 4] {
    let bases = bases();
    let (exponent, power) = (eq_table(exponent_bits), eq_table(power_bits));
    let of = |table: &[K], i: usize| table.get(i).copied().unwrap_or_default();
    let factors = |scale: K, from: usize| {
        core::array::from_fn(|i| scale * of(&power, i) * (K::ONE + of(&bases, from + i)))
    };
    [
        core::array::from_fn(|i| of(&exponent, i)),
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
    for _ in 0..LOG_WORD_BITS {
        (point, claims) = product::layer(&point, &claims, channel)?.ok_or(error("power"))?;
    }
    let (bits, factor_point) = point.split_at(LOG_WORD_BITS);
    let factors = channel.receive_many(label::FACTORS, WORD_BITS)?;
    if claims != [product_of_factors(bits, &factors)] {
        return Err(error("factors"));
    }

    let (lambda, mu) = (channel.challenge(label::LAMBDA), channel.challenge(label::MU));
    let coefficients = factor_coefficients(lambda, mu);
    let mut claim = inner_product(&coefficients, &factors);
    let mut exponent_bits = Vec::with_capacity(LOG_WORD_BITS);
    for _ in 0..LOG_WORD_BITS {
        let (at_zero, leading, r) = sumcheck::receive_plain(channel)?;
        claim = Round { sum: claim, leading }.evaluate(at_zero, r);
        exponent_bits.push(r);
    }
    let mut exponent_point = Vec::with_capacity(variables);
    for _ in 0..variables {
        let (round, r) = Cubic::receive(channel)?;
        claim = round.next(claim, r);
        exponent_point.push(r);
    }
    let ends = channel.receive_many(label::ENDS, 2)?;
    let &[exponent, mut base] = ends.as_slice() else {
        return Err(error("exponent"));
    };
    let weight = factor_weight(&exponent_bits, &coefficients, factor_point, &exponent_point);
    if claim != weight * exponent * (base + K::ONE) {
        return Err(error("exponent"));
    }

    let mut product = power;
    let mut point = Vec::with_capacity(variables);
    for (&x, &y) in rho.iter().zip(&exponent_point) {
        let sum = channel.receive(sumcheck::ROUND_SUM)?;
        let (round, r) = sumcheck::receive(channel)?;
        product = round.next_eq(product, x, r);
        base = sumcheck::next_linear(base, y, sum, r);
        point.push(r);
    }
    let halves = channel.receive_many(label::HALVES, 2)?;
    let &[low, high] = halves.as_slice() else {
        return Err(error("halves"));
    };
    if low * high != product {
        return Err(error("halves"));
    }

    let mut claims = Vec::from([base, low, high]);
    for _ in 0..LOG_WORD_BITS {
        (point, claims) = product::layer(&point, &claims, channel)?.ok_or(error("powers of g"))?;
    }
    let power_point = point.split_off(LOG_WORD_BITS);
    let theta = channel.challenge(label::THETA);
    let exponent = RowValue {
        point: exponent_point,
        value: exponent,
    };
    Ok(Some(MultiplicationClaim::new(
        &exponent_bits,
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
        for (root, x) in roots(&point).iter().zip(point) {
            assert_eq!(root.exp_power_of_2(WORD_BITS - 1), x);
        }
    }
}
