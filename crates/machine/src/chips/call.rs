//! The calls of a guest: exit, read, write, and those that only give an error.
//!
//! An `ecall` reads a7, a1 and a2 and then reads and writes a0, whatever the call; a read or write of bytes accesses the memory
//! word at a1, one of public bytes the cell that counts them. The text does not say which call it is: the prover
//! chooses the chip, and each chip has rows only for its own. What a7 and a0 must be is written into their tokens as a
//! constant; the chips' conditions exclude each other, but for a private read, where any short count is allowed.
//!
//! The count n of bytes moved is given as a thermometer: bit i of U says i < n. `U & (U << 1 | 1) = U` makes it one (and zero
//! in rows that are not real), and the bits of n are XORs of bits of U. That n <= a2, that the bytes stay within
//! the memory word, and that n is at most what is left of the public input are carries. Where the count is determined, two or
//! three bits choose which of these bounds is reached, and the chosen difference must be zero.
//!
//! Public bytes are tokens (position, byte), one for each byte that U has; those it does not have are zero
//! altogether, tag and words. The position of byte i is the cell's value +- i, in 32-bit lanes. Every position is the
//! cell's value of one access plus less than n, and the cell advances by n, so positions are not used twice.
//!
//! What a prover could try: claim another count (bounded and determined as above), change memory beside the bytes read (the
//! change is masked by U and rotated to its place), take public bytes that the verifier did not send or leave some out (each is a
//! token; a count of 0 needs a2 = 0 or nothing left), write other bytes (they come from the memory word), write twice or not at
//! all (the verifier receives each byte of the output once), or claim an unknown call where it is known (four nonzero
//! differences).

use carryless_circuit::builder::TOP;
use carryless_circuit::{Chip, Form};

use crate::layout::{INPUT_CELL, Kind, OUTPUT_CELL, tag};
use crate::row::Row;

/// The number of `read`.
const READ: u64 = 63;
/// The number of `write`.
const WRITE: u64 = 64;
/// The number of `exit`; the next one is `exit_group`.
const EXIT: u64 = 93;
const EBADF: u64 = -9i64 as u64;
const ENOSYS: u64 = -38i64 as u64;

const A0: u64 = 10;
const A1: u64 = 11;
const A2: u64 = 12;
const A7: u64 = 17;

/// An `ecall` row: reads a7 (its value given), a1 and a2 (inputs), and goes 4 clocks on to where a0 is accessed.
struct Call {
    row: Row,
    a1: Form,
    a2: Form,
    /// The state with clock and pc advanced by 4.
    step: Form,
}

impl Call {
    fn new(name: &'static str, a7: impl FnOnce(&mut Row) -> Form, a2: Option<u64>) -> Self {
        let mut row = Row::new(name, Kind::Ecall);
        let a7 = a7(&mut row);
        let a1 = row.c.input("a1");
        let a2 = match a2 {
            Some(value) => row.c.constant(value),
            None => row.c.input("a2"),
        };
        for (name, slot, cell, value) in [("a7", 1, A7, &a7), ("a1", 2, A1, &a1), ("a2", 3, A2, &a2)] {
            let cell = row.c.constant(cell);
            row.register(name, slot, cell, value, value);
        }
        let step = row.plain_step();
        Self { row, a1, a2, step }
    }

    /// A row for the call with a constant number.
    fn number(name: &'static str, a7: u64) -> Self {
        Self::new(name, |row| row.c.constant(a7), None)
    }

    fn a0(&mut self, old: &Form, new: &Form) {
        let cell = self.row.c.constant(A0);
        self.row.register("a0", 4, cell, old, new);
    }

    /// a0 from one constant to another.
    fn a0_constants(&mut self, old: u64, new: u64) {
        let (old, new) = (self.row.c.constant(old), self.row.c.constant(new));
        self.a0(&old, &new);
    }

    /// Ends the row; the clock advances by another 4.
    fn finish(self) -> Chip {
        self.row.finish_long(&self.step)
    }

    /// The word whose top bit says that `x` is not the constant.
    fn differs(&mut self, name: &'static str, x: &Form, constant: u64) -> Form {
        let (constant, ones) = (self.row.c.constant(constant), self.row.c.constant(u64::MAX));
        let carries_out = self.row.c.constant(TOP);
        let mut gates = self.row.c.gates(name);
        let sum = gates.add(
            &(x ^ constant),
            &ones,
            &Form::zero(),
            u64::MAX,
            TOP,
            Some(&carries_out),
        );
        self.row.c.close(gates);
        sum.carry
    }
}

/// `exit` and `exit_group`: takes the state, sends the code, and no state.
pub(crate) fn exit() -> Chip {
    let group = |row: &mut Row| {
        let group = row.c.input("exit_group");
        row.c.constant(EXIT) ^ group.broadcast(0).mask(EXIT ^ (EXIT + 1))
    };
    let mut call = Call::new("exit", group, None);
    let code = call.row.c.input("a0");
    call.a0(&code, &code);
    call.row.plain_order();
    let tag = call.row.c.constant(tag::EXIT);
    call.row.c.send("exit", &tag, [code]);
    call.row.end()
}

/// The number of bytes moved.
struct Count {
    /// Bit i says i < n, i in 0..8.
    thermometer: Form,
    /// n.
    number: Form,
    /// n times 0xff, from the lowest byte.
    bytes: Form,
}

fn count(row: &mut Row) -> Count {
    let given = row.c.input("count as a thermometer");
    let u = given.mask(0xff);
    let below = u.shl(1).mask(0xfe) ^ row.c.constant(1);
    row.c.assert_and("count is a thermometer", &u, &below, &u);
    // n >= k toggles bit b of n where k is a multiple of 2^b.
    let mut number = Form::zero();
    let mut bytes = Form::zero();
    for i in 0u8..8 {
        for b in (0..4).filter(|b| (i + 1) % (1 << b) == 0) {
            number ^= &u.bit(i, b);
        }
        bytes ^= &u.broadcast(i).mask(0xff << (8 * i));
    }
    Count {
        thermometer: u,
        number,
        bytes,
    }
}

/// `x - y`, which must not be negative.
fn subtract_within(row: &mut Row, name: &'static str, x: &Form, y: &Form) -> Form {
    let (minus_y, one, carries_out) = (row.c.not(y), row.c.constant(1), row.c.constant(TOP));
    let mut gates = row.c.gates(name);
    let sum = gates
        .add(x, &minus_y, &one, u64::MAX, TOP, Some(&carries_out))
        .sum;
    row.c.close(gates);
    sum
}

/// What the bounds on the count leave: all zero where the bound is reached.
struct Slack {
    /// a2 - n.
    length: Form,
    /// 8 - (a1 mod 8) - n, up to its sign.
    word: Form,
}

/// Bounds the count by a2 and by the end of the memory word.
fn bound(call: &mut Call, count: &Count) -> Slack {
    let row = &mut call.row;
    let length = subtract_within(row, "a2 - count", &call.a2, &count.number);
    let mut gates = row.c.gates("end within word");
    let end = gates
        .add(&call.a1.mask(7), &count.number, &Form::zero(), 15, 8, None)
        .sum;
    row.c.close(gates);
    row.c
        .assert_disjoint("end is at most 8", &end.broadcast(3).mask(7), &end.mask(7));
    let word = end ^ row.c.constant(8);
    Slack { length, word }
}

/// Rotates a word by the bytes below `address` in its memory word: to the right, so that the addressed byte becomes
/// the lowest, or back to the left.
fn rotate(row: &mut Row, name: &'static str, word: &Form, address: &Form, right: bool) -> Form {
    (0..3).fold(word.clone(), |word, bit| {
        let by = 8 << bit;
        let rotated = word.rotl(if right { 64 - by } else { by });
        row.c
            .mux(format!("{name} by {by}"), address, bit, &rotated, &word)
    })
}

/// The tokens' tag, positions and bytes: byte i at position `start + i`, or `start - i` where `down`.
fn public_bytes(
    row: &mut Row,
    start: &Form,
    down: bool,
    count: &Count,
    bytes: &Form,
) -> Vec<(Form, [Form; 2])> {
    let mut tokens = Vec::new();
    for pair in 0u8..4 {
        let lane = |i: u8| if down { u64::from(i).wrapping_neg() } else { u64::from(i) } & 0xffff_ffff;
        let (i, j) = (2 * pair, 2 * pair + 1);
        let offsets = row.c.constant(lane(j) << 32 | lane(i));
        let starts = start.low() ^ start.shl(32);
        let positions = row
            .c
            .add_with_carry(
                format!("positions {i}, {j}"),
                &starts,
                &offsets,
                &Form::zero(),
                32,
            )
            .sum;
        let u = &count.thermometer;
        let present = u.broadcast(i).low() ^ u.broadcast(j).high();
        let positions = row
            .c
            .and(format!("positions {i}, {j} that count"), &present, &positions);
        for (i, position) in [(i, positions.low()), (j, positions.shr(32))] {
            tokens.push((u.broadcast(i), [position, bytes.shr(8 * i).mask(0xff)]));
        }
    }
    tokens
}

/// `read` of private bytes into the word at a1: any bytes, and any count that the bounds allow.
pub(crate) fn read_private() -> Chip {
    let mut call = Call::number("read private", READ);
    let count = count(&mut call.row);
    bound(&mut call, &count);
    let row = &mut call.row;
    let change = row.c.input("change of the bytes");
    let other = row.c.not(&count.bytes);
    row.c
        .assert_disjoint("only the bytes read change", &change, &other);
    let old = row.c.input("memory word before");
    let new = &old ^ rotate(row, "change", &change, &call.a1, false);
    let fd = call.row.c.constant(0);
    call.a0(&fd, &count.number);
    call.row.memory(5, &call.a1, 0, &old, &new);
    call.finish()
}

/// `read` of public bytes into the word at a1: as many as there are within the bounds.
pub(crate) fn read_public() -> Chip {
    let mut call = Call::number("read public", READ);
    let count = count(&mut call.row);
    let slack = bound(&mut call, &count);
    let row = &mut call.row;
    let left = row.c.input("bytes left");
    let left_after = subtract_within(row, "bytes left - count", &left, &count.number);
    let reached = row.c.input("which bound is reached");
    let third = reached.broadcast(0) ^ reached.broadcast(1) ^ row.c.constant(u64::MAX);
    row.c
        .assert_disjoint("the length is reached", &reached.broadcast(0), &slack.length);
    row.c
        .assert_disjoint("the word's end is reached", &reached.broadcast(1), &slack.word);
    row.c
        .assert_disjoint("the input's end is reached", &third, &left_after);

    let bytes = row.c.input("bytes");
    let other = row.c.not(&count.bytes);
    row.c.assert_disjoint("no other bytes", &bytes, &other);
    let old = row.c.input("memory word before");
    let lowered = rotate(row, "word", &old, &call.a1, true);
    let replaced = row.c.and("bytes replaced", &lowered, &count.bytes);
    let new = &old ^ rotate(row, "change", &(&bytes ^ replaced), &call.a1, false);
    for (present, words) in public_bytes(row, &left, true, &count, &bytes) {
        row.c
            .receive("public byte", &present.mask(tag::PUBLIC_INPUT), &words);
    }
    let fd = call.row.c.constant(3);
    call.a0(&fd, &count.number);
    call.row.memory(5, &call.a1, 0, &old, &new);
    let cell = call.row.c.constant(INPUT_CELL);
    call.row.register("bytes left", 6, cell, &left, &left_after);
    call.finish()
}

/// `write` of the word at a1, up to the bounds.
fn write(name: &'static str, public: bool) -> Chip {
    let mut call = Call::number(name, WRITE);
    let count = count(&mut call.row);
    let slack = bound(&mut call, &count);
    let row = &mut call.row;
    let reached = row.c.input("which bound is reached");
    let second = row.c.not(&reached.broadcast(0));
    row.c
        .assert_disjoint("the length is reached", &reached.broadcast(0), &slack.length);
    row.c
        .assert_disjoint("the word's end is reached", &second, &slack.word);
    let word = row.c.input("memory word");
    let mut cursor = None;
    if public {
        let written = row.c.input("bytes written");
        let written_after = row.c.add("bytes written + count", &written, &count.number);
        let lowered = rotate(row, "word", &word, &call.a1, true);
        let bytes = row.c.and("bytes", &lowered, &count.bytes);
        for (present, words) in public_bytes(row, &written, false, &count, &bytes) {
            row.c
                .send("public byte", &present.mask(tag::PUBLIC_OUTPUT), &words);
        }
        cursor = Some((written, written_after));
    }
    let fd = call.row.c.constant(if public { 1 } else { 2 });
    call.a0(&fd, &count.number);
    call.row.memory(5, &call.a1, 0, &word, &word);
    if let Some((before, after)) = cursor {
        let cell = call.row.c.constant(OUTPUT_CELL);
        call.row.register("bytes written", 6, cell, &before, &after);
    }
    call.finish()
}

/// `write` to the public output.
pub(crate) fn write_public() -> Chip {
    write("write public", true)
}

/// `write` to the diagnostics: nothing is claimed about the bytes.
pub(crate) fn write_diagnostic() -> Chip {
    write("write diagnostic", false)
}

/// `read` of no private byte: always allowed.
pub(crate) fn read_private_nothing() -> Chip {
    let mut call = Call::number("read private, nothing", READ);
    call.a0_constants(0, 0);
    call.finish()
}

/// `read` of no public byte: the length is 0, or nothing is left.
pub(crate) fn read_public_nothing() -> Chip {
    let mut call = Call::number("read public, nothing", READ);
    let row = &mut call.row;
    let left = row.c.input("bytes left");
    let reached = row.c.input("which bound is reached");
    let second = row.c.not(&reached.broadcast(0));
    row.c
        .assert_disjoint("the length is 0", &reached.broadcast(0), &call.a2);
    row.c.assert_disjoint("nothing is left", &second, &left);
    call.a0_constants(3, 0);
    let cell = call.row.c.constant(INPUT_CELL);
    call.row.register("bytes left", 6, cell, &left, &left);
    call.finish()
}

/// `write` of length 0 to descriptor 1 or 2.
pub(crate) fn write_nothing() -> Chip {
    let mut call = Call::new("write, nothing", |row| row.c.constant(WRITE), Some(0));
    let second = call.row.c.input("descriptor is 2");
    let old = call.row.c.constant(1) ^ second.broadcast(0).mask(3);
    call.a0(&old, &Form::zero());
    call.finish()
}

/// `read` from a descriptor other than 0 and 3, or `write` to one other than 1 and 2: with the bit that tells `write`,
/// `descriptor ^ bit` is neither 0 nor 3.
pub(crate) fn bad_descriptor() -> Chip {
    let mut writes = Form::zero();
    let a7 = |row: &mut Row| {
        writes = row.c.input("is write").broadcast(0);
        row.c.constant(READ) ^ writes.mask(READ ^ WRITE)
    };
    let mut call = Call::new("bad descriptor", a7, None);
    let fd = call.row.c.input("a0");
    let toggled = &fd ^ writes.mask(1);
    call.differs("neither 0 nor 1", &toggled, 0);
    call.differs("neither 3 nor 2", &toggled, 3);
    let error = call.row.c.constant(EBADF);
    call.a0(&fd, &error);
    call.finish()
}

/// Any other call.
pub(crate) fn unknown() -> Chip {
    let mut number = Form::zero();
    let a7 = |row: &mut Row| {
        number = row.c.input("a7");
        number.clone()
    };
    let mut call = Call::new("unknown call", a7, None);
    call.differs("not read", &number, READ);
    call.differs("not write", &number, WRITE);
    call.differs("not exit", &number, EXIT);
    call.differs("not exit_group", &number, EXIT + 1);
    let old = call.row.c.input("a0");
    let error = call.row.c.constant(ENOSYS);
    call.a0(&old, &error);
    call.finish()
}
