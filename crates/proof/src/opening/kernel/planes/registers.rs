//! Registers of 32 bytes, two lanes of 16 each: the few operations that the kernels are made of. This is AVX2; all of them stay within lanes but
//! [`lows`] and [`highs`].

use core::arch::x86_64::{
    __m256i, _MM_HINT_T1, _mm_prefetch, _mm_sfence, _mm256_add_epi32, _mm256_and_si256,     _mm256_loadu_si256, _mm256_or_si256, _mm256_permute2x128_si256, _mm256_set1_epi8, _mm256_set1_epi32,
    _mm256_setr_epi8, _mm256_setzero_si256, _mm256_shuffle_epi8, _mm256_slli_epi32, _mm256_slli_epi64,
    _mm256_srli_epi32, _mm256_srli_epi64, _mm256_storeu_si256, _mm256_stream_si256, _mm256_unpackhi_epi8, _mm256_unpackhi_epi16,
    _mm256_unpackhi_epi32, _mm256_unpackhi_epi64, _mm256_unpacklo_epi8, _mm256_unpacklo_epi16,
    _mm256_unpacklo_epi32, _mm256_unpacklo_epi64, _mm256_xor_si256,
};

/// A register.
pub type Register = __m256i;

/// Functions of registers that are one instruction each, or few.
macro_rules! operations {
    ($($(#[$doc:meta])* fn $name:ident($($x:ident),*) = $body:expr;)*) => { $(
        $(#[$doc])*
        #[inline(always)]
        pub fn $name($($x: Register),*) -> Register {
            // SAFETY: compiled for targets with AVX2.
            unsafe { $body }
        }
    )* };
}

operations! {
    /// Zero.
    fn zero() = _mm256_setzero_si256();
    /// Sum.
    fn xor(a, b) = _mm256_xor_si256(a, b);
    /// Common bits.
    fn and(a, b) = _mm256_and_si256(a, b);
    /// Sums of 32-bit words.
    fn add(a, b) = _mm256_add_epi32(a, b);
    /// `table[index]` in each lane; the index is below 16.
    fn look_up(table, index) = _mm256_shuffle_epi8(table, index);
    /// The low lanes of both.
    fn lows(a, b) = _mm256_permute2x128_si256::<0x20>(a, b);
    /// The high lanes of both.
    fn highs(a, b) = _mm256_permute2x128_si256::<0x31>(a, b);
    /// The low halves of the lanes of both, byte by byte in turn.
    fn zip_low_8(a, b) = _mm256_unpacklo_epi8(a, b);
    /// The high halves.
    fn zip_high_8(a, b) = _mm256_unpackhi_epi8(a, b);
    /// As [`zip_low_8`], by two bytes.
    fn zip_low_16(a, b) = _mm256_unpacklo_epi16(a, b);
    /// As [`zip_high_8`], by two bytes.
    fn zip_high_16(a, b) = _mm256_unpackhi_epi16(a, b);
    /// As [`zip_low_8`], by four bytes.
    fn zip_low_32(a, b) = _mm256_unpacklo_epi32(a, b);
    /// As [`zip_high_8`], by four bytes.
    fn zip_high_32(a, b) = _mm256_unpackhi_epi32(a, b);
    /// As [`zip_low_8`], by eight bytes.
    fn zip_low_64(a, b) = _mm256_unpacklo_epi64(a, b);
    /// As [`zip_high_8`], by eight bytes.
    fn zip_high_64(a, b) = _mm256_unpackhi_epi64(a, b);
    /// The low halves of all bytes.
    fn low_nibbles(x) = _mm256_and_si256(x, _mm256_set1_epi8(15));
    /// The high halves of all bytes.
    fn high_nibbles(x) = _mm256_and_si256(_mm256_srli_epi64::<4>(x), _mm256_set1_epi8(15));
}

/// 32 bytes.
#[inline(always)]
pub fn load<T: Copy>(source: &[T]) -> Register {
    assert!(size_of_val(source) >= 32);
    // SAFETY: the slice is at least one register long, of plain words.
    unsafe { _mm256_loadu_si256(source.as_ptr().cast()) }
}

/// To 32 bytes.
#[inline(always)]
pub fn store(x: Register, target: &mut [u8; 32]) {
    // SAFETY: 32 writable bytes.
    unsafe { _mm256_storeu_si256(target.as_mut_ptr().cast(), x) }
}

/// To 32 bytes, past the caches. Before another thread reads them there must be a [`fence`].
///
/// # Safety
/// The target must be writable and aligned to 32 bytes.
#[inline(always)]
pub unsafe fn stream(x: Register, target: *mut [u8; 32]) {
    // SAFETY: the caller's.
    unsafe { _mm256_stream_si256(target.cast(), x) }
}

/// Orders what was written by [`stream`] before what follows.
#[inline(always)]
pub fn fence() {
    // SAFETY: every x86-64 has it.
    unsafe { _mm_sfence() }
}

/// Fetches into the second level of caches what will be loaded soon.
#[inline(always)]
pub fn prefetch<T>(source: &T) {
    for line in (0..size_of::<T>()).step_by(64) {
        // SAFETY: an address within the value; and prefetching changes nothing.
        unsafe { _mm_prefetch::<_MM_HINT_T1>(core::ptr::from_ref(source).cast::<i8>().add(line)) };
    }
}

/// As words.
#[inline(always)]
pub fn words(x: Register) -> [u64; 4] {
    // SAFETY: both are 32 bytes, and every bit pattern is valid.
    unsafe { core::mem::transmute(x) }
}

/// The same 32-bit word everywhere.
#[inline(always)]
pub fn splat(word: u32) -> Register {
    // SAFETY: compiled for targets with AVX2.
    unsafe { _mm256_set1_epi32(word as i32) }
}

/// 64-bit words shifted to the left.
#[inline(always)]
pub fn shift_left<const BITS: i32>(x: Register) -> Register {
    // SAFETY: compiled for targets with AVX2.
    unsafe { _mm256_slli_epi64::<BITS>(x) }
}

/// 64-bit words shifted to the right.
#[inline(always)]
pub fn shift_right<const BITS: i32>(x: Register) -> Register {
    // SAFETY: compiled for targets with AVX2.
    unsafe { _mm256_srli_epi64::<BITS>(x) }
}

/// 32-bit words rotated to the right by 7, 8, 12 or 16.
#[inline(always)]
pub fn rotate<const BITS: u32>(x: Register) -> Register {
    // SAFETY: compiled for targets with AVX2.
    unsafe {
        match BITS {
            7 => _mm256_or_si256(_mm256_srli_epi32::<7>(x), _mm256_slli_epi32::<25>(x)),
            8 => _mm256_shuffle_epi8(
                x,
                _mm256_setr_epi8(
                    1, 2, 3, 0, 5, 6, 7, 4, 9, 10, 11, 8, 13, 14, 15, 12, //
                    1, 2, 3, 0, 5, 6, 7, 4, 9, 10, 11, 8, 13, 14, 15, 12,
                ),
            ),
            12 => _mm256_or_si256(_mm256_srli_epi32::<12>(x), _mm256_slli_epi32::<20>(x)),
            16 => _mm256_shuffle_epi8(
                x,
                _mm256_setr_epi8(
                    2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13, //
                    2, 3, 0, 1, 6, 7, 4, 5, 10, 11, 8, 9, 14, 15, 12, 13,
                ),
            ),
            _ => unreachable!(),
        }
    }
}

/// The perfect shuffle: the registers of the first half with those of the second, byte by byte in turn, and the same of the results.
///
/// With a register's number and a byte's place in its lane written in bits, `(r, r') (p, p')` with single bits r and p goes to `(r', p) (p', r)`: three or four
/// of these steps transpose bytes.
#[inline(always)]
pub fn interleave<const N: usize>(x: [Register; N]) -> [Register; N] {
    core::array::from_fn(|i| {
        let (a, b) = (x[i / 2], x[i / 2 + N / 2]);
        if i % 2 == 0 { zip_low_8(a, b) } else { zip_high_8(a, b) }
    })
}
