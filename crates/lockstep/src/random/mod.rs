//! Random programs that cover every instruction and are biased to the corners of each.
//!
//! A program is a prologue that sets all registers, a body of *units*, run several times with what the time before left in
//! registers and memory, and an epilogue that exits with a checksum of both. A unit is a few instructions that belong
//! together: an operation, a load or store, a branch over some units, a small loop, a computed jump, a pair of `lr` and
//! `sc`, a call. Jumps go forward to the start of a unit, so that every program ends.
//!
//! Some registers are never changed but for a moment, so that addresses are good.

mod choice;
mod layout;
mod units;

pub use choice::Choice;

use carryless_riscv::{Instruction as I, Op};

use crate::elf::executable;
use crate::oracle::Abilities;
use layout::{COUNTER, Code, DATA, DATA_SIZE, FIRST, FREE, ITEMS, POOL, SECOND, STACK, START, TABLE};

/// Makes programs, the same ones from the same seed.
#[derive(Clone, Debug)]
pub struct Generator {
    choice: Choice,
    abilities: Abilities,
}

/// Units in a program's body.
const UNITS: usize = 4000;
/// How often the body is run.
const ROUNDS: i64 = 4;

impl Generator {
    /// The programs of a seed, of instructions that an oracle of these abilities executes as the manual has it.
    #[must_use]
    pub fn new(seed: u64, abilities: Abilities) -> Self {
        Self {
            choice: Choice::new(seed),
            abilities,
        }
    }

    /// The next program, as an ELF file; it executes some forty thousand instructions.
    pub fn program(&mut self) -> Vec<u8> {
        let mut code = Code::default();
        self.prologue(&mut code);
        let top = code.unit();
        for _ in 0..UNITS {
            code.unit();
            self.unit(&mut code);
        }
        // Branches of the last units may go a few units further.
        let mut last = code.unit();
        for _ in 1..units::FURTHEST {
            code.plain(I::FENCE);
            last = code.unit();
        }
        code.plain(I::i(Op::Addi, COUNTER, COUNTER, -1));
        code.jump(I::b(Op::Beq, COUNTER, 0, 0), last + 1, false);
        code.jump(I::u(Op::Jal, 0, 0), top, false);
        code.unit();
        epilogue(&mut code);
        executable(START, &code.finish(), DATA, &self.data(), DATA_SIZE)
    }

    /// The table of corner values, then random bytes; what lies behind is zero.
    fn data(&mut self) -> Vec<u8> {
        let mut data: Vec<u8> = (0..ITEMS)
            .flat_map(|_| self.choice.value().to_le_bytes())
            .collect();
        while (data.len() as u64) < layout::DATA_IN_FILE {
            data.extend(self.choice.bits().to_le_bytes());
        }
        data
    }

    fn prologue(&mut self, code: &mut Code) {
        for (register, value) in [
            (TABLE, POOL),
            (FIRST, layout::FIRST_AREA),
            (SECOND, layout::SECOND_AREA),
            (STACK, layout::STACK_AREA),
        ] {
            code.plain(I::u(Op::Lui, register, value as i64));
        }
        code.plain(I::i(Op::Addi, COUNTER, 0, ROUNDS));
        for register in FREE {
            let item = self.choice.below(ITEMS / 2) as i64;
            code.plain(I::i(Op::Ld, register, TABLE, 8 * item));
        }
    }
}

/// Folds all registers and the data into a0, and exits.
fn epilogue(code: &mut Code) {
    let (a0, a1, a2, a7, t0) = (10, 11, 12, 17, 5);
    for register in (1..32).filter(|register| *register != a0) {
        code.plain(I::i(Op::Rori, a0, a0, 7));
        code.plain(I::r(Op::Add, a0, a0, register));
    }
    let (from, to) = (layout::FIRST_AREA - 0x1000, layout::SECOND_AREA + 0x1000);
    code.plain(I::u(Op::Lui, a1, from as i64));
    code.plain(I::u(Op::Lui, a2, to as i64));
    code.plain(I::i(Op::Ld, t0, a1, 0));
    code.plain(I::r(Op::Add, a0, a0, t0));
    code.plain(I::i(Op::Rori, a0, a0, 7));
    code.plain(I::i(Op::Addi, a1, a1, 8));
    code.plain(I::b(Op::Bne, a1, a2, -16));
    code.plain(I::i(Op::Addi, a7, 0, 93));
    code.plain(I::ECALL);
}
