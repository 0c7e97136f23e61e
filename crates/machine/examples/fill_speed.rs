//! Times recording and filling of a loop of a million instructions, on one thread and on all.

use std::time::Instant;

use carryless_machine::{Statement, fill};
use carryless_riscv::{Inputs, Instruction, Op, Options, Program, discard, record};

fn main() {
    let (i, r) = (Instruction::i, Instruction::r);
    let mut code = vec![Instruction::u(Op::Lui, 5, 0x20000)];
    let body = [
        r(Op::Add, 6, 6, 7),
        r(Op::Xor, 7, 6, 5),
        i(Op::Srli, 8, 7, 13),
        r(Op::And, 9, 8, 7),
        Instruction::s(Op::Sd, 9, 2, 8),
        i(Op::Lw, 10, 2, 8),
        i(Op::Addiw, 11, 10, 3),
        i(Op::Addi, 5, 5, -1),
    ];
    code.extend(body);
    code.push(Instruction::b(Op::Bne, 5, 0, -4 * body.len() as i64));
    code.push(i(Op::Addi, 17, 0, 93));
    code.push(Instruction::ECALL);
    let program = Program::from_instructions(0x1_0000, &code).expect("a program");
    let start = Instant::now();
    let (execution, trace) =
        record(&program, Inputs::default(), &Options::recording(), &mut discard).expect("it exits");
    println!("{} cycles recorded in {:?}", execution.cycles, start.elapsed());
    let statement = Statement {
        program_id: program.id(),
        public_input: Vec::new(),
        public_output: execution.public_output,
        exit_code: execution.exit_code,
    };
    for _ in 0..3 {
        let start = Instant::now();
        let filled = fill(&program, &statement, &trace);
        let elapsed = start.elapsed();
        let words: usize = filled.columns.iter().flatten().map(Vec::len).sum();
        println!(
            "{words} words filled in {elapsed:?}: {:.1} ns a cycle, {:.2} ns a word",
            elapsed.as_nanos() as f64 / execution.cycles as f64,
            elapsed.as_nanos() as f64 / words as f64,
        );
    }
}
