//! Any bytes to the proof parser, with and without a proof's head; what parses goes to the verifier.
#![no_main]

use std::sync::LazyLock;

use carryless::{Program, Proof, verify};
use libfuzzer_sys::fuzz_target;

/// `li a7, 93; li a0, 0; ecall`: true statements have proofs, but none of them is found by chance.
static PROGRAM: LazyLock<Program> = LazyLock::new(|| {
    Program::from_words(0x1_0000, &[0x05d0_0893, 0x0000_0513, 0x0000_0073], 0x1_0000, &[]).expect("a program")
});

fuzz_target!(|data: &[u8]| {
    let mut headed = b"carryls\n\x01\x00".to_vec();
    headed.extend_from_slice(data);
    for bytes in [data, &headed] {
        if let Ok(proof) = Proof::from_bytes(bytes) {
            assert!(verify(&PROGRAM, b"", &proof).is_err());
        }
    }
});
