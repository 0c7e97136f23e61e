//! `carryless build`: unmodified crates become programs for the machine.

mod support;

use std::path::Path;
use std::process::Command;

use support::{benchmark, carryless, example, folder, outcome, repository, tour};

const EXAMPLES: [(&str, &str); 5] = [
    ("fibonacci", "fibonacci.txt"),
    ("sha256-chain", "sha256-chain.txt"),
    ("sudoku", "sudoku.txt"),
    ("json", "json.json"),
    ("ecdsa", "ecdsa.txt"),
];

const BENCHMARKS: [&str; 9] = [
    "sha3-chain",
    "blake3-hash",
    "p256-verify",
    "ed25519-verify",
    "regex-search",
    "btree-sort",
    "modexp",
    "interpreter",
    "matrix",
];

/// Runs a program on the machine and as the ordinary host program that it is; both print the same.
#[track_caller]
fn agrees_with_the_host(elf: &Path, folder: &str, name: &str, input: &str) {
    let input = repository("guests/inputs").join(input);
    let bytes = std::fs::read(&input).expect("an example's input");
    let machine = carryless([
        "run".as_ref(),
        elf.as_os_str(),
        "--input".as_ref(),
        input.as_os_str(),
    ])
    .succeeds();
    let manifest = repository("guests").join(folder).join("Cargo.toml");
    let host = outcome(
        Command::new(env!("CARGO"))
            .args(["run", "--quiet", "--release", "--locked", "--bin", name])
            .arg("--manifest-path")
            .arg(manifest)
            .env("CARGO_TARGET_DIR", env!("CARGO_TARGET_TMPDIR")),
        &bytes,
    )
    .succeeds();
    assert_eq!(machine.stdout, host.stdout, "{name}");
    assert!(!host.stdout.is_empty(), "{name}");
}

#[test]
fn examples_agree_with_the_host() {
    for (name, input) in EXAMPLES {
        agrees_with_the_host(&example(name), name, name, input);
    }
}

#[test]
fn benchmarks_agree_with_the_host() {
    for name in BENCHMARKS {
        agrees_with_the_host(&benchmark(name), "benchmarks", name, &format!("{name}.txt"));
    }
}

/// The C example, with `printf`, `scanf` and `realloc` from picolibc.
#[test]
#[ignore = "needs gcc-riscv64-unknown-elf and picolibc (docs/c.md)"]
fn a_guest_in_c() {
    let folder = folder();
    let elf = folder.path().join("c-hello.elf");
    outcome(
        Command::new("make")
            .arg("-C")
            .arg(repository("guests/c-hello"))
            .arg(format!("ELF={}", elf.display())),
        b"",
    )
    .succeeds();
    let elf = elf.to_str().expect("a path that is text");
    let input = repository("guests/inputs/c-hello.txt");
    let input = input.to_str().expect("a path that is text");
    let printed = "Hello from C: 5 numbers, -3 0 5 12 1000000007, mean 200000004.200\n";
    let run = carryless(["run", elf, "--input", input]).succeeds();
    assert_eq!(run.stdout, printed);
    let proof = folder.path().join("proof");
    let proof = proof.to_str().expect("a path that is text");
    carryless(["prove", elf, "--input", input, "-o", proof]).succeeds();
    let verified = carryless(["verify", proof, "--elf", elf]).succeeds();
    assert_eq!(verified.stdout, printed);
    let failed = carryless(["run", elf]);
    assert_eq!(
        (failed.code, failed.stderr.lines().next().unwrap_or_default()),
        (1, "standard input has no numbers")
    );
}

/// Compiled code has I and M only: whatever else is in the text is `unimp`.
#[test]
fn examples_are_pure_rv64im() {
    for (name, _) in EXAMPLES {
        let elf = example(name);
        let object = carryless(["inspect".as_ref(), "--json".as_ref(), elf.as_os_str()])
            .succeeds()
            .json();
        let instructions = object["text_instructions"].as_u64().expect("a number");
        let undefined = object["undefined_instructions"].as_u64().expect("a number");
        assert!(
            instructions > 1000 && undefined < 20,
            "{name}: {undefined} of {instructions}"
        );
    }
}

#[test]
fn a_guest_without_the_standard_library() {
    let guest = repository("guests/hello-no-std");
    let built = carryless(["build".as_ref(), "--no-std".as_ref(), guest.as_os_str()]).succeeds();
    let folder = folder();
    let name = support::file(&folder, "name", b"Ada");
    let run = carryless(["run", built.stdout.trim_end(), "--public-input", &name]).succeeds();
    assert_eq!(run.stdout, "Hello, Ada!\n0 private bytes\n");
}

/// The same source gives the same program, wherever it lies.
#[test]
fn builds_are_reproducible() {
    let folder = folder();
    let copy = folder.path().join("elsewhere");
    std::fs::create_dir_all(copy.join("src")).expect("a folder");
    for file in ["Cargo.toml", "Cargo.lock", "src/main.rs"] {
        std::fs::copy(repository("guests/sudoku").join(file), copy.join(file)).expect("a copy");
    }
    let here = repository("guests/sudoku");
    let id = |path: &std::path::Path| {
        let built = carryless(["build".as_ref(), "--json".as_ref(), path.as_os_str()]).succeeds();
        built.json()["program_id"].as_str().expect("an id").to_owned()
    };
    assert_eq!(id(&here), id(&copy));
}

#[test]
fn programs_and_features_can_be_chosen() {
    let guest = repository("crates/cli/tests/guests/tour");
    let guest = guest.to_str().expect("text");
    carryless(["build", guest]).fails_with("choose one by --bin: other, tour");
    carryless(["build", guest, "--bin", "nothing"]).fails_with("no program nothing; it has: other, tour");
    let folder = folder();
    let output = folder.path().join("other.elf");
    let output = output.to_str().expect("text");
    for (features, expected) in [(&[][..], "other\n"), (&["--features", "loud"][..], "OTHER\n")] {
        let build = ["build", guest, "--bin", "other", "-o", output];
        let built = carryless(build.iter().chain(features)).succeeds();
        assert_eq!(built.stdout.trim_end(), output);
        assert_eq!(carryless(["run", output]).succeeds().stdout, expected);
    }
}

#[test]
fn what_cannot_be_built() {
    let folder = folder();
    let output = folder.path().join("out.elf");
    let output = output.to_str().expect("text");
    let crate_with = |name: &str, main: &str| {
        let path = folder.path().join(name);
        std::fs::create_dir_all(path.join("src")).expect("a folder");
        let manifest = format!("[package]\nname = \"{name}\"\nedition = \"2024\"\n[workspace]\n");
        std::fs::write(path.join("Cargo.toml"), manifest).expect("a manifest");
        std::fs::write(path.join("src").join(main), "fn main() { not Rust }").expect("a source file");
        path.to_str().expect("text").to_owned()
    };
    let empty = folder.path().join("empty");
    std::fs::create_dir(&empty).expect("a folder");
    let cases = [
        (
            folder.path().join("missing").to_str().expect("text").to_owned(),
            "there is no",
        ),
        (empty.to_str().expect("text").to_owned(), "it has no Cargo.toml"),
        (
            tour().to_str().expect("text").to_owned(),
            "neither a crate's directory nor its Cargo.toml",
        ),
        (crate_with("broken", "main.rs"), "cargo could not build broken"),
        (crate_with("library", "lib.rs"), "no program to build"),
    ];
    for (path, message) in cases {
        carryless(["build", &path, "-o", output]).fails_with(message);
        assert!(!std::path::Path::new(output).exists());
    }
    let fine = repository("guests/fibonacci");
    let nowhere = folder.path().join("no/such/folder/out.elf");
    carryless([
        "build".as_ref(),
        fine.as_os_str(),
        "-o".as_ref(),
        nowhere.as_os_str(),
    ])
    .fails_with("cannot write");
}

#[test]
fn a_compiler_that_does_not_serve_is_named() {
    let run = outcome(
        Command::new(env!("CARGO_BIN_EXE_carryless"))
            .arg("build")
            .arg(repository("guests/fibonacci"))
            .env("CARRYLESS_RUSTC", "/no/such/compiler"),
        b"",
    );
    run.fails_with("CARRYLESS_RUSTC is /no/such/compiler, which cannot build guests");
}
