//! The challenger of WHIR: a hash chain over BLAKE3, with a proof of work that is one compression a candidate.
//!
//! Observing and sampling are those of `p3-challenger`. For a proof of work of k bits the chain first yields a 32-byte seed, which depends on
//! all that was observed; a witness w counts if the low k bits of `BLAKE3(seed, w, tag)` are zero; then w is observed. So a
//! candidate costs one compression however much was observed before, and the prover hashes many at once.

use alloc::vec;
use alloc::vec::Vec;

use p3_binary_field::BinaryChallenger;
use p3_blake3::Blake3;
use p3_challenger::{
    CanObserve, CanSample, CanSampleBits, CanSampleUniformBits, FieldChallenger, GrindingChallenger,
    HashChallenger, ResamplingError,
};
use p3_field::{BasedVectorSpace, PrimeCharacteristicRing};
use p3_symmetric::{CryptographicHasher, MerkleCap};

use crate::field::B;
use crate::transcript::Transcript;

/// Tag of the hash of a proof of work; no other message of the chain has its length.
const TAG: &[u8; 16] = b"carryless work 1";
/// Bytes of seed, witness and tag: one block of BLAKE3.
const MESSAGE: usize = 32 + 8 + 16;
/// Candidates that the prover hashes at once.
const BATCH: usize = 256;

/// Fiat-Shamir challenger of WHIR.
#[derive(Clone, Debug)]
pub struct Challenger {
    chain: BinaryChallenger<B, HashChallenger<u8, Blake3, 32>>,
}

impl Challenger {
    /// A challenger that depends on everything that the transcript has absorbed.
    #[must_use]
    pub fn new(transcript: &mut Transcript) -> Self {
        Self::from_seed(transcript.challenge_bytes("opening"))
    }

    /// A challenger that starts from the given bytes.
    #[must_use]
    pub fn from_seed(seed: [u8; 32]) -> Self {
        Self {
            chain: BinaryChallenger::from_hasher(seed.to_vec(), Blake3),
        }
    }

    fn work(&mut self) -> [u8; MESSAGE] {
        let mut message = [0; MESSAGE];
        for bytes in message[..32].chunks_exact_mut(8) {
            let word: B = self.chain.sample();
            bytes.copy_from_slice(&word.to_bits().to_le_bytes());
        }
        message[40..].copy_from_slice(TAG);
        message
    }
}

/// Whether the low `bits` bits of a digest are zero.
fn counts(digest: &[u8; 32], bits: usize) -> bool {
    let low = digest
        .iter()
        .take(8)
        .rev()
        .fold(0u64, |word, &byte| word << 8 | u64::from(byte));
    low.trailing_zeros() as usize >= bits
}

impl CanObserve<B> for Challenger {
    fn observe(&mut self, value: B) {
        self.chain.observe(value);
    }
}

impl CanObserve<MerkleCap<B, [u8; 32]>> for Challenger {
    fn observe(&mut self, value: MerkleCap<B, [u8; 32]>) {
        self.chain.observe(value);
    }
}

impl<A: BasedVectorSpace<B>> CanSample<A> for Challenger {
    fn sample(&mut self) -> A {
        self.chain.sample()
    }
}

impl CanSampleBits<usize> for Challenger {
    fn sample_bits(&mut self, bits: usize) -> usize {
        self.chain.sample_bits(bits)
    }
}

impl CanSampleUniformBits<B> for Challenger {
    fn sample_uniform_bits<const RESAMPLE: bool>(&mut self, bits: usize) -> Result<usize, ResamplingError> {
        CanSampleUniformBits::<B>::sample_uniform_bits::<RESAMPLE>(&mut self.chain, bits)
    }
}

impl FieldChallenger<B> for Challenger {}

impl GrindingChallenger for Challenger {
    type Witness = B;

    /// The first witness that counts, from zero on.
    fn grind(&mut self, bits: usize) -> B {
        if bits == 0 {
            return B::ZERO;
        }
        let message = self.work();
        let mut messages: Vec<u8> = message.repeat(BATCH);
        let mut digests = vec![[0; 32]; BATCH];
        let mut first = 0u64;
        let witness = loop {
            for (nonce, message) in (first..).zip(messages.chunks_exact_mut(MESSAGE)) {
                message[32..40].copy_from_slice(&nonce.to_le_bytes());
            }
            Blake3.hash_many(&messages, &mut digests);
            if let Some(nonce) = (first..)
                .zip(&digests)
                .find_map(|(nonce, d)| counts(d, bits).then_some(nonce))
            {
                break B::new(nonce);
            }
            first += BATCH as u64;
        };
        self.observe(witness);
        witness
    }

    fn check_witness(&mut self, bits: usize, witness: B) -> bool {
        if bits == 0 {
            return true;
        }
        let mut message = self.work();
        message[32..40].copy_from_slice(&witness.to_bits().to_le_bytes());
        self.observe(witness);
        counts(blake3::hash(&message).as_bytes(), bits)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ground_witnesses_check_and_others_do_not() {
        for bits in [3, 6, 12] {
            let mut prover = Challenger::from_seed([7; 32]);
            prover.observe(B::new(3));
            let mut verifier = prover.clone();
            let mut wrong = prover.clone();
            let witness = prover.grind(bits);
            assert!(verifier.check_witness(bits, witness));
            // Both sides go on alike, and the witness is bound.
            let (p, v): (B, B) = (prover.sample(), verifier.sample());
            assert_eq!(p, v);
            let accepted = (0..64u64)
                .filter(|nonce| wrong.clone().check_witness(bits, B::new(nonce << 40 | 99)))
                .count();
            assert!(accepted <= (64 >> bits) + 12, "{accepted} of 64 pass {bits} bits");
            let _ = wrong.check_witness(bits, witness + B::ONE);
            let w: B = wrong.sample();
            assert_ne!(w, v);
        }
    }

    #[test]
    fn low_bits_are_counted_from_the_first_byte() {
        let mut digest = [0xff; 32];
        digest[0] = 0;
        digest[1] = 0b1111_0000;
        assert!(counts(&digest, 12));
        assert!(!counts(&digest, 13));
    }
}
