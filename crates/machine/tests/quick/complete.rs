//! *Complete:* the inputs describe a machine that is about to execute the instruction, the condition holds, and the other columns are filled.
//! Could a constraint fail, or could what the row receives be other than what describes that machine?

use carryless_circuit::export::smt;
use carryless_circuit::{Chip, Fill};
use carryless_machine::layout::{Kind, tag};

use super::row::{Access, Row, word};
use super::script::{
    Question, SPECIFICATION, Tokens, assume, assume_state, cell_of, columns, declare, define, define_tokens,
    equal, fetch, high, now, pair, prelude,
};

/// The column's term in a filled row, from the machine's words: see `carryless_machine::fill`.
fn input(row: &Row, name: &str) -> Result<String, String> {
    if let Some((_, term)) = row.inputs.iter().find(|(column, _)| *column == name) {
        return Ok(term.clone());
    }
    let own = |name: &str| match name {
        "memory word" => "memory".to_string(),
        "high memory word" => "second".to_string(),
        "bytes left" => "left".to_string(),
        "bytes written" => "written".to_string(),
        other => other.to_string(),
    };
    let known = |name: &str| name == "fetch" || row.accesses.iter().any(|access| access.name == name);
    let unknown = || format!("it has an input `{name}` that no access tells");
    if let Some(accesses) = name.strip_prefix("last ") {
        let accesses: Vec<String> = accesses.split(", ").map(own).collect();
        if !accesses.iter().all(|access| known(access)) {
            return Err(unknown());
        }
        return match accesses.as_slice() {
            [one] => Ok(format!("{one}.then")),
            [first, second] => Ok(pair(&format!("{second}.then"), &format!("{first}.then"))),
            _ => Err(unknown()),
        };
    }
    match name {
        "clock, pc" => Ok(pair("clock", "pc")),
        "fields" => Ok("text.fields".to_string()),
        "extra" => Ok("extra".to_string()),
        _ => {
            let access = own(name.strip_suffix(" before").unwrap_or(name));
            if known(&access) {
                Ok(access)
            } else {
                Err(unknown())
            }
        }
    }
}

/// A row filled for a machine that is about to execute the instruction satisfies the constraints with the names chosen, and receives what
/// describes that machine.
pub fn complete(chip: &Chip, row: &Row, asked: impl Fn(&str) -> bool) -> Result<Question, String> {
    let tokens = Tokens::of(chip, row)?;
    let mut out = prelude(chip, row);
    let mut words: Vec<String> = ["clock", "pc", "extra"].map(str::to_string).to_vec();
    words.extend(row.accesses.iter().map(|access| access.name.to_string()));
    words.extend(row.choices.iter().map(|name| (*name).to_string()));
    let fetch = fetch();
    let accesses: Vec<&Access> = std::iter::once(&fetch).chain(&row.accesses).collect();
    words.extend(accesses.iter().map(|access| format!("{}.then", access.name)));
    words.iter().for_each(|name| declare(&mut out, name));
    assume_state(&mut out);
    for access in &accesses {
        assume(&mut out, &format!("(bvult {}.then {})", access.name, now(access)));
    }
    if !row.texts.contains(&(Kind::Constant as u64, 0)) {
        assume(&mut out, &equal("extra", &word(0)));
    }
    for (name, term) in &row.definitions {
        define(&mut out, name, term);
    }
    for (_, term) in [&row.condition, &row.known, &row.results].into_iter().flatten() {
        assume(&mut out, term);
    }
    row.chosen.iter().for_each(|term| assume(&mut out, term));
    for (j, column) in chip.columns.iter().enumerate() {
        let value = match &column.fill {
            Fill::Input => input(row, &column.name)?,
            _ => smt::call(&format!("fill_{j}"), &smt::names('w', j)),
        };
        define(&mut out, &format!("w{j}"), &value);
    }
    define_tokens(&mut out, chip);

    let columns = columns(chip);
    let mut goals: Vec<(String, String)> = Vec::new();
    for (k, constraint) in chip.constraints.iter().enumerate() {
        if asked(&constraint.name) {
            let term = smt::call(&format!("constraint_{k}"), &columns);
            goals.push((format!("constraint `{}`", constraint.name), term));
        }
    }
    for (k, (_, product)) in chip.all_products().enumerate() {
        if !asked(&product.name) {
            continue;
        }
        let term = smt::call(&format!("product_{k}"), &columns);
        goals.push((format!("product `{}`", product.name), term));
    }
    let mut goal = |label: &str, term: String| goals.push((label.to_string(), term));
    goal(
        "the state received",
        equal(&tokens.before.word(0), &pair("clock", "pc")),
    );
    for (access, &(received, _)) in accesses.iter().zip(&tokens.accesses) {
        let name = access.name;
        goal(
            &format!("{name}: the cell received"),
            equal(&cell_of(access, received), &access.cell),
        );
        let then = format!("{name}.then");
        goal(
            &format!("{name}: the last clock received"),
            equal(&high(&received.word(0)), &then),
        );
        let values = match access.tag {
            tag::TEXT => ["text.fields", "extra"].map(str::to_string),
            tag::MEMORY => [name.to_string(), high(&access.cell)],
            _ => [name.to_string(), word(0)],
        };
        for (i, value) in (1..).zip(&values) {
            goal(
                &format!("{name}: word {i} received"),
                equal(&received.word(i), value),
            );
        }
    }
    words.push("text.fields".to_string());
    words.extend(columns);
    Ok(Question {
        one_by_one: false,
        script: out,
        goals,
        words,
    })
}

/// The steps of a computation one by one: whatever the other columns hold, the column that is filled by a gate satisfies the gate's
/// constraint. For chips whose [`complete`] no solver can tell.
pub fn steps(chip: &Chip, asked: impl Fn(&str) -> bool) -> Question {
    let mut out = smt::definitions(chip) + SPECIFICATION;
    let columns = columns(chip);
    columns.iter().for_each(|column| declare(&mut out, column));
    let mut goals = Vec::new();
    for (k, constraint) in chip.constraints.iter().enumerate() {
        // Gates' columns and constraints have the same names and the same order.
        let nth = chip.constraints[..k]
            .iter()
            .filter(|c| c.name == constraint.name)
            .count();
        let mut filled = chip
            .columns
            .iter()
            .enumerate()
            .filter(|(_, column)| column.name == constraint.name);
        let Some((j, _)) = filled.nth(nth).filter(|_| asked(&constraint.name)) else {
            continue;
        };
        let mut row = columns.clone();
        row[j] = smt::call(&format!("fill_{j}"), &smt::names('w', j));
        let term = smt::call(&format!("constraint_{k}"), &row);
        goals.push((format!("constraint `{}` by column {j}", constraint.name), term));
    }
    Question {
        one_by_one: true,
        script: out,
        goals,
        words: columns,
    }
}

/// For an instruction that several chips execute: in every state one of the chips' conditions holds. Of loads and stores where there is a next
/// memory word.
pub fn covered(rows: &[&Row]) -> Question {
    let mut out = String::from(SPECIFICATION);
    for name in ["rs1", "imm", "a7", "a1", "a2", "a0", "left"] {
        declare(&mut out, name);
    }
    define(&mut out, "address", "(bvadd rs1 imm)");
    assume(&mut out, "(bvult address #xfffffffffffffff8)");
    let conditions = rows.iter().map(|row| {
        let terms = row.condition.iter().map(|(_, term)| term).chain(&row.chosen);
        format!("(and true true {})", terms.cloned().collect::<Vec<_>>().join(" "))
    });
    Question {
        one_by_one: false,
        script: out,
        goals: vec![(
            "a chip's condition".to_string(),
            format!("(or false {})", conditions.collect::<Vec<_>>().join(" ")),
        )],
        words: ["rs1", "imm", "a7", "a1", "a2", "a0", "left"]
            .map(str::to_string)
            .to_vec(),
    }
}
