//! The kernels in plain Rust.
#![allow(
    dead_code,
    reason = "where there are vector kernels, these are only their twins"
)]

use core::mem::MaybeUninit;

use carryless_verifier::field::{K, WORD_BITS};
use carryless_verifier::opening::basis::{Basis, cantor};
use carryless_verifier::opening::query;
use carryless_verifier::opening::tree::{self, Digest};
use p3_field::PrimeCharacteristicRing;

use super::{Bits, Line, PACKS};
use crate::kernel::element::{PackedK, WIDTH, pack, unpack};

fn to_bits(elements: &[K]) -> Bits {
    let packed = pack(elements);
    core::array::from_fn(|i| packed[i])
}

/// See [`super::Weights`]: for every eight of them, the sums of all selections.
pub struct Weights(Vec<[K; 256]>);

impl Weights {
    /// For a multiple of eight weights.
    pub fn new(weights: &[PackedK]) -> Self {
        Self(byte_tables(&unpack(weights)))
    }
}

/// See [`super::bit_sums`].
pub fn bit_sums<const N: usize>(sources: [&[u64]; N], weights: &Weights) -> [Bits; N] {
    sources.map(|source| {
        let mut sums = [K::ZERO; WORD_BITS];
        for (words, table) in source.as_chunks::<8>().0.iter().zip(&weights.0) {
            for (sum, selected) in sums.iter_mut().zip(bits_of_eight(words)) {
                *sum += table[usize::from(selected)];
            }
        }
        to_bits(&sums)
    })
}

/// For every place, the bits there of eight words.
fn bits_of_eight(words: &[u64; 8]) -> [u8; WORD_BITS] {
    let bytes = words.map(u64::to_le_bytes);
    let mut bits = [0; WORD_BITS];
    for (p, bits) in bits.as_chunks_mut::<8>().0.iter_mut().enumerate() {
        *bits = transposed(u64::from_le_bytes(bytes.map(|bytes| bytes[p]))).to_le_bytes();
    }
    bits
}

/// The transpose of an 8 x 8 bit matrix, row r in byte r: of blocks of 4 x 4, of 2 x 2 and of single bits.
fn transposed(mut x: u64) -> u64 {
    for (shift, mask) in [
        (28, 0xf0f0_f0f0),
        (14, 0xcccc_0000_cccc),
        (7, 0xaa_00aa_00aa_00aa),
    ] {
        let t = (x ^ x >> shift) & mask;
        x ^= t ^ t << shift;
    }
    x
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
    let mut sums = [[K::ZERO; WORD_BITS]; N];
    for (words, map) in sources {
        for (sum, &word) in sums.as_flattened_mut().iter_mut().zip(words.as_flattened()) {
            *sum += look_up(&map.0, word);
        }
    }
    sums.map(|sums| to_bits(&sums))
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

/// Products of bytes, elements of GF(2^8).
static PRODUCTS: [[u8; 256]; 256] = products();

const fn products() -> [[u8; 256]; 256] {
    let mut products = [[0; 256]; 256];
    let mut a = 1;
    while a < 256 {
        // The multiples by 1, 2, 4, .. and from them all others.
        let (mut multiple, mut unit) = (a as u8, 1);
        while unit < 256 {
            let mut b = 0;
            while b < unit {
                products[a][unit + b] = products[a][b] ^ multiple;
                b += 1;
            }
            // x^8 = x^4 + x^3 + x + 1
            multiple = multiple << 1 ^ if multiple >> 7 == 1 { 0x1b } else { 0 };
            unit *= 2;
        }
        a += 1;
    }
    products
}

/// A constant of GF(2^32) as a matrix over GF(2^8): row j, column k has what byte k of half a word contributes to byte j of its product.
type Matrix = [[u8; 4]; 4];

/// The matrices of `point(e)` for all e below 2^32, by linearity: for each byte of e.
pub struct Factors(Vec<[Matrix; 256]>);

impl Factors {
    /// For the code's basis.
    pub fn new(basis: &Basis) -> Self {
        let tables = (0..4).map(|i| {
            let mut table = [Matrix::default(); 256];
            for byte in 1..256usize {
                let constant = cantor(8 * i + byte.trailing_zeros() as usize);
                let columns: [[u8; 8]; 4] =
                    core::array::from_fn(|k| basis.word(constant * basis.elements[8 * k]).to_le_bytes());
                let rest = table[byte & (byte - 1)];
                table[byte] = core::array::from_fn(|j| core::array::from_fn(|k| rest[j][k] ^ columns[k][j]));
            }
            table
        });
        Self(tables.collect())
    }

    fn get(&self, e: usize) -> Matrix {
        let mut sum = Matrix::default();
        for (table, byte) in self.0.iter().zip(e.to_le_bytes()) {
            for (sum, row) in sum.iter_mut().zip(table[usize::from(byte)]) {
                *sum = core::array::from_fn(|k| sum[k] ^ row[k]);
            }
        }
        sum
    }
}

/// The product of a word, in the code's coordinates, with a constant of the field of SIZE bytes. What is not in its rows' blocks is zero.
fn times<const SIZE: usize>(word: u64, constant: &Matrix) -> u64 {
    let (bytes, mut product) = (word.to_le_bytes(), [0; 8]);
    for (i, byte) in product.iter_mut().enumerate() {
        for k in 0..SIZE {
            let from = i / SIZE * SIZE + k;
            *byte ^= PRODUCTS[usize::from(constant[i % 4][from % 4])][usize::from(bytes[from])];
        }
    }
    u64::from_le_bytes(product)
}

fn butterflies<const SIZE: usize>(block: &mut [Line], constant: &Matrix) {
    let (low, high) = block.split_at_mut(block.len() / 2);
    for (low, high) in low.iter_mut().zip(high) {
        for (low, high) in low.0.iter_mut().zip(&mut high.0) {
            *low ^= times::<SIZE>(*high, constant);
            *high ^= *low;
        }
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
pub fn encode_with<'a>(
    factors: &Factors,
    message: &[Line],
    memory: &'a mut [MaybeUninit<Line>],
    log_length: usize,
    coset: usize,
) -> &'a [Line] {
    let code = fill(memory, |x| message[x]);
    let log_message = message.len().trailing_zeros() as usize;
    let first = (1 << log_length) + (coset << log_message);
    for i in (0..log_message).rev() {
        for (b, block) in code.chunks_exact_mut(2 << i).enumerate() {
            let e = (first >> i) + 2 * b;
            let constant = factors.get(e);
            match usize::BITS - e.leading_zeros() {
                0..=8 => butterflies::<1>(block, &constant),
                9..=16 => butterflies::<2>(block, &constant),
                _ => butterflies::<4>(block, &constant),
            }
        }
    }
    code
}

planes_target! { none:
    /// See [`super::encode`].
    pub fn encode<'a>(
        message: &[Line],
        memory: &'a mut [MaybeUninit<Line>],
        encoder: &super::Encoder,
        coset: usize,
    ) -> &'a [Line] {
        encode_with(&encoder.factors, message, memory, encoder.log_length, coset)
    }

    /// See [`super::encode_at`].
    pub fn encode_at(
        message: &[Line],
        memory: &mut [MaybeUninit<Line>],
        encoder: &super::Encoder,
        coset: usize,
        positions: &[usize],
    ) -> Vec<[u64; COLUMNS]> {
        let code = encode(message, memory, encoder, coset);
        positions.iter().map(|position| code[position % message.len()].words()).collect()
    }

    /// See [`super::absorb`].
    pub fn absorb(
        message: &[Line],
        memory: &mut [MaybeUninit<Line>],
        encoder: &super::Encoder,
        coset: usize,
        leaves: &mut Leaves,
    ) {
        leaves.absorb(encode(message, memory, encoder, coset));
    }
}

/// See [`super::Leaves`]: the rows themselves.
pub struct Leaves {
    bytes: Vec<[u8; 8]>,
    row_words: usize,
    absorbed: usize,
}

impl Leaves {
    /// For a code's length.
    pub fn new(length: usize, row_words: usize) -> Self {
        Self {
            bytes: vec![[0; 8]; length * row_words],
            row_words,
            absorbed: 0,
        }
    }

    /// The next eight words of each row, or what is left of it.
    pub fn absorb(&mut self, rows: &[Line]) {
        self.absorb_words(rows.iter().map(Line::words));
    }

    /// The next words of each row, or what is left of it.
    pub fn absorb_words<const N: usize>(&mut self, rows: impl Iterator<Item = [u64; N]>) {
        for (bytes, words) in self.bytes.chunks_exact_mut(self.row_words).zip(rows) {
            for (bytes, word) in bytes[self.absorbed..].iter_mut().zip(words) {
                *bytes = word.to_le_bytes();
            }
        }
        self.absorbed += N;
    }

    /// The leaves.
    pub fn finish(&self, out: &mut [Digest]) {
        let rows = self.bytes.chunks_exact(self.row_words);
        for (out, row) in out.iter_mut().zip(rows) {
            *out = tree::leaf(row.as_flattened());
        }
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
