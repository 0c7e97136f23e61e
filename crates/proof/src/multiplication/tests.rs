//! A prover of a wrong product that is at ease with every check before the last ones: it sends the true g^c for X^b, goes on with rounds of
//! zeros, makes up the values that every layer must end in, and lets the value of b's bits or of Y, or one of the values of Y_0, take what is wrong.

use carryless_circuit::{Chip, Column, Columns, Fill, Form, Instance, Product, Table};
use carryless_verifier::field::{eq_table, inner_product, powers};
use carryless_verifier::multiplication::{
    BYTE_BITS, BYTES, ExponentClaim, LOG_BYTE_BITS, bases, byte_coefficients, conjugates, weight,
};
use carryless_verifier::opening::Profile;
use carryless_verifier::product::label as tree;
use carryless_verifier::sumcheck::Round;
use carryless_verifier::{Proof, VerifyError, verify};
use rand::{Rng, SeedableRng, rngs::StdRng};

use super::{
    Channel, End, Exponents, K, LOG_BYTES, PrimeCharacteristicRing, Rounds, conjugate_points, join, label,
};
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
    let (folded, claim) = first_child(1, point, claim, channel);
    let (point, values) = join((folded, vec![claim, K::ONE]), channel);
    (point, values[0])
}

/// The same down to the first child, the second one being one, for some trees of which all but the first are one.
fn first_child(trees: usize, point: &[K], claim: K, channel: &mut Channel) -> (Vec<K>, K) {
    let etas = powers(channel.challenge(tree::COMBINE), trees);
    let ones: K = etas[1..].iter().copied().sum();
    let (claim, folded) = rounds(point, claim + ones, channel);
    let mut ends = vec![K::ONE; 2 * trees];
    ends[0] = claim + ones;
    channel.send_many(tree::ENDS, &ends);
    (folded, ends[0])
}

/// g^c for a number c of two words.
fn power(words: [u64; 2]) -> K {
    let c = u128::from(words[0]) | u128::from(words[1]) << 64;
    let set = bases().into_iter().enumerate().filter(|(i, _)| c >> i & 1 == 1);
    set.map(|(_, base)| base).product()
}

/// What is wrong at the end.
#[derive(Clone, Copy)]
enum Liar {
    /// The value of the bits of b.
    Bits,
    /// That of Y_0 for a place of bits in a byte.
    Base(usize),
    /// That of Y alone.
    Bases,
}

/// In place of [`prove_exponents`], from the value of g^c.
fn forge_exponents(exponents: &Exponents<'_>, rho: &[K], power: K, liar: Liar, channel: &mut Channel) -> End {
    channel.send(label::POWER, power);
    let (mut point, mut claim) = (rho.to_vec(), power);
    for _ in 0..LOG_BYTES {
        (point, claim) = layer(&point, claim, channel);
    }
    let (factor_bytes, factor_point) = point.split_at(LOG_BYTES);
    let mut bytes = [K::ZERO; BYTES];
    bytes[0] = (claim + K::ONE) * invert(eq_table(factor_bytes)[0]);
    assert_eq!(K::ONE + conjugates(factor_bytes, &bytes, BYTE_BITS), claim);
    channel.send_many(label::BYTES, &bytes);

    let lambda = channel.challenge(label::LAMBDA);
    claim = inner_product(&bytes, &powers(lambda, BYTES));
    let mut next_point = vec![];
    for _ in 0..LOG_BYTES + rho.len() {
        let r = channel.plain_round(K::ZERO, K::ZERO);
        claim = Round {
            sum: claim,
            leading: K::ZERO,
        }
        .evaluate(K::ZERO, r);
        next_point.push(r);
    }
    let (bytes, rows) = next_point.split_at(LOG_BYTES);
    let points = conjugate_points(factor_point, BYTES, BYTE_BITS);
    let byte = claim * invert(weight(&points, &byte_coefficients(bytes, lambda), rows));
    channel.send(label::BYTE, byte);

    (point, claim) = (next_point, K::ONE + byte);
    for level in 0..LOG_BYTE_BITS {
        (point, claim) = first_child(1 << level, &point, claim, channel);
    }
    let (bytes, point) = point.split_at(LOG_BYTES);
    let places = channel.challenges(label::PLACES, LOG_BYTE_BITS);
    // All factors but the first are one.
    let claim = (claim + K::ONE) * eq_table(&places)[0];
    let (claim, mut places) = rounds(&[&places, point].concat(), claim, channel);
    let point = places.split_off(LOG_BYTE_BITS);
    // The true values first.
    let mut bases = exponents.extensions(&conjugate_points(&point, BYTE_BITS, 1));
    let (rows, table) = (eq_table(&point), eq_table(&[places.as_slice(), bytes].concat()));
    let value = |word: &u64| -> K {
        let weights = table.iter().enumerate();
        let set = weights.filter(|&(i, _)| word >> i & 1 == 1);
        set.map(|(_, &weight)| weight).sum()
    };
    let values: Vec<K> = exponents.words.iter().map(value).collect();
    let (mut value, mut base) = (inner_product(&rows, &values), conjugates(&places, &bases, 1));
    let wrong = base + claim * invert(value);
    match liar {
        Liar::Bits => value = claim * invert(base),
        Liar::Base(place) => {
            let root = (wrong * invert(eq_table(&places)[place])).exp_power_of_2(192 - place);
            bases[place] += root;
            base += wrong;
            assert_eq!(conjugates(&places, &bases, 1), base);
        }
        Liar::Bases => base += wrong,
    }
    assert_eq!(value * base, claim);
    channel.send_many(tree::ENDS, &[value, base]);
    channel.send_many(label::BASES, &bases);
    End {
        power,
        exponent: ExponentClaim {
            bytes: bytes.to_vec(),
            places,
            point,
            value,
        },
        bases,
    }
}

/// The proof of rows `(a, b, low, high)` with a liar.
fn forged(instance: &Instance<'_>, rows: &[[u64; 4]], liar: Liar) -> Proof {
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
    // Wrong bits are not those of the columns, wrong bases not those that the rows have.
    assert_eq!(refusal(Liar::Bits), at("row values"));
    assert_eq!(refusal(Liar::Bases), at("bases"));
    for place in [0, 1, BYTE_BITS - 1] {
        assert_eq!(refusal(Liar::Base(place)), at("base"));
    }
}
