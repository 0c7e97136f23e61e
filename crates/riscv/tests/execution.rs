//! Whole programs: control flow, memory, calls.

mod common;

use carryless_riscv::{Inputs, Instruction as I, Op, Options, Program, STACK_POINTER, Stream, run};
use common::*;

#[test]
fn registers_start_at_zero_but_sp() {
    for register in 1..32 {
        let expected = if register == SP { STACK_POINTER } else { 0 };
        assert_eq!(exit_code(&[mv(A0, register)]), expected, "x{register}");
    }
}

#[test]
fn x0_stays_zero() {
    assert_eq!(exit_code(&[li(ZERO, 5), I::r(Op::Add, A0, ZERO, ZERO)]), 0);
    assert_eq!(
        exit_code(&[I::u(Op::Jal, ZERO, 4), I::u(Op::Lui, ZERO, 0x1000), mv(A0, ZERO)]),
        0
    );
    assert_eq!(
        exit_code(&[I::i(Op::Ld, ZERO, SP, 0), I::r(Op::Or, A0, ZERO, SP)]),
        STACK_POINTER
    );
}

#[test]
fn constants() {
    assert_eq!(
        exit_code(&[I::u(Op::Lui, A0, -0x8000_0000)]),
        0xffff_ffff_8000_0000
    );
    assert_eq!(
        exit_code(&[I::u(Op::Auipc, A0, 0x1000)]),
        u64::from(START) + 0x1000
    );
    assert_eq!(
        exit_code(&[I::FENCE, I::u(Op::Auipc, A0, -0x2000)]),
        u64::from(START) + 4 - 0x2000
    );
}

#[test]
fn every_alu_operation_reads_and_writes_its_registers() {
    use carryless_riscv::{Format, Pattern, semantics};
    let (a, b) = (0xfedc_ba98_7654_3210u64, 13i64);
    let data = a.to_le_bytes();
    for op in Op::ALL
        .iter()
        .copied()
        .filter(|op| matches!(op.pattern(), Pattern::Alu | Pattern::AluImmediate))
    {
        let instruction = match op.format() {
            Format::R => I::r(op, A0, T0, T1),
            Format::Unary => I::r(op, A0, T0, 0),
            _ => I::i(op, A0, T0, b),
        };
        let code = [
            I::u(Op::Lui, T2, 0x2_0000),
            I::i(Op::Ld, T0, T2, 0),
            li(T1, b),
            instruction,
        ];
        let words: Vec<u32> = code.iter().chain(&exit()).map(I::encode).collect();
        let program = Program::from_words(START, &words, 0x2_0000, &data).unwrap();
        let execution = execute(&program, Inputs::default()).unwrap();
        assert_eq!(
            execution.exit_code,
            semantics::alu(op, a, if op.format() == Format::Unary { 0 } else { b as u64 }),
            "{instruction}"
        );
    }
}

#[test]
fn every_branch_goes_both_ways() {
    for (op, equal, less) in [
        (Op::Beq, true, false),
        (Op::Bne, false, true),
        (Op::Blt, false, true),
        (Op::Bge, true, false),
        (Op::Bltu, false, true),
        (Op::Bgeu, true, false),
    ] {
        for (b, taken) in [(3, equal), (4, less)] {
            let code = [
                li(T0, 3),
                li(T1, b),
                li(A0, 1),
                I::b(op, T0, T1, 8),
                li(A0, 0),
                I::FENCE,
            ];
            assert_eq!(exit_code(&code), u64::from(taken), "{op:?} 3, {b}");
        }
    }
}

#[test]
fn loops_calls_and_returns() {
    // a0 = 10 + 9 + ... + 1 by a function that adds t0 to a0.
    let code = [
        li(T0, 10),
        I::u(Op::Jal, RA, 24), // loop: call add
        I::i(Op::Addi, T0, T0, -1),
        I::b(Op::Bne, T0, ZERO, -8),
        li(A7, 93),
        I::ECALL,
        I::EBREAK,
        I::r(Op::Add, A0, A0, T0),   // add:
        I::i(Op::Jalr, ZERO, RA, 1), // the low bit of the sum is cleared
    ];
    let (execution, _) = execute_both(&program(&code), Inputs::default()).unwrap();
    assert_eq!((execution.exit_code, execution.cycles), (55, 1 + 10 * 5 + 2));
    // jalr whose destination is its source: the target is the old value.
    let code = [
        I::u(Op::Auipc, T0, 0),
        I::i(Op::Jalr, T0, T0, 12),
        I::EBREAK,
        mv(A0, T0),
    ];
    assert_eq!(exit_code(&code), u64::from(START) + 8);
}

#[test]
fn memory_is_the_image_and_zeros_above() {
    let code = [
        I::u(Op::Auipc, T0, 0),
        I::i(Op::Lw, A0, T0, 0), // the code can be read: auipc t0, 0 = 0x297
        I::i(Op::Ld, T1, SP, 0), // zero: argc
        I::r(Op::Add, A0, A0, T1),
        I::s(Op::Sh, A0, SP, -2),
        I::i(Op::Lb, T1, SP, -2), // 0x97, sign-extended
        I::r(Op::Add, A0, A0, T1),
        li(T2, -8),
        I::s(Op::Sd, T0, T2, 0), // the very last word of memory
        I::i(Op::Lwu, T1, T2, 0),
        I::r(Op::Add, A0, A0, T1),
        I::i(Op::Lwu, T1, T2, 4),
        I::r(Op::Add, A0, A0, T1),
    ];
    assert_eq!(exit_code(&code), 0x297 - 0x69 + u64::from(START));
}

#[test]
fn misaligned_accesses_of_every_width() {
    // Writes bytes 1, 2, ... 24 at sp, then loads and stores over the two boundaries between their words.
    let mut bytes = Vec::new();
    for byte in 0..24 {
        bytes.extend([li(T0, byte + 1), I::s(Op::Sb, T0, SP, byte)]);
    }
    let at = |offset: i64, width: u32| -> u64 {
        (0..i64::from(width))
            .map(|i| ((offset + i + 1) as u64) << (8 * i))
            .sum()
    };
    for (op, width) in [(Op::Lhu, 2), (Op::Lwu, 4), (Op::Ld, 8)] {
        for offset in 0..16 {
            let code = [&bytes[..], &[I::i(op, A0, SP, offset)]].concat();
            assert_eq!(exit_code(&code), at(offset, width), "{op:?} at {offset}");
        }
    }
    for (op, width) in [(Op::Sh, 2), (Op::Sw, 4), (Op::Sd, 8u32)] {
        for offset in 0..9 {
            // Copies bytes from 16 on to offset, and gives the 8 bytes at each of 0 and 8.
            let copy = [I::i(Op::Ld, T1, SP, 16), I::s(op, T1, SP, offset)];
            let mut expected: Vec<u8> = (1..=24).collect();
            expected.copy_within(16..16 + width as usize, offset as usize);
            for word in [0, 8] {
                let code = [&bytes[..], &copy, &[I::i(Op::Ld, A0, SP, word)]].concat();
                let bytes: [u8; 8] = expected[word as usize..][..8].try_into().unwrap();
                assert_eq!(exit_code(&code), u64::from_le_bytes(bytes), "{op:?} at {offset}");
            }
        }
    }
    // Signs, over a page's end, and loading over the address.
    let page = [
        I::u(Op::Lui, S0, 0x1234_4000),
        li(T0, -2),
        I::s(Op::Sw, T0, S0, -1),
        I::i(Op::Lh, A0, S0, -1),
        I::i(Op::Lw, S0, S0, -1),
        I::r(Op::Add, A0, A0, S0),
    ];
    assert_eq!(exit_code(&page), -4i64 as u64);
}

#[test]
fn reservations() {
    let lr = |op| I::r(op, T0, SP, 0);
    let sc = |op, rd| I::r(op, rd, SP, A7);
    for (reserve, conditional, other) in [(Op::LrW, Op::ScW, Op::ScD), (Op::LrD, Op::ScD, Op::ScW)] {
        // Every sc writes its outcome; they are summed with weights 1, 2, 4.
        let outcomes = |code: &[I]| {
            let mut all = vec![li(A7, 77)];
            let mut weight = 1;
            for instruction in code {
                all.push(*instruction);
                if instruction.rd == T1 {
                    all.extend((0..weight).map(|_| I::r(Op::Add, A0, A0, T1)));
                    weight *= 2;
                }
            }
            exit_code(&all)
        };
        assert_eq!(outcomes(&[sc(conditional, T1)]), 1);
        assert_eq!(outcomes(&[lr(reserve), sc(conditional, T1)]), 0);
        assert_eq!(
            outcomes(&[lr(reserve), sc(conditional, T1), sc(conditional, T1)]),
            2
        );
        assert_eq!(outcomes(&[lr(reserve), sc(other, T1), sc(conditional, T1)]), 3);
        let elsewhere = I::i(Op::Addi, T2, SP, 8);
        assert_eq!(
            outcomes(&[elsewhere, lr(reserve), I::r(conditional, T1, T2, A7)]),
            1
        );
        assert_eq!(
            outcomes(&[
                elsewhere,
                lr(reserve),
                I::r(reserve, T0, T2, 0),
                sc(conditional, T1)
            ]),
            1
        );
        // Other instructions, stores and amos too, leave the reservation alone.
        let between = [
            I::s(Op::Sd, A7, SP, 0),
            I::r(Op::AmoaddD, T0, SP, A7),
            I::i(Op::Ld, T0, SP, 0),
            I::FENCE,
        ];
        assert_eq!(
            outcomes(&[&[lr(reserve)][..], &between, &[sc(conditional, T1)]].concat()),
            0
        );
        // What is stored, and that a failure stores nothing.
        let stored = |code: &[I]| exit_code(&[&[li(A7, 77)], code, &[I::i(Op::Ld, A0, SP, 0)]].concat());
        assert_eq!(stored(&[lr(reserve), sc(conditional, T1)]), 77);
        assert_eq!(stored(&[sc(conditional, T1)]), 0);
    }
}

#[test]
fn words_behind_the_image_share_its_last_word() {
    let data = [1, 2, 3];
    let words: Vec<u32> = [
        I::u(Op::Lui, T0, 0x2_0000),
        I::i(Op::Ld, A0, T0, 0),
        I::i(Op::Ld, T1, T0, 8),
        I::r(Op::Add, A0, A0, T1),
    ]
    .iter()
    .chain(&exit())
    .map(I::encode)
    .collect();
    let program = Program::from_words(START, &words, 0x2_0000, &data).unwrap();
    assert_eq!(program.image_start(), u64::from(START) / 8);
    assert_eq!(program.image().len(), 0x1_0000 / 8 + 1);
    assert_eq!(
        execute_both(&program, Inputs::default()).unwrap().0.exit_code,
        0x03_0201
    );
}

#[test]
fn exit_codes() {
    for number in [93, 94] {
        let code = [&[li(A0, -1)][..], &call(number)].concat();
        let (execution, _) = execute_both(&program(&code), Inputs::default()).unwrap();
        assert_eq!((execution.exit_code, execution.process_code()), (u64::MAX, 255));
    }
}

/// `a0 = call(number, descriptor, sp + offset, length)`
fn transfer(number: i64, descriptor: i64, offset: i64, length: i64) -> Vec<I> {
    let arguments = [li(A0, descriptor), I::i(Op::Addi, A1, SP, offset), li(A2, length)];
    [&arguments[..], &call(number)].concat()
}

#[test]
fn other_calls_and_descriptors() {
    let errno = |code: &[I]| exit_code(code) as i64;
    assert_eq!(errno(&[&[li(A0, 5)][..], &call(172)].concat()), -38);
    assert_eq!(errno(&call(0)), -38);
    assert_eq!(errno(&call(-1)), -38);
    for (number, descriptor) in [(63, 1), (63, 2), (63, 4), (63, -1), (64, 0), (64, 3), (64, -1)] {
        assert_eq!(
            errno(&transfer(number, descriptor, 0, 8)),
            -9,
            "{number} {descriptor}"
        );
        assert_eq!(
            errno(&transfer(number, descriptor, 0, 0)),
            -9,
            "{number} {descriptor}"
        );
    }
}

#[test]
fn reads_and_writes_stop_at_word_boundaries() {
    let private: Vec<u8> = (1..=20).collect();
    let public: Vec<u8> = (101..=103).collect();
    let inputs = Inputs {
        private: &private,
        public: &public,
    };
    for (descriptor, offset, length, count) in [
        (0, 0, 100, 8),
        (0, 3, 100, 5),
        (0, 7, 100, 1),
        (0, 2, 3, 3),
        (0, 0, 0, 0),
        (0, 0, -1, 8),
        (3, 0, 100, 3),
        (3, 6, 100, 2),
        (3, 0, 0, 0),
    ] {
        let read = transfer(63, descriptor, offset, length);
        let (execution, _) = execute_both(&exiting(&read), inputs).unwrap();
        assert_eq!(
            execution.exit_code, count,
            "read {descriptor} at {offset} of {length}"
        );
        assert_eq!(
            execution.public_input_read,
            if descriptor == 3 { count } else { 0 }
        );
        // The bytes arrive where they should, and only they.
        let code = [&read[..], &[I::i(Op::Ld, A0, SP, 0)]].concat();
        let input = if descriptor == 0 { &private } else { &public };
        let mut expected = [0u8; 8];
        expected[offset as usize..][..count as usize].copy_from_slice(&input[..count as usize]);
        let (execution, _) = execute_both(&exiting(&code), inputs).unwrap();
        assert_eq!(execution.exit_code, u64::from_le_bytes(expected));
    }
}

#[test]
fn inputs_go_on_where_they_were_and_end_with_zero() {
    let private: Vec<u8> = (1..=9).collect();
    let public: Vec<u8> = (21..=24).collect();
    // Reads both inputs in turn into the word at sp, and writes what it read.
    let mut code = Vec::new();
    for descriptor in [0, 3, 0, 3, 0, 3] {
        code.extend(transfer(63, descriptor, 1, 3));
        code.push(mv(S0, A0));
        code.extend([li(A0, 1), mv(A2, S0)]);
        code.extend(call(64));
        code.push(I::r(Op::Add, S1, S1, S0));
    }
    code.extend(transfer(63, 0, 0, 8));
    code.push(I::r(Op::Add, S1, S1, A0));
    code.push(mv(A0, S1));
    let inputs = Inputs {
        private: &private,
        public: &public,
    };
    let (execution, trace) = execute_both(&exiting(&code), inputs).unwrap();
    assert_eq!(
        execution.public_output,
        [1, 2, 3, 21, 22, 23, 4, 5, 6, 24, 7, 8, 9]
    );
    assert_eq!((execution.exit_code, execution.public_input_read), (13, 4));
    assert_eq!(trace.registers[33].value, 4);
    assert_eq!(trace.registers[34].value, 13);
}

#[test]
fn output_streams_as_it_comes() {
    let mut code = vec![
        li(T0, 0x4f),
        I::s(Op::Sb, T0, SP, 7),
        li(T0, 0x4b),
        I::s(Op::Sb, T0, SP, 8),
    ];
    code.extend(transfer(64, 2, 7, 2));
    code.push(mv(S0, A0));
    code.extend(transfer(64, 1, 8, 2));
    code.push(I::r(Op::Add, A0, A0, S0));
    let mut pieces = Vec::new();
    let mut output = |stream, bytes: &[u8]| {
        pieces.push((stream, bytes.to_vec()));
        Ok(())
    };
    let execution = run(
        &exiting(&code),
        Inputs::default(),
        &Options::default(),
        &mut output,
    )
    .unwrap();
    // A short write of one byte, then two bytes.
    assert_eq!(execution.exit_code, 1 + 2);
    assert_eq!(execution.public_output, b"K\0");
    assert_eq!(
        pieces,
        [
            (Stream::Diagnostics, b"O".to_vec()),
            (Stream::PublicOutput, b"K\0".to_vec())
        ]
    );
}

#[test]
fn a_read_of_nothing_touches_no_memory() {
    // Address 0 is below the image, but nothing moves.
    let code = [&[li(A0, 0), li(A1, 0), li(A2, 8)][..], &call(63)].concat();
    assert_eq!(exit_code(&code), 0);
}

#[test]
fn text_in_several_pieces() {
    // A hole between two pieces of code is made by ELF sections: see the ELF tests. Here: code far above data.
    let words: Vec<u32> = exit().iter().map(I::encode).collect();
    let program = Program::from_words(0x80_0000, &words, 0x1000, &[7]).unwrap();
    assert_eq!(program.image_start(), 0x1000 / 8);
    assert_eq!(program.text_index(0x80_0004), Some(1));
    assert_eq!(program.text_index(0x80_0002), None);
    assert_eq!(program.text_index(0x80_0008), None);
    assert_eq!(program.text_index(0x1000), None);
    assert!(execute(&program, Inputs::default()).is_ok());
}
