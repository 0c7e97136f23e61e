//! Forms: XOR sums of transformed columns.

use alloc::sync::Arc;
use alloc::vec::Vec;
use core::fmt;
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
///
/// Chips have thousands of forms, most of which have few terms and are in more than one place. So one term is kept in place, and
/// copies share more than one.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Form(Terms);

#[derive(Clone, Default, PartialEq, Eq, Hash)]
enum Terms {
    #[default]
    None,
    One(Term),
    /// Two at least.
    Many(Arc<[Term]>),
}

impl fmt::Debug for Form {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Form").field(&self.terms()).finish()
    }
}

/// A form being made: terms that are not zero and differ from each other.
#[derive(Clone, Debug)]
pub(crate) struct Sum {
    /// How many, as long as there are few.
    length: usize,
    few: [Term; FEW],
    /// All of them, once there are more.
    many: Vec<Term>,
    /// A bit for the hash of each term that was ever added: where it is not set, the term is new.
    seen: [u64; 4],
}

const FEW: usize = 4;

impl Sum {
    /// In the places not in use.
    const UNUSED: Term = Term {
        source: Source::Committed(0),
        transform: Transform::identity(),
    };

    /// Of no terms.
    pub(crate) const fn new() -> Self {
        Self {
            length: 0,
            few: [Self::UNUSED; FEW],
            many: Vec::new(),
            seen: [0; 4],
        }
    }

    pub(crate) fn terms(&self) -> &[Term] {
        if self.many.is_empty() {
            &self.few[..self.length]
        } else {
            &self.many
        }
    }

    /// Marks a term as seen, and says whether it may have been before.
    fn see(&mut self, term: &Term) -> bool {
        let kernel = term.transform.kernel();
        let (Source::Committed(column) | Source::Public(column)) = term.source;
        let places = u64::from(kernel.rotate << 8 ^ kernel.bit) << 16 | u64::from(column);
        let mixed = kernel.mask ^ kernel.spread.rotate_left(29) ^ places.rotate_left(11);
        let hash = mixed.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 56;
        let (word, bit) = (&mut self.seen[(hash >> 6) as usize], 1 << (hash & 63));
        let seen = *word & bit != 0;
        *word |= bit;
        seen
    }

    fn push(&mut self, term: Term) {
        if !self.many.is_empty() {
            self.many.push(term);
        } else if self.length < FEW {
            self.few[self.length] = term;
            self.length += 1;
        } else {
            self.many.reserve(2 * FEW);
            self.many.extend_from_slice(&self.few);
            self.many.push(term);
            self.length = 0;
        }
    }

    /// Adds a term, or takes it away where it is there already.
    fn toggle(&mut self, term: Term) {
        if term.transform.is_zero() {
            return;
        }
        if !self.see(&term) {
            return self.push(term);
        }
        match self.terms().iter().position(|other| *other == term) {
            None => self.push(term),
            Some(at) if self.many.is_empty() => {
                self.length -= 1;
                self.few[at] = self.few[self.length];
            }
            Some(at) => {
                self.many.swap_remove(at);
            }
        }
    }

    /// Adds a form's terms.
    pub(crate) fn add(&mut self, form: &Form) {
        form.terms().iter().for_each(|&term| self.toggle(term));
    }

    pub(crate) fn form(&self) -> Form {
        Form(match self.terms() {
            [] => Terms::None,
            [term] => Terms::One(*term),
            terms => Terms::Many(terms.into()),
        })
    }
}

impl Form {
    /// The form that is always zero.
    #[must_use]
    pub const fn zero() -> Self {
        Self(Terms::None)
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
        Self(Terms::One(Term { source, transform }))
    }

    /// The terms.
    #[must_use]
    pub fn terms(&self) -> &[Term] {
        match &self.0 {
            Terms::None => &[],
            Terms::One(term) => core::slice::from_ref(term),
            Terms::Many(terms) => terms,
        }
    }

    /// The form followed by a linear step.
    #[must_use]
    pub fn then(&self, step: Step) -> Self {
        let mut out = Sum::new();
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
        out.form()
    }

    /// The XOR of two forms; equal terms cancel.
    #[must_use]
    pub fn xor(&self, other: &Self) -> Self {
        match (&self.0, &other.0) {
            (_, Terms::None) => self.clone(),
            (Terms::None, _) => other.clone(),
            _ => {
                let mut out = Sum::new();
                for &term in self.terms() {
                    out.see(&term);
                    out.push(term);
                }
                out.add(other);
                out.form()
            }
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
        match mask {
            0 => Self::zero(),
            u64::MAX => self.clone(),
            _ => self.then(Step::Mask(mask)),
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
        *self = self.xor(other);
    }
}
