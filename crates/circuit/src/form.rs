//! Forms: XOR sums of transformed columns.

use alloc::vec::Vec;
use core::fmt;
use core::hash::{Hash, Hasher};
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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Term {
    /// The column.
    pub source: Source,
    /// What is done to its word.
    pub transform: Transform,
}

/// A GF(2)-linear function of a row's words: the XOR of its terms.
#[derive(Clone, Default)]
pub struct Form(Terms);

/// Most forms have two terms at most, which are kept in place: chips have thousands of forms.
#[derive(Clone)]
enum Terms {
    /// The first so many of these.
    Few(usize, [Term; FEW]),
    Many(Vec<Term>),
}

const FEW: usize = 2;

/// In the places not in use.
const UNUSED: Term = Term {
    source: Source::Committed(0),
    transform: Transform::identity(),
};

impl Terms {
    const NONE: Self = Self::Few(0, [UNUSED; FEW]);

    /// None, with room for so many.
    fn with_capacity(terms: usize) -> Self {
        if terms <= FEW {
            Self::NONE
        } else {
            Self::Many(Vec::with_capacity(terms))
        }
    }

    fn as_slice(&self) -> &[Term] {
        match self {
            Self::Few(length, terms) => &terms[..*length],
            Self::Many(terms) => terms,
        }
    }

    fn push(&mut self, term: Term) {
        match self {
            Self::Few(length, terms) if *length < FEW => {
                terms[*length] = term;
                *length += 1;
            }
            Self::Few(_, terms) => {
                let mut many = Vec::with_capacity(2 * FEW);
                many.extend_from_slice(terms);
                many.push(term);
                *self = Self::Many(many);
            }
            Self::Many(terms) => terms.push(term),
        }
    }

    /// Removes the term of an index; the last one takes its place.
    fn swap_remove(&mut self, index: usize) {
        match self {
            Self::Few(length, terms) => {
                *length -= 1;
                terms[index] = terms[*length];
            }
            Self::Many(terms) => {
                terms.swap_remove(index);
            }
        }
    }
}

impl Default for Terms {
    fn default() -> Self {
        Self::NONE
    }
}

impl PartialEq for Form {
    fn eq(&self, other: &Self) -> bool {
        self.terms() == other.terms()
    }
}

impl Eq for Form {}

impl Hash for Form {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.terms().hash(state);
    }
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Form").field(&self.terms()).finish()
    }
}

impl Form {
    /// The form that is always zero.
    #[must_use]
    pub const fn zero() -> Self {
        Self(Terms::NONE)
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
        let mut form = Self::zero();
        form.0.push(Term { source, transform });
        form
    }

    /// The terms.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        self.0.as_slice()
    }

    /// The form followed by a linear step.
    #[must_use]
    pub fn then(&self, step: Step) -> Self {
        let mut out = Self(Terms::with_capacity(self.terms().len()));
        for &Term { source, transform } in self.terms() {
            match transform.then(step) {
                Some(transform) => out.toggle(Term { source, transform }),
                None => {
                    for part in transform.parts() {
                        let transform = part.then(step).expect("one part alone stays one map");
                        out.toggle(Term { source, transform });
                    }
                }
            }
        }
        out
    }

    /// The XOR of two forms; equal terms cancel.
    #[must_use]
    pub fn xor(&self, other: &Self) -> Self {
        let (terms, others) = (self.terms(), other.terms());
        let mut out = Self(Terms::with_capacity(terms.len() + others.len()));
        terms.iter().for_each(|&term| out.0.push(term));
        out ^= other;
        out
    }

    fn toggle(&mut self, term: Term) {
        if term.transform.is_zero() {
            return;
        }
        match self.terms().iter().position(|t| *t == term) {
            Some(at) => self.0.swap_remove(at),
            None => self.0.push(term),
        }
    }

    /// The form's value on one row.
    #[must_use]
    pub fn evaluate(&self, committed: impl Fn(usize) -> u64, public: impl Fn(usize) -> u64) -> u64 {
        self.terms().iter().fold(0, |sum, term| {
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
    fn bitxor(mut self, other: &Form) -> Form {
        self ^= other;
        self
    }
}

impl BitXor for Form {
    type Output = Form;
    fn bitxor(self, other: Form) -> Form {
        self ^ &other
    }
}

impl BitXorAssign<&Form> for Form {
    fn bitxor_assign(&mut self, other: &Form) {
        for &term in other.terms() {
            self.toggle(term);
        }
    }
}
