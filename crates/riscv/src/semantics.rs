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
        _ => panic!("not an ALU operation"),
    }
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

/// How many bytes a load or store moves; 0 for every other operation.
#[inline(always)]
pub const fn width(op: Op) -> u64 {
    match op {
        Op::Lb | Op::Lbu | Op::Sb => 1,
        Op::Lh | Op::Lhu | Op::Sh => 2,
        Op::Lw | Op::Lwu | Op::Sw => 4,
        Op::Ld | Op::Sd => 8,
        _ => 0,
    }
}

/// What a naturally aligned load from `address` gives, from the aligned memory word that holds it.
///
/// # Panics
/// If the operation is not a load.
#[inline(always)]
pub const fn load(op: Op, address: u64, memory: u64) -> u64 {
    let bytes = memory >> (8 * (address & 7));
    match op {
        Op::Lb => bytes as i8 as i64 as u64,
        Op::Lh => bytes as i16 as i64 as u64,
        Op::Lw => bytes as i32 as i64 as u64,
        Op::Ld => memory,
        Op::Lbu => bytes as u8 as u64,
        Op::Lhu => bytes as u16 as u64,
        Op::Lwu => bytes as u32 as u64,
        _ => panic!("not a load"),
    }
}

/// The aligned memory word at `address` after a naturally aligned store of `value` there.
///
/// # Panics
/// If the operation is not a store.
#[inline(always)]
pub const fn store(op: Op, address: u64, memory: u64, value: u64) -> u64 {
    let mask: u64 = match op {
        Op::Sb => 0xff,
        Op::Sh => 0xffff,
        Op::Sw => 0xffff_ffff,
        Op::Sd => return value,
        _ => panic!("not a store"),
    };
    let shift = 8 * (address & 7);
    (memory & !(mask << shift)) | ((value & mask) << shift)
}
