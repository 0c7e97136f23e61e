//! What BLAKE3 for eight messages at once needs of registers; register i of a state holds word i of eight hashes.

use carryless_verifier::opening::tree::Digest;

use super::Row;
use super::registers::{
    Register, highs, load, lows, store, zip_high_8, zip_high_16, zip_high_32, zip_high_64, zip_low_8,
    zip_low_16, zip_low_32, zip_low_64,
};
pub use super::registers::{add, rotate, splat, xor};

/// Hashes at once.
pub const LANES: usize = 8;
/// A word of every hash.
pub type Words = Register;

/// From one word a hash.
#[inline(always)]
pub fn from_words(words: &[u32; LANES]) -> Words {
    load(words)
}

/// To one word a hash.
#[inline(always)]
pub fn to_words(register: Words, words: &mut [u32; LANES]) {
    // SAFETY: both are 32 bytes, and every bit pattern is valid.
    *words = unsafe { core::mem::transmute::<Register, [u32; LANES]>(register) };
}

/// Transposes an 8 x 8 matrix of 32-bit words, one register a row.
#[inline(always)]
fn transpose(rows: [Register; 8]) -> [Register; 8] {
    // Four rows each: word i of a lane of theirs.
    let quads: [[Register; 4]; 2] = core::array::from_fn(|half| {
        let r = &rows[4 * half..4 * half + 4];
        let (a, b) = (zip_low_32(r[0], r[1]), zip_low_32(r[2], r[3]));
        let (c, d) = (zip_high_32(r[0], r[1]), zip_high_32(r[2], r[3]));
        [
            zip_low_64(a, b),
            zip_high_64(a, b),
            zip_low_64(c, d),
            zip_high_64(c, d),
        ]
    });
    core::array::from_fn(|i| {
        let (a, b) = (quads[0][i % 4], quads[1][i % 4]);
        if i < 4 { lows(a, b) } else { highs(a, b) }
    })
}

/// The message of eight rows' words `8 PART .. 8 PART + 8`.
#[inline(always)]
pub fn message<const PART: usize>(rows: &[Row; LANES]) -> [Words; 16] {
    // Word i of lane h: half h of word i of the part's first four, and of its last four.
    let halves = rows.each_ref().map(|row| {
        let plane = row.0.each_ref().map(|plane| load(plane));
        let [a, b] = [0, 2].map(|p| {
            if PART == 0 {
                zip_low_8(plane[p], plane[p + 1])
            } else {
                zip_high_8(plane[p], plane[p + 1])
            }
        });
        [zip_low_16(a, b), zip_high_16(a, b)]
    });
    let parts: [[Register; 8]; 2] = core::array::from_fn(|q| transpose(halves.map(|half| half[q])));
    core::array::from_fn(|w| parts[w / 8][w % 8 / 2 + w % 2 * 4])
}

/// The message of eight pairs of digests.
#[inline(always)]
pub fn children(pairs: &[[Digest; 2]; LANES]) -> [Words; 16] {
    let parts: [[Register; 8]; 2] =
        core::array::from_fn(|side| transpose(pairs.each_ref().map(|pair| load(&pair[side]))));
    core::array::from_fn(|w| parts[w / 8][w % 8])
}

/// The digests of eight states.
#[inline(always)]
pub fn digests(state: [Words; 8], out: &mut [Digest; LANES]) {
    for (register, digest) in transpose(state).into_iter().zip(out) {
        store(register, digest);
    }
}
