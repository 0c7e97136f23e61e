//! *Sound:* a row satisfies the constraints, and what it receives describes a machine that is about to execute the instruction. Could it not be
//! that the chip's condition holds, that every access is later than its cell's last one, and that what the row sends is what the
//! instruction leaves?

use carryless_circuit::export::smt;
use carryless_circuit::{Chip, Direction};
use carryless_machine::layout::tag;

use super::row::{End, Row, word};
use super::script::{
    Question, Tokens, assume, assume_state, cell_of, columns, declare, define, define_tokens, equal, fetch,
    high, low, now, pair, prelude,
};

/// What the row says is what the instruction does. Only constraints with the names chosen are assumed.
pub fn sound(chip: &Chip, row: &Row, assumed: impl Fn(&str) -> bool) -> Result<Question, String> {
    let tokens = Tokens::of(chip, row)?;
    let mut out = prelude(chip, row);
    let columns = columns(chip);
    columns.iter().for_each(|column| declare(&mut out, column));
    for (k, constraint) in chip.constraints.iter().enumerate() {
        if assumed(&constraint.name) {
            assume(&mut out, &smt::call(&format!("constraint_{k}"), &columns));
        }
    }
    for (k, (_, product)) in chip.all_products().enumerate() {
        if !assumed(&product.name) {
            continue;
        }
        assume(&mut out, &smt::call(&format!("product_{k}"), &columns));
    }
    define_tokens(&mut out, chip);
    define(&mut out, "clock", &high(&tokens.before.word(0)));
    define(&mut out, "pc", &low(&tokens.before.word(0)));
    assume_state(&mut out);
    let (text, text_after) = tokens.accesses[0];
    define(&mut out, "extra", &text.word(2));
    assume(&mut out, &equal(&text.word(1), "text.fields"));
    let mut words: Vec<String> = ["clock", "pc", "text.fields", "extra"]
        .map(str::to_string)
        .to_vec();
    for (access, (received, sent)) in row.accesses.iter().zip(&tokens.accesses[1..]) {
        let name = access.name;
        define(&mut out, name, &received.word(1));
        define(&mut out, &format!("{name}.new"), &sent.word(1));
        words.extend([name.to_string(), format!("{name}.new")]);
        if access.tag == tag::MEMORY {
            // No cell has a higher index.
            assume(
                &mut out,
                &format!("(bvult {} {})", received.word(2), word(1 << 29)),
            );
        }
    }
    for (name, term) in &row.definitions {
        define(&mut out, name, term);
        words.push((*name).to_string());
    }
    for (_, term) in &row.known {
        assume(&mut out, term);
    }

    let mut goals: Vec<(String, String)> = Vec::new();
    let mut goal = |label: &str, term: String| goals.push((label.to_string(), term));
    for (label, term) in &row.condition {
        goal(label, term.clone());
    }
    goal("the state's tag", equal(&tokens.before.tag(), &word(tag::STATE)));
    goal(
        "the fetched text stays",
        equal(&text.word(1), &text_after.word(1)),
    );
    goal(
        "the fetched text's constant stays",
        equal(&text.word(2), &text_after.word(2)),
    );
    let fetch = fetch();
    let accesses = std::iter::once(&fetch).chain(&row.accesses);
    for (access, &(received, sent)) in accesses.zip(&tokens.accesses) {
        let name = access.name;
        let then = high(&received.word(0));
        words.push(format!("{name}.then"));
        define(&mut out, &format!("{name}.then"), &then);
        goal(
            &format!("{name}: tag received"),
            equal(&received.tag(), &word(access.tag)),
        );
        goal(
            &format!("{name}: tag sent"),
            equal(&sent.tag(), &word(access.tag)),
        );
        goal(
            &format!("{name}: the cell"),
            equal(&cell_of(access, received), &access.cell),
        );
        goal(
            &format!("{name}: the same cell is sent"),
            equal(&cell_of(access, sent), &access.cell),
        );
        goal(
            &format!("{name}: the clock"),
            equal(&high(&sent.word(0)), &now(access)),
        );
        goal(
            &format!("{name}: the cell's last access is earlier"),
            format!("(bvult {then} {})", high(&sent.word(0))),
        );
        if access.tag == tag::REGISTER {
            goal(&format!("{name}: no third word"), equal(&sent.word(2), &word(0)));
        }
        if access.tag == tag::MEMORY {
            goal(
                &format!("{name}: the index sent"),
                equal(&sent.word(2), &received.word(2)),
            );
        }
        if let Some(new) = &access.new {
            define(&mut out, &format!("{name}.expected"), new);
            words.push(format!("{name}.expected"));
            goal(
                &format!("{name}: the new value"),
                equal(&format!("{name}.new"), &format!("{name}.expected")),
            );
        }
    }
    for (label, term) in &row.results {
        goal(label, term.clone());
    }
    if let Some(product) = tokens.product {
        goal("the product's tag", equal(&product.tag(), &word(tag::PRODUCT)));
        goal("the product's first factor", equal(&product.word(0), "rs1"));
        goal("the product's second factor", equal(&product.word(1), "rs2"));
        if chip
            .tokens
            .iter()
            .any(|token| token.name == "product" && token.direction == Direction::Receive)
        {
            goal("the product is the value", equal(&product.word(2), "rd.new"));
        }
    }
    if let Some(bytes) = &row.bytes {
        for (i, token) in (0u64..).zip(&tokens.bytes) {
            let there = format!("(bvult {} {})", word(i), bytes.count);
            let if_there = |term: String| format!("(ite {there} {term} {})", word(0));
            let position = format!(
                "({} {} {})",
                if bytes.down { "bvsub" } else { "bvadd" },
                bytes.start,
                word(i)
            );
            let byte = format!("(bvand (bvlshr {} {}) {})", bytes.bytes, word(8 * i), word(0xff));
            goal(
                &format!("byte {i}: tag"),
                equal(&token.tag(), &if_there(word(bytes.tag))),
            );
            goal(
                &format!("byte {i}: position"),
                equal(&token.word(0), &if_there(position)),
            );
            goal(
                &format!("byte {i}: value"),
                equal(&token.word(1), &if_there(byte)),
            );
        }
    }
    match &row.end {
        End::State { step, pc } => {
            define(&mut out, "next", pc);
            words.push("next".to_string());
            let clock = format!("(bvadd clock {})", word(*step));
            goal(
                "the next state's tag",
                equal(&tokens.end.tag(), &word(tag::STATE)),
            );
            goal(
                "the next state's clock",
                equal(&high(&tokens.end.word(0)), &clock),
            );
            let to = pair(&tokens.end.word(1), &tokens.end.word(0));
            goal("the next pc", equal(&to, "next"));
            goal(
                "the next pc's high half",
                equal(&high(&tokens.end.word(1)), &word(0)),
            );
        }
        End::Exit(code) => {
            goal("the exit's tag", equal(&tokens.end.tag(), &word(tag::EXIT)));
            goal("the exit code", equal(&tokens.end.word(0), code));
        }
    }
    words.extend(columns);
    Ok(Question {
        one_by_one: false,
        script: out,
        goals,
        words,
    })
}
