//! The AND constraints, by a zerocheck with a univariate skip over the bit index, joined by the leaf claims of the buses.
//!
//! Every table T must satisfy `A_T(b,k,r) B_T(b,k,r) = C_T(b,k,r)` for all bits b, constraints k and rows r. The 64 bits of a word
//! become values on D (see [`crate::skip`]). With weights w over k, with `eq(x, .)` over the rows, x being the point of the leaf
//! claim (random, and drawn after the commitment), and with powers of lambda over the tables,
//!
//! `R(X) = sum_T lambda^T sum_r eq(x_T, r) sum_k w(k) (A_T B_T - C_T)(X; k, r)`
//!
//! has degree at most 126 and must vanish on D. The prover sends its values on D'; the verifier takes those on D
//! to be 0, draws z, and goes on with `R(z)`. The two leaf claims, sums over the same rows with the same `eq(x, .)`, are
//! added with coefficients mu and mu^2. One sum-check binds the rows, low variables first; a table with fewer rows is
//! constant in the variables it does not have (eq sums to 1), so every table's row point is a prefix of
//! one point. The prover then sends each table's token sum G_T; a second sum-check binds k.
//!
//! A carry-less product `a * b = low + X^64 high` is an identity of polynomials over GF(2), checked at a random point zeta: with
//! `f(zeta) = sum_b zeta^b f_b` it is `A B = L + zeta^64 H`, a product of two linear forms of the row's words, as `A B - C` is at z.
//! With powers of nu from the first on (so that it cannot make up for the constraints, which have none), its sum over
//! the rows joins the same sum-check; it ought to be 0.
//!
//! The linear claims of the integer products ([`crate::multiplication`]) are sums over rows too, but with eq at points of their own; so each keeps
//! a claim of its own through the same rounds, whose polynomials are linear.
//!
//! Error: (products + 127 for zeta + tables + 127 + constraint variables + row variables + 2 + 2 a round
//! + 1 a round of each claim of integer products) / |K|.

use alloc::vec::Vec;

use carryless_circuit::{Chip, Direction, Instance};
use p3_field::PrimeCharacteristicRing;

use crate::channel::Channel;
use crate::error::VerifyError;
use crate::field::{EqIndices, K, WORD_BITS, eq_index, powers};
use crate::layout::{Layout, TableLayout};
use crate::multiplication::MultiplicationClaim;
use crate::product::LeafClaim;
use crate::skip::{self, BASIS_VARIABLES};
use crate::sumcheck;

/// The labels of this step's messages and challenges.
pub mod label {
    /// Combination over tables.
    pub const LAMBDA: &str = "zerocheck table combination";
    /// The random point over constraints.
    pub const TAU: &str = "zerocheck constraint point";
    /// The skip polynomial on D'.
    pub const SKIP: &str = "zerocheck skip values";
    /// The point that replaces the bit index.
    pub const Z: &str = "zerocheck bit point";
    /// Combination with the leaf claims.
    pub const MU: &str = "zerocheck leaf combination";
    /// The tables' token sums.
    pub const TOKENS: &str = "table token sums";
    /// Combination over carry-less products.
    pub const NU: &str = "carry-less product combination";
    /// The point at which carry-less products are checked.
    pub const ZETA: &str = "carry-less product point";
    /// The products' A, B and C.
    pub const PRODUCTS: &str = "carry-less product values";
    /// The sums of a round of the claims of integer products.
    pub const MULTIPLICATION_ROUND: &str = "multiplication round sums";
    /// The linear forms of the integer products.
    pub const MULTIPLICATIONS: &str = "multiplication values";
    /// The tables' A, B and C.
    pub const ENDS: &str = "table constraint values";
}

/// The coefficients with which the tokens of each table enter its G: `mu` or `mu^2` times `eq` of the token's place.
#[must_use]
pub fn token_coefficients(chip: &Chip, table: &TableLayout, point: &[K], mu: K) -> Vec<K> {
    let (_, high) = point.split_at(table.log_height as usize);
    let mu_squared = mu * mu;
    let starting = |start: usize| (start >> table.log_height, EqIndices::new(high));
    let (mut sent, mut received) = (starting(table.sent_start), starting(table.received_start));
    chip.tokens
        .iter()
        .map(|token| {
            let ((slot, eq), weight) = match token.direction {
                Direction::Send => (&mut sent, mu),
                Direction::Receive => (&mut received, mu_squared),
            };
            let place = *slot;
            *slot += 1;
            weight * eq.at(place)
        })
        .collect()
}

/// What the leaves that belong to no token (all of them 1) contribute to the leaf claims, given the coefficients of
/// all tokens: `mu (1 + sum of eq of the sent) + mu^2 (1 + sum of eq of the received)`.
pub fn padding_claim(coefficients: &[Vec<K>], mu: K) -> K {
    coefficients
        .iter()
        .flatten()
        .fold(mu + mu * mu, |sum, &c| sum + c)
}

/// One table's claims at the end.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TableClaim {
    /// A at (z, k*, r*).
    pub a: K,
    /// B at (z, k*, r*).
    pub b: K,
    /// C at (z, k*, r*).
    pub c: K,
    /// The sum of the tokens' fingerprints at r*, with their coefficients.
    pub tokens: K,
}

/// What is left to check.
#[derive(Clone, Debug)]
pub struct RowClaim {
    /// The point that replaces the bit index in A, B, C.
    pub z: K,
    /// The constraint point; a table uses its prefix.
    pub constraint_point: Vec<K>,
    /// The row point; a table uses its prefix.
    pub row_point: Vec<K>,
    /// Coefficients of each table's tokens.
    pub token_coefficients: Vec<Vec<K>>,
    /// Each table's values.
    pub tables: Vec<TableClaim>,
    /// The point at which carry-less products are read.
    pub zeta: K,
    /// A, B and C = L + zeta^64 H of each table's carry-less products.
    pub products: Vec<Vec<[K; 3]>>,
    /// Of each table's integer products, the forms of b, and of a, low and high.
    pub multiplications: Vec<Vec<[K; 2]>>,
    /// The weights of the bits of b, a, low and high in these.
    pub multiplication_weights: [[K; WORD_BITS]; 4],
}

/// For each integer product of a table the coefficients of its two forms in their claims: eq of its place in the list.
#[must_use]
pub fn multiplication_coefficients(
    chip: &Chip,
    table: &TableLayout,
    claim: &MultiplicationClaim,
) -> Vec<[K; 2]> {
    let first = table.multiplications_start >> table.log_height;
    let coefficient = |place: usize, point: &[K]| eq_index(&point[table.log_height as usize..], place);
    (first..first + chip.multiplications.len())
        .map(|place| [0, 1].map(|i: usize| coefficient(place, &claim.values[i].point)))
        .collect()
}

/// Checks the constraint and leaf sum-checks down to claims about the tables at one row point.
///
/// # Errors
/// When the sum-check ends in a false claim.
pub fn verify(
    instance: &Instance<'_>,
    layout: &Layout,
    leaves: &LeafClaim,
    multiplications: Option<MultiplicationClaim>,
    channel: &mut Channel<'_>,
) -> Result<RowClaim, VerifyError> {
    let lambda = powers(channel.challenge(label::LAMBDA), layout.tables.len());
    let constraint_variables = layout.constraint_variables as usize;
    let tau = channel.challenges(label::TAU, constraint_variables - BASIS_VARIABLES);
    let nu = channel.challenge(label::NU);
    let zeta = channel.challenge(label::ZETA);
    let skip_values = channel.receive_many(label::SKIP, WORD_BITS)?;
    let z = channel.challenge(label::Z);
    let mu = channel.challenge(label::MU);

    let token_coefficients: Vec<Vec<K>> = layout
        .tables
        .iter()
        .map(|table| token_coefficients(&instance.chips[table.chip], table, &leaves.point, mu))
        .collect();
    let mut claim = skip::extend_from_coset(&skip_values, z)
        + mu * leaves.sent
        + mu * mu * leaves.received
        + padding_claim(&token_coefficients, mu);

    let mut row_point = Vec::with_capacity(layout.row_variables as usize);
    let mut linear: Vec<K> = Vec::new();
    if let Some(claim) = &multiplications {
        linear.extend(claim.values.iter().map(|value| value.value));
    }
    for (i, &x) in leaves
        .point
        .iter()
        .take(layout.row_variables as usize)
        .enumerate()
    {
        let mut sums = Vec::new();
        if i < layout.multiplication_row_variables as usize {
            sums = channel.receive_many(label::MULTIPLICATION_ROUND, 2)?;
        }
        let (round, r) = sumcheck::receive(channel)?;
        claim = round.next_eq(claim, x, r);
        if let Some(claim) = &multiplications {
            for ((linear, sum), value) in linear.iter_mut().zip(sums).zip(&claim.values) {
                *linear = sumcheck::next_linear(*linear, value.point[i], sum, r);
            }
        }
        row_point.push(r);
    }

    let mut tables = Vec::with_capacity(layout.tables.len());
    for tokens in channel.receive_many(label::TOKENS, layout.tables.len())? {
        claim += tokens;
        tables.push(TableClaim {
            tokens,
            ..TableClaim::default()
        });
    }

    let mut weight = nu;
    let mut products = Vec::with_capacity(layout.tables.len());
    for table in &layout.tables {
        let mut values = Vec::new();
        for _ in &instance.chips[table.chip].products {
            if let &[a, b, c] = channel.receive_many(label::PRODUCTS, 3)?.as_slice() {
                claim += weight * (a * b + c);
                values.push([a, b, c]);
            }
            weight *= nu;
        }
        products.push(values);
    }

    let mut multiplication_values = Vec::with_capacity(layout.tables.len());
    for table in &layout.tables {
        let mut values = Vec::new();
        if let Some(claim) = &multiplications {
            for coefficients in multiplication_coefficients(&instance.chips[table.chip], table, claim) {
                if let &[b, powers] = channel.receive_many(label::MULTIPLICATIONS, 2)?.as_slice() {
                    values.push([b, powers]);
                    let terms = [b, powers].into_iter().zip(coefficients);
                    for (linear, (value, coefficient)) in linear.iter_mut().zip(terms) {
                        *linear += coefficient * value;
                    }
                }
            }
        }
        multiplication_values.push(values);
    }
    if linear.iter().any(|&rest| rest != K::ZERO) {
        return Err(VerifyError::Multiplication { step: "row values" });
    }

    let mut constraint_point = Vec::with_capacity(constraint_variables);
    for j in 0..constraint_variables {
        let (round, r) = sumcheck::receive(channel)?;
        claim = round.next_weighted(claim, skip::constraint_weight(&tau, j), r);
        constraint_point.push(r);
    }

    for ((table, claimed), &lambda) in layout.tables.iter().zip(&mut tables).zip(&lambda) {
        if instance.chips[table.chip].constraints.is_empty() {
            continue;
        }
        let ends = channel.receive_many(label::ENDS, 3)?;
        if let &[a, b, c] = ends.as_slice() {
            (claimed.a, claimed.b, claimed.c) = (a, b, c);
            claim += lambda * (a * b + c);
        }
    }
    if claim != K::ZERO {
        return Err(VerifyError::Zerocheck);
    }
    Ok(RowClaim {
        z,
        constraint_point,
        row_point,
        token_coefficients,
        tables,
        zeta,
        products,
        multiplications: multiplication_values,
        multiplication_weights: multiplications.map_or([[K::ZERO; WORD_BITS]; 4], |claim| claim.weights),
    })
}
