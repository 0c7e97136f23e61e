//! A small machine made for the tests: a producer and a consumer of tokens, a public table, every kind of constraint.

use carryless_circuit::{
    BoundaryToken, Chip, Column, Columns, Constraint, Direction, Fill, Form, Instance, Product, Step, Table,
    Token,
};
use rand::{Rng, SeedableRng, rngs::StdRng};

const TAG: u64 = 5;

fn column(name: &'static str) -> Column {
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
            name: format!("again {i}").into(),
            a: x.then(Step::Rotl(i)),
            b: y.then(Step::Sar(3)).then(Step::Rotl(i)),
            c: z.then(Step::Rotl(i)),
        });
    }
    Chip {
        name: "producer".into(),
        columns: [
            "flags",
            "x",
            "y",
            "z",
            "low",
            "high",
            "moved",
            "product low",
            "product high",
            "part",
        ]
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
        multiplications: vec![
            Product {
                name: "x * y".into(),
                a: x.clone(),
                b: y.clone(),
                low: Form::committed(7),
                high: Form::committed(8),
            },
            // What is left of x is less than 2^24, and of y less than 2^40.
            Product {
                name: "parts".into(),
                a: x.then(Step::Shr(40)),
                b: y.xor(&x).then(Step::Shr(24)),
                low: Form::committed(9),
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
        columns: ["flags", "u", "v", "low", "high"].map(column).into(),
        public: vec![],
        constraints: vec![],
        products: vec![],
        multiplications: vec![Product {
            name: "v * u".into(),
            a: Form::committed(2),
            b: Form::committed(1),
            low: Form::committed(3),
            high: Form::committed(4),
        }],
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
        multiplications: vec![],
        tokens: vec![Token {
            name: "public pair".into(),
            direction: Direction::Send,
            tag: Form::public(0),
            words: vec![Form::public(1), Form::committed(0)],
        }],
    }
}

/// An instance and columns that satisfy it.
pub struct Case {
    /// The chips.
    pub chips: Vec<Chip>,
    /// The tables.
    pub tables: Vec<Table>,
    /// The verifier's tokens.
    pub boundary: Vec<BoundaryToken>,
    /// The columns.
    pub columns: Vec<Columns>,
}

impl Case {
    /// The instance.
    pub fn instance(&self) -> Instance<'_> {
        Instance {
            chips: self.chips[..].into(),
            tables: self.tables.clone(),
            boundary: self.boundary.clone(),
            statement: [7; 32],
        }
    }
}

/// The halves of a product of integers.
fn halves(x: u64, y: u64) -> [u64; 2] {
    let product = u128::from(x) * u128::from(y);
    [product as u64, (product >> 64) as u64]
}

/// Random columns of the machine.
pub fn case(seed: u64) -> Case {
    let mut rng = StdRng::seed_from_u64(seed);
    let mut producer_columns: Columns = vec![vec![]; 10];
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
        let [product_low, product_high] = halves(x, y);
        let part = (x >> 40) * ((x ^ y) >> 24);
        let words = [real, x, y, z, low, high, moved, product_low, product_high, part];
        for (column, value) in producer_columns.iter_mut().zip(words) {
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
            pairs.iter().map(|p| halves(p.0, p.1)[0]).collect(),
            pairs.iter().map(|p| halves(p.0, p.1)[1]).collect(),
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
