//! Prove and verify RISC-V programs.
