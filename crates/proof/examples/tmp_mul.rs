use carryless_circuit::*;
use carryless_proof::{Profile as Times, prove_with, stacked};
use carryless_verifier::{Profile, verify};
fn main() {
    let n: u32 = std::env::args().nth(1).unwrap().parse().unwrap();
    let threads: usize = std::env::args().nth(2).unwrap().parse().unwrap();
    let chip = Chip {
        name: "m".into(),
        columns: (0..4)
            .map(|i| Column {
                name: format!("{i}").into(),
                fill: Fill::Input,
            })
            .collect(),
        multiplications: vec![Product {
            name: "p".into(),
            a: Form::committed(0),
            b: Form::committed(1),
            low: Form::committed(2),
            high: Form::committed(3),
        }],
        ..Chip::default()
    };
    let mut s = 1u64;
    let mut rnd = || {
        s ^= s << 13;
        s ^= s >> 7;
        s ^= s << 17;
        s
    };
    let mut cols = vec![vec![]; 4];
    for _ in 0..1usize << n {
        let (a, b) = (rnd(), rnd());
        let c = a as u128 * b as u128;
        for (col, v) in cols.iter_mut().zip([a, b, c as u64, (c >> 64) as u64]) {
            col.push(v);
        }
    }
    let chips = [chip];
    let inst = Instance {
        chips: chips[..].into(),
        tables: vec![Table {
            chip: 0,
            log_height: n,
            public: vec![],
        }],
        boundary: vec![],
        statement: [0; 32],
    };
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .unwrap();
    pool.install(|| {
        let mut best: Vec<(&str, f64)> = vec![];
        for _ in 0..5 {
            let mut t = Times::default();
            let p = prove_with(
                &inst,
                stacked(&inst, std::slice::from_ref(&cols)).unwrap(),
                Profile::default(),
                &mut t,
                &mut |_| (),
            )
            .unwrap();
            verify(&inst, &p).unwrap();
            if best.is_empty() {
                best = t.steps.iter().map(|s| (s.0, 1e9)).collect();
                println!("messages {}", p.messages.0.len());
            }
            for (b, s) in best.iter_mut().zip(&t.steps) {
                b.1 = b.1.min(s.1.as_nanos() as f64 / (1u64 << n) as f64);
            }
        }
        for b in best {
            print!("{} {:.0}  ", b.0, b.1);
        }
        println!();
    });
}
