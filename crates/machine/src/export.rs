//! All chips in the languages of other tools, with names that can stand in them.

use std::fmt::Write;

use carryless_circuit::Chip;
use carryless_circuit::export::{coq, smt};

use crate::id::ChipId;

/// The chip's name as an identifier: `chip_shift_add1`.
#[must_use]
pub fn identifier(id: ChipId) -> String {
    let mut name = String::from("chip");
    for letter in format!("{id:?}").chars() {
        if letter.is_ascii_uppercase() {
            name.push('_');
        }
        name.push(letter.to_ascii_lowercase());
    }
    name
}

/// All chips as Coq sources, by file name: a file for each family, and one with the list of all.
#[must_use]
pub fn coq() -> Vec<(String, String)> {
    const HEADER: &str = "(* Written by `carryless chips --format coq`. Not to be edited. *)\n";
    let mut families: Vec<(&str, String)> = Vec::new();
    for &id in ChipId::ALL {
        let family = id.family();
        let at = families.iter().position(|(name, _)| *name == family);
        let at = at.unwrap_or_else(|| {
            families.push((family, format!("{HEADER}{}", coq::PRELUDE)));
            families.len() - 1
        });
        families[at].1 += &format!("\n{}", coq::definition(&identifier(id), id.chip()));
    }
    let names: Vec<&str> = families.iter().map(|(name, _)| *name).collect();
    let mut all = format!("{HEADER}{}", coq::PRELUDE);
    // A String takes everything.
    let _ = writeln!(
        all,
        "From Carryless.generated Require Export {}.",
        names.join(" ")
    );
    let identifiers: Vec<String> = ChipId::ALL.iter().map(|&id| identifier(id)).collect();
    let _ = writeln!(
        all,
        "\n(** By number. *)\nDefinition all_chips : list chip := [\n  {}].",
        identifiers.join(";\n  ")
    );
    let mut files: Vec<(String, String)> = families
        .into_iter()
        .map(|(name, text)| (format!("{name}.v"), text))
        .collect();
    files.push(("All.v".to_string(), all));
    files
}

/// One chip as a Coq source.
#[must_use]
pub fn coq_chip(id: ChipId) -> Vec<(String, String)> {
    let name = identifier(id);
    let text = format!("{}\n{}", coq::PRELUDE, coq::definition(&name, id.chip()));
    vec![(format!("{name}.v"), text)]
}

/// A file for each chip, by file name.
pub fn each(ids: &[ChipId], ending: &str, write: impl Fn(&Chip) -> String) -> Vec<(String, String)> {
    ids.iter()
        .map(|&id| (format!("{}.{ending}", identifier(id)), write(id.chip())))
        .collect()
}

/// SMT-LIB definitions, a file for each chip: see [`smt()`].
#[must_use]
pub fn smt(ids: &[ChipId]) -> Vec<(String, String)> {
    each(ids, "smt2", smt::definitions)
}
