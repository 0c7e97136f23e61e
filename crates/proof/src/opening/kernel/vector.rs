//! The vector kernels behind the common interface: whole slices in terms of the fixed-size kernels.

use core::mem::MaybeUninit;

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

/// See [`super::encode`].
pub fn encode<'a>(
    columns: &[Option<&[u64]>; 8],
    code: &'a mut [MaybeUninit<Line>],
    encoder: &Encoder,
) -> &'a mut [Line] {
    let length = code.len();
    let code = top(columns, code, encoder);
    let block = encoder.block();
    parallel::chunks(code, block.max(TASK), |task, code| {
        for (b, rows) in code.chunks_exact_mut(block).enumerate() {
            let position = length + task * block.max(TASK) + b * block;
            butterfly::transform(rows, &encoder.factors.0, encoder.log_length, position, &mut |_| true);
        }
    });
    code
}

/// See [`super::encode_at`].
pub fn encode_at(
    columns: &[Option<&[u64]>; 8],
    code: &mut [MaybeUninit<Line>],
    encoder: &Encoder,
    positions: &[usize],
) -> Vec<Line> {
    let length = code.len();
    let code = top(columns, code, encoder);
    let block = encoder.block();
    parallel::chunks(code, block.max(TASK), |task, code| {
        for (b, rows) in code.chunks_exact_mut(block).enumerate() {
            let position = length + task * block.max(TASK) + b * block;
            let mut wanted = |rows: core::ops::Range<usize>| {
                let first = positions.partition_point(|&position| length + position < rows.start);
                positions.get(first).is_some_and(|&position| length + position < rows.end)
            };
            if wanted(position..position + block) {
                butterfly::transform(rows, &encoder.factors.0, encoder.log_length, position, &mut wanted);
            }
        }
    });
    positions.iter().map(|&position| code[position]).collect()
}

/// The top levels of all cosets, which are all of their rows.
fn top<'a>(
    columns: &[Option<&[u64]>; 8],
    code: &'a mut [MaybeUninit<Line>],
    encoder: &Encoder,
) -> &'a mut [Line] {
    let (length, log) = (code.len(), encoder.log_message);
    // A few cosets at a time share the reading of the columns.
    let cosets = (length >> log).div_ceil(rayon::current_num_threads()).min(8).next_power_of_two();
    parallel::chunks(code, cosets << log, |task, code| {
        let position = length + (task * cosets << log);
        butterfly::top(columns, code, &encoder.factors.0, encoder.log_length, log, position);
    });
    // SAFETY: `butterfly::top` writes every line of its part, and the parts are all of the code.
    unsafe { code.assume_init_mut() }
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
