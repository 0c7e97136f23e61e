//! Compressions of BLAKE3, as many at once as a register has 32-bit words: leaves and nodes of the trees, candidates of a proof of work.
//!
//! Register i of a state holds word i of every hash. The twins are the functions of `carryless_verifier::opening::{tree, query}`, which use the `blake3` crate.

use carryless_verifier::opening::tree::Digest;

use super::set::Row;
use super::set::hash::{LANES, Words, add, children, digests, from_words, message, rotate, splat, to_words, xor};

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

/// Mixes the four columns of the state, or its diagonals, in step, as the words of a column depend on each other.
#[inline(always)]
fn half_round<const DIAGONAL: usize>(v: &mut [Words; 16], x: [Words; 4], y: [Words; 4]) {
    let row = |r: usize, i: usize| 4 * r + (i + r * DIAGONAL) % 4;
    for (message, turns) in [(x, true), (y, false)] {
        for i in 0..4 {
            v[i] = add(add(v[i], message[i]), v[row(1, i)]);
        }
        for i in 0..4 {
            let d = xor(v[row(3, i)], v[i]);
            v[row(3, i)] = if turns { rotate::<16>(d) } else { rotate::<8>(d) };
        }
        for i in 0..4 {
            v[row(2, i)] = add(v[row(2, i)], v[row(3, i)]);
        }
        for i in 0..4 {
            let b = xor(v[row(1, i)], v[row(2, i)]);
            v[row(1, i)] = if turns { rotate::<12>(b) } else { rotate::<7>(b) };
        }
    }
}

#[inline(always)]
fn round<const NUMBER: usize>(v: &mut [Words; 16], message: &[Words; 16]) {
    let m = |first: usize| core::array::from_fn(|i| message[const { SCHEDULE[NUMBER] }[first + 2 * i]]);
    half_round::<0>(v, m(0), m(1));
    half_round::<1>(v, m(8), m(9));
}

/// One compression, the counter being zero.
#[inline(always)]
fn compress(state: &mut [Words; 8], message: &[Words; 16], length: u32, flags: u32) {
    let mut v: [Words; 16] = core::array::from_fn(|i| match i {
        0..8 => state[i],
        8..12 => splat(IV[i - 8]),
        14 => splat(length),
        15 => splat(flags),
        _ => splat(0),
    });
    round::<0>(&mut v, message);
    round::<1>(&mut v, message);
    round::<2>(&mut v, message);
    round::<3>(&mut v, message);
    round::<4>(&mut v, message);
    round::<5>(&mut v, message);
    round::<6>(&mut v, message);
    for i in 0..8 {
        state[i] = xor(v[i], v[i + 8]);
    }
}

/// The states of as many hashes as there are lanes, word by word.
#[derive(Clone, Copy)]
#[repr(C, align(64))]
pub struct State([[u32; LANES]; 8]);

impl State {
    /// Before the first block.
    pub fn start() -> Self {
        Self(IV.map(|word| [word; LANES]))
    }

    /// Absorbs the next block of consecutive rows of at most 1024 bytes, the PART-th of the rows given.
    #[inline(never)]
    pub fn absorb<const PART: usize>(&mut self, rows: &[Row; LANES], block: LeafBlock) {
        let flags = if block.first { CHUNK_START } else { 0 } | if block.last { CHUNK_END | ROOT } else { 0 };
        let mut registers = self.0.each_ref().map(from_words);
        compress(&mut registers, &message::<PART>(rows), 8 * block.words as u32, flags);
        for (words, register) in self.0.iter_mut().zip(registers) {
            to_words(register, words);
        }
    }

    /// The digests after the last block.
    pub fn digests(&self) -> [Digest; LANES] {
        let mut out = [[0; 32]; LANES];
        digests(self.0.each_ref().map(from_words), &mut out);
        out
    }
}

/// Where a block stands in its row, and how many words of it count; the others are zero.
#[derive(Clone, Copy)]
pub struct LeafBlock {
    pub first: bool,
    pub last: bool,
    pub words: usize,
}

/// Nodes above pairs of digests.
#[inline(never)]
pub fn nodes(pairs: &[[Digest; 2]; LANES], out: &mut [Digest; LANES]) {
    let mut state = IV.map(splat);
    compress(&mut state, &children(pairs), 64, PARENT);
    digests(state, out);
}

/// The first of as many nonces as there are lanes that counts.
#[inline(never)]
pub fn work(seed_message: &[u8; 56], first: u64, bits: u32) -> Option<u64> {
    let word = |i: usize| {
        let bytes = seed_message.as_chunks::<4>().0.get(i).copied().unwrap_or_default();
        splat(u32::from_le_bytes(bytes))
    };
    let nonces: [u64; LANES] = core::array::from_fn(|i| first.wrapping_add(i as u64));
    let mut message: [Words; 16] = core::array::from_fn(word);
    message[8] = from_words(&nonces.map(|nonce| nonce as u32));
    message[9] = from_words(&nonces.map(|nonce| (nonce >> 32) as u32));
    let mut state = IV.map(splat);
    compress(&mut state, &message, 56, CHUNK_START | CHUNK_END | ROOT);
    let mut first_words = [0u32; LANES];
    to_words(state[0], &mut first_words);
    first_words.iter().position(|word| word.trailing_zeros() >= bits).map(|i| nonces[i])
}
