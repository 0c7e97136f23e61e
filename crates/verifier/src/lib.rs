//! The verifier of the carryless proof system.
