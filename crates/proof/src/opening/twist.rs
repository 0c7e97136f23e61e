//! The prover of the ring switch and of the sum-check for `sum_x W(x) P(x)`, with `W = sum_i rho^i E^(2^i)`.
//!
//! All words are read twice. Let a be the low [`LOW`] bits of an index and x the others. A block of E that has those bits as
//! variables is a product, `E(x, a) = e(a) H(x)` with `e = eq(row_point[..LOW], .)`, and so are its powers `E^(2^i)`. Hence
//!
//! - the first pass gathers `S(a, b) = sum_x H(x) bit_b(P(x, a))`, from which follow the conjugate sums of each lane,
//!   `q_i(a) = sum_b (x^b)^(2^-i) S(a, b) = sum_x H(x) P(x, a)^(2^-i)`, and the sums to be sent, `q_i = sum_a e(a) q_i(a)`;
//! - the first rounds need only `C(a, a') = sum_x W(x, a) P(x, a') = sum_i rho^i e(a)^(2^i) q_i(a')^(2^i)`;
//! - after them, at r, the second pass folds the words, `sum_a eq(r, a) P(x, a)`, and the weight is an F_2-linear function of H(x),
//!   `sum_i rho^i (sum_a eq(r, a) e(a)^(2^i)) H(x)^(2^i)`.
//!
//! Blocks too short to have these variables go through the rounds as dense vectors.

use carryless_verifier::field::{B, K, WORD_BITS, eq_table, powers};
use carryless_verifier::opening::sumcheck::{fold, round};
use carryless_verifier::opening::{Claim, ring_switch};
use carryless_verifier::transcript::Transcript;
use p3_field::{PackedValue, PrimeCharacteristicRing};

use super::columns::{Columns, PackedB, PackedK};
use super::kernel::{self, BitSums, LANES, LOW};
use super::product::{Product, lane_sum};

/// The state between the conjugate sums and the sum-check.
pub struct Twist<'a> {
    words: &'a [B],
    /// e(a)
    low: Vec<K>,
    /// H(x), zero where no long block lies.
    high: Columns,
    /// q_i(a)
    lanes: Box<BitSums>,
    /// Rows x that hold short blocks.
    short_rows: Vec<usize>,
    /// E(x, a) at these rows.
    short: Columns,
}

impl<'a> Twist<'a> {
    /// The first pass over the words. Their number is a power of two, at least `64 * LANES`.
    pub fn new(words: &'a [B], claim: &Claim) -> Self {
        let rows = words.len() / LANES;
        let mut high = Columns::zeros(rows);
        let mut table = (usize::MAX, Columns::zeros(0));
        let mut short_rows = Vec::new();
        let mut short_entries = Vec::new();
        for block in &claim.blocks {
            if block.log_len >= LOW {
                if table.0 != block.log_len {
                    table = (
                        block.log_len,
                        Columns::eq_table(&claim.row_point[LOW..block.log_len]),
                    );
                }
                high.write_scaled(block.start / LANES, &table.1, block.coefficient);
            } else {
                let row = block.start / LANES;
                if short_rows.last() != Some(&row) {
                    short_rows.push(row);
                    short_entries.resize(short_rows.len() * LANES, K::ZERO);
                }
                let entries = &mut short_entries[(short_rows.len() - 1) * LANES + block.start % LANES..];
                for (entry, eq) in entries
                    .iter_mut()
                    .zip(eq_table(&claim.row_point[..block.log_len]))
                {
                    *entry = block.coefficient * eq;
                }
            }
        }
        let mut short = Columns::zeros(short_entries.len());
        for (i, entry) in short_entries.into_iter().enumerate() {
            short.set(i, entry);
        }
        let low = if claim.row_point.len() >= LOW {
            eq_table(&claim.row_point[..LOW])
        } else {
            vec![K::ZERO; LANES]
        };
        let lanes = conjugates_by_lane(&kernel::bit_sums(words, &high));
        Self {
            words,
            low,
            high,
            lanes,
            short_rows,
            short,
        }
    }

    /// The conjugate sums `q_i = sum_x E(x) P(x)^(2^-i)`.
    pub fn conjugates(&self) -> [K; WORD_BITS] {
        let mut bit_sums = [K::ZERO; WORD_BITS];
        for (i, word) in self.short_words().enumerate() {
            let weight = self.short.get(i);
            for (b, sum) in bit_sums.iter_mut().enumerate() {
                if word.to_bits() >> b & 1 == 1 {
                    *sum += weight;
                }
            }
        }
        let mut conjugates = ring_switch::conjugate_sums(&bit_sums, &ring_switch::bit_basis());
        for (&e, lane) in self.low.iter().zip(self.lanes.iter()) {
            for (conjugate, &q) in conjugates.iter_mut().zip(lane) {
                *conjugate += e * q;
            }
        }
        conjugates
    }

    /// All rounds of the sum-check for the weight twisted by rho. Returns the round polynomials and the point.
    pub fn rounds(self, rho: K, mut claim: K, transcript: &mut Transcript) -> (Vec<[K; 2]>, Vec<K>) {
        let variables = self.words.len().trailing_zeros() as usize;
        let (mut rounds, mut point) = (Vec::with_capacity(variables), Vec::with_capacity(variables));
        let mut play = |message: [K; 2]| {
            let r = round(message, transcript);
            claim = fold(message, claim, r);
            rounds.push(message);
            point.push(r);
            r
        };

        let rho_powers = powers(rho, WORD_BITS);
        let mut cross = self.cross(&rho_powers);
        let mut short = Product {
            weight: kernel::apply_linear(&linear_images(&rho_powers), &self.short),
            words: {
                let mut words = Columns::zeros(self.short.len());
                for (target, word) in words.limbs[0].iter_mut().zip(self.short_words()) {
                    *target = word;
                }
                words
            },
        };
        let mut bound = vec![];
        for _ in 0..LOW {
            let (long, dense) = (cross_message(&cross), short.message());
            let r = play([long[0] + dense[0], long[1] + dense[1]]);
            cross = cross_fold(&cross, r);
            short.fold(r);
            bound.push(r);
        }

        let lane_weights = eq_table(&bound);
        let coefficients = self.lane_coefficients(&rho_powers, &lane_weights);
        let mut weight = kernel::apply_linear(&linear_images(&coefficients), &self.high);
        for (i, &row) in self.short_rows.iter().enumerate() {
            weight.set(row, short.weight.get(i));
        }
        let mut product = Product {
            weight,
            words: kernel::fold_words(self.words, &lane_weights),
        };
        for _ in LOW..variables {
            let r = play(product.message());
            product.fold(r);
        }
        (rounds, point)
    }

    fn short_words(&self) -> impl Iterator<Item = B> + '_ {
        self.short_rows
            .iter()
            .flat_map(|&row| self.words[row * LANES..(row + 1) * LANES].iter().copied())
    }

    /// `C(a, a') = sum_i rho^i e(a)^(2^i) q_i(a')^(2^i)`.
    fn cross(&self, rho_powers: &[K]) -> Vec<Vec<K>> {
        let twisted: Vec<Vec<K>> = self
            .lanes
            .iter()
            .map(|lane| {
                lane.iter()
                    .zip(rho_powers)
                    .enumerate()
                    .map(|(i, (q, &p))| p * q.exp_power_of_2(i))
                    .collect()
            })
            .collect();
        self.low
            .iter()
            .map(|&e| {
                let conjugates = frobenius_orbit(e);
                let dot = |lane: &Vec<K>| conjugates.iter().zip(lane).map(|(&e, &q)| e * q).sum();
                twisted.iter().map(dot).collect()
            })
            .collect()
    }

    /// `rho^i sum_a weights[a] e(a)^(2^i)`.
    fn lane_coefficients(&self, rho_powers: &[K], weights: &[K]) -> Vec<K> {
        let mut coefficients = vec![K::ZERO; WORD_BITS];
        for (&e, &weight) in self.low.iter().zip(weights) {
            for (coefficient, conjugate) in coefficients.iter_mut().zip(frobenius_orbit(e)) {
                *coefficient += weight * conjugate;
            }
        }
        coefficients
            .iter()
            .zip(rho_powers)
            .map(|(&c, &p)| c * p)
            .collect()
    }
}

/// `e^(2^i)` for i in 0..64.
fn frobenius_orbit(e: K) -> [K; WORD_BITS] {
    let mut power = e;
    core::array::from_fn(|_| {
        let square = power.square();
        core::mem::replace(&mut power, square)
    })
}

/// `sum_b (x^b)^(2^-i) sums[a][b]` for every lane a and every i.
fn conjugates_by_lane(sums: &BitSums) -> Box<BitSums> {
    // basis[e][b] = (x^b)^(2^e)
    let mut basis = vec![ring_switch::bit_basis()];
    for e in 1..WORD_BITS {
        let next = basis[e - 1].map(|element| element.square());
        basis.push(next);
    }
    let mut conjugates = Box::new([[K::ZERO; WORD_BITS]; LANES]);
    for (conjugates, sums) in conjugates.iter_mut().zip(sums) {
        let mut columns = Columns::zeros(WORD_BITS);
        for (b, &sum) in sums.iter().enumerate() {
            columns.set(b, sum);
        }
        for (e, basis) in basis.iter().enumerate() {
            let mut sum = columns
                .packed(0)
                .mul_base_unreduced(*PackedB::from_slice(&basis[..PackedB::WIDTH]));
            for b in (PackedB::WIDTH..WORD_BITS).step_by(PackedB::WIDTH) {
                sum += columns
                    .packed(b)
                    .mul_base_unreduced(*PackedB::from_slice(&basis[b..b + PackedB::WIDTH]));
            }
            conjugates[(WORD_BITS - e) % WORD_BITS] = lane_sum(sum.reduce());
        }
    }
    conjugates
}

/// The images of the basis `x^b y^l` of K under `z -> sum_i coefficients[i] z^(2^i)`.
fn linear_images(coefficients: &[K]) -> [K; 192] {
    let mut basis = Columns::zeros(192);
    for i in 0..192 {
        basis.limbs[i / 64][i] = B::new(1 << (i % 64));
    }
    let mut images = Columns::zeros(192);
    for place in (0..192).step_by(PackedB::WIDTH) {
        let mut power = basis.packed(place);
        let mut sum = PackedK::ZERO.mul_unreduced(PackedK::ZERO);
        for &coefficient in coefficients {
            sum += power.mul_unreduced(PackedK::from(coefficient));
            power = power.square();
        }
        images.set_packed(place, sum.reduce());
    }
    core::array::from_fn(|i| images.get(i))
}

/// `[h(0), leading coefficient]` of `h(X) = sum_u C((u, X), (u, X))`.
fn cross_message(cross: &[Vec<K>]) -> [K; 2] {
    let mut message = [K::ZERO; 2];
    for a in (0..cross.len()).step_by(2) {
        message[0] += cross[a][a];
        message[1] += cross[a][a] + cross[a][a + 1] + cross[a + 1][a] + cross[a + 1][a + 1];
    }
    message
}

/// Binds the low bit of both indices to r.
fn cross_fold(cross: &[Vec<K>], r: K) -> Vec<Vec<K>> {
    let fold_row =
        |row: &Vec<K>| -> Vec<K> { row.chunks_exact(2).map(|v| v[0] + r * (v[0] + v[1])).collect() };
    let rows: Vec<Vec<K>> = cross.iter().map(fold_row).collect();
    let bind = |pair: &[Vec<K>]| {
        pair[0]
            .iter()
            .zip(&pair[1])
            .map(|(&u, &v)| u + r * (u + v))
            .collect()
    };
    rows.chunks_exact(2).map(bind).collect()
}
