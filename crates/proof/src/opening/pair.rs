//! A weight W and a vector u over K, in packings, while `sum_x W(x) u(x)` is bound variable by variable, the highest first.

use carryless_verifier::field::{B, K};
use carryless_verifier::opening::code;
use p3_field::PrimeCharacteristicRing;

use crate::kernel::element::{Element, PackedB, PackedK, WIDTH, pack};
use crate::kernel::vector::Pair as Sums;
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
/// log2 of the entries of the weight that lie together in a block, see [`Pair::add_shifts`].
const LOG_ROW: usize = 6;
/// log2 of a block's entries: the second level of caches holds them twice.
const LOG_BLOCK: usize = 13;

impl Pair {
    /// `[h(0), leading coefficient]` of the round that binds the highest variable.
    pub fn message(&self) -> [K; 2] {
        let half = self.vector.len() / 2;
        let (w0, w1) = self.weight.split_at(half);
        let (u0, u1) = self.vector.split_at(half);
        let Sums(zero, leading) =
            parallel::over_chunks::<PackedK, _>(&mut [], &[], half.div_ceil(TASK), |tasks, _| {
                let mut sums = Sums::<<PackedK as Element>::Sum>::default();
                for i in tasks.start * TASK..half.min(tasks.end * TASK) {
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
    /// A shift is a tensor over the variables, and the entries are computed in blocks that a cache holds: those in which some variables in the middle are
    /// the same.
    pub fn add_shifts(&mut self, factors: &[K], steps: &[Vec<B>]) {
        let variables = (self.weight.len() * WIDTH).trailing_zeros() as usize;
        let low = LOG_ROW.min(variables);
        let middle = variables.saturating_sub(low.max(LOG_BLOCK));
        let mut queries: Vec<(K, &[B])> = factors
            .iter()
            .copied()
            .zip(steps.iter().map(Vec::as_slice))
            .collect();
        queries.sort_by_cached_key(|(_, steps)| -> Vec<u64> {
            steps.iter().rev().map(|step| step.to_bits()).collect()
        });
        let mut blocks: Vec<Vec<&mut [PackedK]>> = (0..1 << middle).map(|_| vec![]).collect();
        for (i, row) in self.weight.chunks_mut((1 << low) / WIDTH).enumerate() {
            blocks[i % (1 << middle)].push(row);
        }
        parallel::map(blocks, |number, mut rows| {
            let shifts: Vec<Shift> = queries
                .iter()
                .map(|&(factor, steps)| Shift {
                    factor: (0..middle)
                        .filter(|i| number >> i & 1 == 1)
                        .fold(factor, |factor, i| factor * steps[low + i]),
                    steps: [&steps[..low], &steps[low + middle..variables]].concat(),
                })
                .collect();
            let mut sums = vec![PackedK::ZERO; (1 << (variables - middle)) / WIDTH];
            let mut room = sums.clone();
            sum_shifts(&shifts, &mut sums, &mut room);
            for (entry, sum) in rows.iter_mut().flat_map(|row| row.iter_mut()).zip(sums) {
                *entry += sum;
            }
        });
    }

    /// The elements of u one by one.
    pub fn elements(&self) -> Vec<K> {
        crate::kernel::element::unpack(&self.vector)
    }
}

/// The tensor `factor (1, s_0) (1, s_1) ..`.
struct Shift {
    factor: K,
    steps: Vec<B>,
}

impl Shift {
    /// Its first entries.
    fn fill(&self, out: &mut [PackedK]) {
        let variables = (out.len() * WIDTH).trailing_zeros() as usize;
        let (within, beyond) = self.steps[..variables].split_at(WIDTH.trailing_zeros() as usize);
        let mut first = vec![self.factor];
        for &step in within {
            first.extend_from_within(..);
            let half = first.len() / 2;
            first[half..].iter_mut().for_each(|entry| *entry *= step);
        }
        out[0] = pack(&first)[0];
        for (i, &step) in beyond.iter().enumerate() {
            let (low, high) = out.split_at_mut(1 << i);
            multiply(low, step, high);
        }
    }
}

/// `out = values step`, as far as there are values.
fn multiply(values: &[PackedK], step: B, out: &mut [PackedK]) {
    let step = PackedB::from(step);
    for (out, value) in out.iter_mut().zip(values) {
        *out = PackedK::reduce(value.times_base(step));
    }
}

/// Writes the sum of shifts' first entries, there being at least one shift, in the order of their steps, the last one first. There is as much room as entries.
///
/// The last step of a position is that of all positions of a part of the code, so that the sums over such parts, of half as many entries, are multiplied by
/// it: the transform that encodes, transposed.
fn sum_shifts(shifts: &[Shift], out: &mut [PackedK], room: &mut [PackedK]) {
    if let [shift] = shifts {
        shift.fill(out);
        return;
    }
    if let [out] = out {
        *out = PackedK::ZERO;
        for shift in shifts {
            shift.fill(&mut room[..1]);
            *out += room[0];
        }
        return;
    }
    let variable = (out.len() * WIDTH).trailing_zeros() as usize - 1;
    let (low, high) = out.split_at_mut(out.len() / 2);
    let parts = shifts.chunk_by(|a, b| a.steps[variable] == b.steps[variable]);
    for (i, part) in parts.enumerate() {
        let step = part[0].steps[variable];
        if i == 0 {
            sum_shifts(part, low, room);
            multiply(low, step, high);
            continue;
        }
        let (sums, room) = room.split_at_mut(low.len());
        sum_shifts(part, sums, room);
        let step = PackedB::from(step);
        for ((low, high), &sum) in low.iter_mut().zip(&mut *high).zip(&*sums) {
            *low += sum;
            *high += PackedK::reduce(sum.times_base(step));
        }
    }
}

/// The steps of positions of a code.
pub fn steps_of(positions: &[usize], log_length: usize, count: usize) -> Vec<Vec<B>> {
    positions
        .iter()
        .map(|&position| code::steps(log_length, position, count))
        .collect()
}
