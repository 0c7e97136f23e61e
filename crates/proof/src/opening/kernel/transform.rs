//! The additive transform, pass by pass, on blocks of the codeword that get smaller until they stay in the fastest memory.

use core::ops::Range;

use super::set::Row;
use super::set::butterfly::{Factors, pass};

/// Rows of a piece, which the second level of caches holds.
const PIECE: usize = (1 << 17) / size_of::<Row>();

/// What becomes of the rows of a codeword.
pub trait Use {
    /// Whether any row in a range of positions is wanted.
    fn wants(&self, positions: Range<usize>) -> bool;
    /// Takes finished rows, those from a position on.
    fn take(&mut self, position: usize, rows: &[Row]);
}

/// All levels of a block, in place, as far as its parts are wanted. `position` is that of the block's first row in the numbering of `point`; the number of
/// levels is a multiple of three.
pub fn transform(block: &mut [Row], table: &Factors, position: usize, target: &mut impl Use) {
    let piece = block.len().min(PIECE);
    part(block, table, position, piece, target);
}

fn part(block: &mut [Row], table: &Factors, position: usize, piece: usize, target: &mut impl Use) {
    if !target.wants(position..position + block.len()) {
        return;
    }
    if block.len() >= 8 {
        pass::<3>(block, table, position);
    }
    if block.len() > 8 {
        let length = block.len() / 8;
        for (b, block) in block.chunks_exact_mut(length).enumerate() {
            part(block, table, position + b * length, piece, target);
        }
    }
    // The largest that are not larger than a piece.
    if (piece / 8 + 1..=piece).contains(&block.len()) {
        target.take(position, block);
    }
}
