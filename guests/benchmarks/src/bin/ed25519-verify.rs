//! Verifies an Ed25519 signature n times and prints how many times it was valid.
//! Key and signature are those of RFC 8032, 7.1, test 3.

use std::hint::black_box;

use benchmarks::size;
use ed25519_dalek::{Signature, VerifyingKey};
use hex_literal::hex;

const KEY: [u8; 32] = hex!("fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025");
const MESSAGE: [u8; 2] = hex!("af82");
const SIGNATURE: [u8; 64] = hex!(
    "6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac"
    "18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a"
);

fn main() {
    let key = VerifyingKey::from_bytes(&KEY).expect("a point of the curve");
    let signature = Signature::from_bytes(&SIGNATURE);
    let valid = (0..size()).filter(|_| {
        black_box(&key)
            .verify_strict(&MESSAGE, black_box(&signature))
            .is_ok()
    });
    println!("{} valid", valid.count());
}
