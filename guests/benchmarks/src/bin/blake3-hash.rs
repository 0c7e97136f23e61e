//! Hashes a message of n KiB with BLAKE3 and prints the digest.

use benchmarks::size;

fn main() {
    let message: Vec<u8> = (0..1024 * size()).map(|i| (i % 251) as u8).collect();
    println!("{}", blake3::hash(&message));
}
