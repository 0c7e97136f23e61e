//! A 256-bit register, and the one permutation of which all transposes here are made.

use core::arch::x86_64::{
    __m256i, _mm256_and_si256, _mm256_loadu_si256, _mm256_permute2x128_si256, _mm256_set1_epi8,
    _mm256_set1_epi64x, _mm256_setzero_si256, _mm256_storeu_si256,
    _mm256_unpackhi_epi8, _mm256_unpackhi_epi64, _mm256_unpacklo_epi8, _mm256_unpacklo_epi64,
    _mm256_xor_si256,
};

pub type Ymm = __m256i;

/// Bytes in a register.
pub const BYTES: usize = 32;

// SAFETY of the wrappers below: AVX2 is a feature of every build of this module, and nothing else is asked for by intrinsics that
// work on registers alone.

#[inline(always)]
pub fn zero() -> Ymm {
    // SAFETY: AVX2.
    unsafe { _mm256_setzero_si256() }
}

#[inline(always)]
pub fn splat_byte(x: u8) -> Ymm {
    // SAFETY: AVX2.
    unsafe { _mm256_set1_epi8(x as i8) }
}

#[inline(always)]
pub fn splat(x: u64) -> Ymm {
    // SAFETY: AVX2.
    unsafe { _mm256_set1_epi64x(x as i64) }
}

#[inline(always)]
pub fn xor(a: Ymm, b: Ymm) -> Ymm {
    // SAFETY: AVX2.
    unsafe { _mm256_xor_si256(a, b) }
}

#[inline(always)]
pub fn and(a: Ymm, b: Ymm) -> Ymm {
    // SAFETY: AVX2.
    unsafe { _mm256_and_si256(a, b) }
}

/// The first 32 bytes of a slice.
#[inline(always)]
pub fn load<T: Copy>(from: &[T]) -> Ymm {
    assert!(size_of_val(from) >= BYTES);
    // SAFETY: at least 32 bytes are readable, and the load needs no alignment.
    unsafe { _mm256_loadu_si256(from.as_ptr().cast()) }
}

/// To the first 32 bytes of a slice of plain integers.
#[inline(always)]
pub fn store<T: Plain>(to: &mut [T], value: Ymm) {
    assert!(size_of_val(to) >= BYTES);
    // SAFETY: at least 32 bytes are writable, every bit pattern is valid there, and the store needs no alignment.
    unsafe { _mm256_storeu_si256(to.as_mut_ptr().cast(), value) }
}

/// Integers, of which every bit pattern is valid.
pub trait Plain: Copy {}
impl Plain for u8 {}
impl Plain for u64 {}

/// The 128-bit lanes of the same index of two registers.
#[inline(always)]
pub fn pair_lanes(a: Ymm, b: Ymm) -> [Ymm; 2] {
    // SAFETY: AVX2.
    unsafe {
        [
            _mm256_permute2x128_si256::<0x20>(a, b),
            _mm256_permute2x128_si256::<0x31>(a, b),
        ]
    }
}

/// The quadwords of the same index in their lane of two registers.
#[inline(always)]
pub fn pair_quadwords(a: Ymm, b: Ymm) -> [Ymm; 2] {
    // SAFETY: AVX2.
    unsafe { [_mm256_unpacklo_epi64(a, b), _mm256_unpackhi_epi64(a, b)] }
}

/// Rotates by one the bits of a byte's place: those of its register's index, then those of its index in its lane. The
/// highest bit of the register's index becomes the lowest of the index in the lane, whose highest becomes the lowest of the register's.
#[inline(always)]
pub fn rotate<const N: usize>(registers: [Ymm; N]) -> [Ymm; N] {
    core::array::from_fn(|i| {
        let (a, b) = (registers[i / 2], registers[i / 2 + N / 2]);
        // SAFETY: AVX2.
        unsafe {
            if i % 2 == 0 {
                _mm256_unpacklo_epi8(a, b)
            } else {
                _mm256_unpackhi_epi8(a, b)
            }
        }
    })
}

/// Words as byte planes: byte `2 r + w` of lane L of register i is byte i of word `4 r + 2 L + w`.
#[inline(always)]
pub fn byte_planes(words: &[u64; 32]) -> [Ymm; 8] {
    rotate(rotate(rotate(rotate(core::array::from_fn(|r| {
        load(&words[4 * r..4 * r + 4])
    })))))
}

/// The inverse of [`byte_planes`], four words a register.
#[inline(always)]
pub fn words(planes: [Ymm; 8]) -> [Ymm; 8] {
    rotate(rotate(rotate(planes)))
}
