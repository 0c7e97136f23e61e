//! An oracle: the codewords of all columns, row by row, and the Merkle tree over the rows.

use core::mem::MaybeUninit;

use carryless_verifier::opening::basis::Basis;
use carryless_verifier::opening::schedule::Round;
use carryless_verifier::opening::tree::Digest;

use super::kernel::{self, Encoder, Line, WordOf};
use super::parallel;
use super::stack::Stack;
use crate::kernel::element::{PackedK, WIDTH};

/// Rows hashed by one task.
const TASK: usize = 1 << 9;

/// An oracle and what opens it.
pub struct Oracle {
    /// Words `8 g .. 8 g + 8` of all rows, for each g in turn.
    code: Vec<Line>,
    length: usize,
    row_words: usize,
    /// Digests from the leaves to the root.
    tree: Vec<Vec<Digest>>,
}

/// Asks for large pages under memory that is about to be written for the first time: four times fewer page faults than the code has words otherwise.
fn advise_large_pages(memory: &mut [MaybeUninit<Line>]) {
    #[cfg(target_os = "linux")]
    {
        let page = 1 << 12;
        let range = memory.as_mut_ptr_range();
        let start = range.start.addr().next_multiple_of(page);
        let end = range.end.addr() / page * page;
        if end > start + (1 << 21) {
            // SAFETY: whole pages within one allocation; the advice changes neither contents nor access. If it is refused, nothing changes.
            unsafe {
                let _ = libc::madvise(
                    range.start.with_addr(start).cast(),
                    end - start,
                    libc::MADV_HUGEPAGE,
                );
            }
        }
    }
    #[cfg(not(target_os = "linux"))]
    let _ = memory;
}

impl Oracle {
    /// The oracle of a stack's columns. (Zero knowledge adds a column of elements of K, and tail words to every column.)
    pub fn of_words(stack: &Stack<'_>, round: &Round, basis: &Basis) -> Self {
        let columns: Vec<&[u64]> = (0..stack.columns()).map(|a| stack.column(a)).collect();
        Self::new(&columns, round, basis)
    }

    /// The oracle of a vector of elements of K: its columns' three coordinates.
    pub fn of_elements(vector: &[PackedK], round: &Round, basis: &Basis) -> Self {
        let column = 1usize << round.log_message();
        let map = WordOf::new(&basis.words_of_powers());
        // words[3 a + l] = coordinate l of column a
        let mut words = vec![0u64; 3 * vector.len() * WIDTH];
        parallel::chunks(&mut words, 3 * column, |a, words| {
            let packings = &vector[a * column / WIDTH..(a + 1) * column / WIDTH];
            for (i, &packing) in packings.iter().enumerate() {
                for (l, limb) in map.packing(packing).iter().enumerate() {
                    words[l * column + WIDTH * i..][..WIDTH].copy_from_slice(limb);
                }
            }
        });
        let columns: Vec<&[u64]> = words.chunks_exact(column).collect();
        Self::new(&columns, round, basis)
    }

    fn new(columns: &[&[u64]], round: &Round, basis: &Basis) -> Self {
        let length = 1usize << round.log_length();
        let encoder = Encoder::new(basis, round.log_message(), round.log_length());
        let lines = length * columns.len().div_ceil(8);
        let mut code: Vec<Line> = Vec::with_capacity(lines);
        let memory = &mut code.spare_capacity_mut()[..lines];
        advise_large_pages(memory);
        parallel::chunks(memory, length, |g, code| {
            let columns = core::array::from_fn(|i| columns.get(8 * g + i).copied());
            kernel::encode(&columns, code, &encoder);
        });
        // SAFETY: encoding has written every line of every group.
        unsafe { code.set_len(lines) };
        let groups: Vec<&[Line]> = code.chunks_exact(length).collect();
        let mut leaves = vec![[0; 32]; length];
        parallel::chunks(&mut leaves, TASK, |task, leaves| {
            let rows: Vec<&[Line]> = groups
                .iter()
                .map(|group| &group[task * TASK..][..leaves.len()])
                .collect();
            kernel::leaves(&rows, columns.len(), leaves);
        });
        let mut tree = vec![leaves];
        while let Some(below) = tree.last().filter(|below| below.len() > 1) {
            let mut level = vec![[0; 32]; below.len() / 2];
            parallel::chunks(&mut level, TASK, |task, level| {
                kernel::nodes(&below[2 * task * TASK..][..2 * level.len()], level);
            });
            tree.push(level);
        }
        Self {
            code,
            length,
            row_words: columns.len(),
            tree,
        }
    }

    /// The root.
    pub fn root(&self) -> Digest {
        self.tree
            .last()
            .and_then(|level| level.first())
            .copied()
            .unwrap_or_default()
    }

    /// The words of one row.
    pub fn row(&self, position: usize) -> impl Iterator<Item = u64> + '_ {
        let groups = self.code.chunks_exact(self.length);
        groups
            .flat_map(move |group| group[position].0)
            .take(self.row_words)
    }

    /// Appends the rows at positions (sorted, each once) and the digests that bind them to the root, in the order of
    /// `carryless_verifier::opening::tree`.
    pub fn open(&self, positions: &[usize], out: &mut Vec<u8>) {
        for &position in positions {
            out.extend(self.row(position).flat_map(u64::to_le_bytes));
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
