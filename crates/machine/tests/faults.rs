//! Fault injection: for every instruction, runs that went wrong are put into the tables of the right program, and each must be
//! refused, by a named constraint or by a token without a counterpart. Most of them are honest runs of *another* program (another
//! operation, register or address, or two instructions exchanged), so that all that follows is consistent, and only the faulty
//! instruction can give them away.

mod common;

use std::collections::BTreeMap;
use std::fmt::Write;

use carryless_circuit::Violation;
use carryless_circuit::check::Place;
use carryless_machine::fill;
use carryless_riscv::{Format, Instruction, Op, Program, Step, Trace, semantics};
use common::{Run, START, exit, load_constant};

/// A program around one instruction.
#[derive(Clone)]
struct Scene {
    name: String,
    code: Vec<Instruction>,
    /// Where the instruction stands. The ones before and behind it may be exchanged with it: they write a register that it
    /// reads, and memory that it reads.
    at: usize,
}

const A: u64 = 0x8123_4567_89ab_cd81;
const B: u64 = 0x0000_0100_0000_0045;

impl Scene {
    /// x5 = A, x6 = B, x8 = sp + 16, x13 = x8 + 8; memory at x8 holds A, B, A.
    fn new(op: Op, offset: i64) -> Self {
        let (i, r, s) = (Instruction::i, Instruction::r, Instruction::s);
        let mut code = Vec::new();
        load_constant(&mut code, 5, A);
        load_constant(&mut code, 6, B);
        code.extend([i(Op::Addi, 8, 2, 16), i(Op::Addi, 13, 2, 24)]);
        code.extend([s(Op::Sd, 5, 8, 0), s(Op::Sd, 6, 8, 8), s(Op::Sd, 5, 8, 16)]);
        match op {
            Op::ScW => code.push(i(Op::LrW, 14, 8, 0)),
            Op::ScD => code.push(i(Op::LrD, 14, 8, 0)),
            _ => {}
        }
        if op == Op::Jalr {
            code.push(Instruction::u(Op::Auipc, 5, 0));
        }
        let at = code.len();
        code.push(match op.format() {
            Format::R => r(op, 7, 5, 6),
            Format::I => i(op, 7, 5, -273),
            Format::Shift => i(op, 7, 5, 13),
            Format::Unary => i(op, 7, 5, 0),
            Format::Load => i(op, 7, 8, offset),
            Format::S => s(op, 6, 8, offset),
            Format::Atomic => r(op, 7, 8, 6),
            Format::LoadReserved => i(op, 7, 8, 0),
            Format::B => Instruction::b(op, 5, 6, 8),
            Format::U => Instruction::u(op, 7, 0x1234_5000),
            Format::J => Instruction::u(op, 7, 8),
            Format::JumpRegister => i(op, 7, 5, 12),
            Format::Bare => Instruction::new(op, 0, 0, 0, 0),
        });
        // What a jump may skip; then all results are read.
        code.extend([i(Op::Xori, 15, 15, 1), i(Op::Addi, 16, 0, 1)]);
        code.extend([r(Op::Xor, 9, 7, 12), r(Op::Add, 9, 9, 15), r(Op::Add, 9, 9, 16)]);
        code.extend([i(Op::Ld, 10, 8, 0), i(Op::Ld, 11, 8, 8), i(Op::Ld, 14, 8, 16)]);
        exit(&mut code);
        let name = match offset {
            0 => op.mnemonic().to_string(),
            _ => format!("{} +{offset}", op.mnemonic()),
        };
        Self { name, code, at }
    }

    fn op(&self) -> Instruction {
        self.code[self.at]
    }

    fn with(&self, change: impl FnOnce(&mut Instruction)) -> Self {
        let mut scene = self.clone();
        change(&mut scene.code[scene.at]);
        scene
    }

    /// With an instruction before it.
    fn after(&self, instruction: Instruction) -> Self {
        let mut scene = self.clone();
        scene.code.insert(scene.at, instruction);
        scene.at += 1;
        scene
    }

    /// The run, if it ends.
    fn run(&self) -> Option<Run> {
        use carryless_riscv::{Inputs, Options, discard, run};
        let program = Program::from_instructions(START, &self.code).ok()?;
        let options = Options::default();
        run(&program, Inputs::default(), &options, &mut discard).ok()?;
        Some(Run::new(program, &[], &[]))
    }
}

/// The first violation's name where a trace is put into the tables of `run`'s program; `None` if it is accepted.
fn refused_by(run: &Run, trace: &Trace, exit_code: u64) -> Option<String> {
    let mut statement = run.statement.clone();
    statement.exit_code = exit_code;
    let forged = Run {
        program: run.program.clone(),
        statement,
        execution: run.execution.clone(),
        trace: trace.clone(),
    };
    let filled = fill(&forged.program, &forged.statement, trace);
    let violations = forged.violations(&filled);
    violations.first().map(|violation| match violation {
        Violation::Constraint { constraint, .. } => format!("`{constraint}`"),
        Violation::Product { product, .. } => format!("`{product}`"),
        Violation::Unmatched {
            place: Place::Row { token, chip, .. },
            ..
        } => format!("token {token} ({chip})"),
        Violation::Unmatched { .. } => "token of the boundary".to_string(),
        Violation::Shape { problem, .. } => (*problem).to_string(),
    })
}

/// What a run leaves behind, without clocks.
fn effects(run: &Run) -> (Vec<u64>, Vec<u64>, [usize; 4]) {
    let trace = &run.trace;
    let lists = [
        trace.steps.len(),
        trace.crossings.len(),
        trace.atomics.len(),
        trace.ecalls.len(),
    ];
    let registers = trace.registers.iter().map(|cell| cell.value).collect();
    let memory = trace.zeroed.iter().map(|(_, cell)| cell.value).collect();
    (registers, memory, lists)
}

fn all_steps(trace: &mut Trace) -> impl Iterator<Item = &mut Step> {
    let crossings = trace.crossings.iter_mut().map(|s| &mut s.step);
    let atomics = trace.atomics.iter_mut().map(|s| &mut s.step);
    trace.steps.iter_mut().chain(crossings).chain(atomics)
}

/// Applies a map to every clock of a trace.
fn map_clocks(trace: &mut Trace, map: impl Fn(u32) -> u32) {
    for s in all_steps(trace) {
        for clock in [
            &mut s.clock,
            &mut s.fetch_then,
            &mut s.rs1_then,
            &mut s.rs2_then,
            &mut s.rd_then,
            &mut s.memory_then,
        ] {
            *clock = map(*clock);
        }
    }
    for s in &mut trace.crossings {
        s.high_then = map(s.high_then);
    }
    for s in &mut trace.atomics {
        s.reservation_then = map(s.reservation_then);
    }
    for s in &mut trace.ecalls {
        for clock in [
            &mut s.clock,
            &mut s.fetch_then,
            &mut s.a7_then,
            &mut s.a1_then,
            &mut s.a2_then,
            &mut s.a0_then,
            &mut s.memory_then,
            &mut s.cursor_then,
        ] {
            *clock = map(*clock);
        }
    }
    let zeroed = trace.zeroed.iter_mut().map(|(_, cell)| cell);
    for cell in zeroed.chain(&mut trace.registers).chain(&mut trace.image) {
        cell.clock = map(cell.clock);
    }
    for clock in &mut trace.text_clocks {
        *clock = map(*clock);
    }
}

/// The trace of `[op, write]` as one of `[write, op]`, with `op` at text index `at + 1` of the latter: both have their right
/// clocks and places, but `op` has seen what was there before `write`.
fn stale(early: &Run, at: usize) -> Trace {
    let mut trace = early.trace.clone();
    let at = at as u32;
    let clock_of = |trace: &mut Trace, text: u32| all_steps(trace).find(|s| s.text == text).unwrap().clock;
    let (op, write) = (clock_of(&mut trace, at), clock_of(&mut trace, at + 1));
    let end = write + 4;
    map_clocks(&mut trace, |clock| match clock {
        c if (op..write).contains(&c) => c + (end - write),
        c if (write..end).contains(&c) => c - (write - op),
        c => c,
    });
    for s in all_steps(&mut trace) {
        s.text = match s.text {
            text if text == at => at + 1,
            text if text == at + 1 => at,
            text => text,
        };
    }
    trace.text_clocks.swap(at as usize, at as usize + 1);
    trace
}

/// Every fault of a scene that there is: its name, and what refused it.
fn faults(scene: &Scene) -> BTreeMap<&'static str, String> {
    let run = scene.run().expect("the scene runs");
    run.assert_valid();
    let honest = effects(&run);
    let op = scene.op();
    let mut found = BTreeMap::new();
    let mut inject = |fault: &'static str, run: &Run, trace: &Trace, exit_code: u64| {
        let refused = refused_by(run, trace, exit_code);
        let refused = refused.unwrap_or_else(|| panic!("{}: {fault} is accepted", scene.name));
        found.insert(fault, refused);
    };
    // The run of another instruction in its place, if it touches other cells or has other effects, in as many steps (unless it branches).
    let branches = op.op.format() == Format::B;
    let other = |change: &dyn Fn(&mut Instruction)| {
        let other = scene.with(change).run()?;
        let steps = branches || effects(&other).2 == honest.2;
        (steps && other.trace != run.trace).then_some(other)
    };
    let mut other_run = |fault: &'static str, change: &dyn Fn(&mut Instruction)| match other(change) {
        Some(other) => {
            inject(fault, &run, &other.trace, other.execution.exit_code);
            true
        }
        None => false,
    };

    // Another operation of the same form; for constants and jumps another constant.
    let width = semantics::width(op.op);
    for &partner in Op::ALL {
        let same_form = partner.format() == op.op.format() && partner.pattern() == op.op.pattern();
        let same_chip = width == 0 || semantics::width(partner) == width || width != 8;
        if partner != op.op && same_form && same_chip && other_run("another operation", &|i| i.op = partner) {
            break;
        }
    }
    if matches!(op.op.format(), Format::U) {
        other_run("another operation", &|i| i.imm ^= 1 << 20);
    }
    if op.rd != 0 {
        other_run("wrong rd", &|i| i.rd = 12);
    }
    if op.rs1 != 0 {
        other_run("wrong rs1", &|i| i.rs1 = if op.rs1 == 5 { 6 } else { 13 });
    }
    if op.rs2 != 0 {
        other_run("wrong rs2", &|i| i.rs2 = 13);
    }
    match op.op.format() {
        Format::Load | Format::S => {
            assert!(other_run("wrong address", &|i| i.imm += 8));
        }
        Format::Atomic | Format::LoadReserved => {
            other_run("wrong address", &|i| i.rs1 = 13);
        }
        Format::J | Format::JumpRegister => {
            // One instruction less or more is executed.
            let other = scene.with(|i| i.imm -= 4).run().unwrap();
            inject("wrong address", &run, &other.trace, other.execution.exit_code);
        }
        Format::B => {
            // Taken instead of not, or the other way round.
            let inverse = match op.op {
                Op::Beq => Op::Bne,
                Op::Bne => Op::Beq,
                Op::Blt => Op::Bge,
                Op::Bge => Op::Blt,
                Op::Bltu => Op::Bgeu,
                _ => Op::Bltu,
            };
            let other = scene.with(|i| i.op = inverse).run().unwrap();
            inject("another operation", &run, &other.trace, other.execution.exit_code);
            let other = scene
                .with(|i| i.imm = if i.imm == 8 { 12 } else { 8 })
                .run()
                .unwrap();
            if effects(&other) != honest {
                inject("wrong address", &run, &other.trace, other.execution.exit_code);
            }
        }
        _ => {}
    }

    // The result that others see is not the one that the instruction gives.
    let text = scene.at as u32;
    let mut seen = run.trace.clone();
    let target = match op.op.format() {
        Format::S => 5 + (op.imm < 0) as usize,
        _ => 2,
    };
    if op.rd != 0 || op.op.format() == Format::S {
        let reader = (text as usize + 1 + target) as u32;
        let s = all_steps(&mut seen).find(|s| s.text == reader).unwrap();
        if op.rd != 0 {
            s.rs1 ^= 1 << 40;
        } else {
            s.memory_old ^= 1 << 40;
        }
        inject("wrong result", &run, &seen, run.execution.exit_code);
    }

    // Left out, or twice.
    let mut skipped = run.trace.clone();
    skipped.steps.retain(|s| s.text != text);
    skipped.crossings.retain(|s| s.step.text != text);
    skipped.atomics.retain(|s| s.step.text != text);
    inject("skipped", &run, &skipped, run.execution.exit_code);
    let mut repeated = run.trace.clone();
    repeated
        .steps
        .extend(run.trace.steps.iter().filter(|s| s.text == text));
    repeated
        .crossings
        .extend(run.trace.crossings.iter().filter(|s| s.step.text == text));
    repeated
        .atomics
        .extend(run.trace.atomics.iter().filter(|s| s.step.text == text));
    inject("repeated", &run, &repeated, run.execution.exit_code);

    // What a register or memory held one instruction before.
    let mut stale_fault = |fault: &'static str, write: Instruction| {
        let late = scene.after(write);
        let mut early = late.clone();
        early.code.swap(scene.at, scene.at + 1);
        let (Some(late), Some(early)) = (late.run(), early.run()) else {
            return;
        };
        late.assert_valid();
        let trace = stale(&early, scene.at);
        inject(fault, &late, &trace, early.execution.exit_code);
    };
    match op.op.format() {
        // A jump back from behind itself would be another program.
        Format::B | Format::J | Format::JumpRegister => {}
        Format::Load | Format::S | Format::Atomic | Format::LoadReserved => {
            stale_fault("stale register", Instruction::i(Op::Addi, op.rs1, 2, 24));
            stale_fault("stale memory", Instruction::s(Op::Sd, 2, 2, 16));
        }
        _ if op.rs1 != 0 => stale_fault("stale register", Instruction::u(Op::Lui, op.rs1, 0x7fff_f000)),
        _ => {}
    }
    found
}

/// Every instruction, memory accesses also misaligned and across two words.
fn scenes() -> Vec<Scene> {
    let mut scenes = Vec::new();
    for &op in Op::ALL.iter().filter(|op| !matches!(op, Op::Ecall | Op::Ebreak)) {
        let offsets: &[i64] = match (op.format(), semantics::width(op)) {
            (Format::Load | Format::S, 2) => &[0, 1, 7],
            (Format::Load | Format::S, 4) => &[0, 1, 6],
            (Format::Load | Format::S, 8) => &[0, 3],
            _ => &[0],
        };
        scenes.extend(offsets.iter().map(|&offset| Scene::new(op, offset)));
    }
    scenes
}

/// `ecall` has rows of its own: see also the forgeries of calls.
#[test]
fn faults_of_calls_are_refused() {
    let mut code = Vec::new();
    common::sample::call(&mut code, 214, 3, 5, 7);
    let text = code.len() as u32 - 1;
    code.push(Instruction::r(Op::Add, 9, 10, 11));
    code.push(Instruction::i(Op::Addi, 10, 0, 0));
    exit(&mut code);
    let run = Run::code(&code);
    run.assert_valid();
    let inject = |fault: &str, change: &dyn Fn(&mut Trace)| {
        let mut trace = run.trace.clone();
        change(&mut trace);
        let by = refused_by(&run, &trace, 0).unwrap_or_else(|| panic!("ecall: {fault} is accepted"));
        println!("    {fault:20} {by}");
    };
    println!("ecall");
    inject("another operation", &|t| {
        t.ecalls[0].call = carryless_riscv::Call::BadDescriptor
    });
    inject("wrong result", &|t| {
        t.steps.iter_mut().find(|s| s.text == text + 1).unwrap().rs1 ^= 1
    });
    inject("wrong number", &|t| t.ecalls[0].a7 = 63);
    inject("wrong address", &|t| t.ecalls[0].a1 += 8);
    inject("skipped", &|t| t.ecalls.retain(|s| s.text != text));
    inject("repeated", &|t| t.ecalls.push(t.ecalls[0]));
    inject("stale register", &|t| t.ecalls[0].a0_old = 0);
}

#[test]
fn every_fault_of_every_instruction_is_refused() {
    const FAULTS: [&str; 10] = [
        "another operation",
        "wrong result",
        "wrong rd",
        "wrong rs1",
        "wrong rs2",
        "wrong address",
        "skipped",
        "repeated",
        "stale register",
        "stale memory",
    ];
    let mut table = String::new();
    let mut injected = 0;
    for scene in scenes() {
        let found = faults(&scene);
        writeln!(table, "{}", scene.name).unwrap();
        for fault in FAULTS {
            if let Some(by) = found.get(fault) {
                writeln!(table, "    {fault:20} {by}").unwrap();
                injected += 1;
            }
        }
        let (format, rd) = (scene.op().op.format(), scene.op().rd);
        let must = |fault: &str| assert!(found.contains_key(fault), "{}: {fault}\n{table}", scene.name);
        for fault in ["stale register", "stale memory"] {
            // Nothing but the order of time is wrong.
            let by = found.get(fault);
            assert!(
                by.is_none_or(|by| by.contains("after last")),
                "{}: {by:?}",
                scene.name
            );
        }
        must("skipped");
        must("repeated");
        if rd != 0 {
            must("wrong result");
            must("wrong rd");
        }
        match format {
            Format::R => ["another operation", "wrong rs1", "wrong rs2"].map(must).into(),
            Format::I | Format::Shift | Format::Unary => ["another operation", "wrong rs1", "stale register"]
                .map(must)
                .into(),
            Format::Load | Format::S | Format::Atomic | Format::LoadReserved => {
                ["wrong address", "wrong rs1", "stale memory"].map(must).into()
            }
            Format::B => ["another operation", "wrong rs1", "wrong rs2"].map(must).into(),
            Format::J | Format::JumpRegister => ["wrong address"].map(must).into(),
            Format::U | Format::Bare => Vec::new(),
        };
    }
    println!("{table}{injected} faults, all refused");
    assert!(injected > 900, "{injected}");
}
