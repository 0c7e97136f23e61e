//! From the factors of bytes to X and the bits of b: the layer whose factors have one bit, and the sum-check that takes bits and bases apart.

use core::ops::Add;

use carryless_verifier::field::{K, eq_table, inner_product};
use carryless_verifier::multiplication::{
    BYTE_BITS, BYTES, ExponentClaim, LOG_BYTE_BITS, LOG_BYTES, conjugate_points, label,
};
use p3_field::PrimeCharacteristicRing;

use super::exponent::{Exponents, PAIRS};
use super::grid::{Grid, GridNodes, corner, points};
use super::layer::{Nodes, Trees, sum_check};
use crate::channel::Channel;
use crate::kernel::element::{Element, HalfTable, PackedK, WIDTH, Wide, bit_masks, look_up, select, unpack};
use crate::kernel::eq::Eq;
use crate::kernel::linear::transpose_bits;
use crate::parallel::over_chunks;

/// Points of the grid over bytes.
const POINTS: usize = points(LOG_BYTES);

/// A sum for each point and pair of bits.
type Sums = [[PackedK; POINTS]; PAIRS];

#[derive(Clone, Copy)]
struct Total(Sums);

impl Default for Total {
    fn default() -> Self {
        Self([[PackedK::ZERO; POINTS]; PAIRS])
    }
}

impl Add for Total {
    type Output = Self;
    fn add(mut self, other: Self) -> Self {
        for (sum, other) in self.0.as_flattened_mut().iter_mut().zip(other.0.as_flattened()) {
            *sum += *other;
        }
        self
    }
}

/// Adds what one packing of rows has: there the children's extensions, at a point of the grid over bytes, are c + B Y, where c is one at corners and zero at the other
/// points, and B one bit, the sum of some bytes' bits.
#[inline(always)]
fn add_packing(sums: &mut Sums, words: &[u64], mut base: PackedK, eq: PackedK) {
    let mut bytes = [[0; WIDTH]; POINTS];
    for (j, bytes) in bytes[..BYTES].iter_mut().enumerate() {
        *bytes = core::array::from_fn(|lane| words[lane] >> (BYTE_BITS * j));
    }
    extend(&mut bytes);
    for (q, sums) in sums.iter_mut().enumerate() {
        let (first, second) = (base, base.square());
        base = second.square();
        let weighted = [eq * first, eq * second];
        let both = weighted[0] * second;
        for (point, (sum, bytes)) in sums.iter_mut().zip(&bytes).enumerate() {
            let masks = [0, 1].map(|bit| bit_masks(bytes, 2 * q + bit));
            let of_both = core::array::from_fn(|lane| masks[0][lane] & masks[1][lane]);
            *sum += select(both, &of_both);
            if CORNERS[point] {
                *sum += select(weighted[0], &masks[0]) + select(weighted[1], &masks[1]);
            }
        }
    }
}

/// Extends the words at the corners, which come first, to the grid.
#[inline(always)]
fn extend(words: &mut [[u64; WIDTH]; POINTS]) {
    let mut block = 1;
    for axis in 1..=LOG_BYTES {
        // From the end, where there is room.
        for i in (0..1 << (LOG_BYTES - axis)).rev() {
            for k in 0..block {
                let (zero, one) = (words[2 * i * block + k], words[(2 * i + 1) * block + k]);
                words[3 * i * block + k] = zero;
                words[(3 * i + 1) * block + k] = one;
                words[(3 * i + 2) * block + k] = core::array::from_fn(|lane| zero[lane] ^ one[lane]);
            }
        }
        block *= 3;
    }
}

/// Whether a point of the grid over bytes is a corner.
const CORNERS: [bool; POINTS] = {
    let (mut corners, mut byte) = ([false; POINTS], 0);
    while byte < BYTES {
        corners[corner(byte)] = true;
        byte += 1;
    }
    corners
};

/// The layer whose children are `1 + b_(8j+m) Y_m`: the pairs of bits are its trees, bytes its nodes.
pub struct Bits<'a> {
    exponents: &'a Exponents<'a>,
    grid: Option<Grid>,
    /// What the index of a byte is bound to.
    bound: Vec<K>,
    /// The places that are left then.
    places: Option<Places<'a>>,
}

impl<'a> Bits<'a> {
    /// Before the first round.
    pub const fn new(exponents: &'a Exponents<'a>) -> Self {
        Self {
            exponents,
            grid: None,
            bound: Vec::new(),
            places: None,
        }
    }

    fn places(&self) -> &Places<'a> {
        let Some(places) = &self.places else {
            unreachable!("the bytes' index is bound first");
        };
        places
    }

    /// The sums over rows at the points of the grid over bytes, for each pair of bits.
    fn grid(&self, eq: &Eq) -> Grid {
        let (low, packings) = (eq.low(), self.exponents.packings());
        let Total(sums) =
            over_chunks::<PackedK, _>(&mut [], &[], packings.div_ceil(low.len()), |chunks, _| {
                let mut total = Total::default();
                for chunk in chunks {
                    let high = PackedK::splat(eq.high()[chunk]);
                    let rows = chunk * low.len()..packings.min((chunk + 1) * low.len());
                    for (packing, &low) in rows.zip(low) {
                        let (words, base) = (self.exponents.words(packing), self.exponents.base(packing));
                        add_packing(&mut total.0, &words, base, low * high);
                    }
                }
                total
            });
        // Of the constants only those of corners are not zero, and eq adds up to one.
        let corners = CORNERS.map(|corner| if corner { K::ONE } else { K::ZERO });
        let values = sums.as_flattened().iter().zip(corners.into_iter().cycle());
        let values = values.map(|(&sum, corner)| corner + unpack(&[sum]).into_iter().sum::<K>());
        Grid::new(LOG_BYTES, values.collect())
    }
}

impl Nodes for Bits<'_> {
    fn round(&mut self, weights: &[K], _: K, eq: &Eq) -> [K; 2] {
        let grid = self.grid.take().unwrap_or_else(|| self.grid(eq));
        self.grid.insert(grid).round(weights)
    }

    fn bind(&mut self, r: K) {
        if let Some(grid) = &mut self.grid {
            grid.bind(r);
        }
        self.bound.push(r);
        if self.bound.len() == LOG_BYTES {
            self.places = Some(Places::new(self.exponents, &self.bound));
        }
    }

    fn last(&self, packing: usize, _: &mut Vec<PackedK>, out: &mut [PackedK]) {
        let places = self.places();
        places.for_each(packing, |m, bits, base| out[m] = PackedK::ONE + bits * base);
    }
}

/// The bits of the eight places in a byte, the index of a byte being bound.
struct Places<'a> {
    exponents: &'a Exponents<'a>,
    /// For the bits of a place in the first four bytes, and in the last.
    tables: [[HalfTable; 1]; 2],
}

impl<'a> Places<'a> {
    fn new(exponents: &'a Exponents<'a>, point: &[K]) -> Self {
        let weights = eq_table(point);
        let table = |half: usize| {
            core::array::from_fn(|bits| {
                let set = (0..4).filter(|j| bits >> j & 1 == 1);
                Wide::new(set.map(|j| weights[4 * half + j]).sum())
            })
        };
        Self {
            exponents,
            tables: [0, 1].map(|half| [table(half)]),
        }
    }

    /// Gives each B_m and Y_m in a packing of rows.
    #[inline(always)]
    fn for_each(&self, packing: usize, mut give: impl FnMut(usize, PackedK, PackedK)) {
        let words = self.exponents.words(packing);
        // Bit j of byte m is bit m of byte j.
        let words: [u64; WIDTH] = core::array::from_fn(|lane| transpose_bits(words[lane]));
        let mut base = self.exponents.base(packing);
        for m in 0..BYTE_BITS {
            let [bits] = look_up(&self.tables, &words, BYTE_BITS * m, 4, [0]);
            give(m, bits, base);
            base = base.square();
        }
    }
}

/// The sum-check that takes bits and bases apart ends in this.
pub struct End {
    /// X^b at the first row point.
    pub power: K,
    /// The bits.
    pub exponent: ExponentClaim,
    /// Y_0 at the roots of the same row point.
    pub bases: Vec<K>,
}

/// Takes bits and bases apart, from the values of `1 + b_(8j+m) Y_m` for each m at a point over bytes and rows.
pub fn prove_ends(
    bits: &Bits<'_>,
    point: &[K],
    power: K,
    claims: &[K],
    vectors: Vec<&mut [PackedK]>,
    channel: &mut Channel,
) -> End {
    let (bytes, rows) = point.split_at(LOG_BYTES);
    let trees = Trees {
        etas: vec![K::ONE],
        rest: K::ZERO,
    };
    let (places, exponents) = (bits.places(), bits.exponents);
    let parts = |packing: usize, out: &mut [PackedK]| {
        places.for_each(packing, |m, bits, base| {
            (out[2 * m], out[2 * m + 1]) = (bits, base)
        });
    };
    let mut nodes = GridNodes::new(1, exponents.packings(), parts);
    let point = channel.challenges(label::PLACES, LOG_BYTE_BITS);
    let claim = K::ONE + inner_product(&eq_table(&point), claims);
    let point = [point.as_slice(), rows].concat();
    let (mut places, ends) = sum_check(&trees, LOG_BYTE_BITS, &point, claim, &mut nodes, vectors, channel);
    let point = places.split_off(LOG_BYTE_BITS);
    let bases = exponents.extensions(&conjugate_points(&point, BYTE_BITS, 1));
    channel.send_many(label::BASES, &bases);
    End {
        power,
        exponent: ExponentClaim {
            bytes: bytes.to_vec(),
            places,
            point,
            value: ends[0],
        },
        bases,
    }
}
