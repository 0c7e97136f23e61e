//! What the text says about each instruction: its [`Fields`].

use carryless_riscv::{Instruction, Op, Program, TextEntry};

use crate::layout::{
    COMPRESSED_AT, FLAGS_AT, Fields, IMMEDIATE_AT, KIND_AT, Kind, RD_AT, REAL_AT, RS1_AT, RS2_AT, tag,
};

/// No instruction has this address.
const NOWHERE: u32 = 1;

/// The last address that an instruction may have: the next one's address must fit in 32 bits too.
const LAST_PC: u32 = u32::MAX - 7;

/// The kind of an instruction and its flags; `None` for `ebreak`, which no row executes.
#[inline]
#[must_use]
pub fn kind(instruction: &Instruction) -> Option<(Kind, u64)> {
    match (instruction.op, instruction.rs1) {
        (Op::Addi, 0) => Some((Kind::Constant, 0)),
        (op, _) => KINDS[op as usize],
    }
}

/// [`of_operation`] of every operation: a program may have a hundred thousand instructions.
static KINDS: [Option<(Kind, u64)>; Op::ALL.len()] = {
    let mut kinds = [None; Op::ALL.len()];
    let mut i = 0;
    while i < Op::ALL.len() {
        kinds[Op::ALL[i] as usize] = of_operation(Op::ALL[i]);
        i += 1;
    }
    kinds
};

/// The kind and the flags of an operation; but see [`kind`] for `addi rd, x0, imm`.
const fn of_operation(op: Op) -> Option<(Kind, u64)> {
    use Op as O;
    Some(match op {
        O::Lui | O::Auipc | O::Jal => (Kind::Constant, 0),
        O::Add => (Kind::Add, 0),
        O::Addi => (Kind::AddImmediate, 0),
        O::Sub => (Kind::Add, 1),
        O::Addw => (Kind::AddWord, 0),
        O::Addiw => (Kind::AddWordImmediate, 0),
        O::Subw => (Kind::AddWord, 1),
        O::Xor => (Kind::Xor, 0),
        O::Xori => (Kind::XorImmediate, 0),
        O::And => (Kind::Logic, 0),
        O::Andi => (Kind::LogicImmediate, 0),
        O::Or => (Kind::Logic, 1),
        O::Ori => (Kind::LogicImmediate, 1),
        O::Sltu => (Kind::Compare, 0),
        O::Sltiu => (Kind::CompareImmediate, 0),
        O::Slt => (Kind::Compare, 1),
        O::Slti => (Kind::CompareImmediate, 1),
        O::Sll => (Kind::ShiftLeft, 0),
        O::Slli => (Kind::ShiftLeftImmediate, 0),
        O::Srl => (Kind::ShiftRight, 0),
        O::Srli => (Kind::ShiftRightImmediate, 0),
        O::Sra => (Kind::ShiftArithmetic, 0),
        O::Srai => (Kind::ShiftArithmeticImmediate, 0),
        O::Sllw => (Kind::ShiftLeftWord, 0),
        O::Slliw => (Kind::ShiftLeftWordImmediate, 0),
        O::Srlw => (Kind::ShiftRightWord, 0),
        O::Srliw => (Kind::ShiftRightWordImmediate, 0),
        O::Sraw => (Kind::ShiftArithmeticWord, 0),
        O::Sraiw => (Kind::ShiftArithmeticWordImmediate, 0),
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
        O::Sh1add => (Kind::ShiftAdd1, 0),
        O::Sh2add => (Kind::ShiftAdd2, 0),
        O::Sh3add => (Kind::ShiftAdd3, 0),
        O::AddUw => (Kind::AddUnsignedWord, 0),
        O::Sh1addUw => (Kind::ShiftAddUnsignedWord1, 0),
        O::Sh2addUw => (Kind::ShiftAddUnsignedWord2, 0),
        O::Sh3addUw => (Kind::ShiftAddUnsignedWord3, 0),
        O::SlliUw => (Kind::ShiftLeftUnsignedWord, 0),
        O::Xnor => (Kind::Xor, 1),
        O::Andn => (Kind::Logic, 2),
        O::Orn => (Kind::Logic, 3),
        O::Minu => (Kind::MinMax, 0),
        O::Min => (Kind::MinMax, 1),
        O::Maxu => (Kind::MinMax, 2),
        O::Max => (Kind::MinMax, 3),
        O::CzeroEqz => (Kind::ConditionalZero, 0),
        O::CzeroNez => (Kind::ConditionalZero, 1),
        O::Rol => (Kind::RotateLeft, 0),
        O::Ror => (Kind::RotateRight, 0),
        O::Rori => (Kind::RotateRightImmediate, 0),
        O::Rolw => (Kind::RotateLeftWord, 0),
        O::Rorw => (Kind::RotateRightWord, 0),
        O::Roriw => (Kind::RotateRightWordImmediate, 0),
        O::Bclr => (Kind::BitSet, 0),
        O::Bclri => (Kind::BitSetImmediate, 0),
        O::Bset => (Kind::BitSet, 1),
        O::Bseti => (Kind::BitSetImmediate, 1),
        O::Binv => (Kind::BitInvert, 0),
        O::Binvi => (Kind::BitInvertImmediate, 0),
        O::Bext => (Kind::BitExtract, 0),
        O::Bexti => (Kind::BitExtractImmediate, 0),
        O::ZextH => (Kind::Extend, 0),
        O::SextH => (Kind::Extend, 2),
        O::SextB => (Kind::Extend, 3),
        O::Rev8 => (Kind::ReverseBytes, 0),
        O::OrcB => (Kind::OrBytes, 0),
        O::Clz => (Kind::LeadingZeros, 0),
        O::Clzw => (Kind::LeadingZerosWord, 0),
        O::Ctz => (Kind::TrailingZeros, 0),
        O::Ctzw => (Kind::TrailingZerosWord, 0),
        O::Cpop => (Kind::Ones, 0),
        O::Cpopw => (Kind::OnesWord, 0),
        O::Clmul => (Kind::Carryless, 0),
        O::Clmulh => (Kind::CarrylessHigh, 0),
        O::Clmulr => (Kind::CarrylessReversed, 0),
        O::LrD => (Kind::LoadReserved, 0),
        O::LrW => (Kind::LoadReserved, 1),
        O::ScD => (Kind::StoreConditional, 0),
        O::ScW => (Kind::StoreConditional, 1),
        O::AmoswapD => (Kind::AtomicLogic, 0),
        O::AmoswapW => (Kind::AtomicLogic, 1),
        O::AmoandD => (Kind::AtomicLogic, 2),
        O::AmoandW => (Kind::AtomicLogic, 3),
        O::AmoxorD => (Kind::AtomicLogic, 4),
        O::AmoxorW => (Kind::AtomicLogic, 5),
        O::AmoorD => (Kind::AtomicLogic, 6),
        O::AmoorW => (Kind::AtomicLogic, 7),
        O::AmoaddD => (Kind::AtomicArithmetic, 0),
        O::AmoaddW => (Kind::AtomicArithmetic, 1),
        O::AmominuD => (Kind::AtomicArithmetic, 2),
        O::AmominuW => (Kind::AtomicArithmetic, 3),
        O::AmomaxuD => (Kind::AtomicArithmetic, 6),
        O::AmomaxuW => (Kind::AtomicArithmetic, 7),
        O::AmominW => (Kind::AtomicArithmetic, 8 | 3),
        O::AmomaxW => (Kind::AtomicArithmetic, 8 | 7),
        O::AmominD => (Kind::AtomicArithmetic, 16 | 2),
        O::AmomaxD => (Kind::AtomicArithmetic, 16 | 6),
        O::Ebreak => return None,
    })
}

/// The fields of a text entry: all zero where no row can execute it.
#[inline]
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
            let next = instruction
                .target(pc)
                .or(Some(u64::from(pc) + u64::from(instruction.length)));
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
        | u64::from(instruction.length == 2) << COMPRESSED_AT
        | (kind as u64) << KIND_AT
        | u64::from(upper) << IMMEDIATE_AT;
    Fields { fields, extra }
}

/// The public columns of a program's text, one row an entry: tag, pc, fields, extra word.
#[must_use]
pub fn public_columns(program: &Program) -> Vec<Vec<u64>> {
    let text = program.text();
    let [mut pcs, mut words, mut extras] = [(); 3].map(|()| Vec::with_capacity(text.len()));
    for entry in text {
        let Fields { fields, extra } = fields(entry);
        pcs.push(u64::from(entry.pc));
        words.push(fields);
        extras.push(extra);
    }
    vec![vec![tag::TEXT; text.len()], pcs, words, extras]
}

/// The fields of every text entry of a program.
#[must_use]
pub fn program_fields(program: &Program) -> Vec<Fields> {
    program.text().iter().map(fields).collect()
}
