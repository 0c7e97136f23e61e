//! The prover's side of the product argument (see `carryless_verifier::product`).
//!
//! The leaves are never stored: they are computed once to make the two layers above them, once for the first round of the
//! last layer's sum-check, and once as they are folded after it. The trees are combined by a challenge eta: the received tree's lower half is
//! multiplied by it, so that a round is one sum over both.

use carryless_circuit::Direction;
use carryless_verifier::field::K;
use carryless_verifier::layout::Layout;
use carryless_verifier::product::{Fingerprint, LeafClaim, label};
use carryless_verifier::sumcheck::Round;

use crate::channel::Channel;
use crate::kernel::element::{Element, PackedK, WIDTH, unpack};
use crate::kernel::eq::Eq;
use crate::kernel::folding::{Folding, Summand, sum_chunks};
use crate::kernel::vector::{Pair, invert};
use crate::leaves::{CHUNK, Leaves};
use crate::memory;
use crate::parallel::{Nothing, over_chunks};
use crate::witness::Witness;

/// A layer of a tree in two halves: the values at `(y, 0)` and at `(y, 1)`.
enum Layer {
    Packed([Vec<PackedK>; 2]),
    Scalar([Vec<K>; 2]),
}

impl Layer {
    /// From packings, an equal number of each.
    fn new(halves: [Vec<PackedK>; 2]) -> Self {
        if halves[0].len() > 1 {
            Self::Packed(halves)
        } else {
            Self::Scalar(halves.map(|half| unpack(&half)))
        }
    }

    /// The layer above it, unless this is the highest: two values.
    fn above(&self) -> Option<Self> {
        match self {
            Self::Packed([low, high]) => {
                let quarter = low.len() / 2;
                Some(Self::new([0, quarter].map(|offset| {
                    let (low, high) = (&low[offset..offset + quarter], &high[offset..offset + quarter]);
                    memory::collected(low, high, |&l, &h| l * h)
                })))
            }
            Self::Scalar([low, high]) if low.len() > 1 => {
                let mut products: Vec<K> = low.iter().zip(high).map(|(&l, &h)| l * h).collect();
                let upper = products.split_off(products.len() / 2);
                Some(Self::Scalar([products, upper]))
            }
            Self::Scalar(_) => None,
        }
    }

    /// The product of everything, of the highest layer.
    fn root(&self) -> K {
        match self {
            Self::Scalar([low, high]) => low[0] * high[0],
            Self::Packed(_) => unreachable!("the highest layer is two scalars"),
        }
    }
}

/// The two layers above the leaves, in one pass over these.
fn above_leaves(leaves: &Leaves<'_>, half: usize) -> [Layer; 2] {
    let zeros = memory::zero_packings;
    let (mut low, mut high) = (zeros(half / 2), zeros(half / 2));
    let [mut above_low, mut above_high] = [zeros(half / 4), zeros(half / 4)];
    let length = CHUNK.min(half / 4);
    let chunks = half / 4 / length;
    for (offset, above) in [(0, &mut above_low), (half / 4, &mut above_high)] {
        let range = offset..offset + half / 4;
        let out = &mut [&mut low[range.clone()], &mut high[range], above];
        let Nothing = over_chunks(out, length, chunks, |chunks, out| {
            let [low, high, above] = out else {
                unreachable!("three vectors are written")
            };
            let mut values = [PackedK::default(); CHUNK];
            let values = &mut values[..length];
            for (i, chunk) in chunks.enumerate() {
                let at = i * length..(i + 1) * length;
                let (low, high) = (&mut low[at.clone()], &mut high[at.clone()]);
                let start = offset + chunk * length;
                for (start, out) in [(start, &mut *low), (half / 2 + start, &mut *high)] {
                    leaves.fill(start, out);
                    if half + start < leaves.len() {
                        leaves.fill(half + start, values);
                        out.iter_mut()
                            .zip(&*values)
                            .for_each(|(out, &value)| *out *= value);
                    }
                }
                for ((above, &low), &high) in above[at].iter_mut().zip(&*low).zip(&*high) {
                    *above = low * high;
                }
            }
            Nothing
        });
    }
    [[low, high], [above_low, above_high]].map(Layer::new)
}

/// All layers above the leaves, the lowest first, and the root.
fn tree(leaves: &Leaves<'_>, half: usize) -> (Vec<Layer>, K) {
    let mut layers = Vec::from(above_leaves(leaves, half));
    while let Some(above) = layers.last().and_then(Layer::above) {
        layers.push(above);
    }
    let root = layers.last().map_or(K::default(), Layer::root);
    (layers, root)
}

/// `sum_y eq(y) (sent_low sent_high + received_low received_high)`, the four vectors in this order.
struct Products;

impl Products {
    /// Adds one place, given the values at 0 and the slopes.
    #[inline(always)]
    fn add<E: Element>(sums: &mut Pair<E::Sum>, eq: E, zero: [E; 4], slope: [E; 4]) {
        let product = |[s0, s1, r0, r1]: [E; 4]| E::reduce(s0.times(s1) + r0.times(r1));
        sums.0 += eq.times(product(zero));
        sums.1 += eq.times(product(slope));
    }
}

impl Summand for Products {
    fn sum<'a, E: Element + 'a>(&self, eq: &[E], vector: &dyn Fn(usize) -> &'a [E]) -> Pair<E::Sum> {
        let vectors: [&[E]; 4] = core::array::from_fn(vector);
        let mut sums = Pair::<E::Sum>::default();
        let (there, ones) = eq.split_at(eq.len().min(vectors[1].len() / 2));
        for (i, &eq) in there.iter().enumerate() {
            let pairs = vectors.map(|v| E::unzip(v[2 * i], v[2 * i + 1]));
            Self::add(&mut sums, eq, pairs.map(|p| p.0), pairs.map(|p| p.0 + p.1));
        }
        for (i, &eq) in (there.len()..).zip(ones) {
            // The higher values are ones, and their slopes zero.
            let [sent, received] = [vectors[0], vectors[2]].map(|v| E::unzip(v[2 * i], v[2 * i + 1]).0);
            sums.0 += eq.times(sent + received);
        }
        sums
    }
}

/// The leaves of both trees in their last layer's sum-check.
struct LastLayer<'a> {
    trees: [&'a Leaves<'a>; 2],
    /// Packings in half of the leaves.
    half: usize,
    eta: K,
}

impl LastLayer<'_> {
    /// The factor and the first packing of a vector of [`Products`], and its tree.
    fn vector(&self, v: usize) -> (K, usize, &Leaves<'_>) {
        let factor = if v == 2 {
            self.eta
        } else {
            K::from(carryless_verifier::field::B::new(1))
        };
        (factor, v % 2 * self.half, self.trees[v / 2])
    }

    /// The sums of the first round.
    fn sums(&self, eq: &Eq) -> [K; 2] {
        const PAIRS: usize = CHUNK / 2;
        let weights: [_; 4] = core::array::from_fn(|v| {
            let (factor, _, leaves) = self.vector(v);
            leaves.weights(factor)
        });
        let scratch = || [[[PackedK::default(); PAIRS]; 4]; 2];
        sum_chunks(eq, scratch, |[zero, slope], chunk, eq| {
            let start = chunk * 2 * eq.len();
            let mut sums = Pair::<<PackedK as Element>::Sum>::default();
            let ones = self.trees.iter().all(|leaves| self.half + start >= leaves.len());
            for v in (0..4).filter(|v| v % 2 == 0 || !ones) {
                let (_, offset, leaves) = self.vector(v);
                let slope = (!ones).then_some(&mut slope[v][..eq.len()]);
                leaves.fill_pairs(&weights[v], offset + start, &mut zero[v][..eq.len()], slope);
            }
            for (i, &eq) in eq.iter().enumerate() {
                if ones {
                    sums.0 += eq.times(zero[0][i] + zero[2][i]);
                } else {
                    let at = |values: &[[PackedK; PAIRS]; 4]| values.each_ref().map(|v| v[i]);
                    Products::add(&mut sums, eq, at(zero), at(slope));
                }
            }
            sums
        })
    }

    /// The vectors with the low variable bound, and the sums of the next round.
    fn fold<'m>(&self, memory: &'m mut Vec<Vec<PackedK>>, r: K, eq: &Eq) -> (Folding<'m>, [K; 2]) {
        let weights: [_; 4] = core::array::from_fn(|v| {
            let (factor, _, leaves) = self.vector(v);
            (leaves.weights(factor), leaves.weights(factor * r))
        });
        let most = self.trees.iter().map(|leaves| leaves.len()).max().unwrap_or(0);
        let high = most
            .saturating_sub(self.half)
            .div_ceil(2)
            .next_multiple_of(2)
            .min(self.half / 2);
        let lengths = [self.half / 2, high, self.half / 2, high];
        let mut folding = Folding::new(memory::carve(memory, &lengths));
        let fill = |v: usize, start: usize, out: &mut [PackedK]| {
            let (_, offset, leaves) = self.vector(v);
            let (weights, slopes) = &weights[v];
            let pieces = out.chunks_mut(CHUNK / 2);
            for (piece, out) in pieces.enumerate() {
                leaves.fill_folded(weights, slopes, offset + 2 * start + piece * CHUNK, out);
            }
        };
        let sums = folding.fill_and_sum(fill, eq, &Products);
        (folding, sums)
    }
}

/// A layer's sum-check.
struct Rounds<'a> {
    channel: &'a mut Channel,
    point: &'a [K],
    claim: K,
    folded: Vec<K>,
}

impl Rounds<'_> {
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

    /// The rounds from the one on whose sums are given.
    fn finish(&mut self, folding: &mut Folding<'_>, mut sums: [K; 2], eq: &mut Eq) {
        while self.folded.len() < self.point.len() {
            let r = self.round(sums);
            eq.next();
            if self.folded.len() < self.point.len() {
                sums = folding.fold_and_sum(r, eq, &Products);
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
        (Layer::Packed(sent), Layer::Packed(received)) => {
            *memory = sent.into_iter().chain(received).collect();
            let mut folding = Folding::new(memory.iter_mut().map(Vec::as_mut_slice).collect());
            let eta = PackedK::splat(eta);
            let scale = |v: usize, _: usize, values: &mut [PackedK]| {
                if v == 2 {
                    values.iter_mut().for_each(|value| *value *= eta);
                }
            };
            let sums = folding.fill_and_sum(scale, eq, &Products);
            (folding, sums)
        }
        (Layer::Scalar([s0, s1]), Layer::Scalar([mut r0, r1])) => {
            r0.iter_mut().for_each(|value| *value *= eta);
            let folding = Folding::Scalar(vec![s0, s1, r0, r1]);
            let sums = match folding.has_rounds() {
                true => folding.sums(eq, &Products),
                false => Default::default(),
            };
            (folding, sums)
        }
        _ => unreachable!("the layers of both trees have one length"),
    }
}

/// Runs the product argument down to a claim about the leaves, and returns the memory of the lowest layer, which the next step can use.
pub fn prove(
    witness: &Witness<'_>,
    layout: &Layout,
    fingerprint: &Fingerprint,
    channel: &mut Channel,
) -> (LeafClaim, Vec<Vec<PackedK>>) {
    // Packings in half of the leaves.
    let half = (1usize << layout.log_leaves) / WIDTH / 2;
    let leaves = [Direction::Send, Direction::Receive].map(|d| Leaves::new(witness, layout, fingerprint, d));
    let [(mut sent_layers, mut sent), (mut received_layers, mut received)] =
        leaves.each_ref().map(|leaves| tree(leaves, half));
    channel.send_many(label::ROOTS, &[sent, received]);

    let mut point: Vec<K> = Vec::new();
    let mut memory = Vec::new();
    loop {
        let eta = channel.challenge(label::COMBINE);
        let mut rounds = Rounds {
            channel,
            point: &point,
            claim: sent + eta * received,
            folded: Vec::with_capacity(point.len() + 1),
        };
        let mut eq = Eq::new(point.get(1..).unwrap_or_default());
        let stored = sent_layers.pop().zip(received_layers.pop());
        let is_last = stored.is_none();
        let (mut folding, sums) = match stored {
            Some((sent, received)) => combine([sent, received], &mut memory, eta, &eq),
            None => {
                let last = LastLayer {
                    trees: leaves.each_ref(),
                    half,
                    eta,
                };
                let r = rounds.round(last.sums(&eq));
                eq.next();
                last.fold(&mut memory, r, &eq)
            }
        };
        rounds.finish(&mut folding, sums, &mut eq);
        let mut folded = rounds.folded;
        let mut ends: [K; 4] = core::array::from_fn(|v| folding.last(v));
        ends[2] *= invert(eta);
        channel.send_many(label::ENDS, &ends);
        let split = channel.challenge(label::SPLIT);
        sent = ends[0] + split * (ends[0] + ends[1]);
        received = ends[2] + split * (ends[2] + ends[3]);
        folded.push(split);
        point = folded;
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
