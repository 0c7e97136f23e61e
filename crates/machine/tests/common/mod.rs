//! Running programs and checking their filled tables, for tests.
#![allow(dead_code)]

pub mod sample;

use carryless_circuit::{Columns, Instance, Violation, check_instance};
use carryless_machine::{ChipId, Filled, Statement, Tables, fill, instance};
use carryless_riscv::{Execution, Inputs, Instruction, Op, Options, Program, Trace, discard, record};

/// SplitMix64.
pub struct Random(pub u64);

impl Random {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `n`.
    pub fn below(&mut self, n: u64) -> u64 {
        self.next() % n
    }

    /// Often an interesting operand: small, negative, a power of two or one beside it, or anything.
    pub fn operand(&mut self) -> u64 {
        let x = self.next();
        let power = 1u64 << self.below(64);
        match self.below(10) {
            0 => 0,
            1 => u64::MAX,
            2 => x % 100,
            3 => (x % 100).wrapping_neg(),
            4 => power,
            5 => power.wrapping_sub(1),
            6 => power.wrapping_neg(),
            7 => x >> self.below(64),
            8 => x as i32 as i64 as u64,
            _ => x,
        }
    }
}

/// A recorded run.
pub struct Run {
    pub program: Program,
    pub statement: Statement,
    pub execution: Execution,
    pub trace: Trace,
}

impl Run {
    pub fn new(program: Program, private: &[u8], public: &[u8]) -> Self {
        let inputs = Inputs { private, public };
        let (execution, trace) = match record(&program, inputs, &Options::recording(), &mut discard) {
            Ok(done) => done,
            Err(error) => panic!("{error}"),
        };
        let statement = Statement {
            program_id: program.id(),
            public_input: public.to_vec(),
            public_output: execution.public_output.clone(),
            exit_code: execution.exit_code,
        };
        Self {
            program,
            statement,
            execution,
            trace,
        }
    }

    pub fn code(code: &[Instruction]) -> Self {
        Self::new(Program::from_instructions(START, code).unwrap(), &[], &[])
    }

    pub fn fill(&self) -> Filled {
        fill(&self.program, &self.statement, &self.trace)
    }

    /// The chips that have rows, and how many.
    pub fn rows(&self) -> Vec<(ChipId, usize)> {
        Tables::new(&self.program, &self.statement, &self.trace).rows()
    }

    /// The chips that have rows.
    pub fn chips(&self) -> Vec<ChipId> {
        self.rows().into_iter().map(|(chip, _)| chip).collect()
    }

    pub fn instance(&self, filled: &Filled) -> Instance<'static> {
        instance(&self.program, &self.statement, &filled.shapes).unwrap()
    }

    /// What is wrong with columns of this run's shapes.
    pub fn violations(&self, filled: &Filled) -> Vec<Violation> {
        check_instance(&self.instance(filled), &filled.columns)
            .err()
            .unwrap_or_default()
    }

    pub fn assert_valid(&self) -> Filled {
        let filled = self.fill();
        let violations = self.violations(&filled);
        for violation in violations.iter().take(8) {
            eprintln!("{violation}");
        }
        assert!(violations.is_empty());
        filled
    }
}

/// Where test programs start.
pub const START: u32 = 0x1_0000;

/// `li rd, value` for any value, in up to 11 instructions.
pub fn load_constant(code: &mut Vec<Instruction>, rd: u8, value: u64) {
    let i = Instruction::i;
    // Eleven bits at a time, which are never negative as an immediate.
    code.push(i(Op::Addi, rd, 0, 0));
    for chunk in (0..6).rev() {
        code.push(i(Op::Slli, rd, rd, 11));
        code.push(i(Op::Ori, rd, rd, (value >> (11 * chunk) & 0x7ff) as i64));
    }
}

/// `exit(a0)`.
pub fn exit(code: &mut Vec<Instruction>) {
    code.push(Instruction::i(Op::Addi, 17, 0, 93));
    code.push(Instruction::ECALL);
}

/// A column's place: table and column.
pub fn every_column(columns: &[Columns]) -> impl Iterator<Item = (usize, usize)> {
    let widths: Vec<usize> = columns.iter().map(Vec::len).collect();
    widths
        .into_iter()
        .enumerate()
        .flat_map(|(t, width)| (0..width).map(move |j| (t, j)))
}
