//! The table of eq over the variables that a sum-check has before it, split in two: `eq(i) = high[i / n] low[i mod n]`.
//!
//! Neither part is ever as long as the vectors that it weights, and a sum over a chunk of n is multiplied by its high factor once.

use carryless_verifier::field::{K, eq_table};

use super::element::{PackedK, WIDTH, pack};

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
    #[must_use]
    pub fn high(&self) -> &[K] {
        &self.high
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
}
