//! Every ALU operation, branch, load and store on corner operands against exact arithmetic on wide integers.

use carryless_riscv::{Op, semantics};

/// Values at the edges of every width, and some that are nowhere special.
fn corners() -> Vec<u64> {
    let mut values = vec![
        0,
        1,
        2,
        3,
        5,
        7,
        31,
        32,
        33,
        63,
        64,
        65,
        0x0123_4567_89ab_cdef,
        0xfedc_ba98_7654_3210,
    ];
    for bit in [7u32, 8, 15, 16, 31, 32, 62, 63] {
        let power = 1u64 << bit;
        values.extend([power - 1, power, power + 1, !power, power.wrapping_neg()]);
    }
    values.extend([
        u64::MAX,
        u64::MAX - 1,
        0xffff_ffff_0000_0000,
        0x8000_0000_8000_0000,
        0x5555_5555_5555_5555,
    ]);
    values.extend((1..16u64).map(|i| i.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> (4 * (i % 4))));
    values.sort_unstable();
    values.dedup();
    values
}

/// The value of the low `bits` of `value`, as a signed or unsigned number.
fn number(value: u64, bits: u32, signed: bool) -> i128 {
    let unsigned = (value as i128) & ((1i128 << bits) - 1);
    if signed && unsigned >= 1i128 << (bits - 1) {
        unsigned - (1i128 << bits)
    } else {
        unsigned
    }
}

/// The register that holds `result` of an operation of so many bits: reduced, then sign-extended.
fn register(result: i128, bits: u32) -> u64 {
    let modulus = 1i128 << bits;
    let reduced = result.rem_euclid(modulus);
    let signed = if reduced >= modulus / 2 {
        reduced - modulus
    } else {
        reduced
    };
    signed.rem_euclid(1i128 << 64) as u64
}

/// Division as the specification's table has it, on exact numbers.
fn divide(a: i128, b: i128) -> i128 {
    if b == 0 { -1 } else { a / b }
}

fn remainder(a: i128, b: i128) -> i128 {
    if b == 0 { a } else { a - b * (a / b) }
}

/// Two to the power of the low `bits` bits of `b`.
fn power(b: u64, bits: u32) -> i128 {
    (0..b % (1 << bits)).fold(1, |power, _| 2 * power)
}

/// The high half of a product, by schoolbook multiplication of 32-bit halves of magnitudes.
fn high_product(a: i128, b: i128) -> i128 {
    let negative = (a < 0) != (b < 0);
    let (a, b) = (a.unsigned_abs(), b.unsigned_abs());
    let (a1, a0, b1, b0) = (a >> 32, a & 0xffff_ffff, b >> 32, b & 0xffff_ffff);
    let middle = a1 * b0 + ((a0 * b0) >> 32);
    let middle_low = (middle & 0xffff_ffff) + a0 * b1;
    let high = a1 * b1 + (middle >> 32) + (middle_low >> 32);
    let low_is_zero = a.wrapping_mul(b) & u128::from(u64::MAX) == 0;
    match (negative, low_is_zero) {
        (false, _) => high as i128,
        (true, true) => -(high as i128),
        (true, false) => -(high as i128) - 1,
    }
}

fn reference(op: Op, a: u64, b: u64) -> u64 {
    let (u, s) = (|x| number(x, 64, false), |x| number(x, 64, true));
    let (uw, sw) = (|x| number(x, 32, false), |x| number(x, 32, true));
    match op {
        Op::Add | Op::Addi => register(s(a) + s(b), 64),
        Op::Sub => register(s(a) - s(b), 64),
        Op::Addw | Op::Addiw => register(sw(a) + sw(b), 32),
        Op::Subw => register(sw(a) - sw(b), 32),
        Op::Sll | Op::Slli => register((u(a) as u128 * power(b, 6) as u128 % (1 << 64)) as i128, 64),
        Op::Srl | Op::Srli => register(u(a).div_euclid(power(b, 6)), 64),
        Op::Sra | Op::Srai => register(s(a).div_euclid(power(b, 6)), 64),
        Op::Sllw | Op::Slliw => register(uw(a) * power(b, 5), 32),
        Op::Srlw | Op::Srliw => register(uw(a).div_euclid(power(b, 5)), 32),
        Op::Sraw | Op::Sraiw => register(sw(a).div_euclid(power(b, 5)), 32),
        Op::Slt | Op::Slti => i128::from(s(a) < s(b)) as u64,
        Op::Sltu | Op::Sltiu => i128::from(u(a) < u(b)) as u64,
        Op::And | Op::Andi => (0..64)
            .filter(|i| a >> i & 1 == 1 && b >> i & 1 == 1)
            .map(|i| 1 << i)
            .sum(),
        Op::Or | Op::Ori => (0..64)
            .filter(|i| a >> i & 1 == 1 || b >> i & 1 == 1)
            .map(|i| 1 << i)
            .sum(),
        Op::Xor | Op::Xori => (0..64).filter(|i| a >> i & 1 != b >> i & 1).map(|i| 1 << i).sum(),
        Op::Mul => {
            let low = |x: u64| (u128::from(x) & 0xffff_ffff, u128::from(x) >> 32);
            let ((a0, a1), (b0, b1)) = (low(a), low(b));
            ((a0 * b0 + (((a0 * b1 + a1 * b0) & 0xffff_ffff) << 32)) % (1 << 64)) as u64
        }
        Op::Mulh => register(high_product(s(a), s(b)), 64),
        Op::Mulhsu => register(high_product(s(a), u(b)), 64),
        Op::Mulhu => register(high_product(u(a), u(b)), 64),
        Op::Mulw => register(sw(a) * sw(b), 32),
        Op::Div => register(divide(s(a), s(b)), 64),
        Op::Divu => register(divide(u(a), u(b)), 64),
        Op::Rem => register(remainder(s(a), s(b)), 64),
        Op::Remu => register(remainder(u(a), u(b)), 64),
        Op::Divw => register(divide(sw(a), sw(b)), 32),
        Op::Divuw => register(divide(uw(a), uw(b)), 32),
        Op::Remw => register(remainder(sw(a), sw(b)), 32),
        Op::Remuw => register(remainder(uw(a), uw(b)), 32),
        _ => bit_manipulation(op, a, b),
    }
}

/// The bits of a word, lowest first.
fn bits(value: u64, count: u32) -> Vec<bool> {
    (0..count).map(|i| value >> i & 1 == 1).collect()
}

fn word(bits: &[bool]) -> u64 {
    bits.iter().enumerate().map(|(i, bit)| u64::from(*bit) << i).sum()
}

/// Zba, Zbb, Zbs, Zbc and Zicond, on lists of bits.
fn bit_manipulation(op: Op, a: u64, b: u64) -> u64 {
    let zip = |f: fn(bool, bool) -> bool| {
        let pairs = bits(a, 64).into_iter().zip(bits(b, 64));
        word(&pairs.map(|(x, y)| f(x, y)).collect::<Vec<_>>())
    };
    let w = number(a, 32, false);
    let shifted_add = |x: i128, by: u32| register(x * (1 << by) + number(b, 64, false), 64);
    let (s, u) = (|x| number(x, 64, true), |x| number(x, 64, false));
    let rotate = |count: u32, left: bool| {
        let by = (b % u64::from(count)) as usize;
        let mut bits = bits(a, count);
        match left {
            true => bits.rotate_right(by),
            false => bits.rotate_left(by),
        }
        register(word(&bits) as i128, count)
    };
    let with_bit = |f: fn(bool) -> bool| {
        let mut bits = bits(a, 64);
        let bit = &mut bits[(b % 64) as usize];
        *bit = f(*bit);
        word(&bits)
    };
    let run = |mut bits: Box<dyn Iterator<Item = bool>>, count: usize| {
        bits.position(|bit| bit).unwrap_or(count) as u64
    };
    let leading = |count: u32| run(Box::new(bits(a, count).into_iter().rev()), count as usize);
    let trailing = |count: u32| run(Box::new(bits(a, count).into_iter()), count as usize);
    let ones = |count: u32| bits(a, count).iter().filter(|bit| **bit).count() as u64;
    // Coefficient k of the product of two polynomials.
    let coefficient = |k: i32| {
        let terms = (0..64).filter(|i| (0..64).contains(&(k - i)));
        terms.filter(|i| a >> i & 1 == 1 && b >> (k - i) & 1 == 1).count() % 2 == 1
    };
    let product = |from: i32| word(&(from..from + 64).map(coefficient).collect::<Vec<_>>());
    let bytes = a.to_le_bytes();
    match op {
        Op::AddUw => shifted_add(w, 0),
        Op::Sh1add => shifted_add(u(a), 1),
        Op::Sh2add => shifted_add(u(a), 2),
        Op::Sh3add => shifted_add(u(a), 3),
        Op::Sh1addUw => shifted_add(w, 1),
        Op::Sh2addUw => shifted_add(w, 2),
        Op::Sh3addUw => shifted_add(w, 3),
        Op::SlliUw => register(w * power(b, 6), 64),
        Op::Andn => zip(|x, y| x && !y),
        Op::Orn => zip(|x, y| x || !y),
        Op::Xnor => zip(|x, y| x == y),
        Op::Clz => leading(64),
        Op::Clzw => leading(32),
        Op::Ctz => trailing(64),
        Op::Ctzw => trailing(32),
        Op::Cpop => ones(64),
        Op::Cpopw => ones(32),
        Op::Max => register(s(a).max(s(b)), 64),
        Op::Maxu => register(u(a).max(u(b)), 64),
        Op::Min => register(s(a).min(s(b)), 64),
        Op::Minu => register(u(a).min(u(b)), 64),
        Op::SextB => register(number(a, 8, true), 64),
        Op::SextH => register(number(a, 16, true), 64),
        Op::ZextH => register(number(a, 16, false), 64),
        Op::Rol => rotate(64, true),
        Op::Rolw => rotate(32, true),
        Op::Ror | Op::Rori => rotate(64, false),
        Op::Rorw | Op::Roriw => rotate(32, false),
        Op::OrcB => u64::from_le_bytes(bytes.map(|byte| if byte == 0 { 0 } else { 255 })),
        Op::Rev8 => (0..8).map(|i| u64::from(bytes[i]) << (56 - 8 * i)).sum(),
        Op::Bclr | Op::Bclri => with_bit(|_| false),
        Op::Bset | Op::Bseti => with_bit(|_| true),
        Op::Binv | Op::Binvi => with_bit(|bit| !bit),
        Op::Bext | Op::Bexti => u64::from(bits(a, 64)[(b % 64) as usize]),
        Op::Clmul => product(0),
        Op::Clmulh => product(64),
        Op::Clmulr => product(63),
        Op::CzeroEqz => [a, 0][usize::from(b == 0)],
        Op::CzeroNez => [0, a][usize::from(b == 0)],
        _ => unreachable!("{op:?} is not in the ALU"),
    }
}

fn is_alu(op: Op) -> bool {
    use carryless_riscv::Pattern;
    matches!(op.pattern(), Pattern::Alu | Pattern::AluImmediate)
}

#[test]
fn alu_on_corners() {
    let mut operations = 0;
    for op in Op::ALL.iter().copied().filter(|op| is_alu(*op)) {
        operations += 1;
        for a in corners() {
            for b in corners() {
                let (got, expected) = (semantics::alu(op, a, b), reference(op, a, b));
                assert_eq!(
                    got,
                    expected,
                    "{} {a:#x}, {b:#x}: {got:#x}, not {expected:#x}",
                    op.mnemonic()
                );
            }
        }
    }
    assert_eq!(operations, 86);
}

#[test]
fn branches_on_corners() {
    for a in corners() {
        for b in corners() {
            let (s, u) = (
                number(a, 64, true).cmp(&number(b, 64, true)),
                number(a, 64, false).cmp(&number(b, 64, false)),
            );
            assert_eq!(semantics::taken(Op::Beq, a, b), u.is_eq());
            assert_eq!(semantics::taken(Op::Bne, a, b), u.is_ne());
            assert_eq!(semantics::taken(Op::Blt, a, b), s.is_lt());
            assert_eq!(semantics::taken(Op::Bge, a, b), s.is_ge());
            assert_eq!(semantics::taken(Op::Bltu, a, b), u.is_lt());
            assert_eq!(semantics::taken(Op::Bgeu, a, b), u.is_ge());
        }
    }
}

#[test]
fn loads_and_stores_by_bytes() {
    let signed = [Op::Lb, Op::Lh, Op::Lw, Op::Ld];
    let unsigned = [Op::Lbu, Op::Lhu, Op::Lwu];
    let stores = [Op::Sb, Op::Sh, Op::Sw, Op::Sd];
    for low in corners() {
        let high = low.rotate_left(19) ^ 0x0123_4567_89ab_cdef;
        let bytes = [low.to_le_bytes(), high.to_le_bytes()].concat();
        for (size, width) in [1usize, 2, 4, 8].into_iter().enumerate() {
            for start in 0..8 {
                let address = 0x7000 + start as u64;
                let value: i128 = (0..width).map(|i| i128::from(bytes[start + i]) << (8 * i)).sum();
                let crosses = start + width > 8;
                assert_eq!(semantics::width(signed[size]), width as u64);
                assert_eq!(semantics::crosses(signed[size], address), crosses);
                assert_eq!(semantics::crosses(stores[size], address), crosses);
                let load = |op| match crosses {
                    true => semantics::load_cross(op, address, low, high),
                    false => semantics::load(op, address, low),
                };
                assert_eq!(load(signed[size]), register(value, 8 * width as u32));
                if let Some(op) = unsigned.get(size) {
                    assert_eq!(load(*op), value as u64);
                }
                for value in corners() {
                    let mut expected = bytes.clone();
                    expected[start..start + width].copy_from_slice(&value.to_le_bytes()[..width]);
                    let (low, high) = match crosses {
                        true => semantics::store_cross(stores[size], address, low, high, value),
                        false => (semantics::store(stores[size], address, low, value), high),
                    };
                    assert_eq!([low.to_le_bytes(), high.to_le_bytes()].concat(), expected);
                }
            }
        }
    }
}

#[test]
fn amos_on_corners() {
    let mut operations = 0;
    let amos = Op::ALL
        .iter()
        .copied()
        .filter(|op| op.pattern() == carryless_riscv::Pattern::Amo);
    for op in amos {
        operations += 1;
        let bits = 8 * semantics::width(op) as u32;
        let name = op.mnemonic();
        for old in corners() {
            // What was loaded is sign-extended.
            let old = register(number(old, bits, true), 64);
            for value in corners() {
                let (s, u) = (|x| number(x, bits, true), |x| number(x, bits, false));
                let expected = match &name[3..name.len() - 2] {
                    "swap" => s(value),
                    "add" => s(old) + s(value),
                    "xor" => s(old) ^ s(value),
                    "and" => s(old) & s(value),
                    "or" => s(old) | s(value),
                    "min" => s(old).min(s(value)),
                    "max" => s(old).max(s(value)),
                    "minu" => u(old).min(u(value)),
                    "maxu" => u(old).max(u(value)),
                    other => panic!("{other}"),
                };
                let got = semantics::amo(op, old, value);
                assert_eq!(
                    number(got, bits, false),
                    expected & ((1 << bits) - 1),
                    "{name} {old:#x}, {value:#x}"
                );
            }
        }
    }
    assert_eq!(operations, 18);
}
