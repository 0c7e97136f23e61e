//! `carryless prove`: runs a program, proves the run, and writes the proof.

use std::fmt::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Result, anyhow};
use carryless::{
    DEFAULT_CYCLE_LIMIT, Profile, Proof, ProveError, ProveOptions, Report, UnitTime, prove_with,
};
use serde_json::{Value, json};

use crate::progress::Progress;
use crate::{input, memory, output, report};

/// What to prove.
#[derive(clap::Args, Clone, Debug)]
pub struct Options {
    /// The program: a static 64-bit RISC-V ELF file.
    elf: PathBuf,
    /// Where to put the proof.
    #[arg(short, long, value_name = "PROOF")]
    output: PathBuf,
    #[command(flatten)]
    files: input::Files,
    /// Threads of the prover [default: one for each processor].
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..))]
    threads: Option<u16>,
    /// Stop after so many instructions.
    #[arg(long, value_name = "N", default_value_t = DEFAULT_CYCLE_LIMIT)]
    cycle_limit: u64,
    /// Give up before proving if that would take more memory: bytes, or a number with K, M, G or T.
    #[arg(long, value_name = "BYTES", value_parser = memory::size)]
    memory_limit: Option<u64>,
    /// Prove the run even if the program's exit code is not 0.
    #[arg(long)]
    allow_failure: bool,
    /// What the proof rests on: johnson, a published theorem; j15, nothing unproved, with a larger proof.
    #[arg(long, value_name = "johnson|j15", default_value_t)]
    profile: Profile,
}

/// Proves, writes the proof, and prints a summary.
pub fn command(options: &Options, json: bool) -> Result<ExitCode> {
    let program = input::program(&options.elf)?;
    let input = options.files.read()?;
    output::check(&options.output)?;
    let prove_options = ProveOptions {
        threads: options.threads.map(usize::from),
        cycle_limit: options.cycle_limit,
        allow_failure: options.allow_failure,
        memory_limit: options.memory_limit,
        profile: options.profile,
    };
    let mut progress = Progress::new(json);
    let result = prove_with(&program, &input, &prove_options, &mut progress);
    drop(progress);
    let (proof, report) = result.map_err(explain)?;
    output::write(&options.output, &proof.to_bytes())?;
    output::print(if json {
        object(&proof, &report).to_string()
    } else {
        summary(&proof, &report, options)?
    })?;
    Ok(ExitCode::SUCCESS)
}

/// The library's error, with the option that helps.
fn explain(error: ProveError) -> anyhow::Error {
    match error {
        ProveError::Failed { exit_code } => {
            anyhow!("the program exited with code {exit_code}; to prove that it does, add --allow-failure")
        }
        ProveError::Memory {
            cycles,
            estimate,
            limit,
        } => anyhow!(
            "proving {} cycles would take about {} of memory ({estimate} bytes), and --memory-limit allows {} ({limit} bytes): \
             raise the limit, or give the program less to do",
            report::count(cycles),
            report::bytes(estimate),
            report::bytes(limit)
        ),
        other => other.into(),
    }
}

fn object(proof: &Proof, report: &Report) -> Value {
    let seconds =
        |(name, time): &(&str, std::time::Duration)| json!({ "name": name, "seconds": time.as_secs_f64() });
    let rows = |(chip, rows): &(carryless::ChipId, usize)| json!({ "chip": chip.chip().name, "rows": rows });
    json!({
        "program_id": report.program_id.to_string(),
        "exit_code": report.exit_code,
        "public_output_hex": report::hex(&proof.public_output),
        "cycles": report.cycles,
        "prove_seconds": report.time.as_secs_f64(),
        "cycles_per_second": report.cycles_per_second(),
        "peak_rss_bytes": memory::peak(),
        "proof_bytes": report.proof_bytes,
        "threads": report.threads,
        "profile": report.profile.name(),
        "security_bits": report.security_bits,
        "committed_words": report.committed_words,
        "cost": { "words": report.cost.words, "ands": report.cost.ands, "tokens": report.cost.tokens, "products": report.cost.products },
        "work": report::work(&report.work),
        "memory_estimate_bytes": report.memory_estimate,
        "steps": report.steps.iter().map(seconds).collect::<Vec<_>>(),
        "unit_times": report.unit_times().iter().map(unit_time).collect::<Vec<_>>(),
        "tables": report.rows.iter().map(rows).collect::<Vec<_>>(),
    })
}

fn unit_time(time: &UnitTime) -> Value {
    json!({
        "part": time.part,
        "unit": time.unit.name(),
        "nanoseconds": time.nanoseconds,
        "budget": time.budget,
    })
}

fn summary(proof: &Proof, report: &Report, options: &Options) -> Result<String> {
    let mut out = String::new();
    writeln!(out, "program id    {}", report.program_id)?;
    writeln!(out, "exit code     {}", report.exit_code)?;
    writeln!(
        out,
        "output        {}",
        report::bytes(proof.public_output.len() as u64)
    )?;
    writeln!(out, "cycles        {}", report::count(report.cycles))?;
    let rate = report::count(report.cycles_per_second() as u64);
    let plural = if report.threads == 1 { "" } else { "s" };
    writeln!(
        out,
        "time          {}, {rate} cycles/s, {} thread{plural}",
        report::time(report.time),
        report.threads
    )?;
    let share = |time: std::time::Duration| 100.0 * time.as_secs_f64() / report.time.as_secs_f64().max(1e-9);
    for line in report.steps.chunks(4) {
        let cells: Vec<String> = line
            .iter()
            .map(|(name, time)| format!("{name:<10} {:>7} {:>2.0} %", report::time(*time), share(*time)))
            .collect();
        writeln!(out, "  {}", cells.join("   "))?;
    }
    for (i, line) in report.unit_times().chunks(3).enumerate() {
        let cells: Vec<String> = line
            .iter()
            .map(|time| {
                let UnitTime {
                    part,
                    unit,
                    nanoseconds,
                    budget,
                } = time;
                format!("{part} {nanoseconds:.0}/{budget:.0} ns a {}", unit.name())
            })
            .collect();
        let head = if i == 0 { "time/budget" } else { "" };
        writeln!(out, "{head:<13} {}", cells.join(", "))?;
    }
    writeln!(out, "rows")?;
    for line in report.rows.chunks(3) {
        let cells: Vec<String> = line
            .iter()
            .map(|(chip, rows)| format!("{:<21} {:>9}", chip.chip().name, report::count(*rows as u64)))
            .collect();
        writeln!(out, "  {}", cells.join("   "))?;
    }
    writeln!(
        out,
        "committed     {} words",
        report::count(report.committed_words)
    )?;
    let each = |number: u64| number as f64 / report.cycles as f64;
    writeln!(
        out,
        "each cycle    {:.1} words, {:.1} ANDs, {:.1} tokens, {:.3} products; {:.0} bytes hashed, {:.0} butterflies, {:.0} bus products",
        each(report.cost.words),
        each(report.cost.ands),
        each(report.cost.tokens),
        each(report.cost.products),
        each(report.work.hashed_bytes),
        each(report.work.butterflies),
        each(report.work.bus_products)
    )?;
    if let Some(peak) = memory::peak() {
        let estimate = report::bytes(report.memory_estimate);
        writeln!(out, "peak memory   {}, estimated {estimate}", report::bytes(peak))?;
    }
    writeln!(
        out,
        "security      {:.1} bits, profile {}: {}",
        report.security_bits,
        report.profile,
        report.profile.ground()
    )?;
    write!(
        out,
        "proof         {}, {}",
        report::bytes(report.proof_bytes as u64),
        options.output.display()
    )?;
    Ok(out)
}
