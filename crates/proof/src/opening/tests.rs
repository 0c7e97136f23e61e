//! Whole openings: completeness at all sizes and shapes of weights, the dense twin of the prover, refusals.

use carryless_verifier::field::{B, eq_index, eq_table};
use carryless_verifier::opening::schedule::Round;
use carryless_verifier::opening::{Block, Profile, code, verify, verify_with};
use p3_field::PrimeCharacteristicRing;

use super::*;
use crate::kernel::element::{pack, unpack};

struct Random(u64);

impl Random {
    fn word(&mut self) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(0x5851_f42d_4c95_7f2d)
            .wrapping_add(0x1405_7b7e_f767_814f);
        (self.0 ^ self.0 >> 33).wrapping_mul(0xff51_afd7_ed55_8ccd)
    }

    fn element(&mut self) -> K {
        K::new([B::new(self.word()), B::new(self.word()), B::new(self.word())])
    }
}

/// A true claim: blocks of the given lengths in order, aligned, with random words under them.
fn instance(variables: usize, lengths: &[usize], seed: u64) -> (Vec<u64>, Claim) {
    let mut random = Random(seed);
    let mut blocks = Vec::new();
    let mut words = Vec::new();
    for &log_len in lengths {
        let start = words.len().next_multiple_of(1 << log_len);
        words.resize_with(start + (1 << log_len), || random.word());
        blocks.push(Block {
            start,
            log_len,
            coefficient: random.element(),
        });
    }
    let longest = lengths.iter().copied().max().unwrap_or(0);
    let mut claim = Claim {
        variables,
        words: words.len(),
        bit_point: core::array::from_fn(|_| random.element()),
        row_point: (0..longest + 1).map(|_| random.element()).collect(),
        blocks,
        value: K::ZERO,
    };
    claim.value = evaluate(&words, &claim);
    (words, claim)
}

/// E.
fn dense_weight(claim: &Claim) -> Vec<K> {
    let mut weight = vec![K::ZERO; 1 << claim.variables.max(MIN_VARIABLES)];
    for block in &claim.blocks {
        for i in 0..1 << block.log_len {
            weight[block.start + i] = block.coefficient * eq_index(&claim.row_point[..block.log_len], i);
        }
    }
    weight
}

fn evaluate(words: &[u64], claim: &Claim) -> K {
    let bits = eq_table(&claim.bit_point);
    let read = |word: u64| {
        (0..64)
            .filter(|&b| word >> b & 1 == 1)
            .map(|b| bits[b])
            .sum::<K>()
    };
    dense_weight(claim)
        .into_iter()
        .zip(words)
        .map(|(e, &word)| e * read(word))
        .sum()
}

fn transcript(root: &Root) -> Transcript {
    let mut transcript = Transcript::new("opening test");
    transcript.absorb("root", &root.to_bytes());
    transcript
}

fn prove_with(schedule: &Schedule, words: &[u64], claim: &Claim) -> (Root, OpeningProof) {
    let (root, data) = commit_with(words, schedule).unwrap();
    let proof = open(data, words, claim, &mut transcript(&root)).unwrap();
    (root, proof)
}

fn prove(words: &[u64], claim: &Claim) -> (Root, OpeningProof) {
    prove_with(&Schedule::new(claim.variables), words, claim)
}

fn check(root: &Root, claim: &Claim, proof: &OpeningProof) -> Result<(), OpeningError> {
    verify(root, claim, proof, &mut transcript(root))
}

#[test]
fn true_claims_verify_at_every_size_in_both_profiles() {
    for profile in [Profile::Johnson, Profile::J15] {
        for variables in 0..=15usize {
            let schedule = Schedule::of(variables, profile);
            for lengths in [
                vec![variables],
                vec![],
                (0..variables).rev().collect(),
                vec![variables.saturating_sub(2); 3],
                vec![variables.saturating_sub(3), variables.min(1), 0, 0],
            ] {
                if lengths.iter().map(|&l| 1 << l).sum::<usize>() > 1 << variables {
                    continue;
                }
                let (words, claim) = instance(variables, &lengths, variables as u64);
                let (root, proof) = prove_with(&schedule, &words, &claim);
                let result = verify_with(&schedule, &root, &claim, &proof, &mut transcript(&root));
                assert_eq!(
                    result,
                    Ok(()),
                    "2^{variables} words, {}, blocks {lengths:?}",
                    profile.name()
                );
            }
        }
    }
}

#[test]
fn commit_and_open_choose_the_schedule_of_the_size() {
    for (variables, lengths) in [
        (11, vec![10, 3]),
        (16, vec![15, 14, 8]),
        (18, vec![16, 16, 14, 11, 9, 7, 6]),
    ] {
        let (words, claim) = instance(variables, &lengths, 1);
        let (root, data) = commit(&words).unwrap();
        assert_eq!(super::evaluate(&data, &words, &claim).unwrap(), claim.value);
        let proof = open(data, &words, &claim, &mut transcript(&root)).unwrap();
        assert_eq!(check(&root, &claim, &proof), Ok(()));
    }
}

#[test]
fn columns_without_words_cost_nothing() {
    let (words, claim) = instance(13, &[12], 2);
    let (_, long) = prove(
        &[words.clone(), vec![0; 1 << 12]].concat(),
        &Claim {
            words: 1 << 13,
            ..claim.clone()
        },
    );
    let (_, short) = prove(&words, &claim);
    let queries = Schedule::new(13).rounds[0].queries;
    // Sixteen columns, eight of them empty: 64 bytes less for each row opened.
    assert!(short.0.len() + 32 * queries < long.0.len());
}

#[test]
fn shifts_are_tensors_at_any_size() {
    let mut random = Random(12);
    for variables in [3, 5, 6, 8, 12, 13, 14, 16] {
        let entries = 1 << variables;
        let mut positions: Vec<usize> = (0..40).map(|_| random.word() as usize % (4 * entries)).collect();
        positions[17] = positions[3];
        let factors: Vec<K> = positions.iter().map(|_| random.element()).collect();
        let steps = steps_of(&positions, variables + 2, variables);
        for count in [1, 2, positions.len()] {
            let old: Vec<K> = (0..entries).map(|_| random.element()).collect();
            let mut pair = Pair {
                weight: pack(&old),
                vector: Vec::new(),
            };
            pair.add_shifts(&factors[..count], &steps[..count]);
            let new = unpack(&pair.weight);
            for x in (0..entries).step_by(1 + entries / 200) {
                let shifts = factors[..count].iter().zip(&steps).map(|(&factor, steps)| {
                    let set = (0..variables).filter(|i| x >> i & 1 == 1);
                    factor * set.map(|i| steps[i]).product::<B>()
                });
                assert_eq!(new[x], old[x] + shifts.sum::<K>(), "entry {x} of 2^{variables}");
            }
        }
    }
}

/// W = sum_i rho^i E^(2^i) by its definition.
fn twisted(claim: &Claim, rho: K) -> Vec<K> {
    let twist = |e: K| {
        (0..64)
            .rev()
            .fold(K::ZERO, |sum, i| sum * rho + e.exp_power_of_2(i))
    };
    dense_weight(claim).into_iter().map(twist).collect()
}

#[test]
fn the_first_rounds_are_those_of_the_definition() {
    let basis = Basis::new();
    for (lengths, log_column) in [
        (vec![10, 9, 8, 8, 7, 5, 4, 3, 3, 1, 0], 9),
        (vec![11, 11, 10, 10, 6, 6], 10),
        (vec![11, 9, 7, 6], 7),
    ] {
        let (words, claim) = instance(13, &lengths, 5);
        let (stack, fold) = (Stack::new(&words, log_column), 13 - log_column);
        let weight = Weight::new(&stack, &claim);
        let elements: Vec<B> = words.iter().map(|&word| basis.element(word)).collect();
        let conjugates = ring_switch::conjugate_sums(&weight.bit_sums(), &basis.elements);
        let entries = dense_weight(&claim);
        for (i, &q) in conjugates.iter().enumerate() {
            let sum: K = entries
                .iter()
                .zip(&elements)
                .map(|(&e, w)| e * w.exp_power_of_2((64 - i) % 64))
                .sum();
            assert_eq!(q, sum, "conjugate {i}");
        }
        assert_eq!(
            ring_switch::untwisted(&conjugates, &eq_table(&claim.bit_point), &basis),
            claim.value
        );

        let mut random = Random(9);
        let rho = random.element();
        let mut running = ring_switch::twisted(&conjugates, rho);
        let mut w = twisted(&claim, rho);
        let mut u: Vec<K> = elements.iter().map(|&element| K::from(element)).collect();
        u.resize(1 << 13, K::ZERO);
        let bind = |v: &mut Vec<K>, r: K| {
            let half = v.len() / 2;
            for i in 0..half {
                v[i] = v[i] + r * (v[i] + v[i + half]);
            }
            v.truncate(half);
        };
        let message = |w: &[K], u: &[K]| -> [K; 2] {
            let half = w.len() / 2;
            [
                (0..half).map(|i| w[i] * u[i]).sum(),
                (0..half)
                    .map(|i| (w[i] + w[i + half]) * (u[i] + u[i + half]))
                    .sum(),
            ]
        };
        let rho_powers = powers(rho, 64);
        let mut cross = weight.cross(&rho_powers, fold, &basis);
        let mut point = Vec::new();
        for _ in 0..fold {
            assert_eq!(running, w.iter().zip(&u).map(|(&w, &u)| w * u).sum());
            let expected = message(&w, &u);
            assert_eq!(cross.message(), expected);
            let r = random.element();
            running = round::next_claim(expected, running, r);
            cross.fold(r);
            bind(&mut w, r);
            bind(&mut u, r);
            point.push(r);
        }
        point.reverse();
        let column_weights = eq_table(&point);
        let mut pair = Pair {
            vector: weight.fold_words(&column_weights, &basis),
            weight: weight.fold_weight(&rho_powers, &column_weights),
        };
        assert_eq!(unpack(&pair.weight), w);
        assert_eq!(pair.elements(), u);

        // Shifts, and the rounds after them.
        let positions = [3, 77, 77, 200, 1023];
        let factors: Vec<K> = positions.iter().map(|_| random.element()).collect();
        let steps = steps_of(&positions, log_column + 2, log_column);
        pair.add_shifts(&factors, &steps);
        for (x, w) in w.iter_mut().enumerate() {
            for (&factor, steps) in factors.iter().zip(&steps) {
                let set = (0..log_column).filter(|i| x >> i & 1 == 1);
                *w += factor * set.map(|i| steps[i]).product::<B>();
            }
        }
        assert_eq!(unpack(&pair.weight), w);
        for _ in 0..log_column - 5 {
            assert_eq!(pair.message(), message(&w, &u));
            let r = random.element();
            pair.fold(r);
            bind(&mut w, r);
            bind(&mut u, r);
        }
        assert_eq!(pair.elements(), u);
    }
}

#[test]
fn an_oracle_folds_to_the_code_of_the_folded_vector() {
    let (words, claim) = instance(12, &[11, 9], 4);
    let basis = Basis::new();
    let schedule = Schedule::new(12);
    let round = &schedule.rounds[0];
    let stack = Stack::new(&words, round.log_message());
    let oracle = Oracle::new(&stack.all(), round, &basis);
    let mut random = Random(3);
    let column_weights = eq_table(&(0..round.fold).map(|_| random.element()).collect::<Vec<_>>());
    let folded = unpack(&Weight::new(&stack, &claim).fold_words(&column_weights, &basis));
    for position in [0, 1, 100, (1 << round.log_length()) - 1] {
        let row = oracle.rows(&stack.all(), &[position]).remove(0);
        let symbol: K = row
            .iter()
            .zip(&column_weights)
            .map(|(&word, &weight)| weight * basis.element(word))
            .sum();
        assert_eq!(
            symbol,
            code::symbol(
                &folded,
                &code::steps(round.log_length(), position, round.log_message())
            )
        );
    }
}

#[test]
fn false_claims_are_refused() {
    let (words, claim) = instance(12, &[11, 9, 4, 2], 3);
    let (root, proof) = prove(&words, &claim);
    let wrong = |edit: &dyn Fn(&mut Claim)| {
        let mut claim = claim.clone();
        edit(&mut claim);
        claim
    };
    let claims = [
        wrong(&|claim| claim.value += K::ONE),
        wrong(&|claim| claim.bit_point[3] += K::ONE),
        wrong(&|claim| claim.row_point[2] += K::ONE),
        wrong(&|claim| claim.blocks[1].coefficient += K::ONE),
        wrong(&|claim| claim.blocks[3].log_len = 1),
        wrong(&|claim| claim.blocks.truncate(3)),
    ];
    for (i, claim) in claims.iter().enumerate() {
        // With the honest proof of the true claim, and with the honest prover run on the false one.
        assert!(check(&root, claim, &proof).is_err(), "claim {i}");
        let (root, proof) = prove(&words, claim);
        assert!(check(&root, claim, &proof).is_err(), "claim {i}, proved");
    }
    assert!(
        check(
            &root,
            &Claim {
                words: claim.words - 1,
                ..claim.clone()
            },
            &proof
        )
        .is_err()
    );
    let other = commit(&instance(12, &[11, 9, 4, 2], 4).0).unwrap().0;
    assert!(check(&other, &claim, &proof).is_err());
    let mut transcript = transcript(&root);
    transcript.absorb("more", b"");
    assert!(verify(&root, &claim, &proof, &mut transcript).is_err());
}

/// As [`open`] from oracles of the cheater's choice: the rounds' vectors are changed by `edit` after folding, before they are committed to. Messages
/// and queries are those of the vectors that the cheater claims to hold.
fn open_with(
    schedule: &Schedule,
    (mut oracle, first_columns): (Oracle, &[&[u64]]),
    words: &[u64],
    claim: &Claim,
    edit: &mut dyn FnMut(usize, &mut Pair),
    positions_of: &mut dyn FnMut(usize, Vec<usize>) -> Vec<usize>,
) -> (Root, OpeningProof) {
    let root = Root(oracle.root());
    let transcript = &mut transcript(&root);
    let basis = Basis::new();
    let mut out = Vec::new();
    schedule.absorb(transcript);
    claim.absorb(transcript);
    let stack = Stack::new(words, schedule.rounds[0].log_message());
    let weight = Weight::new(&stack, claim);
    let conjugates = ring_switch::conjugate_sums(&weight.bit_sums(), &basis.elements);
    put_elements(&mut out, &conjugates);
    transcript.absorb_k("opening conjugates", &conjugates);
    let rho_powers = powers(transcript.challenge("opening rho"), WORD_BITS);
    let mut coordinates: Option<Coordinates> = None;
    let mut pair = Pair {
        weight: Vec::new(),
        vector: Vec::new(),
    };
    for (index, current) in schedule.rounds.iter().enumerate() {
        let mut point = Vec::new();
        let mut cross = (index == 0).then(|| weight.cross(&rho_powers, current.fold, &basis));
        for _ in 0..current.fold {
            let message = cross
                .as_ref()
                .map_or_else(|| pair.message(), weight::Cross::message);
            put_elements(&mut out, &message);
            let r = round::challenge(message, transcript);
            match &mut cross {
                Some(cross) => cross.fold(r),
                None => pair.fold(r),
            }
            point.push(r);
        }
        point.reverse();
        if index == 0 {
            pair.vector = weight.fold_words(&eq_table(&point), &basis);
            pair.weight = weight.fold_weight(&rho_powers, &eq_table(&point));
        }
        edit(index, &mut pair);
        let next = schedule.rounds.get(index + 1).map(|next| {
            let coordinates = Coordinates::new(&pair.vector, next, &basis);
            (Oracle::new(&coordinates.columns(), next, &basis), coordinates)
        });
        if let Some((next, _)) = &next {
            out.extend(next.root());
            transcript.absorb("opening oracle", &next.root());
        } else {
            put_elements(&mut out, &pair.elements());
            transcript.absorb_k("opening clear", &pair.elements());
        }
        let nonce = kernel::work(&query::work_seed(transcript), GRINDING_BITS);
        out.extend(nonce.to_le_bytes());
        let positions = query::positions(transcript, nonce, current.log_length(), current.queries);
        let columns = coordinates
            .as_ref()
            .map_or_else(|| first_columns.to_vec(), Coordinates::columns);
        oracle.open(
            &columns,
            &tree::distinct(&positions_of(index, positions.clone())),
            &mut out,
        );
        if let Some((next, next_coordinates)) = next {
            let factors = powers(transcript.challenge("opening gamma"), positions.len() + 1);
            pair.add_shifts(
                &factors[1..],
                &steps_of(&positions, current.log_length(), current.log_message()),
            );
            (oracle, coordinates) = (next, Some(next_coordinates));
        }
    }
    (root, OpeningProof(out))
}

/// Three rounds.
fn three_rounds() -> Schedule {
    Schedule::custom(14, Profile::Johnson, &[4, 3, 2], &[2, 4, 6])
}

#[test]
fn the_honest_run_of_the_cheating_prover_verifies() {
    let (words, claim) = instance(14, &[13, 10], 6);
    let schedule = three_rounds();
    let stack = Stack::new(&words, schedule.rounds[0].log_message());
    let (root, data) = commit_with(&words, &schedule).unwrap();
    let (cheater_root, proof) = open_with(
        &schedule,
        (commit_with(&words, &schedule).unwrap().1.oracle, &stack.all()),
        &words,
        &claim,
        &mut |_, _| {},
        &mut |_, p| p,
    );
    assert_eq!(root, cheater_root);
    assert_eq!(proof, open(data, &words, &claim, &mut transcript(&root)).unwrap());
    assert_eq!(
        verify_with(&schedule, &root, &claim, &proof, &mut transcript(&root)),
        Ok(())
    );
}

#[test]
fn a_word_far_from_the_code_is_refused() {
    // Random rows under a tree of their own, everything else honest for some words.
    let (words, claim) = instance(14, &[13, 10], 7);
    let schedule = three_rounds();
    let round = &schedule.rounds[0];
    let (mut random, basis) = (Random(1), Basis::new());
    let columns = Stack::new(&words, round.log_message()).columns();
    // A message as long as the code is any word: encode it at rate one, in columns of the code's length.
    let long = Round {
        variables: round.variables + round.log_rate,
        log_rate: 0,
        ..*round
    };
    let noise: Vec<u64> = (0..columns << long.log_message())
        .map(|_| random.word())
        .collect();
    let noise = Stack::new(&noise, long.log_message());
    let far = (Oracle::new(&noise.all(), &long, &basis), &noise.all()[..]);
    let (root, proof) = open_with(&schedule, far, &words, &claim, &mut |_, _| {}, &mut |_, p| p);
    assert_eq!(
        verify_with(&schedule, &root, &claim, &proof, &mut transcript(&root)),
        Err(OpeningError::Final)
    );
}

#[test]
fn a_folded_vector_that_cheats_at_one_position_is_refused() {
    let (words, claim) = instance(14, &[13, 10], 8);
    let schedule = three_rounds();
    let stack = Stack::new(&words, schedule.rounds[0].log_message());
    for (round, expected) in [
        (0, OpeningError::Final),
        (1, OpeningError::Final),
        (2, OpeningError::Clear),
    ] {
        let (_, data) = commit_with(&words, &schedule).unwrap();
        // One entry of the vector that is folded in this round, and the weight adjusted so that the prover's later messages are consistent for it.
        let mut edit = |index: usize, pair: &mut Pair| {
            if index == round {
                pair.vector[1] += crate::kernel::element::PackedK::ONE;
            }
        };
        let (root, proof) = open_with(
            &schedule,
            (data.oracle, &stack.all()),
            &words,
            &claim,
            &mut edit,
            &mut |_, p| p,
        );
        assert_eq!(
            verify_with(&schedule, &root, &claim, &proof, &mut transcript(&root)),
            Err(expected),
            "round {round}"
        );
    }
}

#[test]
fn an_opening_of_the_wrong_position_is_refused() {
    let (words, claim) = instance(14, &[13, 10], 9);
    let schedule = three_rounds();
    let stack = Stack::new(&words, schedule.rounds[0].log_message());
    for round in 0..3 {
        let (_, data) = commit_with(&words, &schedule).unwrap();
        let mut moved = |index: usize, mut positions: Vec<usize>| {
            if index == round {
                // The neighbour's row in place of one row: the same number of digests.
                let at = positions
                    .iter()
                    .position(|p| !positions.contains(&(p ^ 1)))
                    .unwrap();
                positions[at] ^= 1;
            }
            positions
        };
        let (root, proof) = open_with(
            &schedule,
            (data.oracle, &stack.all()),
            &words,
            &claim,
            &mut |_, _| {},
            &mut moved,
        );
        assert_eq!(
            verify_with(&schedule, &root, &claim, &proof, &mut transcript(&root)),
            Err(OpeningError::Tree),
            "round {round}"
        );
    }
}

#[test]
fn a_false_conjugate_that_keeps_the_value_is_refused() {
    // The attack on the ring switch: two conjugate sums moved so that their fixed combination stays the claimed value.
    let (words, claim) = instance(10, &[9], 8);
    let basis = Basis::new();
    let (root, mut proof) = prove(&words, &claim);
    let theta = ring_switch::conjugate_sums(&eq_table(&claim.bit_point), &basis.dual);
    for (i, theta) in [theta[1], theta[0]].into_iter().enumerate() {
        for (byte, change) in proof.0[24 * i..]
            .iter_mut()
            .zip(carryless_verifier::field::to_bytes(theta))
        {
            *byte ^= change;
        }
    }
    let error = check(&root, &claim, &proof).unwrap_err();
    assert_ne!(error, OpeningError::RingSwitch);
}

#[test]
fn changed_proofs_are_refused_without_a_panic() {
    for (variables, lengths, stride) in [(10, vec![9, 3], 97), (17, vec![16, 10], 701)] {
        let (words, claim) = instance(variables, &lengths, 6);
        let (root, proof) = prove(&words, &claim);
        let length = proof.0.len();
        let mut random = Random(11);
        // Every message at the front, then samples of everything.
        for at in (0..2500)
            .step_by(13)
            .chain((0..length).step_by(stride))
            .chain(length - 200..length)
        {
            let mut changed = proof.clone();
            changed.0[at] ^= 1 << (random.word() % 8);
            assert!(check(&root, &claim, &changed).is_err(), "byte {at} of {length}");
        }
        for cut in (0..length).step_by(stride * 7).chain([length - 1]) {
            assert!(
                check(&root, &claim, &OpeningProof(proof.0[..cut].to_vec())).is_err(),
                "cut at {cut}"
            );
        }
        let mut longer = proof.clone();
        longer.0.push(0);
        assert_eq!(
            check(&root, &claim, &longer),
            Err(OpeningError::Length { got: length + 1 })
        );
        for _ in 0..20 {
            let noise = (0..length).map(|_| random.word() as u8).collect();
            assert!(check(&root, &claim, &OpeningProof(noise)).is_err());
        }
        let bytes = postcard::to_allocvec(&proof).unwrap();
        assert_eq!(postcard::from_bytes::<OpeningProof>(&bytes).unwrap(), proof);
        assert!(bytes.len() <= length + 4);
    }
}

#[test]
fn proofs_of_one_profile_are_refused_in_the_other() {
    let (words, claim) = instance(12, &[11], 2);
    let schedules = [Profile::Johnson, Profile::J15].map(|profile| Schedule::of(12, profile));
    for (made, read) in [(0, 1), (1, 0)] {
        let (root, proof) = prove_with(&schedules[made], &words, &claim);
        assert!(verify_with(&schedules[read], &root, &claim, &proof, &mut transcript(&root)).is_err());
    }
}

#[test]
fn words_must_be_those_of_the_claim() {
    let (words, claim) = instance(10, &[9], 1);
    let (root, data) = commit(&words).unwrap();
    let fewer = open(data, &words[1..], &claim, &mut transcript(&root));
    assert_eq!(
        fewer.err(),
        Some(OpeningError::Words {
            got: 511,
            claimed: 512
        })
    );
    let too_many = commit_with(&vec![0; 2000], &Schedule::new(10));
    assert_eq!(
        too_many.err(),
        Some(OpeningError::Words {
            got: 2000,
            claimed: 1024
        })
    );
}
