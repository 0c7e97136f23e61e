//! Products of bytes, elements of GF(2^8), with constants: two look-ups in tables of 16 bytes, one for each half of a byte.

use core::arch::x86_64::{_mm_load_si128, _mm256_broadcastsi128_si256};

use super::registers::{Register, high_nibbles, look_up, low_nibbles, xor};

/// Sixteen bytes, one lane.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C, align(16))]
struct Lane([u8; 16]);

/// The same lane twice.
#[inline(always)]
fn both(lane: &Lane) -> Register {
    // SAFETY: compiled for targets with AVX2; a lane is aligned to 16.
    unsafe { _mm256_broadcastsi128_si256(_mm_load_si128(lane.0.as_ptr().cast())) }
}

/// The multiples of a constant by the bytes `0..16` and by the bytes `0, 16, .., 240`.
pub struct Multiples([Lane; 2]);

/// Every constant's.
static MULTIPLES: [Multiples; 256] = multiples();

const fn multiples() -> [Multiples; 256] {
    let mut tables = [const { Multiples([Lane([0; 16]); 2]) }; 256];
    let mut constant = 1;
    while constant < 256 {
        let mut multiple = constant as u8;
        let mut bit = 0;
        while bit < 8 {
            // Double the part of the table that is there: entries with this bit are those without it plus the multiple by it.
            let (table, unit) = (&mut tables[constant].0[bit / 4].0, 1 << (bit % 4));
            let mut i = 0;
            while i < unit {
                table[unit + i] = table[i] ^ multiple;
                i += 1;
            }
            // x^8 = x^4 + x^3 + x + 1
            multiple = multiple << 1 ^ if multiple >> 7 == 1 { 0x1b } else { 0 };
            bit += 1;
        }
        constant += 1;
    }
    tables
}

/// A constant, ready for products.
pub type Constant = &'static Multiples;

/// For a byte.
#[inline(always)]
pub fn constant(byte: u8) -> Constant {
    &MULTIPLES[usize::from(byte)]
}

/// 32 bytes, ready for products.
#[derive(Clone, Copy)]
pub struct Operand {
    low: Register,
    high: Register,
}

impl Operand {
    /// For a register.
    #[inline(always)]
    pub fn new(x: Register) -> Self {
        Self {
            low: low_nibbles(x),
            high: high_nibbles(x),
        }
    }

    /// The sum of two.
    #[inline(always)]
    pub fn plus(self, other: Self) -> Self {
        Self {
            low: xor(self.low, other.low),
            high: xor(self.high, other.high),
        }
    }

    /// The products with a constant.
    #[inline(always)]
    pub fn times(self, constant: Constant) -> Register {
        let [low, high] = &constant.0;
        xor(look_up(both(low), self.low), look_up(both(high), self.high))
    }
}
