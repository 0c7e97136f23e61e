//! The claims of integer products in the row rounds of the zerocheck.

use carryless_circuit::Form;
use carryless_circuit::kernel::CompiledForm;
use carryless_verifier::field::K;
use carryless_verifier::layout::Layout;
use carryless_verifier::multiplication::{MultiplicationClaim, RowValue, forms};
use carryless_verifier::zerocheck::multiplication_coefficients;
use p3_field::PrimeCharacteristicRing;

use super::CHUNK;
use super::layer::Linear;
use crate::kernel::element::{PackedK, WIDTH};
use crate::kernel::eq::Eq;
use crate::kernel::folding::Folding;
use crate::kernel::linear::WordMap;
use crate::memory::zero_packings;
use crate::parallel::{Nothing, over_chunks};
use crate::witness::Witness;

/// The linear forms of the integer products of each table that has any, with their coefficients.
pub struct LinearRounds(Vec<Table>);

struct Table {
    log_height: usize,
    /// Of b, and of a, low and high.
    forms: [Vec<PackedK>; 2],
    /// The claims' points over this table's rows.
    points: [Vec<K>; 2],
}

impl LinearRounds {
    /// Evaluates the forms.
    #[must_use]
    pub fn new(witness: &Witness<'_>, layout: &Layout, claim: Option<&MultiplicationClaim>) -> Self {
        let Some(claim) = claim else {
            return Self(vec![]);
        };
        let tables = layout.tables.iter().enumerate();
        let tables = tables.filter(|(t, _)| !witness.chip(*t).multiplications.is_empty());
        let tables = tables.map(|(t, table)| {
            let chip = witness.chip(t);
            let log_height = table.log_height as usize;
            let mut values = [(); 2].map(|()| zero_packings((1 << log_height) / WIDTH));
            let coefficients = multiplication_coefficients(chip, table, claim);
            for (product, coefficients) in chip.multiplications.iter().zip(coefficients) {
                for ((i, form), weights) in forms(product).into_iter().zip(&claim.weights) {
                    let map = WordMap::new(&weights.map(|weight| coefficients[i] * weight));
                    add_form(witness, t, form, &map, &mut values[i]);
                }
            }
            let point = |value: &RowValue| value.point[..log_height].to_vec();
            Table {
                log_height,
                forms: values,
                points: claim.values.each_ref().map(point),
            }
        });
        Self(tables.collect())
    }

    /// The sums of the rounds over rows.
    pub fn rounds(&mut self) -> Rounds<'_> {
        let tables = self.0.iter_mut().map(|table| {
            let vectors = table.forms.each_mut().into_iter().zip(&table.points);
            let claims = vectors.map(|(vector, point)| {
                let full = vector.len();
                let folding = Folding::new(vec![vector.as_mut_slice()], full, vec![K::ZERO]);
                (folding, Eq::new(&point[1..]))
            });
            (table.log_height, claims.collect())
        });
        Rounds {
            tables: tables.collect(),
            bound: 0,
        }
    }
}

/// Adds the images of a form's words in all rows of a table.
fn add_form(witness: &Witness<'_>, t: usize, form: &Form, map: &WordMap, out: &mut [PackedK]) {
    let form = CompiledForm::new(form);
    let chunks = out.len().div_ceil(CHUNK);
    let Nothing = over_chunks(&mut [out], &[CHUNK], chunks, |chunks, out| {
        for (chunk, out) in chunks.zip(out[0].chunks_mut(CHUNK)) {
            let start = chunk * CHUNK * WIDTH;
            let mut words = [0; CHUNK * WIDTH];
            let words = &mut words[..out.len() * WIDTH];
            let rows = start..start + words.len();
            form.evaluate_rows(witness.columns(t), witness.public(t), rows, words);
            map.add_images(words, out);
        }
        Nothing
    });
}

/// The vectors as they are folded.
pub struct Rounds<'a> {
    tables: Vec<(usize, Vec<(Folding<'a>, Eq)>)>,
    bound: usize,
}

impl Rounds<'_> {
    /// `q(0) + q(1)` of both claims in the next round.
    pub fn sums(&self) -> [K; 2] {
        let linear = Linear { rest: K::ZERO };
        let mut sums = [K::ZERO; 2];
        let left = |(variables, _): &&(usize, _)| *variables > self.bound;
        for (_, claims) in self.tables.iter().filter(left) {
            for (sum, (folding, eq)) in sums.iter_mut().zip(claims) {
                *sum += folding.sums(eq, &linear)[1];
            }
        }
        sums
    }

    /// Binds a variable.
    pub fn bind(&mut self, r: K) {
        let left = |(variables, _): &&mut (usize, _)| *variables > self.bound;
        for (_, claims) in self.tables.iter_mut().filter(left) {
            for (folding, eq) in claims {
                folding.fold(r);
                eq.next();
            }
        }
        self.bound += 1;
    }
}
