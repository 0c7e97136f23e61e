//! How many instructions a second the executor runs and records, on a loop made here: arithmetic, a load, a store
//! and a branch, over 64 KiB of memory.
//!
//!     cargo run --release -p carryless-riscv --example speed

use std::time::Instant;

use carryless_riscv::{Inputs, Instruction as I, Op, Options, Program, discard, record, run};

fn main() {
    for (name, rounds) in [("run", 1u64 << 15), ("record", 1 << 10)] {
        let program =
            Program::from_instructions(0x1_0000, &hash_loop(rounds as i64)).expect("a valid program");
        let options = Options::default();
        let start = Instant::now();
        let execution = match name {
            "run" => run(&program, Inputs::default(), &options, &mut discard),
            _ => record(&program, Inputs::default(), &options, &mut discard).map(|(execution, _)| execution),
        }
        .expect("the loop exits");
        let seconds = start.elapsed().as_secs_f64();
        let cycles = execution.cycles as f64;
        println!(
            "{name:7} {:>11} instructions  {:7.1} million/s  {:5.2} ns each  (exit code {:#x})",
            execution.cycles,
            cycles / seconds / 1e6,
            seconds * 1e9 / cycles,
            execution.exit_code,
        );
    }
}

/// `rounds` passes over 1024 words, each mixed with a running hash and stored back.
fn hash_loop(rounds: i64) -> Vec<I> {
    let (t0, t1, s0, s1, a0, a1, a2, a7) = (5, 6, 8, 9, 10, 11, 12, 17);
    vec![
        I::u(Op::Lui, s0, 0x20_0000),
        I::u(Op::Lui, s1, rounds << 12),
        I::i(Op::Srli, s1, s1, 12),
        // Each round:
        I::i(Op::Addi, a1, s0, 0),
        I::i(Op::Addi, a2, 0, 1024),
        // Each word:
        I::i(Op::Ld, t0, a1, 0),
        I::r(Op::Xor, a0, a0, t0),
        I::i(Op::Slli, t1, a0, 13),
        I::r(Op::Add, a0, a0, t1),
        I::i(Op::Srli, t1, a0, 7),
        I::r(Op::Xor, a0, a0, t1),
        I::r(Op::Add, t0, a0, a2),
        I::s(Op::Sd, t0, a1, 0),
        I::i(Op::Addi, a1, a1, 64),
        I::i(Op::Addi, a2, a2, -1),
        I::b(Op::Bne, a2, 0, -40),
        I::i(Op::Addi, s1, s1, -1),
        I::b(Op::Bne, s1, 0, -56),
        I::i(Op::Addi, a7, 0, 93),
        I::ECALL,
    ]
}
