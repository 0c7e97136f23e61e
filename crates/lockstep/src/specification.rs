//! The formal specification as an oracle: `formal/Spec.v`, extracted to a program that tells every instruction.
//!
//! The program is built by `make -C formal/extraction`; the environment variable `CARRYLESS_EMULATOR` may name another
//! one.

use std::collections::BTreeMap;
use std::env;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::thread::{self, JoinHandle};

use anyhow::{Context, Result, bail};
use carryless_machine::layout::Fields;
use carryless_machine::text;
use carryless_riscv::{
    Execution, Inputs, Instruction, Op, Options, Program, RESERVATION, TextEntry, decode, discard, record,
};

use crate::oracle::State;
use crate::random::Choice;

/// Where `make -C formal/extraction` puts the program.
const BUILT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../formal/extraction/emulator");

/// The program, or what is missing.
pub(crate) fn emulator() -> Result<PathBuf> {
    let path = env::var_os("CARRYLESS_EMULATOR").map_or_else(|| BUILT.into(), PathBuf::from);
    if !path.is_file() {
        bail!(
            "the specification is not built: make -C formal/extraction (Debian: apt-get install coq ocaml-nox ocaml-findlib \
             libzarith-ocaml-dev)"
        );
    }
    Ok(path)
}

/// A child that is fed by a thread.
struct Fed {
    child: Child,
    lines: BufReader<ChildStdout>,
    feeder: Option<JoinHandle<()>>,
    line: String,
}

impl Fed {
    fn start(mode: &str, input: Vec<u8>) -> Result<Self> {
        let path = emulator()?;
        let mut child = Command::new(&path)
            .arg(mode)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .with_context(|| format!("cannot start {}", path.display()))?;
        let mut stdin = child.stdin.take().context("the emulator has no input")?;
        let stdout = child.stdout.take().context("the emulator has no output")?;
        // Whether it takes all of it shows in what it says.
        let feeder = thread::spawn(move || drop(stdin.write_all(&input)));
        Ok(Fed {
            child,
            lines: BufReader::with_capacity(1 << 20, stdout),
            feeder: Some(feeder),
            line: String::new(),
        })
    }

    /// The next line, without its end; `None` behind the last one.
    fn next(&mut self) -> Result<Option<&str>> {
        self.line.clear();
        let read = self.lines.read_line(&mut self.line);
        let read = read.context("cannot read what the emulator says")?;
        Ok((read != 0).then(|| self.line.trim_end()))
    }
}

impl Drop for Fed {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
        if let Some(feeder) = self.feeder.take() {
            let _ = feeder.join();
        }
    }
}

/// A running program.
pub(crate) struct Emulator {
    fed: Fed,
    registers: [u64; 32],
    /// The line that says why there is no other state.
    end: Option<String>,
}

impl Emulator {
    /// Starts a program; it goes on for `limit` instructions at most.
    pub fn start(program: &Program, inputs: Inputs<'_>, limit: u64) -> Result<Self> {
        Self::start_with(program, program.text(), inputs, limit)
    }

    /// Starts a program in whose place this text is executed.
    fn start_with(
        program: &Program,
        text_entries: &[TextEntry],
        inputs: Inputs<'_>,
        limit: u64,
    ) -> Result<Self> {
        const MOST: u64 = 1 << 60;
        let mut text = format!(
            "{:x} {:x} {:x} {:x}\n",
            program.entry(),
            program.stack_pointer(),
            limit.min(MOST),
            program.image_start()
        );
        let mut list = |numbers: &mut dyn ExactSizeIterator<Item = String>| {
            let _ = write!(text, "{:x}", numbers.len());
            for number in numbers {
                text.push(' ');
                text += &number;
            }
            text.push('\n');
        };
        list(&mut program.image().iter().map(|word| format!("{word:x}")));
        let entries = text_entries.iter();
        list(&mut entries.map(|entry| format!("{:x} {:x}", entry.pc, whole_word(entry))));
        list(&mut inputs.public.iter().map(|byte| format!("{byte:x}")));
        list(&mut inputs.private.iter().map(|byte| format!("{byte:x}")));
        Ok(Emulator {
            fed: Fed::start("run", text.into_bytes())?,
            registers: [0; 32],
            end: None,
        })
    }

    /// The state before the next instruction; `None` behind the last one.
    pub fn next(&mut self) -> Result<Option<State>> {
        if self.end.is_some() {
            return Ok(None);
        }
        let line = self
            .fed
            .next()?
            .context("what the emulator says ends within the run")?;
        let mut words = line.split(' ');
        let Ok(pc) = hexadecimal(words.next().unwrap_or_default()) else {
            self.end = Some(line.into());
            return Ok(None);
        };
        for word in words {
            let (register, value) = word.split_once('=').context("this is no register")?;
            let register: usize = register.parse().context("this is no register")?;
            *self
                .registers
                .get_mut(register)
                .context("there is no such register")? = hexadecimal(value)?;
        }
        Ok(Some(State {
            pc,
            registers: self.registers,
        }))
    }

    /// A sentence for where there is no next state.
    pub fn stopped(&self) -> String {
        match self.end.as_deref() {
            Some(end) => format!("the specification has stopped ({end})"),
            None => "the specification has stopped".into(),
        }
    }

    /// What is different at the end of a program that has exited: the exit code, what was read and written, and all cells.
    pub fn finish(
        mut self,
        program: &Program,
        inputs: Inputs<'_>,
        execution: &Execution,
    ) -> Result<Vec<String>> {
        let (recorded, trace) = record(program, inputs, &Options::recording(), &mut discard)?;
        let reservation = trace.registers[usize::from(RESERVATION)].value;
        let output: String = execution
            .public_output
            .iter()
            .map(|b| format!("{b:02x}"))
            .collect();
        let left = inputs.public.len() as u64 - execution.public_input_read;
        let ours = [
            format!("halt {:x}", execution.exit_code),
            format!("reservation {reservation:x}"),
            format!("left {left:x}"),
            format!("output {output}").trim_end().into(),
        ];
        let mut differences = Vec::new();
        let mut theirs = self.end.take().context("the emulator has not ended")?;
        for ours in ours {
            if ours != theirs {
                differences.push(format!(
                    "carryless ends with `{ours}`, the specification with `{theirs}`"
                ));
            }
            theirs = self.fed.next()?.unwrap_or_default().into();
        }
        if recorded != *execution {
            differences.push("running and recording differ".into());
        }

        let image = (program.image_start()..).zip(&trace.image);
        let zeroed = trace.zeroed.iter().map(|(index, cell)| (*index, cell));
        let ours: BTreeMap<u64, u64> = image
            .chain(zeroed)
            .map(|(index, cell)| (index, cell.value))
            .filter(|(_, value)| *value != 0)
            .collect();
        let words = theirs.strip_prefix("memory").context("there is no memory")?;
        let theirs = words.split_ascii_whitespace().map(|word| {
            let (index, value) = word.split_once('=').context("this is no memory word")?;
            Ok((hexadecimal(index)?, hexadecimal(value)?))
        });
        let theirs: BTreeMap<u64, u64> = theirs.collect::<Result<_>>()?;
        let indices: std::collections::BTreeSet<&u64> = ours.keys().chain(theirs.keys()).collect();
        for index in indices {
            let [ours, theirs] = [&ours, &theirs].map(|words| words.get(index).copied().unwrap_or(0));
            if ours != theirs {
                differences.push(format!(
                    "memory word at {:#x} is {ours:#x} in carryless, {theirs:#x} in the specification",
                    8 * index
                ));
            }
        }
        Ok(differences)
    }
}

/// What the specification is to decode: an instruction that reaches over its range's end, which is none, is all ones.
fn whole_word(entry: &TextEntry) -> u32 {
    match (entry.instruction, entry.word & 3) {
        (None, 3) => u32::MAX,
        _ => entry.word,
    }
}

fn hexadecimal(digits: &str) -> Result<u64> {
    u64::from_str_radix(digits, 16).with_context(|| format!("`{digits}` is no number"))
}

/// The instruction that 32 bits begin with, and what the text says about it at a pc.
type Decoded = Option<(Instruction, Fields)>;

fn parse(line: &str) -> Result<Decoded> {
    if line == "-" {
        return Ok(None);
    }
    let words: Vec<&str> = line.split(' ').collect();
    let [name, rd, rs1, rs2, imm, length, fields @ ..] = &words[..] else {
        bail!("`{line}` is no instruction");
    };
    let op = Op::ALL.iter().find(|op| op.mnemonic() == *name);
    let instruction = Instruction {
        length: length.parse()?,
        ..Instruction::new(
            *op.context("there is no such operation")?,
            rd.parse()?,
            rs1.parse()?,
            rs2.parse()?,
            imm.parse()?,
        )
    };
    let fields = match fields {
        [fields, extra] => Fields {
            fields: hexadecimal(fields)?,
            extra: hexadecimal(extra)?,
        },
        _ => Fields::default(),
    };
    Ok(Some((instruction, fields)))
}

/// Decodes words at addresses in the specification and here, and compares the instructions and their fields words. Gives how many
/// of the words are instructions, and the first difference.
pub fn compare_decoding(words: &[(u32, u32)]) -> Result<(u64, Option<String>)> {
    let bytes = words
        .iter()
        .flat_map(|(pc, word)| [pc.to_le_bytes(), word.to_le_bytes()].concat());
    let mut fed = Fed::start("decode", bytes.collect())?;
    let mut instructions = 0;
    for &(pc, word) in words {
        let line = fed.next()?.context("what the emulator says ends too early")?;
        let theirs = parse(line).with_context(|| format!("the emulator says `{line}`"))?;
        let ours = decode(word).ok().map(|instruction| {
            let entry = TextEntry {
                pc,
                word,
                instruction: Some(instruction),
            };
            (instruction, text::fields(&entry))
        });
        if ours != theirs {
            let difference =
                format!("{word:08x} at {pc:#x}: {ours:x?} in carryless, {theirs:x?} in the specification");
            return Ok((instructions, Some(difference)));
        }
        instructions += u64::from(ours.is_some());
    }
    Ok((instructions, None))
}

/// All 16-bit encodings, at random addresses.
#[must_use]
pub fn compressed_words(choice: &mut Choice) -> Vec<(u32, u32)> {
    (0..=0xffff).map(|word| (address(choice), word)).collect()
}

/// Every opcode with every funct3 and every value of the upper seven bits, and the opcodes with more functions with every
/// value of the upper twelve; all else random.
#[must_use]
pub fn systematic_words(choice: &mut Choice) -> Vec<(u32, u32)> {
    let mut words = Vec::new();
    for low in 0..32u32 * 8 {
        let (opcode, funct3) = (low >> 3 << 2 | 3, (low & 7) << 12);
        let whole = matches!(opcode, 0x13 | 0x1b | 0x2f | 0x3b | 0x73);
        let (count, at) = if whole { (4096, 20) } else { (128, 25) };
        for upper in 0..count {
            // Keep what is above the function's bits and below, but for opcode and funct3.
            let random = choice.bits() as u32 & 0x01ff_8f80 & ((1 << at) - 1);
            words.push((address(choice), upper << at | random | funct3 | opcode));
            words.push((address(choice), upper << at | funct3 | opcode));
        }
    }
    words
}

/// Random words, most of them of an opcode that there is.
#[must_use]
pub fn random_words(choice: &mut Choice, count: usize) -> Vec<(u32, u32)> {
    const OPCODES: [u32; 14] = [
        0x37, 0x17, 0x6f, 0x67, 0x63, 0x03, 0x23, 0x13, 0x1b, 0x33, 0x3b, 0x2f, 0x0f, 0x73,
    ];
    let mut word = || {
        let bits = choice.bits() as u32;
        let word = match choice.one_in(8) {
            true => bits,
            false => bits & !0x7f | choice.of(&OPCODES),
        };
        (address(choice), word)
    };
    (0..count).map(|_| word()).collect()
}

/// An even address: anywhere, or near the ends of where code can be.
fn address(choice: &mut Choice) -> u32 {
    let bits = choice.bits() as u32;
    let pc = match choice.below(4) {
        0 => bits & 0xffff,
        1 => bits | 0xffff_0000,
        2 => bits | 0xffff_ffe0,
        _ => bits,
    };
    pc & !1
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compare::{Files, compare_with};
    use crate::oracle::{Job, Oracle, Running};
    use crate::{Coverage, executable};

    const RESULT: u8 = 12;

    /// The difference between a program here and the same with the text of another one in the specification.
    fn difference(ours: &[Instruction], theirs: &[Instruction]) -> Option<String> {
        let program = |code: &[Instruction]| {
            let code: Vec<u8> = code.iter().flat_map(|i| i.encode().to_le_bytes()).collect();
            let file = executable(0x1_0000, &code, 0x10_0000, &[0xff; 16], 0x1000);
            Program::from_elf(&file).expect("a program")
        };
        let (ours, theirs) = (program(ours), program(theirs));
        let inputs = Inputs::default();
        let emulator = Emulator::start_with(&ours, theirs.text(), inputs, 1000).expect("the emulator");
        let job = Job {
            file: &[],
            program: &ours,
            files: &Files::default(),
            inputs,
            cycle_limit: 1000,
        };
        let running = Running::Specification(Box::new(emulator));
        let comparison = compare_with(Oracle::Specification, running, &job, &mut Coverage::default());
        comparison
            .expect("two runs")
            .difference
            .map(|difference| difference.to_string())
    }

    /// A machine that executes one instruction as another one is found out, by the register, the jump or at the end the
    /// memory word that is wrong.
    #[test]
    fn an_instruction_executed_as_another_one_is_found() {
        if let Err(error) = emulator() {
            return println!("SKIPPED: {error:#}");
        }
        use Op as O;
        let code = |instruction: Instruction| {
            let (a0, a1, a7) = (10, 11, 17);
            [
                Instruction::u(O::Lui, a1, 0x10_0000),
                Instruction::i(O::Addi, a0, 0, -5),
                Instruction::r(O::LrD, 5, a1, 0),
                instruction,
                Instruction::FENCE,
                Instruction::i(O::Addi, a7, 0, 93),
                Instruction::ECALL,
            ]
        };
        let r = |op| Instruction::r(op, RESULT, 10, 11);
        for (right, wrong, found) in [
            (r(O::Add), r(O::Sub), "a2 "),
            (r(O::Add), r(O::Or), "a2 "),
            (
                Instruction::r(O::Srl, RESULT, 10, 5),
                Instruction::r(O::Sra, RESULT, 10, 5),
                "a2 ",
            ),
            (r(O::Mulhu), r(O::Mulh), "a2 "),
            (r(O::Minu), r(O::Min), "a2 "),
            (
                Instruction::i(O::Lhu, RESULT, 11, 1),
                Instruction::i(O::Lh, RESULT, 11, 1),
                "a2 ",
            ),
            (
                Instruction::b(O::Blt, 10, 11, 8),
                Instruction::b(O::Bltu, 10, 11, 8),
                "pc ",
            ),
            (
                Instruction::s(O::Sb, 11, 11, 9),
                Instruction::s(O::Sh, 11, 11, 9),
                "memory word at 0x100008",
            ),
            (
                Instruction::r(O::ScD, RESULT, 11, 10),
                Instruction::r(O::ScW, RESULT, 11, 10),
                "a2 ",
            ),
            (
                Instruction::FENCE,
                Instruction::r(O::LrW, 5, 11, 0),
                "reservation",
            ),
        ] {
            assert_eq!(difference(&code(right), &code(right)), None);
            let difference = difference(&code(right), &code(wrong)).expect("a difference");
            assert!(difference.contains(found), "`{right}` as `{wrong}`: {difference}");
        }
    }
}
