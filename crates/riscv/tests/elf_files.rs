//! ELF files: what is loaded, what is refused and why. The files are written here, field by field.

mod common;

use std::str::FromStr;

use carryless_riscv::{
    ElfError, ErrorKind, Inputs, Instruction as I, MAX_IMAGE_BYTES, Op, ParseProgramIdError, Program,
    ProgramId,
};
use common::*;
use proptest::prelude::*;

const EXECUTE: u32 = 1;
const WRITE: u32 = 2;
const READ: u32 = 4;

/// A program header, and the contents that it loads.
#[derive(Clone)]
struct Segment {
    kind: u32,
    flags: u32,
    address: u64,
    bytes: Vec<u8>,
    memory: u64,
}

/// An executable section: name, address, size.
type Section = (&'static str, u64, u64);

/// A section header: name, type, flags, address, offset, size, link, entry size.
type SectionHeader = (u32, u32, u64, u64, u64, u64, u32, u64);

/// A whole file.
#[derive(Clone)]
struct File {
    class: u8,
    order: u8,
    kind: u16,
    machine: u16,
    flags: u32,
    entry: u64,
    segments: Vec<Segment>,
    sections: Vec<Section>,
    /// Name, address, size, type.
    symbols: Vec<(&'static str, u64, u64, u8)>,
}

fn bytes_of(code: &[I]) -> Vec<u8> {
    code.iter()
        .flat_map(|instruction| instruction.encode().to_le_bytes())
        .collect()
}

fn load(flags: u32, address: u64, bytes: Vec<u8>, memory: u64) -> Segment {
    Segment {
        kind: 1,
        flags,
        address,
        bytes,
        memory,
    }
}

impl File {
    /// Loads a word of data and exits with it.
    fn minimal() -> Self {
        let code = [
            &[I::u(Op::Lui, A1, 0x1_2000), I::i(Op::Ld, A0, A1, 0)][..],
            &exit(),
        ]
        .concat();
        let data = 0x1122_3344_5566_7788u64.to_le_bytes().to_vec();
        File {
            class: 2,
            order: 1,
            kind: 2,
            machine: 243,
            flags: 0,
            entry: 0x1_0000,
            segments: vec![
                load(READ | EXECUTE, 0x1_0000, bytes_of(&code), 16),
                load(READ | WRITE, 0x1_2000, data, 0x1000),
            ],
            sections: Vec::new(),
            symbols: Vec::new(),
        }
    }

    fn build(&self) -> Vec<u8> {
        let mut contents = Vec::new();
        let body = 64 + 56 * self.segments.len() as u64;
        let mut headers = Vec::new();
        for segment in &self.segments {
            let offset = body + contents.len() as u64;
            headers.extend(segment.kind.to_le_bytes());
            headers.extend(segment.flags.to_le_bytes());
            let size = segment.bytes.len() as u64;
            for field in [
                offset,
                segment.address,
                segment.address,
                size,
                segment.memory,
                0x1000,
            ] {
                headers.extend(field.to_le_bytes());
            }
            contents.extend(&segment.bytes);
        }
        let mut names = vec![0u8];
        let mut name = |text: &str| {
            let at = names.len() as u32;
            names.extend(text.as_bytes());
            names.push(0);
            at
        };
        let mut sections: Vec<SectionHeader> = vec![(0, 0, 0, 0, 0, 0, 0, 0)];
        for (text, address, size) in &self.sections {
            sections.push((name(text), 1, 6, *address, body, *size, 0, 0));
        }
        let mut table = vec![0u8; 24];
        for (text, address, size, kind) in &self.symbols {
            table.extend(name(text).to_le_bytes());
            table.extend([*kind, 0, 1, 0]);
            table.extend(address.to_le_bytes());
            table.extend(size.to_le_bytes());
        }
        let strings = sections.len() as u32;
        let (table_name, names_name) = (name(".symtab"), name(".strtab"));
        let at = body + contents.len() as u64;
        contents.extend(&names);
        sections.push((names_name, 3, 0, 0, at, names.len() as u64, 0, 0));
        let at = body + contents.len() as u64;
        contents.extend(&table);
        sections.push((table_name, 2, 0, 0, at, table.len() as u64, strings, 24));
        let sections_at = body + contents.len() as u64;
        for (name, kind, flags, address, offset, size, link, entry_size) in &sections {
            contents.extend([name.to_le_bytes(), kind.to_le_bytes()].concat());
            contents.extend(
                [flags, address, offset, size]
                    .map(|field| field.to_le_bytes())
                    .concat(),
            );
            contents.extend([link.to_le_bytes(), 1u32.to_le_bytes()].concat());
            contents.extend([8u64.to_le_bytes(), entry_size.to_le_bytes()].concat());
        }

        let mut file = vec![
            0x7f, b'E', b'L', b'F', self.class, self.order, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        ];
        file.extend([self.kind.to_le_bytes(), self.machine.to_le_bytes()].concat());
        file.extend(1u32.to_le_bytes());
        file.extend([self.entry, 64, sections_at].map(u64::to_le_bytes).concat());
        file.extend(self.flags.to_le_bytes());
        let counts = [
            64,
            56,
            self.segments.len() as u16,
            64,
            sections.len() as u16,
            strings as u16,
        ];
        file.extend(counts.map(u16::to_le_bytes).concat());
        file.extend(headers);
        file.extend(contents);
        file
    }

    fn load(&self) -> Result<Program, ElfError> {
        Program::from_elf(&self.build())
    }
}

/// The error of the minimal file after a change.
fn refused(change: impl FnOnce(&mut File)) -> ElfError {
    let mut file = File::minimal();
    change(&mut file);
    file.load().expect_err("a refusal")
}

#[test]
fn loads_a_minimal_file() {
    let program = File::minimal().load().unwrap();
    assert_eq!((program.entry(), program.text().len()), (0x1_0000, 4));
    assert_eq!(
        (program.image_start(), program.image().len()),
        (0x1_0000 / 8, 0x2000 / 8 + 1)
    );
    assert_eq!(program.image()[0x2000 / 8], 0x1122_3344_5566_7788);
    assert_eq!(program.image()[3..0x2000 / 8].iter().max(), Some(&0));
    let (execution, _) = execute_both(&program, Inputs::default()).unwrap();
    assert_eq!(execution.exit_code, 0x1122_3344_5566_7788);
    assert_eq!(program.symbol_at(0x1_0000), None);
}

#[test]
fn odd_addresses_and_sizes() {
    let mut file = File::minimal();
    file.segments.insert(0, load(READ, 0xfff3, vec![1, 2, 3], 5));
    file.segments[2] = load(READ | WRITE, 0x1_2001, vec![9; 9], 100);
    let program = file.load().unwrap();
    assert_eq!(program.image_start(), 0xfff0 / 8);
    assert_eq!(program.image()[0], 0x0302_0100_0000);
    assert_eq!(
        program.image()[program.image().len() - 2..],
        [0x0909_0909_0909_0900, 0x0909]
    );
}

#[test]
fn segments_in_any_order_and_empty_ones() {
    let mut file = File::minimal();
    let id = file.load().unwrap().id();
    file.segments.reverse();
    file.segments.push(load(READ, 0x1_0000, vec![], 0));
    assert_eq!(file.load().unwrap().id(), id);
    // Memory without contents above changes nothing either; below, the image starts there.
    file.segments
        .push(load(READ | WRITE, 0x100_0000, vec![], 1 << 30));
    assert_eq!(file.load().unwrap().id(), id);
    file.segments.push(load(READ | WRITE, 0x8000, vec![], 8));
    assert_eq!(file.load().unwrap().image_start(), 0x8000 / 8);
}

#[test]
fn refuses_what_is_no_executable_of_this_machine() {
    assert_eq!(Program::from_elf(b"").unwrap_err(), ElfError::NotElf);
    assert_eq!(Program::from_elf(b"#!/bin/sh\n").unwrap_err(), ElfError::NotElf);
    assert!(matches!(
        Program::from_elf(b"\x7fELF\x02\x01"),
        Err(ElfError::Damaged { .. })
    ));
    assert_eq!(Program::from_elf(b"\x7fELF\x01").unwrap_err(), ElfError::Not64Bit);
    assert_eq!(refused(|file| file.class = 1), ElfError::Not64Bit);
    assert_eq!(refused(|file| file.order = 2), ElfError::NotLittleEndian);
    assert_eq!(
        refused(|file| file.machine = 62),
        ElfError::Machine { machine: 62 }
    );
    assert_eq!(refused(|file| file.kind = 3), ElfError::Dynamic);
    assert_eq!(refused(|file| file.kind = 1), ElfError::ObjectFile);
    assert_eq!(refused(|file| file.kind = 4), ElfError::NotExecutable { kind: 4 });
    assert_eq!(refused(|file| file.segments[1].kind = 2), ElfError::Dynamic);
    assert_eq!(refused(|file| file.segments[1].kind = 3), ElfError::Dynamic);
    for flags in [2, 4, 5, 6] {
        assert_eq!(refused(|file| file.flags = flags), ElfError::FloatAbi);
    }
    assert_eq!(refused(|file| file.flags = 8), ElfError::Flags { flags: 8 });
    assert!(ElfError::FloatAbi.to_string().contains("carryless build"));
}

#[test]
fn refuses_bad_segments() {
    assert_eq!(refused(|file| file.segments.clear()), ElfError::NoCode);
    assert_eq!(refused(|file| file.segments[0].flags = READ), ElfError::NoCode);
    assert_eq!(refused(|file| file.segments[0].bytes.clear()), ElfError::NoCode);
    let overlap = refused(|file| file.segments[0].memory = 0x2001);
    assert_eq!(overlap, ElfError::Overlap { address: 0x1_2000 });
    let long = refused(|file| file.segments[1].memory = 7);
    assert_eq!(
        long,
        ElfError::FileExceedsMemory {
            address: 0x1_2000,
            file: 8,
            memory: 7
        }
    );
    let high = refused(|file| file.segments[1].memory = u64::MAX);
    assert_eq!(high, ElfError::TooHigh { end: u64::MAX });
    let high = refused(|file| file.segments[1].address = 1 << 62);
    assert_eq!(
        high,
        ElfError::TooHigh {
            end: (1 << 62) + 0x1000
        }
    );
    let image = refused(|file| file.segments[1].address = 0x1_0000 + MAX_IMAGE_BYTES);
    assert_eq!(
        image,
        ElfError::ImageTooLarge {
            bytes: MAX_IMAGE_BYTES + 8
        }
    );
    assert!(matches!(
        refused(|file| file.segments = vec![file.segments[0].clone(); 1025]),
        ElfError::Damaged { .. }
    ));
    let code = refused(|file| {
        file.entry = 0xffff_fff8;
        file.segments[0].address = 0xffff_fff8;
        file.segments[1].address = 0xffff_0000;
    });
    assert_eq!(code, ElfError::CodeTooHigh { end: 0x1_0000_0008 });
    let mut truncated = File::minimal();
    truncated.segments[1].bytes = vec![1; 0x1000];
    let file = truncated.build();
    assert!(matches!(
        Program::from_elf(&file[..0x800]),
        Err(ElfError::Damaged { .. })
    ));
}

#[test]
fn refuses_bad_entries() {
    for entry in [0, 0xfffc, 0x1_0001, 0x1_0010, 0x1_2000, 0x1_0001_0000, u64::MAX] {
        assert_eq!(refused(|file| file.entry = entry), ElfError::Entry { entry });
    }
}

#[test]
fn text_is_the_executable_sections_if_there_are_any() {
    let mut file = File::minimal();
    // Constants lie before the code in the same segment, and between two pieces of it.
    let code = file.segments[0].bytes.clone();
    let constants = [0xffu8; 8];
    let hole = [
        &constants[..],
        &bytes_of(&[I::u(Op::Jal, 0, 16)]),
        &constants,
        &[0; 4],
        &code,
    ]
    .concat();
    file.segments[0].memory = hole.len() as u64;
    file.segments[0].bytes = hole;
    file.entry = 0x1_0008;
    // The zeros are two entries of 2 bytes.
    assert_eq!(file.load().unwrap().text().len(), 11);
    file.sections = vec![(".text", 0x1_0018, 16), (".text.init", 0x1_0008, 4)];
    let program = file.load().unwrap();
    let pcs: Vec<u32> = program.text().iter().map(|entry| entry.pc).collect();
    assert_eq!(pcs, [0x1_0008, 0x1_0018, 0x1_001c, 0x1_0020, 0x1_0024]);
    for (index, entry) in program.text().iter().enumerate() {
        assert_eq!(program.text_index(entry.pc.into()), Some(index));
        assert_eq!(entry.word, entry.instruction.unwrap().encode());
    }
    for pc in [
        0x1_0000,
        0x1_0004,
        0x1_000a,
        0x1_000c,
        0x1_0014,
        0x1_0028,
        u64::MAX,
    ] {
        assert_eq!(program.text_index(pc), None);
    }
    let (execution, trace) = execute_both(&program, Inputs::default()).unwrap();
    assert_eq!(
        (execution.exit_code, execution.cycles),
        (0x1122_3344_5566_7788, 5)
    );
    assert_eq!(trace.text_clocks.iter().filter(|clock| **clock != 0).count(), 5);
    assert_eq!(trace.ecalls[0].text, 4);
    // Running or jumping into the hole.
    file.segments[0].bytes[8..12].copy_from_slice(&bytes_of(&[I::FENCE]));
    let error = execute(&file.load().unwrap(), Inputs::default()).unwrap_err();
    assert_eq!((error.kind, error.location.pc), (ErrorKind::EndOfText, 0x1_000c));
    file.segments[0].bytes[8..12].copy_from_slice(&bytes_of(&[I::u(Op::Jal, 0, 12)]));
    let error = execute(&file.load().unwrap(), Inputs::default()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::JumpOutsideText { target: 0x1_0014 });
    // A store between the pieces is allowed, into the second piece it is not.
    for (offset, allowed) in [(16, true), (24, false)] {
        let mut file = file.clone();
        let store = [I::u(Op::Auipc, A1, 0), I::s(Op::Sw, 0, A1, offset - 8 + 4)];
        let code = [&[0xff; 8][..], &bytes_of(&store), &[0; 8], &code].concat();
        file.segments[0].memory = code.len() as u64;
        file.segments[0].bytes = code;
        file.sections = vec![(".text", 0x1_0008, 8), (".text", 0x1_0018, 16)];
        let error = execute(&file.load().unwrap(), Inputs::default()).unwrap_err();
        match allowed {
            true => assert_eq!(error.kind, ErrorKind::EndOfText),
            false => assert_eq!(error.kind, ErrorKind::StoreIntoText { address: 0x1_001c }),
        }
    }
}

#[test]
fn refuses_sections_outside_their_segments() {
    for (address, size) in [
        (0x1_0000, 17),
        (0xfffc, 8),
        (0x1_2000, 8),
        (u64::MAX - 3, 8),
        (0x1_0000, u64::MAX),
    ] {
        let error = refused(|file| file.sections = vec![(".text", address, size)]);
        assert_eq!(error, ElfError::CodeOutsideFile { address });
    }
    // Overlapping and adjacent sections are one text; an odd byte is left out, half an instruction is
    // none.
    let mut file = File::minimal();
    file.sections = vec![
        (".a", 0x1_0000, 8),
        (".b", 0x1_0004, 8),
        (".c", 0x1_000c, 4),
        (".d", 0x1_0000, 4),
    ];
    assert_eq!(
        file.load().unwrap().text(),
        File::minimal().load().unwrap().text()
    );
    file.sections = vec![(".a", 0x1_0000, 7), (".b", 0x1_0009, 7)];
    let pcs: Vec<u32> = file.load().unwrap().text().iter().map(|entry| entry.pc).collect();
    assert_eq!(pcs, [0x1_0000, 0x1_0004, 0x1_000a, 0x1_000c]);
    assert_eq!(file.load().unwrap().text()[1].instruction, None);
}

#[test]
fn symbols_name_functions() {
    let mut file = File::minimal();
    file.symbols = vec![
        ("_ZN4core3fmt5write17h0123456789abcdefE", 0x1_0008, 4, 2),
        ("_start", 0x1_0000, 0, 0),
        ("$x", 0x1_0004, 0, 0),
        (".L0", 0x1_0004, 0, 0),
        ("data", 0x1_2000, 8, 1),
        ("__heap_start", 0x1_3000, 0, 0),
    ];
    let program = file.load().unwrap();
    let at = |pc| program.symbol_at(pc).map(|symbol| symbol.to_string());
    assert_eq!(at(0x1_0000).as_deref(), Some("_start+0x0"));
    assert_eq!(at(0x1_0004).as_deref(), Some("_start+0x4"));
    assert_eq!(at(0x1_0008).as_deref(), Some("core::fmt::write+0x0"));
    assert_eq!(at(0x1_000c), None);
    assert_eq!(at(0xfffc), None);
    // Symbols are not part of the identity.
    assert_eq!(program.id(), File::minimal().load().unwrap().id());
    // They are part of errors.
    file.segments[0].bytes[4..8].copy_from_slice(&bytes_of(&[I::i(Op::Ld, A0, ZERO, 0)]));
    let error = execute(&file.load().unwrap(), Inputs::default()).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("stopped at pc 0x10004 in _start+0x4, `ld a0, 0(zero)`, after 1"),
        "{error}"
    );
}

#[test]
fn ids_depend_on_everything_that_runs() {
    let id = |change: &dyn Fn(&mut File)| {
        let mut file = File::minimal();
        change(&mut file);
        file.load().unwrap().id()
    };
    let ids = [
        id(&|_| ()),
        id(&|file| file.entry += 4),
        id(&|file| file.segments[0].bytes[4] ^= 0x80),
        id(&|file| file.segments[1].bytes[7] ^= 1),
        id(&|file| file.segments[1].address += 8),
        id(&|file| file.segments.push(load(READ, 0x8000, vec![0], 1))),
        id(&|file| file.sections.push((".text", 0x1_0000, 12))),
        id(&|file| file.segments[1].bytes.push(0)),
    ];
    for (i, a) in ids.iter().enumerate() {
        assert!(ids[i + 1..].iter().all(|b| a != b), "{i}");
    }
    // What the machine does not see does not matter.
    assert_eq!(ids[0], id(&|file| file.segments[1].memory = 8));
    assert_eq!(ids[0], id(&|file| file.sections.push((".text", 0x1_0000, 16))));
}

#[test]
fn ids_as_text() {
    let id = File::minimal().load().unwrap().id();
    let text = id.to_string();
    assert_eq!(text.len(), 64);
    assert_eq!(ProgramId::from_str(&text), Ok(id));
    assert_eq!(text.to_uppercase().parse(), Ok(id));
    assert_eq!(
        "12".parse::<ProgramId>(),
        Err(ParseProgramIdError::Length { length: 2 })
    );
    assert_eq!(
        (text.clone() + "00").parse::<ProgramId>(),
        Err(ParseProgramIdError::Length { length: 66 })
    );
    let bad = text.replacen(&text[5..6], "é", 1);
    assert!(matches!(
        bad.parse::<ProgramId>(),
        Err(ParseProgramIdError::Digit { character: 'é', .. })
    ));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_bytes_give_a_program_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = Program::from_elf(&bytes);
        let _ = Program::from_elf(&[b"\x7fELF\x02\x01\x01", &bytes[..]].concat());
    }

    #[test]
    fn any_damage_gives_a_program_or_an_error(
        changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8),
        end in any::<prop::sample::Index>(),
    ) {
        let mut file = File::minimal();
        file.sections = vec![(".text", 0x1_0000, 16)];
        file.symbols = vec![("_start", 0x1_0000, 16, 2)];
        let mut file = file.build();
        let _ = Program::from_elf(&file[..end.index(file.len())]);
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        if let Ok(program) = Program::from_elf(&file) {
            let _ = execute(&program, Inputs::default());
            let _ = program.symbol_at(0x1_0004);
        }
    }
}

#[test]
fn errors_name_the_probable_callers() {
    // _start calls outer, which saves its return address on the stack and calls inner, which aborts.
    let mut code = bytes_of(&[
        I::i(Op::Addi, SP, SP, -64),
        I::u(Op::Jal, RA, 12), // 0x1_0004
        I::FENCE,
        I::FENCE,
        I::i(Op::Addi, SP, SP, -16), // 0x1_0010: outer
        I::s(Op::Sd, RA, SP, 8),
        I::u(Op::Auipc, RA, 0),
        I::i(Op::Jalr, RA, RA, 16), // 0x1_001c
        I::FENCE,
        I::FENCE,
    ]);
    code.extend(0xc000_1073u32.to_le_bytes()); // 0x1_0028: inner
    let mut file = File::minimal();
    file.segments[0].memory = code.len() as u64;
    file.segments[0].bytes = code;
    let error = execute(&file.load().unwrap(), Inputs::default()).unwrap_err();
    assert_eq!(error.location.callers, []);
    file.symbols = vec![
        ("_start", 0x1_0000, 0x10, 2),
        ("outer", 0x1_0010, 0x18, 2),
        ("inner", 0x1_0028, 4, 2),
    ];
    let error = execute(&file.load().unwrap(), Inputs::default()).unwrap_err();
    assert_eq!(error.kind, ErrorKind::GuestAbort);
    assert!(
        error.to_string().contains(
            "stopped at pc 0x10028 in inner+0x0, after 6 instructions, probably called from outer+0xc < _start+0x4"
        ),
        "{error}"
    );
}

/// Symbols lead the sweep to code behind data that bring it out of step.
#[test]
fn symbols_start_instructions() {
    let mut file = File::minimal();
    // Half of a long instruction, then `c.li a0, 5` and more; nothing jumps there.
    let mut code = bytes_of(&exit());
    code.extend([0x13u16, 0x4515, 0x4515, 0x0001].map(u16::to_le_bytes).concat());
    file.segments[0].memory = code.len() as u64;
    file.segments[0].bytes = code;
    let pcs = |file: &File| -> Vec<u32> {
        let program = file.load().unwrap();
        program.text().iter().map(|entry| entry.pc - 0x1_0000).collect()
    };
    assert_eq!(pcs(&file), [0, 4, 8, 12, 14]);
    file.symbols = vec![("function", 0x1_000a, 6, 2)];
    assert_eq!(pcs(&file), [0, 4, 8, 10, 12, 14]);
    // No symbol at an odd address, or outside, matters.
    file.symbols = vec![("odd", 0x1_000b, 6, 2), ("outside", 0x1_0010, 6, 2)];
    assert_eq!(pcs(&file), [0, 4, 8, 12, 14]);
}
