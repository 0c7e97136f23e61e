//! The leaves of a product tree, computed where they are needed and never stored: fingerprints of all tokens of a direction, then
//! ones.

use core::ops::Range;

use carryless_circuit::Direction;
use carryless_circuit::kernel::CompiledForm;
use carryless_verifier::field::{K, powers};
use carryless_verifier::layout::Layout;
use carryless_verifier::product::Fingerprint;
use p3_field::PrimeCharacteristicRing;

use crate::kernel::element::{Element, PackedK, WIDTH, pack_words};
use crate::witness::Witness;

/// Packings that are computed together.
pub const CHUNK: usize = crate::kernel::folding::CHUNK;
/// Packings of every fourth leaf that are computed together.
pub const QUADS: usize = crate::kernel::eq::LOW;
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

    /// The number of packings that are not ones.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.len
    }

    /// Whether all are ones.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// The leaves times a factor.
    #[must_use]
    pub fn weights(&self, factor: K) -> Weights {
        let factor = PackedK::splat(factor);
        Weights {
            one: factor,
            beta: self.beta * factor,
            alphas: self.alphas.iter().map(|&alpha| alpha * factor).collect(),
        }
    }

    /// The parts of the blocks in a range of packings: a block, its first packing in the range, and their place in the range.
    fn blocks(&self, range: Range<usize>) -> impl Iterator<Item = (&Block, usize, Range<usize>)> {
        let first = self.blocks.partition_point(|b| b.start + b.len <= range.start);
        let blocks = self.blocks[first..].iter();
        blocks.take_while(move |b| b.start < range.end).map(move |block| {
            let (from, to) = (
                block.start.max(range.start),
                (block.start + block.len).min(range.end),
            );
            (block, from - block.start, from - range.start..to - range.start)
        })
    }

    /// The leaves from packing `start` on, at most [`CHUNK`] packings.
    pub fn fill(&self, start: usize, out: &mut [PackedK]) {
        let end = start + out.len();
        out.fill(PackedK::splat(K::ONE));
        for (block, first, place) in self.blocks(start..end) {
            let mut words = [0u64; ROWS];
            let words = &mut words[..place.len() * WIDTH];
            let mut sums = [Sum::default(); CHUNK];
            let (out, sums) = (&mut out[place.clone()], &mut sums[..place.len()]);
            for (i, (form, &alpha)) in block.forms.iter().zip(&self.alphas).enumerate() {
                self.read(block, form, first, words);
                for ((words, out), sum) in words.chunks_exact(WIDTH).zip(&mut *out).zip(&mut *sums) {
                    // The zeroth power is one.
                    if i == 0 {
                        *out = self.beta + pack_words(words);
                    } else {
                        *sum += alpha.times_base(pack_words(words));
                    }
                }
            }
            out.iter_mut()
                .zip(sums)
                .for_each(|(out, sum)| *out += PackedK::reduce(*sum));
        }
    }

    /// Of the leaves 4 i, .., 4 i + 3, for the packings of i from `start / 4` on: the weighted leaves 4 i and 4 i + 1, each with its
    /// difference to the one two places on. At most [`QUADS`] packings each.
    pub fn fill_quads(&self, weights: &[Weights; 2], start: usize, out: &mut [[&mut [PackedK]; 2]; 2]) {
        let len = out[0][0].len();
        for ([zero, slope], weights) in out.iter_mut().zip(weights) {
            zero.fill(weights.one);
            slope.fill(PackedK::default());
        }
        for (block, first, place) in self.blocks(start..start + 4 * len) {
            let place = place.start / 4..place.end / 4;
            let mut sums = [[[Sum::default(); QUADS]; 2]; 2];
            self.for_each_form(block, first, place.len(), |i, words| {
                for ((sums, words), weights) in sums.iter_mut().zip(words).zip(weights) {
                    for (sums, words) in sums.iter_mut().zip(words) {
                        add_words(sums, weights.alphas[i], words);
                    }
                }
            });
            for ((out, sums), weights) in out.iter_mut().zip(&sums).zip(weights) {
                for ((out, sums), beta) in out.iter_mut().zip(sums).zip([weights.beta, PackedK::default()]) {
                    for (out, &sum) in out[place.clone()].iter_mut().zip(sums) {
                        *out = beta + PackedK::reduce(sum);
                    }
                }
            }
        }
    }

    /// The same leaves, as elements of two vectors whose low variable is bound: `slopes` are the weights times the challenge.
    pub fn fill_folded(
        &self,
        weights: &[Weights; 2],
        slopes: &[Weights; 2],
        start: usize,
        out: &mut [&mut [PackedK]; 2],
    ) {
        let len = out[0].len();
        for (out, weights) in out.iter_mut().zip(weights) {
            out.fill(weights.one);
        }
        for (block, first, place) in self.blocks(start..start + 4 * len) {
            let place = place.start / 4..place.end / 4;
            let mut sums = [[Sum::default(); QUADS]; 2];
            self.for_each_form(block, first, place.len(), |i, words| {
                let weights = weights.iter().zip(slopes);
                for ((sums, [zero, slope]), (weights, slopes)) in sums.iter_mut().zip(words).zip(weights) {
                    add_words(sums, weights.alphas[i], zero);
                    add_words(sums, slopes.alphas[i], slope);
                }
            });
            for ((out, sums), weights) in out.iter_mut().zip(&sums).zip(weights) {
                for (out, &sum) in out[place.clone()].iter_mut().zip(sums) {
                    *out = weights.beta + PackedK::reduce(sum);
                }
            }
        }
    }

    /// Each form's words of every fourth row from the first on and from the second on, each with its XOR with the word two rows on, for
    /// `quads` times four packings of a block.
    fn for_each_form(
        &self,
        block: &Block,
        first: usize,
        quads: usize,
        mut f: impl FnMut(usize, [[&[u64]; 2]; 2]),
    ) {
        const WORDS: usize = QUADS * WIDTH;
        let mut words = [0u64; 4 * WORDS];
        let words = &mut words[..4 * quads * WIDTH];
        let mut parts = [[[0u64; WORDS]; 2]; 2];
        for (i, form) in block.forms.iter().enumerate() {
            self.read(block, form, first, words);
            for (j, quad) in words.as_chunks::<4>().0.iter().enumerate() {
                for (parity, [zero, slope]) in parts.iter_mut().enumerate() {
                    zero[j] = quad[parity];
                    slope[j] = quad[parity] ^ quad[parity + 2];
                }
            }
            let len = quads * WIDTH;
            f(
                i,
                parts
                    .each_ref()
                    .map(|part| part.each_ref().map(|words| &words[..len])),
            );
        }
    }

    /// A form's words from the block's packing `first` on.
    fn read(&self, block: &Block, form: &CompiledForm, first: usize, words: &mut [u64]) {
        let (columns, public) = (
            self.witness.columns(block.table),
            self.witness.public(block.table),
        );
        let start = first * WIDTH;
        form.evaluate_rows(columns, public, start..start + words.len(), words);
    }
}

type Sum = <PackedK as Element>::Sum;

/// Adds words times a factor.
#[inline(always)]
fn add_words(sums: &mut [Sum], factor: PackedK, words: &[u64]) {
    for (sum, words) in sums.iter_mut().zip(words.chunks_exact(WIDTH)) {
        *sum += factor.times_base(pack_words(words));
    }
}

/// Words of even places, then the XOR of each with the next one.
pub fn split_pairs(words: &[u64], out: &mut [u64]) {
    let (even, slope) = out.split_at_mut(words.len() / 2);
    for ((even, slope), pair) in even.iter_mut().zip(slope).zip(words.as_chunks::<2>().0) {
        *even = pair[0];
        *slope = pair[0] ^ pair[1];
    }
}

/// What leaves are made of, times a factor.
pub struct Weights {
    one: PackedK,
    beta: PackedK,
    alphas: Vec<PackedK>,
}
