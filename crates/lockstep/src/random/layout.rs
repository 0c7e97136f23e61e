//! Where a random program's code and data lie, which registers it may change, and its assembly.

use carryless_riscv::Instruction as I;

use crate::compressed::encodings;

/// Address of the code.
pub(super) const START: u64 = 0x1_0000;
/// Address of the data.
pub(super) const DATA: u64 = 0x10_0000;
/// Size of the data in memory.
pub(super) const DATA_SIZE: u64 = 0x6000;
/// Size of the data in the file: the second area begins with file data and goes on with zeros.
pub(super) const DATA_IN_FILE: u64 = 0x4008;

/// The table of values that loads fetch from; nothing stores here.
pub(super) const POOL: u64 = DATA;
/// How many values the table has.
pub(super) const ITEMS: u64 = 512;
/// The middles of the areas to which programs store: 2 KiB and a little either way. They lie at page boundaries.
pub(super) const FIRST_AREA: u64 = DATA + 0x2000;
pub(super) const STACK_AREA: u64 = DATA + 0x3000;
pub(super) const SECOND_AREA: u64 = DATA + 0x4000;

/// `sp`, `gp`, `tp`, `s0`, `s1`.
pub(super) const STACK: u8 = 2;
pub(super) const COUNTER: u8 = 3;
pub(super) const TABLE: u8 = 4;
pub(super) const FIRST: u8 = 8;
pub(super) const SECOND: u8 = 9;
/// All others but `zero`.
pub(super) const FREE: [u8; 26] = [
    1, 5, 6, 7, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
];

/// A piece of code.
#[derive(Clone, Debug)]
enum Item {
    /// Two or four bytes.
    Fixed(Vec<u8>),
    /// An instruction whose immediate is the distance from `before` bytes before itself to a unit, plus `more`.
    Relative {
        instruction: I,
        unit: usize,
        before: i64,
        more: i64,
    },
}

/// Code as a list of units.
#[derive(Clone, Debug, Default)]
pub(super) struct Code {
    items: Vec<Item>,
    /// Index of each unit's first item.
    units: Vec<usize>,
}

impl Code {
    /// Starts a unit: its number.
    pub fn unit(&mut self) -> usize {
        self.units.push(self.items.len());
        self.units.len() - 1
    }

    /// The number of the current unit.
    pub fn current(&self) -> usize {
        self.units.len() - 1
    }

    /// An instruction in its long encoding.
    pub fn plain(&mut self, instruction: I) {
        self.items
            .push(Item::Fixed(instruction.encode().to_le_bytes().to_vec()));
    }

    /// Two bytes.
    pub fn parcel(&mut self, parcel: u16) {
        self.items.push(Item::Fixed(parcel.to_le_bytes().to_vec()));
    }

    /// Any four bytes.
    pub fn word(&mut self, word: u32) {
        self.items.push(Item::Fixed(word.to_le_bytes().to_vec()));
    }

    /// A jump or branch to the start of a unit, perhaps in its short encoding, which must exist for any distance to it.
    pub fn jump(&mut self, instruction: I, unit: usize, short: bool) {
        self.relative(instruction, unit, 0, 0, short);
    }

    /// An instruction that adds the distance to a unit from `before` bytes before it, plus `more`.
    pub fn relative(&mut self, instruction: I, unit: usize, before: i64, more: i64, short: bool) {
        let length = if short { 2 } else { 4 };
        self.items.push(Item::Relative {
            instruction: I {
                length,
                ..instruction
            },
            unit,
            before,
            more,
        });
    }

    /// The bytes.
    pub fn finish(self) -> Vec<u8> {
        let mut addresses = Vec::with_capacity(self.items.len() + 1);
        let mut address = 0i64;
        for item in &self.items {
            addresses.push(address);
            address += match item {
                Item::Fixed(bytes) => bytes.len() as i64,
                Item::Relative { instruction, .. } => i64::from(instruction.length),
            };
        }
        addresses.push(address);
        let mut bytes = Vec::new();
        for (item, address) in self.items.iter().zip(&addresses) {
            match item {
                Item::Fixed(fixed) => bytes.extend(fixed),
                Item::Relative {
                    instruction,
                    unit,
                    before,
                    more,
                } => {
                    let target = addresses[self.units[*unit]];
                    let imm = target - (address - before) + more;
                    let instruction = I { imm, ..*instruction };
                    match (instruction.length, encodings(&instruction)) {
                        (2, [parcel, ..]) => bytes.extend(parcel.to_le_bytes()),
                        (2, []) => panic!("`{instruction}` has no short encoding"),
                        _ => bytes.extend(instruction.encode().to_le_bytes()),
                    }
                }
            }
        }
        bytes
    }
}
