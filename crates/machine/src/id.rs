//! Which chips there are.

use std::sync::LazyLock;

use carryless_circuit::Chip;

use crate::chips::{
    arithmetic, atomic, bits, boundary, call, divide, jump, memory, misaligned, multiply, shift,
};
use crate::layout::Kind;

macro_rules! chips {
    ($($(#[doc = $doc:literal])* $id:ident,)*) => {
        /// A chip of the machine. Its number is its index in [`chips`].
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum ChipId { $($(#[doc = $doc])* $id,)* }

        impl ChipId {
            /// Every chip, by number.
            pub const ALL: &[ChipId] = &[$(ChipId::$id),*];
        }
    };
}

chips! {
    /// `lui auipc jal`, `addi rd, x0, imm`.
    Constant,
    /// `add sub`.
    Add,
    /// `addi`.
    AddImmediate,
    /// `addw subw`.
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
    /// `xor xnor`.
    Xor,
    /// `xori`.
    XorImmediate,
    /// `and or andn orn`.
    Logic,
    /// `andi ori`.
    LogicImmediate,
    /// `slt sltu`.
    Compare,
    /// `slti sltiu`.
    CompareImmediate,
    /// `min max minu maxu`.
    MinMax,
    /// `czero.eqz czero.nez`.
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
    /// `bset bclr`.
    BitSet,
    /// `bseti bclri`.
    BitSetImmediate,
    /// `binv`.
    BitInvert,
    /// `binvi`.
    BitInvertImmediate,
    /// `bext`.
    BitExtract,
    /// `bexti`.
    BitExtractImmediate,
    /// `sext.b sext.h zext.h`.
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
    /// `beq bne`.
    BranchEqual,
    /// `blt bge bltu bgeu`.
    BranchLess,
    /// `jalr`.
    JumpRegister,
    /// `ld`.
    LoadDouble,
    /// `lw lwu`.
    LoadWord,
    /// `lh lhu`.
    LoadHalf,
    /// `lb lbu`.
    LoadByte,
    /// `sd`.
    StoreDouble,
    /// `sw`.
    StoreWord,
    /// `sh`.
    StoreHalf,
    /// `sb`.
    StoreByte,
    /// `lw lwu lh lhu`, misaligned in one memory word.
    LoadMisaligned,
    /// `sw sh`, misaligned in one memory word.
    StoreMisaligned,
    /// `ld lw lwu lh lhu` across two memory words.
    LoadAcross,
    /// `sd sw sh` across two memory words.
    StoreAcross,
    /// `lr.w lr.d`.
    LoadReserved,
    /// `sc.w sc.d`.
    StoreConditional,
    /// `amoswap amoxor amoand amoor`.
    AtomicLogic,
    /// `amoadd amomin amomax amominu amomaxu`.
    AtomicArithmetic,
    /// `mul`.
    Multiply,
    /// `mulw`.
    MultiplyWord,
    /// `mulh mulhsu mulhu`.
    MultiplyHigh,
    /// `clmul`.
    Carryless,
    /// `clmulh`.
    CarrylessHigh,
    /// `clmulr`.
    CarrylessReversed,
    /// `div divu rem remu`.
    Divide,
    /// `divw divuw remw remuw`.
    DivideWord,
    /// `fence`.
    Fence,
    /// `exit`, `exit_group`.
    Exit,
    /// `read` of private bytes.
    ReadPrivate,
    /// `read` of public bytes.
    ReadPublic,
    /// `write` to the public output.
    WritePublic,
    /// `write` to the diagnostics.
    WriteDiagnostic,
    /// `read` of no private byte.
    ReadPrivateNothing,
    /// `read` of no public byte.
    ReadPublicNothing,
    /// `write` of length 0.
    WriteNothing,
    /// `read` or `write` with another descriptor.
    BadDescriptor,
    /// Any other call.
    UnknownCall,
    /// The register cells.
    Registers,
    /// The image's memory words.
    Image,
    /// The instructions.
    Text,
    /// Zero-initialised memory words.
    Zeroed,
    /// Public input that was not read.
    Unread,
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
        &chips()[self.index()]
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

    fn build(self) -> Chip {
        use arithmetic::Second::{Immediate, Register};
        match self {
            Self::Constant => arithmetic::constant(),
            Self::Add => arithmetic::add(Register),
            Self::AddImmediate => arithmetic::add(Immediate),
            Self::AddWord => arithmetic::add_word(Register),
            Self::AddWordImmediate => arithmetic::add_word(Immediate),
            Self::ShiftAdd1 => arithmetic::shift_add(1),
            Self::ShiftAdd2 => arithmetic::shift_add(2),
            Self::ShiftAdd3 => arithmetic::shift_add(3),
            Self::AddUnsignedWord => arithmetic::shift_add_unsigned_word(0),
            Self::ShiftAddUnsignedWord1 => arithmetic::shift_add_unsigned_word(1),
            Self::ShiftAddUnsignedWord2 => arithmetic::shift_add_unsigned_word(2),
            Self::ShiftAddUnsignedWord3 => arithmetic::shift_add_unsigned_word(3),
            Self::Xor => arithmetic::xor(Register),
            Self::XorImmediate => arithmetic::xor(Immediate),
            Self::Logic => arithmetic::logic(Register),
            Self::LogicImmediate => arithmetic::logic(Immediate),
            Self::Compare => arithmetic::compare(Register),
            Self::CompareImmediate => arithmetic::compare(Immediate),
            Self::MinMax => arithmetic::min_max(),
            Self::ConditionalZero => arithmetic::conditional_zero(),
            Self::ShiftLeft => shift::left(Register),
            Self::ShiftLeftImmediate => shift::left(Immediate),
            Self::ShiftLeftUnsignedWord => shift::left_unsigned_word(),
            Self::ShiftRight => shift::right(Register),
            Self::ShiftRightImmediate => shift::right(Immediate),
            Self::ShiftArithmetic => shift::arithmetic(Register),
            Self::ShiftArithmeticImmediate => shift::arithmetic(Immediate),
            Self::ShiftLeftWord => shift::left_word(Register),
            Self::ShiftLeftWordImmediate => shift::left_word(Immediate),
            Self::ShiftRightWord => shift::right_word(Register),
            Self::ShiftRightWordImmediate => shift::right_word(Immediate),
            Self::ShiftArithmeticWord => shift::arithmetic_word(Register),
            Self::ShiftArithmeticWordImmediate => shift::arithmetic_word(Immediate),
            Self::RotateLeft => shift::rotate_left(),
            Self::RotateRight => shift::rotate_right(Register),
            Self::RotateRightImmediate => shift::rotate_right(Immediate),
            Self::RotateLeftWord => shift::rotate_left_word(),
            Self::RotateRightWord => shift::rotate_right_word(Register),
            Self::RotateRightWordImmediate => shift::rotate_right_word(Immediate),
            Self::BitSet => bits::bit_set(Register),
            Self::BitSetImmediate => bits::bit_set(Immediate),
            Self::BitInvert => bits::bit_invert(Register),
            Self::BitInvertImmediate => bits::bit_invert(Immediate),
            Self::BitExtract => bits::bit_extract(Register),
            Self::BitExtractImmediate => bits::bit_extract(Immediate),
            Self::Extend => bits::extend(),
            Self::ReverseBytes => bits::reverse_bytes(),
            Self::OrBytes => bits::or_bytes(),
            Self::LeadingZeros => bits::leading_zeros(64),
            Self::LeadingZerosWord => bits::leading_zeros(32),
            Self::TrailingZeros => bits::trailing_zeros(64),
            Self::TrailingZerosWord => bits::trailing_zeros(32),
            Self::Ones => bits::ones(64),
            Self::OnesWord => bits::ones(32),
            Self::BranchEqual => jump::branch_equal(),
            Self::BranchLess => jump::branch_less(),
            Self::JumpRegister => jump::jump_register(),
            Self::LoadDouble => memory::load_double(),
            Self::LoadWord => memory::load_word(),
            Self::LoadHalf => memory::load_half(),
            Self::LoadByte => memory::load_byte(),
            Self::StoreDouble => memory::store_double(),
            Self::StoreWord => memory::store_word(),
            Self::StoreHalf => memory::store_half(),
            Self::StoreByte => memory::store_byte(),
            Self::LoadMisaligned => misaligned::load_within(),
            Self::StoreMisaligned => misaligned::store_within(),
            Self::LoadAcross => misaligned::load_across(),
            Self::StoreAcross => misaligned::store_across(),
            Self::LoadReserved => atomic::load_reserved(),
            Self::StoreConditional => atomic::store_conditional(),
            Self::AtomicLogic => atomic::logic(),
            Self::AtomicArithmetic => atomic::arithmetic(),
            Self::Multiply => multiply::multiply(),
            Self::MultiplyWord => multiply::multiply_word(),
            Self::MultiplyHigh => multiply::multiply_high(),
            Self::Carryless => multiply::carryless(),
            Self::CarrylessHigh => multiply::carryless_high(),
            Self::CarrylessReversed => multiply::carryless_reversed(),
            Self::Divide => divide::divide(),
            Self::DivideWord => divide::divide_word(),
            Self::Fence => jump::fence(),
            Self::Exit => call::exit(),
            Self::ReadPrivate => call::read_private(),
            Self::ReadPublic => call::read_public(),
            Self::WritePublic => call::write_public(),
            Self::WriteDiagnostic => call::write_diagnostic(),
            Self::ReadPrivateNothing => call::read_private_nothing(),
            Self::ReadPublicNothing => call::read_public_nothing(),
            Self::WriteNothing => call::write_nothing(),
            Self::BadDescriptor => call::bad_descriptor(),
            Self::UnknownCall => call::unknown(),
            Self::Registers => boundary::registers(),
            Self::Image => boundary::image(),
            Self::Text => boundary::text(),
            Self::Zeroed => boundary::zeroed(),
            Self::Unread => boundary::unread(),
        }
    }
}

/// The chips of the machine, by [`ChipId`].
#[must_use]
pub fn chips() -> &'static [Chip] {
    static CHIPS: LazyLock<Vec<Chip>> = LazyLock::new(|| ChipId::ALL.iter().map(|id| id.build()).collect());
    &CHIPS
}
