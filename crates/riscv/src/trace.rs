//! What a recorded run leaves behind: for every executed instruction the values it read and, for every
//! cell it touched, the clock of that cell's previous access.
//!
//! The clock starts at [`FIRST_CLOCK`]; an instruction that starts at clock `c` accesses its cells at `c + slot` and
//! the next one starts at `c + CLOCK_STEP` ([`CLOCK_STEP_ECALL`] after an `ecall`). Cells that were never
//! touched have clock 0.
//!
//! | pattern | slot 0 | 1 | 2 | 3 |
//! | --- | --- | --- | --- | --- |
//! | [`Pattern::Alu`] | fetch | rs1 | rs2 | rd |
//! | [`Pattern::Constant`] | fetch | | | rd |
//! | [`Pattern::JumpRegister`] | fetch | rs1 | | rd |
//! | [`Pattern::Branch`] | fetch | rs1 | rs2 | |
//! | [`Pattern::Load`] | fetch | rs1 | memory word | rd |
//! | [`Pattern::Store`] | fetch | rs1 | rs2 | memory word |
//! | [`Pattern::Fence`] | fetch | | | |
//! | [`Pattern::Ecall`] | fetch | a7 | a1 | a2 |
//!
//! An `ecall` goes on with a0 (read and written in one access) in slot 4, and, where it moves bytes, the memory
//! word in slot 5 and, for the public descriptors, the cursor cell in slot 6. A `read` from the public input accesses the
//! cursor even where it moves no byte.

/// The clock of the first instruction.
pub const FIRST_CLOCK: u32 = 4;
/// How far an instruction advances the clock.
pub const CLOCK_STEP: u32 = 4;
/// How far an `ecall` advances the clock.
pub const CLOCK_STEP_ECALL: u32 = 8;

/// The register cell that takes writes to `x0`.
pub const SINK: u8 = 32;
/// The register cell that counts the public input bytes read so far.
pub const PUBLIC_INPUT_CURSOR: u8 = 33;
/// The register cell that counts the public output bytes written so far.
pub const PUBLIC_OUTPUT_CURSOR: u8 = 34;
/// The number of register cells.
pub const REGISTER_CELLS: usize = 35;

/// Which cells an instruction touches, in which order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// rs1, rs2 and rd; the immediate forms read `x0` as rs2.
    Alu,
    /// rd only: `lui`, `auipc`, `addi rd, x0, imm` and `jal`.
    Constant,
    /// rs1 and rd: `jalr`.
    JumpRegister,
    /// rs1 and rs2.
    Branch,
    /// rs1, the memory word, rd.
    Load,
    /// rs1, rs2, the memory word.
    Store,
    /// a7, a1, a2, a0 and perhaps memory and a cursor: see [`EcallStep`].
    Ecall,
    /// None but the fetch: `fence` (and `ebreak`, which stops the run and so is in no trace).
    Fence,
}

/// One executed instruction that is not an `ecall`. Fields that its pattern does not use are 0.
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
    /// The aligned memory word that holds the accessed bytes, before the access.
    pub memory_old: u64,
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
    /// Every executed instruction but the `ecall`s, in order.
    pub steps: Vec<Step>,
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
