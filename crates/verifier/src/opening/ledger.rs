//! The error terms of an opening, in bits: -log2 of the probability that a false claim passes the step.
//!
//! The terms of WHIR are those of `p3-security`, phase by phase (a test compares their sum with the figure that `p3-whir` reports
//! itself). Every step that runs before WHIR fixes one word of the list is paid once for each word of the list.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use p3_field::Field;
use p3_security::{ErrorBits, SecurityAssumption};

use super::OpeningError;
use super::schedule::Schedule;
use crate::field::{K, WORD_BITS};

/// One error term: what errs, and -log2 of the probability.
pub type Term = (String, f64);

const REGIME: SecurityAssumption = SecurityAssumption::JohnsonBound;

/// log2 of the number of words that a commitment to `2^variables` words may still stand for until WHIR's out-of-domain
/// sample: every step of the proof system between the commitment and the opening loses this many bits.
#[must_use]
pub fn list_bits(variables: usize) -> f64 {
    let schedule = Schedule::new(variables);
    REGIME.list_size_bits(schedule.variables, schedule.rates[0])
}

/// Every error term of opening a commitment to `2^variables` words.
///
/// Not among them: collisions of BLAKE3 (256-bit digests, so `q^2 / 2^257` for q queries) and the loss of Fiat-Shamir.
///
/// # Errors
/// As for [`super::verify`]: too many variables.
pub fn terms(variables: usize) -> Result<Vec<Term>, OpeningError> {
    schedule_terms(&Schedule::new(variables))
}

/// -log2 of the sum of all terms.
#[must_use]
pub fn sum(terms: &[Term]) -> f64 {
    let bits: Vec<ErrorBits> = terms
        .iter()
        .map(|(_, bits)| ErrorBits::from_log2(*bits))
        .collect();
    ErrorBits::sum(&bits).bits()
}

/// As [`terms`] for any schedule.
///
/// # Errors
/// As [`Schedule::config`].
pub fn schedule_terms(schedule: &Schedule) -> Result<Vec<Term>, OpeningError> {
    let field = K::bits() as f64;
    let list = REGIME.list_size_bits(schedule.variables, schedule.rates[0]);
    let mut terms = alloc::vec![
        (
            format!("ring switch: degree {} in rho, list 2^{list:.1}", WORD_BITS - 1),
            field - libm::log2((WORD_BITS - 1) as f64) - list,
        ),
        (
            format!(
                "sum-check: {} rounds of degree 2, list 2^{list:.1}",
                schedule.variables
            ),
            field - libm::log2(2.0 * schedule.variables as f64) - list,
        ),
    ];
    terms.extend(whir_terms(schedule)?);
    Ok(terms)
}

/// The terms of WHIR alone, in the order of its rounds.
pub(super) fn whir_terms(schedule: &Schedule) -> Result<Vec<Term>, OpeningError> {
    let config = schedule.config()?;
    // p3 counts one bit less than the field has, which is exact only for odd characteristic: a bit in hand everywhere.
    let field = K::bits() - 1;
    let claims = 1 + config.commitment_ood_samples();
    let mut terms = alloc::vec![
        (
            "whir: batching of the claims".into(),
            config.initial_claims_error(claims)
        ),
        (
            "whir: out-of-domain sample".into(),
            REGIME.ood_error(
                schedule.variables,
                schedule.rates[0],
                field,
                config.commitment_ood_samples()
            ),
        ),
    ];
    fold_terms(
        &mut terms,
        0,
        schedule,
        schedule.variables,
        config.starting_folding_pow_bits(),
    );
    let mut rate = schedule.rates[0];
    for (index, round) in config.round_parameters().iter().enumerate() {
        let number = index + 1;
        terms.push((
            format!("whir round {number}: out-of-domain sample"),
            REGIME.ood_error(round.num_variables, round.log_inv_rate, field, round.ood_samples),
        ));
        terms.push((
            format!(
                "whir round {number}: {} queries at rate 2^-{rate}, {} bits of work",
                round.num_queries, round.pow_bits
            ),
            REGIME.queries_error(rate, round.num_queries) + round.pow_bits as f64,
        ));
        terms.push((
            format!("whir round {number}: batching of the queries"),
            REGIME.queries_combination_error(
                field,
                round.num_variables,
                round.log_inv_rate,
                round.ood_samples,
                round.num_queries,
            ) + round.pow_bits as f64,
        ));
        fold_terms(
            &mut terms,
            number,
            schedule,
            round.num_variables,
            round.folding_pow_bits,
        );
        rate = round.log_inv_rate;
    }
    let last = config.terminal();
    terms.push((
        format!(
            "whir end: {} queries at rate 2^-{rate}, {} bits of work",
            last.num_queries, last.pow_bits
        ),
        REGIME.queries_error(rate, last.num_queries) + last.pow_bits as f64,
    ));
    let rounds = config.final_sumcheck_rounds();
    if rounds > 0 {
        let bits = (field - 1 + config.final_folding_pow_bits()) as f64;
        terms.push((
            format!("whir end: {rounds} rounds of the sum-check"),
            bits - libm::log2(rounds as f64),
        ));
    }
    Ok(terms)
}

fn fold_terms(terms: &mut Vec<Term>, index: usize, schedule: &Schedule, variables: usize, work: usize) {
    let (fold, rate) = (schedule.folds[index], schedule.rates[index]);
    let (field, steps) = (K::bits() - 1, libm::log2(fold as f64));
    terms.push((
        format!("whir fold {index}: proximity gap of {fold} folds at rate 2^-{rate}"),
        REGIME.prox_gaps_error(variables, rate, field, 2) - 1.0 + work as f64 - steps,
    ));
    terms.push((
        format!("whir fold {index}: {fold} rounds of the sum-check"),
        REGIME.fold_sumcheck_error(field, variables, rate) + work as f64 - steps,
    ));
}
