//! Every instruction, with operands and operand registers from every corner, is run, proved and verified: a program for each.

use carryless::{Input, Program, ProveOptions, prove, verify};
use carryless_riscv::{Format, Instruction, Op, decode};
use rayon::prelude::*;

const START: u32 = 0x1_0000;
/// Words of the image.
const DATA: u32 = 0x2_0000;
/// Zero-initialised memory.
const ZEROED: i64 = 0x3_0000;

/// Zero, one, all ones, the ends of the signed ranges of both widths, shift amounts, patterns.
const CORNERS: [u64; 12] = [
    0,
    1,
    u64::MAX,
    i64::MIN as u64,
    i64::MAX as u64,
    0x8000_0000,
    0x7fff_ffff,
    0xffff_ffff_8000_0000,
    63,
    0x20,
    0x0123_4567_89ab_cdef,
    0xfedc_ba98_7654_3210,
];

const A: u8 = 6;
const B: u8 = 7;
const RESULT: u8 = 8;
/// Takes every result.
const SUM: u8 = 9;
const BASE: u8 = 5;
const ADDRESS: u8 = 18;

#[derive(Default)]
struct Code(Vec<Instruction>);

impl Code {
    fn push(&mut self, instruction: Instruction) {
        self.0.push(instruction);
    }

    fn load(&mut self, register: u8, corner: usize) {
        self.push(Instruction::i(Op::Ld, register, BASE, 8 * corner as i64));
    }

    /// SUM := 3 SUM + value of the register, so that the order of results matters too.
    fn take(&mut self, register: u8) {
        self.push(Instruction::i(Op::Slli, 28, SUM, 1));
        self.push(Instruction::r(Op::Add, SUM, SUM, 28));
        self.push(Instruction::r(Op::Add, SUM, SUM, register));
    }

    /// An instruction with the corners of two registers; then every way in which its registers can coincide.
    fn registers(&mut self, make: impl Fn(u8, u8, u8) -> Instruction) {
        for a in 0..CORNERS.len() {
            let b = [0, 1, 2, 3, 5, 8, 9, 11][a % 8];
            for (a, b) in [(a, b), (b, a), (a, a), (a, (a + 1) % CORNERS.len())] {
                self.load(A, a);
                self.load(B, b);
                self.push(make(RESULT, A, B));
                self.take(RESULT);
            }
        }
        for (rd, rs1, rs2) in [
            (A, A, B),
            (B, A, B),
            (A, A, A),
            (A, B, B),
            (0, A, B),
            (RESULT, 0, B),
            (RESULT, A, 0),
            (0, 0, 0),
        ] {
            self.load(A, 10);
            self.load(B, 3);
            self.push(make(rd, rs1, rs2));
            self.take(A);
            self.take(B);
            self.take(rd);
        }
    }

    fn finish(mut self) -> Program {
        // The sum is printed.
        self.push(Instruction::u(Op::Lui, 11, ZEROED + 0x1000));
        self.push(Instruction::s(Op::Sd, SUM, 11, 0));
        for (register, value) in [(17, 64), (10, 1), (12, 8)] {
            self.push(Instruction::i(Op::Addi, register, 0, value));
        }
        self.push(Instruction::ECALL);
        self.push(Instruction::i(Op::Addi, 17, 0, 93));
        self.push(Instruction::i(Op::Addi, 10, 0, 0));
        self.push(Instruction::ECALL);
        let words: Vec<u32> = self.0.iter().map(Instruction::encode).collect();
        let data: Vec<u8> = CORNERS.iter().flat_map(|corner| corner.to_le_bytes()).collect();
        Program::from_words(START, &words, DATA, &data).expect("a program")
    }
}

/// Whether the instruction can be encoded.
fn exists(instruction: &Instruction) -> bool {
    decode(instruction.encode()) == Ok(*instruction)
}

/// The immediates of a format's corners that an operation has.
fn immediates(op: Op) -> Vec<i64> {
    let all = [-2048, -1, 0, 1, 5, 31, 32, 63, 2047];
    all.into_iter()
        .filter(|&imm| exists(&Instruction::i(op, RESULT, A, imm)))
        .collect()
}

fn program(op: Op) -> Option<Program> {
    let mut code = Code::default();
    code.push(Instruction::u(Op::Lui, BASE, i64::from(DATA)));
    code.push(Instruction::u(Op::Lui, ADDRESS, ZEROED));
    match op.format() {
        Format::R => code.registers(|rd, rs1, rs2| Instruction::r(op, rd, rs1, rs2)),
        Format::Unary => code.registers(|rd, rs1, _| Instruction::r(op, rd, rs1, 0)),
        Format::I | Format::Shift => {
            let immediates = immediates(op);
            assert!(immediates.len() > 3, "{op:?}: {immediates:?}");
            for imm in immediates {
                code.registers(|rd, rs1, _| Instruction::i(op, rd, rs1, imm));
            }
        }
        Format::U => {
            for imm in [0, 0x1000, 0x1234_5000, 0x7fff_f000, -0x8000_0000, -0x1000] {
                for rd in [RESULT, 0] {
                    code.push(Instruction::u(op, rd, imm));
                    code.take(rd);
                }
            }
        }
        Format::J => {
            for (rd, offset) in [(1, 8), (0, 8), (1, 4), (RESULT, 12)] {
                code.push(Instruction::u(op, rd, offset));
                for _ in 1..offset / 4 {
                    code.push(Instruction::i(Op::Addi, SUM, SUM, 1));
                }
                code.take(rd);
            }
            // Back: over a jump forward, to one that leads on.
            code.push(Instruction::u(op, 0, 8));
            code.push(Instruction::u(op, 0, 8));
            code.push(Instruction::u(op, 1, -4));
            code.take(1);
        }
        Format::JumpRegister => {
            for (rd, base, imm) in [(1, 28, 16), (28, 28, 16), (0, 28, 16), (1, 28, 17)] {
                code.push(Instruction::u(Op::Auipc, 28, 0));
                code.push(Instruction::i(Op::Addi, 28, 28, 0));
                code.push(Instruction::i(op, rd, base, imm));
                code.push(Instruction::i(Op::Addi, SUM, SUM, 1));
                code.take(rd);
            }
        }
        Format::B => {
            for a in 0..CORNERS.len() {
                for b in [a, 0, 1, 2, 3, 4] {
                    code.load(A, a);
                    code.load(B, b);
                    code.push(Instruction::b(op, A, B, 8));
                    code.push(Instruction::i(Op::Addi, SUM, SUM, 1));
                    code.take(A);
                }
            }
            code.push(Instruction::b(op, A, A, 8));
            code.push(Instruction::i(Op::Addi, SUM, SUM, 1));
            code.push(Instruction::b(op, 0, A, 8));
            code.push(Instruction::i(Op::Addi, SUM, SUM, 1));
        }
        Format::Load => {
            for offset in 0..24 {
                code.push(Instruction::i(op, RESULT, BASE, 24 + offset));
                code.take(RESULT);
            }
            // From memory that was never written, also across the end of a page; into the base; nowhere.
            for offset in [0, 4, -1, -5] {
                code.push(Instruction::i(op, RESULT, ADDRESS, offset));
                code.take(RESULT);
            }
            code.push(Instruction::i(op, 0, BASE, 40));
            code.push(Instruction::i(Op::Addi, A, BASE, 0));
            code.push(Instruction::i(op, A, A, 80));
            code.take(A);
        }
        Format::S => {
            for offset in 0..24 {
                code.load(A, (offset % 12) as usize);
                for base in [BASE, ADDRESS] {
                    code.push(Instruction::s(op, A, base, 24 + offset));
                    for word in [24, 32, 40, 48] {
                        code.push(Instruction::i(Op::Ld, RESULT, base, word));
                        code.take(RESULT);
                    }
                }
            }
            // The address itself, and nothing.
            for register in [ADDRESS, 0] {
                code.push(Instruction::s(op, register, ADDRESS, 32));
                code.push(Instruction::i(Op::Ld, RESULT, ADDRESS, 32));
                code.take(RESULT);
            }
        }
        Format::Atomic | Format::LoadReserved => {
            let width = if op.mnemonic().ends_with(".w") { 4 } else { 8 };
            let reserve = if width == 4 { Op::LrW } else { Op::LrD };
            for a in 0..CORNERS.len() {
                for (b, reserved) in [(a, true), (0, false), (3, true), (6, false), (10, true)] {
                    // The word, and for .w also its upper half.
                    code.push(Instruction::i(
                        Op::Addi,
                        19,
                        ADDRESS,
                        if a % 2 == 0 { 0 } else { 8 - width },
                    ));
                    code.load(A, a);
                    code.push(Instruction::s(Op::Sd, A, ADDRESS, 0));
                    code.load(B, b);
                    if reserved {
                        code.push(Instruction::r(reserve, 20, 19, 0));
                    }
                    let rs2 = if op.format() == Format::Atomic { B } else { 0 };
                    code.push(Instruction::r(op, RESULT, 19, rs2));
                    code.take(RESULT);
                    code.push(Instruction::i(Op::Ld, A, ADDRESS, 0));
                    code.take(A);
                }
            }
            for (rd, rs1, rs2) in [(B, 19, B), (19, 19, B), (0, 19, B), (RESULT, 19, 19)] {
                code.push(Instruction::i(Op::Addi, 19, ADDRESS, 0));
                let rs2 = if op.format() == Format::Atomic { rs2 } else { 0 };
                code.push(Instruction::r(op, rd, rs1, rs2));
                code.take(rd);
            }
        }
        Format::Bare => match op {
            // Stops the run.
            Op::Ebreak => return None,
            Op::Ecall => {}
            _ => {
                code.push(Instruction::new(op, 0, 0, 0, 0));
                code.push(Instruction::new(op, 0, 0, 0, 0));
            }
        },
    }
    Some(code.finish())
}

#[test]
fn every_instruction_is_proved() {
    let options = ProveOptions {
        threads: Some(1),
        ..ProveOptions::default()
    };
    let proved: usize = Op::ALL
        .par_iter()
        .map(|&op| {
            let Some(program) = program(op) else { return 0 };
            let (proof, report) = prove(&program, &Input::default(), &options)
                .unwrap_or_else(|error| panic!("{}: {error}", op.mnemonic()));
            let statement =
                verify(&program, b"", &proof).unwrap_or_else(|error| panic!("{}: {error}", op.mnemonic()));
            assert_eq!(
                (statement.exit_code, statement.public_output.len()),
                (0, 8),
                "{}",
                op.mnemonic()
            );
            assert!(report.cycles > 8);
            // The output is the program's: no other one is accepted.
            let mut changed = proof;
            changed.public_output[3] ^= 1;
            assert!(verify(&program, b"", &changed).is_err());
            1
        })
        .sum();
    assert_eq!(proved, Op::ALL.len() - 1, "all but ebreak");
}
