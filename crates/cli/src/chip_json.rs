//! Chips as JSON: everything that a chip is.
//!
//! A form is a list of terms; a term is a list: `"w3"` (a committed column) or `"p3"` (a public one), then steps, each a list of a name and
//! a number. Masks are strings in hexadecimal, since JSON's numbers need not hold 64 bits.

use carryless_circuit::{Chip, Direction, Fill, Form, Hint, Product, Source, Step};
use carryless_machine::{ChipId, export};
use serde_json::{Value, json};

/// All of the chips given.
pub fn chips(ids: &[ChipId]) -> String {
    let chips: Vec<Value> = ids.iter().map(|&id| chip(id)).collect();
    json!({ "chips": chips }).to_string()
}

fn chip(id: ChipId) -> Value {
    let chip: &Chip = id.chip();
    let columns = chip
        .columns
        .iter()
        .map(|column| json!({ "name": column.name, "fill": fill(&column.fill) }));
    let constraints = chip
        .constraints
        .iter()
        .map(|k| json!({ "name": k.name, "a": form(&k.a), "b": form(&k.b), "c": form(&k.c) }));
    let product = |k: &Product| json!({ "name": k.name, "a": form(&k.a), "b": form(&k.b), "low": form(&k.low), "high": form(&k.high) });
    let tokens = chip.tokens.iter().map(|token| {
        let direction = match token.direction {
            Direction::Send => "send",
            Direction::Receive => "receive",
        };
        let words: Vec<Value> = token.words.iter().map(form).collect();
        json!({ "name": token.name, "direction": direction, "tag": form(&token.tag), "words": words })
    });
    json!({
        "number": id.index(),
        "identifier": export::identifier(id),
        "name": chip.name,
        "clock_step": id.clock_step(),
        "columns": columns.collect::<Vec<_>>(),
        "public": chip.public,
        "constraints": constraints.collect::<Vec<_>>(),
        "products": chip.products.iter().map(product).collect::<Vec<_>>(),
        "multiplications": chip.multiplications.iter().map(product).collect::<Vec<_>>(),
        "tokens": tokens.collect::<Vec<_>>(),
    })
}

fn form(form: &Form) -> Value {
    let terms = form.terms().iter().map(|term| {
        let source = match term.source {
            Source::Committed(c) => json!(format!("w{c}")),
            Source::Public(c) => json!(format!("p{c}")),
        };
        let steps = term.transform.steps().into_iter().map(|s| step(&s));
        Value::Array(std::iter::once(source).chain(steps).collect())
    });
    Value::Array(terms.collect())
}

fn step(step: &Step) -> Value {
    match step {
        Step::Shl(n) => json!(["shl", n]),
        Step::Shr(n) => json!(["shr", n]),
        Step::Sar(n) => json!(["sar", n]),
        Step::Rotl(n) => json!(["rotl", n]),
        Step::Mask(m) => json!(["mask", mask(*m)]),
        Step::Broadcast(n) => json!(["broadcast", n]),
    }
}

fn mask(mask: u64) -> String {
    format!("{mask:#x}")
}

fn fill(fill: &Fill) -> Value {
    match fill {
        Fill::Input => json!({ "kind": "input" }),
        Fill::And(x, y) => json!({ "kind": "and", "x": form(x), "y": form(y) }),
        Fill::Hint(hint) => match hint {
            Hint::Carry { x, y, carry_in, lane } => {
                json!({ "kind": "carry", "x": form(x), "y": form(y), "carry_in": form(carry_in), "lane": lane })
            }
            Hint::Value(x) => json!({ "kind": "value", "x": form(x) }),
            Hint::Sum { x, y, mask: m } => {
                json!({ "kind": "sum", "x": form(x), "y": form(y), "mask": mask(*m) })
            }
            Hint::Average { x, y, lane } => {
                json!({ "kind": "average", "x": form(x), "y": form(y), "lane": lane })
            }
            Hint::Quotient(x, y) => json!({ "kind": "quotient", "x": form(x), "y": form(y) }),
            Hint::Remainder(x, y) => json!({ "kind": "remainder", "x": form(x), "y": form(y) }),
            Hint::AnyAbove { x, mask: m } => json!({ "kind": "any_above", "x": form(x), "mask": mask(*m) }),
            Hint::ProductLow(x, y) => json!({ "kind": "product_low", "x": form(x), "y": form(y) }),
            Hint::ProductHigh(x, y) => json!({ "kind": "product_high", "x": form(x), "y": form(y) }),
            Hint::CarrylessLow(x, y) => json!({ "kind": "carryless_low", "x": form(x), "y": form(y) }),
            Hint::CarrylessHigh(x, y) => json!({ "kind": "carryless_high", "x": form(x), "y": form(y) }),
            Hint::Parts(parts) => {
                let parts: Vec<Value> = parts.iter().map(self::fill).collect();
                json!({ "kind": "parts", "parts": parts })
            }
        },
    }
}
