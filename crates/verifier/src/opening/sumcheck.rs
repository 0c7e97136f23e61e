//! The sum-check for `sum_x W(x) P(x)`, low variable first.
//!
//! In a round with the running claim c the prover sends `h(0)` and the leading coefficient h2 of `h = h0 + h1 X + h2 X^2`, the sum
//! over the remaining variables; `h(0) + h(1) = c` gives `h1 = c + h2`. Each round errs with probability at most `2 / |K|`.

use alloc::vec::Vec;

use crate::field::K;
use crate::transcript::Transcript;

/// `h(r)` for the round polynomial `[h(0), leading coefficient]` under the running claim.
pub fn fold([constant, leading]: [K; 2], claim: K, r: K) -> K {
    constant + r * (claim + leading + r * leading)
}

/// One round on either side: absorbs the polynomial and draws the challenge.
pub fn round(message: [K; 2], transcript: &mut Transcript) -> K {
    transcript.absorb_k("opening round", &message);
    transcript.challenge("opening point")
}

/// Replays all rounds. Returns the point (low variable first) and the claim at that point.
pub fn verify(rounds: &[[K; 2]], mut claim: K, transcript: &mut Transcript) -> (Vec<K>, K) {
    let mut point = Vec::with_capacity(rounds.len());
    for &message in rounds {
        let r = round(message, transcript);
        claim = fold(message, claim, r);
        point.push(r);
    }
    (point, claim)
}
