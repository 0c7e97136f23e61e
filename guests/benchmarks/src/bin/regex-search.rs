//! Writes a log of n lines, finds dates and addresses in it with regular expressions, and prints what it found.

use benchmarks::{size, Numbers};
use regex::Regex;

const WORDS: [&str; 8] = [
    "error", "from", "user", "timeout", "at", "node", "closed", "retry",
];

fn main() {
    let mut numbers = Numbers(1);
    let mut below = |n| numbers.next().expect("numbers do not end") % n;
    let mut log = String::new();
    for _ in 0..size() {
        if below(4) == 0 {
            log += &format!("20{:02}-{:02}-{:02} ", below(30), 1 + below(14), 1 + below(28));
        }
        for _ in 0..3 + below(6) {
            log += WORDS[below(8) as usize];
            log += " ";
        }
        if below(4) == 0 {
            log += &format!(
                "<{}{}@{}.example>",
                WORDS[below(8) as usize],
                below(100),
                WORDS[below(8) as usize]
            );
        }
        log += "\n";
    }
    let date = Regex::new(r"(?-u)\b([0-9]{4})-(0[1-9]|1[0-2])-([0-9]{2})\b").expect("an expression");
    let address = Regex::new(r"(?-u)<([a-z]+[0-9]*)@(?:[a-z]+\.)+example>").expect("an expression");
    let days: u64 = date
        .captures_iter(&log)
        .map(|c| c[3].parse::<u64>().expect("digits"))
        .sum();
    let names: usize = address.captures_iter(&log).map(|c| c[1].len()).sum();
    println!("{} bytes, days {days}, names {names}", log.len());
}
