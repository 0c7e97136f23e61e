//! One sum-check round of `sum_x W(x) u(x)`, binding the highest variable.
//!
//! Under the running claim c the prover sends `h(0)` and the leading coefficient h2 of `h = h0 + h1 X + h2 X^2`, the sum over the remaining variables;
//! `h(0) + h(1) = c` gives `h1 = c + h2`. Error `2 / |K|` for each candidate vector.

use crate::field::K;
use crate::transcript::Transcript;

/// `h(r)` for the round polynomial `[h(0), leading coefficient]` under the running claim.
pub fn next_claim([constant, leading]: [K; 2], claim: K, r: K) -> K {
    constant + r * (claim + leading + r * leading)
}

/// Either side's round: absorbs the polynomial and draws the challenge.
pub fn challenge(message: [K; 2], transcript: &mut Transcript) -> K {
    transcript.absorb_k("opening round", &message);
    transcript.challenge("opening fold")
}
