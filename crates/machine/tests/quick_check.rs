//! The chips against a specification in SMT-LIB, by a solver: every chip is sound and complete for every instruction that it executes, and
//! exchanges nothing in rows that are not real. See `quick` and `quick/spec.smt2`.
//!
//! Left to the proofs in Coq: the values of multiplication and division, and that their rows exist as a whole.

mod quick;

use std::collections::BTreeSet;

use carryless_circuit::Chip;
use carryless_machine::ChipId;
use carryless_machine::layout::REAL_AT;
use quick::row::Row;
use quick::solver::Solver;
use quick::{
    Counterexample, boundary, broken, complete, instructions, is_possible, refusals, refute, script, sound,
};

/// Chips whose values are left to the proofs in Coq.
fn is_open(chip: ChipId) -> bool {
    use ChipId as C;
    matches!(
        chip,
        C::Multiply
            | C::MultiplyWord
            | C::MultiplyHigh
            | C::MultiplyPaired
            | C::MultiplyHighPaired
            | C::Divide
            | C::DivideWord
    )
}

/// Constraints of these chips that hold because of all the steps before them.
const LEFT_TO_COQ: [&str; 6] = [
    "quotient by 0",
    "remainder is less than the divisor",
    "quotient by 0; remainder is less than the divisor",
    "dividend - remainder",
    "quotient * divisor, high",
    "quotient * divisor = dividend - remainder",
];

/// Constraints that are about the state and the accesses.
fn is_about_order(name: &str) -> bool {
    name.ends_with("after last") || name.starts_with("clock + ")
}

fn is_boundary(chip: ChipId) -> bool {
    chip.clock_step() == 0
}

/// Fails with all counterexamples.
fn expect_none(counterexamples: &[Counterexample]) {
    let texts: Vec<String> = counterexamples.iter().map(ToString::to_string).collect();
    assert!(counterexamples.is_empty(), "\n\n{}", texts.join("\n"));
}

fn refute_sound(
    solver: &mut Solver,
    id: ChipId,
    chip: &Chip,
    row: &Row,
) -> Result<Option<Counterexample>, String> {
    let assumed = |name: &str| !is_open(id) || is_about_order(name);
    let question = sound::sound(chip, row, assumed)?;
    Ok(refute(
        solver,
        chip,
        &format!("unsound for `{}`", row.instruction),
        &question,
    ))
}

fn refute_complete(
    solver: &mut Solver,
    id: ChipId,
    chip: &Chip,
    row: &Row,
) -> Result<Option<Counterexample>, String> {
    let asked = |name: &str| !is_open(id) || is_about_order(name);
    let question = complete::complete(chip, row, asked)?;
    assert!(
        is_possible(solver, &question),
        "`{}` is never executed by chip `{}`",
        row.instruction,
        chip.name
    );
    Ok(refute(
        solver,
        chip,
        &format!("incomplete for `{}`", row.instruction),
        &question,
    ))
}

/// A row of one of the chip's kinds refuses all other instructions.
fn refute_refusal(
    solver: &mut Solver,
    chip: &Chip,
    rows: &[&Row],
    all: &[(ChipId, Row)],
) -> Option<Counterexample> {
    let kinds = |rows: &mut dyn Iterator<Item = &Row>| -> BTreeSet<u64> {
        rows.flat_map(|row| row.texts.iter().map(|(kind, _)| *kind))
            .collect()
    };
    let own = kinds(&mut rows.iter().copied());
    let foreign: Vec<u64> = kinds(&mut all.iter().map(|(_, row)| row))
        .difference(&own)
        .copied()
        .collect();
    refute(
        solver,
        chip,
        "takes other instructions",
        &refusals::refuses(chip, &foreign),
    )
}

/// The rows of one chip.
fn rows_of(id: ChipId, all: &[(ChipId, Row)]) -> Vec<&Row> {
    all.iter()
        .filter(|(chip, _)| *chip == id)
        .map(|(_, row)| row)
        .collect()
}

/// Rows that differ only in what they compute are one question about completeness.
fn together(rows: &[&Row]) -> Vec<Row> {
    let mut together: Vec<Row> = Vec::new();
    for row in rows {
        let same = |other: &&mut Row| {
            (&other.condition, &other.chosen, &other.choices, &other.inputs)
                == (&row.condition, &row.chosen, &row.choices, &row.inputs)
        };
        match together.iter_mut().find(same) {
            Some(other) => {
                other.texts.extend(&row.texts);
                other.instruction += &format!(", {}", row.instruction);
            }
            None => together.push((*row).clone()),
        }
    }
    together
}

#[test]
fn every_chip_does_what_its_instructions_do() {
    let Some(mut solver) = Solver::start() else { return };
    let mut found = Vec::new();
    for (id, row) in instructions::all() {
        let refuted = refute_sound(&mut solver, id, id.chip(), &row);
        found.extend(refuted.expect("the tokens of the instruction"));
    }
    expect_none(&found);
}

#[test]
fn every_instruction_has_its_row() {
    let Some(mut solver) = Solver::start() else { return };
    let mut found = Vec::new();
    let all = instructions::all();
    for &id in ChipId::ALL {
        for row in together(&rows_of(id, &all)) {
            let refuted = refute_complete(&mut solver, id, id.chip(), &row);
            found.extend(refuted.expect("the tokens of the instruction"));
        }
        if is_open(id) {
            let question = complete::steps(id.chip(), |name| {
                !is_about_order(name) && !LEFT_TO_COQ.contains(&name)
            });
            let others = id.chip().constraints.iter().map(|constraint| &*constraint.name);
            let others = others.filter(|name| is_about_order(name) || LEFT_TO_COQ.contains(name));
            assert_eq!(
                question.goals.len() + others.count(),
                id.chip().constraints.len(),
                "{id:?}"
            );
            found.extend(refute(&mut solver, id.chip(), "a step is not filled", &question));
        }
    }
    // Loads and stores by their address, calls by their registers: one chip or another.
    let name = |row: &Row| row.instruction.split(':').next().unwrap_or_default().to_string();
    let names: BTreeSet<String> = all.iter().map(|(_, row)| name(row)).collect();
    for instruction in names {
        let rows: Vec<&Row> = all
            .iter()
            .map(|(_, row)| row)
            .filter(|row| name(row) == instruction)
            .collect();
        if rows.len() > 1 {
            let about = format!("no chip executes `{instruction}` in a state");
            found.extend(refute(
                &mut solver,
                &Chip::default(),
                &about,
                &complete::covered(&rows),
            ));
        }
    }
    expect_none(&found);
}

#[test]
fn rows_that_are_not_real_exchange_nothing() {
    let Some(mut solver) = Solver::start() else { return };
    let mut found = Vec::new();
    let all = instructions::all();
    for &id in ChipId::ALL {
        let real = match id {
            ChipId::Zeroed | ChipId::Unread => script::bit("w0", boundary::REAL_BIT),
            _ if is_boundary(id) => "p0".to_string(),
            _ => script::bit("w1", REAL_AT),
        };
        let question = refusals::nothing(id.chip(), &real);
        found.extend(refute(&mut solver, id.chip(), "not real", &question));
        if !is_boundary(id) {
            found.extend(refute_refusal(&mut solver, id.chip(), &rows_of(id, &all), &all));
        }
    }
    expect_none(&found);
}

#[test]
fn memory_begins_with_zeros_once() {
    let Some(mut solver) = Solver::start() else { return };
    let (zeroed, unread) = (ChipId::Zeroed.chip(), ChipId::Unread.chip());
    let found = [
        refute(&mut solver, zeroed, "unsound", &boundary::zeroed(zeroed)),
        refute(
            &mut solver,
            zeroed,
            "incomplete",
            &boundary::zeroed_complete(zeroed),
        ),
        refute(&mut solver, unread, "unsound", &boundary::unread(unread)),
    ];
    expect_none(&found.into_iter().flatten().collect::<Vec<_>>());
}

/// No instruction of a kind that a chip takes is missing above, and no chip.
#[test]
fn every_chip_is_checked_for_every_instruction() {
    let all = instructions::all();
    for &id in ChipId::ALL {
        let own = rows_of(id, &all);
        assert_eq!(own.is_empty(), is_boundary(id), "{id:?}");
        for (_, row) in &all {
            let text = row.texts[0];
            let taken = own.iter().any(|own| own.texts[0].0 == text.0);
            assert!(
                !taken || own.iter().any(|own| own.texts[0] == text),
                "{id:?}: {}",
                row.instruction
            );
        }
    }
}

/// The check bites: it finds the mistake in every broken chip, and says in which.
#[test]
fn broken_chips_are_refuted() {
    let Some(mut solver) = Solver::start() else { return };
    let all = instructions::all();
    let mut missed = Vec::new();
    for broken in broken::unsound() {
        let rows = rows_of(broken.of, &all);
        let of_a_row = rows.iter().find_map(|row| {
            refute_sound(&mut solver, broken.of, &broken.chip, row).expect("the same tokens")
        });
        let found = of_a_row.or_else(|| refute_refusal(&mut solver, &broken.chip, &rows, &all));
        note(&mut missed, &broken, found);
    }
    for broken in broken::incomplete() {
        let found = together(&rows_of(broken.of, &all)).iter().find_map(|row| {
            refute_complete(&mut solver, broken.of, &broken.chip, row).expect("the same tokens")
        });
        note(&mut missed, &broken, found);
    }
    assert_eq!(missed, [""; 0], "broken chips that the check does not find");
}

fn note(missed: &mut Vec<String>, broken: &broken::Broken, found: Option<Counterexample>) {
    let Some(found) = found else {
        missed.push(format!("{}: {}", broken.chip.name, broken.mistake));
        return;
    };
    let text = found.to_string();
    assert!(
        text.contains(&*broken.chip.name) && !found.failed.is_empty(),
        "{text}"
    );
    println!("{}: {}\n  {text}", broken.chip.name, broken.mistake);
}
