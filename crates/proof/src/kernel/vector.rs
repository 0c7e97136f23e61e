//! Vectors of `K` that a sum-check folds, low variable first.
//!
//! A vector to be folded is packed while it has two packings or more. Vectors that are folded together, each fold with the
//! next round's sums, are in [`super::folding`].

use carryless_verifier::field::K;
use p3_field::PrimeCharacteristicRing;
use rayon::prelude::*;

use super::element::{Element, PackedK, WIDTH, unpack};

/// Packings handled by one task.
pub const TASK: usize = 1 << 9;

/// A vector of `2^n` elements: packed while it fills a packing, scalar below.
#[derive(Clone, Debug)]
pub enum Vector {
    /// `2^n / WIDTH` packings.
    Packed(Vec<PackedK>),
    /// `2^n` elements.
    Scalar(Vec<K>),
}

impl Vector {
    /// From scalars, a power of two of them.
    #[cfg(test)]
    fn from_scalars(elements: Vec<K>) -> Self {
        if elements.len() > WIDTH {
            Self::Packed(super::element::pack(&elements))
        } else {
            Self::Scalar(elements)
        }
    }

    /// From packings.
    #[must_use]
    pub fn from_packed(packed: Vec<PackedK>) -> Self {
        if packed.len() > 1 {
            Self::Packed(packed)
        } else {
            Self::Scalar(unpack(&packed))
        }
    }

    /// The number of elements.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::Packed(v) => v.len() * WIDTH,
            Self::Scalar(v) => v.len(),
        }
    }

    /// Whether there is no element.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The elements one by one.
    #[must_use]
    pub fn to_scalars(&self) -> Vec<K> {
        match self {
            Self::Packed(v) => unpack(v),
            Self::Scalar(v) => v.clone(),
        }
    }

    /// Binds the low variable: `v[i] = v[2i] + r (v[2i] + v[2i+1])`.
    pub fn fold(&mut self, r: K) {
        match self {
            Self::Packed(v) => {
                if rayon::current_num_threads() > 1 && v.len() >= 4 * TASK {
                    let r = PackedK::splat(r);
                    let pairs = v.par_chunks_exact(2).with_min_len(TASK);
                    *v = pairs
                        .map(|pair| {
                            let (even, odd) = PackedK::unzip(pair[0], pair[1]);
                            even + r * (even + odd)
                        })
                        .collect();
                } else {
                    let half = fold(v, r);
                    v.truncate(half);
                }
                if v.len() == 1 {
                    *self = Self::Scalar(unpack(v));
                }
            }
            Self::Scalar(v) => {
                let half = fold(v, r);
                v.truncate(half);
            }
        }
    }

    /// The only element of a vector that has been folded to the end.
    pub fn last(&self) -> K {
        match self {
            Self::Scalar(v) if v.len() == 1 => v[0],
            _ => unreachable!("the vector has {} elements left", self.len()),
        }
    }
}

/// Folds in place and returns the new length, half the old one.
fn fold<E: Element>(v: &mut [E], r: K) -> usize {
    let r = E::splat(r);
    let half = v.len() / 2;
    for i in 0..half {
        let (even, odd) = E::unzip(v[2 * i], v[2 * i + 1]);
        v[i] = even + r * (even + odd);
    }
    half
}

/// Two sums.
#[derive(Clone, Copy, Default)]
pub struct Pair<S>(pub S, pub S);

impl<S: core::ops::Add<Output = S>> core::ops::Add for Pair<S> {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0, self.1 + other.1)
    }
}

/// The inverse of a challenge; a challenge is zero with probability 2^-192.
pub fn invert(x: K) -> K {
    x.invert_or_zero()
}

/// Zero of `K`.
pub const ZERO: K = K::ZERO;

#[cfg(test)]
mod tests {
    use super::*;
    use carryless_verifier::field::word;

    #[test]
    fn packed_folding_is_scalar_folding() {
        for log in 1..8 {
            let values: Vec<K> = (0..1u64 << log)
                .map(|i| word(i.wrapping_mul(0x9e37_79b9_7f4a_7c15)) * word(i + 3))
                .collect();
            let mut packed = Vector::from_scalars(values.clone());
            let mut scalar = values;
            for round in 0..log {
                let r = word(round + 77);
                packed.fold(r);
                scalar = scalar.chunks(2).map(|p| p[0] + r * (p[0] + p[1])).collect();
                assert_eq!(packed.to_scalars(), scalar);
            }
        }
    }
}
