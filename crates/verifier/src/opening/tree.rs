//! Merkle trees over rows of words.
//!
//! A leaf is BLAKE3 of its row's words, little-endian. A node is one compression of its two children with the flag for inner
//! nodes and without that for roots ("non-root parent" of BLAKE3), which no hash of bytes ends in, so a node never passes for a leaf. Positions are bound
//! by the path. Zero knowledge needs no salts: there, tail rows give each leaf its entropy.
//!
//! An opening of several positions gives their rows, by increasing position and each once, then the digests that cannot be computed: level by level from
//! the leaves, in each by increasing position. Their number follows from the positions, so there is one encoding.

use alloc::vec::Vec;

use blake3::hazmat::{Mode, merge_subtrees_non_root};

use super::OpeningError;
use super::wire::Reader;

/// A digest.
pub type Digest = [u8; 32];

/// The digest of a row, given as the little-endian bytes of its words.
#[must_use]
pub fn leaf(row: &[u8]) -> Digest {
    *blake3::hash(row).as_bytes()
}

/// The digest of an inner node.
#[must_use]
pub fn node(left: &Digest, right: &Digest) -> Digest {
    merge_subtrees_non_root(left, right, Mode::Hash)
}

/// Positions sorted, each once.
#[must_use]
pub fn distinct(positions: &[usize]) -> Vec<usize> {
    let mut sorted = positions.to_vec();
    sorted.sort_unstable();
    sorted.dedup();
    sorted
}

/// Reads the rows of the positions (distinct, sorted, below `2^height`) and checks them against the root.
pub(super) fn read_rows<'a>(
    root: &Digest,
    height: usize,
    positions: &[usize],
    row_words: usize,
    reader: &mut Reader<'a>,
) -> Result<Vec<&'a [u8]>, OpeningError> {
    let rows = positions
        .iter()
        .map(|_| reader.bytes(8 * row_words))
        .collect::<Result<Vec<_>, _>>()?;
    let mut level: Vec<(usize, Digest)> = positions
        .iter()
        .copied()
        .zip(rows.iter().map(|row| leaf(row)))
        .collect();
    for _ in 0..height {
        let mut above = Vec::with_capacity(level.len());
        let mut nodes = level.iter().peekable();
        while let Some(&(position, digest)) = nodes.next() {
            let parent = if position % 2 == 1 {
                node(&reader.digest()?, &digest)
            } else if let Some((_, right)) = nodes.next_if(|(other, _)| *other == position + 1) {
                node(&digest, right)
            } else {
                node(&digest, &reader.digest()?)
            };
            above.push((position / 2, parent));
        }
        level = above;
    }
    match level.as_slice() {
        [(_, digest)] if digest == root => Ok(rows),
        _ => Err(OpeningError::Tree),
    }
}
