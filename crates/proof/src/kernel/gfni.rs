//! The AVX-512 and GFNI kernels. Each has a plain twin beside its caller, and a test that they agree.

use core::arch::x86_64::{
    __m512i, _mm512_gf2p8affine_epi64_epi8, _mm512_gf2p8mul_epi8, _mm512_loadu_si512,
    _mm512_permutex2var_epi64, _mm512_permutexvar_epi8, _mm512_set1_epi8, _mm512_set1_epi64,
    _mm512_setzero_si512, _mm512_storeu_si512, _mm512_xor_si512,
};

use carryless_verifier::field::{K, WORD_BITS};
use carryless_verifier::skip::embed;

use super::element::{PackedK, WIDTH};
use super::linear::{K_BYTES, byte_matrices};
use super::skip::{BASIS, BLOCK, byte_tables};

const _: () = assert!(WIDTH == 8, "these kernels pack eight elements");

type Zmm = __m512i;

/// `out[8 i + r] = in[8 r + i]`: the transpose of 8 x 8 bytes.
const BYTE_TRANSPOSE: [u8; 64] = byte_transpose(false);
/// `out[8 i + 7 - r] = in[8 r + i]`.
const BYTE_TRANSPOSE_REVERSED: [u8; 64] = byte_transpose(true);

const fn byte_transpose(reversed: bool) -> [u8; 64] {
    let mut index = [0; 64];
    let mut i = 0;
    while i < 8 {
        let mut r = 0;
        while r < 8 {
            let to = if reversed { 8 * i + 7 - r } else { 8 * i + r };
            index[to] = (8 * r + i) as u8;
            r += 1;
        }
        i += 1;
    }
    index
}

/// The lanes that a butterfly of the quadword transpose takes from two registers: index, then index + 8 for the second one.
const fn butterfly(distance: usize, high: bool) -> [u64; 8] {
    let mut index = [0; 8];
    let mut lane = 0;
    while lane < 8 {
        let upper = lane & distance != 0;
        index[lane] = match (high, upper) {
            (false, false) => lane,
            (false, true) => 8 + lane - distance,
            (true, false) => lane + distance,
            (true, true) => 8 + lane,
        } as u64;
        lane += 1;
    }
    index
}

const BUTTERFLIES: [[[u64; 8]; 2]; 3] = [
    [butterfly(1, false), butterfly(1, true)],
    [butterfly(2, false), butterfly(2, true)],
    [butterfly(4, false), butterfly(4, true)],
];

#[inline(always)]
fn load<T: Copy>(from: &[T]) -> Zmm {
    assert!(size_of_val(from) >= 64);
    // SAFETY: at least 64 bytes are readable, and the load needs no alignment.
    unsafe { _mm512_loadu_si512(from.as_ptr().cast()) }
}

#[inline(always)]
fn xor(a: Zmm, b: Zmm) -> Zmm {
    // SAFETY: AVX-512F is a feature of every build of this module.
    unsafe { _mm512_xor_si512(a, b) }
}

#[inline(always)]
fn affine(x: Zmm, matrix: Zmm) -> Zmm {
    // SAFETY: GFNI and AVX-512F are features of every build of this module.
    unsafe { _mm512_gf2p8affine_epi64_epi8::<0>(x, matrix) }
}

#[inline(always)]
fn splat(x: u64) -> Zmm {
    // SAFETY: as above.
    unsafe { _mm512_set1_epi64(x as i64) }
}

#[inline(always)]
fn zero() -> Zmm {
    // SAFETY: as above.
    unsafe { _mm512_setzero_si512() }
}

#[inline(always)]
fn permute_bytes(index: &[u8; 64], x: Zmm) -> Zmm {
    // SAFETY: AVX-512VBMI is a feature of every build of this module.
    unsafe { _mm512_permutexvar_epi8(load(index), x) }
}

/// The transpose of 8 x 8 quadwords.
#[inline(always)]
fn transpose(mut rows: [Zmm; 8]) -> [Zmm; 8] {
    for (stage, [low, high]) in BUTTERFLIES.iter().enumerate() {
        let distance = 1 << stage;
        for i in 0..8 {
            if i & distance == 0 {
                let (a, b) = (rows[i], rows[i + distance]);
                // SAFETY: as above.
                unsafe {
                    rows[i] = _mm512_permutex2var_epi64(a, load(low), b);
                    rows[i + distance] = _mm512_permutex2var_epi64(a, load(high), b);
                }
            }
        }
    }
    rows
}

/// One coordinate of sixty-four elements of `K`, given by byte planes (`planes[j]` holds byte j of each), in packings.
#[inline(always)]
fn coordinate(planes: [Zmm; 8]) -> [Zmm; 8] {
    transpose(planes).map(|x| permute_bytes(&BYTE_TRANSPOSE, x))
}

/// See `linear::WordMap`.
pub struct WordMap {
    /// `matrices[input byte][output byte]`
    matrices: Box<[[u64; K_BYTES]; 8]>,
}

impl WordMap {
    /// The map that sends bit b to `images[b]`.
    #[must_use]
    pub fn new(images: &[K; WORD_BITS]) -> Self {
        Self {
            matrices: Box::new(core::array::from_fn(|i| {
                byte_matrices(&core::array::from_fn(|s| images[8 * i + s]))
            })),
        }
    }

    /// Adds the images of the words to `out`, a packing after the other. The number of words is a multiple of 64.
    pub fn add_images(&self, words: &[u64], out: &mut [PackedK]) {
        for (words, out) in words.as_chunks::<64>().0.iter().zip(out.as_chunks_mut::<8>().0) {
            add_images(&self.matrices, words, out);
        }
    }
}

/// See `skip`.
pub struct Extrapolation {
    tables: Box<[[[u8; 64]; 256]; 8]>,
    matrices: Box<[[u64; K_BYTES]; 64]>,
}

impl Extrapolation {
    /// For the given table of eq over the low six row variables.
    #[must_use]
    pub fn new(low: &[K]) -> Self {
        Self {
            tables: byte_tables(),
            matrices: Box::new(core::array::from_fn(|r| {
                byte_matrices(&core::array::from_fn(|i| low[r] * embed(1 << i)))
            })),
        }
    }

    /// See `skip`.
    pub fn add_block(&self, a: &[[u64; BLOCK]], b: &[[u64; BLOCK]], high: K, out: &mut [PackedK]) {
        let bytes = skip_bytes(&self.tables, a, b, &BASIS);
        if let Some(out) = out.first_chunk_mut::<8>() {
            skip_accumulate(&bytes, &self.matrices, PackedK::from(high), out);
        }
    }
}

/// Coordinate by coordinate, so that all that is at work fits into the registers.
#[inline(never)]
fn add_images(matrices: &[[u64; K_BYTES]; 8], words: &[u64; 64], out: &mut [PackedK; 8]) {
    let bytes = transpose(core::array::from_fn(|w| {
        permute_bytes(&BYTE_TRANSPOSE, load(&words[8 * w..8 * w + 8]))
    }));
    for limb in 0..3 {
        let images = coordinate(core::array::from_fn(|j| {
            let matrix = |i: usize| splat(matrices[i][8 * limb + j]);
            let first = affine(bytes[0], matrix(0));
            (1..8).fold(first, |sum, i| xor(sum, affine(bytes[i], matrix(i))))
        }));
        for (out, image) in out.iter_mut().zip(images) {
            // SAFETY: a packing is three registers of eight quadwords, one a coordinate (asserted by its size), and every bit
            // pattern is an element.
            unsafe {
                let out = core::ptr::from_mut(out).cast::<u64>().add(WIDTH * limb);
                let sum = xor(_mm512_loadu_si512(out.cast()), image);
                _mm512_storeu_si512(out.cast(), sum);
            }
        }
    }
}

/// The 24 matrices of the map that sends bit r of a byte to element r of a packing.
#[inline(always)]
fn matrices(eq: PackedK) -> [u64; K_BYTES] {
    // SAFETY: see `add_images`.
    let limbs: [Zmm; 3] = unsafe { core::mem::transmute(eq) };
    let transposed = limbs.map(|limb| {
        let rows = permute_bytes(&BYTE_TRANSPOSE_REVERSED, limb);
        affine(splat(0x0102_0408_1020_4080), rows)
    });
    // SAFETY: three registers are twenty-four quadwords.
    unsafe { core::mem::transmute(transposed) }
}

/// See `bit_sums`: adds the rows' share to the byte planes of each column.
pub(super) fn add_bit_sums(
    columns: &[&[u64]],
    rows: core::ops::Range<usize>,
    eq: &[PackedK],
    planes: &mut [[[u8; WORD_BITS]; K_BYTES]],
) {
    let matrices: Vec<[u64; K_BYTES]> = eq.iter().map(|&eq| matrices(eq)).collect();
    for (column, planes) in columns.iter().zip(planes) {
        let mut sums: [Zmm; K_BYTES] = core::array::from_fn(|j| load(&planes[j]));
        for (words, matrices) in column[rows.clone()].as_chunks::<8>().0.iter().zip(&matrices) {
            // Byte 8 i + o holds bit 8 i + o of the eight words.
            let bytes = permute_bytes(&BYTE_TRANSPOSE_REVERSED, load(words));
            let bits = affine(splat(0x8040_2010_0804_0201), bytes);
            for (sum, &matrix) in sums.iter_mut().zip(matrices) {
                *sum = xor(*sum, affine(bits, splat(matrix)));
            }
        }
        for (plane, sum) in planes.iter_mut().zip(sums) {
            // SAFETY: the plane is 64 writable bytes.
            unsafe { _mm512_storeu_si512(plane.as_mut_ptr().cast(), sum) };
        }
    }
}

/// For each of 64 rows, the combination of up to eight constraints at the 64 points.
fn skip_bytes(
    tables: &[[[u8; 64]; 256]; 8],
    a: &[[u64; 64]],
    b: &[[u64; 64]],
    weights: &[u8; 8],
) -> [[u8; 64]; 64] {
    let extrapolate = |word: u64| {
        let bytes = word.to_le_bytes();
        let mut sum = load(&tables[0][usize::from(bytes[0])]);
        for i in 1..8 {
            sum = xor(sum, load(&tables[i][usize::from(bytes[i])]));
        }
        sum
    };
    let mut out = [[0; 64]; 64];
    for (r, out) in out.iter_mut().enumerate() {
        let mut sum = zero();
        for ((a, b), &weight) in a.iter().zip(b).zip(weights) {
            let (a, b) = (a[r], b[r]);
            // SAFETY: GFNI, AVX-512F and AVX-512BW are features of every build of this module.
            unsafe {
                let product = _mm512_gf2p8mul_epi8(extrapolate(a), extrapolate(b));
                let difference = xor(product, extrapolate(a & b));
                sum = xor(
                    sum,
                    _mm512_gf2p8mul_epi8(difference, _mm512_set1_epi8(weight as i8)),
                );
            }
        }
        // SAFETY: 64 writable bytes.
        unsafe { _mm512_storeu_si512(out.as_mut_ptr().cast(), sum) };
    }
    out
}

/// Adds `high` times the rows' weighted sum, at each of the 64 points, to the packings.
fn skip_accumulate(
    rows: &[[u8; 64]; 64],
    matrices: &[[u64; K_BYTES]; 64],
    high: PackedK,
    out: &mut [PackedK; 8],
) {
    let mut planes = [zero(); K_BYTES];
    for (row, matrices) in rows.iter().zip(matrices) {
        let bytes = load(row);
        for (plane, &matrix) in planes.iter_mut().zip(matrices) {
            *plane = xor(*plane, affine(bytes, splat(matrix)));
        }
    }
    let [a, b, c]: [[Zmm; 8]; 3] =
        core::array::from_fn(|limb| coordinate(core::array::from_fn(|j| planes[8 * limb + j])));
    for (w, out) in out.iter_mut().enumerate() {
        // SAFETY: see `add_images`.
        let packed: PackedK = unsafe { core::mem::transmute([a[w], b[w], c[w]]) };
        *out += high * packed;
    }
}
