//! The prover's side of the channel: messages are absorbed as they are sent.

use carryless_verifier::field::K;
use carryless_verifier::sumcheck::{ROUND_CHALLENGE, ROUND_LEADING, ROUND_SUM, ROUND_ZERO, Round};
use carryless_verifier::transcript::Transcript;

/// Collects the messages of a proof.
pub struct Channel {
    messages: Vec<K>,
    transcript: Transcript,
}

impl Channel {
    /// A channel that goes on from a transcript.
    #[must_use]
    pub const fn new(transcript: Transcript) -> Self {
        Self {
            messages: Vec::new(),
            transcript,
        }
    }

    /// Sends one message.
    pub fn send(&mut self, label: &'static str, message: K) {
        self.send_many(label, &[message]);
    }

    /// Sends several messages, absorbed together.
    pub fn send_many(&mut self, label: &'static str, messages: &[K]) {
        self.transcript.absorb_k(label, messages);
        self.messages.extend_from_slice(messages);
    }

    /// Sends a round of a sum-check and draws its challenge.
    pub fn round(&mut self, round: Round) -> K {
        self.send(ROUND_SUM, round.sum);
        self.send(ROUND_LEADING, round.leading);
        self.challenge(ROUND_CHALLENGE)
    }

    /// As [`Self::round`] where `q(0)` is sent.
    pub fn plain_round(&mut self, zero: K, leading: K) -> K {
        self.send(ROUND_ZERO, zero);
        self.send(ROUND_LEADING, leading);
        self.challenge(ROUND_CHALLENGE)
    }

    /// A challenge.
    pub fn challenge(&mut self, label: &'static str) -> K {
        self.transcript.challenge(label)
    }

    /// Several challenges.
    pub fn challenges(&mut self, label: &'static str, count: usize) -> Vec<K> {
        self.transcript.challenges(label, count)
    }

    /// The messages and the transcript after them.
    #[must_use]
    pub fn finish(self) -> (Vec<K>, Transcript) {
        (self.messages, self.transcript)
    }
}
