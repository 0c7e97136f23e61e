//! The units of random programs.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use carryless_riscv::{Format, Instruction as I, Op, Pattern, semantics};

use super::Generator;
use super::layout::{Code, FIRST, FREE, SECOND, STACK, TABLE};
use crate::compressed::{encodings, form, parcels};

/// No jump goes over more units.
pub(super) const FURTHEST: usize = 4;

/// The forms of compressed instructions with the parcels that may stand anywhere.
static ANYWHERE: LazyLock<Vec<Vec<u16>>> = LazyLock::new(|| {
    let mut by_form = BTreeMap::<_, Vec<u16>>::new();
    for (parcel, instruction) in parcels() {
        if stands_anywhere(&instruction) {
            by_form.entry(form(parcel)).or_default().push(parcel);
        }
    }
    by_form.into_values().collect()
});

/// Whether an instruction changes none of the registers that must stay, goes nowhere, and accesses only the areas.
fn stands_anywhere(instruction: &I) -> bool {
    let writes_free = instruction.rd == 0 || FREE.contains(&instruction.rd);
    let good_base = [STACK, FIRST, SECOND].contains(&instruction.rs1);
    match instruction.pattern() {
        Pattern::Alu | Pattern::AluImmediate | Pattern::Constant => writes_free && instruction.op != Op::Jal,
        Pattern::Load => writes_free && good_base,
        Pattern::Store => good_base,
        _ => false,
    }
}

/// All operations of a pattern.
fn operations(pattern: Pattern) -> Vec<Op> {
    Op::ALL
        .iter()
        .copied()
        .filter(|op| op.pattern() == pattern)
        .collect()
}

static ALU: LazyLock<Vec<Op>> =
    LazyLock::new(|| [Pattern::Alu, Pattern::AluImmediate].map(operations).concat());
static BRANCHES: LazyLock<Vec<Op>> = LazyLock::new(|| operations(Pattern::Branch));
static LOADS: LazyLock<Vec<Op>> = LazyLock::new(|| operations(Pattern::Load));
static STORES: LazyLock<Vec<Op>> = LazyLock::new(|| operations(Pattern::Store));
static AMOS: LazyLock<Vec<Op>> = LazyLock::new(|| operations(Pattern::Amo));

impl Generator {
    /// A unit of a random kind.
    pub(super) fn unit(&mut self, code: &mut Code) {
        match self.choice.below(40) {
            0..12 => {
                self.arithmetic(code);
                self.arithmetic(code);
            }
            12..18 => {
                let form = self.choice.below(ANYWHERE.len() as u64) as usize;
                code.parcel(self.choice.of(&ANYWHERE[form]));
            }
            18..20 => self.constant(code),
            20..22 => self.refresh(code),
            22..25 => self.load(code),
            25..28 => self.store(code),
            28..31 => self.branch(code),
            31 => self.small_loop(code),
            32 => self.direct_jump(code),
            33 | 34 => self.computed_jump(code),
            35 | 36 => {
                self.amo(code);
                self.amo(code);
            }
            37 => self.reservation(code),
            38 => self.stack(code),
            _ => self.system(code),
        }
    }

    /// A register to write: free, or now and then `x0`.
    fn destination(&mut self) -> u8 {
        if self.choice.one_in(16) {
            0
        } else {
            self.choice.of(&FREE)
        }
    }

    /// A register to read: any.
    fn source(&mut self) -> u8 {
        self.choice.below(32) as u8
    }

    /// A free register that is none of these.
    fn free_but(&mut self, taken: &[u8]) -> u8 {
        loop {
            let register = self.choice.of(&FREE);
            if !taken.contains(&register) {
                return register;
            }
        }
    }

    fn area(&mut self) -> u8 {
        self.choice.of(&[STACK, FIRST, SECOND])
    }

    /// An offset from the middle of an area; often near the page boundary there.
    fn offset(&mut self) -> i64 {
        match self.choice.below(3) {
            0 => self.choice.between(-8, 8),
            1 => self.choice.signed(12),
            _ => 8 * self.choice.between(-256, 255),
        }
    }

    fn arithmetic(&mut self, code: &mut Code) {
        let op = self.choice.of(&ALU);
        if matches!(op, Op::CzeroEqz | Op::CzeroNez) && !self.abilities.zicond {
            return code.plain(I::FENCE);
        }
        let (mut rd, mut rs1, mut rs2) = (self.destination(), self.source(), self.source());
        match self.choice.below(6) {
            0 => (rs1, rs2) = (rd, rd),
            1 => rs1 = rd,
            2 => rs2 = rd,
            3 => rs2 = rs1,
            _ => {}
        }
        if self.choice.one_in(12) {
            rd = 0;
        }
        if op == Op::Ctzw && !self.abilities.ctzw {
            let source = rs1;
            rs1 = self.choice.of(&FREE);
            code.plain(I::r(Op::AddUw, rs1, source, 0));
        }
        let name = op.mnemonic();
        code.plain(match op.format() {
            Format::Shift if name.ends_with('w') && op != Op::SlliUw => {
                I::i(op, rd, rs1, self.choice.amount(32))
            }
            Format::Shift => I::i(op, rd, rs1, self.choice.amount(64)),
            Format::I => I::i(op, rd, rs1, self.choice.signed(12)),
            Format::Unary => I::r(op, rd, rs1, 0),
            _ => I::r(op, rd, rs1, rs2),
        });
    }

    fn constant(&mut self, code: &mut Code) {
        let rd = self.destination();
        code.plain(match self.choice.below(3) {
            0 => I::i(Op::Addi, rd, 0, self.choice.signed(12)),
            1 => I::u(Op::Lui, rd, self.choice.signed(20) << 12),
            _ => I::u(Op::Auipc, rd, self.choice.signed(20) << 12),
        });
    }

    /// Two registers get values from the table: equal ones now and then.
    fn refresh(&mut self, code: &mut Code) {
        let item = self.choice.below(255);
        for _ in 0..2 {
            let again = self.choice.one_in(3);
            let item = if again { item } else { self.choice.below(255) };
            code.plain(I::i(Op::Ld, self.choice.of(&FREE), TABLE, 8 * item as i64));
        }
    }

    fn load(&mut self, code: &mut Code) {
        let (op, rd, base, offset) = (
            self.choice.of(&LOADS),
            self.destination(),
            self.area(),
            self.offset(),
        );
        if rd != 0 && self.choice.one_in(4) {
            // rd is the base.
            code.plain(I::i(Op::Addi, rd, base, 0));
            code.plain(I::i(op, rd, rd, offset));
        } else {
            code.plain(I::i(op, rd, base, offset));
        }
    }

    fn store(&mut self, code: &mut Code) {
        let (op, value, base, offset) = (self.choice.of(&STORES), self.source(), self.area(), self.offset());
        code.plain(I::s(op, value, base, offset));
        if self.choice.one_in(2) {
            // What other accesses to these bytes see.
            let (op, near) = (self.choice.of(&LOADS), self.choice.between(-7, 7));
            let rd = self.choice.of(&FREE);
            code.plain(I::i(op, rd, base, (offset + near).clamp(-2048, 2047)));
        }
    }

    /// Forward over some units.
    fn ahead(&mut self, code: &Code) -> usize {
        code.current() + self.choice.between(1, FURTHEST as i64 - 1) as usize
    }

    fn branch(&mut self, code: &mut Code) {
        let unit = self.ahead(code);
        if self.choice.one_in(3) {
            let (op, rs1) = (
                self.choice.of(&[Op::Beq, Op::Bne]),
                self.choice.between(8, 15) as u8,
            );
            return code.jump(I::b(op, rs1, 0, 0), unit, true);
        }
        let (op, rs1, mut rs2) = (self.choice.of(&BRANCHES), self.source(), self.source());
        if self.choice.one_in(4) {
            rs2 = rs1;
        }
        code.jump(I::b(op, rs1, rs2, 0), unit, false);
    }

    /// Counts a register down from a few.
    fn small_loop(&mut self, code: &mut Code) {
        let register = self.choice.of(&FREE);
        let body = self.choice.below(2);
        code.plain(I::i(Op::Addi, register, 0, self.choice.between(1, 3)));
        for _ in 0..body {
            let (rs1, rs2) = (self.source(), self.source());
            code.plain(I::r(Op::Add, self.free_but(&[register]), rs1, rs2));
        }
        code.plain(I::i(Op::Addi, register, register, -1));
        code.plain(I::b(Op::Bne, register, 0, -4 - 4 * body as i64));
    }

    fn direct_jump(&mut self, code: &mut Code) {
        let unit = self.ahead(code);
        match self.choice.one_in(2) {
            true => code.jump(I::u(Op::Jal, 0, 0), unit, true),
            false => {
                let rd = self.destination();
                code.jump(I::u(Op::Jal, rd, 0), unit, false);
            }
        }
    }

    /// To an address relative to the pc; `jalr` clears the low bit.
    fn computed_jump(&mut self, code: &mut Code) {
        let unit = self.ahead(code);
        let base = self.choice.of(&FREE);
        let odd = self.choice.below(2) as i64;
        code.plain(I::u(Op::Auipc, base, 0));
        if self.choice.one_in(2) {
            let rd = if self.choice.one_in(3) {
                base
            } else {
                self.destination()
            };
            return code.relative(I::i(Op::Jalr, rd, base, 0), unit, 4, odd, false);
        }
        code.relative(I::i(Op::Addi, base, base, 0), unit, 4, odd, false);
        let jump = I::i(Op::Jalr, self.choice.below(2) as u8, base, 0);
        let [parcel, ..] = encodings(&jump) else {
            panic!("`{jump}` has a short encoding");
        };
        code.parcel(*parcel);
    }

    /// An address for an atomic operation in a free register.
    fn atomic_address(&mut self, code: &mut Code, op: Op) -> (u8, u8, i64) {
        let width = semantics::width(op) as i64;
        let (register, base) = (self.choice.of(&FREE), self.area());
        let offset = self.choice.between(-16, 15) * width;
        code.plain(I::i(Op::Addi, register, base, offset));
        (register, base, offset)
    }

    /// An atomic operation with random acquire and release bits.
    fn atomic(&mut self, code: &mut Code, instruction: I) {
        code.word(instruction.encode() | (self.choice.below(4) as u32) << 25);
    }

    fn amo(&mut self, code: &mut Code) {
        let op = self.choice.of(&AMOS);
        let (address, ..) = self.atomic_address(code, op);
        let (mut rd, mut rs2) = (self.destination(), self.source());
        match self.choice.below(5) {
            0 => rd = address,
            1 => rs2 = address,
            2 => (rd, rs2) = (address, address),
            3 => rs2 = rd,
            _ if self.choice.one_in(2) => rd = 0,
            _ => {}
        }
        self.atomic(code, I::r(op, rd, address, rs2));
    }

    /// `lr` and `sc` of one width, in all the orders that the manual gives a meaning to; nothing stays reserved. No
    /// store of this hart comes between them, after which QEMU's answer depends on the value stored.
    fn reservation(&mut self, code: &mut Code) {
        let (reserve, conditional) = self.choice.of(&[(Op::LrW, Op::ScW), (Op::LrD, Op::ScD)]);
        let (address, base, offset) = self.atomic_address(code, reserve);
        let other = self.free_but(&[address]);
        let elsewhere = I::i(Op::Addi, other, base, if offset == 0 { 8 } else { 0 });
        let (loaded, result) = (self.free_but(&[address, other]), self.free_but(&[address, other]));
        let value = self.source();
        let load = I::r(reserve, loaded, address, 0);
        let store = |rd, address, value| I::r(conditional, rd, address, value);
        match self.choice.below(7) {
            0 | 1 => {
                self.atomic(code, load);
                let rd = self.choice.of(&[0, result, address]);
                let value = self.choice.of(&[value, address]);
                self.atomic(code, store(rd, address, value));
            }
            // Not where it was reserved; then nothing is reserved any more.
            2 => {
                self.atomic(code, load);
                code.plain(elsewhere);
                self.atomic(code, store(result, other, value));
                self.atomic(code, store(result, address, value));
            }
            // Twice: the second one fails.
            3 => {
                self.atomic(code, load);
                self.atomic(code, store(result, address, value));
                self.atomic(code, store(other, address, value));
            }
            // The last reservation counts.
            4 => {
                self.atomic(code, load);
                code.plain(elsewhere);
                self.atomic(code, I::r(reserve, loaded, other, 0));
                let target = self.choice.of(&[address, other]);
                self.atomic(code, store(result, target, value));
            }
            // Arithmetic and a load between them.
            5 => {
                self.atomic(code, load);
                code.plain(I::r(Op::Add, other, loaded, value));
                code.plain(I::i(Op::Lbu, result, base, offset));
                self.atomic(code, store(result, address, other));
            }
            // Without a reservation; and with one whose address register is lost.
            _ => {
                self.atomic(code, store(result, address, value));
                self.atomic(code, I::r(reserve, address, address, 0));
                self.atomic(code, store(0, SECOND, 0));
            }
        }
    }

    /// Moves `sp` and back, with something between.
    fn stack(&mut self, code: &mut Code) {
        let distance = 16 * self.choice.between(1, 31);
        let sign = self.choice.of(&[1, -1]);
        for distance in [sign * distance, -sign * distance] {
            let instruction = I::i(Op::Addi, STACK, STACK, distance);
            match encodings(&instruction) {
                [] => code.plain(instruction),
                short => code.parcel(self.choice.of(short)),
            }
            code.plain(I::i(Op::Addi, 31, STACK, 0));
        }
    }

    /// `fence`, `fence.i`, and calls that both machines answer alike, if the oracle answers any.
    fn system(&mut self, code: &mut Code) {
        const PAUSE: u32 = 0x0100_000f;
        const FENCE_I: u32 = 0x0000_100f;
        const FENCE_TSO: u32 = 0x8330_000f;
        let (a0, a1, a2, a7) = (10, 11, 12, 17);
        if self.choice.one_in(2) || !self.abilities.calls {
            return code.word(
                self.choice
                    .of(&[I::FENCE.encode(), 0x0ff0_000f, PAUSE, FENCE_I, FENCE_TSO]),
            );
        }
        let area = self.area();
        let start = self.choice.below(8) as i64;
        // An unknown call; a bad descriptor; a write within a word; a read at the end of the input.
        let (number, descriptor) =
            self.choice
                .of(&[(2000, 0), (63, 77), (64, 77), (64, 1), (64, 2), (63, 0)]);
        code.plain(I::i(Op::Addi, a0, 0, descriptor));
        code.plain(I::i(Op::Addi, a1, area, start));
        code.plain(I::i(Op::Addi, a2, 0, self.choice.between(0, 8 - start)));
        code.plain(I::i(Op::Addi, a7, 0, number));
        code.plain(I::ECALL);
    }
}
