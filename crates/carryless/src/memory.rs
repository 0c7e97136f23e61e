//! How much memory a proof will take, from the shapes of its tables.
//!
//! From the commitment to the end there are the committed vector (8 bytes a word, without its padding) and the hash tree of its codeword (4 bytes a
//! word with padding at the rate 1/4, more at lower ones). Beside them, one step after the other:
//!
//! - *buses*: the product trees above their leaves, 24 bytes for each token;
//! - *products*: of every integer product a product tree and what its sum-checks fold, about 1,900 bytes, beside the lowest layer of the step before;
//! - *zerocheck*: for every two rows of a table an element (24 bytes) of its linear part and of each factor of each product, partly in the memory of
//!   the step before;
//! - *commitment and opening*: columns on their way into the code, for each thread, and sums over stretches of columns.
//!
//! The estimate is the largest step and a quarter, for what the allocator keeps of earlier ones. A test compares it with the peaks of real proofs.

use carryless_circuit::Instance;
use carryless_verifier::opening::Schedule;
use carryless_verifier::{Layout, Profile};

/// Bytes that every proof takes: code, chips, the program.
const BASE: u64 = 24 << 20;
/// Bytes for each thread.
const THREAD: u64 = 2 << 20;
/// Bytes of the hash tree for each word of the committed vector, with padding, at the rate 1/4.
const TREE: u64 = 4;
/// Bytes that commitment and opening take for each of these words: the sums, and as much for each thread.
const OPENING: u64 = 12;
const OPENING_THREAD: u64 = 2;
/// Bytes of an integer product.
const PRODUCT: u64 = 750;
/// Bytes of an element.
const ELEMENT: u64 = 24;

/// The estimate of the peak memory of proving, in bytes.
#[must_use]
pub fn estimate_memory(instance: &Instance<'_>, layout: &Layout, profile: Profile, threads: usize) -> u64 {
    let schedule = Schedule::of(layout.log_words as usize, profile);
    let log_rate = schedule.rounds.first().map_or(2, |round| round.log_rate);
    let threads = threads as u64;
    let kept = 8 * layout.words as u64 + (TREE << log_rate.saturating_sub(2) << layout.log_words);
    let buses = ELEMENT * (layout.sent + layout.received) as u64;
    let products = match layout.multiplications as u64 {
        0 => 0,
        products => buses / 2 + PRODUCT * products,
    };
    let vectors = layout.tables.iter().map(|table| {
        let chip = &instance.chips[table.chip];
        (1 + 2 * (chip.constraints.len() + chip.products.len()) as u64) << table.log_height
    });
    let zerocheck = ELEMENT / 2 * vectors.sum::<u64>();
    let opening = (OPENING + OPENING_THREAD * threads) << layout.log_words;
    let step = buses.max(products).max(zerocheck).max(opening);
    BASE + THREAD * threads + (kept + step) / 4 * 5
}
