//! What a recorded run leaves behind: for every executed instruction the values it read and, for every
//! cell it touched, the clock of that cell's previous access.
//!
//! The clock starts at [`FIRST_CLOCK`]; an instruction that starts at clock `c` accesses its cells at `c + slot`. Cells
//! that were never touched have clock 0.
//!
//! | pattern | slot 0 | 1 | 2 | 3 | 4 | 5 |
//! | --- | --- | --- | --- | --- | --- | --- |
//! | [`Pattern::Alu`] | fetch | rs1 | rs2 | rd | | |
//! | [`Pattern::AluImmediate`] | fetch | rs1 | | rd | | |
//! | [`Pattern::Constant`] | fetch | | | rd | | |
//! | [`Pattern::JumpRegister`] | fetch | rs1 | | rd | | |
//! | [`Pattern::Branch`] | fetch | rs1 | rs2 | | | |
//! | [`Pattern::Load`] | fetch | rs1 | memory word | rd | | |
//! | [`Pattern::Store`] | fetch | rs1 | rs2 | memory word | | |
//! | [`Pattern::Fence`] | fetch | | | | | |
//! | [`Pattern::LoadCross`] | fetch | rs1 | | low memory word | high memory word | rd |
//! | [`Pattern::StoreCross`] | fetch | rs1 | rs2 | low memory word | high memory word | |
//! | [`Pattern::Amo`] | fetch | rs1 | rs2 | memory word | rd | |
//! | [`Pattern::LoadReserved`] | fetch | rs1 | | memory word | rd | reservation |
//! | [`Pattern::StoreConditional`] | fetch | rs1 | rs2 | memory word | rd | reservation |
//! | [`Pattern::Ecall`] | fetch | a7 | a1 | a2 | a0 | memory word |
//!
//! The patterns with accesses behind slot 3 advance the clock by [`CLOCK_STEP_LONG`] or (an `ecall`)
//! [`CLOCK_STEP_ECALL`], all others by [`CLOCK_STEP`].
//!
//! An `ecall` reads and writes a0 in one access. It touches the memory word only where it moves bytes, and for the public
//! descriptors the cursor cell in slot 6. A `read` from the public input accesses the cursor even where it moves no byte.
//!
//! A store-conditional accesses its memory word even where it fails: it leaves it as it is.

/// The clock of the first instruction.
pub const FIRST_CLOCK: u32 = 4;
/// How far an instruction advances the clock.
pub const CLOCK_STEP: u32 = 4;
/// How far an instruction with an access behind slot 3 advances the clock.
pub const CLOCK_STEP_LONG: u32 = 8;
/// How far an `ecall` advances the clock.
pub const CLOCK_STEP_ECALL: u32 = 8;

/// The register cell that takes writes to `x0`.
pub const SINK: u8 = 32;
/// The register cell that counts the public input bytes read so far.
pub const PUBLIC_INPUT_CURSOR: u8 = 33;
/// The register cell that counts the public output bytes written so far.
pub const PUBLIC_OUTPUT_CURSOR: u8 = 34;
/// The register cell that holds the reservation of the last load-reserved, or 0: see
/// [`semantics::reservation`](crate::semantics::reservation).
pub const RESERVATION: u8 = 35;
/// The number of register cells.
pub const REGISTER_CELLS: usize = 36;

/// Which cells an instruction touches, in which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// rs1, rs2 and rd.
    Alu,
    /// rs1 and rd: operations on an immediate, and those of one operand.
    AluImmediate,
    /// rd only: `lui`, `auipc`, `addi rd, x0, imm` and `jal`.
    Constant,
    /// rs1 and rd: `jalr`.
    JumpRegister,
    /// rs1 and rs2.
    Branch,
    /// rs1, the memory word that holds all accessed bytes, rd.
    Load,
    /// rs1, rs2, the memory word that holds all accessed bytes.
    Store,
    /// rs1, two memory words, rd: a load whose bytes lie in both. See [`CrossStep`].
    LoadCross,
    /// rs1, rs2, two memory words: a store whose bytes lie in both. See [`CrossStep`].
    StoreCross,
    /// rs1, rs2, the memory word (read and written in one access), rd: see [`AtomicStep`].
    Amo,
    /// rs1, the memory word, rd, the reservation: see [`AtomicStep`].
    LoadReserved,
    /// rs1, rs2, the memory word, rd, the reservation: see [`AtomicStep`].
    StoreConditional,
    /// a7, a1, a2, a0 and perhaps memory and a cursor: see [`EcallStep`].
    Ecall,
    /// None but the fetch: `fence` (and `ebreak`, which stops the run and so is in no trace).
    Fence,
}

/// One executed instruction, as far as most patterns go. Fields that its pattern does not use are 0.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Step {
    /// The clock at which the instruction starts.
    pub clock: u32,
    /// Index of the instruction in [`Program::text`](crate::Program::text).
    pub text: u32,
    /// Clock of the previous fetch of this instruction.
    pub fetch_then: u32,
    /// Clock of the previous access of rs1.
    pub rs1_then: u32,
    /// Clock of the previous access of rs2.
    pub rs2_then: u32,
    /// Clock of the previous access of rd.
    pub rd_then: u32,
    /// Clock of the previous access of the memory word.
    pub memory_then: u32,
    /// Value of rs1.
    pub rs1: u64,
    /// Value of rs2.
    pub rs2: u64,
    /// Value that rd held before.
    pub rd_old: u64,
    /// The aligned memory word that holds the accessed bytes (or the first of them), before the access.
    pub memory_old: u64,
}

/// One executed load or store whose bytes lie in two memory words: [`Pattern::LoadCross`] or [`Pattern::StoreCross`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CrossStep {
    /// All but the high word; `memory_then` and `memory_old` are of the low word, which holds the first byte.
    pub step: Step,
    /// Clock of the previous access of the high memory word.
    pub high_then: u32,
    /// The high memory word before the access; its index is that of the low one plus 1.
    pub high_old: u64,
}

/// One executed atomic operation: [`Pattern::Amo`], [`Pattern::LoadReserved`] or [`Pattern::StoreConditional`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AtomicStep {
    /// All but the reservation.
    pub step: Step,
    /// Clock of the previous access of the reservation cell; 0 for an `amo`, which does not access it.
    pub reservation_then: u32,
    /// The reservation cell before the operation; 0 for an `amo`.
    pub reservation_old: u64,
}

/// What an `ecall` did.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Call {
    /// `exit` or `exit_group`: the run ends.
    Exit,
    /// `read` of 1..=8 bytes from the private input (descriptor 0).
    ReadPrivate,
    /// `read` of 1..=8 bytes from the public input (descriptor 3).
    ReadPublic,
    /// `write` of 1..=8 bytes to the public output (descriptor 1).
    WritePublic,
    /// `write` of 1..=8 bytes to the diagnostics (descriptor 2).
    WriteDiagnostic,
    /// A `read` or `write` that moved no byte: length 0, or the input is at its end.
    Nothing,
    /// `read` or `write` with another descriptor: returns -9 (EBADF).
    BadDescriptor,
    /// Any other number: returns -38 (ENOSYS).
    Unknown,
}

/// One executed `ecall`. Fields that the call does not use are 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EcallStep {
    /// What the call did.
    pub call: Call,
    /// The clock at which the instruction starts.
    pub clock: u32,
    /// Index of the instruction in [`Program::text`](crate::Program::text).
    pub text: u32,
    /// Clock of the previous fetch of this instruction.
    pub fetch_then: u32,
    /// Clock of the previous access of a7 (x17).
    pub a7_then: u32,
    /// Clock of the previous access of a1 (x11).
    pub a1_then: u32,
    /// Clock of the previous access of a2 (x12).
    pub a2_then: u32,
    /// Clock of the previous access of a0 (x10).
    pub a0_then: u32,
    /// Clock of the previous access of the memory word.
    pub memory_then: u32,
    /// Clock of the previous access of the cursor cell.
    pub cursor_then: u32,
    /// The call's number.
    pub a7: u64,
    /// The buffer's address.
    pub a1: u64,
    /// The buffer's length.
    pub a2: u64,
    /// The descriptor before the call.
    pub a0_old: u64,
    /// The result after the call (for `exit`: the code, unchanged).
    pub a0_new: u64,
    /// The aligned memory word at a1 before the call.
    pub memory_old: u64,
    /// The aligned memory word at a1 after the call.
    pub memory_new: u64,
    /// The cursor before the call.
    pub cursor: u64,
}

/// A cell's state when the run ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FinalCell {
    /// Clock of the last access; 0 if it was never touched.
    pub clock: u32,
    /// The last value.
    pub value: u64,
}

/// A complete recorded run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// Every executed instruction that is in none of the other three lists, in order.
    pub steps: Vec<Step>,
    /// Every executed load and store of two memory words, in order.
    pub crossings: Vec<CrossStep>,
    /// Every executed atomic operation, in order.
    pub atomics: Vec<AtomicStep>,
    /// Every executed `ecall`, in order; the last one is the exit.
    pub ecalls: Vec<EcallStep>,
    /// The clock after the last instruction.
    pub last_clock: u32,
    /// Last clock of each text entry, by index.
    pub text_clocks: Vec<u32>,
    /// Register cells at the end.
    pub registers: Vec<FinalCell>,
    /// The image's words at the end, by index from the image's first word.
    pub image: Vec<FinalCell>,
    /// The zero-initialised words that were touched: (word index = address / 8, final state), by rising index.
    pub zeroed: Vec<(u64, FinalCell)>,
}
