//! From the factors of `X^b`, one for each byte of b, to a value of their D: the sum-check that brings the bytes to one row point.

use core::ops::Add;

use carryless_verifier::field::{K, eq_table, inner_product, powers};
use carryless_verifier::multiplication::{
    BYTE_BITS, BYTES, LOG_BYTES, byte_coefficients, conjugate_points, label,
};
use carryless_verifier::sumcheck::Round;
use p3_field::PrimeCharacteristicRing;

use super::exponent::Exponents;
use super::grid::{Grid, Sums, is_summed, points};
use super::layer::splat;
use super::plain::{Weights, plain_sums, vectors};
use crate::channel::Channel;
use crate::kernel::element::{Element, PackedK, WIDTH};
use crate::kernel::eq::{Eq, LOW};
use crate::parallel::over_chunks;

type Sum = <PackedK as Element>::Sum;

/// Writes D of every byte, row by row, and returns `sum_r eq_j(r) D_k(r)` for the D of all bytes k and the tables of eq of all bytes j, in this order.
fn sums(exponents: &Exponents<'_>, eqs: &[Eq], out: &mut [PackedK]) -> Vec<Vec<K>> {
    let (len, packings) = (eqs[0].low().len(), exponents.packings());
    let chunks = packings.div_ceil(len);
    let sums = over_chunks(&mut [out], &[BYTES * len], chunks, |chunks, out| {
        let mut places = out[0].as_chunks_mut::<BYTES>().0.iter_mut();
        let mut sums = ByteSums::default();
        let mut bytes = [[PackedK::ZERO; LOW]; BYTES];
        for chunk in chunks {
            let rows = chunk * len..packings.min((chunk + 1) * len);
            let count = rows.len();
            for (i, (packing, place)) in rows.zip(&mut places).enumerate() {
                exponents.bytes(packing, place);
                bytes
                    .iter_mut()
                    .zip(&*place)
                    .for_each(|(bytes, &byte)| bytes[i] = byte);
            }
            for (sums, bytes) in sums.0.iter_mut().zip(&bytes) {
                sums.add_chunk(eqs, chunk, &bytes[..count]);
            }
        }
        sums
    });
    let rows = sums.0.into_iter();
    rows.map(|row| row.0.into_iter().map(PackedK::total).collect())
        .collect()
}

/// The sums of each byte's D.
struct ByteSums([Sums; BYTES]);

impl Default for ByteSums {
    fn default() -> Self {
        Self(core::array::from_fn(|_| Sums(vec![Sum::default(); BYTES])))
    }
}

impl Add for ByteSums {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        let mut others = other.0.into_iter();
        Self(self.0.map(|sums| sums + others.next().unwrap_or_default()))
    }
}

/// Brings the factors at a row point, of all bytes, to a value of `1 + D` at a point over bytes and rows. The memory is for the bytes of all rows.
pub fn prove_factors(
    exponents: &Exponents<'_>,
    row_point: &[K],
    memory: &mut [PackedK],
    channel: &mut Channel,
) -> (Vec<K>, Vec<K>) {
    let conjugates = conjugate_points(row_point, BYTES, BYTE_BITS);
    let eqs: Vec<Eq> = conjugates.iter().map(|point| Eq::new(point)).collect();
    let sums = sums(exponents, &eqs, memory);
    let extensions: Vec<K> = (0..BYTES).map(|j| sums[j][j]).collect();
    channel.send_many(label::BYTES, &extensions);
    let lambda = channel.challenge(label::LAMBDA);
    let lambdas = powers(lambda, BYTES);
    let mut claim = inner_product(&lambdas, &extensions);
    let mut next = |[zero, leading]: [K; 2]| {
        let r = channel.plain_round(zero, leading);
        claim = Round { sum: claim, leading }.evaluate(zero, r);
        r
    };

    // At a point of the grid the weights, and D, are the sums of some bytes'.
    let values = (0..points(LOG_BYTES)).map(|at| {
        let members = || (0..BYTES).filter(move |&byte| is_summed(byte, at, LOG_BYTES));
        let weighted = |k: usize| members().map(|j| lambdas[j] * sums[k][j]).sum::<K>();
        members().map(weighted).sum()
    });
    let mut grid = Grid::new(LOG_BYTES, values.collect());
    let mut point = Vec::with_capacity(LOG_BYTES + row_point.len());
    for bound in 1..=LOG_BYTES {
        let r = next(grid.round(&vec![K::ONE; BYTES >> bound]));
        grid.bind(r);
        point.push(r);
    }

    let packed = splat(&eq_table(&point));
    let factors = byte_coefficients(&point, lambda);
    let weights = Weights::new(&eqs, &factors);
    let mut vectors = vectors(
        (1 << row_point.len()) / WIDTH,
        &weights,
        exponents.packings(),
        |packing| {
            let bytes = &memory[packing * BYTES..][..BYTES];
            let terms = packed.iter().zip(bytes);
            PackedK::reduce(terms.fold(Sum::default(), |sum, (eq, &byte)| sum + eq.times(byte)))
        },
    );
    for _ in row_point {
        let r = next(plain_sums(&vectors));
        vectors.iter_mut().for_each(|vector| vector.fold(r));
        point.push(r);
    }
    let byte = vectors[1].last();
    channel.send(label::BYTE, byte);
    (point, vec![K::ONE + byte])
}
