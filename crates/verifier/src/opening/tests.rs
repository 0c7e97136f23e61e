//! Parameters, error terms and the weight against their definitions. The prover's crate tests whole openings.

use alloc::vec;
use alloc::vec::Vec;

use p3_field::PrimeCharacteristicRing;
use p3_sumcheck::PrescribedPointPcs;

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
fn every_size_has_at_least_128_bits() {
    for variables in 0..=MAX_VARIABLES {
        let bits = ledger::sum(&ledger::terms(variables).unwrap());
        assert!(bits >= 128.0, "2^{variables} words: {bits} bits");
    }
}

#[test]
fn the_terms_of_whir_add_up_to_what_p3_reports() {
    for variables in [MIN_VARIABLES, 13, 20, 26] {
        let schedule = Schedule::new(variables);
        let scheme = schedule.scheme().unwrap();
        let reported = scheme.prescribed_security(&schedule::protocol(&scheme)).unwrap();
        let ours = ledger::sum(&ledger::whir_terms(&schedule).unwrap());
        assert!(
            (reported.error().bits() - ours).abs() < 1e-6,
            "{variables}: {ours}"
        );
        assert!((reported.log2_max_candidates - ledger::list_bits(variables)).abs() < 1e-9);
    }
}

#[test]
fn twisted_weight_is_the_extension_of_its_table() {
    let row_point: Vec<K> = (0..5).map(|i| k(100 + i)).collect();
    let blocks = vec![
        Block {
            start: 0,
            log_len: 5,
            coefficient: k(1),
        },
        Block {
            start: 40,
            log_len: 3,
            coefficient: k(2),
        },
        Block {
            start: 48,
            log_len: 0,
            coefficient: k(3),
        },
        Block {
            start: 50,
            log_len: 1,
            coefficient: k(4),
        },
    ];
    let claim = Claim {
        variables: 6,
        bit_point: [k(9); 6],
        row_point,
        blocks,
        value: K::ZERO,
    };
    claim.check().unwrap();
    let (rho, point): (K, Vec<K>) = (k(7), (0..8).map(|i| k(200 + i)).collect());
    let mut expected = K::ZERO;
    for block in &claim.blocks {
        for offset in 0..1 << block.log_len {
            let entry = block.coefficient * eq_index(&claim.row_point[..block.log_len], offset);
            let twisted: K = (0..64)
                .map(|i| power(rho, i as u64) * entry.exp_power_of_2(i))
                .sum();
            expected += twisted * eq_index(&point, block.start + offset);
        }
    }
    assert_eq!(weight::twisted_at(&claim, rho, &point), expected);
}

#[test]
fn misplaced_blocks_are_refused() {
    let claim = |blocks: &[(usize, usize)]| Claim {
        variables: 6,
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
    ] {
        assert_eq!(
            claim(blocks).check(),
            Err(OpeningError::Block { index }),
            "{blocks:?}"
        );
    }
}
