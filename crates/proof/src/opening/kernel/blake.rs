//! Sixteen compressions of BLAKE3 at once with AVX-512: leaves and nodes of the trees, candidates of a proof of work.
//!
//! Register i of a state holds word i of sixteen hashes. The twins are the functions of `carryless_verifier::opening::{tree, query}`, which use the `blake3` crate.

use core::arch::x86_64::{
    _mm512_add_epi32, _mm512_ror_epi32, _mm512_set1_epi32, _mm512_shuffle_i32x4, _mm512_storeu_si512,
    _mm512_unpackhi_epi32, _mm512_unpackhi_epi64, _mm512_unpacklo_epi32, _mm512_unpacklo_epi64,
};

use carryless_verifier::opening::tree::Digest;

use super::Line;
use super::registers::{Zmm, load, words, xor};

/// Hashes at once.
pub const LANES: usize = 16;

const IV: [u32; 8] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
];
const PERMUTATION: [usize; 16] = [2, 6, 3, 10, 7, 0, 4, 13, 1, 11, 12, 5, 9, 14, 15, 8];
const CHUNK_START: u32 = 1;
const CHUNK_END: u32 = 2;
const PARENT: u32 = 4;
const ROOT: u32 = 8;

/// The words of the message in the order of each round.
const SCHEDULE: [[usize; 16]; 7] = {
    let mut schedule = [[0; 16]; 7];
    let mut i = 0;
    while i < 16 {
        schedule[0][i] = i;
        i += 1;
    }
    let mut round = 1;
    while round < 7 {
        let mut i = 0;
        while i < 16 {
            schedule[round][i] = schedule[round - 1][PERMUTATION[i]];
            i += 1;
        }
        round += 1;
    }
    schedule
};

#[inline(always)]
fn splat(word: u32) -> Zmm {
    // SAFETY: compiled for targets with AVX-512.
    unsafe { _mm512_set1_epi32(word as i32) }
}

#[inline(always)]
fn mix(v: &mut [Zmm; 16], [a, b, c, d]: [usize; 4], x: Zmm, y: Zmm) {
    // SAFETY: compiled for targets with AVX-512.
    unsafe {
        v[a] = _mm512_add_epi32(_mm512_add_epi32(v[a], x), v[b]);
        v[d] = _mm512_ror_epi32::<16>(xor(v[d], v[a]));
        v[c] = _mm512_add_epi32(v[c], v[d]);
        v[b] = _mm512_ror_epi32::<12>(xor(v[b], v[c]));
        v[a] = _mm512_add_epi32(_mm512_add_epi32(v[a], y), v[b]);
        v[d] = _mm512_ror_epi32::<8>(xor(v[d], v[a]));
        v[c] = _mm512_add_epi32(v[c], v[d]);
        v[b] = _mm512_ror_epi32::<7>(xor(v[b], v[c]));
    }
}

/// One compression, the counter being zero.
#[inline(always)]
fn compress(state: &mut [Zmm; 8], message: &[Zmm; 16], length: u32, flags: u32) {
    let mut v: [Zmm; 16] = core::array::from_fn(|i| match i {
        0..8 => state[i],
        8..12 => splat(IV[i - 8]),
        14 => splat(length),
        15 => splat(flags),
        _ => splat(0),
    });
    for order in &SCHEDULE {
        let m = |i: usize| message[order[i]];
        mix(&mut v, [0, 4, 8, 12], m(0), m(1));
        mix(&mut v, [1, 5, 9, 13], m(2), m(3));
        mix(&mut v, [2, 6, 10, 14], m(4), m(5));
        mix(&mut v, [3, 7, 11, 15], m(6), m(7));
        mix(&mut v, [0, 5, 10, 15], m(8), m(9));
        mix(&mut v, [1, 6, 11, 12], m(10), m(11));
        mix(&mut v, [2, 7, 8, 13], m(12), m(13));
        mix(&mut v, [3, 4, 9, 14], m(14), m(15));
    }
    for i in 0..8 {
        state[i] = xor(v[i], v[i + 8]);
    }
}

/// Transposes a 16 x 16 matrix of 32-bit words, one register a row.
#[inline(always)]
fn transpose(rows: [Zmm; 16]) -> [Zmm; 16] {
    // SAFETY: compiled for targets with AVX-512.
    unsafe {
        // Within each 128-bit lane: 4 x 4 blocks of words.
        let mut quads = rows;
        for i in 0..4 {
            let r = &rows[4 * i..4 * i + 4];
            let (a, b) = (_mm512_unpacklo_epi32(r[0], r[1]), _mm512_unpacklo_epi32(r[2], r[3]));
            let (c, d) = (_mm512_unpackhi_epi32(r[0], r[1]), _mm512_unpackhi_epi32(r[2], r[3]));
            quads[4 * i] = _mm512_unpacklo_epi64(a, b);
            quads[4 * i + 1] = _mm512_unpackhi_epi64(a, b);
            quads[4 * i + 2] = _mm512_unpacklo_epi64(c, d);
            quads[4 * i + 3] = _mm512_unpackhi_epi64(c, d);
        }
        // Lane l of quads[4 i + w]: words 4 l + w of rows 4 i .. 4 i + 4. Transpose the 4 x 4 lanes for each w.
        let mut out = rows;
        for w in 0..4 {
            let q = [quads[w], quads[4 + w], quads[8 + w], quads[12 + w]];
            let a = _mm512_shuffle_i32x4::<0x44>(q[0], q[1]);
            let b = _mm512_shuffle_i32x4::<0xee>(q[0], q[1]);
            let c = _mm512_shuffle_i32x4::<0x44>(q[2], q[3]);
            let d = _mm512_shuffle_i32x4::<0xee>(q[2], q[3]);
            out[w] = _mm512_shuffle_i32x4::<0x88>(a, c);
            out[4 + w] = _mm512_shuffle_i32x4::<0xdd>(a, c);
            out[8 + w] = _mm512_shuffle_i32x4::<0x88>(b, d);
            out[12 + w] = _mm512_shuffle_i32x4::<0xdd>(b, d);
        }
        out
    }
}

#[inline(always)]
fn write(state: [Zmm; 8], out: &mut [Digest; LANES]) {
    let rows = transpose(core::array::from_fn(|i| if i < 8 { state[i] } else { splat(0) }));
    for (row, digest) in rows.into_iter().zip(out) {
        let mut line = [0u8; 64];
        // SAFETY: 64 writable bytes.
        unsafe { _mm512_storeu_si512(line.as_mut_ptr().cast(), row) };
        digest.copy_from_slice(&line[..32]);
    }
}

#[inline(always)]
fn message(lines: &[Line; LANES]) -> [Zmm; 16] {
    transpose(core::array::from_fn(|i| load(&lines[i].0)))
}

/// Sixteen states, word by word.
pub type State = [Line; 8];

/// The states before the first block.
pub fn start() -> State {
    IV.map(|word| Line([u64::from(word) << 32 | u64::from(word); 8]))
}

/// Where a block stands in its row, and how many words of it count; the others are zero.
#[derive(Clone, Copy)]
pub struct LeafBlock {
    pub first: bool,
    pub last: bool,
    pub words: usize,
}

/// Absorbs the next block of sixteen consecutive rows of at most 1024 bytes.
#[inline(never)]
pub fn absorb(state: &mut State, lines: &[Line; LANES], block: LeafBlock) {
    let flags = if block.first { CHUNK_START } else { 0 } | if block.last { CHUNK_END | ROOT } else { 0 };
    let mut registers = core::array::from_fn(|i| load(&state[i].0));
    compress(&mut registers, &message(lines), 8 * block.words as u32, flags);
    for (line, register) in state.iter_mut().zip(registers) {
        line.0 = words(register);
    }
}

/// The sixteen digests after the last block.
pub fn digests(state: &State) -> [Digest; LANES] {
    let mut out = [[0; 32]; LANES];
    write(core::array::from_fn(|i| load(&state[i].0)), &mut out);
    out
}

/// Nodes above sixteen pairs of digests.
#[inline(never)]
pub fn nodes(children: &[[Digest; 2]; LANES], out: &mut [Digest; LANES]) {
    let mut state = IV.map(splat);
    let message = transpose(core::array::from_fn(|i| load(&children[i])));
    compress(&mut state, &message, 64, PARENT);
    write(state, out);
}

/// The first of sixteen nonces that counts.
#[inline(never)]
pub fn work(seed_message: &[u8; 56], first: u64, bits: u32) -> Option<u64> {
    let word = |i: usize| {
        let bytes = seed_message.as_chunks::<4>().0.get(i).copied().unwrap_or_default();
        splat(u32::from_le_bytes(bytes))
    };
    let nonces: [u64; LANES] = core::array::from_fn(|i| first.wrapping_add(i as u64));
    let mut message: [Zmm; 16] = core::array::from_fn(word);
    message[8] = load(&nonces.map(|nonce| nonce as u32));
    message[9] = load(&nonces.map(|nonce| (nonce >> 32) as u32));
    let mut state = IV.map(splat);
    compress(&mut state, &message, 56, CHUNK_START | CHUNK_END | ROOT);
    let mut first_words = [0u32; LANES];
    // SAFETY: 64 writable bytes.
    unsafe { _mm512_storeu_si512(first_words.as_mut_ptr().cast(), state[0]) };
    first_words.iter().position(|word| word.trailing_zeros() >= bits).map(|i| nonces[i])
}
