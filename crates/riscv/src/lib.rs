//! ELF loading, decoding, execution and tracing of 64-bit RISC-V programs.
