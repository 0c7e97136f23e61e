//! The executor: one interpreter, generic over who watches, for running at full speed, for recording and for being
//! watched.

use crate::callers::callers;
use crate::calls::{Calls, Output};
use crate::code::Code;
use crate::error::{ExecutionError, Location};
use crate::interpreter::End;
use crate::memory::Memory;
use crate::observer::{Observer, Watcher};
use crate::program::Program;
use crate::recorder::Recorder;
use crate::trace::{Step, Trace};

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
    record_in(program, inputs, options, output, Vec::new())
}

/// As [`record`], with memory for the trace's [steps](Trace::steps), 64 bytes each: what it contains is dropped, and it grows where it is too small.
pub fn record_in(
    program: &Program,
    inputs: Inputs<'_>,
    options: &Options,
    output: &mut Output<'_>,
    steps: Vec<Step>,
) -> Result<(Execution, Trace), ExecutionError> {
    let code = Code::new(program);
    let mut hart = Hart::new(program, inputs, options, output);
    let mut recorder = Recorder::new(&code, program.text().len(), steps);
    let execution = hart.run(&code, options.cycle_limit, &mut recorder)?;
    Ok((execution, recorder.finish(&hart.registers, &hart.memory)))
}

/// How many bytes a `read` or `write` moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Transfer {
    /// At most those up to the buffer's next 8-byte boundary.
    Word,
    /// All that there are, as Linux does.
    Whole,
}

/// Runs `program` to its exit from given registers (a [`Program`]'s own start is all zero but `sp`; `x0` stays zero), and
/// calls `watcher` before every instruction with its pc and the registers; it stops the run by returning `false`. For
/// comparing this machine with others: so calls may move as many bytes as they are asked to, as Linux's do, and not only
/// up to the next 8-byte boundary.
pub fn watch(
    program: &Program,
    inputs: Inputs<'_>,
    options: &Options,
    output: &mut Output<'_>,
    registers: &[u64; 32],
    transfer: Transfer,
    watcher: &mut dyn FnMut(u64, &[u64; 32]) -> bool,
) -> Result<Execution, ExecutionError> {
    let code = Code::new(program);
    let mut hart = Hart::new(program, inputs, options, output);
    hart.registers[1..32].copy_from_slice(&registers[1..]);
    hart.calls.whole = transfer == Transfer::Whole;
    hart.run(&code, options.cycle_limit, &mut Watcher::new(&code, watcher))
}

/// The hart, its memory and the host that answers its calls.
pub(crate) struct Hart<'a> {
    pub(crate) program: &'a Program,
    pub(crate) registers: Registers,
    pub(crate) memory: Memory,
    pub(crate) calls: Calls<'a>,
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
                    callers: callers(self.program, &self.registers, &self.memory),
                });
                Err(ExecutionError { kind, location })
            }
        }
    }
}
