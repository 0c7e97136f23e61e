//! 512-bit registers: the few operations that the kernels are made of.
//!
//! `gf2p8affineqb` multiplies each byte by an 8 x 8 bit matrix. A map between bit vectors is a matrix of such matrices once
//! the vectors are stored byte by byte: register i holds byte i of 64 vectors.

use core::arch::x86_64::{
    __m512i, _mm512_gf2p8affine_epi64_epi8, _mm512_loadu_si512, _mm512_permutex2var_epi64, _mm512_permutexvar_epi8,
    _mm512_set1_epi64, _mm512_ternarylogic_epi64, _mm512_unpackhi_epi64, _mm512_unpacklo_epi64,
    _mm512_xor_si512,
};

use crate::kernel::element::{PackedK, WIDTH};

/// The kernels move whole registers of eight words (feature `wide-poly` of the field crate).
const _: () = assert!(WIDTH == 8);

pub type Zmm = __m512i;

/// Byte permutation of a register: byte `8 p + t` comes from byte p of word t, or of word 7 - t.
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
pub const TRANSPOSE: [u8; 64] = bytes(false);
/// The same with the words in reverse, as `gf2p8affineqb` counts the rows of a matrix.
const TRANSPOSE_REVERSED: [u8; 64] = bytes(true);
/// Byte j is `1 << j`.
const UNITS: u64 = 0x8040_2010_0804_0201;
/// Byte j is `1 << (7 - j)`.
const UNITS_REVERSED: u64 = 0x0102_0408_1020_4080;

#[inline(always)]
pub fn load<T>(source: &[T]) -> Zmm {
    assert!(size_of_val(source) >= 64);
    // SAFETY: the slice is at least one register long, of plain words.
    unsafe { _mm512_loadu_si512(source.as_ptr().cast()) }
}

#[inline(always)]
pub fn words(register: Zmm) -> [u64; 8] {
    // SAFETY: both are 64 bytes, and every bit pattern is valid.
    unsafe { core::mem::transmute(register) }
}

/// The three coordinates of a packing.
#[inline(always)]
pub fn limbs(packing: PackedK) -> [Zmm; 3] {
    // SAFETY: a packing is three registers of eight words, one a coordinate, and every bit pattern is valid in both.
    unsafe { core::mem::transmute(packing) }
}

/// The packing of three coordinates.
#[inline(always)]
pub fn packing(limbs: [Zmm; 3]) -> PackedK {
    // SAFETY: as for `limbs`.
    unsafe { core::mem::transmute(limbs) }
}

#[inline(always)]
pub fn permute(register: Zmm, permutation: &[u8; 64]) -> Zmm {
    // SAFETY: compiled for targets with AVX-512 VBMI.
    unsafe { _mm512_permutexvar_epi8(load(permutation), register) }
}

#[inline(always)]
pub fn affine(bytes: Zmm, matrices: Zmm) -> Zmm {
    // SAFETY: compiled for targets with GFNI and AVX-512.
    unsafe { _mm512_gf2p8affine_epi64_epi8::<0>(bytes, matrices) }
}

#[inline(always)]
pub fn broadcast(word: u64) -> Zmm {
    // SAFETY: compiled for targets with AVX-512.
    unsafe { _mm512_set1_epi64(word as i64) }
}

#[inline(always)]
pub fn xor(a: Zmm, b: Zmm) -> Zmm {
    // SAFETY: compiled for targets with AVX-512.
    unsafe { _mm512_xor_si512(a, b) }
}

#[inline(always)]
pub fn xor3(a: Zmm, b: Zmm, c: Zmm) -> Zmm {
    // SAFETY: compiled for targets with AVX-512; 0x96 is the parity of three bits.
    unsafe { _mm512_ternarylogic_epi64::<0x96>(a, b, c) }
}

/// Eight words as a bit matrix transposed: byte b of the result holds bit b of each word.
#[inline(always)]
pub fn bit_planes(words: Zmm) -> Zmm {
    affine(broadcast(UNITS), permute(words, &TRANSPOSE_REVERSED))
}

/// The matrices, one for each of the eight bytes of a word, that map a byte of selectors to the sum of the selected words.
#[inline(always)]
pub fn selection_matrices(words: Zmm) -> Zmm {
    affine(broadcast(UNITS_REVERSED), permute(words, &TRANSPOSE_REVERSED))
}

/// Transposes an 8 x 8 matrix of words, one register a row.
#[inline(always)]
pub fn transpose(rows: [Zmm; 8]) -> [Zmm; 8] {
    // SAFETY: compiled for targets with AVX-512.
    unsafe {
        let lows = load(&[0u64, 1, 8, 9, 4, 5, 12, 13]);
        let highs = load(&[2u64, 3, 10, 11, 6, 7, 14, 15]);
        let first = load(&[0u64, 1, 2, 3, 8, 9, 10, 11]);
        let second = load(&[4u64, 5, 6, 7, 12, 13, 14, 15]);
        // Pairs of rows, then of pairs, then of halves: column c of the matrix is bits (c0, c1, c2).
        let even: [Zmm; 4] = core::array::from_fn(|i| _mm512_unpacklo_epi64(rows[2 * i], rows[2 * i + 1]));
        let odd: [Zmm; 4] = core::array::from_fn(|i| _mm512_unpackhi_epi64(rows[2 * i], rows[2 * i + 1]));
        let quarter = |pairs: [Zmm; 4]| {
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
