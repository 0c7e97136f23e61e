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

    /// The leaves from packing `start` on.
    pub fn fill(&self, start: usize, out: &mut [PackedK]) {
        let end = start + out.len();
        out.fill(PackedK::splat(K::ONE));
        let mut words = Vec::new();
        for (block, first, place) in self.blocks(start..end) {
            let len = place.len() * WIDTH;
            words.resize(block.forms.len() * len, 0);
            for (form, words) in block.forms.iter().zip(words.chunks_exact_mut(len)) {
                self.read(block, form, first, words);
            }
            // The zeroth power is one.
            let (tags, words) = words.split_at(len);
            for (i, out) in out[place].iter_mut().enumerate() {
                let sum = sum_words(&self.alphas[1..], words, len, i);
                *out = self.beta + pack_words(&tags[i * WIDTH..]) + PackedK::reduce(sum);
            }
        }
    }

    /// Of the leaves 4 i, .., 4 i + 3, for the packings of i from `start / 4` on: the weighted leaves 4 i and 4 i + 1, each with its
    /// difference to the one two places on.
    pub fn fill_quads(&self, weights: &[Weights; 2], start: usize, out: &mut [[&mut [PackedK]; 2]; 2]) {
        let len = out[0][0].len();
        for ([zero, slope], weights) in out.iter_mut().zip(weights) {
            zero.fill(weights.one);
            slope.fill(PackedK::default());
        }
        let mut words = Quads::default();
        for (block, first, place) in self.blocks(start..start + 4 * len) {
            words.for_each(self, block, first, place, |words, packing, place| {
                for ((out, weights), parity) in out.iter_mut().zip(weights).zip([0, 2]) {
                    let betas = [weights.beta, PackedK::default()];
                    for ((out, beta), part) in out.iter_mut().zip(betas).zip(parity..) {
                        out[place] = beta + PackedK::reduce(words.sum(part, packing, &weights.alphas));
                    }
                }
            });
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
        let mut words = Quads::default();
        for (block, first, place) in self.blocks(start..start + 4 * len) {
            words.for_each(self, block, first, place, |words, packing, place| {
                let weights = weights.iter().zip(slopes);
                for ((out, (weights, slopes)), parity) in out.iter_mut().zip(weights).zip([0, 2]) {
                    let zero = words.sum(parity, packing, &weights.alphas);
                    let slope = words.sum(parity + 1, packing, &slopes.alphas);
                    out[place] = weights.beta + PackedK::reduce(zero + slope);
                }
            });
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

/// The words of all forms of a block, for some packings of quads of rows.
#[derive(Default)]
struct Quads {
    rows: Vec<u64>,
    /// Form by form four parts: the words of every fourth row from the first on, their XORs with the words two rows on, and both from the
    /// second row on.
    parts: Vec<u64>,
    /// The words of a part.
    len: usize,
}

impl Quads {
    /// Packings of quads that are read together.
    const PACKINGS: usize = 8;

    /// Calls `body` with the words, the packing in them, and its place, for all quads of a block from its packing `first` on,
    /// which have places in the given range of packings of rows.
    #[inline(always)]
    fn for_each(
        &mut self,
        leaves: &Leaves<'_>,
        block: &Block,
        first: usize,
        place: Range<usize>,
        mut body: impl FnMut(&Self, usize, usize),
    ) {
        let end = place.end / 4;
        for (start, first) in (place.start / 4..end)
            .step_by(Self::PACKINGS)
            .zip((first..).step_by(4 * Self::PACKINGS))
        {
            let packings = (end - start).min(Self::PACKINGS);
            self.read(leaves, block, first, packings);
            for packing in 0..packings {
                body(self, packing, start + packing);
            }
        }
    }

    /// The words of so many packings of quads.
    fn read(&mut self, leaves: &Leaves<'_>, block: &Block, first: usize, packings: usize) {
        self.len = packings * WIDTH;
        self.rows.resize(4 * self.len, 0);
        self.parts.resize(4 * self.len * block.forms.len(), 0);
        let parts = self.parts.chunks_exact_mut(4 * self.len);
        for (form, parts) in block.forms.iter().zip(parts) {
            leaves.read(block, form, first, &mut self.rows);
            let quads = self.rows.as_chunks::<4>().0;
            for (parity, parts) in parts.chunks_exact_mut(2 * self.len).enumerate() {
                let (zero, slope) = parts.split_at_mut(self.len);
                for ((zero, slope), quad) in zero.iter_mut().zip(slope).zip(quads) {
                    *zero = quad[parity];
                    *slope = quad[parity] ^ quad[parity + 2];
                }
            }
        }
    }

    /// The sum of factors times a packing of each form's part.
    #[inline(always)]
    fn sum(&self, part: usize, packing: usize, factors: &[PackedK]) -> Sum {
        sum_words(factors, &self.parts[part * self.len..], 4 * self.len, packing)
    }
}

type Sum = <PackedK as Element>::Sum;

/// The sum of factors times a packing of words, which are `stride` words apart.
#[inline(always)]
fn sum_words(factors: &[PackedK], words: &[u64], stride: usize, packing: usize) -> Sum {
    let words = words
        .chunks(stride)
        .map(|words| pack_words(&words[packing * WIDTH..]));
    let mut sum = Sum::default();
    factors
        .iter()
        .zip(words)
        .for_each(|(factor, words)| sum += factor.times_base(words));
    sum
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
