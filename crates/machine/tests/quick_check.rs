//! The chips against a specification in SMT-LIB, by a solver: see `quick`.

mod quick;

use std::time::Instant;

use carryless_machine::ChipId;
use quick::row::Row;
use quick::solver::Solver;
use quick::{instructions, is_possible, obligations, refute};

/// Chips whose values are left to the proofs in Coq: of these only the accesses, the state and the steps of the computation one by one.
fn is_open(chip: ChipId) -> bool {
    use ChipId as C;
    matches!(chip, C::Multiply | C::MultiplyWord | C::MultiplyHigh | C::Divide | C::DivideWord)
}

/// The constraints that are about the state and the accesses.
fn is_about_order(name: &str) -> bool {
    name.ends_with("after last") || name.starts_with("clock + ")
}

#[test]
fn sound() {
    let Some(mut solver) = Solver::start() else { return };
    let mut found = Vec::new();
    for (id, row) in instructions::all() {
        let t = Instant::now();
        let about = format!("unsound for `{}`", row.instruction);
        let assumed = |name: &str| !is_open(id) || is_about_order(name);
        let question = obligations::sound(id.chip(), &row, assumed).expect("the tokens of the instruction");
        let t0 = t.elapsed();
        found.extend(refute(&mut solver, id.chip(), &about, &question));
        println!("{:?} {} {t0:?} {:?}", id, row.instruction, t.elapsed());
    }
    for x in &found { println!("{x}"); }
    assert!(found.is_empty());
}

#[test]
fn complete() {
    let Some(mut solver) = Solver::start() else { return };
    let mut found = Vec::new();
    for (id, row) in instructions::all() {
        let t = Instant::now();
        let about = format!("incomplete for `{}`", row.instruction);
        let asked = |name: &str| !is_open(id) || is_about_order(name);
        let question = obligations::complete(id.chip(), &row, asked).expect("the tokens of the instruction");
        found.extend(refute(&mut solver, id.chip(), &about, &question));
        println!("{:?} {} {:?}", id, row.instruction, t.elapsed());
    }
    for x in &found { println!("{x}"); }
    assert!(found.is_empty());
}
