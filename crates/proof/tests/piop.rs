//! The whole protocol on a small machine made for the purpose: it accepts what is true and refuses every change.

use carryless_circuit::{
    BoundaryToken, Chip, Column, Columns, Constraint, Direction, Fill, Form, Instance, Product, Step, Table,
    Token,
};
use carryless_proof::prove;
use carryless_verifier::field::{K, word};
use carryless_verifier::{Layout, Proof, VerifyError, ledger, verify};
use p3_field::PrimeCharacteristicRing;
use rand::{Rng, SeedableRng, rngs::StdRng};

const TAG: u64 = 5;

fn column(name: &str) -> Column {
    Column {
        name: name.into(),
        fill: Fill::Input,
    }
}

fn real(flags: u16, constant: u64) -> Form {
    Form::committed(flags)
        .then(Step::Broadcast(0))
        .then(Step::Mask(constant))
}

/// Sends (x ^ rotl(y, 7), z) where z = x & sar(y, 3), for real rows; and a chain of nine more constraints.
fn producer() -> Chip {
    let (x, y, z) = (Form::committed(1), Form::committed(2), Form::committed(3));
    let mut constraints = vec![Constraint {
        name: "z".into(),
        a: x.clone(),
        b: y.then(Step::Sar(3)),
        c: z.clone(),
    }];
    for i in 1..10u8 {
        constraints.push(Constraint {
            name: format!("again {i}"),
            a: x.then(Step::Rotl(i)),
            b: y.then(Step::Sar(3)).then(Step::Rotl(i)),
            c: z.then(Step::Rotl(i)),
        });
    }
    Chip {
        name: "producer".into(),
        columns: ["flags", "x", "y", "z", "low", "high", "moved"]
            .map(column)
            .into(),
        public: vec![],
        constraints,
        products: vec![
            Product {
                name: "x * y".into(),
                a: x.clone(),
                b: y.clone(),
                low: Form::committed(4),
                high: Form::committed(5),
            },
            Product {
                name: "X^8 x, if y is odd".into(),
                a: x.then(Step::Mask(u64::MAX >> 8)).then(Step::Shl(8)),
                b: y.then(Step::Mask(1)),
                low: Form::committed(6),
                high: Form::zero(),
            },
        ],
        tokens: vec![Token {
            name: "pair".into(),
            direction: Direction::Send,
            tag: real(0, TAG),
            words: vec![x.xor(&y.then(Step::Rotl(7))), z],
        }],
    }
}

fn consumer() -> Chip {
    Chip {
        name: "consumer".into(),
        columns: ["flags", "u", "v"].map(column).into(),
        public: vec![],
        constraints: vec![],
        products: vec![],
        tokens: vec![Token {
            name: "pair".into(),
            direction: Direction::Receive,
            tag: real(0, TAG),
            words: vec![Form::committed(1), Form::committed(2)],
        }],
    }
}

/// A table of the verifier: sends (p, w) with a public p and a committed w in rows whose public tag is not zero, and
/// receives nothing.
fn lookup() -> Chip {
    Chip {
        name: "lookup".into(),
        columns: vec![column("w")],
        public: vec!["tag".into(), "p".into()],
        constraints: vec![],
        products: vec![],
        tokens: vec![Token {
            name: "public pair".into(),
            direction: Direction::Send,
            tag: Form::public(0),
            words: vec![Form::public(1), Form::committed(0)],
        }],
    }
}

struct Case {
    chips: Vec<Chip>,
    tables: Vec<Table>,
    boundary: Vec<BoundaryToken>,
    columns: Vec<Columns>,
}

impl Case {
    fn instance(&self) -> Instance<'_> {
        Instance {
            chips: &self.chips,
            tables: self.tables.clone(),
            boundary: self.boundary.clone(),
            statement: [7; 32],
        }
    }

    fn prove(&self) -> Proof {
        prove(&self.instance(), self.columns.clone()).expect("a proof").0
    }

    fn check(&self, proof: &Proof) -> Result<(), VerifyError> {
        verify(&self.instance(), proof)
    }
}

fn case(seed: u64) -> Case {
    let mut rng = StdRng::seed_from_u64(seed);
    let mut producer_columns: Columns = vec![vec![]; 7];
    let mut pairs = vec![];
    for row in 0..250 {
        let real = u64::from(row < 200);
        let (x, y): (u64, u64) = if real == 1 {
            (rng.random(), rng.random())
        } else {
            (0, 0)
        };
        let z = x & ((y as i64) >> 3) as u64;
        let (low, high) = Product::of(x, y);
        let moved = if y & 1 == 1 { x << 8 } else { 0 };
        for (column, value) in producer_columns.iter_mut().zip([real, x, y, z, low, high, moved]) {
            column.push(value);
        }
        if real == 1 {
            pairs.push((x ^ y.rotate_left(7), z));
        }
    }
    let public: Vec<(u64, u64)> = (0..50).map(|_| (rng.random(), rng.random())).collect();
    pairs.extend(&public);
    let boundary = (rng.random(), rng.random());
    pairs.push(boundary);
    // One pair is received by the verifier, the others by two tables of the consumer.
    let last = pairs.remove(17);
    pairs.reverse();
    let consumer_columns = |pairs: &[(u64, u64)]| -> Columns {
        vec![
            vec![1; pairs.len()],
            pairs.iter().map(|p| p.0).collect(),
            pairs.iter().map(|p| p.1).collect(),
        ]
    };
    let token = |direction, (a, b): (u64, u64)| BoundaryToken {
        direction,
        tag: TAG,
        words: vec![a, b],
    };
    Case {
        chips: vec![producer(), consumer(), lookup()],
        tables: vec![
            Table {
                chip: 0,
                log_height: 8,
                public: vec![],
            },
            Table {
                chip: 1,
                log_height: 8,
                public: vec![],
            },
            Table {
                chip: 1,
                log_height: 6,
                public: vec![],
            },
            Table {
                chip: 2,
                log_height: 6,
                public: vec![vec![TAG; 50], public.iter().map(|p| p.0).collect()],
            },
        ],
        boundary: vec![token(Direction::Send, boundary), token(Direction::Receive, last)],
        columns: vec![
            producer_columns,
            consumer_columns(&pairs[..220]),
            consumer_columns(&pairs[220..]),
            vec![public.iter().map(|p| p.1).collect()],
        ],
    }
}

#[test]
fn a_true_statement_is_accepted() {
    let case = case(1);
    assert_eq!(case.check(&case.prove()), Ok(()));
    let instance = case.instance();
    let ledger = ledger::ledger(&instance, &Layout::new(&instance).unwrap()).unwrap();
    assert!(
        ledger.bits() >= ledger::TARGET_BITS,
        "{} bits: {ledger:?}",
        ledger.bits()
    );
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
                let harmless = harmless_padding(&changed, table, row);
                assert_eq!(
                    changed.check(&changed.prove()).is_ok(),
                    harmless,
                    "table {table} column {column} row {row} bit {bit}"
                );
            }
        }
    }
}

/// A row that is not real may hold anything that satisfies its constraints, as long as the tokens of tag 0 balance; here only
/// zero does.
fn harmless_padding(_: &Case, _: usize, _: usize) -> bool {
    false
}

#[test]
fn every_message_matters() {
    let case = case(3);
    let proof = case.prove();
    for i in 0..proof.messages.0.len() {
        let mut changed = proof.clone();
        changed.messages.0[i] += word(1 << (i % 64));
        assert!(case.check(&changed).is_err(), "message {i}");
    }
    let mut longer = proof.clone();
    longer.messages.0.push(K::ZERO);
    assert_eq!(
        case.check(&longer),
        Err(VerifyError::TrailingMessages { extra: 1 })
    );
    for length in 0..proof.messages.0.len() {
        let mut shorter = proof.clone();
        shorter.messages.0.truncate(length);
        assert!(case.check(&shorter).is_err(), "{length} messages");
    }
    let mut root = proof.clone();
    root.root.0[5] ^= 1;
    assert!(case.check(&root).is_err());
    let step = (proof.opening.0.len() / 200).max(1);
    for i in (0..proof.opening.0.len()).step_by(step) {
        let mut changed = proof.clone();
        changed.opening.0[i] ^= 1 << (i % 8);
        assert!(case.check(&changed).is_err(), "opening byte {i}");
    }
}

#[test]
fn the_statement_matters() {
    let base = case(4);
    let proof = base.prove();
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
            .install(|| case.prove())
    };
    let (one, two) = (with(1), with(2));
    assert_eq!(one.messages, two.messages);
    assert_eq!(case.check(&two), Ok(()));
}
