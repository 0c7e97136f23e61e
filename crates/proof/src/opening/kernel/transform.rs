//! The additive transform, pass by pass, on blocks of the codeword that get smaller until they stay in the fastest memory.

use core::mem::MaybeUninit;
use core::ops::Range;

use super::set::Row;
use super::set::butterfly::{Factors, pass, top_pass};

/// Entries of the constants that a level needs.
fn terms(log_length: usize, level: usize) -> usize {
    match log_length + 1 - level {
        0..=8 => 1,
        9..=16 => 2,
        _ => 4,
    }
}

/// All levels of a block, in place, as far as its parts are wanted: `wanted` tells of a range of positions whether any row in it is. `position` is that of
/// the block's first row in the numbering of `point`; the number of levels is a multiple of three.
pub fn transform(
    block: &mut [Row],
    table: &Factors,
    log_length: usize,
    position: usize,
    wanted: &mut impl FnMut(Range<usize>) -> bool,
) {
    let log = block.len().trailing_zeros() as usize;
    if log < 3 {
        return;
    }
    match terms(log_length, log - 3) {
        1 => pass::<3, 1>(block, table, position),
        2 => pass::<3, 2>(block, table, position),
        _ => pass::<3, 4>(block, table, position),
    }
    if log > 3 {
        let part = block.len() / 8;
        for (b, block) in block.chunks_exact_mut(part).enumerate() {
            let position = position + b * part;
            if wanted(position..position + part) {
                transform(block, table, log_length, position, wanted);
            }
        }
    }
}

/// The levels of the top pass for a message of `2^log` symbols: what is left over is a multiple of three.
pub fn top_levels(log: usize) -> usize {
    (log + 2) % 3 + 1
}

/// The top levels of one coset, from the message's rows to a block of the codeword, all of whose rows are written. `position` is that of its first row.
pub fn top(message: &[Row], code: &mut [MaybeUninit<Row>], table: &Factors, log_length: usize, position: usize) {
    let log = message.len().trailing_zeros() as usize;
    assert_eq!(message.len(), code.len());
    match (top_levels(log), terms(log_length, log - top_levels(log))) {
        (1, 1 | 2) => top_pass::<1, 2>(message, code, table, position),
        (2, 1 | 2) => top_pass::<2, 2>(message, code, table, position),
        (_, 1) => top_pass::<3, 1>(message, code, table, position),
        (_, 2) => top_pass::<3, 2>(message, code, table, position),
        (levels, _) => unreachable!("{levels} levels at a rate below 2^-12"),
    }
}
