//! Maps between words and elements of K, linear over F_2. The twins are in [`super::super::portable`].
//!
//! A map between bit vectors is a matrix of maps of bytes once the vectors are stored in byte planes, 64 vectors at a time; and a map of a byte is two
//! look-ups, one for each half of it. Words go to planes in the order that is cheapest: place `8 h + p` of part m is word `8 p + 4 h + m`.

use carryless_verifier::field::{B, K, WORD_BITS};
use p3_field::{BasedVectorSpace, PackedValue};

use super::registers::{
    Register, and, high_nibbles, highs, interleave, load, look_up, low_nibbles, lows, shift_left,
    shift_right, splat, words, xor, zero, zip_high_64, zip_low_64,
};
use crate::kernel::element::{PackedB, PackedK, WIDTH, unpack};
use crate::opening::kernel::{Bits, portable};

pub use portable::WordOf;

/// Bytes of an element of K.
const BYTES: usize = 24;

/// A byte of 64 vectors in four parts: the lanes of a register hold the low and the high halves of sixteen.
type Halves = [Register; 4];
/// A byte of 64 sums in four parts: it is the sum of the two lanes.
type Sums = [Register; 4];
/// The images of a byte's low half and of its high half.
#[derive(Clone, Copy)]
#[repr(C, align(32))]
struct ByteMap([u8; 32]);

/// The images of half-bytes, byte by byte, for each of an element's bytes.
fn byte_maps(low: &[K; 4], high: &[K; 4]) -> [ByteMap; BYTES] {
    let mut maps = [ByteMap([0; 32]); BYTES];
    for (half, images) in [low, high].into_iter().enumerate() {
        let mut sums = [[0u64; 3]; 16];
        for value in 1..16usize {
            let image = images[value.trailing_zeros() as usize].coefficients();
            sums[value] = core::array::from_fn(|l| sums[value & (value - 1)][l] ^ image[l].to_bits());
        }
        for (j, map) in maps.iter_mut().enumerate() {
            for (value, sum) in sums.iter().enumerate() {
                map.0[16 * half + value] = (sum[j / 8] >> (8 * (j % 8))) as u8;
            }
        }
    }
    maps
}

/// For each of an element's bytes, the maps from the bytes of a vector.
type Maps<const M: usize> = [[ByteMap; M]; BYTES];

/// Maps in the order of use, from those of each byte of a vector.
fn by_output<const M: usize>(by_input: impl Iterator<Item = [ByteMap; BYTES]>) -> Box<Maps<M>> {
    let mut maps = Box::new([[ByteMap([0; 32]); M]; BYTES]);
    for (i, input) in by_input.enumerate() {
        for (maps, map) in maps.iter_mut().zip(input) {
            maps[i] = map;
        }
    }
    maps
}

/// The maps of all bytes of a vector with the given images of its bits.
fn vector_maps<const M: usize>(images: &[K]) -> Box<Maps<M>> {
    let halves = images.as_chunks::<4>().0.as_chunks::<2>().0;
    by_output(halves.iter().map(|[low, high]| byte_maps(low, high)))
}

/// Adds to each plane of sums the images of M inputs, for N times 64 vectors.
#[inline(always)]
fn accumulate<const N: usize, const M: usize>(
    inputs: &[[Halves; M]; N],
    maps: &Maps<M>,
    planes: &mut [[Sums; N]; BYTES],
) {
    // As many planes at once as there are registers for.
    let pairs = planes.as_chunks_mut::<2>().0.iter_mut();
    for (planes, maps) in pairs.zip(maps.as_chunks::<2>().0) {
        for (n, inputs) in inputs.iter().enumerate() {
            let mut sums = planes.each_ref().map(|plane| plane[n]);
            for (i, input) in inputs.iter().enumerate() {
                for (sums, maps) in sums.iter_mut().zip(maps) {
                    let table = load(&maps[i].0);
                    for (sum, &half) in sums.iter_mut().zip(input) {
                        *sum = xor(*sum, look_up(table, half));
                    }
                }
            }
            for (plane, sums) in planes.iter_mut().zip(sums) {
                plane[n] = sums;
            }
        }
    }
}

/// 64 words in byte planes.
#[inline(always)]
fn to_planes(words: &[u64; 64]) -> [Halves; 8] {
    // Parts 0 and 2, and parts 1 and 3, in the lanes of a register.
    let at = |t: usize| load(&words[8 * (t % 8) + 4 * (t / 8)..]);
    let mut even: [Register; 8] = core::array::from_fn(|k| zip_low_64(at(2 * k), at(2 * k + 1)));
    let mut odd: [Register; 8] = core::array::from_fn(|k| zip_high_64(at(2 * k), at(2 * k + 1)));
    for _ in 0..4 {
        even = interleave(even);
        odd = interleave(odd);
    }
    core::array::from_fn(|j| {
        let (low, high) = (low_nibbles(even[j]), high_nibbles(even[j]));
        let (odd_low, odd_high) = (low_nibbles(odd[j]), high_nibbles(odd[j]));
        [
            lows(low, high),
            lows(odd_low, odd_high),
            highs(low, high),
            highs(odd_low, odd_high),
        ]
    })
}

/// 64 elements in planes of sums, the n-th of N times as many, as packings.
#[inline(never)]
fn from_planes<const N: usize>(planes: &[[Sums; N]; BYTES], n: usize, out: &mut Bits) {
    // Four words each for places in turn: parts 0 and 2, and parts 1 and 3, in the lanes of a register.
    let mut limbs = [[[zero(); 8]; 2]; 3];
    for (limb, planes) in limbs.iter_mut().zip(planes.as_chunks::<8>().0) {
        for (m, limb) in limb.iter_mut().enumerate() {
            *limb = core::array::from_fn(|j| {
                let (a, b) = (planes[j][n][m], planes[j][n][m + 2]);
                xor(lows(a, b), highs(a, b))
            });
            for _ in 0..3 {
                *limb = interleave(*limb);
            }
        }
    }
    for (g, out) in out.chunks_exact_mut(4 / WIDTH).enumerate() {
        let (p, h) = (g / 2, g % 2);
        let coordinates = limbs.each_ref().map(|[even, odd]| {
            let (even, odd) = (even[4 * h + p / 2], odd[4 * h + p / 2]);
            words(if p % 2 == 0 { zip_low_64(even, odd) } else { zip_high_64(even, odd) })
        });
        for (i, out) in out.iter_mut().enumerate() {
            *out = PackedK::from_basis_coefficients_fn(|l| {
                PackedB::from_fn(|lane| B::new(coordinates[l][WIDTH * i + lane]))
            });
        }
    }
}

/// N times 64 elements in planes of sums.
fn all_from_planes<const N: usize>(planes: &[[Sums; N]; BYTES]) -> [Bits; N] {
    let mut out = [[PackedK::default(); crate::opening::kernel::PACKS]; N];
    for (n, out) in out.iter_mut().enumerate() {
        from_planes(planes, n, out);
    }
    out
}

/// Words of a chunk whose sums are made together.
const CHUNK: usize = 256;
/// Inputs that they make.
const INPUTS: usize = CHUNK / 8;

/// Weights prepared for [`bit_sums`]: for each chunk of words the maps from a selection of four words, and of four others, to the bytes of their sums.
pub struct Weights(Vec<Box<Maps<INPUTS>>>);

impl Weights {
    /// For a multiple of 16 weights.
    pub fn new(weights: &[PackedK]) -> Self {
        let prepare = |weights: &[K]| {
            // As `bit_halves` selects them.
            by_output(weights.as_chunks::<16>().0.iter().flat_map(|weights| {
                [0, 1].map(|parity| {
                    let select = |place: usize| core::array::from_fn(|k| weights[4 * k + place]);
                    byte_maps(&select(parity), &select(2 + parity))
                })
            }))
        };
        Self(unpack(weights).chunks(CHUNK).map(prepare).collect())
    }
}

/// Exchanges the bits of a under the mask, shifted, with those of b.
#[inline(always)]
fn exchange<const BITS: i32>(a: &mut Register, b: &mut Register, mask: Register) {
    let difference = and(xor(shift_right::<BITS>(*a), *b), mask);
    *b = xor(*b, difference);
    *a = xor(*a, shift_left::<BITS>(difference));
}

/// The bits of sixteen words: at place `8 h + p` of part m in each lane, bit `8 p + 4 h + m` of four words, in two sets of halves.
#[inline(always)]
fn bit_halves(source: &[u64; 16]) -> [Halves; 2] {
    let [mut a, mut b, mut c, mut d] = [0, 4, 8, 12].map(|x| load(&source[x..]));
    let (ones, twos) = (splat(0x5555_5555), splat(0x3333_3333));
    exchange::<1>(&mut a, &mut b, ones);
    exchange::<1>(&mut c, &mut d, ones);
    exchange::<2>(&mut a, &mut c, twos);
    exchange::<2>(&mut b, &mut d, twos);
    // Half-byte n of word s: bit 4 n + m of words s, 4 + s, 8 + s and 12 + s.
    let parts = [a, b, c, d].map(|x| (low_nibbles(x), high_nibbles(x)));
    [
        parts.map(|(low, high)| zip_low_64(low, high)),
        parts.map(|(low, high)| zip_high_64(low, high)),
    ]
}

/// See [`super::super::bit_sums`].
pub fn bit_sums<const N: usize>(sources: [&[u64]; N], weights: &Weights) -> [Bits; N] {
    let mut planes = [[[zero(); 4]; N]; BYTES];
    let mut inputs = [[[zero(); 4]; INPUTS]; N];
    for (chunk, maps) in weights.0.iter().enumerate() {
        for (inputs, source) in inputs.iter_mut().zip(sources) {
            let source = source[CHUNK * chunk..].as_chunks::<16>().0;
            for (inputs, source) in inputs.as_chunks_mut::<2>().0.iter_mut().zip(source) {
                *inputs = bit_halves(source);
            }
        }
        accumulate(&inputs, maps, &mut planes);
    }
    all_from_planes(&planes)
}

/// A map from words to K.
pub struct WordMap(Box<Maps<8>>);

impl WordMap {
    /// With the given images of bits.
    pub fn new(images: &[K; WORD_BITS]) -> Self {
        Self(vector_maps(images))
    }
}

/// See [`super::super::sums_of_images`].
pub fn sums_of_images<'a, const N: usize>(
    sources: impl Iterator<Item = (&'a [[u64; 64]; N], &'a WordMap)> + Clone,
) -> [Bits; N] {
    let mut planes = [[[zero(); 4]; N]; BYTES];
    for (source, map) in sources {
        let inputs = source.each_ref().map(to_planes);
        accumulate(&inputs, &map.0, &mut planes);
    }
    all_from_planes(&planes)
}

/// A map from K to K.
pub struct LinearMap(Box<Maps<BYTES>>);

impl LinearMap {
    /// With the given images of the basis.
    pub fn new(images: &[K; 192]) -> Self {
        Self(vector_maps(images))
    }

    /// The images of 64 elements.
    pub fn apply(&self, source: &Bits) -> Bits {
        let mut inputs = [[zero(); 4]; BYTES];
        for (limb, inputs) in inputs.as_chunks_mut::<8>().0.iter_mut().enumerate() {
            let words = core::array::from_fn(|i| {
                let coordinates: &[PackedB] = source[i / WIDTH].as_basis_coefficients_slice();
                coordinates[limb].as_slice()[i % WIDTH].to_bits()
            });
            *inputs = to_planes(&words);
        }
        let mut planes = [[[zero(); 4]; 1]; BYTES];
        accumulate(&[inputs], &self.0, &mut planes);
        let mut images = [PackedK::default(); crate::opening::kernel::PACKS];
        from_planes(&planes, 0, &mut images);
        images
    }
}
