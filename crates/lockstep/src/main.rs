//! The command: one ELF file, or random programs, in lockstep.
//!
//!     cargo run --release -p carryless-lockstep -- run program.elf
//!     cargo run --release -p carryless-lockstep -- random --instructions 10000000

use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result, bail};
use carryless_lockstep::{Coverage, Files, compare, random::Generator, version};
use clap::Parser;

/// Runs programs beside `qemu-riscv64` and compares pc and registers after every instruction.
#[derive(Parser, Debug)]
enum Command {
    /// One program, up to the first difference.
    Run {
        /// A static ELF file.
        file: PathBuf,
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
}

fn main() -> Result<ExitCode> {
    match Command::parse() {
        Command::Run {
            file,
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
            let comparison = compare(&contents, &files, cycle_limit, &mut coverage)
                .with_context(|| file.display().to_string())?;
            Ok(match comparison.difference {
                Some(difference) => {
                    println!("{difference}");
                    ExitCode::FAILURE
                }
                None => {
                    println!("{} instructions, no difference", comparison.instructions);
                    ExitCode::SUCCESS
                }
            })
        }
        Command::Random {
            seed,
            instructions,
            keep,
        } => random(seed, instructions, &keep),
    }
}

fn random(seed: u64, instructions: u64, keep: &PathBuf) -> Result<ExitCode> {
    let Some(version) = version() else {
        bail!("`qemu-riscv64` is not installed: on Debian it is in the package qemu-user");
    };
    let (mut coverage, mut compared, mut seed) = (Coverage::default(), 0, seed);
    let start = Instant::now();
    while compared < instructions {
        let program = Generator::new(seed, version).program();
        let comparison = compare(&program, &Files::default(), u64::MAX, &mut coverage)?;
        compared += comparison.instructions;
        if let Some(difference) = comparison.difference {
            std::fs::write(keep, &program).with_context(|| format!("cannot write {}", keep.display()))?;
            println!("seed {seed}: {difference}\nthe program is in {}", keep.display());
            return Ok(ExitCode::FAILURE);
        }
        seed += 1;
    }
    println!("{coverage}");
    if !version.has_zicond() {
        println!("({version} does not know Zicond)");
    }
    let seconds = start.elapsed().as_secs_f64();
    println!(
        "{compared} instructions in {seconds:.1} s, seeds up to {}, no difference from {version}",
        seed - 1
    );
    Ok(ExitCode::SUCCESS)
}
