//! The table of eq over the variables that a sum-check has before it, split in two: `eq(i) = high[i / n] low[i mod n]`.
//!
//! Neither part is ever as long as the vectors that it weights, and a sum over a chunk of n is multiplied by its high factor once.

use carryless_verifier::field::{K, eq_table};

use super::element::{Element, PackedK, WIDTH, pack};
use super::vector::TASK;
use crate::memory::zero_packings;
use crate::parallel;

/// Most packings in the low part.
pub const LOW: usize = 32;
const LOW_VARIABLES: usize = (LOW * WIDTH).trailing_zeros() as usize;

/// The table for a point.
#[derive(Clone, Debug)]
pub struct Eq {
    point: Vec<K>,
    low: Vec<PackedK>,
    high: Vec<K>,
}

impl Eq {
    /// For the given coordinates.
    #[must_use]
    pub fn new(point: &[K]) -> Self {
        let high = eq_table(point.get(LOW_VARIABLES..).unwrap_or_default());
        Self {
            point: point.to_vec(),
            low: Self::low_part(point),
            high,
        }
    }

    fn low_part(point: &[K]) -> Vec<PackedK> {
        pack(&eq_table(&point[..point.len().min(LOW_VARIABLES)]))
    }

    /// Drops the lowest variable; no effect where there is none.
    pub fn next(&mut self) {
        if self.point.is_empty() {
            return;
        }
        self.point = self.point.split_off(1);
        self.low = Self::low_part(&self.point);
        let half = self.high.len() / 2;
        for i in 0..half {
            self.high[i] = self.high[2 * i] + self.high[2 * i + 1];
        }
        self.high.truncate(half.max(1));
    }

    /// The low part in packings; nothing where the whole table does not fill one.
    #[must_use]
    pub fn low(&self) -> &[PackedK] {
        &self.low
    }

    /// The high part, a factor for each chunk of the low part's length.
    pub fn high(&self) -> &[K] {
        &self.high
    }

    /// The whole table in packings; nothing where it does not fill one.
    #[must_use]
    pub fn packings(&self) -> Vec<PackedK> {
        let (low, high) = (&self.low, &self.high);
        let mut table = zero_packings(low.len() * high.len());
        // As long as a low part or a multiple of it.
        const { assert!(TASK.is_multiple_of(LOW)) };
        parallel::chunks(&mut table, TASK, |task, out| {
            let high = &high[task * TASK / low.len()..];
            for (out, &high) in out.chunks_mut(low.len()).zip(high) {
                let high = PackedK::splat(high);
                out.iter_mut().zip(low).for_each(|(out, &low)| *out = high * low);
            }
        });
        table
    }

    /// The whole table.
    #[must_use]
    pub fn scalars(&self) -> Vec<K> {
        eq_table(&self.point)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::element::unpack;
    use carryless_verifier::field::word;

    #[test]
    fn the_parts_are_the_table() {
        let point: Vec<K> = (0..11)
            .map(|i| word(0x1234_5678_9abc << i) * word(i + 5))
            .collect();
        let mut eq = Eq::new(&point);
        for from in 0..=point.len() {
            let table = eq_table(&point[from..]);
            assert_eq!(eq.scalars(), table);
            let low = unpack(eq.low());
            if table.len() >= WIDTH {
                let product = eq.high().iter().flat_map(|&h| low.iter().map(move |&l| l * h));
                assert_eq!(product.collect::<Vec<K>>(), table);
            }
            eq.next();
        }
    }

    #[test]
    fn packings_are_the_table() {
        for n in (0..7).chain([14, 15]) {
            let point: Vec<K> = (0..n)
                .map(|i| word(0x1234_5678_9abc_u64.rotate_left(i as u32)) * word(i + 5))
                .collect();
            let (eq, table) = (Eq::new(&point), eq_table(&point));
            assert_eq!(eq.scalars(), table);
            let packed = if table.len() >= WIDTH { table } else { vec![] };
            assert_eq!(unpack(&eq.packings()), packed);
        }
    }
}
