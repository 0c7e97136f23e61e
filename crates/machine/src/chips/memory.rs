//! Loads and stores: one memory word each, naturally aligned.
//!
//! The address is rs1 + immediate, all 64 bits of it. Its bits 3 and up are the index in the memory token; the bits below
//! choose bytes within the word. Those that alignment asks to be zero stand in the token too, where no memory cell has
//! them set, so a misaligned access has no counterpart here: it has chips of its own, see `misaligned`.
//!
//! What a prover could try: load from or store to another word (the index in the token is a linear form of the
//! address), a stale value (its token is not the cell's last), other bytes (every multiplexer is constrained by address bits),
//! or change bytes beside those stored (they are multiplexed from the word before).

use carryless_circuit::{Chip, Form, Gates};

use crate::chips::bits::{products, spread};
use crate::layout::Kind;
use crate::row::{Row, STEP_FREE_BITS};

const LOW: u64 = 0xffff_ffff;

/// The address: rs1 + immediate.
pub(crate) fn address(row: &mut Row) -> Form {
    let base = row.rs1();
    row.c.add("address", &base, &row.immediate())
}

/// Reads the word, lets `select` choose the value in a word of gates, and writes rd.
fn load(
    name: &'static str,
    kind: Kind,
    bytes: u64,
    select: fn(&Row, &mut Gates, &Form, &Form) -> Form,
) -> Chip {
    let mut row = Row::new(name, kind);
    let address = address(&mut row);
    let word = row.c.input("memory word");
    row.memory(2, &address, bytes - 1, &word, &word);
    let mut gates = row.c.gates("selected");
    let value = select(&row, &mut gates, &address, &word);
    row.c.close(gates);
    row.rd(&value);
    row.finish()
}

/// The low `bits` of a value, extended by its sign if flag 0 is set. The sign goes into bit `spare` of the gates.
fn extend(row: &Row, gates: &mut Gates, value: &Form, bits: u8, spare: u8) -> Form {
    let sign = gates.and(&row.flag(0), &value.bit(bits - 1, spare), 1 << spare);
    value ^ sign.broadcast(spare).mask(u64::MAX << bits)
}

/// `ld`.
pub(crate) fn load_double() -> Chip {
    let mut row = Row::new("load double", Kind::LoadDouble);
    let address = address(&mut row);
    let word = row.c.input("memory word");
    row.memory(2, &address, 7, &word, &word);
    row.rd(&word);
    row.finish()
}

/// The half of the word that bit 2 of the address chooses, in bits 0..32.
fn half(gates: &mut Gates, address: &Form, word: &Form) -> Form {
    gates.mux(&address.broadcast(2), &word.shr(32), word, LOW)
}

/// The quarter that bit 1 chooses, of a half, in bits 0..16; it lies in bits 32..48 of the gates.
fn quarter(gates: &mut Gates, address: &Form, half: &Form) -> Form {
    gates
        .mux(&address.broadcast(1), &half.shl(16), &half.shl(32), 0xffff << 32)
        .shr(32)
}

/// `lw lwu`.
pub(crate) fn load_word() -> Chip {
    load("load word", Kind::LoadWord, 4, |row, gates, address, word| {
        let half = half(gates, address, word);
        extend(row, gates, &half, 32, 32)
    })
}

/// `lh lhu`.
pub(crate) fn load_half() -> Chip {
    load("load half", Kind::LoadHalf, 2, |row, gates, address, word| {
        let half = half(gates, address, word);
        let quarter = quarter(gates, address, &half);
        extend(row, gates, &quarter, 16, 48)
    })
}

/// `lb lbu`.
pub(crate) fn load_byte() -> Chip {
    load("load byte", Kind::LoadByte, 1, |row, gates, address, word| {
        let half = half(gates, address, word);
        let quarter = quarter(gates, address, &half);
        let byte = gates
            .mux(
                &address.broadcast(0),
                &quarter.shl(40),
                &quarter.shl(48),
                0xff << 48,
            )
            .shr(48);
        extend(row, gates, &byte, 8, 56)
    })
}

/// `sd`.
pub(crate) fn store_double() -> Chip {
    let mut row = Row::new("store double", Kind::StoreDouble);
    let address = address(&mut row);
    let value = row.rs2();
    let old = row.c.input("memory word before");
    row.memory(3, &address, 7, &old, &value);
    row.finish()
}

/// Replaces `1 << log_bytes` bytes of the word. The address chooses one of the word's lanes of that width; the products of its lane
/// bits fill free bits of the step's word.
fn store(name: &'static str, kind: Kind, log_bytes: u8) -> Chip {
    let mut row = Row::new(name, kind);
    let address = address(&mut row);
    let value = row.rs2();
    let old = row.c.input("memory word before");
    let (mut step, next) = row.step();

    let lane_bits = 3 - log_bytes;
    let width = 8u8 << log_bytes;
    let bits: Vec<Form> = (log_bytes..3).map(|bit| address.broadcast(bit)).collect();
    let products = step_products(&row, &mut step, &bits);
    row.c.close(step);

    let lane = |k: u8| (u64::MAX >> (64 - width)) << (k * width);
    let selector = spread(&products, lane);
    let copies = (0..1 << lane_bits).fold(Form::zero(), |copies, k| {
        copies ^ value.mask(lane(0)).shl(k * width)
    });
    let mut gates = row.c.gates("memory word after");
    let new = gates.mux(&selector, &copies, &old, u64::MAX);
    row.c.close(gates);
    row.memory(3, &address, (1 << log_bytes) - 1, &old, &new);
    row.plain_order();
    row.finish_at(&next, None)
}

/// The products of at most three bits, of which at most four need a gate: in the first free bits of the step's word.
pub(crate) fn step_products(row: &Row, step: &mut Gates, bits: &[Form]) -> Vec<Form> {
    let mut free = STEP_FREE_BITS.into_iter();
    products(row.c.constant(u64::MAX), bits, |x, y| {
        let free = free.next().expect("at most four products of several bits");
        step.and(x, y, 1 << free).broadcast(free)
    })
}

/// `sw`.
pub(crate) fn store_word() -> Chip {
    store("store word", Kind::StoreWord, 2)
}

/// `sh`.
pub(crate) fn store_half() -> Chip {
    store("store half", Kind::StoreHalf, 1)
}

/// `sb`.
pub(crate) fn store_byte() -> Chip {
    store("store byte", Kind::StoreByte, 0)
}
