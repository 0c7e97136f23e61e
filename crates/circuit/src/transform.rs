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
///
/// It is one rotation and mask, and perhaps copies of one bit next to that bit's place: a [`Kernel`] with canonical steps. All maps
/// that chips use are of that kind; any other composition is a sum of two of them, as [`Form::then`](crate::Form::then) makes it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Transform(Kernel);

impl Transform {
    /// The identity.
    #[must_use]
    pub const fn identity() -> Self {
        Self(Kernel::IDENTITY)
    }

    /// This map followed by one more step; `None` where that is not one rotation and mask and one bit's copies next to it. Equal maps
    /// are equal values.
    #[inline]
    #[must_use]
    pub fn then(self, step: Step) -> Option<Self> {
        let kernel = self.0.then(step)?.normal();
        kernel.is_canonical().then_some(Self(kernel))
    }

    /// The map's two parts: the rotation, and the copies of one bit. Each can be [followed](Self::then) by any step.
    pub(crate) fn parts(self) -> [Self; 2] {
        self.0.parts().map(|part| Self(part.normal()))
    }

    /// The map as a [`Kernel`].
    #[inline]
    #[must_use]
    pub const fn kernel(self) -> Kernel {
        self.0
    }

    /// The canonical steps, first to last.
    #[must_use]
    pub fn steps(self) -> Vec<Step> {
        self.0.steps()
    }

    /// Whether the map is zero.
    #[inline]
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.0.is_zero()
    }

    /// The image of a word.
    #[inline]
    #[must_use]
    pub const fn apply(self, x: u64) -> u64 {
        self.0.apply(x)
    }
}

impl Default for Transform {
    fn default() -> Self {
        Self::identity()
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
