//! The prover's side of the product argument (see `carryless_verifier::product`).
//!
//! The leaves are never stored: they are computed once to make the two layers above them, once for the first round of the
//! last layer's sum-check, and once as they are folded after it. The trees are combined by a challenge eta: the received tree's values at even
//! places are multiplied by it, so that a round is one sum over both. The ones at a layer's end are not stored either.

use carryless_circuit::Direction;
use carryless_verifier::field::K;
use carryless_verifier::layout::Layout;
use carryless_verifier::product::{self, Fingerprint, LeafClaim, Values, label};
use carryless_verifier::sumcheck::Round;
use p3_field::PrimeCharacteristicRing;

use crate::channel::Channel;
use crate::kernel::element::{Element, PackedK, WIDTH, unpack};
use crate::kernel::eq::Eq;
use crate::kernel::folding::{Folding, Summand, halved, sum_chunks};
use crate::kernel::vector::{Pair, invert};
use crate::leaves::{CHUNK, Leaves, QUADS, Weights};
use crate::memory;
use crate::parallel::{Nothing, over_chunks};
use crate::witness::Witness;

/// A layer of a tree in two halves: the values at even places and at odd ones.
enum Layer {
    /// What there is before the ones, an even number of packings or all.
    Packed {
        halves: [Vec<PackedK>; 2],
        /// The packings of a whole half.
        full: usize,
    },
    Scalar([Vec<K>; 2]),
}

/// The products of neighbours, those at even places and those at odd ones: place i of both from packings `2 i` and `2 i + 1`.
#[inline(always)]
fn products(even: &[PackedK], odd: &[PackedK], i: usize) -> (PackedK, PackedK) {
    let product = |i: usize| match (even.get(i), odd.get(i)) {
        (Some(&even), Some(&odd)) => even * odd,
        _ => PackedK::splat(K::ONE),
    };
    PackedK::unzip(product(2 * i), product(2 * i + 1))
}

impl Layer {
    fn new(halves: [Vec<PackedK>; 2], full: usize) -> Self {
        if full > 1 {
            Self::Packed { halves, full }
        } else {
            Self::Scalar(halves.map(|half| match half.is_empty() {
                true => vec![K::ONE; WIDTH],
                false => unpack(&half),
            }))
        }
    }

    /// The layer above it, unless this is the highest: two values.
    fn above(&self) -> Option<Self> {
        match self {
            Self::Packed {
                halves: [even, odd],
                full,
            } => {
                let len = halved(even.len(), full / 2);
                let mut above = [(); 2].map(|()| memory::zero_packings(len));
                let mut out = above.each_mut().map(Vec::as_mut_slice);
                let chunks = len.div_ceil(CHUNK);
                let Nothing = over_chunks(&mut out, &[CHUNK; 2], chunks, |chunks, out| {
                    let [evens, odds] = out else {
                        unreachable!("two vectors are written")
                    };
                    let first = chunks.start * CHUNK;
                    for (i, (out_even, out_odd)) in (first..).zip(evens.iter_mut().zip(&mut **odds)) {
                        (*out_even, *out_odd) = products(even, odd, i);
                    }
                    Nothing
                });
                Some(Self::new(above, full / 2))
            }
            Self::Scalar([even, odd]) if even.len() > 1 => {
                let products: Vec<K> = even.iter().zip(odd).map(|(&e, &o)| e * o).collect();
                let half = |first: usize| products.iter().skip(first).step_by(2).copied().collect();
                Some(Self::Scalar([half(0), half(1)]))
            }
            Self::Scalar(_) => None,
        }
    }

    /// The product of everything, of the highest layer.
    fn root(&self) -> K {
        match self {
            Self::Scalar([even, odd]) => even[0] * odd[0],
            Self::Packed { .. } => unreachable!("the highest layer is two scalars"),
        }
    }
}

/// The two layers above the leaves, `full` packings in all if they were whole, in one pass over these.
fn above_leaves(leaves: &Leaves<'_>, full: usize) -> [Layer; 2] {
    /// Packings of a half of the lower one that are computed together.
    const HALF: usize = CHUNK / 4;
    let [full, full_above] = [full / 4, full / 8];
    let len = halved(leaves.len() / 2, full);
    let len_above = halved(len, full_above);
    let mut lower = [(); 2].map(|()| memory::zero_packings(len));
    let mut upper = [(); 2].map(|()| memory::zero_packings(len_above));
    let [even, odd] = lower.each_mut().map(Vec::as_mut_slice);
    let [above_even, above_odd] = upper.each_mut().map(Vec::as_mut_slice);
    let mut out = [even, odd, above_even, above_odd];
    let chunks = len.div_ceil(HALF);
    let lengths = [HALF, HALF, HALF / 2, HALF / 2];
    let Nothing = over_chunks(&mut out, &lengths, chunks, |chunks, out| {
        let [even, odd, above_even, above_odd] = out else {
            unreachable!("four vectors are written")
        };
        let lower = even.chunks_mut(HALF).zip(odd.chunks_mut(HALF));
        let upper = above_even
            .chunks_mut(HALF / 2)
            .zip(above_odd.chunks_mut(HALF / 2));
        let mut values = [PackedK::default(); CHUNK];
        for (chunk, ((even, odd), (above_even, above_odd))) in chunks.zip(lower.zip(upper)) {
            leaves.fill(chunk * CHUNK, &mut values);
            let places = even.iter_mut().zip(&mut *odd);
            for ((even, odd), &[a, b, c, d]) in places.zip(values.as_chunks::<4>().0) {
                let (first, second) = (PackedK::unzip(a, b), PackedK::unzip(c, d));
                (*even, *odd) = PackedK::unzip(first.0 * first.1, second.0 * second.1);
            }
            for (i, (above_even, above_odd)) in above_even.iter_mut().zip(above_odd).enumerate() {
                (*above_even, *above_odd) = products(even, odd, i);
            }
        }
        Nothing
    });
    [Layer::new(lower, full), Layer::new(upper, full_above)]
}

/// All layers above the leaves, `full` packings of these with all ones, the lowest first, and the root.
fn tree(leaves: &Leaves<'_>, full: usize) -> (Vec<Layer>, K) {
    let mut layers = Vec::from(above_leaves(leaves, full));
    while let Some(above) = layers.last().and_then(Layer::above) {
        layers.push(above);
    }
    let root = layers.last().map_or(K::default(), Layer::root);
    (layers, root)
}

/// `sum_y eq(y) (sent_even sent_odd + received_even received_odd)`, the four vectors in this order. What they lack are ones, and eta in the third.
struct Products {
    eta: K,
}

impl Products {
    /// Adds one place, given the values at 0 and the slopes.
    #[inline(always)]
    fn add<E: Element>(sums: &mut Pair<E::Sum>, eq: E, zero: [E; 4], slope: [E; 4]) {
        let product = |[s0, s1, r0, r1]: [E; 4]| E::reduce(s0.times(s1) + r0.times(r1));
        sums.0 += eq.times(product(zero));
        sums.1 += eq.times(product(slope));
    }

    /// The values at 0 where of both trees there are only ones, whose slopes are zero.
    fn ones<E: Element>(&self, eq: &[E]) -> E::Sum {
        let weights = eq.iter().fold(E::splat(K::ZERO), |sum, &eq| sum + eq);
        weights.times(E::splat(K::ONE + self.eta))
    }
}

impl Summand for Products {
    fn sum<'a, E: Element + 'a>(&self, eq: &[E], vector: &dyn Fn(usize) -> &'a [E]) -> Pair<E::Sum> {
        let vectors: [&[E]; 4] = core::array::from_fn(vector);
        let mut sums = Pair::<E::Sum>::default();
        let pairs = |v: usize| eq.len().min(vectors[v].len() / 2);
        let (both, either) = (pairs(0).min(pairs(2)), pairs(0).max(pairs(2)));
        for (i, &eq) in eq[..both].iter().enumerate() {
            let pair = |v: usize| E::unzip(vectors[v][2 * i], vectors[v][2 * i + 1]);
            let ((s0, t0), (s1, t1), (r0, u0), (r1, u1)) = (pair(0), pair(1), pair(2), pair(3));
            Self::add(
                &mut sums,
                eq,
                [s0, s1, r0, r1],
                [s0 + t0, s1 + t1, r0 + u0, r1 + u1],
            );
        }
        // Of one tree there are only ones.
        let (longer, other) = if pairs(0) > both {
            (0, self.eta)
        } else {
            (2, K::ONE)
        };
        let other = E::splat(other);
        for i in both..either {
            let pair = |v: &[E]| E::unzip(v[2 * i], v[2 * i + 1]);
            let ((a0, a1), (b0, b1)) = (pair(vectors[longer]), pair(vectors[longer + 1]));
            sums.0 += eq[i].times(a0 * b0 + other);
            sums.1 += eq[i].times((a0 + a1) * (b0 + b1));
        }
        if either < eq.len() {
            sums.0 += self.ones(&eq[either..]);
        }
        sums
    }
}

/// The leaves of both trees in their last layer's sum-check.
struct LastLayer<'a> {
    trees: [&'a Leaves<'a>; 2],
    /// Packings of all leaves with all ones.
    full: usize,
    eta: K,
}

impl LastLayer<'_> {
    /// The weights of the leaves of a tree at even and at odd places, times a factor.
    fn weights(&self, tree: usize, factor: K) -> [Weights; 2] {
        let even = [factor, factor * self.eta][tree];
        [even, factor].map(|factor| self.trees[tree].weights(factor))
    }

    /// The sums of the first round.
    fn sums(&self, eq: &Eq) -> [K; 2] {
        let weights = [0, 1].map(|tree| self.weights(tree, K::ONE));
        let scratch = || [[[[PackedK::default(); QUADS]; 2]; 2]; 2];
        sum_chunks(eq, scratch, |values, chunk, eq| {
            let start = chunk * 4 * eq.len();
            let mut sums = Pair::<<PackedK as Element>::Sum>::default();
            if self.trees.iter().all(|leaves| start >= leaves.len()) {
                sums.0 += Products { eta: self.eta }.ones(eq);
                return sums;
            }
            for ((values, leaves), weights) in values.iter_mut().zip(self.trees).zip(&weights) {
                let mut out = values
                    .each_mut()
                    .map(|vector| vector.each_mut().map(|part| &mut part[..eq.len()]));
                leaves.fill_quads(weights, start, &mut out);
            }
            let [sent, received] = &*values;
            for (i, &eq) in eq.iter().enumerate() {
                let at = |part: usize| {
                    [&sent[0], &sent[1], &received[0], &received[1]].map(|vector| vector[part][i])
                };
                Products::add(&mut sums, eq, at(0), at(1));
            }
            sums
        })
    }

    /// The vectors with the low variable bound, and the sums of the next round.
    fn fold<'m>(&self, memory: &'m mut Vec<Vec<PackedK>>, r: K, eq: &Eq) -> (Folding<'m>, [K; 2]) {
        let weights = [0, 1].map(|tree| (self.weights(tree, K::ONE), self.weights(tree, r)));
        let full = self.full / 4;
        let [sent, received] = self.trees.map(|leaves| halved(leaves.len() / 2, full));
        let vectors = memory::carve(memory, &[sent, sent, received, received]);
        let mut folding = Folding::new(vectors, full, rest(self.eta));
        let fill = |start: usize, out: &mut [&mut [PackedK]]| {
            let trees = out
                .as_chunks_mut::<2>()
                .0
                .iter_mut()
                .zip(self.trees)
                .zip(&weights);
            for (([even, odd], leaves), (weights, slopes)) in trees {
                let pieces = even.chunks_mut(QUADS).zip(odd.chunks_mut(QUADS));
                for (piece, (even, odd)) in pieces.enumerate() {
                    let start = 4 * (start + piece * QUADS);
                    leaves.fill_folded(weights, slopes, start, &mut [even, odd]);
                }
            }
        };
        let sums = folding.fill_and_sum(fill, eq, &Products { eta: self.eta });
        (folding, sums)
    }
}

/// What the vectors of [`Products`] lack.
fn rest(eta: K) -> Vec<K> {
    vec![K::ONE, K::ONE, eta, K::ONE]
}

/// The rounds of a sum-check weighted by eq.
pub struct Rounds<'a> {
    /// Where they are sent.
    pub channel: &'a mut Channel,
    point: &'a [K],
    /// What the rounds to come must add up to.
    pub claim: K,
    /// The challenges.
    pub folded: Vec<K>,
}

impl<'a> Rounds<'a> {
    /// A sum-check with eq at a point.
    pub fn new(channel: &'a mut Channel, point: &'a [K], claim: K) -> Self {
        Self {
            channel,
            point,
            claim,
            folded: Vec::with_capacity(point.len()),
        }
    }

    /// Sends a round, given its sums, and returns the challenge.
    pub fn round(&mut self, [zero, leading]: [K; 2]) -> K {
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

    /// The rounds from the one on whose sums are given.
    pub fn finish(
        &mut self,
        summand: &impl Summand,
        folding: &mut Folding<'_>,
        mut sums: [K; 2],
        eq: &mut Eq,
    ) {
        while self.folded.len() < self.point.len() {
            let r = self.round(sums);
            eq.next();
            if self.folded.len() < self.point.len() {
                sums = folding.fold_and_sum(r, eq, summand);
            } else {
                folding.fold(r);
            }
        }
    }
}

/// The vectors of two layers, those in packings kept in memory, and the sums of their first round.
fn combine<'m>(
    [sent, received]: [Layer; 2],
    memory: &'m mut Vec<Vec<PackedK>>,
    eta: K,
    eq: &Eq,
) -> (Folding<'m>, [K; 2]) {
    match (sent, received) {
        (Layer::Packed { halves: sent, full }, Layer::Packed { halves: received, .. }) => {
            *memory = sent.into_iter().chain(received).collect();
            let vectors = memory.iter_mut().map(Vec::as_mut_slice).collect();
            let mut folding = Folding::new(vectors, full, rest(eta));
            let factor = PackedK::splat(eta);
            let scale = |_: usize, vectors: &mut [&mut [PackedK]]| {
                vectors[2].iter_mut().for_each(|value| *value *= factor);
            };
            let sums = folding.fill_and_sum(scale, eq, &Products { eta });
            (folding, sums)
        }
        (Layer::Scalar([s0, s1]), Layer::Scalar([mut r0, r1])) => {
            r0.iter_mut().for_each(|value| *value *= eta);
            let folding = Folding::Scalar(vec![s0, s1, r0, r1]);
            let sums = match folding.has_rounds() {
                true => folding.sums(eq, &Products { eta }),
                false => Default::default(),
            };
            (folding, sums)
        }
        _ => unreachable!("the layers of both trees have one length"),
    }
}

/// Brings the values of both children of every tree, one after the other, to one value.
pub fn join(children: Values, channel: &mut Channel) -> Values {
    product::join(children, channel.challenge(label::SPLIT))
}

/// Runs the product argument down to a claim about the leaves, and returns the memory of the lowest layer, which the next step can use.
pub fn prove(
    witness: &Witness<'_>,
    layout: &Layout,
    fingerprint: &Fingerprint,
    channel: &mut Channel,
) -> (LeafClaim, Vec<Vec<PackedK>>) {
    // Packings of the leaves with all ones.
    let full = (1usize << layout.log_leaves) / WIDTH;
    let leaves = [Direction::Send, Direction::Receive].map(|d| Leaves::new(witness, layout, fingerprint, d));
    let [(mut sent_layers, mut sent), (mut received_layers, mut received)] =
        leaves.each_ref().map(|leaves| tree(leaves, full));
    channel.send_many(label::ROOTS, &[sent, received]);

    let mut point: Vec<K> = Vec::new();
    let mut memory = Vec::new();
    loop {
        let eta = channel.challenge(label::COMBINE);
        let mut rounds = Rounds::new(channel, &point, sent + eta * received);
        let mut eq = Eq::new(point.get(1..).unwrap_or_default());
        let stored = sent_layers.pop().zip(received_layers.pop());
        let is_last = stored.is_none();
        let (mut folding, sums) = match stored {
            Some((sent, received)) => combine([sent, received], &mut memory, eta, &eq),
            None => {
                let last = LastLayer {
                    trees: leaves.each_ref(),
                    full,
                    eta,
                };
                let r = rounds.round(last.sums(&eq));
                eq.next();
                last.fold(&mut memory, r, &eq)
            }
        };
        rounds.finish(&Products { eta }, &mut folding, sums, &mut eq);
        let folded = rounds.folded;
        let mut ends: [K; 4] = core::array::from_fn(|v| folding.last(v));
        ends[2] *= invert(eta);
        channel.send_many(label::ENDS, &ends);
        let (next, claims) = join((folded, ends.to_vec()), channel);
        (point, sent, received) = (next, claims[0], claims[1]);
        if is_last {
            let claim = LeafClaim {
                point,
                sent,
                received,
            };
            return (claim, memory);
        }
    }
}
