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
    /// `add addi sub`.
    Add,
    /// `addw addiw subw`.
    AddWord,
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
    /// `xor xori xnor`.
    Xor,
    /// `and andi or ori andn orn`.
    Logic,
    /// `slt slti sltu sltiu`.
    Compare,
    /// `min max minu maxu`.
    MinMax,
    /// `czero.eqz czero.nez`.
    ConditionalZero,
    /// `sll slli`.
    ShiftLeft,
    /// `slli.uw`.
    ShiftLeftUnsignedWord,
    /// `srl srli`.
    ShiftRight,
    /// `sra srai`.
    ShiftArithmetic,
    /// `sllw slliw`.
    ShiftLeftWord,
    /// `srlw srliw`.
    ShiftRightWord,
    /// `sraw sraiw`.
    ShiftArithmeticWord,
    /// `rol rori`.
    RotateLeft,
    /// `ror`.
    RotateRight,
    /// `rolw roriw`.
    RotateLeftWord,
    /// `rorw`.
    RotateRightWord,
    /// `bset bseti bclr bclri`.
    BitSet,
    /// `binv binvi`.
    BitInvert,
    /// `bext bexti`.
    BitExtract,
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
            Kind::AddWord => Self::AddWord,
            Kind::ShiftAdd1 => Self::ShiftAdd1,
            Kind::ShiftAdd2 => Self::ShiftAdd2,
            Kind::ShiftAdd3 => Self::ShiftAdd3,
            Kind::AddUnsignedWord => Self::AddUnsignedWord,
            Kind::ShiftAddUnsignedWord1 => Self::ShiftAddUnsignedWord1,
            Kind::ShiftAddUnsignedWord2 => Self::ShiftAddUnsignedWord2,
            Kind::ShiftAddUnsignedWord3 => Self::ShiftAddUnsignedWord3,
            Kind::Xor => Self::Xor,
            Kind::Logic => Self::Logic,
            Kind::Compare => Self::Compare,
            Kind::MinMax => Self::MinMax,
            Kind::ConditionalZero => Self::ConditionalZero,
            Kind::ShiftLeft => Self::ShiftLeft,
            Kind::ShiftLeftUnsignedWord => Self::ShiftLeftUnsignedWord,
            Kind::ShiftRight => Self::ShiftRight,
            Kind::ShiftArithmetic => Self::ShiftArithmetic,
            Kind::ShiftLeftWord => Self::ShiftLeftWord,
            Kind::ShiftRightWord => Self::ShiftRightWord,
            Kind::ShiftArithmeticWord => Self::ShiftArithmeticWord,
            Kind::RotateLeft => Self::RotateLeft,
            Kind::RotateRight => Self::RotateRight,
            Kind::RotateLeftWord => Self::RotateLeftWord,
            Kind::RotateRightWord => Self::RotateRightWord,
            Kind::BitSet => Self::BitSet,
            Kind::BitInvert => Self::BitInvert,
            Kind::BitExtract => Self::BitExtract,
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
        match self {
            Self::Constant => arithmetic::constant(),
            Self::Add => arithmetic::add(),
            Self::AddWord => arithmetic::add_word(),
            Self::ShiftAdd1 => arithmetic::shift_add(1),
            Self::ShiftAdd2 => arithmetic::shift_add(2),
            Self::ShiftAdd3 => arithmetic::shift_add(3),
            Self::AddUnsignedWord => arithmetic::shift_add_unsigned_word(0),
            Self::ShiftAddUnsignedWord1 => arithmetic::shift_add_unsigned_word(1),
            Self::ShiftAddUnsignedWord2 => arithmetic::shift_add_unsigned_word(2),
            Self::ShiftAddUnsignedWord3 => arithmetic::shift_add_unsigned_word(3),
            Self::Xor => arithmetic::xor(),
            Self::Logic => arithmetic::logic(),
            Self::Compare => arithmetic::compare(),
            Self::MinMax => arithmetic::min_max(),
            Self::ConditionalZero => arithmetic::conditional_zero(),
            Self::ShiftLeft => shift::left(),
            Self::ShiftLeftUnsignedWord => shift::left_unsigned_word(),
            Self::ShiftRight => shift::right(),
            Self::ShiftArithmetic => shift::arithmetic(),
            Self::ShiftLeftWord => shift::left_word(),
            Self::ShiftRightWord => shift::right_word(),
            Self::ShiftArithmeticWord => shift::arithmetic_word(),
            Self::RotateLeft => shift::rotate_left(),
            Self::RotateRight => shift::rotate_right(),
            Self::RotateLeftWord => shift::rotate_left_word(),
            Self::RotateRightWord => shift::rotate_right_word(),
            Self::BitSet => bits::bit_set(),
            Self::BitInvert => bits::bit_invert(),
            Self::BitExtract => bits::bit_extract(),
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
