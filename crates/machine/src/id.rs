//! Which chips there are.

use std::sync::{LazyLock, OnceLock};

use carryless_circuit::Chip;

use crate::chips::arithmetic::Second::{Immediate, Register};
use crate::chips::{
    arithmetic, atomic, bits, boundary, call, divide, jump, memory, misaligned, multiply, shift,
};
use crate::layout::Kind;

macro_rules! chips {
    ($($(#[doc = $doc:literal])* $id:ident: $build:expr,)*) => {
        /// A chip of the machine. Its number is its index in [`chips`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum ChipId { $($(#[doc = $doc])* $id,)* }

        impl ChipId {
            /// Every chip, by number.
            pub const ALL: &[ChipId] = &[$(ChipId::$id),*];

            fn build(self) -> Chip {
                match self { $(Self::$id => $build),* }
            }

            /// The expression that builds the chip.
            const fn source(self) -> &'static str {
                match self { $(Self::$id => stringify!($build)),* }
            }
        }
    };
}

chips! {
    /// `lui auipc jal`, `addi rd, x0, imm`.
    Constant: arithmetic::constant(),
    /// `add sub`.
    Add: arithmetic::add(Register),
    /// `addi`.
    AddImmediate: arithmetic::add(Immediate),
    /// `addw subw`.
    AddWord: arithmetic::add_word(Register),
    /// `addiw`.
    AddWordImmediate: arithmetic::add_word(Immediate),
    /// `sh1add`.
    ShiftAdd1: arithmetic::shift_add(1),
    /// `sh2add`.
    ShiftAdd2: arithmetic::shift_add(2),
    /// `sh3add`.
    ShiftAdd3: arithmetic::shift_add(3),
    /// `add.uw`.
    AddUnsignedWord: arithmetic::shift_add_unsigned_word(0),
    /// `sh1add.uw`.
    ShiftAddUnsignedWord1: arithmetic::shift_add_unsigned_word(1),
    /// `sh2add.uw`.
    ShiftAddUnsignedWord2: arithmetic::shift_add_unsigned_word(2),
    /// `sh3add.uw`.
    ShiftAddUnsignedWord3: arithmetic::shift_add_unsigned_word(3),
    /// `xor xnor`.
    Xor: arithmetic::xor(Register),
    /// `xori`.
    XorImmediate: arithmetic::xor(Immediate),
    /// `and or andn orn`.
    Logic: arithmetic::logic(Register),
    /// `andi ori`.
    LogicImmediate: arithmetic::logic(Immediate),
    /// `slt sltu`.
    Compare: arithmetic::compare(Register),
    /// `slti sltiu`.
    CompareImmediate: arithmetic::compare(Immediate),
    /// `min max minu maxu`.
    MinMax: arithmetic::min_max(),
    /// `czero.eqz czero.nez`.
    ConditionalZero: arithmetic::conditional_zero(),
    /// `sll`.
    ShiftLeft: shift::left(Register),
    /// `slli`.
    ShiftLeftImmediate: shift::left(Immediate),
    /// `slli.uw`.
    ShiftLeftUnsignedWord: shift::left_unsigned_word(),
    /// `srl`.
    ShiftRight: shift::right(Register),
    /// `srli`.
    ShiftRightImmediate: shift::right(Immediate),
    /// `sra`.
    ShiftArithmetic: shift::arithmetic(Register),
    /// `srai`.
    ShiftArithmeticImmediate: shift::arithmetic(Immediate),
    /// `sllw`.
    ShiftLeftWord: shift::left_word(Register),
    /// `slliw`.
    ShiftLeftWordImmediate: shift::left_word(Immediate),
    /// `srlw`.
    ShiftRightWord: shift::right_word(Register),
    /// `srliw`.
    ShiftRightWordImmediate: shift::right_word(Immediate),
    /// `sraw`.
    ShiftArithmeticWord: shift::arithmetic_word(Register),
    /// `sraiw`.
    ShiftArithmeticWordImmediate: shift::arithmetic_word(Immediate),
    /// `rol`.
    RotateLeft: shift::rotate_left(),
    /// `ror`.
    RotateRight: shift::rotate_right(Register),
    /// `rori`.
    RotateRightImmediate: shift::rotate_right(Immediate),
    /// `rolw`.
    RotateLeftWord: shift::rotate_left_word(),
    /// `rorw`.
    RotateRightWord: shift::rotate_right_word(Register),
    /// `roriw`.
    RotateRightWordImmediate: shift::rotate_right_word(Immediate),
    /// `bset bclr`.
    BitSet: bits::bit_set(Register),
    /// `bseti bclri`.
    BitSetImmediate: bits::bit_set(Immediate),
    /// `binv`.
    BitInvert: bits::bit_invert(Register),
    /// `binvi`.
    BitInvertImmediate: bits::bit_invert(Immediate),
    /// `bext`.
    BitExtract: bits::bit_extract(Register),
    /// `bexti`.
    BitExtractImmediate: bits::bit_extract(Immediate),
    /// `sext.b sext.h zext.h`.
    Extend: bits::extend(),
    /// `rev8`.
    ReverseBytes: bits::reverse_bytes(),
    /// `orc.b`.
    OrBytes: bits::or_bytes(),
    /// `clz`.
    LeadingZeros: bits::leading_zeros(64),
    /// `clzw`.
    LeadingZerosWord: bits::leading_zeros(32),
    /// `ctz`.
    TrailingZeros: bits::trailing_zeros(64),
    /// `ctzw`.
    TrailingZerosWord: bits::trailing_zeros(32),
    /// `cpop`.
    Ones: bits::ones(64),
    /// `cpopw`.
    OnesWord: bits::ones(32),
    /// `beq bne`.
    BranchEqual: jump::branch_equal(),
    /// `blt bge bltu bgeu`.
    BranchLess: jump::branch_less(),
    /// `jalr`.
    JumpRegister: jump::jump_register(),
    /// `ld`.
    LoadDouble: memory::load_double(),
    /// `lw lwu`.
    LoadWord: memory::load_word(),
    /// `lh lhu`.
    LoadHalf: memory::load_half(),
    /// `lb lbu`.
    LoadByte: memory::load_byte(),
    /// `sd`.
    StoreDouble: memory::store_double(),
    /// `sw`.
    StoreWord: memory::store_word(),
    /// `sh`.
    StoreHalf: memory::store_half(),
    /// `sb`.
    StoreByte: memory::store_byte(),
    /// `lw lwu lh lhu`, misaligned in one memory word.
    LoadMisaligned: misaligned::load_within(),
    /// `sw sh`, misaligned in one memory word.
    StoreMisaligned: misaligned::store_within(),
    /// `ld lw lwu lh lhu` across two memory words.
    LoadAcross: misaligned::load_across(),
    /// `sd sw sh` across two memory words.
    StoreAcross: misaligned::store_across(),
    /// `lr.w lr.d`.
    LoadReserved: atomic::load_reserved(),
    /// `sc.w sc.d`.
    StoreConditional: atomic::store_conditional(),
    /// `amoswap amoxor amoand amoor`.
    AtomicLogic: atomic::logic(),
    /// `amoadd amomin amomax amominu amomaxu`.
    AtomicArithmetic: atomic::arithmetic(),
    /// `mul`.
    Multiply: multiply::multiply(),
    /// `mulw`.
    MultiplyWord: multiply::multiply_word(),
    /// `mulh mulhsu mulhu`.
    MultiplyHigh: multiply::multiply_high(),
    /// `mul` with a product of [`MultiplyHighPaired`](Self::MultiplyHighPaired).
    MultiplyPaired: multiply::multiply_paired(),
    /// `mulh mulhsu mulhu` whose product a `mul` takes.
    MultiplyHighPaired: multiply::multiply_high_paired(),
    /// `clmul`.
    Carryless: multiply::carryless(),
    /// `clmulh`.
    CarrylessHigh: multiply::carryless_high(),
    /// `clmulr`.
    CarrylessReversed: multiply::carryless_reversed(),
    /// `div divu rem remu`.
    Divide: divide::divide(),
    /// `divw divuw remw remuw`.
    DivideWord: divide::divide_word(),
    /// `fence`.
    Fence: jump::fence(),
    /// `exit`, `exit_group`.
    Exit: call::exit(),
    /// `read` of private bytes.
    ReadPrivate: call::read_private(),
    /// `read` of public bytes.
    ReadPublic: call::read_public(),
    /// `write` to the public output.
    WritePublic: call::write_public(),
    /// `write` to the diagnostics.
    WriteDiagnostic: call::write_diagnostic(),
    /// `read` of no private byte.
    ReadPrivateNothing: call::read_private_nothing(),
    /// `read` of no public byte.
    ReadPublicNothing: call::read_public_nothing(),
    /// `write` of length 0.
    WriteNothing: call::write_nothing(),
    /// `read` or `write` with another descriptor.
    BadDescriptor: call::bad_descriptor(),
    /// Any other call.
    UnknownCall: call::unknown(),
    /// The register cells.
    Registers: boundary::registers(),
    /// The image's memory words.
    Image: boundary::image(),
    /// The instructions.
    Text: boundary::text(),
    /// Zero-initialised memory words.
    Zeroed: boundary::zeroed(),
    /// Public input that was not read.
    Unread: boundary::unread(),
}

impl ChipId {
    /// The chip's index in [`chips`].
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The chip of an index in [`chips`].
    #[must_use]
    pub fn from_index(index: usize) -> Option<Self> {
        Self::ALL.get(index).copied()
    }

    /// The chip as a circuit.
    #[must_use]
    pub fn chip(self) -> &'static Chip {
        // Each chip is built when it is first asked for: a proof has to do with a fraction of them.
        static CHIPS: [OnceLock<Chip>; ChipId::ALL.len()] = [const { OnceLock::new() }; ChipId::ALL.len()];
        CHIPS[self.index()].get_or_init(|| self.build())
    }

    /// The module under `chips` that describes the chip.
    #[must_use]
    pub fn family(self) -> &'static str {
        let source = self.source();
        source.split_once("::").map_or(source, |(module, _)| module)
    }

    /// The chip of a kind's rows; for loads and stores, of those that are aligned; for `ecall`, of one of the calls.
    #[must_use]
    pub const fn of_kind(kind: Kind) -> Self {
        match kind {
            Kind::Constant => Self::Constant,
            Kind::Add => Self::Add,
            Kind::AddImmediate => Self::AddImmediate,
            Kind::AddWord => Self::AddWord,
            Kind::AddWordImmediate => Self::AddWordImmediate,
            Kind::ShiftAdd1 => Self::ShiftAdd1,
            Kind::ShiftAdd2 => Self::ShiftAdd2,
            Kind::ShiftAdd3 => Self::ShiftAdd3,
            Kind::AddUnsignedWord => Self::AddUnsignedWord,
            Kind::ShiftAddUnsignedWord1 => Self::ShiftAddUnsignedWord1,
            Kind::ShiftAddUnsignedWord2 => Self::ShiftAddUnsignedWord2,
            Kind::ShiftAddUnsignedWord3 => Self::ShiftAddUnsignedWord3,
            Kind::Xor => Self::Xor,
            Kind::XorImmediate => Self::XorImmediate,
            Kind::Logic => Self::Logic,
            Kind::LogicImmediate => Self::LogicImmediate,
            Kind::Compare => Self::Compare,
            Kind::CompareImmediate => Self::CompareImmediate,
            Kind::MinMax => Self::MinMax,
            Kind::ConditionalZero => Self::ConditionalZero,
            Kind::ShiftLeft => Self::ShiftLeft,
            Kind::ShiftLeftImmediate => Self::ShiftLeftImmediate,
            Kind::ShiftLeftUnsignedWord => Self::ShiftLeftUnsignedWord,
            Kind::ShiftRight => Self::ShiftRight,
            Kind::ShiftRightImmediate => Self::ShiftRightImmediate,
            Kind::ShiftArithmetic => Self::ShiftArithmetic,
            Kind::ShiftArithmeticImmediate => Self::ShiftArithmeticImmediate,
            Kind::ShiftLeftWord => Self::ShiftLeftWord,
            Kind::ShiftLeftWordImmediate => Self::ShiftLeftWordImmediate,
            Kind::ShiftRightWord => Self::ShiftRightWord,
            Kind::ShiftRightWordImmediate => Self::ShiftRightWordImmediate,
            Kind::ShiftArithmeticWord => Self::ShiftArithmeticWord,
            Kind::ShiftArithmeticWordImmediate => Self::ShiftArithmeticWordImmediate,
            Kind::RotateLeft => Self::RotateLeft,
            Kind::RotateRight => Self::RotateRight,
            Kind::RotateRightImmediate => Self::RotateRightImmediate,
            Kind::RotateLeftWord => Self::RotateLeftWord,
            Kind::RotateRightWord => Self::RotateRightWord,
            Kind::RotateRightWordImmediate => Self::RotateRightWordImmediate,
            Kind::BitSet => Self::BitSet,
            Kind::BitSetImmediate => Self::BitSetImmediate,
            Kind::BitInvert => Self::BitInvert,
            Kind::BitInvertImmediate => Self::BitInvertImmediate,
            Kind::BitExtract => Self::BitExtract,
            Kind::BitExtractImmediate => Self::BitExtractImmediate,
            Kind::Extend => Self::Extend,
            Kind::ReverseBytes => Self::ReverseBytes,
            Kind::OrBytes => Self::OrBytes,
            Kind::LeadingZeros => Self::LeadingZeros,
            Kind::LeadingZerosWord => Self::LeadingZerosWord,
            Kind::TrailingZeros => Self::TrailingZeros,
            Kind::TrailingZerosWord => Self::TrailingZerosWord,
            Kind::Ones => Self::Ones,
            Kind::OnesWord => Self::OnesWord,
            Kind::BranchEqual => Self::BranchEqual,
            Kind::BranchLess => Self::BranchLess,
            Kind::JumpRegister => Self::JumpRegister,
            Kind::LoadDouble => Self::LoadDouble,
            Kind::LoadWord => Self::LoadWord,
            Kind::LoadHalf => Self::LoadHalf,
            Kind::LoadByte => Self::LoadByte,
            Kind::StoreDouble => Self::StoreDouble,
            Kind::StoreWord => Self::StoreWord,
            Kind::StoreHalf => Self::StoreHalf,
            Kind::StoreByte => Self::StoreByte,
            Kind::LoadReserved => Self::LoadReserved,
            Kind::StoreConditional => Self::StoreConditional,
            Kind::AtomicLogic => Self::AtomicLogic,
            Kind::AtomicArithmetic => Self::AtomicArithmetic,
            Kind::Multiply => Self::Multiply,
            Kind::MultiplyWord => Self::MultiplyWord,
            Kind::MultiplyHigh => Self::MultiplyHigh,
            Kind::Carryless => Self::Carryless,
            Kind::CarrylessHigh => Self::CarrylessHigh,
            Kind::CarrylessReversed => Self::CarrylessReversed,
            Kind::Divide => Self::Divide,
            Kind::DivideWord => Self::DivideWord,
            Kind::Fence => Self::Fence,
            Kind::Ecall => Self::Exit,
        }
    }

    /// How far a row advances the clock: 0 for the boundary tables.
    #[must_use]
    pub const fn clock_step(self) -> u64 {
        use carryless_riscv::{CLOCK_STEP, CLOCK_STEP_ECALL, CLOCK_STEP_LONG};
        match self {
            Self::Registers | Self::Image | Self::Text | Self::Zeroed | Self::Unread => 0,
            Self::LoadAcross
            | Self::StoreAcross
            | Self::LoadReserved
            | Self::StoreConditional
            | Self::AtomicLogic
            | Self::AtomicArithmetic => CLOCK_STEP_LONG as u64,
            Self::Exit
            | Self::ReadPrivate
            | Self::ReadPublic
            | Self::WritePublic
            | Self::WriteDiagnostic
            | Self::ReadPrivateNothing
            | Self::ReadPublicNothing
            | Self::WriteNothing
            | Self::BadDescriptor
            | Self::UnknownCall => CLOCK_STEP_ECALL as u64,
            _ => CLOCK_STEP as u64,
        }
    }
}

/// All chips of the machine, by [`ChipId`].
#[must_use]
pub fn chips() -> &'static [Chip] {
    static CHIPS: LazyLock<Vec<Chip>> =
        LazyLock::new(|| ChipId::ALL.iter().map(|id| id.chip().clone()).collect());
    &CHIPS
}
