//! The weight `W = sum_i rho^i E^(2^i)` of the ring switch at the end of the folding.
//!
//! A block of E with length `2^l` is `c eq(row[..l], .)` at an aligned place, so the extension of its power `E^(2^i)` is `c^(2^i) prod_(j<l) eq(row_j^(2^i), z_j)
//! prod_(j>=l) eq(place_j, z_j)`. The high variables are bound to a point; over the low ones the weight meets a vector u that the verifier holds. For each i,
//! u is folded by row_0^(2^i), row_1^(2^i), ..: after l steps entry y is the inner product of u's y-th stretch of length
//! `2^l` with the block's table, and after all of them the remaining coordinates of longer blocks are known products.

use alloc::vec;
use alloc::vec::Vec;

use p3_field::PrimeCharacteristicRing;

use super::Claim;
use crate::field::{K, WORD_BITS, eq_index, powers};

/// `sum_x W(x, high) u(x)`: the high variables of W bound to a point, the others, as many as u has, summed out. About
/// `64 (len(u) + blocks + variables)` products.
pub fn twisted_sum(claim: &Claim, rho: K, u: &[K], high: &[K]) -> K {
    let low = u.len().trailing_zeros() as usize;
    let longest = claim.blocks.iter().map(|block| block.log_len).max().unwrap_or(0);
    // Each block: its coefficient times the part of its place that is bound, where it reads u, and its length. Blocks that read the same are added up
    // for every power of the coefficient; `slots` numbers the pairs of length and place within u.
    let places: Vec<K> = claim
        .blocks
        .iter()
        .map(|block| {
            let bound = block.log_len.max(low);
            eq_index(&high[(bound - low).min(high.len())..], block.start >> bound)
        })
        .collect();
    let mut coefficients: Vec<K> = claim.blocks.iter().map(|block| block.coefficient).collect();
    let mut row: Vec<K> = claim.row_point[..longest].to_vec();

    let mut sum = K::ZERO;
    for scale in powers(rho, WORD_BITS) {
        // by_length[l]: for blocks that lie within u (l < low) one weight for each aligned stretch, for longer ones a single weight.
        let mut by_length: Vec<Vec<K>> = (0..=longest)
            .map(|l| vec![K::ZERO; 1 << low.saturating_sub(l)])
            .collect();
        for ((block, coefficient), &place) in claim.blocks.iter().zip(&mut coefficients).zip(&places) {
            let stretch = (block.start & (u.len() - 1)) >> block.log_len.min(low);
            by_length[block.log_len][stretch] += *coefficient * place;
            *coefficient = coefficient.square();
        }
        let mut folded = u.to_vec();
        let mut total = K::ZERO;
        for (l, weights) in by_length.iter().enumerate() {
            total += weights.iter().zip(&folded).map(|(&w, &v)| w * v).sum::<K>();
            let Some(&r) = row.get(l) else { break };
            if l < low {
                for y in 0..folded.len() / 2 {
                    folded[y] = folded[2 * y] + r * (folded[2 * y] + folded[2 * y + 1]);
                }
                folded.truncate(folded.len() / 2);
            } else {
                folded[0] *= K::ONE + r + high[l - low];
            }
        }
        sum += scale * total;
        for coordinate in &mut row {
            *coordinate = coordinate.square();
        }
    }
    sum
}
