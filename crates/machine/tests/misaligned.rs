//! The chips of misaligned accesses, row by row: for every width and offset a row is filled as if it were theirs. A row that satisfies its
//! constraints must have the right effect, whether or not an honest run would use the chip there.

mod common;

use carryless_circuit::{Direction, Fill, Filler};
use carryless_machine::ChipId;
use carryless_machine::layout::{FLAGS_AT, KIND_AT, REAL_AT};
use common::Random;

/// A row's words.
struct Row {
    chip: ChipId,
    words: Vec<u64>,
}

impl Row {
    fn new(chip: ChipId, inputs: &[(&str, u64)]) -> Self {
        let columns = &chip.chip().columns;
        let mut words: Vec<Vec<u64>> = columns
            .iter()
            .map(|column| {
                let given = inputs.iter().find(|(name, _)| *name == column.name);
                // Times and what rd held are 0.
                vec![if column.fill == Fill::Input {
                    given.map_or(0, |(_, word)| *word)
                } else {
                    0
                }]
            })
            .collect();
        Filler::new(chip.chip()).fill(&mut words);
        Self {
            chip,
            words: words.into_iter().map(|column| column[0]).collect(),
        }
    }

    fn value(&self, form: &carryless_circuit::Form) -> u64 {
        form.evaluate(|c| self.words[c], |_| 0)
    }

    fn satisfies(&self) -> bool {
        let mut constraints = self.chip.chip().constraints.iter();
        constraints.all(|k| self.value(&k.a) & self.value(&k.b) == self.value(&k.c))
    }

    /// The words of a token that the row sends.
    fn sent(&self, name: &str) -> Vec<u64> {
        let mut tokens = self.chip.chip().tokens.iter();
        let token = tokens
            .find(|t| t.direction == Direction::Send && t.name == name)
            .unwrap();
        token.words.iter().map(|form| self.value(form)).collect()
    }
}

/// Every width (half, word, double word: the open bits of the kind) at every offset.
fn each(mut check: impl FnMut(u64, u64, u64, &mut Random)) {
    let mut random = Random(51);
    for (kind, width) in [(0, 2), (1, 4), (2, 8)] {
        for offset in 0..8 {
            for _ in 0..20 {
                check(kind, width, offset, &mut random);
            }
        }
    }
}

const ADDRESS: u64 = 0xffff_0007_ffff_fff8;

fn inputs(kind: u64, flags: u64, offset: u64) -> [(&'static str, u64); 3] {
    let fields = 1 << REAL_AT | flags << FLAGS_AT | kind << KIND_AT | 7 << 10;
    [
        ("clock, pc", 8 << 32 | 0x1000),
        ("fields", fields),
        ("rs1", ADDRESS + offset),
    ]
}

fn extended(bytes: u128, width: u64, signed: bool) -> u64 {
    let unused = 64 - 8 * width;
    let value = (bytes as u64) << unused;
    if signed {
        ((value as i64) >> unused) as u64
    } else {
        value >> unused
    }
}

#[test]
fn loads() {
    each(|kind, width, offset, random| {
        let (low, high) = (random.operand(), random.operand());
        let signed = random.below(2) == 1 && width < 8;
        let both = u128::from(low) | u128::from(high) << 64;
        let expected = extended(both >> (8 * offset), width, signed);
        let inputs = inputs(kind, signed.into(), offset);
        let words = [("memory word", low), ("high memory word", high)];
        let all = [&inputs[..], &words].concat();

        let across = Row::new(ChipId::LoadAcross, &all);
        assert!(across.satisfies());
        assert_eq!(across.sent("rd")[1], expected);
        assert_eq!(across.sent("memory word")[1..], [low, ADDRESS >> 35]);
        let next = (ADDRESS >> 3) + 1;
        let cell = across.sent("high memory word");
        assert_eq!(
            (cell[0] & 0xffff_ffff, &cell[1..]),
            (next & 0xffff_ffff, &[high, next >> 32][..])
        );

        if width < 8 {
            let within = Row::new(ChipId::LoadMisaligned, &all);
            // An aligned word in the upper half is not misaligned, and not taken.
            let fits = offset + width <= 8 && (width, offset) != (4, 4);
            assert_eq!(within.satisfies(), fits, "{width} at {offset}");
            assert!(!within.satisfies() || within.sent("rd")[1] == expected);
        }
    });
}

#[test]
fn stores() {
    each(|kind, width, offset, random| {
        let (low, high, value) = (random.operand(), random.operand(), random.operand());
        let both = u128::from(low) | u128::from(high) << 64;
        let mask = u128::from(u64::MAX >> (64 - 8 * width)) << (8 * offset);
        let expected = both & !mask | u128::from(value) << (8 * offset) & mask;
        let expected = (expected as u64, (expected >> 64) as u64);
        let inputs = inputs(kind, 0, offset);
        let words = [
            ("memory word before", low),
            ("high memory word before", high),
            ("rs2", value),
        ];
        let all = [&inputs[..], &words].concat();

        let across = Row::new(ChipId::StoreAcross, &all);
        assert_eq!(across.satisfies(), offset + width >= 8, "{width} at {offset}");
        let stored = (across.sent("memory word")[1], across.sent("high memory word")[1]);
        assert!(!across.satisfies() || stored == expected);

        if width < 8 {
            let within = Row::new(ChipId::StoreMisaligned, &all);
            // An aligned word in the upper half is not misaligned, and not taken.
            let fits = offset + width <= 8 && (width, offset) != (4, 4);
            assert_eq!(within.satisfies(), fits, "{width} at {offset}");
            assert!(!within.satisfies() || within.sent("memory word")[1] == expected.0);
        }
    });
}
