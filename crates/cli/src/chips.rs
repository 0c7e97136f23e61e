//! `carryless chips`: what a row of each chip costs, beside what the design allows; one chip in full; or the chips in the languages of
//! other tools.

use std::fmt::Write;
use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use carryless_machine::budget::costs;
use carryless_machine::{ChipId, export};
use serde_json::{Value, json};

use crate::chip_json;
use crate::output;

/// Which chips to show, and how.
#[derive(clap::Args, Clone, Debug)]
pub struct Options {
    /// A chip's name, to see its columns, constraints and tokens [default: all chips; as text, a table of what they cost].
    chip: Option<String>,
    /// The language to write chips in.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// A directory to write files into [default: standard output].
    #[arg(short, long, value_name = "DIR")]
    output: Option<PathBuf>,
}

/// A language for chips.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// For people.
    Text,
    /// JSON: everything that a chip is.
    Json,
    /// Coq terms: a file for each family of chips, and one with the list of all.
    Coq,
    /// SMT-LIB definitions over bit vectors: a file for each chip.
    Smt2,
}

/// Prints the table or the chip, or writes the files.
pub fn command(options: &Options, json: bool) -> Result<ExitCode> {
    let chosen = match &options.chip {
        Some(name) => vec![find(name)?],
        None => ChipId::ALL.to_vec(),
    };
    let one = options.chip.is_some();
    if options.format == Format::Text && options.output.is_none() {
        output::print(match (one, json) {
            (true, true) => json!({ "chip": chosen[0].chip().to_string() }).to_string(),
            (true, false) => chosen[0].chip().to_string(),
            (false, true) => list().to_string(),
            (false, false) => table()?,
        })?;
        return Ok(ExitCode::SUCCESS);
    }
    let files = match options.format {
        Format::Text => export::each(&chosen, "txt", ToString::to_string),
        Format::Smt2 => export::smt(&chosen),
        Format::Coq if one => export::coq_chip(chosen[0]),
        Format::Coq => export::coq(),
        Format::Json => vec![("chips.json".to_string(), chip_json::chips(&chosen))],
    };
    match (&options.output, files.as_slice()) {
        (Some(directory), files) => {
            fs::create_dir_all(directory)
                .with_context(|| format!("cannot make the directory {}", directory.display()))?;
            for (name, text) in files {
                output::write(&directory.join(name), text.as_bytes())?;
            }
            if json {
                let names: Vec<&String> = files.iter().map(|(name, _)| name).collect();
                output::print(json!({ "files": names }))?;
            }
        }
        (None, [(_, text)]) => output::print(text.trim_end())?,
        (None, _) => bail!("these are several files: name a chip, or a directory with -o"),
    }
    Ok(ExitCode::SUCCESS)
}

fn find(name: &str) -> Result<ChipId> {
    ChipId::ALL
        .iter()
        .copied()
        .find(|id| id.chip().name == name || export::identifier(*id) == name)
        .with_context(|| format!("there is no chip {name}; `carryless chips` lists them"))
}

fn list() -> Value {
    let chips = costs().into_iter().map(|cost| {
        json!({
            "name": cost.name,
            "words": cost.words,
            "ands": cost.ands,
            "products": cost.products,
            "sent": cost.sent,
            "received": cost.received,
            "terms": cost.terms,
            "budget_words": cost.budget.map(|(words, _)| words),
            "budget_ands": cost.budget.map(|(_, ands)| ands),
        })
    });
    json!({ "chips": chips.collect::<Vec<_>>() })
}

fn table() -> Result<String> {
    let mut text = String::new();
    writeln!(
        text,
        "{:<24} {:>13} {:>13} {:>9} {:>12} {:>7}",
        "chip", "words/budget", "ANDs/budget", "products", "sent+recv.", "terms"
    )?;
    for cost in costs() {
        let beside = |actual: usize, budget: Option<usize>| match budget {
            Some(budget) => format!(
                "{actual} / {budget:>3}{}",
                if actual > budget { " !" } else { "  " }
            ),
            None => format!("{actual}        "),
        };
        writeln!(
            text,
            "{:<24} {:>13} {:>13} {:>9} {:>12} {:>7}",
            cost.name,
            beside(cost.words, cost.budget.map(|(words, _)| words)),
            beside(cost.ands, cost.budget.map(|(_, ands)| ands)),
            cost.products,
            format!("{} + {}", cost.sent, cost.received),
            cost.terms,
        )?;
    }
    text.push_str(
        "Committed words, AND words, products and tokens of one row; ! is over the design's budget.",
    );
    Ok(text)
}
