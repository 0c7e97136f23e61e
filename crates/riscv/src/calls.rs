//! The calls of a guest: `read`, `write` and `exit` with the numbers and registers of RISC-V Linux.
//!
//! A `read` or `write` moves at most the bytes up to the next 8-byte boundary, so each touches one memory word.

use core::fmt;
use std::io;

use crate::error::ErrorKind;
use crate::executor::{Inputs, Options, Registers};
use crate::memory::{Fault, Memory};
use crate::program::Program;
use crate::trace::{Call, PUBLIC_INPUT_CURSOR, PUBLIC_OUTPUT_CURSOR};

/// What a guest writes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Stream {
    /// Descriptor 1: part of the statement.
    PublicOutput,
    /// Descriptor 2: for the person who runs it; nothing is claimed about it.
    Diagnostics,
}

impl fmt::Display for Stream {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Stream::PublicOutput => "output",
            Stream::Diagnostics => "diagnostics",
        })
    }
}

/// Takes what the guest writes, as it comes, 1 to 8 bytes at a time. An error stops the run.
pub type Output<'a> = dyn FnMut(Stream, &[u8]) -> io::Result<()> + 'a;

/// An [`Output`] that drops everything; [`Execution::public_output`](crate::Execution::public_output) has the output
/// all the same.
pub fn discard(_: Stream, _: &[u8]) -> io::Result<()> {
    Ok(())
}

const READ: u64 = 63;
const WRITE: u64 = 64;
const EXIT: u64 = 93;
const EXIT_GROUP: u64 = 94;

const EBADF: u64 = -9i64 as u64;
const ENOSYS: u64 = -38i64 as u64;

const A0: usize = 10;
const A1: usize = 11;
const A2: usize = 12;
const A7: usize = 17;

/// The host's side of the calls.
pub(crate) struct Calls<'a> {
    inputs: Inputs<'a>,
    /// Private bytes read so far.
    private_read: usize,
    output: &'a mut Output<'a>,
    output_limit: u64,
    pub public_output: Vec<u8>,
    /// Whether a `read` or `write` moves all bytes that there are, as Linux does, in place of one word's.
    pub whole: bool,
}

/// What a call did to registers and memory.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Effect {
    pub call: Call,
    pub a7: u64,
    pub a1: u64,
    pub a2: u64,
    pub a0_old: u64,
    pub a0_new: u64,
    /// The touched word, if bytes were moved.
    pub memory: Option<Touched>,
    /// The cursor's register cell and its value before, if public bytes were moved.
    pub cursor: Option<(u8, u64)>,
}

/// A memory word before and after a call.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Touched {
    pub cell: usize,
    pub old: u64,
    pub new: u64,
}

impl<'a> Calls<'a> {
    pub(crate) fn new(inputs: Inputs<'a>, options: &Options, output: &'a mut Output<'a>) -> Self {
        let output_limit = options.output_limit;
        Calls {
            inputs,
            private_read: 0,
            output,
            output_limit,
            public_output: Vec::new(),
            whole: false,
        }
    }

    /// Executes an `ecall`. `Call::Exit` changes nothing.
    #[inline(never)]
    pub(crate) fn execute(
        &mut self,
        program: &Program,
        registers: &mut Registers,
        memory: &mut Memory,
    ) -> Result<Effect, ErrorKind> {
        let [a0, a1, a2] = [A0, A1, A2].map(|register| registers[register]);
        let mut effect = self.execute_once(program, registers, memory)?;
        let mut moved = effect.a0_new;
        while self.whole && effect.memory.is_some() && moved < a2 {
            registers[A0] = a0;
            registers[A1] = a1.wrapping_add(moved);
            registers[A2] = a2 - moved;
            effect = self.execute_once(program, registers, memory)?;
            moved += effect.a0_new;
            registers[A0] = moved;
        }
        [registers[A1], registers[A2]] = [a1, a2];
        Ok(effect)
    }

    fn execute_once(
        &mut self,
        program: &Program,
        registers: &mut Registers,
        memory: &mut Memory,
    ) -> Result<Effect, ErrorKind> {
        let [a7, a1, a2, a0_old] = [A7, A1, A2, A0].map(|register| registers[register]);
        let call = match (a7, a0_old) {
            (EXIT | EXIT_GROUP, _) => Call::Exit,
            (READ, 0) => Call::ReadPrivate,
            (READ, 3) => Call::ReadPublic,
            (WRITE, 1) => Call::WritePublic,
            (WRITE, 2) => Call::WriteDiagnostic,
            (READ | WRITE, _) => Call::BadDescriptor,
            _ => Call::Unknown,
        };
        let a0_new = match call {
            Call::Exit => a0_old,
            Call::BadDescriptor => EBADF,
            Call::Unknown => ENOSYS,
            _ => 0,
        };
        let mut effect = Effect {
            call,
            a7,
            a1,
            a2,
            a0_old,
            a0_new,
            memory: None,
            cursor: None,
        };
        let cursor = match call {
            Call::ReadPublic => Some(PUBLIC_INPUT_CURSOR),
            Call::WritePublic => Some(PUBLIC_OUTPUT_CURSOR),
            Call::ReadPrivate | Call::WriteDiagnostic => None,
            _ => {
                registers[A0] = a0_new;
                return Ok(effect);
            }
        };

        let position = cursor.map(|cell| registers[usize::from(cell)]);
        let input = match call {
            Call::ReadPrivate => Some(self.inputs.private.get(self.private_read..).unwrap_or_default()),
            Call::ReadPublic => {
                let read = usize::try_from(position.unwrap_or(0)).unwrap_or(usize::MAX);
                Some(self.inputs.public.get(read..).unwrap_or_default())
            }
            _ => None,
        };
        let available = input.map_or(8, |input| input.len().min(8)) as u64;
        let start = a1 & 7;
        let count = a2.min(8 - start).min(available);
        if count == 0 {
            effect.call = Call::Nothing;
            // That nothing is left to read is a fact about the cursor.
            if call == Call::ReadPublic {
                effect.cursor = cursor.zip(position);
            }
            registers[A0] = 0;
            return Ok(effect);
        }

        let cell = match memory.cell(a1) {
            Ok(cell) => cell,
            Err(fault) => return Err(fault.into_kind(a1, memory)),
        };
        let old = memory.read(cell);
        let (first, last) = (start as usize, (start + count) as usize);
        let mut bytes = old.to_le_bytes();
        match input {
            Some(input) => {
                if program.touches_text(a1, count) {
                    return Err(ErrorKind::StoreIntoText { address: a1 });
                }
                bytes[first..last].copy_from_slice(&input[..last - first]);
                if call == Call::ReadPrivate {
                    self.private_read += last - first;
                }
            }
            None => self.write(call, &bytes[first..last])?,
        }
        let new = u64::from_le_bytes(bytes);
        memory.write(cell, new);
        effect.memory = Some(Touched { cell, old, new });
        if let (Some(cell), Some(position)) = (cursor, position) {
            registers[usize::from(cell)] = position + count;
            effect.cursor = Some((cell, position));
        }
        effect.a0_new = count;
        registers[A0] = count;
        Ok(effect)
    }

    fn write(&mut self, call: Call, bytes: &[u8]) -> Result<(), ErrorKind> {
        let stream = match call {
            Call::WritePublic => Stream::PublicOutput,
            _ => Stream::Diagnostics,
        };
        if stream == Stream::PublicOutput {
            if (self.public_output.len() + bytes.len()) as u64 > self.output_limit {
                return Err(ErrorKind::OutputLimit {
                    limit: self.output_limit,
                });
            }
            self.public_output.extend_from_slice(bytes);
        }
        (self.output)(stream, bytes).map_err(|error| ErrorKind::Output {
            stream,
            message: error.to_string(),
        })
    }
}

impl Fault {
    /// The error for an access to `address`.
    #[cold]
    pub(crate) fn into_kind(self, address: u64, memory: &Memory) -> ErrorKind {
        match self {
            Fault::BelowImage => ErrorKind::BelowImage { address },
            Fault::Limit => ErrorKind::MemoryLimit {
                address,
                limit: memory.limit(),
            },
        }
    }
}
