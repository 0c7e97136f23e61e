//! Multiplies two n by n matrices of 64-bit words and prints the trace and the exclusive or of all entries.

use benchmarks::{size, Numbers};

fn main() {
    let n = size() as usize;
    let mut numbers = Numbers(1);
    let mut matrix = || -> Vec<u64> { numbers.by_ref().take(n * n).collect() };
    let (a, b) = (matrix(), matrix());
    let mut product = vec![0u64; n * n];
    for (row, target) in a.chunks_exact(n).zip(product.chunks_exact_mut(n)) {
        for (x, from) in row.iter().zip(b.chunks_exact(n)) {
            for (sum, y) in target.iter_mut().zip(from) {
                *sum = sum.wrapping_add(x.wrapping_mul(*y));
            }
        }
    }
    let trace = (0..n).fold(0u64, |sum, i| sum.wrapping_add(product[i * n + i]));
    println!(
        "trace {trace:x}, all {:x}",
        product.iter().fold(0, |all, x| all ^ x)
    );
}
