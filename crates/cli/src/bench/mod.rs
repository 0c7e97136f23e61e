//! `carryless bench`: proves and verifies the examples at several sizes and prints a table.
//!
//! Every proof and every verification is a process of its own, so that peak memory is that of one proof and nothing is warm
//! that would not be for a user. What is timed is what `prove` and `verify` report themselves: not the compilation
//! and not the reading of files.

mod calibrate;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use carryless_riscv::{Inputs, Program, discard, run};
use serde_json::{Value, json};

use crate::{build, input, output, report};

/// What to measure.
#[derive(clap::Args, Clone, Debug)]
pub struct Options {
    /// The examples, separated by commas.
    #[arg(
        long,
        value_name = "LIST",
        value_delimiter = ',',
        default_value = "sha256-chain,fibonacci"
    )]
    programs: Vec<String>,
    /// log2 of the cycles to aim at, for the examples that read a number of iterations.
    #[arg(long, value_name = "LIST", value_delimiter = ',', default_value = "16,18,20",
        value_parser = clap::value_parser!(u32).range(15..=32))]
    log_cycles: Vec<u32>,
    /// Numbers of prover threads, separated by commas [default: 1 and all].
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    threads: Vec<usize>,
    /// The directory of the examples.
    #[arg(long, value_name = "DIRECTORY", default_value = "guests")]
    guests: PathBuf,
}

/// Verifications of each proof; the quickest counts.
const VERIFICATIONS: usize = 5;

/// A program with an input.
struct Case {
    name: String,
    elf: PathBuf,
    input: PathBuf,
}

/// Runs all cases; a line for each as it is done.
pub fn command(options: &Options, json: bool) -> Result<ExitCode> {
    ensure!(
        options.guests.is_dir(),
        "there is no directory {}: run this in the repository, or give --guests",
        options.guests.display()
    );
    let folder = tempfile::tempdir().context("cannot make a temporary directory")?;
    let cases = cases(options, folder.path(), json)?;
    let all = std::thread::available_parallelism().map_or(1, usize::from);
    let mut threads = options.threads.clone();
    if threads.is_empty() {
        threads = if all > 1 { vec![1, all] } else { vec![1] };
    }
    let speed = calibrate::multiplications_per_second(Duration::from_millis(500));
    if !json {
        let millions = report::count((speed / 1e6) as u64);
        output::print(format!(
            "calibration: {millions} million multiplications in GF(2^192) a second, one thread"
        ))?;
        output::print(HEADER)?;
    }
    let mut results = Vec::new();
    for case in &cases {
        for &threads in &threads {
            let result = measure(case, threads, folder.path())?;
            if !json {
                output::print(line(&result))?;
            }
            results.push(result);
        }
    }
    if json {
        output::print(json!({ "multiplications_per_second": speed, "results": results }))?;
    } else {
        output::print(steps(&results))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Builds the programs and finds the inputs that give the wanted numbers of cycles.
fn cases(options: &Options, folder: &Path, quiet: bool) -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    for name in &options.programs {
        let path = options.guests.join(name);
        ensure!(path.is_dir(), "there is no example {}", path.display());
        let built = build::build(
            &build::Options {
                path,
                ..Default::default()
            },
            quiet,
        )?;
        if !matches!(name.as_str(), "sha256-chain" | "fibonacci") {
            cases.push(Case {
                name: name.clone(),
                elf: built.elf,
                input: example_input(&options.guests, name)?,
            });
            continue;
        }
        let program = input::parse(&built.elf, &built.bytes)?;
        for &log in &options.log_cycles {
            let iterations = iterations(&program, 1 << log)?;
            let input = folder.join(format!("{name}-{log}"));
            output::write(&input, iterations.to_string().as_bytes())?;
            cases.push(Case {
                name: format!("{name} {iterations}"),
                elf: built.elf.clone(),
                input,
            });
        }
    }
    Ok(cases)
}

/// The input that comes with an example.
fn example_input(guests: &Path, name: &str) -> Result<PathBuf> {
    let inputs = guests.join("inputs");
    let entries = std::fs::read_dir(&inputs).with_context(|| format!("cannot read {}", inputs.display()))?;
    entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .find(|path| path.file_stem().is_some_and(|stem| stem == name))
        .with_context(|| format!("there is no input for {name} in {}", inputs.display()))
}

/// The largest number of iterations for which a program takes at most so many cycles, by bisection.
fn iterations(program: &Program, cycles: u64) -> Result<u64> {
    let limits = carryless_riscv::Options {
        cycle_limit: cycles,
        ..Default::default()
    };
    let fits = |n: u64| {
        let text = n.to_string();
        let inputs = Inputs {
            private: text.as_bytes(),
            public: b"",
        };
        run(program, inputs, &limits, &mut discard).is_ok()
    };
    ensure!(
        fits(0),
        "the program takes more than {cycles} cycles with 0 iterations"
    );
    let (mut low, mut high) = (0, cycles);
    while high - low > 1 {
        let middle = low + (high - low) / 2;
        *(if fits(middle) { &mut low } else { &mut high }) = middle;
    }
    Ok(low)
}

/// Proves and verifies one case, each in its own process.
fn measure(case: &Case, threads: usize, folder: &Path) -> Result<Value> {
    let proof = folder.join("proof");
    let mut command = carryless()?;
    command
        .arg("prove")
        .arg(&case.elf)
        .arg("-o")
        .arg(&proof)
        .arg("--input")
        .arg(&case.input);
    command.args(["--threads", &threads.to_string()]);
    let mut result = object(command).with_context(|| format!("cannot prove {}", case.name))?;
    let mut seconds = f64::INFINITY;
    for _ in 0..VERIFICATIONS {
        let mut command = carryless()?;
        command.arg("verify").arg(&proof).arg("--elf").arg(&case.elf);
        let verified = object(command).with_context(|| format!("cannot verify {}", case.name))?;
        seconds = seconds.min(verified["verify_seconds"].as_f64().unwrap_or(f64::INFINITY));
    }
    result["program"] = case.name.clone().into();
    result["verify_seconds"] = seconds.into();
    Ok(result)
}

fn carryless() -> Result<Command> {
    let mut command =
        Command::new(std::env::current_exe().context("cannot find the carryless command itself")?);
    command.arg("--json").stdin(Stdio::null());
    Ok(command)
}

/// The JSON object that a command prints.
fn object(mut command: Command) -> Result<Value> {
    let out = command.output().context("cannot run the carryless command")?;
    if !out.status.success() {
        bail!("{}", String::from_utf8_lossy(&out.stderr).trim());
    }
    serde_json::from_slice(&out.stdout).context("the carryless command printed no JSON")
}

const HEADER: &str = "\
program                    cycles  threads      prove    cycles/s       memory        proof     verify  bits";

/// One row of the table.
fn line(result: &Value) -> String {
    let number = |key: &str| result[key].as_f64().unwrap_or(f64::NAN);
    let whole = |key: &str| number(key) as u64;
    let time = |key: &str| report::time(Duration::try_from_secs_f64(number(key)).unwrap_or_default());
    format!(
        "{:<22} {:>10} {:>8} {:>10} {:>11} {:>12} {:>12} {:>10} {:>5.1}",
        result["program"].as_str().unwrap_or_default(),
        report::count(whole("cycles")),
        whole("threads"),
        time("prove_seconds"),
        report::count(whole("cycles_per_second")),
        report::bytes(whole("peak_rss_bytes")),
        report::bytes(whole("proof_bytes")),
        time("verify_seconds"),
        number("security_bits"),
    )
}

/// Where the prover's time goes: for each case the share of each step.
fn steps(results: &[Value]) -> String {
    let mut text = String::from("\nwhere the time goes");
    for result in results {
        let total = result["prove_seconds"].as_f64().unwrap_or(f64::NAN);
        let shares: Vec<String> = result["steps"]
            .as_array()
            .into_iter()
            .flatten()
            .map(|step| {
                let share = 100.0 * step["seconds"].as_f64().unwrap_or(f64::NAN) / total;
                format!("{} {share:.0} %", step["name"].as_str().unwrap_or_default())
            })
            .collect();
        let name = result["program"].as_str().unwrap_or_default();
        let threads = &result["threads"];
        text.push_str(&format!(
            "\n{name:<22} {threads:>2} threads: {}",
            shares.join(", ")
        ));
    }
    text
}
