//! The C extension: 16-bit parcels and the instructions that they stand for (RISC-V manual, "RVC Instruction Set
//! Listings", the columns of RV64). Floating-point forms and reserved encodings are none; hints are what they
//! would be without being hints, and so do nothing.

use crate::instruction::{Instruction, Op};

/// Bits `high..=low` of the parcel, moved down.
const fn field(parcel: u16, high: u32, low: u32) -> i64 {
    (parcel as i64 >> low) & ((1 << (high - low + 1)) - 1)
}

/// A bit of the parcel, moved to a bit of an immediate.
const fn bit(parcel: u16, from: u32, to: u32) -> i64 {
    (parcel as i64 >> from & 1) << to
}

/// The low `bits` bits of a value as a signed number.
const fn signed(value: i64, bits: u32) -> i64 {
    value << (64 - bits) >> (64 - bits)
}

/// Decodes a parcel whose low two bits are not 11.
pub(crate) fn decode(parcel: u16) -> Option<Instruction> {
    let funct3 = field(parcel, 15, 13);
    let instruction = match parcel & 3 {
        0 => quadrant_0(parcel, funct3),
        1 => quadrant_1(parcel, funct3),
        2 => quadrant_2(parcel, funct3),
        _ => None,
    };
    instruction.map(Instruction::compressed)
}

/// Of the eight registers x8..x15 that three bits can name.
const fn short(parcel: u16, low: u32) -> u8 {
    8 + field(parcel, low + 2, low) as u8
}

/// Loads and stores with an address register of the eight, and the address of a local variable.
fn quadrant_0(parcel: u16, funct3: i64) -> Option<Instruction> {
    let (base, data) = (short(parcel, 7), short(parcel, 2));
    let word = field(parcel, 12, 10) << 3 | bit(parcel, 6, 2) | bit(parcel, 5, 6);
    let double = field(parcel, 12, 10) << 3 | field(parcel, 6, 5) << 6;
    Some(match funct3 {
        0 => {
            // c.addi4spn; all zeros is defined to be illegal.
            let imm = field(parcel, 12, 11) << 4
                | field(parcel, 10, 7) << 6
                | bit(parcel, 6, 2)
                | bit(parcel, 5, 3);
            match imm {
                0 => return None,
                _ => Instruction::i(Op::Addi, data, 2, imm),
            }
        }
        2 => Instruction::i(Op::Lw, data, base, word),
        3 => Instruction::i(Op::Ld, data, base, double),
        6 => Instruction::s(Op::Sw, data, base, word),
        7 => Instruction::s(Op::Sd, data, base, double),
        _ => return None,
    })
}

/// Arithmetic with small constants and among the eight registers, jumps and branches.
fn quadrant_1(parcel: u16, funct3: i64) -> Option<Instruction> {
    let rd = field(parcel, 11, 7) as u8;
    let rs1 = short(parcel, 7);
    let unsigned = bit(parcel, 12, 5) | field(parcel, 6, 2);
    let imm = signed(unsigned, 6);
    let branch = bit(parcel, 12, 8)
        | field(parcel, 11, 10) << 3
        | field(parcel, 6, 5) << 6
        | field(parcel, 4, 3) << 1
        | bit(parcel, 2, 5);
    Some(match (funct3, rd) {
        // c.nop and c.addi
        (0, _) => Instruction::i(Op::Addi, rd, rd, imm),
        (1, 0) => return None,
        (1, _) => Instruction::i(Op::Addiw, rd, rd, imm),
        // c.li
        (2, _) => Instruction::i(Op::Addi, rd, 0, imm),
        // c.addi16sp and c.lui
        (3, _) if unsigned == 0 => return None,
        (3, 2) => {
            let imm = bit(parcel, 12, 9)
                | bit(parcel, 6, 4)
                | bit(parcel, 5, 6)
                | field(parcel, 4, 3) << 7
                | bit(parcel, 2, 5);
            Instruction::i(Op::Addi, 2, 2, signed(imm, 10))
        }
        (3, _) => Instruction::u(Op::Lui, rd, imm << 12),
        (4, _) => return arithmetic(parcel, rs1, unsigned, imm),
        (5, _) => {
            let distance = bit(parcel, 12, 11)
                | bit(parcel, 11, 4)
                | field(parcel, 10, 9) << 8
                | bit(parcel, 8, 10)
                | bit(parcel, 7, 6)
                | bit(parcel, 6, 7)
                | field(parcel, 5, 3) << 1
                | bit(parcel, 2, 5);
            Instruction::u(Op::Jal, 0, signed(distance, 12))
        }
        (6, _) => Instruction::b(Op::Beq, rs1, 0, signed(branch, 9)),
        (7, _) => Instruction::b(Op::Bne, rs1, 0, signed(branch, 9)),
        _ => return None,
    })
}

/// c.srli, c.srai, c.andi and the operations of two of the eight registers.
fn arithmetic(parcel: u16, rd: u8, unsigned: i64, imm: i64) -> Option<Instruction> {
    let register = |op| Some(Instruction::r(op, rd, rd, short(parcel, 2)));
    match (field(parcel, 11, 10), field(parcel, 12, 12), field(parcel, 6, 5)) {
        (0, ..) => Some(Instruction::i(Op::Srli, rd, rd, unsigned)),
        (1, ..) => Some(Instruction::i(Op::Srai, rd, rd, unsigned)),
        (2, ..) => Some(Instruction::i(Op::Andi, rd, rd, imm)),
        (3, 0, 0) => register(Op::Sub),
        (3, 0, 1) => register(Op::Xor),
        (3, 0, 2) => register(Op::Or),
        (3, 0, 3) => register(Op::And),
        (3, 1, 0) => register(Op::Subw),
        (3, 1, 1) => register(Op::Addw),
        _ => None,
    }
}

/// Shifts, moves, computed jumps, and loads and stores of local variables.
fn quadrant_2(parcel: u16, funct3: i64) -> Option<Instruction> {
    let (rd, rs2) = (field(parcel, 11, 7) as u8, field(parcel, 6, 2) as u8);
    let high = bit(parcel, 12, 5);
    let load_word = high | field(parcel, 6, 4) << 2 | field(parcel, 3, 2) << 6;
    let load_double = high | field(parcel, 6, 5) << 3 | field(parcel, 4, 2) << 6;
    let store_word = field(parcel, 12, 9) << 2 | field(parcel, 8, 7) << 6;
    let store_double = field(parcel, 12, 10) << 3 | field(parcel, 9, 7) << 6;
    Some(match (funct3, rd, rs2) {
        (0, ..) => Instruction::i(Op::Slli, rd, rd, high | i64::from(rs2)),
        (2 | 3, 0, _) => return None,
        (2, ..) => Instruction::i(Op::Lw, rd, 2, load_word),
        (3, ..) => Instruction::i(Op::Ld, rd, 2, load_double),
        (4, 0, 0) if high == 0 => return None,
        // c.jr, c.mv, c.ebreak, c.jalr, c.add
        (4, _, 0) if high == 0 => Instruction::i(Op::Jalr, 0, rd, 0),
        (4, ..) if high == 0 => Instruction::r(Op::Add, rd, 0, rs2),
        (4, 0, 0) => Instruction::EBREAK,
        (4, _, 0) => Instruction::i(Op::Jalr, 1, rd, 0),
        (4, ..) => Instruction::r(Op::Add, rd, rd, rs2),
        (6, ..) => Instruction::s(Op::Sw, rs2, 2, store_word),
        (7, ..) => Instruction::s(Op::Sd, rs2, 2, store_double),
        _ => return None,
    })
}
