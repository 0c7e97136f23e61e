//! One layer of product trees that every row has: the sum-check over the index of a node in its row, then over the rows.

use carryless_verifier::field::{K, eq_table, inner_product, powers};
use carryless_verifier::product::{Values, label};
use p3_field::PrimeCharacteristicRing;

use crate::channel::Channel;
use crate::kernel::element::{Element, PackedK, WIDTH};
use crate::kernel::eq::Eq;
use crate::kernel::folding::{Folding, Summand, Total, total};
use crate::kernel::vector::{Pair, invert};
use crate::parallel::over_chunks;
use crate::product::Rounds;

/// The children of a layer's nodes, as far as bits of the nodes' index have been bound. In a packing of rows they are listed tree by tree, node by node, two
/// for each.
pub trait Nodes: Sync {
    /// The sums of a round over a bit, given the weight of every pair of nodes: `q(0)` and the leading coefficient. Rows that are not there
    /// come to `ones`; `eq` is over all rows.
    fn round(&mut self, weights: &[K], ones: K, eq: &Eq) -> [K; 2];

    /// Binds the lowest bit.
    fn bind(&mut self, r: K);

    /// The two children that are left of every tree in one packing of rows; the scratch is any memory.
    fn last(&self, packing: usize, scratch: &mut Vec<PackedK>, out: &mut [PackedK]);
}

/// The products of children in pairs of nodes: at 0, and of the slopes.
#[inline(always)]
pub fn pair_products(children: &[PackedK]) -> Pair<<PackedK as Element>::Sum> {
    let Pair(mut zero, mut leading) = Pair::<<PackedK as Element>::Sum>::default();
    for &[a0, b0, a1, b1] in children.as_chunks::<4>().0 {
        zero += a0.times(b0);
        leading += (a0 + a1).times(b0 + b1);
    }
    Pair(zero, leading)
}

/// As [`pair_products`], each pair with its weight.
#[inline(always)]
pub fn pair_sums(children: &[PackedK], weights: &[PackedK]) -> [PackedK; 2] {
    let Pair(mut zero, mut leading) = Pair::<<PackedK as Element>::Sum>::default();
    for (&[a0, b0, a1, b1], &weight) in children.as_chunks::<4>().0.iter().zip(weights) {
        zero += weight.times(a0 * b0);
        leading += weight.times((a0 + a1) * (b0 + b1));
    }
    [PackedK::reduce(zero), PackedK::reduce(leading)]
}

/// The sums over all rows of what `body` gives for a packing of them, weighted by eq. Rows that are not
/// there have `ones` in the first place. The vectors have so many items for each packing as `strides` says; `body` gets the packing's number, the vectors from
/// some packing on, and the packing's place in them.
pub fn sum_rows<M, const N: usize>(
    eq: &Eq,
    packings: usize,
    ones: K,
    vectors: &mut [&mut [PackedK]],
    strides: &[usize],
    scratch: impl Fn() -> M + Sync,
    body: impl Fn(&mut M, usize, &mut [&mut [PackedK]], usize) -> [PackedK; N] + Sync,
) -> [K; N] {
    let (low, ones) = (eq.low(), PackedK::splat(ones));
    let lengths: Vec<usize> = strides.iter().map(|stride| stride * low.len()).collect();
    let sums = over_chunks(vectors, &lengths, eq.high().len(), |chunks, vectors| {
        let mut total = Total::default();
        let mut scratch = scratch();
        let first = chunks.start * low.len();
        for chunk in chunks {
            let mut sums = [<PackedK as Element>::Sum::default(); N];
            let mut missing = PackedK::ZERO;
            for (packing, &eq) in (chunk * low.len()..).zip(low) {
                if packing < packings {
                    let values = body(&mut scratch, packing, vectors, packing - first);
                    sums.iter_mut()
                        .zip(values)
                        .for_each(|(sum, value)| *sum += eq.times(value));
                } else {
                    missing += eq;
                }
            }
            sums[0] += missing.times(ones);
            total.weigh(eq.high()[chunk], sums);
        }
        total
    });
    total(sums)
}

/// As [`sum_rows`] where no vector is needed.
pub fn sum_computed<M, const N: usize>(
    eq: &Eq,
    packings: usize,
    ones: K,
    scratch: impl Fn() -> M + Sync,
    body: impl Fn(&mut M, usize) -> [PackedK; N] + Sync,
) -> [K; N] {
    sum_rows(
        eq,
        packings,
        ones,
        &mut [],
        &[],
        scratch,
        |scratch, packing, _, _| body(scratch, packing),
    )
}

/// The same element in every lane, for each element.
pub fn splat(elements: &[K]) -> Vec<PackedK> {
    elements.iter().copied().map(PackedK::splat).collect()
}

/// Binds the lowest bit of the nodes' index in one packing of rows: half as many children, in the first half.
#[inline(always)]
pub fn fold_children(children: &mut [PackedK], r: PackedK) {
    for i in 0..children.len() / 4 {
        for child in 0..2 {
            let (zero, one) = (children[4 * i + child], children[4 * i + 2 + child]);
            children[2 * i + child] = zero + r * (zero + one);
        }
    }
}

/// `sum_r eq(r) sum_t eta_t u_t(r) v_t(r)`: the vectors are u_0, v_0, `eta_1 u_1`, ...
pub struct Trees {
    /// eta_0, which is one, eta_1, ...
    pub etas: Vec<K>,
    /// u_t and v_t where the vectors end: one or zero.
    pub rest: K,
}

impl Trees {
    /// What the vectors lack.
    pub fn rest(&self) -> Vec<K> {
        let rest = self.etas.iter();
        rest.flat_map(|&eta| [eta, K::ONE].map(|factor| factor * self.rest))
            .collect()
    }

    /// Its sum.
    fn rest_sum(&self) -> K {
        self.etas.iter().copied().sum::<K>() * self.rest
    }

    /// Runs the rounds over rows. `fill` writes u_0, v_0, u_1, ... of a packing of rows; their values at the end are returned.
    pub fn prove_rows(
        &self,
        rounds: &mut Rounds<'_>,
        point: &[K],
        vectors: Vec<&mut [PackedK]>,
        fill: impl Fn(usize, &mut Vec<PackedK>, &mut [PackedK]) + Sync,
    ) -> Vec<K> {
        let etas = splat(&self.etas);
        let fill = |start: usize, out: &mut [&mut [PackedK]]| {
            let (mut values, mut scratch) = (vec![PackedK::ZERO; out.len()], Vec::new());
            for i in 0..out[0].len() {
                fill(start + i, &mut scratch, &mut values);
                for (tree, (&[u, v], &eta)) in values.as_chunks::<2>().0.iter().zip(&etas).enumerate() {
                    out[2 * tree][i] = if tree == 0 { u } else { eta * u };
                    out[2 * tree + 1][i] = v;
                }
            }
        };
        let mut eq = Eq::new(&point[1..]);
        let mut folding = Folding::new(vectors, (1 << point.len()) / WIDTH, self.rest());
        let sums = folding.fill_and_sum(fill, &eq, self);
        rounds.finish(self, &mut folding, sums, &mut eq);
        let mut ends: Vec<K> = (0..2 * etas.len()).map(|v| folding.last(v)).collect();
        for (ends, &eta) in ends.as_chunks_mut::<2>().0.iter_mut().zip(&self.etas) {
            ends[0] *= invert(eta);
        }
        ends
    }
}

impl Summand for Trees {
    fn sum<'a, E: Element + 'a>(&self, eq: &[E], vector: &dyn Fn(usize) -> &'a [E]) -> Pair<E::Sum> {
        let mut sums = Pair::<E::Sum>::default();
        let pairs = eq.len().min(vector(0).len() / 2);
        for (i, &eq) in eq[..pairs].iter().enumerate() {
            let (mut zero, mut leading) = (E::Sum::default(), E::Sum::default());
            for t in 0..self.etas.len() {
                let (u, v) = (vector(2 * t), vector(2 * t + 1));
                let (u0, u1) = E::unzip(u[2 * i], u[2 * i + 1]);
                let (v0, v1) = E::unzip(v[2 * i], v[2 * i + 1]);
                zero += u0.times(v0);
                leading += (u0 + u1).times(v0 + v1);
            }
            sums.0 += eq.times(E::reduce(zero));
            sums.1 += eq.times(E::reduce(leading));
        }
        let rest = eq[pairs..].iter().fold(E::default(), |sum, &eq| sum + eq);
        sums.0 += rest.times(E::splat(self.rest_sum()));
        sums
    }
}

/// `sum_r eq(r) v(r)` of one vector: its value at 0, and `q(0) + q(1)` in place of the leading coefficient. Where it ends there are elements of one value.
pub struct Linear {
    /// That value.
    pub rest: K,
}

impl Summand for Linear {
    fn sum<'a, E: Element + 'a>(&self, eq: &[E], vector: &dyn Fn(usize) -> &'a [E]) -> Pair<E::Sum> {
        let mut sums = Pair::<E::Sum>::default();
        let vector = vector(0);
        let pairs = eq.len().min(vector.len() / 2);
        for (pair, &eq) in vector.as_chunks::<2>().0.iter().zip(&eq[..pairs]) {
            let (zero, one) = E::unzip(pair[0], pair[1]);
            sums.0 += eq.times(zero);
            sums.1 += eq.times(zero + one);
        }
        let rest = eq[pairs..].iter().fold(E::default(), |sum, &eq| sum + eq);
        sums.0 += rest.times(E::splat(self.rest));
        sums
    }
}

/// Runs the sum-check `sum eq(point, (n, r)) sum_t eta_t u_t(n, r) v_t(n, r)` over nodes, so many bits of them, and rows: returns its point and the ends.
/// The vectors, two for each tree and an element for each row, are memory to use.
pub fn sum_check(
    trees: &Trees,
    bits: usize,
    point: &[K],
    claim: K,
    nodes: &mut (impl Nodes + ?Sized),
    vectors: Vec<&mut [PackedK]>,
    channel: &mut Channel,
) -> Values {
    let (bit_point, row_point) = point.split_at(bits);
    let mut rounds = Rounds::new(channel, point, claim);
    let ones = trees.rest_sum();
    if bits > 0 {
        let eq = Eq::new(row_point);
        for bit in 0..bits {
            let table = eq_table(&bit_point[bit + 1..]);
            let weights = trees
                .etas
                .iter()
                .flat_map(|&eta| table.iter().map(move |&w| eta * w));
            let weights: Vec<K> = weights.collect();
            let sums = nodes.round(&weights, ones, &eq);
            nodes.bind(rounds.round(sums));
        }
    }
    let nodes = &*nodes;
    let ends = trees.prove_rows(&mut rounds, row_point, vectors, |packing, scratch, out| {
        nodes.last(packing, scratch, out);
    });
    let folded = rounds.folded;
    channel.send_many(label::ENDS, &ends);
    (folded, ends)
}

/// Proves a layer whose nodes have so many bits in their index, from the trees' values at a point, bits first, to those of both children of every tree
/// at another one; see [`sum_check`].
pub fn prove(
    bits: usize,
    point: &[K],
    claims: &[K],
    nodes: &mut (impl Nodes + ?Sized),
    vectors: Vec<&mut [PackedK]>,
    channel: &mut Channel,
) -> Values {
    let trees = Trees {
        etas: powers(channel.challenge(label::COMBINE), claims.len()),
        rest: K::ONE,
    };
    let claim = inner_product(claims, &trees.etas);
    sum_check(&trees, bits, point, claim, nodes, vectors, channel)
}
