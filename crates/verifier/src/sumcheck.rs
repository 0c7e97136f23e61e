//! One round of a sum-check: the algebra that both sides share.
//!
//! In every round the claim is `w_0 q(0) + w_1 q(1) = claim` for a polynomial q of degree 2 and known weights. The prover
//! sends `sum = q(0) + q(1)` and the leading coefficient; the claim gives q(0), and the challenge r gives the
//! next claim q(r). Error of a round: 2 / |K|.

use alloc::vec::Vec;

use p3_field::{Field, PrimeCharacteristicRing};

use crate::channel::Channel;
use crate::error::VerifyError;
use crate::field::K;

/// What the prover sends in a round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// `q(0) + q(1)`.
    pub sum: K,
    /// The coefficient of X^2.
    pub leading: K,
}

impl Round {
    /// q(r), given q(0).
    pub fn evaluate(&self, at_zero: K, r: K) -> K {
        // The coefficient of X is q(0) + q(1) + leading.
        at_zero + r * (self.sum + self.leading * (K::ONE + r))
    }

    /// The next claim, where the weights are eq(x; 0) and eq(x; 1): `(1 + x) q(0) + x q(1) = claim`.
    pub fn next_eq(&self, claim: K, x: K, r: K) -> K {
        self.evaluate(claim + x * self.sum, r)
    }

    /// The next claim for any weights with a nonzero sum.
    pub fn next_weighted(&self, claim: K, (w0, w1): (K, K), r: K) -> K {
        self.evaluate((claim + w1 * self.sum) * (w0 + w1).inverse(), r)
    }
}

/// The next claim, q(r), where q is linear, `(1 + x) q(0) + x q(1) = claim`, and `sum = q(0) + q(1)` is sent.
pub fn next_linear(claim: K, x: K, sum: K, r: K) -> K {
    claim + (x + r) * sum
}

/// The labels of the messages of every round.
pub const ROUND_SUM: &str = "round sum";
/// See [`ROUND_SUM`].
pub const ROUND_LEADING: &str = "round leading coefficient";
/// See [`ROUND_SUM`].
pub const ROUND_ZERO: &str = "round at zero";
/// See [`ROUND_SUM`].
pub const ROUND_CHALLENGE: &str = "round challenge";

/// Receives a round and draws its challenge.
///
/// # Errors
/// When the proof ends.
pub fn receive(channel: &mut Channel<'_>) -> Result<(Round, K), VerifyError> {
    let sum = channel.receive(ROUND_SUM)?;
    let leading = channel.receive(ROUND_LEADING)?;
    Ok((Round { sum, leading }, channel.challenge(ROUND_CHALLENGE)))
}

/// Receives a round for each coordinate of a point whose eq weights the sum: the last claim, and the challenges.
///
/// # Errors
/// When the proof ends.
pub fn receive_eq(mut claim: K, point: &[K], channel: &mut Channel<'_>) -> Result<(K, Vec<K>), VerifyError> {
    let mut challenges = Vec::with_capacity(point.len());
    for &x in point {
        let (round, r) = receive(channel)?;
        claim = round.next_eq(claim, x, r);
        challenges.push(r);
    }
    Ok((claim, challenges))
}

/// Receives `q(0)` and the leading coefficient of a round of degree 2 with `q(0) + q(1) = claim`, and draws its challenge.
///
/// # Errors
/// When the proof ends.
pub fn receive_plain(channel: &mut Channel<'_>) -> Result<(K, K, K), VerifyError> {
    let zero = channel.receive(ROUND_ZERO)?;
    let leading = channel.receive(ROUND_LEADING)?;
    Ok((zero, leading, channel.challenge(ROUND_CHALLENGE)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::field::word;

    #[test]
    fn the_next_claim_is_the_polynomial_at_the_challenge() {
        let (q0, q1, q2) = (word(17), word(0xabcd), word(99));
        let q = |x: K| q0 + q1 * x + q2 * x * x;
        let round = Round {
            sum: q(K::ZERO) + q(K::ONE),
            leading: q2,
        };
        let (x, r) = (word(1 << 40), word(0x1234_5678));
        let claim = (K::ONE + x) * q(K::ZERO) + x * q(K::ONE);
        assert_eq!(round.next_eq(claim, x, r), q(r));
        let (w0, w1) = (K::ONE, word(6));
        let claim = w0 * q(K::ZERO) + w1 * q(K::ONE);
        assert_eq!(round.next_weighted(claim, (w0, w1), r), q(r));
    }
}
