//! Fills a BTreeMap with n entries, walks and empties a part of it, sorts n numbers and n strings, and prints sums.

use std::collections::BTreeMap;

use benchmarks::{size, Numbers};

fn main() {
    let n = size();
    let numbers: Vec<u64> = Numbers(1).take(n as usize).collect();
    let mut map: BTreeMap<u64, u64> = numbers.iter().copied().zip(0..).collect();
    let range = map
        .range(1 << 62..1 << 63)
        .fold(0u64, |sum, (key, value)| sum.wrapping_add(key ^ value));
    for key in numbers.iter().step_by(2) {
        map.remove(key);
    }
    let mut sorted = numbers.clone();
    sorted.sort_unstable();
    let mut words: Vec<String> = numbers
        .iter()
        .map(|number| format!("{:x}", number % 65536))
        .collect();
    words.sort();
    words.dedup();
    let median = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
    println!(
        "range {range:x}, left {}, median {median:x}, words {}",
        map.len(),
        words.len()
    );
}
