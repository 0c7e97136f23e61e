//! Runs the command as a person would, and builds guests for it.

#![allow(dead_code, reason = "each test file uses a part")]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// What a command left behind.
#[derive(Debug)]
pub struct Outcome {
    pub code: i32,
    pub stdout: String,
    pub stderr: String,
}

impl Outcome {
    /// The JSON object on standard output.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|e| panic!("not one JSON object ({e}): {self:?}"))
    }

    /// Asserts success.
    #[track_caller]
    pub fn succeeds(self) -> Self {
        assert_eq!(self.code, 0, "{self:?}");
        self
    }

    /// Asserts a failure whose message on standard error starts with "error: " and contains `message`.
    #[track_caller]
    pub fn fails_with(self, message: &str) -> Self {
        assert!(self.code != 0, "{self:?}");
        let error = self.stderr.lines().find(|line| line.starts_with("error: "));
        assert!(
            error.is_some_and(|_| self.stderr.contains(message)),
            "no {message:?} in {self:?}"
        );
        self
    }
}

/// Runs `carryless` with some arguments and nothing on standard input.
pub fn carryless<A: AsRef<std::ffi::OsStr>>(arguments: impl IntoIterator<Item = A>) -> Outcome {
    carryless_with(arguments, b"")
}

/// Runs `carryless` with some arguments and bytes on standard input.
pub fn carryless_with<A: AsRef<std::ffi::OsStr>>(
    arguments: impl IntoIterator<Item = A>,
    stdin: &[u8],
) -> Outcome {
    outcome(
        Command::new(env!("CARGO_BIN_EXE_carryless")).args(arguments),
        stdin,
    )
}

/// Runs a command with bytes on standard input.
pub fn outcome(command: &mut Command, stdin: &[u8]) -> Outcome {
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap_or_else(|e| panic!("cannot start {command:?}: {e}"));
    let mut pipe = child.stdin.take().expect("standard input is piped");
    let bytes = stdin.to_vec();
    let writer = std::thread::spawn(move || {
        // A command that ends early does not read everything.
        let _ = pipe.write_all(&bytes);
    });
    let output = child.wait_with_output().expect("the command's end");
    writer.join().expect("the writer");
    Outcome {
        code: output.status.code().unwrap_or(-1),
        stdout: String::from_utf8(output.stdout).expect("standard output is text"),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

/// A path in the repository.
pub fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
}

/// Builds one of the examples under `guests/` and returns its ELF file.
pub fn example(name: &str) -> PathBuf {
    build(&repository("guests").join(name), &[])
}

/// Builds one of the programs of `guests/benchmarks` and returns its ELF file.
pub fn benchmark(name: &str) -> PathBuf {
    build(&repository("guests/benchmarks"), &["--bin", name])
}

/// Builds the guest that these tests are written for.
pub fn tour() -> PathBuf {
    build(&repository("crates/cli/tests/guests/tour"), &["--bin", "tour"])
}

fn build(path: &Path, options: &[&str]) -> PathBuf {
    let path = path.to_str().expect("a path that is text");
    let outcome = carryless(["build", path, "--locked"].iter().chain(options)).succeeds();
    PathBuf::from(outcome.stdout.trim_end())
}

/// A fresh directory, deleted at the end.
pub fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a temporary directory")
}

/// A small ELF file: 64-bit RISC-V, one executable segment at 0x10000 with these instructions.
pub fn elf(code: &[u32]) -> Vec<u8> {
    const HEADER: u64 = 64 + 56;
    let mut file = vec![0x7f, b'E', b'L', b'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0];
    let mut field = |value: u64, bytes: usize| file.extend_from_slice(&value.to_le_bytes()[..bytes]);
    field(2, 2); // executable
    field(243, 2); // RISC-V
    field(1, 4); // version
    field(0x1_0000, 8); // entry
    field(64, 8); // program headers
    field(0, 8); // section headers
    field(0, 4); // flags
    field(64, 2);
    field(56, 2);
    field(1, 2);
    field(64, 2);
    field(0, 2);
    field(0, 2);
    // The segment.
    field(1, 4); // load
    field(5, 4); // read, execute
    field(HEADER, 8);
    field(0x1_0000, 8);
    field(0x1_0000, 8);
    field(4 * code.len() as u64, 8);
    field(4 * code.len() as u64, 8);
    field(4, 8);
    file.extend(code.iter().flat_map(|word| word.to_le_bytes()));
    file
}

/// `exit(code)`: li a0, code; li a7, 93; ecall
pub fn exit_with(code: u32) -> Vec<u8> {
    elf(&[0x0000_0513 | code << 20, 0x05d0_0893, 0x0000_0073])
}

/// Writes a file into a folder.
pub fn file(folder: &tempfile::TempDir, name: &str, bytes: &[u8]) -> String {
    let path = folder.path().join(name);
    std::fs::write(&path, bytes).expect("a file in a temporary directory");
    path.to_str().expect("a path that is text").to_owned()
}
