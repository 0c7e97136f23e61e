//! The sum-check prover for `sum_x W(x) P(x)` on two dense vectors, low variable first.

use carryless_verifier::field::K;
use p3_field::{BasedVectorSpace, PackedValue, PrimeCharacteristicRing};

use super::columns::{Columns, PackedB, PackedK};
use super::kernel::deinterleave;

/// The two vectors, folded as far as the rounds have gone.
pub struct Product {
    /// The weight.
    pub weight: Columns,
    /// The words.
    pub words: Columns,
}

impl Product {
    /// `[h(0), leading coefficient]` of `h(X) = sum_x W(X, x) P(X, x)` in the low variable X. The length is even.
    pub fn message(&self) -> [K; 2] {
        let whole = whole(self.weight.len());
        let mut constant = PackedK::ZERO.mul_unreduced(PackedK::ZERO);
        let mut leading = constant;
        for i in (0..whole).step_by(2 * PackedB::WIDTH) {
            let (w0, w1) = pair(&self.weight, i);
            let (p0, p1) = pair(&self.words, i);
            constant += w0.mul_unreduced(p0);
            leading += (w0 + w1).mul_unreduced(p0 + p1);
        }
        let mut message = [lane_sum(constant.reduce()), lane_sum(leading.reduce())];
        for i in (whole..self.weight.len()).step_by(2) {
            let (w0, w1) = (self.weight.get(i), self.weight.get(i + 1));
            let (p0, p1) = (self.words.get(i), self.words.get(i + 1));
            message[0] += w0 * p0;
            message[1] += (w0 + w1) * (p0 + p1);
        }
        message
    }

    /// Binds the low variable to r.
    pub fn fold(&mut self, r: K) {
        fold(&mut self.weight, r);
        fold(&mut self.words, r);
    }
}

/// `v[x] = v[2x] + r (v[2x] + v[2x + 1])` in place; the length is even.
pub fn fold(vector: &mut Columns, r: K) {
    let len = vector.len();
    let packed = PackedK::from(r);
    for i in (0..whole(len)).step_by(2 * PackedB::WIDTH) {
        let (v0, v1) = pair(vector, i);
        vector.set_packed(i / 2, v0 + packed * (v0 + v1));
    }
    for i in (whole(len)..len).step_by(2) {
        let (v0, v1) = (vector.get(i), vector.get(i + 1));
        vector.set(i / 2, v0 + r * (v0 + v1));
    }
    vector.truncate(len / 2);
}

/// How much of a length pairs of registers cover; short blocks make vectors of any even length.
const fn whole(len: usize) -> usize {
    len / (2 * PackedB::WIDTH) * (2 * PackedB::WIDTH)
}

/// The even and the odd elements of two registers from `index`.
#[inline(always)]
fn pair(vector: &Columns, index: usize) -> (PackedK, PackedK) {
    deinterleave(vector.packed(index), vector.packed(index + PackedB::WIDTH))
}

/// The sum of the lanes of a register.
pub fn lane_sum(packed: PackedK) -> K {
    let coordinates: &[PackedB] = packed.as_basis_coefficients_slice();
    K::new(core::array::from_fn(|i| {
        coordinates[i].as_slice().iter().copied().sum()
    }))
}
