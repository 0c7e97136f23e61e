//! Files that are no programs, no inputs, or not there: an error on standard error, and a non-zero exit code.

mod support;

use support::{carryless, exit_with, file, folder};

/// Where no command of these tests may write.
const OUTPUT: &str = "/tmp/carryless-bad-input-must-not-exist";

/// Every command that takes a program, without the program.
const COMMANDS: [&[&str]; 3] = [&["run"], &["inspect"], &["prove", "-o", OUTPUT]];

#[test]
fn files_that_are_no_programs() {
    let good = exit_with(0);
    let changed = |offset: usize, byte: u8| {
        let mut bytes = good.clone();
        bytes[offset] = byte;
        bytes
    };
    let cases = [
        ("text", b"not a program".to_vec(), "not an ELF file"),
        ("empty", Vec::new(), "not an ELF file"),
        ("32-bit", changed(4, 1), "not a 64-bit ELF file"),
        ("big-endian", changed(5, 2), "not a little-endian ELF file"),
        ("x86", changed(18, 62), "another processor"),
        ("dynamic", changed(16, 3), "dynamically linked"),
        ("double-float", changed(48, 4), "floating-point"),
        ("cut", good[..100].to_vec(), "damaged ELF file"),
    ];
    let folder = folder();
    for (name, bytes, message) in &cases {
        let path = file(&folder, name, bytes);
        for command in COMMANDS {
            // What is not an ELF file might be a proof: `inspect` says what it is not in its own words.
            if command == ["inspect"] && *message == "not an ELF file" {
                carryless(command.iter().chain(&[path.as_str()])).fails_with(name);
            } else {
                carryless(command.iter().chain(&[path.as_str()])).fails_with(message);
            }
            assert!(!std::path::Path::new(OUTPUT).exists());
        }
    }
}

#[test]
fn files_that_cannot_be_read() {
    let folder = folder();
    let program = file(&folder, "program", &exit_with(0));
    let missing = folder.path().join("missing");
    let missing = missing.to_str().expect("text");
    let directory = folder.path().to_str().expect("text");
    for command in COMMANDS {
        for path in [missing, directory] {
            carryless(command.iter().chain(&[path])).fails_with("cannot read");
        }
    }
    for option in ["--input", "--public-input"] {
        carryless(["run", &program, option, missing]).fails_with("missing");
        carryless(["prove", &program, option, missing, "-o", OUTPUT]).fails_with("missing");
    }
}

#[test]
fn proofs_that_are_not_there() {
    let folder = folder();
    let program = file(&folder, "program", &exit_with(0));
    let missing = folder.path().join("missing");
    let missing = missing.to_str().expect("text");
    carryless(["verify", missing, "--elf", &program]).fails_with("cannot read");
    carryless(["verify", &program, "--elf", missing]).fails_with("cannot read");
    carryless(["verify", &program, "--elf", &program]).fails_with("not a carryless proof");
    carryless(["inspect", missing]).fails_with("cannot read");
}

#[test]
fn arguments_that_make_no_sense() {
    let folder = folder();
    let program = file(&folder, "program", &exit_with(0));
    for arguments in [
        &["frobnicate"][..],
        &["run"],
        &["prove", &program],
        &["prove", &program, "-o", OUTPUT, "--threads", "0"],
        &["verify", &program],
        &["run", &program, "--cycle-limit", "many"],
        &["run", &program, "--no-such-option"],
    ] {
        let run = carryless(arguments);
        assert!(
            run.code == 2 && run.stderr.starts_with("error: ") && run.stdout.is_empty(),
            "{run:?}"
        );
    }
}
