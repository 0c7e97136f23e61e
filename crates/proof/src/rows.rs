//! What the zerocheck sums over the rows of a table: `sum_r eq(r) (sum_k a_k(r) b_k(r) + linear(r))`.
//!
//! Each AND constraint gives a product of its factors' words read at z, and its third word, read at z, to the linear part; each
//! carry-less product the same at zeta; the tokens are linear. The linear part is one map for each column. Words are turned into
//! elements of `K` twice, for the first round's sums and for the fold after it, so that only vectors of half the rows are ever stored. Both
//! want the values at even rows and their differences to the odd ones, which are images of words and of their XORs.

use std::sync::Arc;

use carryless_circuit::kernel::CompiledForm;
use carryless_circuit::{Form, Source};
use carryless_verifier::field::{B, K, WORD_BITS};
use carryless_verifier::lincheck::public_tokens;
use carryless_verifier::product::Fingerprint;
use p3_field::PrimeCharacteristicRing;
use rayon::prelude::*;

use crate::functional::{for_each_token_term, transposed};
use crate::kernel::element::{Element, PackedK, WIDTH};
use crate::kernel::linear::WordMap;
use crate::kernel::vector::{Pair, Vector, sum_ranges};
use crate::witness::Witness;

/// Packings that are computed together.
const CHUNK: usize = 64;
/// Rows in a chunk.
const ROWS: usize = CHUNK * WIDTH;
/// Packings of a chunk once it is folded.
const FOLDED: usize = CHUNK / 2;
/// The fewest words that are turned into elements at a time.
const WORDS: usize = 64;

/// A chunk's values at even rows, then their differences to those at odd rows.
type Chunk = [PackedK; CHUNK];
const ZERO: Chunk = [<PackedK as PrimeCharacteristicRing>::ZERO; CHUNK];

/// Words of even rows, then the XOR of each with the next one.
fn split(words: &[u64], out: &mut [u64]) {
    let (even, slope) = out.split_at_mut(words.len() / 2);
    for ((even, slope), pair) in even.iter_mut().zip(slope).zip(words.as_chunks::<2>().0) {
        *even = pair[0];
        *slope = pair[0] ^ pair[1];
    }
}

/// How a table's words are read and weighted.
pub struct Readings<'a> {
    /// Weights of the bits at z.
    pub lagrange: &'a [K; WORD_BITS],
    /// The weight of each constraint.
    pub constraint_weights: &'a [K],
    /// zeta^0, ..., zeta^63.
    pub zetas: &'a [K],
    /// The weight of each carry-less product.
    pub product_weights: &'a [K],
    /// The challenges of the tokens.
    pub fingerprint: &'a Fingerprint,
    /// The coefficient of each token.
    pub token_coefficients: &'a [K],
}

/// One product of two forms: a carries the weight.
struct Factors {
    a: (CompiledForm, WordMap),
    b: (CompiledForm, Arc<WordMap>),
}

impl Factors {
    /// The values in a chunk of rows.
    fn fill(&self, witness: &Witness<'_>, t: usize, start: usize, [a, b]: [&mut [PackedK]; 2]) {
        let rows = start..start + a.len() * WIDTH;
        let (mut words, mut halves) = ([0u64; ROWS], [0u64; ROWS]);
        let (words, halves) = (&mut words[..rows.len()], &mut halves[..rows.len()]);
        for (form, map, out) in [(&self.a.0, &self.a.1, a), (&self.b.0, &*self.b.1, b)] {
            form.evaluate_rows(witness.columns(t), witness.public(t), rows.clone(), words);
            split(words, halves);
            out.fill(PackedK::ZERO);
            map.add_images(halves, out);
        }
    }
}

/// A table's linear part: a map for each column that takes part, and a constant.
struct Linear {
    maps: Vec<(Source, WordMap)>,
    constant: PackedK,
}

/// The image of each bit of each column, committed and public.
struct Images([Vec<[K; WORD_BITS]>; 2]);

impl Images {
    fn of(&mut self, source: Source) -> &mut [K; WORD_BITS] {
        match source {
            Source::Committed(j) => &mut self.0[0][usize::from(j)],
            Source::Public(j) => &mut self.0[1][usize::from(j)],
        }
    }

    /// Adds a form whose bits have the given weights.
    fn add(&mut self, form: &Form, weights: &[K; WORD_BITS], factor: K) {
        for term in form.terms() {
            let weights = transposed(&term.transform, weights);
            for (image, weight) in self.of(term.source).iter_mut().zip(weights) {
                *image += factor * weight;
            }
        }
    }
}

impl Linear {
    fn new(witness: &Witness<'_>, t: usize, readings: &Readings<'_>) -> Self {
        let chip = witness.chip(t);
        let (coefficients, fingerprint) = (readings.token_coefficients, readings.fingerprint);
        let zeros = |count: usize| vec![[K::ZERO; WORD_BITS]; count];
        let mut images = Images([zeros(chip.width()), zeros(chip.public.len())]);
        for (constraint, &weight) in chip.constraints.iter().zip(readings.constraint_weights) {
            images.add(&constraint.c, readings.lagrange, weight);
        }
        let zetas: [K; WORD_BITS] = core::array::from_fn(|b| readings.zetas[b]);
        for (product, &weight) in chip.products.iter().zip(readings.product_weights) {
            images.add(&product.low, &zetas, weight);
            // zeta^64 is zeta^63 zeta.
            images.add(&product.high, &zetas, weight * zetas[WORD_BITS - 1] * zetas[1]);
        }
        let sigma = [K::ZERO, K::ZERO, K::ZERO, K::ONE];
        for_each_token_term(chip, coefficients, fingerprint, &sigma, |coefficient, term| {
            for (b, image) in images.of(term.source).iter_mut().enumerate() {
                // Bit b of the column alone contributes the transformed word as an element of B.
                *image += coefficient * B::new(term.transform.apply(1 << b));
            }
        });
        // With every public column zero the tokens' public part is its constant; column by column its slope.
        let part = |values: &[K]| public_tokens(chip, coefficients, values, fingerprint);
        let mut values = vec![K::ZERO; chip.public.len()];
        let constant = part(&values);
        for j in 0..values.len() {
            values[j] = K::ONE;
            let slope = part(&values) + constant;
            values[j] = K::ZERO;
            for (b, image) in images.0[1][j].iter_mut().enumerate() {
                *image += slope * B::new(1 << b);
            }
        }
        let [committed, public] = &images.0;
        let committed = (0..).map(Source::Committed).zip(committed);
        let columns = committed.chain((0..).map(Source::Public).zip(public));
        Self {
            maps: columns
                .filter(|(_, images)| images.iter().any(|&i| i != K::ZERO))
                .map(|(source, images)| (source, WordMap::new(images)))
                .collect(),
            constant: PackedK::splat(constant),
        }
    }

    /// The first values in a chunk of rows, as many as `out` has.
    fn fill(&self, witness: &Witness<'_>, t: usize, rows: core::ops::Range<usize>, out: &mut [PackedK]) {
        let (mut words, mut halves) = ([0u64; ROWS], [0u64; ROWS]);
        let (words, halves) = (&mut words[..rows.len()], &mut halves[..rows.len()]);
        out.fill(PackedK::ZERO);
        let even = out.len().min(rows.len() / 2 / WIDTH);
        out[..even].fill(self.constant);
        for (source, map) in &self.maps {
            let column = match *source {
                Source::Committed(j) => witness.columns(t)[usize::from(j)],
                Source::Public(j) => witness.public(t)[usize::from(j)],
            };
            // A public column ends where its zeros begin.
            let column = column
                .get(rows.start..column.len().min(rows.end))
                .unwrap_or_default();
            if column.len() == words.len() {
                split(column, halves);
            } else {
                words.fill(0);
                words[..column.len()].copy_from_slice(column);
                split(words, halves);
            }
            map.add_images(&halves[..out.len() * WIDTH], out);
        }
    }
}

/// A table before the first round.
pub struct RowSource<'a> {
    witness: &'a Witness<'a>,
    table: usize,
    factors: Vec<Factors>,
    linear: Linear,
}

impl<'a> RowSource<'a> {
    /// Prepares a table.
    #[must_use]
    pub fn new(witness: &'a Witness<'a>, table: usize, readings: &Readings<'_>) -> Self {
        let chip = witness.chip(table);
        let read = |form: &Form, weights: &[K], by: K| {
            let map = WordMap::new(&core::array::from_fn(|i| weights[i] * by));
            (CompiledForm::new(form), map)
        };
        let plain = Arc::new(WordMap::new(readings.lagrange));
        let constraints = chip
            .constraints
            .iter()
            .zip(readings.constraint_weights)
            .map(|(c, &weight)| Factors {
                a: read(&c.a, readings.lagrange, weight),
                b: (CompiledForm::new(&c.b), plain.clone()),
            });
        let products = chip
            .products
            .iter()
            .zip(readings.product_weights)
            .map(|(p, &weight)| {
                let (form, map) = read(&p.b, readings.zetas, K::ONE);
                Factors {
                    a: read(&p.a, readings.zetas, weight),
                    b: (form, Arc::new(map)),
                }
            });
        Self {
            witness,
            table,
            factors: constraints.chain(products).collect(),
            linear: Linear::new(witness, table, readings),
        }
    }

    /// `q(0)` and the leading coefficient of the first round. `eq` has a packing for two of the table's.
    pub fn first_round(&self, eq: &[PackedK]) -> [K; 2] {
        type Sum = <PackedK as Element>::Sum;
        let sums = eq
            .par_chunks(FOLDED)
            .enumerate()
            .with_min_len(8)
            .fold(Pair::<Sum>::default, |mut sums, (chunk, eq)| {
                let (start, len) = (chunk * ROWS, 2 * eq.len());
                let (mut a, mut b, mut linear) = (ZERO, ZERO, ZERO);
                let mut round = [Pair::<Sum>::default(); FOLDED];
                for factors in &self.factors {
                    factors.fill(self.witness, self.table, start, [&mut a[..len], &mut b[..len]]);
                    let (a, b) = (a[..len].split_at(eq.len()), b[..len].split_at(eq.len()));
                    for (i, round) in round[..eq.len()].iter_mut().enumerate() {
                        round.0 += a.0[i].times(b.0[i]);
                        round.1 += a.1[i].times(b.1[i]);
                    }
                }
                let rows = start..start + len * WIDTH;
                let even = eq.len().max(WORDS / WIDTH);
                self.linear
                    .fill(self.witness, self.table, rows, &mut linear[..even]);
                for ((&eq, round), &linear) in eq.iter().zip(&round).zip(&linear) {
                    sums.0 += eq.times(PackedK::reduce(round.0) + linear);
                    if !self.factors.is_empty() {
                        sums.1 += eq.times(PackedK::reduce(round.1));
                    }
                }
                sums
            })
            .reduce(Pair::default, |a, b| a + b);
        [PackedK::total(sums.0), PackedK::total(sums.1)]
    }

    /// The table after the first round, its low row variable bound.
    #[must_use]
    pub fn fold(&self, log_height: u32, r: K) -> RowTable {
        let packs = (1usize << log_height) / WIDTH / 2;
        let point = PackedK::splat(r);
        let folded = |out: &mut [PackedK], values: &[PackedK]| {
            let (even, slope) = values.split_at(out.len());
            for ((out, &even), &slope) in out.iter_mut().zip(even).zip(slope) {
                *out = even + point * slope;
            }
        };
        let (mut a, mut b) = (Vec::new(), Vec::new());
        for factors in &self.factors {
            let (mut va, mut vb) = (vec![PackedK::ZERO; packs], vec![PackedK::ZERO; packs]);
            va.par_chunks_mut(FOLDED)
                .zip(vb.par_chunks_mut(FOLDED))
                .enumerate()
                .with_min_len(8)
                .for_each(|(chunk, (va, vb))| {
                    let len = 2 * va.len();
                    let (mut a, mut b) = (ZERO, ZERO);
                    let chunks = [&mut a[..len], &mut b[..len]];
                    factors.fill(self.witness, self.table, chunk * ROWS, chunks);
                    folded(va, &a[..len]);
                    folded(vb, &b[..len]);
                });
            a.push(Vector::from_packed(va));
            b.push(Vector::from_packed(vb));
        }
        let mut linear = vec![PackedK::ZERO; packs];
        linear
            .par_chunks_mut(FOLDED)
            .enumerate()
            .with_min_len(8)
            .for_each(|(chunk, out)| {
                let mut values = ZERO;
                let values = &mut values[..2 * out.len()];
                let start = chunk * ROWS;
                let rows = start..start + values.len() * WIDTH;
                self.linear.fill(self.witness, self.table, rows, values);
                folded(out, values);
            });
        RowTable {
            variables: log_height as usize,
            a,
            b,
            linear: Vector::from_packed(linear),
        }
    }
}

/// A table's vectors over the rows that are left.
pub struct RowTable {
    /// Row variables of the whole table.
    pub variables: usize,
    a: Vec<Vector>,
    b: Vec<Vector>,
    linear: Vector,
}

impl RowTable {
    /// Binds the next row variable.
    pub fn fold(&mut self, r: K) {
        let factors = self.a.iter_mut().chain(&mut self.b);
        factors
            .chain(core::iter::once(&mut self.linear))
            .for_each(|vector| vector.fold(r));
    }

    /// The value of a table that has been folded to the end.
    pub fn constant(&self) -> K {
        let products = self.a.iter().zip(&self.b);
        products.fold(self.linear.last(), |sum, (a, b)| sum + a.last() * b.last())
    }

    /// `q(0)` and the leading coefficient of the next round.
    pub fn round(&self, eq: &Vector) -> [K; 2] {
        match (eq, &self.linear) {
            (Vector::Packed(eq), Vector::Packed(linear)) => {
                round_sums(eq, &as_packed(&self.a), &as_packed(&self.b), linear)
            }
            (eq, Vector::Scalar(linear)) => {
                round_sums(&eq.to_scalars(), &as_scalar(&self.a), &as_scalar(&self.b), linear)
            }
            _ => unreachable!("eq is packed as long as what it weights is"),
        }
    }
}

fn as_packed(vectors: &[Vector]) -> Vec<&[PackedK]> {
    let mut slices = Vec::with_capacity(vectors.len());
    for vector in vectors {
        match vector {
            Vector::Packed(v) => slices.push(v.as_slice()),
            Vector::Scalar(_) => unreachable!("a table's vectors have one length"),
        }
    }
    slices
}

fn as_scalar(vectors: &[Vector]) -> Vec<&[K]> {
    let mut slices = Vec::with_capacity(vectors.len());
    for vector in vectors {
        match vector {
            Vector::Scalar(v) => slices.push(v.as_slice()),
            Vector::Packed(_) => unreachable!("a table's vectors have one length"),
        }
    }
    slices
}

fn round_sums<E: Element>(eq: &[E], a: &[&[E]], b: &[&[E]], linear: &[E]) -> [K; 2] {
    let Pair(zero, leading) = sum_ranges(eq.len(), |range| {
        let mut sums = Pair(E::Sum::default(), E::Sum::default());
        for i in range {
            let (mut zero, mut leading) = (E::Sum::default(), E::Sum::default());
            for (a, b) in a.iter().zip(b) {
                let (a0, a1) = E::unzip(a[2 * i], a[2 * i + 1]);
                let (b0, b1) = E::unzip(b[2 * i], b[2 * i + 1]);
                zero += a0.times(b0);
                leading += (a0 + a1).times(b0 + b1);
            }
            let (linear, _) = E::unzip(linear[2 * i], linear[2 * i + 1]);
            sums.0 += eq[i].times(E::reduce(zero) + linear);
            if !a.is_empty() {
                sums.1 += eq[i].times(E::reduce(leading));
            }
        }
        sums
    });
    [E::total(zero), E::total(leading)]
}
