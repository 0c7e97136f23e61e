//! The prover's side of the product argument (see `carryless_verifier::product`).
//!
//! The leaves are never stored: they are computed once to make the layer above them, once for the first round of the
//! last layer's sum-check, and once to fold them after it.

use carryless_circuit::Direction;
use carryless_verifier::field::K;
use carryless_verifier::layout::Layout;
use carryless_verifier::product::{Fingerprint, LeafClaim, label};
use carryless_verifier::sumcheck::Round;
use rayon::prelude::*;

use crate::channel::Channel;
use crate::kernel::element::{Element, PackedK, WIDTH};
use crate::kernel::vector::{Vector, eq_vector, invert, sum_ranges};
use crate::leaves::{CHUNK, Leaves};
use crate::witness::Witness;

/// A layer of a tree in two halves: the values at `(y, 0)` and at `(y, 1)`.
type Halves = [Vector; 2];

/// A chunk of leaves.
type Chunk = [PackedK; CHUNK];

/// The layer above the leaves, as two halves of half as many packings each.
fn above_leaves(leaves: &Leaves<'_>, half: usize) -> Halves {
    [0, half / 2].map(|offset| {
        let mut layer = vec![PackedK::default(); half / 2];
        layer.par_chunks_mut(CHUNK).enumerate().for_each(|(chunk, out)| {
            let start = offset + chunk * CHUNK;
            leaves.fill(start, out);
            if !leaves.are_ones_from(half + start) {
                let mut high: Chunk = [PackedK::default(); CHUNK];
                leaves.fill(half + start, &mut high[..out.len()]);
                out.iter_mut().zip(&high).for_each(|(low, &high)| *low *= high);
            }
        });
        Vector::from_packed(layer)
    })
}

/// The layer above a layer.
fn above([low, high]: &Halves) -> Halves {
    match (low, high) {
        (Vector::Packed(low), Vector::Packed(high)) => {
            let half = low.len() / 2;
            [0, half].map(|offset| {
                let pairs = low[offset..offset + half]
                    .par_iter()
                    .zip(&high[offset..offset + half]);
                Vector::from_packed(pairs.with_min_len(1 << 10).map(|(&l, &h)| l * h).collect())
            })
        }
        (low, high) => {
            let mut products: Vec<K> = low
                .to_scalars()
                .into_iter()
                .zip(high.to_scalars())
                .map(|(l, h)| l * h)
                .collect();
            let upper = products.split_off(products.len() / 2);
            [products, upper].map(Vector::Scalar)
        }
    }
}

/// All layers above the leaves, in halves, the lowest first, and the root.
fn tree(leaves: &Leaves<'_>, half: usize) -> (Vec<Halves>, K) {
    let mut layers = vec![above_leaves(leaves, half)];
    while let Some(last) = layers.last()
        && last[0].len() > 1
    {
        layers.push(above(last));
    }
    let root = layers
        .last()
        .map_or(K::default(), |[low, high]| low.last() * high.last());
    (layers, root)
}

/// `q(0)` and the leading coefficient of `sum_y eq(y) low(X, y) high(X, y)` for each of the two trees.
#[derive(Clone, Copy)]
struct Sums<S> {
    zero: [S; 2],
    leading: [S; 2],
}

impl<S: Default> Default for Sums<S> {
    fn default() -> Self {
        Self {
            zero: Default::default(),
            leading: Default::default(),
        }
    }
}

impl<S: core::ops::Add<Output = S> + Copy> core::ops::Add for Sums<S> {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        let add = |a: [S; 2], b: [S; 2]| core::array::from_fn(|i| a[i] + b[i]);
        Self {
            zero: add(self.zero, other.zero),
            leading: add(self.leading, other.leading),
        }
    }
}

impl<S> Sums<S> {
    /// Adds a range of pairs.
    fn add_pairs<E: Element<Sum = S>>(&mut self, eq: &[E], trees: [[&[E]; 2]; 2])
    where
        S: core::ops::AddAssign,
    {
        for (i, &eq) in eq.iter().enumerate() {
            for (t, [low, high]) in trees.into_iter().enumerate() {
                let (l0, l1) = E::unzip(low[2 * i], low[2 * i + 1]);
                let (h0, h1) = E::unzip(high[2 * i], high[2 * i + 1]);
                self.zero[t] += eq.times(l0 * h0);
                self.leading[t] += eq.times((l0 + l1) * (h0 + h1));
            }
        }
    }

    /// The trees combined.
    fn total<E: Element<Sum = S>>(self, eta: K) -> [K; 2] {
        [self.zero, self.leading].map(|[sent, received]| E::total(sent) + eta * E::total(received))
    }
}

fn round_sums<E: Element>(eq: &[E], trees: [[&[E]; 2]; 2], eta: K) -> [K; 2] {
    let sums = sum_ranges(eq.len(), |range| {
        let mut sums = Sums::<E::Sum>::default();
        let pairs = 2 * range.start..2 * range.end;
        sums.add_pairs(
            &eq[range],
            trees.map(|tree| tree.map(|half| &half[pairs.clone()])),
        );
        sums
    });
    sums.total::<E>(eta)
}

/// The sums of the first round over the leaves themselves.
fn leaf_sums(eq: &[PackedK], trees: [&Leaves<'_>; 2], half: usize, eta: K) -> [K; 2] {
    const PAIRS: usize = CHUNK / 2;
    type LeafSums = Sums<<PackedK as Element>::Sum>;
    let sums = eq
        .par_chunks(PAIRS)
        .enumerate()
        .with_min_len(8)
        .fold(LeafSums::default, |mut sums, (chunk, eq)| {
            let (start, len) = (chunk * CHUNK, 2 * eq.len());
            let mut values: [[Chunk; 2]; 2] = [[[PackedK::default(); CHUNK]; 2]; 2];
            let ones = trees.iter().all(|leaves| leaves.are_ones_from(half + start));
            for (leaves, [low, high]) in trees.iter().zip(&mut values) {
                leaves.fill(start, &mut low[..len]);
                if !ones {
                    leaves.fill(half + start, &mut high[..len]);
                }
            }
            if ones {
                // The product is the lower leaf, which has no leading coefficient.
                for (t, [low, _]) in values.iter().enumerate() {
                    for (i, &eq) in eq.iter().enumerate() {
                        sums.zero[t] += eq.times(PackedK::unzip(low[2 * i], low[2 * i + 1]).0);
                    }
                }
            } else {
                sums.add_pairs(
                    eq,
                    values
                        .each_ref()
                        .map(|tree| tree.each_ref().map(|half| &half[..len])),
                );
            }
            sums
        })
        .reduce(LeafSums::default, |a, b| a + b);
    sums.total::<PackedK>(eta)
}

/// The leaves with the low variable bound, in halves.
fn fold_leaves(leaves: &Leaves<'_>, half: usize, r: K) -> Halves {
    let r = PackedK::splat(r);
    [0, half].map(|offset| {
        let mut folded = vec![PackedK::default(); half / 2];
        folded
            .par_chunks_mut(CHUNK / 2)
            .enumerate()
            .with_min_len(8)
            .for_each(|(chunk, out)| {
                let mut values: Chunk = [PackedK::default(); CHUNK];
                let values = &mut values[..2 * out.len()];
                leaves.fill(offset + chunk * CHUNK, values);
                for (out, pair) in out.iter_mut().zip(values.chunks_exact(2)) {
                    let (even, odd) = PackedK::unzip(pair[0], pair[1]);
                    *out = even + r * (even + odd);
                }
            });
        Vector::from_packed(folded)
    })
}

/// A layer's sum-check: its remaining rounds from the given one on.
struct Layer<'a> {
    channel: &'a mut Channel,
    point: &'a [K],
    eta: K,
    claim: K,
    folded: Vec<K>,
}

impl Layer<'_> {
    /// Sends a round, given its sums, and returns the challenge.
    fn round(&mut self, [zero, leading]: [K; 2]) -> K {
        let x = self.point[self.folded.len()];
        // (1 + x) q(0) + x q(1) = claim gives q(0) + q(1).
        let round = Round {
            sum: (self.claim + zero) * invert(x),
            leading,
        };
        let r = self.channel.round(round);
        self.claim = round.evaluate(zero, r);
        self.folded.push(r);
        r
    }

    /// The rounds over the given halves, and the four values that they end in.
    fn rounds(&mut self, eq: &mut Vector, mut trees: [Halves; 2]) -> [K; 4] {
        while self.folded.len() < self.point.len() {
            let sums = match (&*eq, &trees) {
                (
                    Vector::Packed(eq),
                    [
                        [Vector::Packed(s0), Vector::Packed(s1)],
                        [Vector::Packed(r0), Vector::Packed(r1)],
                    ],
                ) => round_sums(eq, [[s0, s1], [r0, r1]], self.eta),
                (
                    eq,
                    [
                        [Vector::Scalar(s0), Vector::Scalar(s1)],
                        [Vector::Scalar(r0), Vector::Scalar(r1)],
                    ],
                ) => round_sums(&eq.to_scalars(), [[s0, s1], [r0, r1]], self.eta),
                _ => unreachable!("the halves of a layer have one length"),
            };
            let r = self.round(sums);
            trees.iter_mut().flatten().for_each(|half| half.fold(r));
            if eq.len() > 1 {
                eq.sum_out();
            }
        }
        let [[s0, s1], [r0, r1]] = &trees;
        [s0.last(), s1.last(), r0.last(), r1.last()]
    }
}

/// Runs the product argument down to a claim about the leaves.
pub fn prove(
    witness: &Witness<'_>,
    layout: &Layout,
    fingerprint: &Fingerprint,
    channel: &mut Channel,
) -> LeafClaim {
    // Packings in half of the leaves.
    let half = (1usize << layout.log_leaves) / WIDTH / 2;
    let leaves = [Direction::Send, Direction::Receive].map(|d| Leaves::new(witness, layout, fingerprint, d));
    let [(mut sent_layers, mut sent), (mut received_layers, mut received)] =
        leaves.each_ref().map(|leaves| tree(leaves, half));
    channel.send_many(label::ROOTS, &[sent, received]);

    let mut point: Vec<K> = Vec::new();
    loop {
        let eta = channel.challenge(label::COMBINE);
        let claim = sent + eta * received;
        let mut layer = Layer {
            channel,
            point: &point,
            eta,
            claim,
            folded: Vec::with_capacity(point.len() + 1),
        };
        let mut eq = eq_vector(point.get(1..).unwrap_or_default());
        let stored = sent_layers.pop().zip(received_layers.pop());
        let is_last = stored.is_none();
        let ends = match (stored, &eq) {
            (Some((sent, received)), _) => layer.rounds(&mut eq, [sent, received]),
            (None, Vector::Packed(packed)) => {
                let r = layer.round(leaf_sums(packed, leaves.each_ref(), half, eta));
                eq.sum_out();
                layer.rounds(
                    &mut eq,
                    leaves.each_ref().map(|leaves| fold_leaves(leaves, half, r)),
                )
            }
            (None, Vector::Scalar(_)) => unreachable!("a table has at least 64 rows"),
        };
        let mut folded = layer.folded;
        channel.send_many(label::ENDS, &ends);
        let split = channel.challenge(label::SPLIT);
        sent = ends[0] + split * (ends[0] + ends[1]);
        received = ends[2] + split * (ends[2] + ends[3]);
        folded.push(split);
        point = folded;
        if is_last {
            return LeafClaim {
                point,
                sent,
                received,
            };
        }
    }
}
