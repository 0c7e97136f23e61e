//! The weight `W = sum_i rho^i E^(2^i)` of the ring switch at the end of the folding.
//!
//! A block of E with length `2^l` is `c eq(row[..l], .)` at an aligned place, so the extension of its power `E^(2^i)` is `c^(2^i) prod_(j<l) eq(row_j^(2^i), z_j)
//! prod_(j>=l) eq(place_j, z_j)`. The high variables are bound to a point; over the low ones the weight meets a vector u that the verifier holds. For each i,
//! u is folded by row_0^(2^i), row_1^(2^i), .., by as many at once as the shortest block has: after l steps entry y is the inner product
//! of u's y-th stretch of length `2^l` with the block's table, and after all of them the remaining coordinates of longer blocks are known products.

use alloc::vec;
use alloc::vec::Vec;

use p3_field::PrimeCharacteristicRing;

use super::{Block, Claim};
use crate::field::{
    EqIndices, K, PackedK, WORD_BITS, eq_table, inner_product, packed, packed_product, powers,
};

/// `sum_x W(x, high) u(x)`: the high variables of W bound to a point, the others, as many as u has, summed out. About
/// `64 (len(u) + blocks + variables)` products.
pub fn twisted_sum(claim: &Claim, rho: K, u: &[K], high: &[K]) -> K {
    let low = u.len().trailing_zeros() as usize;
    let lengths = || claim.blocks.iter().map(|block| block.log_len);
    let (shortest, longest) = (
        lengths().min().unwrap_or(0).min(low),
        lengths().max().unwrap_or(0),
    );
    // Each block's factor from the part of its place that is bound. Blocks that read the same of u are added up for every power of the coefficients.
    let mut places = Vec::with_capacity(claim.blocks.len());
    for blocks in claim.blocks.chunk_by(|a, b| a.log_len == b.log_len) {
        let bound = blocks.first().map_or(0, |block| block.log_len).max(low);
        let mut eq = EqIndices::new(&high[(bound - low).min(high.len())..]);
        places.extend(blocks.iter().map(|block| eq.at(block.start >> bound)));
    }
    let mut row: Vec<K> = claim.row_point[..longest].to_vec();

    // Which weight a block adds to: the weights are numbered by length, and where a length is less than u's by the stretch of u.
    let mut first = Vec::with_capacity(longest + 2);
    first.push(0);
    for l in shortest..=longest {
        first.push(first[l - shortest] + (1 << low.saturating_sub(l)));
    }
    let slot = |block: &Block| {
        let stretch = (block.start & (u.len() - 1)) >> block.log_len.min(low);
        first[block.log_len - shortest] + stretch
    };
    // Blocks by their weight, several side by side.
    let mut order: Vec<(usize, usize)> = claim.blocks.iter().map(slot).zip(0..).collect();
    order.sort_unstable();
    let (mut coefficients, mut factors, mut runs) = (Vec::new(), Vec::new(), Vec::new());
    for run in order.chunk_by(|a, b| a.0 == b.0) {
        let of = |values: &dyn Fn(usize) -> K| -> Vec<K> { run.iter().map(|&(_, i)| values(i)).collect() };
        coefficients.extend(packed(&of(&|i| claim.blocks[i].coefficient)));
        factors.extend(packed(&of(&|i| places[i])));
        runs.push((run[0].0, coefficients.len()));
    }

    let mut sum = K::ZERO;
    let mut weights = vec![K::ZERO; first[longest - shortest + 1]];
    let stretches: Vec<Vec<PackedK>> = u.chunks(1 << shortest).map(packed).collect();
    let mut folded = Vec::with_capacity(stretches.len());
    for scale in powers(rho, WORD_BITS) {
        let mut start = 0;
        for &(slot, end) in &runs {
            weights[slot] = packed_product(&coefficients[start..end], &factors[start..end]);
            start = end;
        }
        for coefficient in &mut coefficients {
            *coefficient = coefficient.square();
        }

        folded.clear();
        let table = packed(&eq_table(&row[..shortest]));
        folded.extend(stretches.iter().map(|stretch| packed_product(stretch, &table)));
        let mut total = K::ZERO;
        for (l, own) in (shortest..=longest).zip(first.windows(2)) {
            total += inner_product(&weights[own[0]..own[1]], &folded);
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
