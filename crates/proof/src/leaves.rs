//! The leaves of a product tree, computed where they are needed and never stored: fingerprints of all tokens of a direction, then
//! ones.

use carryless_circuit::Direction;
use carryless_circuit::kernel::CompiledForm;
use carryless_verifier::field::{K, powers};
use carryless_verifier::layout::Layout;
use carryless_verifier::product::Fingerprint;
use p3_field::PrimeCharacteristicRing;

use crate::kernel::element::{Element, PackedK, WIDTH, pack_words};
use crate::witness::Witness;

/// Packings that are computed together.
pub const CHUNK: usize = 64;
/// Rows in a chunk.
const ROWS: usize = CHUNK * WIDTH;

/// One token of one table: a block of leaves.
struct Block {
    /// First packing.
    start: usize,
    /// Packings.
    len: usize,
    table: usize,
    /// The tag and the words.
    forms: Vec<CompiledForm>,
}

/// The leaves of one direction.
pub struct Leaves<'a> {
    witness: &'a Witness<'a>,
    blocks: Vec<Block>,
    /// Packings that are not ones.
    len: usize,
    beta: PackedK,
    alphas: Vec<PackedK>,
}

impl<'a> Leaves<'a> {
    /// Prepares the leaves.
    #[must_use]
    pub fn new(
        witness: &'a Witness<'a>,
        layout: &Layout,
        fingerprint: &Fingerprint,
        direction: Direction,
    ) -> Self {
        let mut blocks = Vec::new();
        for (t, table) in layout.tables.iter().enumerate() {
            let start = match direction {
                Direction::Send => table.sent_start,
                Direction::Receive => table.received_start,
            };
            let len = (1usize << table.log_height) / WIDTH;
            let tokens = witness
                .chip(t)
                .tokens
                .iter()
                .filter(|token| token.direction == direction);
            blocks.extend(tokens.enumerate().map(|(place, token)| {
                Block {
                    start: start / WIDTH + place * len,
                    len,
                    table: t,
                    forms: core::iter::once(&token.tag)
                        .chain(&token.words)
                        .map(CompiledForm::new)
                        .collect(),
                }
            }));
        }
        let longest = blocks.iter().map(|b| b.forms.len()).max().unwrap_or(0);
        Self {
            witness,
            len: blocks.last().map_or(0, |b| b.start + b.len),
            blocks,
            beta: PackedK::splat(fingerprint.beta),
            alphas: powers(fingerprint.alpha, longest)
                .into_iter()
                .map(PackedK::splat)
                .collect(),
        }
    }

    /// Whether all leaves from this packing on are ones.
    #[must_use]
    pub const fn are_ones_from(&self, start: usize) -> bool {
        start >= self.len
    }

    /// The leaves from packing `start` on, at most [`CHUNK`] packings.
    pub fn fill(&self, start: usize, out: &mut [PackedK]) {
        debug_assert!(out.len() <= CHUNK);
        let end = start + out.len();
        let first = self.blocks.partition_point(|b| b.start + b.len <= start);
        for block in self.blocks[first..].iter().take_while(|b| b.start < end) {
            let (from, to) = (block.start.max(start), (block.start + block.len).min(end));
            self.fill_block(block, from - block.start, &mut out[from - start..to - start]);
        }
        let ones = self.len.clamp(start, end) - start;
        out[ones..].fill(PackedK::splat(K::ONE));
    }

    fn fill_block(&self, block: &Block, first: usize, out: &mut [PackedK]) {
        let rows = first * WIDTH..(first + out.len()) * WIDTH;
        let mut words = [0u64; ROWS];
        let words = &mut words[..rows.len()];
        out.fill(self.beta);
        for (form, &alpha) in block.forms.iter().zip(&self.alphas) {
            form.evaluate_rows(
                self.witness.columns(block.table),
                self.witness.public(block.table),
                rows.clone(),
                words,
            );
            for (out, words) in out.iter_mut().zip(words.chunks_exact(WIDTH)) {
                *out += PackedK::reduce(alpha.times_base(pack_words(words)));
            }
        }
    }
}
