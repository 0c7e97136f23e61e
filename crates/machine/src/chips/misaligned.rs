//! Loads and stores that are not naturally aligned: within one memory word, or across two.
//!
//! Compilers align almost all accesses, so these chips are general where those of `memory` are cheap: the bits that tell the
//! width are left open in the kind (see `Kind`), so that one chip has rows for several widths. The text says which instruction it
//! is, the row which chip executes it.
//!
//! *Across two words.* The byte address with all low bits set plus 1 begins the next word; that this does not carry out of the
//! address is asserted. With T the bytes of the word from the address's byte on, a load takes those of the first word and
//! the others of the second, and rotates them down; a store rotates the value up, and the bytes of T go into the first word, and those
//! that the width leaves over into the second. That takes two committed words of values and an index more than
//! the budget of a load or store in one word: 21 words, 12 ANDs.
//!
//! What a prover could try: the chip of another case. A load across is right wherever the address is (no byte of the second word is
//! used where none is needed); all others assert what they rely on: a store across, that the width reaches the end of the first word; an access
//! within, that it does not reach beyond. No text has a kind with both width bits set. All else is as in `memory`.

use carryless_circuit::builder::TOP;
use carryless_circuit::{Chip, Form, Gates};

use crate::chips::bits::{products, spread};
use crate::chips::memory::{address, step_products};
use crate::layout::Kind;
use crate::row::{Row, STEP_FREE_BITS};

const LOW: u64 = 0xffff_ffff;
/// What is taken by 1, 2 and 4 bytes is moved by these bits.
const STAGES: [(u8, u8); 3] = [(2, 32), (1, 16), (0, 8)];

/// The mask of bytes `from..to` of a word.
fn bytes(from: u8, to: u8) -> u64 {
    let below = |end: u8| {
        if end >= 8 {
            u64::MAX
        } else {
            (1u64 << (8 * end)) - 1
        }
    };
    below(to) & !below(from)
}

/// The word or half in the low bits of `value`, extended by its sign if flag 0 is set; all of it for a double word. Takes bits 16.. of the
/// gates (16..32 where there are no double words) and the bits 0 and 1.
fn extend(row: &Row, gates: &mut Gates, value: &Form, doubles: bool) -> Form {
    let word = row.kind_bit(Kind::WORD_BIT);
    let top = gates.mux(&word, &value.bit(31, 0), &value.bit(15, 0), 1);
    let sign = gates.and(&row.flag(0), &top.shl(1), 2).broadcast(1);
    if doubles {
        let double = row.kind_bit(Kind::DOUBLE_BIT);
        let second = gates.mux(&(word ^ &double), value, &sign, 0xffff << 16);
        let high = gates.mux(&double, value, &sign, LOW << 32);
        value.mask(0xffff) ^ second ^ high
    } else {
        let second = gates.mux(&word, value, &sign, 0xffff << 16);
        value.mask(0xffff) ^ second ^ sign.mask(LOW << 32)
    }
}

/// `lh lhu lw lwu` within a memory word: moved down byte by byte, keeping only what the later stages may need.
pub(crate) fn load_within() -> Chip {
    let mut row = Row::with_open_kind("load misaligned", Kind::LoadHalf, &[Kind::WORD_BIT]);
    let address = address(&mut row);
    let word = row.c.input("memory word");
    row.memory(2, &address, 0, &word, &word);
    let mut value = word;
    let mut gates = row.c.gates("from byte 0 or 4");
    for (bit, by) in STAGES {
        let (name, kept) = match bit {
            2 => ("", u64::MAX >> 8),
            1 => ("from byte 0 or 2", u64::MAX >> 24),
            _ => ("from byte 0 or 1, extended", LOW),
        };
        if bit < 2 {
            row.c.close(gates);
            gates = row.c.gates(name);
        }
        // The last word's low half holds the sign.
        let at = if bit == 0 { 32 } else { 0 };
        let moved = value.shr(by).mask(kept);
        value = gates
            .mux(
                &address.broadcast(bit),
                &moved.shl(at),
                &value.mask(kept).shl(at),
                kept << at,
            )
            .shr(at);
    }
    let value = extend(&row, &mut gates, &value, false);
    row.c.close(gates);
    row.rd(&value);
    finish_within(row, &address)
}

/// Ends a row whose bytes all lie in its memory word: not where a word begins at byte 4 or above, or a half at byte 7.
fn finish_within(mut row: Row, address: &Form) -> Chip {
    let (mut step, next) = row.step();
    let [a, b, c, ..] = STEP_FREE_BITS;
    let upper = address.broadcast(2);
    let last = step
        .and(&address.bit(0, a), &address.broadcast(1), 1 << a)
        .broadcast(a);
    step.assert_disjoint(&upper, &row.kind_bit(Kind::WORD_BIT), 1 << b);
    step.assert_disjoint(&upper, &last, 1 << c);
    row.c.close(step);
    row.plain_order();
    row.finish_at(&next, None)
}

/// `sh sw` within a memory word.
pub(crate) fn store_within() -> Chip {
    const MASK_AT: u8 = 40;
    let mut row = Row::with_open_kind("store misaligned", Kind::StoreHalf, &[Kind::WORD_BIT]);
    let address = address(&mut row);
    let value = row.rs2();
    let old = row.c.input("memory word before");
    let bits: Vec<Form> = (0..3).map(|bit| address.broadcast(bit)).collect();

    // In the bits above the moved value: which bytes are replaced, one bit a byte; before it, the products.
    let mut gates = row.c.gates("by 1, replaced bytes");
    let (moved, mut free) = (value.low().shl(8), 48u8..);
    let mut moved = gates.mux(&bits[0], &moved, &value.low(), u64::MAX >> 24);
    let by_products = products(row.c.constant(u64::MAX), &bits, |x, y| {
        let free = free.next().expect("four products");
        gates.and(x, y, 1 << free).broadcast(free)
    });
    let replaced = |width: u8| {
        spread(&by_products, |k| {
            let mask = (1u64 << (k + width).min(8)) - (1 << k);
            mask << MASK_AT
        })
    };
    let word = row.kind_bit(Kind::WORD_BIT);
    let replaced = gates.mux(&word, &replaced(4), &replaced(2), 0xff << MASK_AT);
    row.c.close(gates);
    for (bit, by, kept) in [(1u8, 16, u64::MAX >> 8), (2, 32, u64::MAX)] {
        let mut gates = row.c.gates(if bit == 1 { "by 2" } else { "by 4" });
        moved = gates.mux(&bits[usize::from(bit)], &moved.shl(by), &moved, kept);
        row.c.close(gates);
    }
    let selector = (0..8).fold(Form::zero(), |out, k| {
        out ^ replaced.broadcast(MASK_AT + k).mask(bytes(k, k + 1))
    });
    let mut gates = row.c.gates("memory word after");
    let new = gates.mux(&selector, &moved, &old, u64::MAX);
    row.c.close(gates);
    row.memory(3, &address, 0, &old, &new);
    finish_within(row, &address)
}

/// The address of the memory word behind that of `address`; that there is one is asserted.
fn next_word(row: &mut Row, address: &Form) -> Form {
    let eight = row.c.constant(8);
    let mut gates = row.c.gates("next word");
    let sum = gates.add(address, &eight, &Form::zero(), !7, TOP, Some(&Form::zero()));
    row.c.close(gates);
    sum.sum
}

/// `value` rotated by as many bytes as the address's low bits say: up, or down.
fn rotate(row: &mut Row, address: &Form, value: &Form, up: bool) -> Form {
    STAGES.into_iter().fold(value.clone(), |value, (bit, by)| {
        let moved = value.rotl(if up { by } else { 64 - by });
        let name = format!("by {}", 1 << bit);
        row.c.mux(name, address, bit, &moved, &value)
    })
}

/// The bits 0..3 of the address as products.
fn offset_products(row: &mut Row, address: &Form) -> (Vec<Form>, Form) {
    let (mut step, next) = row.step();
    let bits: Vec<Form> = (0..3).map(|bit| address.broadcast(bit)).collect();
    let products = step_products(row, &mut step, &bits);
    row.c.close(step);
    (products, next)
}

/// The two memory words, from `[old, new]` each.
fn memory_words(row: &mut Row, address: &Form, low: [&Form; 2], high: [&Form; 2]) {
    let behind = next_word(row, address);
    let none = Form::zero();
    row.memory_word("memory word", 3, address, (0, &none), low);
    row.memory_word("high memory word", 4, &behind, (0, &none), high);
}

/// `lh lhu lw lwu ld` across two memory words.
pub(crate) fn load_across() -> Chip {
    let open = [Kind::WORD_BIT, Kind::DOUBLE_BIT];
    let mut row = Row::with_open_kind("load across", Kind::LoadHalf, &open);
    let address = address(&mut row);
    let (low, high) = (row.c.input("memory word"), row.c.input("high memory word"));
    let (products, next) = offset_products(&mut row, &address);
    memory_words(&mut row, &address, [&low, &low], [&high, &high]);
    let from_low = spread(&products, |k| bytes(k, 8));
    let mut gates = row.c.gates("bytes of both");
    let both = gates.mux(&from_low, &low, &high, u64::MAX);
    row.c.close(gates);
    let value = rotate(&mut row, &address, &both, false);
    let mut gates = row.c.gates("extended");
    let value = extend(&row, &mut gates, &value, true);
    row.c.close(gates);
    row.rd_in(5, &value);
    row.finish_long(&next)
}

/// `sh sw sd` across two memory words.
pub(crate) fn store_across() -> Chip {
    let open = [Kind::WORD_BIT, Kind::DOUBLE_BIT];
    let mut row = Row::with_open_kind("store across", Kind::StoreHalf, &open);
    let address = address(&mut row);
    let value = row.rs2();
    let (low, high) = (
        row.c.input("memory word before"),
        row.c.input("high memory word before"),
    );
    let (products, next) = offset_products(&mut row, &address);
    let (word, double) = (row.kind_bit(Kind::WORD_BIT), row.kind_bit(Kind::DOUBLE_BIT));
    let half = row.c.constant(u64::MAX) ^ &word ^ &double;

    // In free bits of the second step's word: the bytes of the second word that are replaced, for each width; and that an access of 2 or
    // 4 bytes begins at byte 4 or above, one of 2 bytes at byte 6 or 7.
    let (mut step, next) = row.second_step(&next);
    let mut selector = Form::zero();
    for (of_width, width, at) in [(&double, 8, 0), (&word, 4, 8), (&half, 2, 12)] {
        let count = width - 1;
        let replaced = spread(&products, |k| ((1u64 << (k + width).saturating_sub(8)) - 1) << at);
        let gate = step.and(of_width, &replaced, ((1 << count) - 1) << at);
        for k in 0..count {
            selector ^= &gate.broadcast(at + k).mask(bytes(k, k + 1));
        }
    }
    let lower = |bit: u8| row.c.not(&address.broadcast(bit));
    step.assert_disjoint(&(&half ^ word), &lower(2), 1 << 16);
    step.assert_disjoint(&half, &lower(1), 1 << 17);
    row.c.close(step);

    let moved = rotate(&mut row, &address, &value, true);
    let mut gates = row.c.gates("memory word after");
    let into_low = spread(&products, |k| bytes(k, 8));
    let new_low = gates.mux(&into_low, &moved, &low, u64::MAX);
    row.c.close(gates);
    let mut gates = row.c.gates("high memory word after");
    let new_high = gates.mux(&selector, &moved, &high, u64::MAX);
    row.c.close(gates);
    memory_words(&mut row, &address, [&low, &new_low], [&high, &new_high]);
    row.plain_order();
    row.finish_at(&next, None)
}
