//! The weight `W = sum_i rho^i E^(2^i)` of the sum-check and its multilinear extension.
//!
//! A block of E with length `2^l` is `c eq(row[..l], .)` at an aligned place, so the extension of its power `E^(2^i)` at z is
//! `c^(2^i) prod_(j<l) eq(row_j^(2^i), z_j) prod_(j>=l) eq(start_j, z_j)`: the second product does not depend on i, the first
//! only on i and l.

use alloc::vec;
use alloc::vec::Vec;

use p3_field::PrimeCharacteristicRing;

use super::Claim;
use crate::field::{K, WORD_BITS, powers};

/// `W~(point)`, in about `64 (2 blocks + variables)` products.
pub fn twisted_at(claim: &Claim, rho: K, point: &[K]) -> K {
    // Coefficients and places of the blocks, and how long each is.
    let mut coefficients: Vec<K> = claim.blocks.iter().map(|block| block.coefficient).collect();
    let places: Vec<K> = claim
        .blocks
        .iter()
        .map(|block| {
            let high = point.iter().enumerate().skip(block.log_len);
            high.fold(K::ONE, |product, (j, &z)| {
                product * if block.start >> j & 1 == 1 { z } else { K::ONE + z }
            })
        })
        .collect();
    let longest = claim.blocks.iter().map(|block| block.log_len).max().unwrap_or(0);
    let mut row: Vec<K> = claim.row_point[..longest].to_vec();

    let mut sum = K::ZERO;
    for scale in powers(rho, WORD_BITS) {
        // prefix[l] = prod_(j<l) eq(row_j^(2^i), z_j)
        let mut prefix = vec![K::ONE; longest + 1];
        for l in 0..longest {
            prefix[l + 1] = prefix[l] * (K::ONE + row[l] + point[l]);
        }
        let mut by_length = vec![K::ZERO; longest + 1];
        for ((block, coefficient), &place) in claim.blocks.iter().zip(&mut coefficients).zip(&places) {
            by_length[block.log_len] += *coefficient * place;
            *coefficient = coefficient.square();
        }
        let total: K = prefix.iter().zip(&by_length).map(|(&p, &b)| p * b).sum();
        sum += scale * total;
        for coordinate in &mut row {
            *coordinate = coordinate.square();
        }
    }
    sum
}
