//! Lincheck: A, B, C and the tokens of every table are linear in its columns, so their values at the row point are
//! inner products of known vectors with the table `Z_T(b, j) = Z_T~(b, j, r*)` over bits b and columns j.
//!
//! With powers of sigma over all those claims, one sum-check over (b, j), bits first, low variables first, for
//! `sum_T sum_(b,j) M_T(b, j) Z_T(b, j)` ends in `sum_T scale_T M_T(b*, j*) Z_T(b*, j*, r*)`, where a table with fewer columns takes a
//! factor (1 + r) for each variable it lacks. That last sum *is* a claim about the committed vector P: the bits of P,
//! at the bit point b*, summed with weights `scale_T M_T(b*, j*) eq(j*, j) eq(r*, r)` at column j, row r of table T. The
//! opening proves it.
//!
//! The verifier evaluates M_T itself from the chips' forms ([`crate::forms`]): their transforms act on `eq(b*, .)`. Public columns never enter: their share of a token sum is known at the row point.
//!
//! Carry-less products are read at powers of zeta instead of the Lagrange weights of z; their claims join the others.
//!
//! Integer products are read with the weights that their own argument ends in.
//!
//! Error: (4 tables + 3 carry-less products + 2 integer products + 2 a round) / |K|.

use alloc::collections::BTreeMap;
use alloc::vec;
use alloc::vec::Vec;

use carryless_circuit::{Chip, Form, Instance, PublicColumns, Source, Step, Transform};
use p3_field::PrimeCharacteristicRing;

use crate::channel::Channel;
use crate::error::VerifyError;
use crate::field::{K, LOG_WORD_BITS, WORD_BITS, eq_table, powers};
use crate::forms::{Evaluator, FormValues};
use crate::layout::Layout;
use crate::opening::{Block, Claim};
use crate::product::Fingerprint;
use crate::public;
use crate::sumcheck::Round;
use crate::zerocheck::RowClaim;

/// The labels of this step's messages and challenges.
pub mod label {
    /// Combination of all claims.
    pub const SIGMA: &str = "lincheck combination";
    /// `h(0)` of a round.
    pub const ZERO: &str = "lincheck round at zero";
    /// The coefficient of X^2 of a round.
    pub const LEADING: &str = "lincheck round leading coefficient";
    /// A round's challenge.
    pub const CHALLENGE: &str = "lincheck round challenge";
}

/// A transform applied to a vector indexed by bit positions: entry b of the result is the sum of the entries that bit b
/// of the transformed word is the XOR of.
pub fn apply(transform: Transform, bits: &[K; WORD_BITS]) -> [K; WORD_BITS] {
    let mut v = *bits;
    for step in transform.steps() {
        let old = v;
        let from = |i: Option<usize>| i.map_or(K::ZERO, |i| old[i]);
        for (b, entry) in v.iter_mut().enumerate() {
            *entry = match step {
                Step::Shl(n) => from(b.checked_sub(usize::from(n))),
                Step::Shr(n) => from(Some(b + usize::from(n)).filter(|&i| i < WORD_BITS)),
                Step::Sar(n) => old[(b + usize::from(n)).min(WORD_BITS - 1)],
                Step::Rotl(n) => old[(b + WORD_BITS - usize::from(n)) % WORD_BITS],
                Step::Mask(m) => from(Some(b).filter(|&b| m >> b & 1 == 1)),
                Step::Broadcast(n) => old[usize::from(n)],
            };
        }
    }
    v
}

/// The part of a table's token sum that the verifier knows: beta and the public columns.
pub fn public_tokens(chip: &Chip, coefficients: &[K], public: &[K], fingerprint: &Fingerprint) -> K {
    if public.is_empty() {
        return coefficients.iter().copied().sum::<K>() * fingerprint.beta;
    }
    let value = |form: &Form| {
        form.terms().iter().fold(K::ZERO, |sum, term| match term.source {
            Source::Public(column) => sum + public[usize::from(column)],
            Source::Committed(_) => sum,
        })
    };
    chip.tokens
        .iter()
        .zip(coefficients)
        .fold(K::ZERO, |sum, (token, &coefficient)| {
            let words = token
                .words
                .iter()
                .rev()
                .fold(K::ZERO, |sum, form| (sum + value(form)) * fingerprint.alpha);
            sum + coefficient * (fingerprint.beta + value(&token.tag) + words)
        })
}

/// How many claims sigma combines: four for each table, three for each carry-less product, two for each integer product.
#[must_use]
pub fn claim_count(instance: &Instance<'_>, layout: &Layout) -> usize {
    let chips = layout.tables.iter().map(|t| &instance.chips[t.chip]);
    chips.fold(0, |count, chip| {
        count + 4 + 3 * chip.products.len() + 2 * chip.multiplications.len()
    })
}

/// The powers of sigma for the carry-less products of every table, a table after the other, and those for its integer products.
#[must_use]
pub fn product_sigma<'a>(instance: &Instance<'_>, layout: &Layout, sigma: &'a [K]) -> [Vec<&'a [K]>; 2] {
    let (_, mut rest) = sigma.split_at(4 * layout.tables.len());
    let mut take = |count: fn(&Chip) -> usize| {
        let tables = layout.tables.iter().map(|table| {
            let (own, others) = rest.split_at(count(&instance.chips[table.chip]));
            rest = others;
            own
        });
        tables.collect()
    };
    [
        take(|chip| 3 * chip.products.len()),
        take(|chip| 2 * chip.multiplications.len()),
    ]
}

/// The powers of sigma that combine one table's A, B, C and token claims.
pub fn table_sigma(powers: &[K], table: usize) -> [K; 4] {
    core::array::from_fn(|i| powers[4 * table + i])
}

/// The combined claim.
pub fn combined_claim(rows: &RowClaim, known_tokens: &[K], sigma: &[K]) -> K {
    rows.tables
        .iter()
        .zip(known_tokens)
        .enumerate()
        .fold(K::ZERO, |sum, (t, (table, &known))| {
            let [a, b, c, g] = table_sigma(sigma, t);
            sum + a * table.a + b * table.b + c * table.c + g * (table.tokens + known)
        })
        + rows
            .products
            .iter()
            .flatten()
            .flatten()
            .chain(rows.multiplications.iter().flatten().flatten())
            .zip(&sigma[4 * rows.tables.len()..])
            .fold(K::ZERO, |sum, (&value, &sigma)| sum + value * sigma)
}

/// The opening claim that the sum-check ends in, given its point and value. Shared with the prover.
#[must_use]
pub fn opening_claim(
    instance: &Instance<'_>,
    layout: &Layout,
    fingerprint: &Fingerprint,
    rows: &RowClaim,
    sigma: &[K],
    point: &[K],
    value: K,
) -> Claim {
    let (bit_point, column_point) = point.split_at(LOG_WORD_BITS);
    let bit_point: [K; LOG_WORD_BITS] = core::array::from_fn(|i| bit_point[i]);
    let ratio = sigma.get(1).copied().unwrap_or_default();
    let mut evaluator = Evaluator::new(&bit_point, fingerprint, rows, ratio);
    let mut chips: BTreeMap<usize, FormValues> = BTreeMap::new();

    let [product_sigma, multiplication_sigma] = product_sigma(instance, layout, sigma);
    let mut blocks = Vec::new();
    for (t, table) in layout.tables.iter().enumerate() {
        let chip = &instance.chips[table.chip];
        let (own, missing) = column_point.split_at(table.column_variables as usize);
        let columns = eq_table(own);
        let forms = chips
            .entry(table.chip)
            .or_insert_with(|| evaluator.chip(chip, &columns, table.constraint_variables as usize));
        let [constraints, .., tokens] = table_sigma(sigma, t);
        let token_sum = forms
            .tokens
            .iter()
            .zip(&rows.token_coefficients[t])
            .fold(K::ZERO, |s, (&v, &c)| s + v * c);
        let products = forms.products.iter().flatten().zip(product_sigma[t]);
        let multiplications = forms.multiplications.iter().flatten();
        let products = products.chain(multiplications.zip(multiplication_sigma[t]));
        let m = constraints * forms.constraints
            + tokens * token_sum
            + products.fold(K::ZERO, |sum, (&value, &sigma)| sum + value * sigma);
        let scale = missing.iter().fold(m, |product, &r| product * (K::ONE + r));
        for (j, &weight) in columns.iter().take(chip.width()).enumerate() {
            blocks.push(Block {
                start: table.columns_start + (j << table.log_height),
                log_len: table.log_height as usize,
                coefficient: scale * weight,
            });
        }
    }
    Claim {
        variables: layout.log_words as usize,
        words: layout.words,
        bit_point,
        row_point: rows.row_point.clone(),
        blocks,
        value,
    }
}

/// The share of every table's token sum that the verifier knows.
#[must_use]
pub fn known_tokens<P: PublicColumns + ?Sized>(
    instance: &Instance<'_>,
    public: &P,
    layout: &Layout,
    fingerprint: &Fingerprint,
    rows: &RowClaim,
) -> Vec<K> {
    let mut known = vec![K::ZERO; layout.tables.len()];
    for (t, place) in layout.tables.iter().enumerate() {
        let chip = &instance.chips[place.chip];
        let point = &rows.row_point[..place.log_height as usize];
        let values = public::values(public, t, chip.public.len(), point);
        known[t] = public_tokens(chip, &rows.token_coefficients[t], &values, fingerprint);
    }
    known
}

/// Checks the lincheck down to a claim about the committed vector, given the public columns of the instance's tables.
///
/// # Errors
/// When the proof ends.
pub fn verify<P: PublicColumns + ?Sized>(
    instance: &Instance<'_>,
    public: &P,
    layout: &Layout,
    fingerprint: &Fingerprint,
    rows: &RowClaim,
    channel: &mut Channel<'_>,
) -> Result<Claim, VerifyError> {
    let sigma = powers(channel.challenge(label::SIGMA), claim_count(instance, layout));
    let known = known_tokens(instance, public, layout, fingerprint, rows);
    let mut claim = combined_claim(rows, &known, &sigma);
    let mut point = Vec::new();
    for _ in 0..LOG_WORD_BITS + layout.column_variables as usize {
        let at_zero = channel.receive(label::ZERO)?;
        let leading = channel.receive(label::LEADING)?;
        let r = channel.challenge(label::CHALLENGE);
        claim = Round { sum: claim, leading }.evaluate(at_zero, r);
        point.push(r);
    }
    Ok(opening_claim(
        instance,
        layout,
        fingerprint,
        rows,
        &sigma,
        &point,
        claim,
    ))
}
