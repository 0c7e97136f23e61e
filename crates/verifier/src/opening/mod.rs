//! Opening the committed words: the seam between the proof system and its polynomial commitment.
//!
//! The prover commits to a stack of at most `2^n` words P. Later steps leave one [`Claim`], `sum_x E(x) sum_b eq(b*, b) bit_b(P(x)) = v` with a weight E
//! made of blocks of one eq table. [`verify`] reads top to bottom; the protocol is WHIR's shape with one fold group a round and a fresh oracle at
//! a lower rate, without out-of-domain samples.
//!
//! 1. **Oracle 0** ([`code`], [`tree`]): P, its words read as elements of B ([`basis`]), in `2^k0` columns by the high index bits; each column is a
//!    message of the code, a leaf holds all columns' symbols at one position. Columns beyond the last committed word are zero, and left out.
//! 2. **Ring switch** ([`ring_switch`]): the prover sends the 64 conjugate sums `q_i = sum_x E(x) P(x)^(2^-i)`; a fixed linear combination of them is v,
//!    and a random one is `<W, P>` for `W = sum_i rho^i E^(2^i)`. Error `63 / |K|`.
//! 3. **Rounds** ([`schedule`], [`round`]), each with a claim `<W, u> = c` on the vector u that its oracle should hold:
//!    - k sum-check rounds bind u's high variables to r; `sum_a eq(r, a) column_a` is then a virtual word of the code, never sent;
//!    - the prover commits to the next oracle, of the folded vector u', or in the last round sends u' in clear;
//!    - proof of work, then positions x_j ([`query`]); the oracle's rows there give the virtual word's symbols y_j;
//!    - a random gamma adds the claims "u' has the symbol y_j at x_j" to the running claim: the weight gains `sum_j gamma^j shift(x_j)`. In the last round the
//!      verifier encodes u' at the positions itself.
//! 4. The last claim is checked on the vector in clear ([`weight`], [`code::shift_at`]).
//!
//! # Soundness
//!
//! Call oracle i *doomed* if no codeword within the profile's radius of it ([`regime`]) has a message that satisfies its claim. Batching claims keeps that but for
//! list / |K|; a fold step, but for the proximity gap and 2 list / |K|: by the mutual gap every codeword near the virtual word is the fold of codewords near the oracle *on the same
//! positions*. A candidate u' of the next oracle that satisfies its claim before the queries is therefore far from the virtual word, and each query
//! hits a difference with probability `1 - alpha`; the bound over all candidates, `list' alpha^t`, takes the place of
//! out-of-domain samples. A doomed vector in clear is refused. [`ledger`] has every term.
//!
//! Words of the list of oracle 0 lie in B, not only in K: the oracle has symbols in B and agrees with the codeword on more positions than
//! its dimension, so the codeword's two other coordinates vanish. Every step of a proof before the opening pays the size of that list ([`ledger::list_bits`]).
//!
//! The caller absorbs [`Root::to_bytes`] before it draws its first challenge, and absorbs whatever fixes the claim's shape. The opening is the last step of a proof: nothing is drawn from
//! the transcript after it.
//!
//! # What will join
//!
//! Zero knowledge adds a random column of K and tail rows to oracle 0 and pads to the first round's messages; a preprocessed vector joins as a second oracle at
//! the round where the variables left reach its own ([`schedule`]). Both change [`verify_with`] at the marked places only.

use alloc::vec::Vec;

use p3_field::PrimeCharacteristicRing;
use serde::{Deserialize, Serialize};

use crate::field::{B, K, LOG_WORD_BITS, WORD_BITS, eq_table, inner_product, mixed_product};
use crate::transcript::Transcript;

pub mod basis;
pub mod code;
pub mod error;
pub mod ledger;
pub mod query;
pub mod regime;
pub mod ring_switch;
pub mod round;
pub mod schedule;
#[cfg(test)]
mod tests;
pub mod tree;
pub mod weight;
pub mod wire;

pub use error::OpeningError;
pub use regime::{Profile, UnknownProfile};
pub use schedule::{MAX_VARIABLES, MIN_VARIABLES, Schedule};

use basis::Basis;
use wire::Reader;

/// A commitment to a stack of words: the root of a Merkle tree.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Root(pub [u8; 32]);

impl Root {
    /// All that the verifier knows of the commitment. The caller absorbs this before it draws any challenge.
    #[must_use]
    pub const fn to_bytes(&self) -> [u8; 32] {
        self.0
    }
}

/// A block of the weight E: `coefficient * eq(row_point[..log_len], x - start)` for x in `start .. start + 2^log_len`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Block {
    /// First index, a multiple of `2^log_len`.
    pub start: usize,
    /// log2 of the length.
    pub log_len: usize,
    /// Factor of the whole block.
    pub coefficient: K,
}

/// The claim `sum_x E(x) sum_b eq(bit_point, b) bit_b(P(x)) = value` on `2^variables` committed words P.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    /// log2 of the number of committed words.
    pub variables: usize,
    /// Words of the stack in use: whole columns after them are known to be zero, and neither encoded nor hashed. (What the last column holds beyond
    /// them is the prover's choice, so blocks end before.)
    pub words: usize,
    /// The point of the bit variables, low variable first.
    pub bit_point: [K; LOG_WORD_BITS],
    /// The point of all blocks, low variable first; a block of length `2^l` uses the first l coordinates.
    pub row_point: Vec<K>,
    /// The weight E: disjoint blocks by increasing start. E vanishes elsewhere.
    pub blocks: Vec<Block>,
    /// The claimed sum.
    pub value: K,
}

impl Claim {
    /// Checks that the blocks are aligned, disjoint, in order and within the committed words.
    ///
    /// # Errors
    /// [`OpeningError::Variables`], [`OpeningError::Words`] or [`OpeningError::Block`].
    pub fn check(&self) -> Result<(), OpeningError> {
        if self.variables > MAX_VARIABLES {
            return Err(OpeningError::Variables {
                got: self.variables,
                most: MAX_VARIABLES,
            });
        }
        let all = 1 << self.variables;
        if self.words > all {
            return Err(OpeningError::Words {
                got: self.words,
                claimed: all,
            });
        }
        let mut free = 0;
        for (index, block) in self.blocks.iter().enumerate() {
            let fits = block.log_len <= self.variables.min(self.row_point.len())
                && block.start >= free
                && block.start % (1 << block.log_len) == 0
                && block.start < 1 << self.variables;
            if !fits {
                return Err(OpeningError::Block { index });
            }
            // Aligned and starting inside a power of two that is no shorter, so it ends inside as well.
            free = block.start + (1 << block.log_len);
            if free > self.words {
                return Err(OpeningError::Block { index });
            }
        }
        Ok(())
    }

    /// Absorbs the whole claim, so that an opening depends on what it claims whoever derived it.
    pub fn absorb(&self, transcript: &mut Transcript) {
        let mut shape = Vec::with_capacity(16 + 16 * self.blocks.len());
        shape.extend_from_slice(&(self.variables as u64).to_le_bytes());
        shape.extend_from_slice(&(self.words as u64).to_le_bytes());
        for block in &self.blocks {
            shape.extend_from_slice(&(block.start as u64).to_le_bytes());
            shape.extend_from_slice(&(block.log_len as u64).to_le_bytes());
        }
        let coefficients: Vec<K> = self.blocks.iter().map(|block| block.coefficient).collect();
        transcript.absorb("opening shape", &shape);
        transcript.absorb_k("opening bit point", &self.bit_point);
        transcript.absorb_k("opening row point", &self.row_point);
        transcript.absorb_k("opening coefficients", &coefficients);
        transcript.absorb_k("opening value", &[self.value]);
    }
}

/// The proof of one [`Claim`], in its only encoding ([`wire`]).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpeningProof(#[serde(with = "crate::byte_string")] pub Vec<u8>);

/// Checks an opening. Accepts with error at most the sum of [`ledger::terms`] if the claim is false of the words under the root.
///
/// The caller has absorbed [`Root::to_bytes`] in the transcript before it drew any challenge.
///
/// # Errors
/// An [`OpeningError`] that names the first check that fails. No proof makes this panic.
pub fn verify(
    root: &Root,
    claim: &Claim,
    proof: &OpeningProof,
    transcript: &mut Transcript,
) -> Result<(), OpeningError> {
    claim.check()?;
    verify_with(&Schedule::new(claim.variables), root, claim, proof, transcript)
}

/// The oracle of the current round: what the verifier knows of it.
struct Oracle {
    root: tree::Digest,
    /// Words of a row: one for each column of words, three for each column of elements of K.
    row_words: usize,
}

/// The weight `factor shift(x)` of one query.
struct Shift {
    factor: K,
    steps: Vec<B>,
}

/// As [`verify`], with another schedule than the one in use: another profile, or for measuring. The schedule is the verifier's own, never the prover's.
///
/// # Errors
/// As [`verify`].
pub fn verify_with(
    schedule: &Schedule,
    root: &Root,
    claim: &Claim,
    proof: &OpeningProof,
    transcript: &mut Transcript,
) -> Result<(), OpeningError> {
    claim.check()?;
    schedule.check(claim)?;
    let basis = Basis::new();
    let reader = &mut Reader::new(&proof.0);
    schedule.absorb(transcript);
    claim.absorb(transcript);

    // Ring switch. (A preprocessed vector's columns are blocks of the same weight, so these sums cover it too.)
    let mut conjugates = [K::ZERO; WORD_BITS];
    for conjugate in &mut conjugates {
        *conjugate = reader.element()?;
    }
    transcript.absorb_k("opening conjugates", &conjugates);
    if ring_switch::untwisted(&conjugates, &eq_table(&claim.bit_point), &basis) != claim.value {
        return Err(OpeningError::RingSwitch);
    }
    let rho = transcript.challenge("opening rho");
    let mut value = ring_switch::twisted(&conjugates, rho);

    let mut oracle = Oracle {
        root: root.0,
        row_words: schedule.columns(claim.words),
    };
    let mut point = Vec::new(); // of the bound variables, the highest first
    let mut shifts: Vec<Shift> = Vec::new();
    let mut clear = Vec::new();
    for (index, round) in schedule.rounds.iter().enumerate() {
        // Bind the high variables. (Zero knowledge: in round 0 these messages are padded.)
        let bound = point.len();
        for _ in 0..round.fold {
            let message = [reader.element()?, reader.element()?];
            let r = round::challenge(message, transcript);
            value = round::next_claim(message, value, r);
            point.push(r);
        }
        let mut lowest_first = point[bound..].to_vec();
        lowest_first.reverse();
        let column_weights = eq_table(&lowest_first);

        // The folded vector. (Zero knowledge: after round 0 it is masked by the random column first. A preprocessed vector joins here.)
        let next = schedule.rounds.get(index + 1);
        let next_root = if next.is_some() {
            let root = reader.digest()?;
            transcript.absorb("opening oracle", &root);
            root
        } else {
            clear = reader.elements(1 << round.log_message())?;
            transcript.absorb_k("opening clear", &clear);
            tree::Digest::default()
        };

        // Queries.
        let seed = query::work_seed(transcript);
        let nonce = reader.nonce()?;
        if !query::check_work(&seed, nonce, schedule::GRINDING_BITS) {
            return Err(OpeningError::Work { round: index });
        }
        let positions = query::positions(transcript, nonce, round.log_length(), round.queries);
        let distinct = tree::distinct(&positions);
        let rows = tree::read_rows(
            &oracle.root,
            round.log_length(),
            &distinct,
            oracle.row_words,
            reader,
        )?;
        let symbols: Vec<K> = rows
            .iter()
            .map(|row| {
                if index == 0 {
                    let words = wire::words(row).map(|word| basis.element(word));
                    mixed_product(&column_weights, &words.collect::<Vec<_>>())
                } else {
                    let words: Vec<u64> = wire::words(row).collect();
                    let columns = words.as_chunks::<3>().0.iter().map(|&column| basis.wide(column));
                    inner_product(&column_weights, &columns.collect::<Vec<_>>())
                }
            })
            .collect();

        if let Some(next) = next {
            let gamma = transcript.challenge("opening gamma");
            let mut factor = K::ONE;
            for &position in &positions {
                factor *= gamma;
                let slot = distinct.partition_point(|&other| other < position);
                value += factor * symbols[slot];
                let steps = code::steps(round.log_length(), position, round.log_message());
                shifts.push(Shift { factor, steps });
            }
            oracle = Oracle {
                root: next_root,
                row_words: 3 << next.fold,
            };
        } else {
            for (&position, &symbol) in distinct.iter().zip(&symbols) {
                let steps = code::steps(round.log_length(), position, round.log_message());
                if code::symbol(&clear, &steps) != symbol {
                    return Err(OpeningError::Clear);
                }
            }
        }
    }
    reader.finish()?;

    // What is left of the claim, on the vector in clear.
    point.reverse();
    let mut sum = weight::twisted_sum(claim, rho, &clear, &point);
    for Shift { factor, steps } in &shifts {
        let (low, high) = steps.split_at(schedule.clear_variables());
        sum += *factor * code::shift_at(high, &point) * code::symbol(&clear, low);
    }
    if sum == value {
        Ok(())
    } else {
        Err(OpeningError::Final)
    }
}
