//! The command: one ELF file, or random programs, in lockstep.
//!
//!     cargo run --release -p carryless-lockstep -- run program.elf
//!     cargo run --release -p carryless-lockstep -- random --instructions 10000000
//!     cargo run --release -p carryless-lockstep -- random --oracle spike --instructions 1000000
//!     cargo run --release -p carryless-lockstep -- decode --words 10000000

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result};
use carryless_lockstep::random::{Choice, Generator};
use carryless_lockstep::{Coverage, Files, Installed, Oracle, Stop, compare, specification};
use clap::Parser;

/// Runs programs beside `qemu-riscv64`, `spike` or the formal specification and compares pc and registers after every instruction.
#[derive(Parser, Debug)]
enum Command {
    /// One program, up to the first difference.
    Run {
        /// A static ELF file.
        file: PathBuf,
        /// What to compare with; Spike up to the first call only.
        #[arg(long, value_enum, default_value_t)]
        oracle: Oracle,
        /// What it reads from descriptor 0.
        #[arg(long)]
        private: Option<PathBuf>,
        /// What it reads from descriptor 3.
        #[arg(long)]
        public: Option<PathBuf>,
        /// The most instructions to compare.
        #[arg(long, default_value_t = 1 << 24)]
        cycle_limit: u64,
    },
    /// Random programs, until enough instructions are compared or there is a difference.
    Random {
        /// What to compare with.
        #[arg(long, value_enum, default_value_t)]
        oracle: Oracle,
        /// The first seed.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// How many instructions to compare at least. The slow suite is 10 million.
        #[arg(long, default_value_t = 10_000_000)]
        instructions: u64,
        /// Where to put the program that shows a difference.
        #[arg(long, default_value = "difference.elf")]
        keep: PathBuf,
    },
    /// Decoding, and what proofs make of each instruction, beside the formal specification: every 16-bit encoding, every
    /// function of every opcode, and random words.
    Decode {
        /// The seed of the random words.
        #[arg(long, default_value_t = 1)]
        seed: u64,
        /// How many random words.
        #[arg(long, default_value_t = 10_000_000)]
        words: usize,
    },
}

fn main() -> Result<ExitCode> {
    match Command::parse() {
        Command::Run {
            file,
            oracle,
            private,
            public,
            cycle_limit,
        } => {
            let files = Files {
                private: private.as_deref(),
                public: public.as_deref(),
            };
            let mut coverage = Coverage::default();
            let contents = std::fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
            let comparison = compare(oracle, &contents, &files, cycle_limit, &mut coverage)
                .with_context(|| file.display().to_string())?;
            Ok(match comparison.difference {
                Some(difference) => {
                    println!("{difference}");
                    ExitCode::FAILURE
                }
                None => {
                    let end = match comparison.stopped {
                        None => "",
                        Some(Stop::Call) => ", up to the first call",
                        Some(Stop::Reservation) => ", up to an `sc` that failed in Spike by chance",
                    };
                    println!("{} instructions, no difference{end}", comparison.instructions);
                    ExitCode::SUCCESS
                }
            })
        }
        Command::Random {
            oracle,
            seed,
            instructions,
            keep,
        } => random(oracle, seed, instructions, &keep),
        Command::Decode { seed, words } => decode(seed, words),
    }
}

fn decode(seed: u64, mut left: usize) -> Result<ExitCode> {
    const AT_ONCE: usize = 1 << 20;
    let choice = &mut Choice::new(seed);
    let start = Instant::now();
    let (mut words, mut instructions) = (0, 0);
    let mut batch = specification::compressed_words(choice);
    batch.append(&mut specification::systematic_words(choice));
    while !batch.is_empty() {
        let (more, difference) = specification::compare_decoding(&batch)?;
        if let Some(difference) = difference {
            println!("{difference}");
            return Ok(ExitCode::FAILURE);
        }
        (words, instructions) = (words + batch.len(), instructions + more);
        batch = specification::random_words(choice, left.min(AT_ONCE));
        left -= batch.len();
    }
    let seconds = start.elapsed().as_secs_f64();
    println!("{words} words, {instructions} of them instructions, in {seconds:.1} s, no difference");
    Ok(ExitCode::SUCCESS)
}

fn random(oracle: Oracle, seed: u64, instructions: u64, keep: &PathBuf) -> Result<ExitCode> {
    let Installed { name, abilities } = oracle.installed()?;
    let (mut coverage, mut compared, mut seed, mut cut) = (Coverage::default(), 0, seed, 0);
    let start = Instant::now();
    while compared < instructions {
        let program = Generator::new(seed, abilities).program();
        let comparison = compare(oracle, &program, &Files::default(), u64::MAX, &mut coverage)?;
        compared += comparison.instructions;
        cut += u64::from(comparison.stopped == Some(Stop::Reservation));
        if let Some(difference) = comparison.difference {
            std::fs::write(keep, &program).with_context(|| format!("cannot write {}", keep.display()))?;
            println!("seed {seed}: {difference}\nthe program is in {}", keep.display());
            return Ok(ExitCode::FAILURE);
        }
        seed += 1;
    }
    println!("{coverage}");
    if !abilities.zicond {
        println!("({name} does not know Zicond)");
    }
    if !abilities.calls {
        println!("({name} answers no calls: programs were compared up to their exit)");
    }
    if cut != 0 {
        println!("({cut} programs were compared up to an `sc` that failed in {name} by chance)");
    }
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{compared} instructions in {seconds:.1} s, seeds up to {}, no difference from {name}",
        seed - 1
    );
    Ok(ExitCode::SUCCESS)
}
