//! Any bytes to the ELF loader; what loads is run for a few thousand instructions.
#![no_main]

use carryless::Program;
use carryless_riscv::{Inputs, Options, discard, record};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    if let Ok(program) = Program::from_elf(data) {
        let options = Options { cycle_limit: 5_000, memory_limit: 1 << 24, ..Options::default() };
        let _ = record(&program, Inputs { private: b"private", public: b"public" }, &options, &mut discard);
    }
});
