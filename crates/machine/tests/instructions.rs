//! Every instruction on random and corner operands: the executor runs it, the chips must accept the run.

mod common;

use carryless_machine::ChipId;
use carryless_riscv::{Format, Instruction, Op, semantics};
use common::{Random, Run, exit, load_constant};

/// A program that executes `op` on given operands, in registers of its own choice, and on memory at sp.
fn exercise(op: Op, random: &mut Random, code: &mut Vec<Instruction>) {
    let (a, b) = (random.operand(), random.operand());
    let register = |random: &mut Random| (5 + random.below(4)) as u8;
    let (rs1, rs2) = (register(random), register(random));
    let rd = if random.below(8) == 0 { 0 } else { register(random) };
    load_constant(code, rs1, a);
    if rs2 != rs1 {
        load_constant(code, rs2, b);
    }
    let imm = (random.next() as i64) >> 52;
    match op.format() {
        Format::R => code.push(Instruction::r(op, rd, rs1, rs2)),
        Format::Unary => code.push(Instruction::i(op, rd, rs1, 0)),
        Format::I => code.push(Instruction::i(op, rd, rs1, imm)),
        Format::Shift => {
            let word = matches!(op, Op::Slliw | Op::Srliw | Op::Sraiw | Op::Roriw);
            let amount = random.below(if word { 32 } else { 64 }) as i64;
            code.push(Instruction::i(op, rd, rs1, amount));
        }
        Format::Load | Format::S => {
            let width = semantics::width(op) as i64;
            let aligned = random.below(2) == 0;
            let step = if aligned { width } else { 1 };
            let offset = random.below(2000 / step as u64) as i64 * step - 1024;
            code.push(Instruction::s(Op::Sd, rs1, 2, offset & !7));
            code.push(Instruction::s(Op::Sd, rs2, 2, (offset & !7) + 8));
            if op.format() == Format::Load {
                code.push(Instruction::i(op, rd, 2, offset));
            } else {
                code.push(Instruction::s(op, rs2, 2, offset));
                code.push(Instruction::i(Op::Ld, rd, 2, offset & !7));
                code.push(Instruction::i(Op::Ld, rd, 2, (offset & !7) + 8));
            }
        }
        Format::Atomic | Format::LoadReserved => {
            let width = semantics::width(op) as i64;
            let offset = random.below(64) as i64 * width;
            code.push(Instruction::s(Op::Sd, rs1, 2, offset & !7));
            code.push(Instruction::i(Op::Addi, 9, 2, offset));
            let reserved = [Op::LrW, Op::LrD][(width == 8) as usize];
            match random.below(5) {
                0 => {}
                // Of another address; of another width; undone by another `sc`.
                1 => code.push(Instruction::i(Op::LrD, 10, 2, 0)),
                2 if width == 4 && offset % 8 == 0 => code.push(Instruction::i(Op::LrD, 10, 9, 0)),
                _ => code.push(Instruction::i(reserved, 10, 9, 0)),
            }
            code.push(Instruction::r(
                op,
                rd,
                9,
                if op.format() == Format::Atomic { rs2 } else { 0 },
            ));
            code.push(Instruction::i(Op::Ld, 10, 2, offset & !7));
        }
        Format::B => {
            // Over a skipped instruction, or on to it.
            code.push(Instruction::b(op, rs1, rs2, 8));
            code.push(Instruction::i(Op::Addi, rd, rd, 1));
        }
        Format::U => code.push(Instruction::u(op, rd, imm << 12)),
        Format::J => {
            code.push(Instruction::u(op, rd, 8));
            code.push(Instruction::FENCE);
        }
        Format::JumpRegister => {
            // auipc rs1, 0; jalr rd, 12(rs1); (skipped)
            code.push(Instruction::u(Op::Auipc, rs1, 0));
            code.push(Instruction::i(op, rd, rs1, 12 + (random.below(2) as i64)));
            code.push(Instruction::FENCE);
        }
        Format::Bare => code.push(Instruction::FENCE),
    }
}

#[test]
fn every_instruction_on_many_operands() {
    let mut random = Random(1);
    for &op in Op::ALL.iter().filter(|op| !matches!(op, Op::Ecall | Op::Ebreak)) {
        let mut code = Vec::new();
        for _ in 0..150 {
            exercise(op, &mut random, &mut code);
        }
        exit(&mut code);
        eprintln!("{}", op.mnemonic());
        Run::code(&code).assert_valid();
    }
}

const CORNERS: [u64; 12] = [
    0,
    1,
    2,
    u64::MAX,
    u64::MAX - 1,
    1 << 63,
    (1 << 63) - 1,
    1 << 31,
    (1 << 31) - 1,
    0xffff_ffff,
    0xffff_ffff_8000_0000,
    0x1_0000_0000,
];

#[test]
fn corner_operands_of_multiplication_and_division() {
    let ops = Op::ALL.iter().filter(|op| (Op::Mul..=Op::Remuw).contains(op));
    for &op in ops {
        let mut code = Vec::new();
        for a in CORNERS {
            load_constant(&mut code, 5, a);
            for b in CORNERS {
                load_constant(&mut code, 6, b);
                code.push(Instruction::r(op, 7, 5, 6));
            }
        }
        exit(&mut code);
        Run::code(&code).assert_valid();
    }
}

#[test]
fn corner_operands_of_paired_multiplications() {
    let mut code = Vec::new();
    for a in CORNERS {
        load_constant(&mut code, 5, a);
        for b in CORNERS {
            load_constant(&mut code, 6, b);
            // The high half first, then second; one that is used again; the factors exchanged.
            for (op, order) in [(Op::Mulhu, 0), (Op::Mulh, 1), (Op::Mulhsu, 0), (Op::Mulhu, 1)] {
                let pair = [Instruction::r(op, 7, 5, 6), Instruction::r(Op::Mul, 8, 5, 6)];
                code.extend([pair[order], pair[1 - order]]);
            }
            code.push(Instruction::r(Op::Mul, 8, 5, 6));
            code.push(Instruction::r(Op::Mulhu, 0, 6, 5));
        }
    }
    exit(&mut code);
    let run = Run::code(&code);
    run.assert_valid();
    let used = run.rows();
    let rows = |chip: ChipId| {
        used.iter()
            .find(|(used, _)| *used == chip)
            .map_or(0, |(_, rows)| *rows)
    };
    let pairs = CORNERS.len() * CORNERS.len() * 4;
    assert!(rows(ChipId::MultiplyPaired) >= pairs);
    assert_eq!(rows(ChipId::MultiplyPaired), rows(ChipId::MultiplyHighPaired));
    assert!(rows(ChipId::Multiply) > 0 && rows(ChipId::MultiplyHigh) > 0);
}

#[test]
fn every_chip_of_an_instruction_has_rows() {
    let mut random = Random(2);
    let mut code = Vec::new();
    for &op in Op::ALL.iter().filter(|op| !matches!(op, Op::Ecall | Op::Ebreak)) {
        for _ in 0..8 {
            exercise(op, &mut random, &mut code);
        }
    }
    // So many that they get tables of their own.
    for _ in 0..64 {
        code.push(Instruction::r(Op::Mulhu, 7, 5, 6));
        code.push(Instruction::r(Op::Mul, 8, 5, 6));
    }
    exit(&mut code);
    let run = Run::code(&code);
    run.assert_valid();
    let used = run.chips();
    for chip in &ChipId::ALL[..=ChipId::Exit.index()] {
        assert!(used.contains(chip), "{chip:?}");
    }
}
