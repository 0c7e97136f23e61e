//! What each operation computes, as pure functions of 64-bit words. The executor runs these very functions; called
//! with a constant operation they compile to that operation alone.

use crate::instruction::Op;

const fn word(value: u32) -> u64 {
    value as i32 as i64 as u64
}

/// The result of an ALU operation; an immediate form takes its immediate as `b`.
///
/// # Panics
/// If the operation is not in the ALU (jumps, branches, loads, stores, `lui`, `auipc` and system operations).
#[inline(always)]
pub const fn alu(op: Op, a: u64, b: u64) -> u64 {
    let (sa, sb) = (a as i64, b as i64);
    let (wa, wb) = (a as u32, b as u32);
    let (swa, swb) = (wa as i32, wb as i32);
    match op {
        Op::Add | Op::Addi => a.wrapping_add(b),
        Op::Sub => a.wrapping_sub(b),
        Op::Sll | Op::Slli => a << (b & 63),
        Op::Srl | Op::Srli => a >> (b & 63),
        Op::Sra | Op::Srai => (sa >> (b & 63)) as u64,
        Op::Slt | Op::Slti => (sa < sb) as u64,
        Op::Sltu | Op::Sltiu => (a < b) as u64,
        Op::Xor | Op::Xori => a ^ b,
        Op::Or | Op::Ori => a | b,
        Op::And | Op::Andi => a & b,
        Op::Addw | Op::Addiw => word(wa.wrapping_add(wb)),
        Op::Subw => word(wa.wrapping_sub(wb)),
        Op::Sllw | Op::Slliw => word(wa << (wb & 31)),
        Op::Srlw | Op::Srliw => word(wa >> (wb & 31)),
        Op::Sraw | Op::Sraiw => word((swa >> (wb & 31)) as u32),
        Op::Mul => a.wrapping_mul(b),
        Op::Mulh => ((sa as i128 * sb as i128) >> 64) as u64,
        Op::Mulhsu => ((sa as i128).wrapping_mul(b as i128) >> 64) as u64,
        Op::Mulhu => ((a as u128 * b as u128) >> 64) as u64,
        Op::Div => match sb {
            0 => u64::MAX,
            _ => sa.wrapping_div(sb) as u64,
        },
        Op::Divu => match b {
            0 => u64::MAX,
            _ => a / b,
        },
        Op::Rem => match sb {
            0 => a,
            _ => sa.wrapping_rem(sb) as u64,
        },
        Op::Remu => match b {
            0 => a,
            _ => a % b,
        },
        Op::Mulw => word(wa.wrapping_mul(wb)),
        Op::Divw => match swb {
            0 => u64::MAX,
            _ => word(swa.wrapping_div(swb) as u32),
        },
        Op::Divuw => match wb {
            0 => u64::MAX,
            _ => word(wa / wb),
        },
        Op::Remw => match swb {
            0 => word(wa),
            _ => word(swa.wrapping_rem(swb) as u32),
        },
        Op::Remuw => match wb {
            0 => word(wa),
            _ => word(wa % wb),
        },
        Op::AddUw => (wa as u64).wrapping_add(b),
        Op::Sh1add => (a << 1).wrapping_add(b),
        Op::Sh2add => (a << 2).wrapping_add(b),
        Op::Sh3add => (a << 3).wrapping_add(b),
        Op::Sh1addUw => ((wa as u64) << 1).wrapping_add(b),
        Op::Sh2addUw => ((wa as u64) << 2).wrapping_add(b),
        Op::Sh3addUw => ((wa as u64) << 3).wrapping_add(b),
        Op::SlliUw => (wa as u64) << (b & 63),
        Op::Andn => a & !b,
        Op::Orn => a | !b,
        Op::Xnor => !(a ^ b),
        Op::Clz => a.leading_zeros() as u64,
        Op::Clzw => wa.leading_zeros() as u64,
        Op::Ctz => a.trailing_zeros() as u64,
        Op::Ctzw => wa.trailing_zeros() as u64,
        Op::Cpop => a.count_ones() as u64,
        Op::Cpopw => wa.count_ones() as u64,
        Op::Max => {
            if sa < sb {
                b
            } else {
                a
            }
        }
        Op::Maxu => {
            if a < b {
                b
            } else {
                a
            }
        }
        Op::Min => {
            if sa < sb {
                a
            } else {
                b
            }
        }
        Op::Minu => {
            if a < b {
                a
            } else {
                b
            }
        }
        Op::SextB => a as i8 as i64 as u64,
        Op::SextH => a as i16 as i64 as u64,
        Op::ZextH => a as u16 as u64,
        Op::Rol => a.rotate_left((b & 63) as u32),
        Op::Rolw => word(wa.rotate_left(wb & 31)),
        Op::Ror | Op::Rori => a.rotate_right((b & 63) as u32),
        Op::Rorw | Op::Roriw => word(wa.rotate_right(wb & 31)),
        Op::OrcB => {
            // Bit 0 of each byte: whether any bit of the byte is set.
            let halves = a | a >> 4;
            let quarters = halves | halves >> 2;
            ((quarters | quarters >> 1) & 0x0101_0101_0101_0101) * 0xff
        }
        Op::Rev8 => a.swap_bytes(),
        Op::Bclr | Op::Bclri => a & !(1 << (b & 63)),
        Op::Bext | Op::Bexti => a >> (b & 63) & 1,
        Op::Binv | Op::Binvi => a ^ 1 << (b & 63),
        Op::Bset | Op::Bseti => a | 1 << (b & 63),
        Op::Clmul => carryless_product(a, b) as u64,
        Op::Clmulh => (carryless_product(a, b) >> 64) as u64,
        Op::Clmulr => (carryless_product(a, b) >> 63) as u64,
        Op::CzeroEqz => {
            if b == 0 {
                0
            } else {
                a
            }
        }
        Op::CzeroNez => {
            if b == 0 {
                a
            } else {
                0
            }
        }
        _ => panic!("not an ALU operation"),
    }
}

/// The product of two polynomials over GF(2): bit i is the coefficient of x^i.
const fn carryless_product(a: u64, b: u64) -> u128 {
    let (mut product, mut shifted, mut left) = (0u128, a as u128, b);
    while left != 0 {
        product ^= shifted & (left as u128 & 1).wrapping_neg();
        shifted <<= 1;
        left >>= 1;
    }
    product
}

/// Whether a branch is taken.
///
/// # Panics
/// If the operation is not a branch.
#[inline(always)]
pub const fn taken(op: Op, a: u64, b: u64) -> bool {
    match op {
        Op::Beq => a == b,
        Op::Bne => a != b,
        Op::Blt => (a as i64) < (b as i64),
        Op::Bge => (a as i64) >= (b as i64),
        Op::Bltu => a < b,
        Op::Bgeu => a >= b,
        _ => panic!("not a branch"),
    }
}

/// How many bytes a load, store or atomic operation accesses; 0 for every other operation.
#[inline(always)]
pub const fn width(op: Op) -> u64 {
    use Op as O;
    match op {
        O::Lb | O::Lbu | O::Sb => 1,
        O::Lh | O::Lhu | O::Sh => 2,
        O::Lw | O::Lwu | O::Sw | O::LrW | O::ScW => 4,
        O::Ld | O::Sd | O::LrD | O::ScD => 8,
        O::AmoswapW | O::AmoaddW | O::AmoxorW | O::AmoandW | O::AmoorW => 4,
        O::AmominW | O::AmomaxW | O::AmominuW | O::AmomaxuW => 4,
        O::AmoswapD | O::AmoaddD | O::AmoxorD | O::AmoandD | O::AmoorD => 8,
        O::AmominD | O::AmomaxD | O::AmominuD | O::AmomaxuD => 8,
        _ => 0,
    }
}

/// Whether the bytes that an operation accesses at `address` lie in two aligned memory words.
#[inline(always)]
pub const fn crosses(op: Op, address: u64) -> bool {
    (address & 7) + width(op) > 8
}

/// What a load (or the loading part of an atomic operation) from `address` gives, from the aligned memory word that
/// holds all of its bytes.
///
/// # Panics
/// If the operation accesses no memory.
#[inline(always)]
pub const fn load(op: Op, address: u64, memory: u64) -> u64 {
    extend(op, memory >> (8 * (address & 7)))
}

/// What a load from `address` gives whose bytes lie in two aligned memory words, which are `low` and `high`.
///
/// # Panics
/// If the operation accesses no memory.
#[inline(always)]
pub const fn load_cross(op: Op, address: u64, low: u64, high: u64) -> u64 {
    let both = low as u128 | (high as u128) << 64;
    extend(op, (both >> (8 * (address & 7))) as u64)
}

/// The low bytes of `bytes` that the operation accesses, extended as it does.
#[inline(always)]
const fn extend(op: Op, bytes: u64) -> u64 {
    match (op, width(op)) {
        (Op::Lbu, _) => bytes as u8 as u64,
        (Op::Lhu, _) => bytes as u16 as u64,
        (Op::Lwu, _) => bytes as u32 as u64,
        (_, 1) => bytes as i8 as i64 as u64,
        (_, 2) => bytes as i16 as i64 as u64,
        (_, 4) => bytes as i32 as i64 as u64,
        (_, 8) => bytes,
        _ => panic!("no access to memory"),
    }
}

/// The bits of a word that the low bytes that the operation accesses take.
#[inline(always)]
const fn mask(op: Op) -> u64 {
    match width(op) {
        0 => panic!("no access to memory"),
        bytes => u64::MAX >> (64 - 8 * bytes),
    }
}

/// The aligned memory word at `address` after a store there (or the storing part of an atomic operation) of the low
/// bytes of `value`, all of which fall into that word.
///
/// # Panics
/// If the operation accesses no memory.
#[inline(always)]
pub const fn store(op: Op, address: u64, memory: u64, value: u64) -> u64 {
    let shift = 8 * (address & 7);
    (memory & !(mask(op) << shift)) | ((value & mask(op)) << shift)
}

/// Both aligned memory words, low and high, after a store of `value` to `address` whose bytes fall into both.
///
/// # Panics
/// If the operation accesses no memory.
#[inline(always)]
pub const fn store_cross(op: Op, address: u64, low: u64, high: u64, value: u64) -> (u64, u64) {
    let both = low as u128 | (high as u128) << 64;
    let shift = 8 * (address & 7);
    let mask = mask(op) as u128;
    let stored = (both & !(mask << shift)) | ((value as u128 & mask) << shift);
    (stored as u64, (stored >> 64) as u64)
}

/// What an `amo` stores, of which a `.w` form takes the low 32 bits: `old` is what it loaded, `value` is rs2.
///
/// # Panics
/// If the operation is no `amo`.
#[inline(always)]
pub const fn amo(op: Op, old: u64, value: u64) -> u64 {
    use Op as O;
    match op {
        O::AmoswapW | O::AmoswapD => value,
        O::AmoaddW | O::AmoaddD => old.wrapping_add(value),
        O::AmoxorW | O::AmoxorD => old ^ value,
        O::AmoandW | O::AmoandD => old & value,
        O::AmoorW | O::AmoorD => old | value,
        O::AmominW => alu(O::Min, old, word(value as u32)),
        O::AmomaxW => alu(O::Max, old, word(value as u32)),
        // Sign extension keeps the order of unsigned words.
        O::AmominuW => alu(O::Minu, old, word(value as u32)),
        O::AmomaxuW => alu(O::Maxu, old, word(value as u32)),
        O::AmominD => alu(O::Min, old, value),
        O::AmomaxD => alu(O::Max, old, value),
        O::AmominuD => alu(O::Minu, old, value),
        O::AmomaxuD => alu(O::Maxu, old, value),
        _ => panic!("not an amo"),
    }
}

/// The value of the reservation cell ([`RESERVATION`](crate::RESERVATION)) after a load-reserved of this width from
/// `address`: the address, which is a multiple of the width, plus 1 for `.w` and 2 for `.d`. It is never 0, which
/// stands for no reservation. A store-conditional succeeds if and only if the cell holds what a
/// load-reserved of its own width and address would have put there; it leaves 0 in any case. Nothing else
/// changes the cell.
///
/// # Panics
/// If the operation is neither a load-reserved nor a store-conditional.
#[inline(always)]
pub const fn reservation(op: Op, address: u64) -> u64 {
    match op {
        Op::LrW | Op::ScW => address | 1,
        Op::LrD | Op::ScD => address | 2,
        _ => panic!("no reservation"),
    }
}
