//! Verifies an ECDSA signature on the curve secp256k1 with SHA-256.
//!
//! Reads three lines of hexadecimal: the public key (33 or 65 bytes, SEC1), the message, the signature (64 bytes, r and s).
//! Prints the public key and the message if the signature is valid; exits with 1 if it is not.

use k256::ecdsa::signature::Verifier;
use k256::ecdsa::{Signature, VerifyingKey};
use std::io::stdin;
use std::process::exit;

fn line() -> Vec<u8> {
    let mut text = String::new();
    stdin().read_line(&mut text).expect("standard input is not text");
    let text = text.trim();
    let digits = |i: usize| {
        text.get(i..i + 2)
            .and_then(|pair| u8::from_str_radix(pair, 16).ok())
    };
    (0..text.len())
        .step_by(2)
        .map(|i| digits(i).expect("a line is not hexadecimal"))
        .collect()
}

fn main() {
    let (key, message, signature) = (line(), line(), line());
    let key = VerifyingKey::from_sec1_bytes(&key).expect("the first line is not a public key");
    let signature = Signature::from_slice(&signature).expect("the third line is not a signature");
    if key.verify(&message, &signature).is_err() {
        println!("invalid");
        exit(1);
    }
    let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
    println!("valid");
    println!("key {}", hex(key.to_encoded_point(true).as_bytes()));
    println!("message {}", hex(&message));
}
