//! A prover of a wrong product that is at ease with every check before the last ones: it sends the true g^c for X^b, goes on with rounds of
//! zeros, makes up the values that every layer must end in, and lets one of B_0, Y_0, B_1 and Y_1 take what is wrong.

use carryless_circuit::{Chip, Column, Fill, Form, Instance, Product, Table};
use carryless_verifier::field::eq_table;
use carryless_verifier::multiplication::{DIGITS, ExponentClaim, digit_coefficients, digit_weight, factor};
use carryless_verifier::opening::{Profile, Schedule};
use carryless_verifier::product::label as tree;
use carryless_verifier::sumcheck::Round;
use carryless_verifier::{Elements, Proof, Shape, VerifyError, begin, verify};

use rand::{Rng, SeedableRng, rngs::StdRng};

use super::*;
use crate::kernel::element::unpack;
use crate::kernel::vector::invert;
use crate::{lincheck, opening, product, stacked, zerocheck};

/// log2 of the rows.
const LOG_HEIGHT: usize = 6;

/// The rounds of a sum-check with eq that go on from any claim: the last claim, and the challenges.
fn rounds(point: &[K], claim: K, channel: &mut Channel) -> (K, Vec<K>) {
    let mut claim = claim;
    let mut challenges = vec![];
    for &x in point {
        let round = Round {
            sum: claim * invert(x),
            leading: K::ZERO,
        };
        let r = channel.round(round);
        claim = round.evaluate(K::ZERO, r);
        challenges.push(r);
    }
    (claim, challenges)
}

/// A layer that goes on from any claim.
fn layer(point: &[K], claim: K, channel: &mut Channel) -> (Vec<K>, K) {
    let _ = channel.challenge(tree::COMBINE);
    let (claim, folded) = rounds(point, claim, channel);
    channel.send_many(tree::ENDS, &[claim, K::ONE]);
    let split = channel.challenge(tree::SPLIT);
    let point = core::iter::once(split).chain(folded).collect();
    (point, claim + split * (claim + K::ONE))
}

/// The value of a vector's extension.
fn extension(values: &[K], point: &[K]) -> K {
    eq_table(point)
        .iter()
        .zip(values)
        .fold(K::ZERO, |sum, (&eq, &value)| sum + eq * value)
}

/// In place of [`prove_exponents`], from the value of g^c; `liar` of B_0, Y_0, B_1 and Y_1 is wrong.
fn forge_exponents(
    exponents: &Exponents<'_>,
    rho: &[K],
    power: K,
    liar: usize,
    channel: &mut Channel,
) -> End {
    channel.send(label::POWER, power);
    let (mut point, mut claim) = (rho.to_vec(), power);
    for _ in 0..LOG_DIGITS {
        (point, claim) = layer(&point, claim, channel);
    }
    let (factor_digits, factor_point) = point.split_at(LOG_DIGITS);
    let mut digits = [K::ZERO; DIGITS];
    digits[0] = (claim + K::ONE) * invert(eq_table(factor_digits)[0]);
    assert_eq!(factor(factor_digits, &digits), claim);
    channel.send_many(label::DIGITS, &digits);

    let (lambda, mu) = (channel.challenge(label::LAMBDA), channel.challenge(label::MU));
    let coefficients = digit_coefficients(lambda, mu);
    claim = coefficients[0] * digits[0];
    let mut next_point = vec![];
    for _ in 0..LOG_DIGITS + rho.len() {
        let r = channel.plain_round(K::ZERO, K::ZERO);
        claim = Round {
            sum: claim,
            leading: K::ZERO,
        }
        .evaluate(K::ZERO, r);
        next_point.push(r);
    }
    let (digits, rows) = next_point.split_at(LOG_DIGITS);
    let digit = claim * invert(digit_weight(digits, &coefficients, factor_point, rows));
    channel.send(label::DIGIT, digit);

    (point, claim) = layer(&next_point, K::ONE + digit, channel);
    let (which, digit_point) = (point[0], point[1..=LOG_DIGITS].to_vec());
    let (claim, point) = rounds(&point[1 + LOG_DIGITS..], claim + K::ONE, channel);
    let weights = eq_table(&digit_point);
    let bits = |first: usize| -> Vec<K> {
        let of = |word: &u64| {
            let digits = weights.iter().enumerate();
            digits.fold(K::ZERO, |sum, (j, &weight)| {
                if word >> (2 * j + first) & 1 == 1 {
                    sum + weight
                } else {
                    sum
                }
            })
        };
        exponents.words.iter().map(of).collect()
    };
    let bases: Vec<K> = unpack(exponents.bases).iter().map(|&x| x + K::ONE).collect();
    let squares: Vec<K> = bases.iter().map(K::square).collect();
    let mut ends = [&bits(0), &bases, &bits(1), &squares].map(|values| extension(values, &point));
    let weights = [K::ONE + which, which];
    let sum = |ends: &[K; 4]| weights[0] * ends[0] * ends[1] + weights[1] * ends[2] * ends[3];
    let factor = weights[liar / 2] * ends[liar ^ 1];
    ends[liar] += (claim + sum(&ends)) * invert(factor);
    assert_eq!(sum(&ends), claim);
    channel.send_many(label::ENDS, &ends);
    End {
        power,
        exponent: ExponentClaim {
            digits: digit_point,
            point,
            values: [ends[0], ends[2]],
            kappa: channel.challenge(label::KAPPA),
        },
        base: ends[1] + K::ONE,
    }
}

/// The proof of rows `(a, b, low, high)`: an honest one, or with the liar among B_0, Y_0, B_1 and Y_1.
fn proof(instance: &Instance<'_>, rows: &[[u64; 4]], liar: Option<usize>) -> Proof {
    let columns: Vec<Vec<u64>> = (0..4).map(|j| rows.iter().map(|row| row[j]).collect()).collect();
    let words = stacked(instance, &[columns]).unwrap();
    let layout = Layout::new(instance).unwrap();
    let profile = Profile::default();
    let schedule = Schedule::of(layout.log_words as usize, profile);
    let (root, data) = opening::commit_with(&words[..layout.words], &schedule).unwrap();
    let witness = Witness::new(instance, &layout, &words);
    let (transcript, fingerprint) = begin(instance, profile, &root);
    let channel = &mut Channel::new(transcript);
    let (leaves, _) = product::prove(&witness, &layout, &fingerprint, channel);

    let rho = channel.challenges(label::ROWS, LOG_HEIGHT);
    let [a, b, low, high]: [Vec<u64>; 4] = core::array::from_fn(|j| rows.iter().map(|row| row[j]).collect());
    let (words_of_powers, powers) = ([a.as_slice(), &low, &high], Powers::new());
    let packings = rows.len() / WIDTH;
    let of = |tree: usize| -> Vec<PackedK> {
        let words = words_of_powers[tree];
        (0..packings)
            .map(|i| powers.power(tree, lanes(words, i)))
            .collect()
    };
    let bases = of(0);
    let exponents = Exponents {
        words: &b,
        bases: &bases,
    };
    let mut memory: Vec<Vec<PackedK>> = (1..LOG_WORD_BITS)
        .map(|bits| packings << bits)
        .chain([packings; 2 * TREES])
        .map(crate::memory::zero_packings)
        .collect();
    let mut vectors: Vec<&mut [PackedK]> = memory.iter_mut().map(Vec::as_mut_slice).collect();
    let (layers, vectors) = vectors.split_at_mut(LOG_WORD_BITS - 1);
    let end = match liar {
        None => prove_exponents(&exponents, &rho, layers, vectors, channel),
        Some(liar) => {
            let (low, high) = (unpack(&of(1)), unpack(&of(2)));
            let values: Vec<K> = low.iter().zip(&high).map(|(&low, &high)| low * high).collect();
            forge_exponents(&exponents, &rho, extension(&values, &rho), liar, channel)
        }
    };
    let products = prove_powers(&rho, end, &words_of_powers, &powers, &exponents, vectors, channel);

    let (rows, state) = zerocheck::prove(
        instance,
        &witness,
        &layout,
        &fingerprint,
        &leaves,
        Some(&products),
        vec![],
        channel,
    );
    let claim = lincheck::prove(instance, &layout, &fingerprint, &rows, state, channel);
    let channel = core::mem::replace(channel, Channel::new(begin(instance, profile, &root).0));
    let (messages, mut transcript) = channel.finish();
    let opening = opening::open(data, &words[..layout.words], &claim, &mut transcript).unwrap();
    Proof {
        profile,
        shapes: vec![Shape {
            chip: 0,
            log_height: LOG_HEIGHT as u8,
        }],
        root,
        messages: Elements(messages),
        opening,
    }
}

#[test]
fn a_lie_carried_to_the_end_is_refused() {
    let column = |name: &'static str| Column {
        name: name.into(),
        fill: Fill::Input,
    };
    let chips = [Chip {
        name: "multiplier".into(),
        columns: ["a", "b", "low", "high"].map(column).into(),
        multiplications: vec![Product {
            name: "product".into(),
            a: Form::committed(0),
            b: Form::committed(1),
            low: Form::committed(2),
            high: Form::committed(3),
        }],
        ..Chip::default()
    }];
    let instance = Instance {
        chips: chips.as_slice().into(),
        tables: vec![Table {
            chip: 0,
            log_height: LOG_HEIGHT as u32,
            public: vec![],
        }],
        boundary: vec![],
        statement: [3; 32],
    };
    let mut rng = StdRng::seed_from_u64(11);
    let mut row = || {
        let (a, b) = (rng.random(), rng.random());
        let (low, high) = Product::of_integers(a, b);
        [a, b, low, high]
    };
    let mut rows: Vec<[u64; 4]> = (0..1 << LOG_HEIGHT).map(|_| row()).collect();
    assert_eq!(verify(&instance, &proof(&instance, &rows, None)), Ok(()));
    rows[17][2] ^= 1;
    let refusal = |liar| verify(&instance, &proof(&instance, &rows, Some(liar)));
    let at = |step| Err(VerifyError::Multiplication { step });
    // Wrong bases must agree with each other, wrong bits with the columns.
    assert_eq!(
        [0, 1, 2, 3].map(refusal),
        ["row values", "base", "row values", "base"].map(at)
    );
}
