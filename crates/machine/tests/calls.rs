//! The calls: reads and writes of every length and alignment, exits, errors.

mod common;

use carryless_machine::ChipId;
use carryless_riscv::{Instruction, Op, Program};
use common::{Random, Run, START, exit, load_constant};

/// Calls `number` with these arguments.
fn call(code: &mut Vec<Instruction>, number: u64, a0: u64, a1: u64, a2: u64) {
    for (register, value) in [(17, number), (10, a0), (11, a1), (12, a2)] {
        load_constant(code, register, value);
    }
    code.push(Instruction::ECALL);
}

const BUFFER: u64 = 0x7000_0000;

fn random_calls(random: &mut Random, calls: usize) -> Vec<Instruction> {
    let mut code = Vec::new();
    for i in 0..calls {
        let address = BUFFER + random.below(64);
        let length = match random.below(4) {
            0 => 0,
            1 => random.below(9),
            2 => random.below(1000),
            _ => random.operand(),
        };
        let (number, fd) = match i % 8 {
            0 | 1 => (63, 0),
            2 | 3 => (63, 3),
            4 | 5 => (64, 1),
            6 => (64, 2),
            _ => match random.below(4) {
                0 => (random.operand(), random.operand()),
                1 => (65, 0),
                2 => (63, 1 + random.below(2)),
                _ => (64, 3 * random.below(2)),
            },
        };
        // Not an exit, and no address that a huge descriptor could stumble over.
        let number = if number == 93 || number == 94 { 0 } else { number };
        call(&mut code, number, fd, address, length);
        // The result and the memory around stay visible to the run.
        code.push(Instruction::r(Op::Add, 9, 9, 10));
        code.push(Instruction::i(Op::Ld, 8, 11, -((address & 7) as i64)));
        code.push(Instruction::r(Op::Xor, 9, 9, 8));
    }
    exit(&mut code);
    code
}

#[test]
fn random_reads_and_writes() {
    let mut random = Random(3);
    let bytes: Vec<u8> = (0..600).map(|_| random.next() as u8).collect();
    for (private, public) in [(600, 600), (5, 40), (0, 0), (40, 7), (1, 1)] {
        let code = random_calls(&mut random, 200);
        let program = Program::from_instructions(START, &code).unwrap();
        let run = Run::new(program, &bytes[..private], &bytes[..public]);
        run.assert_valid();
    }
}

#[test]
fn every_chip_of_a_call_has_rows() {
    let mut code = Vec::new();
    call(&mut code, 63, 0, BUFFER + 3, 4);
    call(&mut code, 63, 0, BUFFER, 0);
    call(&mut code, 63, 3, BUFFER + 7, 8);
    call(&mut code, 63, 3, BUFFER, 0);
    call(&mut code, 64, 1, BUFFER, 8);
    call(&mut code, 64, 1, BUFFER, 0);
    call(&mut code, 64, 2, BUFFER, 3);
    call(&mut code, 64, 7, BUFFER, 3);
    call(&mut code, 214, 0, 0, 0);
    call(&mut code, 94, 17, 0, 0);
    let program = Program::from_instructions(START, &code).unwrap();
    let run = Run::new(program, b"private", b"public input that is not all read");
    assert_eq!(run.execution.exit_code, 17);
    run.assert_valid();
    let used = run.chips();
    for chip in &ChipId::ALL[ChipId::Exit.index()..] {
        assert!(used.contains(chip), "{chip:?}");
    }
}

#[test]
fn input_and_output_across_boundaries() {
    // Copies all of the public input to the output by reads and writes of 5 bytes at most.
    let i = Instruction::i;
    let mut code = Vec::new();
    load_constant(&mut code, 8, BUFFER + 1);
    let start = code.len() as i64;
    code.extend([
        i(Op::Addi, 10, 0, 3),
        i(Op::Addi, 11, 8, 0),
        i(Op::Addi, 12, 0, 5),
        i(Op::Addi, 17, 0, 63),
        Instruction::ECALL,
        Instruction::b(Op::Beq, 10, 0, 4 * 7),
        i(Op::Addi, 12, 10, 0),
        i(Op::Addi, 10, 0, 1),
        i(Op::Addi, 17, 0, 64),
        Instruction::ECALL,
        Instruction::r(Op::Add, 8, 8, 10),
    ]);
    code.push(Instruction::u(Op::Jal, 0, 4 * (start - code.len() as i64)));
    exit(&mut code);
    for length in [0usize, 1, 4, 5, 8, 9, 63, 64, 65, 300] {
        let public: Vec<u8> = (0..length).map(|i| (i * 37 + 11) as u8).collect();
        let program = Program::from_instructions(START, &code).unwrap();
        let run = Run::new(program, &[], &public);
        assert_eq!(run.execution.public_output, public);
        run.assert_valid();
    }
}

#[test]
fn the_last_memory_word_is_usable() {
    let mut code = vec![
        Instruction::i(Op::Addi, 5, 0, -8),
        Instruction::s(Op::Sd, 5, 5, 0),
        Instruction::i(Op::Ld, 6, 5, 0),
    ];
    exit(&mut code);
    Run::code(&code).assert_valid();
}
