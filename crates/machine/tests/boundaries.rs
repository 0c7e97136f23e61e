//! Misaligned accesses where memory changes: between pages, between the image and the zeros behind it, at the very end.

mod common;

use carryless_machine::fill;
use carryless_riscv::{CrossStep, Inputs, Instruction, Op, Options, Program, discard, record};
use common::{Run, START, exit, load_constant};

/// Stores and loads of every width that cross `address`.
fn across(code: &mut Vec<Instruction>, address: u64) {
    load_constant(code, 5, address);
    load_constant(code, 6, 0x8765_4321_fedc_ba98);
    for (store, load, before) in [
        (Op::Sd, Op::Ld, 1..8),
        (Op::Sw, Op::Lw, 1..4),
        (Op::Sw, Op::Lwu, 1..4),
        (Op::Sh, Op::Lh, 1..2),
        (Op::Sh, Op::Lhu, 1..2),
    ] {
        for before in before {
            code.push(Instruction::s(store, 6, 5, -before));
            code.push(Instruction::i(load, 7, 5, -before));
            code.push(Instruction::r(Op::Add, 6, 6, 7));
        }
    }
}

#[test]
fn across_pages_and_the_end_of_the_image() {
    let data = 0x4_0000;
    let bytes = [0x5a; 40];
    let mut code = Vec::new();
    for address in [
        0x7000_0008,
        0x7000_1000,
        0x7001_0000,
        u64::from(data) + 8,
        u64::from(data) + 40,
        // The index of a word has a carry through all of its low 32 bits here.
        1 << 35,
        1 << 36,
        u64::MAX - 7,
    ] {
        across(&mut code, address);
    }
    exit(&mut code);
    let words: Vec<u32> = code.iter().map(Instruction::encode).collect();
    let program = Program::from_words(START, &words, data, &bytes).unwrap();
    let run = Run::new(program, &[], &[]);
    assert_eq!(run.trace.crossings.len(), 8 * 2 * 15);
    run.assert_valid();
}

/// Behind the last word there is none: the run stops, and a row that goes on at address 0 is refused.
#[test]
fn nothing_is_behind_the_last_word() {
    let mut code = Vec::new();
    load_constant(&mut code, 5, u64::MAX - 7);
    code.push(Instruction::i(Op::Ld, 7, 5, 0));
    let honest = code.clone();
    code.pop();
    code.push(Instruction::i(Op::Ld, 7, 5, 3));
    let program = |mut code: Vec<Instruction>| {
        exit(&mut code);
        Program::from_instructions(START, &code).unwrap()
    };
    let (program, honest) = (program(code), program(honest));
    assert!(record(&program, Inputs::default(), &Options::recording(), &mut discard).is_err());

    let run = Run::new(honest, &[], &[]);
    run.assert_valid();
    let at = run
        .trace
        .steps
        .iter()
        .position(|s| s.rs1 == u64::MAX - 7)
        .unwrap();
    let mut trace = run.trace.clone();
    let step = trace.steps.remove(at);
    trace.crossings.push(CrossStep {
        step,
        ..CrossStep::default()
    });
    let mut statement = run.statement.clone();
    statement.program_id = program.id();
    let forged = Run {
        program,
        statement,
        execution: run.execution.clone(),
        trace,
    };
    let filled = fill(&forged.program, &forged.statement, &forged.trace);
    let violations = forged.violations(&filled);
    assert!(
        violations.iter().any(|v| v.to_string().contains("`next word`")),
        "{violations:?}"
    );
}
