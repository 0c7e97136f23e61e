//! The kernels in plain code, for targets that have none of their own and as what the others are compared with.

use carryless_verifier::field::{B, K, WORD_BITS, to_bytes};
use carryless_verifier::skip::{byte_mul, embed};
use p3_field::{PackedFieldExtension, PrimeCharacteristicRing};

use super::element::{PackedK, WIDTH, pack, unpack};
use super::linear::K_BYTES;
use super::skip::{BASIS, BLOCK, byte_tables};

/// See `linear::WordMap`.
pub struct WordMap {
    /// The images of each nibble.
    tables: Box<[[K; 16]; 16]>,
}

impl WordMap {
    /// The map that sends bit b to `images[b]`.
    #[must_use]
    pub fn new(images: &[K; WORD_BITS]) -> Self {
        let mut tables = Box::new([[K::ZERO; 16]; 16]);
        for (table, images) in tables.iter_mut().zip(images.as_chunks::<4>().0) {
            for nibble in 1..16usize {
                table[nibble] = table[nibble & (nibble - 1)] + images[nibble.trailing_zeros() as usize];
            }
        }
        Self { tables }
    }

    /// Adds the images of the words to `out`, a packing after the other. The number of words is a multiple of 64.
    pub fn add_images(&self, words: &[u64], out: &mut [PackedK]) {
        for (words, out) in words.chunks_exact(WIDTH).zip(out) {
            *out += <PackedK as PackedFieldExtension<B, K>>::from_ext_fn(|lane| {
                let nibble = |i: usize| (words[lane] >> (4 * i) & 15) as usize;
                let images = self.tables.iter().enumerate();
                images.fold(K::ZERO, |sum, (i, table)| sum + table[nibble(i)])
            });
        }
    }
}

/// See `bit_sums`: adds the rows' share to the byte planes of each column.
pub fn add_bit_sums(
    columns: &[&[u64]],
    rows: core::ops::Range<usize>,
    eq: &[PackedK],
    planes: &mut [[[u8; WORD_BITS]; K_BYTES]],
) {
    let eq = unpack(eq);
    for (column, planes) in columns.iter().zip(planes) {
        let mut sums = [K::ZERO; WORD_BITS];
        for (&word, &eq) in column[rows.clone()].iter().zip(&eq) {
            let mut bits = word;
            while bits != 0 {
                sums[bits.trailing_zeros() as usize] += eq;
                bits &= bits - 1;
            }
        }
        for (b, &sum) in sums.iter().enumerate() {
            for (plane, byte) in planes.iter_mut().zip(to_bytes(sum)) {
                plane[b] ^= byte;
            }
        }
    }
}

/// See `skip`.
pub struct Extrapolation {
    tables: Box<[[[u8; 64]; 256]; 8]>,
    /// By x, then by y.
    products: Box<[[u8; 256]; 256]>,
    embedded: [B; 256],
    low: Vec<K>,
}

impl Extrapolation {
    /// For the given table of eq over the low six row variables.
    #[must_use]
    pub fn new(low: &[K]) -> Self {
        let mut products = vec![[0; 256]; 256];
        for (x, row) in (0..=255u8).zip(&mut products) {
            *row = core::array::from_fn(|y| byte_mul(x, y as u8));
        }
        Self {
            tables: byte_tables(),
            products: products
                .into_boxed_slice()
                .try_into()
                .unwrap_or_else(|_| unreachable!("256 rows")),
            embedded: core::array::from_fn(|byte| embed(byte as u8)),
            low: low.to_vec(),
        }
    }

    /// See `skip`.
    pub fn add_block(&self, a: &[[u64; BLOCK]], b: &[[u64; BLOCK]], high: K, out: &mut [PackedK]) {
        let extrapolate = |word: u64| {
            let mut sum = [0u8; 64];
            for (byte, table) in word.to_le_bytes().iter().zip(self.tables.iter()) {
                for (s, t) in sum.iter_mut().zip(&table[usize::from(*byte)]) {
                    *s ^= t;
                }
            }
            sum
        };
        let multiply = |x: u8, y: u8| self.products[usize::from(x)][usize::from(y)];
        let mut sums = [K::ZERO; WORD_BITS];
        for (r, &low) in self.low.iter().enumerate() {
            let mut bytes = [0u8; WORD_BITS];
            for ((a, b), &weight) in a.iter().zip(b).zip(&BASIS) {
                let (va, vb, vc) = (extrapolate(a[r]), extrapolate(b[r]), extrapolate(a[r] & b[r]));
                for (byte, ((va, vb), vc)) in bytes.iter_mut().zip(va.into_iter().zip(vb).zip(vc)) {
                    *byte ^= multiply(weight, multiply(va, vb) ^ vc);
                }
            }
            for (sum, &byte) in sums.iter_mut().zip(&bytes) {
                *sum += low * self.embedded[usize::from(byte)];
            }
        }
        for (out, sums) in out.iter_mut().zip(pack(&sums)) {
            *out += sums * high;
        }
    }
}
