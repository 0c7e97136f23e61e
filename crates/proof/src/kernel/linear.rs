//! GF(2)-linear maps between words and `K`, 64 words at a time.
//!
//! [`WordMap`] sends each word to `sum_b bit_b(word) image_b`. [`bit_sums`] is its transpose: for every bit position b of a
//! column, `sum_r eq_r bit_b(column[r])`. With GFNI both are 8 x 8 bit matrices applied to bytes: a byte of the result is the
//! XOR over input bytes of a matrix times that byte. The portable twins say the same with plain loops.

use carryless_verifier::field::{B, K, WORD_BITS};
use p3_field::PrimeCharacteristicRing;
use rayon::prelude::*;

use super::element::PackedK;

/// Bytes in an element of `K`.
pub(crate) const K_BYTES: usize = 24;

/// The transpose of an 8 x 8 bit matrix, row r in byte r.
const fn transpose_bits(mut x: u64) -> u64 {
    let mut t = (x ^ (x >> 7)) & 0x00aa_00aa_00aa_00aa;
    x ^= t ^ (t << 7);
    t = (x ^ (x >> 14)) & 0x0000_cccc_0000_cccc;
    x ^= t ^ (t << 14);
    t = (x ^ (x >> 28)) & 0x0000_0000_f0f0_f0f0;
    x ^ t ^ (t << 28)
}

/// The 24 matrices (one for each byte of `K`, in the operand format of `gf2p8affineqb`) of the map that sends bit i of a byte to
/// `images[i]`.
pub(crate) fn byte_matrices(images: &[K; 8]) -> [u64; K_BYTES] {
    core::array::from_fn(|byte| {
        let rows = images.iter().enumerate().fold(0u64, |rows, (i, image)| {
            let limb = image.coefficients()[byte / 8].to_bits();
            rows | (limb >> (8 * (byte % 8)) & 0xff) << (8 * i)
        });
        transpose_bits(rows).swap_bytes()
    })
}

/// A linear map from words to `K`.
pub struct WordMap {
    images: [K; WORD_BITS],
    /// `matrices[input byte][output byte]`
    #[allow(dead_code, reason = "only the vector kernels read it")]
    matrices: Box<[[u64; K_BYTES]; 8]>,
}

impl WordMap {
    /// The map that sends bit b to `images[b]`.
    #[must_use]
    pub fn new(images: &[K; WORD_BITS]) -> Self {
        let matrices = Box::new(core::array::from_fn(|i| {
            byte_matrices(&core::array::from_fn(|s| images[8 * i + s]))
        }));
        Self {
            images: *images,
            matrices,
        }
    }

    /// The image of one word.
    pub fn apply(&self, word: u64) -> K {
        self.images
            .iter()
            .enumerate()
            .filter(|(b, _)| word >> b & 1 == 1)
            .fold(K::ZERO, |sum, (_, &image)| sum + image)
    }

    /// Adds the images of the words to `out`, a packing after the other. The number of words is a multiple of 64.
    pub fn add_images(&self, words: &[u64], out: &mut [PackedK]) {
        debug_assert_eq!(words.len() % 64, 0);
        vector_target! { if yes {
            for (words, out) in words.as_chunks::<64>().0.iter().zip(out.as_chunks_mut::<8>().0) {
                super::gfni::add_images(&self.matrices, words, out);
            }
        } else {
            portable_add_images(self, words, out);
        } }
    }
}

/// The portable twin of [`WordMap::add_images`].
#[cfg_attr(target_feature = "gfni", allow(dead_code))]
pub(crate) fn portable_add_images(map: &WordMap, words: &[u64], out: &mut [PackedK]) {
    use super::element::WIDTH;
    use p3_field::PackedFieldExtension;
    let mut tables = vec![[K::ZERO; 256]; 8];
    for (i, table) in tables.iter_mut().enumerate() {
        for byte in 1..256usize {
            let low = byte.trailing_zeros() as usize;
            table[byte] = table[byte & (byte - 1)] + map.images[8 * i + low];
        }
    }
    for (words, out) in words.chunks_exact(WIDTH).zip(out) {
        *out += <PackedK as PackedFieldExtension<B, K>>::from_ext_fn(|lane| {
            words[lane]
                .to_le_bytes()
                .iter()
                .zip(&tables)
                .fold(K::ZERO, |sum, (&b, t)| sum + t[usize::from(b)])
        });
    }
}

/// Rows whose matrices are made together.
const ROWS: usize = 512;

/// For every column and bit position b, `sum_r eq_r bit_b(column[r])`, eq given in packings. Columns have as many words as
/// eq has elements, a multiple of 64.
#[must_use]
pub fn bit_sums(columns: &[&[u64]], eq: &[PackedK]) -> Vec<[K; WORD_BITS]> {
    use super::element::WIDTH;
    let packs = ROWS / WIDTH;
    let tasks = eq.len().div_ceil(packs);
    let body = |task: usize| -> Vec<[[u8; WORD_BITS]; K_BYTES]> {
        let mut planes = vec![[[0u8; WORD_BITS]; K_BYTES]; columns.len()];
        // A few consecutive chunks share one set of accumulators.
        for chunk in task * 8..((task + 1) * 8).min(tasks) {
            let eq = &eq[chunk * packs..((chunk + 1) * packs).min(eq.len())];
            let rows = chunk * ROWS..chunk * ROWS + eq.len() * WIDTH;
            vector_target! { if yes {
                super::gfni::add_bit_sums(columns, rows, eq, &mut planes);
            } else {
                portable_add_bit_sums(columns, rows, eq, &mut planes);
            } }
        }
        planes
    };
    let merge = |mut a: Vec<[[u8; WORD_BITS]; K_BYTES]>, b: Vec<[[u8; WORD_BITS]; K_BYTES]>| {
        for (a, b) in a
            .as_flattened_mut()
            .as_flattened_mut()
            .iter_mut()
            .zip(b.as_flattened().as_flattened())
        {
            *a ^= b;
        }
        a
    };
    let zero = || vec![[[0u8; WORD_BITS]; K_BYTES]; columns.len()];
    let groups = tasks.div_ceil(8);
    let planes = if rayon::current_num_threads() == 1 {
        (0..groups).map(body).fold(zero(), merge)
    } else {
        (0..groups).into_par_iter().map(body).reduce(zero, merge)
    };
    planes
        .iter()
        .map(|planes| {
            core::array::from_fn(|b| {
                K::new(core::array::from_fn(|limb| {
                    B::new(u64::from_le_bytes(core::array::from_fn(|i| {
                        planes[8 * limb + i][b]
                    })))
                }))
            })
        })
        .collect()
}

/// The portable twin of the bit sums' inner loop.
#[cfg_attr(target_feature = "gfni", allow(dead_code))]
pub(crate) fn portable_add_bit_sums(
    columns: &[&[u64]],
    rows: core::ops::Range<usize>,
    eq: &[PackedK],
    planes: &mut [[[u8; WORD_BITS]; K_BYTES]],
) {
    let eq = super::element::unpack(eq);
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
            for (plane, byte) in planes.iter_mut().zip(carryless_verifier::field::to_bytes(sum)) {
                plane[b] ^= byte;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::element::{WIDTH, pack, unpack};
    use rand::{Rng, SeedableRng, rngs::StdRng};

    fn random_k(rng: &mut StdRng) -> K {
        K::new(core::array::from_fn(|_| B::new(rng.random())))
    }

    #[test]
    fn word_maps_agree_with_their_definition() {
        let mut rng = StdRng::seed_from_u64(1);
        let images = core::array::from_fn(|_| random_k(&mut rng));
        let map = WordMap::new(&images);
        let words: Vec<u64> = (0..192).map(|_| rng.random()).collect();
        let mut fast = vec![PackedK::default(); 192 / WIDTH];
        let mut plain = fast.clone();
        map.add_images(&words, &mut fast);
        portable_add_images(&map, &words, &mut plain);
        assert_eq!(fast, plain);
        for (&word, image) in words.iter().zip(unpack(&fast)) {
            assert_eq!(image, map.apply(word));
        }
    }

    #[test]
    fn bit_sums_agree_with_their_definition() {
        let mut rng = StdRng::seed_from_u64(2);
        for rows in [64, 128, 512, 1024, 8192] {
            let eq: Vec<K> = (0..rows).map(|_| random_k(&mut rng)).collect();
            let columns: Vec<Vec<u64>> = (0..3)
                .map(|_| (0..rows).map(|_| rng.random()).collect())
                .collect();
            let views: Vec<&[u64]> = columns.iter().map(Vec::as_slice).collect();
            let sums = bit_sums(&views, &pack(&eq));
            for (column, sums) in columns.iter().zip(&sums) {
                for (b, &sum) in sums.iter().enumerate() {
                    let plain = column.iter().zip(&eq).filter(|(w, _)| **w >> b & 1 == 1);
                    assert_eq!(
                        sum,
                        plain.fold(K::ZERO, |s, (_, &e)| s + e),
                        "bit {b} of {rows} rows"
                    );
                }
            }
        }
    }
}
