//! Maps between words and elements of K, linear over F_2, with AVX-512 and GFNI. The twins are in `portable`.

use carryless_verifier::field::K;
use core::arch::x86_64::_mm512_alignr_epi64;

use super::registers::{
    TRANSPOSE, Zmm, affine, bit_planes, broadcast, limbs, load, packing, permute, selection_matrices, transpose, words,
    xor, xor3,
};
use crate::kernel::element::PackedK;
use crate::kernel::linear::byte_matrices;

/// Bytes of an element of K.
const BYTES: usize = 24;

/// One row of matrices times the bytes of 64 vectors.
#[inline(always)]
fn product<const N: usize>(inputs: &[Zmm; N], matrices: &[u64; N]) -> Zmm {
    let mut sum = affine(inputs[0], broadcast(matrices[0]));
    let mut i = 1;
    while i + 1 < N {
        let one = affine(inputs[i], broadcast(matrices[i]));
        let two = affine(inputs[i + 1], broadcast(matrices[i + 1]));
        sum = xor3(sum, one, two);
        i += 2;
    }
    if i < N {
        sum = xor(sum, affine(inputs[i], broadcast(matrices[i])));
    }
    sum
}

/// 64 elements stored byte by byte, as packings.
#[inline(always)]
fn from_planes(planes: &[Zmm; BYTES]) -> [PackedK; 8] {
    let limbs: [[Zmm; 8]; 3] = core::array::from_fn(|limb| {
        transpose(core::array::from_fn(|p| planes[8 * limb + p])).map(|x| permute(x, &TRANSPOSE))
    });
    core::array::from_fn(|g| packing([limbs[0][g], limbs[1][g], limbs[2][g]]))
}

/// Weights prepared for [`bit_sums`]: for each eight of them 24 matrices.
pub struct Weights(Vec<[u64; BYTES]>);

impl Weights {
    pub fn new(weights: &[PackedK]) -> Self {
        let prepare = |&weight: &PackedK| {
            let matrices = limbs(weight).map(|limb| words(selection_matrices(limb)));
            core::array::from_fn(|j| matrices[j / 8][j % 8])
        };
        Self(weights.iter().map(prepare).collect())
    }
}

/// See `opening::kernel::bit_sums`.
pub fn bit_sums(source: &[u64], weights: &Weights) -> [PackedK; 8] {
    let mut planes = [broadcast(0); BYTES];
    let (pairs, rest) = source.as_chunks::<16>();
    let (weight_pairs, weight_rest) = weights.0.as_chunks::<2>();
    for (source, weights) in pairs.iter().zip(weight_pairs) {
        let (first, second) = (bit_planes(load(&source[..8])), bit_planes(load(&source[8..])));
        for (plane, (&one, &two)) in planes.iter_mut().zip(weights[0].iter().zip(&weights[1])) {
            *plane = xor3(*plane, affine(first, broadcast(one)), affine(second, broadcast(two)));
        }
    }
    for (source, weights) in rest.as_chunks::<8>().0.iter().zip(weight_rest) {
        let bits = bit_planes(load(source));
        for (plane, &matrix) in planes.iter_mut().zip(weights) {
            *plane = xor(*plane, affine(bits, broadcast(matrix)));
        }
    }
    from_planes(&planes)
}

/// A map from words to K: `matrices[j][i]` maps byte i of a word to byte j of its image.
pub struct WordMap([[u64; 8]; BYTES]);

impl WordMap {
    pub fn new(images: &[K; 64]) -> Self {
        let columns: [[u64; BYTES]; 8] =
            core::array::from_fn(|i| byte_matrices(&core::array::from_fn(|s| images[8 * i + s])));
        Self(core::array::from_fn(|j| core::array::from_fn(|i| columns[i][j])))
    }
}

/// See `opening::kernel::sum_of_images`.
pub fn sum_of_images<'a>(sources: impl Iterator<Item = (&'a [u64; 64], &'a WordMap)>) -> [PackedK; 8] {
    let mut planes = [broadcast(0); BYTES];
    for (source, map) in sources {
        let bytes = transpose(core::array::from_fn(|w| permute(load(&source[8 * w..8 * w + 8]), &TRANSPOSE)));
        for (plane, matrices) in planes.iter_mut().zip(&map.0) {
            *plane = xor(*plane, product(&bytes, matrices));
        }
    }
    from_planes(&planes)
}

/// A map from K to K.
pub struct LinearMap([[u64; BYTES]; BYTES]);

impl LinearMap {
    pub fn new(images: &[K; 192]) -> Self {
        let columns: [[u64; BYTES]; BYTES] =
            core::array::from_fn(|i| byte_matrices(&core::array::from_fn(|s| images[8 * i + s])));
        Self(core::array::from_fn(|j| core::array::from_fn(|i| columns[i][j])))
    }

    /// The images of 64 elements.
    pub fn apply(&self, source: &[PackedK; 8]) -> [PackedK; 8] {
        let parts = source.map(limbs);
        let mut inputs = [broadcast(0); BYTES];
        for (limb, inputs) in inputs.chunks_exact_mut(8).enumerate() {
            let rows = core::array::from_fn(|g: usize| permute(parts[g][limb], &TRANSPOSE));
            inputs.copy_from_slice(&transpose(rows));
        }
        from_planes(&core::array::from_fn(|o| product(&inputs, &self.0[o])))
    }
}

/// A map from B to words: register r holds, for each output byte j, the matrix from input byte `j + r mod 8`.
pub struct WordOf([Zmm; 8]);

impl WordOf {
    pub fn new(images: &[u64; 64]) -> Self {
        let columns: [[u64; 8]; 8] =
            core::array::from_fn(|i| words(selection_matrices(load(&images[8 * i..8 * i + 8]))));
        Self(core::array::from_fn(|r| {
            let row: [u64; 8] = core::array::from_fn(|j| columns[(j + r) % 8][j]);
            load(&row)
        }))
    }

    #[inline(always)]
    fn apply(&self, source: Zmm) -> Zmm {
        let x = permute(source, &TRANSPOSE);
        // SAFETY: compiled for targets with AVX-512.
        let sum = unsafe {
            let mut sum = affine(x, self.0[0]);
            sum = xor(sum, affine(_mm512_alignr_epi64::<1>(x, x), self.0[1]));
            sum = xor(sum, affine(_mm512_alignr_epi64::<2>(x, x), self.0[2]));
            sum = xor(sum, affine(_mm512_alignr_epi64::<3>(x, x), self.0[3]));
            sum = xor(sum, affine(_mm512_alignr_epi64::<4>(x, x), self.0[4]));
            sum = xor(sum, affine(_mm512_alignr_epi64::<5>(x, x), self.0[5]));
            sum = xor(sum, affine(_mm512_alignr_epi64::<6>(x, x), self.0[6]));
            xor(sum, affine(_mm512_alignr_epi64::<7>(x, x), self.0[7]))
        };
        permute(sum, &TRANSPOSE)
    }

    /// The coordinates' words of a packing's elements.
    pub fn packing(&self, packing: PackedK) -> [[u64; 8]; 3] {
        limbs(packing).map(|limb| words(self.apply(limb)))
    }
}

