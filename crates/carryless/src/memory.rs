//! How much memory a proof will take, from the shapes of its tables.
//!
//! The estimate is linear in what the prover holds at its peak, when codeword, hash tree and the tables of the sum-checks are there at
//! the same time:
//!
//! `BASE + THREAD * threads + PADDED * 2^log_words + WORD * words`
//!
//! with `words` the columns' words (the rows of each table, padded to a power of two, times the chip's width) and `2^log_words` the
//! committed vector's length. Tokens need no term of their own, as no chip has more of them than words. A fit to the peaks of 13 programs
//! from 10^3 to 4 * 10^6 cycles, on one and two threads, has 48 to 56 bytes for each word of the committed vector and 24 to 28 for each column
//! word. The coefficients are larger by a margin, so that the estimate is 15 to 65 % above the peak of every one of them. A test
//! compares it with the peaks of real proofs.

use carryless_verifier::Layout;

/// Bytes that every proof takes: code, chips, the program.
const BASE: u64 = 16 << 20;
/// Bytes for each thread.
const THREAD: u64 = 2 << 20;
/// Bytes for each word of the committed vector.
const PADDED: u64 = 64;
/// Bytes for each word of a column.
const WORD: u64 = 32;

/// The estimate of the peak memory of proving, in bytes.
#[must_use]
pub fn estimate_memory(layout: &Layout, threads: usize) -> u64 {
    BASE + THREAD * threads as u64 + (PADDED << layout.log_words) + WORD * layout.words as u64
}
