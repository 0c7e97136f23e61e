//! Raises a number to the power 65537 modulo an odd number of 1024 bits, n times over, and prints the low 64 bits.

use benchmarks::{size, Numbers};
use num_bigint::BigUint;

fn main() {
    let mut numbers = Numbers(1);
    let mut number = || {
        let bytes: Vec<u8> = numbers.by_ref().take(16).flat_map(u64::to_le_bytes).collect();
        BigUint::from_bytes_le(&bytes)
    };
    let mut modulus = number();
    modulus.set_bit(0, true);
    modulus.set_bit(1023, true);
    let exponent = BigUint::from(65_537u32);
    let mut x = number() % &modulus;
    for _ in 0..size() {
        x = x.modpow(&exponent, &modulus);
    }
    println!("{:x}", x.iter_u64_digits().next().unwrap_or_default());
}
