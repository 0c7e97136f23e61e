//! Forged traces: every field of a step of every chip changed, steps left out, repeated, exchanged; calls that are another
//! call; boundary tables of the prover's choice. The filler computes consistent columns from each, and the checker must refuse them.

mod common;

use carryless_circuit::{Filler, Violation};
use carryless_machine::layout::{Kind, tag};
use carryless_machine::text::kind;
use carryless_machine::{ChipId, Filled, fill};
use carryless_riscv::{
    AtomicStep, Call, CrossStep, EcallStep, FinalCell, Instruction, Op, Program, Step, Trace,
};
use common::{Random, Run, START, exit, load_constant, sample};

fn refused(run: &Run, trace: &Trace) -> bool {
    let filled = fill(&run.program, &run.statement, trace);
    !run.violations(&filled).is_empty()
}

fn same(a: &Filled, b: &Filled) -> bool {
    a.shapes == b.shapes && a.columns == b.columns
}

/// A list of the trace that has a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum List {
    Steps,
    Crossings,
    Atomics,
}

/// A step's place in the trace.
type Place = (List, usize);

fn step(trace: &mut Trace, (list, index): Place) -> &mut Step {
    match list {
        List::Steps => &mut trace.steps[index],
        List::Crossings => &mut trace.crossings[index].step,
        List::Atomics => &mut trace.atomics[index].step,
    }
}

/// Where steps of each kind stand in the trace: one in each list, of loads and stores the first and the last, which is misaligned.
fn places(run: &Run) -> Vec<Place> {
    use std::collections::BTreeMap;
    let mut by_kind: BTreeMap<(List, Kind), (usize, usize)> = BTreeMap::new();
    let mut add = |list, steps: &mut dyn Iterator<Item = &Step>| {
        for (index, step) in steps.enumerate() {
            let instruction = run.program.text()[step.text as usize].instruction.unwrap();
            let (kind, _) = kind(&instruction).unwrap();
            by_kind.entry((list, kind)).or_insert((index, index)).1 = index;
        }
    };
    add(List::Steps, &mut run.trace.steps.iter());
    add(List::Crossings, &mut run.trace.crossings.iter().map(|s| &s.step));
    add(List::Atomics, &mut run.trace.atomics.iter().map(|s| &s.step));
    let mut places = Vec::new();
    for ((list, kind), (first, last)) in by_kind {
        if kind >= Kind::LoadByte {
            places.push((list, first));
        }
        places.push((list, last));
    }
    places
}

#[test]
fn every_field_of_a_step_matters() {
    let run = sample::run(11);
    let honest = run.assert_valid();
    let mut random = Random(12);
    type Change = fn(&mut Step, u64);
    let changes: [(&str, Change); 10] = [
        ("clock", |s, x| {
            s.clock = s.clock.wrapping_add(4 * (x as u32 % 9 + 1))
        }),
        ("text", |s, x| s.text = (s.text ^ (x as u32 % 7 + 1)) % 40),
        ("fetch_then", |s, x| s.fetch_then ^= x as u32 | 1),
        ("rs1_then", |s, x| s.rs1_then ^= x as u32 | 1),
        ("rs2_then", |s, x| s.rs2_then ^= x as u32 | 1),
        ("rd_then", |s, x| s.rd_then ^= x as u32 | 1),
        ("rs1", |s, x| s.rs1 ^= x | 1),
        ("rs2", |s, x| s.rs2 ^= x | 1),
        ("rd_old", |s, x| s.rd_old ^= x | 1),
        ("memory_old", |s, x| s.memory_old ^= x | 1),
    ];
    for place in places(&run) {
        for (name, change) in changes {
            let mut trace = run.trace.clone();
            change(step(&mut trace, place), random.operand());
            let filled = fill(&run.program, &run.statement, &trace);
            if !same(&filled, &honest) {
                assert!(!run.violations(&filled).is_empty(), "{name} of step {place:?}");
            }
        }
    }
}

#[test]
fn every_field_of_a_long_step_matters() {
    let run = sample::run(11);
    let honest = run.assert_valid();
    let matters = |trace: &Trace, name: &str| {
        let filled = fill(&run.program, &run.statement, trace);
        assert!(
            same(&filled, &honest) || !run.violations(&filled).is_empty(),
            "{name}"
        );
    };
    type Change<T> = (&'static str, fn(&mut T));
    for place in 0..run.trace.crossings.len() {
        let changes: [Change<CrossStep>; 3] = [
            ("high_then", |s| s.high_then ^= 4),
            ("high_old", |s| s.high_old ^= 1),
            ("high_old", |s| s.high_old ^= 1 << 63),
        ];
        for (name, change) in changes {
            let mut trace = run.trace.clone();
            change(&mut trace.crossings[place]);
            matters(&trace, name);
        }
    }
    for place in 0..run.trace.atomics.len() {
        let changes: [Change<AtomicStep>; 3] = [
            ("reservation_then", |s| s.reservation_then ^= 4),
            ("reservation_old", |s| s.reservation_old ^= 1),
            ("no reservation", |s| s.reservation_old = 0),
        ];
        for (name, change) in changes {
            let mut trace = run.trace.clone();
            change(&mut trace.atomics[place]);
            matters(&trace, name);
        }
    }
}

#[test]
fn steps_cannot_be_left_out_repeated_or_exchanged() {
    let run = sample::run(13);
    for place in places(&run) {
        let mut skipped = run.trace.clone();
        let mut repeated = run.trace.clone();
        let mut exchanged = run.trace.clone();
        let index = place.1;
        let other = match place.0 {
            List::Steps => {
                skipped.steps.remove(index);
                repeated.steps.push(run.trace.steps[index]);
                (index + 1) % exchanged.steps.len()
            }
            List::Crossings => {
                skipped.crossings.remove(index);
                repeated.crossings.push(run.trace.crossings[index]);
                (index + 1) % exchanged.crossings.len()
            }
            List::Atomics => {
                skipped.atomics.remove(index);
                repeated.atomics.push(run.trace.atomics[index]);
                (index + 1) % exchanged.atomics.len()
            }
        };
        assert!(refused(&run, &skipped), "step {place:?} left out");
        assert!(refused(&run, &repeated), "step {place:?} repeated");
        let other = (place.0, other);
        let (a, b) = (
            step(&mut exchanged, place).clock,
            step(&mut exchanged, other).clock,
        );
        step(&mut exchanged, place).clock = b;
        step(&mut exchanged, other).clock = a;
        assert!(
            refused(&run, &exchanged),
            "step {place:?} exchanged with the next"
        );
    }
}

#[test]
fn every_field_of_a_call_matters() {
    let run = sample::run(15);
    let honest = run.assert_valid();
    let mut random = Random(16);
    type Change = fn(&mut EcallStep, u64);
    let changes: [(&str, Change); 18] = [
        ("clock", |s, x| {
            s.clock = s.clock.wrapping_add(4 * (x as u32 % 9 + 1))
        }),
        ("text", |s, x| s.text -= x as u32 % 7 + 1),
        ("fetch_then", |s, x| s.fetch_then ^= x as u32 | 1),
        ("a7_then", |s, x| s.a7_then ^= x as u32 | 1),
        ("a1_then", |s, x| s.a1_then ^= x as u32 | 1),
        ("a2_then", |s, x| s.a2_then ^= x as u32 | 1),
        ("a0_then", |s, x| s.a0_then ^= x as u32 | 1),
        ("memory_then", |s, x| s.memory_then ^= x as u32 | 1),
        ("cursor_then", |s, x| s.cursor_then ^= x as u32 | 1),
        ("a7", |s, x| s.a7 ^= x | 1),
        ("a1", |s, x| s.a1 ^= x | 1),
        ("a2", |s, x| s.a2 ^= x | 1),
        ("a0_old", |s, x| s.a0_old ^= x | 1),
        ("a0_new", |s, x| s.a0_new = x % 9),
        ("memory_old", |s, x| s.memory_old ^= x | 1),
        ("memory_new", |s, x| s.memory_new ^= x | 1),
        ("memory_new, beside", |s, _| {
            s.memory_new ^= 1 << ((s.a1 % 8 * 8 + 56) % 64)
        }),
        ("cursor", |s, x| s.cursor ^= x | 1),
    ];
    for place in 0..run.trace.ecalls.len() {
        for _ in 0..2 {
            for (name, change) in changes {
                let mut trace = run.trace.clone();
                change(&mut trace.ecalls[place], random.operand());
                let filled = fill(&run.program, &run.statement, &trace);
                if !same(&filled, &honest) {
                    assert!(
                        !run.violations(&filled).is_empty(),
                        "{name} of {:?}",
                        run.trace.ecalls[place]
                    );
                }
            }
        }
    }
}

#[test]
fn a_call_is_no_other_call() {
    let run = sample::run(17);
    let calls = [
        Call::Exit,
        Call::ReadPrivate,
        Call::ReadPublic,
        Call::WritePublic,
        Call::WriteDiagnostic,
        Call::Nothing,
        Call::BadDescriptor,
        Call::Unknown,
    ];
    for place in 0..run.trace.ecalls.len() {
        for call in calls {
            let mut trace = run.trace.clone();
            let step = &mut trace.ecalls[place];
            if step.call == call {
                continue;
            }
            step.call = call;
            let filled = fill(&run.program, &run.statement, &trace);
            assert!(
                !run.violations(&filled).is_empty(),
                "{:?} as {call:?}",
                run.trace.ecalls[place]
            );
        }
    }
}

/// A read of `public` bytes by one call whose result is then the exit code.
fn one_read(fd: u64, length: u64, public: &[u8]) -> Run {
    let mut code = Vec::new();
    sample::call(&mut code, 63, fd, sample::BUFFER + 2, length);
    exit(&mut code);
    let program = Program::from_instructions(START, &code).unwrap();
    Run::new(program, b"abcdefgh", public)
}

/// The run with the read's count replaced, and everything that depends on it made consistent.
fn with_count(run: &Run, count: u64) -> (Run, Trace) {
    let mut trace = run.trace.clone();
    let before = trace.ecalls[0];
    let moved = before.a0_new;
    let call = &mut trace.ecalls[0];
    call.a0_new = count;
    if count < moved {
        // The bytes that are not read any more keep their old value.
        let kept = u64::MAX.checked_shl(8 * (2 + count) as u32).unwrap_or(0);
        call.memory_new = call.memory_new & !kept | call.memory_old & kept;
    }
    let memory_new = call.memory_new;
    trace.ecalls[1].a0_old = count;
    trace.ecalls[1].a0_new = count;
    trace.registers[10].value = count;
    if before.call == Call::ReadPublic {
        trace.registers[33].value = count;
    }
    for (_, cell) in &mut trace.zeroed {
        if cell.clock == before.clock + 5 {
            cell.value = memory_new;
        }
    }
    let mut statement = run.statement.clone();
    statement.exit_code = count;
    let forged = Run {
        program: run.program.clone(),
        statement,
        execution: run.execution.clone(),
        trace: trace.clone(),
    };
    (forged, trace)
}

#[test]
fn the_count_of_a_public_read_is_determined() {
    for (length, public) in [(4, &b"0123456789"[..]), (100, b"0123456789"), (8, b"012")] {
        let run = one_read(3, length, public);
        let honest = run.execution.exit_code;
        for count in 0..=8 {
            let (forged, trace) = with_count(&run, count);
            assert_eq!(refused(&forged, &trace), count != honest, "{count} for {honest}");
        }
    }
}

#[test]
fn the_count_of_a_private_read_is_bounded() {
    for length in [4, 100] {
        let run = one_read(0, length, b"");
        let most = run.execution.exit_code;
        for count in 0..=8 {
            let (forged, trace) = with_count(&run, count);
            assert_eq!(refused(&forged, &trace), count > most, "{count} of {most}");
        }
    }
}

#[test]
fn a_public_read_of_nothing_means_that_nothing_is_left() {
    let run = one_read(3, 4, b"0123");
    let mut trace = run.trace.clone();
    let call = &mut trace.ecalls[0];
    call.call = Call::Nothing;
    (call.a0_new, call.memory_then, call.memory_new) = (0, 0, 0);
    trace.ecalls[1].a0_old = 0;
    trace.registers[10].value = 0;
    trace.registers[33].value = 0;
    trace.zeroed.clear();
    let mut forged = Run { trace, ..run };
    forged.statement.exit_code = 0;
    assert!(refused(&forged, &forged.trace));
    // The same trace is fine where the public input is empty.
    forged.statement.public_input.clear();
    assert!(!refused(&forged, &forged.trace));
}

#[test]
fn memory_begins_once_and_above_the_image() {
    // Two runs of one store and load; the word is at index 0xe000000.
    let mut code = Vec::new();
    load_constant(&mut code, 5, sample::BUFFER);
    code.push(Instruction::s(Op::Sd, 5, 5, 0));
    code.push(Instruction::i(Op::Ld, 6, 5, 0));
    exit(&mut code);
    let run = Run::code(&code);
    run.assert_valid();
    let zeroed = |words: &[(u64, FinalCell)]| {
        let mut trace = run.trace.clone();
        trace.zeroed = words.to_vec();
        refused(&run, &trace)
    };
    let honest = run.trace.zeroed.clone();
    let word = honest[0];
    let fresh = |index| (index, FinalCell::default());
    assert!(!zeroed(&honest));
    assert!(zeroed(&[]), "left out");
    assert!(zeroed(&[word, fresh(word.0)]), "twice");
    assert!(zeroed(&[fresh(word.0), word]), "twice");
    assert!(zeroed(&[word, fresh(word.0 - 1)]), "falling");
    assert!(
        zeroed(&[fresh(run.program.image_start()), word]),
        "within the image"
    );
    assert!(
        zeroed(&[fresh(run.program.image_start() - 1), word]),
        "below the image"
    );
    let last = run.program.image_start() + run.program.image().len() as u64 - 1;
    assert!(zeroed(&[fresh(last), word]), "the image's last word");
    assert!(
        !zeroed(&[fresh(last + 1), word]),
        "an untouched word may begin and end"
    );
    let value = FinalCell {
        value: word.1.value ^ 1,
        ..word.1
    };
    assert!(zeroed(&[(word.0, value)]), "another last value");

    // A second beginning of the word: the load reads a zero that nobody stored.
    let mut trace = run.trace.clone();
    let load = trace.steps.iter().rposition(|s| s.memory_old != 0).unwrap();
    let clock = trace.steps[load].clock + 2;
    trace.steps[load].memory_old = 0;
    trace.steps[load].memory_then = 0;
    trace.registers[6].value = 0;
    let stored = FinalCell {
        clock: trace.steps[load].clock - 1,
        value: word.1.value,
    };
    trace.zeroed = vec![(word.0, stored), (word.0, FinalCell { clock, value: 0 })];
    assert!(refused(&run, &trace));
}

#[test]
fn time_does_not_run_backwards() {
    // add x5, x5, x5 twice: let the second read the value from before the first, and the first from "after" it.
    let mut code = Vec::new();
    load_constant(&mut code, 5, 3);
    code.push(Instruction::r(Op::Add, 6, 5, 0));
    code.push(Instruction::r(Op::Add, 7, 5, 0));
    exit(&mut code);
    let run = Run::code(&code);
    let adds: Vec<usize> = (0..run.trace.steps.len())
        .filter(|&i| {
            run.program.text()[run.trace.steps[i].text as usize]
                .instruction
                .map(|i| i.op)
                == Some(Op::Add)
        })
        .collect();
    let [first, second] = adds[..] else {
        panic!("two adds")
    };
    let mut trace = run.trace.clone();
    let before = trace.steps[first].rs1_then;
    let (first_now, second_now) = (trace.steps[first].clock + 1, trace.steps[second].clock + 1);
    // The chain of x5 now runs: before -> second -> first. All tokens match; only the order is wrong.
    trace.steps[second].rs1_then = before;
    trace.steps[first].rs1_then = second_now;
    trace.registers[5].clock = first_now;
    let filled = fill(&run.program, &run.statement, &trace);
    let violations = run.violations(&filled);
    assert!(!violations.is_empty());
    assert!(
        violations
            .iter()
            .all(|v| matches!(v, carryless_circuit::Violation::Constraint { .. })),
        "the order is what is wrong: {violations:?}"
    );
}

#[test]
fn a_value_cannot_come_from_nothing() {
    // A read whose own token is its predecessor: then = now.
    let mut code = Vec::new();
    load_constant(&mut code, 5, 3);
    code.push(Instruction::r(Op::Add, 6, 5, 0));
    exit(&mut code);
    let run = Run::code(&code);
    let step = run.trace.steps.iter().rposition(|s| s.rs1 == 3).unwrap();
    let mut trace = run.trace.clone();
    trace.steps[step].rs1_then = trace.steps[step].clock + 1;
    trace.steps[step].rs1 = 1000;
    trace.registers[6].value = 1000;
    trace.registers[5].clock = run.trace.steps[step].rs1_then;
    let filled = fill(&run.program, &run.statement, &trace);
    let violations = run.violations(&filled);
    assert!(!violations.is_empty());
    assert!(
        violations
            .iter()
            .all(|v| matches!(v, carryless_circuit::Violation::Constraint { .. })),
        "{violations:?}"
    );
}

/// Of pairs of multiplications every word matters; a low half is taken only if it is given, once for each time, and the half of these factors.
#[test]
fn a_low_half_cannot_come_from_nothing() {
    let mut code = Vec::new();
    for i in 0..300 {
        load_constant(&mut code, 5, 0x0123_4567_89ab_cdef * (i + 1));
        // To x0, whose value nothing uses.
        code.push(Instruction::r(Op::Mulhu, 0, 5, 5));
        code.push(Instruction::r(Op::Mul, 0, 5, 5));
    }
    exit(&mut code);
    let run = Run::code(&code);
    let honest = run.assert_valid();
    let tables = |chip: ChipId| -> Vec<usize> {
        let shapes = honest.shapes.iter().enumerate();
        shapes
            .filter(|(_, shape)| shape.chip == chip)
            .map(|(t, _)| t)
            .collect()
    };
    let of_product = |violation: &Violation| {
        matches!(
            violation,
            Violation::Unmatched {
                tag: tag::PRODUCT,
                ..
            }
        )
    };
    for (chip, single) in [
        (ChipId::MultiplyPaired, ChipId::Multiply),
        (ChipId::MultiplyHighPaired, ChipId::MultiplyHigh),
    ] {
        let t = tables(chip)[0];
        for column in 0..chip.chip().width() {
            let mut forged = honest.clone();
            forged.columns[t][column][3] ^= 1 << 17;
            assert!(!run.violations(&forged).is_empty(), "{chip:?}, column {column}");
        }
        // Not taken, or not given: the other rows are the same.
        let mut forged = honest.clone();
        forged.shapes[t].chip = single;
        if single == ChipId::Multiply {
            let table = &honest.columns[t];
            let mut columns = vec![vec![0; table[0].len()]; single.chip().width()];
            for (column, values) in chip.chip().columns.iter().zip(table) {
                let place = single
                    .chip()
                    .columns
                    .iter()
                    .position(|other| other.name == column.name);
                if let Some(place) = place {
                    columns[place].clone_from(values);
                }
            }
            let mut columns_mut: Vec<&mut [u64]> = columns.iter_mut().map(Vec::as_mut_slice).collect();
            Filler::new(single.chip()).fill(&mut columns_mut);
            forged.columns[t] = columns;
        }
        let mut tables: Vec<_> = forged.shapes.into_iter().zip(forged.columns).collect();
        tables.sort_by_key(|(shape, _)| (u32::MAX - shape.log_height, shape.chip));
        (forged.shapes, forged.columns) = tables.into_iter().unzip();
        let violations = run.violations(&forged);
        assert!(
            !violations.is_empty() && violations.iter().all(of_product),
            "{single:?}: {violations:?}"
        );
    }
    // A wrong product in the last row, where nobody but the end of the run sees what rd then holds: only its token is wrong.
    let t = tables(ChipId::MultiplyPaired)[0];
    let columns = &ChipId::MultiplyPaired.chip().columns;
    let product = columns.iter().position(|column| column.name == "product");
    let mut trace = run.trace.clone();
    trace.registers[32].value ^= 2;
    let mut forged = fill(&run.program, &run.statement, &trace);
    let rows = &mut forged.columns[t][product.expect("the column")];
    *rows.last_mut().expect("rows") ^= 2;
    let violations = run.violations(&forged);
    assert!(
        !violations.is_empty() && violations.iter().all(of_product),
        "{violations:?}"
    );
}
