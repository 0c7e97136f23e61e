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

    /// Weighted leaves at even places and their differences to those at odd places, of the `2 even.len()` packings from `start`
    /// on; differences where they are wanted.
    pub fn fill_pairs(
        &self,
        weights: &Weights,
        start: usize,
        even: &mut [PackedK],
        mut slope: Option<&mut [PackedK]>,
    ) {
        even.fill(weights.one);
        if let Some(slope) = &mut slope {
            slope.fill(PackedK::default());
        }
        for (block, first, place) in self.blocks(start..start + 2 * even.len()) {
            let place = place.start / 2..place.end / 2;
            let mut sums = [[Sum::default(); CHUNK / 2]; 2];
            let [even_sums, slope_sums] = &mut sums;
            self.for_each_form(block, first, place.len(), |i, evens, slopes| {
                add_words(even_sums, weights.alphas[i], evens);
                if slope.is_some() {
                    add_words(slope_sums, weights.alphas[i], slopes);
                }
            });
            let even = &mut even[place.clone()];
            for (out, &sum) in even.iter_mut().zip(&*even_sums) {
                *out = weights.beta + PackedK::reduce(sum);
            }
            if let Some(slope) = &mut slope {
                for (out, &sum) in slope[place].iter_mut().zip(&*slope_sums) {
                    *out = PackedK::reduce(sum);
                }
            }
        }
    }

    /// Weighted leaves with the low variable bound: `slopes` are the weights times the challenge.
    pub fn fill_folded(&self, weights: &Weights, slopes: &Weights, start: usize, out: &mut [PackedK]) {
        out.fill(weights.one);
        for (block, first, place) in self.blocks(start..start + 2 * out.len()) {
            let place = place.start / 2..place.end / 2;
            let mut sums = [Sum::default(); CHUNK / 2];
            self.for_each_form(block, first, place.len(), |i, even_words, slope_words| {
                add_words(&mut sums, weights.alphas[i], even_words);
                add_words(&mut sums, slopes.alphas[i], slope_words);
            });
            for (out, &sum) in out[place].iter_mut().zip(&sums) {
                *out = weights.beta + PackedK::reduce(sum);
            }
        }
    }

    /// Each form's words of even rows, and the XOR of each with the next one, for `pairs` times two packings of a block.
    fn for_each_form(
        &self,
        block: &Block,
        first: usize,
        pairs: usize,
        mut f: impl FnMut(usize, &[u64], &[u64]),
    ) {
        let (mut words, mut halves) = ([0u64; ROWS], [0u64; ROWS]);
        let len = 2 * pairs * WIDTH;
        let (words, halves) = (&mut words[..len], &mut halves[..len]);
        for (i, form) in block.forms.iter().enumerate() {
            self.read(block, form, first, words);
            split_pairs(words, halves);
            let (even, slope) = halves.split_at(len / 2);
            f(i, even, slope);
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
