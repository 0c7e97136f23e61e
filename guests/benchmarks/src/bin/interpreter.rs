//! A stack machine with a bytecode of one-byte operations runs a program that counts the primes below n by trial division.

use benchmarks::size;

/// Operations; those with an operand take the byte that follows.
mod op {
    /// Pushes the operand.
    pub const PUSH: u8 = 0;
    /// Pushes a variable.
    pub const LOAD: u8 = 1;
    /// Pops into a variable.
    pub const STORE: u8 = 2;
    pub const ADD: u8 = 3;
    pub const MULTIPLY: u8 = 4;
    pub const REMAINDER: u8 = 5;
    /// Pops b, then a; pushes whether a < b.
    pub const LESS: u8 = 6;
    /// Goes to the operand.
    pub const JUMP: u8 = 7;
    /// Pops, and goes to the operand if that was 0.
    pub const JUMP_IF_ZERO: u8 = 8;
    pub const HALT: u8 = 9;
}

/// Variables: 0 the limit, 1 the candidate, 2 the divisor, 3 the count.
#[rustfmt::skip]
const PRIMES: &[u8] = &[
    /*  0 */ op::PUSH, 2, op::STORE, 1,
    // Is the candidate below the limit?
    /*  4 */ op::LOAD, 1, op::LOAD, 0, op::LESS, op::JUMP_IF_ZERO, 52,
    /* 11 */ op::PUSH, 2, op::STORE, 2,
    // Is the candidate less than the divisor's square? Then it is prime.
    /* 15 */ op::LOAD, 1, op::LOAD, 2, op::LOAD, 2, op::MULTIPLY, op::LESS, op::JUMP_IF_ZERO, 34,
    /* 25 */ op::LOAD, 3, op::PUSH, 1, op::ADD, op::STORE, 3, op::JUMP, 43,
    // Does the divisor divide it?
    /* 34 */ op::LOAD, 1, op::LOAD, 2, op::REMAINDER, op::JUMP_IF_ZERO, 43, op::JUMP, 53,
    // The next candidate.
    /* 43 */ op::LOAD, 1, op::PUSH, 1, op::ADD, op::STORE, 1, op::JUMP, 4,
    /* 52 */ op::HALT,
    // The next divisor.
    /* 53 */ op::LOAD, 2, op::PUSH, 1, op::ADD, op::STORE, 2, op::JUMP, 15,
];

/// Runs a program and returns its variables and the number of operations.
fn run(program: &[u8], mut variables: [u64; 4]) -> ([u64; 4], u64) {
    let (mut pc, mut steps) = (0, 0);
    let mut stack: Vec<u64> = Vec::new();
    let pop = |stack: &mut Vec<u64>| stack.pop().expect("the stack is empty");
    loop {
        let operation = program[pc];
        pc += 1;
        steps += 1;
        match operation {
            op::ADD | op::MULTIPLY | op::REMAINDER | op::LESS => {
                let b = pop(&mut stack);
                let a = pop(&mut stack);
                stack.push(match operation {
                    op::ADD => a.wrapping_add(b),
                    op::MULTIPLY => a.wrapping_mul(b),
                    op::REMAINDER => a % b,
                    _ => u64::from(a < b),
                });
            }
            op::HALT => return (variables, steps),
            _ => {
                let operand = program[pc];
                pc += 1;
                match operation {
                    op::PUSH => stack.push(u64::from(operand)),
                    op::LOAD => stack.push(variables[usize::from(operand)]),
                    op::STORE => variables[usize::from(operand)] = pop(&mut stack),
                    op::JUMP => pc = usize::from(operand),
                    op::JUMP_IF_ZERO if pop(&mut stack) == 0 => pc = usize::from(operand),
                    op::JUMP_IF_ZERO => {}
                    _ => panic!("{operation} is no operation"),
                }
            }
        }
    }
}

fn main() {
    let ([limit, _, _, primes], steps) = run(PRIMES, [size(), 0, 0, 0]);
    println!("{primes} primes below {limit}, {steps} operations");
}
