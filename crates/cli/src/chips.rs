//! `carryless chips`: what a row of each chip costs, beside what the design allows; or one chip in full.

use std::fmt::Write;
use std::process::ExitCode;

use anyhow::{Context, Result};
use carryless_machine::budget::costs;
use carryless_machine::chips;
use serde_json::{Value, json};

use crate::output;

/// Which chip to show.
#[derive(clap::Args, Clone, Debug)]
pub struct Options {
    /// A chip's name, to see its columns, constraints and tokens [default: a table of all chips].
    chip: Option<String>,
}

/// Prints the table, or the chip.
pub fn command(options: &Options, json: bool) -> Result<ExitCode> {
    match &options.chip {
        Some(name) => {
            let chip = chips()
                .iter()
                .find(|chip| chip.name == *name)
                .with_context(|| format!("there is no chip {name}; `carryless chips` lists them"))?;
            output::print(if json {
                json!({ "chip": chip.to_string() }).to_string()
            } else {
                chip.to_string()
            })?;
        }
        None => output::print(if json { list().to_string() } else { table()? })?,
    }
    Ok(ExitCode::SUCCESS)
}

fn list() -> Value {
    let chips = costs().into_iter().map(|cost| {
        json!({
            "name": cost.name,
            "words": cost.words,
            "ands": cost.ands,
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
        "{:<24} {:>13} {:>13} {:>12} {:>7}",
        "chip", "words/budget", "ANDs/budget", "sent+recv.", "terms"
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
            "{:<24} {:>13} {:>13} {:>12} {:>7}",
            cost.name,
            beside(cost.words, cost.budget.map(|(words, _)| words)),
            beside(cost.ands, cost.budget.map(|(_, ands)| ands)),
            format!("{} + {}", cost.sent, cost.received),
            cost.terms,
        )?;
    }
    text.push_str("Committed words, AND words and tokens of one row; ! is over the design's budget.");
    Ok(text)
}
