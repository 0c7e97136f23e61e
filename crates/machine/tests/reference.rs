//! Every operation of the ALU and every atomic operation, on random and corner operands, against definitions that are written bit by
//! bit from the manual and share nothing with the executor: the executor's result must be the defined one, and the chips must accept
//! the run.

mod common;

use carryless_riscv::{Format, Instruction, Op, Pattern, semantics};
use common::{Random, Run, exit, load_constant};

/// A number's bits, lowest first.
fn bits(x: u64, n: usize) -> Vec<bool> {
    (0..n).map(|i| x >> i & 1 == 1).collect()
}

/// From bits, lowest first.
fn word(bits: impl IntoIterator<Item = bool>) -> u64 {
    bits.into_iter()
        .enumerate()
        .fold(0, |x, (i, bit)| x | u64::from(bit) << i)
}

/// Extends by the sign of `n` bits.
fn signed(x: u64, n: usize) -> u64 {
    word((0..64).map(|i| x >> i.min(n - 1) & 1 == 1))
}

/// As an integer in two's complement of `n` bits.
fn integer(x: u64, n: u32) -> i128 {
    let x = i128::from(x) & ((1 << n) - 1);
    if x >> (n - 1) == 1 { x - (1 << n) } else { x }
}

fn natural(x: u64, n: u32) -> i128 {
    i128::from(x) & ((1 << n) - 1)
}

/// Rounds towards zero; by 0 all ones (the remainder: the dividend).
fn divide(a: i128, b: i128) -> (i128, i128) {
    if b == 0 {
        return (-1, a);
    }
    let (mut quotient, sign) = (0i128, if (a < 0) == (b < 0) { 1 } else { -1 });
    let mut left = a.abs();
    for i in (0..65).rev() {
        if left >> i >= b.abs() {
            left -= b.abs() << i;
            quotient += 1 << i;
        }
    }
    (sign * quotient, if a < 0 { -left } else { left })
}

/// The carry-less product, coefficient by coefficient.
fn carryless(a: u64, b: u64) -> [bool; 128] {
    let mut out = [false; 128];
    for i in 0..64 {
        for j in 0..64 {
            out[i + j] ^= (a >> i & 1) & (b >> j & 1) == 1;
        }
    }
    out
}

/// The value of `n` bits moved by `by(i)`: bit i of the result is bit `from(i)`, or `fill` where there is none.
fn moved(x: u64, n: usize, from: impl Fn(i64) -> i64, fill: bool) -> u64 {
    let x = bits(x, n);
    word((0..n as i64).map(|i| {
        usize::try_from(from(i))
            .ok()
            .and_then(|j| x.get(j).copied())
            .unwrap_or(fill)
    }))
}

fn definition(op: Op, a: u64, b: u64) -> u64 {
    use Op as O;
    let low = |x: u64| x & 0xffff_ffff;
    let (six, five) = ((b % 64) as i64, (b % 32) as i64);
    let sum = |x: u64, y: u64| (u128::from(x) + u128::from(y)) as u64;
    let each =
        |f: &dyn Fn(bool, bool) -> bool| word(bits(a, 64).into_iter().zip(bits(b, 64)).map(|(x, y)| f(x, y)));
    let (sa, sb, ua, ub) = (integer(a, 64), integer(b, 64), natural(a, 64), natural(b, 64));
    let (wa, wb) = (integer(a, 32), integer(b, 32));
    let (va, vb) = (natural(a, 32), natural(b, 32));
    let top = |x: u64, n: usize| x >> (n - 1) & 1 == 1;
    let zeros = |bits: &mut dyn Iterator<Item = bool>| bits.take_while(|bit| !bit).count() as u64;
    let ones = |bits: Vec<bool>| bits.into_iter().filter(|bit| *bit).count() as u64;
    let product = |bits: std::ops::Range<usize>| word(carryless(a, b)[bits].iter().copied());
    let with_bit = |f: &dyn Fn(bool) -> bool| {
        word((0..64).map(|i| {
            if i == six {
                f(a >> i & 1 == 1)
            } else {
                a >> i & 1 == 1
            }
        }))
    };
    match op {
        O::Add | O::Addi => (sa + sb) as u64,
        O::Sub => (sa - sb) as u64,
        O::Addw | O::Addiw => signed((wa + wb) as u64, 32),
        O::Subw => signed((wa - wb) as u64, 32),
        O::Slt | O::Slti => u64::from(sa < sb),
        O::Sltu | O::Sltiu => u64::from(ua < ub),
        O::Xor | O::Xori => each(&|x, y| x != y),
        O::Or | O::Ori => each(&|x, y| x || y),
        O::And | O::Andi => each(&|x, y| x && y),
        O::Xnor => each(&|x, y| x == y),
        O::Orn => each(&|x, y| x || !y),
        O::Andn => each(&|x, y| x && !y),
        O::Sll | O::Slli => moved(a, 64, |i| i - six, false),
        O::Srl | O::Srli => moved(a, 64, |i| i + six, false),
        O::Sra | O::Srai => moved(a, 64, |i| i + six, top(a, 64)),
        O::Sllw | O::Slliw => signed(moved(a, 32, |i| i - five, false), 32),
        O::Srlw | O::Srliw => signed(moved(a, 32, |i| i + five, false), 32),
        O::Sraw | O::Sraiw => signed(moved(a, 32, |i| i + five, top(a, 32)), 32),
        O::Rol => moved(a, 64, |i| (i - six).rem_euclid(64), false),
        O::Ror | O::Rori => moved(a, 64, |i| (i + six).rem_euclid(64), false),
        O::Rolw => signed(moved(a, 32, |i| (i - five).rem_euclid(32), false), 32),
        O::Rorw | O::Roriw => signed(moved(a, 32, |i| (i + five).rem_euclid(32), false), 32),
        O::SlliUw => moved(low(a), 64, |i| i - six, false),
        O::AddUw => sum(low(a), b),
        O::Sh1add => sum(moved(a, 64, |i| i - 1, false), b),
        O::Sh2add => sum(moved(a, 64, |i| i - 2, false), b),
        O::Sh3add => sum(moved(a, 64, |i| i - 3, false), b),
        O::Sh1addUw => sum(low(a) * 2, b),
        O::Sh2addUw => sum(low(a) * 4, b),
        O::Sh3addUw => sum(low(a) * 8, b),
        O::Mul => (ua as u128).wrapping_mul(ub as u128) as u64,
        O::Mulhu => ((ua as u128 * ub as u128) >> 64) as u64,
        O::Mulh => ((sa * sb) >> 64) as u64,
        // A product of 63 and 64 bits and a sign.
        O::Mulhsu => ((sa * ub) >> 64) as u64,
        O::Mulw => signed((wa * wb) as u64, 32),
        O::Div => divide(sa, sb).0 as u64,
        O::Divu => divide(ua, ub).0 as u64,
        O::Rem => divide(sa, sb).1 as u64,
        O::Remu => divide(ua, ub).1 as u64,
        O::Divw => signed(divide(wa, wb).0 as u64, 32),
        O::Divuw => signed(divide(va, vb).0 as u64, 32),
        O::Remw => signed(divide(wa, wb).1 as u64, 32),
        O::Remuw => signed(divide(va, vb).1 as u64, 32),
        O::Clz => zeros(&mut bits(a, 64).into_iter().rev()),
        O::Clzw => zeros(&mut bits(a, 32).into_iter().rev()),
        O::Ctz => zeros(&mut bits(a, 64).into_iter()),
        O::Ctzw => zeros(&mut bits(a, 32).into_iter()),
        O::Cpop => ones(bits(a, 64)),
        O::Cpopw => ones(bits(a, 32)),
        O::Max => [b, a][usize::from(sa > sb)],
        O::Maxu => [b, a][usize::from(ua > ub)],
        O::Min => [b, a][usize::from(sa < sb)],
        O::Minu => [b, a][usize::from(ua < ub)],
        O::SextB => signed(a, 8),
        O::SextH => signed(a, 16),
        O::ZextH => word(bits(a, 16)),
        O::OrcB => word((0..64).map(|i| bits(a, 64)[i / 8 * 8..][..8].contains(&true))),
        O::Rev8 => word((0..64).map(|i| bits(a, 64)[(7 - i / 8) * 8 + i % 8])),
        O::Bclr | O::Bclri => with_bit(&|_| false),
        O::Bset | O::Bseti => with_bit(&|_| true),
        O::Binv | O::Binvi => with_bit(&|x| !x),
        O::Bext | O::Bexti => u64::from(bits(a, 64)[six as usize]),
        O::Clmul => product(0..64),
        O::Clmulh => product(64..128),
        O::Clmulr => product(63..127),
        O::CzeroEqz => [a, 0][usize::from(b == 0)],
        O::CzeroNez => [0, a][usize::from(b == 0)],
        other => unreachable!("{other:?} is no operation of the ALU"),
    }
}

/// What an `amo` leaves in memory, of its width.
fn amo_definition(op: Op, old: u64, value: u64) -> u64 {
    use Op as O;
    let alu = |op| definition(op, old, value);
    let word = |op| definition(op, signed(old, 32), signed(value, 32));
    match op {
        O::AmoswapW | O::AmoswapD => value,
        O::AmoaddW | O::AmoaddD => alu(O::Add),
        O::AmoxorW | O::AmoxorD => alu(O::Xor),
        O::AmoandW | O::AmoandD => alu(O::And),
        O::AmoorW | O::AmoorD => alu(O::Or),
        O::AmominD => alu(O::Min),
        O::AmomaxD => alu(O::Max),
        O::AmominuD => alu(O::Minu),
        O::AmomaxuD => alu(O::Maxu),
        O::AmominW => word(O::Min),
        O::AmomaxW => word(O::Max),
        O::AmominuW => [value, old][usize::from(natural(old, 32) < natural(value, 32))],
        O::AmomaxuW => [value, old][usize::from(natural(old, 32) > natural(value, 32))],
        other => unreachable!("{other:?} is no amo"),
    }
}

const CORNERS: [u64; 12] = [
    0,
    1,
    63,
    u64::MAX,
    1 << 63,
    (1 << 63) - 1,
    1 << 31,
    (1 << 31) - 1,
    0xffff_ffff,
    0xffff_ffff_8000_0000,
    0x1_0000_0000,
    0x8000_0080_0080_8000,
];

/// Corner operands with one another, equal ones, and random ones.
fn operands(random: &mut Random) -> Vec<(u64, u64)> {
    let corners = CORNERS.iter().flat_map(|&a| CORNERS.map(|b| (a, b)));
    let mut pairs: Vec<_> = corners.collect();
    for _ in 0..60 {
        let (a, b) = (random.operand(), random.operand());
        pairs.extend([(a, b), (a, a)]);
    }
    pairs
}

/// Memory at sp, where results are left one after another.
fn results(run: &Run) -> Vec<u64> {
    let first = run.program.stack_pointer() / 8;
    let words = run.trace.zeroed.iter().filter(|(index, _)| *index >= first);
    words.map(|(_, cell)| cell.value).collect()
}

#[test]
fn operations_of_the_alu() {
    let mut random = Random(31);
    let mut pairs = operands(&mut random);
    for &op in Op::ALL
        .iter()
        .filter(|op| matches!(op.pattern(), Pattern::Alu | Pattern::AluImmediate))
    {
        let mut code = vec![Instruction::i(Op::Addi, 8, 2, 0)];
        let mut expected = Vec::new();
        for (k, (a, b)) in pairs.iter_mut().enumerate() {
            load_constant(&mut code, 5, *a);
            let word = matches!(op, Op::Slliw | Op::Srliw | Op::Sraiw | Op::Roriw);
            let immediate = match op.format() {
                Format::R | Format::Unary => None,
                Format::I => Some((*b as i64) << 52 >> 52),
                _ => Some((k as i64 + (*b & 1) as i64) % if word { 32 } else { 64 }),
            };
            match immediate {
                Some(b) => {
                    code.push(Instruction::i(op, 7, 5, b));
                    expected.push(definition(op, *a, b as u64));
                }
                None if op.format() == Format::Unary => {
                    code.push(Instruction::i(op, 7, 5, 0));
                    expected.push(definition(op, *a, 0));
                }
                None => {
                    load_constant(&mut code, 6, *b);
                    code.push(Instruction::r(op, 7, 5, 6));
                    expected.push(definition(op, *a, *b));
                }
            }
            code.extend([Instruction::s(Op::Sd, 7, 8, 0), Instruction::i(Op::Addi, 8, 8, 8)]);
        }
        exit(&mut code);
        let run = Run::code(&code);
        for ((result, expected), (a, b)) in results(&run).into_iter().zip(expected).zip(&pairs) {
            assert_eq!(result, expected, "{} {a:#x} {b:#x}", op.mnemonic());
        }
        run.assert_valid();
    }
}

#[test]
fn atomic_operations() {
    let mut random = Random(32);
    let pairs = operands(&mut random);
    for &op in Op::ALL.iter().filter(|op| op.pattern() == Pattern::Amo) {
        let word = semantics::width(op) == 4;
        let mut code = vec![Instruction::i(Op::Addi, 8, 2, 0)];
        let mut expected = Vec::new();
        for (k, &(a, b)) in pairs.iter().enumerate() {
            load_constant(&mut code, 5, a);
            load_constant(&mut code, 6, b);
            let upper = word && k % 2 == 1;
            code.push(Instruction::s(Op::Sd, 5, 8, 0));
            code.push(Instruction::i(Op::Addi, 9, 8, 4 * i64::from(upper)));
            code.push(Instruction::r(op, 7, 9, 6));
            code.extend([
                Instruction::s(Op::Sd, 7, 8, 8),
                Instruction::i(Op::Addi, 8, 8, 16),
            ]);
            let low = |x: u64| x & 0xffff_ffff;
            expected.extend(match (word, upper) {
                (false, _) => [amo_definition(op, a, b), a],
                (true, false) => [
                    low(amo_definition(op, low(a), low(b))) | a >> 32 << 32,
                    signed(a, 32),
                ],
                (true, true) => [
                    low(amo_definition(op, a >> 32, low(b))) << 32 | low(a),
                    signed(a >> 32, 32),
                ],
            });
        }
        exit(&mut code);
        let run = Run::code(&code);
        assert_eq!(results(&run), expected, "{}", op.mnemonic());
        run.assert_valid();
    }
}

/// Every width at every offset, against a memory of bytes.
#[test]
fn accesses_at_every_offset() {
    let accesses: Vec<Op> = Op::ALL
        .iter()
        .copied()
        .filter(|op| matches!(op.format(), Format::Load | Format::S))
        .collect();
    let mut random = Random(33);
    let mut code = Vec::new();
    let mut expected = Vec::new();
    let mut bytes = [0u8; 24];
    code.extend([
        Instruction::i(Op::Addi, 8, 2, -1000),
        Instruction::i(Op::Addi, 9, 2, 0),
    ]);
    for round in 0..6 {
        for offset in 0..16usize {
            for &op in &accesses {
                let width = semantics::width(op) as usize;
                if op.format() == Format::S {
                    let value = random.operand();
                    load_constant(&mut code, 5, value);
                    code.push(Instruction::s(op, 5, 8, offset as i64));
                    bytes[offset..offset + width].copy_from_slice(&value.to_le_bytes()[..width]);
                    continue;
                }
                if round % 2 == 0 && random.below(3) > 0 {
                    continue;
                }
                code.push(Instruction::i(op, 7, 8, offset as i64));
                code.extend([Instruction::s(Op::Sd, 7, 9, 0), Instruction::i(Op::Addi, 9, 9, 8)]);
                let mut loaded = [0; 8];
                loaded[..width].copy_from_slice(&bytes[offset..offset + width]);
                let value = u64::from_le_bytes(loaded);
                let unsigned = matches!(op, Op::Lbu | Op::Lhu | Op::Lwu);
                expected.push(if unsigned { value } else { signed(value, 8 * width) });
            }
        }
    }
    exit(&mut code);
    let run = Run::code(&code);
    assert_eq!(results(&run), expected);
    run.assert_valid();
}
