//! From [`Instruction`]s to instruction words: the inverse of [`decode`](crate::decode), for tests and tools that
//! assemble small programs.

use crate::instruction::{Format, Instruction, Op};

impl Instruction {
    /// The instruction's word. Register numbers and immediates must fit their fields: the immediate's excess bits
    /// are cut off, and so decoding the word again shows whether it fitted.
    pub const fn encode(&self) -> u32 {
        let (opcode, funct3, funct7) = self.op.function();
        let imm = self.imm as u32;
        let rd = (self.rd as u32 & 0x1f) << 7;
        let rs1 = (self.rs1 as u32 & 0x1f) << 15;
        let rs2 = (self.rs2 as u32 & 0x1f) << 20;
        let operands = match self.op.format() {
            Format::R => rd | rs1 | rs2,
            Format::I | Format::Load | Format::JumpRegister => rd | rs1 | imm << 20,
            Format::Shift => rd | rs1 | (imm & 0x3f) << 20,
            Format::S => rs1 | rs2 | (imm & 0x1f) << 7 | (imm >> 5 & 0x7f) << 25,
            Format::B => {
                rs1 | rs2
                    | (imm >> 11 & 1) << 7
                    | (imm >> 1 & 0xf) << 8
                    | (imm >> 5 & 0x3f) << 25
                    | (imm >> 12 & 1) << 31
            }
            Format::U => rd | (imm & 0xffff_f000),
            Format::J => {
                rd | (imm & 0xf_f000)
                    | (imm >> 11 & 1) << 20
                    | (imm >> 1 & 0x3ff) << 21
                    | (imm >> 20 & 1) << 31
            }
            Format::Bare => match self.op {
                Op::Ebreak => 1 << 20,
                _ => 0,
            },
        };
        opcode | funct3 << 12 | funct7 << 25 | operands
    }
}

impl Op {
    /// opcode, funct3, funct7
    const fn function(self) -> (u32, u32, u32) {
        match self {
            Op::Lui => (0x37, 0, 0),
            Op::Auipc => (0x17, 0, 0),
            Op::Jal => (0x6f, 0, 0),
            Op::Jalr => (0x67, 0, 0),
            Op::Beq => (0x63, 0, 0),
            Op::Bne => (0x63, 1, 0),
            Op::Blt => (0x63, 4, 0),
            Op::Bge => (0x63, 5, 0),
            Op::Bltu => (0x63, 6, 0),
            Op::Bgeu => (0x63, 7, 0),
            Op::Lb => (0x03, 0, 0),
            Op::Lh => (0x03, 1, 0),
            Op::Lw => (0x03, 2, 0),
            Op::Ld => (0x03, 3, 0),
            Op::Lbu => (0x03, 4, 0),
            Op::Lhu => (0x03, 5, 0),
            Op::Lwu => (0x03, 6, 0),
            Op::Sb => (0x23, 0, 0),
            Op::Sh => (0x23, 1, 0),
            Op::Sw => (0x23, 2, 0),
            Op::Sd => (0x23, 3, 0),
            Op::Addi => (0x13, 0, 0),
            Op::Slti => (0x13, 2, 0),
            Op::Sltiu => (0x13, 3, 0),
            Op::Xori => (0x13, 4, 0),
            Op::Ori => (0x13, 6, 0),
            Op::Andi => (0x13, 7, 0),
            Op::Slli => (0x13, 1, 0),
            Op::Srli => (0x13, 5, 0),
            Op::Srai => (0x13, 5, 0x20),
            Op::Addiw => (0x1b, 0, 0),
            Op::Slliw => (0x1b, 1, 0),
            Op::Srliw => (0x1b, 5, 0),
            Op::Sraiw => (0x1b, 5, 0x20),
            Op::Add => (0x33, 0, 0),
            Op::Sub => (0x33, 0, 0x20),
            Op::Sll => (0x33, 1, 0),
            Op::Slt => (0x33, 2, 0),
            Op::Sltu => (0x33, 3, 0),
            Op::Xor => (0x33, 4, 0),
            Op::Srl => (0x33, 5, 0),
            Op::Sra => (0x33, 5, 0x20),
            Op::Or => (0x33, 6, 0),
            Op::And => (0x33, 7, 0),
            Op::Addw => (0x3b, 0, 0),
            Op::Subw => (0x3b, 0, 0x20),
            Op::Sllw => (0x3b, 1, 0),
            Op::Srlw => (0x3b, 5, 0),
            Op::Sraw => (0x3b, 5, 0x20),
            Op::Mul => (0x33, 0, 1),
            Op::Mulh => (0x33, 1, 1),
            Op::Mulhsu => (0x33, 2, 1),
            Op::Mulhu => (0x33, 3, 1),
            Op::Div => (0x33, 4, 1),
            Op::Divu => (0x33, 5, 1),
            Op::Rem => (0x33, 6, 1),
            Op::Remu => (0x33, 7, 1),
            Op::Mulw => (0x3b, 0, 1),
            Op::Divw => (0x3b, 4, 1),
            Op::Divuw => (0x3b, 5, 1),
            Op::Remw => (0x3b, 6, 1),
            Op::Remuw => (0x3b, 7, 1),
            Op::Fence => (0x0f, 0, 0),
            Op::Ecall | Op::Ebreak => (0x73, 0, 0),
        }
    }
}
