//! `carryless run`: output, exit codes, inputs, and every stop that is not an exit.

mod support;

use support::{Outcome, carryless, carryless_with, elf, exit_with, file, folder, tour};

fn run_tour(task: &str, options: &[&str]) -> Outcome {
    let elf = tour();
    let arguments = ["run", elf.to_str().expect("text"), "--input", "-"];
    carryless_with(arguments.iter().chain(options), task.as_bytes())
}

#[test]
fn the_standard_library_works() {
    let tour = run_tour("tour", &[]).succeeds();
    for line in [
        r#"{"brown": 1, "dog": 1, "end": 1, "fox": 1, "jumps": 1, "lazy": 1, "over": 1, "quick": 1, "the": 3}"#,
        "[9, 8, 7, 6, 5, 4, 3, 2, 1, 0]",
        "[1.5, 2.25, -0.125, 1.7724538509055159] 1.429e299",
        "42 true",
        "no newline,    right|left    |  mid   |0xbeef",
        "drop at the end",
    ] {
        assert!(tour.stdout.lines().any(|l| l == line), "no {line:?} in {tour:?}");
    }
    assert_eq!(
        run_tour("allocate", &[]).succeeds().stdout,
        "440 2c2bc3e6d4bf9b1e\n"
    );
    let refused = run_tour("refuse", &[]).succeeds();
    assert_eq!(
        refused.stdout,
        "Err(Unsupported)\nErr(Unsupported)\nErr(NotPresent) true\n"
    );
}

#[test]
fn input_comes_out_again() {
    let text: String = (0..5000).map(|i| format!("{i} ")).collect();
    let echo = run_tour(&format!("echo\n{text}"), &[]).succeeds();
    assert_eq!(echo.stdout, text);
    assert!(
        echo.stderr.contains(&format!("{} bytes\n", text.len())),
        "{}",
        echo.stderr
    );
}

#[test]
fn the_exit_code_is_the_programs() {
    let exit = run_tour("exit 7", &[]);
    assert_eq!((exit.code, exit.stdout.as_str()), (7, "bye"));
    for (task, message) in [
        ("panic", "panicked at src/main.rs"),
        ("panic-any", "Box<dyn Any>"),
        ("index", "index out of bounds: the len is 3 but the index is 3"),
    ] {
        let panic = run_tour(task, &[]);
        assert_eq!(panic.code, 101, "{panic:?}");
        assert_eq!(panic.stderr.matches(message).count(), 1, "{panic:?}");
    }
}

#[test]
fn stops_that_are_no_exit() {
    run_tour("abort", &[]).fails_with("the program aborted");
    run_tour("stray 16", &[]).fails_with("access to address 0x10, below the program's memory");
    let stray = run_tour("stray 16", &[]);
    assert!(
        stray.stderr.contains("in tour::main") && stray.stderr.contains("lbu"),
        "{stray:?}"
    );
    run_tour("loop", &["--cycle-limit", "1000000"]).fails_with("the cycle limit of 1000000 instructions");
}

#[test]
fn instructions_that_do_not_exist() {
    let folder = folder();
    // A floating-point addition, a word of ones, and a jump out of the text.
    for (code, message) in [
        (0x0000_0053, "undefined instruction 0x00000053"),
        (0xffff_ffff, "undefined instruction 0xffffffff"),
        (0x0000_0067, "jump to 0x0"),
    ] {
        let program = file(&folder, "program", &elf(&[code]));
        carryless(["run", &program])
            .fails_with(message)
            .fails_with("pc 0x10000");
    }
}

#[test]
fn json_has_the_result() {
    let folder = folder();
    let program = file(&folder, "program", &exit_with(5));
    let run = carryless(["run", "--json", &program]);
    assert_eq!(run.code, 5);
    let object = run.json();
    assert_eq!((&object["exit_code"], &object["cycles"]), (&5.into(), &3.into()));
    assert_eq!(object["public_output_hex"], "");
    assert_eq!(object["program_id"].as_str().map(str::len), Some(64));

    let broken = file(&folder, "broken", &elf(&[0x53]));
    let run = carryless(["run", "--json", &broken]).fails_with("undefined instruction");
    assert!(
        run.json()["error"]
            .as_str()
            .is_some_and(|e| e.contains("undefined instruction"))
    );
}
