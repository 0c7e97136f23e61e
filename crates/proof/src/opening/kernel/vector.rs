//! The vector kernels behind the common interface: whole slices in terms of the fixed-size kernels.

use core::mem::MaybeUninit;
use core::ops::Range;

use carryless_verifier::opening::query::work_message;
use carryless_verifier::opening::tree::Digest;

use super::super::parallel;
use super::blake::{self, LeafBlock, State};
use super::set::butterfly;
use super::set::hash::LANES;
use super::{Encoder, portable, transform};

pub use super::set::linear::{LinearMap, Weights, WordMap, WordOf, bit_sums, sum_of_images};
pub use super::set::{COLUMNS, Row};

/// The factors of all butterflies.
pub struct Factors(Box<butterfly::Factors>);

impl Factors {
    pub fn new(basis: &super::Basis) -> Self {
        Self(butterfly::Factors::new(basis))
    }
}

/// Rows transformed by one task.
const TASK: usize = 1 << 13;
/// Batches of leaves absorbed by one task.
const LEAF_TASK: usize = 1 << 6;

/// See [`super::rows`].
pub fn rows<'a>(columns: &[Option<&[u64]>; COLUMNS], memory: &'a mut [MaybeUninit<Row>]) -> &'a [Row] {
    assert!(memory.len().is_multiple_of(8));
    butterfly::rows(columns, memory);
    // SAFETY: that has written every row, at most eight at a time.
    unsafe { memory.assume_init_ref() }
}

/// See [`super::encode`].
pub fn encode<'a>(
    message: &[Row],
    memory: &'a mut [MaybeUninit<Row>],
    encoder: &Encoder,
    coset: usize,
    positions: Option<&[usize]>,
) -> &'a [Row] {
    let (length, factors) = (1 << encoder.log_length, &encoder.factors.0);
    let first = length + (coset << encoder.log_message);
    transform::top(message, memory, factors, first);
    // SAFETY: that has written every row.
    let code = unsafe { memory.assume_init_mut() };
    let block = encoder.block();
    let task_rows = block.max(TASK);
    parallel::chunks(code, task_rows, |task, code| {
        for (b, rows) in code.chunks_exact_mut(block).enumerate() {
            let position = first + task * task_rows + b * block;
            let mut wanted = |range: Range<usize>| {
                positions.is_none_or(|positions| {
                    let next = positions.partition_point(|&position| length + position < range.start);
                    positions.get(next).is_some_and(|&position| length + position < range.end)
                })
            };
            if wanted(position..position + block) {
                transform::transform(rows, factors, position, &mut wanted);
            }
        }
    });
    code
}

impl Encoder {
    /// Rows of a block within which everything after the top levels happens.
    fn block(&self) -> usize {
        1 << (self.log_message - transform::top_levels(self.log_message))
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
        Self::Short { states: vec![State::start(); length / LANES], row_words, absorbed: 0 }
    }

    /// The next words of each row, or what is left of it.
    pub fn absorb(&mut self, rows: &[Row]) {
        match self {
            Self::Short { states, row_words, absorbed } => {
                let rows = rows.as_chunks::<LANES>().0;
                let block = |first: usize| LeafBlock {
                    first: first == 0,
                    last: first + 8 >= *row_words,
                    words: (*row_words - first).min(8),
                };
                let first = *absorbed;
                let more = COLUMNS > 8 && first + 8 < *row_words;
                parallel::chunks(states, LEAF_TASK, |task, states| {
                    for (state, rows) in states.iter_mut().zip(&rows[task * LEAF_TASK..]) {
                        state.absorb::<0>(rows, block(first));
                        if more {
                            state.absorb::<{ COLUMNS / 8 - 1 }>(rows, block(first + 8));
                        }
                    }
                });
                *absorbed += COLUMNS;
            }
            Self::Long(leaves) => leaves.absorb_words(rows.iter().map(Row::words)),
        }
    }

    /// The leaves.
    pub fn finish(self) -> Vec<Digest> {
        match self {
            Self::Short { states, .. } => states.iter().flat_map(State::digests).collect(),
            Self::Long(leaves) => leaves.finish(),
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
    let mut first = 0;
    loop {
        if let Some(nonce) = blake::work(&message, first, bits) {
            return nonce;
        }
        first += LANES as u64;
    }
}
