//! Reads n as decimal text, hashes a digest of zeros n times with SHA-256, and prints the last digest.

use sha2::{Digest, Sha256};
use std::io::stdin;

fn main() {
    let mut line = String::new();
    stdin().read_line(&mut line).expect("standard input is not text");
    let n: u64 = line.trim().parse().expect("the first line must be a number");
    let mut digest = [0u8; 32];
    for _ in 0..n {
        digest = Sha256::digest(digest).into();
    }
    let hex: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
    println!("{hex}");
}
