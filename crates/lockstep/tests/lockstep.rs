//! carryless against QEMU and Spike: random programs, and programs about which the two are known to disagree.

use carryless_lockstep::{Abilities, Coverage, Files, Installed, Oracle, Stop, compare, random::Generator};
use carryless_riscv::{Inputs, Instruction as I, Op, Options, Program, discard, record, run};

/// What one run of the test suite compares; `carryless-lockstep random` compares as much as one likes.
const INSTRUCTIONS: u64 = 100_000;

#[test]
fn random_programs_agree_with_qemu_after_every_instruction() {
    random_programs_agree(Oracle::Qemu);
}

#[test]
fn random_programs_agree_with_spike_after_every_instruction() {
    random_programs_agree(Oracle::Spike);
}

/// What is installed, or nothing but a message.
fn installed(oracle: Oracle) -> Option<Installed> {
    let installed = oracle.installed();
    if let Err(error) = &installed {
        println!("SKIPPED: {error:#}");
    }
    installed.ok()
}

fn random_programs_agree(oracle: Oracle) {
    let Some(Installed { name, abilities }) = installed(oracle) else {
        return;
    };
    let mut coverage = Coverage::default();
    let (mut seed, mut compared) = (1, 0);
    while compared < INSTRUCTIONS {
        let program = Generator::new(seed, abilities).program();
        let comparison =
            compare(oracle, &program, &Files::default(), u64::MAX, &mut coverage).expect("two runs");
        if let Some(difference) = comparison.difference {
            panic!("seed {seed}: {difference}");
        }
        compared += comparison.instructions;
        seed += 1;
    }
    println!("{coverage}\n{compared} instructions, no difference from {name}");
    let mut missing = coverage.missing();
    missing.retain(|name| abilities.include(name));
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
    if installed(Oracle::Qemu).is_none() {
        return;
    }
    // nop; ld a0, 0(sp); nop; li a7, 93; ecall
    let arguments = program(&[0x13, 0x0001_3503, 0x13, 0x05d0_0893, 0x73]);
    let comparison = compare(
        Oracle::Qemu,
        &arguments,
        &Files::default(),
        1000,
        &mut Coverage::default(),
    )
    .expect("two runs");
    let difference = comparison.difference.expect("a difference");
    assert_eq!(
        difference.to_string(),
        "after 2 instructions, the last one at pc 0x10004, `ld a0, 0(sp)` (00013503):\n  \
         a0   is 0x0 in carryless, 0x1 in QEMU"
    );
    // c.fld: both know it, but this machine has no floating point.
    let float = program(&[0x0010_0537, 0x0001_2108, 0x05d0_0893, 0x73]);
    let comparison = compare(
        Oracle::Qemu,
        &float,
        &Files::default(),
        1000,
        &mut Coverage::default(),
    )
    .expect("two runs");
    let difference = comparison.difference.expect("a difference").to_string();
    assert!(
        difference.contains("undefined instruction 0x2108"),
        "{difference}"
    );
    assert!(difference.contains("QEMU goes on at pc 0x10006"), "{difference}");
    // unimp: both stop there.
    let abort = program(&[0x13, 0xc000_1073]);
    let comparison = compare(
        Oracle::Qemu,
        &abort,
        &Files::default(),
        1000,
        &mut Coverage::default(),
    )
    .expect("two runs");
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

/// Spike's own differences: its serial port is ready to send, it has control registers, and answers no calls.
#[test]
fn differences_from_spike_are_found_and_described() {
    if installed(Oracle::Spike).is_none() {
        return;
    }
    let outcome = |assembly: &[u32]| {
        let mut coverage = Coverage::default();
        compare(
            Oracle::Spike,
            &program(assembly),
            &Files::default(),
            1000,
            &mut coverage,
        )
        .expect("two runs")
    };
    let difference = |assembly: &[u32]| outcome(assembly).difference.expect("a difference").to_string();
    // nop; lui a0, 0x10000; lbu a0, 5(a0); ecall
    assert_eq!(
        difference(&[0x13, 0x1000_0537, 0x0055_4503, 0x73]),
        "after 3 instructions, the last one at pc 0x10008, `lbu a0, 5(a0)` (00554503):\n  \
         a0   is 0x0 in carryless, 0x60 in Spike"
    );
    // csrr a0, mhartid
    let hart = difference(&[0x13, 0xf140_2573, 0x13]);
    assert!(hart.contains("Spike goes on at pc 0x10008"), "{hart}");
    // unimp
    let abort = difference(&[0x13, 0xc000_1073]);
    assert!(abort.contains("the program aborted (`unimp`)"), "{abort}");
    assert!(
        abort.contains("Spike has stopped with trap_illegal_instruction too"),
        "{abort}"
    );
    // Two instructions are compared, and what is behind the call is not.
    let call = outcome(&[0x13, 0x05d0_0893, 0x73, 0x1537, 0x0005_2503]);
    assert_eq!(
        (call.instructions, call.difference, call.stopped),
        (2, None, Some(Stop::Call))
    );
}

/// Reads and writes of more than a word, from and to where no word starts, and reads at the end of a file.
#[test]
fn calls_move_as_many_bytes_as_linux() {
    if installed(Oracle::Qemu).is_none() {
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
    let comparison = compare(
        Oracle::Qemu,
        &program(&words),
        &files,
        1000,
        &mut Coverage::default(),
    )
    .expect("two runs");
    assert_eq!(comparison.difference, None);
    assert_eq!(comparison.instructions, words.len() as u64);
}

#[test]
fn seeds_determine_programs() {
    assert_eq!(
        Generator::new(5, Abilities::COMPLETE).program(),
        Generator::new(5, Abilities::COMPLETE).program()
    );
    assert_ne!(
        Generator::new(5, Abilities::COMPLETE).program(),
        Generator::new(6, Abilities::COMPLETE).program()
    );
    assert_ne!(
        Generator::new(5, Abilities::COMPLETE).program(),
        Generator::new(
            5,
            Abilities {
                zicond: false,
                ..Abilities::COMPLETE
            }
        )
        .program()
    );
}

/// Without QEMU too: random programs end, and recording does what running does.
#[test]
fn random_programs_run_and_record_alike() {
    for seed in 0..3 {
        let file = Generator::new(seed, Abilities::COMPLETE).program();
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
