//! A weight W and a vector u over K, in packings, while `sum_x W(x) u(x)` is bound variable by variable, the highest first.

use carryless_verifier::field::{B, K};
use carryless_verifier::opening::code;
use p3_field::PrimeCharacteristicRing;

use super::kernel::base_packing;
use crate::kernel::element::{Element, PackedK, WIDTH};
use crate::kernel::vector::{Pair as Sums, sum_ranges};
use crate::parallel;

/// W and u.
pub struct Pair {
    /// W.
    pub weight: Vec<PackedK>,
    /// u.
    pub vector: Vec<PackedK>,
}

/// Packings handled by one task.
const TASK: usize = 1 << 9;

impl Pair {
    /// `[h(0), leading coefficient]` of the round that binds the highest variable.
    pub fn message(&self) -> [K; 2] {
        let half = self.vector.len() / 2;
        let (w0, w1) = self.weight.split_at(half);
        let (u0, u1) = self.vector.split_at(half);
        let Sums(zero, leading) = sum_ranges(half, |range| {
            let mut sums = Sums::<<PackedK as Element>::Sum>::default();
            for i in range {
                sums.0 += w0[i].times(u0[i]);
                sums.1 += (w0[i] + w1[i]).times(u0[i] + u1[i]);
            }
            sums
        });
        [PackedK::total(zero), PackedK::total(leading)]
    }

    /// Binds it.
    pub fn fold(&mut self, r: K) {
        let r = PackedK::splat(r);
        for values in [&mut self.weight, &mut self.vector] {
            let half = values.len() / 2;
            let (low, high) = values.split_at_mut(half);
            let high = &*high;
            parallel::chunks(low, TASK, |task, low| {
                for (low, &high) in low.iter_mut().zip(&high[task * TASK..]) {
                    *low += r * (*low + high);
                }
            });
            values.truncate(half);
        }
    }

    /// Adds `sum_j factors[j] shift(x_j)` to the weight, the positions x_j given by their steps.
    ///
    /// A shift is a tensor, so over (high half of the index, low half) the sum is a product of two matrices.
    pub fn add_shifts(&mut self, factors: &[K], steps: &[Vec<B>]) {
        let variables = (self.weight.len() * WIDTH).trailing_zeros() as usize;
        let low = (variables / 2).max(WIDTH.trailing_zeros() as usize);
        let lows: Vec<Vec<B>> = steps.iter().map(|steps| tensor(B::ONE, &steps[..low])).collect();
        // highs[y][j]
        let by_query: Vec<Vec<K>> = steps
            .iter()
            .zip(factors)
            .map(|(steps, &factor)| tensor(factor, &steps[low..]))
            .collect();
        let highs: Vec<Vec<K>> = (0..1 << (variables - low))
            .map(|y| by_query.iter().map(|column| column[y]).collect())
            .collect();
        parallel::chunks(&mut self.weight, (1 << low) / WIDTH, |y, row| {
            for (i, entry) in row.iter_mut().enumerate() {
                let mut sum = <PackedK as Element>::Sum::default();
                for (&high, low) in highs[y].iter().zip(&lows) {
                    sum += PackedK::splat(high).times_base(base_packing(low, i * WIDTH));
                }
                *entry += PackedK::reduce(sum);
            }
        });
    }

    /// The elements of u one by one.
    pub fn elements(&self) -> Vec<K> {
        crate::kernel::element::unpack(&self.vector)
    }
}

/// `factor (1, s_0) (1, s_1) ..` as a table.
fn tensor<T: Copy + core::ops::Mul<B, Output = T>>(factor: T, steps: &[B]) -> Vec<T> {
    let mut table = Vec::with_capacity(1 << steps.len());
    table.push(factor);
    for &step in steps {
        for i in 0..table.len() {
            table.push(table[i] * step);
        }
    }
    table
}

/// The steps of positions of a code.
pub fn steps_of(positions: &[usize], log_length: usize, count: usize) -> Vec<Vec<B>> {
    positions
        .iter()
        .map(|&position| code::steps(log_length, position, count))
        .collect()
}
