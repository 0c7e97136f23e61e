//! Linear maps between words and `K`, as bit matrices applied to byte planes.

use carryless_verifier::field::{K, WORD_BITS};
use p3_field::{BasedVectorSpace, PackedValue};

use super::bytes::{Bytes, Matrix, transpose_bits};
use super::registers::{Ymm, byte_planes, load, pair_lanes, pair_quadwords, store, words, xor, zero};
use crate::kernel::element::{PackedB, PackedK, WIDTH, pack_words};
use crate::kernel::linear::{K_BYTES, byte_images};

/// Words that are worked on together.
const WORDS: usize = 32;
/// Their packings.
const PACKS: usize = WORDS / WIDTH;

/// See `linear::WordMap`.
pub struct WordMap {
    /// `matrices[input byte][output byte]`
    matrices: Box<[[Matrix; K_BYTES]; 8]>,
}

impl WordMap {
    /// The map that sends bit b to `images[b]`.
    #[must_use]
    pub fn new(images: &[K; WORD_BITS]) -> Self {
        let images: &[[K; 8]; 8] = images.as_chunks().0.first_chunk().expect("eight bytes of images");
        Self {
            matrices: Box::new(images.each_ref().map(|images| byte_images(images).map(Matrix::new))),
        }
    }

    /// Adds the images of the words to `out`, a packing after the other. The number of words is a multiple of 64.
    pub fn add_images(&self, words: &[u64], out: &mut [PackedK]) {
        add_images(&self.matrices, words, out);
    }
}

fn add_images(matrices: &[[Matrix; K_BYTES]; 8], source: &[u64], out: &mut [PackedK]) {
    for (source, out) in source.as_chunks::<WORDS>().0.iter().zip(out.as_chunks_mut::<PACKS>().0) {
        let bytes = byte_planes(source).map(Bytes::new);
        let mut limbs = [[0u64; WORDS]; 3];
        for (d, limb) in limbs.iter_mut().enumerate() {
            let mut planes = [zero(); 8];
            for (&bytes, matrices) in bytes.iter().zip(matrices) {
                for (plane, matrix) in planes.iter_mut().zip(&matrices[8 * d..8 * d + 8]) {
                    *plane = xor(*plane, matrix.apply(bytes));
                }
            }
            for (limb, register) in limb.as_chunks_mut::<4>().0.iter_mut().zip(words(planes)) {
                store(limb, register);
            }
        }
        for (i, out) in out.iter_mut().enumerate() {
            *out += packing(&limbs, i);
        }
    }
}

/// Planes that are kept in registers, of two registers each.
const HELD: usize = 4;

/// Adds to the planes the sum over the inputs, 64 bytes each, of their matrices' images.
pub fn add_products(
    inputs: &[[Bytes; 2]],
    matrices: &[[Matrix; K_BYTES]],
    planes: &mut [[u8; WORD_BITS]; K_BYTES],
) {
    for (first, planes) in planes.as_chunks_mut::<HELD>().0.iter_mut().enumerate() {
        let mut sums: [[Ymm; 2]; HELD] =
            core::array::from_fn(|j| [load(&planes[j]), load(&planes[j][WORD_BITS / 2..])]);
        for (input, matrices) in inputs.iter().zip(matrices) {
            let matrices: &[Matrix; HELD] = &matrices.as_chunks().0[first];
            for (sum, matrix) in sums.iter_mut().zip(matrices) {
                for (sum, &input) in sum.iter_mut().zip(input) {
                    *sum = xor(*sum, matrix.apply(input));
                }
            }
        }
        for (plane, sum) in planes.iter_mut().zip(sums) {
            store(plane, sum[0]);
            store(&mut plane[WORD_BITS / 2..], sum[1]);
        }
    }
}

/// Rows whose matrices are kept in the first-level cache.
const ROWS: usize = 256;
/// Sets of eight rows in 32 words, in the order that [`byte_planes`] gives.
const SETS: usize = WORDS / 8;

/// The matrices that send bit i of a byte to row i of a set.
fn set_matrices(eq: &[PackedK; PACKS], out: &mut [[Matrix; K_BYTES]; SETS]) {
    for d in 0..3 {
        let mut limb = [0u64; WORDS];
        for (limb, eq) in limb.chunks_exact_mut(WIDTH).zip(eq) {
            let coordinates: &[PackedB] = eq.as_basis_coefficients_slice();
            for (word, b) in limb.iter_mut().zip(coordinates[d].as_slice()) {
                *word = b.to_bits();
            }
        }
        for (i, plane) in byte_planes(&limb).into_iter().enumerate() {
            let mut sets = [0u64; SETS];
            store(&mut sets, plane);
            for (out, &images) in out.iter_mut().zip(&sets) {
                out[8 * d + i] = Matrix::new(images);
            }
        }
    }
}

/// The bits of the rows of each set: bit i of byte b is bit b of row i.
#[inline(always)]
fn set_bits(words: &[u64; WORDS]) -> [[Bytes; 2]; SETS] {
    let planes = byte_planes(words).map(transpose_bits);
    // Quadword `2 L + h` of plane i belongs to set `2 L + h`.
    let half = |i: usize| {
        let [even0, odd0] = pair_quadwords(planes[i], planes[i + 1]);
        let [even1, odd1] = pair_quadwords(planes[i + 2], planes[i + 3]);
        let ([set0, set2], [set1, set3]) = (pair_lanes(even0, even1), pair_lanes(odd0, odd1));
        [set0, set1, set2, set3].map(Bytes::new)
    };
    let (low, high) = (half(0), half(4));
    core::array::from_fn(|set| [low[set], high[set]])
}

/// See `bit_sums`: adds the rows' share to the byte planes of each column. The number of rows is a multiple of 64.
pub fn add_bit_sums(
    columns: &[&[u64]],
    rows: core::ops::Range<usize>,
    eq: &[PackedK],
    planes: &mut [[[u8; WORD_BITS]; K_BYTES]],
) {
    let mut matrices = [[[Matrix::new(0); K_BYTES]; SETS]; ROWS / WORDS];
    let mut bits = [[[Bytes::new(zero()); 2]; SETS]; ROWS / WORDS];
    for (start, eq) in rows.step_by(ROWS).zip(eq.chunks(ROWS / WIDTH)) {
        let blocks = eq.len() / PACKS;
        for (out, eq) in matrices.iter_mut().zip(eq.as_chunks().0) {
            set_matrices(eq, out);
        }
        for (column, planes) in columns.iter().zip(&mut *planes) {
            for (bits, words) in bits[..blocks]
                .iter_mut()
                .zip(column[start..].as_chunks::<WORDS>().0)
            {
                *bits = set_bits(words);
            }
            add_products(
                bits[..blocks].as_flattened(),
                matrices[..blocks].as_flattened(),
                planes,
            );
        }
    }
}

/// Sixty-four elements given by byte planes, packed.
pub fn elements(planes: &[[u8; WORD_BITS]; K_BYTES]) -> [PackedK; WORD_BITS / WIDTH] {
    let mut limbs = [[0u64; WORD_BITS]; 3];
    for (d, limb) in limbs.iter_mut().enumerate() {
        for (half, limb) in limb.as_chunks_mut::<WORDS>().0.iter_mut().enumerate() {
            let planes = core::array::from_fn(|i| load(&planes[8 * d + i][WORDS * half..]));
            for (i, register) in words(planes).into_iter().enumerate() {
                let mut quadwords = [0u64; 4];
                store(&mut quadwords, register);
                limb[2 * i..2 * i + 2].copy_from_slice(&quadwords[..2]);
                limb[16 + 2 * i..16 + 2 * i + 2].copy_from_slice(&quadwords[2..]);
            }
        }
    }
    core::array::from_fn(|i| packing(&limbs, i))
}

/// Packing i of elements given by their coordinates.
#[inline(always)]
fn packing<const N: usize>(limbs: &[[u64; N]; 3], i: usize) -> PackedK {
    <PackedK as BasedVectorSpace<PackedB>>::from_basis_coefficients_fn(|d| {
        pack_words(&limbs[d][i * WIDTH..(i + 1) * WIDTH])
    })
}
