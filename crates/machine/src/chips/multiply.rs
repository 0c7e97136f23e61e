//! Multiplication, by rows of partial products and a chain of sums.
//!
//! The low half of a product of n-bit words is the sum over k of `y_k * (x << k)` modulo 2^n. Row k fills bits k..n, and row n - k
//! fits below it: moved to the right it fills bits 0..k. So rows k and n - k share one lane of n bits, and two chains of sums share
//! the lanes of another: one takes the rows 0, 1, 2, ... (its k-th sum is final in bit k), the other the rows n - 1, n - 2, ...
//! Where they meet they are added. That is n/2 + 1 lanes of rows and n/2 of sums.
//!
//! The high half takes all n bits of every row: `t_k = (t_(k-1) + row_k) >> 1` drops one final bit of the product a
//! step, and the last `t` is the high half. Signed factors are treated as unsigned; a factor that is negative then counts 2^64 too
//! much, so the other one is subtracted from the high half.
//!
//! What a prover could try: nothing is an input but the operands, which come with tokens. Every row's bits are ANDs,
//! every sum is determined from its lowest bit up by its constraint.

use carryless_circuit::{Chip, ChipBuilder, Form, Gates};

use crate::layout::Kind;
use crate::row::{Row, STEP_FREE_BITS};

/// Words of gates divided into lanes of 32 or 64 bits.
pub(crate) struct Lanes<'a> {
    name: &'a str,
    bits: u8,
    open: Option<Gates>,
    used: u8,
}

impl<'a> Lanes<'a> {
    pub fn new(name: &'a str, bits: u8) -> Self {
        Self {
            name,
            bits,
            open: None,
            used: 0,
        }
    }

    /// The next free lane: its word, and the bit it begins at.
    pub fn next(&mut self, c: &mut ChipBuilder) -> (&mut Gates, u8) {
        if self.used == 64 {
            self.close(c);
        }
        let gates = self.open.get_or_insert_with(|| c.gates(self.name));
        let at = self.used;
        self.used += self.bits;
        (gates, at)
    }

    pub fn close(&mut self, c: &mut ChipBuilder) {
        if let Some(gates) = self.open.take() {
            c.close(gates);
        }
        self.used = 0;
    }
}

/// The low n bits.
pub(crate) const fn low(n: u8) -> u64 {
    u64::MAX >> (64 - n)
}

/// `x * y` modulo 2^n, n = 32 or 64.
fn product(c: &mut ChipBuilder, x: &Form, y: &Form, n: u8) -> Form {
    let half = n / 2;
    // In a lane: row k in bits k..n, row n - k in bits 0..k.
    let mut lanes = Lanes::new("rows", n);
    let mut rows = Vec::new();
    for k in 0..=half {
        let (gates, at) = lanes.next(c);
        let (upper, lower) = (low(n) & (u64::MAX << k), low(n) & !(u64::MAX << k));
        let mut row = gates.and(&y.broadcast(k), &x.shl(k).mask(upper).shl(at), upper << at);
        if k > 0 && k < half {
            row ^= &gates.and(&y.broadcast(n - k), &x.mask(lower).shl(at), lower << at);
        }
        rows.push(row.shr(at));
    }
    lanes.close(c);

    let mut lanes = Lanes::new("sums", n);
    // The k-th sum of rows 0..=k, final in bits 0..=k; only bits k.. are in the word of this step.
    let mut rising = rows[0].clone();
    let mut out = rising.mask(1);
    // The k-th sum of rows n - k.., moved to bits 0..k.
    let mut falling = Form::zero();
    for k in 1..half {
        let (gates, at) = lanes.next(c);
        let (upper, lower) = (low(n) & (u64::MAX << k), low(n) & !(u64::MAX << k));
        let row = &rows[usize::from(k)];
        rising = gates
            .sum(&rising.mask(upper).shl(at), &row.mask(upper).shl(at), upper << at)
            .shr(at);
        falling = gates
            .sum(
                &falling.shl(1).mask(lower).shl(at),
                &row.mask(lower).shl(at),
                lower << at,
            )
            .shr(at);
        out ^= &rising.mask(1 << k);
    }
    // The middle row, then the two chains: bits half + 1 and up of the one are bits 0.. of the other.
    let (gates, at) = lanes.next(c);
    let upper = low(n) & (u64::MAX << half);
    let row = &rows[usize::from(half)];
    rising = gates
        .sum(&rising.mask(upper).shl(at), &row.mask(upper).shl(at), upper << at)
        .shr(at);
    let lower = low(half - 1);
    let top = gates
        .sum(
            &rising.shr(half + 1).mask(lower).shl(at),
            &falling.mask(lower).shl(at),
            lower << at,
        )
        .shr(at);
    lanes.close(c);
    out ^ rising.mask(1 << half) ^ top.shl(half + 1)
}

/// `mul`.
pub(crate) fn multiply() -> Chip {
    let mut row = Row::new("multiply", Kind::Multiply);
    let (x, y) = (row.rs1(), row.rs2());
    let product = product(&mut row.c, &x, &y, 64);
    row.rd(&product);
    row.finish()
}

/// `mulw`.
pub(crate) fn multiply_word() -> Chip {
    let mut row = Row::new("multiply word", Kind::MultiplyWord);
    let (x, y) = (row.rs1(), row.rs2());
    let product = product(&mut row.c, &x, &y, 32);
    row.rd(&product.sext32());
    row.finish()
}

/// `start + x * y`, n = 32 or 64, in two halves of n bits: the high one, and the low one as a sum of 2n terms.
pub(crate) fn full_product(c: &mut ChipBuilder, start: &Form, x: &Form, y: &Form, n: u8) -> (Form, Form) {
    let mut lanes = Lanes::new("rows", n);
    let mut rows = Vec::new();
    for k in 0..n {
        let (gates, at) = lanes.next(c);
        rows.push(
            gates
                .and(&y.broadcast(k), &x.mask(low(n)).shl(at), low(n) << at)
                .shr(at),
        );
    }
    lanes.close(c);
    let mut lanes = Lanes::new("half sums", n);
    let mut high = start.clone();
    let mut out = Form::zero();
    for (k, row) in (0u8..).zip(&rows) {
        out ^= &(&high ^ row).bit(0, k);
        if high.terms().is_empty() {
            high = row.shr(1);
            continue;
        }
        let (gates, at) = lanes.next(c);
        high = gates.average(&high.shl(at), &row.shl(at), n, at).shr(at);
    }
    lanes.close(c);
    (high, out)
}

/// `mulh mulhsu mulhu`.
pub(crate) fn multiply_high() -> Chip {
    let mut row = Row::new("multiply high", Kind::MultiplyHigh);
    let (x, y) = (row.rs1(), row.rs2());
    let (mut step, next) = row.step();
    let [first, second, ..] = STEP_FREE_BITS;
    let x_negative = step
        .and(&row.flag(0), &x.bit(63, first), 1 << first)
        .broadcast(first);
    let y_negative = step
        .and(&row.flag(1), &y.bit(63, second), 1 << second)
        .broadcast(second);
    row.c.close(step);
    let (high, _) = full_product(&mut row.c, &Form::zero(), &x, &y, 64);
    let too_much = row.c.and("y where x < 0", &x_negative, &y);
    let high = row.c.subtract("high - y", &high, &too_much).sum;
    let too_much = row.c.and("x where y < 0", &y_negative, &x);
    let high = row.c.subtract("high - x", &high, &too_much).sum;
    row.rd(&high);
    row.plain_order();
    row.finish_at(&next, None)
}
