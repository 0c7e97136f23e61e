//! The program id, the text, the image, and which chips prove the text's instructions.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

use anyhow::Result;
use carryless_machine::layout::Kind;
use carryless_machine::{chips, text};
use carryless_riscv::{Instruction, Program};
use serde_json::json;

use crate::{input, report};

/// A description of a program.
pub fn describe(path: &Path, bytes: &[u8], json: bool) -> Result<String> {
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
        return Ok(object.to_string());
    }
    let mut out = String::new();
    writeln!(out, "program id    {}", program.id())?;
    writeln!(out, "entry         {:#x}", program.entry())?;
    writeln!(out, "text          {} instructions", report::count(words))?;
    writeln!(out, "image         {} from {:#x}", report::bytes(image), start)?;
    let mut used = BTreeMap::<&str, u64>::new();
    for instruction in program
        .text()
        .iter()
        .filter_map(|entry| entry.instruction.as_ref())
    {
        *used.entry(chip(instruction)).or_default() += 1;
    }
    let mut used: Vec<_> = used.into_iter().collect();
    used.sort_by_key(|(name, count)| (u64::MAX - count, *name));
    writeln!(out, "chips         {} for the text's instructions", used.len())?;
    for line in used.chunks(3) {
        let cells: Vec<String> = line
            .iter()
            .map(|(name, count)| format!("{name:<21} {count:>6}"))
            .collect();
        writeln!(out, "  {}", cells.join("   "))?;
    }
    if undefined > 0 {
        writeln!(
            out,
            "  and {} words that are no instruction (reaching one stops the program)",
            report::count(undefined)
        )?;
    }
    Ok(out)
}

/// The name of the chip that has an instruction's rows.
fn chip(instruction: &Instruction) -> &'static str {
    match text::kind(instruction) {
        None => "none",
        // Kinds are numbered as the chips are, from 1; the kind of calls comes after them and has several chips.
        Some((Kind::Ecall, _)) => "calls",
        Some((kind, _)) => chips().get(kind as usize - 1).map_or("none", |chip| &chip.name),
    }
}
