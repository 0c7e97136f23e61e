//! The prover's side of the argument for integer products (see `carryless_verifier::multiplication`).

use carryless_circuit::Product;
use carryless_circuit::kernel::CompiledForm;
use carryless_verifier::field::{K, LOG_WORD_BITS};
use carryless_verifier::layout::Layout;
use carryless_verifier::multiplication::{LOG_DIGITS, MultiplicationClaim, label, roots};
use carryless_verifier::sumcheck::next_linear;
use p3_field::PrimeCharacteristicRing;

use crate::channel::Channel;
use crate::kernel::element::{PackedK, WIDTH};
use crate::kernel::eq::Eq;
use crate::kernel::folding::Folding;
use crate::memory::carve;
use crate::parallel::{self, Nothing, over_chunks};
use crate::product::Rounds;
use crate::witness::Witness;

mod digits;
mod exponent;
mod layer;
mod powers;
mod rows;

use digits::End;
use exponent::Exponents;
use layer::{Linear, Trees};
use powers::{Long, Powers, Short, TREES};
pub use rows::LinearRounds;

#[cfg(test)]
mod tests;

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

    let mut lengths: Vec<usize> = (1..LOG_WORD_BITS).map(|bits| packings << bits).rev().collect();
    lengths.extend([packings; 1 + 2 * TREES]);
    let mut parts = carve(memory, &lengths).into_iter();
    let mut layers: Vec<&mut [PackedK]> = parts.by_ref().take(LOG_WORD_BITS - 1).collect();
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
    for (bits, layer) in layers.iter_mut().enumerate() {
        let mut nodes = exponent::Layer::new(layer, bits);
        (point, claims) = layer::prove(bits, &point, &claims, &mut nodes, reborrow(vectors, 2), channel);
    }
    let room = &mut *layers[LOG_DIGITS - 1];
    (point, claims) = digits::prove_factors(exponents, &point[LOG_DIGITS..], room, channel);

    // From a digit to its bits, and from these to b and X.
    let mut nodes = digits::Bits::new(exponents);
    let vectors_of_layer = reborrow(vectors, 2);
    (point, claims) = layer::prove(LOG_DIGITS, &point, &claims, &mut nodes, vectors_of_layer, channel);
    digits::prove_ends(&nodes, &point, power, claims[0], reborrow(vectors, 4), channel)
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
        (point, claims) = if bits < 3 {
            let mut nodes = Long::new(powers, *words, bits);
            layer::prove(bits, &point, &claims, &mut nodes, vectors, channel)
        } else {
            let mut nodes = Short::new(powers, *words, bits);
            layer::prove(bits, &point, &claims, &mut nodes, vectors, channel)
        };
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
    let (trees, linear) = (
        Trees {
            etas: vec![K::ONE],
            rest: K::ONE,
        },
        Linear { rest: K::ONE },
    );
    let mut product_eq = Eq::new(&rho[1..]);
    let mut base_eqs =
        [&end.exponent.point, &roots(&end.exponent.point, 1)].map(|point| Eq::new(&point[1..]));
    let (of_product, of_base) = vectors.split_at_mut(2);
    let mut products = Folding::new(reborrow(of_product, 2), full, trees.rest());
    let mut bases: Vec<Folding<'_>> = reborrow(of_base, 2)
        .into_iter()
        .map(|vector| Folding::new(vec![vector], full, vec![K::ONE]))
        .collect();
    let fill_products = |start: usize, out: &mut [&mut [PackedK]]| {
        for (tree, out) in (1..).zip(out) {
            for (packing, out) in (start..).zip(out.iter_mut()) {
                *out = powers.power(tree, lanes(words[tree], packing));
            }
        }
    };
    let fill_bases = |start: usize, out: &mut [&mut [PackedK]]| {
        let values = &exponents.bases[start.min(exponents.bases.len())..];
        out[0].copy_from_slice(&values[..out[0].len()]);
    };
    let mut product_sums = products.fill_and_sum(fill_products, &product_eq, &trees);
    let of_bases = bases.iter_mut().zip(&base_eqs);
    let of_bases = of_bases.map(|(base, eq)| base.fill_and_sum(fill_bases, eq, &linear)[1]);
    let mut base_sums: Vec<K> = of_bases.collect();
    let mut base = end.base;
    let mut rounds = Rounds::new(channel, rho, end.power);
    for (i, &x) in end.exponent.point.iter().enumerate() {
        rounds.channel.send_many(label::BASE_ROUND, &base_sums);
        let r = rounds.round(product_sums);
        base = next_linear(base, x, base_sums[0], r);
        product_eq.next();
        base_eqs.iter_mut().for_each(Eq::next);
        if i + 1 < rho.len() {
            product_sums = products.fold_and_sum(r, &product_eq, &trees);
            for ((sum, base), eq) in base_sums.iter_mut().zip(&mut bases).zip(&base_eqs) {
                *sum = base.fold_and_sum(r, eq, &linear)[1];
            }
        } else {
            products.fold(r);
        }
    }
    let point = rounds.folded;
    let ends = [products.last(0), products.last(1)];
    channel.send_many(label::HALVES, &ends);
    (point, vec![base, ends[0], ends[1]])
}
