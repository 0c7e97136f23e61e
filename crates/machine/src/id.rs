//! Which chips there are.

use std::sync::LazyLock;

use carryless_circuit::Chip;

use crate::chips::{arithmetic, boundary, call, divide, jump, memory, multiply};

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
    /// `xor xori`.
    Xor,
    /// `and andi or ori`.
    Logic,
    /// `slt slti sltu sltiu`.
    Compare,
    /// `sll slli`.
    ShiftLeft,
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
    /// `mul`.
    Multiply,
    /// `mulw`.
    MultiplyWord,
    /// `mulh mulhsu mulhu`.
    MultiplyHigh,
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

    /// How far a row advances the clock: 0 for the boundary tables.
    #[must_use]
    pub const fn clock_step(self) -> u64 {
        use carryless_riscv::{CLOCK_STEP, CLOCK_STEP_ECALL};
        match self {
            Self::Registers | Self::Image | Self::Text | Self::Zeroed | Self::Unread => 0,
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
            Self::Xor => arithmetic::xor(),
            Self::Logic => arithmetic::logic(),
            Self::Compare => arithmetic::compare(),
            Self::ShiftLeft => arithmetic::shift_left(),
            Self::ShiftRight => arithmetic::shift_right(),
            Self::ShiftArithmetic => arithmetic::shift_arithmetic(),
            Self::ShiftLeftWord => arithmetic::shift_left_word(),
            Self::ShiftRightWord => arithmetic::shift_right_word(),
            Self::ShiftArithmeticWord => arithmetic::shift_arithmetic_word(),
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
            Self::Multiply => multiply::multiply(),
            Self::MultiplyWord => multiply::multiply_word(),
            Self::MultiplyHigh => multiply::multiply_high(),
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
