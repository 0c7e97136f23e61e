//! A chip's forms as functionals on the table `Z(b, j)` of its columns at the row point.
//!
//! A constraint reads a form's bits with the Lagrange weights of z, a carry-less product with the powers of zeta, a token reads it as
//! an element of `B`. Either way a term
//! (column j under a transform) is an inner product of `Z(., j)` with a vector of 64 weights, which depends on
//! the transform only: the transpose of the transform applied to the reading weights.

use std::collections::HashMap;

use carryless_circuit::{Chip, Form, Product, Source, Step, Term, Transform};
use carryless_verifier::field::{B, K, WORD_BITS, eq_table, power};
use carryless_verifier::multiplication;
use carryless_verifier::product::Fingerprint;
use carryless_verifier::skip;
use p3_field::PrimeCharacteristicRing;

use crate::kernel::element::{Element, PackedK, WIDTH, pack};

/// Packings of a column's 64 entries.
pub const PACKS: usize = WORD_BITS / WIDTH;
/// Sixty-four elements of `K`.
pub type Bits = [PackedK; PACKS];

/// The transpose of [`carryless_verifier::lincheck::apply`]: where bit b of the transformed word is the XOR of some bits of the
/// word, its weight goes to each of them.
pub(crate) fn transposed(transform: Transform, weights: &[K; WORD_BITS]) -> [K; WORD_BITS] {
    let mut v = *weights;
    for step in transform.steps().iter().rev() {
        let old = core::mem::replace(&mut v, [K::ZERO; WORD_BITS]);
        for (b, &weight) in old.iter().enumerate() {
            let from = match *step {
                Step::Shl(n) => b.checked_sub(usize::from(n)),
                Step::Shr(n) => Some(b + usize::from(n)).filter(|&i| i < WORD_BITS),
                Step::Sar(n) => Some((b + usize::from(n)).min(WORD_BITS - 1)),
                Step::Rotl(n) => Some((b + WORD_BITS - usize::from(n)) % WORD_BITS),
                Step::Mask(m) => Some(b).filter(|&b| m >> b & 1 == 1),
                Step::Broadcast(n) => Some(usize::from(n)),
            };
            if let Some(from) = from {
                v[from] += weight;
            }
        }
    }
    v
}

fn pack_bits(v: &[K; WORD_BITS]) -> Bits {
    let packed = pack(v);
    core::array::from_fn(|i| packed[i])
}

/// Sixty-four elements as packings.
#[must_use]
pub fn bits(v: &[K; WORD_BITS]) -> Bits {
    pack_bits(v)
}

/// An inner product.
pub fn dot(a: &Bits, b: &Bits) -> K {
    let sum = a
        .iter()
        .zip(b)
        .fold(<PackedK as Element>::Sum::default(), |sum, (&a, &b)| {
            sum + a.times(b)
        });
    PackedK::total(sum)
}

/// The weight vectors of all transforms of a machine.
pub struct Functionals {
    at_z: HashMap<Transform, Bits>,
    as_words: HashMap<Transform, Bits>,
    at_zeta: HashMap<Transform, Bits>,
    /// Of b, a, low and high of integer products.
    multiplication: [HashMap<Transform, Bits>; 4],
}

/// A term's column index.
#[must_use]
pub fn column(term: &Term) -> usize {
    match term.source {
        Source::Committed(c) | Source::Public(c) => usize::from(c),
    }
}

impl Functionals {
    /// For the chips in use, constraints being read at z, carry-less products at zeta, and b, a, low and high of integer products with the given weights.
    #[must_use]
    pub fn new<'a>(
        chips: impl Iterator<Item = &'a Chip>,
        z: K,
        zeta: K,
        multiplication_weights: &[[K; WORD_BITS]; 4],
    ) -> Self {
        let lagrange = skip::lagrange(0, z);
        let powers = core::array::from_fn(|b| K::from(B::new(1 << b)));
        let zetas = carryless_verifier::field::powers(zeta, WORD_BITS);
        let zetas = core::array::from_fn(|b| zetas[b]);
        let mut functionals = Self {
            at_z: HashMap::new(),
            as_words: HashMap::new(),
            at_zeta: HashMap::new(),
            multiplication: Default::default(),
        };
        for chip in chips {
            for constraint in &chip.constraints {
                for term in [&constraint.a, &constraint.b, &constraint.c]
                    .into_iter()
                    .flat_map(Form::terms)
                {
                    let weights = || pack_bits(&transposed(term.transform, &lagrange));
                    functionals.at_z.entry(term.transform).or_insert_with(weights);
                }
            }
            for product in &chip.products {
                let forms = [&product.a, &product.b, &product.low, &product.high];
                for term in forms.into_iter().flat_map(Form::terms) {
                    let weights = || pack_bits(&transposed(term.transform, &zetas));
                    functionals.at_zeta.entry(term.transform).or_insert_with(weights);
                }
            }
            for product in &chip.multiplications {
                let readings = functionals.multiplication.iter_mut().zip(multiplication_weights);
                for ((_, form), (functionals, weights)) in
                    multiplication::forms(product).into_iter().zip(readings)
                {
                    for term in form.terms() {
                        let weights = || pack_bits(&transposed(term.transform, weights));
                        functionals.entry(term.transform).or_insert_with(weights);
                    }
                }
            }
            for term in chip
                .tokens
                .iter()
                .flat_map(|t| core::iter::once(&t.tag).chain(&t.words))
                .flat_map(Form::terms)
            {
                let weights = || pack_bits(&transposed(term.transform, &powers));
                functionals.as_words.entry(term.transform).or_insert_with(weights);
            }
        }
        functionals
    }

    /// The weights of a constraint's term.
    #[must_use]
    pub fn at_z(&self, term: &Term) -> &Bits {
        &self.at_z[&term.transform]
    }

    /// The weights of a carry-less product's term.
    #[must_use]
    pub fn at_zeta(&self, term: &Term) -> &Bits {
        &self.at_zeta[&term.transform]
    }

    /// A carry-less product's form at zeta, on the table of the columns.
    pub fn value_at_zeta(&self, form: &Form, table: &[Bits]) -> K {
        form.terms().iter().fold(K::ZERO, |sum, term| {
            sum + dot(self.at_zeta(term), &table[column(term)])
        })
    }

    /// The weights of a term of form `i` of an integer product.
    #[must_use]
    pub fn multiplication(&self, i: usize, term: &Term) -> &Bits {
        &self.multiplication[i][&term.transform]
    }

    /// The forms of b, and of a, low and high, of an integer product, on the table of the columns.
    pub fn multiplication_values(&self, product: &Product, table: &[Bits]) -> [K; 2] {
        let mut values = [K::ZERO; 2];
        for (i, (value, form)) in multiplication::forms(product).into_iter().enumerate() {
            for term in form.terms() {
                values[value] += dot(self.multiplication(i, term), &table[column(term)]);
            }
        }
        values
    }

    /// The weights of a token's term.
    #[must_use]
    pub fn as_word(&self, term: &Term) -> &Bits {
        &self.as_words[&term.transform]
    }

    /// A constraint's form at z, on the table of the columns.
    pub fn value_at_z(&self, form: &Form, table: &[Bits]) -> K {
        form.terms().iter().fold(K::ZERO, |sum, term| {
            sum + dot(self.at_z(term), &table[column(term)])
        })
    }
}

/// The terms of a chip's constraints, each with its coefficient in the claim that the lincheck proves.
pub fn for_each_constraint_term(
    chip: &Chip,
    constraint_point: &[K],
    sigma: &[K; 4],
    mut f: impl FnMut(K, &Term),
) {
    let weights = eq_table(constraint_point);
    for (constraint, &weight) in chip.constraints.iter().zip(&weights) {
        for (form, &sigma) in [&constraint.a, &constraint.b, &constraint.c]
            .into_iter()
            .zip(sigma)
        {
            let coefficient = weight * sigma;
            for term in form.terms() {
                f(coefficient, term);
            }
        }
    }
}

/// As [`for_each_constraint_term`], for the tokens.
pub fn for_each_token_term(
    chip: &Chip,
    coefficients: &[K],
    fingerprint: &Fingerprint,
    sigma: &[K; 4],
    mut f: impl FnMut(K, &Term),
) {
    for (token, &coefficient) in chip.tokens.iter().zip(coefficients) {
        let mut coefficient = coefficient * sigma[3];
        for form in core::iter::once(&token.tag).chain(&token.words) {
            for term in form.terms() {
                if let Source::Committed(_) = term.source {
                    f(coefficient, term);
                }
            }
            coefficient *= fingerprint.alpha;
        }
    }
}

/// As [`for_each_constraint_term`], for the integer products, with two powers of sigma for each; the term belongs to the form whose number is given.
pub fn for_each_multiplication_term(chip: &Chip, sigma: &[K], mut f: impl FnMut(K, usize, &Term)) {
    for (product, sigma) in chip.multiplications.iter().zip(sigma.as_chunks::<2>().0) {
        for (i, (value, form)) in multiplication::forms(product).into_iter().enumerate() {
            for term in form.terms() {
                f(sigma[value], i, term);
            }
        }
    }
}

/// As [`for_each_constraint_term`], for the carry-less products, with three powers of sigma for each.
pub fn for_each_product_term(chip: &Chip, zeta: K, sigma: &[K], mut f: impl FnMut(K, &Term)) {
    let high = power(zeta, WORD_BITS as u64);
    for (product, sigma) in chip.products.iter().zip(sigma.as_chunks::<3>().0) {
        let [a, b, c] = *sigma;
        for (form, coefficient) in [
            (&product.a, a),
            (&product.b, b),
            (&product.low, c),
            (&product.high, c * high),
        ] {
            for term in form.terms() {
                f(coefficient, term);
            }
        }
    }
}
