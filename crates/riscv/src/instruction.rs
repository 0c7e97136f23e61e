//! Instructions as data: operation, registers, immediate; which cells each touches; its assembly.

use core::fmt;

use crate::trace::{Pattern, SINK};

/// How an instruction's operands are encoded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// `op rd, rs1, rs2`
    R,
    /// `op rd, rs1, imm`
    I,
    /// `op rd, rs1, shamt`
    Shift,
    /// `op rd, imm(rs1)`
    Load,
    /// `jalr rd, imm(rs1)`
    JumpRegister,
    /// `op rs2, imm(rs1)`
    S,
    /// `op rs1, rs2, offset`
    B,
    /// `op rd, imm`
    U,
    /// `jal rd, offset`
    J,
    /// `op rd, rs1`
    Unary,
    /// `op rd, rs2, (rs1)`
    Atomic,
    /// `op rd, (rs1)`
    LoadReserved,
    /// No operand that matters.
    Bare,
}

macro_rules! ops {
    ($($op:ident $mnemonic:literal $format:ident $pattern:ident;)*) => {
        /// Every operation of RV64IMA, Zba, Zbb, Zbs, Zbc and Zicond. What the C extension adds are shorter encodings
        /// of these.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Op {
            $(#[doc = concat!("`", $mnemonic, "`")] $op,)*
        }

        impl Op {
            /// Every operation, once.
            pub const ALL: &[Op] = &[$(Op::$op),*];

            /// The assembler's name.
            pub const fn mnemonic(self) -> &'static str {
                match self { $(Op::$op => $mnemonic),* }
            }

            /// How the operands are encoded.
            pub const fn format(self) -> Format {
                match self { $(Op::$op => Format::$format),* }
            }

            /// Which cells the operation touches; but see [`Instruction::pattern`] for `addi rd, x0, imm`. Loads and
            /// stores whose bytes lie in two memory words are [`Pattern::LoadCross`] and [`Pattern::StoreCross`]
            /// instead, which only their addresses tell: see [`semantics::crosses`](crate::semantics::crosses).
            pub const fn pattern(self) -> Pattern {
                match self { $(Op::$op => Pattern::$pattern),* }
            }
        }
    };
}

ops! {
    Lui "lui" U Constant;
    Auipc "auipc" U Constant;
    Jal "jal" J Constant;
    Jalr "jalr" JumpRegister JumpRegister;
    Beq "beq" B Branch;
    Bne "bne" B Branch;
    Blt "blt" B Branch;
    Bge "bge" B Branch;
    Bltu "bltu" B Branch;
    Bgeu "bgeu" B Branch;
    Lb "lb" Load Load;
    Lh "lh" Load Load;
    Lw "lw" Load Load;
    Ld "ld" Load Load;
    Lbu "lbu" Load Load;
    Lhu "lhu" Load Load;
    Lwu "lwu" Load Load;
    Sb "sb" S Store;
    Sh "sh" S Store;
    Sw "sw" S Store;
    Sd "sd" S Store;
    Addi "addi" I AluImmediate;
    Slti "slti" I AluImmediate;
    Sltiu "sltiu" I AluImmediate;
    Xori "xori" I AluImmediate;
    Ori "ori" I AluImmediate;
    Andi "andi" I AluImmediate;
    Slli "slli" Shift AluImmediate;
    Srli "srli" Shift AluImmediate;
    Srai "srai" Shift AluImmediate;
    Addiw "addiw" I AluImmediate;
    Slliw "slliw" Shift AluImmediate;
    Srliw "srliw" Shift AluImmediate;
    Sraiw "sraiw" Shift AluImmediate;
    Add "add" R Alu;
    Sub "sub" R Alu;
    Sll "sll" R Alu;
    Slt "slt" R Alu;
    Sltu "sltu" R Alu;
    Xor "xor" R Alu;
    Srl "srl" R Alu;
    Sra "sra" R Alu;
    Or "or" R Alu;
    And "and" R Alu;
    Addw "addw" R Alu;
    Subw "subw" R Alu;
    Sllw "sllw" R Alu;
    Srlw "srlw" R Alu;
    Sraw "sraw" R Alu;
    Mul "mul" R Alu;
    Mulh "mulh" R Alu;
    Mulhsu "mulhsu" R Alu;
    Mulhu "mulhu" R Alu;
    Div "div" R Alu;
    Divu "divu" R Alu;
    Rem "rem" R Alu;
    Remu "remu" R Alu;
    Mulw "mulw" R Alu;
    Divw "divw" R Alu;
    Divuw "divuw" R Alu;
    Remw "remw" R Alu;
    Remuw "remuw" R Alu;
    LrW "lr.w" LoadReserved LoadReserved;
    LrD "lr.d" LoadReserved LoadReserved;
    ScW "sc.w" Atomic StoreConditional;
    ScD "sc.d" Atomic StoreConditional;
    AmoswapW "amoswap.w" Atomic Amo;
    AmoswapD "amoswap.d" Atomic Amo;
    AmoaddW "amoadd.w" Atomic Amo;
    AmoaddD "amoadd.d" Atomic Amo;
    AmoxorW "amoxor.w" Atomic Amo;
    AmoxorD "amoxor.d" Atomic Amo;
    AmoandW "amoand.w" Atomic Amo;
    AmoandD "amoand.d" Atomic Amo;
    AmoorW "amoor.w" Atomic Amo;
    AmoorD "amoor.d" Atomic Amo;
    AmominW "amomin.w" Atomic Amo;
    AmominD "amomin.d" Atomic Amo;
    AmomaxW "amomax.w" Atomic Amo;
    AmomaxD "amomax.d" Atomic Amo;
    AmominuW "amominu.w" Atomic Amo;
    AmominuD "amominu.d" Atomic Amo;
    AmomaxuW "amomaxu.w" Atomic Amo;
    AmomaxuD "amomaxu.d" Atomic Amo;
    AddUw "add.uw" R Alu;
    Sh1add "sh1add" R Alu;
    Sh2add "sh2add" R Alu;
    Sh3add "sh3add" R Alu;
    Sh1addUw "sh1add.uw" R Alu;
    Sh2addUw "sh2add.uw" R Alu;
    Sh3addUw "sh3add.uw" R Alu;
    SlliUw "slli.uw" Shift AluImmediate;
    Andn "andn" R Alu;
    Orn "orn" R Alu;
    Xnor "xnor" R Alu;
    Clz "clz" Unary AluImmediate;
    Clzw "clzw" Unary AluImmediate;
    Ctz "ctz" Unary AluImmediate;
    Ctzw "ctzw" Unary AluImmediate;
    Cpop "cpop" Unary AluImmediate;
    Cpopw "cpopw" Unary AluImmediate;
    Max "max" R Alu;
    Maxu "maxu" R Alu;
    Min "min" R Alu;
    Minu "minu" R Alu;
    SextB "sext.b" Unary AluImmediate;
    SextH "sext.h" Unary AluImmediate;
    ZextH "zext.h" Unary AluImmediate;
    Rol "rol" R Alu;
    Rolw "rolw" R Alu;
    Ror "ror" R Alu;
    Rorw "rorw" R Alu;
    Rori "rori" Shift AluImmediate;
    Roriw "roriw" Shift AluImmediate;
    OrcB "orc.b" Unary AluImmediate;
    Rev8 "rev8" Unary AluImmediate;
    Bclr "bclr" R Alu;
    Bext "bext" R Alu;
    Binv "binv" R Alu;
    Bset "bset" R Alu;
    Bclri "bclri" Shift AluImmediate;
    Bexti "bexti" Shift AluImmediate;
    Binvi "binvi" Shift AluImmediate;
    Bseti "bseti" Shift AluImmediate;
    Clmul "clmul" R Alu;
    Clmulh "clmulh" R Alu;
    Clmulr "clmulr" R Alu;
    CzeroEqz "czero.eqz" R Alu;
    CzeroNez "czero.nez" R Alu;
    Fence "fence" Bare Fence;
    Ecall "ecall" Bare Ecall;
    Ebreak "ebreak" Bare Fence;
}

/// One decoded instruction. Registers that its format does not have are 0, as is an absent immediate.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Instruction {
    /// The operation.
    pub op: Op,
    /// Destination register, 0..=31.
    pub rd: u8,
    /// First source register, 0..=31.
    pub rs1: u8,
    /// Second source register, 0..=31.
    pub rs2: u8,
    /// Bytes that the encoding takes: 4, or 2 for a compressed instruction.
    pub length: u8,
    /// The sign-extended immediate: a shift's amount; the whole constant of `lui` and `auipc` (low 12 bits 0);
    /// a jump's or branch's distance in bytes.
    pub imm: i64,
}

impl Instruction {
    /// `ecall`
    pub const ECALL: Instruction = Self::new(Op::Ecall, 0, 0, 0, 0);
    /// `ebreak`
    pub const EBREAK: Instruction = Self::new(Op::Ebreak, 0, 0, 0, 0);
    /// `fence`
    pub const FENCE: Instruction = Self::new(Op::Fence, 0, 0, 0, 0);

    /// A 4-byte instruction of any format; operands that the format does not have must be 0.
    pub const fn new(op: Op, rd: u8, rs1: u8, rs2: u8, imm: i64) -> Self {
        Instruction {
            op,
            rd,
            rs1,
            rs2,
            length: 4,
            imm,
        }
    }

    /// `op rd, rs1, rs2` or `op rd, rs2, (rs1)`
    pub const fn r(op: Op, rd: u8, rs1: u8, rs2: u8) -> Self {
        Self::new(op, rd, rs1, rs2, 0)
    }

    /// `op rd, rs1, imm` or `op rd, imm(rs1)`; with `imm` 0 also `op rd, rs1` and `op rd, (rs1)`
    pub const fn i(op: Op, rd: u8, rs1: u8, imm: i64) -> Self {
        Self::new(op, rd, rs1, 0, imm)
    }

    /// `op rs2, imm(rs1)`
    pub const fn s(op: Op, rs2: u8, rs1: u8, imm: i64) -> Self {
        Self::new(op, 0, rs1, rs2, imm)
    }

    /// `op rs1, rs2, offset`
    pub const fn b(op: Op, rs1: u8, rs2: u8, offset: i64) -> Self {
        Self::new(op, 0, rs1, rs2, offset)
    }

    /// `op rd, imm` (`lui`, `auipc`: the whole constant) or `jal rd, offset`
    pub const fn u(op: Op, rd: u8, imm: i64) -> Self {
        Self::new(op, rd, 0, 0, imm)
    }

    /// Which cells the instruction touches: its operation's pattern, but `addi rd, x0, imm` (and so `nop`) is a
    /// constant.
    pub const fn pattern(&self) -> Pattern {
        match (self.op, self.rs1) {
            (Op::Addi, 0) => Pattern::Constant,
            _ => self.op.pattern(),
        }
    }

    /// The same instruction in its compressed encoding, which decoding alone can give: so there may be none.
    pub(crate) const fn compressed(self) -> Self {
        Instruction { length: 2, ..self }
    }

    /// Whether it is a call by the calling convention: a jump that leaves its return address in `ra`.
    pub const fn is_call(&self) -> bool {
        matches!(self.op, Op::Jal | Op::Jalr) && self.rd == 1
    }

    /// The register cell that `rd` means: writes to `x0` go to [`SINK`].
    pub const fn rd_cell(&self) -> u8 {
        // Without a branch, as a verifier asks for every instruction of a program: of 0 - 1 and 0..=30 only the first has SINK's bit.
        self.rd | self.rd.wrapping_sub(1) & SINK
    }

    /// The 64-bit constant that the instruction at `pc` writes to rd whatever the registers hold: the value of
    /// `lui`, `auipc` and `addi rd, x0, imm`, the return address of `jal` and `jalr`; `None` for all others.
    pub const fn constant(&self, pc: u32) -> Option<u64> {
        match self.op {
            Op::Lui => Some(self.imm as u64),
            Op::Addi if self.rs1 == 0 => Some(self.imm as u64),
            Op::Auipc => Some((pc as u64).wrapping_add(self.imm as u64)),
            Op::Jal | Op::Jalr => Some(pc as u64 + self.length as u64),
            _ => None,
        }
    }

    /// Where a `jal` or a taken branch at `pc` goes, as the full 64-bit sum; `None` for all others.
    pub const fn target(&self, pc: u32) -> Option<u64> {
        match self.op.format() {
            Format::B | Format::J => Some((pc as u64).wrapping_add(self.imm as u64)),
            _ => None,
        }
    }
}

/// The calling convention's name of register 0..=31; panics above.
pub const fn register_name(register: u8) -> &'static str {
    const NAMES: [&str; 32] = [
        "zero", "ra", "sp", "gp", "tp", "t0", "t1", "t2", "s0", "s1", "a0", "a1", "a2", "a3", "a4", "a5",
        "a6", "a7", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11", "t3", "t4", "t5", "t6",
    ];
    NAMES[register as usize]
}

/// Assembly that GNU as accepts; distances are written as `.+16`. A compressed instruction is written as what it
/// stands for.
impl fmt::Display for Instruction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let op = self.op.mnemonic();
        let [rd, rs1, rs2] = [self.rd, self.rs1, self.rs2].map(register_name);
        let imm = self.imm;
        match self.op.format() {
            Format::R => write!(f, "{op} {rd}, {rs1}, {rs2}"),
            Format::I | Format::Shift => write!(f, "{op} {rd}, {rs1}, {imm}"),
            Format::Load | Format::JumpRegister => write!(f, "{op} {rd}, {imm}({rs1})"),
            Format::S => write!(f, "{op} {rs2}, {imm}({rs1})"),
            Format::B => write!(f, "{op} {rs1}, {rs2}, .{imm:+}"),
            Format::U => write!(f, "{op} {rd}, {:#x}", (imm >> 12) & 0xf_ffff),
            Format::J => write!(f, "{op} {rd}, .{imm:+}"),
            Format::Unary => write!(f, "{op} {rd}, {rs1}"),
            Format::Atomic => write!(f, "{op} {rd}, {rs2}, ({rs1})"),
            Format::LoadReserved => write!(f, "{op} {rd}, ({rs1})"),
            Format::Bare => f.write_str(op),
        }
    }
}
