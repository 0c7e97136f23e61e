//! An oracle: the codewords of all columns, row by row, and the Merkle tree over the rows.
//!
//! The codewords, several times as large as the columns, are never in memory: a few columns at a time, a coset of the code at a time, they
//! are encoded into one buffer and absorbed by the states of the leaves. The few rows that are opened are encoded again, only the blocks that hold
//! them.

use core::mem::MaybeUninit;

use carryless_verifier::opening::basis::Basis;
use carryless_verifier::opening::schedule::Round;
use carryless_verifier::opening::tree::Digest;

use super::kernel::{self, COLUMNS, Encoder, Leaves, Row, WordOf};
use crate::kernel::element::{PackedK, WIDTH};
use crate::memory::{with_capacity, zero_digests, zero_words};
use crate::parallel;

/// Nodes hashed by one task.
const TASK: usize = 1 << 9;

/// The tree of an oracle.
pub struct Oracle {
    encoder: Encoder,
    /// Digests from the leaves to the root.
    tree: Vec<Vec<Digest>>,
}

/// The columns of a vector of elements of K: their coordinates, in the words of the code's basis.
pub struct Coordinates {
    words: Vec<u64>,
    column: usize,
}

impl Coordinates {
    /// Of a vector in columns for a round.
    pub fn new(vector: &[PackedK], round: &Round, basis: &Basis) -> Self {
        let column = 1usize << round.log_message();
        let map = WordOf::new(&basis.words_of_powers());
        // words[3 a + l] = coordinate l of column a
        let mut words = zero_words(3 * vector.len() * WIDTH);
        parallel::chunks(&mut words, 3 * column, |a, words| {
            let packings = &vector[a * column / WIDTH..(a + 1) * column / WIDTH];
            for (i, &packing) in packings.iter().enumerate() {
                for (l, limb) in map.packing(packing).iter().enumerate() {
                    words[l * column + WIDTH * i..][..WIDTH].copy_from_slice(limb);
                }
            }
        });
        Self { words, column }
    }

    /// Three columns for each column of elements.
    pub fn columns(&self) -> Vec<&[u64]> {
        self.words.chunks_exact(self.column).collect()
    }
}

/// Calls `body` for each group of columns, of so many rows, with every coset: the group's rows, memory for as many and the coset's number. A
/// thread has one coset at a time.
fn each_coset<T: Send>(
    columns: &[&[u64]],
    rows: usize,
    cosets: &mut [T],
    body: impl Fn(&[Row], &mut [MaybeUninit<Row>], usize, &mut T) + Sync + Send,
) {
    fn places(buffer: &mut Vec<Row>, rows: usize) -> &mut [MaybeUninit<Row>] {
        &mut buffer.spare_capacity_mut()[..rows]
    }
    let mut message = with_capacity(rows);
    let threads = rayon::current_num_threads().min(cosets.len()).max(1);
    let mut buffers: Vec<Vec<Row>> = (0..threads).map(|_| with_capacity(rows)).collect();
    for columns in columns.chunks(COLUMNS) {
        let group = core::array::from_fn(|i| columns.get(i).copied());
        let message = kernel::rows(&group, places(&mut message, rows));
        for (turn, cosets) in cosets.chunks_mut(threads).enumerate() {
            parallel::pairs(cosets, &mut buffers, |i, coset, buffer| {
                body(message, places(buffer, rows), turn * threads + i, coset);
            });
        }
    }
}

impl Oracle {
    /// The oracle of columns, for a round. (Zero knowledge adds a column of elements of K to the first oracle, and tail words to every column.)
    pub fn new(columns: &[&[u64]], round: &Round, basis: &Basis) -> Self {
        let (column, cosets) = (1usize << round.log_message(), 1usize << round.log_rate);
        let encoder = Encoder::new(basis, round.log_message(), round.log_length());
        let mut leaves: Vec<Leaves> =
            parallel::map((0..cosets).collect(), |_, _| Leaves::new(column, columns.len()));
        each_coset(columns, column, &mut leaves, |message, memory, coset, leaves| {
            kernel::absorb(message, memory, &encoder, coset, leaves);
        });
        let mut digests = zero_digests(cosets * column);
        parallel::chunks(&mut digests, column, |coset, digests| {
            leaves[coset].finish(digests)
        });
        drop(leaves);
        let mut tree = vec![digests];
        while let Some(below) = tree.last().filter(|below| below.len() > 1) {
            let mut level = zero_digests(below.len() / 2);
            parallel::chunks(&mut level, TASK, |task, level| {
                kernel::nodes(&below[2 * task * TASK..][..2 * level.len()], level);
            });
            tree.push(level);
        }
        Self { encoder, tree }
    }

    /// The root.
    pub fn root(&self) -> Digest {
        self.tree
            .last()
            .and_then(|level| level.first())
            .copied()
            .unwrap_or_default()
    }

    /// The rows at positions (sorted, each once), from the columns that the oracle was made of.
    pub fn rows(&self, columns: &[&[u64]], positions: &[usize]) -> Vec<Vec<u64>> {
        let column = 1usize << self.encoder.log_message;
        let mut rows = vec![Vec::with_capacity(columns.len().next_multiple_of(COLUMNS)); positions.len()];
        let mut rest = rows.as_mut_slice();
        let mut cosets: Vec<(&[usize], &mut [Vec<u64>])> = positions
            .chunk_by(|a, b| a / column == b / column)
            .map(|positions| {
                (
                    positions,
                    rest.split_off_mut(..positions.len()).unwrap_or_default(),
                )
            })
            .collect();
        each_coset(
            columns,
            column,
            &mut cosets,
            |message, memory, _, (positions, rows)| {
                let coset = positions[0] / column;
                let words = kernel::encode_at(message, memory, &self.encoder, coset, positions);
                for (words, row) in words.iter().zip(rows.iter_mut()) {
                    row.extend(words);
                }
            },
        );
        for row in &mut rows {
            row.truncate(columns.len());
        }
        rows
    }

    /// Appends the rows at positions and the digests that bind them to the root, in the order of `carryless_verifier::opening::tree`.
    pub fn open(&self, columns: &[&[u64]], positions: &[usize], out: &mut Vec<u8>) {
        for row in self.rows(columns, positions) {
            out.extend(row.into_iter().flat_map(u64::to_le_bytes));
        }
        let mut level = positions.to_vec();
        for digests in &self.tree[..self.tree.len() - 1] {
            let known = |position: usize| level.binary_search(&position).is_ok();
            for &position in level.iter().filter(|&&position| !known(position ^ 1)) {
                out.extend(digests[position ^ 1]);
            }
            for position in &mut level {
                *position /= 2;
            }
            level.dedup();
        }
    }
}
