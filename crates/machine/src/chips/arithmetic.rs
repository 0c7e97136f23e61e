//! Constants, sums, bitwise operations and comparisons.
//!
//! All but the first read rs1 and a second operand and write rd. The second operand is rs2 or, in a chip of its own with an access less, the
//! immediate ([`Second`]).
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

/// Where the second operand comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Second {
    /// rs2.
    Register,
    /// The text; the row does not access a second register.
    Immediate,
}

/// A row of the first kind with the operands rs1 and rs2, or of the second kind with rs1 and the immediate.
pub(crate) fn operands(name: &'static str, kinds: [Kind; 2], second: Second) -> (Row, Form, Form) {
    match second {
        Second::Register => {
            let mut row = Row::new(name, kinds[0]);
            let (x, y) = (row.rs1(), row.rs2());
            (row, x, y)
        }
        Second::Immediate => {
            let mut row = Row::new(format!("{name} immediate"), kinds[1]);
            let (x, y) = (row.rs1(), row.immediate());
            (row, x, y)
        }
    }
}

/// `add sub`, or `addi`: a difference is `x + !y + 1`.
pub(crate) fn add(second: Second) -> Chip {
    let (mut row, x, y) = operands("add", [Kind::Add, Kind::AddImmediate], second);
    let (y, carry_in) = (y ^ row.flag(0), row.flag_at(0, 0));
    let sum = row.c.add_with_carry("sum", &x, &y, &carry_in, 64).sum;
    row.rd(&sum);
    row.finish()
}

/// `addw subw`, or `addiw`: the same in the low half, sign-extended.
pub(crate) fn add_word(second: Second) -> Chip {
    const HALF: u64 = 0xffff_ffff;
    let (mut row, x, y) = operands("add word", [Kind::AddWord, Kind::AddWordImmediate], second);
    let (y, carry_in) = (y ^ row.flag(0), row.flag_at(0, 0));
    let mut gates = row.c.gates("sum");
    let sum = gates.add(&x, &y, &carry_in, HALF, 1 << 31, None).sum;
    row.c.close(gates);
    row.rd(&sum.sext32());
    row.finish()
}

/// The sum of rs2 and rs1, or its low half, moved up by a constant: what is moved is linear, so this is an addition.
fn moved_add(name: &'static str, kind: Kind, word: bool, by: u8) -> Chip {
    let mut row = Row::new(name, kind);
    let (x, y) = (row.rs1(), row.rs2());
    let x = if word { x.low() } else { x };
    let sum = row.c.add("sum", &x.shl(by), &y);
    row.rd(&sum);
    row.finish()
}

/// `sh1add sh2add sh3add`.
pub(crate) fn shift_add(by: u8) -> Chip {
    let (name, kind) = match by {
        1 => ("shift by 1 and add", Kind::ShiftAdd1),
        2 => ("shift by 2 and add", Kind::ShiftAdd2),
        _ => ("shift by 3 and add", Kind::ShiftAdd3),
    };
    moved_add(name, kind, false, by)
}

/// `add.uw sh1add.uw sh2add.uw sh3add.uw`.
pub(crate) fn shift_add_unsigned_word(by: u8) -> Chip {
    let (name, kind) = match by {
        0 => ("add unsigned word", Kind::AddUnsignedWord),
        1 => ("shift unsigned word by 1 and add", Kind::ShiftAddUnsignedWord1),
        2 => ("shift unsigned word by 2 and add", Kind::ShiftAddUnsignedWord2),
        _ => ("shift unsigned word by 3 and add", Kind::ShiftAddUnsignedWord3),
    };
    moved_add(name, kind, true, by)
}

/// `xor xnor`, or `xori`: linear, so there is nothing to prove but the accesses. Flag 0 complements.
pub(crate) fn xor(second: Second) -> Chip {
    let (mut row, x, y) = operands("xor", [Kind::Xor, Kind::XorImmediate], second);
    let result = x ^ y ^ row.flag(0);
    row.rd(&result);
    row.finish()
}

/// `and or andn orn`, or `andi ori`: with the flag n, `!n` and its complement turn an AND into an OR (de Morgan). Flag 1 complements
/// rs2.
pub(crate) fn logic(second: Second) -> Chip {
    let (mut row, x, y) = operands("logic", [Kind::Logic, Kind::LogicImmediate], second);
    let y = y ^ row.flag(1);
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

/// `slt sltu`, or `slti sltiu`: less is the missing top carry of the difference.
pub(crate) fn compare(second: Second) -> Chip {
    let (mut row, x, y) = operands("compare", [Kind::Compare, Kind::CompareImmediate], second);
    let at_least = at_least(&mut row, &x, &y, 0);
    let less = at_least.bit(63, 0) ^ row.c.constant(1);
    row.rd(&less);
    row.finish()
}

/// `min max minu maxu`: the difference's top carry chooses.
pub(crate) fn min_max() -> Chip {
    let mut row = Row::new("min, max", Kind::MinMax);
    let (x, y) = (row.rs1(), row.rs2());
    let at_least = at_least(&mut row, &x, &y, 0);
    // Flag 1 is set where the larger one is wanted.
    let first = at_least.broadcast(63) ^ row.flag(1) ^ row.c.constant(u64::MAX);
    let mut gates = row.c.gates("chosen");
    let result = gates.mux(&first, &x, &y, u64::MAX);
    row.c.close(gates);
    row.rd(&result);
    row.finish()
}

/// The word whose top bit says `x != 0`: `x + (2^64 - 1)` carries out.
pub(crate) fn nonzero(row: &mut Row, name: &'static str, x: &Form) -> Form {
    let ones = row.c.constant(u64::MAX);
    row.c.add_with_carry(name, x, &ones, &Form::zero(), 64).carry
}

/// `czero.eqz czero.nez`: rs1 where rs2 is not 0, or (flag 0) where it is.
pub(crate) fn conditional_zero() -> Chip {
    let mut row = Row::new("conditional zero", Kind::ConditionalZero);
    let (x, y) = (row.rs1(), row.rs2());
    let nonzero = nonzero(&mut row, "rs2 is not 0", &y);
    let kept = nonzero.broadcast(63) ^ row.flag(0);
    let result = row.c.and("rs1 or 0", &x, &kept);
    row.rd(&result);
    row.finish()
}
