//! The prover of the carryless proof system.
//!
//! [`prove`] takes an [`Instance`] and the columns of its tables and makes the [`Proof`] that
//! `carryless_verifier::verify` accepts. Each step has a module of the same name in the verifier, whose module text says what the step
//! proves; shared algebra lives there and is imported.

use std::time::{Duration, Instant};

use carryless_circuit::{Columns, Instance};
use carryless_verifier::multiplication::MultiplicationClaim;
use carryless_verifier::opening::{self as scheme, OpeningError, Schedule};
use carryless_verifier::{Elements, Layout, LayoutError, Proof, Shape, begin};
use thiserror::Error;

pub mod channel;
pub mod functional;
pub mod kernel;
pub mod leaves;
pub mod lincheck;
mod memory;
pub mod multiplication;
pub mod opening;
mod parallel;
pub mod product;
pub mod rows;
pub mod witness;
pub mod zerocheck;

use channel::Channel;
use kernel::element::PackedK;
pub use memory::reserve;
use witness::Witness;

/// Why there is no proof.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ProveError {
    /// The instance is outside the protocol's bounds.
    #[error("{0}")]
    Layout(#[from] LayoutError),
    /// The columns do not have the shape of the instance's tables.
    #[error("table {table} wants {expected} columns of at most 2^{log_height} words")]
    Columns {
        /// Index of the table.
        table: usize,
        /// Columns of its chip.
        expected: usize,
        /// log2 of its height.
        log_height: u32,
    },
    /// The vector is not as long as the tables want it.
    #[error("{got} words for tables that want {expected}")]
    Words {
        /// Words of the vector.
        got: usize,
        /// Words of all columns, up to the next power of two.
        expected: usize,
    },
    /// The commitment cannot be made or opened.
    #[error("{0}")]
    Opening(#[from] OpeningError),
}

/// Where the prover's time went: steps in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Profile {
    /// Name and time of each step.
    pub steps: Vec<(&'static str, Duration)>,
}

/// A step that has begun.
pub struct Timer {
    name: &'static str,
    start: Instant,
}

impl Timer {
    /// Begins a step.
    #[must_use]
    pub fn start(name: &'static str) -> Self {
        Self {
            name,
            start: Instant::now(),
        }
    }

    /// Ends it and adds its time.
    pub fn stop(self, profile: &mut Profile) {
        profile.steps.push((self.name, self.start.elapsed()));
    }
}

/// Proves an instance in the default profile of security. The columns need not satisfy it; if they do not, the proof is refused.
///
/// # Errors
/// When instance or columns do not have the shape that a proof needs.
pub fn prove(instance: &Instance<'_>, columns: &[Columns]) -> Result<(Proof, Profile), ProveError> {
    let mut profile = Profile::default();
    let proof = prove_with(
        instance,
        stacked(instance, columns)?,
        scheme::Profile::default(),
        &mut profile,
        &mut |_| (),
    )?;
    Ok((proof, profile))
}

/// Columns in the one vector that [`prove_with`] takes.
///
/// # Errors
/// When instance or columns do not have the shape that a proof needs.
pub fn stacked(instance: &Instance<'_>, columns: &[Columns]) -> Result<Vec<u64>, ProveError> {
    let layout = Layout::new(instance)?;
    for (t, table) in layout.tables.iter().enumerate() {
        let expected = instance.chips[table.chip].width();
        let fits = columns
            .get(t)
            .is_some_and(|c| c.len() == expected && c.iter().all(|c| c.len() <= 1 << table.log_height));
        if !fits {
            return Err(ProveError::Columns {
                table: t,
                expected,
                log_height: table.log_height,
            });
        }
    }
    Ok(witness::stack(instance, &layout, columns))
}

/// As [`prove`] in any profile of security and with the columns in one vector ([`witness::zeros`]), adding to a profile of times and telling the name of each step as it begins.
///
/// # Errors
/// As [`prove`].
pub fn prove_with(
    instance: &Instance<'_>,
    words: Vec<u64>,
    security: scheme::Profile,
    profile: &mut Profile,
    on_step: &mut dyn FnMut(&'static str),
) -> Result<Proof, ProveError> {
    prove_by(multiplication::prove, instance, words, security, profile, on_step)
}

/// As [`prove_with`], the integer products being proved by what is given: tests have provers that cheat.
fn prove_by(
    products: impl FnOnce(
        &Witness<'_>,
        &Layout,
        &mut Vec<Vec<PackedK>>,
        &mut Channel,
    ) -> Option<MultiplicationClaim>,
    instance: &Instance<'_>,
    words: Vec<u64>,
    security: scheme::Profile,
    profile: &mut Profile,
    on_step: &mut dyn FnMut(&'static str),
) -> Result<Proof, ProveError> {
    let mut step = |name| {
        on_step(name);
        Timer::start(name)
    };
    let layout = Layout::new(instance)?;
    let expected = 1 << layout.log_words;
    if words.len() != expected {
        return Err(ProveError::Words {
            got: words.len(),
            expected,
        });
    }
    let timer = step("commit");
    let (root, data) = opening::commit_with(
        &words[..layout.words],
        &Schedule::of(layout.log_words as usize, security),
    )?;
    timer.stop(profile);
    let witness = Witness::new(instance, &layout, &words);
    let (transcript, fingerprint) = begin(instance, security, &root);
    let mut channel = Channel::new(transcript);
    let timer = step("buses");
    let (leaves, mut memory) = product::prove(&witness, &layout, &fingerprint, &mut channel);
    timer.stop(profile);
    let timer = step("products");
    let products = products(&witness, &layout, &mut memory, &mut channel);
    timer.stop(profile);
    let timer = step("zerocheck");
    let (rows, state) = zerocheck::prove(
        instance,
        &witness,
        &layout,
        &fingerprint,
        &leaves,
        products.as_ref(),
        memory,
        &mut channel,
    );
    timer.stop(profile);
    let timer = step("lincheck");
    let claim = lincheck::prove(instance, &layout, &fingerprint, &rows, state, &mut channel);
    timer.stop(profile);
    let timer = step("opening");
    let (messages, mut transcript) = channel.finish();
    let opening = opening::open(data, &words[..layout.words], &claim, &mut transcript)?;
    timer.stop(profile);
    let shapes = instance
        .tables
        .iter()
        .map(|t| Shape {
            chip: t.chip as u8,
            log_height: t.log_height as u8,
        })
        .collect();
    Ok(Proof {
        profile: security,
        shapes,
        root,
        messages: Elements(messages),
        opening,
    })
}
