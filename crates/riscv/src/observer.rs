//! What watches a run: nothing, a [`Watcher`], or the [`Recorder`](crate::recorder::Recorder) that fills a trace.

use crate::calls::Effect;
use crate::code::{Code, Slot};
use crate::executor::Registers;

/// What an instruction reads of its registers; fields that it does not use are 0.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Access {
    pub rs1: u64,
    pub rs2: u64,
    pub rd_old: u64,
}

/// Is told of every executed instruction, before its effects; one method a [`Pattern`](crate::Pattern), which does
/// nothing if it is not overridden. `at` is the instruction's slot, `rd_old` and `memory_old` are values before the instruction.
pub(crate) trait Observer {
    /// Whether one more instruction can be observed.
    #[inline(always)]
    fn has_room(&self) -> bool {
        true
    }
    /// Comes before everything else of an instruction; `false` stops the run.
    #[inline(always)]
    fn before(&mut self, _at: usize, _registers: &Registers) -> bool {
        true
    }
    #[inline(always)]
    fn alu(&mut self, _at: usize, _slot: &Slot, _rs1: u64, _rs2: u64, _rd_old: u64) {}
    #[inline(always)]
    fn alu_immediate(&mut self, _at: usize, _slot: &Slot, _rs1: u64, _rd_old: u64) {}
    #[inline(always)]
    fn constant(&mut self, _at: usize, _slot: &Slot, _rd_old: u64) {}
    #[inline(always)]
    fn jump_register(&mut self, _at: usize, _slot: &Slot, _rs1: u64, _rd_old: u64) {}
    #[inline(always)]
    fn branch(&mut self, _at: usize, _slot: &Slot, _rs1: u64, _rs2: u64) {}
    #[inline(always)]
    fn load(&mut self, _at: usize, _slot: &Slot, _rs1: u64, _cell: usize, _memory_old: u64, _rd_old: u64) {}
    #[inline(always)]
    fn store(&mut self, _at: usize, _slot: &Slot, _rs1: u64, _rs2: u64, _cell: usize, _memory_old: u64) {}
    #[inline(always)]
    fn load_cross(
        &mut self,
        _at: usize,
        _slot: &Slot,
        _access: &Access,
        _cells: [usize; 2],
        _memory_old: [u64; 2],
    ) {
    }
    #[inline(always)]
    fn store_cross(
        &mut self,
        _at: usize,
        _slot: &Slot,
        _access: &Access,
        _cells: [usize; 2],
        _memory_old: [u64; 2],
    ) {
    }
    #[inline(always)]
    fn amo(&mut self, _at: usize, _slot: &Slot, _access: &Access, _cell: usize, _memory_old: u64) {}
    #[inline(always)]
    fn load_reserved(
        &mut self,
        _at: usize,
        _slot: &Slot,
        _access: &Access,
        _cell: usize,
        _memory_old: u64,
        _reserved: u64,
    ) {
    }
    #[inline(always)]
    fn store_conditional(
        &mut self,
        _at: usize,
        _slot: &Slot,
        _access: &Access,
        _cell: usize,
        _memory_old: u64,
        _reserved: u64,
    ) {
    }
    #[inline(always)]
    fn fence(&mut self, _at: usize) {}
    #[inline(always)]
    fn ecall(&mut self, _at: usize, _effect: &Effect) {}
}

/// Nobody watches.
impl Observer for () {}

/// Shows every instruction's pc and the registers before it.
pub(crate) struct Watcher<'a> {
    code: &'a Code,
    watch: &'a mut dyn FnMut(u64, &[u64; 32]) -> bool,
}

impl<'a> Watcher<'a> {
    pub(crate) fn new(code: &'a Code, watch: &'a mut dyn FnMut(u64, &[u64; 32]) -> bool) -> Self {
        Watcher { code, watch }
    }
}

impl Observer for Watcher<'_> {
    fn before(&mut self, at: usize, registers: &Registers) -> bool {
        match registers.first_chunk() {
            Some(registers) => (self.watch)(self.code.pc(at), registers),
            None => false,
        }
    }
}
