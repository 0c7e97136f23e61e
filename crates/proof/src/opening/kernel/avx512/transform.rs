//! The additive transform on rows of eight words with AVX-512 and GFNI, one register a row. `portable::encode` is its twin.
//!
//! On words in the tower coordinates, the product with a constant c of GF(2^32) is `out[j] = sum_k x[j ^ k] M[j][j ^ k]` over the bytes j of each half
//! word, M the matrix of c over GF(2^8): four byte products and three shuffles for eight words. Only k < 2 occur for c in GF(2^16), only k = 0 in
//! GF(2^8). The factor of a butterfly at level i is `point(position >> i)`, which has `log_length + 1 - i` bits, so most levels are in the small fields.

use core::mem::MaybeUninit;

use core::arch::x86_64::{
    _mm512_gf2p8mul_epi8, _mm512_load_si512, _mm512_rol_epi32, _mm512_set1_epi32, _mm512_set4_epi32,
    _mm512_shuffle_epi8, _mm512_store_si512,
};

use carryless_verifier::opening::basis::{Basis, cantor};

use super::super::Use;
use super::Row as Line;
use super::registers::{Zmm, load, transpose, xor, xor3};

/// A constant of GF(2^32): entry k holds the bytes `M[j][j ^ k]` for j in 0..4.
type Factor = [u32; 4];

/// The constants `point(e)` for all e below 2^32: by linearity the sum over the bytes of e.
pub struct Factors([[Factor; 256]; 4]);

impl Factors {
    pub fn new(basis: &Basis) -> Box<Self> {
        let mut tables = Box::new(Self([[[0; 4]; 256]; 4]));
        let single: [Factor; 32] = core::array::from_fn(|bit| {
            let mut factor = [[0u8; 4]; 4];
            for i in 0..4 {
                let column = basis.word(cantor(bit) * basis.elements[8 * i]).to_le_bytes();
                for j in 0..4 {
                    factor[i ^ j][j] = column[j];
                }
            }
            factor.map(u32::from_le_bytes)
        });
        for (table, single) in tables.0.iter_mut().zip(single.as_chunks::<8>().0) {
            for byte in 1..256usize {
                let (rest, one) = (table[byte & (byte - 1)], single[byte.trailing_zeros() as usize]);
                table[byte] = core::array::from_fn(|k| rest[k] ^ one[k]);
            }
        }
        tables
    }

    #[inline(always)]
    fn get(&self, e: usize) -> Factor {
        let tables = &self.0;
        let parts = [tables[0][e & 0xff], tables[1][e >> 8 & 0xff], tables[2][e >> 16 & 0xff], tables[3][e >> 24 & 0xff]];
        core::array::from_fn(|k| parts[0][k] ^ parts[1][k] ^ parts[2][k] ^ parts[3][k])
    }
}

/// Swaps the two bytes of each pair.
#[inline(always)]
fn swap_bytes(x: Zmm) -> Zmm {
    // SAFETY: compiled for targets with AVX-512BW.
    unsafe { _mm512_shuffle_epi8(x, _mm512_set4_epi32(0x0e0f_0c0d, 0x0a0b_0809, 0x0607_0405, 0x0203_0001)) }
}

/// `lo += c hi; hi += lo`, for a constant with the given number of entries.
#[inline(always)]
fn butterfly<const TERMS: usize>(lo: &mut Zmm, hi: &mut Zmm, factor: &[Zmm; TERMS]) {
    // SAFETY: compiled for targets with AVX-512BW and GFNI.
    unsafe {
        let x = *hi;
        let mut sum = xor(*lo, _mm512_gf2p8mul_epi8(x, factor[0]));
        if TERMS > 1 {
            sum = xor(sum, _mm512_gf2p8mul_epi8(swap_bytes(x), factor[1]));
        }
        if TERMS > 2 {
            let turned = _mm512_rol_epi32::<16>(x);
            sum = xor3(
                sum,
                _mm512_gf2p8mul_epi8(turned, factor[2]),
                _mm512_gf2p8mul_epi8(swap_bytes(turned), factor[3]),
            );
        }
        *lo = sum;
        *hi = xor(*hi, sum);
    }
}

/// LEVELS levels of butterflies on `2^LEVELS` registers: `factors[2^t - 1 + b]` is that of block b at level t from the top.
#[inline(always)]
fn levels<const LEVELS: usize, const TERMS: usize>(x: &mut [Zmm; 8], factors: &[[Zmm; TERMS]; 7]) {
    for t in 0..LEVELS {
        let distance = 1 << (LEVELS - 1 - t);
        for b in 0..1 << t {
            for i in 0..distance {
                let (head, tail) = x.split_at_mut((2 * b + 1) * distance);
                butterfly(&mut head[2 * b * distance + i], &mut tail[i], &factors[(1 << t) - 1 + b]);
            }
        }
    }
}

/// The factors of the top LEVELS levels of the block of `2^log` rows at a position. Those of one level differ by `point(2 b)`, b < 4, in GF(2^8).
#[inline(always)]
fn factors<const LEVELS: usize, const TERMS: usize>(
    table: &Factors,
    position: usize,
    log: usize,
) -> [[Zmm; TERMS]; 7] {
    // SAFETY: compiled for targets with AVX-512.
    let splat = |word: u32| unsafe { _mm512_set1_epi32(word as i32) };
    let mut out = [[splat(0); TERMS]; 7];
    for t in 0..LEVELS {
        let factor = table.get(position >> (log - 1 - t));
        let first: [Zmm; TERMS] = core::array::from_fn(|k| splat(factor[k]));
        for b in 0..1 << t {
            out[(1 << t) - 1 + b] = first;
            out[(1 << t) - 1 + b][0] = xor(first[0], splat(table.0[0][2 * b][0]));
        }
    }
    out
}

#[inline(always)]
fn get(line: &Line) -> Zmm {
    // SAFETY: a line is 64 bytes, aligned to 64.
    unsafe { _mm512_load_si512(line.0.as_ptr().cast()) }
}

#[inline(always)]
fn put(line: &mut Line, x: Zmm) {
    // SAFETY: a line is 64 bytes, aligned to 64.
    unsafe { _mm512_store_si512(line.0.as_mut_ptr().cast(), x) }
}

/// Entries of the constants `point(e)` that differ from zero.
fn terms(e: usize) -> usize {
    match usize::BITS - e.leading_zeros() {
        0..=8 => 1,
        9..=16 => 2,
        _ => 4,
    }
}

/// The top LEVELS levels of a block in place.
#[inline(always)]
fn pass<const LEVELS: usize>(block: &mut [Line], table: &Factors, position: usize) {
    match terms(position >> (block.len().trailing_zeros() as usize - LEVELS)) {
        1 => pass_with::<LEVELS, 1>(block, table, position),
        2 => pass_with::<LEVELS, 2>(block, table, position),
        _ => pass_with::<LEVELS, 4>(block, table, position),
    }
}

#[inline(always)]
fn pass_with<const LEVELS: usize, const TERMS: usize>(block: &mut [Line], table: &Factors, position: usize) {
    let log = block.len().trailing_zeros() as usize;
    let factors = factors::<LEVELS, TERMS>(table, position, log);
    let stride = block.len() >> LEVELS;
    let (a, rest) = block.split_at_mut(stride);
    let mut rest = rest;
    let mut parts: [&mut [Line]; 8] = [a, &mut [], &mut [], &mut [], &mut [], &mut [], &mut [], &mut []];
    for part in parts.iter_mut().take(1 << LEVELS).skip(1) {
        let (head, tail) = rest.split_at_mut(stride);
        *part = head;
        rest = tail;
    }
    for j in 0..stride {
        let mut x: [Zmm; 8] = core::array::from_fn(|q| if q < 1 << LEVELS { get(&parts[q][j]) } else { factors[0][0] });
        levels::<LEVELS, TERMS>(&mut x, &factors);
        for (part, x) in parts.iter_mut().take(1 << LEVELS).zip(x) {
            put(&mut part[j], x);
        }
    }
}

/// Rows of a piece, which the second level of caches holds.
const PIECE: usize = 1 << 11;

/// All levels of a block, in place, as far as its parts are wanted. `position` is that of the block's first row in the numbering of `point`; the number of
/// levels is a multiple of three.
pub fn transform(block: &mut [Line], table: &Factors, position: usize, target: &mut impl Use) {
    let piece = block.len().min(PIECE);
    part(block, table, position, piece, target);
}

fn part(block: &mut [Line], table: &Factors, position: usize, piece: usize, target: &mut impl Use) {
    if !target.wants(position..position + block.len()) {
        return;
    }
    if block.len() >= 8 {
        pass::<3>(block, table, position);
    }
    if block.len() > 8 {
        let length = block.len() / 8;
        for (b, block) in block.chunks_exact_mut(length).enumerate() {
            part(block, table, position + b * length, piece, target);
        }
    }
    // The largest that are not larger than a piece.
    if (piece / 8 + 1..=piece).contains(&block.len()) {
        target.take(position, block);
    }
}

/// Rows that are filled independently of the others.
pub const ROWS: usize = 1 << 13;

/// The rows of eight columns of `2^log` words (or known to be zero) from a place on: `rows[x]` holds word `start + x` of each.
pub fn rows(columns: &[Option<&[u64]>; 8], _log: usize, start: usize, rows: &mut [MaybeUninit<Line>]) {
    // SAFETY: compiled for targets with AVX-512.
    let zero = unsafe { _mm512_set1_epi32(0) };
    for (i, rows) in rows.as_chunks_mut::<8>().0.iter_mut().enumerate() {
        let words = core::array::from_fn(|a| columns[a].map_or(zero, |column| load(&column[start + 8 * i..][..8])));
        for (row, words) in rows.iter_mut().zip(transpose(words)) {
            // SAFETY: a line is 64 bytes, aligned to 64.
            unsafe { _mm512_store_si512(row.as_mut_ptr().cast(), words) };
        }
    }
}

/// The levels of the top pass for a message of `2^log` symbols: what is left over is a multiple of three.
pub fn top_levels(log: usize) -> usize {
    (log + 2) % 3 + 1
}

/// The top levels of one coset, from the message's rows to a block of the codeword, all of whose rows are written: there are too few parts to leave any
/// out. `position` is that of its first row.
pub fn top(message: &[Line], code: &mut [MaybeUninit<Line>], table: &Factors, position: usize, _parts: Option<u128>) {
    let log = message.len().trailing_zeros() as usize;
    assert_eq!(message.len(), code.len());
    match (top_levels(log), terms(position >> (log - top_levels(log)))) {
        (1, 1 | 2) => top_pass::<1, 2>(message, code, table, position),
        (2, 1 | 2) => top_pass::<2, 2>(message, code, table, position),
        (_, 1) => top_pass::<3, 1>(message, code, table, position),
        (_, 2) => top_pass::<3, 2>(message, code, table, position),
        (levels, _) => unreachable!("{levels} levels at a rate below 2^-12"),
    }
}

fn top_pass<const LEVELS: usize, const TERMS: usize>(
    message: &[Line],
    code: &mut [MaybeUninit<Line>],
    table: &Factors,
    position: usize,
) {
    let factors = factors::<LEVELS, TERMS>(table, position, message.len().trailing_zeros() as usize);
    let stride = message.len() >> LEVELS;
    for j in 0..stride {
        let mut x: [Zmm; 8] =
            core::array::from_fn(|q| if q < 1 << LEVELS { get(&message[q * stride + j]) } else { factors[0][0] });
        levels::<LEVELS, TERMS>(&mut x, &factors);
        for (q, x) in x.into_iter().take(1 << LEVELS).enumerate() {
            // SAFETY: a line is 64 bytes, aligned to 64.
            unsafe { _mm512_store_si512(code[q * stride + j].as_mut_ptr().cast(), x) };
        }
    }
}
