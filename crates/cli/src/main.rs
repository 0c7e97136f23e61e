//! `carryless`: builds, runs, proves and verifies RISC-V programs from the command line.
//!
//! Results go to standard output, everything else to standard error. An error is one line that starts with `error: `,
//! and a non-zero exit code. With `--json` a command prints one JSON object instead of text for people.

mod bench;
mod build;
mod chip_json;
mod chips;
mod input;
mod inspect;
mod memory;
mod output;
mod progress;
mod prove;
mod report;
mod run;
mod verify;

use std::process::ExitCode;

use clap::{Parser, Subcommand};
use serde_json::json;

/// Prove and verify ordinary Rust programs.
#[derive(Parser)]
#[command(version, about, max_term_width = 100)]
struct Arguments {
    /// Print one JSON object instead of text for people.
    #[arg(long, global = true)]
    json: bool,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compile a Rust crate for the machine.
    Build(build::Options),
    /// Run a program without proving it; exits with the program's exit code.
    Run(run::Options),
    /// Run a program and prove the run.
    Prove(prove::Options),
    /// Check a proof and print what it proves.
    Verify(verify::Options),
    /// Prove and verify the examples at several sizes, and print what it takes.
    Bench(bench::Options),
    /// Show what a row of each chip costs, or one chip in full.
    Chips(chips::Options),
    /// Show what a program or a proof contains.
    Inspect(inspect::Options),
}

fn main() -> ExitCode {
    let Arguments { json, command } = Arguments::parse();
    let result = match &command {
        Command::Build(options) => build::command(options, json),
        Command::Run(options) => run::command(options, json),
        Command::Prove(options) => prove::command(options, json),
        Command::Verify(options) => verify::command(options, json),
        Command::Bench(options) => bench::command(options, json),
        Command::Chips(options) => chips::command(options, json),
        Command::Inspect(options) => inspect::command(options, json),
    };
    result.unwrap_or_else(|error| {
        eprintln!("error: {error:#}");
        if json {
            // If this cannot be printed either, the message above has been.
            let _ = output::print(json!({ "error": format!("{error:#}") }));
        }
        ExitCode::FAILURE
    })
}
