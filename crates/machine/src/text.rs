//! What the text says about each instruction: its [`Fields`].

use carryless_riscv::{Instruction, Op, Program, TextEntry};

use crate::layout::{
    COMPRESSED_AT, FLAGS_AT, Fields, IMMEDIATE_AT, KIND_AT, Kind, RD_AT, REAL_AT, RS1_AT, RS2_AT,
};

/// No instruction has this address.
const NOWHERE: u32 = 1;

/// The last address that an instruction may have: the next one's address must fit in 32 bits too.
const LAST_PC: u32 = u32::MAX - 7;

/// The kind of an instruction and its flags; `None` for `ebreak`, which no row executes.
#[must_use]
pub const fn kind(instruction: &Instruction) -> Option<(Kind, u64)> {
    match (instruction.op, instruction.rs1) {
        (Op::Addi, 0) => Some((Kind::Constant, 0)),
        (op, _) => of_operation(op),
    }
}

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

/// What an operation's instructions have in common. The words that depend on the instruction are looked up, so that encoding has no
/// branches: a verifier encodes all of a program's text, perhaps a hundred thousand instructions.
#[derive(Clone, Copy, Debug)]
struct Encoding {
    /// Kind, flags and the bit of a real row; 0 where no row executes it.
    fields: u32,
    /// What stands in the upper half of the fields word.
    upper: Word,
    /// What stands in the extra word.
    extra: Word,
}

/// A word that depends on an instruction and its pc.
#[derive(Clone, Copy, Debug)]
#[repr(u8)]
enum Word {
    Zero,
    Immediate,
    /// pc + length.
    Next,
    /// pc + immediate.
    Sum,
    /// The same as an address of an instruction.
    Target,
}

impl Word {
    /// The words in their order.
    #[inline]
    const fn all(pc: u32, instruction: &Instruction) -> [u64; 5] {
        let (pc, immediate) = (pc as u64, instruction.imm as u64);
        let sum = pc.wrapping_add(immediate);
        let target = if sum >> 32 == 0 { sum } else { NOWHERE as u64 };
        // Up to LAST_PC there is an address behind an instruction.
        [0, immediate, pc + instruction.length as u64, sum, target]
    }
}

impl Encoding {
    const fn new(op: Op, kind: Option<(Kind, u64)>) -> Self {
        let Some((kind, flags)) = kind else {
            return Self {
                fields: 0,
                upper: Word::Zero,
                extra: Word::Zero,
            };
        };
        let (upper, extra) = match (op, kind) {
            (Op::Jal, _) => (Word::Target, Word::Next),
            (Op::Auipc, _) => (Word::Next, Word::Sum),
            (_, Kind::Constant) => (Word::Next, Word::Immediate),
            (_, Kind::BranchEqual | Kind::BranchLess) => (Word::Target, Word::Zero),
            (_, Kind::Ecall | Kind::Fence) => (Word::Zero, Word::Zero),
            // At most 12 bits and their sign.
            _ => (Word::Immediate, Word::Zero),
        };
        let fields = 1 << REAL_AT | flags << FLAGS_AT | (kind as u64) << KIND_AT;
        Self {
            fields: fields as u32,
            upper,
            extra,
        }
    }
}

/// By operation, and by whether rs1 is x0, which tells `addi rd, x0, imm` from the other additions.
static ENCODINGS: [[Encoding; 2]; Op::ALL.len()] = {
    let mut encodings = [[Encoding::new(Op::Ebreak, None); 2]; Op::ALL.len()];
    let mut i = 0;
    while i < Op::ALL.len() {
        let op = Op::ALL[i];
        encodings[op as usize] = [Encoding::new(op, of_operation(op)); 2];
        i += 1;
    }
    encodings[Op::Addi as usize][1] = Encoding::new(Op::Addi, Some((Kind::Constant, 0)));
    encodings
};

/// The fields of a text entry: all zero where no row can execute it.
#[inline]
#[must_use]
pub fn fields(entry: &TextEntry) -> Fields {
    match &entry.instruction {
        Some(instruction) if entry.pc <= LAST_PC => encode(entry.pc, instruction),
        _ => Fields::default(),
    }
}

#[inline]
fn encode(pc: u32, instruction: &Instruction) -> Fields {
    let encoding = &ENCODINGS[instruction.op as usize][usize::from(instruction.rs1 == 0)];
    if encoding.fields == 0 {
        return Fields::default();
    }
    let words = Word::all(pc, instruction);
    // Bit 1 of a length tells 2 from 4.
    let registers = u64::from(instruction.rs1) << RS1_AT
        | u64::from(instruction.rs2) << RS2_AT
        | u64::from(instruction.rd_cell()) << RD_AT
        | u64::from(instruction.length & 2) << (COMPRESSED_AT - 1);
    Fields {
        fields: u64::from(encoding.fields) | registers | words[encoding.upper as usize] << IMMEDIATE_AT,
        extra: words[encoding.extra as usize],
    }
}

/// The fields of every text entry of a program.
#[must_use]
pub fn program_fields(program: &Program) -> Vec<Fields> {
    program.text().iter().map(fields).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The fields by their definition.
    fn defined(pc: u32, instruction: &Instruction) -> Fields {
        let Some((kind, flags)) = kind(instruction).filter(|_| pc <= LAST_PC) else {
            return Fields::default();
        };
        let target = |target: Option<u64>| target.and_then(|t| u32::try_from(t).ok()).unwrap_or(NOWHERE);
        let (upper, extra) = match kind {
            Kind::Constant => {
                let behind = u64::from(pc) + u64::from(instruction.length);
                let next = instruction.target(pc).or(Some(behind));
                (target(next), instruction.constant(pc).expect("a constant"))
            }
            Kind::BranchEqual | Kind::BranchLess => (target(instruction.target(pc)), 0),
            Kind::Ecall | Kind::Fence => (0, 0),
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

    #[test]
    fn fields_are_those_of_their_definition() {
        let pcs = [
            0,
            2,
            0x1_0000,
            0x7fff_fffe,
            LAST_PC - 1,
            LAST_PC,
            LAST_PC + 1,
            u32::MAX - 1,
        ];
        let immediates = [
            0,
            4,
            -4,
            2047,
            -2048,
            0x7fff_f000,
            -0x8000_0000,
            0xf_fffe,
            -0x10_0000,
        ];
        for &op in Op::ALL {
            for (pc, imm) in pcs.into_iter().flat_map(|pc| immediates.map(|imm| (pc, imm))) {
                for (rd, rs1, rs2) in [(0, 0, 0), (5, 0, 7), (0, 31, 1), (31, 17, 0)] {
                    for length in [2, 4] {
                        let instruction = Instruction {
                            op,
                            rd,
                            rs1,
                            rs2,
                            imm,
                            length,
                        };
                        let entry = TextEntry {
                            pc,
                            word: 0,
                            instruction: Some(instruction),
                        };
                        assert_eq!(fields(&entry), defined(pc, &instruction), "{op:?} at {pc:#x}");
                    }
                }
            }
        }
        let none = TextEntry {
            pc: 0,
            word: 0,
            instruction: None,
        };
        assert_eq!(fields(&none), Fields::default());
    }
}
