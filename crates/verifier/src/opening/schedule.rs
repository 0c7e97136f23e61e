//! What an opening of `2^n` words looks like: folds, rates and queries, a public function of n and the profile.
//!
//! Every round folds some variables of the vector that the current oracle holds, commits to the folded vector in a code of lower rate (in the last
//! round: sends it), and queries the current oracle. Rates fall by a factor of four a round: a K-symbol costs three words, so a steeper fall would make the
//! second oracle dearer than the first; a gentler one, more queries.
//!
//! Places left for what will join: in zero-knowledge mode the first oracle gets one more column (a random vector of K, three words a leaf) and tail
//! rows, which change [`Round::log_rate`] of round 0 to a rate just above a power of two; a preprocessed vector of `2^q` words joins
//! as a second oracle in the round after which `variables left = q - 4`, with queries of its own.

use alloc::vec::Vec;

use super::regime::{Profile, QUERY_BITS, Radius};
use super::{Claim, OpeningError};
use crate::transcript::Transcript;

/// log2 of the most words that can be committed to.
pub const MAX_VARIABLES: usize = 30;
/// log2 of the fewest words that are committed to; shorter stacks are padded with zero words.
pub const MIN_VARIABLES: usize = 10;
/// Grinding: bits of proof of work before each set of queries.
pub const GRINDING_BITS: u32 = 16;
/// Most variables of a vector sent in clear.
const CLEAR_VARIABLES: usize = 8;
/// Fewest variables of a vector sent in clear.
const MIN_CLEAR_VARIABLES: usize = 5;
/// log2 of the inverse rate never exceeds this.
const LOWEST_RATE: usize = 10;

/// One round.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Round {
    /// log2 of the vector's length.
    pub variables: usize,
    /// Variables folded: the oracle has `2^fold` columns.
    pub fold: usize,
    /// log2 of the inverse rate of its code.
    pub log_rate: usize,
    /// Queries to the oracle.
    pub queries: usize,
}

impl Round {
    /// log2 of the length of a column, the dimension of its code.
    #[must_use]
    pub const fn log_message(&self) -> usize {
        self.variables - self.fold
    }

    /// log2 of the length of the code.
    #[must_use]
    pub const fn log_length(&self) -> usize {
        self.log_message() + self.log_rate
    }
}

/// All public parameters of an opening.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// log2 of the number of committed words, padding included.
    pub variables: usize,
    /// What the proof rests on.
    pub profile: Profile,
    /// The rounds; at least one.
    pub rounds: Vec<Round>,
}

impl Schedule {
    /// The schedule in use for `2^variables` words.
    #[must_use]
    pub fn new(variables: usize) -> Self {
        Self::of(variables, Profile::default())
    }

    /// The schedule in use in a profile.
    #[must_use]
    pub fn of(variables: usize, profile: Profile) -> Self {
        let variables = variables.max(MIN_VARIABLES);
        let first = match variables {
            21.. => 6,
            15.. => 5,
            12.. => 4,
            _ => 3,
        };
        let mut folds = alloc::vec![first];
        let mut left = variables - first;
        while left > CLEAR_VARIABLES {
            let fold = (left - MIN_CLEAR_VARIABLES).min(4);
            folds.push(fold);
            left -= fold;
        }
        // A lower rate doubles the time to commit; the larger radius needs it to stay compact.
        let first_rate = if profile == Profile::J15 && variables >= 22 {
            3
        } else {
            2
        };
        let rates: Vec<usize> = (0..folds.len())
            .map(|i| (first_rate + 2 * i).min(LOWEST_RATE))
            .collect();
        Self::custom(variables, profile, &folds, &rates)
    }

    /// A schedule with folds and rates (log2 of the inverse) of the caller's choice, for measuring: as many of one as of the other, at
    /// least one, the folds leaving 3 to 12 variables of `variables`. Queries follow from the profile.
    #[must_use]
    pub fn custom(variables: usize, profile: Profile, folds: &[usize], rates: &[usize]) -> Self {
        let mut rounds = Vec::with_capacity(folds.len());
        let mut left = variables;
        for (i, (&fold, &log_rate)) in folds.iter().zip(rates).enumerate() {
            let round = Round {
                variables: left,
                fold,
                log_rate,
                queries: 0,
            };
            left -= fold;
            let next_list = match (folds.get(i + 1), rates.get(i + 1)) {
                (Some(&fold), Some(&rate)) => Radius::new(profile, left - fold + rate, rate).list_bits(),
                // A vector in clear is the only candidate.
                _ => 0.0,
            };
            let bits = Radius::new(profile, round.log_length(), log_rate).query_bits;
            let queries =
                libm::ceil((QUERY_BITS + next_list - f64::from(GRINDING_BITS)) / bits).max(1.0) as usize;
            rounds.push(Round { queries, ..round });
        }
        Self {
            variables,
            profile,
            rounds,
        }
    }

    /// Checks that a claim is about the number of words that this schedule is for.
    ///
    /// # Errors
    /// [`OpeningError::Schedule`] if it is not.
    pub fn check(&self, claim: &Claim) -> Result<(), OpeningError> {
        if self.variables == claim.variables.max(MIN_VARIABLES) {
            Ok(())
        } else {
            Err(OpeningError::Schedule {
                got: self.variables,
                claimed: claim.variables,
            })
        }
    }

    /// log2 of the length of the vector that is sent in clear.
    #[must_use]
    pub fn clear_variables(&self) -> usize {
        self.rounds.last().map_or(self.variables, Round::log_message)
    }

    /// Columns of the first oracle: those that hold committed words. The others are zero, known to be so, and not encoded.
    #[must_use]
    pub fn columns(&self, words: usize) -> usize {
        let column = self.rounds.first().map_or(0, Round::log_message);
        words.div_ceil(1 << column).max(1)
    }

    /// Absorbs all parameters.
    pub fn absorb(&self, transcript: &mut Transcript) {
        transcript.absorb("opening profile", self.profile.name().as_bytes());
        transcript.absorb_u64("opening grinding", u64::from(GRINDING_BITS));
        for round in &self.rounds {
            let numbers = [round.variables, round.fold, round.log_rate, round.queries];
            let bytes: Vec<u8> = numbers.iter().flat_map(|&n| (n as u64).to_le_bytes()).collect();
            transcript.absorb("opening round parameters", &bytes);
        }
    }
}
