//! The kernels from their definitions, for any target.

use carryless_verifier::field::{B, K, WORD_BITS};
use p3_field::{PackedValue, PrimeCharacteristicRing};

use super::super::columns::{Columns, PackedB};
use super::{BitSums, LANES};

fn element(vector: [&[B]; 3], index: usize) -> K {
    K::new(vector.map(|limb| limb[index]))
}

/// [`super::bit_sums`] bit by bit.
pub fn bit_sums(words: &[B], high: [&[B]; 3]) -> Box<BitSums> {
    let mut sums = Box::new([[K::ZERO; WORD_BITS]; LANES]);
    for (x, row) in words.chunks_exact(LANES).enumerate() {
        let weight = element(high, x);
        if weight == K::ZERO {
            continue;
        }
        for (word, sums) in row.iter().zip(sums.iter_mut()) {
            let mut bits = word.to_bits();
            while bits != 0 {
                sums[bits.trailing_zeros() as usize] += weight;
                bits &= bits - 1;
            }
        }
    }
    sums
}

/// [`super::fold_words`] word by word.
pub fn fold_words(words: &[B], weights: &[K]) -> Columns {
    let mut folded = Columns::zeros(words.len() / weights.len());
    for (x, row) in words.chunks_exact(weights.len()).enumerate() {
        let mut sum = weights[0].mul_base_unreduced(row[0]);
        for (&weight, &word) in weights.iter().zip(row).skip(1) {
            sum += weight.mul_base_unreduced(word);
        }
        folded.set(x, sum.reduce());
    }
    folded
}

/// [`super::lane_sums`] word by word.
pub fn lane_sums(words: &[B], high: [&[B]; 3], lanes: usize) -> Vec<K> {
    let mut sums = vec![K::ZERO; lanes];
    for (x, row) in words.chunks_exact(lanes).enumerate() {
        for (sum, &word) in sums.iter_mut().zip(row) {
            *sum += element(high, x) * word;
        }
    }
    sums
}

/// [`super::apply_linear`] by tables of bytes.
pub fn apply_linear(images: &[K; 192], vector: &Columns) -> Columns {
    // table[256 j + v]: the image of byte v at place j.
    let mut tables = vec![K::ZERO; 24 * 256];
    for (table, images) in tables.chunks_exact_mut(256).zip(images.chunks_exact(8)) {
        for value in 1..256usize {
            let low = value.trailing_zeros() as usize;
            table[value] = table[value & (value - 1)] + images[low];
        }
    }
    let mut mapped = Columns::zeros(vector.len());
    for x in 0..vector.len() {
        let mut sum = K::ZERO;
        for (i, coordinate) in vector.get(x).coefficients().into_iter().enumerate() {
            for (j, byte) in coordinate.to_bits().to_le_bytes().into_iter().enumerate() {
                sum += tables[256 * (8 * i + j) + usize::from(byte)];
            }
        }
        mapped.set(x, sum);
    }
    mapped
}

/// The even and the odd words of two registers in a row.
pub fn deinterleave(low: PackedB, high: PackedB) -> (PackedB, PackedB) {
    let lane = |i: usize| {
        if i < PackedB::WIDTH {
            low.as_slice()[i]
        } else {
            high.as_slice()[i - PackedB::WIDTH]
        }
    };
    (
        PackedB::from_fn(|i| lane(2 * i)),
        PackedB::from_fn(|i| lane(2 * i + 1)),
    )
}
