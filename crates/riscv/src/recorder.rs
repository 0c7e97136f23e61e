//! What watches a run: nothing, or the [`Recorder`] that fills a [`Trace`].

use crate::calls::Effect;
use crate::code::{Code, Slot};
use crate::executor::Registers;
use crate::memory::Memory;
use crate::trace::{
    CLOCK_STEP, CLOCK_STEP_ECALL, EcallStep, FIRST_CLOCK, FinalCell, REGISTER_CELLS, Step, Trace,
};

/// Is told of every executed instruction, before its effects; one method a [`Pattern`](crate::Pattern). `at` is the
/// instruction's slot, `rd_old` and `memory_old` are values before the instruction.
pub(crate) trait Observer {
    /// Whether one more instruction can be observed.
    fn has_room(&self) -> bool;
    fn alu(&mut self, at: usize, slot: &Slot, rs1: u64, rs2: u64, rd_old: u64);
    fn constant(&mut self, at: usize, slot: &Slot, rd_old: u64);
    fn jump_register(&mut self, at: usize, slot: &Slot, rs1: u64, rd_old: u64);
    fn branch(&mut self, at: usize, slot: &Slot, rs1: u64, rs2: u64);
    fn load(&mut self, at: usize, slot: &Slot, rs1: u64, cell: usize, memory_old: u64, rd_old: u64);
    fn store(&mut self, at: usize, slot: &Slot, rs1: u64, rs2: u64, cell: usize, memory_old: u64);
    fn fence(&mut self, at: usize);
    fn ecall(&mut self, at: usize, effect: &Effect);
}

/// Nobody watches.
impl Observer for () {
    #[inline(always)]
    fn has_room(&self) -> bool {
        true
    }
    #[inline(always)]
    fn alu(&mut self, _: usize, _: &Slot, _: u64, _: u64, _: u64) {}
    #[inline(always)]
    fn constant(&mut self, _: usize, _: &Slot, _: u64) {}
    #[inline(always)]
    fn jump_register(&mut self, _: usize, _: &Slot, _: u64, _: u64) {}
    #[inline(always)]
    fn branch(&mut self, _: usize, _: &Slot, _: u64, _: u64) {}
    #[inline(always)]
    fn load(&mut self, _: usize, _: &Slot, _: u64, _: usize, _: u64, _: u64) {}
    #[inline(always)]
    fn store(&mut self, _: usize, _: &Slot, _: u64, _: u64, _: usize, _: u64) {}
    #[inline(always)]
    fn fence(&mut self, _: usize) {}
    #[inline(always)]
    fn ecall(&mut self, _: usize, _: &Effect) {}
}

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
    ecalls: Vec<EcallStep>,
}

impl<'a> Recorder<'a> {
    pub(crate) fn new(code: &'a Code, text_entries: usize) -> Self {
        Recorder {
            text: &code.text,
            clock: FIRST_CLOCK,
            text_clocks: vec![0; text_entries],
            register_clocks: [0; 256],
            memory_clocks: Vec::new(),
            steps: Vec::new(),
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
        self.clock <= u32::MAX - CLOCK_STEP_ECALL
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
