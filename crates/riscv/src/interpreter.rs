//! The loop that executes instructions.

use crate::code::{Code, NOWHERE, Slot};
use crate::decode::decode;
use crate::error::ErrorKind;
use crate::executor::{Hart, Registers};
use crate::instruction::Op;
use crate::memory::Memory;
use crate::observer::{Access, Observer};
use crate::program::Program;
use crate::semantics;
use crate::trace::{Call, RESERVATION};

/// Where and why the loop ended, and after how many completed instructions.
pub(crate) struct End {
    pub at: usize,
    pub cycles: u64,
    pub result: Result<(), ErrorKind>,
}

impl Hart<'_> {
    /// Executes from the entry on until something ends it.
    pub(crate) fn execute<O: Observer>(&mut self, code: &Code, cycle_limit: u64, observer: &mut O) -> End {
        let Hart {
            program,
            registers,
            memory,
            calls,
        } = self;
        let slots = &code.slots[..];
        let text_start = program.ranges().first().map_or(0, |range| range.start);
        let text_bytes = program.ranges().last().map_or(0, |range| range.end) - text_start;
        // A store of 8 bytes reaches into the text from 7 bytes before.
        let near_text = |address: u64| address.wrapping_add(7).wrapping_sub(text_start) < text_bytes + 7;
        let mut cycles = 0u64;
        let mut at = code.find(program.entry().into()).unwrap_or(usize::MAX);

        macro_rules! x {
            ($register:expr) => {
                registers[usize::from($register)]
            };
        }
        macro_rules! stop {
            ($kind:expr) => {
                return End {
                    at,
                    cycles,
                    result: Err($kind),
                }
            };
        }
        macro_rules! attempt {
            ($result:expr) => {
                match $result {
                    Ok(value) => value,
                    Err(kind) => stop!(kind),
                }
            };
        }

        loop {
            if cycles >= cycle_limit {
                stop!(ErrorKind::CycleLimit { limit: cycle_limit });
            }
            if !observer.has_room() {
                stop!(ErrorKind::ClockLimit);
            }
            let slot: &Slot = &slots[at];
            let mut next = at + 1;

            let Some(op) = slot.op else {
                if slot.extra != NOWHERE {
                    at = slot.extra as usize;
                    continue;
                }
                stop!(undefined(program, code, at))
            };
            if !observer.before(at, registers) {
                stop!(ErrorKind::Watcher);
            }

            macro_rules! alu {
                ($op:ident) => {{
                    let (a, b, old) = (x!(slot.rs1), x!(slot.rs2), x!(slot.rd));
                    observer.alu(at, slot, a, b, old);
                    x!(slot.rd) = semantics::alu(Op::$op, a, b);
                }};
            }
            macro_rules! immediate {
                ($op:ident) => {{
                    let (a, old) = (x!(slot.rs1), x!(slot.rd));
                    observer.alu_immediate(at, slot, a, old);
                    x!(slot.rd) = semantics::alu(Op::$op, a, slot.imm);
                }};
            }
            macro_rules! branch {
                ($op:ident) => {{
                    let (a, b) = (x!(slot.rs1), x!(slot.rs2));
                    if semantics::taken(Op::$op, a, b) {
                        next = slot.imm as usize;
                        if next >= slots.len() {
                            stop!(stray(program, code, at));
                        }
                    }
                    observer.branch(at, slot, a, b);
                }};
            }
            macro_rules! cell {
                ($address:expr) => {
                    match memory.cell($address) {
                        Ok(cell) => cell,
                        Err(fault) => stop!(fault.into_kind($address, memory)),
                    }
                };
            }
            macro_rules! load {
                ($op:ident) => {{
                    let base = x!(slot.rs1);
                    let address = base.wrapping_add(slot.imm);
                    if semantics::crosses(Op::$op, address) {
                        attempt!(load_cross(Op::$op, at, slot, registers, memory, observer));
                    } else {
                        let cell = cell!(address);
                        let (word, old) = (memory.read(cell), x!(slot.rd));
                        observer.load(at, slot, base, cell, word, old);
                        x!(slot.rd) = semantics::load(Op::$op, address, word);
                    }
                }};
            }
            macro_rules! store {
                ($op:ident) => {{
                    let (base, value) = (x!(slot.rs1), x!(slot.rs2));
                    let address = base.wrapping_add(slot.imm);
                    if near_text(address) && program.touches_text(address, semantics::width(Op::$op)) {
                        stop!(ErrorKind::StoreIntoText { address });
                    }
                    if semantics::crosses(Op::$op, address) {
                        attempt!(store_cross(Op::$op, at, slot, registers, memory, observer));
                    } else {
                        let cell = cell!(address);
                        let word = memory.read(cell);
                        observer.store(at, slot, base, value, cell, word);
                        memory.write(cell, semantics::store(Op::$op, address, word, value));
                    }
                }};
            }
            // Every operation once, by what it does.
            macro_rules! dispatch {
                (
                    branch($($branch:ident)*) load($($load:ident)*) store($($store:ident)*)
                    immediate($($immediate:ident)*) alu($($alu:ident)*) atomic($($atomic:ident)*)
                    { $($rest:tt)* }
                ) => {
                    match op {
                        $(Op::$branch => branch!($branch),)*
                        $(Op::$load => load!($load),)*
                        $(Op::$store => store!($store),)*
                        $(Op::$immediate => immediate!($immediate),)*
                        $(Op::$alu => alu!($alu),)*
                        $(Op::$atomic)|* => {
                            attempt!(atomic(op, at, slot, program, registers, memory, observer));
                        }
                        $($rest)*
                    }
                };
            }

            dispatch! {
                branch(Beq Bne Blt Bge Bltu Bgeu)
                load(Lb Lh Lw Ld Lbu Lhu Lwu)
                store(Sb Sh Sw Sd)
                immediate(
                    Addi Slti Sltiu Xori Ori Andi Slli Srli Srai Addiw Slliw Srliw Sraiw
                    SlliUw Rori Roriw Bclri Bexti Binvi Bseti
                    Clz Clzw Ctz Ctzw Cpop Cpopw SextB SextH ZextH OrcB Rev8
                )
                alu(
                    Add Sub Sll Slt Sltu Xor Srl Sra Or And Addw Subw Sllw Srlw Sraw
                    Mul Mulh Mulhsu Mulhu Div Divu Rem Remu Mulw Divw Divuw Remw Remuw
                    AddUw Sh1add Sh2add Sh3add Sh1addUw Sh2addUw Sh3addUw
                    Andn Orn Xnor Max Maxu Min Minu
                    Rol Rolw Ror Rorw Bclr Bext Binv Bset Clmul Clmulh Clmulr CzeroEqz CzeroNez
                )
                atomic(
                    LrW LrD ScW ScD AmoswapW AmoswapD AmoaddW AmoaddD AmoxorW AmoxorD AmoandW AmoandD AmoorW AmoorD
                    AmominW AmominD AmomaxW AmomaxD AmominuW AmominuD AmomaxuW AmomaxuD
                )
                {
                    Op::Lui => {
                        observer.constant(at, slot, x!(slot.rd));
                        x!(slot.rd) = slot.imm;
                    }
                    // The code holds neither `auipc` nor constant `addi`: see `Slot::op`.
                    Op::Auipc => unreachable!("auipc has become lui"),
                    Op::Jal => {
                        next = slot.extra as usize;
                        if next >= slots.len() {
                            stop!(stray(program, code, at));
                        }
                        observer.constant(at, slot, x!(slot.rd));
                        x!(slot.rd) = slot.imm;
                    }
                    Op::Jalr => {
                        let base = x!(slot.rs1);
                        next = attempt!(code.find(base.wrapping_add(slot.imm) & !1));
                        observer.jump_register(at, slot, base, x!(slot.rd));
                        x!(slot.rd) = u64::from(slot.extra) + 2;
                    }
                    Op::Fence => observer.fence(at),
                    Op::Ecall => {
                        let effect = attempt!(calls.execute(program, registers, memory));
                        observer.ecall(at, &effect);
                        if effect.call == Call::Exit {
                            return End {
                                at,
                                cycles: cycles + 1,
                                result: Ok(()),
                            };
                        }
                    }
                    Op::Ebreak => stop!(ErrorKind::Breakpoint),
                }
            }
            cycles += 1;
            at = next;
        }
    }
}

/// A load whose bytes lie in two words.
#[cold]
#[inline(never)]
fn load_cross<O: Observer>(
    op: Op,
    at: usize,
    slot: &Slot,
    registers: &mut Registers,
    memory: &mut Memory,
    observer: &mut O,
) -> Result<(), ErrorKind> {
    let rs1 = registers[usize::from(slot.rs1)];
    let address = rs1.wrapping_add(slot.imm);
    let cells = two_cells(memory, address)?;
    let [low, high] = cells.map(|cell| memory.read(cell));
    let rd = &mut registers[usize::from(slot.rd)];
    let access = Access {
        rs1,
        rs2: 0,
        rd_old: *rd,
    };
    observer.load_cross(at, slot, &access, cells, [low, high]);
    *rd = semantics::load_cross(op, address, low, high);
    Ok(())
}

/// A store whose bytes lie in two words, not into code.
#[cold]
#[inline(never)]
fn store_cross<O: Observer>(
    op: Op,
    at: usize,
    slot: &Slot,
    registers: &mut Registers,
    memory: &mut Memory,
    observer: &mut O,
) -> Result<(), ErrorKind> {
    let [rs1, rs2] = [slot.rs1, slot.rs2].map(|register| registers[usize::from(register)]);
    let address = rs1.wrapping_add(slot.imm);
    let cells = two_cells(memory, address)?;
    let [low, high] = cells.map(|cell| memory.read(cell));
    let access = Access { rs1, rs2, rd_old: 0 };
    observer.store_cross(at, slot, &access, cells, [low, high]);
    let (low, high) = semantics::store_cross(op, address, low, high, rs2);
    memory.write(cells[0], low);
    memory.write(cells[1], high);
    Ok(())
}

fn two_cells(memory: &mut Memory, address: u64) -> Result<[usize; 2], ErrorKind> {
    memory
        .two_cells(address)
        .map_err(|(address, fault)| fault.into_kind(address, memory))
}

/// `lr`, `sc` and the `amo`s.
#[inline(never)]
fn atomic<O: Observer>(
    op: Op,
    at: usize,
    slot: &Slot,
    program: &Program,
    registers: &mut Registers,
    memory: &mut Memory,
    observer: &mut O,
) -> Result<(), ErrorKind> {
    let [address, rs2, rd_old] =
        [slot.rs1, slot.rs2, slot.rd].map(|register| registers[usize::from(register)]);
    let width = semantics::width(op);
    if !address.is_multiple_of(width) {
        return Err(ErrorKind::MisalignedAccess { address, width });
    }
    let loads_only = matches!(op, Op::LrW | Op::LrD);
    if !loads_only && program.touches_text(address, width) {
        return Err(ErrorKind::StoreIntoText { address });
    }
    let cell = memory
        .cell(address)
        .map_err(|fault| fault.into_kind(address, memory))?;
    let word = memory.read(cell);
    let access = Access {
        rs1: address,
        rs2,
        rd_old,
    };
    let reserved = registers[usize::from(RESERVATION)];
    let rd = match op {
        Op::LrW | Op::LrD => {
            observer.load_reserved(at, slot, &access, cell, word, reserved);
            registers[usize::from(RESERVATION)] = semantics::reservation(op, address);
            semantics::load(op, address, word)
        }
        Op::ScW | Op::ScD => {
            observer.store_conditional(at, slot, &access, cell, word, reserved);
            let succeeds = reserved == semantics::reservation(op, address);
            if succeeds {
                memory.write(cell, semantics::store(op, address, word, rs2));
            }
            registers[usize::from(RESERVATION)] = 0;
            u64::from(!succeeds)
        }
        _ => {
            observer.amo(at, slot, &access, cell, word);
            let old = semantics::load(op, address, word);
            let new = semantics::amo(op, old, rs2);
            memory.write(cell, semantics::store(op, address, word, new));
            old
        }
    };
    registers[usize::from(slot.rd)] = rd;
    Ok(())
}

/// The error of a direct jump or branch without a target.
#[cold]
fn stray(program: &Program, code: &Code, at: usize) -> ErrorKind {
    let pc = code.pc(at);
    let entry = program.text_index(pc).map(|index| program.text()[index]);
    let target = entry
        .and_then(|entry| entry.instruction?.target(entry.pc))
        .unwrap_or(0);
    ErrorKind::JumpOutsideText { target }
}

/// The error of reaching a slot without an instruction.
#[cold]
fn undefined(program: &Program, code: &Code, at: usize) -> ErrorKind {
    /// What assemblers make of `unimp`, in 32 and in 16 bits.
    const UNIMP: [u32; 2] = [0xc000_1073, 0x0000];
    let Some(index) = program.text_index(code.pc(at)) else {
        return ErrorKind::EndOfText;
    };
    let word = program.text()[index].word;
    match decode(word) {
        Err(_) if UNIMP.contains(&word) => ErrorKind::GuestAbort,
        Err(reason) => ErrorKind::UndefinedInstruction { word, reason },
        // The text ends within an instruction.
        Ok(_) => ErrorKind::EndOfText,
    }
}
