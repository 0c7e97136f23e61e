//! The whole protocol on a small machine made for the purpose: it accepts what is true and refuses every change.

mod common;

use carryless_circuit::{Direction, Instance};
use carryless_proof::{prove, prove_with, stacked};
use carryless_verifier::field::{K, word};
use carryless_verifier::{Layout, Profile, Proof, VerifyError, ledger, verify};
use common::{Case, case};
use p3_field::PrimeCharacteristicRing;
use rand::{Rng, SeedableRng, rngs::StdRng};

fn prove_case(case: &Case) -> Proof {
    prove(&case.instance(), &case.columns).expect("a proof").0
}

fn prove_in(profile: Profile, case: &Case) -> Proof {
    let mut times = carryless_proof::Profile::default();
    let words = stacked(&case.instance(), &case.columns).expect("columns");
    prove_with(&case.instance(), words, profile, &mut times, &mut |_| ()).expect("a proof")
}

fn check(case: &Case, proof: &Proof) -> Result<(), VerifyError> {
    verify(&case.instance(), proof)
}

#[test]
fn a_true_statement_is_accepted() {
    let case = case(1);
    let instance = case.instance();
    for &profile in Profile::ALL {
        let proof = prove_in(profile, &case);
        assert_eq!(proof.profile, profile);
        assert_eq!(check(&case, &proof), Ok(()));
        let layout = Layout::new(&instance).unwrap();
        let ledger = ledger::ledger(&instance, &layout, profile).unwrap();
        assert!(
            ledger.bits() >= ledger::TARGET_BITS,
            "{} bits: {ledger:?}",
            ledger.bits()
        );
    }
}

#[test]
fn the_profile_is_bound() {
    let case = case(1);
    for (made, said) in [(Profile::Johnson, Profile::J15), (Profile::J15, Profile::Johnson)] {
        let mut proof = prove_in(made, &case);
        proof.profile = said;
        assert!(check(&case, &proof).is_err(), "{made} as {said}");
        // The transcript begins with it: already the first challenges are others.
        let begun = |profile| carryless_verifier::begin(&case.instance(), profile, &proof.root).1;
        assert_ne!(begun(made).alpha, begun(said).alpha);
        assert_ne!(begun(made).beta, begun(said).beta);
    }
}

#[test]
fn every_committed_word_matters() {
    let mut rng = StdRng::seed_from_u64(9);
    let base = case(2);
    for table in 0..base.tables.len() {
        for column in 0..base.columns[table].len() {
            // The first and last rows, and one beyond the rows that were filled.
            for row in [
                0,
                40,
                base.columns[table][column].len() - 1,
                (1 << base.tables[table].log_height) - 1,
            ] {
                let mut changed = case(2);
                let words = &mut changed.columns[table][column];
                words.resize(words.len().max(row + 1), 0);
                // A flag is one bit; every bit of the other words matters.
                let bit = if base.chips[base.tables[table].chip].columns[column].name == "flags" {
                    0
                } else {
                    rng.random_range(0..64)
                };
                words[row] ^= 1 << bit;
                assert!(
                    check(&changed, &prove_case(&changed)).is_err(),
                    "table {table} column {column} row {row} bit {bit}"
                );
            }
        }
    }
}

#[test]
fn every_message_matters() {
    let case = case(3);
    let proof = prove_case(&case);
    for i in 0..proof.messages.0.len() {
        let mut changed = proof.clone();
        changed.messages.0[i] += word(1 << (i % 64));
        assert!(check(&case, &changed).is_err(), "message {i}");
    }
    let mut longer = proof.clone();
    longer.messages.0.push(K::ZERO);
    assert_eq!(
        check(&case, &longer),
        Err(VerifyError::TrailingMessages { extra: 1 })
    );
    for length in 0..proof.messages.0.len() {
        let mut shorter = proof.clone();
        shorter.messages.0.truncate(length);
        assert!(check(&case, &shorter).is_err(), "{length} messages");
    }
    let mut root = proof.clone();
    root.root.0[5] ^= 1;
    assert!(check(&case, &root).is_err());
    let step = (proof.opening.0.len() / 200).max(1);
    for i in (0..proof.opening.0.len()).step_by(step) {
        let mut changed = proof.clone();
        changed.opening.0[i] ^= 1 << (i % 8);
        assert!(check(&case, &changed).is_err(), "opening byte {i}");
    }
}

#[test]
fn the_statement_matters() {
    let base = case(4);
    let proof = prove_case(&base);
    let refused = |change: &dyn Fn(&mut Instance<'_>)| {
        let mut instance = base.instance();
        change(&mut instance);
        verify(&instance, &proof).is_err()
    };
    assert!(!refused(&|_| ()));
    assert!(refused(&|i| i.statement[31] ^= 1));
    assert!(refused(&|i| i.boundary[0].words[1] ^= 1));
    assert!(refused(&|i| i.boundary[0].tag ^= 1));
    assert!(refused(&|i| i.boundary[0].direction = Direction::Receive));
    assert!(refused(&|i| {
        i.boundary.pop();
    }));
    assert!(refused(&|i| i.tables[3].public[1][49] ^= 1 << 63));
    assert!(refused(&|i| i.tables[3].public[0][3] = 0));
    assert!(refused(&|i| i.tables[2].log_height = 7));
    assert!(refused(&|i| i.tables[2].chip = 0));
    assert!(refused(&|i| i.tables.swap(2, 3)));
    assert!(refused(&|i| {
        i.tables.pop();
    }));
}

#[test]
fn threads_do_not_change_the_proof() {
    let case = case(5);
    let with = |threads| {
        rayon::ThreadPoolBuilder::new()
            .num_threads(threads)
            .build()
            .unwrap()
            .install(|| prove_case(&case))
    };
    let (one, two) = (with(1), with(2));
    assert_eq!(one.messages, two.messages);
    assert_eq!(check(&case, &two), Ok(()));
}
