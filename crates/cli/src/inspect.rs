//! `carryless inspect`: what a program or a proof contains.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::Result;
use carryless_riscv::Program;
use serde_json::json;

use crate::{input, output, report};

/// What to look at.
#[derive(clap::Args, Clone, Debug)]
pub struct Options {
    /// A program (ELF file).
    file: PathBuf,
}

/// Tells programs and proofs apart and describes either.
pub fn command(options: &Options, json: bool) -> Result<ExitCode> {
    let bytes = input::read(&options.file)?;
    program(&options.file, &bytes, json)?;
    Ok(ExitCode::SUCCESS)
}

/// The program id, the text, the image, and how many instructions of each kind the text has.
fn program(path: &Path, bytes: &[u8], json: bool) -> Result<()> {
    let program: Program = input::parse(path, bytes)?;
    let mut instructions = BTreeMap::<&str, u64>::new();
    let mut undefined = 0u64;
    for entry in program.text() {
        match entry.instruction {
            Some(instruction) => *instructions.entry(instruction.op.mnemonic()).or_default() += 1,
            None => undefined += 1,
        }
    }
    let words = program.text().len() as u64;
    let start = 8 * program.image_start();
    let image = 8 * program.image().len() as u64;
    if json {
        let object = json!({
            "kind": "program",
            "program_id": program.id().to_string(),
            "entry": program.entry(),
            "text_instructions": words,
            "image_start": start,
            "image_bytes": image,
            "instructions": instructions,
            "undefined_instructions": undefined,
        });
        return output::print(object);
    }
    let mut text = String::new();
    writeln!(text, "program id    {}", program.id())?;
    writeln!(text, "entry         {:#x}", program.entry())?;
    writeln!(text, "text          {} instructions", report::count(words))?;
    writeln!(text, "image         {} from {:#x}", report::bytes(image), start)?;
    let mut by_count: Vec<_> = instructions.into_iter().collect();
    by_count.sort_by_key(|(name, count)| (u64::MAX - count, *name));
    writeln!(text, "instructions")?;
    for line in by_count.chunks(6) {
        let cells: Vec<String> = line
            .iter()
            .map(|(name, count)| format!("{name:<6} {count:>6}"))
            .collect();
        writeln!(text, "  {}", cells.join("   "))?;
    }
    if undefined > 0 {
        writeln!(
            text,
            "  and {} words that are no instruction (reaching one stops the program)",
            report::count(undefined)
        )?;
    }
    output::print(text.trim_end())
}
