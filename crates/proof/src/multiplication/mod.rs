//! The prover's side of the argument for integer products (see `carryless_verifier::multiplication`).

use carryless_circuit::Product;
use carryless_circuit::kernel::CompiledForm;
use carryless_verifier::field::{self, K, LOG_WORD_BITS, inner_product};
use carryless_verifier::layout::Layout;
use carryless_verifier::multiplication::{
    BYTE_BITS, LOG_BYTE_BITS, LOG_BYTES, MultiplicationClaim, conjugate_points, label,
};
use carryless_verifier::sumcheck::Round;
use p3_field::PrimeCharacteristicRing;

use crate::channel::Channel;
use crate::kernel::element::{PackedK, WIDTH};
use crate::kernel::eq::Eq;
use crate::kernel::folding::Folding;
use crate::memory::carve;
use crate::parallel::{self, Nothing, over_chunks};
use crate::product::{Rounds, join};
use crate::witness::Witness;

mod bits;
mod bytes;
mod exponent;
mod grid;
mod layer;
mod plain;
mod powers;
mod rows;

use bits::{Bits, End};
use exponent::{Exponents, PAIRS};
use grid::GridNodes;
use layer::{Nodes, Trees};
use plain::{Weights, plain_sums};
use powers::{Powers, Short, TREES};
pub use rows::LinearRounds;

#[cfg(test)]
mod tests;

/// Vectors with an element for each row that the layers work on: those of a byte's quarters.
const VECTORS: usize = 2 * PAIRS;

/// Packings of rows that one task works on together.
const CHUNK: usize = 32;

/// The words of one form of all integer products, one after the other.
fn words(witness: &Witness<'_>, layout: &Layout, form: fn(&Product) -> &carryless_circuit::Form) -> Vec<u64> {
    let mut words = vec![0; layout.multiplications];
    let mut rest = words.as_mut_slice();
    for (t, table) in layout.tables.iter().enumerate() {
        for product in &witness.chip(t).multiplications {
            let out = rest.split_off_mut(..1 << table.log_height).unwrap_or_default();
            let form = CompiledForm::new(form(product));
            parallel::chunks(out, 1 << 12, |chunk, out| {
                let rows = chunk << 12..(chunk << 12) + out.len();
                form.evaluate_rows(witness.columns(t), witness.public(t), rows, out);
            });
        }
    }
    words
}

/// Runs the argument down to linear claims about the rows of integer products; nothing where there are none. Memory is taken from what is given, as far as it goes.
pub fn prove(
    witness: &Witness<'_>,
    layout: &Layout,
    memory: &mut Vec<Vec<PackedK>>,
    channel: &mut Channel,
) -> Option<MultiplicationClaim> {
    prove_by(prove_exponents, witness, layout, memory, channel)
}

/// As [`prove`], with what leads from X^b to X and b: [`prove_exponents`], or a test's prover that cheats.
fn prove_by(
    exponents_prover: impl FnOnce(
        &Exponents<'_>,
        &[K],
        &mut [&mut [PackedK]],
        &mut [&mut [PackedK]],
        &mut Channel,
    ) -> End,
    witness: &Witness<'_>,
    layout: &Layout,
    memory: &mut Vec<Vec<PackedK>>,
    channel: &mut Channel,
) -> Option<MultiplicationClaim> {
    if layout.multiplications == 0 {
        return None;
    }
    let variables = layout.multiplication_variables as usize;
    let packings = layout.multiplications / WIDTH;
    let rho = channel.challenges(label::ROWS, variables);
    let forms: [fn(&Product) -> &carryless_circuit::Form; 4] = [|p| &p.a, |p| &p.b, |p| &p.low, |p| &p.high];
    let [a, b, low, high] = forms.map(|form| words(witness, layout, form));
    let words = [a.as_slice(), &low, &high];
    let powers = Powers::new();

    let mut lengths: Vec<usize> = (1..=LOG_BYTES).map(|bits| packings << bits).rev().collect();
    lengths.extend([packings; 1 + VECTORS]);
    let mut parts = carve(memory, &lengths).into_iter();
    let mut layers: Vec<&mut [PackedK]> = parts.by_ref().take(LOG_BYTES).collect();
    layers.reverse();
    let mut vectors: Vec<&mut [PackedK]> = parts.collect();
    let bases = vectors.pop().unwrap_or_default();
    let Nothing = over_chunks(
        &mut [&mut *bases],
        &[CHUNK],
        packings.div_ceil(CHUNK),
        |chunks, out| {
            for (packing, out) in (chunks.start * CHUNK..).zip(out[0].iter_mut()) {
                *out = powers.power(0, lanes(&a, packing));
            }
            Nothing
        },
    );
    let exponents = Exponents { words: &b, bases };

    let end = exponents_prover(&exponents, &rho, &mut layers, &mut vectors, channel);
    Some(prove_powers(
        &rho,
        end,
        &words,
        &powers,
        &exponents,
        &mut vectors,
        channel,
    ))
}

/// From X^b to X and b.
fn prove_exponents(
    exponents: &Exponents<'_>,
    rho: &[K],
    layers: &mut [&mut [PackedK]],
    vectors: &mut [&mut [PackedK]],
    channel: &mut Channel,
) -> End {
    // To its factors.
    let power = exponents.trees(layers, &Eq::new(rho));
    channel.send(label::POWER, power);
    let (mut point, mut claims) = (rho.to_vec(), vec![power]);
    let packings = exponents.packings();
    for (bits, layer) in layers.iter().enumerate() {
        let count = 2 << bits;
        let mut nodes = GridNodes::new(1, packings, |packing: usize, out: &mut [PackedK]| {
            out.copy_from_slice(&layer[packing * count..][..count]);
        });
        let values = layer::prove(bits, &point, &claims, &mut nodes, reborrow(vectors, 2), channel);
        (point, claims) = join(values, channel);
    }
    (point, claims) = bytes::prove_factors(exponents, &point[LOG_BYTES..], layers[LOG_BYTES - 1], channel);

    // From a byte to its halves, quarters and bits, and from these to b and X.
    let halves = |packing: usize, out: &mut [PackedK]| exponents.halves(packing, out);
    let quarters = |packing: usize, out: &mut [PackedK]| exponents.quarters(packing, out);
    let mut bits = Bits::new(exponents);
    let layers: [&mut dyn Nodes; LOG_BYTE_BITS] = [
        &mut GridNodes::new(1, packings, halves),
        &mut GridNodes::new(2, packings, quarters),
        &mut bits,
    ];
    for nodes in layers {
        let vectors = reborrow(vectors, 2 * claims.len());
        (point, claims) = layer::prove(LOG_BYTES, &point, &claims, nodes, vectors, channel);
    }
    bits::prove_ends(&bits, &point, power, &claims, reborrow(vectors, 2), channel)
}

/// From X and g^c to a, low and high.
fn prove_powers(
    rho: &[K],
    end: End,
    words: &[&[u64]; TREES],
    powers: &Powers,
    exponents: &Exponents<'_>,
    vectors: &mut [&mut [PackedK]],
    channel: &mut Channel,
) -> MultiplicationClaim {
    // g^c at rho, and X at the points that are reached, at one row point.
    let (mut point, mut claims) = halves(rho, &end, words, powers, exponents, vectors, channel);

    // From X, g^low and g^(2^64 high) to their factors.
    for bits in 0..LOG_WORD_BITS {
        let vectors = reborrow(vectors, 2 * TREES);
        let values = if bits < 3 {
            let children = |packing: usize, out: &mut [PackedK]| powers.children(words, bits, packing, out);
            let mut nodes = GridNodes::new(TREES, exponents.packings(), children);
            layer::prove(bits, &point, &claims, &mut nodes, vectors, channel)
        } else {
            let mut nodes = Short::new(powers, *words, bits);
            layer::prove(bits, &point, &claims, &mut nodes, vectors, channel)
        };
        (point, claims) = join(values, channel);
    }
    let row_point = point.split_off(LOG_WORD_BITS);
    let theta = channel.challenge(label::THETA);
    MultiplicationClaim::new(end.exponent, &point, row_point, &claims, theta)
}

/// The words of one packing of rows.
fn lanes(words: &[u64], packing: usize) -> &[u64] {
    &words[packing * WIDTH..(packing + 1) * WIDTH]
}

fn reborrow<'v>(vectors: &'v mut [&mut [PackedK]], count: usize) -> Vec<&'v mut [PackedK]> {
    vectors[..count].iter_mut().map(|vector| &mut **vector).collect()
}

/// The two sum-checks that share their challenges: returns the row point, and the values of X, g^low and g^(2^64 high) there.
fn halves(
    rho: &[K],
    end: &End,
    words: &[&[u64]; TREES],
    powers: &Powers,
    exponents: &Exponents<'_>,
    vectors: &mut [&mut [PackedK]],
    channel: &mut Channel,
) -> (Vec<K>, Vec<K>) {
    let full = (1 << rho.len()) / WIDTH;
    let trees = Trees {
        etas: vec![K::ONE],
        rest: K::ONE,
    };
    let mut eq = Eq::new(&rho[1..]);
    let mut products = Folding::new(reborrow(vectors, 2), full, trees.rest());
    let fill = |start: usize, out: &mut [&mut [PackedK]]| {
        for (tree, out) in (1..).zip(out) {
            for (packing, out) in (start..).zip(out.iter_mut()) {
                *out = powers.power(tree, lanes(words[tree], packing));
            }
        }
    };
    let mut product_sums = products.fill_and_sum(fill, &eq, &trees);

    let sigmas = field::powers(channel.challenge(label::SIGMA), BYTE_BITS);
    let mut base = inner_product(&end.bases, &sigmas);
    let points = conjugate_points(&end.exponent.point, BYTE_BITS, 1);
    let eqs: Vec<Eq> = points.iter().map(|point| Eq::new(point)).collect();
    let weights = Weights::new(&eqs, &sigmas);
    let mut bases = plain::vectors(full, &weights, exponents.packings(), |packing| {
        exponents.base(packing)
    });

    let mut rounds = Rounds::new(channel, rho, end.power);
    for i in 1..=rho.len() {
        let [zero, leading] = plain_sums(&bases);
        rounds.channel.send_many(label::BASE_ROUND, &[zero, leading]);
        let r = rounds.round(product_sums);
        base = Round { sum: base, leading }.evaluate(zero, r);
        bases.iter_mut().for_each(|vector| vector.fold(r));
        eq.next();
        if i < rho.len() {
            product_sums = products.fold_and_sum(r, &eq, &trees);
        } else {
            products.fold(r);
        }
    }
    let point = rounds.folded;
    let base = bases[1].last();
    channel.send(label::BASE, base);
    let ends = [products.last(0), products.last(1)];
    channel.send_many(label::HALVES, &ends);
    (point, vec![K::ONE + base, ends[0], ends[1]])
}
