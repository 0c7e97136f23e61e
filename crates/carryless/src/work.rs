//! How much work a proof is, in figures that no noise moves: they follow from the sizes of its tables and from its profile alone.

use carryless_verifier::opening::Schedule;
use carryless_verifier::opening::schedule::Round;
use carryless_verifier::{Layout, Profile};

/// Bytes of a digest.
const DIGEST: u64 = 32;

/// What the heavy steps of a proof have to compute.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Work {
    /// Bytes that the Merkle trees of all oracles hash: the rows of the codewords, and the two digests below each inner node. (Beside
    /// them: a proof of work of 2^16 hashes on average in each round, and the transcript.)
    pub hashed_bytes: u64,
    /// Butterflies of the additive transforms that encode all oracles' columns, each one product of a word by a constant and
    /// two additions. (Beside them: the few blocks that are encoded again to be opened.)
    pub butterflies: u64,
    /// Products in GF(2^192) of the bus argument: one for each inner node of the two product trees, and for each pair of entries of a
    /// tree's halves in a round of a layer's sum-check two of the round's polynomial and two that fold, and two by the weight, for both
    /// trees together. The ones at the end of a layer cost nothing.
    pub bus_products: u64,
}

impl Work {
    /// The work of a proof with tables of this layout.
    #[must_use]
    pub fn of(layout: &Layout, profile: Profile) -> Self {
        let schedule = Schedule::of(layout.log_words as usize, profile);
        let oracles = schedule.rounds.iter().enumerate().map(|(i, round)| {
            // The first oracle has columns of words, the others of elements, three words each.
            let columns = if i == 0 {
                schedule.columns(layout.words)
            } else {
                3 << round.fold
            };
            oracle(round, columns as u64)
        });
        let (hashed_bytes, butterflies) = oracles.fold((0, 0), |(h, b), (hashed, own)| (h + hashed, b + own));
        let nodes = (layout.sent + layout.received).saturating_sub(2) as u64;
        Self {
            hashed_bytes,
            butterflies,
            bus_products: nodes
                + (0..layout.log_leaves)
                    .map(|layer| {
                        // Entries of the halves of the layer below.
                        let entries =
                            |leaves: usize| (leaves as u64).div_ceil(1 << (layout.log_leaves - layer));
                        layer_products(layer, [layout.sent, layout.received].map(entries))
                    })
                    .sum::<u64>(),
        }
    }
}

/// Bytes hashed and butterflies of one oracle with so many columns of words.
fn oracle(round: &Round, columns: u64) -> (u64, u64) {
    let rows = 1u64 << round.log_length();
    let hashed = rows * 8 * columns + (rows - 1) * 2 * DIGEST;
    let log_message = round.log_message() as u64;
    let coset = log_message << log_message >> 1;
    (hashed, columns * (coset << round.log_rate))
}

/// Products of the sum-check of a layer whose halves have `2^variables` entries, so many of each tree before the ones: so many halvings.
fn layer_products(variables: u32, entries: [u64; 2]) -> u64 {
    let round = |round: u32| {
        let [sent, received] = entries.map(|entries| entries.div_ceil(2 << round));
        4 * (sent + received) + 2 * sent.max(received)
    };
    (0..variables).map(round).sum()
}

#[cfg(test)]
mod tests {
    use carryless_verifier::field::{K, word};
    use carryless_verifier::opening::basis::point;
    use carryless_verifier::opening::{code, tree};

    use super::*;

    /// One coset of a column's codeword, by the transform that the novel basis is made for.
    fn encode(column: &[K], round: &Round, coset: usize, butterflies: &mut u64) -> Vec<K> {
        let mut values = column.to_vec();
        let first = (1 << round.log_length()) + (coset << round.log_message());
        for i in (0..round.log_message()).rev() {
            for (b, block) in values.chunks_mut(2 << i).enumerate() {
                let factor = point((first + (b << (i + 1))) >> i);
                let (low, high) = block.split_at_mut(1 << i);
                for (low, high) in low.iter_mut().zip(high) {
                    *low += *high * factor;
                    *high += *low;
                    *butterflies += 1;
                }
            }
        }
        values
    }

    #[test]
    fn an_oracle_takes_as_much_as_is_counted() {
        let round = Round {
            variables: 8,
            fold: 2,
            log_rate: 3,
            queries: 0,
        };
        let (mut hashed, mut butterflies) = (0, 0);
        let columns: Vec<Vec<K>> = (0..3u64)
            .map(|c| {
                (0..1 << round.log_message())
                    .map(|x| word(x * 0x1234_5679 + c))
                    .collect()
            })
            .collect();
        let codewords: Vec<Vec<K>> = columns
            .iter()
            .map(|column| {
                let cosets = 0..1 << round.log_rate;
                cosets
                    .flat_map(|coset| encode(column, &round, coset, &mut butterflies))
                    .collect()
            })
            .collect();
        for (column, codeword) in columns.iter().zip(&codewords) {
            for (position, &symbol) in codeword.iter().enumerate() {
                let steps = code::steps(round.log_length(), position, round.log_message());
                assert_eq!(code::symbol(column, &steps), symbol);
            }
        }
        let mut level: Vec<tree::Digest> = (0..1 << round.log_length())
            .map(|position| {
                let row: Vec<u8> = codewords
                    .iter()
                    .flat_map(|codeword| codeword[position].coefficients()[0].to_bits().to_le_bytes())
                    .collect();
                hashed += row.len() as u64;
                tree::leaf(&row)
            })
            .collect();
        while level.len() > 1 {
            let pairs = level.as_chunks::<2>().0;
            hashed += size_of_val(pairs) as u64;
            level = pairs
                .iter()
                .map(|[left, right]| tree::node(left, right))
                .collect();
        }
        assert_eq!(oracle(&round, columns.len() as u64), (hashed, butterflies));
    }

    #[test]
    fn a_layer_takes_as_many_products_as_its_rounds() {
        // Halvings of a vector of 32 entries: 16 + 8 + 4 + 2 + 1 pairs.
        assert_eq!(layer_products(5, [32, 32]), 31 * 10);
        // Of one tree three entries: 2 + 1 + 1 + 1 + 1 pairs.
        assert_eq!(layer_products(5, [3, 32]), 31 * 6 + 6 * 4);
        assert_eq!(layer_products(0, [1, 1]), 0);
    }
}
