//! Products of bytes, elements of GF(2^8), with constants by GFNI.

use core::arch::x86_64::{_mm256_gf2p8mul_epi8, _mm256_set1_epi8};

use super::registers::{Register, xor};

/// A constant, ready for products.
pub type Constant = u8;

/// For a byte.
#[inline(always)]
pub fn constant(byte: u8) -> Constant {
    byte
}

/// 32 bytes, ready for products.
#[derive(Clone, Copy)]
pub struct Operand(Register);

impl Operand {
    /// For a register.
    #[inline(always)]
    pub fn new(x: Register) -> Self {
        Self(x)
    }

    /// The sum of two.
    #[inline(always)]
    pub fn plus(self, other: Self) -> Self {
        Self(xor(self.0, other.0))
    }

    /// The products with a constant.
    #[inline(always)]
    pub fn times(self, constant: Constant) -> Register {
        // SAFETY: compiled for targets with GFNI and AVX2.
        unsafe { _mm256_gf2p8mul_epi8(self.0, _mm256_set1_epi8(constant as i8)) }
    }
}
