//! Forms: XOR sums of transformed columns.

use alloc::vec;
use alloc::vec::Vec;
use core::ops::{BitXor, BitXorAssign};

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
        let transform = Transform::identity();
        Self {
            terms: vec![Term { source, transform }],
        }
    }

    /// The terms.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// The form followed by a linear step.
    #[must_use]
    pub fn then(&self, step: Step) -> Self {
        let mut out = Self {
            terms: Vec::with_capacity(self.terms.len()),
        };
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
        let mut out = Self {
            terms: Vec::with_capacity(self.terms.len() + other.terms.len()),
        };
        out.terms.extend_from_slice(&self.terms);
        out ^= other;
        out
    }

    fn toggle(&mut self, term: Term) {
        if term.transform.is_zero() {
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

/// The linear maps by name.
impl Form {
    /// Shifted left by a constant; 0 where `n >= 64`.
    #[must_use]
    pub fn shl(&self, n: u8) -> Self {
        if n >= 64 {
            Self::zero()
        } else {
            self.then(Step::Shl(n))
        }
    }

    /// Shifted right by a constant, filling with zeros; 0 where `n >= 64`.
    #[must_use]
    pub fn shr(&self, n: u8) -> Self {
        if n >= 64 {
            Self::zero()
        } else {
            self.then(Step::Shr(n))
        }
    }

    /// Shifted right by a constant less than 64, filling with the sign.
    #[must_use]
    pub fn sar(&self, n: u8) -> Self {
        self.then(Step::Sar(n))
    }

    /// Rotated left by a constant less than 64.
    #[must_use]
    pub fn rotl(&self, n: u8) -> Self {
        self.then(Step::Rotl(n))
    }

    /// The bits of a mask.
    #[must_use]
    pub fn mask(&self, mask: u64) -> Self {
        if mask == 0 {
            Self::zero()
        } else {
            self.then(Step::Mask(mask))
        }
    }

    /// All 64 bits become copies of bit `n`.
    #[must_use]
    pub fn broadcast(&self, n: u8) -> Self {
        self.then(Step::Broadcast(n))
    }

    /// Bit `n` alone, moved to bit `to`.
    #[must_use]
    pub fn bit(&self, n: u8, to: u8) -> Self {
        self.rotl((64 + to - n) % 64).mask(1 << to)
    }

    /// The low 32 bits.
    #[must_use]
    pub fn low(&self) -> Self {
        self.mask(0xffff_ffff)
    }

    /// The high 32 bits, in place.
    #[must_use]
    pub fn high(&self) -> Self {
        self.mask(0xffff_ffff << 32)
    }

    /// The low 32 bits, sign-extended.
    #[must_use]
    pub fn sext32(&self) -> Self {
        self.shl(32).sar(32)
    }
}

impl BitXor<&Form> for &Form {
    type Output = Form;
    fn bitxor(self, other: &Form) -> Form {
        self.xor(other)
    }
}

impl BitXor<Form> for &Form {
    type Output = Form;
    fn bitxor(self, other: Form) -> Form {
        self.xor(&other)
    }
}

impl BitXor<&Form> for Form {
    type Output = Form;
    fn bitxor(self, other: &Form) -> Form {
        self.xor(other)
    }
}

impl BitXor for Form {
    type Output = Form;
    fn bitxor(self, other: Form) -> Form {
        self.xor(&other)
    }
}

impl BitXorAssign<&Form> for Form {
    fn bitxor_assign(&mut self, other: &Form) {
        for term in &other.terms {
            self.toggle(term.clone());
        }
    }
}
