//! The forms of the C extension by name, and the parcels of an instruction.

use std::collections::HashMap;
use std::sync::LazyLock;

use carryless_riscv::{Instruction, decode};

/// Every form of RV64C but the floating-point ones.
pub const FORMS: [&str; 33] = [
    "c.addi4spn",
    "c.lw",
    "c.ld",
    "c.sw",
    "c.sd",
    "c.nop",
    "c.addi",
    "c.addiw",
    "c.li",
    "c.addi16sp",
    "c.lui",
    "c.srli",
    "c.srai",
    "c.andi",
    "c.sub",
    "c.xor",
    "c.or",
    "c.and",
    "c.subw",
    "c.addw",
    "c.j",
    "c.beqz",
    "c.bnez",
    "c.slli",
    "c.lwsp",
    "c.ldsp",
    "c.jr",
    "c.mv",
    "c.ebreak",
    "c.jalr",
    "c.add",
    "c.swsp",
    "c.sdsp",
];

/// The form of a parcel that decodes.
#[must_use]
pub fn form(parcel: u16) -> &'static str {
    let rd = parcel >> 7 & 31;
    let rs2 = parcel >> 2 & 31;
    let bit_12 = parcel >> 12 & 1;
    match (parcel & 3, parcel >> 13) {
        (0, 0) => "c.addi4spn",
        (0, 2) => "c.lw",
        (0, 3) => "c.ld",
        (0, 6) => "c.sw",
        (0, _) => "c.sd",
        (1, 0) if rd == 0 => "c.nop",
        (1, 0) => "c.addi",
        (1, 1) => "c.addiw",
        (1, 2) => "c.li",
        (1, 3) if rd == 2 => "c.addi16sp",
        (1, 3) => "c.lui",
        (1, 4) => match (parcel >> 10 & 3, bit_12, parcel >> 5 & 3) {
            (0, ..) => "c.srli",
            (1, ..) => "c.srai",
            (2, ..) => "c.andi",
            (_, 0, 0) => "c.sub",
            (_, 0, 1) => "c.xor",
            (_, 0, 2) => "c.or",
            (_, 0, _) => "c.and",
            (_, _, 0) => "c.subw",
            _ => "c.addw",
        },
        (1, 5) => "c.j",
        (1, 6) => "c.beqz",
        (1, _) => "c.bnez",
        (_, 0) => "c.slli",
        (_, 2) => "c.lwsp",
        (_, 3) => "c.ldsp",
        (_, 4) => match (bit_12, rd, rs2) {
            (0, _, 0) => "c.jr",
            (0, ..) => "c.mv",
            (_, 0, 0) => "c.ebreak",
            (_, _, 0) => "c.jalr",
            _ => "c.add",
        },
        (_, 6) => "c.swsp",
        _ => "c.sdsp",
    }
}

/// Every parcel that decodes, with its instruction.
pub(crate) fn parcels() -> impl Iterator<Item = (u16, Instruction)> {
    (0..=u16::MAX)
        .filter(|parcel| parcel & 3 != 3)
        .filter_map(|parcel| Some((parcel, decode(parcel.into()).ok()?)))
}

/// The parcels that stand for an instruction, if there are any.
pub(crate) fn encodings(instruction: &Instruction) -> &'static [u16] {
    static ENCODINGS: LazyLock<HashMap<Instruction, Vec<u16>>> = LazyLock::new(|| {
        let mut encodings = HashMap::<_, Vec<u16>>::new();
        for (parcel, instruction) in parcels() {
            encodings.entry(instruction).or_default().push(parcel);
        }
        encodings
    });
    let key = Instruction {
        length: 2,
        ..*instruction
    };
    ENCODINGS.get(&key).map_or(&[], Vec::as_slice)
}
