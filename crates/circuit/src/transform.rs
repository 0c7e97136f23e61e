//! Linear maps on 64-bit words, as short compositions of the maps that word code is made of.

use alloc::vec::Vec;
use core::fmt;

use crate::kernel::Kernel;

/// One elementary GF(2)-linear map of a 64-bit word.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// `x << n`, n in 1..64.
    Shl(u8),
    /// `x >> n`, n in 1..64, filling with zeros.
    Shr(u8),
    /// `x >> n`, n in 1..64, filling with copies of bit 63.
    Sar(u8),
    /// `x` rotated left by n, n in 1..64.
    Rotl(u8),
    /// `x & mask`.
    Mask(u64),
    /// All 64 bits become copies of bit n, n in 0..64.
    Broadcast(u8),
}

impl Step {
    /// The image of a word.
    #[inline]
    #[must_use]
    pub const fn apply(self, x: u64) -> u64 {
        match self {
            Self::Shl(n) => x << (n & 63),
            Self::Shr(n) => x >> (n & 63),
            Self::Sar(n) => ((x as i64) >> (n & 63)) as u64,
            Self::Rotl(n) => x.rotate_left(n as u32 & 63),
            Self::Mask(m) => x & m,
            Self::Broadcast(n) => 0u64.wrapping_sub((x >> (n & 63)) & 1),
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shl(n) => write!(f, "<<{n}"),
            Self::Shr(n) => write!(f, ">>{n}"),
            Self::Sar(n) => write!(f, ">>s{n}"),
            Self::Rotl(n) => write!(f, "<<<{n}"),
            Self::Mask(m) => write!(f, "&{m:#x}"),
            Self::Broadcast(n) => write!(f, "[{n}]*"),
        }
    }
}

/// A composition of [`Step`]s, applied first to last. The empty composition is the identity.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Transform(Vec<Step>);

impl Transform {
    /// The identity.
    #[must_use]
    pub const fn identity() -> Self {
        Self(Vec::new())
    }

    /// This map followed by one more step, in the [canonical](Kernel::transform) form of the map where it has one, so that equal
    /// maps are equal values (a verifier evaluates each distinct value once).
    #[must_use]
    pub fn then(mut self, step: Step) -> Self {
        let kernel = Kernel::of(&self).and_then(|kernel| kernel.then(step));
        if let Some(canonical) = kernel.and_then(|kernel| kernel.normal().transform()) {
            return canonical;
        }
        if !matches!(step, Step::Mask(u64::MAX)) {
            self.0.push(step);
        }
        self
    }

    /// This map followed by another.
    #[must_use]
    pub fn compose(self, next: &Self) -> Self {
        next.0.iter().fold(self, |map, &step| map.then(step))
    }

    /// The composition of some steps, as they are.
    pub(crate) const fn of_steps(steps: Vec<Step>) -> Self {
        Self(steps)
    }

    /// The steps, first to last.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The image of a word.
    #[inline]
    #[must_use]
    pub fn apply(&self, x: u64) -> u64 {
        self.0.iter().fold(x, |x, step| step.apply(x))
    }
}

impl fmt::Display for Transform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in &self.0 {
            write!(f, "{step}")?;
        }
        Ok(())
    }
}
