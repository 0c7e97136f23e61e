//! The kernels with AVX-512 and GFNI.
//!
//! `gf2p8affineqb` multiplies each byte by an 8 x 8 bit matrix. A map between bit vectors is a matrix of such matrices once
//! the vectors are stored byte by byte: register i holds byte i of 64 vectors.

use core::arch::x86_64::{
    __m512i, _mm512_gf2p8affine_epi64_epi8, _mm512_loadu_si512, _mm512_permutex2var_epi64,
    _mm512_permutexvar_epi8, _mm512_set1_epi64, _mm512_storeu_si512, _mm512_ternarylogic_epi64,
    _mm512_unpackhi_epi64, _mm512_unpacklo_epi64, _mm512_xor_si512,
};

use carryless_verifier::field::{B, K, WORD_BITS};
use p3_field::{PackedValue, PrimeCharacteristicRing};

use super::super::columns::{Columns, PackedB, PackedK};
use super::{BitSums, LANES, STEP};

/// Bytes of an element of K.
const BYTES: usize = 24;
/// The kernels move whole registers of eight words (feature `wide-poly` of the field crate).
const _: () = assert!(PackedB::WIDTH == 8);

/// Byte permutation of a register: byte `8 p + t` comes from `index(p, t)`.
const fn bytes(reverse: bool) -> [u8; 64] {
    let mut permutation = [0; 64];
    let mut i = 0;
    while i < 64 {
        let (p, t) = (i / 8, i % 8);
        let word = if reverse { 7 - t } else { t };
        permutation[i] = (8 * word + p) as u8;
        i += 1;
    }
    permutation
}

/// Transposes the 8 x 8 bytes of a register.
const TRANSPOSE: [u8; 64] = bytes(false);
/// The same with the words in reverse, as `gf2p8affineqb` counts the rows of a matrix.
const TRANSPOSE_REVERSED: [u8; 64] = bytes(true);
/// Byte j is `1 << j`.
const UNITS: i64 = 0x8040_2010_0804_0201_u64 as i64;
/// Byte j is `1 << (7 - j)`.
const UNITS_REVERSED: i64 = 0x0102_0408_1020_4080;

#[inline(always)]
fn load<T>(source: &[T]) -> __m512i {
    debug_assert!(size_of_val(source) >= 64);
    // SAFETY: the slice is at least one register long, of plain words.
    unsafe { _mm512_loadu_si512(source.as_ptr().cast()) }
}

#[inline(always)]
fn store(target: &mut [B], register: __m512i) {
    assert!(target.len() >= 8);
    // SAFETY: eight words of eight bytes, any bit pattern is an element.
    unsafe { _mm512_storeu_si512(target.as_mut_ptr().cast(), register) }
}

#[inline(always)]
fn permute(register: __m512i, permutation: &[u8; 64]) -> __m512i {
    // SAFETY: compiled for targets with AVX-512 VBMI.
    unsafe { _mm512_permutexvar_epi8(load(permutation), register) }
}

#[inline(always)]
fn affine(bytes: __m512i, matrices: __m512i) -> __m512i {
    // SAFETY: compiled for targets with GFNI and AVX-512.
    unsafe { _mm512_gf2p8affine_epi64_epi8::<0>(bytes, matrices) }
}

#[inline(always)]
fn broadcast(word: i64) -> __m512i {
    // SAFETY: compiled for targets with AVX-512.
    unsafe { _mm512_set1_epi64(word) }
}

#[inline(always)]
fn xor(a: __m512i, b: __m512i) -> __m512i {
    // SAFETY: compiled for targets with AVX-512.
    unsafe { _mm512_xor_si512(a, b) }
}

#[inline(always)]
fn xor3(a: __m512i, b: __m512i, c: __m512i) -> __m512i {
    // SAFETY: compiled for targets with AVX-512; 0x96 is the parity of three bits.
    unsafe { _mm512_ternarylogic_epi64::<0x96>(a, b, c) }
}

/// Eight words as a bit matrix transposed: byte b of the result holds bit b of each word.
#[inline(always)]
fn bit_planes(words: __m512i) -> __m512i {
    affine(broadcast(UNITS), permute(words, &TRANSPOSE_REVERSED))
}

/// The matrices, one for each of the eight bytes of a word, that map a byte of selectors to the sum of the selected words.
#[inline(always)]
fn selection_matrices(words: __m512i) -> __m512i {
    affine(broadcast(UNITS_REVERSED), permute(words, &TRANSPOSE_REVERSED))
}

/// Transposes an 8 x 8 matrix of words, one register a row.
#[inline(always)]
fn transpose(rows: [__m512i; 8]) -> [__m512i; 8] {
    // SAFETY: compiled for targets with AVX-512.
    unsafe {
        let lows = load(&[0u64, 1, 8, 9, 4, 5, 12, 13]);
        let highs = load(&[2u64, 3, 10, 11, 6, 7, 14, 15]);
        let first = load(&[0u64, 1, 2, 3, 8, 9, 10, 11]);
        let second = load(&[4u64, 5, 6, 7, 12, 13, 14, 15]);
        // Pairs of rows, then of pairs, then of halves: column c of the matrix is bits (c0, c1, c2).
        let even: [__m512i; 4] =
            core::array::from_fn(|i| _mm512_unpacklo_epi64(rows[2 * i], rows[2 * i + 1]));
        let odd: [__m512i; 4] = core::array::from_fn(|i| _mm512_unpackhi_epi64(rows[2 * i], rows[2 * i + 1]));
        let quarter = |pairs: [__m512i; 4]| {
            // rows 0..4 and 4..8 at columns {c, c + 4} and {c + 2, c + 6}
            let low = [
                _mm512_permutex2var_epi64(pairs[0], lows, pairs[1]),
                _mm512_permutex2var_epi64(pairs[2], lows, pairs[3]),
            ];
            let high = [
                _mm512_permutex2var_epi64(pairs[0], highs, pairs[1]),
                _mm512_permutex2var_epi64(pairs[2], highs, pairs[3]),
            ];
            [
                _mm512_permutex2var_epi64(low[0], first, low[1]),
                _mm512_permutex2var_epi64(high[0], first, high[1]),
                _mm512_permutex2var_epi64(low[0], second, low[1]),
                _mm512_permutex2var_epi64(high[0], second, high[1]),
            ]
        };
        let (even, odd) = (quarter(even), quarter(odd));
        [even[0], odd[0], even[1], odd[1], even[2], odd[2], even[3], odd[3]]
    }
}

/// [`super::bit_sums`]: for 64 rows at a time, the map from selectors of rows to sums of their weights, on the bit
/// planes of the words in each lane. The sums stay stored byte by byte until the end.
pub fn bit_sums(words: &[B], high: [&[B]; 3]) -> Box<BitSums> {
    let zero = broadcast(0);
    let mut planes = [[zero; BYTES]; LANES];
    let mut matrices = [[0u64; 8]; BYTES];
    for (step, rows) in words.chunks_exact(STEP * LANES).enumerate() {
        let mut any = zero;
        for (l, limb) in high.into_iter().enumerate() {
            for (m, weights) in limb[step * STEP..(step + 1) * STEP].chunks_exact(8).enumerate() {
                let weights = load(weights);
                any = xor_or(any, weights);
                let mut columns = [B::ZERO; 8];
                store(&mut columns, selection_matrices(weights));
                for (p, column) in columns.into_iter().enumerate() {
                    matrices[8 * l + p][m] = column.to_bits();
                }
            }
        }
        if is_zero(any) {
            continue;
        }
        for half in 0..LANES / 8 {
            // inputs[a][m]: the bit planes of rows 8 m .. 8 m + 8 in lane a.
            let mut inputs = [[zero; 8]; 8];
            for (m, rows) in rows.chunks_exact(8 * LANES).enumerate() {
                let lanes = transpose(core::array::from_fn(|t| load(&rows[t * LANES + 8 * half..][..8])));
                for (input, lane) in inputs.iter_mut().zip(lanes) {
                    input[m] = bit_planes(lane);
                }
            }
            for (input, planes) in inputs.iter().zip(&mut planes[8 * half..]) {
                for (plane, matrices) in planes.iter_mut().zip(&matrices) {
                    *plane = xor(*plane, product(input, matrices));
                }
            }
        }
    }
    let mut sums = Box::new([[K::ZERO; WORD_BITS]; LANES]);
    for (sums, planes) in sums.iter_mut().zip(&planes) {
        let elements = from_bytes(planes);
        for (b, sum) in sums.iter_mut().enumerate() {
            *sum = K::new(core::array::from_fn(|l| elements[l][b]));
        }
    }
    sums
}

#[inline(always)]
fn xor_or(any: __m512i, more: __m512i) -> __m512i {
    // SAFETY: compiled for targets with AVX-512.
    unsafe { core::arch::x86_64::_mm512_or_si512(any, more) }
}

#[inline(always)]
fn is_zero(register: __m512i) -> bool {
    // SAFETY: compiled for targets with AVX-512.
    unsafe { core::arch::x86_64::_mm512_test_epi64_mask(register, register) == 0 }
}

/// One row of matrices times the bytes of 64 vectors.
#[inline(always)]
fn product<const N: usize>(inputs: &[__m512i; N], matrices: &[u64; N]) -> __m512i {
    let mut sum = affine(inputs[0], broadcast(matrices[0] as i64));
    let mut i = 1;
    while i + 1 < N {
        let one = affine(inputs[i], broadcast(matrices[i] as i64));
        let two = affine(inputs[i + 1], broadcast(matrices[i + 1] as i64));
        sum = xor3(sum, one, two);
        i += 2;
    }
    if i < N {
        sum = xor(sum, affine(inputs[i], broadcast(matrices[i] as i64)));
    }
    sum
}

/// 64 elements stored byte by byte, as three lists of coordinates.
fn from_bytes(planes: &[__m512i; BYTES]) -> [[B; 64]; 3] {
    let mut limbs = [[B::ZERO; 64]; 3];
    for (limb, planes) in limbs.iter_mut().zip(planes.chunks_exact(8)) {
        let rows = transpose(core::array::from_fn(|p| planes[p]));
        for (target, row) in limb.chunks_exact_mut(8).zip(rows) {
            store(target, permute(row, &TRANSPOSE));
        }
    }
    limbs
}

/// [`super::fold_words`]: eight rows at a time, a lane of the register for each.
pub fn fold_words(words: &[B], weights: &[K]) -> Columns {
    let lanes = weights.len();
    let mut folded = Columns::zeros(words.len() / lanes);
    let weights: Vec<PackedK> = weights.iter().map(|&weight| PackedK::from(weight)).collect();
    for (step, rows) in words.chunks_exact(8 * lanes).enumerate() {
        let mut sum = PackedK::ZERO.mul_unreduced(PackedK::ZERO);
        for (eighth, weights) in weights.chunks_exact(8).enumerate() {
            let columns = transpose(core::array::from_fn(|t| {
                load(&rows[t * lanes + 8 * eighth..][..8])
            }));
            for (column, &weight) in columns.into_iter().zip(weights) {
                sum += weight.mul_base_unreduced(packed(column));
            }
        }
        folded.set_packed(8 * step, sum.reduce());
    }
    folded
}

#[inline(always)]
fn packed(register: __m512i) -> PackedB {
    let mut words = [B::ZERO; 8];
    store(&mut words, register);
    *PackedB::from_slice(&words)
}

/// [`super::apply_linear`] for 64 elements at a time.
pub fn apply_linear(images: &[K; 192], vector: &Columns) -> Columns {
    // matrices[o][i] maps byte i of an element to byte o of its image.
    let mut matrices = [[0u64; BYTES]; BYTES];
    for (i, images) in images.chunks_exact(8).enumerate() {
        for l in 0..3 {
            let coordinates: [B; 8] = core::array::from_fn(|t| images[t].coefficients()[l]);
            let mut columns = [B::ZERO; 8];
            store(&mut columns, selection_matrices(load(&coordinates)));
            for (p, column) in columns.into_iter().enumerate() {
                matrices[8 * l + p][i] = column.to_bits();
            }
        }
    }
    let mut mapped = Columns::zeros(vector.len());
    for step in (0..vector.len()).step_by(STEP) {
        let mut inputs = [broadcast(0); BYTES];
        for (inputs, limb) in inputs.chunks_exact_mut(8).zip(&vector.limbs) {
            let rows = core::array::from_fn(|g| permute(load(&limb[step + 8 * g..][..8]), &TRANSPOSE));
            inputs.copy_from_slice(&transpose(rows));
        }
        let outputs: [__m512i; BYTES] = core::array::from_fn(|o| product(&inputs, &matrices[o]));
        for (target, source) in mapped.limbs.iter_mut().zip(from_bytes(&outputs)) {
            target[step..step + STEP].copy_from_slice(&source);
        }
    }
    mapped
}

/// The even and the odd words of two registers in a row.
#[inline(always)]
pub fn deinterleave(low: PackedB, high: PackedB) -> (PackedB, PackedB) {
    let (low, high) = (load(low.as_slice()), load(high.as_slice()));
    // SAFETY: compiled for targets with AVX-512.
    unsafe {
        let even = _mm512_permutex2var_epi64(low, load(&[0u64, 2, 4, 6, 8, 10, 12, 14]), high);
        let odd = _mm512_permutex2var_epi64(low, load(&[1u64, 3, 5, 7, 9, 11, 13, 15]), high);
        (packed(even), packed(odd))
    }
}
