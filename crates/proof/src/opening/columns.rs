//! Vectors over K, held coordinate by coordinate so that the packed field works on whole registers.

use carryless_verifier::field::{B, K};
use p3_field::{BasedVectorSpace, ExtensionField, Field, PackedValue, PrimeCharacteristicRing};

/// A register of words: eight with AVX-512, one on targets without carryless vector products.
pub type PackedB = <B as Field>::Packing;
/// As many elements of K, one register a coordinate.
pub type PackedK = <K as ExtensionField<B>>::ExtensionPacking;

/// A vector over K: three vectors over B of one length.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Columns {
    /// The coordinates with respect to 1, y, y^2.
    pub limbs: [Vec<B>; 3],
}

impl Columns {
    /// The zero vector.
    pub fn zeros(len: usize) -> Self {
        Self {
            limbs: core::array::from_fn(|_| B::zero_vec(len)),
        }
    }

    /// The vector with the given elements.
    pub fn from_elements(elements: &[K]) -> Self {
        let mut vector = Self::zeros(elements.len());
        for (i, &element) in elements.iter().enumerate() {
            vector.set(i, element);
        }
        vector
    }

    /// The elements one by one.
    pub fn to_elements(&self) -> Vec<K> {
        (0..self.len()).map(|i| self.get(i)).collect()
    }

    /// Number of elements.
    pub fn len(&self) -> usize {
        self.limbs[0].len()
    }

    /// One element.
    pub fn get(&self, index: usize) -> K {
        K::new([self.limbs[0][index], self.limbs[1][index], self.limbs[2][index]])
    }

    /// The coordinates of a range of elements.
    pub fn slices(&self, range: core::ops::Range<usize>) -> [&[B]; 3] {
        core::array::from_fn(|l| &self.limbs[l][range.clone()])
    }

    /// Replaces one element.
    pub fn set(&mut self, index: usize, element: K) {
        for (limb, coordinate) in self.limbs.iter_mut().zip(element.coefficients()) {
            limb[index] = coordinate;
        }
    }

    /// The register of elements from `index`.
    #[inline(always)]
    pub fn packed(&self, index: usize) -> PackedK {
        PackedK::from_basis_coefficients_fn(|i| {
            *PackedB::from_slice(&self.limbs[i][index..index + PackedB::WIDTH])
        })
    }

    /// Replaces a register of elements from `index`.
    #[inline(always)]
    pub fn set_packed(&mut self, index: usize, elements: PackedK) {
        let coordinates: &[PackedB] = elements.as_basis_coefficients_slice();
        for (limb, coordinate) in self.limbs.iter_mut().zip(coordinates) {
            limb[index..index + PackedB::WIDTH].copy_from_slice(coordinate.as_slice());
        }
    }

    /// Shortens the vector.
    pub fn truncate(&mut self, len: usize) {
        for limb in &mut self.limbs {
            limb.truncate(len);
        }
    }

    /// The table `eq(point, .)`, low variable first.
    pub fn eq_table(point: &[K]) -> Self {
        let mut table = Self::zeros(1 << point.len());
        table.set(0, K::ONE);
        for (level, &x) in point.iter().enumerate() {
            let half = 1 << level;
            if half < PackedB::WIDTH {
                for i in 0..half {
                    let low = table.get(i);
                    table.set(half + i, low * x);
                    table.set(i, low + low * x);
                }
            } else {
                let x = PackedK::from(x);
                for i in (0..half).step_by(PackedB::WIDTH) {
                    let low = table.packed(i);
                    let high = low * x;
                    table.set_packed(half + i, high);
                    table.set_packed(i, low + high);
                }
            }
        }
        table
    }

    /// Several vectors in a row.
    pub fn concatenate(parts: &[Self]) -> Self {
        Self {
            limbs: core::array::from_fn(|l| {
                parts
                    .iter()
                    .flat_map(|part| part.limbs[l].iter().copied())
                    .collect()
            }),
        }
    }

    /// Adds `factor * source`.
    pub fn add_scaled(&mut self, source: &Self, factor: K) {
        let whole = self.len() / PackedB::WIDTH * PackedB::WIDTH;
        let packed = PackedK::from(factor);
        for i in (0..whole).step_by(PackedB::WIDTH) {
            self.set_packed(i, self.packed(i) + source.packed(i) * packed);
        }
        for i in whole..self.len() {
            self.set(i, self.get(i) + source.get(i) * factor);
        }
    }

    /// Writes `factor * source` from `index` on.
    pub fn write_scaled(&mut self, index: usize, source: &Self, factor: K) {
        let len = source.len();
        if len < PackedB::WIDTH {
            for i in 0..len {
                self.set(index + i, source.get(i) * factor);
            }
        } else {
            let factor = PackedK::from(factor);
            for i in (0..len).step_by(PackedB::WIDTH) {
                self.set_packed(index + i, source.packed(i) * factor);
            }
        }
    }
}
