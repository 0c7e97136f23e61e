//! Small programs for the tests: registers by name, and short ways to assemble, run and record.
#![allow(dead_code, reason = "every test file uses its own part")]

use carryless_riscv::{
    Execution, ExecutionError, Inputs, Instruction as I, Op, Options, Program, Trace, discard, record, run,
};

pub const ZERO: u8 = 0;
pub const RA: u8 = 1;
pub const SP: u8 = 2;
pub const T0: u8 = 5;
pub const T1: u8 = 6;
pub const T2: u8 = 7;
pub const S0: u8 = 8;
pub const S1: u8 = 9;
pub const A0: u8 = 10;
pub const A1: u8 = 11;
pub const A2: u8 = 12;
pub const A7: u8 = 17;

/// Where the programs are loaded.
pub const START: u32 = 0x1_0000;

/// `li rd, value`
pub const fn li(rd: u8, value: i64) -> I {
    I::i(Op::Addi, rd, ZERO, value)
}

/// `mv rd, rs`
pub const fn mv(rd: u8, rs: u8) -> I {
    I::i(Op::Addi, rd, rs, 0)
}

/// A call with its number; the arguments are set before.
pub const fn call(number: i64) -> [I; 2] {
    [li(A7, number), I::ECALL]
}

pub fn exit() -> [I; 2] {
    call(93)
}

pub fn program(code: &[I]) -> Program {
    Program::from_instructions(START, code).expect("a valid program")
}

/// Appends an exit with whatever a0 holds.
pub fn exiting(code: &[I]) -> Program {
    program(&[code, &exit()].concat())
}

/// More than any of these programs needs.
const OPTIONS: Options = Options {
    cycle_limit: 1 << 16,
    memory_limit: 1 << 24,
    output_limit: 1 << 16,
};

pub fn execute(program: &Program, inputs: Inputs<'_>) -> Result<Execution, ExecutionError> {
    run(program, inputs, &OPTIONS, &mut discard)
}

/// Runs in both ways, checks that they agree, and gives the result.
pub fn execute_both(program: &Program, inputs: Inputs<'_>) -> Result<(Execution, Trace), ExecutionError> {
    let ran = execute(program, inputs);
    let recorded = record(program, inputs, &OPTIONS, &mut discard);
    match (&ran, &recorded) {
        (Ok(ran), Ok((recorded, _))) => assert_eq!(ran, recorded),
        (Err(ran), Err(recorded)) => assert_eq!(ran, recorded),
        _ => panic!("running gave {ran:?}, recording {:?}", recorded.as_ref().err()),
    }
    recorded
}

/// The exit code of `code` followed by an exit.
pub fn exit_code(code: &[I]) -> u64 {
    execute_both(&exiting(code), Inputs::default())
        .expect("an exit")
        .0
        .exit_code
}
