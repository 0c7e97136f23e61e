//! The kernels in use against their portable twins.

use carryless_verifier::opening::code;
use p3_field::PrimeCharacteristicRing;
use rand::{Rng, SeedableRng, rngs::StdRng};

use super::*;
use crate::kernel::element::{pack, unpack};

fn random_k(rng: &mut StdRng) -> K {
    K::new(core::array::from_fn(|_| B::new(rng.random())))
}

fn random_words(rng: &mut StdRng, count: usize) -> Vec<u64> {
    (0..count).map(|_| rng.random()).collect()
}

#[test]
fn linear_kernels_agree() {
    let rng = &mut StdRng::seed_from_u64(1);
    for count in [64, 80, 256, 512] {
        let words = [random_words(rng, count), random_words(rng, count)];
        let words = words.each_ref().map(Vec::as_slice);
        let weights = pack(&(0..count).map(|_| random_k(rng)).collect::<Vec<_>>());
        assert_eq!(
            bit_sums(words, &Weights::new(&weights)),
            portable::bit_sums(words, &portable::Weights::new(&weights))
        );
        assert_eq!(
            bit_sums([words[1]], &Weights::new(&weights)),
            portable::bit_sums([words[1]], &portable::Weights::new(&weights))
        );
    }
    let sources: Vec<[[u64; 64]; 2]> = (0..3)
        .map(|_| [(); 2].map(|()| core::array::from_fn(|_| rng.random())))
        .collect();
    let images: Vec<[K; 64]> = (0..3).map(|_| core::array::from_fn(|_| random_k(rng))).collect();
    let maps: Vec<WordMap> = images.iter().map(WordMap::new).collect();
    let plain: Vec<portable::WordMap> = images.iter().map(portable::WordMap::new).collect();
    assert_eq!(
        sums_of_images(sources.iter().zip(&maps)),
        portable::sums_of_images(sources.iter().zip(&plain))
    );
    let firsts = sources.iter().map(|[first, _]| core::array::from_ref(first));
    assert_eq!(
        sums_of_images(firsts.clone().zip(&maps)),
        portable::sums_of_images(firsts.zip(&plain))
    );

    let images: [K; 192] = core::array::from_fn(|_| random_k(rng));
    let elements = pack(&(0..64).map(|_| random_k(rng)).collect::<Vec<_>>());
    let elements: Bits = core::array::from_fn(|i| elements[i]);
    assert_eq!(
        LinearMap::new(&images).apply(&elements),
        portable::LinearMap::new(&images).apply(&elements)
    );

    let basis = Basis::new();
    let powers = basis.words_of_powers();
    for (i, words) in elements
        .iter()
        .map(|&e| WordOf::new(&powers).packing(e))
        .enumerate()
    {
        assert_eq!(words, portable::WordOf::new(&powers).packing(elements[i]));
        for (lane, element) in unpack(&elements[i..i + 1]).into_iter().enumerate() {
            assert_eq!(basis.wide(words.map(|limb| limb[lane])), element);
        }
    }
}

#[test]
fn frobenius_images_are_those_of_the_basis() {
    let rng = &mut StdRng::seed_from_u64(2);
    let coefficients: Vec<K> = (0..64).map(|_| random_k(rng)).collect();
    let map = portable::LinearMap::new(&frobenius_images(&coefficients));
    let elements = pack(&(0..64).map(|_| random_k(rng)).collect::<Vec<_>>());
    let elements: Bits = core::array::from_fn(|i| elements[i]);
    let images: Vec<K> = unpack(&elements)
        .into_iter()
        .map(|z| {
            coefficients
                .iter()
                .enumerate()
                .map(|(i, &c)| c * z.exp_power_of_2(i))
                .sum()
        })
        .collect();
    assert_eq!(unpack(&map.apply(&elements)), images);
}

/// The words of rows, row by row.
fn words_of(rows: &[Row]) -> Vec<[u64; COLUMNS]> {
    rows.iter().map(Row::words).collect()
}

/// The same of what the portable twin says about eight columns at a time.
fn words_of_parts(parts: &[Vec<Line>]) -> Vec<[u64; COLUMNS]> {
    (0..parts[0].len())
        .map(|x| core::array::from_fn(|a| parts[a / 8][x].0[a % 8]))
        .collect()
}

#[test]
fn codewords_are_evaluations() {
    let rng = &mut StdRng::seed_from_u64(3);
    let basis = Basis::new();
    let factors = portable::Factors::new(&basis);
    for (log_message, log_rate) in [(4, 1), (5, 10), (6, 2), (7, 4), (9, 3), (10, 2), (14, 1), (12, 8)] {
        let columns: Vec<Vec<u64>> = (0..COLUMNS)
            .map(|_| random_words(rng, 1 << log_message))
            .collect();
        let present: usize = rng.random_range(1..=COLUMNS);
        let columns: [Option<&[u64]>; COLUMNS] =
            core::array::from_fn(|a| (a < present).then_some(columns[a].as_slice()));
        let log_length = log_message + log_rate;
        let encoder = Encoder::new(&basis, log_message, log_length);
        let mut memory: [Vec<Row>; 2] = core::array::from_fn(|_| Vec::with_capacity(1 << log_message));
        let [message, fast] = memory
            .each_mut()
            .map(|memory| &mut memory.spare_capacity_mut()[..1 << log_message]);
        let message = rows(&columns, message);
        let plain_message: Vec<Vec<Line>> = columns
            .as_chunks::<8>()
            .0
            .iter()
            .map(|columns| {
                let mut memory = Vec::with_capacity(1 << log_message);
                portable::rows(columns, &mut memory.spare_capacity_mut()[..1 << log_message]).to_vec()
            })
            .collect();
        let mut code = Vec::new();
        for coset in 0..1 << log_rate {
            let parts: Vec<Vec<Line>> = plain_message
                .iter()
                .map(|message| {
                    let mut memory = Vec::with_capacity(1 << log_message);
                    let memory = &mut memory.spare_capacity_mut()[..1 << log_message];
                    portable::encode_with(&factors, message, memory, log_length, coset).to_vec()
                })
                .collect();
            let expected = words_of_parts(&parts);
            assert!(
                words_of(encode(message, fast, &encoder, coset)) == expected,
                "2^{log_message} to 2^{log_length}"
            );
            code.extend(expected);
        }
        let mut positions: Vec<usize> = (0..5).map(|_| rng.random_range(0..1 << log_length)).collect();
        positions.sort_unstable();
        for positions in positions.chunk_by(|a, b| a >> log_message == b >> log_message) {
            let words = encode_at(message, fast, &encoder, positions[0] >> log_message, positions);
            let expected: Vec<_> = positions.iter().map(|&position| code[position]).collect();
            assert_eq!(words, expected, "2^{log_message} to 2^{log_length}");
        }
        for position in positions {
            let steps = code::steps(log_length, position, log_message);
            for (a, column) in columns.iter().enumerate() {
                let message: Vec<K> = column
                    .unwrap_or_default()
                    .iter()
                    .map(|&word| K::from(basis.element(word)))
                    .collect();
                let symbol = if message.is_empty() {
                    K::ZERO
                } else {
                    code::symbol(&message, &steps)
                };
                assert_eq!(K::from(basis.element(code[position][a])), symbol);
            }
        }
    }
}

#[test]
fn long_codewords_are_evaluations() {
    let rng = &mut StdRng::seed_from_u64(6);
    let basis = Basis::new();
    for (log_message, log_rate) in [(13, 2), (16, 2), (17, 3), (18, 2), (19, 1)] {
        let log_length = log_message + log_rate;
        let column = random_words(rng, 1 << log_message);
        let a = rng.random_range(0..COLUMNS);
        let columns = core::array::from_fn(|i| (i == a).then_some(column.as_slice()));
        let encoder = Encoder::new(&basis, log_message, log_length);
        let mut memory: [Vec<Row>; 2] = core::array::from_fn(|_| Vec::with_capacity(1 << log_message));
        let [message, code] = memory
            .each_mut()
            .map(|memory| &mut memory.spare_capacity_mut()[..1 << log_message]);
        let message = rows(&columns, message);
        let rows = encode(message, code, &encoder, 1);
        let mut positions: Vec<usize> = (0..8)
            .map(|_| rng.random_range(1 << log_message..2 << log_message))
            .collect();
        positions.sort_unstable();
        let row = |&position: &usize| rows[position % (1 << log_message)].words();
        let expected: Vec<_> = positions.iter().map(row).collect();
        assert_eq!(encode_at(message, code, &encoder, 1, &positions), expected);
        let column: Vec<K> = column.iter().map(|&word| K::from(basis.element(word))).collect();
        for (position, words) in positions.into_iter().zip(expected) {
            let steps = code::steps(log_length, position, log_message);
            let symbol = K::from(basis.element(words[a]));
            assert_eq!(
                symbol,
                code::symbol(&column, &steps),
                "row {position} of 2^{log_length}"
            );
        }
    }
}

#[test]
fn hashes_agree() {
    let rng = &mut StdRng::seed_from_u64(4);
    for row_words in [1, 7, 8, 9, 16, 17, 24, 48, 64, 65, 128, 129] {
        let columns: Vec<Vec<u64>> = (0..row_words).map(|_| random_words(rng, 32)).collect();
        let (mut fast, mut plain) = (Leaves::new(32, row_words), portable::Leaves::new(32, row_words));
        let group = |first: usize, a: usize| columns.get(first + a).map(Vec::as_slice);
        for first in (0..row_words).step_by(COLUMNS) {
            let mut memory = Vec::with_capacity(32);
            let columns = core::array::from_fn(|a| group(first, a));
            fast.absorb(rows(&columns, &mut memory.spare_capacity_mut()[..32]));
        }
        for first in (0..row_words).step_by(8) {
            let mut memory = Vec::with_capacity(32);
            let columns = core::array::from_fn(|a| group(first, a));
            plain.absorb(portable::rows(&columns, &mut memory.spare_capacity_mut()[..32]));
        }
        let mut leaves = [[[0; 32]; 32]; 2];
        fast.finish(&mut leaves[0]);
        plain.finish(&mut leaves[1]);
        let [fast, plain] = leaves;
        assert_eq!(fast, plain, "{row_words} words");
        for count in [1, 3, 16] {
            let (mut above, mut twin) = (vec![[0; 32]; count], vec![[0; 32]; count]);
            nodes(&fast[..2 * count], &mut above);
            portable::nodes(&fast[..2 * count], &mut twin);
            assert_eq!(above, twin);
        }
    }
}

#[test]
fn codewords_are_absorbed() {
    let rng = &mut StdRng::seed_from_u64(5);
    let basis = Basis::new();
    for (log_message, row_words) in [(4, 20), (5, 7), (6, 16), (7, 30), (12, 9), (13, 16), (16, 5)] {
        let columns: Vec<Vec<u64>> = (0..row_words)
            .map(|_| random_words(rng, 1 << log_message))
            .collect();
        let encoder = Encoder::new(&basis, log_message, log_message + 2);
        let mut memory: [Vec<Row>; 2] = core::array::from_fn(|_| Vec::with_capacity(1 << log_message));
        let [message, code] = memory
            .each_mut()
            .map(|memory| &mut memory.spare_capacity_mut()[..1 << log_message]);
        let [mut at_once, mut after] = [(); 2].map(|()| Leaves::new(1 << log_message, row_words));
        for first in (0..row_words).step_by(COLUMNS) {
            let columns = core::array::from_fn(|a| columns.get(first + a).map(Vec::as_slice));
            let message = rows(&columns, message);
            absorb(message, code, &encoder, 3, &mut at_once);
            after.absorb(encode(message, code, &encoder, 3));
        }
        let mut leaves = [(); 2].map(|()| vec![[0; 32]; 1 << log_message]);
        at_once.finish(&mut leaves[0]);
        after.finish(&mut leaves[1]);
        assert!(
            leaves[0] == leaves[1],
            "2^{log_message} rows of {row_words} words"
        );
    }
}

#[test]
fn work_is_the_first_nonce_that_counts() {
    for seed in 0..4 {
        let seed = [seed; 32];
        for bits in [0, 1, 5, 11] {
            assert_eq!(work(&seed, bits), portable::work(&seed, bits));
        }
    }
}
