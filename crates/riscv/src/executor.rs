//! The executor: one interpreter, generic over who watches, for running at full speed and for recording.

use crate::calls::{Calls, Output};
use crate::code::{Code, Slot};
use crate::decode::decode;
use crate::error::{ErrorKind, ExecutionError, Location};
use crate::instruction::Op;
use crate::memory::Memory;
use crate::program::Program;
use crate::recorder::{Observer, Recorder};
use crate::semantics;
use crate::trace::{Call, Trace};

/// The cycle limit of [`Options::default`].
pub const DEFAULT_CYCLE_LIMIT: u64 = 1 << 32;

/// The cycle limit of [`Options::recording`]; so many steps take 2 GiB.
pub const DEFAULT_RECORD_LIMIT: u64 = 1 << 25;

/// What a guest can read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Inputs<'a> {
    /// Descriptor 0: known to the prover alone.
    pub private: &'a [u8],
    /// Descriptor 3: part of the statement.
    pub public: &'a [u8],
}

/// Limits of a run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Options {
    /// The most instructions to execute.
    pub cycle_limit: u64,
    /// The most memory, in bytes: the image and every 16 KiB page above it that the guest touches.
    pub memory_limit: u64,
    /// The most public output, in bytes.
    pub output_limit: u64,
}

impl Default for Options {
    /// [`DEFAULT_CYCLE_LIMIT`], 2 GiB of memory, 256 MiB of output.
    fn default() -> Self {
        Options {
            cycle_limit: DEFAULT_CYCLE_LIMIT,
            memory_limit: 2 << 30,
            output_limit: 256 << 20,
        }
    }
}

impl Options {
    /// The default, but with [`DEFAULT_RECORD_LIMIT`].
    pub fn recording() -> Self {
        Options {
            cycle_limit: DEFAULT_RECORD_LIMIT,
            ..Self::default()
        }
    }
}

/// A run that ended by an exit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Execution {
    /// All of a0 at the exit. A process's exit code is its low 8 bits: see [`Execution::process_code`].
    pub exit_code: u64,
    /// Instructions executed, the exit's `ecall` included.
    pub cycles: u64,
    /// What the guest wrote to descriptor 1.
    pub public_output: Vec<u8>,
    /// How many bytes of the public input it read.
    pub public_input_read: u64,
}

impl Execution {
    /// The exit code as an operating system gives it.
    pub fn process_code(&self) -> u8 {
        self.exit_code as u8
    }
}

/// The register cells, indexed by a byte: the 32 registers (x0 is never written), the sink, the cursors.
pub(crate) type Registers = [u64; 256];

/// Runs `program` to its exit, at full speed. `output` is given what it writes, as it comes.
pub fn run(
    program: &Program,
    inputs: Inputs<'_>,
    options: &Options,
    output: &mut Output<'_>,
) -> Result<Execution, ExecutionError> {
    let code = Code::new(program);
    let mut hart = Hart::new(program, inputs, options, output);
    hart.run(&code, options.cycle_limit, &mut ())
}

/// Runs `program` to its exit and records every instruction.
pub fn record(
    program: &Program,
    inputs: Inputs<'_>,
    options: &Options,
    output: &mut Output<'_>,
) -> Result<(Execution, Trace), ExecutionError> {
    let code = Code::new(program);
    let mut hart = Hart::new(program, inputs, options, output);
    let mut recorder = Recorder::new(&code, program.text().len());
    let execution = hart.run(&code, options.cycle_limit, &mut recorder)?;
    Ok((execution, recorder.finish(&hart.registers, &hart.memory)))
}

/// The hart, its memory and the host that answers its calls.
struct Hart<'a> {
    program: &'a Program,
    registers: Registers,
    memory: Memory,
    calls: Calls<'a>,
}

/// Where and why the loop ended, and after how many completed instructions.
struct End {
    at: usize,
    cycles: u64,
    result: Result<(), ErrorKind>,
}

impl<'a> Hart<'a> {
    fn new(program: &'a Program, inputs: Inputs<'a>, options: &Options, output: &'a mut Output<'a>) -> Self {
        let mut registers = [0; 256];
        registers[2] = program.stack_pointer();
        let memory = Memory::new(program, options.memory_limit);
        Hart {
            program,
            registers,
            memory,
            calls: Calls::new(inputs, options, output),
        }
    }

    fn run<O: Observer>(
        &mut self,
        code: &Code,
        cycle_limit: u64,
        observer: &mut O,
    ) -> Result<Execution, ExecutionError> {
        let End { at, cycles, result } = self.execute(code, cycle_limit, observer);
        match result {
            Ok(()) => Ok(Execution {
                exit_code: self.registers[10],
                cycles,
                public_output: core::mem::take(&mut self.calls.public_output),
                public_input_read: self.registers[usize::from(crate::PUBLIC_INPUT_CURSOR)],
            }),
            Err(kind) => {
                let pc = code.pc(at);
                let entry = self
                    .program
                    .text_index(pc)
                    .map(|index| self.program.text()[index]);
                let instruction = entry.and_then(|entry| entry.instruction);
                let symbol = self.program.symbol_at(pc);
                let location = Box::new(Location {
                    pc,
                    symbol,
                    instruction,
                    cycle: cycles,
                });
                Err(ExecutionError { kind, location })
            }
        }
    }

    /// The loop.
    fn execute<O: Observer>(&mut self, code: &Code, cycle_limit: u64, observer: &mut O) -> End {
        let Hart {
            program,
            registers,
            memory,
            calls,
        } = self;
        let slots = &code.slots[..];
        let text_start = program.ranges().first().map_or(0, |range| range.start);
        let text_bytes = program.ranges().last().map_or(0, |range| range.end) - text_start;
        let mut cycles = 0u64;
        let mut at = code.find(program.entry().into()).unwrap_or(usize::MAX);

        macro_rules! x {
            ($register:expr) => {
                registers[usize::from($register)]
            };
        }
        macro_rules! stop {
            ($kind:expr) => {
                return End {
                    at,
                    cycles,
                    result: Err($kind),
                }
            };
        }
        macro_rules! attempt {
            ($result:expr) => {
                match $result {
                    Ok(value) => value,
                    Err(kind) => stop!(kind),
                }
            };
        }

        loop {
            if cycles >= cycle_limit {
                stop!(ErrorKind::CycleLimit { limit: cycle_limit });
            }
            if !observer.has_room() {
                stop!(ErrorKind::ClockLimit);
            }
            let slot: &Slot = &slots[at];
            let mut next = at + 1;

            macro_rules! alu {
                ($op:ident) => {{
                    let (a, b, old) = (x!(slot.rs1), x!(slot.rs2), x!(slot.rd));
                    observer.alu(at, slot, a, b, old);
                    x!(slot.rd) = semantics::alu(Op::$op, a, b);
                }};
            }
            macro_rules! immediate {
                ($op:ident) => {{
                    let (a, old) = (x!(slot.rs1), x!(slot.rd));
                    observer.alu(at, slot, a, 0, old);
                    x!(slot.rd) = semantics::alu(Op::$op, a, slot.imm);
                }};
            }
            macro_rules! branch {
                ($op:ident) => {{
                    let (a, b) = (x!(slot.rs1), x!(slot.rs2));
                    if semantics::taken(Op::$op, a, b) {
                        next = slot.imm as usize;
                        if next >= slots.len() {
                            stop!(stray(program, code, at));
                        }
                    }
                    observer.branch(at, slot, a, b);
                }};
            }
            macro_rules! address {
                ($op:ident, $base:expr) => {{
                    let address = $base.wrapping_add(slot.imm);
                    let width = semantics::width(Op::$op);
                    if address % width != 0 {
                        stop!(ErrorKind::MisalignedAccess { address, width });
                    }
                    address
                }};
            }
            macro_rules! cell {
                ($address:expr) => {
                    match memory.cell($address) {
                        Ok(cell) => cell,
                        Err(fault) => stop!(fault.into_kind($address, memory)),
                    }
                };
            }
            macro_rules! load {
                ($op:ident) => {{
                    let base = x!(slot.rs1);
                    let address = address!($op, base);
                    let cell = cell!(address);
                    let (word, old) = (memory.read(cell), x!(slot.rd));
                    observer.load(at, slot, base, cell, word, old);
                    x!(slot.rd) = semantics::load(Op::$op, address, word);
                }};
            }
            macro_rules! store {
                ($op:ident) => {{
                    let (base, value) = (x!(slot.rs1), x!(slot.rs2));
                    let address = address!($op, base);
                    let near_text = address.wrapping_sub(text_start) < text_bytes;
                    if near_text && program.touches_text(address, semantics::width(Op::$op)) {
                        stop!(ErrorKind::StoreIntoText { address });
                    }
                    let cell = cell!(address);
                    let word = memory.read(cell);
                    observer.store(at, slot, base, value, cell, word);
                    memory.write(cell, semantics::store(Op::$op, address, word, value));
                }};
            }

            let Some(op) = slot.op else {
                stop!(undefined(program, code, at))
            };
            match op {
                Op::Lui => {
                    observer.constant(at, slot, x!(slot.rd));
                    x!(slot.rd) = slot.imm;
                }
                // The code holds neither `auipc` nor constant `addi`: see `Slot::op`.
                Op::Auipc => unreachable!("auipc has become lui"),
                Op::Jal => {
                    next = slot.extra as usize;
                    if next >= slots.len() {
                        stop!(stray(program, code, at));
                    }
                    observer.constant(at, slot, x!(slot.rd));
                    x!(slot.rd) = slot.imm;
                }
                Op::Jalr => {
                    let base = x!(slot.rs1);
                    next = attempt!(code.find(base.wrapping_add(slot.imm) & !1));
                    observer.jump_register(at, slot, base, x!(slot.rd));
                    x!(slot.rd) = u64::from(slot.extra) + 4;
                }
                Op::Beq => branch!(Beq),
                Op::Bne => branch!(Bne),
                Op::Blt => branch!(Blt),
                Op::Bge => branch!(Bge),
                Op::Bltu => branch!(Bltu),
                Op::Bgeu => branch!(Bgeu),
                Op::Lb => load!(Lb),
                Op::Lh => load!(Lh),
                Op::Lw => load!(Lw),
                Op::Ld => load!(Ld),
                Op::Lbu => load!(Lbu),
                Op::Lhu => load!(Lhu),
                Op::Lwu => load!(Lwu),
                Op::Sb => store!(Sb),
                Op::Sh => store!(Sh),
                Op::Sw => store!(Sw),
                Op::Sd => store!(Sd),
                Op::Addi => immediate!(Addi),
                Op::Slti => immediate!(Slti),
                Op::Sltiu => immediate!(Sltiu),
                Op::Xori => immediate!(Xori),
                Op::Ori => immediate!(Ori),
                Op::Andi => immediate!(Andi),
                Op::Slli => immediate!(Slli),
                Op::Srli => immediate!(Srli),
                Op::Srai => immediate!(Srai),
                Op::Addiw => immediate!(Addiw),
                Op::Slliw => immediate!(Slliw),
                Op::Srliw => immediate!(Srliw),
                Op::Sraiw => immediate!(Sraiw),
                Op::Add => alu!(Add),
                Op::Sub => alu!(Sub),
                Op::Sll => alu!(Sll),
                Op::Slt => alu!(Slt),
                Op::Sltu => alu!(Sltu),
                Op::Xor => alu!(Xor),
                Op::Srl => alu!(Srl),
                Op::Sra => alu!(Sra),
                Op::Or => alu!(Or),
                Op::And => alu!(And),
                Op::Addw => alu!(Addw),
                Op::Subw => alu!(Subw),
                Op::Sllw => alu!(Sllw),
                Op::Srlw => alu!(Srlw),
                Op::Sraw => alu!(Sraw),
                Op::Mul => alu!(Mul),
                Op::Mulh => alu!(Mulh),
                Op::Mulhsu => alu!(Mulhsu),
                Op::Mulhu => alu!(Mulhu),
                Op::Div => alu!(Div),
                Op::Divu => alu!(Divu),
                Op::Rem => alu!(Rem),
                Op::Remu => alu!(Remu),
                Op::Mulw => alu!(Mulw),
                Op::Divw => alu!(Divw),
                Op::Divuw => alu!(Divuw),
                Op::Remw => alu!(Remw),
                Op::Remuw => alu!(Remuw),
                Op::Fence => observer.fence(at),
                Op::Ecall => {
                    let effect = attempt!(calls.execute(program, registers, memory));
                    observer.ecall(at, &effect);
                    if effect.call == Call::Exit {
                        return End {
                            at,
                            cycles: cycles + 1,
                            result: Ok(()),
                        };
                    }
                }
                Op::Ebreak => stop!(ErrorKind::Breakpoint),
            }
            cycles += 1;
            at = next;
        }
    }
}

/// The error of a direct jump or branch without a target.
#[cold]
fn stray(program: &Program, code: &Code, at: usize) -> ErrorKind {
    let pc = code.pc(at);
    let entry = program.text_index(pc).map(|index| program.text()[index]);
    let target = entry
        .and_then(|entry| entry.instruction?.target(entry.pc))
        .unwrap_or(0);
    match target % 4 {
        0 => ErrorKind::JumpOutsideText { target },
        _ => ErrorKind::JumpMisaligned { target },
    }
}

/// The error of reaching a slot without an instruction.
#[cold]
fn undefined(program: &Program, code: &Code, at: usize) -> ErrorKind {
    /// The words that assemblers make of `unimp`.
    const UNIMP: [u32; 2] = [0xc000_1073, 0x0000_0000];
    let Some(index) = program.text_index(code.pc(at)) else {
        return ErrorKind::EndOfText;
    };
    let word = program.text()[index].word;
    match decode(word) {
        Err(_) if UNIMP.contains(&word) => ErrorKind::GuestAbort,
        Err(reason) => ErrorKind::UndefinedInstruction { word, reason },
        Ok(_) => ErrorKind::EndOfText,
    }
}
