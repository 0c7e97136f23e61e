//! Opening the committed words: the prover's side of [`carryless_verifier::opening`], whose module text has the protocol.

use carryless_verifier::field::{K, WORD_BITS, eq_table, powers};
use carryless_verifier::opening::basis::Basis;
use carryless_verifier::opening::schedule::GRINDING_BITS;
use carryless_verifier::opening::wire::put_elements;
use carryless_verifier::opening::{
    Claim, MAX_VARIABLES, MIN_VARIABLES, OpeningError, OpeningProof, Root, Schedule, query, ring_switch,
    round, tree,
};
use carryless_verifier::transcript::Transcript;

mod kernel;
mod oracle;
mod pair;
mod stack;
#[cfg(test)]
mod tests;
mod weight;

use oracle::{Coordinates, Oracle};
use pair::{Pair, steps_of};
use stack::Stack;
use weight::Weight;

/// What the prover keeps between [`commit`] and [`open`], besides the words: the tree.
pub struct CommitData {
    schedule: Schedule,
    words: usize,
    oracle: Oracle,
}

/// Commits to a stack of words, any number up to `2^30`; beyond them it is zero up to the next power of two.
///
/// # Errors
/// [`OpeningError::Variables`] if there are too many.
pub fn commit(words: &[u64]) -> Result<(Root, CommitData), OpeningError> {
    let variables = words.len().max(1).next_power_of_two().trailing_zeros() as usize;
    if variables > MAX_VARIABLES {
        return Err(OpeningError::Variables {
            got: variables,
            most: MAX_VARIABLES,
        });
    }
    commit_with(words, &Schedule::new(variables))
}

/// As [`commit`], with a schedule of the caller's choice: for another profile, or for measuring.
///
/// # Errors
/// [`OpeningError::Words`] if there are more words than the schedule is for.
pub fn commit_with(words: &[u64], schedule: &Schedule) -> Result<(Root, CommitData), OpeningError> {
    if words.len() > 1 << schedule.variables {
        return Err(OpeningError::Words {
            got: words.len(),
            claimed: 1 << schedule.variables,
        });
    }
    let first = &schedule.rounds[0];
    let stack = Stack::new(words, first.log_message());
    let oracle = Oracle::new(&stack.all(), first, &Basis::new());
    let root = Root(oracle.root());
    Ok((
        root,
        CommitData {
            schedule: schedule.clone(),
            words: words.len(),
            oracle,
        },
    ))
}

/// The claim must be about the words that were committed to.
fn check(data: &CommitData, words: &[u64], claim: &Claim) -> Result<(), OpeningError> {
    claim.check()?;
    data.schedule.check(claim)?;
    if words.len() == data.words && claim.words == data.words {
        Ok(())
    } else {
        Err(OpeningError::Words {
            got: words.len(),
            claimed: claim.words,
        })
    }
}

/// The sum that `claim` is about, whatever value it claims.
///
/// # Errors
/// As [`open`].
pub fn evaluate(data: &CommitData, words: &[u64], claim: &Claim) -> Result<K, OpeningError> {
    check(data, words, claim)?;
    let stack = Stack::new(words, data.schedule.rounds[0].log_message());
    let sums = Weight::new(&stack, claim).bit_sums();
    Ok(eq_table(&claim.bit_point)
        .iter()
        .zip(sums)
        .map(|(&weight, sum)| weight * sum)
        .sum())
}

/// Proves a claim on the words that were committed to, which must be true: the proof of a false one is refused.
///
/// The caller has absorbed [`Root::to_bytes`] before it drew any challenge.
///
/// # Errors
/// [`OpeningError::Block`] if the claim is malformed; [`OpeningError::Words`] or [`OpeningError::Schedule`] if it is about another number of words.
pub fn open(
    data: CommitData,
    words: &[u64],
    claim: &Claim,
    transcript: &mut Transcript,
) -> Result<OpeningProof, OpeningError> {
    check(&data, words, claim)?;
    let CommitData {
        schedule, mut oracle, ..
    } = data;
    let basis = Basis::new();
    let mut out = Vec::new();
    schedule.absorb(transcript);
    claim.absorb(transcript);

    // Ring switch.
    let first = &schedule.rounds[0];
    let stack = Stack::new(words, first.log_message());
    let weight = Weight::new(&stack, claim);
    let conjugates = ring_switch::conjugate_sums(&weight.bit_sums(), &basis.elements);
    put_elements(&mut out, &conjugates);
    transcript.absorb_k("opening conjugates", &conjugates);
    let rho_powers = powers(transcript.challenge("opening rho"), WORD_BITS);

    let mut pair = Pair {
        weight: Vec::new(),
        vector: Vec::new(),
    };
    let mut coordinates: Option<Coordinates> = None;
    for (index, current) in schedule.rounds.iter().enumerate() {
        // Bind the high variables.
        let mut point = Vec::with_capacity(current.fold);
        let mut play = |message: [K; 2], out: &mut Vec<u8>| {
            put_elements(out, &message);
            let r = round::challenge(message, transcript);
            point.push(r);
            r
        };
        if index == 0 {
            let mut cross = weight.cross(&rho_powers, current.fold, &basis);
            for _ in 0..current.fold {
                let r = play(cross.message(), &mut out);
                cross.fold(r);
            }
        } else {
            for _ in 0..current.fold {
                let r = play(pair.message(), &mut out);
                pair.fold(r);
            }
        }
        point.reverse();
        let column_weights = eq_table(&point);
        if index == 0 {
            pair.vector = weight.fold_words(&column_weights, &basis);
            pair.weight = weight.fold_weight(&rho_powers, &column_weights);
        }

        // The folded vector.
        let next = schedule.rounds.get(index + 1).map(|next| {
            let coordinates = Coordinates::new(&pair.vector, next, &basis);
            (Oracle::new(&coordinates.columns(), next, &basis), coordinates)
        });
        if let Some((next, _)) = &next {
            out.extend(next.root());
            transcript.absorb("opening oracle", &next.root());
        } else {
            let clear = pair.elements();
            put_elements(&mut out, &clear);
            transcript.absorb_k("opening clear", &clear);
        }

        // Queries.
        let seed = query::work_seed(transcript);
        let nonce = kernel::work(&seed, GRINDING_BITS);
        out.extend(nonce.to_le_bytes());
        let positions = query::positions(transcript, nonce, current.log_length(), current.queries);
        let columns = coordinates
            .as_ref()
            .map_or_else(|| stack.all(), Coordinates::columns);
        oracle.open(&columns, &tree::distinct(&positions), &mut out);
        if let Some((next, next_coordinates)) = next {
            let gamma = transcript.challenge("opening gamma");
            let factors = powers(gamma, positions.len() + 1);
            pair.add_shifts(
                &factors[1..],
                &steps_of(&positions, current.log_length(), current.log_message()),
            );
            (oracle, coordinates) = (next, Some(next_coordinates));
        }
    }
    Ok(OpeningProof(out))
}

const _: () = assert!(
    MIN_VARIABLES >= 9,
    "a column of the first oracle has at least 64 words"
);
