//! Division, by quotient and remainder.
//!
//! With a and b the absolute values of the operands (the operands themselves where the instruction is unsigned), q and r
//! are given, and `q * b = a - r` is proved in full (no bit of the product is dropped; of 64 bits it is a constraint of its own) together with `r < b` and
//! `r <= a`. That determines q and r. The result is one of them, negated where the signs ask for it: the remainder where the
//! dividend is negative, the quotient where the signs differ. The one overflow, -2^(n-1) / -1, comes out as the instruction set
//! wants, 2^(n-1) as a bit pattern and remainder 0.
//!
//! Where b = 0 the product is zero, so r = a and the remainder's result is the dividend. The quotient's result must be
//! all ones; it is negated where the dividend is negative (b has no sign), so q must be 1 there and all ones
//! elsewhere, which is asserted.
//!
//! What a prover could try: another q and r. If b is not 0, "not 0" and "r >= b" exclude each other; if b is 0, q is fixed by
//! the assertion and r by the product. Whether b is 0 is a carry that its constraint determines. For words, q and r share a column;
//! neither has other bits.

use carryless_circuit::builder::TOP;
use carryless_circuit::{Chip, ChipBuilder, Fill, Form, Hint};

use crate::chips::multiply::full_product;
use crate::layout::Kind;
use crate::row::{Row, STEP_FREE_BITS};

const LOW: u64 = 0xffff_ffff;
const HIGH: u64 = LOW << 32;

/// `(x ^ by) + (1 if by)`: the number negated where `by` is set; as a committed word.
fn negate(c: &mut ChipBuilder, name: &'static str, x: &Form, by: &Form) -> Form {
    let mut gates = c.gates(name);
    let out = gates.sum(&(x ^ by), &by.mask(1), u64::MAX);
    c.close(gates);
    out
}

/// `div divu rem remu`.
pub(crate) fn divide() -> Chip {
    let mut row = Row::new("divide", Kind::Divide);
    let (x, y) = (row.rs1(), row.rs2());
    let (signs, next) = signs(&mut row, &x, &y, 64);
    let remainder = row.flag(1);
    let c = &mut row.c;
    let a = negate(c, "dividend", &x, &signs.dividend);
    let b = negate(c, "divisor", &y, &signs.divisor);
    let ones = c.constant(u64::MAX);
    let nonzero = c
        .add_with_carry("divisor is not 0", &b, &ones, &Form::zero(), 64)
        .carry
        .broadcast(63);
    let zero = c.not(&nonzero);
    let one_if_negative = signs.dividend.mask(!1);
    let q = c.hint(
        "quotient",
        Hint::Parts(vec![
            Fill::Hint(Hint::Quotient(a.clone(), b.clone())),
            Fill::And(zero.clone(), one_if_negative.clone()),
        ]),
    );
    let r = c.hint("remainder", Hint::Remainder(a.clone(), b.clone()));
    let wanted = c.not(&one_if_negative);
    c.assert_disjoint("quotient by 0", &zero, &(&q ^ wanted));
    let at_least = c.subtract("remainder is less", &r, &b).carry;
    c.assert_disjoint(
        "remainder is less than the divisor",
        &nonzero.mask(TOP),
        &at_least,
    );
    let (minus_r, one, carries_out) = (c.not(&r), c.constant(1), c.constant(TOP));
    let mut gates = c.gates("dividend - remainder");
    let multiple = gates
        .add(&a, &minus_r, &one, u64::MAX, TOP, Some(&carries_out))
        .sum;
    c.close(gates);

    c.assert_integer_product("quotient * divisor", &b, &q, &multiple, &Form::zero());

    let mut gates = c.gates("quotient or remainder");
    let chosen = gates.mux(&remainder, &r, &q, u64::MAX);
    c.close(gates);
    let result = negate(c, "result", &chosen, &signs.result);
    row.rd(&result);
    row.plain_order();
    row.finish_at(&next, None)
}

/// `divw divuw remw remuw`: the same in 32-bit lanes.
pub(crate) fn divide_word() -> Chip {
    let mut row = Row::new("divide word", Kind::DivideWord);
    let (x, y) = (row.rs1(), row.rs2());
    let (signs, next) = signs(&mut row, &x, &y, 32);
    let remainder = row.flag(1);
    let c = &mut row.c;
    // Low lane: dividend; high lane: divisor.
    let mut gates = c.gates("dividend, divisor");
    let by = signs.dividend.mask(LOW) ^ signs.divisor.mask(HIGH);
    let operands = x.low() ^ y.shl(32) ^ &by;
    let a = gates.sum(&operands, &by.mask(1), LOW);
    let b = gates.sum(&operands, &by.mask(1 << 32), HIGH).shr(32);
    c.close(gates);
    let ones = c.constant(LOW);
    let mut gates = c.gates("divisor is not 0");
    let nonzero = gates
        .add(&b, &ones, &Form::zero(), LOW, 1 << 31, None)
        .carry
        .broadcast(31);
    c.close(gates);
    let zero = c.not(&nonzero);
    let one_if_negative = signs.dividend.mask(LOW - 1);
    let correction = c.constant(HIGH) ^ &one_if_negative;
    let results = c.hint(
        "quotient, remainder",
        Hint::Parts(vec![
            Fill::Hint(Hint::Quotient(a.clone(), b.clone())),
            Fill::And(zero.clone(), correction),
            Fill::Hint(Hint::Remainder(a.shl(32), b.shl(32))),
        ]),
    );
    let (q, r) = (results.low(), results.shr(32));
    let wanted = ones ^ one_if_negative;
    // Low lane: remainder - divisor; high lane: dividend - remainder.
    let mut gates = c.gates("remainder is less, dividend - remainder");
    let lows = c.constant(1 << 32 | 1);
    let sums = gates.add(
        &(&r ^ a.shl(32)),
        &c.not(&(&b ^ r.shl(32))),
        &lows,
        u64::MAX,
        1 << 63 | 1 << 31,
        None,
    );
    c.close(gates);
    let at_least = sums.carry.bit(31, 63);
    let multiple = sums.sum.shr(32);
    let mut gates = c.gates("quotient or remainder");
    let chosen = gates.mux(&remainder, &r, &q, LOW);
    c.close(gates);
    c.assert_disjoint(
        "quotient by 0; remainder is less than the divisor",
        &(zero.mask(LOW) ^ nonzero.mask(TOP)),
        &((&q ^ wanted).mask(LOW) ^ at_least),
    );

    let product = full_product(c, &b, &q);
    let [unit, other] = &product.units;
    let mut gates = c.gates("high + divisor, + quotient");
    let first = gates.add(&product.h, &b, unit, LOW, 1 << 31, None);
    let second = gates.add(&first.sum.shl(32), &q.shl(32), &other.shl(32), HIGH, TOP, None);
    c.close(gates);
    let high = second.sum.shr(32);
    let no_borrow = sums.carry.bit(63, 33) ^ c.constant(1 << 33);
    let not_one_carry = first.carry.bit(31, 32) ^ second.carry.bit(63, 32) ^ c.constant(1 << 32);
    // Low half: the product's low half; above: what must be zero besides.
    c.assert_zero(
        "quotient * divisor = dividend - remainder",
        &(product.low ^ high.bit(0, 31) ^ multiple ^ not_one_carry ^ no_borrow),
    );
    c.assert_zero("quotient * divisor, high", &high.mask(LOW - 1));

    let by = signs.result.mask(LOW);
    let mut gates = c.gates("result");
    let result = gates.sum(&(chosen ^ &by), &by.mask(1), LOW);
    c.close(gates);
    row.rd(&result.sext32());
    row.plain_order();
    row.finish_at(&next, None)
}

/// Selectors of all bits.
struct Signs {
    dividend: Form,
    divisor: Form,
    result: Form,
}

/// The signs that matter, in free bits of the step's word: none where flag 0 (signed) is not set. The result's is the
/// dividend's for the remainder (flag 1), else the product of both.
fn signs(row: &mut Row, x: &Form, y: &Form, n: u8) -> (Signs, Form) {
    let (mut step, next) = row.step();
    let [first, second, third, ..] = STEP_FREE_BITS;
    let signed = row.flag(0);
    let dividend = step
        .and(&signed, &x.bit(n - 1, first), 1 << first)
        .broadcast(first);
    let divisor = step
        .and(&signed, &y.bit(n - 1, second), 1 << second)
        .broadcast(second);
    let ignored = step.and(&row.flag(1), &divisor, 1 << third).broadcast(third);
    row.c.close(step);
    let result = &dividend ^ &divisor ^ ignored;
    let signs = Signs {
        dividend,
        divisor,
        result,
    };
    (signs, next)
}
