//! The prover of the carryless proof system.
