//! How tokens look: their tags, and the fields word that a text token carries for an instruction.
//!
//! | tag | words | meaning |
//! | --- | --- | --- |
//! | [`STATE`](tag::STATE) | clock:32 pc:32; bits above 31 of the target | the hart is about to execute the instruction at pc |
//! | [`TEXT`](tag::TEXT) | clock:32 pc:32; fields; extra | the decoded instruction at pc, last fetched at clock |
//! | [`REGISTER`](tag::REGISTER) | clock:32 cell:32; value | a register cell, last accessed at clock |
//! | [`MEMORY`](tag::MEMORY) | clock:32 index:32; value; high index | the memory word of index = address / 8 |
//! | [`PUBLIC_INPUT`](tag::PUBLIC_INPUT) | distance to the end; byte | a byte of the public input, the last one at distance 1 |
//! | [`PUBLIC_OUTPUT`](tag::PUBLIC_OUTPUT) | position; byte | a byte of the public output |
//! | [`EXIT`](tag::EXIT) | code | the run has ended |
//! | [`PRODUCT`](tag::PRODUCT) | a; b; low | low is a b modulo 2^64: true whenever and of whichever row |
//! | [`CHAIN`](tag::CHAIN) | index | every zero-initialised memory word up to index has had its turn |
//!
//! The clock stands in the high half. "High index" is bits 32..61 of the index in bits 0..29; bits 29..32 are the
//! bits of a byte address that an access asserts to be zero. No table begins a cell in which one of them is set,
//! nor a state with a nonzero second word, so a row that sends or receives one has no counterpart.
//!
//! A fetch reads the text, never memory: code does not change, even if a run were to store into the words of the image
//! that hold it (the executor refuses such a run).
//!
//! The fields word of an instruction:
//!
//! | bits | field |
//! | --- | --- |
//! | 0..5 | rs1 |
//! | 5..10 | rs2 |
//! | 10..16 | the cell that rd means: 32 for `x0` |
//! | 16 | 1: this bit makes a row real |
//! | 17..23 | flags, by kind |
//! | 23 | 1: the instruction takes 2 bytes, otherwise 4 |
//! | 24..32 | kind: which chips execute the instruction; a chip's own constant in its tokens |
//! | 32..64 | the immediate (signed), or the pc to jump to (unsigned) |

/// The tags of tokens.
pub mod tag {
    /// The hart's state.
    pub const STATE: u64 = 1;
    /// A decoded instruction.
    pub const TEXT: u64 = 2;
    /// A register cell.
    pub const REGISTER: u64 = 3;
    /// A memory word.
    pub const MEMORY: u64 = 4;
    /// A byte of the public input.
    pub const PUBLIC_INPUT: u64 = 5;
    /// A byte of the public output.
    pub const PUBLIC_OUTPUT: u64 = 6;
    /// The exit code.
    pub const EXIT: u64 = 7;
    /// The chain of zero-initialised memory words.
    pub const CHAIN: u64 = 8;
    /// A product modulo 2^64.
    pub const PRODUCT: u64 = 9;
}

/// Lowest bit of rs1 in the fields word.
pub const RS1_AT: u8 = 0;
/// Lowest bit of rs2 in the fields word.
pub const RS2_AT: u8 = 5;
/// Lowest bit of rd's cell in the fields word.
pub const RD_AT: u8 = 10;
/// The bit that makes a row real.
pub const REAL_AT: u8 = 16;
/// Lowest flag.
pub const FLAGS_AT: u8 = 17;
/// The bit that says that the instruction takes 2 bytes.
pub const COMPRESSED_AT: u8 = 23;
/// Lowest bit of the kind.
pub const KIND_AT: u8 = 24;
/// Lowest bit of the immediate or target.
pub const IMMEDIATE_AT: u8 = 32;

/// The bits of the kind.
pub const KIND_MASK: u64 = 0xff << KIND_AT;

/// Register cell of the public input: how many of its bytes are not read yet.
pub const INPUT_CELL: u64 = carryless_riscv::PUBLIC_INPUT_CURSOR as u64;
/// Register cell of the public output: how many bytes have been written.
pub const OUTPUT_CELL: u64 = carryless_riscv::PUBLIC_OUTPUT_CURSOR as u64;

/// A memory word's index has this many bits.
pub const INDEX_BITS: u32 = 61;
/// The last memory word: the chain of zero-initialised words ends with it.
pub const LAST_INDEX: u64 = (1 << INDEX_BITS) - 1;

/// What kind of instruction a text entry holds: which chips have rows for it.
///
/// Loads and stores that may be misaligned have several chips for one kind, and the chips for misaligned ones leave some of
/// the kind's bits open, which then tell the width: [`Kind::WORD_BIT`] and [`Kind::DOUBLE_BIT`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Kind {
    /// rd := extra, and on to the target: `lui auipc jal` and `addi rd, x0, imm`.
    Constant = 1,
    /// `add sub`; flag 0: subtract.
    Add,
    /// `addi`.
    AddImmediate,
    /// `addw subw`; flag 0: subtract.
    AddWord,
    /// `addiw`.
    AddWordImmediate,
    /// `sh1add`.
    ShiftAdd1,
    /// `sh2add`.
    ShiftAdd2,
    /// `sh3add`.
    ShiftAdd3,
    /// `add.uw`.
    AddUnsignedWord,
    /// `sh1add.uw`.
    ShiftAddUnsignedWord1,
    /// `sh2add.uw`.
    ShiftAddUnsignedWord2,
    /// `sh3add.uw`.
    ShiftAddUnsignedWord3,
    /// `xor xnor`; flag 0: complement.
    Xor,
    /// `xori`.
    XorImmediate,
    /// `and or andn orn`; flag 0: or, flag 1: complement of rs2.
    Logic,
    /// `andi ori`; flag 0: or.
    LogicImmediate,
    /// `slt sltu`; flag 0: signed.
    Compare,
    /// `slti sltiu`; flag 0: signed.
    CompareImmediate,
    /// `min max minu maxu`; flag 0: signed, flag 1: max.
    MinMax,
    /// `czero.eqz czero.nez`; flag 0: nez.
    ConditionalZero,
    /// `sll`.
    ShiftLeft,
    /// `slli`.
    ShiftLeftImmediate,
    /// `slli.uw`.
    ShiftLeftUnsignedWord,
    /// `srl`.
    ShiftRight,
    /// `srli`.
    ShiftRightImmediate,
    /// `sra`.
    ShiftArithmetic,
    /// `srai`.
    ShiftArithmeticImmediate,
    /// `sllw`.
    ShiftLeftWord,
    /// `slliw`.
    ShiftLeftWordImmediate,
    /// `srlw`.
    ShiftRightWord,
    /// `srliw`.
    ShiftRightWordImmediate,
    /// `sraw`.
    ShiftArithmeticWord,
    /// `sraiw`.
    ShiftArithmeticWordImmediate,
    /// `rol`.
    RotateLeft,
    /// `ror`.
    RotateRight,
    /// `rori`.
    RotateRightImmediate,
    /// `rolw`.
    RotateLeftWord,
    /// `rorw`.
    RotateRightWord,
    /// `roriw`.
    RotateRightWordImmediate,
    /// `bset bclr`; flag 0: set.
    BitSet,
    /// `bseti bclri`; flag 0: set.
    BitSetImmediate,
    /// `binv`.
    BitInvert,
    /// `binvi`.
    BitInvertImmediate,
    /// `bext`.
    BitExtract,
    /// `bexti`.
    BitExtractImmediate,
    /// `sext.b sext.h zext.h`; flag 0: byte, flag 1: signed.
    Extend,
    /// `rev8`.
    ReverseBytes,
    /// `orc.b`.
    OrBytes,
    /// `clz`.
    LeadingZeros,
    /// `clzw`.
    LeadingZerosWord,
    /// `ctz`.
    TrailingZeros,
    /// `ctzw`.
    TrailingZerosWord,
    /// `cpop`.
    Ones,
    /// `cpopw`.
    OnesWord,
    /// `beq bne`; flag 0: jump where they differ.
    BranchEqual,
    /// `blt bge bltu bgeu`; flag 0: signed, flag 1: jump where not less.
    BranchLess,
    /// `jalr`.
    JumpRegister,
    /// `mul`.
    Multiply,
    /// `mulw`.
    MultiplyWord,
    /// `mulh mulhsu mulhu`; flag 0: rs1 is signed, flag 1: rs2 is signed.
    MultiplyHigh,
    /// `clmul`.
    Carryless,
    /// `clmulh`.
    CarrylessHigh,
    /// `clmulr`.
    CarrylessReversed,
    /// `div divu rem remu`; flag 0: signed, flag 1: remainder.
    Divide,
    /// `divw divuw remw remuw`; flag 0: signed, flag 1: remainder.
    DivideWord,
    /// `lr.w lr.d`; flag 0: word.
    LoadReserved,
    /// `sc.w sc.d`; flag 0: word.
    StoreConditional,
    /// `amoswap amoxor amoand amoor`; flag 0: word, flag 1: and, or; flag 2: xor, or.
    AtomicLogic,
    /// `amoadd amomin amomax amominu amomaxu`; flag 0: word, flag 1: not add, flag 2: max, flag 3: signed word,
    /// flag 4: signed double word.
    AtomicArithmetic,
    /// `fence`.
    Fence,
    /// `ecall`.
    Ecall,
    /// `lb lbu`; flag 0: signed.
    LoadByte,
    /// `sb`.
    StoreByte,
    /// `lh lhu`; flag 0: signed.
    LoadHalf = 0x80,
    /// `lw lwu`; flag 0: signed.
    LoadWord = 0x80 | 1 << Self::WORD_BIT,
    /// `ld`.
    LoadDouble = 0x80 | 1 << Self::DOUBLE_BIT,
    /// `sh`.
    StoreHalf = 0x84,
    /// `sw`.
    StoreWord = 0x84 | 1 << Self::WORD_BIT,
    /// `sd`.
    StoreDouble = 0x84 | 1 << Self::DOUBLE_BIT,
}

impl Kind {
    /// Set in the kinds of loads and stores of 4 bytes.
    pub const WORD_BIT: u8 = 0;
    /// Set in the kinds of loads and stores of 8 bytes.
    pub const DOUBLE_BIT: u8 = 1;
}

// With both width bits a kind would be of no width; the kinds in order end below those of loads and stores.
const _: () = assert!((Kind::StoreByte as u8) < Kind::LoadHalf as u8);

/// A decoded instruction's part in the proof.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    /// The fields word.
    pub fields: u64,
    /// The 64-bit constant of [`Kind::Constant`], otherwise 0.
    pub extra: u64,
}
