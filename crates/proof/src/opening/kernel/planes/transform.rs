//! The additive transform: the levels of butterflies, as many at once as there are rows in the fastest memory.
//!
//! A run of rows that lie a few together in each part of a block is copied to one place, goes through the top levels of the block there, and is put back;
//! places that are a power of two apart would compete for the same lines of a cache.

use core::mem::MaybeUninit;

use super::super::Use;
use super::butterfly::butterflies;
use super::registers::{Register, fence, highs, interleave, load, lows, prefetch, store, stream, zero};
use super::Row;

pub use super::butterfly::Factors;

/// Planes of half a word.
const PLANES: usize = 4;
/// log2 of the rows that go through several levels together: the first level of caches holds them.
const LOG_RUN: usize = 7;
/// As many rows.
type Run = [Row; 1 << LOG_RUN];
/// log2 of the rows that the second level of caches holds.
const LOG_BLOCK: usize = 12;
/// log2 of the rows that are beyond all caches.
const LOG_FAR: usize = 16;
/// Most levels of a pass over more of them: for more, places are too many to read and write at.
const FAR_LEVELS: usize = 6;

/// The top levels of the block of `2^log` rows at a position, on all of its rows or on those from a few places in each of its parts; all of these,
/// or those that are bits of `parts`.
#[inline(always)]
fn levels(rows: &mut [Row], table: &Factors, position: usize, log: usize, count: usize, parts: Option<u128>) {
    for t in 0..count {
        let distance = rows.len() >> (t + 1);
        for b in 0..1 << t {
            let (first, number) = (b << (count - t), 1 << (count - t));
            if parts.is_some_and(|parts| parts >> first & (u128::MAX >> (128 - number)) == 0) {
                continue;
            }
            let (lo, hi) = rows[2 * b * distance..2 * (b + 1) * distance].split_at_mut(distance);
            butterflies(lo, hi, table, (position >> (log - 1 - t)) + 2 * b);
        }
    }
}

/// All levels of a block, in place, as far as its parts are wanted. `position` is that of the block's first row in the numbering of `point`.
pub fn transform(block: &mut [Row], table: &Factors, position: usize, target: &mut impl Use) {
    if !target.wants(position..position + block.len()) {
        return;
    }
    let log = block.len().trailing_zeros() as usize;
    if target.is_sparse() {
        // A level at a time, as half of what is left is not wanted.
        if log > 0 {
            let (lo, hi) = block.split_at_mut(block.len() / 2);
            butterflies(lo, hi, table, position >> (log - 1));
            transform(lo, table, position, target);
            transform(hi, table, position + lo.len(), target);
        }
        return;
    }
    if log <= LOG_RUN {
        levels(block, table, position, log, log, None);
        target.take(position, block);
        return;
    }
    let count = top_levels(log);
    let (part, rows) = (block.len() >> count, 1 << LOG_RUN >> count);
    let mut run: Run = [Row::default(); 1 << LOG_RUN];
    for start in (0..part).step_by(rows) {
        gather(block, part, start, &mut run, rows);
        levels(&mut run, table, position, log, count, None);
        for (q, run) in run.chunks_exact(rows).enumerate() {
            block[q * part + start..][..rows].copy_from_slice(run);
        }
    }
    for (b, block) in block.chunks_exact_mut(part).enumerate() {
        transform(block, table, position + b * part, target);
    }
}

/// Rows from a place on in each part of a block; and fetches those after them.
#[inline(always)]
fn gather(block: &[Row], part: usize, start: usize, run: &mut [Row], rows: usize) {
    for (part, run) in block.chunks_exact(part).zip(run.chunks_exact_mut(rows)) {
        part[start + rows..].iter().take(rows).for_each(prefetch);
        run.copy_from_slice(&part[start..][..rows]);
    }
}

/// The levels of the top pass of a block of `2^log` rows.
pub fn top_levels(log: usize) -> usize {
    if log <= LOG_RUN {
        log
    } else if log <= LOG_BLOCK {
        log - LOG_RUN
    } else {
        (log - LOG_BLOCK).min(FAR_LEVELS)
    }
}

/// Rows of a message's part that go through the top levels together, and the length of the part.
fn top_rows(log: usize) -> (usize, usize) {
    let count = top_levels(log);
    let part = 1 << (log - count);
    (part.min(1 << LOG_RUN >> count), part)
}

/// The top levels of one coset, from the message's rows to a block of the codeword. `position` is that of its first row. All of its parts are
/// written, or those that are bits of `parts`.
#[inline(always)]
pub fn top(message: &[Row], code: &mut [MaybeUninit<Row>], table: &Factors, position: usize, parts: Option<u128>) {
    let log = message.len().trailing_zeros() as usize;
    let count = top_levels(log);
    let (rows, part) = top_rows(log);
    let mut run: Run = [Row::default(); 1 << LOG_RUN];
    let run = &mut run[..rows << count];
    let mut left = message;
    for start in 0..part / rows {
        let (now, later) = left.split_at(run.len());
        later.iter().take(run.len()).for_each(prefetch);
        left = later;
        run.copy_from_slice(now);
        levels(run, table, position, log, count, parts);
        for (q, run) in run.chunks_exact(rows).enumerate() {
            if parts.is_none_or(|parts| parts >> q & 1 == 1) {
                put(run, &mut code[q * part + start * rows..][..rows], log);
            }
        }
    }
    fence();
}

/// Writes rows, past the caches if there are `2^log` in all and these are too many.
#[inline(always)]
fn put(rows: &[Row], target: &mut [MaybeUninit<Row>], log: usize) {
    for (target, row) in target.iter_mut().zip(rows) {
        if log < LOG_FAR {
            target.write(*row);
        } else {
            row.stream(target);
        }
    }
}

impl Row {
    /// Writes the row past the caches.
    #[inline(always)]
    fn stream(&self, target: &mut MaybeUninit<Self>) {
        for (k, plane) in self.0.iter().enumerate() {
            // SAFETY: a row is four planes, aligned to 64 bytes.
            unsafe { stream(load(plane), target.as_mut_ptr().cast::<[u8; 32]>().add(k)) };
        }
    }
}

/// Rows that are filled independently of the others.
pub const ROWS: usize = 1 << 13;

/// The rows of sixteen columns of `2^log` words (or known to be zero), in the order in which [`top`] reads them; all, or those from a place on that is a
/// multiple of [`ROWS`].
pub fn rows(columns: &[Option<&[u64]>; 16], log: usize, start: usize, memory: &mut [MaybeUninit<Row>]) {
    let count = top_levels(log);
    let (rows, part) = top_rows(log);
    let (first, last) = (start >> count, (start + memory.len()) >> count);
    let places = (0..1 << log).step_by(part.max(4)).flat_map(|part| (part + first..part + last).step_by(4));
    for x in places {
        let mut bytes: [Register; 16] =
            core::array::from_fn(|a| columns[a].map_or(zero(), |column| load(&column[x..x + 4])));
        for _ in 0..4 {
            bytes = interleave(bytes);
        }
        // Lane l of bytes[8 s + j]: byte j of row 2 l + s.
        let four: [Row; 4] = core::array::from_fn(|r| {
            let mut planes = [[0; 32]; PLANES];
            for (p, plane) in planes.iter_mut().enumerate() {
                let (a, b) = (bytes[8 * (r % 2) + p], bytes[8 * (r % 2) + p + 4]);
                store(if r < 2 { lows(a, b) } else { highs(a, b) }, plane);
            }
            Row(planes)
        });
        for (i, four) in four.chunks(rows).enumerate() {
            let (q, j) = ((x + i * rows) / part, (x + i * rows) % part);
            let place = (((j / rows) << count) | q) * rows + j % rows;
            put(four, &mut memory[place - start..][..four.len()], log);
        }
    }
    fence();
}
