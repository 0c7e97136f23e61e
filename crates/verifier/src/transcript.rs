//! The Fiat-Shamir transcript: everything that either side says, hashed in order.
//!
//! A BLAKE3 state absorbs labelled, length-prefixed messages. A challenge is extended output of the state under a label of its own; other 32 bytes
//! of the output are the key of the next state, which begins anew, so that every challenge depends on all that was said before and
//! costs no more for it. Labels separate the steps; lengths make the encoding of a message sequence injective.

use blake3::Hasher;
use p3_binary_field::Poly64;

use crate::field::{K, to_bytes};

/// Version of the protocol: part of every transcript, so that proofs of one version are rejected by another.
pub const PROTOCOL: &str = "carryless proof protocol, version 5";

/// A running transcript.
#[derive(Clone)]
pub struct Transcript {
    state: Hasher,
}

impl Transcript {
    /// A fresh transcript for a domain.
    #[must_use]
    pub fn new(domain: &str) -> Self {
        let mut transcript = Self { state: Hasher::new() };
        transcript.absorb("protocol", PROTOCOL.as_bytes());
        transcript.absorb("domain", domain.as_bytes());
        transcript
    }

    /// Absorbs bytes under a label.
    pub fn absorb(&mut self, label: &'static str, bytes: &[u8]) {
        self.header(0, label, bytes.len());
        self.state.update(bytes);
    }

    /// Absorbs field elements under a label, as one message.
    pub fn absorb_k(&mut self, label: &'static str, elements: &[K]) {
        self.header(1, label, elements.len());
        for &element in elements {
            self.state.update(&to_bytes(element));
        }
    }

    /// Absorbs a number under a label.
    pub fn absorb_u64(&mut self, label: &'static str, number: u64) {
        self.absorb(label, &number.to_le_bytes());
    }

    /// A uniformly random field element that depends on everything absorbed so far.
    pub fn challenge(&mut self, label: &'static str) -> K {
        let mut limbs = [0u8; 24];
        self.squeeze(label, &mut limbs);
        let limb = |i: usize| {
            let mut bytes = [0u8; 8];
            bytes.copy_from_slice(&limbs[8 * i..8 * i + 8]);
            Poly64::new(u64::from_le_bytes(bytes))
        };
        K::new([limb(0), limb(1), limb(2)])
    }

    /// Several challenges under one label.
    pub fn challenges(&mut self, label: &'static str, count: usize) -> alloc::vec::Vec<K> {
        (0..count).map(|_| self.challenge(label)).collect()
    }

    /// Thirty-two random bytes that depend on everything absorbed so far.
    pub fn challenge_bytes(&mut self, label: &'static str) -> [u8; 32] {
        let mut bytes = [0u8; 32];
        self.squeeze(label, &mut bytes);
        bytes
    }

    fn squeeze(&mut self, label: &'static str, out: &mut [u8]) {
        self.header(2, label, out.len());
        let mut output = self.state.finalize_xof();
        let mut key = [0; 32];
        output.fill(&mut key);
        output.fill(out);
        self.state = Hasher::new_keyed(&key);
    }

    fn header(&mut self, kind: u8, label: &str, length: usize) {
        self.state.update(&[kind, label.len() as u8]);
        self.state.update(label.as_bytes());
        self.state.update(&(length as u64).to_le_bytes());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_label_and_length_changes_the_challenge() {
        let base = || Transcript::new("test");
        let mut seen = alloc::vec::Vec::new();
        for edit in 0..8 {
            let mut t = base();
            match edit {
                0 => t.absorb("a", b""),
                1 => t.absorb("a", b"x"),
                2 => t.absorb("b", b"x"),
                3 => {
                    t.absorb("a", b"");
                    t.absorb("a", b"x");
                }
                4 => t.absorb_k("a", &[K::default()]),
                5 => t.absorb_k("a", &[K::default(), K::default()]),
                6 => {
                    let _ = t.challenge("c");
                }
                _ => {}
            }
            seen.push(t.challenge("c"));
        }
        for (i, a) in seen.iter().enumerate() {
            assert!(!seen[..i].contains(a), "transcript {i} collides");
        }
    }

    #[test]
    fn successive_challenges_differ() {
        let mut t = Transcript::new("test");
        assert_ne!(t.challenge("c"), t.challenge("c"));
    }
}
