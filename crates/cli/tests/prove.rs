//! `carryless prove`, `verify` and `inspect`: every example, and every way to be refused.

mod support;

use std::path::Path;

use support::{Outcome, carryless, carryless_with, elf, example, exit_with, file, folder, repository, tour};
use tempfile::TempDir;

fn text(path: &Path) -> &str {
    path.to_str().expect("a path that is text")
}

/// Proves a program and returns the proof's path.
fn prove(folder: &TempDir, program: &str, options: &[&str]) -> String {
    let proof = text(&folder.path().join("proof")).to_owned();
    carryless(["prove", program, "-o", &proof].iter().chain(options)).succeeds();
    proof
}

fn verify(proof: &str, program: &str) -> Outcome {
    carryless(["verify", proof, "--elf", program])
}

/// `write(1, sp, 8); exit(code)`: eight zero bytes of output.
fn zeros_and_exit(code: u32) -> Vec<u8> {
    elf(&[
        0x0010_0513, // li a0, 1
        0x0001_0593, // mv a1, sp
        0x0080_0613, // li a2, 8
        0x0400_0893, // li a7, 64
        0x0000_0073, // ecall
        0x0000_0513 | code << 20,
        0x05d0_0893, // li a7, 93
        0x0000_0073,
    ])
}

#[test]
fn every_example_is_proved_and_verified() {
    let folder = folder();
    for (name, input) in [
        ("fibonacci", "fibonacci.txt"),
        ("sha256-chain", "sha256-chain.txt"),
        ("sudoku", "sudoku.txt"),
        ("json", "json.json"),
        ("ecdsa", "ecdsa.txt"),
    ] {
        let program = example(name);
        let input = repository("guests/inputs").join(input);
        let run = carryless(["run", text(&program), "--input", text(&input)]).succeeds();
        let proof = prove(&folder, text(&program), &["--input", text(&input)]);
        let verified = verify(&proof, text(&program)).succeeds();
        assert_eq!(verified.stdout, run.stdout, "{name}");
        assert!(verified.stderr.contains("exit code 0"), "{verified:?}");
    }
}

/// The estimate that `--memory-limit` goes by is above the real peak, and not far above it.
#[cfg(target_os = "linux")]
#[test]
fn memory_is_estimated_and_limited_before_proving() {
    let folder = folder();
    let proof = text(&folder.path().join("proof")).to_owned();
    let program = example("fibonacci");
    let program = text(&program);
    for iterations in ["0", "12000", "52000", "110000"] {
        let input = file(&folder, "input", iterations.as_bytes());
        let prove = ["--json", "prove", program, "--input", &input, "-o", &proof];
        let report = carryless(prove).succeeds().json();
        let bytes = |key: &str| report[key].as_u64().expect("a number");
        let (peak, estimate) = (bytes("peak_rss_bytes"), bytes("memory_estimate_bytes"));
        assert!(
            peak <= estimate && estimate < 2 * peak + (64 << 20),
            "{iterations} iterations: {estimate} bytes estimated, {peak} used"
        );
        std::fs::remove_file(&proof).expect("the proof");
        let prove = |limit: u64| {
            let limit = limit.to_string();
            carryless(prove.iter().chain(&["--memory-limit", &limit]))
        };
        let refused = prove(estimate - 1).fails_with(&format!("({estimate} bytes)"));
        assert!(refused.stderr.contains("raise the limit"), "{refused:?}");
        assert!(!Path::new(&proof).exists());
        prove(estimate).succeeds();
    }
    let input = file(&folder, "input", b"0");
    let limited = |limit| {
        carryless([
            "prove",
            program,
            "--input",
            &input,
            "-o",
            &proof,
            "--memory-limit",
            limit,
        ])
    };
    limited("1M").fails_with("--memory-limit allows 1.00 MiB (1048576 bytes)");
    limited("much").fails_with("much is not a size");
}

#[test]
fn public_input_is_part_of_the_statement() {
    let folder = folder();
    let guest = repository("guests/hello-no-std");
    let program = carryless(["build", "--no-std", text(&guest)]).succeeds().stdout;
    let program = program.trim_end();
    let (ada, bob) = (file(&folder, "ada", b"Ada"), file(&folder, "bob", b"Bob"));
    let proof = prove(&folder, program, &["--public-input", &ada]);
    let verify = |input: &[&str]| carryless(["verify", &proof, "--elf", program].iter().chain(input));
    assert_eq!(
        verify(&["--public-input", &ada]).succeeds().stdout,
        "Hello, Ada!\n0 private bytes\n"
    );
    verify(&["--public-input", &bob]).fails_with("is not valid");
    verify(&[]).fails_with("is not valid");
}

#[test]
fn json_has_what_machines_want() {
    let folder = folder();
    let program = file(&folder, "program", &zeros_and_exit(0));
    let proof = text(&folder.path().join("proof")).to_owned();
    let proved = carryless(["prove", &program, "-o", &proof, "--threads", "1", "--json"])
        .succeeds()
        .json();
    let bytes = std::fs::metadata(&proof).expect("the proof").len();
    assert_eq!(proved["cycles"], 8);
    assert_eq!(proved["exit_code"], 0);
    assert_eq!(proved["threads"], 1);
    assert_eq!(proved["proof_bytes"], bytes);
    assert_eq!(proved["public_output_hex"], "0000000000000000");
    for key in ["prove_seconds", "cycles_per_second", "peak_rss_bytes"] {
        assert!(proved[key].as_f64().is_some_and(|n| n > 0.0), "{key} in {proved}");
    }
    assert!(
        proved["security_bits"].as_f64().is_some_and(|bits| bits >= 128.0),
        "{proved}"
    );

    let verified = carryless(["verify", &proof, "--elf", &program, "--json"])
        .succeeds()
        .json();
    assert_eq!(verified["valid"], true);
    assert_eq!(verified["exit_code"], 0);
    assert_eq!(verified["public_output_hex"], "0000000000000000");
    assert_eq!(verified["program_id"], proved["program_id"]);
    assert!(
        verified["verify_seconds"].as_f64().is_some_and(|n| n > 0.0),
        "{verified}"
    );

    let inspected = carryless(["inspect", &proof, "--json"]).succeeds().json();
    assert_eq!(inspected["proof_bytes"], bytes);
    assert_eq!(inspected["security_bits"], proved["security_bits"]);
    let terms = inspected["ledger"].as_array().expect("a list of terms");
    assert!(
        terms.len() > 10
            && terms
                .iter()
                .all(|term| term["bits"].as_f64().is_some_and(|bits| bits > 128.0))
    );
    let program_id = carryless(["inspect", &program, "--json"]).succeeds().json()["program_id"].clone();
    assert_eq!(program_id, proved["program_id"]);
}

#[test]
fn a_verifier_can_ask_for_a_profile() {
    let folder = folder();
    let program = file(&folder, "program", &zeros_and_exit(0));
    for (profile, other) in [("johnson", "j15"), ("j15", "johnson")] {
        let proof = prove(&folder, &program, &["--profile", profile]);
        let verified = verify(&proof, &program).succeeds();
        let said = format!("profile {profile}");
        assert!(verified.stderr.contains(&said), "{verified:?}");
        let asking = |profile| carryless(["verify", &proof, "--elf", &program, "--profile", profile]);
        asking(profile).succeeds();
        asking(other).fails_with(&format!("made in the profile {profile}"));
        asking(other).fails_with(&format!("the profile {other} was asked for"));
        let inspected = carryless(["inspect", &proof]).succeeds();
        assert!(
            inspected.stdout.contains(&format!("profile       {profile}")),
            "{inspected:?}"
        );
        let json = carryless(["inspect", &proof, "--json"]).succeeds().json();
        assert_eq!(json["profile"], profile);
        assert!(
            json["security_bits"].as_f64().is_some_and(|bits| bits >= 128.0),
            "{json}"
        );
    }
    let wrong = carryless(["verify", "proof", "--elf", &program, "--profile", "capacity"]);
    assert!(
        wrong.code == 2 && wrong.stderr.contains("`johnson` and `j15`"),
        "{wrong:?}"
    );
}

#[test]
fn another_program_is_refused() {
    let folder = folder();
    let program = file(&folder, "program", &exit_with(0));
    let other = file(&folder, "other", &zeros_and_exit(0));
    let proof = prove(&folder, &program, &[]);
    verify(&proof, &program).succeeds();
    verify(&proof, &other).fails_with("is not valid");
    let id = |path: &str| {
        let object = carryless(["inspect", path, "--json"]).succeeds().json();
        object["program_id"].as_str().expect("an id").to_owned()
    };
    carryless(["verify", &proof, "--elf", &program, "--program-id", &id(&program)]).succeeds();
    carryless(["verify", &proof, "--elf", &program, "--program-id", &id(&other)])
        .fails_with("is the program");
    let wrong = carryless(["verify", &proof, "--elf", &program, "--program-id", "12ab"]);
    assert!(
        wrong.code == 2 && wrong.stderr.contains("64 hexadecimal digits"),
        "{wrong:?}"
    );
}

#[test]
fn changed_proofs_are_refused() {
    let folder = folder();
    let program = file(&folder, "program", &zeros_and_exit(0));
    let proof = prove(&folder, &program, &[]);
    let good = std::fs::read(&proof).expect("the proof");
    let refused = |bytes: &[u8]| {
        let path = file(&folder, "changed", bytes);
        let json = carryless(["verify", &path, "--elf", &program, "--json"])
            .fails_with("error: ")
            .json();
        assert_eq!(json["valid"], false);
        json["error"].as_str().expect("a reason").to_owned()
    };
    // One bit, all over the proof.
    for i in 0..48 {
        let mut bytes = good.clone();
        let at = i * (good.len() - 1) / 47;
        bytes[at] ^= 1 << (i % 8);
        refused(&bytes);
    }
    assert!(refused(&[&good[..], &[0]].concat()).contains("canonical"));
    refused(&good[..good.len() - 1]);
    refused(&good[..good.len() / 2]);
    assert!(refused(b"").contains("not a carryless proof"));
    assert!(refused(&[0x55; 1000]).contains("not a carryless proof"));
    let mut version = good.clone();
    version[8] += 1;
    assert!(refused(&version).contains("format version"));
}

#[test]
fn failed_runs_are_proved_on_demand() {
    let folder = folder();
    let tour = tour();
    let input = file(&folder, "input", b"panic");
    let proof = folder.path().join("proof");
    let arguments = ["prove", text(&tour), "-o", text(&proof), "--input", &input];
    let refused =
        carryless(arguments).fails_with("exited with code 101; to prove that it does, add --allow-failure");
    assert!(refused.stderr.contains("on purpose"), "{refused:?}");
    assert!(!proof.exists());
    carryless(arguments.iter().chain(&["--allow-failure"])).succeeds();
    let verified = verify(text(&proof), text(&tour)).succeeds();
    assert!(verified.stderr.contains("exit code 101"), "{verified:?}");
}

/// A run that does not end by an exit has no proof, and leaves no file.
#[test]
fn what_cannot_be_proved_leaves_nothing() {
    let folder = folder();
    let tour = tour();
    let out = folder.path().join("out");
    std::fs::create_dir(&out).expect("a folder");
    let proof = out.join("proof");
    for (task, message) in [
        ("loop", "the cycle limit of 100000 instructions"),
        ("abort", "the program aborted"),
        ("stray 16", "below the program's memory"),
    ] {
        let arguments = [
            "prove",
            text(&tour),
            "-o",
            text(&proof),
            "--input",
            "-",
            "--cycle-limit",
            "100000",
        ];
        carryless_with(arguments, task.as_bytes()).fails_with(message);
    }
    let program = file(&folder, "program", &exit_with(0));
    let nowhere = out.join("no/such/folder/proof");
    carryless(["prove", &program, "-o", text(&nowhere)]).fails_with("cannot write");
    carryless(["prove", &program, "-o", text(&out)]).fails_with("it is a directory");
    assert_eq!(std::fs::read_dir(&out).expect("the folder").count(), 0);
}
