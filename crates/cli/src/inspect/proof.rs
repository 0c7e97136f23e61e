//! What a proof claims, its sizes, and its soundness ledger.

use std::fmt::Write;
use std::path::Path;

use anyhow::{Context, Result};
use carryless::{ChipId, Ledger, Proof};
use carryless_circuit::{BoundaryToken, Direction, Instance, Table};
use carryless_machine::chips;
use carryless_verifier::Layout;
use serde_json::json;

use crate::report;

/// A description of a proof, which need not be valid.
pub fn describe(path: &Path, bytes: &[u8], json: bool) -> Result<String> {
    let proof = Proof::from_bytes(bytes)
        .with_context(|| format!("{} is neither a program (ELF file) nor a proof", path.display()))?;
    let instance = shape(&proof)?;
    let layout = Layout::new(&instance).context("the proof's tables are not those of any run")?;
    let ledger = carryless_verifier::ledger::ledger(&instance, &layout, proof.profile())
        .context("the proof has no ledger")?;
    if json {
        let terms: Vec<_> = ledger
            .terms
            .iter()
            .map(|term| json!({ "name": term.name, "formula": term.formula, "bits": term.bits }))
            .collect();
        let tables: Vec<_> = layout
            .tables
            .iter()
            .map(|table| json!({ "chip": chips()[table.chip].name, "log_height": table.log_height }))
            .collect();
        return Ok(json!({
            "kind": "proof",
            "exit_code": proof.exit_code,
            "public_output_hex": report::hex(&proof.public_output),
            "proof_bytes": bytes.len(),
            "committed_words": 1u64 << layout.log_words,
            "tables": tables,
            "profile": proof.profile().name(),
            "security_bits": ledger.bits(),
            "ledger": terms,
        })
        .to_string());
    }
    let mut out = String::new();
    writeln!(out, "claims (not verified here)")?;
    writeln!(out, "  exit code   {}", proof.exit_code)?;
    writeln!(out, "  output      {}", output(&proof.public_output))?;
    writeln!(out, "proof         {}", report::bytes(bytes.len() as u64))?;
    writeln!(
        out,
        "committed     2^{} words, {} in use",
        layout.log_words,
        report::count(layout.words as u64)
    )?;
    writeln!(
        out,
        "tokens        {} sent, {} received",
        count(layout.sent),
        count(layout.received)
    )?;
    writeln!(out, "tables        {}", layout.tables.len())?;
    for line in layout.tables.chunks(3) {
        let cells: Vec<String> = line
            .iter()
            .map(|table| format!("{:<21} 2^{:<3}", chips()[table.chip].name, table.log_height))
            .collect();
        writeln!(out, "  {}", cells.join("   "))?;
    }
    let profile = proof.profile();
    writeln!(out, "profile       {profile}: {}", profile.ground())?;
    write_ledger(&mut out, &ledger)?;
    Ok(out)
}

fn count(number: usize) -> String {
    report::count(number as u64)
}

/// The public output in a line: as text if it is text, and not too much of it.
fn output(bytes: &[u8]) -> String {
    const SHOWN: usize = 60;
    let size = report::bytes(bytes.len() as u64);
    match std::str::from_utf8(bytes) {
        Ok(text) => {
            let start: String = text.chars().take(SHOWN).collect();
            let more = if start.len() < text.len() { " ..." } else { "" };
            format!("{size}: {start:?}{more}")
        }
        Err(_) => {
            let start = &bytes[..bytes.len().min(SHOWN / 2)];
            let more = if start.len() < bytes.len() { "..." } else { "" };
            format!("{size}: {}{more}", report::hex(start))
        }
    }
}

fn write_ledger(out: &mut String, ledger: &Ledger) -> Result<()> {
    writeln!(
        out,
        "soundness     {:.1} bits: -log2 of the sum of these error terms",
        ledger.bits()
    )?;
    for term in &ledger.terms {
        writeln!(
            out,
            "  {:>6.1}  {}{}{}",
            term.bits,
            term.name,
            if term.formula.is_empty() { "" } else { ": " },
            term.formula
        )?;
    }
    write!(
        out,
        "Beside these: collisions of BLAKE3, and Fiat-Shamir in the random oracle model."
    )?;
    Ok(())
}

/// An instance with the sizes of the proof's. The ledger depends on nothing else, and of the public input, which a proof does not
/// hold, only on the length: a byte is one token beside those of the tables, which are counted in full.
fn shape(proof: &Proof) -> Result<Instance<'static>> {
    let table = |shape: &carryless_verifier::Shape| {
        let chip = ChipId::from_index(usize::from(shape.chip)).with_context(|| {
            format!(
                "the proof names chip {}, which the machine does not have",
                shape.chip
            )
        })?;
        let public = vec![Vec::new(); chip.chip().public.len()];
        Ok(Table {
            chip: chip.index(),
            log_height: u32::from(shape.log_height),
            public,
        })
    };
    let tables = proof.proof.shapes.iter().map(table).collect::<Result<_>>()?;
    let token = BoundaryToken {
        direction: Direction::Receive,
        tag: 0,
        words: vec![0; 2],
    };
    Ok(Instance {
        chips: chips().into(),
        tables,
        boundary: vec![token; proof.public_output.len() + 4],
        statement: [0; 32],
    })
}
