//! Constants, sums, bitwise operations and comparisons.
//!
//! All but the first read rs1 and rs2 and write rd, and work on rs1 and `rs2 ^ immediate`: an instruction with an immediate
//! reads `x0` as rs2, one without has immediate 0. The text tells which, and the text is the verifier's.
//!
//! What a prover could try: a wrong result needs wrong carries, and the adder's constraint determines every carry
//! bit from the lowest up; the result is then a linear form that goes into rd's token, with no column of its own to forge. A
//! wrong operand, register or flag has no matching token.

use carryless_circuit::{Chip, Form};

use crate::layout::Kind;
use crate::row::Row;

/// `lui auipc jal` and `addi rd, x0, imm`: the text gives both the value and where to go on, so that only the clock is computed.
pub(crate) fn constant() -> Chip {
    let (mut row, extra) = Row::with_extra("constant", Kind::Constant);
    row.rd(&extra);
    let next = row.plain_step();
    row.plain_order();
    let next = next.high() ^ row.target();
    row.finish_at(&next, None)
}

/// The operands of an instruction on registers.
fn operands(row: &mut Row) -> (Form, Form) {
    let (x, y) = (row.rs1(), row.rs2());
    let y = y ^ row.immediate();
    (x, y)
}

/// `add addi sub`: a difference is `x + !y + 1`.
pub(crate) fn add() -> Chip {
    let mut row = Row::new("add", Kind::Add);
    let (x, y) = operands(&mut row);
    let (y, carry_in) = (y ^ row.flag(0), row.flag_at(0, 0));
    let sum = row.c.add_with_carry("sum", &x, &y, &carry_in, 64).sum;
    row.rd(&sum);
    row.finish()
}

/// `addw addiw subw`: the same in the low half, sign-extended.
pub(crate) fn add_word() -> Chip {
    const HALF: u64 = 0xffff_ffff;
    let mut row = Row::new("add word", Kind::AddWord);
    let (x, y) = operands(&mut row);
    let (y, carry_in) = (y ^ row.flag(0), row.flag_at(0, 0));
    let mut gates = row.c.gates("sum");
    let sum = gates.add(&x, &y, &carry_in, HALF, 1 << 31, None).sum;
    row.c.close(gates);
    row.rd(&sum.sext32());
    row.finish()
}

/// `xor xori`: linear, so there is nothing to prove but the accesses.
pub(crate) fn xor() -> Chip {
    let mut row = Row::new("xor", Kind::Xor);
    let (x, y) = operands(&mut row);
    row.rd(&(x ^ y));
    row.finish()
}

/// `and andi or ori`: with the flag n, `!n` and its complement turn an AND into an OR (de Morgan).
pub(crate) fn logic() -> Chip {
    let mut row = Row::new("logic", Kind::Logic);
    let (x, y) = operands(&mut row);
    let or = row.flag(0);
    let both = row.c.and("and", &(x ^ &or), &(y ^ &or));
    row.rd(&(both ^ or));
    row.finish()
}

/// The word whose top bit says `x >= y`: the carries of `x - y`. Signed numbers compare like unsigned ones with the
/// top bits flipped.
pub(crate) fn at_least(row: &mut Row, x: &Form, y: &Form, signed_flag: u8) -> Form {
    let flip = row.flag_at(signed_flag, 63);
    row.c.subtract("difference", &(x ^ &flip), &(y ^ flip)).carry
}

/// `slt slti sltu sltiu`: less is the missing top carry of the difference.
pub(crate) fn compare() -> Chip {
    let mut row = Row::new("compare", Kind::Compare);
    let (x, y) = operands(&mut row);
    let at_least = at_least(&mut row, &x, &y, 0);
    let less = at_least.bit(63, 0) ^ row.c.constant(1);
    row.rd(&less);
    row.finish()
}

/// The linear map of one stage of a shift.
type Stage = fn(&Form, u8) -> Form;

/// A shift: one multiplexer for each bit of the amount, between the value and the shifted value. Shifts of words take
/// five bits of the amount, start from the low half as it is or sign-extended, and sign-extend the result.
fn shift(name: &str, kind: Kind, word: bool, prepare: fn(&Form) -> Form, stage: Stage) -> Chip {
    let mut row = Row::new(name, kind);
    let (x, amount) = operands(&mut row);
    let mut value = prepare(&x);
    for bit in 0..(if word { 5 } else { 6 }) {
        let shifted = stage(&value, 1 << bit);
        value = row
            .c
            .mux(&format!("shift by {}", 1 << bit), &amount, bit, &shifted, &value);
    }
    row.rd(&if word { value.sext32() } else { value });
    row.finish()
}

/// `sll slli`.
pub(crate) fn shift_left() -> Chip {
    shift("shift left", Kind::ShiftLeft, false, Form::clone, Form::shl)
}

/// `srl srli`.
pub(crate) fn shift_right() -> Chip {
    shift("shift right", Kind::ShiftRight, false, Form::clone, Form::shr)
}

/// `sra srai`.
pub(crate) fn shift_arithmetic() -> Chip {
    shift(
        "shift arithmetic",
        Kind::ShiftArithmetic,
        false,
        Form::clone,
        Form::sar,
    )
}

/// `sllw slliw`.
pub(crate) fn shift_left_word() -> Chip {
    shift("shift left word", Kind::ShiftLeftWord, true, Form::low, Form::shl)
}

/// `srlw srliw`.
pub(crate) fn shift_right_word() -> Chip {
    shift(
        "shift right word",
        Kind::ShiftRightWord,
        true,
        Form::low,
        Form::shr,
    )
}

/// `sraw sraiw`.
pub(crate) fn shift_arithmetic_word() -> Chip {
    shift(
        "shift arithmetic word",
        Kind::ShiftArithmeticWord,
        true,
        Form::sext32,
        Form::sar,
    )
}
