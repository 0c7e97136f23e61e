//! `carryless bench`: proves and verifies a set of programs and prints tables.
//!
//! Every proof and every verification is a process of its own, so that peak memory is that of one proof and nothing is warm
//! that would not be for a user. What is timed is what `prove` and `verify` report themselves: not the compilation
//! and not the reading of files.

mod calibrate;
mod tables;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail, ensure};
use carryless::Profile;
use carryless_riscv::{Inputs, Program, discard, run};
use serde_json::{Value, json};

use crate::{build, input, output, report};

/// What to measure.
#[derive(clap::Args, Clone, Debug)]
pub struct Options {
    /// Which programs: sha256-chain and fibonacci at several sizes, or one size of each program there is.
    #[arg(long, value_enum, default_value_t = Set::Small)]
    set: Set,
    /// The programs by name, separated by commas, in place of a set.
    #[arg(long, value_name = "LIST", value_delimiter = ',', conflicts_with = "set")]
    programs: Vec<String>,
    /// log2 of the cycles to aim at, for sha256-chain and fibonacci [default: 16,18,20, of all programs 20].
    #[arg(long, value_name = "LIST", value_delimiter = ',',
        value_parser = clap::value_parser!(u32).range(15..=32))]
    log_cycles: Vec<u32>,
    /// Numbers of prover threads, separated by commas [default: 1 and all].
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    threads: Vec<usize>,
    /// Security profiles, separated by commas [default: johnson and j15].
    #[arg(long, value_name = "LIST", value_delimiter = ',')]
    profile: Vec<Profile>,
    /// How often each proof is made, in turn with its other profiles and numbers of threads; the quickest counts.
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u32).range(1..))]
    repeat: u32,
    /// The directory of the examples.
    #[arg(long, value_name = "DIRECTORY", default_value = "guests")]
    guests: PathBuf,
}

/// A set of programs.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
enum Set {
    /// Two programs at several sizes.
    Small,
    /// Everything.
    All,
}

/// The programs whose size is found by the number of cycles.
const SIZED: [&str; 2] = ["sha256-chain", "fibonacci"];
/// The programs that come with an input: examples of their own, and those of the crate `benchmarks`.
const FIXED: [&str; 11] = [
    "sha3-chain",
    "blake3-hash",
    "ecdsa",
    "p256-verify",
    "ed25519-verify",
    "json",
    "regex-search",
    "btree-sort",
    "modexp",
    "interpreter",
    "matrix",
];

impl Options {
    fn programs(&self) -> Vec<&str> {
        match self.set {
            _ if !self.programs.is_empty() => self.programs.iter().map(String::as_str).collect(),
            Set::Small => SIZED.to_vec(),
            Set::All => SIZED.into_iter().chain(FIXED).collect(),
        }
    }

    fn log_cycles(&self) -> &[u32] {
        match self.set {
            _ if !self.log_cycles.is_empty() => &self.log_cycles,
            Set::Small => &[16, 18, 20],
            Set::All => &[20],
        }
    }
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
    let profiles = match options.profile.as_slice() {
        [] => Profile::ALL,
        some => some,
    };
    let speed = calibrate::multiplications_per_second(Duration::from_millis(500));
    if !json {
        let millions = report::count((speed / 1e6) as u64);
        output::print(format!(
            "calibration: {millions} million multiplications in GF(2^192) a second, one thread"
        ))?;
        output::print(tables::HEADER)?;
    }
    let mut results = Vec::new();
    for case in &cases {
        let ways = profiles
            .iter()
            .flat_map(|&profile| threads.iter().map(move |&threads| (profile, threads)));
        let mut measured: Vec<Option<Value>> = vec![None; ways.clone().count()];
        for _ in 0..options.repeat {
            for ((profile, threads), best) in ways.clone().zip(&mut measured) {
                let result = measure(case, profile, threads, folder.path())?;
                *best = Some(
                    best.take()
                        .map_or_else(|| result.clone(), |best| better(best, &result)),
                );
            }
        }
        for result in measured.into_iter().flatten() {
            if !json {
                output::print(tables::line(&result))?;
            }
            results.push(result);
        }
    }
    if json {
        let means: Vec<Value> = tables::geometric_means(&results)
            .iter()
            .map(|((profile, threads), mean)| {
                json!({ "profile": profile, "threads": threads, "cycles_per_second": mean })
            })
            .collect();
        output::print(json!({
            "multiplications_per_second": speed,
            "results": results,
            "geometric_means": means,
        }))?;
    } else {
        output::print(tables::means(&results))?;
        output::print(tables::steps(&results))?;
        output::print(tables::units(&results))?;
        output::print(tables::counts(&results))?;
    }
    Ok(ExitCode::SUCCESS)
}

/// Builds the programs and finds the inputs that give the wanted numbers of cycles.
fn cases(options: &Options, folder: &Path, quiet: bool) -> Result<Vec<Case>> {
    let mut cases = Vec::new();
    for name in options.programs() {
        let own = options.guests.join(name);
        let (path, bin) = if own.is_dir() {
            (own, None)
        } else {
            (options.guests.join("benchmarks"), Some(name.to_owned()))
        };
        let build_options = build::Options {
            path,
            bin,
            ..Default::default()
        };
        let built = build::build(&build_options, quiet)
            .with_context(|| format!("cannot build the program {name}"))?;
        if !SIZED.contains(&name) {
            cases.push(Case {
                name: name.to_owned(),
                elf: built.elf,
                input: example_input(&options.guests, name)?,
            });
            continue;
        }
        let program = input::parse(&built.elf, &built.bytes)?;
        for &log in options.log_cycles() {
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
fn measure(case: &Case, profile: Profile, threads: usize, folder: &Path) -> Result<Value> {
    let proof = folder.join("proof");
    let mut command = carryless()?;
    command
        .arg("prove")
        .arg(&case.elf)
        .arg("-o")
        .arg(&proof)
        .arg("--input")
        .arg(&case.input);
    command.args(["--threads", &threads.to_string(), "--profile", profile.name()]);
    let mut result = object(command).with_context(|| format!("cannot prove {}", case.name))?;
    let mut seconds = f64::INFINITY;
    for _ in 0..VERIFICATIONS {
        let mut command = carryless()?;
        command.arg("verify").arg(&proof).arg("--elf").arg(&case.elf);
        command.args(["--profile", profile.name()]);
        let verified = object(command).with_context(|| format!("cannot verify {}", case.name))?;
        seconds = seconds.min(verified["verify_seconds"].as_f64().unwrap_or(f64::INFINITY));
    }
    result["program"] = case.name.clone().into();
    result["verify_seconds"] = seconds.into();
    Ok(result)
}

/// The quicker of two proofs of one case, with the quicker of their verifications.
fn better(mut a: Value, b: &Value) -> Value {
    let seconds = |value: &Value, key: &str| value[key].as_f64().unwrap_or(f64::INFINITY);
    let verify = seconds(&a, "verify_seconds").min(seconds(b, "verify_seconds"));
    if seconds(b, "prove_seconds") < seconds(&a, "prove_seconds") {
        a = b.clone();
    }
    a["verify_seconds"] = verify.into();
    a
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
