//! GF(2)-linear maps between words and `K`, 64 words at a time.
//!
//! [`WordMap`] sends each word to `sum_b bit_b(word) image_b`. [`bit_sums`] is its transpose: for every bit position b of a
//! column, `sum_r eq_r bit_b(column[r])`. Vector kernels take both as 8 x 8 bit matrices applied to bytes: a byte of the result
//! is the XOR over input bytes of a matrix times that byte. The portable twins say the same with tables and plain loops.

use carryless_verifier::field::{B, K, WORD_BITS, to_bytes};
use rayon::prelude::*;

use super::element::PackedK;

/// Bytes in an element of `K`.
pub(crate) const K_BYTES: usize = 24;

/// The transpose of an 8 x 8 bit matrix, row r in byte r.
pub(crate) const fn transpose_bits(mut x: u64) -> u64 {
    let mut t = (x ^ (x >> 7)) & 0x00aa_00aa_00aa_00aa;
    x ^= t ^ (t << 7);
    t = (x ^ (x >> 14)) & 0x0000_cccc_0000_cccc;
    x ^= t ^ (t << 14);
    t = (x ^ (x >> 28)) & 0x0000_0000_f0f0_f0f0;
    x ^ t ^ (t << 28)
}

/// Byte j of each of eight elements, for every j.
#[cfg_attr(not(target_feature = "avx2"), allow(dead_code))]
pub(crate) fn byte_images(images: &[K; 8]) -> [u64; K_BYTES] {
    let bytes = images.map(to_bytes);
    core::array::from_fn(|j| u64::from_le_bytes(core::array::from_fn(|i| bytes[i][j])))
}

vector_target! { yes:
    /// The 24 matrices (one for each byte of `K`, in the operand format of `gf2p8affineqb`) of the map that sends bit i of a byte to
    /// `images[i]`.
    pub(crate) fn byte_matrices(images: &[K; 8]) -> [u64; K_BYTES] {
        byte_images(images).map(|images| transpose_bits(images).swap_bytes())
    }
}

/// A linear map from words to `K`.
pub use super::chosen::WordMap;

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
            super::chosen::add_bit_sums(columns, rows, eq, &mut planes);
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
        (0..groups)
            .into_par_iter()
            .with_max_len(1)
            .map(body)
            .reduce(zero, merge)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::element::{WIDTH, pack, unpack};
    use crate::kernel::portable;
    use p3_field::PrimeCharacteristicRing;
    use rand::{Rng, SeedableRng, rngs::StdRng};

    fn random_k(rng: &mut StdRng) -> K {
        K::new(core::array::from_fn(|_| B::new(rng.random())))
    }

    #[test]
    fn bits_are_transposed() {
        for i in 0..64 {
            assert_eq!(transpose_bits(1 << i), 1 << (i % 8 * 8 + i / 8));
        }
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
        portable::WordMap::new(&images).add_images(&words, &mut plain);
        assert_eq!(fast, plain);
        for (&word, image) in words.iter().zip(unpack(&fast)) {
            let bits = images.iter().enumerate().filter(|(b, _)| word >> b & 1 == 1);
            assert_eq!(image, bits.fold(K::ZERO, |sum, (_, &image)| sum + image));
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
