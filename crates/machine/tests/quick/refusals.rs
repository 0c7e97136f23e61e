//! *Nothing else:* rows that are not real exchange nothing, and rows of one kind take no text of another.

use carryless_circuit::Chip;
use carryless_machine::layout::tag;

use super::row::word;
use super::script::{Question, any_row, any_words, assume, define, equal};

/// A row that is not real exchanges nothing. What makes it real is a term that is 0 where it is not.
pub fn nothing(chip: &Chip, real: &str) -> Question {
    // All tags but those of public bytes are linear: no constraint is needed.
    let (mut out, columns) = if chip.tokens.iter().any(|token| token.name == "public byte") {
        any_row(chip)
    } else {
        any_words(chip)
    };
    assume(&mut out, &equal(real, &word(0)));
    let goals = chip
        .tokens
        .iter()
        .enumerate()
        .map(|(k, token)| {
            (
                format!("`{}` has tag 0", token.name),
                equal(&format!("t{k}.tag"), &word(0)),
            )
        })
        .collect();
    Question {
        one_by_one: false,
        script: out,
        goals,
        words: columns,
    }
}

/// A row takes no text of these kinds.
pub fn refuses(chip: &Chip, kinds: &[u64]) -> Question {
    let (mut out, columns) = any_words(chip);
    assume(&mut out, &equal("t1.tag", &word(tag::TEXT)));
    define(&mut out, "text.fields", "t1.1");
    let goals = kinds.iter().map(|kind| {
        (
            format!("text of kind {kind:#04x} is refused"),
            format!("(not (= ((_ extract 31 24) text.fields) #x{kind:02x}))"),
        )
    });
    Question {
        one_by_one: false,
        goals: goals.collect(),
        script: out,
        words: [vec!["text.fields".to_string()], columns].concat(),
    }
}
