//! Products of unsigned integers: a product argument in the exponent.
//!
//! Let g be a [generator](GENERATOR) of the multiplicative group of `K`, whose order is 2^192 - 1. For words a and b and a number
//! `c = low + 2^64 high`, a b and c are below that order, so `a b = c` exactly if `(g^a)^b = g^c`. All multiplications of all tables are
//! the rows r of one list, in which a table's rows are an aligned block; the list is filled up with rows of zeros, for which it holds. With
//! X = g^a, gamma_i = g^(2^i) + 1, `Y_0 = X + 1` and `Y_1 = Y_0^2 = X^2 + 1`, squaring being additive, the powers are products over bits or over digits of
//! two bits:
//!
//! - `X = prod (1 + a_i gamma_i)`, `g^low` likewise, `g^(2^64 high) = prod (1 + high_i gamma_(64+i))`,
//! - `X^b = prod (1 + D_j)^(4^j)`, where digit j makes `1 + D_j = (1 + b_(2j) Y_0) (1 + b_(2j+1) Y_1)`.
//!
//! 1. At a random point rho the multilinear extension of `X^b` and that of g^c have one value, which the prover sends.
//! 2. Five layers of a product tree as those of the buses lead from `X^b` to its 32 factors over (j, r), at a point (j1, r1).
//! 3. Squaring is a homomorphism of `K`, so the factors' extension at r1 is `1 + sum_j eq(j1, j) D_j(r1^(4^-j))^(4^j)`, the extension of D_j being meant.
//!    The prover sends the 32 values. With random [coefficients](digit_coefficients) their sum is one over (j, r), of
//!    `coefficient_j eq(r1^(4^-j), r) D_j(r)`, and a sum-check ends in a value of D at a point (j2, r2).
//! 4. One more layer leads from 1 + D to its factors' point (m3, j3, r3), m being which of a digit's two bits.
//! 5. There `(1 + m3) B_0 Y_0 + m3 B_1 Y_1` has a known value, B_m being `sum_j eq(j3, j) b_(2j+m)`: a sum-check over the rows ends in B_0, Y_0, B_1 and Y_1 at a
//!    point r4. Y_1 there is the square of Y_0 at the point's root.
//! 6. Two sum-checks with the same challenges: `g^c` at rho is `sum_r eq(rho, r) g^low g^(2^64 high)`, and the two values of X are moved
//!    to the same new row point, at which they must agree.
//! 7. Six layers of three product trees lead from X, g^low and g^(2^64 high) to their factors, which are linear in the bits of a, low, high.
//!
//! What is left are sums over the rows of linear forms of their bits: of b, B_0 and B_1 being combined by kappa, at r4, and of a, low and high, combined by theta,
//! at the last row point. They join the zerocheck.
//!
//! Error: (row variables + 3 or 2 a round + 3 a layer + 65536 + 1 + 2) / |K|.

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
    /// The digits' D at the points that the factors of X^b are at.
    pub const DIGITS: &str = "multiplication digits";
    /// Their combination.
    pub const LAMBDA: &str = "multiplication digit combination";
    /// See [`LAMBDA`].
    pub const MU: &str = "multiplication digit scale";
    /// D.
    pub const DIGIT: &str = "multiplication digit";
    /// B_0, Y_0, B_1 and Y_1.
    pub const ENDS: &str = "multiplication exponents and bases";
    /// Combination of B_0 and B_1.
    pub const KAPPA: &str = "multiplication exponent combination";
    /// What the rounds send that move the two values of X to one point.
    pub const BASE_ROUND: &str = "multiplication base round sums";
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

/// Digits of b, of two bits each.
pub const DIGITS: usize = WORD_BITS / 2;

/// Variables of a digit's index.
pub const LOG_DIGITS: usize = LOG_WORD_BITS - 1;

/// Digits whose coefficients are powers of one element.
pub const GROUP: usize = 8;

/// The coefficients of the digits: `(mu lambda^h)^(4^(7 - k))` for digit 8 h + k. They are distinct monomials in lambda and mu, and
/// for the prover eight weights that are powers of each other.
pub fn digit_coefficients(lambda: K, mu: K) -> [K; DIGITS] {
    let groups = powers(lambda, DIGITS / GROUP);
    core::array::from_fn(|j| {
        let group = groups.get(j / GROUP).copied().unwrap_or_default();
        (mu * group).exp_power_of_2(2 * (GROUP - 1 - j % GROUP))
    })
}

/// The first bits of b's digits and the second ones, at a point over digits and rows.
#[derive(Clone, Debug)]
pub struct ExponentClaim {
    /// The point over digits.
    pub digits: Vec<K>,
    /// The point over rows.
    pub point: Vec<K>,
    /// B_0 and B_1.
    pub values: [K; 2],
    /// B_1's factor in their combination.
    pub kappa: K,
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
        let [even, odd] = exponent.values;
        Self {
            values: [
                RowValue {
                    point: exponent.point,
                    value: even + exponent.kappa * odd,
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

/// `sum_j eq(digits, j) coefficient_j eq(from^(4^-j), to)`: the weight of D at the end of its sum-check.
pub fn digit_weight(digits: &[K], coefficients: &[K], from: &[K], to: &[K]) -> K {
    let mut from = roots(from, 2 * (DIGITS - 1));
    let weights = eq_table(digits);
    let mut sum = K::ZERO;
    for (&weight, &coefficient) in weights.iter().zip(coefficients).rev() {
        sum += weight * coefficient * eq(&from, to);
        from.iter_mut().for_each(|x| *x = x.exp_power_of_2(2));
    }
    sum
}

/// The elements' roots of order 2^k, for k up to 192. Squaring 192 times is the identity.
#[must_use]
pub fn roots(point: &[K], k: usize) -> Vec<K> {
    let root = |&x: &K| x.exp_power_of_2(192usize.saturating_sub(k));
    point.iter().map(root).collect()
}

/// `1 + sum_j eq(point, j) digits_j^(4^j)`: the extension of the factors of X^b.
pub fn factor(point: &[K], digits: &[K]) -> K {
    let weights = eq_table(point);
    let terms = weights.iter().zip(digits).enumerate();
    terms.fold(K::ONE, |sum, (j, (&weight, &digit))| {
        sum + weight * digit.exp_power_of_2(2 * j)
    })
}

/// The weights of the bits of b, a, low and high.
fn weights(exponent: &ExponentClaim, power_bits: &[K], theta: K) -> [[K; WORD_BITS]; 4] {
    let bases = bases();
    let (digits, power) = (eq_table(&exponent.digits), eq_table(power_bits));
    let of = |table: &[K], i: usize| table.get(i).copied().unwrap_or_default();
    let factors = |scale: K, from: usize| {
        core::array::from_fn(|i| scale * of(&power, i) * (K::ONE + of(&bases, from + i)))
    };
    [
        core::array::from_fn(|i| of(&digits, i / 2) * [K::ONE, exponent.kappa][i % 2]),
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
    for _ in 0..LOG_DIGITS {
        (point, claims) = product::layer(&point, &claims, channel)?.ok_or(error("power"))?;
    }
    let (factor_digits, factor_point) = point.split_at(LOG_DIGITS);
    let digits = channel.receive_many(label::DIGITS, DIGITS)?;
    if claims != [factor(factor_digits, &digits)] {
        return Err(error("factors"));
    }

    let (lambda, mu) = (channel.challenge(label::LAMBDA), channel.challenge(label::MU));
    let coefficients = digit_coefficients(lambda, mu);
    let mut claim = inner_product(&coefficients, &digits);
    let mut point = Vec::with_capacity(LOG_DIGITS + variables);
    for _ in 0..LOG_DIGITS + variables {
        let (at_zero, leading, r) = sumcheck::receive_plain(channel)?;
        claim = Round { sum: claim, leading }.evaluate(at_zero, r);
        point.push(r);
    }
    let digit = channel.receive(label::DIGIT)?;
    let (digits, rows) = point.split_at(LOG_DIGITS);
    if claim != digit_weight(digits, &coefficients, factor_point, rows) * digit {
        return Err(error("digits"));
    }

    let (point, claims) = product::layer(&point, &[K::ONE + digit], channel)?.ok_or(error("bits"))?;
    let (&[claim], [which, point @ ..]) = (claims.as_slice(), point.as_slice()) else {
        return Err(error("bits"));
    };
    let (digit_point, bit_point) = point.split_at(LOG_DIGITS);
    let (claim, exponent_point) = sumcheck::receive_eq(claim + K::ONE, bit_point, channel)?;
    let ends = channel.receive_many(label::ENDS, 4)?;
    let &[even, base, odd, square] = ends.as_slice() else {
        return Err(error("exponent"));
    };
    if claim != (K::ONE + *which) * even * base + *which * odd * square {
        return Err(error("exponent"));
    }
    let exponent = ExponentClaim {
        digits: digit_point.to_vec(),
        point: exponent_point,
        values: [even, odd],
        kappa: channel.challenge(label::KAPPA),
    };

    let mut product = power;
    let mut bases = [base, square.exp_power_of_2(191)].map(|x| x + K::ONE);
    let base_points = [exponent.point.clone(), roots(&exponent.point, 1)];
    let mut point = Vec::with_capacity(variables);
    for (i, &x) in rho.iter().enumerate() {
        let sums = channel.receive_many(label::BASE_ROUND, 2)?;
        let (round, r) = sumcheck::receive(channel)?;
        product = round.next_eq(product, x, r);
        for ((base, point), &sum) in bases.iter_mut().zip(&base_points).zip(&sums) {
            let y = point.get(i).copied().unwrap_or_default();
            *base = sumcheck::next_linear(*base, y, sum, r);
        }
        point.push(r);
    }
    let [base, again] = bases;
    if base != again {
        return Err(error("base"));
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
