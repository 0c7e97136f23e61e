//! What a row costs: proves `2^n` rows of a chip of average size (12 committed words, 4 AND words, 10 tokens) and prints where
//! the time goes, in nanoseconds a row.
//!
//! `cargo run --release -p carryless-proof --example rows -- 20`

use std::time::Instant;

use carryless_circuit::{Chip, Column, Constraint, Direction, Fill, Form, Instance, Step, Table, Token};
use carryless_verifier::{Layout, ledger};

fn chip() -> Chip {
    let column = |i: u16| Form::committed(i);
    let constraints = (0..4)
        .map(|i| Constraint {
            name: format!("and {i}").into(),
            a: column(i).xor(&column(i + 1).then(Step::Shl(1))),
            b: column(i + 1).then(Step::Rotl(8)),
            c: column(8 + i),
        })
        .collect();
    let real = |constant| column(7).then(Step::Broadcast(0)).then(Step::Mask(constant));
    let token = |i: u16, direction| Token {
        name: format!("token {i}").into(),
        direction,
        tag: real(3),
        words: vec![column(i).then(Step::Shl(32)).xor(&real(1 << 32)), column(i + 1)],
    };
    Chip {
        name: "average".into(),
        columns: (0..12)
            .map(|i| Column {
                name: format!("c{i}").into(),
                fill: Fill::Input,
            })
            .collect(),
        public: vec![],
        constraints,
        products: vec![],
        multiplications: vec![],
        tokens: (0..5)
            .flat_map(|i| [token(i, Direction::Send), token(i, Direction::Receive)])
            .collect(),
    }
}

fn main() {
    let log_height: u32 = std::env::args().nth(1).and_then(|a| a.parse().ok()).unwrap_or(18);
    let threads: usize = std::env::args().nth(2).and_then(|a| a.parse().ok()).unwrap_or(1);
    let height = 1usize << log_height;
    let chips = [chip()];
    let mut columns = vec![vec![0u64; height]; 12];
    for r in 0..height {
        for (i, column) in columns.iter_mut().take(8).enumerate() {
            column[r] = ((r * 8 + i + 1) as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) | u64::from(i == 7);
        }
        for i in 0..4 {
            columns[8 + i][r] = (columns[i][r] ^ columns[i + 1][r] << 1) & columns[i + 1][r].rotate_left(8);
        }
    }
    let instance = Instance {
        chips: chips[..].into(),
        tables: vec![Table {
            chip: 0,
            log_height,
            public: vec![],
        }],
        boundary: vec![],
        statement: [0; 32],
    };
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .expect("a thread pool");
    let start = Instant::now();
    let (proof, profile) = pool
        .install(|| carryless_proof::prove(&instance, &[columns]))
        .expect("a proof");
    let total = start.elapsed();
    for (name, time) in &profile.steps {
        println!("{name:>10} {:8.1} ns/row", time.as_nanos() as f64 / height as f64);
    }
    println!(
        "{:>10} {:8.1} ns/row",
        "total",
        total.as_nanos() as f64 / height as f64
    );
    let bytes = 24 * proof.messages.0.len() + proof.opening.0.len() + 32;
    let start = Instant::now();
    let result = carryless_verifier::verify(&instance, &proof);
    println!(
        "proof {bytes} bytes (opening {}), verified in {:?}: {result:?}",
        proof.opening.0.len(),
        start.elapsed()
    );
    let layout = Layout::new(&instance).expect("a layout");
    println!(
        "{:.1} bits",
        ledger::ledger(&instance, &layout, proof.profile).map_or(0.0, |l| l.bits())
    );
}
