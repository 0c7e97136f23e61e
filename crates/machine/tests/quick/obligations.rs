//! What must hold of a chip, as questions to a solver that must have the answer "impossible".
//!
//! * *Sound:* a row satisfies the constraints, and what it receives describes a machine that is about to execute the instruction.
//!   Could it not be that the chip's condition holds, that every access is later than its cell's last one, and that what
//!   the row sends is what the instruction leaves?
//! * *Complete:* the inputs describe a machine that is about to execute the instruction, the condition holds, and the other
//!   columns are filled. Could a constraint fail, or could what the row receives be other than what describes that machine?
//! * *Nothing without an instruction:* a row that is not real satisfies the constraints. Could it have a token with a tag other than 0?
//!
//! The terms are those of the chip's export to SMT-LIB, so it is checked with them.

use std::fmt::Write;

use carryless_circuit::export::smt;
use carryless_circuit::{Chip, Direction, Fill};
use carryless_machine::layout::{Kind, tag};

use super::row::{Access, End, Row, word};

const SPECIFICATION: &str = include_str!("spec.smt2");

/// A question.
pub struct Question {
    /// Declarations and what is assumed.
    pub script: String,
    /// What must follow: a label and a term of truth value each.
    pub goals: Vec<(String, String)>,
    /// Names whose values describe a counterexample.
    pub words: Vec<String>,
    /// Many goals that have nothing to do with each other are faster one by one.
    pub one_by_one: bool,
}

/// A token of a chip: its index and how many words it has.
#[derive(Clone, Copy, Debug)]
struct Token {
    index: usize,
    words: usize,
}

impl Token {
    fn tag(self) -> String {
        format!("t{}.tag", self.index)
    }

    /// A word, zero beyond the last.
    fn word(self, i: usize) -> String {
        if i < self.words {
            format!("t{}.{i}", self.index)
        } else {
            word(0)
        }
    }
}

/// A row's tokens by their part in it.
struct Tokens {
    before: Token,
    /// Received and sent, the fetch first.
    accesses: Vec<(Token, Token)>,
    bytes: Vec<Token>,
    end: Token,
}

impl Tokens {
    /// Sorts a chip's tokens. Their order tells which access they belong to; whether they are what they should be is among the goals.
    fn of(chip: &Chip, row: &Row) -> Result<Self, String> {
        let mut tokens = chip.tokens.iter().enumerate().map(|(index, token)| {
            let words = token.words.len();
            (token, Token { index, words })
        });
        let (_, before) = tokens.next().ok_or("it has no tokens")?;
        let (_, end) = tokens.next_back().ok_or("it has one token")?;
        let (bytes, others): (Vec<_>, Vec<_>) = tokens.partition(|(token, _)| token.name == "public byte");
        let received = row.bytes.as_ref().is_some_and(|bytes| bytes.received);
        let directions_of = |tokens: &[(&carryless_circuit::Token, Token)], receive: bool| {
            tokens
                .iter()
                .all(|(token, _)| (token.direction == Direction::Receive) == receive)
        };
        let directions = chip.tokens[before.index].direction == Direction::Receive
            && chip.tokens[end.index].direction == Direction::Send
            && directions_of(&bytes, received)
            && others
                .chunks(2)
                .all(|pair| directions_of(&pair[..1], true) && directions_of(&pair[1..], false));
        let bytes_wanted = if row.bytes.is_some() { 8 } else { 0 };
        if !directions || others.len() != 2 * (row.accesses.len() + 1) || bytes.len() != bytes_wanted {
            return Err("its tokens are not those of the instruction's accesses".to_string());
        }
        Ok(Self {
            before,
            accesses: others.chunks(2).map(|pair| (pair[0].1, pair[1].1)).collect(),
            bytes: bytes.into_iter().map(|(_, token)| token).collect(),
            end,
        })
    }
}

/// What both directions begin with: definitions, and what the text says.
fn prelude(chip: &Chip, row: &Row) -> String {
    let mut out = smt::definitions(chip) + SPECIFICATION;
    for register in ["rs1", "rs2"] {
        let _ = writeln!(out, "(declare-const {register}.field (_ BitVec 5))");
        define(
            &mut out,
            &format!("{register}.cell"),
            &format!("((_ zero_extend 59) {register}.field)"),
        );
    }
    out += "(declare-const rd.field (_ BitVec 6))\n(declare-const upper H)\n(declare-const compressed (_ BitVec 1))\n";
    define(&mut out, "rd.cell", "((_ zero_extend 58) rd.field)");
    define(&mut out, "imm", "(sext upper)");
    define(&mut out, "target", "(zext upper)");
    define(
        &mut out,
        "length",
        &format!("(ite (= compressed #b1) {} {})", word(2), word(4)),
    );
    // See `layout`: immediate, kind, length, flags, real, rd, rs2, rs1.
    out += "(declare-const kind (_ BitVec 8))\n(declare-const flags (_ BitVec 6))\n";
    let texts = row
        .texts
        .iter()
        .map(|(kind, flags)| format!("(and (= kind #x{kind:02x}) (= flags #b{flags:06b}))"));
    assume(
        &mut out,
        &format!("(or false {})", texts.collect::<Vec<_>>().join(" ")),
    );
    define(
        &mut out,
        "text.fields",
        "(concat upper kind compressed flags #b1 rd.field rs2.field rs1.field)",
    );
    out
}

fn define(out: &mut String, name: &str, term: &str) {
    let _ = writeln!(out, "(define-fun {name} () W {term})");
}

fn assume(out: &mut String, term: &str) {
    let _ = writeln!(out, "(assert {term})");
}

fn declare(out: &mut String, name: &str) {
    let _ = writeln!(out, "(declare-const {name} W)");
}

/// Names for the tokens' words.
fn define_tokens(out: &mut String, chip: &Chip) {
    let columns = columns(chip);
    for (k, token) in chip.tokens.iter().enumerate() {
        define(
            out,
            &format!("t{k}.tag"),
            &smt::call(&format!("token_{k}_tag"), &columns),
        );
        for i in 0..token.words.len() {
            let function = format!("token_{k}_word_{i}");
            define(out, &format!("t{k}.{i}"), &smt::call(&function, &columns));
        }
    }
}

fn columns(chip: &Chip) -> Vec<String> {
    [
        smt::names('w', chip.columns.len()),
        smt::names('p', chip.public.len()),
    ]
    .concat()
}

fn low(term: &str) -> String {
    format!("(zext (low {term}))")
}

fn high(term: &str) -> String {
    format!("(bvlshr {term} {})", word(32))
}

/// (a, b) as one word.
fn pair(a: &str, b: &str) -> String {
    format!("(concat (low {a}) (low {b}))")
}

fn equal(a: &str, b: &str) -> String {
    format!("(= {a} {b})")
}

/// What is assumed of any state: the clock is a multiple of 4 and not about to wrap, and the pc one that an instruction may have.
fn assume_state(out: &mut String) {
    assume(out, &equal(&format!("(bvand clock {})", word(3)), &word(0)));
    assume(out, &format!("(bvult clock {})", word((1 << 32) - 16)));
    assume(out, &format!("(bvult pc {})", word((1 << 32) - 7)));
}

/// The clock of an access.
fn now(access: &Access) -> String {
    format!("(bvadd clock {})", word(access.slot))
}

/// The cell that a memory or register token is about.
fn cell_of(access: &Access, token: Token) -> String {
    if access.tag == tag::MEMORY {
        pair(&token.word(2), &token.word(0))
    } else {
        low(&token.word(0))
    }
}

/// The fetch as an access.
fn fetch() -> Access {
    Access {
        name: "fetch",
        slot: 0,
        tag: tag::TEXT,
        cell: "pc".to_string(),
        new: None,
    }
}

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
    for k in 0..chip.products.len() {
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
    for (k, product) in chip.products.iter().enumerate() {
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

/// Any words in the columns, and the tokens that follow.
fn any_words(chip: &Chip) -> (String, Vec<String>) {
    let mut out = smt::definitions(chip) + SPECIFICATION;
    let columns = columns(chip);
    columns.iter().for_each(|column| declare(&mut out, column));
    define_tokens(&mut out, chip);
    (out, columns)
}

/// Any row that satisfies the constraints, and its tokens.
pub fn any_row(chip: &Chip) -> (String, Vec<String>) {
    let (mut out, columns) = any_words(chip);
    assume(&mut out, &smt::call("constraints", &columns));
    (out, columns)
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

/// A bit of a word, or 0.
pub fn bit(name: &str, n: u8) -> String {
    format!("(bvand {name} {})", word(1 << n))
}
