//! Code of 2-byte and 4-byte instructions: where the next one is, what a call leaves, where a branch goes.

mod common;

use carryless_machine::fill;
use carryless_riscv::{Instruction, Op, Pattern, Program, decode};
use common::{Random, Run, START};

/// A program under construction.
#[derive(Default)]
struct Code(Vec<u8>);

impl Code {
    fn short(&mut self, parcel: u16) {
        self.0.extend(parcel.to_le_bytes());
    }

    fn long(&mut self, instruction: Instruction) {
        self.0.extend(instruction.encode().to_le_bytes());
    }

    fn run(mut self) -> Run {
        self.long(Instruction::i(Op::Addi, 17, 0, 93));
        self.long(Instruction::ECALL);
        Run::new(Program::from_code(START, &self.0, START, &[]).unwrap(), &[], &[])
    }
}

/// c.mv rd, sp
const fn move_sp(rd: u8) -> u16 {
    0x800a | (rd as u16) << 7
}

#[test]
fn every_parcel() {
    let mut random = Random(41);
    // All parcels that are defined, in the order of a shuffle, in programs of a few thousand instructions.
    let mut parcels: Vec<u16> = (0..=u16::MAX)
        .filter(|p| p & 3 != 3 && decode((*p).into()).is_ok())
        .collect();
    for i in (1..parcels.len()).rev() {
        parcels.swap(i, random.below(i as u64 + 1) as usize);
    }
    parcels.truncate(12_000);
    let (mut jumps, mut accesses, mut others) = (0, 0, 0);
    for chunk in parcels.chunks(3000) {
        let mut code = Code::default();
        for &parcel in chunk {
            let instruction = decode(parcel.into()).unwrap();
            assert_eq!(instruction.length, 2);
            let jump = instruction.op.pattern() == Pattern::JumpRegister;
            match instruction.op.pattern() {
                // The stack pointer is needed, and c.ebreak ends the run.
                _ if instruction.rd == 2 || (jump && instruction.rs1 == 2) => {}
                _ if instruction.op == Op::Ebreak => {}
                // Not away from here, but over an instruction of 2 bytes, in the same encoding.
                Pattern::Branch => {
                    code.short(parcel & !0x1c7c | 0x8);
                    code.short(0x0505);
                    jumps += 1;
                }
                Pattern::Constant if instruction.op == Op::Jal => {
                    code.short(0xa011);
                    code.short(0x0505);
                    jumps += 1;
                }
                Pattern::JumpRegister => {
                    // auipc; addi: to behind the jump and one more instruction.
                    code.long(Instruction::u(Op::Auipc, instruction.rs1, 0));
                    code.long(Instruction::i(Op::Addi, instruction.rs1, instruction.rs1, 12));
                    code.short(parcel);
                    code.short(0x0505);
                    jumps += 1;
                }
                Pattern::Load | Pattern::Store => {
                    if instruction.rs1 != 2 {
                        code.short(move_sp(instruction.rs1));
                    }
                    code.short(parcel);
                    accesses += 1;
                }
                _ => {
                    code.short(parcel);
                    others += 1;
                }
            }
            if random.below(8) == 0 {
                code.long(Instruction::r(Op::Add, 10, 10, 11));
            }
        }
        code.run().assert_valid();
    }
    assert!(
        jumps > 1000 && accesses > 1000 && others > 1000,
        "{jumps} {accesses} {others}"
    );
}

/// The next instruction is where the length says, and nowhere else: two runs that differ only in a length.
#[test]
fn a_length_cannot_be_claimed() {
    let program = |short: bool| {
        let mut code = Code::default();
        if short {
            code.short(0x0505); // c.addi a0, 1
            code.short(0x0001); // c.nop
        } else {
            code.long(Instruction::i(Op::Addi, 10, 10, 1));
        }
        code.run()
    };
    let (short, long) = (program(true), program(false));
    assert_eq!(short.execution.exit_code, long.execution.exit_code);
    // The short program's addi goes to the nop; as in the long one, it would go beyond.
    let mut trace = short.trace.clone();
    trace.steps.remove(1);
    for step in &mut trace.steps[1..] {
        step.clock -= 4;
        for then in [
            &mut step.fetch_then,
            &mut step.rs1_then,
            &mut step.rs2_then,
            &mut step.rd_then,
        ] {
            *then = then.saturating_sub(if *then > 8 { 4 } else { 0 });
        }
    }
    let filled = fill(&short.program, &short.statement, &trace);
    assert!(!short.violations(&filled).is_empty());
}
