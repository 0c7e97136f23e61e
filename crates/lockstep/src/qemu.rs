//! `qemu-riscv64`, which tells its registers before every instruction.

use std::fmt;
use std::fs::Permissions;
use std::io::{BufRead, BufReader, Read};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitStatus, Stdio};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use crate::compare::Files;
use crate::oracle::{Abilities, State};

/// The emulator's command.
const QEMU: &str = "qemu-riscv64";

/// QEMU's version.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The number before the first dot.
    pub major: u32,
    /// The number behind it.
    pub minor: u32,
}

impl Version {
    /// What it knows. The `ctzw` of QEMU 7.2 counts on in the high word where the low one is 0: 63 for 2^63 (it is
    /// translated into one 64-bit count); the manual has 32.
    #[must_use]
    pub fn abilities(self) -> Abilities {
        Abilities {
            zicond: self.major >= 8,
            ctzw: self.major >= 8,
            calls: true,
        }
    }

    /// The option for one translation block an instruction.
    fn single_step(self) -> &'static str {
        let renamed = Version { major: 8, minor: 1 };
        if self < renamed {
            "-singlestep"
        } else {
            "-one-insn-per-tb"
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "QEMU {}.{}", self.major, self.minor)
    }
}

/// The installed QEMU's version.
pub(crate) fn version() -> Result<Version> {
    parse_version().context("`qemu-riscv64` is not installed (Debian: apt-get install qemu-user)")
}

fn parse_version() -> Option<Version> {
    let output = Command::new(QEMU).arg("--version").output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout);
    let (_, rest) = text.split_once("version ")?;
    let mut numbers = rest
        .split(|c: char| !c.is_ascii_digit())
        .map_while(|number| number.parse().ok());
    Some(Version {
        major: numbers.next()?,
        minor: numbers.next()?,
    })
}

/// A running emulation.
pub(crate) struct Qemu {
    child: Child,
    log: BufReader<ChildStdout>,
    line: String,
    /// Where the program's copy is.
    _folder: TempDir,
}

impl Qemu {
    /// Starts a program, given as an ELF file's contents. Its output is dropped.
    pub fn start(program: &[u8], files: &Files<'_>) -> Result<Self> {
        let version = version()?;
        // QEMU wants a file that may be executed.
        let folder = tempfile::tempdir().context("cannot make a temporary folder")?;
        let path = folder.path().join("program.elf");
        std::fs::write(&path, program)
            .and_then(|()| std::fs::set_permissions(&path, Permissions::from_mode(0o700)))
            .with_context(|| format!("cannot write {}", path.display()))?;
        let null = Path::new("/dev/null");
        // The log comes through this process's pipe as descriptor 9, apart from all that the program writes.
        let mut child = Command::new("sh")
            .arg("-c")
            .arg("exec \"$0\" \"$1\" -d cpu,nochain -D /proc/self/fd/9 \"$2\" 9>&1 1>/dev/null 2>/dev/null <\"$3\" 3<\"$4\"")
            .args([QEMU, version.single_step()])
            .args([path.as_path(), files.private.unwrap_or(null), files.public.unwrap_or(null)])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .spawn()
            .context("cannot start a shell")?;
        let log = child.stdout.take().context("the shell has no output")?;
        Ok(Qemu {
            child,
            log: BufReader::with_capacity(1 << 20, log),
            line: String::new(),
            _folder: folder,
        })
    }

    fn read_line(&mut self) -> Result<bool> {
        self.line.clear();
        let read = self.log.read_line(&mut self.line);
        Ok(read.context("cannot read QEMU's log")? != 0)
    }

    /// The state before the next instruction; `None` behind the last one.
    pub fn next(&mut self) -> Result<Option<State>> {
        while self.read_line()? {
            let Some(pc) = self.line.strip_prefix(" pc ") else {
                continue;
            };
            let pc = hexadecimal(pc.trim())?;
            let mut registers = [0; 32];
            for four in registers.chunks_exact_mut(4) {
                if !self.read_line()? {
                    bail!("QEMU's log ends within a state");
                }
                let values = self.line.split_ascii_whitespace().skip(1).step_by(2);
                for (register, value) in four.iter_mut().zip(values) {
                    *register = hexadecimal(value)?;
                }
            }
            return Ok(Some(State { pc, registers }));
        }
        Ok(None)
    }

    /// Waits for the end. What is left of the log is dropped.
    pub fn finish(mut self) -> Result<ExitStatus> {
        std::io::copy(&mut self.log.by_ref(), &mut std::io::sink()).context("cannot read QEMU's log")?;
        self.child.wait().context("cannot wait for QEMU")
    }
}

impl Drop for Qemu {
    fn drop(&mut self) {
        // It has ended already, but after a difference.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn hexadecimal(digits: &str) -> Result<u64> {
    u64::from_str_radix(digits, 16).with_context(|| format!("QEMU's log has `{digits}` in place of a number"))
}
