//! The rows of every instruction, by chip: which cells they access when, and the terms of `spec.smt2` that say what becomes of them.

use carryless_machine::ChipId;
use carryless_machine::layout::Kind;
use carryless_machine::text;
use carryless_riscv::{Format, Instruction, Op, Pattern, RESERVATION};

use super::calls;
use super::row::{Row, word};

/// Every pair of a chip and an instruction that it executes.
pub fn all() -> Vec<(ChipId, Row)> {
    let mut rows = vec![constant("addi rd, x0, imm", &Instruction::i(Op::Addi, 1, 0, 1))];
    for &op in Op::ALL {
        let instruction = Instruction::new(op, 1, 1, 1, 0);
        if text::kind(&instruction).is_none() {
            assert_eq!(op, Op::Ebreak, "an instruction that no row executes");
            continue;
        }
        match op.pattern() {
            Pattern::Constant => rows.push(constant(op.mnemonic(), &instruction)),
            Pattern::Load | Pattern::Store => rows.extend(load_or_store(op, &instruction)),
            Pattern::Ecall => rows.extend(calls::all()),
            _ => rows.push(other(op, &instruction)),
        }
        let paired = match op {
            Op::Mul => ChipId::MultiplyPaired,
            Op::Mulh | Op::Mulhsu | Op::Mulhu => ChipId::MultiplyHighPaired,
            _ => continue,
        };
        let (_, row) = other(op, &instruction);
        rows.push((paired, row.input("product", "(bvmul rs1 rs2)")));
    }
    rows
}

/// The chip and the bare row of an instruction that one chip executes.
fn start(name: &str, instruction: &Instruction) -> (ChipId, Row) {
    let (kind, flags) = text::kind(instruction).expect("an instruction that a row executes");
    (ChipId::of_kind(kind), Row::new(name, kind as u64, flags))
}

/// The text tells all.
fn constant(name: &str, instruction: &Instruction) -> (ChipId, Row) {
    let (chip, row) = start(name, instruction);
    assert_eq!(row.texts, [(Kind::Constant as u64, 0)]);
    (chip, row.rd(3, "extra").goes_to(4, "target"))
}

/// Whether the specification leaves the instruction's value to the proofs in Coq.
pub fn is_open(op: Op) -> bool {
    use Op as O;
    matches!(
        op,
        O::Mul
            | O::Mulh
            | O::Mulhsu
            | O::Mulhu
            | O::Mulw
            | O::Div
            | O::Divu
            | O::Rem
            | O::Remu
            | O::Divw
            | O::Divuw
            | O::Remw
            | O::Remuw
    )
}

fn other(op: Op, instruction: &Instruction) -> (ChipId, Row) {
    let name = op.mnemonic();
    let (chip, row) = start(name, instruction);
    let row = match op.pattern() {
        Pattern::Alu if is_open(op) => row.rs1().rs2().rd_open(3),
        Pattern::Alu => row.rs1().rs2().rd(3, &format!("(rd.{name} rs1 rs2)")),
        Pattern::AluImmediate => row.rs1().rd(3, &format!("(rd.{name} rs1 imm)")),
        Pattern::JumpRegister => row
            .rs1()
            .rd(3, "(bvadd pc length)")
            .goes_to(4, "(target.jalr rs1 imm)"),
        Pattern::Branch => row.rs1().rs2().goes_to(
            4,
            &format!("(ite (taken.{name} rs1 rs2) target (bvadd pc length))"),
        ),
        Pattern::Fence => row,
        Pattern::LoadReserved | Pattern::StoreConditional | Pattern::Amo => atomic(op, row),
        pattern => panic!("{name}: {pattern:?} is in `all`"),
    };
    (chip, row)
}

fn atomic(op: Op, row: Row) -> Row {
    let name = op.mnemonic();
    let (stem, width) = name.split_once('.').expect("the width's letter");
    let (bytes, of_width) = if width == "w" { (4, "w") } else { (8, "d") };
    let reservation = word(RESERVATION.into());
    let index = "(bvlshr rs1 #x0000000000000003)";
    let loaded = format!("(rd.l{of_width} rs1 memory #x0000000000000000)");
    let stored = |value: &str| {
        format!("((_ extract 63 0) (stored.s{of_width} rs1 {value} memory #x0000000000000000))")
    };
    let wanted = format!("(reservation.{of_width} rs1)");
    let row = row
        .when(
            "the address is aligned",
            &format!("(aligned rs1 {})", word(bytes)),
        )
        .rs1();
    let row = match stem {
        "lr" => row
            .memory("memory", 3, index, Some("memory"))
            .rd(4, &loaded)
            .register("reservation", 5, &reservation, Some(&wanted)),
        "sc" => row
            .define("failed", &format!("(truth (not (= reservation {wanted})))"))
            .rs2()
            .memory(
                "memory",
                3,
                index,
                Some(&format!("(ite (= failed {}) {} memory)", word(0), stored("rs2"))),
            )
            .rd(4, "failed")
            .register("reservation", 5, &reservation, Some(&word(0))),
        _ => row
            .rs2()
            .memory(
                "memory",
                3,
                index,
                Some(&stored(&format!("(amo.{name} {loaded} rs2)"))),
            )
            .rd(4, &loaded),
    };
    row.long()
}

/// A load's or store's chips: for aligned addresses, for misaligned ones within a memory word, across two.
fn load_or_store(op: Op, instruction: &Instruction) -> Vec<(ChipId, Row)> {
    let name = op.mnemonic();
    let load = op.format() == Format::Load;
    let bytes = match name.trim_start_matches(['l', 's']) {
        "b" | "bu" => 1,
        "h" | "hu" => 2,
        "w" | "wu" => 4,
        _ => 8,
    };
    let (aligned_chip, bare) = start(name, instruction);
    let bare = bare.define("address", "(bvadd rs1 imm)").rs1();
    let bare = if load { bare } else { bare.rs2() };
    let (index, zero) = ("(bvlshr address #x0000000000000003)", word(0));
    let width = word(bytes);

    let in_one = |row: Row, slot_of_load: u64| {
        if load {
            row.memory("memory", slot_of_load, index, Some("memory"))
                .rd(3, &format!("(rd.{name} address memory {zero})"))
        } else {
            let stored = format!("((_ extract 63 0) (stored.{name} address rs2 memory {zero}))");
            row.memory("memory", 3, index, Some(&stored))
        }
    };
    let aligned = bare
        .clone()
        .when("the address is aligned", &format!("(aligned address {width})"));
    let mut rows = vec![(aligned_chip, in_one(aligned, 2))];
    if bytes == 1 {
        return rows;
    }
    let (within_chip, across_chip) = if load {
        (ChipId::LoadMisaligned, ChipId::LoadAcross)
    } else {
        (ChipId::StoreMisaligned, ChipId::StoreAcross)
    };
    if bytes < 8 {
        let within = bare
            .clone()
            .when(
                "the bytes lie in one memory word",
                &format!("(within address {width})"),
            )
            .chosen(&format!("(not (aligned address {width}))"));
        rows.push((within_chip, in_one(within, 2)));
    }
    let across = bare.when(
        "there is a next memory word",
        "(bvult (bvlshr address #x0000000000000003) #x1fffffffffffffff)",
    );
    let next = format!("(bvadd {index} {})", word(1));
    let across = if load {
        across
            .memory("memory", 3, index, Some("memory"))
            .memory("second", 4, &next, Some("second"))
            .rd(5, &format!("(rd.{name} address memory second)"))
    } else {
        let half = |bits: &str| format!("((_ extract {bits}) (stored.{name} address rs2 memory second))");
        across
            .chosen(&format!("(not (within address {width}))"))
            .memory("memory", 3, index, Some(&half("63 0")))
            .memory("second", 4, &next, Some(&half("127 64")))
    };
    rows.push((across_chip, across.long()));
    rows
}
