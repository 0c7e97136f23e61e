//! How much memory a proof will take, from the shapes of its tables.
//!
//! The peak is at the product trees: both are held in full above their leaves (24 bytes for each leaf that is a token), beside the
//! committed vector (8 bytes a word) and the hash trees of its codeword (4 bytes a word at most at the rate 1/4, more at lower
//! ones):
//!
//! `BASE + THREAD * threads + (PADDED + TREE * (2^(log_rate - 2) - 1)) * 2^log_words + LEAF * (sent + received)`
//!
//! The coefficients are larger than that by a margin. A test compares the estimate with the peaks of real proofs.

use carryless_verifier::opening::Schedule;
use carryless_verifier::{Layout, Profile};

/// Bytes that every proof takes: code, chips, the program.
const BASE: u64 = 16 << 20;
/// Bytes for each thread.
const THREAD: u64 = 2 << 20;
/// Bytes for each word of the committed vector, its padding included.
const PADDED: u64 = 16;
/// Bytes of the hash trees for each of these words at the rate 1/4.
const TREE: u64 = 4;
/// Bytes for each leaf of either product tree.
const LEAF: u64 = 27;

/// The estimate of the peak memory of proving, in bytes.
#[must_use]
pub fn estimate_memory(layout: &Layout, profile: Profile, threads: usize) -> u64 {
    let schedule = Schedule::of(layout.log_words as usize, profile);
    let log_rate = schedule.rounds.first().map_or(2, |round| round.log_rate);
    let word = PADDED + TREE * ((1 << log_rate.saturating_sub(2)) - 1);
    BASE + THREAD * threads as u64
        + (word << layout.log_words)
        + LEAF * (layout.sent + layout.received) as u64
}
