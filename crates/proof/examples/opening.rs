//! Times one opening and prints its error terms.
//!
//!     cargo run --release --example opening -- 20                    both profiles for 2^20 words
//!     cargo run --release --example opening -- 20 3/4                the same with three quarters of the words in use
//!     cargo run --release --example opening -- 20 1 5,4,4 2,4,6      folds and rates (log2 of the inverse) of the rounds
//!
//! The words are random in blocks of 2^(n-6), the words in use being a whole number of them; times are those of the threads of the rayon pool
//! (`RAYON_NUM_THREADS`), the least of three runs, for each word in use.

use std::time::Instant;

use carryless_proof::opening::{commit_with, evaluate, open};
use carryless_verifier::field::{B, K};
use carryless_verifier::opening::schedule::Schedule;
use carryless_verifier::opening::{Block, Claim, Profile, Root, ledger, verify_with};
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

type Error = Box<dyn std::error::Error>;

fn measure(schedule: &Schedule, words: &[u64], claim: &mut Claim) -> Result<(), Error> {
    let start = |root: &Root| {
        let mut transcript = Transcript::new("opening example");
        transcript.absorb("root", &root.to_bytes());
        transcript
    };
    let per_word = |start: Instant| start.elapsed().as_nanos() as f64 / words.len() as f64;
    let mut best = [f64::INFINITY; 4];
    let mut bytes = 0;
    for _ in 0..3 {
        let time = Instant::now();
        let (root, data) = commit_with(words, schedule)?;
        best[0] = best[0].min(per_word(time));
        let time = Instant::now();
        claim.value = evaluate(&data, words, claim)?;
        best[1] = best[1].min(per_word(time));
        let time = Instant::now();
        let proof = open(data, words, claim, &mut start(&root))?;
        best[2] = best[2].min(per_word(time));
        let time = Instant::now();
        verify_with(schedule, &root, claim, &proof, &mut start(&root))?;
        best[3] = best[3].min(time.elapsed().as_secs_f64() * 1e3);
        bytes = proof.0.len();
    }
    let terms = ledger::schedule_terms(schedule);
    for (what, bits) in &terms {
        println!("{bits:8.2}  {what}");
    }
    let rounds: Vec<String> = schedule
        .rounds
        .iter()
        .map(|round| format!("{}:{}/{}", round.fold, round.log_rate, round.queries))
        .collect();
    println!(
        "n {} {}, {} words, fold:rate/queries {}: commit {:.1} ns/word, open {:.1} ns/word (first pass {:.1}), {bytes} bytes, verify {:.2} ms, {:.2} bits",
        schedule.variables,
        schedule.profile.name(),
        words.len(),
        rounds.join(" "),
        best[0],
        best[2],
        best[1],
        best[3],
        ledger::sum(&terms)
    );
    Ok(())
}

fn main() -> Result<(), Error> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let numbers = |text: &str| text.split(',').map(str::parse).collect::<Result<Vec<usize>, _>>();
    let variables: usize = arguments.first().map_or(Ok(20), |n| n.parse())?;
    let (used, of) = match arguments.get(1).and_then(|share| share.split_once('/')) {
        Some((used, of)) => (used.parse::<usize>()?, of.parse::<usize>()?),
        None => (1, 1),
    };
    let log_len = variables.saturating_sub(6);
    let blocks = (1usize << variables >> log_len) * used / of;

    let mut random = Random(1);
    let words: Vec<u64> = (0..blocks << log_len).map(|_| random.word()).collect();
    let mut claim = Claim {
        variables,
        words: words.len(),
        bit_point: core::array::from_fn(|_| random.element()),
        row_point: (0..log_len).map(|_| random.element()).collect(),
        blocks: (0..blocks)
            .map(|i| Block {
                start: i << log_len,
                log_len,
                coefficient: random.element(),
            })
            .collect(),
        value: K::ZERO,
    };
    for profile in [Profile::Johnson, Profile::J15] {
        let schedule = match arguments.as_slice() {
            [_, _, folds, rates] => Schedule::custom(variables, profile, &numbers(folds)?, &numbers(rates)?),
            _ => Schedule::of(variables, profile),
        };
        measure(&schedule, &words, &mut claim)?;
    }
    Ok(())
}
