//! Shifts and rotations.
//!
//! Every bit of the amount is one multiplexer between the value and the value moved by a constant, which is linear. Words take five
//! bits of the amount, and two of their multiplexers share a committed word: one in each half.
//!
//! What a prover could try: another result of a multiplexer. Each is an AND of an amount's bit, which rs2's token or the text
//! gives, and linear forms of the multiplexer before.

use carryless_circuit::{Chip, Form};

use crate::chips::arithmetic::{Second, operands};
use crate::layout::Kind;
use crate::row::Row;

const LOW: u64 = 0xffff_ffff;

/// The linear map of one stage of a shift.
type Stage = fn(&Form, u8) -> Form;

/// A shift of 64 bits.
fn double(name: &'static str, kinds: [Kind; 2], second: Second, stage: Stage) -> Chip {
    let (row, x, amount) = operands(name, kinds, second);
    finish_double(row, x, &amount, stage)
}

fn finish_double(mut row: Row, mut value: Form, amount: &Form, stage: Stage) -> Chip {
    for bit in 0..6 {
        let moved = stage(&value, 1 << bit);
        value = row.c.mux(format!("by {}", 1 << bit), amount, bit, &moved, &value);
    }
    row.rd(&value);
    row.finish()
}

/// A shift of the low half, whose result is sign-extended. The stage's high half is ignored.
fn word(name: &'static str, kinds: [Kind; 2], second: Second, stage: Stage) -> Chip {
    let (mut row, x, amount) = operands(name, kinds, second);
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

/// `sll`, or `slli`.
pub(crate) fn left(second: Second) -> Chip {
    let kinds = [Kind::ShiftLeft, Kind::ShiftLeftImmediate];
    double("shift left", kinds, second, Form::shl)
}

/// `slli.uw`.
pub(crate) fn left_unsigned_word() -> Chip {
    let kinds = [Kind::ShiftLeftUnsignedWord; 2];
    let (row, x, amount) = operands("shift left unsigned word by", kinds, Second::Immediate);
    finish_double(row, x.low(), &amount, Form::shl)
}

/// `srl`, or `srli`.
pub(crate) fn right(second: Second) -> Chip {
    let kinds = [Kind::ShiftRight, Kind::ShiftRightImmediate];
    double("shift right", kinds, second, Form::shr)
}

/// `sra`, or `srai`.
pub(crate) fn arithmetic(second: Second) -> Chip {
    let kinds = [Kind::ShiftArithmetic, Kind::ShiftArithmeticImmediate];
    double("shift arithmetic", kinds, second, Form::sar)
}

/// `rol`.
pub(crate) fn rotate_left() -> Chip {
    let kinds = [Kind::RotateLeft; 2];
    double("rotate left", kinds, Second::Register, Form::rotl)
}

/// `ror`, or `rori`.
pub(crate) fn rotate_right(second: Second) -> Chip {
    let kinds = [Kind::RotateRight, Kind::RotateRightImmediate];
    double("rotate right", kinds, second, |x, n| x.rotl(64 - n))
}

/// `sllw`, or `slliw`.
pub(crate) fn left_word(second: Second) -> Chip {
    let kinds = [Kind::ShiftLeftWord, Kind::ShiftLeftWordImmediate];
    word("shift left word", kinds, second, Form::shl)
}

/// `srlw`, or `srliw`.
pub(crate) fn right_word(second: Second) -> Chip {
    let kinds = [Kind::ShiftRightWord, Kind::ShiftRightWordImmediate];
    word("shift right word", kinds, second, Form::shr)
}

/// `sraw`, or `sraiw`.
pub(crate) fn arithmetic_word(second: Second) -> Chip {
    let kinds = [Kind::ShiftArithmeticWord, Kind::ShiftArithmeticWordImmediate];
    word("shift arithmetic word", kinds, second, |x, n| x.sext32().sar(n))
}

/// `rolw`.
pub(crate) fn rotate_left_word() -> Chip {
    let kinds = [Kind::RotateLeftWord; 2];
    word("rotate left word", kinds, Second::Register, |x, n| {
        x.shl(n) ^ x.shr(32 - n)
    })
}

/// `rorw`, or `roriw`.
pub(crate) fn rotate_right_word(second: Second) -> Chip {
    let kinds = [Kind::RotateRightWord, Kind::RotateRightWordImmediate];
    word("rotate right word", kinds, second, |x, n| {
        x.shr(n) ^ x.shl(32 - n)
    })
}
