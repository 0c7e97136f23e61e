//! From instruction words to [`Instruction`]s, strictly: what the manual reserves is an error; hints are what they
//! would be without being hints, and so do nothing.

use crate::compressed;
use crate::instruction::{Instruction, Op};

/// Why a word is not an instruction of this machine.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The low two bits are not 11, and the low 16 bits are no compressed instruction: reserved, or floating-point.
    #[error("compressed instruction {parcel:#06x} is reserved or a floating-point one")]
    Compressed {
        /// The low 16 bits.
        parcel: u16,
    },
    /// The low five bits are 11111.
    #[error("an instruction longer than 32 bits")]
    Long,
    /// The opcode belongs to no instruction of this machine.
    #[error("opcode {opcode:#04x} is not in this machine's instruction set")]
    Opcode {
        /// The low seven bits.
        opcode: u8,
    },
    /// The opcode is known, the function fields are not.
    #[error(
        "opcode {opcode:#04x} with funct3 {funct3:#x} and funct7 {funct7:#04x} is not in this machine's instruction set"
    )]
    Function {
        /// Bits 0..7.
        opcode: u8,
        /// Bits 12..15.
        funct3: u8,
        /// Bits 25..32.
        funct7: u8,
    },
}

/// Decodes the instruction that starts with these 32 bits (of which a compressed one takes the low 16).
///
/// `fence` and `fence.i` are [`Op::Fence`], whatever their other fields: with one hart, and code that never changes,
/// there is nothing to order. For the same reason the acquire and release bits of atomic instructions are ignored.
pub fn decode(word: u32) -> Result<Instruction, DecodeError> {
    if word & 3 != 3 {
        let parcel = word as u16;
        return compressed::decode(parcel).ok_or(DecodeError::Compressed { parcel });
    }
    if word & 0x1f == 0x1f {
        return Err(DecodeError::Long);
    }
    let opcode = (word & 0x7f) as u8;
    let rd = (word >> 7 & 0x1f) as u8;
    let funct3 = (word >> 12 & 7) as u8;
    let rs1 = (word >> 15 & 0x1f) as u8;
    let rs2 = (word >> 20 & 0x1f) as u8;
    let funct7 = (word >> 25) as u8;
    let reserved = Err(DecodeError::Function {
        opcode,
        funct3,
        funct7,
    });

    // The immediates, sign-extended from bit 31.
    let signed = word as i32;
    let imm_i = i64::from(signed >> 20);
    let imm_s = i64::from((signed >> 25 << 5) | i32::from(rd));
    let imm_b = i64::from(
        (signed >> 31 << 12) | ((signed << 4) & 0x800) | (signed >> 20 & 0x7e0) | (signed >> 7 & 0x1e),
    );
    let imm_u = i64::from(signed & !0xfff);
    let imm_j = i64::from(
        (signed >> 31 << 20) | (signed & 0xf_f000) | (signed >> 9 & 0x800) | (signed >> 20 & 0x7fe),
    );

    let instruction = match opcode {
        0x37 => Instruction::u(Op::Lui, rd, imm_u),
        0x17 => Instruction::u(Op::Auipc, rd, imm_u),
        0x6f => Instruction::u(Op::Jal, rd, imm_j),
        0x67 => match funct3 {
            0 => Instruction::i(Op::Jalr, rd, rs1, imm_i),
            _ => return reserved,
        },
        0x63 => {
            let op = match funct3 {
                0 => Op::Beq,
                1 => Op::Bne,
                4 => Op::Blt,
                5 => Op::Bge,
                6 => Op::Bltu,
                7 => Op::Bgeu,
                _ => return reserved,
            };
            Instruction::b(op, rs1, rs2, imm_b)
        }
        0x03 => {
            let op = match funct3 {
                0 => Op::Lb,
                1 => Op::Lh,
                2 => Op::Lw,
                3 => Op::Ld,
                4 => Op::Lbu,
                5 => Op::Lhu,
                6 => Op::Lwu,
                _ => return reserved,
            };
            Instruction::i(op, rd, rs1, imm_i)
        }
        0x23 => {
            let op = match funct3 {
                0 => Op::Sb,
                1 => Op::Sh,
                2 => Op::Sw,
                3 => Op::Sd,
                _ => return reserved,
            };
            Instruction::s(op, rs2, rs1, imm_s)
        }
        0x13 => {
            let shift = |op| Instruction::i(op, rd, rs1, imm_i & 0x3f);
            let immediate = |op| Instruction::i(op, rd, rs1, imm_i);
            let unary = |op| Instruction::i(op, rd, rs1, 0);
            match (funct3, funct7 >> 1) {
                (0, _) => immediate(Op::Addi),
                (2, _) => immediate(Op::Slti),
                (3, _) => immediate(Op::Sltiu),
                (4, _) => immediate(Op::Xori),
                (6, _) => immediate(Op::Ori),
                (7, _) => immediate(Op::Andi),
                (1, 0x00) => shift(Op::Slli),
                (5, 0x00) => shift(Op::Srli),
                (5, 0x10) => shift(Op::Srai),
                (1, 0x0a) => shift(Op::Bseti),
                (1, 0x12) => shift(Op::Bclri),
                (1, 0x1a) => shift(Op::Binvi),
                (5, 0x12) => shift(Op::Bexti),
                (5, 0x18) => shift(Op::Rori),
                _ => match (funct3, word >> 20) {
                    (1, 0x600) => unary(Op::Clz),
                    (1, 0x601) => unary(Op::Ctz),
                    (1, 0x602) => unary(Op::Cpop),
                    (1, 0x604) => unary(Op::SextB),
                    (1, 0x605) => unary(Op::SextH),
                    (5, 0x287) => unary(Op::OrcB),
                    (5, 0x6b8) => unary(Op::Rev8),
                    _ => return reserved,
                },
            }
        }
        0x1b => {
            let shift = |op| Instruction::i(op, rd, rs1, i64::from(rs2));
            match (funct3, funct7) {
                (0, _) => Instruction::i(Op::Addiw, rd, rs1, imm_i),
                (1, 0x00) => shift(Op::Slliw),
                (5, 0x00) => shift(Op::Srliw),
                (5, 0x20) => shift(Op::Sraiw),
                (5, 0x30) => shift(Op::Roriw),
                (1, 0x04 | 0x05) => Instruction::i(Op::SlliUw, rd, rs1, imm_i & 0x3f),
                (1, 0x30) => match rs2 {
                    0 => Instruction::i(Op::Clzw, rd, rs1, 0),
                    1 => Instruction::i(Op::Ctzw, rd, rs1, 0),
                    2 => Instruction::i(Op::Cpopw, rd, rs1, 0),
                    _ => return reserved,
                },
                _ => return reserved,
            }
        }
        0x33 => {
            let op = match (funct7, funct3) {
                (0x00, 0) => Op::Add,
                (0x20, 0) => Op::Sub,
                (0x00, 1) => Op::Sll,
                (0x00, 2) => Op::Slt,
                (0x00, 3) => Op::Sltu,
                (0x00, 4) => Op::Xor,
                (0x00, 5) => Op::Srl,
                (0x20, 5) => Op::Sra,
                (0x00, 6) => Op::Or,
                (0x00, 7) => Op::And,
                (0x01, 0) => Op::Mul,
                (0x01, 1) => Op::Mulh,
                (0x01, 2) => Op::Mulhsu,
                (0x01, 3) => Op::Mulhu,
                (0x01, 4) => Op::Div,
                (0x01, 5) => Op::Divu,
                (0x01, 6) => Op::Rem,
                (0x01, 7) => Op::Remu,
                (0x10, 2) => Op::Sh1add,
                (0x10, 4) => Op::Sh2add,
                (0x10, 6) => Op::Sh3add,
                (0x20, 7) => Op::Andn,
                (0x20, 6) => Op::Orn,
                (0x20, 4) => Op::Xnor,
                (0x05, 1) => Op::Clmul,
                (0x05, 2) => Op::Clmulr,
                (0x05, 3) => Op::Clmulh,
                (0x05, 4) => Op::Min,
                (0x05, 5) => Op::Minu,
                (0x05, 6) => Op::Max,
                (0x05, 7) => Op::Maxu,
                (0x07, 5) => Op::CzeroEqz,
                (0x07, 7) => Op::CzeroNez,
                (0x14, 1) => Op::Bset,
                (0x24, 1) => Op::Bclr,
                (0x24, 5) => Op::Bext,
                (0x34, 1) => Op::Binv,
                (0x30, 1) => Op::Rol,
                (0x30, 5) => Op::Ror,
                _ => return reserved,
            };
            Instruction::r(op, rd, rs1, rs2)
        }
        0x3b => {
            let op = match (funct7, funct3) {
                (0x00, 0) => Op::Addw,
                (0x20, 0) => Op::Subw,
                (0x00, 1) => Op::Sllw,
                (0x00, 5) => Op::Srlw,
                (0x20, 5) => Op::Sraw,
                (0x01, 0) => Op::Mulw,
                (0x01, 4) => Op::Divw,
                (0x01, 5) => Op::Divuw,
                (0x01, 6) => Op::Remw,
                (0x01, 7) => Op::Remuw,
                (0x04, 0) => Op::AddUw,
                (0x04, 4) if rs2 == 0 => Op::ZextH,
                (0x10, 2) => Op::Sh1addUw,
                (0x10, 4) => Op::Sh2addUw,
                (0x10, 6) => Op::Sh3addUw,
                (0x30, 1) => Op::Rolw,
                (0x30, 5) => Op::Rorw,
                _ => return reserved,
            };
            Instruction::r(op, rd, rs1, rs2)
        }
        0x2f => {
            // The low two bits of funct7 are acquire and release.
            let op = match (funct7 >> 2, funct3) {
                (0x02, 2) if rs2 == 0 => Op::LrW,
                (0x02, 3) if rs2 == 0 => Op::LrD,
                (0x03, 2) => Op::ScW,
                (0x03, 3) => Op::ScD,
                (0x01, 2) => Op::AmoswapW,
                (0x01, 3) => Op::AmoswapD,
                (0x00, 2) => Op::AmoaddW,
                (0x00, 3) => Op::AmoaddD,
                (0x04, 2) => Op::AmoxorW,
                (0x04, 3) => Op::AmoxorD,
                (0x0c, 2) => Op::AmoandW,
                (0x0c, 3) => Op::AmoandD,
                (0x08, 2) => Op::AmoorW,
                (0x08, 3) => Op::AmoorD,
                (0x10, 2) => Op::AmominW,
                (0x10, 3) => Op::AmominD,
                (0x14, 2) => Op::AmomaxW,
                (0x14, 3) => Op::AmomaxD,
                (0x18, 2) => Op::AmominuW,
                (0x18, 3) => Op::AmominuD,
                (0x1c, 2) => Op::AmomaxuW,
                (0x1c, 3) => Op::AmomaxuD,
                _ => return reserved,
            };
            Instruction::r(op, rd, rs1, rs2)
        }
        0x0f => match funct3 {
            0 | 1 => Instruction::FENCE,
            _ => return reserved,
        },
        0x73 => match word {
            0x0000_0073 => Instruction::ECALL,
            0x0010_0073 => Instruction::EBREAK,
            _ => return reserved,
        },
        _ => return Err(DecodeError::Opcode { opcode }),
    };
    Ok(instruction)
}
