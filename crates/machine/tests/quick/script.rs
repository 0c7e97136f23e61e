//! Questions to the solver, and what they are written with: names for a row's columns and tokens, and for what the text says.
//!
//! The terms are those of the chip's export to SMT-LIB, so it is checked with them.

use std::fmt::Write;

use carryless_circuit::export::smt;
use carryless_circuit::{Chip, Direction};
use carryless_machine::layout::tag;

use super::row::{Access, Row, word};

pub const SPECIFICATION: &str = include_str!("spec.smt2");

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
pub struct Token {
    index: usize,
    words: usize,
}

impl Token {
    pub fn tag(self) -> String {
        format!("t{}.tag", self.index)
    }

    /// A word, zero beyond the last.
    pub fn word(self, i: usize) -> String {
        if i < self.words {
            format!("t{}.{i}", self.index)
        } else {
            word(0)
        }
    }
}

/// A row's tokens by their part in it.
pub struct Tokens {
    pub before: Token,
    /// Received and sent, the fetch first.
    pub accesses: Vec<(Token, Token)>,
    pub bytes: Vec<Token>,
    /// The product that a pair of rows shares.
    pub product: Option<Token>,
    pub end: Token,
}

impl Tokens {
    /// Sorts a chip's tokens. Their order tells which access they belong to; whether they are what they should be is among the goals.
    pub fn of(chip: &Chip, row: &Row) -> Result<Self, String> {
        let mut tokens = chip.tokens.iter().enumerate().map(|(index, token)| {
            let words = token.words.len();
            (token, Token { index, words })
        });
        let (_, before) = tokens.next().ok_or("it has no tokens")?;
        let (_, end) = tokens.next_back().ok_or("it has one token")?;
        let (bytes, others): (Vec<_>, Vec<_>) = tokens.partition(|(token, _)| token.name == "public byte");
        let (products, others): (Vec<_>, Vec<_>) =
            others.into_iter().partition(|(token, _)| token.name == "product");
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
        if !directions
            || products.len() > 1
            || others.len() != 2 * (row.accesses.len() + 1)
            || bytes.len() != bytes_wanted
        {
            return Err("its tokens are not those of the instruction's accesses".to_string());
        }
        Ok(Self {
            before,
            accesses: others.chunks(2).map(|pair| (pair[0].1, pair[1].1)).collect(),
            bytes: bytes.into_iter().map(|(_, token)| token).collect(),
            product: products.first().map(|&(_, token)| token),
            end,
        })
    }
}

/// What both directions begin with: definitions, and what the text says.
pub fn prelude(chip: &Chip, row: &Row) -> String {
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

pub fn define(out: &mut String, name: &str, term: &str) {
    let _ = writeln!(out, "(define-fun {name} () W {term})");
}

pub fn assume(out: &mut String, term: &str) {
    let _ = writeln!(out, "(assert {term})");
}

pub fn declare(out: &mut String, name: &str) {
    let _ = writeln!(out, "(declare-const {name} W)");
}

/// Names for the tokens' words.
pub fn define_tokens(out: &mut String, chip: &Chip) {
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

pub fn columns(chip: &Chip) -> Vec<String> {
    [
        smt::names('w', chip.columns.len()),
        smt::names('p', chip.public.len()),
    ]
    .concat()
}

pub fn low(term: &str) -> String {
    format!("(zext (low {term}))")
}

pub fn high(term: &str) -> String {
    format!("(bvlshr {term} {})", word(32))
}

/// (a, b) as one word.
pub fn pair(a: &str, b: &str) -> String {
    format!("(concat (low {a}) (low {b}))")
}

pub fn equal(a: &str, b: &str) -> String {
    format!("(= {a} {b})")
}

/// What is assumed of any state: the clock is a multiple of 4 and not about to wrap, and the pc one that an instruction may have.
pub fn assume_state(out: &mut String) {
    assume(out, &equal(&format!("(bvand clock {})", word(3)), &word(0)));
    assume(out, &format!("(bvult clock {})", word((1 << 32) - 16)));
    assume(out, &format!("(bvult pc {})", word((1 << 32) - 7)));
}

/// The clock of an access.
pub fn now(access: &Access) -> String {
    format!("(bvadd clock {})", word(access.slot))
}

/// The cell that a memory or register token is about.
pub fn cell_of(access: &Access, token: Token) -> String {
    if access.tag == tag::MEMORY {
        pair(&token.word(2), &token.word(0))
    } else {
        low(&token.word(0))
    }
}

/// The fetch as an access.
pub fn fetch() -> Access {
    Access {
        name: "fetch",
        slot: 0,
        tag: tag::TEXT,
        cell: "pc".to_string(),
        new: None,
    }
}

/// Any words in the columns, and the tokens that follow.
pub fn any_words(chip: &Chip) -> (String, Vec<String>) {
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

/// A bit of a word, or 0.
pub fn bit(name: &str, n: u8) -> String {
    format!("(bvand {name} {})", word(1 << n))
}
