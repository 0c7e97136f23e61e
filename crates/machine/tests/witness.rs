//! A prover that changes committed words: row by row, every bit that a form reads; then every input and hint, with
//! everything that follows from it computed anew. Each change must violate a constraint of the row or change the tokens that it
//! exchanges, which the honest rest does not match.

mod common;

use std::collections::BTreeMap;

use carryless_circuit::{Chip, Direction, Fill, Filler, Form, Hint, Source};
use carryless_machine::{ChipId, chips};
use common::{Random, sample};

/// A row's words and its public words.
struct RowWords {
    committed: Vec<u64>,
    public: Vec<u64>,
}

impl RowWords {
    fn value(&self, form: &Form) -> u64 {
        form.evaluate(|c| self.committed[c], |c| self.public[c])
    }

    fn satisfies(&self, chip: &Chip) -> bool {
        chip.constraints
            .iter()
            .all(|k| self.value(&k.a) & self.value(&k.b) == self.value(&k.c))
            && chip.all_products().all(|(kind, k)| {
                kind.of(self.value(&k.a), self.value(&k.b)) == (self.value(&k.low), self.value(&k.high))
            })
    }

    /// How often each token is sent (received: negative), but for tokens that are zero altogether.
    fn exchanged(&self, chip: &Chip) -> BTreeMap<Vec<u64>, i32> {
        let mut net = BTreeMap::new();
        for token in &chip.tokens {
            let mut key = vec![self.value(&token.tag)];
            key.extend(token.words.iter().map(|form| self.value(form)));
            while key.last() == Some(&0) {
                key.pop();
            }
            let sign = if token.direction == Direction::Send { 1 } else { -1 };
            *net.entry(key).or_insert(0) += sign;
        }
        net.retain(|key, times| !key.is_empty() && *times != 0);
        net
    }
}

/// The first rows of every chip in a run that uses all chips.
fn rows(seed: u64, most: usize) -> Vec<(ChipId, RowWords)> {
    let run = sample::run(seed);
    let filled = run.assert_valid();
    let instance = run.instance(&filled);
    let mut out = Vec::new();
    for ((shape, columns), table) in filled.shapes.iter().zip(&filled.columns).zip(&instance.tables) {
        for row in 0..columns[0].len().min(most) {
            let words = |columns: &[Vec<u64>]| columns.iter().map(|c| c[row]).collect();
            let (committed, public) = (words(columns), words(&table.public));
            out.push((shape.chip, RowWords { committed, public }));
        }
    }
    let chips: std::collections::BTreeSet<_> = out.iter().map(|(chip, _)| *chip).collect();
    assert_eq!(chips.len(), ChipId::ALL.len(), "every chip has rows");
    out
}

/// Which bits of each column some constraint or token depends on.
fn bits_read(chip: &Chip) -> Vec<u64> {
    let constraints = chip.constraints.iter().flat_map(|k| [&k.a, &k.b, &k.c]);
    let tokens = chip.tokens.iter().flat_map(|t| t.words.iter().chain([&t.tag]));
    let products = chip
        .all_products()
        .flat_map(|(_, k)| [&k.a, &k.b, &k.low, &k.high]);
    let forms: Vec<&Form> = constraints.chain(tokens).chain(products).collect();
    let mut read = vec![0; chip.width()];
    for form in forms {
        for (column, read) in read.iter_mut().enumerate() {
            let own = |source| source == Source::Committed(column as u16);
            if form.terms().iter().any(|term| own(term.source)) {
                for bit in 0..64 {
                    let only = |c| if c == column { 1 << bit } else { 0 };
                    if form.evaluate(only, |_| 0) != 0 {
                        *read |= 1 << bit;
                    }
                }
            }
        }
    }
    read
}

#[test]
fn every_flipped_bit_is_noticed() {
    let read: Vec<Vec<u64>> = chips().iter().map(bits_read).collect();
    for (id, mut row) in rows(5, 2) {
        let chip = id.chip();
        let honest = row.exchanged(chip);
        for (column, bits) in read[id.index()].iter().enumerate() {
            for bit in (0..64).filter(|bit| bits >> bit & 1 == 1) {
                row.committed[column] ^= 1 << bit;
                assert!(
                    !row.satisfies(chip) || row.exchanged(chip) != honest,
                    "{}: bit {bit} of `{}`",
                    chip.name,
                    chip.columns[column].name
                );
                row.committed[column] ^= 1 << bit;
            }
        }
    }
}

/// A row has one output: a column that is no input cannot be chosen. Whatever else it holds, with all columns behind it computed from
/// it, violates a constraint or leaves all tokens as they are.
#[test]
fn columns_that_follow_cannot_be_chosen() {
    let mut random = Random(10);
    for (id, row) in rows(9, 3) {
        let chip = id.chip();
        let honest = row.exchanged(chip);
        for (j, column) in chip.columns.iter().enumerate() {
            if column.fill == Fill::Input {
                continue;
            }
            let mut changed = chip.clone();
            changed.columns[j].fill = Fill::Input;
            let filler = Filler::new(&changed);
            let flips = (0..64)
                .map(|bit| 1 << bit)
                .chain((0..40).map(|_| random.operand()));
            for flip in flips.collect::<Vec<u64>>() {
                for follow in [false, true] {
                    let mut columns: Vec<Vec<u64>> = row.committed.iter().map(|&word| vec![word]).collect();
                    columns[j][0] ^= flip;
                    if follow {
                        filler.fill(&mut columns);
                    }
                    let forged = RowWords {
                        committed: columns.into_iter().map(|c| c[0]).collect(),
                        public: row.public.clone(),
                    };
                    assert!(
                        !forged.satisfies(chip) || forged.exchanged(chip) == honest,
                        "{}: `{}` ^ {flip:#x}",
                        chip.name,
                        column.name
                    );
                }
            }
        }
    }
}

/// The prover changes one input or hint and computes all that follows.
#[test]
fn every_changed_input_is_noticed() {
    let mut random = Random(6);
    for (id, row) in rows(7, 4) {
        let chip = id.chip();
        let honest = row.exchanged(chip);
        let read = bits_read(chip);
        for (j, column) in chip.columns.iter().enumerate() {
            let free = matches!(
                column.fill,
                Fill::Input
                    | Fill::Hint(
                        Hint::Quotient(..)
                            | Hint::Remainder(..)
                            | Hint::ProductLow(..)
                            | Hint::ProductHigh(..)
                            | Hint::CarrylessLow(..)
                            | Hint::CarrylessHigh(..)
                    )
            ) || column.name.starts_with("quotient");
            if !free {
                continue;
            }
            // With the column an input, the filler leaves it as it is.
            let mut changed = chip.clone();
            changed.columns[j].fill = Fill::Input;
            let filler = Filler::new(&changed);
            for _ in 0..60 {
                let old = row.committed[j];
                let new = match random.below(4) {
                    0 => random.operand(),
                    1 => old.wrapping_add(random.below(4)).wrapping_sub(2),
                    2 => old ^ 1 << random.below(64),
                    _ => old ^ random.operand(),
                };
                if (new ^ old) & read[j] == 0 {
                    continue;
                }
                let mut columns: Vec<Vec<u64>> = row.committed.iter().map(|&word| vec![word]).collect();
                columns[j][0] = new;
                filler.fill(&mut columns);
                let forged = RowWords {
                    committed: columns.into_iter().map(|c| c[0]).collect(),
                    public: row.public.clone(),
                };
                assert!(
                    !forged.satisfies(chip) || forged.exchanged(chip) != honest,
                    "{}: `{}` {old:#x} -> {new:#x}",
                    chip.name,
                    column.name
                );
            }
        }
    }
}

/// Whatever a row holds, if it is not real and satisfies its constraints, all its tokens have tag 0.
#[test]
fn rows_that_are_not_real_exchange_nothing() {
    let mut random = Random(8);
    for (id, row) in rows(9, 1) {
        let chip = id.chip();
        assert!(chip.constraints.iter().all(|k| {
            let zero = |form: &Form| form.evaluate(|_| 0, |_| 0);
            zero(&k.a) & zero(&k.b) == zero(&k.c)
        }));
        // The boundary tables of public rows have public tags, zero beyond the rows.
        if !chip.public.is_empty() {
            let mut row = row;
            row.public.fill(0);
            row.committed.fill_with(|| random.next());
            assert!(row.exchanged(chip).keys().all(|key| key[0] == 0));
            continue;
        }
        let (real_column, real_bit) = match id {
            ChipId::Zeroed | ChipId::Unread => (0, 63),
            _ => (1, 16),
        };
        for round in 0..200 {
            let filler = Filler::new(chip);
            let mut columns: Vec<Vec<u64>> = row.committed.iter().map(|&word| vec![word]).collect();
            for column in &mut columns {
                if round > 0 && random.below(2) == 0 {
                    column[0] = random.next();
                }
            }
            columns[real_column][0] &= !(1 << real_bit);
            filler.fill(&mut columns);
            let forged = RowWords {
                committed: columns.into_iter().map(|c| c[0]).collect(),
                public: Vec::new(),
            };
            let silent = forged.exchanged(chip).keys().all(|key| key[0] == 0);
            assert!(!forged.satisfies(chip) || silent, "{}", chip.name);
        }
    }
}
