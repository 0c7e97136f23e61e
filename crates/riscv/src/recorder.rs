//! The [`Recorder`] that fills a [`Trace`].

use crate::calls::Effect;
use crate::code::{Code, Slot};
use crate::executor::Registers;
use crate::memory::Memory;
use crate::observer::{Access, Observer};
use crate::trace::{
    AtomicStep, CLOCK_STEP, CLOCK_STEP_ECALL, CLOCK_STEP_LONG, CrossStep, EcallStep, FIRST_CLOCK, FinalCell,
    REGISTER_CELLS, RESERVATION, Step, Trace,
};

/// Keeps the last clock of every cell, and a step for every instruction.
pub(crate) struct Recorder<'a> {
    /// Text index of each slot.
    text: &'a [u32],
    clock: u32,
    text_clocks: Vec<u32>,
    register_clocks: [u32; 256],
    /// By memory cell; as long as needed.
    memory_clocks: Vec<u32>,
    steps: Vec<Step>,
    crossings: Vec<CrossStep>,
    atomics: Vec<AtomicStep>,
    ecalls: Vec<EcallStep>,
}

impl<'a> Recorder<'a> {
    /// Steps are recorded in the memory that is given.
    pub(crate) fn new(code: &'a Code, text_entries: usize, mut steps: Vec<Step>) -> Self {
        steps.clear();
        Recorder {
            text: &code.text,
            clock: FIRST_CLOCK,
            text_clocks: vec![0; text_entries],
            register_clocks: [0; 256],
            memory_clocks: Vec::new(),
            steps,
            crossings: Vec::new(),
            atomics: Vec::new(),
            ecalls: Vec::new(),
        }
    }

    /// The step of the instruction in slot `at`, with its fetch done.
    #[inline(always)]
    fn fetch(&mut self, at: usize) -> Step {
        let text = self.text[at];
        let fetch_then = core::mem::replace(&mut self.text_clocks[text as usize], self.clock);
        Step {
            clock: self.clock,
            text,
            fetch_then,
            ..Step::default()
        }
    }

    /// Accesses a register cell: its last clock.
    #[inline(always)]
    fn register(&mut self, cell: u8, access: u32) -> u32 {
        core::mem::replace(&mut self.register_clocks[usize::from(cell)], self.clock + access)
    }

    /// Accesses a memory cell: its last clock.
    #[inline(always)]
    fn memory(&mut self, cell: usize, access: u32) -> u32 {
        if cell >= self.memory_clocks.len() {
            self.grow(cell);
        }
        core::mem::replace(&mut self.memory_clocks[cell], self.clock + access)
    }

    #[cold]
    #[inline(never)]
    fn grow(&mut self, cell: usize) {
        self.memory_clocks.resize((cell + 1).next_multiple_of(1 << 11), 0);
    }

    #[inline(always)]
    fn finish_step(&mut self, step: Step) {
        self.steps.push(step);
        self.clock += CLOCK_STEP;
    }

    /// An atomic operation's accesses but that of the reservation. Without rs2, `reads_rs2` is false.
    fn atomic(
        &mut self,
        at: usize,
        slot: &Slot,
        access: &Access,
        reads_rs2: bool,
        cell: usize,
        memory_old: u64,
    ) -> Step {
        let step = self.fetch(at);
        let rs1_then = self.register(slot.rs1, 1);
        let rs2_then = if reads_rs2 { self.register(slot.rs2, 2) } else { 0 };
        let memory_then = self.memory(cell, 3);
        let rd_then = self.register(slot.rd, 4);
        Step {
            rs1_then,
            rs2_then,
            rd_then,
            memory_then,
            rs1: access.rs1,
            rs2: if reads_rs2 { access.rs2 } else { 0 },
            rd_old: access.rd_old,
            memory_old,
            ..step
        }
    }

    fn finish_atomic(&mut self, step: Step, reservation_then: u32, reservation_old: u64) {
        self.atomics.push(AtomicStep {
            step,
            reservation_then,
            reservation_old,
        });
        self.clock += CLOCK_STEP_LONG;
    }

    /// The whole run.
    pub(crate) fn finish(self, registers: &Registers, memory: &Memory) -> Trace {
        let memory_clock = |cell: usize| self.memory_clocks.get(cell).copied().unwrap_or(0);
        let cell = |(clock, value): (u32, &u64)| FinalCell { clock, value: *value };
        let mut zeroed = Vec::new();
        for (index, first, words) in memory.pages() {
            let cells = words
                .iter()
                .enumerate()
                .map(|(i, word)| (index + i as u64, memory_clock(first + i), word));
            let touched = cells.filter(|(_, clock, _)| *clock != 0);
            zeroed.extend(touched.map(|(index, clock, word)| (index, cell((clock, word)))));
        }
        let image = memory
            .image()
            .iter()
            .enumerate()
            .map(|(i, word)| cell((memory_clock(i), word)))
            .collect();
        let registers = self
            .register_clocks
            .iter()
            .copied()
            .zip(registers)
            .take(REGISTER_CELLS)
            .map(cell)
            .collect();
        Trace {
            steps: self.steps,
            crossings: self.crossings,
            atomics: self.atomics,
            ecalls: self.ecalls,
            last_clock: self.clock,
            text_clocks: self.text_clocks,
            registers,
            image,
            zeroed,
        }
    }
}

impl Observer for Recorder<'_> {
    #[inline(always)]
    fn has_room(&self) -> bool {
        self.clock <= u32::MAX - CLOCK_STEP_ECALL.max(CLOCK_STEP_LONG)
    }

    #[inline(always)]
    fn alu(&mut self, at: usize, slot: &Slot, rs1: u64, rs2: u64, rd_old: u64) {
        let step = self.fetch(at);
        let rs1_then = self.register(slot.rs1, 1);
        let rs2_then = self.register(slot.rs2, 2);
        let rd_then = self.register(slot.rd, 3);
        self.finish_step(Step {
            rs1_then,
            rs2_then,
            rd_then,
            rs1,
            rs2,
            rd_old,
            ..step
        });
    }

    #[inline(always)]
    fn constant(&mut self, at: usize, slot: &Slot, rd_old: u64) {
        let step = self.fetch(at);
        let rd_then = self.register(slot.rd, 3);
        self.finish_step(Step {
            rd_then,
            rd_old,
            ..step
        });
    }

    #[inline(always)]
    fn jump_register(&mut self, at: usize, slot: &Slot, rs1: u64, rd_old: u64) {
        self.alu_immediate(at, slot, rs1, rd_old);
    }

    #[inline(always)]
    fn alu_immediate(&mut self, at: usize, slot: &Slot, rs1: u64, rd_old: u64) {
        let step = self.fetch(at);
        let rs1_then = self.register(slot.rs1, 1);
        let rd_then = self.register(slot.rd, 3);
        self.finish_step(Step {
            rs1_then,
            rd_then,
            rs1,
            rd_old,
            ..step
        });
    }

    #[inline(always)]
    fn branch(&mut self, at: usize, slot: &Slot, rs1: u64, rs2: u64) {
        let step = self.fetch(at);
        let rs1_then = self.register(slot.rs1, 1);
        let rs2_then = self.register(slot.rs2, 2);
        self.finish_step(Step {
            rs1_then,
            rs2_then,
            rs1,
            rs2,
            ..step
        });
    }

    #[inline(always)]
    fn load(&mut self, at: usize, slot: &Slot, rs1: u64, cell: usize, memory_old: u64, rd_old: u64) {
        let step = self.fetch(at);
        let rs1_then = self.register(slot.rs1, 1);
        let memory_then = self.memory(cell, 2);
        let rd_then = self.register(slot.rd, 3);
        self.finish_step(Step {
            rs1_then,
            memory_then,
            rd_then,
            rs1,
            memory_old,
            rd_old,
            ..step
        });
    }

    #[inline(always)]
    fn store(&mut self, at: usize, slot: &Slot, rs1: u64, rs2: u64, cell: usize, memory_old: u64) {
        let step = self.fetch(at);
        let rs1_then = self.register(slot.rs1, 1);
        let rs2_then = self.register(slot.rs2, 2);
        let memory_then = self.memory(cell, 3);
        self.finish_step(Step {
            rs1_then,
            rs2_then,
            memory_then,
            rs1,
            rs2,
            memory_old,
            ..step
        });
    }

    fn load_cross(
        &mut self,
        at: usize,
        slot: &Slot,
        access: &Access,
        cells: [usize; 2],
        memory_old: [u64; 2],
    ) {
        let step = self.fetch(at);
        let rs1_then = self.register(slot.rs1, 1);
        let memory_then = self.memory(cells[0], 3);
        let high_then = self.memory(cells[1], 4);
        let rd_then = self.register(slot.rd, 5);
        self.crossings.push(CrossStep {
            step: Step {
                rs1_then,
                rd_then,
                memory_then,
                rs1: access.rs1,
                rd_old: access.rd_old,
                memory_old: memory_old[0],
                ..step
            },
            high_then,
            high_old: memory_old[1],
        });
        self.clock += CLOCK_STEP_LONG;
    }

    fn store_cross(
        &mut self,
        at: usize,
        slot: &Slot,
        access: &Access,
        cells: [usize; 2],
        memory_old: [u64; 2],
    ) {
        let step = self.fetch(at);
        let rs1_then = self.register(slot.rs1, 1);
        let rs2_then = self.register(slot.rs2, 2);
        let memory_then = self.memory(cells[0], 3);
        let high_then = self.memory(cells[1], 4);
        self.crossings.push(CrossStep {
            step: Step {
                rs1_then,
                rs2_then,
                memory_then,
                rs1: access.rs1,
                rs2: access.rs2,
                memory_old: memory_old[0],
                ..step
            },
            high_then,
            high_old: memory_old[1],
        });
        self.clock += CLOCK_STEP_LONG;
    }

    fn amo(&mut self, at: usize, slot: &Slot, access: &Access, cell: usize, memory_old: u64) {
        let step = self.atomic(at, slot, access, true, cell, memory_old);
        self.finish_atomic(step, 0, 0);
    }

    fn load_reserved(
        &mut self,
        at: usize,
        slot: &Slot,
        access: &Access,
        cell: usize,
        memory_old: u64,
        reserved: u64,
    ) {
        let step = self.atomic(at, slot, access, false, cell, memory_old);
        let reservation_then = self.register(RESERVATION, 5);
        self.finish_atomic(step, reservation_then, reserved);
    }

    fn store_conditional(
        &mut self,
        at: usize,
        slot: &Slot,
        access: &Access,
        cell: usize,
        memory_old: u64,
        reserved: u64,
    ) {
        let step = self.atomic(at, slot, access, true, cell, memory_old);
        let reservation_then = self.register(RESERVATION, 5);
        self.finish_atomic(step, reservation_then, reserved);
    }

    #[inline(always)]
    fn fence(&mut self, at: usize) {
        let step = self.fetch(at);
        self.finish_step(step);
    }

    #[inline(never)]
    fn ecall(&mut self, at: usize, effect: &Effect) {
        let Step {
            clock,
            text,
            fetch_then,
            ..
        } = self.fetch(at);
        let a7_then = self.register(17, 1);
        let a1_then = self.register(11, 2);
        let a2_then = self.register(12, 3);
        let a0_then = self.register(10, 4);
        let memory_then = effect.memory.map_or(0, |touched| self.memory(touched.cell, 5));
        let cursor_then = effect.cursor.map_or(0, |(cell, _)| self.register(cell, 6));
        let &Effect {
            call,
            a7,
            a1,
            a2,
            a0_old,
            a0_new,
            memory,
            cursor,
        } = effect;
        self.ecalls.push(EcallStep {
            call,
            clock,
            text,
            fetch_then,
            a7_then,
            a1_then,
            a2_then,
            a0_then,
            memory_then,
            cursor_then,
            a7,
            a1,
            a2,
            a0_old,
            a0_new,
            memory_old: memory.map_or(0, |touched| touched.old),
            memory_new: memory.map_or(0, |touched| touched.new),
            cursor: cursor.map_or(0, |(_, value)| value),
        });
        self.clock += CLOCK_STEP_ECALL;
    }
}
