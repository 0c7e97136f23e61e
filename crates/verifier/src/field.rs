//! The fields and the small pieces of algebra that prover and verifier share.
//!
//! `B` = GF(2)\[x\] / (x^64 + x^4 + x^3 + x + 1) is the field of words: bit i of a word is the coefficient of x^i.
//! `K` = B\[y\] / (y^3 + y + 1) is the field of challenges. Index bit i of a table belongs to coordinate i of a point:
//! the low variable comes first everywhere.

use alloc::vec::Vec;

use p3_binary_field::{Poly64, Poly192, Poly192MixedAccumulator};
use p3_field::{ExtensionField, Field, PackedFieldExtension, PackedValue, PrimeCharacteristicRing};

/// The field of words, GF(2^64).
pub type B = Poly64;
/// The field of challenges, GF(2^192).
pub type K = Poly192;

/// Several elements of `B`.
pub type PackedB = <B as Field>::Packing;
/// Several elements of `K`: [`WIDTH`] of them, one register a coordinate.
pub type PackedK = <K as ExtensionField<B>>::ExtensionPacking;
/// Elements in a packing.
pub const WIDTH: usize = <PackedB as PackedValue>::WIDTH;

/// Elements side by side, filled up with zeros.
#[must_use]
pub fn packed(elements: &[K]) -> Vec<PackedK> {
    let element = |chunk: &[K], i| chunk.get(i).copied().unwrap_or_default();
    let chunks = elements.chunks(WIDTH);
    chunks
        .map(|chunk| <PackedK as PackedFieldExtension<B, K>>::from_ext_fn(|i| element(chunk, i)))
        .collect()
}

/// Bits in a word.
pub const WORD_BITS: usize = 64;
/// log2 of [`WORD_BITS`].
pub const LOG_WORD_BITS: usize = 6;

/// The canonical encoding of an element: its three coordinates over `B`, little-endian.
#[must_use]
pub fn to_bytes(element: K) -> [u8; 24] {
    let mut bytes = [0; 24];
    for (chunk, limb) in bytes.chunks_exact_mut(8).zip(element.coefficients()) {
        chunk.copy_from_slice(&limb.to_bits().to_le_bytes());
    }
    bytes
}

/// The element with the given encoding; every string of 24 bytes encodes one.
pub fn from_bytes(bytes: &[u8; 24]) -> K {
    let mut limbs = [B::ZERO; 3];
    for (limb, chunk) in limbs.iter_mut().zip(bytes.chunks_exact(8)) {
        let mut word = [0; 8];
        word.copy_from_slice(chunk);
        *limb = B::new(u64::from_le_bytes(word));
    }
    K::new(limbs)
}

/// A word as an element of `K`.
#[inline]
pub const fn word(bits: u64) -> K {
    K::new([B::new(bits), B::new(0), B::new(0)])
}

/// `eq(x, y) = prod_i (1 + x_i + y_i)`.
pub fn eq(x: &[K], y: &[K]) -> K {
    x.iter()
        .zip(y)
        .fold(K::ONE, |product, (&x, &y)| product * (K::ONE + x + y))
}

/// `eq(point, index)` for the bits of an index.
pub fn eq_index(point: &[K], index: usize) -> K {
    point.iter().enumerate().fold(K::ONE, |product, (i, &x)| {
        product * if index >> i & 1 == 1 { x } else { K::ONE + x }
    })
}

/// `eq(point, index)` for many indices, most of which follow each other: an index costs one product then.
pub struct EqIndices<'a> {
    high: &'a [K],
    /// Of the lowest coordinates.
    low: Vec<K>,
    /// The high part of the last index, and its factor.
    last: Option<(usize, K)>,
}

impl<'a> EqIndices<'a> {
    const LOW: usize = 4;

    /// For a point.
    #[must_use]
    pub fn new(point: &'a [K]) -> Self {
        let (low, high) = point.split_at(point.len().min(Self::LOW));
        Self {
            high,
            low: eq_table(low),
            last: None,
        }
    }

    /// `eq(point, index)`, as [`eq_index`] computes it.
    pub fn at(&mut self, index: usize) -> K {
        let (low, high) = (index & (self.low.len() - 1), index / self.low.len());
        let factor = match self.last {
            Some((last, factor)) if last == high => factor,
            _ => eq_index(self.high, high),
        };
        self.last = Some((high, factor));
        self.low[low] * factor
    }
}

/// `sum_i a_i b_i`, as far as both go.
pub fn inner_product<R: PrimeCharacteristicRing + Copy>(a: &[R], b: &[R]) -> R {
    // Eight products are reduced at a time.
    let length = a.len().min(b.len());
    let (a, b) = (a[..length].as_chunks::<8>(), b[..length].as_chunks::<8>());
    let whole = a.0.iter().zip(b.0).map(|(a, b)| R::dot_product(a, b));
    let rest = a.1.iter().zip(b.1).map(|(&a, &b)| a * b);
    whole.chain(rest).sum()
}

/// As [`inner_product`] with elements of `B`.
pub fn mixed_product(a: &[K], b: &[B]) -> K {
    let length = a.len().min(b.len());
    let (a, b) = (a[..length].as_chunks::<8>(), b[..length].as_chunks::<8>());
    let mut sum = Poly192MixedAccumulator::new();
    a.0.iter().zip(b.0).for_each(|(a, b)| sum.add_dot_product(a, b));
    let rest = a.1.iter().zip(b.1);
    rest.for_each(|(&a, &b)| sum.add_dot_product(&[a], &[b]));
    sum.finish()
}

/// As [`inner_product`], of all the elements.
pub fn packed_product(a: &[PackedK], b: &[PackedK]) -> K {
    let sums = inner_product(a, b);
    (0..WIDTH)
        .map(|i| PackedFieldExtension::<B, K>::extract(&sums, i))
        .sum()
}

/// The table `eq(point, i)` for all `2^n` indices i.
#[must_use]
pub fn eq_table(point: &[K]) -> Vec<K> {
    let mut table = Vec::with_capacity(1 << point.len());
    table.push(K::ONE);
    for &x in point {
        // Appending a coordinate appends the high half: index bit n belongs to it.
        for i in 0..table.len() {
            let high = table[i] * x;
            table[i] += high;
            table.push(high);
        }
    }
    table
}

/// The first `count` powers of an element, from the zeroth.
#[must_use]
pub fn powers(base: K, count: usize) -> Vec<K> {
    let mut out = Vec::with_capacity(count);
    let mut power = K::ONE;
    for _ in 0..count {
        out.push(power);
        power *= base;
    }
    out
}

/// `base^exponent`.
pub fn power(base: K, mut exponent: u64) -> K {
    let mut square = base;
    let mut product = K::ONE;
    while exponent != 0 {
        if exponent & 1 == 1 {
            product *= square;
        }
        square *= square;
        exponent >>= 1;
    }
    product
}

/// `sum_b x^b v_b` over the 64 bit positions.
pub fn pack_bits(values: &[K; WORD_BITS]) -> K {
    let x = B::new(2);
    values.iter().rev().fold(K::ZERO, |sum, &value| sum * x + value)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn k(seed: u64) -> K {
        K::new([
            B::new(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15)),
            B::new(seed ^ 0x55),
            B::new(seed << 20 | 3),
        ])
    }

    #[test]
    fn eq_table_is_eq_at_every_index() {
        let point = [k(3), k(5), k(8), k(9), k(11), k(12)];
        for count in 0..=point.len() {
            let mut indices = EqIndices::new(&point[..count]);
            for i in (0..1 << count).chain([0, 40, 41]) {
                assert_eq!(indices.at(i), eq_index(&point[..count], i));
            }
        }
        let point = [k(3), k(5), k(8)];
        let table = eq_table(&point);
        for (i, &entry) in table.iter().enumerate() {
            assert_eq!(entry, eq_index(&point, i));
            let bits: Vec<K> = (0..3)
                .map(|b| if i >> b & 1 == 1 { K::ONE } else { K::ZERO })
                .collect();
            assert_eq!(entry, eq(&point, &bits));
        }
    }

    #[test]
    fn inner_products_are_sums_of_products() {
        let a: Vec<K> = (0..30).map(|i| k(i * i + 3)).collect();
        let b: Vec<K> = (0..26).map(|i| k(i * 77 + 1)).collect();
        for length in 0..=30 {
            let expected: K = a[..length].iter().zip(&b).map(|(&a, &b)| a * b).sum();
            assert_eq!(inner_product(&a[..length], &b), expected);
            assert_eq!(inner_product(&b, &a[..length]), expected);
        }
    }

    #[test]
    fn packing_the_bits_of_a_word_gives_the_word() {
        let bits = 0xdead_beef_0123_4567u64;
        let values = core::array::from_fn(|b| if bits >> b & 1 == 1 { K::ONE } else { K::ZERO });
        assert_eq!(pack_bits(&values), word(bits));
    }

    #[test]
    fn powers_agree() {
        let table = powers(k(77), 20);
        for (i, &p) in table.iter().enumerate() {
            assert_eq!(p, power(k(77), i as u64));
        }
    }

    #[test]
    fn bytes_round_trip() {
        let e = k(123_456);
        assert_eq!(from_bytes(&to_bytes(e)), e);
    }
}
