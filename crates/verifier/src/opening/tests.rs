//! Schedules and error terms against the design's model, the weight against its definition. The prover's crate tests whole openings.

use alloc::vec;
use alloc::vec::Vec;

use p3_field::PrimeCharacteristicRing;
use p3_security::SecurityAssumption;

use super::regime::Radius;
use super::*;
use crate::field::{B, eq_index, power};

fn k(seed: u64) -> K {
    let limb = |i: u64| {
        B::new(
            (seed ^ i << 32)
                .wrapping_mul(0x9e37_79b9_7f4a_7c15)
                .rotate_left(29)
                .wrapping_mul(seed | 1),
        )
    };
    K::new([limb(1), limb(2), limb(3)])
}

#[test]
fn every_size_has_at_least_128_bits_in_both_profiles() {
    for profile in [Profile::Johnson, Profile::J15] {
        for variables in 0..=MAX_VARIABLES {
            let schedule = Schedule::of(variables, profile);
            let bits = ledger::sum(&ledger::schedule_terms(&schedule));
            assert!(
                bits >= 128.5,
                "2^{variables} words, {}: {bits} bits",
                profile.name()
            );
            assert!((5..=9).contains(&schedule.clear_variables()));
            assert!(schedule.rounds[0].log_message() >= 6);
            assert!(
                schedule
                    .rounds
                    .iter()
                    .all(|round| round.log_message() >= 5 && round.log_rate <= 12)
            );
        }
    }
}

/// What the cost and soundness model says for a size: fold, rate and queries of each round, bits of the sum of all terms.
type Expected = (usize, Profile, &'static [(usize, usize, usize)], f64);

#[test]
fn schedules_and_bits_are_those_of_the_model() {
    use Profile::{J15, Johnson};
    let expected: &[Expected] = &[
        (10, Johnson, &[(3, 2, 116)], 131.51),
        (10, J15, &[(3, 2, 171)], 130.64),
        (14, Johnson, &[(4, 2, 123), (4, 4, 58)], 130.31),
        (14, J15, &[(4, 2, 175), (4, 4, 86)], 130.23),
        (16, Johnson, &[(5, 2, 123), (4, 4, 58)], 130.06),
        (16, J15, &[(5, 2, 175), (4, 4, 86)], 130.04),
        (18, Johnson, &[(5, 2, 123), (4, 4, 62), (4, 6, 39)], 130.04),
        (18, J15, &[(5, 2, 175), (4, 4, 88), (4, 6, 57)], 129.42),
        (20, Johnson, &[(5, 2, 123), (4, 4, 62), (4, 6, 39)], 129.84),
        (20, J15, &[(5, 2, 175), (4, 4, 88), (4, 6, 58)], 129.75),
        (22, Johnson, &[(6, 2, 123), (4, 4, 62), (4, 6, 39)], 129.82),
        (22, J15, &[(6, 3, 117), (4, 5, 71), (4, 7, 50)], 130.06),
        (
            24,
            Johnson,
            &[(6, 2, 123), (4, 4, 62), (4, 6, 42), (4, 8, 29)],
            129.43,
        ),
        (
            24,
            J15,
            &[(6, 3, 117), (4, 5, 71), (4, 7, 51), (4, 9, 39)],
            129.75,
        ),
        (
            26,
            Johnson,
            &[(6, 2, 123), (4, 4, 62), (4, 6, 42), (4, 8, 29)],
            129.35,
        ),
        (
            26,
            J15,
            &[(6, 3, 117), (4, 5, 71), (4, 7, 51), (4, 9, 39)],
            129.72,
        ),
        (
            28,
            Johnson,
            &[(6, 2, 123), (4, 4, 62), (4, 6, 42), (4, 8, 32), (4, 10, 24)],
            129.80,
        ),
        (
            28,
            J15,
            &[(6, 3, 117), (4, 5, 71), (4, 7, 51), (4, 9, 40), (4, 10, 35)],
            129.51,
        ),
        (
            30,
            Johnson,
            &[(6, 2, 123), (4, 4, 62), (4, 6, 42), (4, 8, 32), (4, 10, 24)],
            129.81,
        ),
        (
            30,
            J15,
            &[(6, 3, 117), (4, 5, 71), (4, 7, 51), (4, 9, 40), (4, 10, 35)],
            129.49,
        ),
    ];
    for &(variables, profile, rounds, bits) in expected {
        let schedule = Schedule::of(variables, profile);
        let found: Vec<_> = schedule
            .rounds
            .iter()
            .map(|r| (r.fold, r.log_rate, r.queries))
            .collect();
        assert_eq!(found, rounds, "2^{variables} words, {}", profile.name());
        let sum = ledger::sum(&ledger::schedule_terms(&schedule));
        assert!(
            (sum - bits).abs() < 0.02,
            "2^{variables} words, {}: {sum} bits, model {bits}",
            profile.name()
        );
    }
}

#[test]
fn the_johnson_gap_is_the_published_one() {
    for (log_message, log_rate) in [(16, 2), (12, 4), (8, 6), (18, 1), (5, 10)] {
        let radius = Radius::new(Profile::Johnson, log_message + log_rate, log_rate);
        // The multiplicity from the radius: alpha = sqrt(rho) (1 + 1 / 2m).
        let excess = libm::exp2(log_rate as f64 / 2.0 - radius.query_bits) - 1.0;
        let m = libm::round(0.5 / excess) as usize;
        assert!((0.5 / excess - m as f64).abs() < 1e-6 && m >= 3);
        let published = SecurityAssumption::prox_gaps_error_jb_at_m(log_message, log_rate, 192, 2, m);
        assert!((192.0 - radius.log_gap - published).abs() < 1e-9);
        assert!(published >= 140.0);
    }
}

#[test]
fn lists_are_johnson_bounds() {
    for profile in [Profile::Johnson, Profile::J15] {
        for (log_message, log_rate) in [(16, 2), (12, 4), (8, 6), (5, 10), (18, 1)] {
            let radius = Radius::new(profile, log_message + log_rate, log_rate);
            let length = libm::exp2((log_message + log_rate) as f64);
            let agreement = libm::exp2(-radius.query_bits) * length;
            let z = libm::exp2(log_message as f64) - 1.0;
            // L words with pairwise at most z common positions: L a (a - z) <= ... would allow no more than the list.
            let more = radius.list + 1.0;
            assert!(
                more * agreement * agreement > (length * (agreement - z) + more * z * length) * 0.999_999
            );
            assert!(radius.list < 500.0);
        }
    }
}

#[test]
fn twisted_weight_is_that_of_its_table() {
    let row_point: Vec<K> = (0..6).map(|i| k(100 + i)).collect();
    let block = |start, log_len, seed| Block {
        start,
        log_len,
        coefficient: k(seed),
    };
    let claim = Claim {
        variables: 7,
        words: 128,
        bit_point: [k(9); 6],
        row_point,
        blocks: vec![
            block(0, 6, 1),
            block(64, 5, 5),
            block(104, 3, 2),
            block(112, 0, 3),
            block(114, 1, 4),
        ],
        value: K::ZERO,
    };
    claim.check().unwrap();
    let (rho, point): (K, Vec<K>) = (k(7), (0..8).map(|i| k(200 + i)).collect());
    // From no free variable to all of them, and one more than the claim has.
    for low in 0..=7 {
        let u: Vec<K> = (0..1 << low).map(|i| k(300 + i)).collect();
        let mut expected = K::ZERO;
        for block in &claim.blocks {
            for offset in 0..1 << block.log_len {
                let x = block.start + offset;
                let entry = block.coefficient * eq_index(&claim.row_point[..block.log_len], offset);
                let twisted: K = (0..64)
                    .map(|i| power(rho, i as u64) * entry.exp_power_of_2(i))
                    .sum();
                expected += twisted * eq_index(&point[low..], x >> low) * u[x & ((1 << low) - 1)];
            }
        }
        assert_eq!(
            weight::twisted_sum(&claim, rho, &u, &point[low..]),
            expected,
            "{low} free variables"
        );
    }
}

#[test]
fn shifts_are_tensors() {
    let steps = code::steps(9, 77, 6);
    let message: Vec<K> = (0..64).map(k).collect();
    let entry = |j: usize| {
        (0..6)
            .filter(|i| j >> i & 1 == 1)
            .map(|i| steps[i])
            .product::<B>()
    };
    let symbol: K = message.iter().enumerate().map(|(j, &u)| u * entry(j)).sum();
    assert_eq!(code::symbol(&message, &steps), symbol);
    let at: Vec<K> = (0..6).map(|i| k(50 + i)).collect();
    let value: K = eq_table(&at).iter().enumerate().map(|(j, &e)| e * entry(j)).sum();
    assert_eq!(code::shift_at(&steps, &at), value);
    // s_(i+1) = s_i^2 + s_i, and none of them vanishes on the domain.
    assert!(
        steps
            .windows(2)
            .all(|s| s[1] == s[0].square() + s[0] && s[1] != B::ZERO)
    );
}

#[test]
fn misplaced_blocks_are_refused() {
    let claim = |blocks: &[(usize, usize)]| Claim {
        variables: 6,
        words: if blocks.len() == 2 && blocks[1] == (48, 4) {
            63
        } else {
            64
        },
        bit_point: [k(9); 6],
        row_point: (0..5).map(|i| k(100 + i)).collect(),
        blocks: blocks
            .iter()
            .map(|&(start, log_len)| Block {
                start,
                log_len,
                coefficient: k(1),
            })
            .collect(),
        value: K::ZERO,
    };
    assert_eq!(claim(&[(0, 5), (32, 5)]).check(), Ok(()));
    for (blocks, index) in [
        (&[(0, 6)][..], 0),
        (&[(1, 1)], 0),
        (&[(0, 2), (2, 1)], 1),
        (&[(32, 1), (0, 1)], 1),
        (&[(64, 0)], 0),
        (&[(0, 1 << 40)], 0),
        (&[(usize::MAX, 0)], 0),
        // Beyond the words in use.
        (&[(32, 4), (48, 4)], 1),
    ] {
        assert_eq!(
            claim(blocks).check(),
            Err(OpeningError::Block { index }),
            "{blocks:?}"
        );
    }
    let words = Claim {
        words: 65,
        ..claim(&[(0, 5)])
    };
    assert_eq!(words.check(), Err(OpeningError::Words { got: 65, claimed: 64 }));
    let many = Claim {
        variables: 31,
        ..claim(&[])
    };
    assert!(matches!(
        many.check(),
        Err(OpeningError::Variables { got: 31, .. })
    ));
}

#[test]
fn rows_are_bound_to_their_positions() {
    let rows: Vec<[u8; 16]> = (0..8u8).map(|i| [i; 16]).collect();
    let mut levels = vec![rows.iter().map(|row| tree::leaf(row)).collect::<Vec<_>>()];
    while levels[levels.len() - 1].len() > 1 {
        let below = &levels[levels.len() - 1];
        levels.push(
            below
                .chunks(2)
                .map(|pair| tree::node(&pair[0], &pair[1]))
                .collect(),
        );
    }
    let root = levels[3][0];
    let read = |bytes: &[u8], positions: &[usize]| {
        let mut reader = Reader::new(bytes);
        let rows = tree::read_rows(&root, 3, positions, 2, &mut reader).map(|rows| rows.len())?;
        reader.finish().map(|()| rows)
    };
    // Positions 2, 3 and 6: sibling 7 among the leaves, 0 and 2 above them, none at the top.
    let mut bytes = Vec::new();
    for position in [2, 3, 6] {
        bytes.extend(rows[position]);
    }
    bytes.extend(levels[0][7]);
    bytes.extend(levels[1][0]);
    bytes.extend(levels[1][2]);
    let extra = [&bytes[..], &[0; 32]].concat();
    assert_eq!(read(&bytes, &[2, 3, 6]), Ok(3));
    assert_eq!(read(&bytes, &[2, 3, 7]), Err(OpeningError::Tree));
    assert!(matches!(
        read(&extra, &[2, 3, 6]),
        Err(OpeningError::Length { .. })
    ));
    assert!(matches!(
        read(&bytes[..bytes.len() - 1], &[2, 3, 6]),
        Err(OpeningError::Length { .. })
    ));
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 4;
        assert_eq!(read(&changed, &[2, 3, 6]), Err(OpeningError::Tree), "byte {at}");
    }
    // All positions: no digest at all.
    assert_eq!(read(rows.as_flattened(), &[0, 1, 2, 3, 4, 5, 6, 7]), Ok(8));
}

#[test]
fn work_and_positions_depend_on_everything() {
    let start = || Transcript::new("query test");
    let seed = query::work_seed(&mut start());
    let good = (0..).find(|&nonce| query::check_work(&seed, nonce, 9)).unwrap();
    assert!(!query::check_work(&[1; 32], good, 9) || !query::check_work(&[2; 32], good, 9));
    let hits = (0..4096)
        .filter(|&nonce| query::check_work(&seed, nonce, 5))
        .count();
    assert!((64..256).contains(&hits), "{hits} of 4096 pass 5 bits");
    assert!(query::counts(
        &[0, 0, 0xf0, 1]
            .into_iter()
            .chain([0; 28])
            .collect::<Vec<u8>>()
            .try_into()
            .unwrap(),
        20
    ));
    let draw = |nonce| query::positions(&mut start(), nonce, 10, 400);
    assert_ne!(draw(1), draw(2));
    assert!(draw(1).iter().all(|&position| position < 1024));
    let distinct = tree::distinct(&draw(1));
    assert!(distinct.is_sorted() && distinct.len() > 300 && distinct.len() < 400);
}
