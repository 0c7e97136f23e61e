//! carryless against its formal specification: decoding and the fields words, random programs, calls.

use carryless_lockstep::random::{Choice, Generator};
use carryless_lockstep::specification::{compare_decoding, compressed_words, random_words, systematic_words};
use carryless_lockstep::{Abilities, Comparison, Coverage, Files, Oracle, compare, executable};
use carryless_riscv::{Instruction as I, Op, Program};

/// What one run of the test suite compares; `carryless-lockstep` compares as much as one likes.
const INSTRUCTIONS: u64 = 100_000;
const RANDOM_WORDS: usize = 200_000;

/// Whether the specification is built; a message if it is not.
fn built() -> bool {
    let installed = Oracle::Specification.installed();
    if let Err(error) = &installed {
        println!("SKIPPED: {error:#}");
    }
    installed.is_ok()
}

fn lockstep(file: &[u8], files: &Files<'_>, coverage: &mut Coverage) -> Comparison {
    compare(Oracle::Specification, file, files, u64::MAX, coverage).expect("two runs")
}

#[track_caller]
fn decoding_agrees(words: &[(u32, u32)]) -> u64 {
    let (instructions, difference) = compare_decoding(words).expect("the emulator");
    assert_eq!(difference, None);
    instructions
}

#[test]
fn words_decode_alike_and_have_the_same_fields() {
    if !built() {
        return;
    }
    let choice = &mut Choice::new(1);
    let [compressed, systematic, random] = [
        compressed_words(choice),
        systematic_words(choice),
        random_words(choice, RANDOM_WORDS),
    ]
    .map(|words| (words.len(), decoding_agrees(&words)));
    println!("words and instructions among them: {compressed:?} {systematic:?} {random:?}");
    // The compressed instructions there are, of all parcels.
    assert_eq!(compressed, (65536, 42904));
    assert!(systematic.1 > 50_000 && random.1 > 50_000);
}

#[test]
fn random_programs_agree_after_every_instruction_and_at_the_end() {
    if !built() {
        return;
    }
    let mut coverage = Coverage::default();
    let (mut seed, mut compared) = (1, 0);
    while compared < INSTRUCTIONS {
        let file = Generator::new(seed, Abilities::COMPLETE).program();
        let comparison = lockstep(&file, &Files::default(), &mut coverage);
        if let Some(difference) = comparison.difference {
            panic!("seed {seed}: {difference}");
        }
        let program = Program::from_elf(&file).expect("a program");
        let words: Vec<_> = program
            .text()
            .iter()
            .map(|entry| (entry.pc, entry.word))
            .collect();
        decoding_agrees(&words);
        compared += comparison.instructions;
        seed += 1;
    }
    println!("{compared} instructions");
    assert_eq!(coverage.missing(), [""; 0]);
}

/// `carryless` stops at a store into code; the specification has an ordinary store there, as a proof would.
#[test]
fn differences_are_found_and_described() {
    if !built() {
        return;
    }
    // auipc a0, 0; sb a0, 4(a0); nop
    let code: Vec<u8> = [0x0000_0517u32, 0x00a5_0223, 0x13]
        .iter()
        .flat_map(|word| word.to_le_bytes())
        .collect();
    let file = executable(0x1_0000, &code, 0x10_0000, &[0; 16], 0x1000);
    let comparison = lockstep(&file, &Files::default(), &mut Coverage::default());
    let difference = comparison.difference.expect("a difference").to_string();
    assert!(difference.contains("which is code"), "{difference}");
    assert!(
        difference.contains("the specification goes on at pc 0x10008"),
        "{difference}"
    );
    // Both stop at a load below the image.
    let code = 0x0000_3503u32.to_le_bytes();
    let file = executable(0x1_0000, &code, 0x10_0000, &[0; 16], 0x1000);
    let comparison = lockstep(&file, &Files::default(), &mut Coverage::default());
    let difference = comparison
        .difference
        .expect("an error is no agreement")
        .to_string();
    assert!(
        difference.contains("the specification has stopped (stuck 10000) too"),
        "{difference}"
    );
    // An instruction in the last 7 bytes below 4 GiB has no row, and no meaning in the specification.
    let mut code = [0x13u32; 1024];
    code[1022..].copy_from_slice(&[0x05d0_0893, 0x73]);
    let code: Vec<u8> = code.iter().flat_map(|word| word.to_le_bytes()).collect();
    let file = executable(0xffff_f000, &code, 0xfff0_0000, &[0; 16], 0x1000);
    let comparison = lockstep(&file, &Files::default(), &mut Coverage::default());
    let difference = comparison.difference.expect("a difference").to_string();
    assert!(
        difference.contains("carryless ends with `halt 0`, the specification with `stuck fffffffc`"),
        "{difference}"
    );
}

/// Reads and writes of every length from and to every place in a word, up to and behind the end of the inputs; errors.
#[test]
fn calls_do_the_same() {
    if !built() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let [private, public] = [("private", 200u8), ("public", 190)].map(|(name, length)| {
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
    let mut call = |number, descriptor, start, length| {
        code.extend([
            I::i(Op::Addi, a0, 0, descriptor),
            I::u(Op::Lui, a1, 0x10_0000),
            I::i(Op::Addi, a1, a1, start),
            I::i(Op::Addi, a2, 0, length),
            I::i(Op::Addi, a7, 0, number),
            I::ECALL,
            I::i(Op::Ld, 5, a1, 0),
            I::i(Op::Ld, 6, a1, 8),
        ]);
    };
    for start in 0..8 {
        for length in [0, 1, 2, 3, 5, 8, 9, -1] {
            call(63, 0, start, length);
            call(63, 3, start, length);
            call(64, 1, start + 8, length);
            call(64, 2, start, length);
        }
    }
    for (number, descriptor) in [
        (63, 1),
        (63, 2),
        (63, -1),
        (64, 0),
        (64, 3),
        (64, 4),
        (0, 0),
        (62, 0),
        (-1, 5),
    ] {
        call(number, descriptor, 0, 8);
    }
    code.extend([I::i(Op::Addi, a0, 0, -3), I::i(Op::Addi, a7, 0, 94), I::ECALL]);
    let bytes: Vec<u8> = code.iter().flat_map(|i| i.encode().to_le_bytes()).collect();
    let file = executable(0x1_0000, &bytes, 0x10_0000, &[7; 32], 0x1000);
    let comparison = lockstep(&file, &files, &mut Coverage::default());
    assert_eq!(comparison.difference, None);
    assert_eq!(comparison.instructions, code.len() as u64);
}
