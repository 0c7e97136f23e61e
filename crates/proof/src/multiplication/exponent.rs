//! The powers `X^b`: the product tree over the bits of b, whose factors differ from row to row, and the sum-check that leads from its factors to b and X.

use carryless_verifier::field::{K, LOG_WORD_BITS, WORD_BITS, eq_table, inner_product};
use carryless_verifier::multiplication::{GROUP, factor_coefficients, label, roots};
use carryless_verifier::sumcheck::{Cubic, Round};
use p3_field::PrimeCharacteristicRing;

use super::layer::{Nodes, fold_children, pair_sums, sum_rows};
use super::{CHUNK, lanes};
use crate::channel::Channel;
use crate::kernel::element::{Element, PackedK, WIDTH, bit_masks, select};
use crate::kernel::eq::Eq;
use crate::kernel::vector::{Pair, Vector};
use crate::memory::zero_packings;
use crate::parallel::{Nothing, over_chunks};

type Sum = <PackedK as Element>::Sum;

/// The rows' exponents, and what is raised to them.
pub struct Exponents<'w> {
    /// The words b.
    pub words: &'w [u64],
    /// X.
    pub bases: &'w [PackedK],
}

impl Exponents<'_> {
    fn words(&self, packing: usize) -> &[u64] {
        lanes(self.words, packing)
    }

    /// The factors `1 + b_i (X + 1)^(2^i)` of a packing of rows.
    #[inline(always)]
    fn factors(&self, packing: usize, out: &mut [PackedK]) {
        let words = self.words(packing);
        let one = PackedK::splat(K::ONE);
        let mut power = self.bases[packing] + one;
        for (i, out) in out.iter_mut().enumerate() {
            *out = one + select(power, &bit_masks(words, i));
            power = power.square();
        }
    }

    /// Writes the layers of 2, 4, ..., 32 products of every row, and returns the roots' extension at a point.
    pub fn trees(&self, layers: &mut [&mut [PackedK]], eq: &Eq) -> K {
        let strides: Vec<usize> = (1..LOG_WORD_BITS).map(|bits| 1 << bits).collect();
        let (packings, one) = (self.bases.len(), PackedK::splat(K::ONE));
        let scratch = || [PackedK::ZERO; WORD_BITS];
        let tree = |values: &mut [PackedK; WORD_BITS], packing, layers: &mut [&mut [PackedK]], place| {
            self.factors(packing, values);
            for bits in (0..LOG_WORD_BITS).rev() {
                let count = 1 << bits;
                for i in 0..count {
                    values[i] = values[2 * i] * values[2 * i + 1];
                }
                if bits > 0 {
                    layers[bits - 1][place * count..(place + 1) * count].copy_from_slice(&values[..count]);
                }
            }
            [values[0], PackedK::ZERO]
        };
        sum_rows(eq, packings, one, layers, &strides, scratch, tree)[0]
    }

    /// The extensions of `b_i (X + 1)` at the points that are the roots of order `2^i` of one, given those of order 2^63.
    fn extensions(&self, roots: &Eq) -> Vec<K> {
        let chunks = self.bases.len().div_ceil(CHUNK);
        let sums = over_chunks::<PackedK, _>(&mut [], &[], chunks, |chunks, _| {
            let mut sums = [Sum::default(); WORD_BITS];
            for packing in chunks.start * CHUNK..self.bases.len().min(chunks.end * CHUNK) {
                let words = self.words(packing);
                let base = self.bases[packing] + PackedK::splat(K::ONE);
                let mut eq = at(roots, packing);
                for i in (0..WORD_BITS).rev() {
                    sums[i] += eq.times(select(base, &bit_masks(words, i)));
                    eq = eq.square();
                }
            }
            Sums(sums)
        });
        sums.0.into_iter().map(PackedK::total).collect()
    }
}

/// Sixty-four sums.
struct Sums([Sum; WORD_BITS]);

impl Default for Sums {
    fn default() -> Self {
        Self([Sum::default(); WORD_BITS])
    }
}

impl core::ops::Add for Sums {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(core::array::from_fn(|i| self.0[i] + other.0[i]))
    }
}

/// A packing of the table of eq.
fn at(eq: &Eq, packing: usize) -> PackedK {
    let low = eq.low();
    low[packing % low.len()] * PackedK::splat(eq.high()[packing / low.len()])
}

/// A layer of the tree, whose nodes' children are stored, or computed where they are the factors.
pub struct Layer<'a> {
    exponents: &'a Exponents<'a>,
    /// Room for a row's children, or for half of them where they are computed.
    vector: &'a mut [PackedK],
    stride: usize,
    /// Whether the children are computed.
    computed: bool,
    /// Children of a row, before the last bound bit is.
    count: usize,
    pending: Option<PackedK>,
}

impl<'a> Layer<'a> {
    /// The layer with so many bits in a node's index.
    pub fn new(exponents: &'a Exponents<'a>, vector: &'a mut [PackedK], bits: usize) -> Self {
        let computed = bits == LOG_WORD_BITS - 1;
        Self {
            exponents,
            vector,
            stride: if computed { 1 << bits } else { 2 << bits },
            computed,
            count: 2 << bits,
            pending: None,
        }
    }

    /// A row's children: how many.
    #[inline(always)]
    fn load(&self, packing: usize, stored: &[PackedK], out: &mut [PackedK; WORD_BITS]) -> usize {
        if self.computed {
            self.exponents.factors(packing, out);
        } else {
            out[..self.count].copy_from_slice(&stored[..self.count]);
        }
        match self.pending {
            Some(r) => {
                fold_children(&mut out[..self.count], r);
                self.count / 2
            }
            None => self.count,
        }
    }
}

impl Nodes for Layer<'_> {
    fn round(&mut self, weights: &[PackedK], ones: PackedK, eq: &Eq) -> [K; 2] {
        let (stride, packings) = (self.stride, self.exponents.bases.len());
        let vector = core::mem::take(&mut self.vector);
        let layer = &*self;
        let scratch = || [PackedK::ZERO; WORD_BITS];
        let sums = sum_rows(
            eq,
            packings,
            ones,
            &mut [&mut *vector],
            &[stride],
            scratch,
            |children, packing, out, place| {
                let place = &mut out[0][place * stride..(place + 1) * stride];
                let count = layer.load(packing, place, children);
                if layer.pending.is_some() {
                    place[..count].copy_from_slice(&children[..count]);
                }
                pair_sums(&children[..count], weights)
            },
        );
        self.vector = vector;
        if self.pending.take().is_some() {
            self.count /= 2;
            self.computed = false;
        }
        sums
    }

    fn bind(&mut self, r: K) {
        self.pending = Some(PackedK::splat(r));
    }

    fn last(&self, packing: usize, out: &mut [PackedK]) {
        let mut children = [PackedK::ZERO; WORD_BITS];
        let stored = &self.vector[packing * self.stride..(packing + 1) * self.stride];
        let count = self.load(packing, stored, &mut children);
        out.copy_from_slice(&children[..count]);
    }
}

/// What the sum-check of the factors ends in.
pub struct FactorEnd {
    pub bits: Vec<K>,
    pub point: Vec<K>,
    /// b at the two points.
    pub exponent: K,
    /// X at the row point.
    pub base: K,
}

/// The sum of `coefficient_i eq(r1^(2^-i), r) b_i(r) (X(r) + 1)` over bits and rows, as far as bits are bound.
struct Factors<'a> {
    exponents: &'a Exponents<'a>,
    coefficients: [K; WORD_BITS],
    groups: [PackedK; WORD_BITS / GROUP],
    roots: Eq,
    /// The weights of a row, once a bit is bound.
    vector: &'a mut [PackedK],
    bound: Vec<K>,
}

/// Weights of a row that are stored.
const STRIDE: usize = WORD_BITS / 2;

impl Factors<'_> {
    /// The weights of a row, the last bound bit being bound as they are loaded.
    #[inline(always)]
    fn weights(&self, packing: usize, stored: &[PackedK], out: &mut [PackedK; WORD_BITS]) -> usize {
        let count = (2 * WORD_BITS) >> self.bound.len();
        if self.bound.len() <= 1 {
            let mut eq = at(&self.roots, packing);
            for (out, &group) in out.as_chunks_mut::<GROUP>().0.iter_mut().zip(&self.groups).rev() {
                let mut weight = eq * group;
                for out in out.iter_mut().rev() {
                    *out = weight;
                    weight = weight.square();
                    eq = eq.square();
                }
            }
        } else {
            out[..count].copy_from_slice(&stored[..count]);
        }
        match self.bound.last() {
            Some(&r) => {
                let r = PackedK::splat(r);
                for i in 0..count / 2 {
                    out[i] = out[2 * i] + r * (out[2 * i] + out[2 * i + 1]);
                }
                count / 2
            }
            None => WORD_BITS,
        }
    }

    /// The bits of b, those bound being bound.
    #[inline(always)]
    fn bits(&self, packing: usize, table: &[PackedK], out: &mut [PackedK]) {
        let words = self.exponents.words(packing);
        for (i, out) in out.iter_mut().enumerate() {
            let mut sum = PackedK::ZERO;
            for (j, &weight) in table.iter().enumerate() {
                sum += select(weight, &bit_masks(words, i * table.len() + j));
            }
            *out = sum;
        }
    }

    fn table(&self) -> Vec<PackedK> {
        eq_table(&self.bound).into_iter().map(PackedK::splat).collect()
    }

    /// `q(0)` and the leading coefficient of a round over a bit.
    fn round(&mut self) -> [K; 2] {
        let packings = self.exponents.bases.len();
        let table = self.table();
        let vector = core::mem::take(&mut self.vector);
        let factors = &*self;
        let chunks = packings.div_ceil(CHUNK);
        let Pair(zero, leading) =
            over_chunks(&mut [&mut *vector], &[STRIDE * CHUNK], chunks, |chunks, out| {
                let (mut weights, mut bits) = ([PackedK::ZERO; WORD_BITS], [PackedK::ZERO; WORD_BITS]);
                let mut total = Pair::<Sum>::default();
                let places = out[0].chunks_exact_mut(STRIDE);
                for (packing, place) in (chunks.start * CHUNK..).zip(places) {
                    let count = factors.weights(packing, place, &mut weights);
                    let (mut zero, mut leading) = (PackedK::ZERO, PackedK::ZERO);
                    if factors.bound.is_empty() {
                        let words = factors.exponents.words(packing);
                        for (i, &[first, second]) in weights.as_chunks::<2>().0.iter().enumerate() {
                            let [a, b] = [2 * i, 2 * i + 1].map(|i| bit_masks(words, i));
                            zero += select(first, &a);
                            leading +=
                                select(first + second, &core::array::from_fn(|lane| a[lane] ^ b[lane]));
                        }
                    } else {
                        place[..count].copy_from_slice(&weights[..count]);
                        factors.bits(packing, &table, &mut bits[..count]);
                        let (mut zeros, mut leadings) = (Sum::default(), Sum::default());
                        let bits = bits[..count].as_chunks::<2>().0;
                        for (w, b) in weights[..count].as_chunks::<2>().0.iter().zip(bits) {
                            zeros += w[0].times(b[0]);
                            leadings += (w[0] + w[1]).times(b[0] + b[1]);
                        }
                        (zero, leading) = (PackedK::reduce(zeros), PackedK::reduce(leadings));
                    }
                    let base = factors.exponents.bases[packing] + PackedK::splat(K::ONE);
                    total.0 += base.times(zero);
                    total.1 += base.times(leading);
                }
                total
            });
        self.vector = vector;
        [PackedK::total(zero), PackedK::total(leading)]
    }

    /// The vectors over rows that are left: the weights, b, and X + 1. The last two are zero where no row is.
    fn vectors(&self, full: usize) -> [Vector; 3] {
        let packings = self.exponents.bases.len();
        let table = self.table();
        let weighted = table.iter().zip(&self.coefficients);
        let weighted: Vec<PackedK> = weighted.map(|(&bits, &c)| bits * PackedK::splat(c)).collect();
        let mut vectors = [(); 3].map(|()| zero_packings(full));
        let mut out = vectors.each_mut().map(Vec::as_mut_slice);
        let Nothing = over_chunks(&mut out, &[CHUNK; 3], full.div_ceil(CHUNK), |chunks, out| {
            let mut weights = [PackedK::ZERO; WORD_BITS];
            for i in 0..out[0].len() {
                let packing = chunks.start * CHUNK + i;
                if packing >= packings {
                    let mut eq = at(&self.roots, packing);
                    for &weight in weighted.iter().rev() {
                        out[0][i] += eq * weight;
                        eq = eq.square();
                    }
                    continue;
                }
                let stored = &self.vector[packing * STRIDE..(packing + 1) * STRIDE];
                self.weights(packing, stored, &mut weights);
                out[0][i] = weights[0];
                self.bits(packing, &table, &mut out[1][i..=i]);
                out[2][i] = self.exponents.bases[packing] + PackedK::splat(K::ONE);
            }
            Nothing
        });
        vectors.map(Vector::from_packed)
    }
}

/// A round of degree 3 over the low variable of three vectors.
fn cubic<E: Element>(w: &[E], b: &[E], x: &[E]) -> Cubic {
    let (mut zero, mut quadratic, mut cubic) = (E::Sum::default(), E::Sum::default(), E::Sum::default());
    let pairs = w
        .as_chunks::<2>()
        .0
        .iter()
        .zip(b.as_chunks::<2>().0)
        .zip(x.as_chunks::<2>().0);
    for ((w, b), x) in pairs {
        let (w0, w1) = E::unzip(w[0], w[1]);
        let (b0, b1) = E::unzip(b[0], b[1]);
        let (x0, x1) = E::unzip(x[0], x[1]);
        let (constant, leading) = (w0 * b0, (w0 + w1) * (b0 + b1));
        let linear = w1 * b1 + constant + leading;
        zero += constant.times(x0);
        quadratic += linear.times(x0 + x1);
        quadratic += leading.times(x0);
        cubic += leading.times(x0 + x1);
    }
    Cubic {
        zero: E::total(zero),
        quadratic: E::total(quadratic),
        cubic: E::total(cubic),
    }
}

/// Runs the sum-check of the factors at a row point: sends the extensions of `b_i (X + 1)`, and ends in values of b and X.
pub fn prove_factors(
    exponents: &Exponents<'_>,
    row_point: &[K],
    vector: &mut [PackedK],
    channel: &mut Channel,
) -> FactorEnd {
    let roots = Eq::new(&roots(row_point));
    let extensions = exponents.extensions(&roots);
    channel.send_many(label::FACTORS, &extensions);
    let (lambda, mu) = (channel.challenge(label::LAMBDA), channel.challenge(label::MU));
    let coefficients = factor_coefficients(lambda, mu);
    let mut claim = inner_product(&coefficients, &extensions);
    let mut factors = Factors {
        exponents,
        // The last coefficient of each group, of which the others are squares.
        groups: core::array::from_fn(|h| PackedK::splat(coefficients[GROUP * h + GROUP - 1])),
        coefficients,
        roots,
        vector,
        bound: Vec::with_capacity(LOG_WORD_BITS),
    };
    for _ in 0..LOG_WORD_BITS {
        let [zero, leading] = factors.round();
        let r = channel.plain_round(zero, leading);
        claim = Round { sum: claim, leading }.evaluate(zero, r);
        factors.bound.push(r);
    }
    let mut vectors = factors.vectors((1 << row_point.len()) / WIDTH);
    let mut point = Vec::with_capacity(row_point.len());
    for _ in row_point {
        let round = match &vectors {
            [Vector::Packed(w), Vector::Packed(b), Vector::Packed(x)] => cubic(w, b, x),
            [Vector::Scalar(w), Vector::Scalar(b), Vector::Scalar(x)] => cubic(w, b, x),
            _ => unreachable!("the vectors have one length"),
        };
        let r = channel.cubic_round(round);
        vectors.iter_mut().for_each(|vector| vector.fold(r));
        point.push(r);
    }
    let [exponent, base] = [1, 2].map(|v| vectors[v].last());
    let base = base + K::ONE;
    channel.send_many(label::ENDS, &[exponent, base]);
    FactorEnd {
        bits: factors.bound,
        point,
        exponent,
        base,
    }
}
