//! The vector kernels behind the common interface: whole slices in terms of the fixed-size kernels.

use core::mem::MaybeUninit;
use core::ops::Range;

use carryless_verifier::opening::query::work_message;
use carryless_verifier::opening::tree::Digest;

use crate::memory::with_capacity;
use crate::parallel;
use super::blake::{self, LeafBlock, State};
use super::set::hash::LANES;
use super::set::transform;
use super::{Encoder, Use, portable};

pub use super::set::linear::{LinearMap, Weights, WordMap, WordOf, bit_sums, sums_of_images};
pub use super::set::{COLUMNS, Row};

/// The factors of all butterflies.
pub struct Factors(Box<transform::Factors>);

impl Factors {
    pub fn new(basis: &super::Basis) -> Self {
        Self(transform::Factors::new(basis))
    }
}

/// Rows transformed by one task.
const TASK: usize = 1 << 13;
/// Batches of nonces tried by one task.
const WORK_TASK: usize = 1 << 8;
/// Batches of leaves absorbed by one task.
const LEAF_TASK: usize = 1 << 6;

/// See [`super::rows`].
pub fn rows<'a>(columns: &[Option<&[u64]>; COLUMNS], memory: &'a mut [MaybeUninit<Row>]) -> &'a [Row] {
    assert!(memory.len().is_multiple_of(8));
    let log = memory.len().trailing_zeros() as usize;
    parallel::chunks(memory, transform::ROWS, |task, memory| {
        transform::rows(columns, log, task * transform::ROWS, memory);
    });
    // SAFETY: that has written every row.
    unsafe { memory.assume_init_ref() }
}

/// All rows are wanted where they are.
struct All;

impl Use for All {
    fn is_sparse(&self) -> bool {
        false
    }

    fn wants(&self, _: Range<usize>) -> bool {
        true
    }

    fn take(&mut self, _: usize, _: &[Row]) {}
}

/// The rows at positions (sorted) are wanted where they are.
struct Wanted<'a> {
    length: usize,
    positions: &'a [usize],
}

impl Use for Wanted<'_> {
    fn is_sparse(&self) -> bool {
        true
    }

    fn wants(&self, range: Range<usize>) -> bool {
        let positions = self.positions;
        let next = positions.partition_point(|&position| self.length + position < range.start);
        positions
            .get(next)
            .is_some_and(|&position| self.length + position < range.end)
    }

    fn take(&mut self, _: usize, _: &[Row]) {}
}

/// All rows are absorbed by the states of leaves, of which the first is that of the first row.
struct Absorbed<'a> {
    first: usize,
    states: &'a mut [State],
    blocks: Blocks,
}

impl Use for Absorbed<'_> {
    fn is_sparse(&self) -> bool {
        false
    }

    fn wants(&self, _: Range<usize>) -> bool {
        true
    }

    fn take(&mut self, position: usize, rows: &[Row]) {
        self.blocks.absorb(&mut self.states[(position - self.first) / LANES..], rows);
    }
}

/// See [`super::encode`].
pub fn encode<'a>(
    message: &[Row],
    memory: &'a mut [MaybeUninit<Row>],
    encoder: &Encoder,
    coset: usize,
) -> &'a [Row] {
    let (code, first) = encoder.top(message, memory, coset);
    let (block, task_rows) = encoder.blocks();
    parallel::chunks(code, task_rows, |task, code| {
        for (b, rows) in code.chunks_exact_mut(block).enumerate() {
            let position = first + task * task_rows + b * block;
            transform::transform(rows, &encoder.factors.0, position, &mut All);
        }
    });
    code
}

/// See [`super::encode_at`].
pub fn encode_at(
    message: &[Row],
    memory: &mut [MaybeUninit<Row>],
    encoder: &Encoder,
    coset: usize,
    positions: &[usize],
) -> Vec<[u64; COLUMNS]> {
    let (block, _) = encoder.blocks();
    let length = 1 << encoder.log_length;
    let part = |position: usize| position % (1 << encoder.log_message) / block;
    let parts = positions.iter().fold(0u128, |parts, &position| parts | 1 << part(position));
    let first = encoder.top_of(message, memory, coset, Some(parts));
    let blocks = memory.chunks_exact_mut(block).enumerate();
    let blocks = blocks.filter(|(part, _)| parts >> part & 1 == 1);
    let wanted = positions.chunk_by(|&a, &b| part(a) == part(b));
    parallel::map(blocks.zip(wanted).collect(), |_, ((part, rows), positions)| {
        // SAFETY: the rows of a part that is asked for have been written.
        let rows = unsafe { rows.assume_init_mut() };
        let first = first + part * block;
        transform::transform(rows, &encoder.factors.0, first, &mut Wanted { length, positions });
        let words = positions.iter().map(|position| rows[position % block].words());
        words.collect::<Vec<_>>()
    })
    .concat()
}

/// See [`super::absorb`].
pub fn absorb(
    message: &[Row],
    memory: &mut [MaybeUninit<Row>],
    encoder: &Encoder,
    coset: usize,
    leaves: &mut Leaves,
) {
    let (block, task_rows) = encoder.blocks();
    match leaves {
        Leaves::Short { states, row_words, absorbed } if block >= LANES => {
            let (code, first) = encoder.top(message, memory, coset);
            let blocks = Blocks::new(*absorbed, *row_words);
            let mut code: Vec<&mut [Row]> = code.chunks_mut(task_rows).collect();
            let mut states: Vec<&mut [State]> = states.chunks_mut(task_rows / LANES).collect();
            parallel::pairs(&mut code, &mut states, |task, code, states| {
                let first = first + task * task_rows;
                let mut absorbed = Absorbed { first, states, blocks };
                for (b, rows) in code.chunks_exact_mut(block).enumerate() {
                    transform::transform(rows, &encoder.factors.0, first + b * block, &mut absorbed);
                }
            });
            *absorbed += COLUMNS;
        }
        _ => leaves.absorb(encode(message, memory, encoder, coset)),
    }
}

impl Encoder {
    /// The codeword's rows for a coset after the top levels, and the first one's position in the numbering of `point`.
    fn top<'a>(
        &self,
        message: &[Row],
        memory: &'a mut [MaybeUninit<Row>],
        coset: usize,
    ) -> (&'a mut [Row], usize) {
        let first = self.top_of(message, memory, coset, None);
        // SAFETY: that has written every row.
        (unsafe { memory.assume_init_mut() }, first)
    }

    /// Writes all parts of a coset, or those that are bits of `parts`, after the top levels. Returns the first row's position as [`Self::top`] does.
    fn top_of(
        &self,
        message: &[Row],
        memory: &mut [MaybeUninit<Row>],
        coset: usize,
        parts: Option<u128>,
    ) -> usize {
        assert_eq!(message.len(), memory.len());
        let first = (1 << self.log_length) + (coset << self.log_message);
        transform::top(message, memory, &self.factors.0, first, parts);
        first
    }

    /// Rows of a block within which everything after the top levels happens, and rows of a task.
    fn blocks(&self) -> (usize, usize) {
        let block = 1 << (self.log_message - transform::top_levels(self.log_message));
        (block, block.max(TASK.min(1 << self.log_message)))
    }
}

/// The blocks of BLAKE3 that the next words of every row make.
#[derive(Clone, Copy)]
struct Blocks {
    first: LeafBlock,
    second: Option<LeafBlock>,
}

impl Blocks {
    fn new(absorbed: usize, row_words: usize) -> Self {
        let block = |first: usize| LeafBlock {
            first: first == 0,
            last: first + 8 >= row_words,
            words: (row_words - first).min(8),
        };
        let next = absorbed + 8;
        let more = COLUMNS > 8 && next < row_words;
        Self { first: block(absorbed), second: more.then(|| block(next)) }
    }

    fn absorb(self, states: &mut [State], rows: &[Row]) {
        for (state, rows) in states.iter_mut().zip(rows.as_chunks::<LANES>().0) {
            state.absorb::<0>(rows, self.first);
            if let Some(second) = self.second {
                state.absorb::<{ COLUMNS / 8 - 1 }>(rows, second);
            }
        }
    }
}

/// See [`super::Leaves`].
pub enum Leaves {
    /// Rows of one chunk of BLAKE3.
    Short {
        /// As many leaves each as a register has lanes.
        states: Vec<State>,
        row_words: usize,
        absorbed: usize,
    },
    /// Longer rows, or fewer than lanes.
    Long(portable::Leaves),
}

impl Leaves {
    /// For a code's length.
    pub fn new(length: usize, row_words: usize) -> Self {
        if row_words > 128 || !length.is_multiple_of(LANES) {
            return Self::Long(portable::Leaves::new(length, row_words));
        }
        let mut states = with_capacity(length / LANES);
        states.resize(length / LANES, State::start());
        Self::Short { states, row_words, absorbed: 0 }
    }

    /// The next words of each row, or what is left of it.
    pub fn absorb(&mut self, rows: &[Row]) {
        match self {
            Self::Short { states, row_words, absorbed } => {
                let blocks = Blocks::new(*absorbed, *row_words);
                parallel::chunks(states, LEAF_TASK, |task, states| {
                    blocks.absorb(states, &rows[task * LEAF_TASK * LANES..]);
                });
                *absorbed += COLUMNS;
            }
            Self::Long(leaves) => leaves.absorb_words(rows.iter().map(Row::words)),
        }
    }

    /// The leaves.
    pub fn finish(&self, out: &mut [Digest]) {
        match self {
            Self::Short { states, .. } => {
                for (out, state) in out.as_chunks_mut().0.iter_mut().zip(states) {
                    *out = state.digests();
                }
            }
            Self::Long(leaves) => leaves.finish(out),
        }
    }
}

/// See [`super::nodes`].
pub fn nodes(children: &[Digest], out: &mut [Digest]) {
    let (batches, rest) = out.as_chunks_mut::<LANES>();
    let pairs = children.as_chunks::<2>().0;
    let (children, last) = pairs.as_chunks::<LANES>();
    for (children, out) in children.iter().zip(batches) {
        blake::nodes(children, out);
    }
    portable::nodes(last.as_flattened(), rest);
}

/// See [`super::work`].
pub fn work(seed: &[u8; 32], bits: u32) -> u64 {
    let message = work_message(seed, 0);
    let (threads, span) = (rayon::current_num_threads() as u64, (WORK_TASK * LANES) as u64);
    let mut first = 0;
    loop {
        let tasks = (first..).step_by(span as usize).take(threads as usize);
        let found = parallel::map(tasks.collect(), |_, first| {
            let mut batches = (first..first + span).step_by(LANES);
            batches.find_map(|first| blake::work(&message, first, bits))
        });
        // The smallest, whatever the number of threads.
        if let Some(nonce) = found.into_iter().flatten().next() {
            return nonce;
        }
        first += threads * span;
    }
}
