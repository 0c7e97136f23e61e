//! From [`Instruction`]s to instruction words: the inverse of [`decode`](crate::decode), for tests and tools that
//! assemble small programs.

use crate::instruction::{Format, Instruction, Op};

impl Instruction {
    /// The instruction's word, in its 32-bit encoding even if it was decoded from a compressed one. Register numbers and immediates must fit their fields: the immediate's excess bits
    /// are cut off, and so decoding the word again shows whether it fitted.
    pub const fn encode(&self) -> u32 {
        let (opcode, funct3, funct7) = self.op.function();
        let imm = self.imm as u32;
        let rd = (self.rd as u32 & 0x1f) << 7;
        let rs1 = (self.rs1 as u32 & 0x1f) << 15;
        let rs2 = (self.rs2 as u32 & 0x1f) << 20;
        let operands = match self.op.format() {
            Format::R | Format::Atomic => rd | rs1 | rs2,
            Format::Unary | Format::LoadReserved => rd | rs1 | self.op.selector() << 20,
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
            Op::LrW => (0x2f, 2, 0x02 << 2),
            Op::LrD => (0x2f, 3, 0x02 << 2),
            Op::ScW => (0x2f, 2, 0x03 << 2),
            Op::ScD => (0x2f, 3, 0x03 << 2),
            Op::AmoswapW => (0x2f, 2, 0x01 << 2),
            Op::AmoswapD => (0x2f, 3, 0x01 << 2),
            Op::AmoaddW => (0x2f, 2, 0x00 << 2),
            Op::AmoaddD => (0x2f, 3, 0x00 << 2),
            Op::AmoxorW => (0x2f, 2, 0x04 << 2),
            Op::AmoxorD => (0x2f, 3, 0x04 << 2),
            Op::AmoandW => (0x2f, 2, 0x0c << 2),
            Op::AmoandD => (0x2f, 3, 0x0c << 2),
            Op::AmoorW => (0x2f, 2, 0x08 << 2),
            Op::AmoorD => (0x2f, 3, 0x08 << 2),
            Op::AmominW => (0x2f, 2, 0x10 << 2),
            Op::AmominD => (0x2f, 3, 0x10 << 2),
            Op::AmomaxW => (0x2f, 2, 0x14 << 2),
            Op::AmomaxD => (0x2f, 3, 0x14 << 2),
            Op::AmominuW => (0x2f, 2, 0x18 << 2),
            Op::AmominuD => (0x2f, 3, 0x18 << 2),
            Op::AmomaxuW => (0x2f, 2, 0x1c << 2),
            Op::AmomaxuD => (0x2f, 3, 0x1c << 2),
            Op::AddUw => (0x3b, 0, 0x04),
            Op::Sh1add => (0x33, 2, 0x10),
            Op::Sh2add => (0x33, 4, 0x10),
            Op::Sh3add => (0x33, 6, 0x10),
            Op::Sh1addUw => (0x3b, 2, 0x10),
            Op::Sh2addUw => (0x3b, 4, 0x10),
            Op::Sh3addUw => (0x3b, 6, 0x10),
            Op::SlliUw => (0x1b, 1, 0x04),
            Op::Andn => (0x33, 7, 0x20),
            Op::Orn => (0x33, 6, 0x20),
            Op::Xnor => (0x33, 4, 0x20),
            Op::Clz | Op::Ctz | Op::Cpop | Op::SextB | Op::SextH => (0x13, 1, 0x30),
            Op::Clzw | Op::Ctzw | Op::Cpopw => (0x1b, 1, 0x30),
            Op::Max => (0x33, 6, 0x05),
            Op::Maxu => (0x33, 7, 0x05),
            Op::Min => (0x33, 4, 0x05),
            Op::Minu => (0x33, 5, 0x05),
            Op::ZextH => (0x3b, 4, 0x04),
            Op::Rol => (0x33, 1, 0x30),
            Op::Rolw => (0x3b, 1, 0x30),
            Op::Ror => (0x33, 5, 0x30),
            Op::Rorw => (0x3b, 5, 0x30),
            Op::Rori => (0x13, 5, 0x30),
            Op::Roriw => (0x1b, 5, 0x30),
            Op::OrcB => (0x13, 5, 0x14),
            Op::Rev8 => (0x13, 5, 0x35),
            Op::Bclr => (0x33, 1, 0x24),
            Op::Bext => (0x33, 5, 0x24),
            Op::Binv => (0x33, 1, 0x34),
            Op::Bset => (0x33, 1, 0x14),
            Op::Bclri => (0x13, 1, 0x24),
            Op::Bexti => (0x13, 5, 0x24),
            Op::Binvi => (0x13, 1, 0x34),
            Op::Bseti => (0x13, 1, 0x14),
            Op::Clmul => (0x33, 1, 0x05),
            Op::Clmulh => (0x33, 3, 0x05),
            Op::Clmulr => (0x33, 2, 0x05),
            Op::CzeroEqz => (0x33, 5, 0x07),
            Op::CzeroNez => (0x33, 7, 0x07),
            Op::Fence => (0x0f, 0, 0),
            Op::Ecall | Op::Ebreak => (0x73, 0, 0),
        }
    }

    /// What stands in the place of rs2 in the encoding of an operation without rs2.
    const fn selector(self) -> u32 {
        match self {
            Op::Ctz | Op::Ctzw => 1,
            Op::Cpop | Op::Cpopw => 2,
            Op::SextB => 4,
            Op::SextH => 5,
            Op::OrcB => 7,
            Op::Rev8 => 0x18,
            _ => 0,
        }
    }
}
