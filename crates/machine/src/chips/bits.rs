//! Single bits, bytes, and counts of bits.
//!
//! A bit's place in a word is the AND of two selectors: which byte, and which bit of each byte. A selector of one of eight is
//! linear in the products of its three index bits ([`products`], [`spread`]).
//!
//! Zeros at an end of a word are counted without adding: "this bit or one beyond it is set" is a thermometer (the carries of
//! x + (2^64 - 1), or the same thing from the top down), and the bits of the number of zeros in a thermometer are XORs of its bits.
//!
//! The chips of one operand do not access rs2.
//!
//! What a prover could try: another thermometer, product or sum. Each bit of them is constrained by bits before it, and the first by the
//! operand alone.

use carryless_circuit::{Chip, Form, Gates};

use crate::chips::arithmetic::{Second, operands};
use crate::layout::Kind;
use crate::row::Row;

/// `products(s)` for every set s of the bits given (each as a selector of all bits): their product, as a selector of all bits. `and`
/// makes the product of two selectors; it is called for sets of more than one bit.
pub(crate) fn products(one: Form, bits: &[Form], mut and: impl FnMut(&Form, &Form) -> Form) -> Vec<Form> {
    let mut products = vec![one];
    for bit in bits {
        for s in 0..products.len() {
            let product = if s == 0 {
                bit.clone()
            } else {
                and(&products[s], bit)
            };
            products.push(product);
        }
    }
    products
}

/// The mask `of(k)`, where k is the number whose bits' products are given. It is 1 in a bit where the sum over all
/// j with that bit of "k is j" is 1, and "k is j" is the sum over all supersets s of j of the product of the bits in s.
pub(crate) fn spread(products: &[Form], of: impl Fn(u8) -> u64) -> Form {
    let mut out = Form::zero();
    for (s, product) in (0u8..).zip(products) {
        let subsets = (0..=s).filter(|j| s & j == *j).map(&of);
        out ^= &product.mask(subsets.fold(0, |mask, bits| mask ^ bits));
    }
    out
}

/// The word that has only the bit that the low six bits of `amount` tell.
fn single_bit(row: &mut Row, amount: &Form) -> Form {
    const FIRST_BITS: u64 = 0x0101_0101_0101_0101;
    let mut gates = row.c.gates("products of the index's bits");
    let mut free = 0;
    let mut selector = |gates: &mut Gates, first: u8, of: &dyn Fn(u8) -> u64| {
        let bits: Vec<Form> = (first..first + 3).map(|bit| amount.broadcast(bit)).collect();
        let products = products(row.c.constant(u64::MAX), &bits, |x, y| {
            free += 1;
            gates.and(x, y, 1 << free).broadcast(free)
        });
        spread(&products, of)
    };
    let bit = selector(&mut gates, 0, &|k| FIRST_BITS << k);
    let byte = selector(&mut gates, 3, &|k| 0xff << (8 * k));
    row.c.close(gates);
    row.c.and("the bit", &bit, &byte)
}

/// `bset bclr`, or `bseti bclri`: toggles the bit where it is (or, with flag 0, is not) set.
pub(crate) fn bit_set(second: Second) -> Chip {
    let kinds = [Kind::BitSet, Kind::BitSetImmediate];
    let (mut row, x, amount) = operands("set or clear bit", kinds, second);
    let bit = single_bit(&mut row, &amount);
    let wrong = &x ^ row.flag(0);
    let toggled = row.c.and("toggled", &bit, &wrong);
    row.rd(&(x ^ toggled));
    row.finish()
}

/// `binv`, or `binvi`.
pub(crate) fn bit_invert(second: Second) -> Chip {
    let kinds = [Kind::BitInvert, Kind::BitInvertImmediate];
    let (mut row, x, amount) = operands("invert bit", kinds, second);
    let bit = single_bit(&mut row, &amount);
    row.rd(&(x ^ bit));
    row.finish()
}

/// `bext`, or `bexti`: the half that the index's top bit chooses, of that the quarter, ...: 63 multiplexers of one bit.
pub(crate) fn bit_extract(second: Second) -> Chip {
    let kinds = [Kind::BitExtract, Kind::BitExtractImmediate];
    let (mut row, mut value, amount) = operands("extract bit", kinds, second);
    let mut gates = row.c.gates("selected");
    let mut at = 0;
    for bit in (0..6).rev() {
        let width = 1u8 << bit;
        let mask = (u64::MAX >> (64 - width)) << at;
        let upper = value.shr(width).shl(at);
        value = gates
            .mux(&amount.broadcast(bit), &upper, &value.shl(at), mask)
            .shr(at);
        at += width;
    }
    row.c.close(gates);
    row.rd(&value);
    row.finish()
}

/// `sext.b sext.h zext.h`; flag 0: byte, flag 1: signed.
pub(crate) fn extend() -> Chip {
    const SECOND: u64 = 0xff00;
    let mut row = Row::new("extend", Kind::Extend);
    let x = row.rs1();
    let (byte, signed) = (row.flag(0), row.flag(1));
    let mut gates = row.c.gates("sign");
    let top = gates.mux(&byte, &x.bit(7, 0), &x.bit(15, 0), 1);
    let sign = gates.and(&signed, &top.shl(1), 2).broadcast(1);
    let second = gates.mux(&byte, &sign, &x, SECOND);
    row.c.close(gates);
    row.rd(&(x.mask(0xff) ^ second ^ sign.mask(!0xffff)));
    row.finish()
}

/// `rev8`: linear.
pub(crate) fn reverse_bytes() -> Chip {
    let mut row = Row::new("reverse bytes", Kind::ReverseBytes);
    let x = row.rs1();
    // Bytes k and k + 4 are moved alike.
    let reversed = (0..4u8).fold(Form::zero(), |out, k| {
        out ^ x
            .rotl((8 * (7 - 2 * k + 8)) % 64)
            .mask(0xff << (8 * (7 - k)) | 0xff << (8 * (3 - k)))
    });
    row.rd(&reversed);
    row.finish()
}

/// `orc.b`: the low seven bits of a byte plus 127 carry out unless all are 0; the OR with the eighth stands in its place.
pub(crate) fn or_bytes() -> Chip {
    const TOP: u64 = 0x8080_8080_8080_8080;
    let mut row = Row::new("or bytes", Kind::OrBytes);
    let x = row.rs1();
    let mut gates = row.c.gates("any of seven bits, of eight bits");
    let ones = row.c.constant(!TOP);
    let seven = gates
        .add(&x, &ones, &Form::zero(), !TOP, TOP >> 1, None)
        .carry
        .shl(1)
        .mask(TOP);
    let both = gates.and(&seven, &x, TOP);
    row.c.close(gates);
    let any = seven ^ x.mask(TOP) ^ both;
    let result = (0..8).fold(Form::zero(), |out, k| {
        out ^ any.broadcast(8 * k + 7).mask(0xff << (8 * k))
    });
    row.rd(&result);
    row.finish()
}

/// The number of zeros in a thermometer of `n` bits (a power of two), the i-th of which is bit `at(i)` of a word: all zeros come first.
/// Bit b of the number changes with every 2^b-th zero.
fn zeros(row: &Row, thermometer: &Form, n: u8, at: impl Fn(u8) -> u8) -> Form {
    let mut ones = Form::zero();
    for b in 0..=n.ilog2() as u8 {
        for i in (1..=n >> b).map(|k| (k << b) - 1) {
            ones ^= &thermometer.bit(at(i), b);
        }
    }
    // Bit b has n >> b terms, each to be complemented: an odd number of them only in the top one.
    ones ^ row.c.constant(u64::from(n))
}

/// `clz clzw`.
pub(crate) fn leading_zeros(n: u8) -> Chip {
    let (name, kind) = match n {
        64 => ("leading zeros", Kind::LeadingZeros),
        _ => ("leading zeros of word", Kind::LeadingZerosWord),
    };
    let mut row = Row::new(name, kind);
    let x = row.rs1();
    let mut gates = row.c.gates("any bit above");
    let any = gates.any_above(&x, u64::MAX >> (64 - n));
    row.c.close(gates);
    let number = zeros(&row, &any, n, |i| n - 1 - i);
    row.rd(&number);
    row.finish()
}

/// `ctz ctzw`.
pub(crate) fn trailing_zeros(n: u8) -> Chip {
    let (name, kind) = match n {
        64 => ("trailing zeros", Kind::TrailingZeros),
        _ => ("trailing zeros of word", Kind::TrailingZerosWord),
    };
    let mut row = Row::new(name, kind);
    let x = row.rs1();
    let mask = u64::MAX >> (64 - n);
    let ones = row.c.constant(mask);
    let mut gates = row.c.gates("any bit below");
    let any = gates
        .add(&x, &ones, &Form::zero(), mask, 1 << (n - 1), None)
        .carry;
    row.c.close(gates);
    let number = zeros(&row, &any, n, |i| i);
    row.rd(&number);
    row.finish()
}

/// `cpop cpopw`: sums of neighbours in fields of 2, 4, ... bits. The carries of the first two sums share a word, and those of all
/// others another: a field's sum takes fewer carries than it has bits.
pub(crate) fn ones(n: u8) -> Chip {
    const FIRST: u64 = 0x1111_1111_1111_1111;
    const PAIRS: u64 = FIRST | FIRST << 1;
    const EVEN: u64 = FIRST | FIRST << 2;
    let (name, kind) = match n {
        64 => ("ones", Kind::Ones),
        _ => ("ones of word", Kind::OnesWord),
    };
    let mut row = Row::new(name, kind);
    let x = row.rs1();
    let all = u64::MAX >> (64 - n);
    let x = x.mask(all);

    // Fields of 2 bits: the carries stand in even bits. Fields of 4 bits: two carries each, in the odd bits.
    let mut gates = row.c.gates("ones of 2, 4");
    let carry = gates.and(&x, &x.shr(1), EVEN & all);
    let twos = (&x ^ x.shr(1)).mask(EVEN & all) ^ carry.shl(1);
    let (a, b) = (twos.mask(PAIRS), twos.shr(2).mask(PAIRS));
    let low = gates.and(&a.mask(FIRST).shl(1), &b.mask(FIRST).shl(1), FIRST << 1 & all);
    let moved = low.shl(2);
    let high = gates.and(&(a.shl(2) ^ &moved), &(b.shl(2) ^ &moved), FIRST << 3 & all)
        ^ moved.mask(FIRST << 3 & all);
    row.c.close(gates);
    let mut sums = a ^ b ^ low ^ high.shr(1);

    // Fields of 8, 16, 32 bits: 3, 4, 5 carries each, which begin at bits 0, 3, 11 of the field.
    let mut gates = row.c.gates("ones of 8, 16, 32, 64");
    for (bits, carries, at) in [(8, 3, 0), (16, 4, 3), (32, 5, 11)] {
        let fields = (0..64 / bits).fold(0, |mask, k| mask | 1 << (bits * k));
        let within = fields * ((1 << (bits / 2)) - 1);
        let (a, b) = (sums.mask(within), sums.shr(bits / 2).mask(within));
        let mask = (fields * ((1 << carries) - 1)) << at & all;
        let tops = fields << (at + carries - 1) & all;
        let sum = gates.add(&a.shl(at), &b.shl(at), &Form::zero(), mask, tops, None);
        sums = (sum.sum.mask(mask) ^ sum.carry.mask(tops).shl(1)).shr(at);
    }
    if n == 64 {
        // Two numbers up to 32: five carries in bits 27..32, the sixth in bit 23.
        let (a, b) = (sums.low(), sums.shr(32));
        let five = gates.add(&a.shl(27), &b.shl(27), &Form::zero(), 31 << 27, 1 << 31, None);
        let fifth = five.carry.bit(31, 23);
        let sixth = gates.and(&(a.bit(5, 23) ^ &fifth), &(b.bit(5, 23) ^ &fifth), 1 << 23) ^ &fifth;
        sums = five.sum.shr(27).mask(31) ^ (a ^ b).mask(32) ^ fifth.bit(23, 5) ^ sixth.bit(23, 6);
    }
    row.c.close(gates);
    row.rd(&sums);
    row.finish()
}
