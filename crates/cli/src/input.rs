//! What a command reads: the program and its inputs.

use std::fs;
use std::io::{Read, stdin};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use carryless::{Input, Program};

/// The inputs of a run.
#[derive(clap::Args, Clone, Debug)]
pub struct Files {
    /// The private input: a file, or - for standard input [default: empty].
    #[arg(long, value_name = "FILE|-")]
    input: Option<PathBuf>,
    /// The public input: a file [default: empty].
    #[arg(long, value_name = "FILE")]
    public_input: Option<PathBuf>,
}

impl Files {
    /// Reads both inputs.
    pub fn read(&self) -> Result<Input> {
        let private = match &self.input {
            None => Vec::new(),
            Some(path) if path == Path::new("-") => {
                let mut bytes = Vec::new();
                stdin()
                    .lock()
                    .read_to_end(&mut bytes)
                    .context("cannot read standard input")?;
                bytes
            }
            Some(path) => read(path)?,
        };
        let public = public(self.public_input.as_deref())?;
        Ok(Input { private, public })
    }
}

/// The public input's bytes; none if no file is given.
pub fn public(path: Option<&Path>) -> Result<Vec<u8>> {
    path.map_or_else(|| Ok(Vec::new()), read)
}

/// A file's bytes.
pub fn read(path: &Path) -> Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}

/// Loads a program.
pub fn program(path: &Path) -> Result<Program> {
    parse(path, &read(path)?)
}

/// Loads a program from a file's bytes.
pub fn parse(path: &Path, bytes: &[u8]) -> Result<Program> {
    Program::from_elf(bytes).with_context(|| format!("{} is not a program for this machine", path.display()))
}
