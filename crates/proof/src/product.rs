//! The prover's side of the product argument (see `carryless_verifier::product`).

use carryless_circuit::kernel::CompiledForm;
use carryless_circuit::{Direction, Instance};
use carryless_verifier::field::{K, powers};
use carryless_verifier::layout::Layout;
use carryless_verifier::product::{Fingerprint, LeafClaim, label};
use carryless_verifier::sumcheck::Round;
use p3_field::PrimeCharacteristicRing;
use rayon::prelude::*;

use crate::channel::Channel;
use crate::kernel::element::{Element, PackedK, WIDTH, pack_words};
use crate::kernel::vector::{Pair, Vector, eq_vector, invert, sum_ranges};
use crate::witness::Witness;

/// Rows whose tokens are computed together.
const ROWS: usize = 512;

/// The leaves of one tree: fingerprints of all tokens of a direction, then ones.
fn leaves(
    witness: &Witness<'_>,
    layout: &Layout,
    fingerprint: &Fingerprint,
    direction: Direction,
) -> Vec<PackedK> {
    let one = PackedK::splat(K::ONE);
    let mut leaves = vec![one; (1 << layout.log_leaves) / WIDTH];
    for (t, table) in layout.tables.iter().enumerate() {
        let start = match direction {
            Direction::Send => table.sent_start,
            Direction::Receive => table.received_start,
        };
        let height = 1usize << table.log_height;
        let tokens = witness
            .chip(t)
            .tokens
            .iter()
            .filter(|token| token.direction == direction);
        for (place, token) in tokens.enumerate() {
            let forms: Vec<CompiledForm> = core::iter::once(&token.tag)
                .chain(&token.words)
                .map(CompiledForm::new)
                .collect();
            let alphas: Vec<PackedK> = powers(fingerprint.alpha, forms.len())
                .into_iter()
                .map(PackedK::splat)
                .collect();
            let beta = PackedK::splat(fingerprint.beta);
            let first = (start + place * height) / WIDTH;
            leaves[first..first + height / WIDTH]
                .par_chunks_mut(ROWS / WIDTH)
                .enumerate()
                .for_each(|(chunk, out)| {
                    let rows = chunk * ROWS..chunk * ROWS + out.len() * WIDTH;
                    let mut words = vec![[0u64; ROWS]; forms.len()];
                    for (form, words) in forms.iter().zip(&mut words) {
                        let words = &mut words[..rows.len()];
                        form.evaluate_rows(witness.columns(t), witness.public(t), rows.clone(), words);
                    }
                    for (i, out) in out.iter_mut().enumerate() {
                        let at = |w: &[u64; ROWS]| pack_words(&w[i * WIDTH..(i + 1) * WIDTH]);
                        let mut sum = <PackedK as Element>::Sum::default();
                        for (words, &alpha) in words.iter().zip(&alphas) {
                            sum += alpha.times_base(at(words));
                        }
                        *out = beta + PackedK::reduce(sum);
                    }
                });
        }
    }
    leaves
}

/// All layers of a tree, the root first.
fn tree(leaves: Vec<PackedK>) -> Vec<Vector> {
    let mut layers = vec![Vector::from_packed(leaves)];
    while let Some(below) = layers.last()
        && below.len() > 1
    {
        let half = below.len() / 2;
        layers.push(match below {
            Vector::Packed(v) => {
                let (low, high) = v.split_at(v.len() / 2);
                Vector::from_packed(
                    low.par_iter()
                        .with_min_len(1 << 10)
                        .zip(high)
                        .map(|(&l, &h)| l * h)
                        .collect(),
                )
            }
            Vector::Scalar(v) => Vector::Scalar((0..half).map(|i| v[i] * v[i + half]).collect()),
        });
    }
    layers.reverse();
    layers
}

/// The two halves of a layer: the values at `(y, 0)` and at `(y, 1)`.
fn halves(layer: Vector) -> [Vector; 2] {
    match layer {
        Vector::Packed(mut low) => {
            let high = low.split_off(low.len() / 2);
            [low, high].map(Vector::from_packed)
        }
        Vector::Scalar(mut low) => {
            let high = low.split_off(low.len() / 2);
            [low, high].map(Vector::Scalar)
        }
    }
}

/// `q(0)` and the leading coefficient of `q(X) = sum_y eq(y) sum_trees low(X, y) high(X, y)`.
fn round_sums<E: Element>(eq: &[E], trees: [[&[E]; 2]; 2]) -> [K; 2] {
    let Pair(zero, leading) = sum_ranges(eq.len(), |range| {
        let mut sums = Pair(E::Sum::default(), E::Sum::default());
        for i in range {
            let (mut zero, mut leading) = (E::Sum::default(), E::Sum::default());
            for [low, high] in trees {
                let (l0, l1) = E::unzip(low[2 * i], low[2 * i + 1]);
                let (h0, h1) = E::unzip(high[2 * i], high[2 * i + 1]);
                zero += l0.times(h0);
                leading += (l0 + l1).times(h0 + h1);
            }
            sums.0 += eq[i].times(E::reduce(zero));
            sums.1 += eq[i].times(E::reduce(leading));
        }
        sums
    });
    [E::total(zero), E::total(leading)]
}

fn scaled(vector: Vector, by: K) -> Vector {
    match vector {
        Vector::Packed(mut v) => {
            let by = PackedK::splat(by);
            v.par_iter_mut().with_min_len(1 << 10).for_each(|x| *x *= by);
            Vector::Packed(v)
        }
        Vector::Scalar(v) => Vector::Scalar(v.into_iter().map(|x| x * by).collect()),
    }
}

/// Runs the product argument down to a claim about the leaves.
pub fn prove(
    instance: &Instance<'_>,
    witness: &Witness<'_>,
    layout: &Layout,
    fingerprint: &Fingerprint,
    channel: &mut Channel,
) -> LeafClaim {
    debug_assert_eq!(instance.tables.len(), layout.tables.len());
    let [mut sent_layers, mut received_layers] =
        [Direction::Send, Direction::Receive].map(|d| tree(leaves(witness, layout, fingerprint, d)));
    sent_layers.reverse();
    received_layers.reverse();
    let mut next = || (sent_layers.pop(), received_layers.pop());
    let (Some(sent_root), Some(received_root)) = next() else {
        unreachable!("a tree has a root")
    };
    let (mut sent, mut received) = (sent_root.last(), received_root.last());
    channel.send_many(label::ROOTS, &[sent, received]);

    let mut point: Vec<K> = Vec::new();
    while let (Some(sent_layer), Some(received_layer)) = next() {
        let eta = channel.challenge(label::COMBINE);
        let mut claim = sent + eta * received;
        let [mut s0, mut s1] = halves(sent_layer);
        let [r0, mut r1] = halves(received_layer);
        let mut r0 = scaled(r0, eta);
        let mut eq = eq_vector(point.get(1..).unwrap_or_default());
        let mut folded = Vec::with_capacity(point.len() + 1);
        for &x in &point {
            let [zero, leading] = match (&eq, &s0, &s1, &r0, &r1) {
                (
                    Vector::Packed(eq),
                    Vector::Packed(s0),
                    Vector::Packed(s1),
                    Vector::Packed(r0),
                    Vector::Packed(r1),
                ) => round_sums(eq, [[s0, s1], [r0, r1]]),
                (eq, Vector::Scalar(s0), Vector::Scalar(s1), Vector::Scalar(r0), Vector::Scalar(r1)) => {
                    round_sums(&eq.to_scalars(), [[s0, s1], [r0, r1]])
                }
                _ => unreachable!("the halves of a layer have one length"),
            };
            // (1 + x) q(0) + x q(1) = claim gives q(0) + q(1).
            let round = Round {
                sum: (claim + zero) * invert(x),
                leading,
            };
            let r = channel.round(round);
            claim = round.evaluate(zero, r);
            for half in [&mut s0, &mut s1, &mut r0, &mut r1] {
                half.fold(r);
            }
            if eq.len() > 1 {
                eq.sum_out();
            }
            folded.push(r);
        }
        let ends = [s0.last(), s1.last(), r0.last() * invert(eta), r1.last()];
        channel.send_many(label::ENDS, &ends);
        let split = channel.challenge(label::SPLIT);
        sent = ends[0] + split * (ends[0] + ends[1]);
        received = ends[2] + split * (ends[2] + ends[3]);
        folded.push(split);
        point = folded;
    }
    LeafClaim {
        point,
        sent,
        received,
    }
}
