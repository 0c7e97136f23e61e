//! The vector kernels behind the common interface: whole slices in terms of the fixed-size kernels.

use core::mem::MaybeUninit;
use core::ops::Range;

use carryless_verifier::opening::query::work_message;
use carryless_verifier::opening::tree::Digest;

use super::blake::{self, LANES};
use super::super::parallel;
use super::{Encoder, Line, butterfly, portable};

pub use super::butterfly::Factors as FactorTables;
pub use super::linear::{LinearMap, Weights, WordMap, WordOf, bit_sums, sum_of_images};

/// The factors of all butterflies.
pub struct Factors(Box<FactorTables>);

impl Factors {
    pub fn new(basis: &super::Basis) -> Self {
        Self(FactorTables::new(basis))
    }
}

/// Rows transformed by one task.
const TASK: usize = 1 << 13;
/// Batches of leaves absorbed by one task.
const LEAF_TASK: usize = 1 << 6;

/// See [`super::rows`].
pub fn rows<'a>(columns: &[Option<&[u64]>; 8], memory: &'a mut [MaybeUninit<Line>]) -> &'a [Line] {
    assert!(memory.len().is_multiple_of(8));
    butterfly::rows(columns, memory);
    // SAFETY: that has written every line, eight at a time.
    unsafe { memory.assume_init_ref() }
}

/// See [`super::encode`].
pub fn encode<'a>(
    message: &[Line],
    memory: &'a mut [MaybeUninit<Line>],
    encoder: &Encoder,
    coset: usize,
    positions: Option<&[usize]>,
) -> &'a [Line] {
    let (length, factors) = (1 << encoder.log_length, &encoder.factors.0);
    let first = length + (coset << encoder.log_message);
    butterfly::top(message, memory, factors, encoder.log_length, first);
    // SAFETY: that has written every line.
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
                butterfly::transform(rows, factors, encoder.log_length, position, &mut wanted);
            }
        }
    });
    code
}

impl Encoder {
    /// Rows of a block within which everything after the top levels happens.
    fn block(&self) -> usize {
        1 << (self.log_message - butterfly::top_levels(self.log_message))
    }
}

/// See [`super::Leaves`].
pub enum Leaves {
    /// Rows of one chunk of BLAKE3.
    Short {
        /// Sixteen states each.
        states: Vec<blake::State>,
        row_words: usize,
        absorbed: usize,
    },
    /// Longer rows, or fewer than sixteen.
    Long(portable::Leaves),
}

impl Leaves {
    /// For a code's length.
    pub fn new(length: usize, row_words: usize) -> Self {
        if row_words > 128 || !length.is_multiple_of(LANES) {
            return Self::Long(portable::Leaves::new(length, row_words));
        }
        Self::Short { states: vec![blake::start(); length / LANES], row_words, absorbed: 0 }
    }

    /// The next eight words of each row, or what is left of it.
    pub fn absorb(&mut self, lines: &[Line]) {
        match self {
            Self::Short { states, row_words, absorbed } => {
                let lines = lines.as_chunks::<LANES>().0;
                let block = blake::LeafBlock {
                    first: *absorbed == 0,
                    last: *absorbed + 8 >= *row_words,
                    words: (*row_words - *absorbed).min(8),
                };
                parallel::chunks(states, LEAF_TASK, |task, states| {
                    for (state, lines) in states.iter_mut().zip(&lines[task * LEAF_TASK..]) {
                        blake::absorb(state, lines, block);
                    }
                });
                *absorbed += 8;
            }
            Self::Long(leaves) => leaves.absorb(lines),
        }
    }

    /// The leaves.
    pub fn finish(self) -> Vec<Digest> {
        match self {
            Self::Short { states, .. } => states.iter().flat_map(blake::digests).collect(),
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
