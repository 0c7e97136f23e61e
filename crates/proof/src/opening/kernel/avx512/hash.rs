//! What BLAKE3 for sixteen messages at once needs of registers; register i of a state holds word i of sixteen hashes.

use core::arch::x86_64::{
    _mm512_add_epi32, _mm512_ror_epi32, _mm512_set1_epi32, _mm512_shuffle_i32x4, _mm512_storeu_si512,
    _mm512_unpackhi_epi32, _mm512_unpackhi_epi64, _mm512_unpacklo_epi32, _mm512_unpacklo_epi64,
};

use carryless_verifier::opening::tree::Digest;

use super::Row;
use super::registers::{Zmm, load};
pub use super::registers::xor;

/// Hashes at once.
pub const LANES: usize = 16;
/// A word of every hash.
pub type Words = Zmm;

/// From one word a hash.
#[inline(always)]
pub fn from_words(words: &[u32; LANES]) -> Words {
    load(words)
}

/// To one word a hash.
#[inline(always)]
pub fn to_words(register: Words, words: &mut [u32; LANES]) {
    // SAFETY: 64 writable bytes.
    unsafe { _mm512_storeu_si512(words.as_mut_ptr().cast(), register) };
}

/// The same word everywhere.
#[inline(always)]
pub fn splat(word: u32) -> Words {
    // SAFETY: compiled for targets with AVX-512.
    unsafe { _mm512_set1_epi32(word as i32) }
}

/// Sums of words.
#[inline(always)]
pub fn add(a: Words, b: Words) -> Words {
    // SAFETY: compiled for targets with AVX-512.
    unsafe { _mm512_add_epi32(a, b) }
}

/// Words rotated to the right.
#[inline(always)]
pub fn rotate<const BITS: i32>(x: Words) -> Words {
    // SAFETY: compiled for targets with AVX-512.
    unsafe { _mm512_ror_epi32::<BITS>(x) }
}

/// Transposes a 16 x 16 matrix of 32-bit words, one register a row.
#[inline(always)]
fn transpose(rows: [Zmm; 16]) -> [Zmm; 16] {
    // SAFETY: compiled for targets with AVX-512.
    unsafe {
        // Within each 128-bit lane: 4 x 4 blocks of words.
        let mut quads = rows;
        for i in 0..4 {
            let r = &rows[4 * i..4 * i + 4];
            let (a, b) = (_mm512_unpacklo_epi32(r[0], r[1]), _mm512_unpacklo_epi32(r[2], r[3]));
            let (c, d) = (_mm512_unpackhi_epi32(r[0], r[1]), _mm512_unpackhi_epi32(r[2], r[3]));
            quads[4 * i] = _mm512_unpacklo_epi64(a, b);
            quads[4 * i + 1] = _mm512_unpackhi_epi64(a, b);
            quads[4 * i + 2] = _mm512_unpacklo_epi64(c, d);
            quads[4 * i + 3] = _mm512_unpackhi_epi64(c, d);
        }
        // Lane l of quads[4 i + w]: words 4 l + w of rows 4 i .. 4 i + 4. Transpose the 4 x 4 lanes for each w.
        let mut out = rows;
        for w in 0..4 {
            let q = [quads[w], quads[4 + w], quads[8 + w], quads[12 + w]];
            let a = _mm512_shuffle_i32x4::<0x44>(q[0], q[1]);
            let b = _mm512_shuffle_i32x4::<0xee>(q[0], q[1]);
            let c = _mm512_shuffle_i32x4::<0x44>(q[2], q[3]);
            let d = _mm512_shuffle_i32x4::<0xee>(q[2], q[3]);
            out[w] = _mm512_shuffle_i32x4::<0x88>(a, c);
            out[4 + w] = _mm512_shuffle_i32x4::<0xdd>(a, c);
            out[8 + w] = _mm512_shuffle_i32x4::<0x88>(b, d);
            out[12 + w] = _mm512_shuffle_i32x4::<0xdd>(b, d);
        }
        out
    }
}

/// The message of sixteen rows.
#[inline(always)]
pub fn message<const PART: usize>(rows: &[Row; LANES]) -> [Words; 16] {
    const { assert!(PART == 0, "a row is one block") };
    transpose(core::array::from_fn(|i| load(&rows[i].0)))
}

/// The message of sixteen pairs of digests.
#[inline(always)]
pub fn children(pairs: &[[Digest; 2]; LANES]) -> [Words; 16] {
    transpose(core::array::from_fn(|i| load(&pairs[i])))
}

/// The digests of sixteen states.
#[inline(always)]
pub fn digests(state: [Words; 8], out: &mut [Digest; LANES]) {
    let rows = transpose(core::array::from_fn(|i| if i < 8 { state[i] } else { splat(0) }));
    for (row, digest) in rows.into_iter().zip(out) {
        let mut line = [0u8; 64];
        // SAFETY: 64 writable bytes.
        unsafe { _mm512_storeu_si512(line.as_mut_ptr().cast(), row) };
        digest.copy_from_slice(&line[..32]);
    }
}
