//! A chip as SMT-LIB definitions over 64-bit vectors.
//!
//! Each takes all columns, committed ones `w0 w1 ...` and then public ones `p0 p1 ...`:
//!
//! | definition | what it is |
//! | --- | --- |
//! | `constraint_0 ...` | that an AND constraint holds |
//! | `product_0 ...` | that a carry-less product holds |
//! | `constraints` | that all of them hold |
//! | `token_0_tag`, `token_0_word_0 ...` | a token's tag and words |
//! | `fill_4` | what column 4 is filled with, as a function of the columns before it; none for an input |

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;
use core::fmt::Write;

use crate::chip::{Chip, Direction, Fill, Hint, ProductKind};
use crate::form::{Form, Source, Term};
use crate::transform::Step;

/// What the definitions of any chip use.
const PRELUDE: &str = "\
(define-fun carry_64 ((x (_ BitVec 64)) (y (_ BitVec 64)) (carry_in (_ BitVec 64))) (_ BitVec 64)
  (bvor (bvand x y) (bvand (bvor x y) (bvnot (bvadd x y (bvand carry_in #x0000000000000001))))))
(define-fun carry_32 ((x (_ BitVec 32)) (y (_ BitVec 32)) (carry_in (_ BitVec 32))) (_ BitVec 32)
  (bvor (bvand x y) (bvand (bvor x y) (bvnot (bvadd x y (bvand carry_in #x00000001))))))
(define-fun carry_32_32 ((x (_ BitVec 64)) (y (_ BitVec 64)) (carry_in (_ BitVec 64))) (_ BitVec 64)
  (concat (carry_32 ((_ extract 63 32) x) ((_ extract 63 32) y) ((_ extract 63 32) carry_in))
          (carry_32 ((_ extract 31 0) x) ((_ extract 31 0) y) ((_ extract 31 0) carry_in))))
(define-fun average_64 ((x (_ BitVec 64)) (y (_ BitVec 64))) (_ BitVec 64)
  ((_ extract 64 1) (bvadd ((_ zero_extend 1) x) ((_ zero_extend 1) y))))
(define-fun average_32 ((x (_ BitVec 32)) (y (_ BitVec 32))) (_ BitVec 32)
  ((_ extract 32 1) (bvadd ((_ zero_extend 1) x) ((_ zero_extend 1) y))))
(define-fun average_32_32 ((x (_ BitVec 64)) (y (_ BitVec 64))) (_ BitVec 64)
  (concat (average_32 ((_ extract 63 32) x) ((_ extract 63 32) y))
          (average_32 ((_ extract 31 0) x) ((_ extract 31 0) y))))
(define-fun or_above ((x (_ BitVec 64)) (n (_ BitVec 64))) (_ BitVec 64) (bvor x (bvlshr x n)))
(define-fun any_above ((x (_ BitVec 64))) (_ BitVec 64)
  (or_above (or_above (or_above (or_above (or_above (or_above x
    #x0000000000000001) #x0000000000000002) #x0000000000000004) #x0000000000000008) #x0000000000000010)
    #x0000000000000020))
";

/// The chip as a file of definitions.
#[must_use]
pub fn definitions(chip: &Chip) -> String {
    let mut out = format!("; chip \"{}\"\n", comment(&chip.name));
    for (j, column) in chip.columns.iter().enumerate() {
        let _ = writeln!(out, "; w{j}: {}", comment(&column.name));
    }
    for (j, name) in chip.public.iter().enumerate() {
        let _ = writeln!(out, "; p{j}: {}", comment(name));
    }
    out.push_str(PRELUDE);
    if !chip.products.is_empty() {
        out.push_str(&carryless_product());
    }
    if !chip.multiplications.is_empty() {
        out.push_str(INTEGER_PRODUCT);
    }
    let committed = names('w', chip.columns.len());
    let all = [committed.clone(), names('p', chip.public.len())].concat();
    let define = |out: &mut String, name: &str, sort: &str, term: &str| {
        let parameters = parameters(&all);
        let _ = writeln!(out, "(define-fun {name} ({parameters}) {sort}\n  {term})");
    };

    let mut predicates = Vec::new();
    for (k, constraint) in chip.constraints.iter().enumerate() {
        let _ = writeln!(out, "; {}", comment(&constraint.name));
        let [a, b, c] = [&constraint.a, &constraint.b, &constraint.c].map(form);
        let name = format!("constraint_{k}");
        define(&mut out, &name, "Bool", &format!("(= (bvand {a} {b})\n     {c})"));
        predicates.push(name);
    }
    for (k, (kind, product)) in chip.all_products().enumerate() {
        let _ = writeln!(out, "; {}", comment(&product.name));
        let [a, b, low, high] = [&product.a, &product.b, &product.low, &product.high].map(form);
        let name = format!("product_{k}");
        let function = match kind {
            ProductKind::Carryless => "carryless_product",
            ProductKind::Integers => "integer_product",
        };
        let term = format!("(= ({function} {a} {b})\n     (concat {high} {low}))");
        define(&mut out, &name, "Bool", &term);
        predicates.push(name);
    }
    let calls: Vec<String> = predicates.iter().map(|p| call(p, &all)).collect();
    let term = format!("(and true true\n  {})", calls.join("\n  "));
    define(&mut out, "constraints", "Bool", &term);

    for (k, token) in chip.tokens.iter().enumerate() {
        let verb = match token.direction {
            Direction::Send => "send",
            Direction::Receive => "receive",
        };
        let _ = writeln!(out, "; {verb} {}", comment(&token.name));
        define(&mut out, &format!("token_{k}_tag"), WORD, &form(&token.tag));
        for (i, word) in token.words.iter().enumerate() {
            define(&mut out, &format!("token_{k}_word_{i}"), WORD, &form(word));
        }
    }
    for (j, column) in chip.columns.iter().enumerate() {
        if column.fill != Fill::Input {
            let _ = writeln!(out, "; {}", comment(&column.name));
            let parameters = parameters(&committed[..j]);
            let value = fill(&column.fill, j);
            let _ = writeln!(out, "(define-fun fill_{j} ({parameters}) {WORD}\n  {value})");
        }
    }
    out
}

const WORD: &str = "(_ BitVec 64)";

/// `w0 w1 ...`.
#[must_use]
pub fn names(prefix: char, count: usize) -> Vec<String> {
    (0..count).map(|j| format!("{prefix}{j}")).collect()
}

/// A function applied to arguments.
#[must_use]
pub fn call(function: &str, arguments: &[String]) -> String {
    if arguments.is_empty() {
        function.to_string()
    } else {
        format!("({function} {})", arguments.join(" "))
    }
}

fn parameters(names: &[String]) -> String {
    let parameters: Vec<String> = names.iter().map(|name| format!("({name} {WORD})")).collect();
    parameters.join(" ")
}

/// The product of two unsigned integers in 128 bits.
const INTEGER_PRODUCT: &str = "\
(define-fun integer_product ((x (_ BitVec 64)) (y (_ BitVec 64))) (_ BitVec 128)
  (bvmul ((_ zero_extend 64) x) ((_ zero_extend 64) y)))
";

/// The carry-less product of two words in 128 bits, by definition.
fn carryless_product() -> String {
    let zero = hex(0);
    let mut terms = String::new();
    for i in 0..64 {
        let _ = write!(
            terms,
            "\n  (bvshl (concat {zero} (bvand x {})) (concat {zero} {}))",
            repeat("y", i),
            hex(i)
        );
    }
    format!("(define-fun carryless_product ((x {WORD}) (y {WORD})) (_ BitVec 128) (bvxor{terms}))\n")
}

/// All 64 bits are bit n of a term.
fn repeat(term: &str, n: u64) -> String {
    format!("((_ repeat 64) ((_ extract {n} {n}) {term}))")
}

/// The XOR of terms.
fn xor(terms: &[String]) -> String {
    match terms {
        [] => hex(0),
        [term] => term.clone(),
        terms => format!("(bvxor {})", terms.join(" ")),
    }
}

/// A form over the columns' names.
#[must_use]
pub fn form(form: &Form) -> String {
    let terms: Vec<String> = form.terms().iter().map(term).collect();
    xor(&terms)
}

fn term(term: &Term) -> String {
    let source = match term.source {
        Source::Committed(c) => format!("w{c}"),
        Source::Public(c) => format!("p{c}"),
    };
    let steps = term.transform.steps();
    steps.iter().fold(source, |x, step| match *step {
        Step::Shl(n) => format!("(bvshl {x} {})", hex(n.into())),
        Step::Shr(n) => format!("(bvlshr {x} {})", hex(n.into())),
        Step::Sar(n) => format!("(bvashr {x} {})", hex(n.into())),
        Step::Rotl(n) => format!("((_ rotate_left {n}) {x})"),
        Step::Mask(m) => format!("(bvand {x} {})", hex(m)),
        Step::Broadcast(n) => repeat(&x, n.into()),
    })
}

/// What a column is filled with. Its own name stands for what parts before have left in it.
fn fill(fill: &Fill, column: usize) -> String {
    match fill {
        Fill::Input => hex(0),
        Fill::And(x, y) => format!("(bvand {} {})", form(x), form(y)),
        Fill::Hint(hint) => match hint {
            Hint::Carry { x, y, carry_in, lane } => {
                let function = if *lane == 32 { "carry_32_32" } else { "carry_64" };
                format!("({function} {} {} {})", form(x), form(y), form(carry_in))
            }
            Hint::Value(x) => form(x),
            Hint::Sum { x, y, mask } => format!("(bvand (bvadd {} {}) {})", form(x), form(y), hex(*mask)),
            Hint::Average { x, y, lane } => {
                let function = if *lane == 32 {
                    "average_32_32"
                } else {
                    "average_64"
                };
                format!("({function} {} {})", form(x), form(y))
            }
            Hint::AnyAbove { x, mask } => format!("(bvand (any_above {}) {})", form(x), hex(*mask)),
            // By 0: all ones, and the dividend.
            Hint::Quotient(x, y) => format!("(bvudiv {} {})", form(x), form(y)),
            Hint::Remainder(x, y) => format!("(bvurem {} {})", form(x), form(y)),
            Hint::ProductLow(x, y) => format!("(bvmul {} {})", form(x), form(y)),
            Hint::ProductHigh(x, y) => {
                format!("((_ extract 127 64) (integer_product {} {}))", form(x), form(y))
            }
            Hint::CarrylessLow(x, y) => {
                format!("((_ extract 63 0) (carryless_product {} {}))", form(x), form(y))
            }
            Hint::CarrylessHigh(x, y) => {
                format!("((_ extract 127 64) (carryless_product {} {}))", form(x), form(y))
            }
            Hint::Parts(parts) => {
                let inner = parts.iter().rev().fold(format!("w{column}"), |rest, part| {
                    format!(
                        "(let ((w{column} (bvxor w{column} {})))\n  {rest})",
                        self::fill(part, column)
                    )
                });
                format!("(let ((w{column} {}))\n  {inner})", hex(0))
            }
        },
    }
}

fn hex(word: u64) -> String {
    format!("#x{word:016x}")
}

fn comment(text: &str) -> String {
    text.replace('\n', " ")
}
