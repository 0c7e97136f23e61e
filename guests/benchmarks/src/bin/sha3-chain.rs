//! Hashes a digest of zeros n times with SHA3-256 and prints the last digest.

use benchmarks::{hex, size};
use sha3::{Digest, Sha3_256};

fn main() {
    let mut digest = [0u8; 32];
    for _ in 0..size() {
        digest = Sha3_256::digest(digest).into();
    }
    println!("{}", hex(&digest));
}
