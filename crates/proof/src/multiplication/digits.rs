//! From the factors of `X^b`, one for each digit of b, to b and X: the sum-check that brings the digits to one row point, the layer from a digit to its two bits, and
//! the sum-check that takes bits and bases apart.

use core::ops::Add;

use carryless_verifier::field::{K, eq_table, inner_product};
use carryless_verifier::multiplication::{
    DIGITS, ExponentClaim, GROUP, LOG_DIGITS, digit_coefficients, label, roots,
};
use carryless_verifier::sumcheck::Round;
use p3_field::PrimeCharacteristicRing;

use super::CHUNK;
use super::exponent::Exponents;
use super::layer::{Nodes, Trees, fold_children, folded_child, pair_products, splat, sum_computed};
use crate::channel::Channel;
use crate::kernel::element::{Element, HalfTable, PackedK, WIDTH, Wide, bit_masks, look_up, select};
use crate::kernel::eq::Eq;
use crate::kernel::vector::{Pair, Vector};
use crate::memory::zero_packings;
use crate::parallel::{Nothing, over_chunks};
use crate::product::Rounds;

type Sum = <PackedK as Element>::Sum;

/// Masks of the rows in which the first bit of a digit is set, the second, and both.
#[inline(always)]
fn masks(words: &[u64], digit: usize) -> [[u64; WIDTH]; 3] {
    let [first, second] = [2 * digit, 2 * digit + 1].map(|bit| bit_masks(words, bit));
    [
        first,
        second,
        core::array::from_fn(|lane| first[lane] & second[lane]),
    ]
}

/// The sum of the elements, each where its mask is.
#[inline(always)]
fn select_sum(elements: &[PackedK; 3], [first, second, both]: &[[u64; WIDTH]; 3]) -> PackedK {
    select(elements[0], first) + select(elements[1], second) + select(elements[2], both)
}

/// The tables of eq for the last digit of each group of digits, digit j having the roots of order `4^j` of a point.
struct Roots([Eq; DIGITS / GROUP]);

impl Roots {
    fn new(point: &[K]) -> Self {
        let order = |group: usize| 2 * (GROUP * group + GROUP - 1);
        Self(core::array::from_fn(|group| Eq::new(&roots(point, order(group)))))
    }

    /// eq for the last digit of a group in a packing of rows.
    #[inline(always)]
    fn at(&self, group: usize, packing: usize) -> PackedK {
        let (low, high) = (self.0[group].low(), self.0[group].high());
        low[packing % low.len()] * PackedK::splat(high[packing / low.len()])
    }
}

/// The extensions of the digits' D at their roots of a point.
fn extensions(exponents: &Exponents<'_>, roots: &Roots) -> Vec<K> {
    let packings = exponents.bases.len();
    let sums = over_chunks::<PackedK, _>(&mut [], &[], packings.div_ceil(CHUNK), |chunks, _| {
        let mut sums = [Sum::default(); DIGITS];
        for packing in chunks.start * CHUNK..packings.min(chunks.end * CHUNK) {
            let (words, bases) = (exponents.words(packing), exponents.digit_bases(packing));
            for (group, sums) in sums.as_chunks_mut::<GROUP>().0.iter_mut().enumerate() {
                let mut eq = roots.at(group, packing);
                for (k, sum) in sums.iter_mut().enumerate().rev() {
                    *sum += eq.times(select_sum(&bases, &masks(words, GROUP * group + k)));
                    eq = eq.square().square();
                }
            }
        }
        Sums(sums)
    });
    sums.0.into_iter().map(PackedK::total).collect()
}

/// A sum for each digit.
struct Sums([Sum; DIGITS]);

impl Default for Sums {
    fn default() -> Self {
        Self([Sum::default(); DIGITS])
    }
}

impl Add for Sums {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(core::array::from_fn(|i| self.0[i] + other.0[i]))
    }
}

/// The sum of `coefficient_j eq(r1^(4^-j), r) D_j(r)` over digits and rows, as far as digits are bound.
struct Digits<'a> {
    exponents: &'a Exponents<'a>,
    /// The last coefficient of each group, of which the others are powers.
    groups: [PackedK; DIGITS / GROUP],
    roots: Roots,
    /// For each packing of rows a weight and D for each digit, in turn, once a variable is bound.
    vector: &'a mut [PackedK],
    bound: Vec<K>,
}

impl Digits<'_> {
    /// `coefficient_j eq(r1^(4^-j), r)`.
    #[inline(always)]
    fn weights(&self, packing: usize, out: &mut [PackedK; DIGITS]) {
        for (group, out) in out.as_chunks_mut::<GROUP>().0.iter_mut().enumerate() {
            let mut weight = self.roots.at(group, packing) * self.groups[group];
            for out in out.iter_mut().rev() {
                *out = weight;
                weight = weight.square().square();
            }
        }
    }

    /// Binds the last of the variables that are bound in a packing of rows, where weights and D are stored from the first on.
    #[inline(always)]
    fn bind(&self, packing: usize, stored: &mut [PackedK], r: PackedK) {
        if self.bound.len() > 1 {
            fold_children(&mut stored[..(4 * DIGITS) >> self.bound.len()], r);
            return;
        }
        let mut weights = [PackedK::ZERO; DIGITS];
        self.weights(packing, &mut weights);
        let (words, bases) = (self.exponents.words(packing), self.exponents.digit_bases(packing));
        let of_odd = bases.map(|base| r * base);
        let of_even = [0, 1, 2].map(|k| bases[k] + of_odd[k]);
        let pairs = weights
            .as_chunks::<2>()
            .0
            .iter()
            .zip(stored.as_chunks_mut::<2>().0);
        for (j, (&[first, second], out)) in pairs.enumerate() {
            let even = select_sum(&of_even, &masks(words, 2 * j));
            let odd = select_sum(&of_odd, &masks(words, 2 * j + 1));
            *out = [first + r * (first + second), even + odd];
        }
    }

    /// The sums of the first round in a packing of rows: at 0, and of the slopes.
    #[inline(always)]
    fn first_sums(&self, packing: usize) -> [PackedK; 2] {
        let mut weights = [PackedK::ZERO; DIGITS];
        self.weights(packing, &mut weights);
        let words = self.exponents.words(packing);
        let (mut zero, mut leading) = ([PackedK::ZERO; 3], [PackedK::ZERO; 3]);
        for (i, &[first, second]) in weights.as_chunks::<2>().0.iter().enumerate() {
            let (slope, at_zero, at_one) = (first + second, masks(words, 2 * i), masks(words, 2 * i + 1));
            for k in 0..3 {
                zero[k] += select(first, &at_zero[k]);
                let mask = core::array::from_fn(|lane| at_zero[k][lane] ^ at_one[k][lane]);
                leading[k] += select(slope, &mask);
            }
        }
        let bases = self.exponents.digit_bases(packing);
        [zero, leading]
            .map(|[a, b, c]| PackedK::reduce(a.times(bases[0]) + b.times(bases[1]) + c.times(bases[2])))
    }

    /// `q(0)` and the leading coefficient of a round over a variable of the digits.
    fn round(&mut self) -> [K; 2] {
        let packings = self.exponents.bases.len();
        let r = self.bound.last().map(|&r| PackedK::splat(r));
        let count = (2 * DIGITS) >> self.bound.len();
        let vector = core::mem::take(&mut self.vector);
        let (digits, one) = (&*self, PackedK::splat(K::ONE));
        let Pair(zero, leading) = over_chunks(
            &mut [&mut *vector],
            &[DIGITS * CHUNK],
            packings.div_ceil(CHUNK),
            |chunks, out| {
                let mut sums = Pair::<Sum>::default();
                let stored = out[0].chunks_exact_mut(DIGITS);
                for (packing, stored) in (chunks.start * CHUNK..).zip(stored) {
                    let Some(r) = r else {
                        let [zero, leading] = digits.first_sums(packing);
                        sums.0 += zero.times(one);
                        sums.1 += leading.times(one);
                        continue;
                    };
                    digits.bind(packing, stored, r);
                    sums = sums + pair_products(&stored[..count]);
                }
                sums
            },
        );
        self.vector = vector;
        [PackedK::total(zero), PackedK::total(leading)]
    }

    /// The vectors over rows that are left: the weights, and D, which is zero where no row is.
    fn vectors(&self, full: usize) -> [Vector; 2] {
        let packings = self.exponents.bases.len();
        let r = PackedK::splat(self.bound[LOG_DIGITS - 1]);
        let bound = splat(&eq_table(&self.bound));
        let mut vectors = [(); 2].map(|()| zero_packings(full));
        let mut out = vectors.each_mut().map(Vec::as_mut_slice);
        let Nothing = over_chunks(&mut out, &[CHUNK; 2], full.div_ceil(CHUNK), |chunks, out| {
            let mut weights = [PackedK::ZERO; DIGITS];
            for i in 0..out[0].len() {
                let packing = chunks.start * CHUNK + i;
                if packing >= packings {
                    self.weights(packing, &mut weights);
                    let terms = weights.iter().zip(&bound);
                    out[0][i] = terms.fold(PackedK::ZERO, |sum, (&weight, &eq)| sum + weight * eq);
                    continue;
                }
                let stored = &self.vector[packing * DIGITS..(packing + 1) * DIGITS];
                [out[0][i], out[1][i]] = [0, 1].map(|child| folded_child(stored, child, r));
            }
            Nothing
        });
        vectors.map(Vector::from_packed)
    }
}

/// `q(0)` and the leading coefficient of a round over the low variable of two vectors.
fn plain_sums<E: Element>(w: &[E], d: &[E]) -> [K; 2] {
    let (mut zero, mut leading) = (E::Sum::default(), E::Sum::default());
    for (w, d) in w.as_chunks::<2>().0.iter().zip(d.as_chunks::<2>().0) {
        let ((w0, w1), (d0, d1)) = (E::unzip(w[0], w[1]), E::unzip(d[0], d[1]));
        zero += w0.times(d0);
        leading += (w0 + w1).times(d0 + d1);
    }
    [E::total(zero), E::total(leading)]
}

/// Brings the factors at a row point, all digits of them, to a value of `1 + D` at a point over digits and rows.
pub fn prove_factors(
    exponents: &Exponents<'_>,
    row_point: &[K],
    vector: &mut [PackedK],
    channel: &mut Channel,
) -> (Vec<K>, Vec<K>) {
    let roots = Roots::new(row_point);
    let extensions = extensions(exponents, &roots);
    channel.send_many(label::DIGITS, &extensions);
    let (lambda, mu) = (channel.challenge(label::LAMBDA), channel.challenge(label::MU));
    let coefficients = digit_coefficients(lambda, mu);
    let mut claim = inner_product(&coefficients, &extensions);
    let mut next = |channel: &mut Channel, [zero, leading]: [K; 2]| {
        let r = channel.plain_round(zero, leading);
        claim = Round { sum: claim, leading }.evaluate(zero, r);
        r
    };
    let mut digits = Digits {
        exponents,
        groups: core::array::from_fn(|h| PackedK::splat(coefficients[GROUP * h + GROUP - 1])),
        roots,
        vector,
        bound: Vec::with_capacity(LOG_DIGITS),
    };
    for _ in 0..LOG_DIGITS {
        let sums = digits.round();
        digits.bound.push(next(channel, sums));
    }
    let mut vectors = digits.vectors((1 << row_point.len()) / WIDTH);
    let mut point = digits.bound;
    for _ in row_point {
        let sums = match &vectors {
            [Vector::Packed(w), Vector::Packed(d)] => plain_sums(w, d),
            [Vector::Scalar(w), Vector::Scalar(d)] => plain_sums(w, d),
            _ => unreachable!("the vectors have one length"),
        };
        let r = next(channel, sums);
        vectors.iter_mut().for_each(|vector| vector.fold(r));
        point.push(r);
    }
    let digit = vectors[1].last();
    channel.send(label::DIGIT, digit);
    (point, vec![K::ONE + digit])
}

/// Half bytes of a word: two digits each.
const HALVES: usize = DIGITS / 2;

/// The layer from digits to their two bits, whose children are `1 + B_0 Y_0` and `1 + B_1 Y_1`. Of them there are only sums, since Y_0 and Y_1 are the same for all digits
/// of a row: `sum w B_0`, `sum w B_1` and `sum w B_0 B_1`, w being a pair's weight.
pub struct Bits<'a> {
    exponents: &'a Exponents<'a>,
    bound: Vec<K>,
    /// Once everything is bound.
    last: Option<Box<NodeTables>>,
}

/// Of each half byte: what its bits add to a node's B_0 and B_1, the latter times the pair's weight, and to the sum of `w B_0` over first nodes.
type NodeTables = [[HalfTable; 3]; HALVES];

/// Of each half byte, which is a pair of nodes while nothing is bound: `w B_0`, `w B_1` and `w B_0 B_1` of the first, and w times the product of the slopes.
type PairTables = [[HalfTable; 4]; HALVES];

impl<'a> Bits<'a> {
    /// Before the first round.
    pub const fn new(exponents: &'a Exponents<'a>) -> Self {
        Self {
            exponents,
            bound: Vec::new(),
            last: None,
        }
    }

    fn pair_tables(weights: &[K]) -> Box<PairTables> {
        let bit = |value: usize, bit: usize| value >> bit & 1 == 1;
        let when = |condition, weight| if condition { weight } else { K::ZERO };
        Box::new(core::array::from_fn(|half| {
            let entry = |holds: &dyn Fn(usize) -> bool| {
                core::array::from_fn(|value| Wide::new(when(holds(value), weights[half])))
            };
            [
                entry(&|v| bit(v, 0)),
                entry(&|v| bit(v, 1)),
                entry(&|v| bit(v, 0) && bit(v, 1)),
                entry(&|v| bit(v, 0) != bit(v, 2) && bit(v, 1) != bit(v, 3)),
            ]
        }))
    }

    /// Half bytes in a node, once a variable is bound.
    fn halves(&self) -> usize {
        (1 << self.bound.len()) / 2
    }

    fn node_tables(&self, weights: &[K]) -> Box<NodeTables> {
        let digits = eq_table(&self.bound);
        Box::new(core::array::from_fn(|half| {
            let node = half / self.halves();
            let weight = weights[node / 2];
            let first = 2 * half % digits.len();
            let part = |value: usize, bit: usize| {
                let of = |shift: usize, weight: K| match value >> shift & 1 {
                    0 => K::ZERO,
                    _ => weight,
                };
                of(bit, digits[first]) + of(bit + 2, digits[first + 1])
            };
            let of_first = if node.is_multiple_of(2) { weight } else { K::ZERO };
            [
                core::array::from_fn(|value| Wide::new(part(value, 0))),
                core::array::from_fn(|value| Wide::new(weight * part(value, 1))),
                core::array::from_fn(|value| Wide::new(of_first * part(value, 0))),
            ]
        }))
    }

    /// B_0 and B_1 in a packing of rows, everything being bound.
    #[inline(always)]
    fn exponent(&self, packing: usize) -> [PackedK; 2] {
        let Some(tables) = &self.last else {
            unreachable!("the digits' variables are bound first");
        };
        let [even, odd, _] = look_up(tables, self.exponents.words(packing), 0, 4, [0; 3]);
        [even, odd]
    }

    /// Writes B_0 and B_1 of every node in a packing of rows, and returns the sum of `w B_0` over first nodes.
    #[inline(always)]
    fn nodes(&self, tables: &NodeTables, packing: usize, out: &mut Children) -> PackedK {
        let words = self.exponents.words(packing);
        match self.halves() {
            1 => nodes::<1>(tables, words, out),
            2 => nodes::<2>(tables, words, out),
            4 => nodes::<4>(tables, words, out),
            _ => nodes::<8>(tables, words, out),
        }
    }
}

/// B_0 and B_1 of nodes, in turn.
type Children = [PackedK; 2 * HALVES];

/// See [`Bits::nodes`], each node having `N` half bytes.
#[inline(always)]
fn nodes<const N: usize>(tables: &NodeTables, words: &[u64], out: &mut Children) -> PackedK {
    let mut firsts = PackedK::ZERO;
    let out = out.as_chunks_mut::<2>().0.iter_mut();
    for (node, (tables, out)) in tables.as_chunks::<N>().0.iter().zip(out).enumerate() {
        let [even, odd, first] = look_up(tables, words, 4 * N * node, 4, [0; 3]);
        *out = [even, odd];
        firsts += first;
    }
    firsts
}

impl Nodes for Bits<'_> {
    fn round(&mut self, weights: &[K], ones: K, eq: &Eq) -> [K; 2] {
        let (packings, bits, one) = (self.exponents.bases.len(), &*self, PackedK::splat(ones));
        // The weights' sum is one.
        let sums = |packing: usize, [even, odd, both, slopes]: [PackedK; 4]| {
            let bases = bits.exponents.digit_bases(packing);
            let zero = bases[0].times(even) + bases[1].times(odd) + bases[2].times(both);
            [one + PackedK::reduce(zero), bases[2] * slopes]
        };
        if self.bound.is_empty() {
            let tables = Self::pair_tables(weights);
            return sum_computed(
                eq,
                packings,
                ones,
                || (),
                |(), packing| {
                    sums(
                        packing,
                        look_up(&tables, bits.exponents.words(packing), 0, 4, [0; 4]),
                    )
                },
            );
        }
        let (tables, children) = (self.node_tables(weights), 4 * weights.len());
        sum_computed(
            eq,
            packings,
            ones,
            || [PackedK::ZERO; 2 * HALVES],
            |nodes, packing| {
                let even = bits.nodes(&tables, packing, nodes);
                let nodes = &nodes[..children];
                let odd = nodes
                    .as_chunks::<4>()
                    .0
                    .iter()
                    .fold(PackedK::ZERO, |sum, pair| sum + pair[1]);
                let Pair(both, slopes) = pair_products(nodes);
                sums(
                    packing,
                    [even, odd, PackedK::reduce(both), PackedK::reduce(slopes)],
                )
            },
        )
    }

    fn bind(&mut self, r: K) {
        self.bound.push(r);
        if self.bound.len() == LOG_DIGITS {
            self.last = Some(self.node_tables(&[K::ONE]));
        }
    }

    fn last(&self, packing: usize, out: &mut [PackedK]) {
        let one = PackedK::splat(K::ONE);
        let ([even, odd], bases) = (self.exponent(packing), self.exponents.digit_bases(packing));
        out.copy_from_slice(&[one + even * bases[0], one + odd * bases[1]]);
    }
}

/// What the sum-check of bits and bases ends in.
pub struct End {
    /// X^b at the first row point.
    pub power: K,
    /// B_0 and B_1.
    pub exponent: ExponentClaim,
    /// X at its point over rows.
    pub base: K,
}

/// Takes bits and bases apart, from the value of the layer of bits at a point.
pub fn prove_ends(
    bits: &Bits<'_>,
    point: &[K],
    power: K,
    claim: K,
    vectors: Vec<&mut [PackedK]>,
    channel: &mut Channel,
) -> End {
    let (which, row_point) = (point[0], &point[1 + LOG_DIGITS..]);
    let trees = Trees {
        etas: vec![K::ONE + which, which],
        rest: K::ZERO,
    };
    let mut rounds = Rounds::new(channel, row_point, claim + K::ONE);
    let ends = trees.prove_rows(&mut rounds, row_point, vectors, |packing, out| {
        let [even, odd] = bits.exponent(packing);
        let [base, square, _] = bits.exponents.digit_bases(packing);
        out.copy_from_slice(&[even, base, odd, square]);
    });
    let point = rounds.folded;
    channel.send_many(label::ENDS, &ends);
    End {
        power,
        exponent: ExponentClaim {
            digits: bits.bound.clone(),
            point,
            values: [ends[0], ends[2]],
            kappa: channel.challenge(label::KAPPA),
        },
        base: ends[1] + K::ONE,
    }
}
