//! A prover of a wrong product that is at ease with every check before the last ones: it sends the true g^c for X^b, goes on with rounds of
//! zeros, makes up the values that every layer must end in, and lets one of B_0, Y_0, B_1 and Y_1 take what is wrong.

use carryless_circuit::{Chip, Column, Columns, Fill, Form, Instance, Product, Table};
use carryless_verifier::field::{eq_table, inner_product};
use carryless_verifier::multiplication::{
    DIGITS, ExponentClaim, bases, digit_coefficients, digit_weight, factor,
};
use carryless_verifier::opening::Profile;
use carryless_verifier::product::label as tree;
use carryless_verifier::sumcheck::Round;
use carryless_verifier::{Proof, VerifyError, verify};
use rand::{Rng, SeedableRng, rngs::StdRng};

use super::{Channel, End, Exponents, K, LOG_DIGITS, PrimeCharacteristicRing, Rounds, label};
use crate::kernel::element::unpack;
use crate::kernel::vector::invert;
use crate::{Profile as Times, prove, prove_by, stacked};

/// log2 of the rows.
const LOG_HEIGHT: usize = 6;

/// The rounds of a sum-check with eq that go on from any claim: the last claim, and the challenges.
fn rounds(point: &[K], claim: K, channel: &mut Channel) -> (K, Vec<K>) {
    let mut rounds = Rounds::new(channel, point, claim);
    for _ in point {
        let _ = rounds.round([K::ZERO; 2]);
    }
    (rounds.claim, rounds.folded)
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

/// g^c for a number c of two words.
fn power(words: [u64; 2]) -> K {
    let c = u128::from(words[0]) | u128::from(words[1]) << 64;
    let set = bases().into_iter().enumerate().filter(|(i, _)| c >> i & 1 == 1);
    set.map(|(_, base)| base).product()
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
    let mut ends =
        [&bits(0), &bases, &bits(1), &squares].map(|values| inner_product(&eq_table(&point), values));
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

/// The proof of rows `(a, b, low, high)` with a liar among B_0, Y_0, B_1 and Y_1.
fn forged(instance: &Instance<'_>, rows: &[[u64; 4]], liar: usize) -> Proof {
    let powers: Vec<K> = rows.iter().map(|&[.., low, high]| power([low, high])).collect();
    prove_by(
        |witness, layout, memory, channel| {
            super::prove_by(
                |exponents, rho, _, _, channel| {
                    let power = inner_product(&eq_table(rho), &powers);
                    forge_exponents(exponents, rho, power, liar, channel)
                },
                witness,
                layout,
                memory,
                channel,
            )
        },
        instance,
        stacked(instance, &[columns(rows)]).unwrap(),
        Profile::default(),
        &mut Times::default(),
        &mut |_| (),
    )
    .unwrap()
}

fn columns(rows: &[[u64; 4]]) -> Columns {
    (0..4).map(|j| rows.iter().map(|row| row[j]).collect()).collect()
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
    let (honest, _) = prove(&instance, &[columns(&rows)]).unwrap();
    assert_eq!(verify(&instance, &honest), Ok(()));
    rows[17][2] ^= 1;
    let refusal = |liar| verify(&instance, &forged(&instance, &rows, liar));
    let at = |step| Err(VerifyError::Multiplication { step });
    // Wrong bases must agree with each other, wrong bits with the columns.
    assert_eq!(
        [0, 1, 2, 3].map(refusal),
        ["row values", "base", "row values", "base"].map(at)
    );
}
