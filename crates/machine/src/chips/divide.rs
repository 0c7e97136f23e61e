//! Division, by quotient and remainder.
//!
//! With a and b the absolute values of the operands (the operands themselves where the instruction is unsigned), q and r
//! are given, and `q * b + r = a` is proved in full (a product of 2n bits whose high half is zero) together with `r < b`. That
//! determines q and r. The result is one of them, negated where the signs ask for it: the remainder where the
//! dividend is negative, the quotient where the signs differ. The one overflow, -2^(n-1) / -1, comes out as the instruction set
//! wants, 2^(n-1) as a bit pattern and remainder 0.
//!
//! Where b = 0 the product is zero, so r = a and the remainder's result is the dividend. The quotient's result must be
//! all ones; it is negated where the dividend is negative (b has no sign), so q must be 1 there and all ones
//! elsewhere, which is asserted.
//!
//! What a prover could try: another q and r. If b is not 0, `nonzero` and "r >= b" exclude each other; if b is 0, q is fixed by
//! the assertion and r by the product. Whether b is 0 is a carry that its constraint determines. For words, q and r share a column;
//! neither has other bits.

use carryless_circuit::builder::TOP;
use carryless_circuit::{Chip, Fill, Form, Hint};

use crate::chips::multiply::full_product;
use crate::layout::Kind;
use crate::row::{Row, STEP_FREE_BITS};

/// `div divu rem remu`.
pub(crate) fn divide() -> Chip {
    let mut row = Row::new("divide", Kind::Divide);
    let (x, y) = (row.rs1(), row.rs2());
    let (signs, next) = signs(&mut row, &x, &y, 64);
    let negate = |row: &mut Row, name: &str, x: &Form, by: &Form| {
        row.c
            .add_with_carry(name, &(x ^ by), &Form::zero(), &by.mask(1), 64)
            .sum
    };
    let a = negate(&mut row, "dividend", &x, &signs.dividend);
    let b = negate(&mut row, "divisor", &y, &signs.divisor);
    let ones = row.c.constant(u64::MAX);
    let nonzero = row
        .c
        .add_with_carry("divisor is not 0", &b, &ones, &Form::zero(), 64)
        .carry
        .broadcast(63);
    let zero = row.c.not(&nonzero);
    let q = row.c.hint(
        "quotient",
        Hint::Parts(vec![
            Fill::Hint(Hint::Quotient(a.clone(), b.clone())),
            Fill::And(zero.clone(), signs.dividend.mask(!1)),
        ]),
    );
    let r = row.c.hint("remainder", Hint::Remainder(a.clone(), b.clone()));
    let wanted = row.c.not(&signs.dividend.mask(!1));
    row.c.assert_disjoint("quotient by 0", &zero, &(&q ^ wanted));
    let at_least = row.c.subtract("remainder is less", &r, &b).carry;
    row.c.assert_disjoint(
        "remainder is less than the divisor",
        &nonzero.mask(TOP),
        &at_least,
    );
    let (high, low) = full_product(&mut row.c, &r, &b, &q, 64);
    row.c.assert_zero("quotient * divisor fits", &high);
    row.c
        .assert_zero("quotient * divisor + remainder = dividend", &(low ^ a));
    let remainder = row.flag(1);
    let mut gates = row.c.gates("quotient or remainder");
    let chosen = gates.mux(&remainder, &r, &q, u64::MAX);
    row.c.close(gates);
    let result = negate(&mut row, "result", &chosen, &signs.result);
    row.rd(&result);
    row.plain_order();
    row.finish_at(&next, None)
}

/// `divw divuw remw remuw`: in 32-bit lanes, quotients in the low and remainders in the high half of words.
pub(crate) fn divide_word() -> Chip {
    const LOW: u64 = 0xffff_ffff;
    const HIGH: u64 = LOW << 32;
    let mut row = Row::new("divide word", Kind::DivideWord);
    let (x, y) = (row.rs1(), row.rs2());
    let (signs, next) = signs(&mut row, &x, &y, 32);
    let by = signs.dividend.mask(LOW) ^ signs.divisor.mask(HIGH);
    let both = row
        .c
        .add_with_carry(
            "dividend, divisor",
            &(x.low() ^ y.shl(32) ^ &by),
            &Form::zero(),
            &by.mask(1 << 32 | 1),
            32,
        )
        .sum;
    let (a, b) = (both.low(), both.shr(32));
    let ones = row.c.constant(LOW);
    let mut gates = row.c.gates("divisor is not 0");
    let nonzero = gates
        .add(&b, &ones, &Form::zero(), LOW, 1 << 31, None)
        .carry
        .broadcast(31);
    row.c.close(gates);
    let zero = row.c.not(&nonzero);
    let one_if_negative = signs.dividend.mask(LOW - 1);
    let correction = row.c.constant(HIGH) ^ &one_if_negative;
    let results = row.c.hint(
        "quotient, remainder",
        Hint::Parts(vec![
            Fill::Hint(Hint::Quotient(a.clone(), b.clone())),
            Fill::And(zero.clone(), correction),
            Fill::Hint(Hint::Remainder(a.shl(32), b.shl(32))),
        ]),
    );
    let (q, r) = (results.low(), results.shr(32));
    let wanted = ones ^ one_if_negative;
    let mut gates = row.c.gates("remainder is less; quotient or remainder");
    let minus_b = row.c.constant(LOW) ^ &b;
    let one = row.c.constant(1);
    let at_least = gates.add(&r, &minus_b, &one, LOW, 1 << 31, None).carry;
    let chosen = gates.mux(&row.flag(1), &r.shl(32), &q.shl(32), HIGH).shr(32);
    row.c.close(gates);
    row.c.assert_disjoint(
        "quotient by 0; remainder is less than the divisor",
        &(zero.mask(LOW) ^ nonzero.mask(TOP)),
        &((&q ^ wanted).mask(LOW) ^ at_least.bit(31, 63)),
    );
    let (high, low) = full_product(&mut row.c, &r, &b, &q, 32);
    row.c.assert_zero(
        "quotient * divisor + remainder = dividend",
        &(high.shl(32) ^ low ^ a),
    );
    let by = signs.result.mask(LOW);
    let mut gates = row.c.gates("result");
    let result = gates
        .add(&(chosen ^ &by), &Form::zero(), &by.mask(1), LOW, 1 << 31, None)
        .sum;
    row.c.close(gates);
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
    let [first, second, third, _] = STEP_FREE_BITS;
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
