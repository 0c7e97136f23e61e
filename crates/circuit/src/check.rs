//! Checks a filled instance in the plainest way: every constraint of every row, and every token one by one. What the
//! proof shows about committed columns is exactly that this finds nothing.

use alloc::collections::BTreeMap;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;
use core::fmt;

use crate::chip::{Direction, ProductKind};
use crate::form::Form;
use crate::system::{Columns, Instance, Table};

/// Something that does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Violation {
    /// The columns are not those of the instance.
    Shape {
        /// Index of the table.
        table: usize,
        /// What is wrong.
        problem: &'static str,
    },
    /// A constraint does not hold in a row.
    Constraint {
        /// Index of the table.
        table: usize,
        /// Name of its chip.
        chip: String,
        /// The row.
        row: usize,
        /// Name of the constraint.
        constraint: String,
        /// The first factor's word.
        a: u64,
        /// The second factor's word.
        b: u64,
        /// The word that should be their AND.
        c: u64,
    },
    /// A product does not hold in a row.
    Product {
        /// Which product.
        kind: ProductKind,
        /// Index of the table.
        table: usize,
        /// Name of its chip.
        chip: String,
        /// The row.
        row: usize,
        /// Name of the product.
        product: String,
        /// The factors' words.
        factors: [u64; 2],
        /// The words that should be the product's low and high half.
        halves: [u64; 2],
    },
    /// A token was sent more often than it was received, or the other way round.
    Unmatched {
        /// Which of the two happened too often.
        direction: Direction,
        /// How much too often.
        times: u64,
        /// The tag.
        tag: u64,
        /// The words, without zeros at the end.
        words: Vec<u64>,
        /// One place where it happened.
        place: Place,
    },
}

/// Where a token was exchanged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// A row of a table.
    Row {
        /// Index of the table.
        table: usize,
        /// Name of its chip.
        chip: String,
        /// The row.
        row: usize,
        /// Name of the token.
        token: String,
    },
    /// The verifier's own token of this index.
    Boundary(usize),
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shape { table, problem } => write!(f, "table {table}: {problem}"),
            Self::Constraint {
                table,
                chip,
                row,
                constraint,
                a,
                b,
                c,
            } => write!(
                f,
                "{chip} (table {table}) row {row}: `{constraint}`: {a:#018x} & {b:#018x} = {:#018x}, not {c:#018x}",
                a & b
            ),
            Self::Product {
                kind,
                table,
                chip,
                row,
                product,
                factors: [a, b],
                halves: [low, high],
            } => write!(
                f,
                "{chip} (table {table}) row {row}: `{product}`: the {}product of {a:#018x} and {b:#018x} is not {high:016x}_{low:016x}",
                match kind {
                    ProductKind::Carryless => "carry-less ",
                    ProductKind::Integers => "",
                }
            ),
            Self::Unmatched {
                direction,
                times,
                tag,
                words,
                place,
            } => {
                let verb = match direction {
                    Direction::Send => "sent but not received",
                    Direction::Receive => "received but not sent",
                };
                write!(f, "token {tag} {words:x?} {verb}, {times}x: ")?;
                match place {
                    Place::Row {
                        table,
                        chip,
                        row,
                        token,
                    } => write!(f, "{chip} (table {table}) row {row} `{token}`"),
                    Place::Boundary(index) => write!(f, "boundary token {index}"),
                }
            }
        }
    }
}

/// At most this many violations are reported.
const LIMIT: usize = 64;

/// Checks every constraint of every row and that the multiset of tokens sent is the multiset of tokens received. Tokens that are
/// zero altogether (tag and words) do not count, since how many of them there are follows from the heights.
///
/// # Errors
/// The violations, at most 64.
pub fn check_instance(instance: &Instance<'_>, columns: &[Columns]) -> Result<(), Vec<Violation>> {
    let mut found = shapes(instance, columns);
    if found.is_empty() {
        constraints(instance, columns, &mut found);
        products(instance, columns, &mut found);
        tokens(instance, columns, &mut found);
    }
    if found.is_empty() { Ok(()) } else { Err(found) }
}

fn shapes(instance: &Instance<'_>, columns: &[Columns]) -> Vec<Violation> {
    let mut found = Vec::new();
    let mut report = |table, problem| found.push(Violation::Shape { table, problem });
    if instance.tables.len() != columns.len() {
        report(
            columns.len().min(instance.tables.len()),
            "as many tables as column sets",
        );
    }
    for (t, (table, columns)) in instance.tables.iter().zip(columns).enumerate() {
        let Some(chip) = instance.chips.get(table.chip) else {
            report(t, "there is no such chip");
            continue;
        };
        let Some(rows) = 1usize.checked_shl(table.log_height) else {
            report(t, "too many rows");
            continue;
        };
        if columns.len() != chip.width() || table.public.len() != chip.public.len() {
            report(t, "the number of columns is not the chip's");
        }
        if columns.iter().chain(&table.public).any(|c| c.len() > rows) {
            report(t, "a column is longer than the table is high");
        }
    }
    found
}

/// A form's words in every row of a table.
fn words(form: &Form, table: &Table, columns: &Columns) -> Vec<u64> {
    let rows = 1usize << table.log_height;
    let mut out = vec![0; rows];
    form.evaluate_rows(columns, &table.public, 0..rows, &mut out);
    out
}

fn products(instance: &Instance<'_>, columns: &[Columns], found: &mut Vec<Violation>) {
    for (t, (table, columns)) in instance.tables.iter().zip(columns).enumerate() {
        let chip = &instance.chips[table.chip];
        let rows = 1usize << table.log_height;
        let evaluate = |form: &Form| words(form, table, columns);
        for (kind, product) in chip.all_products() {
            let (a, b) = (evaluate(&product.a), evaluate(&product.b));
            let (low, high) = (evaluate(&product.low), evaluate(&product.high));
            for row in (0..rows).filter(|&r| kind.of(a[r], b[r]) != (low[r], high[r])) {
                if found.len() < LIMIT {
                    found.push(Violation::Product {
                        kind,
                        table: t,
                        chip: chip.name.to_string(),
                        row,
                        product: product.name.to_string(),
                        factors: [a[row], b[row]],
                        halves: [low[row], high[row]],
                    });
                }
            }
        }
    }
}

fn constraints(instance: &Instance<'_>, columns: &[Columns], found: &mut Vec<Violation>) {
    for (t, (table, columns)) in instance.tables.iter().zip(columns).enumerate() {
        let chip = &instance.chips[table.chip];
        let rows = 1usize << table.log_height;
        let evaluate = |form: &Form| words(form, table, columns);
        for constraint in &chip.constraints {
            let (a, b, c) = (
                evaluate(&constraint.a),
                evaluate(&constraint.b),
                evaluate(&constraint.c),
            );
            for row in (0..rows).filter(|&r| a[r] & b[r] != c[r]) {
                if found.len() < LIMIT {
                    found.push(Violation::Constraint {
                        table: t,
                        chip: chip.name.to_string(),
                        row,
                        constraint: constraint.name.to_string(),
                        a: a[row],
                        b: b[row],
                        c: c[row],
                    });
                }
            }
        }
    }
}

/// How often a token was sent more than received, and a place for each of the two.
type Balance = (i64, [Option<(usize, usize, usize)>; 2]);

fn tokens(instance: &Instance<'_>, columns: &[Columns], found: &mut Vec<Violation>) {
    const BOUNDARY: usize = usize::MAX;
    let mut balances: BTreeMap<Vec<u64>, Balance> = BTreeMap::new();
    let mut count = |mut key: Vec<u64>, direction: Direction, place| {
        while key.last() == Some(&0) {
            key.pop();
        }
        if key.is_empty() {
            return;
        }
        let balance = balances.entry(key.clone()).or_default();
        let sent = direction == Direction::Send;
        balance.0 += if sent { 1 } else { -1 };
        balance.1[usize::from(!sent)] = Some(place);
        // What is balanced is forgotten, so that memory stays small in honest instances.
        if balance.0 == 0 {
            balances.remove(&key);
        }
    };
    for (index, token) in instance.boundary.iter().enumerate() {
        let key = core::iter::once(token.tag)
            .chain(token.words.iter().copied())
            .collect();
        count(key, token.direction, (BOUNDARY, index, 0));
    }
    for (t, (table, columns)) in instance.tables.iter().zip(columns).enumerate() {
        let rows = 1usize << table.log_height;
        for (k, token) in instance.chips[table.chip].tokens.iter().enumerate() {
            let words: Vec<Vec<u64>> = core::iter::once(&token.tag)
                .chain(&token.words)
                .map(|form| words(form, table, columns))
                .collect();
            for row in 0..rows {
                count(
                    words.iter().map(|w| w[row]).collect(),
                    token.direction,
                    (t, row, k),
                );
            }
        }
    }
    for (key, (balance, places)) in balances {
        let (direction, at) = if balance > 0 {
            (Direction::Send, places[0])
        } else {
            (Direction::Receive, places[1])
        };
        let Some((t, row, k)) = at else { continue };
        let place = if t == BOUNDARY {
            Place::Boundary(row)
        } else {
            let chip = &instance.chips[instance.tables[t].chip];
            Place::Row {
                table: t,
                chip: chip.name.to_string(),
                row,
                token: chip.tokens[k].name.to_string(),
            }
        };
        if found.len() < LIMIT {
            found.push(Violation::Unmatched {
                direction,
                times: balance.unsigned_abs(),
                tag: key[0],
                words: key[1..].to_vec(),
                place,
            });
        }
    }
}
