//! Every way to stop that is not an exit: the kind, the place, the message.

mod common;

use std::io;

use carryless_riscv::{
    DecodeError, ErrorKind, ExecutionError, Format, Inputs, Instruction as I, Op, Options, Program,
    STACK_POINTER, Stream, discard, record, run, semantics,
};
use common::*;

/// The error of `code`, which must stop in its last instruction but for `behind` more.
fn stop(code: &[I], behind: u64) -> ExecutionError {
    let error = execute_both(&program(code), Inputs::default()).expect_err("a stop");
    let at = code.len() as u64 - 1 - behind;
    assert_eq!(error.location.pc, u64::from(START) + 4 * at, "{error}");
    assert_eq!(error.location.cycle, at);
    assert_eq!(error.location.instruction, Some(code[at as usize]));
    error
}

fn stop_in_words(words: &[u32]) -> ExecutionError {
    let program = Program::from_words(START, words, START, &[]).unwrap();
    execute_both(&program, Inputs::default()).expect_err("a stop")
}

#[test]
fn undefined_instructions_and_aborts() {
    for (word, kind) in [
        (0xc000_1073, ErrorKind::GuestAbort),
        (0, ErrorKind::GuestAbort),
        (
            0x2000,
            ErrorKind::UndefinedInstruction {
                word: 0x2000,
                reason: DecodeError::Compressed { parcel: 0x2000 },
            },
        ),
        (
            0x2007,
            ErrorKind::UndefinedInstruction {
                word: 0x2007,
                reason: DecodeError::Opcode { opcode: 7 },
            },
        ),
    ] {
        let error = stop_in_words(&[I::FENCE.encode(), word]);
        assert_eq!(error.kind, kind);
        assert_eq!((error.location.pc, error.location.cycle), (0x1_0004, 1));
        assert_eq!(error.location.instruction, None);
    }
    let error = stop_in_words(&[0x2007]);
    assert_eq!(
        error.to_string(),
        "undefined instruction 0x00002007: opcode 0x07 is not in this machine's instruction set; stopped at pc 0x10000, \
         after 0 instructions; this machine has RV64IMAC, Zba, Zbb, Zbs, Zbc and Zicond, and no floating point; compile \
         for it, as `carryless build` does"
    );
    assert!(
        stop_in_words(&[0xc000_1073])
            .to_string()
            .contains("aborted (`unimp`)")
    );
}

#[test]
fn running_past_the_end() {
    let error = stop_in_words(&[I::FENCE.encode()]);
    assert_eq!(
        (error.kind, error.location.pc, error.location.cycle),
        (ErrorKind::EndOfText, 0x1_0004, 1)
    );
}

#[test]
fn breakpoints() {
    assert_eq!(stop(&[I::FENCE, I::EBREAK], 0).kind, ErrorKind::Breakpoint);
}

#[test]
fn jumps_out_of_the_text() {
    let outside = |target| ErrorKind::JumpOutsideText { target };
    let start = u64::from(START);
    assert_eq!(stop(&[I::u(Op::Jal, RA, -4)], 0).kind, outside(start - 4));
    assert_eq!(stop(&[I::u(Op::Jal, RA, 4)], 0).kind, outside(start + 4));
    assert_eq!(stop(&[I::b(Op::Beq, ZERO, ZERO, -8)], 0).kind, outside(start - 8));
    assert_eq!(stop(&[I::i(Op::Jalr, RA, ZERO, 64)], 0).kind, outside(64));
    assert_eq!(
        stop(&[I::i(Op::Jalr, RA, ZERO, -8)], 0).kind,
        outside(u64::MAX - 7)
    );
    assert_eq!(
        stop(&[I::u(Op::Auipc, T0, 0), I::i(Op::Jalr, RA, T0, 3)], 0).kind,
        outside(start + 2)
    );
    // An alias of the code above 4 GiB.
    let high = [
        li(T0, 1),
        I::i(Op::Slli, T0, T0, 32),
        I::u(Op::Auipc, T1, 0),
        I::r(Op::Add, T0, T0, T1),
    ];
    let error = stop(&[&high[..], &[I::i(Op::Jalr, RA, T0, 0)]].concat(), 0);
    assert_eq!(error.kind, outside((1 << 32) + start + 8));
    assert_eq!(error.address(), Some((1 << 32) + start + 8));
    // A branch that is not taken may point anywhere.
    assert_eq!(
        exit_code(&[I::b(Op::Bne, ZERO, ZERO, -2), I::b(Op::Bne, ZERO, ZERO, -4096)]),
        0
    );
}

#[test]
fn accesses_below_the_image() {
    for (op, address) in [(Op::Lb, 0), (Op::Ld, 2040), (Op::Lw, 4)] {
        let error = stop(&[I::i(op, A0, ZERO, address)], 0);
        assert_eq!(
            error.kind,
            ErrorKind::BelowImage {
                address: address as u64
            }
        );
    }
    assert_eq!(
        stop(&[I::s(Op::Sd, A0, ZERO, 8)], 0).kind,
        ErrorKind::BelowImage { address: 8 }
    );
    let just_below = [I::u(Op::Auipc, T0, 0), I::i(Op::Lbu, A0, T0, -1)];
    let error = stop(&just_below, 0);
    assert_eq!(
        error.kind,
        ErrorKind::BelowImage {
            address: u64::from(START) - 1
        }
    );
    assert_eq!(
        error.to_string(),
        "access to address 0xffff, below the program's memory; stopped at pc 0x10004, `lbu a0, -1(t0)`, after 1 \
         instructions; this is usually a null or dangling pointer"
    );
    // The page behind the image being in use changes nothing.
    let behind = [
        I::u(Op::Auipc, T0, 0),
        I::i(Op::Ld, A0, T0, 64),
        I::i(Op::Ld, A0, T0, -8),
    ];
    assert_eq!(
        stop(&behind, 0).kind,
        ErrorKind::BelowImage {
            address: u64::from(START) - 8
        }
    );
}

#[test]
fn misaligned_atomic_accesses() {
    for op in Op::ALL
        .iter()
        .copied()
        .filter(|op| matches!(op.format(), Format::Atomic | Format::LoadReserved))
    {
        let width = semantics::width(op);
        for offset in (1..8i64).filter(|offset| !(*offset as u64).is_multiple_of(width)) {
            let kind = ErrorKind::MisalignedAccess {
                address: STACK_POINTER + offset as u64,
                width,
            };
            let code = [I::i(Op::Addi, T0, SP, offset), I::r(op, A0, T0, 0)];
            assert_eq!(stop(&code, 0).kind, kind);
        }
    }
}

#[test]
fn accesses_over_the_edges_of_memory() {
    // The last byte of memory and the byte behind it, which is the first; a word that starts below the image.
    let last = stop(&[I::i(Op::Lh, A0, ZERO, -1)], 0);
    assert_eq!(last.kind, ErrorKind::BelowImage { address: 0 });
    let last = stop(&[I::s(Op::Sd, A0, ZERO, -7)], 0);
    assert_eq!(last.kind, ErrorKind::BelowImage { address: 0 });
    let below = [I::u(Op::Auipc, T0, 0), I::i(Op::Ld, A0, T0, -3)];
    let address = u64::from(START) - 3;
    assert_eq!(stop(&below, 0).kind, ErrorKind::BelowImage { address });
}

#[test]
fn stores_into_code() {
    let address = u64::from(START) + 4;
    for op in [Op::Sb, Op::Sh, Op::Sw] {
        let error = stop(&[I::u(Op::Auipc, T0, 0), I::s(op, A0, T0, 4)], 0);
        assert_eq!(error.kind, ErrorKind::StoreIntoText { address });
    }
    // A `read` into code, and half of a word behind the code, which is data.
    let read = [&[I::u(Op::Auipc, A1, 0), li(A2, 1)][..], &call(63)].concat();
    let inputs = Inputs {
        private: b"x",
        public: b"",
    };
    let error = execute_both(&program(&read), inputs).unwrap_err();
    assert_eq!(
        error.kind,
        ErrorKind::StoreIntoText {
            address: START.into()
        }
    );
    let behind = [
        I::u(Op::Auipc, T0, 0),
        I::s(Op::Sw, T0, T0, 20),
        I::i(Op::Lw, A0, T0, 20),
    ];
    assert_eq!(exit_code(&behind), START.into());
    let over_the_end = [I::u(Op::Auipc, T0, 0), I::s(Op::Sd, T0, T0, 8), I::FENCE];
    assert_eq!(
        stop(&over_the_end, 1).kind,
        ErrorKind::StoreIntoText {
            address: u64::from(START) + 8
        }
    );
}

#[test]
fn stores_that_reach_into_code() {
    // Misaligned ones that start before the text; the text is behind some data here.
    for (op, distance) in [(Op::Sd, 7), (Op::Sd, 1), (Op::Sw, 3), (Op::Sh, 1)] {
        for (more, stops) in [(0, true), (8, false)] {
            let code = [
                I::u(Op::Auipc, T0, 0),
                I::s(op, ZERO, T0, -distance - more),
                li(A7, 93),
                I::ECALL,
            ];
            let words: Vec<u32> = code.iter().map(I::encode).collect();
            let program = Program::from_words(START, &words, START - 32, &[1; 32]).unwrap();
            let address = u64::from(START) - distance as u64;
            match execute_both(&program, Inputs::default()) {
                Err(error) if stops => assert_eq!(error.kind, ErrorKind::StoreIntoText { address }),
                Ok(_) if !stops => {}
                other => panic!("{other:?}"),
            }
        }
    }
    for op in [Op::ScW, Op::AmoaddD] {
        let error = stop(&[I::u(Op::Auipc, T0, 0), I::r(op, A0, T0, T1)], 0);
        assert_eq!(
            error.kind,
            ErrorKind::StoreIntoText {
                address: START.into()
            }
        );
    }
    // Loading may reserve what cannot be stored to.
    assert_eq!(
        exit_code(&[I::u(Op::Auipc, T0, 0), I::r(Op::LrW, A0, T0, 0)]),
        0x297
    );
}

#[test]
fn calls_with_bad_buffers() {
    let inputs = Inputs {
        private: b"x",
        public: b"y",
    };
    for (number, descriptor) in [(63, 0), (63, 3), (64, 1), (64, 2)] {
        let code = [&[li(A0, descriptor), li(A1, 16), li(A2, 1)][..], &call(number)].concat();
        let error = execute_both(&program(&code), inputs).unwrap_err();
        assert_eq!(error.kind, ErrorKind::BelowImage { address: 16 });
        assert_eq!(error.location.instruction, Some(I::ECALL));
    }
}

#[test]
fn endless_loops() {
    let program = program(&[I::u(Op::Jal, ZERO, 0)]);
    let options = Options {
        cycle_limit: 1000,
        ..Options::default()
    };
    for error in [
        run(&program, Inputs::default(), &options, &mut discard).unwrap_err(),
        record(&program, Inputs::default(), &options, &mut discard).unwrap_err(),
    ] {
        assert_eq!(error.kind, ErrorKind::CycleLimit { limit: 1000 });
        assert_eq!(error.location.cycle, 1000);
        assert_eq!(
            error.to_string(),
            "the cycle limit of 1000 instructions is reached; stopped at pc 0x10000, `jal zero, .+0`, after 1000 \
             instructions; if it is not an endless loop, raise the cycle limit"
        );
    }
    // A program that needs exactly the limit ends.
    let options = Options {
        cycle_limit: 2,
        ..Options::default()
    };
    assert!(
        run(
            &common::program(&exit()),
            Inputs::default(),
            &options,
            &mut discard
        )
        .is_ok()
    );
    let options = Options {
        cycle_limit: 1,
        ..Options::default()
    };
    assert!(
        run(
            &common::program(&exit()),
            Inputs::default(),
            &options,
            &mut discard
        )
        .is_err()
    );
}

#[test]
fn memory_limit() {
    // Touches one word every 64 KiB.
    let code = [
        I::u(Op::Lui, T1, 0x1_0000),
        I::s(Op::Sd, A0, SP, 0),
        I::r(Op::Add, SP, SP, T1),
        I::u(Op::Jal, 0, -8),
    ];
    let options = Options {
        memory_limit: 1 << 20,
        ..Options::default()
    };
    let error = run(&program(&code), Inputs::default(), &options, &mut discard).unwrap_err();
    // 1 MiB is 64 pages of 16 KiB, less the image.
    let address = STACK_POINTER + 63 * 0x1_0000;
    assert_eq!(
        error.kind,
        ErrorKind::MemoryLimit {
            address,
            limit: 1 << 20
        }
    );
}

#[test]
fn output_limit() {
    let write = [
        &[li(A0, 1), mv(A1, SP), li(A2, 8)][..],
        &call(64),
        &[I::u(Op::Jal, 0, -20)],
    ]
    .concat();
    let options = Options {
        output_limit: 20,
        ..Options::default()
    };
    let error = run(&program(&write), Inputs::default(), &options, &mut discard).unwrap_err();
    assert_eq!(error.kind, ErrorKind::OutputLimit { limit: 20 });
    assert_eq!(error.location.cycle, 2 * 6 + 4);
}

#[test]
fn a_host_that_cannot_take_the_output() {
    let write = [&[li(A0, 2), mv(A1, SP), li(A2, 8)][..], &call(64)].concat();
    let mut broken = |_, _: &[u8]| Err(io::Error::from(io::ErrorKind::BrokenPipe));
    let error = run(
        &program(&write),
        Inputs::default(),
        &Options::default(),
        &mut broken,
    )
    .unwrap_err();
    assert!(matches!(
        error.kind,
        ErrorKind::Output {
            stream: Stream::Diagnostics,
            ..
        }
    ));
    assert!(
        error
            .to_string()
            .starts_with("cannot write the program's diagnostics: broken pipe; stopped at pc")
    );
}
