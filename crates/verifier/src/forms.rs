//! The chips' forms at the lincheck's point: what the verifier computes itself, once for each chip in use.
//!
//! A term (column j under a transform) has the value `eq(j*, j)` times what the transform makes of `eq(b*, .)`, read at z (in
//! constraints), at zeta (in carry-less products) or as an element of `B` (in tokens). The latter depends on the transform
//! only and is computed once for each distinct one.

use alloc::collections::BTreeMap;
use alloc::vec::Vec;

use carryless_circuit::{Chip, Form, Source, Transform};
use p3_field::PrimeCharacteristicRing;

use crate::field::{K, WORD_BITS, eq_table, pack_bits, power, powers};
use crate::lincheck::apply;
use crate::product::Fingerprint;
use crate::skip;
use crate::zerocheck::RowClaim;

/// The values of one chip's forms.
pub struct FormValues {
    /// `sum_k eq(k*, k) (A_k + sigma B_k + sigma^2 C_k)`.
    pub constraints: K,
    /// `tag + sum_i alpha^i t_i` of each token, the committed part.
    pub tokens: Vec<K>,
    /// A, B and C = L + zeta^64 H of each carry-less product.
    pub products: Vec<[K; 3]>,
}

/// A way to read the bits of a word, and what it makes of each transform met so far.
struct Reading<'a> {
    weights: Weights,
    values: BTreeMap<&'a Transform, K>,
}

enum Weights {
    /// Powers of x: the word as an element of `B`.
    Word,
    /// Any weights.
    Each(Vec<K>),
}

impl<'a> Reading<'a> {
    const fn new(weights: Weights) -> Self {
        Self {
            weights,
            values: BTreeMap::new(),
        }
    }

    /// A form's value: the committed terms.
    fn value(&mut self, form: &'a Form, bits: &[K; WORD_BITS], columns: &[K]) -> K {
        let mut sum = K::ZERO;
        for term in form.terms() {
            let Source::Committed(column) = term.source else {
                continue;
            };
            let weights = &self.weights;
            let transformed = *self.values.entry(&term.transform).or_insert_with(|| {
                let v = apply(&term.transform, bits);
                match weights {
                    Weights::Word => pack_bits(&v),
                    Weights::Each(w) => v.iter().zip(w).fold(K::ZERO, |sum, (&v, &w)| sum + v * w),
                }
            });
            sum += columns.get(usize::from(column)).copied().unwrap_or_default() * transformed;
        }
        sum
    }
}

/// Evaluates chips at one point of the lincheck.
pub struct Evaluator<'a> {
    bits: [K; WORD_BITS],
    fingerprint: Fingerprint,
    sigma: K,
    zeta_high: K,
    constraint_point: &'a [K],
    at_z: Reading<'a>,
    at_zeta: Reading<'a>,
    as_words: Reading<'a>,
}

impl<'a> Evaluator<'a> {
    /// For the bit point `b*`, and sigma to combine A, B and C.
    #[must_use]
    pub fn new(bit_point: &[K], fingerprint: &Fingerprint, rows: &'a RowClaim, sigma: K) -> Self {
        let table = eq_table(bit_point);
        let zetas = powers(rows.zeta, WORD_BITS);
        Self {
            bits: core::array::from_fn(|b| table.get(b).copied().unwrap_or_default()),
            fingerprint: *fingerprint,
            sigma,
            zeta_high: power(rows.zeta, WORD_BITS as u64),
            constraint_point: &rows.constraint_point,
            at_z: Reading::new(Weights::Each(skip::lagrange(0, rows.z).to_vec())),
            at_zeta: Reading::new(Weights::Each(zetas)),
            as_words: Reading::new(Weights::Word),
        }
    }

    /// The values of a chip's forms, where `columns` is `eq(j*, .)` and the constraint point has so many variables.
    pub fn chip(&mut self, chip: &'a Chip, columns: &[K], constraint_variables: usize) -> FormValues {
        let (bits, sigma) = (&self.bits, self.sigma);
        let weights = eq_table(
            self.constraint_point
                .get(..constraint_variables)
                .unwrap_or_default(),
        );
        let mut constraints = K::ZERO;
        for (constraint, &weight) in chip.constraints.iter().zip(&weights) {
            let [a, b, c] = [&constraint.a, &constraint.b, &constraint.c]
                .map(|form| self.at_z.value(form, bits, columns));
            constraints += weight * (a + sigma * (b + sigma * c));
        }
        let tokens = chip
            .tokens
            .iter()
            .map(|token| {
                let mut sum = K::ZERO;
                for word in token.words.iter().rev() {
                    sum = (sum + self.as_words.value(word, bits, columns)) * self.fingerprint.alpha;
                }
                sum + self.as_words.value(&token.tag, bits, columns)
            })
            .collect();
        let products = chip
            .products
            .iter()
            .map(|product| {
                let [a, b, low, high] = [&product.a, &product.b, &product.low, &product.high]
                    .map(|form| self.at_zeta.value(form, bits, columns));
                [a, b, low + self.zeta_high * high]
            })
            .collect();
        FormValues {
            constraints,
            tokens,
            products,
        }
    }
}
