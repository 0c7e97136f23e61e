//! The buses: one product argument for all tokens.
//!
//! A token (tag, t_1, t_2, ...) has the fingerprint `beta + tag + sum_i alpha^i t_i`. The fingerprints of all tokens sent are
//! the leaves of one product tree, those of all tokens received of another of the same size; leaves that belong to
//! no token are 1. The two roots, times the verifier's own tokens, must agree. A row that is not real exchanges tokens
//! of tag 0 with zero words, whose fingerprint is beta; their number may differ between the sides by a number that
//! the shapes give, and the verifier makes up for it.
//!
//! Each layer V_l of a tree satisfies `V_l(y) = V_(l+1)(0, y) V_(l+1)(1, y)`, neighbours being multiplied, so that a layer ends in ones from where
//! its leaves do: one sum-check a layer, both trees at once.
//!
//! Error: (leaves x longest token) / |K| for the fingerprints, and 3 / |K| a round (the ledger sums them).

use alloc::vec::Vec;

use carryless_circuit::{BoundaryToken, Direction, Instance};
use p3_field::PrimeCharacteristicRing;

use crate::channel::Channel;
use crate::error::VerifyError;
use crate::field::{B, K, inner_product, power, powers};
use crate::layout::Layout;
use crate::sumcheck;

/// The challenges that turn tokens into field elements.
#[derive(Clone, Copy, Debug)]
pub struct Fingerprint {
    /// The base of the powers that separate a token's words.
    pub alpha: K,
    /// The point at which the product is taken.
    pub beta: K,
}

impl Fingerprint {
    /// The fingerprint of a token with constant words.
    pub fn of(&self, token: &BoundaryToken) -> K {
        let words = token
            .words
            .iter()
            .rev()
            .fold(K::ZERO, |sum, &w| (sum + B::new(w)) * self.alpha);
        self.beta + B::new(token.tag) + words
    }
}

/// What is left to check: the multilinear extensions of both leaf vectors at one point.
#[derive(Clone, Debug)]
pub struct LeafClaim {
    /// The point, low variables first.
    pub point: Vec<K>,
    /// Value of the leaves of tokens sent.
    pub sent: K,
    /// Value of the leaves of tokens received.
    pub received: K,
}

/// The labels of this step's messages and challenges.
pub mod label {
    /// The two roots.
    pub const ROOTS: &str = "product roots";
    /// Combination of the trees in a layer.
    pub const COMBINE: &str = "product combination";
    /// The two values of each tree at the end of a layer.
    pub const ENDS: &str = "product layer ends";
    /// The first coordinate of the next layer's point.
    pub const SPLIT: &str = "product split";
}

/// `root_sent x boundary_sent = root_received x boundary_received`, up to the tokens of rows that are not real.
#[must_use]
pub fn balanced(instance: &Instance<'_>, layout: &Layout, fingerprint: &Fingerprint, roots: [K; 2]) -> bool {
    let [mut sent, mut received] = roots;
    let (mut sent_count, mut received_count) = (layout.sent as u64, layout.received as u64);
    for token in &instance.boundary {
        match token.direction {
            Direction::Send => {
                sent *= fingerprint.of(token);
                sent_count += 1;
            }
            Direction::Receive => {
                received *= fingerprint.of(token);
                received_count += 1;
            }
        }
    }
    sent *= power(fingerprint.beta, received_count.saturating_sub(sent_count));
    received *= power(fingerprint.beta, sent_count.saturating_sub(received_count));
    sent == received
}

/// A point, and the values of some trees there.
pub type Values = (Vec<K>, Vec<K>);

/// Checks one layer of some trees: given their layer's values at a point, those of the layer below at a point with one more variable, the first;
/// nothing if the prover's are inconsistent.
///
/// # Errors
/// When the proof ends.
pub fn layer(point: &[K], claims: &[K], channel: &mut Channel<'_>) -> Result<Option<Values>, VerifyError> {
    let values = children(point, claims, channel)?;
    Ok(values.map(|values| join(values, channel.challenge(label::SPLIT))))
}

/// From the values of both children of every tree, one after the other, to one value at a point with one more variable, the first.
#[must_use]
pub fn join((point, children): Values, split: K) -> Values {
    let point = core::iter::once(split).chain(point);
    let children = children.as_chunks::<2>().0.iter();
    let values = children.map(|&[zero, one]| zero + split * (zero + one));
    (point.collect(), values.collect())
}

/// As [`layer`], but the values are those of both children of every tree, one after the other, at a point with as many variables.
///
/// # Errors
/// When the proof ends.
pub fn children(point: &[K], claims: &[K], channel: &mut Channel<'_>) -> Result<Option<Values>, VerifyError> {
    let combination = powers(channel.challenge(label::COMBINE), claims.len());
    let (claim, folded) = sumcheck::receive_eq(inner_product(claims, &combination), point, channel)?;
    let ends = channel.receive_many(label::ENDS, 2 * claims.len())?;
    let products = ends.as_chunks::<2>().0.iter().zip(&combination);
    let value = products.fold(K::ZERO, |sum, (&[zero, one], &eta)| sum + eta * zero * one);
    Ok((claim == value).then_some((folded, ends)))
}

/// Checks the product argument down to a claim about the leaves.
///
/// # Errors
/// When the roots do not balance or a layer is inconsistent.
pub fn verify(
    instance: &Instance<'_>,
    layout: &Layout,
    fingerprint: &Fingerprint,
    channel: &mut Channel<'_>,
) -> Result<LeafClaim, VerifyError> {
    let roots = channel.receive_many(label::ROOTS, 2)?;
    let &[sent, received] = roots.as_slice() else {
        return Err(VerifyError::Buses);
    };
    if !balanced(instance, layout, fingerprint, [sent, received]) {
        return Err(VerifyError::Buses);
    }
    let (mut point, mut claims) = (Vec::new(), Vec::from([sent, received]));
    for layer in 0..layout.log_leaves as usize {
        (point, claims) = self::layer(&point, &claims, channel)?.ok_or(VerifyError::Product { layer })?;
    }
    let &[sent, received] = claims.as_slice() else {
        return Err(VerifyError::Buses);
    };
    Ok(LeafClaim {
        point,
        sent,
        received,
    })
}
