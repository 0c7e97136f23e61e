//! What the zerocheck sums over the rows of a table: `sum_r eq(r) (sum_k a_k(r) b_k(r) + linear(r))`.
//!
//! Each AND constraint gives a product of its factors' words read at z, and its third word, read at z, to the linear part; each
//! carry-less product the same at zeta; the tokens are linear. Words are turned into elements of `K` twice, for the
//! first round's sums and for the fold after it, so that only vectors of half the rows are ever stored.

use std::sync::Arc;

use carryless_circuit::Form;
use carryless_circuit::kernel::CompiledForm;
use carryless_verifier::field::{B, K, WORD_BITS};
use carryless_verifier::lincheck::public_tokens;
use carryless_verifier::product::Fingerprint;
use p3_field::PrimeCharacteristicRing;
use rayon::prelude::*;

use crate::functional::{column, for_each_token_term};
use crate::kernel::element::{Element, PackedK, WIDTH, pack_words};
use crate::kernel::linear::WordMap;
use crate::kernel::vector::{Pair, Vector, sum_ranges};
use crate::witness::Witness;

/// Packings that are computed together.
const CHUNK: usize = 64;
/// Rows in a chunk.
const ROWS: usize = CHUNK * WIDTH;
/// Packings of a chunk once it is folded.
const FOLDED: usize = CHUNK / 2;

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

/// One product of two forms: a carries the weight.
struct Factors {
    a: (CompiledForm, WordMap),
    b: (CompiledForm, Arc<WordMap>),
    /// Forms of the linear part; none where it is the AND of the words of a and b, read as a is.
    linear: Vec<(CompiledForm, WordMap)>,
}

impl Factors {
    /// The values in some rows, and the product's linear part added to `linear`.
    fn fill(&self, witness: &Witness<'_>, t: usize, start: usize, [a, b, linear]: [&mut [PackedK]; 3]) {
        let rows = start..start + a.len() * WIDTH;
        let mut words = [[0u64; ROWS]; 2];
        let [wa, wb] = &mut words;
        let (wa, wb) = (&mut wa[..rows.len()], &mut wb[..rows.len()]);
        let read = |form: &CompiledForm, out: &mut [u64]| {
            form.evaluate_rows(witness.columns(t), witness.public(t), rows.clone(), out);
        };
        read(&self.a.0, wa);
        read(&self.b.0, wb);
        a.fill(PackedK::ZERO);
        b.fill(PackedK::ZERO);
        self.a.1.add_images(wa, a);
        self.b.1.add_images(wb, b);
        if self.linear.is_empty() {
            wa.iter_mut().zip(&*wb).for_each(|(a, b)| *a &= b);
            self.a.1.add_images(wa, linear);
        }
        for (form, map) in &self.linear {
            read(form, wa);
            map.add_images(wa, linear);
        }
    }
}

/// A table's token sum: a linear map for each committed column, a factor for each public one, a constant.
struct Tokens {
    maps: Vec<(usize, WordMap)>,
    slopes: Vec<PackedK>,
    constant: PackedK,
}

impl Tokens {
    fn new(witness: &Witness<'_>, t: usize, readings: &Readings<'_>) -> Self {
        let chip = witness.chip(t);
        let (coefficients, fingerprint) = (readings.token_coefficients, readings.fingerprint);
        // The image of each bit of each committed column.
        let mut images = vec![[K::ZERO; WORD_BITS]; chip.width()];
        let sigma = [K::ZERO, K::ZERO, K::ZERO, K::ONE];
        for_each_token_term(chip, coefficients, fingerprint, &sigma, |coefficient, term| {
            for (b, image) in images[column(term)].iter_mut().enumerate() {
                // Bit b of the column alone contributes the transformed word as an element of B.
                *image += coefficient * B::new(term.transform.apply(1 << b));
            }
        });
        let maps = images
            .iter()
            .enumerate()
            .filter(|(_, images)| images.iter().any(|&i| i != K::ZERO))
            .map(|(j, images)| (j, WordMap::new(images)))
            .collect();
        // With every public column zero the public part is its constant; column by column its slope.
        let part = |values: &[K]| public_tokens(chip, coefficients, values, fingerprint);
        let mut values = vec![K::ZERO; chip.public.len()];
        let constant = part(&values);
        let slopes = (0..values.len())
            .map(|j| {
                values[j] = K::ONE;
                let slope = part(&values) + constant;
                values[j] = K::ZERO;
                PackedK::splat(slope)
            })
            .collect();
        Self {
            maps,
            slopes,
            constant: PackedK::splat(constant),
        }
    }

    /// Adds the token sums of some rows.
    fn add(&self, witness: &Witness<'_>, t: usize, start: usize, out: &mut [PackedK]) {
        for (j, map) in &self.maps {
            map.add_images(&witness.columns(t)[*j][start..start + out.len() * WIDTH], out);
        }
        for (i, out) in out.iter_mut().enumerate() {
            *out += self.constant;
            let at = start + i * WIDTH;
            for (column, &slope) in witness.public(t).iter().zip(&self.slopes) {
                if at < column.len() {
                    let mut words = [0u64; WIDTH];
                    let present = &column[at..column.len().min(at + WIDTH)];
                    words[..present.len()].copy_from_slice(present);
                    *out += PackedK::reduce(slope.times_base(pack_words(&words)));
                }
            }
        }
    }
}

/// A table before the first round.
pub struct RowSource<'a> {
    witness: &'a Witness<'a>,
    table: usize,
    factors: Vec<Factors>,
    tokens: Tokens,
}

impl<'a> RowSource<'a> {
    /// Prepares a table.
    #[must_use]
    pub fn new(witness: &'a Witness<'a>, table: usize, readings: &Readings<'_>) -> Self {
        let chip = witness.chip(table);
        let plain = Arc::new(WordMap::new(readings.lagrange));
        let constraints = chip
            .constraints
            .iter()
            .zip(readings.constraint_weights)
            .map(|(c, &weight)| Factors {
                a: (
                    CompiledForm::new(&c.a),
                    WordMap::new(&core::array::from_fn(|i| readings.lagrange[i] * weight)),
                ),
                b: (CompiledForm::new(&c.b), plain.clone()),
                linear: Vec::new(),
            });
        let products = chip
            .products
            .iter()
            .zip(readings.product_weights)
            .map(|(p, &weight)| {
                let scaled = |by: K| WordMap::new(&core::array::from_fn(|i| readings.zetas[i] * by));
                let read = |form: &Form, by: K| (CompiledForm::new(form), scaled(by));
                // zeta^64 is zeta^63 zeta.
                let high = weight * readings.zetas[WORD_BITS - 1] * readings.zetas[1];
                Factors {
                    a: read(&p.a, weight),
                    b: (CompiledForm::new(&p.b), Arc::new(scaled(K::ONE))),
                    linear: vec![read(&p.low, weight), read(&p.high, high)],
                }
            });
        Self {
            witness,
            table,
            factors: constraints.chain(products).collect(),
            tokens: Tokens::new(witness, table, readings),
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
                    let out = [&mut a[..len], &mut b[..len], &mut linear[..len]];
                    factors.fill(self.witness, self.table, start, out);
                    for (i, round) in round[..eq.len()].iter_mut().enumerate() {
                        let (a0, a1) = PackedK::unzip(a[2 * i], a[2 * i + 1]);
                        let (b0, b1) = PackedK::unzip(b[2 * i], b[2 * i + 1]);
                        round.0 += a0.times(b0);
                        round.1 += (a0 + a1).times(b0 + b1);
                    }
                }
                self.tokens
                    .add(self.witness, self.table, start, &mut linear[..len]);
                for (i, (&eq, round)) in eq.iter().zip(&round).enumerate() {
                    let (linear, _) = PackedK::unzip(linear[2 * i], linear[2 * i + 1]);
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
        let (mut a, mut b) = (Vec::new(), Vec::new());
        let mut linear = vec![PackedK::ZERO; packs];
        let point = PackedK::splat(r);
        let add_folded = |out: &mut [PackedK], values: &[PackedK]| {
            for (out, pair) in out.iter_mut().zip(values.chunks_exact(2)) {
                let (even, odd) = PackedK::unzip(pair[0], pair[1]);
                *out += even + point * (even + odd);
            }
        };
        for factors in &self.factors {
            let (mut va, mut vb) = (vec![PackedK::ZERO; packs], vec![PackedK::ZERO; packs]);
            va.par_chunks_mut(FOLDED)
                .zip(vb.par_chunks_mut(FOLDED))
                .zip(linear.par_chunks_mut(FOLDED))
                .enumerate()
                .with_min_len(8)
                .for_each(|(chunk, ((va, vb), out))| {
                    let len = 2 * va.len();
                    let (mut a, mut b, mut linear) = (ZERO, ZERO, ZERO);
                    let chunks = [&mut a[..len], &mut b[..len], &mut linear[..len]];
                    factors.fill(self.witness, self.table, chunk * ROWS, chunks);
                    add_folded(va, &a[..len]);
                    add_folded(vb, &b[..len]);
                    add_folded(out, &linear[..len]);
                });
            a.push(Vector::from_packed(va));
            b.push(Vector::from_packed(vb));
        }
        linear
            .par_chunks_mut(FOLDED)
            .enumerate()
            .with_min_len(8)
            .for_each(|(chunk, out)| {
                let mut values = ZERO;
                let values = &mut values[..2 * out.len()];
                self.tokens.add(self.witness, self.table, chunk * ROWS, values);
                add_folded(out, values);
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
