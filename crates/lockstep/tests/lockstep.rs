//! carryless against QEMU: random programs, and programs about which the two are known to disagree.

use carryless_lockstep::{Coverage, Files, Version, compare, random::Generator, version};
use carryless_riscv::{Inputs, Instruction as I, Op, Options, Program, discard, record, run};

/// What one run of the test suite compares; `carryless-lockstep random` compares as much as one likes.
const INSTRUCTIONS: u64 = 100_000;

#[test]
fn random_programs_agree_with_qemu_after_every_instruction() {
    let Some(version) = version() else {
        println!("SKIPPED: `qemu-riscv64` is not installed (Debian: apt-get install qemu-user)");
        return;
    };
    let mut coverage = Coverage::default();
    let (mut seed, mut compared) = (1, 0);
    while compared < INSTRUCTIONS {
        let program = Generator::new(seed, version).program();
        let comparison = compare(&program, &Files::default(), u64::MAX, &mut coverage).expect("two runs");
        if let Some(difference) = comparison.difference {
            panic!("seed {seed}: {difference}");
        }
        compared += comparison.instructions;
        seed += 1;
    }
    println!("{coverage}\n{compared} instructions, no difference from {version}");
    let mut missing = coverage.missing();
    if !version.has_zicond() {
        missing.retain(|name| !name.starts_with("czero"));
    }
    assert_eq!(missing, [""; 0]);
}

/// Code and nothing else, as an ELF file.
fn program(assembly: &[u32]) -> Vec<u8> {
    let code: Vec<u8> = assembly.iter().flat_map(|word| word.to_le_bytes()).collect();
    carryless_lockstep::executable(0x1_0000, &code, 0x10_0000, &[0; 16], 0x1000)
}

/// Linux puts 1 where `sp` points, the number of arguments; here it is 0.
#[test]
fn differences_are_found_and_described() {
    if version().is_none() {
        println!("SKIPPED: `qemu-riscv64` is not installed (Debian: apt-get install qemu-user)");
        return;
    }
    // nop; ld a0, 0(sp); nop; li a7, 93; ecall
    let arguments = program(&[0x13, 0x0001_3503, 0x13, 0x05d0_0893, 0x73]);
    let comparison =
        compare(&arguments, &Files::default(), 1000, &mut Coverage::default()).expect("two runs");
    let difference = comparison.difference.expect("a difference");
    assert_eq!(
        difference.to_string(),
        "after 2 instructions, the last one at pc 0x10004, `ld a0, 0(sp)` (00013503):\n  \
         a0   is 0x0 in carryless, 0x1 in QEMU"
    );
    // c.fld: both know it, but this machine has no floating point.
    let float = program(&[0x0010_0537, 0x0001_2108, 0x05d0_0893, 0x73]);
    let comparison = compare(&float, &Files::default(), 1000, &mut Coverage::default()).expect("two runs");
    let difference = comparison.difference.expect("a difference").to_string();
    assert!(
        difference.contains("undefined instruction 0x2108"),
        "{difference}"
    );
    assert!(difference.contains("QEMU goes on at pc 0x10006"), "{difference}");
    // unimp: both stop there.
    let abort = program(&[0x13, 0xc000_1073]);
    let comparison = compare(&abort, &Files::default(), 1000, &mut Coverage::default()).expect("two runs");
    let difference = comparison
        .difference
        .expect("an abort is no agreement")
        .to_string();
    assert!(
        difference.contains("the program aborted (`unimp`)"),
        "{difference}"
    );
    assert!(difference.contains("QEMU has stopped too"), "{difference}");
}

/// Reads and writes of more than a word, from and to where no word starts, and reads at the end of a file.
#[test]
fn calls_move_as_many_bytes_as_linux() {
    if version().is_none() {
        println!("SKIPPED: `qemu-riscv64` is not installed (Debian: apt-get install qemu-user)");
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let [private, public] = [("private", 50u8), ("public", 21)].map(|(name, length)| {
        let path = folder.path().join(name);
        std::fs::write(&path, (1..=length).collect::<Vec<_>>()).expect("a file");
        path
    });
    let files = Files {
        private: Some(&private),
        public: Some(&public),
    };
    let (a0, a1, a2, a7) = (10, 11, 12, 17);
    let mut code = Vec::new();
    for (number, descriptor, length) in [
        (63, 0, 20),
        (63, 3, 30),
        (64, 1, 29),
        (63, 0, 100),
        (63, 0, 9),
        (63, 3, 5),
    ] {
        code.extend([
            I::i(Op::Addi, a0, 0, descriptor),
            I::u(Op::Lui, a1, 0x10_0000),
            I::i(Op::Addi, a1, a1, 3),
            I::i(Op::Addi, a2, 0, length),
            I::i(Op::Addi, a7, 0, number),
            I::ECALL,
        ]);
        code.extend([0, 8, 16, 24].map(|offset| I::i(Op::Ld, 5, a1, offset)));
    }
    code.extend([I::i(Op::Addi, a7, 0, 93), I::ECALL]);
    let words: Vec<u32> = code.iter().map(I::encode).collect();
    let comparison = compare(&program(&words), &files, 1000, &mut Coverage::default()).expect("two runs");
    assert_eq!(comparison.difference, None);
    assert_eq!(comparison.instructions, words.len() as u64);
}

#[test]
fn seeds_determine_programs() {
    assert_eq!(
        Generator::new(5, Version::COMPLETE).program(),
        Generator::new(5, Version::COMPLETE).program()
    );
    assert_ne!(
        Generator::new(5, Version::COMPLETE).program(),
        Generator::new(6, Version::COMPLETE).program()
    );
    assert_ne!(
        Generator::new(5, Version::COMPLETE).program(),
        Generator::new(5, Version { major: 7, minor: 2 }).program()
    );
}

/// Without QEMU too: random programs end, and recording does what running does.
#[test]
fn random_programs_run_and_record_alike() {
    for seed in 0..3 {
        let file = Generator::new(seed, Version::COMPLETE).program();
        let program = Program::from_elf(&file).expect("a program");
        let options = Options::default();
        let execution = run(&program, Inputs::default(), &options, &mut discard).expect("an exit");
        let (recorded, trace) = record(&program, Inputs::default(), &options, &mut discard).expect("an exit");
        assert_eq!(execution, recorded);
        let steps = trace.steps.len() + trace.crossings.len() + trace.atomics.len() + trace.ecalls.len();
        assert_eq!(execution.cycles, steps as u64);
        assert!(trace.crossings.len() > 200 && trace.atomics.len() > 1000);
    }
}
