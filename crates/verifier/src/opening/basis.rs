//! How a word of 64 bits is read as an element of B: coordinates in a tower basis that holds the code's domain.
//!
//! With the Cantor basis `beta_0 = 1, beta_i^2 + beta_i = beta_(i-1)` of B, the first 8, 16 and 32 elements span the subfields of
//! those degrees. Bit `8 j + i` of a word is the coordinate of `g^i beta_8^(j0) beta_16^(j1) beta_32^(j2)`, with j0, j1, j2 the bits of j
//! and g the first root of `x^8 + x^4 + x^3 + x + 1` in GF(2^8). So byte j is an element of GF(2^8), in the basis that
//! processors multiply bytes in, and the prover's transform, whose factors lie in small subfields, needs no other product.
//!
//! The choice is free, because claims are about the bits of words: it is one F_2-linear bijection, the same for all words. Every symbol of an oracle is
//! written in these coordinates; messages and challenges are elements of K as everywhere else.

use alloc::boxed::Box;
use alloc::vec;

use p3_binary_field::TowerLevel;
use p3_field::PrimeCharacteristicRing;

use super::ring_switch;
use crate::field::{B, K, WORD_BITS};

/// `beta_i`.
pub fn cantor(i: usize) -> B {
    <B as TowerLevel>::cantor_basis(i)
}

/// `sum_i bit_i(index) beta_i`, for an index of at most 64 bits.
pub fn point(index: usize) -> B {
    let mut sum = B::ZERO;
    let mut rest = index;
    while rest != 0 {
        sum += cantor(rest.trailing_zeros() as usize);
        rest &= rest - 1;
    }
    sum
}

/// The coordinates and the maps between words and elements.
pub struct Basis {
    /// The element that bit b stands for.
    pub elements: [B; WORD_BITS],
    /// The trace-dual basis: bit b of the word of z is `Tr(dual[b] z)`.
    pub dual: [B; WORD_BITS],
    /// The element of each byte at each place.
    to_element: Box<[[B; 256]]>,
    /// The word of each byte of an element at each place.
    to_word: Box<[[u64; 256]]>,
}

impl Default for Basis {
    fn default() -> Self {
        Self::new()
    }
}

/// The sum of the selected images for every byte at every place.
fn byte_tables<T: Copy + Default>(images: &[T; WORD_BITS], add: impl Fn(T, T) -> T) -> Box<[[T; 256]]> {
    let mut tables = vec![[T::default(); 256]; 8].into_boxed_slice();
    for (table, images) in tables.iter_mut().zip(images.as_chunks::<8>().0) {
        for byte in 1..256usize {
            table[byte] = add(table[byte & (byte - 1)], images[byte.trailing_zeros() as usize]);
        }
    }
    tables
}

impl Basis {
    /// The basis.
    #[must_use]
    pub fn new() -> Self {
        let root = (0..256)
            .map(point)
            .find(|g| g.exp_u64(8) + g.exp_u64(4) + g.exp_u64(3) + *g + B::ONE == B::ZERO)
            .unwrap_or_default();
        let elements: [B; WORD_BITS] = core::array::from_fn(|bit| {
            let (j, i) = (bit / 8, bit % 8);
            let tower = [8, 16, 32]
                .into_iter()
                .enumerate()
                .filter(|(level, _)| j >> level & 1 == 1);
            tower.fold(root.exp_u64(i as u64), |product, (_, index)| {
                product * cantor(index)
            })
        });
        let words = inverse(&elements.map(|e| e.to_bits()));
        let powers_dual = ring_switch::power_dual_basis();
        let dual = core::array::from_fn(|b| {
            let set = (0..WORD_BITS).filter(|&p| words[p] >> b & 1 == 1);
            set.map(|p| powers_dual[p]).sum()
        });
        Self {
            to_element: byte_tables(&elements, |a, b| a + b),
            to_word: byte_tables(&words, |a, b| a ^ b),
            elements,
            dual,
        }
    }

    /// The element that a word stands for.
    pub fn element(&self, word: u64) -> B {
        let bytes = word.to_le_bytes();
        bytes
            .iter()
            .zip(&self.to_element)
            .map(|(&byte, table)| table[usize::from(byte)])
            .sum()
    }

    /// The word that stands for an element.
    #[must_use]
    pub fn word(&self, element: B) -> u64 {
        let bytes = element.to_bits().to_le_bytes();
        bytes
            .iter()
            .zip(&self.to_word)
            .fold(0, |sum, (&byte, table)| sum ^ table[usize::from(byte)])
    }

    /// The element of K whose coordinates over B are three words.
    pub fn wide(&self, words: [u64; 3]) -> K {
        K::new(words.map(|word| self.element(word)))
    }

    /// The words of `1, x, .., x^63`.
    #[must_use]
    pub fn words_of_powers(&self) -> [u64; WORD_BITS] {
        core::array::from_fn(|p| self.word(B::new(1 << p)))
    }
}

/// The inverse of a matrix over F_2 with the given rows, bit c of a row being its entry in column c. The matrix must be regular.
fn inverse(rows: &[u64; WORD_BITS]) -> [u64; WORD_BITS] {
    let mut rows = *rows;
    let mut result: [u64; WORD_BITS] = core::array::from_fn(|i| 1 << i);
    for column in 0..WORD_BITS {
        let pivot = (column..WORD_BITS)
            .find(|&r| rows[r] >> column & 1 == 1)
            .unwrap_or(column);
        rows.swap(column, pivot);
        result.swap(column, pivot);
        let (row, inverted) = (rows[column], result[column]);
        for r in 0..WORD_BITS {
            if r != column && rows[r] >> column & 1 == 1 {
                rows[r] ^= row;
                result[r] ^= inverted;
            }
        }
    }
    result
}

#[cfg(test)]
mod tests {
    use super::*;
    use p3_field::Field;

    #[test]
    fn the_cantor_basis_descends() {
        assert_eq!(cantor(0), B::ONE);
        for i in 1..WORD_BITS {
            assert_eq!(cantor(i).square() + cantor(i), cantor(i - 1));
        }
    }

    #[test]
    fn words_and_elements_correspond() {
        let basis = Basis::new();
        for seed in 0..100u64 {
            let word = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15);
            assert_eq!(basis.word(basis.element(word)), word);
            let bits = (0..WORD_BITS).filter(|b| word >> b & 1 == 1);
            assert_eq!(basis.element(word), bits.map(|b| basis.elements[b]).sum());
        }
    }

    #[test]
    fn subfields_are_low_bytes() {
        let basis = Basis::new();
        for (degree, bits) in [(8, 8), (16, 16), (32, 32)] {
            for b in 0..bits {
                let e = basis.elements[b];
                assert_eq!(e.exp_power_of_2(degree), e, "bit {b} in GF(2^{degree})");
            }
            assert_eq!(basis.word(cantor(bits - 1)) >> bits, 0);
        }
        assert!(basis.elements.iter().all(|e| e.inverse() * *e == B::ONE));
    }

    #[test]
    fn the_dual_basis_reads_bits() {
        let basis = Basis::new();
        let trace = |e: B| (0..WORD_BITS).map(|i| e.exp_power_of_2(i)).sum::<B>();
        for (b, &d) in basis.dual.iter().enumerate() {
            for (c, &e) in basis.elements.iter().enumerate() {
                assert_eq!(trace(d * e), if b == c { B::ONE } else { B::ZERO });
            }
        }
    }
}
