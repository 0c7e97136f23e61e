//! `carryless run`: executes a program, without a proof.

use std::io::{self, Write, stderr, stdout};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result};
use carryless_riscv::{DEFAULT_CYCLE_LIMIT, Inputs, Stream, run};
use serde_json::json;

use crate::{input, output, report};

/// What to run.
#[derive(clap::Args, Clone, Debug)]
pub struct Options {
    /// The program: a static 64-bit RISC-V ELF file.
    elf: PathBuf,
    #[command(flatten)]
    files: input::Files,
    /// Stop after so many instructions.
    #[arg(long, value_name = "N", default_value_t = DEFAULT_CYCLE_LIMIT)]
    cycle_limit: u64,
}

/// Runs the program: its output as it comes, then its exit code.
pub fn command(options: &Options, json: bool) -> Result<ExitCode> {
    let program = input::program(&options.elf)?;
    let input = options.files.read()?;
    let inputs = Inputs {
        private: &input.private,
        public: &input.public,
    };
    let limits = carryless_riscv::Options {
        cycle_limit: options.cycle_limit,
        ..Default::default()
    };
    let start = Instant::now();
    let result = run(&program, inputs, &limits, &mut |stream, bytes| {
        show(stream, bytes, !json)
    });
    let seconds = start.elapsed();
    if !json {
        stdout().flush().context("cannot write the program's output")?;
    }
    let execution = result?;
    if json {
        let result = json!({
            "program_id": program.id().to_string(),
            "exit_code": execution.exit_code,
            "cycles": execution.cycles,
            "run_seconds": seconds.as_secs_f64(),
            "cycles_per_second": report::rate(execution.cycles, seconds),
            "public_output_hex": report::hex(&execution.public_output),
            "public_input_read": execution.public_input_read,
        });
        output::print(result)?;
    } else {
        let cycles = report::count(execution.cycles);
        eprintln!(
            "{cycles} cycles in {}, exit code {}",
            report::time(seconds),
            execution.exit_code
        );
    }
    Ok(ExitCode::from(execution.process_code()))
}

/// Passes on what the program writes.
fn show(stream: Stream, bytes: &[u8], public: bool) -> io::Result<()> {
    match stream {
        Stream::PublicOutput if public => stdout().write_all(bytes),
        Stream::PublicOutput => Ok(()),
        Stream::Diagnostics => stderr().write_all(bytes),
    }
}
