//! Multiplication.
//!
//! *64 bits:* `mul mulh mulhsu mulhu`, and `divide`, state their product as a constraint of its own, which takes no gates but an argument over
//! all of them. Where a program wants both halves of one product, the row of the high half hands the low half to the other one in a token, which is a true
//! statement about integers whoever takes it and whenever.
//!
//! *32 bits:* `mulw`, and `divide word`, have gates, but no partial products. A bit y_i is (1 + s_i) / 2 with a sign s_i = 1 or -1, and multiplying by a sign costs
//! nothing: `s x` is x or, in two's complement, !x + 1, an XOR with one bit broadcast. So a product is a sum of n = 32 rows with half an AND word each for
//! its carries, where partial products would take as much again.
//!
//! With m = 2^n, N = !y = m - 1 - y, its bits n_i, and the rows r_i = x ^ (n_i repeated), read as unsigned numbers:
//! r_i = s_i (x + 1/2) - 1/2 + m n_i. Summed up with weights 2^i,
//!
//! > 2 x y = N + sum of 2^i r_i - x + m (x - N).
//!
//! The first row halves exactly: (N + r_0 - x) / 2 = (N >> 1) - e + n_0 m/2, where e = x if n_0 else 0. Let V be
//! (N >> 1) - e modulo m and q its missing borrow (the carry out of (N >> 1) + !e + 1). Then
//!
//! > x y = V + sum over j < n - 1 of 2^j r_(j+1) + m/2 (x - N + n_0) + m (q - 1).
//!
//! *High half:* summing from the lowest row up, `t := (t + r) >> 1` drops one final bit of the product a step. With the last
//! t, called h, and -N = y + 1 - m,
//!
//! > x y >> (n - 1) = h + x + y + u - m, where u = 2q - 1 + n_0 = q + (n_0 ^ !q)
//!
//! (q = 0 only where e > 0, so n_0 = 1).
//!
//! *Low half:* modulo m the term m/2 (x - N + n_0) is the lowest bit of x in the top bit. Row j begins at bit j, so rows j and n - j
//! together fill one lane, and two chains of sums, one with rows 0, 1, 2, ... (its j-th sum is final in bit j), one with rows n - 2,
//! n - 3, ..., share lanes until they meet in the middle.
//!
//! What a prover could try: nothing is an input but the operands, which come with tokens. e is an AND, every sum is determined from
//! its lowest bit up by its constraint, and both halves of a product are determined by theirs.

use carryless_circuit::builder::TOP;
use carryless_circuit::{Chip, ChipBuilder, Form, Gates};

use crate::layout::{Kind, tag};
use crate::row::{Row, STEP_FREE_BITS};

/// Bits of a factor.
const BITS: u8 = 32;
/// That many bits.
const MASK: u64 = u64::MAX >> (64 - BITS);

/// Words of gates divided into two lanes.
struct Lanes {
    name: &'static str,
    open: Option<Gates>,
    used: u8,
}

impl Lanes {
    const fn new(name: &'static str) -> Self {
        Self {
            name,
            open: None,
            used: 0,
        }
    }

    /// The next free lane: its word, and the bit it begins at.
    fn next(&mut self, c: &mut ChipBuilder) -> (&mut Gates, u8) {
        if self.used == 64 {
            self.close(c);
        }
        let gates = self.open.get_or_insert_with(|| c.gates(self.name));
        let at = self.used;
        self.used += BITS;
        (gates, at)
    }

    fn close(&mut self, c: &mut ChipBuilder) {
        if let Some(gates) = self.open.take() {
            c.close(gates);
        }
        self.used = 0;
    }
}

/// V and q (in bit 0).
fn start(c: &mut ChipBuilder, x: &Form, y: &Form) -> (Form, Form) {
    let (not_y, one) = (c.not(y), c.constant(1));
    let mut gates = c.gates("start");
    let e = gates.and(&not_y.broadcast(0), x, MASK);
    let half = not_y.mask(MASK).shr(1);
    let sum = gates.add(
        &half.shl(BITS),
        &c.not(&e).mask(MASK).shl(BITS),
        &one.shl(BITS),
        MASK << BITS,
        TOP,
        None,
    );
    c.close(gates);
    (sum.sum.shr(BITS), sum.carry.bit(63, 0))
}

/// Row i: x, or !x where bit i of y is 0.
fn row(c: &ChipBuilder, x: &Form, y: &Form, i: u8) -> Form {
    (x ^ c.not(y).broadcast(i)).mask(MASK)
}

/// A product of two words of n bits.
pub(crate) struct Product {
    /// Its bits 0..n - 1, without bit n - 1.
    pub low: Form,
    /// `x * y >> (n - 1)` is `h + x + y + units[0] + units[1] - 2^n`.
    pub h: Form,
    /// One bit each, in bit 0.
    pub units: [Form; 2],
}

/// The product of two words, for division.
pub(crate) fn full_product(c: &mut ChipBuilder, x: &Form, y: &Form) -> Product {
    let (mut t, q) = start(c, x, y);
    let mut out = Form::zero();
    let mut lanes = Lanes::new("half sums");
    for j in 0..BITS - 1 {
        let row = row(c, x, y, j + 1);
        out ^= &t.bit(0, j);
        let (gates, at) = lanes.next(c);
        t = gates.average(&t.shl(at), &row.shl(at), BITS, at).shr(at);
    }
    lanes.close(c);
    // The lowest bits of the rows: bit j is that of x, and bit j + 1 of !y.
    let not_y = c.not(y);
    out ^= &(x.broadcast(0) ^ not_y.shr(1)).mask(MASK >> 1);
    let rounded = not_y.bit(0, 0) ^ &q ^ c.constant(1);
    Product {
        low: out,
        h: t,
        units: [q, rounded],
    }
}

/// The product modulo 2^n.
fn low_product(c: &mut ChipBuilder, x: &Form, y: &Form) -> Form {
    const HALF: u8 = BITS / 2;
    let (first, _) = start(c, x, y);
    let mut lanes = Lanes::new("sums");
    // Row j in its place, in bits j.. of n.
    let placed = |c: &ChipBuilder, j: u8| row(c, x, y, j + 1).shl(j).mask(MASK);
    let mut rising = first;
    let mut out = Form::zero();
    // The sum of rows n - j.., moved to bits 0..j.
    let mut falling = Form::zero();
    for j in 0..HALF {
        let (upper, lower) = (MASK & (u64::MAX << j), MASK & !(u64::MAX << j));
        let row_up = placed(c, j);
        let row_down = if j >= 2 {
            row(c, x, y, BITS - j + 1)
        } else {
            Form::zero()
        };
        let (gates, at) = lanes.next(c);
        rising = gates
            .sum(&rising.mask(upper).shl(at), &row_up.shl(at), upper << at)
            .shr(at);
        if j >= 2 {
            let falling_up = falling.shl(1).mask(lower);
            falling = gates
                .sum(&falling_up.shl(at), &row_down.mask(lower).shl(at), lower << at)
                .shr(at);
        }
        out ^= &rising.mask(1 << j);
    }
    // The middle row, then the two chains: bits half + 1 and up of the one are bits 0.. of the other.
    let upper = MASK & (u64::MAX << HALF);
    let middle = placed(c, HALF);
    let (gates, at) = lanes.next(c);
    rising = gates
        .sum(&rising.mask(upper).shl(at), &middle.shl(at), upper << at)
        .shr(at);
    let lower = MASK >> (HALF + 1);
    let rest = rising.shr(HALF + 1).mask(lower);
    let top = gates
        .sum(&rest.shl(at), &falling.mask(lower).shl(at), lower << at)
        .shr(at);
    lanes.close(c);
    out ^ rising.mask(1 << HALF) ^ top.shl(HALF + 1) ^ x.bit(0, BITS - 1)
}

/// `mul`.
pub(crate) fn multiply() -> Chip {
    let mut row = Row::new("multiply", Kind::Multiply);
    let (x, y) = (row.rs1(), row.rs2());
    let (low, _) = row.c.integer_product("product", &x, &y);
    row.rd(&low);
    row.finish()
}

/// `mul` where a row of [`multiply_high_paired`] has the same factors: the product is that row's.
pub(crate) fn multiply_paired() -> Chip {
    let mut row = Row::new("multiply, paired", Kind::Multiply);
    let (x, y) = (row.rs1(), row.rs2());
    let product = row.c.input("product");
    row.rd(&product);
    let tag = row.c.constant(tag::PRODUCT);
    row.c.receive("product", &tag, vec![x, y, product]);
    row.finish()
}

/// `mulw`.
pub(crate) fn multiply_word() -> Chip {
    let mut row = Row::new("multiply word", Kind::MultiplyWord);
    let (x, y) = (row.rs1(), row.rs2());
    let product = low_product(&mut row.c, &x.low(), &y.low());
    row.rd(&product.sext32());
    row.finish()
}

/// `clmul clmulh clmulr`: the carry-less product is a constraint of its own, and each result is linear in its two words.
fn carryless_product(name: &'static str, kind: Kind, result: fn(Form, Form) -> Form) -> Chip {
    let mut row = Row::new(name, kind);
    let (x, y) = (row.rs1(), row.rs2());
    let (low, high) = row.c.carryless_product("carry-less product", &x, &y);
    row.rd(&result(low, high));
    row.finish()
}

/// `clmul`.
pub(crate) fn carryless() -> Chip {
    carryless_product("carry-less multiply", Kind::Carryless, |low, _| low)
}

/// `clmulh`.
pub(crate) fn carryless_high() -> Chip {
    carryless_product("carry-less multiply, high", Kind::CarrylessHigh, |_, high| high)
}

/// `clmulr`: bits 63..127.
pub(crate) fn carryless_reversed() -> Chip {
    carryless_product(
        "carry-less multiply, reversed",
        Kind::CarrylessReversed,
        |low, high| high.shl(1) ^ low.shr(63),
    )
}

/// `mulh mulhsu mulhu`: the high half of the product of the unsigned numbers, less a factor where the other one is negative.
pub(crate) fn multiply_high() -> Chip {
    high_product("multiply high", false)
}

/// The same where a row of [`multiply_paired`] takes the low half of the same product, for which it sends a token.
pub(crate) fn multiply_high_paired() -> Chip {
    high_product("multiply high, paired", true)
}

fn high_product(name: &'static str, paired: bool) -> Chip {
    let mut row = Row::new(name, Kind::MultiplyHigh);
    let (x, y) = (row.rs1(), row.rs2());
    let (mut step, next) = row.step();
    let [first, second, ..] = STEP_FREE_BITS;
    let mut negative =
        |flag: Form, word: &Form, bit: u8| step.and(&flag, &word.bit(63, bit), 1 << bit).broadcast(bit);
    let x_negative = negative(row.flag(0), &x, first);
    let y_negative = negative(row.flag(1), &y, second);
    row.c.close(step);
    let (low, high) = row.c.integer_product("product", &x, &y);
    if paired {
        let tag = row.c.constant(tag::PRODUCT);
        row.c.send("product", &tag, vec![x.clone(), y.clone(), low]);
    }
    // Of a negative factor, the product of unsigned integers has 2^64 times the other one too much.
    let mut less = high;
    for (name, negative, other) in [
        ("if the first is negative", &x_negative, &y),
        ("if the second is negative", &y_negative, &x),
    ] {
        let excess = row.c.and(name, negative, other);
        less = row.c.subtract(name, &less, &excess).sum;
    }
    row.rd(&less);
    row.plain_order();
    row.finish_at(&next, None)
}
