//! Forms: XOR sums of transformed columns.

use alloc::vec::Vec;

use crate::transform::{Step, Transform};

/// Where a term's word comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Source {
    /// A committed column of the chip, by index.
    Committed(u16),
    /// A public column of the chip, by index. Only tokens use these, and only untransformed.
    Public(u16),
}

/// A transformed column.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    /// The column.
    pub source: Source,
    /// What is done to its word.
    pub transform: Transform,
}

/// A GF(2)-linear function of a row's words: the XOR of its terms.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Form {
    terms: Vec<Term>,
}

impl Form {
    /// The form that is always zero.
    #[must_use]
    pub const fn zero() -> Self {
        Self { terms: Vec::new() }
    }

    /// A committed column as it is.
    #[must_use]
    pub fn committed(column: u16) -> Self {
        Self::source(Source::Committed(column))
    }

    /// A public column as it is.
    #[must_use]
    pub fn public(column: u16) -> Self {
        Self::source(Source::Public(column))
    }

    fn source(source: Source) -> Self {
        let mut terms = Vec::new();
        terms.push(Term {
            source,
            transform: Transform::identity(),
        });
        Self { terms }
    }

    /// The terms.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The form followed by a linear step.
    #[must_use]
    pub fn then(&self, step: Step) -> Self {
        let mut out = Self::zero();
        for term in &self.terms {
            out.toggle(Term {
                source: term.source,
                transform: term.transform.clone().then(step),
            });
        }
        out
    }

    /// The XOR of two forms; equal terms cancel.
    #[must_use]
    pub fn xor(&self, other: &Self) -> Self {
        let mut out = self.clone();
        for term in &other.terms {
            out.toggle(term.clone());
        }
        out
    }

    fn toggle(&mut self, term: Term) {
        if let Some(Step::Mask(0)) = term.transform.steps().last() {
            return;
        }
        match self.terms.iter().position(|t| *t == term) {
            Some(at) => {
                self.terms.swap_remove(at);
            }
            None => self.terms.push(term),
        }
    }

    /// The form's value on one row.
    #[must_use]
    pub fn evaluate(&self, committed: impl Fn(usize) -> u64, public: impl Fn(usize) -> u64) -> u64 {
        self.terms.iter().fold(0, |sum, term| {
            sum ^ term.transform.apply(match term.source {
                Source::Committed(c) => committed(usize::from(c)),
                Source::Public(c) => public(usize::from(c)),
            })
        })
    }
}
