//! Shifts and rotations.
//!
//! Every bit of the amount is one multiplexer between the value and the value moved by a constant, which is linear. Words take five
//! bits of the amount, and two of their multiplexers share a committed word: one in each half.
//!
//! What a prover could try: another result of a multiplexer. Each is an AND of an amount's bit, which rs2's token or the text
//! gives, and linear forms of the multiplexer before.

use carryless_circuit::{Chip, Form};

use crate::chips::arithmetic::operands;
use crate::layout::Kind;
use crate::row::Row;

const LOW: u64 = 0xffff_ffff;

/// The linear map of one stage of a shift.
type Stage = fn(&Form, u8) -> Form;

/// A shift of 64 bits.
fn double(name: &str, kind: Kind, prepare: fn(&Form) -> Form, stage: Stage) -> Chip {
    let mut row = Row::new(name, kind);
    let (x, amount) = operands(&mut row);
    let mut value = prepare(&x);
    for bit in 0..6 {
        let moved = stage(&value, 1 << bit);
        value = row
            .c
            .mux(&format!("by {}", 1 << bit), &amount, bit, &moved, &value);
    }
    row.rd(&value);
    row.finish()
}

/// A shift of the low half, whose result is sign-extended. The stage's high half is ignored.
fn word(name: &str, kind: Kind, stage: Stage) -> Chip {
    let mut row = Row::new(name, kind);
    let (x, amount) = operands(&mut row);
    let mut value = x.low();
    let mut gates = row.c.gates("by 1, 2");
    for bit in 0..5 {
        let moved = stage(&value, 1 << bit).low();
        let at = 32 * (bit % 2);
        if bit == 2 || bit == 4 {
            row.c.close(gates);
            gates = row.c.gates(if bit == 2 { "by 4, 8" } else { "by 16" });
        }
        value = gates
            .mux(&amount.broadcast(bit), &moved.shl(at), &value.shl(at), LOW << at)
            .shr(at);
    }
    row.c.close(gates);
    row.rd(&value.sext32());
    row.finish()
}

/// `sll slli`.
pub(crate) fn left() -> Chip {
    double("shift left", Kind::ShiftLeft, Form::clone, Form::shl)
}

/// `slli.uw`.
pub(crate) fn left_unsigned_word() -> Chip {
    double(
        "shift left unsigned word",
        Kind::ShiftLeftUnsignedWord,
        Form::low,
        Form::shl,
    )
}

/// `srl srli`.
pub(crate) fn right() -> Chip {
    double("shift right", Kind::ShiftRight, Form::clone, Form::shr)
}

/// `sra srai`.
pub(crate) fn arithmetic() -> Chip {
    double("shift arithmetic", Kind::ShiftArithmetic, Form::clone, Form::sar)
}

/// `rol`, `rori`.
pub(crate) fn rotate_left() -> Chip {
    double("rotate left", Kind::RotateLeft, Form::clone, Form::rotl)
}

/// `ror`.
pub(crate) fn rotate_right() -> Chip {
    double("rotate right", Kind::RotateRight, Form::clone, |x, n| {
        x.rotl(64 - n)
    })
}

/// `sllw slliw`.
pub(crate) fn left_word() -> Chip {
    word("shift left word", Kind::ShiftLeftWord, Form::shl)
}

/// `srlw srliw`.
pub(crate) fn right_word() -> Chip {
    word("shift right word", Kind::ShiftRightWord, Form::shr)
}

/// `sraw sraiw`.
pub(crate) fn arithmetic_word() -> Chip {
    word("shift arithmetic word", Kind::ShiftArithmeticWord, |x, n| {
        x.sext32().sar(n)
    })
}

/// `rolw`, `roriw`.
pub(crate) fn rotate_left_word() -> Chip {
    word("rotate left word", Kind::RotateLeftWord, |x, n| {
        x.shl(n) ^ x.shr(32 - n)
    })
}

/// `rorw`.
pub(crate) fn rotate_right_word() -> Chip {
    word("rotate right word", Kind::RotateRightWord, |x, n| {
        x.shr(n) ^ x.shl(32 - n)
    })
}
