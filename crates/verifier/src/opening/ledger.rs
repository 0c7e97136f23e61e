//! The error terms of an opening, in bits: -log2 of the probability that a false claim passes the step.
//!
//! In round i let L_i be the list of its oracle's code, `L_(i+1)` the next one's (1 for the vector in clear), t_i its queries. Then, over |K| = 2^192,
//!
//! - ring switch: `63 L_0`, the degree of rho for each candidate;
//! - fold: `k_i` times the profile's proximity gap, and `2 k_i L_i` for the sum-check rounds;
//! - queries: `L_(i+1) alpha_i^(t_i)` over `2^g` for the proof of work (not over |K|);
//! - batching by gamma: `t_i L_(i+1)`, the degree for each candidate; the last round has none, its queries being checked one by one.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use super::OpeningError;
use super::regime::{FIELD_BITS, Profile, Radius};
use super::schedule::{GRINDING_BITS, MAX_VARIABLES, Round, Schedule};
use crate::field::WORD_BITS;

/// One error term: what errs, and -log2 of the probability.
pub type Term = (String, f64);

/// log2 of the number of stacks that a commitment to `2^variables` words may still stand for: every step of the proof system
/// between the commitment and the opening loses this many bits.
#[must_use]
pub fn list_bits(variables: usize, profile: Profile) -> f64 {
    schedule_list_bits(&Schedule::of(variables, profile))
}

/// As [`list_bits`] for any schedule.
#[must_use]
pub fn schedule_list_bits(schedule: &Schedule) -> f64 {
    schedule
        .rounds
        .first()
        .map_or(0.0, |round| radius(schedule, round).list_bits())
}

fn radius(schedule: &Schedule, round: &Round) -> Radius {
    Radius::new(schedule.profile, round.log_length(), round.log_rate)
}

/// Every error term of opening a commitment to `2^variables` words.
///
/// Not among them: collisions of BLAKE3 (256-bit digests, so `q^2 / 2^257` for q queries) and the loss of Fiat-Shamir.
///
/// # Errors
/// As for [`super::verify`]: too many variables.
pub fn terms(variables: usize, profile: Profile) -> Result<Vec<Term>, OpeningError> {
    if variables > MAX_VARIABLES {
        return Err(OpeningError::Variables {
            got: variables,
            most: MAX_VARIABLES,
        });
    }
    Ok(schedule_terms(&Schedule::of(variables, profile)))
}

/// -log2 of the sum of all terms.
#[must_use]
pub fn sum(terms: &[Term]) -> f64 {
    -libm::log2(terms.iter().map(|(_, bits)| libm::exp2(-bits)).sum())
}

/// As [`terms`] for any schedule.
#[must_use]
pub fn schedule_terms(schedule: &Schedule) -> Vec<Term> {
    let field = FIELD_BITS;
    let list = schedule_list_bits(schedule);
    let mut terms = alloc::vec![(
        format!("ring switch: degree {} in rho, list 2^{list:.1}", WORD_BITS - 1),
        field - libm::log2((WORD_BITS - 1) as f64) - list,
    )];
    for (i, round) in schedule.rounds.iter().enumerate() {
        let radius = radius(schedule, round);
        let next = schedule
            .rounds
            .get(i + 1)
            .map(|next| self::radius(schedule, next).list_bits());
        let next_list = next.unwrap_or(0.0);
        let (fold, queries) = (round.fold as f64, round.queries as f64);
        terms.push((
            format!(
                "round {i}: proximity gap of {fold} folds ({})",
                schedule.profile.ground()
            ),
            field - radius.log_gap - libm::log2(fold),
        ));
        terms.push((
            format!(
                "round {i}: {fold} sum-check rounds of degree 2, list 2^{:.1}",
                radius.list_bits()
            ),
            field - libm::log2(2.0 * fold) - radius.list_bits(),
        ));
        terms.push((
            format!(
                "round {i}: {queries} queries of {:.3} bits at rate 2^-{}, {GRINDING_BITS} bits of work, next list 2^{next_list:.1}",
                radius.query_bits, round.log_rate
            ),
            queries * radius.query_bits + f64::from(GRINDING_BITS) - next_list,
        ));
        if let Some(list) = next {
            terms.push((
                format!(
                    "round {i}: batching of {} claims, next list 2^{list:.1}",
                    queries + 1.0
                ),
                field - libm::log2(queries) - list,
            ));
        }
    }
    terms
}
