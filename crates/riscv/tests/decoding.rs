//! Decoding against GNU as, and strictness: whatever decodes encodes to the same word.

use std::collections::BTreeSet;

use carryless_riscv::{DecodeError, Instruction, Op, Pattern, decode};
use proptest::prelude::*;

/// Words and their assembly, assembled by GNU as 2.40 (Zicond, which it does not know, from its fields): `word text` a
/// line.
const GNU_AS: &str = include_str!("gnu-as.txt");

#[test]
fn agrees_with_gnu_as_on_every_operation() {
    let mut seen = BTreeSet::new();
    for line in GNU_AS.lines() {
        let (word, text) = line.split_once(' ').expect("a word and its assembly");
        let word = u32::from_str_radix(word, 16).expect("a hexadecimal word");
        let instruction = decode(word).unwrap_or_else(|error| panic!("{line}: {error}"));
        assert_eq!(instruction.to_string(), text);
        if instruction.op != Op::Fence {
            assert_eq!(instruction.encode(), word, "{text}");
        }
        seen.insert(instruction.op);
    }
    assert_eq!(seen, Op::ALL.iter().copied().collect());
}

/// Every combination of opcode, funct3 and funct7 that the machine has (with rs2 = 6), written from the opcode map of
/// the specification; everything else must be refused.
#[test]
fn accepts_exactly_the_specified_function_fields() {
    for opcode in (0..128u32).filter(|opcode| opcode & 3 == 3) {
        for funct3 in 0..8u32 {
            for funct7 in 0..128u32 {
                let specified = match opcode {
                    0b0110111 | 0b0010111 | 0b1101111 => true,
                    0b1100111 => funct3 == 0,
                    0b1100011 => !(2..=3).contains(&funct3),
                    0b0000011 => funct3 != 7,
                    0b0100011 => funct3 < 4,
                    0b0010011 => match (funct3, funct7 >> 1) {
                        // slli, bseti, bclri, binvi; the unary ones have no rs2 = 6
                        (1, top) => matches!(top, 0 | 0b001010 | 0b010010 | 0b011010),
                        // srli, srai, bexti, rori; orc.b and rev8 have no rs2 = 6
                        (5, top) => matches!(top, 0 | 0b010000 | 0b010010 | 0b011000),
                        _ => true,
                    },
                    0b0011011 => match (funct3, funct7) {
                        (0, _) => true,
                        // slliw, slli.uw
                        (1, top) => matches!(top, 0 | 0b0000100 | 0b0000101),
                        // srliw, sraiw, roriw
                        (5, top) => matches!(top, 0 | 0b0100000 | 0b0110000),
                        _ => false,
                    },
                    0b0110011 => match funct7 {
                        0 | 1 => true,
                        // sub, xnor, sra, orn, andn
                        0b0100000 => matches!(funct3, 0 | 4..=7),
                        // clmul, clmulr, clmulh, min, minu, max, maxu
                        0b0000101 => funct3 != 0,
                        // czero.eqz, czero.nez
                        0b0000111 => matches!(funct3, 5 | 7),
                        // sh1add, sh2add, sh3add
                        0b0010000 => matches!(funct3, 2 | 4 | 6),
                        // bset; binv
                        0b0010100 | 0b0110100 => funct3 == 1,
                        // bclr, bext; rol, ror
                        0b0100100 | 0b0110000 => funct3 == 1 || funct3 == 5,
                        _ => false,
                    },
                    0b0111011 => match funct7 {
                        0 => matches!(funct3, 0 | 1 | 5),
                        1 => matches!(funct3, 0 | 4..=7),
                        32 => funct3 == 0 || funct3 == 5,
                        // add.uw; zext.h has no rs2 = 6
                        0b0000100 => funct3 == 0,
                        0b0010000 => matches!(funct3, 2 | 4 | 6),
                        0b0110000 => funct3 == 1 || funct3 == 5,
                        _ => false,
                    },
                    // lr has no rs2 = 6
                    0b0101111 => {
                        let known = [0, 1, 3, 4, 8, 12, 16, 20, 24, 28];
                        (funct3 == 2 || funct3 == 3) && known.contains(&(funct7 >> 2))
                    }
                    0b0001111 => funct3 < 2,
                    // Only two words: see `system_instructions`.
                    0b1110011 => false,
                    _ => false,
                };
                // Registers 3, 5, 6.
                let word = opcode | 3 << 7 | funct3 << 12 | 5 << 15 | 6 << 20 | funct7 << 25;
                assert_eq!(
                    decode(word).is_ok(),
                    specified,
                    "{word:#010x}: {:?}",
                    decode(word)
                );
            }
        }
    }
}

#[test]
fn system_instructions() {
    assert_eq!(decode(0x0000_0073).unwrap().op, Op::Ecall);
    assert_eq!(decode(0x0010_0073).unwrap().op, Op::Ebreak);
    // unimp, mret, wfi, csrr a0 cycle, ecall with a destination, ecall with a source.
    for word in [
        0xc000_1073,
        0x3020_0073,
        0x1050_0073,
        0xc000_2573,
        0x0000_00f3,
        0x0000_8073,
    ] {
        assert!(
            matches!(decode(word), Err(DecodeError::Function { opcode: 0x73, .. })),
            "{word:#x}"
        );
    }
}

#[test]
fn names_what_is_wrong() {
    assert_eq!(decode(0), Err(DecodeError::Compressed { parcel: 0 }));
    assert_eq!(
        decode(0x1234_2000),
        Err(DecodeError::Compressed { parcel: 0x2000 })
    );
    assert_eq!(decode(0x0000_001f), Err(DecodeError::Long));
    assert_eq!(decode(u32::MAX), Err(DecodeError::Long));
    assert_eq!(decode(0x0000_2007), Err(DecodeError::Opcode { opcode: 7 }));
    assert_eq!(decode(0x0200_1013), Ok(Instruction::i(Op::Slli, 0, 0, 32)));
    let reserved = DecodeError::Function {
        opcode: 0x1b,
        funct3: 1,
        funct7: 1,
    };
    assert_eq!(decode(0x0200_101b), Err(reserved));
}

/// The fields that stand in place of rs2 where there is no rs2.
#[test]
fn unary_operations_and_load_reserved() {
    // Of every word of a family, by its fixed bits; how many of the 32 values of the field are known.
    for (name, word, known) in [
        ("clz ctz cpop sext.b sext.h", 0x6000_1013, vec![0, 1, 2, 4, 5]),
        ("clzw ctzw cpopw", 0x6000_101b, vec![0, 1, 2]),
        ("orc.b", 0x2800_5013, vec![7]),
        ("rev8", 0x6a00_5013, vec![0x18]),
        ("zext.h", 0x0800_403b, vec![0]),
        ("lr.w", 0x1000_202f, vec![0]),
        ("lr.d", 0x1000_302f, vec![0]),
    ] {
        let found: Vec<u32> = (0..32)
            .filter(|field| decode(word | field << 20).is_ok())
            .collect();
        assert_eq!(found, known, "{name}");
    }
}

#[test]
fn acquire_and_release_do_not_matter() {
    for word in GNU_AS
        .lines()
        .filter_map(|line| u32::from_str_radix(&line[..8], 16).ok())
    {
        if word & 0x7f == 0x2f {
            for bits in 1..4 {
                assert_eq!(decode(word | bits << 25), decode(word));
            }
        }
    }
}

#[test]
fn patterns() {
    let pattern = |text: &str| {
        let line = GNU_AS.lines().find(|line| line.ends_with(text)).expect(text);
        decode(u32::from_str_radix(&line[..8], 16).unwrap())
            .unwrap()
            .pattern()
    };
    assert_eq!(pattern("addi zero, zero, 0"), Pattern::Constant);
    assert_eq!(pattern("add zero, t6, zero"), Pattern::Alu);
    assert_eq!(pattern("fence"), Pattern::Fence);
    assert_eq!(Instruction::i(Op::Addi, 10, 0, 7).pattern(), Pattern::Constant);
    assert_eq!(
        Instruction::i(Op::Addi, 10, 5, 0).pattern(),
        Pattern::AluImmediate
    );
    assert_eq!(
        Instruction::i(Op::Xori, 10, 0, 7).pattern(),
        Pattern::AluImmediate
    );
    assert_eq!(Instruction::u(Op::Jal, 1, 8).pattern(), Pattern::Constant);
    assert_eq!(Instruction::i(Op::Jalr, 1, 5, 8).pattern(), Pattern::JumpRegister);
}

#[test]
fn constants_and_targets() {
    let pc = 0xffff_fff8;
    assert_eq!(
        Instruction::u(Op::Lui, 1, -4096).constant(pc),
        Some(0xffff_ffff_ffff_f000)
    );
    assert_eq!(
        Instruction::u(Op::Auipc, 1, 0x7fff_f000).constant(pc),
        Some(0x1_7fff_eff8)
    );
    assert_eq!(Instruction::i(Op::Addi, 1, 0, -1).constant(pc), Some(u64::MAX));
    assert_eq!(Instruction::i(Op::Addi, 1, 2, -1).constant(pc), None);
    assert_eq!(Instruction::i(Op::Jalr, 1, 2, -1).constant(pc), Some(0xffff_fffc));
    assert_eq!(Instruction::u(Op::Jal, 1, 0x1000).target(pc), Some(0x1_0000_0ff8));
    assert_eq!(Instruction::b(Op::Beq, 1, 2, -8).target(4), Some(u64::MAX - 3));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(100_000))]

    #[test]
    fn decoded_words_encode_again(word: u32) {
        // All of the opcodes that have much to tell apart, more often than chance would.
        for low in [word & 0x7f, word | 3, 0x13, 0x1b, 0x2f, 0x33, 0x3b] {
            let word = word & !0x7f | low & 0x7f | 3;
            if let Ok(instruction) = decode(word) && instruction.op != Op::Fence {
                let ignored = if word & 0x7f == 0x2f { 3 << 25 } else { 0 };
                prop_assert_eq!(instruction.length, 4);
                prop_assert_eq!(instruction.encode(), word & !ignored);
            }
        }
    }
}
