//! A query phase up to the positions: proof of work, then positions drawn independently, with replacement.
//!
//! A nonce counts if the hash of a seed, which depends on the whole transcript so far, and of the nonce begins with enough zero bits. The message is one block
//! of BLAKE3, so a candidate costs one compression.

use alloc::vec;
use alloc::vec::Vec;

use crate::transcript::Transcript;

/// Tag of the hash of a proof of work.
const TAG: [u8; 16] = *b"carryless work 1";

/// The message that is hashed for a candidate.
#[must_use]
pub fn work_message(seed: &[u8; 32], nonce: u64) -> [u8; 56] {
    let mut message = [0; 56];
    message[..32].copy_from_slice(seed);
    message[32..40].copy_from_slice(&nonce.to_le_bytes());
    message[40..].copy_from_slice(&TAG);
    message
}

/// The seed of a proof of work.
pub fn work_seed(transcript: &mut Transcript) -> [u8; 32] {
    transcript.challenge_bytes("opening work")
}

/// Whether the low `bits` bits, at most 32, of a digest's first four bytes (little-endian) are zero.
#[must_use]
pub fn counts(digest: &[u8; 32], bits: u32) -> bool {
    u32::from_le_bytes([digest[0], digest[1], digest[2], digest[3]]).trailing_zeros() >= bits
}

/// Whether a nonce counts.
#[must_use]
pub fn check_work(seed: &[u8; 32], nonce: u64, bits: u32) -> bool {
    counts(blake3::hash(&work_message(seed, nonce)).as_bytes(), bits)
}

/// Absorbs a nonce and draws the positions, each below `2^log_length`.
pub fn positions(transcript: &mut Transcript, nonce: u64, log_length: usize, count: usize) -> Vec<usize> {
    transcript.absorb_u64("opening nonce", nonce);
    let seed = transcript.challenge_bytes("opening positions");
    let mut bytes = vec![0; 8 * count];
    blake3::Hasher::new()
        .update(&seed)
        .finalize_xof()
        .fill(&mut bytes);
    let draws = bytes
        .as_chunks::<8>()
        .0
        .iter()
        .map(|draw| u64::from_le_bytes(*draw));
    draws
        .map(|draw| (draw & ((1 << log_length) - 1)) as usize)
        .collect()
}
