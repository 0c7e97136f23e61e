//! From instruction words to [`Instruction`]s, strictly: what RV64IM reserves is an error.

use crate::instruction::{Instruction, Op};

/// Why a word is not an RV64IM instruction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The low two bits are not 11.
    #[error("a compressed (C extension) instruction, or no instruction at all")]
    Compressed,
    /// The low five bits are 11111.
    #[error("an instruction longer than 32 bits")]
    Long,
    /// The opcode belongs to no instruction of RV64IM.
    #[error("opcode {opcode:#04x} is not in RV64IM")]
    Opcode {
        /// The low seven bits.
        opcode: u8,
    },
    /// The opcode is known, the function fields are not.
    #[error("opcode {opcode:#04x} with funct3 {funct3:#x} and funct7 {funct7:#04x} is not in RV64IM")]
    Function {
        /// Bits 0..7.
        opcode: u8,
        /// Bits 12..15.
        funct3: u8,
        /// Bits 25..32.
        funct7: u8,
    },
}

/// Decodes one RV64IM instruction. `fence` and `fence.i` are [`Op::Fence`], whatever their other fields.
pub fn decode(word: u32) -> Result<Instruction, DecodeError> {
    if word & 3 != 3 {
        return Err(DecodeError::Compressed);
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
                _ => return reserved,
            }
        }
        0x1b => {
            let shift = |op| Instruction::i(op, rd, rs1, i64::from(rs2));
            match (funct3, funct7) {
                (0, _) => Instruction::i(Op::Addiw, rd, rs1, imm_i),
                (1, 0x00) => shift(Op::Slliw),
                (5, 0x00) => shift(Op::Srliw),
                (5, 0x20) => shift(Op::Sraiw),
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
