//! What the text says about each instruction: its [`Fields`].

use carryless_riscv::{Instruction, Op, Program, TextEntry};

use crate::layout::{FLAGS_AT, Fields, IMMEDIATE_AT, KIND_AT, Kind, RD_AT, REAL_AT, RS1_AT, RS2_AT};

/// No instruction has this address.
const NOWHERE: u32 = 1;

/// The last address that an instruction may have: the next one's address must fit in 32 bits too.
const LAST_PC: u32 = u32::MAX - 7;

/// The kind of an instruction and its flags; `None` for `ebreak`, which no row executes.
#[must_use]
pub fn kind(instruction: &Instruction) -> Option<(Kind, u64)> {
    use Op as O;
    Some(match instruction.op {
        O::Addi if instruction.rs1 == 0 => (Kind::Constant, 0),
        O::Lui | O::Auipc | O::Jal => (Kind::Constant, 0),
        O::Add | O::Addi => (Kind::Add, 0),
        O::Sub => (Kind::Add, 1),
        O::Addw | O::Addiw => (Kind::AddWord, 0),
        O::Subw => (Kind::AddWord, 1),
        O::Xor | O::Xori => (Kind::Xor, 0),
        O::And | O::Andi => (Kind::Logic, 0),
        O::Or | O::Ori => (Kind::Logic, 1),
        O::Sltu | O::Sltiu => (Kind::Compare, 0),
        O::Slt | O::Slti => (Kind::Compare, 1),
        O::Sll | O::Slli => (Kind::ShiftLeft, 0),
        O::Srl | O::Srli => (Kind::ShiftRight, 0),
        O::Sra | O::Srai => (Kind::ShiftArithmetic, 0),
        O::Sllw | O::Slliw => (Kind::ShiftLeftWord, 0),
        O::Srlw | O::Srliw => (Kind::ShiftRightWord, 0),
        O::Sraw | O::Sraiw => (Kind::ShiftArithmeticWord, 0),
        O::Beq => (Kind::BranchEqual, 0),
        O::Bne => (Kind::BranchEqual, 1),
        O::Bltu => (Kind::BranchLess, 0),
        O::Blt => (Kind::BranchLess, 1),
        O::Bgeu => (Kind::BranchLess, 2),
        O::Bge => (Kind::BranchLess, 3),
        O::Jalr => (Kind::JumpRegister, 0),
        O::Ld => (Kind::LoadDouble, 0),
        O::Lwu => (Kind::LoadWord, 0),
        O::Lw => (Kind::LoadWord, 1),
        O::Lhu => (Kind::LoadHalf, 0),
        O::Lh => (Kind::LoadHalf, 1),
        O::Lbu => (Kind::LoadByte, 0),
        O::Lb => (Kind::LoadByte, 1),
        O::Sd => (Kind::StoreDouble, 0),
        O::Sw => (Kind::StoreWord, 0),
        O::Sh => (Kind::StoreHalf, 0),
        O::Sb => (Kind::StoreByte, 0),
        O::Mul => (Kind::Multiply, 0),
        O::Mulw => (Kind::MultiplyWord, 0),
        O::Mulhu => (Kind::MultiplyHigh, 0),
        O::Mulhsu => (Kind::MultiplyHigh, 1),
        O::Mulh => (Kind::MultiplyHigh, 3),
        O::Divu => (Kind::Divide, 0),
        O::Div => (Kind::Divide, 1),
        O::Remu => (Kind::Divide, 2),
        O::Rem => (Kind::Divide, 3),
        O::Divuw => (Kind::DivideWord, 0),
        O::Divw => (Kind::DivideWord, 1),
        O::Remuw => (Kind::DivideWord, 2),
        O::Remw => (Kind::DivideWord, 3),
        O::Fence => (Kind::Fence, 0),
        O::Ecall => (Kind::Ecall, 0),
        O::Ebreak => return None,
    })
}

/// The fields of a text entry: all zero where no row can execute it.
#[must_use]
pub fn fields(entry: &TextEntry) -> Fields {
    let known = |instruction: Instruction| Some((instruction, kind(&instruction)?));
    match entry.instruction.and_then(known) {
        Some((instruction, (kind, flags))) if entry.pc <= LAST_PC => {
            encode(entry.pc, &instruction, kind, flags)
        }
        _ => Fields::default(),
    }
}

fn encode(pc: u32, instruction: &Instruction, kind: Kind, flags: u64) -> Fields {
    let target = |target: Option<u64>| target.and_then(|t| u32::try_from(t).ok()).unwrap_or(NOWHERE);
    let (upper, extra) = match kind {
        Kind::Constant => {
            let next = instruction.target(pc).or(Some(u64::from(pc) + 4));
            (target(next), instruction.constant(pc).unwrap_or(0))
        }
        Kind::BranchEqual | Kind::BranchLess => (target(instruction.target(pc)), 0),
        Kind::Ecall | Kind::Fence => (0, 0),
        // All other immediates have at most 12 bits.
        _ => (instruction.imm as i32 as u32, 0),
    };
    let fields = u64::from(instruction.rs1) << RS1_AT
        | u64::from(instruction.rs2) << RS2_AT
        | u64::from(instruction.rd_cell()) << RD_AT
        | 1 << REAL_AT
        | flags << FLAGS_AT
        | (kind as u64) << KIND_AT
        | u64::from(upper) << IMMEDIATE_AT;
    Fields { fields, extra }
}

/// The fields of every text entry of a program.
#[must_use]
pub fn program_fields(program: &Program) -> Vec<Fields> {
    program.text().iter().map(fields).collect()
}
