//! A run that uses every chip.

use carryless_riscv::{Format, Instruction, Op, Program, semantics};

use super::{Random, Run, START, exit, load_constant};

pub const BUFFER: u64 = 0x7000_0000;

/// Calls `number` with these arguments.
pub fn call(code: &mut Vec<Instruction>, number: u64, a0: u64, a1: u64, a2: u64) {
    for (register, value) in [(17, number), (10, a0), (11, a1), (12, a2)] {
        load_constant(code, register, value);
    }
    code.push(Instruction::ECALL);
}

/// Every instruction on some operands, then every kind of call. Of the bounds on a count, each call reaches only one, so that
/// the prover has no choice which to name.
pub fn code(seed: u64) -> Vec<Instruction> {
    let mut random = Random(seed);
    let (i, r) = (Instruction::i, Instruction::r);
    let mut code = Vec::new();
    for &op in Op::ALL {
        load_constant(&mut code, 5, random.operand());
        load_constant(&mut code, 6, random.operand());
        match op.format() {
            Format::R => code.extend([r(op, 7, 5, 6), r(op, 0, 5, 5), r(op, 6, 6, 0)]),
            Format::I => code.push(i(op, 5, 5, (random.next() as i64) >> 52)),
            Format::Shift => code.push(i(op, 7, 5, random.below(32) as i64)),
            Format::Unary => code.extend([i(op, 7, 5, 0), i(op, 0, 6, 0)]),
            Format::S => code.extend([8, -8, 1, 5, -1].map(|at| Instruction::s(op, 5, 2, at))),
            Format::Load => code.extend([8, -8, 1, 5, -1].map(|at| i(op, 7, 2, at))),
            Format::LoadReserved => code.push(i(op, 7, 2, 0)),
            Format::Atomic => {
                let reserve = if semantics::width(op) == 4 {
                    Op::LrW
                } else {
                    Op::LrD
                };
                code.extend([i(reserve, 7, 2, 0), r(op, 7, 2, 5), r(op, 0, 2, 6)]);
            }
            Format::B => code.extend([
                Instruction::b(op, 5, 6, 8),
                Instruction::FENCE,
                Instruction::b(op, 6, 6, 8),
                Instruction::FENCE,
            ]),
            Format::U => code.push(Instruction::u(op, 5, -4096)),
            Format::J => code.extend([Instruction::u(op, 1, 8), Instruction::FENCE]),
            Format::JumpRegister => code.extend([Instruction::u(Op::Auipc, 5, 0), i(op, 1, 5, 8)]),
            Format::Bare => code.push(Instruction::FENCE),
        }
    }
    // Pairs have tables of their own where there are so many.
    for n in 0..64 {
        code.extend([i(Op::Addi, 6, 6, n), r(Op::Mulhsu, 7, 5, 6), r(Op::Mul, 7, 5, 6)]);
    }
    call(&mut code, 63, 0, BUFFER + 3, 4);
    call(&mut code, 63, 0, BUFFER, 0);
    call(&mut code, 63, 3, BUFFER + 6, 8);
    call(&mut code, 63, 3, BUFFER, 7);
    call(&mut code, 63, 3, BUFFER, 0);
    call(&mut code, 64, 1, BUFFER, 100);
    call(&mut code, 64, 1, BUFFER + 2, 3);
    call(&mut code, 64, 1, BUFFER, 0);
    call(&mut code, 64, 2, BUFFER, 0);
    call(&mut code, 64, 2, BUFFER, 3);
    call(&mut code, 64, 7, BUFFER, 3);
    call(&mut code, 63, 1, BUFFER, 3);
    call(&mut code, 214, 0, 0, 0);
    load_constant(&mut code, 10, 17);
    exit(&mut code);
    code
}

/// The recorded run.
pub fn run(seed: u64) -> Run {
    let program = Program::from_instructions(START, &code(seed)).unwrap();
    Run::new(program, b"private", b"public input, not all of it read")
}
