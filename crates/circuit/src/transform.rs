//! Linear maps on 64-bit words, as short compositions of the maps that word code is made of.

use alloc::vec::Vec;
use core::cmp::Ordering;
use core::fmt;
use core::hash::{Hash, Hasher};

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
#[derive(Clone)]
pub struct Transform(Steps);

/// Almost every transform of a chip is one or two steps, so these are kept in place: chips have thousands of terms.
#[derive(Clone)]
enum Steps {
    /// The first so many of the two; the others are [`UNUSED`].
    Short(u8, [Step; 2]),
    Long(Vec<Step>),
}

const UNUSED: Step = Step::Mask(u64::MAX);

impl Transform {
    /// The identity.
    #[must_use]
    pub const fn identity() -> Self {
        Self(Steps::Short(0, [UNUSED; 2]))
    }

    /// This map followed by one more step, in the canonical form of the map where it has one, so that equal
    /// maps are equal values (a verifier evaluates each distinct value once).
    #[must_use]
    pub fn then(self, step: Step) -> Self {
        // What most terms are, without the way over a kernel.
        match (self.steps(), step) {
            (_, UNUSED) => return self,
            ([], Step::Mask(_) | Step::Rotl(1..64) | Step::Shl(1..64) | Step::Broadcast(0..64)) => {
                return self.push(step);
            }
            (&[Step::Mask(a)], Step::Mask(b)) => return Self::identity().push(Step::Mask(a & b)),
            (&[Step::Rotl(n @ 1..64), Step::Mask(a)], Step::Mask(b))
                if ![0, u64::MAX << n, u64::MAX >> (64 - n)].contains(&(a & b)) =>
            {
                return Self::identity().push(Step::Rotl(n)).push(Step::Mask(a & b));
            }
            _ => {}
        }
        let kernel = Kernel::of(&self).and_then(|kernel| kernel.then(step));
        match kernel.and_then(|kernel| kernel.normal().transform()) {
            Some(canonical) => canonical,
            None => self.push(step),
        }
    }

    /// One more step, with nothing simplified.
    #[inline]
    pub(crate) fn push(mut self, step: Step) -> Self {
        match &mut self.0 {
            Steps::Short(length @ 0..=1, steps) => {
                steps[usize::from(*length)] = step;
                *length += 1;
            }
            Steps::Short(_, steps) => {
                let mut steps = steps.to_vec();
                steps.push(step);
                self.0 = Steps::Long(steps);
            }
            Steps::Long(steps) => steps.push(step),
        }
        self
    }

    /// This map followed by another.
    #[must_use]
    pub fn compose(self, next: &Self) -> Self {
        next.steps().iter().fold(self, |map, &step| map.then(step))
    }

    /// The steps, first to last.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        match &self.0 {
            Steps::Short(0, _) => &[],
            Steps::Short(1, steps) => &steps[..1],
            Steps::Short(_, steps) => steps,
            Steps::Long(steps) => steps,
        }
    }

    /// Whether the map is known to be zero: the canonical form of that is a mask without bits.
    pub(crate) fn is_zero(&self) -> bool {
        self.steps().first() == Some(&Step::Mask(0))
    }

    /// The image of a word.
    #[inline]
    #[must_use]
    pub fn apply(&self, x: u64) -> u64 {
        self.steps().iter().fold(x, |x, step| step.apply(x))
    }
}

impl Default for Transform {
    fn default() -> Self {
        Self::identity()
    }
}

impl PartialEq for Transform {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            // The steps not in use are equal.
            (Steps::Short(a, x), Steps::Short(b, y)) => a == b && x == y,
            _ => self.steps() == other.steps(),
        }
    }
}

impl Eq for Transform {}

impl PartialOrd for Transform {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Transform {
    fn cmp(&self, other: &Self) -> Ordering {
        self.steps().cmp(other.steps())
    }
}

impl Hash for Transform {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.steps().hash(state);
    }
}

impl fmt::Debug for Transform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Transform").field(&self.steps()).finish()
    }
}

impl fmt::Display for Transform {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for step in self.steps() {
            write!(f, "{step}")?;
        }
        Ok(())
    }
}
