//! The chips' forms at the lincheck's point: what the verifier computes itself, once for each chip in use.
//!
//! A term (column j under a transform) has the value `eq(j*, j)` times what the transform makes of `eq(b*, .)`, read at z (in
//! constraints), at zeta (in carry-less products), with the weights of integer products, or as an element of `B` (in tokens): `sum_b w_b eq(b*, .)` over the bits. A
//! transform is a rotation and a mask, and perhaps copies of one bit ([`Kernel`](carryless_circuit::Kernel)); so with the running sums of `w_b eq(b*, b - r)` for
//! each rotation r, and those of the weights, a term costs two additions for each run of ones of its masks.

use alloc::boxed::Box;
use alloc::vec::Vec;

use carryless_circuit::{Chip, Form, Source, Transform};
use p3_field::PrimeCharacteristicRing;

use crate::field::{B, K, WORD_BITS, eq_table, power, powers};
use crate::multiplication;
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
    /// The forms of b, and of a, low and high, of each integer product.
    pub multiplications: Vec<[K; 2]>,
}

/// Sums of the first so many of 64 values.
type Sums = [K; WORD_BITS + 1];

fn sums(values: impl Iterator<Item = K>) -> Sums {
    let mut sums = [K::ZERO; WORD_BITS + 1];
    let mut sum = K::ZERO;
    for (entry, value) in sums.iter_mut().skip(1).zip(values) {
        sum += value;
        *entry = sum;
    }
    sums
}

/// The sum of the values in the bits of a mask.
fn masked(sums: &Sums, mut mask: u64) -> K {
    let mut sum = K::ZERO;
    while mask != 0 {
        let start = mask.trailing_zeros();
        let end = start + (mask >> start).trailing_ones();
        sum += sums[end as usize] + sums[start as usize];
        // Without the run that ends here.
        mask &= u64::MAX.checked_shl(end).unwrap_or(0);
    }
    sum
}

/// A way to read the bits of a word: the sum of weights times bits.
struct Reading {
    bits: [K; WORD_BITS],
    weights: [K; WORD_BITS],
    /// Of the weights.
    weight_sums: Sums,
    /// Of the weights times the bits rotated left, by the rotation; those met so far.
    rotated: [Option<Box<Sums>>; WORD_BITS],
}

impl Reading {
    fn new(bits: &[K; WORD_BITS], weights: [K; WORD_BITS]) -> Self {
        Self {
            bits: *bits,
            weight_sums: sums(weights.into_iter()),
            weights,
            rotated: [const { None }; WORD_BITS],
        }
    }

    /// What a transform makes of the bits, read.
    fn transformed(&mut self, transform: Transform) -> K {
        let (bits, weights) = (&self.bits, &self.weights);
        let kernel = transform.kernel();
        let mut sum = K::ZERO;
        if kernel.mask != 0 {
            let rotate = kernel.rotate as usize % WORD_BITS;
            let rotated = self.rotated[rotate].get_or_insert_with(|| {
                let (high, low) = bits.split_at(WORD_BITS - rotate);
                let old = low.iter().chain(high);
                Box::new(sums(old.zip(weights).map(|(&v, &w)| v * w)))
            });
            sum += masked(rotated, kernel.mask);
        }
        if kernel.spread != 0 {
            sum += bits[kernel.bit as usize % WORD_BITS] * masked(&self.weight_sums, kernel.spread);
        }
        sum
    }

    /// A form's value: the committed terms.
    fn value(&mut self, form: &Form, columns: &[K]) -> K {
        let mut sum = K::ZERO;
        for term in form.terms() {
            if let Source::Committed(column) = term.source {
                let weight = columns.get(usize::from(column)).copied().unwrap_or_default();
                sum += weight * self.transformed(term.transform);
            }
        }
        sum
    }
}

/// The first 64 of as many values or more.
fn first(values: &[K]) -> [K; WORD_BITS] {
    core::array::from_fn(|b| values.get(b).copied().unwrap_or_default())
}

/// Evaluates chips at one point of the lincheck.
pub struct Evaluator<'a> {
    fingerprint: Fingerprint,
    sigma: K,
    zeta_high: K,
    constraint_point: &'a [K],
    at_z: Reading,
    at_zeta: Reading,
    as_words: Reading,
    /// Of b, a, low and high of integer products.
    multiplication: [Reading; 4],
}

impl<'a> Evaluator<'a> {
    /// For the bit point `b*`, and sigma to combine A, B and C.
    #[must_use]
    pub fn new(bit_point: &[K], fingerprint: &Fingerprint, rows: &'a RowClaim, sigma: K) -> Self {
        let table = eq_table(bit_point);
        let bits = &first(&table);
        let x = K::from(B::new(2));
        Self {
            fingerprint: *fingerprint,
            sigma,
            zeta_high: power(rows.zeta, WORD_BITS as u64),
            constraint_point: &rows.constraint_point,
            at_z: Reading::new(bits, skip::lagrange(0, rows.z)),
            at_zeta: Reading::new(bits, first(&powers(rows.zeta, WORD_BITS))),
            as_words: Reading::new(bits, first(&powers(x, WORD_BITS))),
            multiplication: rows
                .multiplication_weights
                .map(|weights| Reading::new(bits, weights)),
        }
    }

    /// The values of a chip's forms, where `columns` is `eq(j*, .)` and the constraint point has so many variables.
    pub fn chip(&mut self, chip: &Chip, columns: &[K], constraint_variables: usize) -> FormValues {
        let sigma = self.sigma;
        let weights = eq_table(
            self.constraint_point
                .get(..constraint_variables)
                .unwrap_or_default(),
        );
        let mut constraints = K::ZERO;
        for (constraint, &weight) in chip.constraints.iter().zip(&weights) {
            let [a, b, c] =
                [&constraint.a, &constraint.b, &constraint.c].map(|form| self.at_z.value(form, columns));
            constraints += weight * (a + sigma * (b + sigma * c));
        }
        let tokens = chip
            .tokens
            .iter()
            .map(|token| {
                let mut sum = K::ZERO;
                for word in token.words.iter().rev() {
                    sum = (sum + self.as_words.value(word, columns)) * self.fingerprint.alpha;
                }
                sum + self.as_words.value(&token.tag, columns)
            })
            .collect();
        let products = chip
            .products
            .iter()
            .map(|product| {
                let [a, b, low, high] = [&product.a, &product.b, &product.low, &product.high]
                    .map(|form| self.at_zeta.value(form, columns));
                [a, b, low + self.zeta_high * high]
            })
            .collect();
        let multiplications = chip
            .multiplications
            .iter()
            .map(|product| {
                let mut values = [K::ZERO; 2];
                let readings = multiplication::forms(product)
                    .into_iter()
                    .zip(&mut self.multiplication);
                for ((i, form), reading) in readings {
                    values[i] += reading.value(form, columns);
                }
                values
            })
            .collect();
        FormValues {
            constraints,
            tokens,
            products,
            multiplications,
        }
    }
}

#[cfg(test)]
mod tests {
    use carryless_circuit::Step;

    use super::*;
    use crate::field::pack_bits;
    use crate::lincheck::apply;

    fn element(seed: u64) -> K {
        let limb = |i: u64| B::new((seed + i).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(23) ^ seed);
        K::new([limb(1), limb(77), limb(4321)])
    }

    #[test]
    fn transforms_are_read_as_they_are_defined() {
        let bits: [K; WORD_BITS] = core::array::from_fn(|b| element(b as u64));
        let weights: [K; WORD_BITS] = core::array::from_fn(|b| element(1000 + b as u64));
        let x = first(&powers(K::from(B::new(2)), WORD_BITS));
        let (mut any, mut word) = (Reading::new(&bits, weights), Reading::new(&bits, x));
        let masks = [u64::MAX, 1, 1 << 63, 0xff00_0f0f_0000_0001, 0x7fff_ffff_7fff_ffff];
        let mut steps = alloc::vec![];
        for n in [1, 7, 32, 63] {
            steps.extend([
                Step::Shl(n),
                Step::Shr(n),
                Step::Sar(n),
                Step::Rotl(n),
                Step::Broadcast(n),
            ]);
        }
        steps.extend(masks.map(Step::Mask));
        for &first in &steps {
            for &second in &steps {
                for &third in &[
                    Step::Mask(u64::MAX),
                    Step::Sar(9),
                    Step::Mask(0xf0f0_1234_8000_000f),
                ] {
                    let all = [first, second, third];
                    let Some(transform) = all.iter().try_fold(Transform::identity(), |t, &s| t.then(s))
                    else {
                        continue;
                    };
                    let v = apply(transform, &bits);
                    let expected: K = v.iter().zip(&weights).map(|(&v, &w)| v * w).sum();
                    assert_eq!(any.transformed(transform), expected, "{transform}");
                    assert_eq!(word.transformed(transform), pack_bits(&v), "{transform}");
                }
            }
        }
    }
}
