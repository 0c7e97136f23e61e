//! A chip as a Coq term, of the type `chip` in `formal/Circuit.v`.
//!
//! Names of columns, constraints and tokens stand beside them in comments; everything else of the chip is in the term.

use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec::Vec;

use crate::chip::{Chip, Direction, Fill, Hint, Product, ProductKind, Token};
use crate::form::{Form, Source, Term};
use crate::transform::Step;

/// Lines are at most so long where they can be broken.
const WIDTH: usize = 118;

/// What a file of chips begins with.
pub const PRELUDE: &str = "From Coq Require Import ZArith List String.\n\
    From Carryless Require Import Circuit.\n\
    Import ListNotations.\n";

/// `Definition identifier : chip := ...`.
#[must_use]
pub fn definition(identifier: &str, chip: &Chip) -> String {
    let columns = named(
        chip.columns
            .iter()
            .enumerate()
            .map(|(j, column)| (format!("{j}: {}", column.name), fill(&column.fill))),
    );
    let constraints = named(chip.constraints.iter().map(|constraint| {
        let forms = [&constraint.a, &constraint.b, &constraint.c];
        (constraint.name.to_string(), record("Constraint", forms))
    }));
    let products = named(chip.all_products().map(|(kind, product)| {
        let Product {
            name,
            a,
            b,
            low,
            high,
        } = product;
        let constructor = match kind {
            ProductKind::Carryless => "Product",
            ProductKind::Integers => "Multiplication",
        };
        (name.to_string(), record(constructor, [a, b, low, high]))
    }));
    let tokens = named(
        chip.tokens
            .iter()
            .map(|sent| (sent.name.to_string(), token(sent))),
    );
    let public = if chip.public.is_empty() {
        String::new()
    } else {
        format!(" (* {} *)", comment(&chip.public.join(", ")))
    };
    format!(
        "Definition {identifier} : chip := Chip {}\n  {columns}\n  {}{public}\n  {constraints}\n  {products}\n  {tokens}.\n",
        string(&chip.name),
        chip.public.len(),
    )
}

/// A list with one item a line and a comment before each.
fn named(items: impl Iterator<Item = (String, String)>) -> String {
    let items: Vec<String> = items
        .map(|(name, item)| format!("(* {} *)\n    {item}", comment(&name)))
        .collect();
    if items.is_empty() {
        "[]".to_string()
    } else {
        format!("[ {} ]", items.join(";\n    "))
    }
}

/// A constructor applied to forms, one a line where they do not fit into one.
fn record<const N: usize>(constructor: &str, forms: [&Form; N]) -> String {
    apply(constructor, &forms.map(form))
}

fn apply(constructor: &str, arguments: &[String]) -> String {
    let one_line = format!("{constructor} {}", arguments.join(" "));
    if one_line.len() + 4 <= WIDTH && !one_line.contains('\n') {
        one_line
    } else {
        format!("{constructor}\n      {}", arguments.join("\n      "))
    }
}

fn fill(fill: &Fill) -> String {
    let (constructor, arguments) = match fill {
        Fill::Input => return "Input".to_string(),
        Fill::And(x, y) => ("FAnd", [form(x), form(y)].to_vec()),
        Fill::Hint(Hint::Carry { x, y, carry_in, lane }) => (
            "FCarry",
            [form(x), form(y), form(carry_in), lane.to_string()].to_vec(),
        ),
        Fill::Hint(Hint::Value(x)) => ("FValue", [form(x)].to_vec()),
        Fill::Hint(Hint::Sum { x, y, mask }) => ("FSum", [form(x), form(y), hex(*mask)].to_vec()),
        Fill::Hint(Hint::Average { x, y, lane }) => {
            ("FAverage", [form(x), form(y), lane.to_string()].to_vec())
        }
        Fill::Hint(Hint::AnyAbove { x, mask }) => ("FAnyAbove", [form(x), hex(*mask)].to_vec()),
        Fill::Hint(Hint::Quotient(x, y)) => ("FQuotient", [form(x), form(y)].to_vec()),
        Fill::Hint(Hint::Remainder(x, y)) => ("FRemainder", [form(x), form(y)].to_vec()),
        Fill::Hint(Hint::ProductLow(x, y)) => ("FProductLow", [form(x), form(y)].to_vec()),
        Fill::Hint(Hint::ProductHigh(x, y)) => ("FProductHigh", [form(x), form(y)].to_vec()),
        Fill::Hint(Hint::CarrylessLow(x, y)) => ("FCarrylessLow", [form(x), form(y)].to_vec()),
        Fill::Hint(Hint::CarrylessHigh(x, y)) => ("FCarrylessHigh", [form(x), form(y)].to_vec()),
        Fill::Hint(Hint::Parts(parts)) => {
            let parts: Vec<String> = parts.iter().map(self::fill).collect();
            return format!("FParts [\n      {}]", parts.join(";\n      "));
        }
    };
    apply(constructor, &arguments)
}

fn token(token: &Token) -> String {
    let direction = match token.direction {
        Direction::Send => "Send",
        Direction::Receive => "Receive",
    };
    let words: Vec<String> = token.words.iter().map(form).collect();
    apply("Token", &[direction.to_string(), form(&token.tag), list(&words)])
}

fn form(form: &Form) -> String {
    let terms: Vec<String> = form.terms().iter().map(term).collect();
    list(&terms)
}

/// A list, in lines that are as full as they may be.
fn list(items: &[String]) -> String {
    let mut text = String::from("[");
    let mut column = 8;
    for (i, item) in items.iter().enumerate() {
        if i > 0 {
            text.push(';');
            if column + item.len() + 2 > WIDTH {
                text.push_str("\n       ");
                column = 8;
            }
            text.push(' ');
        }
        text.push_str(item);
        column += item.len() + 2;
    }
    text.push(']');
    text
}

fn term(term: &Term) -> String {
    let source = match term.source {
        Source::Committed(c) => format!("Committed {c}"),
        Source::Public(c) => format!("Public {c}"),
    };
    let steps: Vec<String> = term.transform.steps().iter().map(step).collect();
    format!("Term ({source}) [{}]", steps.join("; "))
}

fn step(step: &Step) -> String {
    match step {
        Step::Shl(n) => format!("Shl {n}"),
        Step::Shr(n) => format!("Shr {n}"),
        Step::Sar(n) => format!("Sar {n}"),
        Step::Rotl(n) => format!("Rotl {n}"),
        Step::Mask(m) => format!("Mask {}", hex(*m)),
        Step::Broadcast(n) => format!("Broadcast {n}"),
    }
}

fn hex(mask: u64) -> String {
    format!("{mask:#x}")
}

fn string(text: &str) -> String {
    format!("\"{}\"", text.replace('"', "\"\""))
}

/// What may stand in a comment: Coq reads strings and comments in comments.
fn comment(text: &str) -> String {
    text.replace('"', "'").replace("(*", "( *").replace("*)", "* )")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::builder::ChipBuilder;

    #[test]
    fn a_small_chip() {
        let mut c = ChipBuilder::new("say \"and\"");
        let (x, y) = (c.input("x (* \""), c.input("y"));
        c.set_real(&y, 3);
        let both = c.and("both", &x.sar(1).mask(0xff), &y);
        let one = c.constant(0x101);
        c.send("result", &one, &[both ^ x.sar(2)]);
        let expected = "Definition chip_and : chip := Chip \"say \"\"and\"\"\"
  [ (* 0: x ( * ' *)
    Input;
    (* 1: y *)
    Input;
    (* 2: both *)
    FAnd [Term (Committed 0) [Rotl 63; Mask 0xff]] [Term (Committed 1) []] ]
  0
  [ (* both *)
    Constraint [Term (Committed 0) [Rotl 63; Mask 0xff]] [Term (Committed 1) []] [Term (Committed 2) []] ]
  []
  [ (* result *)
    Token Send [Term (Committed 1) [Broadcast 3; Mask 0x101]] [[Term (Committed 2) []; Term (Committed 0) [Sar 2]]] ].
";
        assert_eq!(definition("chip_and", &c.finish()), expected);
    }
}
