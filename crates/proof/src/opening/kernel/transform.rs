//! The additive transform, pass by pass, on blocks of the codeword that get smaller until they stay in the fastest memory.

use core::mem::MaybeUninit;
use core::ops::Range;

use super::set::Row;
use super::set::butterfly::{Factors, pass, top_pass};

/// All levels of a block, in place, as far as its parts are wanted: `wanted` tells of a range of positions whether any row in it is. `position` is that of
/// the block's first row in the numbering of `point`; the number of levels is a multiple of three.
pub fn transform(
    block: &mut [Row],
    table: &Factors,
    position: usize,
    wanted: &mut impl FnMut(Range<usize>) -> bool,
) {
    let log = block.len().trailing_zeros() as usize;
    if log < 3 {
        return;
    }
    pass::<3>(block, table, position);
    if log > 3 {
        let part = block.len() / 8;
        for (b, block) in block.chunks_exact_mut(part).enumerate() {
            let position = position + b * part;
            if wanted(position..position + part) {
                transform(block, table, position, wanted);
            }
        }
    }
}

/// The levels of the top pass for a message of `2^log` symbols: what is left over is a multiple of three.
pub fn top_levels(log: usize) -> usize {
    (log + 2) % 3 + 1
}

/// The top levels of one coset, from the message's rows to a block of the codeword, all of whose rows are written. `position` is that of its first row.
pub fn top(message: &[Row], code: &mut [MaybeUninit<Row>], table: &Factors, position: usize) {
    let log = message.len().trailing_zeros() as usize;
    assert_eq!(message.len(), code.len());
    match top_levels(log) {
        1 => top_pass::<1>(message, code, table, position),
        2 => top_pass::<2>(message, code, table, position),
        _ => top_pass::<3>(message, code, table, position),
    }
}
