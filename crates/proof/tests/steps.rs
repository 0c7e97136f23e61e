//! Each step against its definition: what the verifier is left to believe after it is what the columns say.

mod common;

use carryless_circuit::{BoundaryToken, Chip, Column, Direction, Fill, Form, Instance, Step, Table, Token};
use carryless_proof::channel::Channel as ProverChannel;
use carryless_proof::kernel::vector::invert;
use carryless_proof::witness::{Witness, stack};
use carryless_proof::{lincheck as lincheck_prover, opening, zerocheck as zerocheck_prover};
use carryless_verifier::channel::Channel;
use carryless_verifier::field::{B, K, eq_table, power};
use carryless_verifier::opening::Schedule;
use carryless_verifier::product::{Fingerprint, LeafClaim};
use carryless_verifier::sumcheck::Round;
use carryless_verifier::{
    Elements, Layout, Profile, Proof, Shape, VerifyError, begin, lincheck, multiplication, product, skip,
    zerocheck,
};
use common::{Case, case};
use p3_field::PrimeCharacteristicRing;

/// The word of a form in a row.
fn word_at(case: &Case, table: usize, form: &Form, row: usize) -> u64 {
    let at = |columns: &[Vec<u64>], j: usize| columns[j].get(row).copied().unwrap_or(0);
    form.evaluate(
        |j| at(&case.columns[table], j),
        |j| at(&case.tables[table].public, j),
    )
}

fn fingerprint_at(case: &Case, table: usize, token: &Token, row: usize, f: &Fingerprint) -> K {
    let mut sum = f.beta + B::new(word_at(case, table, &token.tag, row));
    for (i, word) in token.words.iter().enumerate() {
        sum += power(f.alpha, i as u64 + 1) * B::new(word_at(case, table, word, row));
    }
    sum
}

/// All leaves of a direction.
fn leaves(
    case: &Case,
    instance: &Instance<'_>,
    layout: &Layout,
    f: &Fingerprint,
    direction: Direction,
) -> Vec<K> {
    let mut leaves = Vec::new();
    for (t, table) in instance.tables.iter().enumerate() {
        for token in instance.chips[table.chip]
            .tokens
            .iter()
            .filter(|token| token.direction == direction)
        {
            leaves.extend((0..1 << table.log_height).map(|row| fingerprint_at(case, t, token, row, f)));
        }
    }
    leaves.resize(1 << layout.log_leaves, K::ONE);
    leaves
}

fn extension(values: &[K], point: &[K]) -> K {
    values
        .iter()
        .zip(eq_table(point))
        .fold(K::ZERO, |sum, (&value, eq)| sum + value * eq)
}

fn read(word: u64, weights: &[K]) -> K {
    (0..64)
        .filter(|b| word >> b & 1 == 1)
        .fold(K::ZERO, |sum, b| sum + weights[b])
}

/// A chip with so many tokens sent and received, and a table of it for each height, whose tokens the verifier's own balance.
fn traffic(tokens: [u16; 2], log_heights: &[u32]) -> Case {
    let form = |j: u16, turn: u16| Form::committed(j).then(Step::Rotl(turn as u8 + 1));
    let token = |direction, i: u16| Token {
        name: format!("token {i}").into(),
        direction,
        tag: form(0, 0).then(Step::Mask(0xff)),
        words: vec![form(0, i), form(1, i)],
    };
    let sent = (0..tokens[0]).map(|i| token(Direction::Send, i));
    let received = (0..tokens[1]).map(|i| token(Direction::Receive, 20 + i));
    let chip = Chip {
        name: "traffic".into(),
        columns: ["x", "y"]
            .map(|name| Column {
                name: name.into(),
                fill: Fill::Input,
            })
            .into(),
        tokens: sent.chain(received).collect(),
        ..Default::default()
    };
    let mut case = Case {
        chips: vec![chip],
        tables: Vec::new(),
        boundary: Vec::new(),
        columns: Vec::new(),
    };
    for (t, &log_height) in log_heights.iter().enumerate() {
        case.tables.push(Table {
            chip: 0,
            log_height,
            public: vec![],
        });
        let word = |i: u64| (i + 1000 * t as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1 << 63;
        let column = |j: u64| (0..1 << log_height).map(|row| word(2 * row + j)).collect();
        case.columns.push(vec![column(0), column(1)]);
        for row in 0..1 << log_height {
            for token in &case.chips[0].tokens {
                case.boundary.push(BoundaryToken {
                    direction: match token.direction {
                        Direction::Send => Direction::Receive,
                        Direction::Receive => Direction::Send,
                    },
                    tag: word_at(&case, t, &token.tag, row),
                    words: token.words.iter().map(|w| word_at(&case, t, w, row)).collect(),
                });
            }
        }
    }
    case
}

/// Trees with any share of ones, one of them without any token or shorter than the other.
#[test]
fn product_trees_of_any_shape_are_proved() {
    let shapes = [
        ([1, 0], vec![6]),
        ([0, 1], vec![6, 6]),
        ([1, 1], vec![7, 6]),
        ([5, 1], vec![8, 6, 6]),
        ([2, 3], vec![9, 7]),
        ([1, 9], vec![10, 6]),
        ([4, 4], vec![8]),
        ([7, 7], vec![11, 9]),
    ];
    for (tokens, log_heights) in shapes {
        let case = traffic(tokens, &log_heights);
        let instance = case.instance();
        let layout = Layout::new(&instance).expect("a layout");
        for threads in [1, 2] {
            let pool = rayon::ThreadPoolBuilder::new().num_threads(threads).build();
            let prove = || {
                carryless_proof::prove(&instance, &case.columns)
                    .expect("a proof")
                    .0
            };
            let proof = pool.expect("a pool").install(prove);
            assert_eq!(
                carryless_verifier::verify(&instance, &proof),
                Ok(()),
                "{tokens:?}, {log_heights:?}"
            );
            let (transcript, f) = begin(&instance, proof.profile, &proof.root);
            let mut channel = Channel::new(&proof.messages.0, transcript);
            let claim = product::verify(&instance, &layout, &f, &mut channel).expect("a product");
            let claimed = [
                (Direction::Send, claim.sent),
                (Direction::Receive, claim.received),
            ];
            for (direction, claimed) in claimed {
                let leaves = leaves(&case, &instance, &layout, &f, direction);
                assert_eq!(
                    extension(&leaves, &claim.point),
                    claimed,
                    "{tokens:?}, {log_heights:?}"
                );
            }
        }
    }
}

/// The product argument by its definition, about any leaves whatever.
fn prove_product(leaves: [Vec<K>; 2], channel: &mut ProverChannel) -> LeafClaim {
    let layers = leaves.map(|leaves| {
        let above = |layer: &Vec<K>| {
            let pairs = layer.as_chunks::<2>().0.iter();
            (layer.len() > 1).then(|| pairs.map(|&[even, odd]| even * odd).collect())
        };
        core::iter::successors(Some(leaves), above).collect::<Vec<Vec<K>>>()
    });
    let roots = layers.each_ref().map(|layers| layers.last().expect("a root")[0]);
    channel.send_many(product::label::ROOTS, &roots);
    let ([mut sent, mut received], mut point) = (roots, Vec::new());
    for layer in (0..layers[0].len() - 1).rev() {
        let eta = channel.challenge(product::label::COMBINE);
        let half = |tree: usize, first: usize| -> Vec<K> {
            let factor = if (tree, first) == (1, 0) { eta } else { K::ONE };
            let values = layers[tree][layer].iter().skip(first).step_by(2);
            values.map(|&value| value * factor).collect()
        };
        let mut vectors = [half(0, 0), half(0, 1), half(1, 0), half(1, 1)];
        let mut claim = sent + eta * received;
        let mut next = vec![K::ZERO];
        for (i, &x) in point.iter().enumerate() {
            let mut sums = [K::ZERO; 2];
            for (y, &eq) in eq_table(&point[i + 1..]).iter().enumerate() {
                let zero = vectors.each_ref().map(|v| v[2 * y]);
                let slope = vectors.each_ref().map(|v| v[2 * y] + v[2 * y + 1]);
                for (sum, [s0, s1, r0, r1]) in sums.iter_mut().zip([zero, slope]) {
                    *sum += eq * (s0 * s1 + r0 * r1);
                }
            }
            let [zero, leading] = sums;
            let sum = (claim + zero) * invert(x);
            let round = Round { sum, leading };
            let r = channel.round(round);
            claim = round.evaluate(zero, r);
            next.push(r);
            for v in &mut vectors {
                *v = v
                    .chunks(2)
                    .map(|pair| pair[0] + r * (pair[0] + pair[1]))
                    .collect();
            }
        }
        let mut ends = vectors.map(|v| v[0]);
        ends[2] *= invert(eta);
        channel.send_many(product::label::ENDS, &ends);
        let split = channel.challenge(product::label::SPLIT);
        sent = ends[0] + split * (ends[0] + ends[1]);
        received = ends[2] + split * (ends[2] + ends[3]);
        next[0] = split;
        point = next;
    }
    LeafClaim {
        point,
        sent,
        received,
    }
}

/// A proof by a prover who has a last factor of his own in the tree of tokens received, where all leaves are ones.
fn prove_with_factor(case: &Case, factor: impl Fn(&Fingerprint) -> K) -> Proof {
    let instance = case.instance();
    let layout = Layout::new(&instance).expect("a layout");
    let stacked = stack(&instance, &layout, &case.columns);
    let (words, profile) = (&stacked[..layout.words], Profile::default());
    let schedule = Schedule::of(layout.log_words as usize, profile);
    let (root, data) = opening::commit_with(words, &schedule).expect("a commitment");
    let witness = Witness::new(&instance, &layout, &stacked);
    let (transcript, f) = begin(&instance, profile, &root);
    let mut channel = ProverChannel::new(transcript);
    let mut trees = [Direction::Send, Direction::Receive].map(|d| leaves(case, &instance, &layout, &f, d));
    assert!(layout.received < trees[1].len(), "there are ones");
    *trees[1].last_mut().expect("leaves") = factor(&f);
    let claim = prove_product(trees, &mut channel);
    let (rows, state) = zerocheck_prover::prove(
        &instance,
        &witness,
        &layout,
        &f,
        &claim,
        None,
        Vec::new(),
        &mut channel,
    );
    let claim = lincheck_prover::prove(&instance, &layout, &f, &rows, state, &mut channel);
    let (messages, mut transcript) = channel.finish();
    let opening = opening::open(data, words, &claim, &mut transcript).expect("an opening");
    let shape = |table: &Table| Shape {
        chip: table.chip as u8,
        log_height: table.log_height as u8,
    };
    Proof {
        profile,
        shapes: instance.tables.iter().map(shape).collect(),
        root,
        messages: Elements(messages),
        opening,
    }
}

/// A token too few is not made up for by a factor among the ones behind the tokens: the roots then balance, but the leaves are not those of the
/// columns.
#[test]
fn a_factor_among_the_ones_is_refused() {
    let mut case = traffic([5, 1], &[8, 6, 6]);
    let honest = prove_with_factor(&case, |_| K::ONE);
    assert_eq!(carryless_verifier::verify(&case.instance(), &honest), Ok(()));
    let received = |token: &BoundaryToken| token.direction == Direction::Receive;
    let missing = case
        .boundary
        .iter()
        .position(received)
        .expect("a token to leave out");
    let missing = case.boundary.remove(missing);
    let unbalanced = prove_with_factor(&case, |_| K::ONE);
    assert_eq!(
        carryless_verifier::verify(&case.instance(), &unbalanced),
        Err(VerifyError::Buses)
    );
    // The verifier takes a token too few for one of a row that is not real.
    let forged = prove_with_factor(&case, |f| f.of(&missing) * invert(f.beta));
    assert_eq!(
        carryless_verifier::verify(&case.instance(), &forged),
        Err(VerifyError::Zerocheck)
    );
}

#[test]
fn every_claim_is_what_the_columns_say() {
    let case = case(11);
    let instance = case.instance();
    let layout = Layout::new(&instance).expect("a layout");
    let (proof, _) = carryless_proof::prove(&instance, &case.columns).expect("a proof");
    let (transcript, f) = begin(&instance, proof.profile, &proof.root);
    let mut channel = Channel::new(&proof.messages.0, transcript);

    // The product argument: the roots are products, the claims are the leaves' extensions.
    let claim = product::verify(&instance, &layout, &f, &mut channel).expect("a product");
    let all = [Direction::Send, Direction::Receive].map(|d| leaves(&case, &instance, &layout, &f, d));
    for (leaves, &root) in all.iter().zip(&proof.messages.0) {
        assert_eq!(leaves.iter().fold(K::ONE, |product, &leaf| product * leaf), root);
    }
    assert_eq!(extension(&all[0], &claim.point), claim.sent);
    assert_eq!(extension(&all[1], &claim.point), claim.received);

    // The integer products: linear forms of all their rows at a point.
    let multiplications = multiplication::verify(&layout, &mut channel).expect("true products");
    let multiplications = multiplications.expect("products");
    let [b_claim, powers_claim] = &multiplications.values;
    let (b_eq, powers_eq) = (eq_table(&b_claim.point), eq_table(&powers_claim.point));
    let [b_weights, rest @ ..] = &multiplications.weights;
    let (mut b_sum, mut powers_sum) = (K::ZERO, K::ZERO);
    let mut places = b_eq.iter().zip(&powers_eq);
    for (t, table) in instance.tables.iter().enumerate() {
        for product in &instance.chips[table.chip].multiplications {
            for (row, (&b_eq, &powers_eq)) in (0..1 << table.log_height).zip(places.by_ref()) {
                let word = |form: &Form| word_at(&case, t, form, row);
                b_sum += b_eq * read(word(&product.b), b_weights);
                for (form, weights) in [&product.a, &product.low, &product.high].into_iter().zip(rest) {
                    powers_sum += powers_eq * read(word(form), weights);
                }
            }
        }
    }
    assert_eq!(b_sum, b_claim.value, "b of the integer products");
    assert_eq!(
        powers_sum, powers_claim.value,
        "a, low and high of the integer products"
    );
    let multiplication_weights = multiplications.weights;

    // The zerocheck: each table's A, B, C, products and tokens at the row point.
    let rows = zerocheck::verify(&instance, &layout, &claim, Some(multiplications), &mut channel);
    let rows = rows.expect("a zerocheck");
    let at_z = skip::lagrange(0, rows.z);
    let at_zeta: Vec<K> = (0..64).map(|b| power(rows.zeta, b)).collect();
    for (t, table) in instance.tables.iter().enumerate() {
        let chip = &instance.chips[table.chip];
        let row_eq = eq_table(&rows.row_point[..table.log_height as usize]);
        let value = |form: &Form, weights: &[K]| {
            row_eq.iter().enumerate().fold(K::ZERO, |sum, (row, &eq)| {
                sum + eq * read(word_at(&case, t, form, row), weights)
            })
        };
        let place = &layout.tables[t];
        let constraint_eq = eq_table(&rows.constraint_point[..place.constraint_variables as usize]);
        let combined = |part: fn(&carryless_circuit::Constraint) -> &Form| {
            chip.constraints
                .iter()
                .zip(&constraint_eq)
                .fold(K::ZERO, |sum, (constraint, &eq)| {
                    sum + eq * value(part(constraint), &at_z)
                })
        };
        let claimed = &rows.tables[t];
        assert_eq!(combined(|c| &c.a), claimed.a, "A of table {t}");
        assert_eq!(combined(|c| &c.b), claimed.b, "B of table {t}");
        assert_eq!(combined(|c| &c.c), claimed.c, "C of table {t}");
        for (product, claimed) in chip.products.iter().zip(&rows.products[t]) {
            let high = power(rows.zeta, 64) * value(&product.high, &at_zeta);
            let values = [
                value(&product.a, &at_zeta),
                value(&product.b, &at_zeta),
                value(&product.low, &at_zeta) + high,
            ];
            assert_eq!(values, *claimed, "a carry-less product of table {t}");
        }
        for (product, claimed) in chip.multiplications.iter().zip(&rows.multiplications[t]) {
            let forms = [&product.b, &product.a, &product.low, &product.high];
            let mut values = forms.into_iter().zip(&multiplication_weights);
            let mut next = || {
                values
                    .next()
                    .map_or(K::ZERO, |(form, weights)| value(form, weights))
            };
            let values = [next(), next() + next() + next()];
            assert_eq!(values, *claimed, "an integer product of table {t}");
        }
        let tokens =
            chip.tokens
                .iter()
                .zip(&rows.token_coefficients[t])
                .fold(K::ZERO, |sum, (token, &weight)| {
                    let of_rows = row_eq.iter().enumerate();
                    sum + weight
                        * of_rows.fold(K::ZERO, |s, (row, &eq)| {
                            s + eq * fingerprint_at(&case, t, token, row, &f)
                        })
                });
        assert_eq!(tokens, claimed.tokens, "tokens of table {t}");
    }

    // The lincheck: the claim about the committed bits.
    let claim = lincheck::verify(&instance, &instance, &layout, &f, &rows, &mut channel).expect("a lincheck");
    let words = stack(&instance, &layout, &case.columns);
    let bit_eq = eq_table(&claim.bit_point);
    let sum = claim.blocks.iter().fold(K::ZERO, |sum, block| {
        let eq = eq_table(&claim.row_point[..block.log_len]);
        let inner = eq
            .iter()
            .zip(&words[block.start..])
            .fold(K::ZERO, |sum, (&eq, &word)| sum + eq * read(word, &bit_eq));
        sum + block.coefficient * inner
    });
    assert_eq!(sum, claim.value);
    channel.finish().expect("no message is left");
}

#[test]
fn the_skip_polynomial_is_the_constraints_sum() {
    // With a constraint violated, the values on D' that an honest prover would send do not vanish on D: the verifier, which
    // takes them to, must end in a false claim. (That true ones are accepted, every other test says.)
    let mut wrong = case(12);
    wrong.columns[0][3][5] ^= 1 << 17;
    let instance = wrong.instance();
    let layout = Layout::new(&instance).expect("a layout");
    let (proof, _) = carryless_proof::prove(&instance, &wrong.columns).expect("a proof");
    let (transcript, f) = begin(&instance, proof.profile, &proof.root);
    let mut channel = Channel::new(&proof.messages.0, transcript);
    // The word also stands in a token, so the buses already differ; without that check the zerocheck must refuse.
    assert!(product::verify(&instance, &layout, &f, &mut channel).is_err());
    wrong.chips[0].tokens[0].words[1] = Form::zero();
    wrong.chips[1].tokens[0].words[1] = Form::zero();
    wrong.chips[2].tokens[0].words[1] = Form::zero();
    for token in &mut wrong.boundary {
        token.words.truncate(1);
    }
    let instance = wrong.instance();
    let (proof, _) = carryless_proof::prove(&instance, &wrong.columns).expect("a proof");
    assert_eq!(
        carryless_verifier::verify(&instance, &proof),
        Err(carryless_verifier::VerifyError::Zerocheck)
    );
}
