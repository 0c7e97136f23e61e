//! Copies of chips with a mistake in each: the quick check must find every one.

use carryless_circuit::{Chip, Form, Source, Step};
use carryless_machine::ChipId;

/// A broken copy.
pub struct Broken {
    /// The mistake.
    pub mistake: &'static str,
    /// The chip that was copied.
    pub of: ChipId,
    /// The copy.
    pub chip: Chip,
}

fn broken(of: ChipId, mistake: &'static str, change: impl FnOnce(&mut Chip)) -> Broken {
    let mut chip = of.chip().clone();
    change(&mut chip);
    assert!(&chip != of.chip(), "{mistake}: nothing has changed");
    Broken { mistake, of, chip }
}

type Terms = Vec<(Source, Vec<Step>)>;

/// A form whose terms are changed.
fn changed(form: &Form, change: &impl Fn(Terms) -> Terms) -> Form {
    let terms = form
        .terms()
        .iter()
        .map(|term| (term.source, term.transform.steps()));
    change(terms.collect())
        .into_iter()
        .fold(Form::zero(), |form, (source, steps)| {
            let column = match source {
                Source::Committed(c) => Form::committed(c),
                Source::Public(c) => Form::public(c),
            };
            form ^ steps.into_iter().fold(column, |form, step| form.then(step))
        })
}

/// Changes the forms of the constraints of a name.
fn constraint(chip: &mut Chip, name: &str, change: impl Fn(Terms) -> Terms) {
    for constraint in chip.constraints.iter_mut().filter(|c| c.name == name) {
        for form in [&mut constraint.a, &mut constraint.b, &mut constraint.c] {
            *form = changed(form, &change);
        }
    }
}

/// Changes the words of the tokens of a name.
fn token(chip: &mut Chip, name: &str, change: impl Fn(Terms) -> Terms) {
    for token in chip.tokens.iter_mut().filter(|t| t.name == name) {
        for form in &mut token.words {
            *form = changed(form, &change);
        }
    }
}

/// Replaces a step wherever it stands.
fn replace(from: Step, to: Step) -> impl Fn(Terms) -> Terms {
    move |terms| {
        terms
            .into_iter()
            .map(|(source, steps)| {
                let steps = steps.into_iter().map(|step| if step == from { to } else { step });
                (source, steps.collect())
            })
            .collect()
    }
}

/// Leaves out the terms that have a step.
fn without(step: Step) -> impl Fn(Terms) -> Terms {
    move |terms| {
        terms
            .into_iter()
            .filter(|(_, steps)| !steps.contains(&step))
            .collect()
    }
}

/// Swaps two columns.
fn swapped(a: u16, b: u16) -> impl Fn(Terms) -> Terms {
    let (a, b) = (Source::Committed(a), Source::Committed(b));
    move |terms| {
        let swap = |source| match source {
            s if s == a => b,
            s if s == b => a,
            other => other,
        };
        terms
            .into_iter()
            .map(|(source, steps)| (swap(source), steps))
            .collect()
    }
}

fn column(chip: &Chip, name: &str) -> u16 {
    let at = chip.columns.iter().position(|column| column.name == name);
    at.expect("a column of this name") as u16
}

/// The same constraint with a carry into the lowest bit of each lane: `then <= now` instead of `then < now`.
fn weakened(chip: &mut Chip, name: &str) {
    let real = Form::committed(1).broadcast(16);
    let constraint = chip
        .constraints
        .iter_mut()
        .find(|c| c.name == name)
        .expect("an order");
    for form in [&mut constraint.a, &mut constraint.b, &mut constraint.c] {
        *form ^= &real.mask(1 << 32 | 1);
    }
}

/// Chips that accept what they should not.
pub fn unsound() -> Vec<Broken> {
    use ChipId as C;
    let mut all = vec![
        broken(C::ShiftLeft, "shifts by 3 instead of 4", |c| {
            constraint(c, "by 4", replace(Step::Shl(4), Step::Shl(3)));
        }),
        broken(C::RotateRightWord, "rotates by 15 instead of 16", |c| {
            constraint(c, "by 16", replace(Step::Shr(48), Step::Shr(47)));
        }),
        broken(C::Add, "the subtraction's carry-in is missing", |c| {
            constraint(c, "sum", without(Step::Rotl(47)));
            token(c, "rd", without(Step::Rotl(47)));
        }),
        broken(C::Add, "the carries are not carried into the sum", |c| {
            token(c, "rd", without(Step::Shl(1)));
        }),
        broken(C::AddWord, "the sum is not sign-extended", |c| {
            token(c, "rd", replace(Step::Sar(32), Step::Shr(32)));
        }),
        broken(C::Compare, "the operands are swapped", |c| {
            let (x, y) = (column(c, "rs1"), column(c, "rs2"));
            constraint(c, "difference", swapped(x, y));
        }),
        broken(C::Compare, "the signed flag is ignored", |c| {
            constraint(c, "difference", without(Step::Rotl(46)));
        }),
        broken(
            C::LoadHalf,
            "the address's bit 1 is not among those that must be 0",
            |c| {
                let aligned = Step::Mask(0x3fff_ffff);
                token(c, "memory word before", replace(aligned, Step::Mask(0x1fff_ffff)));
                token(c, "memory word", replace(aligned, Step::Mask(0x1fff_ffff)));
            },
        ),
        broken(C::StoreByte, "a byte beside the one stored changes", |c| {
            constraint(
                c,
                "memory word after",
                replace(Step::Mask(0xff), Step::Mask(0x1ff)),
            );
        }),
        broken(C::BranchLess, "branches to the next instruction's target", |c| {
            token(c, "state after", without(Step::Shr(32)));
        }),
        broken(C::Xor, "the row is open to every kind", |c| {
            let kind = Step::Mask((carryless_machine::layout::Kind::Xor as u64) << 24);
            for name in ["fetch before", "fetch"] {
                token(c, name, without(kind));
                token(c, name, replace(Step::Mask(!(0xff << 24)), Step::Mask(u64::MAX)));
            }
        }),
        broken(C::StoreConditional, "fails as it likes", |c| {
            c.constraints.retain(|k| k.name != "another reservation");
        }),
        broken(C::WritePublic, "writes fewer bytes than there are", |c| {
            c.constraints.retain(|k| k.name != "the word's end is reached");
        }),
        broken(C::ReadPublic, "the position runs the wrong way", |c| {
            constraint(
                c,
                "positions 2, 3",
                replace(Step::Mask(0xffff_fffd_ffff_fffe), Step::Mask(3 << 32 | 2)),
            );
            constraint(
                c,
                "positions 2, 3 that count",
                replace(Step::Mask(0xffff_fffd_ffff_fffe), Step::Mask(3 << 32 | 2)),
            );
        }),
        broken(C::UnknownCall, "any number is unknown", |c| {
            c.constraints.retain(|k| k.name != "not write");
        }),
    ];
    for (of, name) in [
        (C::Constant, "fetch, rd after last"),
        (C::Add, "fetch, rs1 after last"),
        (C::LoadDouble, "memory word, rd after last"),
        (C::Multiply, "rs2, rd after last"),
    ] {
        all.push(broken(of, "an access may be as late as the one before", |c| {
            weakened(c, name)
        }));
    }
    // Every constraint of these is needed.
    for of in [
        C::Add,
        C::MinMax,
        C::Ones,
        C::BranchEqual,
        C::LoadByte,
        C::StoreHalf,
        C::AtomicArithmetic,
        C::ReadPrivate,
    ] {
        for k in 0..of.chip().constraints.len() {
            all.push(broken(of, "a constraint is missing", |c| {
                c.constraints.remove(k);
            }));
        }
    }
    all
}

/// Chips that refuse what they should accept.
pub fn incomplete() -> Vec<Broken> {
    use ChipId as C;
    vec![
        broken(C::Add, "the sum may not carry out", |c| {
            let carry = column(c, "sum");
            c.constraints.push(carryless_circuit::Constraint {
                name: "no overflow".into(),
                a: Form::zero(),
                b: Form::zero(),
                c: Form::committed(carry).mask(1 << 63),
            });
        }),
        broken(C::AddImmediate, "the immediate is taken for unsigned", |c| {
            constraint(c, "sum", replace(Step::Sar(32), Step::Shr(32)));
        }),
        broken(C::LoadWord, "only the lower half can be loaded", |c| {
            let address = column(c, "address");
            c.constraints.push(carryless_circuit::Constraint {
                name: "lower half".into(),
                a: Form::zero(),
                b: Form::zero(),
                c: Form::committed(address).mask(4),
            });
        }),
        broken(C::ShiftRight, "the trace fills another shift", |c| {
            let by_8 = column(c, "by 8");
            c.columns[usize::from(by_8)].fill = c.columns[usize::from(by_8) - 1].fill.clone();
        }),
        broken(
            C::WriteDiagnostic,
            "the end of the word must not be reached",
            |c| {
                constraint(c, "end is at most 8", replace(Step::Mask(7), Step::Mask(15)));
            },
        ),
    ]
}
