//! The packings of `B` and `K`, and what a sum-check needs of an element, be it one or a packing of several.

use core::ops::{Add, AddAssign, Mul};

use carryless_verifier::field::{B, K};
use p3_binary_field::Poly192Unreduced;
use p3_field::{BasedVectorSpace, PackedFieldExtension, PackedValue};

pub use carryless_verifier::field::{PackedB, PackedK, WIDTH};

/// What the sum-check kernels need: products whose reduction waits until the sum is complete.
pub trait Element:
    Copy + Send + Sync + Add<Output = Self> + AddAssign + Mul<Output = Self> + Default
{
    /// The elements of `B` that go with it.
    type Base: Copy;
    /// A sum of unreduced products.
    type Sum: Copy + Send + Default + Add<Output = Self::Sum> + AddAssign;
    /// The same element in every lane.
    fn splat(k: K) -> Self;
    /// The product, not yet reduced.
    fn times(self, other: Self) -> Self::Sum;
    /// The product with elements of `B`, not yet reduced.
    fn times_base(self, other: Self::Base) -> Self::Sum;
    /// The reduced sum, lane by lane.
    fn reduce(sum: Self::Sum) -> Self;
    /// The reduced sum over all lanes.
    fn total(sum: Self::Sum) -> K;
    /// The elements of even and of odd index of two consecutive packings.
    fn unzip(first: Self, second: Self) -> (Self, Self);
}

impl Element for K {
    type Base = B;
    type Sum = ScalarSum;

    #[inline]
    fn splat(k: K) -> Self {
        k
    }
    #[inline]
    fn times(self, other: Self) -> ScalarSum {
        ScalarSum(self.mul_unreduced(other))
    }
    #[inline]
    fn times_base(self, other: B) -> ScalarSum {
        ScalarSum(self.mul_base_unreduced(other))
    }
    #[inline]
    fn reduce(sum: ScalarSum) -> Self {
        sum.0.reduce()
    }
    #[inline]
    fn total(sum: ScalarSum) -> K {
        sum.0.reduce()
    }
    #[inline]
    fn unzip(first: Self, second: Self) -> (Self, Self) {
        (first, second)
    }
}

/// A sum of unreduced scalar products.
#[derive(Clone, Copy)]
pub struct ScalarSum(Poly192Unreduced);

impl Default for ScalarSum {
    #[inline]
    fn default() -> Self {
        Self(Poly192Unreduced::ZERO)
    }
}

impl Add for ScalarSum {
    type Output = Self;
    #[inline]
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

impl AddAssign for ScalarSum {
    #[inline]
    fn add_assign(&mut self, other: Self) {
        *self = *self + other;
    }
}

/// The packings that are not single elements.
#[cfg(any(
    all(
        target_arch = "x86_64",
        target_feature = "vpclmulqdq",
        any(target_feature = "avx2", target_feature = "avx512f")
    ),
    all(target_arch = "aarch64", target_endian = "little", target_feature = "aes")
))]
mod packed {
    use p3_binary_field::{PackedPoly192, PackedPoly192Unreduced};

    use super::{BasedVectorSpace, Element, K, PackedB, WIDTH};

    impl Element for PackedPoly192 {
        type Base = PackedB;
        type Sum = PackedPoly192Unreduced;

        #[inline]
        fn splat(k: K) -> Self {
            Self::from(k)
        }
        #[inline]
        fn times(self, other: Self) -> PackedPoly192Unreduced {
            self.mul_unreduced(other)
        }
        #[inline]
        fn times_base(self, other: PackedB) -> PackedPoly192Unreduced {
            self.mul_base_unreduced(other)
        }
        #[inline]
        fn reduce(sum: PackedPoly192Unreduced) -> Self {
            sum.reduce()
        }
        #[inline]
        fn total(sum: PackedPoly192Unreduced) -> K {
            sum.sum_lanes().reduce()
        }
        #[inline]
        fn unzip(first: Self, second: Self) -> (Self, Self) {
            let (a, b) = (
                first.as_basis_coefficients_slice(),
                second.as_basis_coefficients_slice(),
            );
            let pick = |odd: usize| Self::from_basis_coefficients_fn(|d| unzip_lanes(a[d], b[d], odd));
            (pick(0), pick(1))
        }
    }

    #[cfg(all(
        target_arch = "x86_64",
        target_feature = "avx512f",
        target_feature = "avx512bw"
    ))]
    #[inline]
    fn unzip_lanes(a: PackedB, b: PackedB, odd: usize) -> PackedB {
        use core::arch::x86_64::{__m512i, _mm512_permutex2var_epi64, _mm512_set_epi64};
        const { assert!(WIDTH == 8) };
        // SAFETY: a packing is eight 64-bit words, as a 512-bit register is, and every bit pattern is valid in
        // both; the instruction's feature gates this function.
        unsafe {
            let index = if odd == 0 {
                _mm512_set_epi64(14, 12, 10, 8, 6, 4, 2, 0)
            } else {
                _mm512_set_epi64(15, 13, 11, 9, 7, 5, 3, 1)
            };
            let a: __m512i = core::mem::transmute(a);
            let b: __m512i = core::mem::transmute(b);
            core::mem::transmute(_mm512_permutex2var_epi64(a, index, b))
        }
    }

    #[cfg(all(
        target_arch = "x86_64",
        target_feature = "avx2",
        not(all(target_feature = "avx512f", target_feature = "avx512bw"))
    ))]
    #[inline]
    fn unzip_lanes(a: PackedB, b: PackedB, odd: usize) -> PackedB {
        use core::arch::x86_64::{
            __m256i, _mm256_permute4x64_epi64, _mm256_unpackhi_epi64, _mm256_unpacklo_epi64,
        };
        const { assert!(WIDTH == 4) };
        // SAFETY: a packing is four 64-bit words, as a 256-bit register is, and every bit pattern is valid in
        // both; the instructions' feature gates this function.
        unsafe {
            let a: __m256i = core::mem::transmute(a);
            let b: __m256i = core::mem::transmute(b);
            let mixed = if odd == 0 {
                _mm256_unpacklo_epi64(a, b)
            } else {
                _mm256_unpackhi_epi64(a, b)
            };
            core::mem::transmute(_mm256_permute4x64_epi64::<0b11_01_10_00>(mixed))
        }
    }

    #[cfg(not(target_arch = "x86_64"))]
    #[inline]
    fn unzip_lanes(a: PackedB, b: PackedB, odd: usize) -> PackedB {
        use p3_field::PackedValue;
        PackedB::from_fn(|lane| {
            let i = 2 * lane + odd;
            if i < WIDTH {
                a.as_slice()[i]
            } else {
                b.as_slice()[i - WIDTH]
            }
        })
    }
}

/// Scalars to packings; the length is a multiple of [`WIDTH`].
#[must_use]
pub fn pack(elements: &[K]) -> Vec<PackedK> {
    elements
        .chunks_exact(WIDTH)
        .map(<PackedK as PackedFieldExtension<B, K>>::from_ext_slice)
        .collect()
}

/// Packings to scalars.
#[must_use]
pub fn unpack(packed: &[PackedK]) -> Vec<K> {
    let mut out = Vec::with_capacity(packed.len() * WIDTH);
    for p in packed {
        let coordinates: &[PackedB] = p.as_basis_coefficients_slice();
        out.extend((0..WIDTH).map(|lane| K::new(core::array::from_fn(|d| coordinates[d].as_slice()[lane]))));
    }
    out
}

/// The elements in the lanes whose mask is all ones, zero in those whose mask is zero.
#[inline(always)]
#[must_use]
pub fn select(value: PackedK, mask: &[u64; WIDTH]) -> PackedK {
    let coordinates: &[PackedB] = value.as_basis_coefficients_slice();
    PackedK::from_basis_coefficients_fn(|d| {
        let lanes = coordinates[d].as_slice();
        PackedB::from_fn(|lane| B::new(lanes[lane].to_bits() & mask[lane]))
    })
}

/// For each of [`WIDTH`] words all ones if a bit is set, or zero.
#[inline(always)]
#[must_use]
pub fn bit_masks(words: &[u64], bit: usize) -> [u64; WIDTH] {
    core::array::from_fn(|lane| (words[lane] >> bit & 1).wrapping_neg())
}

/// Elements for the values of half a byte.
pub type HalfTable = [Wide; 16];

/// An element for tables: its coordinates, and room to make them as long as a register.
#[derive(Clone, Copy, Default)]
#[repr(align(32))]
pub struct Wide([u64; 4]);

impl Wide {
    /// The element so.
    #[must_use]
    pub fn new(element: K) -> Self {
        let [a, b, c] = element.coefficients().map(B::to_bits);
        Self([a, b, c, 0])
    }

    /// The element.
    pub const fn element(self) -> K {
        let [a, b, c, _] = self.0;
        K::new([B::new(a), B::new(b), B::new(c)])
    }

    /// The sum.
    #[inline(always)]
    #[must_use]
    pub const fn plus(self, Self([e, f, g, h]): Self) -> Self {
        let [a, b, c, d] = self.0;
        Self([a ^ e, b ^ f, c ^ g, d ^ h])
    }

    /// [`WIDTH`] of them in a packing.
    #[inline(always)]
    #[must_use]
    pub fn pack(elements: &[Self; WIDTH]) -> PackedK {
        pack_wide(elements)
    }
}

/// Of T kinds the sum, over N consecutive pieces of `bits` bits from bit `start` of a word, of what the piece's table of the kind has for the four bits at `at` in
/// it; for [`WIDTH`] words.
#[inline(always)]
#[must_use]
pub fn look_up<const T: usize, const N: usize>(
    tables: &[[HalfTable; T]; N],
    words: &[u64],
    start: usize,
    bits: usize,
    at: [usize; T],
) -> [PackedK; T] {
    let mut sums = [[Wide::default(); WIDTH]; T];
    for lane in 0..WIDTH {
        let mut pieces = words[lane] >> start;
        for tables in tables {
            for t in 0..T {
                sums[t][lane] = sums[t][lane].plus(tables[t][(pieces >> at[t]) as usize & 15]);
            }
            pieces >>= bits;
        }
    }
    sums.each_ref().map(Wide::pack)
}

#[cfg(not(all(
    target_arch = "x86_64",
    target_feature = "avx2",
    target_feature = "vpclmulqdq",
    not(target_feature = "avx512f")
)))]
#[inline(always)]
fn pack_wide(elements: &[Wide; WIDTH]) -> PackedK {
    PackedK::from_basis_coefficients_fn(|d| PackedB::from_fn(|lane| B::new(elements[lane].0[d])))
}

/// Transposes registers: elements put together in memory would have to wait for what was written there.
#[cfg(all(
    target_arch = "x86_64",
    target_feature = "avx2",
    target_feature = "vpclmulqdq",
    not(target_feature = "avx512f")
))]
#[inline(always)]
fn pack_wide(elements: &[Wide; WIDTH]) -> PackedK {
    use core::arch::x86_64::{
        __m256i, _mm256_permute2x128_si256, _mm256_unpackhi_epi64, _mm256_unpacklo_epi64,
    };
    const { assert!(WIDTH == 4) };
    // SAFETY: an array of four words is a register, as a packing is, and every bit pattern is valid in all three; the instructions'
    // feature gates this function.
    unsafe {
        let [a, b, c, d]: [__m256i; 4] = elements.map(|Wide(words)| core::mem::transmute(words));
        let (low, high) = (_mm256_unpacklo_epi64(a, b), _mm256_unpackhi_epi64(a, b));
        let (low2, high2) = (_mm256_unpacklo_epi64(c, d), _mm256_unpackhi_epi64(c, d));
        let coordinates = [
            _mm256_permute2x128_si256::<0x20>(low, low2),
            _mm256_permute2x128_si256::<0x20>(high, high2),
            _mm256_permute2x128_si256::<0x31>(low, low2),
        ];
        PackedK::from_basis_coefficients_fn(|d| core::mem::transmute::<__m256i, PackedB>(coordinates[d]))
    }
}

/// [`WIDTH`] words as elements of `B`.
#[inline]
#[must_use]
pub fn pack_words(words: &[u64]) -> PackedB {
    PackedB::from_fn(|lane| B::new(words[lane]))
}
