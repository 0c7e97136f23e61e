//! The kernels in plain Rust.
#![allow(
    dead_code,
    reason = "where there are vector kernels, these are only their twins"
)]

use core::mem::MaybeUninit;

use carryless_verifier::field::{B, K, WORD_BITS};
use carryless_verifier::opening::basis::{Basis, point};
use carryless_verifier::opening::query;
use carryless_verifier::opening::tree::{self, Digest};
use p3_field::PrimeCharacteristicRing;

use super::{Bits, Encoder, Line, PACKS};
use crate::kernel::element::{PackedK, WIDTH, pack, unpack};

fn to_bits(elements: &[K]) -> Bits {
    let packed = pack(elements);
    core::array::from_fn(|i| packed[i])
}

/// See [`super::Weights`].
pub struct Weights(Vec<K>);

impl Weights {
    pub fn new(weights: &[PackedK]) -> Self {
        Self(unpack(weights))
    }
}

/// See [`super::bit_sums`].
pub fn bit_sums<const N: usize>(sources: [&[u64]; N], weights: &Weights) -> [Bits; N] {
    sources.map(|source| source_bit_sums(source, weights))
}

fn source_bit_sums(source: &[u64], weights: &Weights) -> Bits {
    let mut sums = [K::ZERO; WORD_BITS];
    for (&word, &weight) in source.iter().zip(&weights.0) {
        let mut bits = word;
        while bits != 0 {
            sums[bits.trailing_zeros() as usize] += weight;
            bits &= bits - 1;
        }
    }
    to_bits(&sums)
}

fn byte_tables(images: &[K]) -> Vec<[K; 256]> {
    let mut tables = vec![[K::ZERO; 256]; images.len() / 8];
    for (table, images) in tables.iter_mut().zip(images.as_chunks::<8>().0) {
        for byte in 1..256usize {
            table[byte] = table[byte & (byte - 1)] + images[byte.trailing_zeros() as usize];
        }
    }
    tables
}

fn look_up(tables: &[[K; 256]], word: u64) -> K {
    word.to_le_bytes()
        .iter()
        .zip(tables)
        .map(|(&byte, table)| table[usize::from(byte)])
        .sum()
}

/// See [`super::WordMap`].
pub struct WordMap(Vec<[K; 256]>);

impl WordMap {
    pub fn new(images: &[K; 64]) -> Self {
        Self(byte_tables(images))
    }
}

/// See [`super::sums_of_images`].
pub fn sums_of_images<'a, const N: usize>(
    sources: impl Iterator<Item = (&'a [[u64; 64]; N], &'a WordMap)> + Clone,
) -> [Bits; N] {
    core::array::from_fn(|i| sum_of_images(sources.clone().map(|(source, map)| (&source[i], map))))
}

fn sum_of_images<'a>(sources: impl Iterator<Item = (&'a [u64; 64], &'a WordMap)>) -> Bits {
    let mut sums = [K::ZERO; WORD_BITS];
    for (words, map) in sources {
        for (sum, &word) in sums.iter_mut().zip(words) {
            *sum += look_up(&map.0, word);
        }
    }
    to_bits(&sums)
}

/// See [`super::LinearMap`].
pub struct LinearMap(Vec<[K; 256]>);

impl LinearMap {
    pub fn new(images: &[K; 192]) -> Self {
        Self(byte_tables(images))
    }

    /// The images of 64 elements.
    pub fn apply(&self, source: &Bits) -> Bits {
        let images: Vec<K> = unpack(source)
            .into_iter()
            .map(|element| {
                let limbs = element.coefficients().into_iter().zip(self.0.chunks_exact(8));
                limbs.map(|(limb, tables)| look_up(tables, limb.to_bits())).sum()
            })
            .collect();
        to_bits(&images)
    }
}

/// See [`super::WordOf`].
pub struct WordOf(Vec<[u64; 256]>);

impl WordOf {
    pub fn new(images: &[u64; 64]) -> Self {
        let mut tables = vec![[0; 256]; 8];
        for (table, images) in tables.iter_mut().zip(images.as_chunks::<8>().0) {
            for byte in 1..256usize {
                table[byte] = table[byte & (byte - 1)] ^ images[byte.trailing_zeros() as usize];
            }
        }
        Self(tables)
    }

    /// The coordinates' words of a packing's elements.
    pub fn packing(&self, packing: PackedK) -> [[u64; WIDTH]; 3] {
        let elements = unpack(&[packing]);
        core::array::from_fn(|l| {
            core::array::from_fn(|lane| {
                let bytes = elements[lane].coefficients()[l].to_bits().to_le_bytes();
                bytes
                    .iter()
                    .zip(&self.0)
                    .fold(0, |sum, (&byte, table)| sum ^ table[usize::from(byte)])
            })
        })
    }
}

/// Nothing: factors are made as they are needed.
pub struct Factors;

impl Factors {
    pub fn new(_: &Basis) -> Self {
        Self
    }
}

fn fill(memory: &mut [MaybeUninit<Line>], mut line: impl FnMut(usize) -> Line) -> &mut [Line] {
    for (i, target) in memory.iter_mut().enumerate() {
        target.write(line(i));
    }
    // SAFETY: all lines have just been written.
    unsafe { memory.assume_init_mut() }
}

#[allow(
    unused_imports,
    reason = "where there are vector kernels, their rows are used"
)]
pub use super::Line as Row;
/// Columns of a row.
pub const COLUMNS: usize = 8;

/// See [`super::rows`].
pub fn rows<'a>(columns: &[Option<&[u64]>; 8], memory: &'a mut [MaybeUninit<Line>]) -> &'a [Line] {
    fill(memory, |x| {
        Line(columns.map(|column| column.map_or(0, |column| column[x])))
    })
}

/// The additive transform: at level i, from the highest, the pair of values at distance `2^i` in the block at a position is the value of a polynomial
/// `f_0 + s_i f_1` at points with the two values c, c + 1 of s_i, where `c = point(position >> i)`.
pub fn encode<'a>(
    message: &[Line],
    memory: &'a mut [MaybeUninit<Line>],
    encoder: &Encoder,
    coset: usize,
    _: Option<&[usize]>,
) -> &'a [Line] {
    let basis = Basis::new();
    let code = fill(memory, |_| Line::default());
    let first = (1 << encoder.log_length) + (coset << encoder.log_message);
    for a in 0..8 {
        let mut values: Vec<B> = message.iter().map(|row| basis.element(row.0[a])).collect();
        for i in (0..encoder.log_message).rev() {
            for (b, block) in values.chunks_exact_mut(2 << i).enumerate() {
                let factor = point((first + (b << (i + 1))) >> i);
                let (low, high) = block.split_at_mut(1 << i);
                for (low, high) in low.iter_mut().zip(high) {
                    *low += factor * *high;
                    *high += *low;
                }
            }
        }
        for (row, value) in code.iter_mut().zip(values) {
            row.0[a] = basis.word(value);
        }
    }
    code
}

/// See [`super::absorb`].
pub fn absorb(
    message: &[Line],
    memory: &mut [MaybeUninit<Line>],
    encoder: &Encoder,
    coset: usize,
    leaves: &mut Leaves,
) {
    leaves.absorb(encode(message, memory, encoder, coset, None));
}

/// See [`super::Leaves`].
pub struct Leaves {
    rows: Vec<Vec<u8>>,
    row_words: usize,
}

impl Leaves {
    /// For a code's length.
    pub fn new(length: usize, row_words: usize) -> Self {
        Self {
            rows: vec![Vec::new(); length],
            row_words,
        }
    }

    /// The next eight words of each row, or what is left of it.
    pub fn absorb(&mut self, rows: &[Line]) {
        self.absorb_words(rows.iter().map(Line::words));
    }

    /// The next words of each row, or what is left of it.
    pub fn absorb_words<const N: usize>(&mut self, rows: impl Iterator<Item = [u64; N]>) {
        for (bytes, words) in self.rows.iter_mut().zip(rows) {
            let left = self.row_words - bytes.len() / 8;
            bytes.extend(words.iter().take(left).flat_map(|word| word.to_le_bytes()));
        }
    }

    /// The leaves.
    pub fn finish(self) -> Vec<Digest> {
        self.rows.iter().map(|row| tree::leaf(row)).collect()
    }
}

/// See [`super::nodes`].
pub fn nodes(children: &[Digest], out: &mut [Digest]) {
    for ([left, right], out) in children.as_chunks::<2>().0.iter().zip(out) {
        *out = tree::node(left, right);
    }
}

/// See [`super::work`].
pub fn work(seed: &[u8; 32], bits: u32) -> u64 {
    (0..)
        .find(|&nonce| query::check_work(seed, nonce, bits))
        .unwrap_or_default()
}

const _: () = assert!(PACKS * WIDTH == WORD_BITS);
