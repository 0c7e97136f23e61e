//! Branches, `jalr` and `fence`.
//!
//! What a prover could try: take a branch or not at will. Whether it is taken is a linear form of a carry word that its
//! constraint determines. The new pc is `taken ? target : pc + length`, one AND in the lane that the odd number of accesses
//! leaves free. A `jalr` whose target has a bit above 31 sends a state token with a nonzero second word, which no row
//! takes; a target that is no instruction's address finds no text token.

use carryless_circuit::{Chip, Form};

use crate::chips::arithmetic::{at_least, nonzero};
use crate::layout::Kind;
use crate::row::Row;

const HIGH: u64 = 0xffff_ffff << 32;

/// Goes to the target where bit 63 of `taken` is set, else on to the next instruction.
fn finish(mut row: Row, taken: &Form) -> Chip {
    let on = row.plain_step();
    let target = row.target();
    let mut gates = row.order().expect("three accesses leave a lane free");
    let jump = gates.and(&taken.broadcast(63), &(target ^ &on).shl(32), HIGH);
    row.c.close(gates);
    row.finish_at(&(on ^ jump.shr(32)), None)
}

/// `beq bne`: the operands differ if and only if `(x ^ y) + (2^64 - 1)` carries out.
pub(crate) fn branch_equal() -> Chip {
    let mut row = Row::new("branch equal", Kind::BranchEqual);
    let (x, y) = (row.rs1(), row.rs2());
    let differ = nonzero(&mut row, "difference", &(x ^ y));
    // Flag 0 is set where a difference means to jump.
    let taken = differ ^ row.flag_at(0, 63) ^ row.c.constant(1 << 63);
    finish(row, &taken)
}

/// `blt bge bltu bgeu`.
pub(crate) fn branch_less() -> Chip {
    let mut row = Row::new("branch less", Kind::BranchLess);
    let (x, y) = (row.rs1(), row.rs2());
    let at_least = at_least(&mut row, &x, &y, 0);
    // Flag 1 is set where "at least" means to jump.
    let taken = at_least ^ row.flag_at(1, 63) ^ row.c.constant(1 << 63);
    finish(row, &taken)
}

/// `jalr`: rd := pc + length, and on to rs1 + immediate without its lowest bit.
pub(crate) fn jump_register() -> Chip {
    let mut row = Row::new("jump register", Kind::JumpRegister);
    let base = row.rs1();
    let target = row.c.add("target", &base, &row.immediate());
    let on = row.plain_step();
    row.rd(&on.low());
    row.plain_order();
    let next = on.high() ^ target.mask(0xffff_fffe);
    row.finish_at(&next, Some(&target.shr(32)))
}

/// `fence`: goes on.
pub(crate) fn fence() -> Chip {
    Row::new("fence", Kind::Fence).finish()
}
