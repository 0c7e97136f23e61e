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

use crate::functional::{for_each_token_term, transposed};
use crate::kernel::element::{Element, PackedK, WIDTH};
use crate::kernel::eq::Eq;
use crate::kernel::folding::{CHUNK, Folding, Summand, sum_chunks};
use crate::kernel::linear::WordMap;
use crate::kernel::vector::Pair;
use crate::leaves::split_pairs;
use crate::witness::Witness;

/// Rows in a chunk.
const ROWS: usize = CHUNK * WIDTH;
/// Packings of a chunk once it is folded.
const FOLDED: usize = CHUNK / 2;
/// The fewest words that are turned into elements at a time.
const WORDS: usize = 64;

/// A chunk's values at even rows, then their differences to those at odd rows.
type Chunk = [PackedK; CHUNK];
const ZERO: Chunk = [<PackedK as PrimeCharacteristicRing>::ZERO; CHUNK];

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

/// A form, and how its words are read.
type Reading = (CompiledForm, Arc<WordMap>);

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
            let weights = transposed(term.transform, weights);
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
                split_pairs(column, halves);
            } else {
                words.fill(0);
                words[..column.len()].copy_from_slice(column);
                split_pairs(words, halves);
            }
            map.add_images(&halves[..out.len() * WIDTH], out);
        }
    }
}

/// A table before the first round.
pub struct RowSource<'a> {
    witness: &'a Witness<'a>,
    table: usize,
    /// The factors of each product, the first of which carries its weight.
    factors: Vec<[Reading; 2]>,
    linear: Linear,
}

impl<'a> RowSource<'a> {
    /// Prepares a table.
    #[must_use]
    pub fn new(witness: &'a Witness<'a>, table: usize, readings: &Readings<'_>) -> Self {
        let chip = witness.chip(table);
        let map = |weights: &[K], by: K| Arc::new(WordMap::new(&core::array::from_fn(|i| weights[i] * by)));
        let pair = |a: &Form, b: &Form, weights: &[K], by: K, plain: &Arc<WordMap>| {
            let (a, b) = (CompiledForm::new(a), CompiledForm::new(b));
            [(a, map(weights, by)), (b, plain.clone())]
        };
        let at_z = map(readings.lagrange, K::ONE);
        let constraints = chip
            .constraints
            .iter()
            .zip(readings.constraint_weights)
            .map(|(c, &weight)| pair(&c.a, &c.b, readings.lagrange, weight, &at_z));
        let at_zeta = map(readings.zetas, K::ONE);
        let products = chip
            .products
            .iter()
            .zip(readings.product_weights)
            .map(|(p, &weight)| pair(&p.a, &p.b, readings.zetas, weight, &at_zeta));
        Self {
            witness,
            table,
            factors: constraints.chain(products).collect(),
            linear: Linear::new(witness, table, readings),
        }
    }

    /// A factor's values in a chunk of rows.
    fn fill(&self, (form, map): &Reading, start: usize, out: &mut [PackedK]) {
        let (columns, public) = (self.witness.columns(self.table), self.witness.public(self.table));
        let rows = start..start + out.len() * WIDTH;
        let (mut words, mut halves) = ([0u64; ROWS], [0u64; ROWS]);
        let (words, halves) = (&mut words[..rows.len()], &mut halves[..rows.len()]);
        form.evaluate_rows(columns, public, rows, words);
        split_pairs(words, halves);
        out.fill(PackedK::ZERO);
        map.add_images(halves, out);
    }

    /// `q(0)` and the leading coefficient of the first round.
    pub fn first_round(&self, eq: &Eq) -> [K; 2] {
        let scratch = || ([ZERO; 3], [Pair::<Sum>::default(); FOLDED]);
        sum_chunks(eq, scratch, |([a, b, linear], round), chunk, eq| {
            let (start, len) = (2 * chunk * eq.len() * WIDTH, 2 * eq.len());
            round.fill(Pair::default());
            for factors in &self.factors {
                self.fill(&factors[0], start, &mut a[..len]);
                self.fill(&factors[1], start, &mut b[..len]);
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
            let mut sums = Pair::<Sum>::default();
            for ((&eq, round), &linear) in eq.iter().zip(&*round).zip(&*linear) {
                sums.0 += eq.times(PackedK::reduce(round.0) + linear);
                if !self.factors.is_empty() {
                    sums.1 += eq.times(PackedK::reduce(round.1));
                }
            }
            sums
        })
    }

    /// The vectors that the table is folded to: how many, and the packings of each, of `2^variables` rows.
    #[must_use]
    pub fn folded(&self, variables: usize) -> (usize, usize) {
        (1 + 2 * self.factors.len(), (1usize << variables) / WIDTH / 2)
    }

    /// The table after the first round, its low row variable bound, in the given vectors, and the sums of the next round, of which `eq` is
    /// the table.
    pub fn fold<'m>(
        &self,
        variables: usize,
        vectors: Vec<&'m mut [PackedK]>,
        r: K,
        eq: &Eq,
    ) -> (RowTable<'m>, [K; 2]) {
        let point = PackedK::splat(r);
        let products = Products(self.factors.len());
        let fill_one = |v: usize, start: usize, out: &mut [PackedK]| {
            for (piece, out) in out.chunks_mut(FOLDED).enumerate() {
                let start = 2 * start * WIDTH + piece * ROWS;
                let mut values = ZERO;
                let values = &mut values[..2 * out.len()];
                match v.checked_sub(1) {
                    Some(factor) => self.fill(&self.factors[factor / 2][factor % 2], start, values),
                    None => {
                        let rows = start..start + values.len() * WIDTH;
                        self.linear.fill(self.witness, self.table, rows, values);
                    }
                }
                let (even, slope) = values.split_at(out.len());
                for ((out, &even), &slope) in out.iter_mut().zip(even).zip(slope) {
                    *out = even + point * slope;
                }
            }
        };
        let fill = |start: usize, out: &mut [&mut [PackedK]]| {
            for (v, out) in out.iter_mut().enumerate() {
                fill_one(v, start, out);
            }
        };
        let (count, packings) = self.folded(variables);
        let mut folding = Folding::new(vectors, packings, vec![K::ZERO; count]);
        let sums = folding.fill_and_sum(fill, eq, &products);
        let table = RowTable {
            variables,
            products,
            folding,
        };
        (table, sums)
    }
}

type Sum = <PackedK as Element>::Sum;

/// A table's vectors over the rows that are left.
pub struct RowTable<'m> {
    /// Row variables of the whole table.
    pub variables: usize,
    products: Products,
    folding: Folding<'m>,
}

impl RowTable<'_> {
    /// Binds the next row variable, and gives the sums of the round after it, of which `eq` is the table.
    pub fn fold_and_sum(&mut self, r: K, eq: &Eq) -> [K; 2] {
        self.folding.fold_and_sum(r, eq, &self.products)
    }

    /// Binds the last row variable.
    pub fn fold(&mut self, r: K) {
        self.folding.fold(r);
    }

    /// The value of a table that has been folded to the end.
    pub fn constant(&self) -> K {
        let last = |v| self.folding.last(v);
        (0..self.products.0).fold(last(0), |sum, k| sum + last(2 * k + 1) * last(2 * k + 2))
    }
}

/// `sum_r eq(r) (linear(r) + sum_k a_k(r) b_k(r))` for so many products: the vectors are linear, a_0, b_0, a_1, ...
struct Products(usize);

impl Summand for Products {
    fn sum<'a, E: Element + 'a>(&self, eq: &[E], vector: &dyn Fn(usize) -> &'a [E]) -> Pair<E::Sum> {
        let vectors: Vec<&[E]> = (0..1 + 2 * self.0).map(vector).collect();
        let (linear, factors) = (vectors[0], vectors[1..].as_chunks::<2>().0);
        let mut sums = Pair::<E::Sum>::default();
        for (i, &eq) in eq.iter().enumerate() {
            let pair = |v: &[E]| E::unzip(v[2 * i], v[2 * i + 1]);
            let mut products = Pair::<E::Sum>::default();
            for [a, b] in factors {
                let ((a0, a1), (b0, b1)) = (pair(a), pair(b));
                products.0 += a0.times(b0);
                products.1 += (a0 + a1).times(b0 + b1);
            }
            sums.0 += eq.times(E::reduce(products.0) + pair(linear).0);
            if self.0 > 0 {
                sums.1 += eq.times(E::reduce(products.1));
            }
        }
        sums
    }
}
