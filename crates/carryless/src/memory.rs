//! How much memory a proof will take, from the shapes of its tables.
//!
//! The estimate is linear in what the prover holds at its peak, when codeword, hash tree and the tables of the sum-checks are there at
//! the same time:
//!
//! `BASE + THREAD * threads + PADDED * 2^log_words + WORD * words`
//!
//! with `words` the columns' words (the rows of each table, padded to a power of two, times the chip's width) and `2^log_words` the
//! committed vector's length. Tokens need no term of their own, as no chip has more of them than words. Without the margin, 48 bytes for
//! each committed word, padding included, and 24 for each column word, after a base of 10 MB, come within 8 % of the peaks measured
//! from 10^3 to 10^6 cycles; the coefficients here are a sixth larger, so that the estimate is above every one of them. A test compares
//! it with the peaks of real proofs.

use carryless_verifier::Layout;

/// Bytes that every proof takes: code, chips, the program.
const BASE: u64 = 16 << 20;
/// Bytes for each thread.
const THREAD: u64 = 2 << 20;
/// Bytes for each word of the committed vector.
const PADDED: u64 = 56;
/// Bytes for each word of a column.
const WORD: u64 = 28;

/// The estimate of the peak memory of proving, in bytes.
#[must_use]
pub fn estimate_memory(layout: &Layout, threads: usize) -> u64 {
    BASE + THREAD * threads as u64 + (PADDED << layout.log_words) + WORD * layout.words as u64
}
