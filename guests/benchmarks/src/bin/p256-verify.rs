//! Verifies an ECDSA signature on the curve P-256 with SHA-256 n times and prints how many times it was valid.
//! Key and signature are those of RFC 6979, A.2.5.

use std::hint::black_box;

use benchmarks::size;
use hex_literal::hex;
use p256::ecdsa::signature::Verifier;
use p256::ecdsa::{Signature, VerifyingKey};

const KEY: [u8; 65] = hex!(
    "04"
    "60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
    "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299"
);
const SIGNATURE: [u8; 64] = hex!(
    "efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716"
    "f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8"
);

fn main() {
    let key = VerifyingKey::from_sec1_bytes(&KEY).expect("a point of the curve");
    let signature = Signature::from_slice(&SIGNATURE).expect("two scalars");
    let valid = (0..size()).filter(|_| black_box(&key).verify(b"sample", black_box(&signature)).is_ok());
    println!("{} valid", valid.count());
}
