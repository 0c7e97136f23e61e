//! `carryless verify`: checks a proof and prints what it proves.

use std::io::{Write, stdout};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Context, Result, ensure};
use carryless::{Profile, ProgramId, Proof, Statement, VerifyOptions, ledger, verify_with};
use serde_json::json;

use crate::{input, output, report};

/// What to verify.
#[derive(clap::Args, Clone, Debug)]
pub struct Options {
    /// The proof.
    proof: PathBuf,
    /// The program that the proof is about.
    #[arg(long, value_name = "ELF")]
    elf: PathBuf,
    /// The id that the program must have.
    #[arg(long, value_name = "ID")]
    program_id: Option<ProgramId>,
    /// The public input: a file [default: empty].
    #[arg(long, value_name = "FILE")]
    public_input: Option<PathBuf>,
    /// The only profile to accept: what the proof has to rest on [default: either].
    #[arg(long, value_name = "johnson|j15")]
    profile: Option<Profile>,
}

/// Verifies, and prints the public output.
pub fn command(options: &Options, json: bool) -> Result<ExitCode> {
    match check(options, json) {
        Err(error) if json => {
            eprintln!("error: {error:#}");
            output::print(json!({ "valid": false, "error": format!("{error:#}") }))?;
            Ok(ExitCode::FAILURE)
        }
        result => result.map(|()| ExitCode::SUCCESS),
    }
}

fn check(options: &Options, json: bool) -> Result<()> {
    let path = options.proof.display();
    let bytes = input::read(&options.proof)?;
    let program = input::program(&options.elf)?;
    if let Some(expected) = options.program_id {
        let got = program.id();
        ensure!(
            got == expected,
            "{} is the program {got}, not {expected}",
            options.elf.display()
        );
    }
    let public_input = input::public(options.public_input.as_deref())?;

    let start = Instant::now();
    let proof =
        Proof::from_bytes(&bytes).with_context(|| format!("{path} is not a proof that can be read"))?;
    let asked = VerifyOptions {
        profile: options.profile,
    };
    let statement = verify_with(&program, &public_input, &proof, &asked)
        .with_context(|| format!("{path} is not valid"))?;
    let seconds = start.elapsed();

    let bits = ledger(&program, &public_input, &proof)?.bits();
    let Statement {
        program_id,
        public_output,
        exit_code,
        ..
    } = &statement;
    if json {
        return output::print(json!({
            "valid": true,
            "verify_seconds": seconds.as_secs_f64(),
            "program_id": program_id.to_string(),
            "exit_code": exit_code,
            "public_output_hex": report::hex(public_output),
            "security_bits": bits,
            "profile": proof.profile().name(),
            "proof_bytes": bytes.len(),
        }));
    }
    let mut out = stdout().lock();
    out.write_all(public_output)
        .and_then(|()| out.flush())
        .context("cannot write to standard output")?;
    let time = report::time(seconds);
    let profile = proof.profile();
    eprintln!(
        "valid: program {program_id}, exit code {exit_code}, {bits:.1} bits, profile {profile}, verified in {time}"
    );
    Ok(())
}
