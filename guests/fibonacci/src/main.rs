//! Reads n as decimal text and prints the n-th Fibonacci number modulo 2^64.

use std::io::stdin;

fn main() {
    let mut line = String::new();
    stdin().read_line(&mut line).expect("standard input is not text");
    let n: u64 = line.trim().parse().expect("the first line must be a number");
    let (mut a, mut b) = (0u64, 1u64);
    for _ in 0..n {
        (a, b) = (b, a.wrapping_add(b));
    }
    println!("{a}");
}
