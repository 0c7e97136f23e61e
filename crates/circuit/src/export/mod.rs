//! A chip in the languages of other tools: what they say is about the very value that prover and verifier use.

pub mod coq;
pub mod smt;
