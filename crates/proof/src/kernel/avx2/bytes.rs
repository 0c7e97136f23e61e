//! What the kernels do with bytes: 8 x 8 bit matrices and products in GF(2^8).
//!
//! With GFNI both are instructions, and bytes are polynomials in a. Without it a matrix is two shuffles, one for each nibble, and an
//! element of GF(2^8) is `x_0 + x_1 u` over GF(2^4), x_0 in the low nibble: a product is three products of nibbles, each a sum of
//! logarithms. [`represent`] goes from polynomials in a to what a build uses.

#[cfg(target_feature = "gfni")]
pub use with_gfni::{Bytes, Matrix, multiply, represent, times_a, transpose_bits};
#[cfg(not(target_feature = "gfni"))]
pub use with_shuffles::{Bytes, Matrix, multiply, represent, times_a, transpose_bits};

#[cfg(target_feature = "gfni")]
mod with_gfni {
    use core::arch::x86_64::{_mm256_gf2p8affine_epi64_epi8, _mm256_gf2p8mul_epi8};

    use super::super::registers::{Ymm, splat, splat_byte};

    /// An 8 x 8 bit matrix, as the operand of `gf2p8affineqb`.
    #[derive(Clone, Copy)]
    pub struct Matrix(u64);

    impl Matrix {
        /// The matrix that sends bit i of a byte to byte i of `images`.
        pub fn new(images: u64) -> Self {
            Self(crate::kernel::linear::transpose_bits(images).swap_bytes())
        }

        /// Applies it to every byte.
        #[inline(always)]
        pub fn apply(&self, x: Bytes) -> Ymm {
            // SAFETY: GFNI and AVX2 are features of every build of this module.
            unsafe { _mm256_gf2p8affine_epi64_epi8::<0>(x.0, splat(self.0)) }
        }
    }

    /// Bytes that matrices are applied to.
    #[derive(Clone, Copy)]
    pub struct Bytes(Ymm);

    impl Bytes {
        #[inline(always)]
        pub fn new(bytes: Ymm) -> Self {
            Self(bytes)
        }
    }

    /// A polynomial in a as it is represented.
    pub const fn represent(byte: u8) -> u8 {
        byte
    }

    /// The products of represented bytes.
    #[inline(always)]
    pub fn multiply(x: Ymm, y: Ymm) -> Ymm {
        // SAFETY: as above.
        unsafe { _mm256_gf2p8mul_epi8(x, y) }
    }

    /// The products of represented bytes and a.
    #[inline(always)]
    pub fn times_a(x: Ymm) -> Ymm {
        multiply(x, splat_byte(2))
    }

    /// The transpose of the 8 x 8 bits of every quadword.
    #[inline(always)]
    pub fn transpose_bits(x: Ymm) -> Ymm {
        // The rows of the matrix operand are the quadword's bytes, from the last; the bytes that it is applied to are unit
        // vectors.
        // SAFETY: as above.
        let reversed = unsafe {
            use core::arch::x86_64::{_mm256_broadcastsi128_si256, _mm256_shuffle_epi8, _mm_set_epi64x};
            let swap = _mm_set_epi64x(0x0809_0a0b_0c0d_0e0f, 0x0001_0203_0405_0607);
            _mm256_shuffle_epi8(x, _mm256_broadcastsi128_si256(swap))
        };
        // SAFETY: as above.
        unsafe { _mm256_gf2p8affine_epi64_epi8::<0>(splat(0x8040_2010_0804_0201), reversed) }
    }
}

#[cfg(not(target_feature = "gfni"))]
mod with_shuffles {
    use core::arch::x86_64::{
        _mm_loadu_si128, _mm256_adds_epu8, _mm256_broadcastsi128_si256, _mm256_min_epu8, _mm256_shuffle_epi8,
        _mm256_slli_epi64, _mm256_srli_epi64, _mm256_sub_epi8,
    };

    use carryless_verifier::skip::byte_mul;

    use super::super::registers::{Ymm, and, load, splat, splat_byte, store, xor, zero};

    /// An 8 x 8 bit matrix: the images of the sixteen low nibbles, then those of the high ones.
    #[derive(Clone, Copy)]
    #[repr(C, align(32))]
    pub struct Matrix([u8; 32]);

    /// For each of four bits, which byte of a lane's quadword an image of a nibble includes; none if its top bit is set.
    const PICKS: [[u8; 32]; 4] = {
        let mut picks = [[0x80; 32]; 4];
        let mut i = 0;
        while i < 4 {
            let mut nibble = 0;
            while nibble < 16 {
                if nibble >> i & 1 == 1 {
                    picks[i][nibble] = i as u8;
                    picks[i][16 + nibble] = 4 + i as u8;
                }
                nibble += 1;
            }
            i += 1;
        }
        picks
    };

    impl Matrix {
        /// The matrix that sends bit i of a byte to byte i of `images`.
        #[inline]
        pub fn new(images: u64) -> Self {
            let images = splat(images);
            let mut table = zero();
            for pick in &PICKS {
                table = xor(table, shuffle(images, load(pick)));
            }
            let mut matrix = Self([0; 32]);
            store(&mut matrix.0, table);
            matrix
        }

        /// Applies it to every byte.
        #[inline(always)]
        pub fn apply(&self, x: Bytes) -> Ymm {
            let [low, high]: &[[u8; 16]; 2] = self.0.as_chunks().0.first_chunk().expect("two halves");
            xor(shuffle(table(low), x.low), shuffle(table(high), x.high))
        }
    }

    /// Bytes that matrices are applied to, by their nibbles.
    #[derive(Clone, Copy)]
    pub struct Bytes {
        low: Ymm,
        high: Ymm,
    }

    impl Bytes {
        #[inline(always)]
        pub fn new(bytes: Ymm) -> Self {
            let mask = splat_byte(0x0f);
            Self {
                low: and(bytes, mask),
                high: and(shr::<4>(bytes), mask),
            }
        }
    }

    #[inline(always)]
    fn shuffle(table: Ymm, index: Ymm) -> Ymm {
        // SAFETY: AVX2 is a feature of every build of this module.
        unsafe { _mm256_shuffle_epi8(table, index) }
    }

    /// Every quadword shifted right.
    #[inline(always)]
    fn shr<const N: i32>(a: Ymm) -> Ymm {
        // SAFETY: as above.
        unsafe { _mm256_srli_epi64::<N>(a) }
    }

    /// Every quadword shifted left.
    #[inline(always)]
    fn shl<const N: i32>(a: Ymm) -> Ymm {
        // SAFETY: as above.
        unsafe { _mm256_slli_epi64::<N>(a) }
    }

    /// A table of sixteen bytes in both lanes.
    #[inline(always)]
    fn table(bytes: &[u8; 16]) -> Ymm {
        // SAFETY: sixteen bytes are readable, and the load needs no alignment.
        unsafe { _mm256_broadcastsi128_si256(_mm_loadu_si128(bytes.as_ptr().cast())) }
    }

    /// A generator of the multiplicative group of GF(2^4): a power of one of GF(2^8)'s.
    const GAMMA: u8 = power(3, 17);
    /// A root of `u^2 + u + DELTA`, outside GF(2^4).
    const U: u8 = {
        let mut u = 0;
        while power(u, 16) != u ^ 1 {
            u += 1;
        }
        u
    };
    const DELTA: u8 = byte_mul(U, U) ^ U;

    const fn power(x: u8, exponent: usize) -> u8 {
        let (mut product, mut i) = (1, 0);
        while i < exponent {
            product = byte_mul(product, x);
            i += 1;
        }
        product
    }

    /// The element of GF(2^4) of a nibble.
    const fn element(nibble: usize) -> u8 {
        let (mut sum, mut i) = (0, 0);
        while i < 4 {
            if nibble >> i & 1 == 1 {
                sum ^= power(GAMMA, i);
            }
            i += 1;
        }
        sum
    }

    const REPRESENT: [u8; 256] = {
        let mut table = [0; 256];
        let mut i = 0;
        while i < 256 {
            table[(element(i & 15) ^ byte_mul(element(i >> 4), U)) as usize] = i as u8;
            i += 1;
        }
        table
    };

    /// A polynomial in a as it is represented.
    pub const fn represent(byte: u8) -> u8 {
        REPRESENT[byte as usize]
    }

    /// Logarithms to the base gamma. That of zero makes every sum with it stay at 0x80 or more, where a shuffle gives zero.
    const LOGARITHMS: [u8; 16] = {
        let mut table = [0x90; 16];
        let mut i = 0;
        while i < 15 {
            table[represent(power(GAMMA, i)) as usize] = i as u8;
            i += 1;
        }
        table
    };

    /// The powers of gamma, multiplied by a constant.
    const fn powers(factor: u8) -> [u8; 16] {
        let mut table = [0; 16];
        let mut i = 0;
        while i < 15 {
            table[i] = represent(byte_mul(factor, power(GAMMA, i)));
            i += 1;
        }
        table
    }

    const POWERS: [[u8; 16]; 3] = [powers(U ^ 1), powers(DELTA), powers(U)];

    /// The products of represented bytes:
    /// `x_0 y_0 (1 + u) + x_1 y_1 delta + (x_0 + x_1) (y_0 + y_1) u`.
    #[inline(always)]
    pub fn multiply(x: Ymm, y: Ymm) -> Ymm {
        let logarithms = table(&LOGARITHMS);
        let logarithms = |x: Bytes| [x.low, x.high, xor(x.low, x.high)].map(|n| shuffle(logarithms, n));
        let (x, y) = (logarithms(Bytes::new(x)), logarithms(Bytes::new(y)));
        let term = |i: usize| {
            // SAFETY: as above.
            let sum = unsafe {
                let sum = _mm256_adds_epu8(x[i], y[i]);
                _mm256_min_epu8(sum, _mm256_sub_epi8(sum, splat_byte(15)))
            };
            shuffle(table(&POWERS[i]), sum)
        };
        xor(xor(term(0), term(1)), term(2))
    }

    /// The images of the nibbles under multiplication by a.
    const TIMES_A: [[u8; 16]; 2] = {
        let mut table = [[0; 16]; 2];
        let mut i = 0;
        while i < 256 {
            let image = represent(byte_mul(2, i as u8));
            let place = represent(i as u8) as usize;
            if place < 16 {
                table[0][place] = image;
            } else if place & 15 == 0 {
                table[1][place >> 4] = image;
            }
            i += 1;
        }
        table
    };

    /// The products of represented bytes and a.
    #[inline(always)]
    pub fn times_a(x: Ymm) -> Ymm {
        let x = Bytes::new(x);
        let [low, high] = &TIMES_A;
        xor(shuffle(table(low), x.low), shuffle(table(high), x.high))
    }

    /// The transpose of the 8 x 8 bits of every quadword.
    #[inline(always)]
    pub fn transpose_bits(x: Ymm) -> Ymm {
        let t = and(xor(x, shr::<7>(x)), splat(0x00aa_00aa_00aa_00aa));
        let x = xor(x, xor(t, shl::<7>(t)));
        let t = and(xor(x, shr::<14>(x)), splat(0x0000_cccc_0000_cccc));
        let x = xor(x, xor(t, shl::<14>(t)));
        let t = and(xor(x, shr::<28>(x)), splat(0x0000_0000_f0f0_f0f0));
        xor(x, xor(t, shl::<28>(t)))
    }
}
