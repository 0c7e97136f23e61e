//! Times one opening and prints its error terms.
//!
//!     cargo run --release --example opening -- 20                  the schedule in use for 2^20 words
//!     cargo run --release --example opening -- 20 5,5,4 2,4,6      folds and rates (log2 of the inverse) of the rounds
//!
//! The words are random in sixteen blocks of 2^(n-4). Times are the least of three runs, on the threads of the rayon pool
//! (RAYON_NUM_THREADS=1 for one; the commitment scheme uses more than one only with the feature `parallel`).

use std::time::Instant;

use carryless_proof::opening::{commit_with, evaluate, open};
use carryless_verifier::field::{B, K};
use carryless_verifier::opening::schedule::Schedule;
use carryless_verifier::opening::{Block, Claim, Root, ledger, verify_with};
use carryless_verifier::transcript::Transcript;
use p3_field::PrimeCharacteristicRing;

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

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let numbers = |text: &str| text.split(',').map(str::parse).collect::<Result<Vec<usize>, _>>();
    let variables: usize = arguments.first().map_or(Ok(20), |n| n.parse())?;
    let mut schedule = Schedule::new(variables);
    if let [_, folds, rates] = arguments.as_slice() {
        schedule = Schedule {
            variables,
            folds: numbers(folds)?,
            rates: numbers(rates)?,
        };
    }

    let mut random = Random(1);
    let words: Vec<u64> = (0..1 << variables).map(|_| random.word()).collect();
    let log_len = variables.saturating_sub(4);
    let blocks = (0..1usize << variables >> log_len)
        .map(|i| Block {
            start: i << log_len,
            log_len,
            coefficient: random.element(),
        })
        .collect();
    let mut claim = Claim {
        variables,
        bit_point: core::array::from_fn(|_| random.element()),
        row_point: (0..log_len).map(|_| random.element()).collect(),
        blocks,
        value: K::ZERO,
    };

    let start = |root: &Root| {
        let mut transcript = Transcript::new("opening example");
        transcript.absorb("root", &root.to_bytes());
        transcript
    };
    let per_word = |start: Instant| start.elapsed().as_nanos() as f64 / (1u64 << variables) as f64;
    let mut best = [f64::INFINITY; 4];
    let mut bytes = 0;
    for _ in 0..3 {
        let time = Instant::now();
        let (root, data) = commit_with(words.clone(), &schedule)?;
        best[0] = best[0].min(per_word(time));
        let time = Instant::now();
        claim.value = evaluate(&data, &claim)?;
        best[1] = best[1].min(per_word(time));
        let time = Instant::now();
        let proof = open(data, &claim, &mut start(&root))?;
        best[2] = best[2].min(per_word(time));
        let time = Instant::now();
        verify_with(&schedule, &root, &claim, &proof, &mut start(&root))?;
        best[3] = best[3].min(time.elapsed().as_secs_f64() * 1e3);
        bytes = proof.0.len();
    }
    let terms = ledger::schedule_terms(&schedule)?;
    if arguments.len() < 3 {
        for (what, bits) in &terms {
            println!("{bits:8.2}  {what}");
        }
    }
    println!(
        "n {variables} folds {:?} rates {:?}: commit {:.1} ns/word, open {:.1} ns/word (first pass {:.1}), {bytes} bytes, verify {:.2} ms, {:.2} bits",
        schedule.folds,
        schedule.rates,
        best[0],
        best[2],
        best[1],
        best[3],
        ledger::sum(&terms)
    );
    Ok(())
}
