//! `lr`, `sc` and the `amo`s: rows that read and write a memory word, rd, and perhaps the reservation.
//!
//! The address is rs1. A word form works on the half that bit 2 of the address chooses, which one gate (`upper`) says; that a double word
//! form has this bit zero stands in the memory token, like the bits below it. rd gets what memory held, and the change of the
//! memory word is that of its low half, moved to where it belongs, and for double words that of the high half.
//!
//! The reservation is a register cell: the address that the last `lr` reserved plus 1 (word) or 2 (double word), 0 for none. `sc`
//! succeeds if and only if it finds what an `lr` of its own width and address would have left, and leaves 0.
//!
//! What a prover could try: let an `sc` succeed or fail at will. Whether the cell holds the wanted value is the carry of a
//! constrained sum, which goes into rd and selects the change of memory. An `amo`'s result is one formula for all operations of a chip, selected by
//! flags of the text; its carries are constrained as in every sum.

use carryless_circuit::{Chip, Form};

use crate::chips::arithmetic::nonzero;
use crate::layout::Kind;
use crate::row::{Row, STEP_FREE_BITS};

const LOW: u64 = 0xffff_ffff;
const HIGH: u64 = LOW << 32;
/// The register cell of the reservation.
const RESERVATION: u64 = carryless_riscv::RESERVATION as u64;

/// A row that has read the address and the memory word.
struct Atomic {
    row: Row,
    address: Form,
    /// rs2, if it is read.
    value: Form,
    /// The memory word before.
    memory: Form,
    /// Selectors: a word form; a word form on the upper half.
    word: Form,
    upper: Form,
    /// What rd gets from memory.
    loaded: Form,
    /// The state after the first step.
    next: Form,
}

impl Atomic {
    fn new(name: &'static str, kind: Kind, reads_rs2: bool) -> Self {
        let mut row = Row::new(name, kind);
        let address = row.rs1();
        let value = if reads_rs2 { row.rs2() } else { Form::zero() };
        let memory = row.c.input("memory word before");
        let word = row.flag(0);
        let (mut step, next) = row.step();
        let free = STEP_FREE_BITS[0];
        let upper = step.and(&word, &address.bit(2, free), 1 << free).broadcast(free);
        row.c.close(step);
        Self {
            loaded: Form::zero(),
            row,
            address,
            value,
            memory,
            word,
            upper,
            next,
        }
    }

    /// The word, or the sign-extended half.
    fn load(&mut self) {
        let mut gates = self.row.c.gates("loaded");
        let low = gates.mux(&self.upper, &self.memory.shr(32), &self.memory, LOW);
        let high = gates.mux(&self.word, &low.broadcast(31), &self.memory, HIGH);
        self.row.c.close(gates);
        self.loaded = low ^ high;
    }

    /// Accesses the memory word.
    fn access(&mut self, new: &Form) {
        // Bit 2 of a double word's address.
        let misaligned = (&self.upper ^ self.address.broadcast(2)).mask(4);
        let (address, memory) = (&self.address, [&self.memory, new]);
        self.row
            .memory_word("memory word", 3, address, (3, &misaligned), memory);
    }

    /// What the reservation cell holds for this address and width.
    fn reservation(&self) -> Form {
        let code = self.row.c.constant(2) ^ self.row.flag_at(0, 0) ^ self.row.flag_at(0, 1);
        &self.address ^ code
    }

    fn reserve(&mut self, old: &Form, new: &Form) {
        let cell = self.row.c.constant(RESERVATION);
        self.row.register("reservation", 5, cell, old, new);
    }

    /// Ends an `amo` whose result (of a word form, its low half) and state after it are given.
    fn amo(mut self, result: &Form, last: &Form) -> Chip {
        let change = result ^ &self.loaded;
        let mut gates = self.row.c.gates("change of memory");
        let upper = gates.and(&self.upper, &change, LOW);
        let double = self.row.c.not(&self.word);
        let high = gates.and(&double, &change, HIGH);
        self.row.c.close(gates);
        let new = &self.memory ^ change.low() ^ &upper ^ upper.shl(32) ^ high;
        self.access(&new);
        self.row.rd_in(4, &self.loaded);
        self.row.plain_order();
        self.row.finish_at(last, None)
    }
}

/// `lr.w lr.d`.
pub(crate) fn load_reserved() -> Chip {
    let mut atomic = Atomic::new("load reserved", Kind::LoadReserved, false);
    atomic.load();
    let memory = atomic.memory.clone();
    atomic.access(&memory);
    atomic.row.rd_in(4, &atomic.loaded);
    let before = atomic.row.c.input("reservation before");
    let reserved = atomic.reservation();
    atomic.reserve(&before, &reserved);
    atomic.row.finish_long(&atomic.next)
}

/// `sc.w sc.d`: the low half is replaced unless `upper`; the high half by the low or the high half of rs2.
pub(crate) fn store_conditional() -> Chip {
    let mut atomic = Atomic::new("store conditional", Kind::StoreConditional, true);
    let reserved = atomic.row.c.input("reservation before");
    let wanted = atomic.reservation();
    let fails = nonzero(&mut atomic.row, "another reservation", &(&reserved ^ wanted));
    let succeeds = atomic.row.c.not(&fails.broadcast(63));

    let (mut step, next) = atomic.row.second_step(&atomic.next);
    let upper = step.and(&succeeds, &atomic.upper, 1 << 32).broadcast(32);
    let double = atomic.row.c.not(&atomic.word);
    let double = step.and(&succeeds, &double, 1 << 33).broadcast(33);
    let lower = succeeds ^ &upper;
    let (value, memory) = (&atomic.value, &atomic.memory);
    let low = step.and(&lower, &(value ^ memory), LOW);
    atomic.row.c.close(step);
    let mut gates = atomic.row.c.gates("change of the high half");
    let from_low = gates.and(&upper.low(), &(value ^ memory.shr(32)), LOW);
    let from_high = gates.and(&double, &(value ^ memory), HIGH);
    atomic.row.c.close(gates);
    let new = memory ^ low ^ from_low.shl(32) ^ from_high;

    atomic.access(&new);
    atomic.row.rd_in(4, &fails.bit(63, 0));
    atomic.reserve(&reserved, &Form::zero());
    atomic.row.plain_order();
    atomic.row.finish_at(&next, None)
}

/// `amoswap amoxor amoand amoor`: with v = rs2 and o what memory held, the result is `v ^ (a & b)`, where
///
/// | | swap | xor | or | and |
/// | --- | --- | --- | --- | --- |
/// | a | 0 | 1 | !v | v |
/// | b | o | o | o ^ v | o ^ v |
pub(crate) fn logic() -> Chip {
    let mut atomic = Atomic::new("atomic logic", Kind::AtomicLogic, true);
    atomic.load();
    let (and_or, xor_or) = (atomic.row.flag(1), atomic.row.flag(2));
    let value = atomic.value.clone();
    let masked = atomic.row.c.and("rs2 or 0", &and_or, &value);
    let b = &atomic.loaded ^ &masked;
    let change = atomic.row.c.and("change of rs2", &(masked ^ xor_or), &b);
    let (step, next) = atomic.row.second_step(&atomic.next);
    atomic.row.c.close(step);
    atomic.amo(&(value ^ change), &next)
}

/// `amoadd amomin amomax amominu amomaxu`: with v = rs2 and o what memory held, the result is `v ^ (a & b)`, where
///
/// | | add | min, max |
/// | --- | --- | --- |
/// | a | 1 | whether o is the one wanted |
/// | b | o ^ carries | o ^ v |
///
/// The carries are those of o + v or of o - v, in which words compare by the carry out of the low half.
pub(crate) fn arithmetic() -> Chip {
    let mut atomic = Atomic::new("atomic arithmetic", Kind::AtomicArithmetic, true);
    atomic.load();
    let row = &mut atomic.row;
    let (choose, max) = (row.flag(1), row.flag(2));
    let flips = row.flag_at(3, 31) ^ row.flag_at(4, 63);
    let value = &atomic.value;
    let sum = row.c.add_with_carry(
        "sum or difference",
        &(&atomic.loaded ^ &flips),
        &(value ^ &choose ^ flips),
        &row.flag_at(1, 0),
        64,
    );
    let one = row.c.constant(u64::MAX);
    let (mut step, next) = row.second_step(&atomic.next);
    let at_least = step.mux(&atomic.word, &sum.carry.bit(31, 0), &sum.carry.bit(63, 0), 1);
    let wanted = at_least.broadcast(0) ^ max ^ &one;
    let chosen = step.and(&choose, &wanted, 2).broadcast(1);
    row.c.close(step);
    let mut gates = row.c.gates("carries or rs2");
    let other = gates.mux(&choose, value, &sum.carried, u64::MAX);
    row.c.close(gates);
    let a = one ^ choose ^ chosen;
    let b = &atomic.loaded ^ other;
    let change = row.c.and("change of rs2", &a, &b);
    let result = value ^ change;
    atomic.amo(&result, &next)
}
