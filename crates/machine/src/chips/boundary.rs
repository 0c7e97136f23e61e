//! The boundary tables: where cells begin and end.
//!
//! A row sends its cell's token at clock 0 and receives the cell's last token, whatever its clock and value. The
//! cells of registers, image and text are public rows: the verifier fills in tag, index and beginning itself, and a row beyond them
//! has tag 0. All other memory begins as zeros, and the prover chooses which words: its rows form a chain of strictly
//! rising indices, from the image's last word (a token that the verifier sends) to the last word of all (which it
//! receives), so that no word has two beginnings and none lies within or below the image.
//!
//! What a prover could try: a last clock or value of its choice. They only stand in tokens that the cell's
//! last access must have sent. In the chain, an index twice or out of order: then one comparison does not carry out; bits of an index
//! above 61: they are masked away in all tokens. Public input that no row reads is taken by rows of their own, which
//! give nothing in return: all they can do is take a byte away from a row that would need it.

use carryless_circuit::{Chip, ChipBuilder, Form};

use crate::layout::{INDEX_BITS, LAST_INDEX, REAL_AT, tag};

/// The bit of an index word that makes the row real: above all indices.
pub(crate) const REAL_INDEX_BIT: u8 = 63;
/// Where a word of [`unread`] has its byte.
pub(crate) const UNREAD_BYTE_AT: u8 = 32;

/// The register cells: public tag, cell and first value.
pub(crate) fn registers() -> Chip {
    let mut c = ChipBuilder::new("registers");
    let (tag, cell, first) = (c.public("tag"), c.public("cell"), c.public("first value"));
    let (clock, last) = (c.input("last clock"), c.input("last value"));
    c.send("beginning", &tag, [cell.clone(), first]);
    c.receive("end", &tag, [cell ^ clock.shl(32), last]);
    c.finish()
}

/// The image's memory words: public tag, index (below 2^32) and first value.
pub(crate) fn image() -> Chip {
    let mut c = ChipBuilder::new("image");
    let (tag, index, first) = (c.public("tag"), c.public("index"), c.public("first value"));
    let (clock, last) = (c.input("last clock"), c.input("last value"));
    c.send("beginning", &tag, [index.clone(), first]);
    c.receive("end", &tag, [index ^ clock.shl(32), last]);
    c.finish()
}

/// The instructions: public tag, pc, fields and extra. Nothing ever changes them.
pub(crate) fn text() -> Chip {
    let mut c = ChipBuilder::new("text");
    let (tag, pc) = (c.public("tag"), c.public("pc"));
    let (fields, extra) = (c.public("fields"), c.public("extra"));
    let clock = c.input("last clock");
    c.send("beginning", &tag, [pc.clone(), fields.clone(), extra.clone()]);
    c.receive("end", &tag, [pc ^ clock.shl(32), fields, extra]);
    c.finish()
}

/// The memory words beyond the image that the run touches, by rising index.
pub(crate) fn zeroed() -> Chip {
    const TOP_INDEX_BIT: u64 = 1 << (INDEX_BITS - 1);
    let mut c = ChipBuilder::new("zeroed");
    let word = c.input("index");
    c.set_real(&word, REAL_INDEX_BIT);
    let previous = c.input("previous index").mask(LAST_INDEX);
    let index = word.mask(LAST_INDEX);
    // index > previous if and only if index + (2^61 - 1 - previous) carries out of 61 bits.
    let mut gates = c.gates("index rises");
    let (complement, carries_out) = (c.not(&previous).mask(LAST_INDEX), c.constant(TOP_INDEX_BIT));
    gates.add(
        &index,
        &complement,
        &Form::zero(),
        LAST_INDEX,
        TOP_INDEX_BIT,
        Some(&carries_out),
    );
    c.close(gates);
    let (clock, last) = (c.input("last clock"), c.input("last value"));
    let chain = c.constant(tag::CHAIN);
    c.receive("chain before", &chain, [previous]);
    c.send("chain", &chain, core::slice::from_ref(&index));
    let memory = c.constant(tag::MEMORY);
    let (low, high) = (index.low(), index.shr(32));
    c.send("beginning", &memory, [low.clone(), Form::zero(), high.clone()]);
    c.receive("end", &memory, [low ^ clock.shl(32), last, high]);
    c.finish()
}

/// Bytes of the public input that were not read, one a row.
pub(crate) fn unread() -> Chip {
    let mut c = ChipBuilder::new("unread public input");
    let word = c.input("byte and distance to the end");
    c.set_real(&word, REAL_INDEX_BIT);
    let tag = c.constant(tag::PUBLIC_INPUT);
    let byte = word.shr(UNREAD_BYTE_AT).mask(0xff);
    c.receive("public byte", &tag, [word.low(), byte]);
    c.finish()
}

const _: () = assert!(REAL_AT < 32 && (REAL_INDEX_BIT as u32) > INDEX_BITS);
