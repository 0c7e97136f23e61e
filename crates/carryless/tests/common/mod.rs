//! A program that has a row on every chip, written instruction by instruction.

use carryless::Program;
use carryless_riscv::{Format, Instruction, Op, Pattern};

/// Where the program lies.
pub const START: u32 = 0x1_0000;
/// Where its buffer lies: zero-initialised memory above the image.
const BUFFER: i64 = 0x2_0000;

const A0: u8 = 10;
const A1: u8 = 11;
const A2: u8 = 12;
const A7: u8 = 17;

/// Reads eight private bytes x and eight public bytes y, computes with them on every chip, writes eight bytes and exits
/// with code 7.
pub fn program() -> Program {
    let mut code = Vec::new();
    let call = |code: &mut Vec<Instruction>, number: i64, descriptor: i64, offset: i64, length: i64| {
        code.push(Instruction::i(Op::Addi, A7, 0, number));
        code.push(Instruction::i(Op::Addi, A0, 0, descriptor));
        code.push(Instruction::u(Op::Lui, A1, BUFFER));
        code.push(Instruction::i(Op::Addi, A1, A1, offset));
        code.push(Instruction::i(Op::Addi, A2, 0, length));
        code.push(Instruction::ECALL);
    };
    call(&mut code, 63, 0, 0, 8);
    call(&mut code, 63, 0, 0, 8); // at its end
    call(&mut code, 63, 3, 8, 5);
    call(&mut code, 63, 3, 13, 9); // stops at the boundary
    call(&mut code, 63, 3, 16, 8); // at its end
    call(&mut code, 64, 2, 1, 5);
    call(&mut code, 64, 1, 0, 0);
    call(&mut code, 64, 9, 0, 8);
    call(&mut code, 1234, 0, 0, 0);
    code.push(Instruction::u(Op::Lui, 5, BUFFER));
    code.push(Instruction::i(Op::Ld, 6, 5, 0));
    code.push(Instruction::i(Op::Ld, 7, 5, 8));
    // Pairs have tables of their own where there are so many.
    for _ in 0..64 {
        code.push(Instruction::r(Op::Mulhu, 28, 6, 7));
        code.push(Instruction::r(Op::Mul, 29, 6, 7));
    }
    code.push(Instruction::r(Op::Mul, 29, 6, 5));
    for op in [
        Op::Add,
        Op::Sub,
        Op::Addw,
        Op::Subw,
        Op::Xor,
        Op::And,
        Op::Or,
        Op::Slt,
        Op::Sltu,
        Op::Sll,
        Op::Srl,
        Op::Sra,
        Op::Sllw,
        Op::Srlw,
        Op::Sraw,
        Op::Mul,
        Op::Mulh,
        Op::Mulhu,
        Op::Mulhsu,
        Op::Mulw,
        Op::Div,
        Op::Divu,
        Op::Rem,
        Op::Remu,
        Op::Divw,
        Op::Divuw,
        Op::Remw,
        Op::Remuw,
    ] {
        code.push(Instruction::r(op, 8, 6, 7));
        // Operands and results that coincide, and x0.
        code.push(Instruction::r(op, 7, 7, 8));
        code.push(Instruction::r(op, 7, 7, 7));
        code.push(Instruction::r(Op::Xor, 7, 7, 8));
        code.push(Instruction::r(op, 0, 6, 0));
    }
    for (store, load) in [
        (Op::Sd, Op::Ld),
        (Op::Sw, Op::Lw),
        (Op::Sw, Op::Lwu),
        (Op::Sh, Op::Lh),
        (Op::Sh, Op::Lhu),
        (Op::Sb, Op::Lb),
        (Op::Sb, Op::Lbu),
    ] {
        code.push(Instruction::s(store, 7, 5, 24));
        code.push(Instruction::i(load, 9, 5, 24));
        code.push(Instruction::r(Op::Xor, 7, 7, 9));
    }
    // Every other operation once; misaligned accesses; atomic operations.
    for &op in Op::ALL {
        match op.format() {
            Format::R if op.pattern() == Pattern::Alu && op > Op::Remuw => {
                code.push(Instruction::r(op, 8, 6, 7));
            }
            Format::I => code.push(Instruction::i(op, 8, 6, -77)),
            Format::Shift => code.push(Instruction::i(op, 8, 6, 21)),
            Format::Unary => code.push(Instruction::i(op, 8, 6, 0)),
            Format::Load => code.extend([25, 31].map(|at| Instruction::i(op, 8, 5, at))),
            Format::S => code.extend([25, 31].map(|at| Instruction::s(op, 6, 5, at))),
            Format::LoadReserved => code.push(Instruction::i(op, 8, 5, 0)),
            Format::Atomic => code.push(Instruction::r(op, 8, 5, 7)),
            _ => continue,
        }
        code.push(Instruction::r(Op::Xor, 7, 7, 8));
    }
    for branch in [Op::Beq, Op::Bne, Op::Blt, Op::Bge, Op::Bltu, Op::Bgeu] {
        code.push(Instruction::b(branch, 7, 6, 8));
        code.push(Instruction::i(Op::Addi, 7, 7, 1));
        code.push(Instruction::b(branch, 6, 6, 8));
        code.push(Instruction::i(Op::Xori, 7, 7, 1));
    }
    code.push(Instruction::FENCE);
    code.push(Instruction::u(Op::Auipc, 28, 0));
    code.push(Instruction::i(Op::Jalr, 1, 28, 12));
    code.push(Instruction::i(Op::Addi, 7, 7, 99)); // jumped over
    code.push(Instruction::u(Op::Jal, 1, 8));
    code.push(Instruction::i(Op::Addi, 7, 7, 99)); // jumped over
    code.push(Instruction::s(Op::Sd, 7, 5, 32));
    call(&mut code, 64, 1, 32, 3);
    call(&mut code, 64, 1, 35, 9); // stops at the boundary
    code.push(Instruction::i(Op::Addi, A7, 0, 93));
    code.push(Instruction::i(Op::Addi, A0, 0, 7));
    code.push(Instruction::ECALL);
    Program::from_instructions(START, &code).expect("a program")
}

/// Its private input.
pub const PRIVATE: [u8; 8] = [0xfe, 0xca, 0xad, 0xde, 0x78, 0x56, 0x34, 0x92];
/// Its public input.
pub const PUBLIC: [u8; 8] = [3, 0, 0, 0, 0, 0, 0, 0x80];
