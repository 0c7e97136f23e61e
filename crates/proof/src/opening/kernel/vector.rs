//! The vector kernels behind the common interface: whole slices in terms of the fixed-size kernels.

use core::mem::MaybeUninit;

use carryless_verifier::opening::query::work_message;
use carryless_verifier::opening::tree::Digest;

use super::blake::{self, LANES};
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

/// See [`super::encode`].
pub fn encode(columns: &[Option<&[u64]>; 8], code: &mut [MaybeUninit<Line>], encoder: &Encoder) {
    let Encoder { log_message, log_length, factors } = encoder;
    let code = butterfly::top(columns, code, &factors.0, *log_message);
    // Blocks within which all that is left happens.
    let block = 1 << (log_message - butterfly::top_levels(*log_message));
    let length = code.len();
    super::super::parallel::chunks(code, block.max(TASK), |task, code| {
        for (b, rows) in code.chunks_exact_mut(block).enumerate() {
            let position = length + task * block.max(TASK) + b * block;
            butterfly::transform(rows, &factors.0, *log_length, position);
        }
    });
}

/// See [`super::leaves`].
pub fn leaves(groups: &[&[Line]], row_words: usize, out: &mut [Digest]) {
    let (batches, rest) = out.as_chunks_mut::<LANES>();
    if row_words > 128 || !rest.is_empty() {
        return portable::leaves(groups, row_words, out);
    }
    let groups: Vec<&[[Line; LANES]]> = groups.iter().map(|group| group.as_chunks().0).collect();
    for (i, out) in batches.iter_mut().enumerate() {
        blake::leaves(groups.iter().map(|group| &group[i]), row_words, out);
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
