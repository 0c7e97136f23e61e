//! The boundary tables whose rows are the prover's: zero-initialised memory words, and public input that was not read.

use carryless_circuit::Chip;
use carryless_circuit::export::smt;
use carryless_machine::layout::{INDEX_BITS, tag};

use super::row::word;
use super::script::{Question, SPECIFICATION, any_row, bit};

/// The bit that makes a row real, in the first column.
pub const REAL_BIT: u8 = 63;

fn real_row(chip: &Chip) -> (String, Vec<String>) {
    let (script, columns) = any_row(chip);
    let real = bit("w0", REAL_BIT);
    (
        script + &format!("(assert (not (= {real} {})))\n", word(0)),
        columns,
    )
}

fn goals(goals: &[(&str, String)]) -> Vec<(String, String)> {
    goals
        .iter()
        .map(|(label, term)| ((*label).to_string(), term.clone()))
        .collect()
}

fn is(term: &str, value: u64) -> String {
    format!("(= {term} {})", word(value))
}

/// A row of the zeroed table goes on in the chain with a higher index, and is the beginning and the end of that memory word: it
/// begins with 0 at clock 0.
pub fn zeroed(chip: &Chip) -> Question {
    let (script, words) = real_row(chip);
    let below = |term: &str| format!("(bvult {term} {})", word(1 << INDEX_BITS));
    // Tokens: chain before, chain, beginning, end.
    let index_of = |token: usize| format!("(concat (low t{token}.2) (low t{token}.0))");
    Question {
        one_by_one: false,
        script,
        goals: goals(&[
            (
                "the chain's tags",
                format!("(and {} {})", is("t0.tag", tag::CHAIN), is("t1.tag", tag::CHAIN)),
            ),
            (
                "the cell's tags",
                format!(
                    "(and {} {})",
                    is("t2.tag", tag::MEMORY),
                    is("t3.tag", tag::MEMORY)
                ),
            ),
            (
                "indices have 61 bits",
                format!("(and {} {})", below("t0.0"), below("t1.0")),
            ),
            ("the index rises", "(bvult t0.0 t1.0)".to_string()),
            ("the cell of the beginning", format!("(= {} t1.0)", index_of(2))),
            ("the cell of the end", format!("(= {} t1.0)", index_of(3))),
            ("it begins at clock 0", format!("(bvult t2.0 {})", word(1 << 32))),
            ("it begins with 0", is("t2.1", 0)),
            (
                "high halves",
                format!("(and (bvult t2.2 {0}) (bvult t3.2 {0}))", word(1 << 29)),
            ),
        ]),
        words,
    }
}

/// For any two indices that rise, and any end of the cell, there is a row.
pub fn zeroed_complete(chip: &Chip) -> Question {
    let mut script = smt::definitions(chip) + SPECIFICATION;
    for name in ["before", "index", "clock", "last"] {
        script += &format!("(declare-const {name} W)\n");
    }
    script += &format!(
        "(assert (and (bvult before index) (bvult index {}) (bvult clock {})))\n",
        word(1 << INDEX_BITS),
        word(1 << 32)
    );
    let mut tokens = String::new();
    let columns = smt::names('w', chip.columns.len());
    for (j, column) in chip.columns.iter().enumerate() {
        let value = match &*column.name {
            "index" => format!("(bvor index {})", word(1 << REAL_BIT)),
            "previous index" => "before".to_string(),
            "last clock" => "clock".to_string(),
            "last value" => "last".to_string(),
            _ => smt::call(&format!("fill_{j}"), &columns[..j]),
        };
        script += &format!("(define-fun w{j} () W {value})\n");
    }
    for (name, function) in [
        ("t0.0", "token_0_word_0"),
        ("t3.0", "token_3_word_0"),
        ("t3.1", "token_3_word_1"),
    ] {
        tokens += &format!("(define-fun {name} () W {})\n", smt::call(function, &columns));
    }
    Question {
        one_by_one: false,
        script: script + &tokens,
        goals: goals(&[
            ("the constraints", smt::call("constraints", &columns)),
            ("the chain before", "(= t0.0 before)".to_string()),
            (
                "the end's clock and cell",
                "(= t3.0 (concat (low clock) (low index)))".to_string(),
            ),
            ("the end's value", "(= t3.1 last)".to_string()),
        ]),
        words: ["before", "index", "clock", "last"].map(str::to_string).to_vec(),
    }
}

/// A row of unread input takes one byte and gives nothing.
pub fn unread(chip: &Chip) -> Question {
    let (script, words) = real_row(chip);
    Question {
        one_by_one: false,
        script,
        goals: goals(&[
            ("the byte's tag", is("t0.tag", tag::PUBLIC_INPUT)),
            ("the byte", "(bvult t0.1 #x0000000000000100)".to_string()),
        ]),
        words,
    }
}
