//! What all rows of the hart have in common: the state that they take and leave, the fetch, and the accesses to
//! cells, each with its proof that the cell's last access was earlier.
//!
//! A row takes the state (clock c, pc), whose token the row before has sent, and accesses cells at c + slot. An access
//! takes the cell's last token (then, value) and sends (now, new value). Since then < now for every access, and since every cell has
//! exactly one beginning (a boundary table's token at clock 0) and one end, the tokens of a cell form one path of rising
//! clocks: there is no cycle that could conjure a value from nothing, and every access sees what the access
//! before it left. Likewise the state tokens are one path, since every row raises the clock, which cannot wrap:
//! the verifier bounds the sum of all steps below 2^32.
//!
//! The comparisons are additions in 32-bit lanes, two accesses a word: now > then if and only if now + (2^32 - 1 - then) carries
//! out of its lane. The carry out is asserted by writing a constant in its place in the constraint.
//!
//! The first row's clock is a multiple of 4 and every row advances it by a multiple of 4, so c + slot is
//! `c ^ slot` for slots below 4. Rows with later slots advance the clock by 8, in two steps of 4.
//!
//! The pc advances by the instruction's length, 4 or 2, which one bit of the fields word tells: the text's, so the verifier's.

use carryless_circuit::builder::TOPS;
use carryless_circuit::{Chip, ChipBuilder, Form, Gates, Name};

use crate::layout::{
    COMPRESSED_AT, FLAGS_AT, IMMEDIATE_AT, KIND_AT, KIND_MASK, Kind, RD_AT, REAL_AT, RS1_AT, RS2_AT, tag,
};

/// Both 32-bit lanes' bits.
const ALL: u64 = u64::MAX;
const LOW: u64 = 0xffff_ffff;
/// Bits that are free in the word of [`Row::step`]: nothing carries out of the lowest bit of the pc and the two lowest of the clock,
/// and carries out of a lane's top are not wanted.
pub(crate) const STEP_FREE_BITS: [u8; 5] = [0, 31, 32, 33, 63];
const STEP_FREE: u64 = 1 << 63 | 3 << 32 | 1 << 31 | 1;
/// The highest bits of a lane that carry into another.
const STEP_TOPS: u64 = 1 << 62 | 1 << 30;
/// (clock + 4, pc + 4).
const STEP: u64 = 4 << 32 | 4;

/// One access to a cell.
struct Access {
    name: &'static str,
    /// Clock of the access, in the high lane, the low lane zero.
    now: Form,
    tag: u64,
    /// Low half of the token's first word.
    cell: Form,
    /// The words after the first, before the access.
    old: Vec<Form>,
    /// The words after the first, after the access.
    new: Vec<Form>,
}

/// A row of the hart being built. The committed inputs come in the order of the calls.
pub(crate) struct Row {
    pub c: ChipBuilder,
    state: Form,
    fields: Form,
    /// Clock of slot 0, in the high lane.
    clock: Form,
    /// Clock of slot 4, in the high lane, once there is one.
    later: Option<Form>,
    accesses: Vec<Access>,
}

impl Row {
    /// A row that takes the state and fetches an instruction of this kind whose text token has no extra word.
    pub fn new(name: impl Into<Name>, kind: Kind) -> Self {
        Self::with_open_kind(name, kind, &[])
    }

    /// A row for each of the kinds that differ from this one in the bits given, which are left to the fields word.
    pub fn with_open_kind(name: impl Into<Name>, kind: Kind, open: &[u8]) -> Self {
        let mut row = Self::without_fetch(name);
        row.fetch(kind, open, Form::zero());
        row
    }

    /// A row of [`Kind::Constant`], whose text token has an extra word.
    pub fn with_extra(name: impl Into<Name>, kind: Kind) -> (Self, Form) {
        let mut row = Self::without_fetch(name);
        let extra = row.c.input("extra");
        row.fetch(kind, &[], extra.clone());
        (row, extra)
    }

    fn without_fetch(name: impl Into<Name>) -> Self {
        let mut c = ChipBuilder::new(name);
        let state = c.input("clock, pc");
        let fields = c.input("fields");
        c.set_real(&fields, REAL_AT);
        c.receive(
            "state before",
            &c.constant(tag::STATE),
            core::slice::from_ref(&state),
        );
        Self {
            clock: state.high(),
            later: None,
            accesses: Vec::new(),
            c,
            state,
            fields,
        }
    }

    fn fetch(&mut self, kind: Kind, open: &[u8], extra: Form) {
        let open = open.iter().fold(0, |mask, bit| mask | 1 << (KIND_AT + bit));
        let kind = self.c.constant((kind as u64) << KIND_AT & !open);
        let text = vec![self.fields.mask(!KIND_MASK | open) ^ kind, extra];
        let pc = self.state.low();
        self.access("fetch", 0, tag::TEXT, pc, text.clone(), text);
    }

    /// A flag of the instruction, as the selector of all bits.
    pub fn flag(&self, n: u8) -> Form {
        self.fields.broadcast(FLAGS_AT + n)
    }

    /// A flag of the instruction, moved to bit `to` of an otherwise zero word.
    pub fn flag_at(&self, n: u8, to: u8) -> Form {
        self.fields.bit(FLAGS_AT + n, to)
    }

    /// A bit of the kind that is left open, as the selector of all bits.
    pub fn kind_bit(&self, n: u8) -> Form {
        self.fields.broadcast(KIND_AT + n)
    }

    /// The signed immediate.
    pub fn immediate(&self) -> Form {
        self.fields.sar(IMMEDIATE_AT)
    }

    /// The pc to jump to.
    pub fn target(&self) -> Form {
        self.fields.shr(IMMEDIATE_AT)
    }

    fn now(&self, slot: u8) -> Form {
        let clock = match &self.later {
            Some(later) if slot >= 4 => later,
            _ => &self.clock,
        };
        clock ^ self.c.constant(u64::from(slot & 3) << 32)
    }

    fn access(&mut self, name: &'static str, slot: u8, tag: u64, cell: Form, old: Vec<Form>, new: Vec<Form>) {
        assert!(
            slot < 4 || self.later.is_some(),
            "{name}: the clock of slot 4 is not known"
        );
        self.accesses.push(Access {
            name,
            now: self.now(slot),
            tag,
            cell,
            old,
            new,
        });
    }

    /// Accesses a register cell that held `old` and then holds `new`.
    pub fn register(&mut self, name: &'static str, slot: u8, cell: Form, old: &Form, new: &Form) {
        self.access(
            name,
            slot,
            tag::REGISTER,
            cell,
            vec![old.clone()],
            vec![new.clone()],
        );
    }

    /// Reads rs1 in slot 1: its value, an input.
    pub fn rs1(&mut self) -> Form {
        let value = self.c.input("rs1");
        let cell = self.fields.shr(RS1_AT).mask(31);
        self.register("rs1", 1, cell, &value, &value);
        value
    }

    /// Reads rs2 in slot 2: its value, an input.
    pub fn rs2(&mut self) -> Form {
        let value = self.c.input("rs2");
        let cell = self.fields.shr(RS2_AT).mask(31);
        self.register("rs2", 2, cell, &value, &value);
        value
    }

    /// Writes rd in slot 3; what it held before is an input.
    pub fn rd(&mut self, value: &Form) {
        self.rd_in(3, value);
    }

    /// Writes rd in any slot; what it held before is an input.
    pub fn rd_in(&mut self, slot: u8, value: &Form) {
        let old = self.c.input("rd before");
        let cell = self.fields.shr(RD_AT).mask(63);
        self.register("rd", slot, cell, &old, value);
    }

    /// Accesses the memory word that holds the byte at `address`. The bits of `asserted` (of bits 0..3) must be 0 in the address.
    pub fn memory(&mut self, slot: u8, address: &Form, asserted: u64, old: &Form, new: &Form) {
        self.memory_word(
            "memory word",
            slot,
            address,
            (asserted, &Form::zero()),
            [old, new],
        );
    }

    /// [`Self::memory`] with a name, and more that must be 0: bits 0..3 of a form.
    pub fn memory_word(
        &mut self,
        name: &'static str,
        slot: u8,
        address: &Form,
        (asserted, zero): (u64, &Form),
        [old, new]: [&Form; 2],
    ) {
        const HIGH: u64 = (1 << 29) - 1;
        let cell = address.shr(3).mask(LOW);
        // Bits 32..61 of the index are bits 35..64 of the address; then bits 0..3 of the address.
        let high = address.rotl(29).mask(HIGH | asserted << 29) ^ zero.mask(7).shl(29);
        let words = |value: &Form| vec![value.clone(), high.clone()];
        self.access(name, slot, tag::MEMORY, cell, words(old), words(new));
    }

    /// The word in which the clock advances by 4 and the pc by the instruction's length, with five free bits
    /// ([`STEP_FREE_BITS`]), and the state that it leads to. Slots from 4 on count from there.
    pub fn step(&mut self) -> (Gates, Form) {
        let mut gates = self.c.gates("clock + 4, pc + length");
        // 4 ^ 6 = 2.
        let shorter = self.fields.bit(COMPRESSED_AT, 1) ^ self.fields.bit(COMPRESSED_AT, 2);
        let step = self.c.constant(STEP) ^ shorter;
        let sum = gates.add(&self.state, &step, &Form::zero(), !STEP_FREE, STEP_TOPS, None);
        let next = &self.state ^ step ^ sum.carry.shl(1);
        self.later = Some(next.high());
        (gates, next)
    }

    /// The word in which the clock of a long row advances by another 4, and the state that it leads to. Free are its low half
    /// and the high ones of [`STEP_FREE_BITS`].
    pub fn second_step(&mut self, next: &Form) -> (Gates, Form) {
        const MASK: u64 = LOW << 32 & !STEP_FREE;
        let mut gates = self.c.gates("clock + 8");
        let four = self.c.constant(4 << 32);
        let sum = gates.add(next, &four, &Form::zero(), MASK, 1 << 62, None);
        (gates, next ^ four ^ sum.carry.shl(1))
    }

    /// [`Self::step`] where no free bit is needed.
    pub fn plain_step(&mut self) -> Form {
        let (gates, next) = self.step();
        self.c.close(gates);
        next
    }

    /// The proofs that each access is later than its cell's last one, and the tokens of the accesses. With an odd number of
    /// them the high lane of the last word of gates is free, and the word is returned.
    pub fn order(&mut self) -> Option<Gates> {
        let accesses = core::mem::take(&mut self.accesses);
        let mut spare = None;
        for pair in accesses.chunks(2) {
            let names = match pair {
                [first, second] => format!("{}, {}", first.name, second.name),
                _ => pair[0].name.to_string(),
            };
            let then = self.c.input(format!("last {names}"));
            let low = pair[0].now.shr(32);
            let (now, mask) = match pair {
                [_, second] => (&low ^ &second.now, ALL),
                _ => (low, LOW),
            };
            let mut gates = self.c.gates(names + " after last");
            let carries_out = self.c.constant(TOPS & mask);
            gates.add(
                &now,
                &self.c.not(&then),
                &Form::zero(),
                mask,
                TOPS & mask,
                Some(&carries_out),
            );
            self.exchange(&pair[0], then.shl(32));
            match pair {
                [_, second] => {
                    self.exchange(second, then.high());
                    self.c.close(gates);
                }
                _ => spare = Some(gates),
            }
        }
        spare
    }

    fn exchange(&mut self, access: &Access, then: Form) {
        let token = |clock: &Form, words: &[Form]| {
            let mut all = Vec::with_capacity(1 + words.len());
            all.push(clock ^ &access.cell);
            all.extend_from_slice(words);
            all
        };
        let tag = self.c.constant(access.tag);
        let now = if access.tag == tag::TEXT {
            &self.clock
        } else {
            &access.now
        };
        self.c
            .receive(format!("{} before", access.name), &tag, token(&then, &access.old));
        self.c.send(access.name, &tag, token(now, &access.new));
    }

    /// [`Self::order`] where the free lane, if there is one, is not needed.
    pub fn plain_order(&mut self) {
        if let Some(gates) = self.order() {
            self.c.close(gates);
        }
    }

    /// Sends the state after the row and ends the chip. `high` are the bits of the new pc above the lane, which the
    /// next row asserts to be zero by not taking any other state.
    pub fn finish_at(mut self, next: &Form, high: Option<&Form>) -> Chip {
        assert!(self.accesses.is_empty(), "the accesses are ordered");
        let mut words = vec![next.clone()];
        words.extend(high.cloned());
        let tag = self.c.constant(tag::STATE);
        self.c.send("state after", &tag, words);
        self.c.finish()
    }

    /// Ends a long row, the state after whose first step is given, that goes on with the next instruction.
    pub fn finish_long(mut self, next: &Form) -> Chip {
        let (gates, next) = self.second_step(next);
        self.c.close(gates);
        self.plain_order();
        self.finish_at(&next, None)
    }

    /// Ends the chip without a state after the row.
    pub fn end(self) -> Chip {
        assert!(self.accesses.is_empty(), "the accesses are ordered");
        self.c.finish()
    }

    /// Ends a row that goes on with the next instruction.
    pub fn finish(mut self) -> Chip {
        let next = self.plain_step();
        self.plain_order();
        self.finish_at(&next, None)
    }
}
