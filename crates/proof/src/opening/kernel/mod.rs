//! The inner loops of the prover. There are two sets of vector kernels, for AVX-512 with GFNI in `avx512` and for AVX2 in `planes`, of which a build has at
//! most one, as its `set`; what they have in common is beside them. Everywhere else [`portable`] does the work. All compute the same; tests compare them.

use core::mem::MaybeUninit;
use core::ops::Range;

use carryless_verifier::field::{B, K, WORD_BITS};
use carryless_verifier::opening::basis::Basis;
use carryless_verifier::opening::tree::Digest;

use crate::kernel::element::{PackedK, WIDTH};
use crate::kernel::vector_target;

/// Compiles its items for targets with the kernels in byte planes, or only for those with neither set (`none:`).
macro_rules! planes_target {
    (yes: $($item:item)*) => { crate::kernel::vector_target! { no: $(
        #[cfg(all(target_arch = "x86_64", target_feature = "avx2"))]
        $item
    )* } };
    (none: $($item:item)*) => { crate::kernel::vector_target! { no: $(
        #[cfg(not(all(target_arch = "x86_64", target_feature = "avx2")))]
        $item
    )* } };
}
/// Compiles its items for targets with either set.
macro_rules! set_target {
    ($($item:item)*) => {
        vector_target! { yes: $($item)* }
        planes_target! { yes: $($item)* }
    };
}

vector_target! { yes:
    mod avx512;
    use avx512 as set;
}
planes_target! { yes:
    mod planes;
    use planes as set;
}
set_target! {
    mod blake;
    mod vector;
    use vector as chosen;
}
planes_target! { none:
    use portable as chosen;
}
pub mod portable;
#[cfg(test)]
mod tests;

/// Packings of 64 elements.
pub const PACKS: usize = WORD_BITS / WIDTH;
/// Sixty-four elements of K.
pub type Bits = [PackedK; PACKS];

/// Eight words of a row of a codeword: one cache line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C, align(64))]
pub struct Line(pub [u64; 8]);

impl Line {
    /// The words.
    pub fn words(&self) -> [u64; 8] {
        self.0
    }
}

/// Columns that are encoded together.
pub use chosen::COLUMNS;
/// As many words of a row of a codeword, stored as suits the kernels.
pub use chosen::Row;

/// A map from K to K, linear over F_2: `x^b y^l` goes to image `64 l + b`.
pub use chosen::LinearMap;
/// Weights prepared for [`bit_sums`].
pub use chosen::Weights;
/// A map from words to K, linear over F_2: bit b goes to image b.
pub use chosen::WordMap;
/// The coordinates in the code's basis of elements of K.
pub use chosen::WordOf;

/// For each of some sources, `sums[b] = sum_x weights[x] bit_b(source[x])`; as many weights as words, a multiple of 16.
pub fn bit_sums<const N: usize>(sources: [&[u64]; N], weights: &Weights) -> [Bits; N] {
    chosen::bit_sums(sources, weights)
}

/// The sums over all sources of the images of their N times 64 words.
pub fn sums_of_images<'a, const N: usize>(
    sources: impl Iterator<Item = (&'a [[u64; 64]; N], &'a WordMap)> + Clone,
) -> [Bits; N] {
    chosen::sums_of_images(sources)
}

/// The rows of up to [`COLUMNS`] columns of `2^m` words, m at least 4, in the order in which they are encoded; columns that are not there are zero.
pub fn rows<'a>(columns: &[Option<&[u64]>; COLUMNS], memory: &'a mut [MaybeUninit<Row>]) -> &'a [Row] {
    chosen::rows(columns, memory)
}

/// `encode(message, memory, encoder, coset)` encodes the rows of columns: rows `c 2^m .. (c + 1) 2^m` of the codeword, for coset c.
#[cfg(test)]
use chosen::encode;
/// `encode_at(message, memory, encoder, coset, positions)`: the words of the codeword's rows at positions of a coset (sorted). The memory, for as many rows as
/// the message has, is only a place to work in.
pub use chosen::encode_at;

/// Encodes the rows of columns for a coset and has its leaves absorb them. The memory is only a place to work in.
pub fn absorb(
    message: &[Row],
    memory: &mut [MaybeUninit<Row>],
    encoder: &Encoder,
    coset: usize,
    leaves: &mut Leaves,
) {
    chosen::absorb(message, memory, encoder, coset, leaves);
}

/// The states of all leaves, which absorb [`COLUMNS`] words of every row at a time.
pub use chosen::Leaves;

/// Nodes above all pairs of digests.
pub fn nodes(children: &[Digest], out: &mut [Digest]) {
    chosen::nodes(children, out);
}

/// The first nonce from zero on whose hash counts.
pub fn work(seed: &[u8; 32], bits: u32) -> u64 {
    chosen::work(seed, bits)
}

/// What becomes of the rows of a codeword.
#[allow(dead_code, reason = "only the vector kernels encode in pieces")]
trait Use {
    /// Whether only few rows are wanted.
    fn is_sparse(&self) -> bool;
    /// Whether any row in a range of positions is wanted.
    fn wants(&self, positions: Range<usize>) -> bool;
    /// Takes finished rows, those from a position on.
    fn take(&mut self, position: usize, rows: &[Row]);
}

/// What encoding needs besides the message.
pub struct Encoder {
    /// log2 of the message's length.
    pub log_message: usize,
    /// log2 of the code's length.
    pub log_length: usize,
    factors: chosen::Factors,
}

impl Encoder {
    /// For one code.
    pub fn new(basis: &Basis, log_message: usize, log_length: usize) -> Self {
        Self {
            log_message,
            log_length,
            factors: chosen::Factors::new(basis),
        }
    }
}

/// A packing of elements of B in every coordinate of K: `elements[i]` for the lanes from `start`.
#[inline]
pub fn base_packing(elements: &[B], start: usize) -> crate::kernel::element::PackedB {
    use p3_field::PackedValue;
    *crate::kernel::element::PackedB::from_slice(&elements[start..start + WIDTH])
}

/// The images of the basis `x^b y^l` of K under `z -> sum_i coefficients[i] z^(2^i)`.
pub fn frobenius_images(coefficients: &[K]) -> [K; 192] {
    use crate::kernel::element::{Element, pack, unpack};
    use p3_field::PrimeCharacteristicRing;
    let basis: Vec<K> = (0..192)
        .map(|i| {
            K::new(core::array::from_fn(|l| {
                B::new(if i / 64 == l { 1 << (i % 64) } else { 0 })
            }))
        })
        .collect();
    let images: Vec<PackedK> = pack(&basis)
        .into_iter()
        .map(|mut power| {
            let mut sum = <PackedK as Element>::Sum::default();
            for &coefficient in coefficients {
                sum += power.times(PackedK::splat(coefficient));
                power = power.square();
            }
            PackedK::reduce(sum)
        })
        .collect();
    let images = unpack(&images);
    core::array::from_fn(|i| images[i])
}
