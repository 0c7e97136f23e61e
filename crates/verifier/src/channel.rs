//! The verifier's view of a proof: a sequence of field elements, each absorbed as it is read, and challenges between them.

use alloc::vec::Vec;

use crate::error::VerifyError;
use crate::field::K;
use crate::transcript::Transcript;

/// Reads a proof's messages in order.
pub struct Channel<'a> {
    messages: &'a [K],
    transcript: Transcript,
}

impl<'a> Channel<'a> {
    /// A channel over a proof's messages, going on from a transcript.
    #[must_use]
    pub const fn new(messages: &'a [K], transcript: Transcript) -> Self {
        Self { messages, transcript }
    }

    /// The next message.
    ///
    /// # Errors
    /// When there is none.
    pub fn receive(&mut self, label: &'static str) -> Result<K, VerifyError> {
        let (&message, rest) = self
            .messages
            .split_first()
            .ok_or(VerifyError::MissingMessage { label })?;
        self.messages = rest;
        self.transcript.absorb_k(label, &[message]);
        Ok(message)
    }

    /// The next `count` messages, absorbed together.
    ///
    /// # Errors
    /// When there are fewer.
    pub fn receive_many(&mut self, label: &'static str, count: usize) -> Result<Vec<K>, VerifyError> {
        let (messages, rest) = self
            .messages
            .split_at_checked(count)
            .ok_or(VerifyError::MissingMessage { label })?;
        self.messages = rest;
        self.transcript.absorb_k(label, messages);
        Ok(messages.to_vec())
    }

    /// A challenge.
    pub fn challenge(&mut self, label: &'static str) -> K {
        self.transcript.challenge(label)
    }

    /// Several challenges.
    pub fn challenges(&mut self, label: &'static str, count: usize) -> Vec<K> {
        self.transcript.challenges(label, count)
    }

    /// The transcript, once every message has been read.
    ///
    /// # Errors
    /// When messages are left over.
    pub fn finish(self) -> Result<Transcript, VerifyError> {
        match self.messages.len() {
            0 => Ok(self.transcript),
            extra => Err(VerifyError::TrailingMessages { extra }),
        }
    }
}
