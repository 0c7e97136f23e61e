//! Whole openings: completeness at all sizes and shapes of weights, the dense twin of the prover, refusals.

use carryless_verifier::field::{eq_index, eq_table};
use carryless_verifier::opening::{Block, sumcheck, verify};
use p3_field::PrimeCharacteristicRing;

use super::*;

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
    let mut words = vec![0; 1 << variables];
    let mut free = 0usize;
    for &log_len in lengths {
        let start = free.next_multiple_of(1 << log_len);
        free = start + (1 << log_len);
        for word in &mut words[start..free] {
            *word = random.word();
        }
        blocks.push(Block {
            start,
            log_len,
            coefficient: random.element(),
        });
    }
    let longest = lengths.iter().copied().max().unwrap_or(0);
    let mut claim = Claim {
        variables,
        bit_point: core::array::from_fn(|_| random.element()),
        row_point: (0..longest + 1).map(|_| random.element()).collect(),
        blocks,
        value: K::ZERO,
    };
    claim.value = evaluate(&words, &claim);
    (words, claim)
}

fn weight(claim: &Claim) -> Vec<K> {
    let mut weight = vec![K::ZERO; 1 << claim.variables];
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
    weight(claim)
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

fn prove(words: Vec<u64>, claim: &Claim) -> (Root, OpeningProof) {
    let (root, data) = commit(words).unwrap();
    let proof = open(data, claim, &mut transcript(&root)).unwrap();
    (root, proof)
}

fn check(root: &Root, claim: &Claim, proof: &OpeningProof) -> Result<(), OpeningError> {
    verify(root, claim, proof, &mut transcript(root))
}

#[test]
fn true_claims_verify_at_every_size() {
    for variables in 0..=14usize {
        for lengths in [
            vec![variables],
            vec![],
            (0..variables).rev().collect(),
            vec![variables.saturating_sub(2); 3],
            vec![variables.saturating_sub(3), variables.min(1), 0, 0],
            vec![variables.min(2); 1 << variables.saturating_sub(3)],
        ] {
            let fits = lengths.iter().map(|&l| 1 << l).sum::<usize>() <= 1 << variables;
            if !fits {
                continue;
            }
            let (words, claim) = instance(variables, &lengths, variables as u64);
            let (root, proof) = prove(words, &claim);
            assert_eq!(
                check(&root, &claim, &proof),
                Ok(()),
                "2^{variables} words, blocks {lengths:?}"
            );
        }
    }
}

#[test]
fn the_rounds_are_those_of_the_definition() {
    // Long blocks, and short ones in an odd number of rows that fills more than one register.
    let lengths: Vec<usize> = [10, 7, 5, 4].into_iter().chain([3; 21]).chain([1, 0]).collect();
    let (words, claim) = instance(11, &lengths, 5);
    let words: Vec<B> = words.into_iter().map(B::new).collect();
    let twist = twist::Twist::new(&words, &claim);
    let conjugates = twist.conjugates();
    let weight = weight(&claim);
    for (i, &q) in conjugates.iter().enumerate() {
        let sum: K = weight
            .iter()
            .zip(&words)
            .map(|(&e, w)| e * w.exp_power_of_2((64 - i) % 64))
            .sum();
        assert_eq!(q, sum, "conjugate {i}");
    }

    let rho = Random(9).element();
    let sum = ring_switch::twisted(&conjugates, rho);
    let (rounds, point) = twist.rounds(rho, sum, &mut Transcript::new("twin"));
    let twisted = |e: &K| {
        (0..64)
            .rev()
            .fold(K::ZERO, |sum, i| sum * rho + e.exp_power_of_2(i))
    };
    let mut w: Vec<K> = weight.iter().map(twisted).collect();
    let mut p: Vec<K> = words.iter().map(|&word| K::from(word)).collect();
    let mut expected = Vec::new();
    let fold = |v: &[K], r: K| -> Vec<K> { v.chunks(2).map(|v| v[0] + r * (v[0] + v[1])).collect() };
    let mut transcript = Transcript::new("twin");
    for &r in &point {
        let pairs = || w.chunks(2).zip(p.chunks(2));
        let message = [
            pairs().map(|(w, p)| w[0] * p[0]).sum(),
            pairs().map(|(w, p)| (w[0] + w[1]) * (p[0] + p[1])).sum(),
        ];
        expected.push(message);
        assert_eq!(sumcheck::round(message, &mut transcript), r);
        (w, p) = (fold(&w, r), fold(&p, r));
    }
    assert_eq!(rounds, expected);
    assert_eq!(
        sumcheck::verify(&rounds, sum, &mut Transcript::new("twin")),
        (point, w[0] * p[0])
    );
}

#[test]
fn openings_of_the_row_layout_are_those_of_p3() {
    for variables in [10, 13, 17] {
        let mut random = Random(variables as u64);
        let words: Vec<B> = (0..1 << variables).map(|_| B::new(random.word())).collect();
        let point = Point::new((0..variables).map(|_| random.element()).collect());
        let schedule = Schedule::new(variables);
        let encoded = |whir| {
            let (conjugates, rounds) = ([K::ZERO; 64], vec![[K::ZERO; 2]; variables]);
            encode(
                &Message {
                    conjugates,
                    rounds,
                    whir,
                },
                &schedule.config().unwrap(),
            )
            .unwrap()
        };
        macro_rules! run {
            ($scheme:expr, $layout:ty) => {{
                let scheme = $scheme;
                let mut challenger = Challenger::from_seed([5; 32]);
                let table = Table::new(RowMajorMatrix::new(words.clone(), words.len()));
                let witness = <$layout>::new_witness(vec![table], scheme.round_folding_factor(0));
                let (root, data) = scheme.commit(witness, &mut challenger).unwrap();
                let whir = scheme
                    .open_at(
                        data,
                        &protocol(&scheme),
                        core::slice::from_ref(&point),
                        &mut challenger,
                    )
                    .unwrap();
                (root, encoded(whir))
            }};
        }
        let ours = run!(
            Scheme::new(schedule.config().unwrap(), Domain::default(), mmcs()),
            Rows
        );
        let reference = run!(schedule.scheme().unwrap(), p3_sumcheck::layout::SuffixProver<B, K>);
        assert_eq!(ours, reference, "2^{variables} words");
    }
}

#[test]
fn false_claims_are_refused() {
    let (words, claim) = instance(12, &[11, 9, 4, 2], 3);
    let (root, proof) = prove(words.clone(), &claim);
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
        wrong(&|claim| claim.blocks[3].start += 4),
        wrong(&|claim| claim.blocks.truncate(3)),
    ];
    for (i, claim) in claims.iter().enumerate() {
        // With the honest proof of the true claim, and with the honest prover run on the false one.
        assert!(check(&root, claim, &proof).is_err(), "claim {i}");
        let (root, proof) = prove(words.clone(), claim);
        assert!(check(&root, claim, &proof).is_err(), "claim {i}, proved");
    }
    let other = commit(instance(12, &[11, 9, 4, 2], 4).0).unwrap().0;
    assert!(check(&other, &claim, &proof).is_err());
    let mut transcript = transcript(&root);
    transcript.absorb("more", b"");
    assert!(verify(&root, &claim, &proof, &mut transcript).is_err());
}

#[test]
fn a_false_conjugate_that_keeps_the_value_is_refused() {
    // The attack on the ring switch: two conjugate sums moved so that their fixed combination stays the claimed value.
    let (words, claim) = instance(10, &[9], 8);
    let (root, data) = commit(words).unwrap();
    let scheme = Schedule::new(10).scheme().unwrap();
    let proof = open(data, &claim, &mut transcript(&root)).unwrap();
    let mut message = carryless_verifier::opening::wire::decode(&proof.0, &scheme).unwrap();
    let theta = ring_switch::conjugate_sums(&eq_table(&claim.bit_point), &ring_switch::dual_basis());
    message.conjugates[0] += theta[1];
    message.conjugates[1] += theta[0];
    assert_eq!(
        ring_switch::untwisted(&message.conjugates, &eq_table(&claim.bit_point)),
        claim.value
    );
    let forged = encode(&message, &scheme).unwrap();
    assert!(check(&root, &claim, &forged).is_err());
}

#[test]
fn changed_proofs_are_refused_without_a_panic() {
    for (variables, lengths, stride) in [(10, vec![9, 3], 251), (17, vec![16, 10], 2003)] {
        let (words, claim) = instance(variables, &lengths, 6);
        let (root, proof) = prove(words, &claim);
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
fn odd_numbers_of_words_are_refused() {
    assert_eq!(commit(vec![0; 3]).err(), Some(OpeningError::Words(3)));
    assert_eq!(commit(vec![]).err(), Some(OpeningError::Words(0)));
}
