//! The C extension: decoding against GNU as, exactly the defined encodings, and mixed code that runs.

mod common;

use carryless_riscv::{ErrorKind, Inputs, Instruction as I, Op, Program, decode};
use common::*;

/// Parcels and what they stand for, assembled by GNU as 2.40 for rv64imac: `parcel text` a line.
const GNU_AS: &str = include_str!("gnu-as-compressed.txt");

#[test]
fn agrees_with_gnu_as() {
    for line in GNU_AS.lines() {
        let (parcel, text) = line.split_once(' ').expect("a parcel and its assembly");
        let parcel = u32::from_str_radix(parcel, 16).expect("a hexadecimal parcel");
        // What follows does not matter.
        for high in [0, 0xffff_0000] {
            let instruction = decode(parcel | high).unwrap_or_else(|error| panic!("{line}: {error}"));
            assert_eq!(instruction.to_string(), text, "{parcel:04x}");
            assert_eq!(instruction.length, 2);
            // The long encoding means the same.
            let long = decode(instruction.encode()).expect("an instruction");
            assert_eq!(I { length: 2, ..long }, instruction);
        }
    }
}

/// Every parcel, by the listing of the manual for RV64: opcode, funct3, and what is reserved in it.
#[test]
fn accepts_exactly_what_is_defined() {
    let mut defined = 0;
    for parcel in (0..=u16::MAX).filter(|parcel| parcel & 3 != 3) {
        let bits = |high: u32, low: u32| parcel >> low & ((1 << (high - low + 1)) - 1);
        let (rd, rs2) = (bits(11, 7), bits(6, 2));
        let immediate = bits(12, 12) << 5 | rs2;
        let expected = match (parcel & 3, bits(15, 13)) {
            // c.addi4spn
            (0, 0) => bits(12, 5) != 0,
            // c.fld, c.fsd and a reserved one
            (0, 1 | 4 | 5) => false,
            (0, _) => true,
            // c.addiw
            (1, 1) => rd != 0,
            // c.lui, c.addi16sp
            (1, 3) => immediate != 0,
            // c.sub .. c.addw
            (1, 4) => bits(11, 10) != 3 || bits(12, 12) == 0 || bits(6, 5) < 2,
            (1, _) => true,
            // c.fldsp, c.fsdsp
            (2, 1 | 5) => false,
            // c.lwsp, c.ldsp
            (2, 2 | 3) => rd != 0,
            // c.jr
            (2, 4) => !(bits(12, 12) == 0 && rd == 0 && rs2 == 0),
            (_, _) => true,
        };
        let decoded = decode(parcel.into());
        assert_eq!(decoded.is_ok(), expected, "{parcel:04x}: {decoded:?}");
        defined += u32::from(expected);
    }
    assert_eq!(defined, 38_551);
}

/// Hints do nothing: they write x0, or write what a register holds already.
#[test]
fn hints() {
    for (parcel, expected) in [
        (0x0005, I::i(Op::Addi, 0, 0, 1)),
        (0x0501, I::i(Op::Addi, 10, 10, 0)),
        (0x4005, I::i(Op::Addi, 0, 0, 1)),
        (0x6005, I::u(Op::Lui, 0, 0x1000)),
        (0x8006, I::r(Op::Add, 0, 0, 1)),
        (0x900a, I::r(Op::Add, 0, 0, 2)),
        (0x0002, I::i(Op::Slli, 0, 0, 0)),
        (0x0506, I::i(Op::Slli, 10, 10, 1)),
        (0x0502, I::i(Op::Slli, 10, 10, 0)),
        (0x8101, I::i(Op::Srli, 10, 10, 0)),
        (0x8501, I::i(Op::Srai, 10, 10, 0)),
    ] {
        assert_eq!(
            decode(parcel),
            Ok(I {
                length: 2,
                ..expected
            }),
            "{parcel:04x}"
        );
    }
}

/// Code of both lengths: `Short` is a parcel.
#[derive(Clone)]
enum Code {
    Short(u16),
    Long(I),
}
use Code::{Long, Short};

fn assemble(code: &[Code]) -> Program {
    let bytes: Vec<u8> = code
        .iter()
        .flat_map(|code| match code {
            Short(parcel) => parcel.to_le_bytes().to_vec(),
            Long(instruction) => instruction.encode().to_le_bytes().to_vec(),
        })
        .collect();
    Program::from_code(START, &bytes, START, &[]).expect("a valid program")
}

const EXIT: [Code; 2] = [Long(li(A7, 93)), Long(I::ECALL)];
/// c.li a0, 5; c.addi a0, 1; c.jr ra; c.jalr t0; c.nop; c.unimp
const LI_A0_5: Code = Short(0x4515);
const ADD_A0_1: Code = Short(0x0505);
const RETURN: Code = Short(0x8082);
const CALL_T0: Code = Short(0x9282);
const NOP: Code = Short(0x0001);
const UNIMP: Code = Short(0x0000);

#[test]
fn mixed_code_runs() {
    let [a, b] = EXIT;
    // pc: 0 c.li; 2 auipc; 6 addi; 10 c.jalr; 12 li; 16 ecall; 20 c.addi; 22 c.jr
    let code = [
        LI_A0_5,
        Long(I::u(Op::Auipc, T0, 0)),
        Long(I::i(Op::Addi, T0, T0, 18)),
        CALL_T0,
        a,
        b,
        ADD_A0_1,
        RETURN,
    ];
    let program = assemble(&code);
    let pcs: Vec<u32> = program.text().iter().map(|entry| entry.pc - START).collect();
    assert_eq!(pcs, [0, 2, 6, 10, 12, 16, 20, 22]);
    assert_eq!(program.text()[0].word, 0x4515);
    let (execution, trace) = execute_both(&program, Inputs::default()).unwrap();
    assert_eq!((execution.exit_code, execution.cycles), (6, 8));
    // The return address is behind a call of 2 bytes.
    assert_eq!(trace.registers[usize::from(RA)].value, u64::from(START) + 12);
}

#[test]
fn computed_jumps_must_find_an_instruction() {
    // Into the second half of the jump itself, and to an instruction after 2 bytes.
    for (offset, stops) in [(6, true), (10, false)] {
        let [a, b] = EXIT;
        let code = [
            Long(I::u(Op::Auipc, T0, 0)),
            Long(I::i(Op::Jalr, T1, T0, offset)),
            NOP,
            LI_A0_5,
            a,
            b,
        ];
        match execute_both(&assemble(&code), Inputs::default()) {
            Err(error) if stops => {
                let target = u64::from(START) + 6;
                assert_eq!(error.kind, ErrorKind::JumpOutsideText { target });
                assert_eq!(error.location.pc, u64::from(START) + 4);
            }
            Ok((execution, _)) if !stops => assert_eq!(execution.exit_code, 5),
            other => panic!("{other:?}"),
        }
    }
}

/// Behind data that look like the first half of a long instruction, the sweep is out of step until a direct jump
/// tells where instructions start.
#[test]
fn data_in_the_text() {
    let [a, b] = EXIT;
    let code = [
        Long(I::u(Op::Jal, ZERO, 6)),
        Short(0xffff), // "half of a long instruction"
        LI_A0_5,       // pc 6
        a,
        b,
    ];
    let program = assemble(&code);
    let pcs: Vec<u32> = program.text().iter().map(|entry| entry.pc - START).collect();
    // The data take c.li along; the jump finds it again; from there on both agree.
    assert_eq!(pcs, [0, 4, 6, 8, 12]);
    assert_eq!(program.text()[1].instruction, None);
    let (execution, _) = execute_both(&program, Inputs::default()).unwrap();
    assert_eq!((execution.exit_code, execution.cycles), (5, 4));
}

/// An instruction in the middle of another one, and falling from either into what both go on with.
#[test]
fn instructions_that_overlap() {
    let [a, b] = EXIT;
    // lui a0, 0x4515_0: its upper half is c.li a0, 5.
    let lui = I::u(Op::Lui, A0, 0x4515_0000);
    for (jump, result) in [(4, 0x4515_0000), (6, 5)] {
        let code = [
            Long(I::b(Op::Beq, ZERO, ZERO, jump)),
            Long(lui),
            Long(I::FENCE),
            Long(I::b(Op::Bne, ZERO, ZERO, -6)),
            a.clone(),
            b.clone(),
        ];
        let program = assemble(&code);
        let pcs: Vec<u32> = program.text().iter().map(|entry| entry.pc - START).collect();
        assert_eq!(pcs, [0, 4, 6, 8, 12, 16, 20]);
        let (execution, trace) = execute_both(&program, Inputs::default()).unwrap();
        assert_eq!((execution.exit_code, execution.cycles), (result, 6));
        assert_eq!(trace.text_clocks.iter().filter(|clock| **clock != 0).count(), 6);
    }
}

#[test]
fn aborts_in_two_bytes() {
    let error = execute_both(&assemble(&[NOP, UNIMP, NOP]), Inputs::default()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::GuestAbort);
    assert_eq!(
        (error.location.pc, error.location.cycle),
        (u64::from(START) + 2, 1)
    );
    let error = execute_both(&assemble(&[Short(0x9002)]), Inputs::default()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::Breakpoint);
    // c.fld fa0, 0(a0)
    let error = execute_both(&assemble(&[Short(0x2108)]), Inputs::default()).unwrap_err();
    assert!(error.to_string().starts_with(
        "undefined instruction 0x2108: compressed instruction 0x2108 is reserved or a floating-point one; stopped"
    ));
    // Half an instruction at the end of the code.
    let error = execute_both(&assemble(&[NOP, Short(0x0013)]), Inputs::default()).unwrap_err();
    assert_eq!(
        (error.kind, error.location.pc),
        (ErrorKind::EndOfText, u64::from(START) + 2)
    );
}
