//! `carryless inspect`: what a program or a proof contains.

mod program;
mod proof;

use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::Result;

use crate::{input, output};

/// What to look at.
#[derive(clap::Args, Clone, Debug)]
pub struct Options {
    /// A program (ELF file) or a proof.
    file: PathBuf,
}

/// Tells programs and proofs apart by their first bytes and describes either.
pub fn command(options: &Options, json: bool) -> Result<ExitCode> {
    let bytes = input::read(&options.file)?;
    let text = if bytes.starts_with(b"\x7fELF") {
        program::describe(&options.file, &bytes, json)
    } else {
        proof::describe(&options.file, &bytes, json)
    };
    output::print(text?.trim_end())?;
    Ok(ExitCode::SUCCESS)
}
