//! The trace is consistent: replayed against the program alone, every access finds the cell as its last access left
//! it, and the final cells are what the last accesses left.

mod common;

use std::collections::HashMap;

use carryless_riscv::{
    CLOCK_STEP, CLOCK_STEP_ECALL, CLOCK_STEP_LONG, Call, FIRST_CLOCK, FinalCell, Format, Inputs,
    Instruction as I, Op, PUBLIC_INPUT_CURSOR, PUBLIC_OUTPUT_CURSOR, Pattern, Program, REGISTER_CELLS,
    RESERVATION, SINK, STACK_POINTER, Trace, semantics,
};
use common::*;
use proptest::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Cell {
    Text(u32),
    Register(u8),
    /// Word index.
    Memory(u64),
}

/// All cells as the accesses so far left them.
struct Replay<'a> {
    program: &'a Program,
    cells: HashMap<Cell, FinalCell>,
    clock: u32,
}

impl Replay<'_> {
    fn initial(&self, cell: Cell) -> FinalCell {
        let value = match cell {
            Cell::Register(SP) => self.program.stack_pointer(),
            Cell::Memory(index) => {
                let offset = index
                    .checked_sub(self.program.image_start())
                    .expect("no cell lies below the image");
                self.program.image().get(offset as usize).copied().unwrap_or(0)
            }
            _ => 0,
        };
        FinalCell { clock: 0, value }
    }

    /// One access in `slot` of the current instruction.
    fn access(&mut self, cell: Cell, slot: u32, then: u32, old: u64, new: u64) {
        let initial = self.initial(cell);
        let now = self.clock + slot;
        let last = self
            .cells
            .insert(
                cell,
                FinalCell {
                    clock: now,
                    value: new,
                },
            )
            .unwrap_or(initial);
        assert_eq!(
            last,
            FinalCell {
                clock: then,
                value: old
            },
            "{cell:?} at {now}"
        );
        assert!(then < now);
    }

    fn register(&mut self, register: u8, slot: u32, then: u32, old: u64, new: u64) {
        self.access(Cell::Register(register), slot, then, old, new);
    }
}

/// Follows the trace from the entry to the exit.
fn replay(program: &Program, trace: &Trace) {
    let mut replay = Replay {
        program,
        cells: HashMap::new(),
        clock: FIRST_CLOCK,
    };
    let (mut steps, mut ecalls) = (trace.steps.iter(), trace.ecalls.iter());
    let (mut crossings, mut atomics) = (trace.crossings.iter().peekable(), trace.atomics.iter().peekable());
    let mut pc = u64::from(program.entry());
    loop {
        let index = program.text_index(pc).expect("a pc in the text");
        let instruction = program.text()[index].instruction.expect("an instruction");
        if instruction.op == Op::Ecall {
            let step = ecalls.next().expect("an ecall step");
            assert_eq!((step.clock, step.text), (replay.clock, index as u32));
            replay.access(Cell::Text(step.text), 0, step.fetch_then, 0, 0);
            replay.register(A7, 1, step.a7_then, step.a7, step.a7);
            replay.register(A1, 2, step.a1_then, step.a1, step.a1);
            replay.register(A2, 3, step.a2_then, step.a2, step.a2);
            replay.register(A0, 4, step.a0_then, step.a0_old, step.a0_new);
            let moved = matches!(
                step.call,
                Call::ReadPrivate | Call::ReadPublic | Call::WritePublic | Call::WriteDiagnostic
            );
            if moved {
                let word = Cell::Memory(step.a1 / 8);
                replay.access(word, 5, step.memory_then, step.memory_old, step.memory_new);
                assert!((1..=8 - step.a1 % 8).contains(&step.a0_new) && step.a0_new <= step.a2);
            } else {
                assert_eq!(
                    [step.memory_old, step.memory_new, step.memory_then.into()],
                    [0; 3]
                );
            }
            let cursor = match step.call {
                Call::ReadPublic => Some(PUBLIC_INPUT_CURSOR),
                // A read of no public byte.
                Call::Nothing if (step.a7, step.a0_old) == (63, 3) => Some(PUBLIC_INPUT_CURSOR),
                Call::WritePublic => Some(PUBLIC_OUTPUT_CURSOR),
                _ => None,
            };
            match cursor {
                Some(cell) => {
                    replay.register(cell, 6, step.cursor_then, step.cursor, step.cursor + step.a0_new);
                }
                None => assert_eq!([step.cursor, step.cursor_then.into()], [0; 2]),
            }
            replay.clock += CLOCK_STEP_ECALL;
            pc += u64::from(instruction.length);
            if step.call == Call::Exit {
                break;
            }
            continue;
        }

        let cross = crossings.next_if(|cross| cross.step.clock == replay.clock);
        let atomic = atomics.next_if(|atomic| atomic.step.clock == replay.clock);
        let step = match (cross, atomic) {
            (Some(cross), None) => &cross.step,
            (None, Some(atomic)) => &atomic.step,
            _ => steps.next().expect("a step"),
        };
        assert_eq!((step.clock, step.text), (replay.clock, index as u32));
        let I {
            op, rs1, rs2, imm, ..
        } = instruction;
        let imm = imm as u64;
        let rd = instruction.rd_cell();
        let behind = pc + u64::from(instruction.length);
        let mut next = behind;
        replay.access(Cell::Text(step.text), 0, step.fetch_then, 0, 0);
        let address = step.rs1.wrapping_add(imm);
        let pattern = match instruction.pattern() {
            Pattern::Load if semantics::crosses(op, address) => Pattern::LoadCross,
            Pattern::Store if semantics::crosses(op, address) => Pattern::StoreCross,
            pattern => pattern,
        };
        // Which list it is in, and how long it takes.
        let crosses = matches!(pattern, Pattern::LoadCross | Pattern::StoreCross);
        let is_atomic = matches!(
            pattern,
            Pattern::Amo | Pattern::LoadReserved | Pattern::StoreConditional
        );
        assert_eq!((cross.is_some(), atomic.is_some()), (crosses, is_atomic));
        let (high_then, high_old) = cross.map_or((0, 0), |cross| (cross.high_then, cross.high_old));
        let (reserved_then, reserved_old) =
            atomic.map_or((0, 0), |atomic| (atomic.reservation_then, atomic.reservation_old));

        let reads_rs1 = !matches!(pattern, Pattern::Constant | Pattern::Fence);
        let reads_rs2 = matches!(
            pattern,
            Pattern::Alu
                | Pattern::Branch
                | Pattern::Store
                | Pattern::StoreCross
                | Pattern::Amo
                | Pattern::StoreConditional
        );
        if reads_rs1 {
            replay.register(rs1, 1, step.rs1_then, step.rs1, step.rs1);
        } else {
            assert_eq!((step.rs1_then, step.rs1), (0, 0));
        }
        if reads_rs2 {
            replay.register(rs2, 2, step.rs2_then, step.rs2, step.rs2);
        } else {
            assert_eq!((step.rs2_then, step.rs2), (0, 0));
        }
        let word = Cell::Memory(address / 8);
        let high = Cell::Memory(address / 8 + 1);
        let old = step.memory_old;
        // The result, and the slot in which it is written to rd; what memory holds afterwards.
        let (result, rd_slot, new) = match pattern {
            Pattern::Alu => (Some(semantics::alu(op, step.rs1, step.rs2)), 3, None),
            Pattern::AluImmediate => (Some(semantics::alu(op, step.rs1, imm)), 3, None),
            Pattern::Constant => (instruction.constant(pc as u32), 3, None),
            Pattern::JumpRegister => {
                next = address & !1;
                (Some(behind), 3, None)
            }
            Pattern::Load => {
                replay.access(word, 2, step.memory_then, old, old);
                (Some(semantics::load(op, address, old)), 3, None)
            }
            Pattern::LoadCross => {
                replay.access(word, 3, step.memory_then, old, old);
                replay.access(high, 4, high_then, high_old, high_old);
                (Some(semantics::load_cross(op, address, old, high_old)), 5, None)
            }
            Pattern::Store => (None, 0, Some(semantics::store(op, address, old, step.rs2))),
            Pattern::StoreCross => {
                let (low, new_high) = semantics::store_cross(op, address, old, high_old, step.rs2);
                replay.access(high, 4, high_then, high_old, new_high);
                (None, 0, Some(low))
            }
            Pattern::Amo => {
                let loaded = semantics::load(op, address, old);
                let stored = semantics::amo(op, loaded, step.rs2);
                let new = semantics::store(op, address, old, stored);
                assert_eq!((reserved_then, reserved_old), (0, 0));
                (Some(loaded), 4, Some(new))
            }
            Pattern::LoadReserved => {
                let reserved = semantics::reservation(op, address);
                replay.register(RESERVATION, 5, reserved_then, reserved_old, reserved);
                (Some(semantics::load(op, address, old)), 4, Some(old))
            }
            Pattern::StoreConditional => {
                replay.register(RESERVATION, 5, reserved_then, reserved_old, 0);
                let succeeds = reserved_old == semantics::reservation(op, address);
                let stored = semantics::store(op, address, old, step.rs2);
                let new = if succeeds { stored } else { old };
                (Some(u64::from(!succeeds)), 4, Some(new))
            }
            Pattern::Branch => {
                if semantics::taken(op, step.rs1, step.rs2) {
                    next = pc.wrapping_add(imm);
                }
                (None, 0, None)
            }
            Pattern::Fence | Pattern::Ecall => (None, 0, None),
        };
        if let Some(new) = new {
            replay.access(word, 3, step.memory_then, old, new);
        } else if !matches!(pattern, Pattern::Load | Pattern::LoadCross) {
            assert_eq!((step.memory_then, old), (0, 0));
        }
        match result {
            Some(result) => replay.register(rd, rd_slot, step.rd_then, step.rd_old, result),
            None => assert_eq!((step.rd_then, step.rd_old), (0, 0)),
        }
        if op == Op::Jal {
            next = instruction.target(pc as u32).expect("a target");
        }
        let long = crosses || is_atomic;
        replay.clock += if long { CLOCK_STEP_LONG } else { CLOCK_STEP };
        pc = next;
    }
    assert_eq!((crossings.next(), atomics.next()), (None, None));
    assert_eq!((steps.next(), ecalls.next()), (None, None));
    assert_eq!(trace.last_clock, replay.clock);
    compare_final_cells(replay, trace);
}

fn compare_final_cells(mut replay: Replay<'_>, trace: &Trace) {
    let program = replay.program;
    assert_eq!(trace.text_clocks.len(), program.text().len());
    assert_eq!(trace.registers.len(), REGISTER_CELLS);
    assert_eq!(trace.image.len(), program.image().len());
    assert!(trace.zeroed.is_sorted_by(|a, b| a.0 < b.0));
    let behind = program.image_start() + program.image().len() as u64;
    assert!(
        trace
            .zeroed
            .iter()
            .all(|(index, cell)| *index >= behind && cell.clock != 0)
    );

    let texts = trace.text_clocks.iter().map(|clock| FinalCell {
        clock: *clock,
        value: 0,
    });
    let texts = (0..).map(Cell::Text).zip(texts);
    let registers = (0..).map(Cell::Register).zip(trace.registers.iter().copied());
    let image = (program.image_start()..)
        .map(Cell::Memory)
        .zip(trace.image.iter().copied());
    let zeroed = trace
        .zeroed
        .iter()
        .map(|(index, cell)| (Cell::Memory(*index), *cell));
    for (cell, state) in texts.chain(registers).chain(image).chain(zeroed) {
        let initial = replay.initial(cell);
        assert_eq!(replay.cells.remove(&cell).unwrap_or(initial), state, "{cell:?}");
    }
    assert_eq!(replay.cells, HashMap::new());
}

/// Where the random programs keep data: words of the image, and zeros behind it.
const DATA: u32 = 0x2_0000;

/// s0 points at data, s1 at zeros; random instructions write neither.
fn any_instruction() -> impl Strategy<Value = Vec<I>> {
    let any_of = |pattern| {
        let ops: Vec<Op> = Op::ALL
            .iter()
            .copied()
            .filter(|op| op.pattern() == pattern)
            .collect();
        prop::sample::select(ops)
    };
    let any_alu = prop_oneof![any_of(Pattern::Alu), any_of(Pattern::AluImmediate)];
    let register = || prop::sample::select(vec![ZERO, RA, SP, T0, T1, A0, A1, A2, A7, 31]);
    let source = || prop::sample::select(vec![ZERO, RA, SP, T0, T1, S0, S1, A0, A1, A2, 31]);
    let alu = (any_alu, register(), source(), source(), -2048i64..2048).prop_map(
        |(op, rd, rs1, rs2, imm)| match op.format() {
            Format::R => I::r(op, rd, rs1, rs2),
            Format::Unary => I::r(op, rd, rs1, 0),
            Format::Shift => I::i(
                op,
                rd,
                rs1,
                imm & if op.mnemonic().ends_with('w') { 31 } else { 63 },
            ),
            _ => I::i(op, rd, rs1, imm),
        },
    );
    let upper = (
        prop::sample::select(vec![Op::Lui, Op::Auipc]),
        register(),
        any::<i16>(),
    )
        .prop_map(|(op, rd, value)| I::u(op, rd, i64::from(value) << 16));
    let small = (register(), -2048i64..2048).prop_map(|(rd, value)| li(rd, value));
    let base = || prop::sample::select(vec![S0, S1]);
    let load = (any_of(Pattern::Load), register(), base(), -24i64..24)
        .prop_map(|(op, rd, base, at)| I::i(op, rd, base, at));
    let store = (any_of(Pattern::Store), source(), base(), -24i64..24)
        .prop_map(|(op, rs2, base, at)| I::s(op, rs2, base, at));
    let atomic = (
        prop_oneof![
            any_of(Pattern::Amo),
            any_of(Pattern::LoadReserved),
            any_of(Pattern::StoreConditional)
        ],
        register(),
        source(),
        base(),
    )
        .prop_map(|(op, rd, rs2, base)| {
            let rs2 = if op.format() == Format::LoadReserved {
                0
            } else {
                rs2
            };
            I::r(op, rd, base, rs2)
        });
    // Jumps go over one instruction or none.
    let branch = (any_of(Pattern::Branch), source(), source(), 1i64..3)
        .prop_map(|(op, rs1, rs2, over)| I::b(op, rs1, rs2, 4 * over));
    let jump = (register(), 1i64..3).prop_map(|(rd, over)| I::u(Op::Jal, rd, 4 * over));
    let one = prop_oneof![8 => alu, 1 => upper, 2 => small, 4 => load, 4 => store, 4 => atomic, 2 => branch, 1 => jump,
        1 => Just(I::FENCE)]
    .prop_map(|instruction| vec![instruction]);
    // jalr to the instruction behind (no branch may go over the auipc), and calls with mostly good arguments.
    let register_jump =
        register().prop_map(|rd| vec![I::FENCE, I::u(Op::Auipc, T2, 0), I::i(Op::Jalr, rd, T2, 8)]);
    let transfer =
        (63i64..66, 0i64..5, base(), -8i64..8, 0i64..12).prop_map(|(number, fd, base, offset, length)| {
            let arguments = [li(A0, fd), I::i(Op::Addi, A1, base, offset), li(A2, length)];
            [&arguments[..], &call(number)].concat()
        });
    prop_oneof![12 => one, 1 => register_jump, 2 => transfer]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn random_programs(
        body in prop::collection::vec(any_instruction(), 1..200),
        rounds in 1i64..4,
        data: [u8; 64],
        private in prop::collection::vec(any::<u8>(), 0..40),
        public in prop::collection::vec(any::<u8>(), 0..40),
    ) {
        let mut body = body.concat();
        let back = -4 * (body.len() as i64 + 3);
        // The body, several times, counted in x30; two fences so that the last jumps land.
        let mut code = vec![
            I::u(Op::Lui, S0, (DATA + 0x1000).into()),
            I::u(Op::Lui, S1, 0x1234_5000),
            li(30, rounds),
            I::i(Op::Addi, S0, S0, 32 - 0x1000),
        ];
        body.extend([I::FENCE, I::FENCE, I::i(Op::Addi, 30, 30, -1), I::b(Op::Bne, 30, ZERO, back)]);
        code.extend(body);
        code.extend(exit());
        let words: Vec<u32> = code.iter().map(I::encode).collect();
        let program = Program::from_words(START, &words, DATA, &data).unwrap();
        let inputs = Inputs { private: &private, public: &public };
        let (execution, trace) = execute_both(&program, inputs).map_err(|e| TestCaseError::fail(e.to_string()))?;
        prop_assert_eq!(execution.cycles, (trace.steps.len() + trace.crossings.len() + trace.atomics.len() + trace.ecalls.len()) as u64);
        replay(&program, &trace);
    }
}

/// What one instruction of each of the longer patterns leaves behind.
#[test]
fn longer_patterns() {
    let code = [
        I::r(Op::LrD, A0, SP, 0),
        I::r(Op::ScW, A0, SP, SP),
        I::r(Op::LrD, A0, SP, 0),
        I::r(Op::ScD, A0, SP, SP),
        I::r(Op::ScD, A1, SP, SP),
        I::r(Op::AmoswapW, A2, SP, A1),
        I::s(Op::Sd, A0, SP, -3),
        I::i(Op::Ld, ZERO, SP, -3),
    ];
    let (_, trace) = execute_both(&exiting(&code), Inputs::default()).unwrap();
    let reserved = STACK_POINTER | 2;
    let reservations: Vec<_> = trace
        .atomics
        .iter()
        .map(|a| (a.reservation_then, a.reservation_old))
        .collect();
    // The sc.w fails, since its width is another one; the second sc.d, since the first one took the reservation.
    assert_eq!(
        reservations,
        [(0, 0), (9, reserved), (17, 0), (25, reserved), (33, 0), (0, 0)]
    );
    let results: Vec<_> = trace
        .atomics
        .iter()
        .map(|a| (a.step.rd_old, a.step.memory_old))
        .collect();
    assert_eq!(
        results,
        [
            (0, 0),
            (0, 0),
            (1, 0),
            (0, 0),
            (0, STACK_POINTER),
            (0, STACK_POINTER)
        ]
    );
    let [store, load] = trace.crossings[..] else {
        panic!("two crossings")
    };
    let amo_stored = STACK_POINTER & !0xffff_ffff | 1;
    assert_eq!(
        (store.step.clock, store.step.memory_then, store.high_then),
        (52, 0, 47)
    );
    assert_eq!((store.step.memory_old, store.high_old), (0, amo_stored));
    assert_eq!(
        (load.step.clock, load.step.memory_then, load.high_then),
        (60, 55, 56)
    );
    assert_eq!((load.step.rd_then, load.step.rd_old), (0, 0));
    assert_eq!(trace.registers[usize::from(SINK)].clock, 65);
    assert_eq!(
        trace.registers[usize::from(RESERVATION)],
        FinalCell { clock: 41, value: 0 }
    );
}

#[test]
fn sink_and_zero() {
    let (_, trace) = execute_both(
        &exiting(&[li(ZERO, 5), I::r(Op::Add, ZERO, ZERO, SP)]),
        Inputs::default(),
    )
    .unwrap();
    let [first, second, ..] = trace.steps[..] else {
        panic!("two steps")
    };
    assert_eq!((first.clock, first.rd_then, first.rd_old), (4, 0, 0));
    assert_eq!((second.clock, second.rd_then, second.rd_old), (8, 7, 5));
    assert_eq!((second.rs1_then, second.rs2_then, second.rs1), (0, 0, 0));
    assert_eq!(
        trace.registers[usize::from(SINK)],
        FinalCell {
            clock: 11,
            value: STACK_POINTER
        }
    );
    assert_eq!(trace.registers[0], FinalCell { clock: 9, value: 0 });
    // li a7; ecall at clock 16
    assert_eq!(trace.last_clock, 16 + CLOCK_STEP_ECALL);
}
