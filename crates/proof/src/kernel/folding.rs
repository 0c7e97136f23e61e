//! Vectors that one sum-check folds together, low variable first, each round's fold and the next one's sums in one pass.
//!
//! A vector may be shorter than the first one: what it lacks are ones. Vectors are packed while they have two packings or more.

use carryless_verifier::field::K;
use core::ops::{Add, Range};
use p3_field::PrimeCharacteristicRing;

use super::element::{Element, PackedK, WIDTH, unpack};
use super::eq::{Eq, LOW};
use super::vector::Pair;
use crate::parallel::{over_chunks, segments, sum};

/// Packings of a vector that are worked on together.
pub const CHUNK: usize = 2 * LOW;

/// What a sum-check sums.
pub trait Summand: Sync {
    /// Adds over pairs `(2 i, 2 i + 1)` of the vectors' elements, weighted by `eq[i]`: the value at 0 and the leading
    /// coefficient. `vector(v)` are the elements of vector v, fewer than two for each i where the others are ones.
    fn sum<'a, E: Element + 'a>(&self, eq: &[E], vector: &dyn Fn(usize) -> &'a [E]) -> Pair<E::Sum>;
}

/// The vectors.
pub enum Folding<'m> {
    /// In packings.
    Packed(Packed<'m>),
    /// In scalars.
    Scalar(Vec<Vec<K>>),
}

/// Vectors that are folded in place. Threads share them by segments, each of which is folded to its own beginning, so that nothing has to be moved.
pub struct Packed<'m> {
    vectors: Vec<&'m mut [PackedK]>,
    /// The packings of each that count; of the first, which is never shorter than the others, all.
    lengths: Vec<usize>,
    /// A power of two.
    segments: usize,
    /// From the beginning of one segment to that of the next.
    stride: usize,
}

impl Packed<'_> {
    /// Divides the vectors into segments if threads are to share so many chunks, or moves the segments together if there are too few.
    fn arrange(&mut self, chunks: usize) {
        if self.segments == 1 {
            self.segments = segments(chunks);
            self.stride = self.lengths[0] / self.segments;
        } else if self.segments > chunks {
            self.join();
        }
    }

    /// Moves the segments together.
    fn join(&mut self) {
        let segment = self.lengths[0] / self.segments;
        for (vector, &length) in self.vectors.iter_mut().zip(&self.lengths) {
            for s in (1..self.segments).take_while(|s| s * segment < length) {
                let from = s * self.stride;
                vector.copy_within(from..from + part(length, s, segment), s * segment);
            }
        }
        (self.segments, self.stride) = (1, self.lengths[0]);
    }
}

/// How many of a vector's items lie in segment s.
fn part(length: usize, s: usize, segment: usize) -> usize {
    length.saturating_sub(s * segment).min(segment)
}

/// The sum over chunks of the chunk's sums times its factor.
#[derive(Clone, Copy, Default)]
struct Total(Pair<<PackedK as Element>::Sum>);

impl Total {
    fn weigh(&mut self, factor: K, Pair(zero, leading): Pair<<PackedK as Element>::Sum>) {
        let factor = PackedK::splat(factor);
        self.0.0 += factor.times(PackedK::reduce(zero));
        self.0.1 += factor.times(PackedK::reduce(leading));
    }
}

impl Add for Total {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(self.0 + other.0)
    }
}

/// The sums over the chunks of a whole table of eq, `body` giving those of one chunk. It is lent memory that `scratch` makes
/// once for many chunks.
pub fn sum_chunks<M>(
    eq: &Eq,
    scratch: impl Fn() -> M + Sync,
    body: impl Fn(&mut M, usize, &[PackedK]) -> Pair<<PackedK as Element>::Sum> + Sync,
) -> [K; 2] {
    total(over_chunks::<PackedK, _>(
        &mut [],
        CHUNK,
        eq.high().len(),
        |chunks, _| {
            let mut total = Total::default();
            let mut scratch = scratch();
            for chunk in chunks {
                total.weigh(eq.high()[chunk], body(&mut scratch, chunk, eq.low()));
            }
            total
        },
    ))
}

fn total(Total(Pair(zero, leading)): Total) -> [K; 2] {
    [PackedK::total(zero), PackedK::total(leading)]
}

/// The part of a slice that is there.
fn present<T>(slice: &[T], range: Range<usize>) -> &[T] {
    &slice[range.start.min(slice.len())..range.end.min(slice.len())]
}

/// Element i of a vector that is folded: from elements `2 i` and `2 i + 1`.
#[inline(always)]
fn folded<E: Element>(old: &[E], i: usize, r: E) -> E {
    match old.get(2 * i..2 * i + 2) {
        Some(pair) => {
            let (even, odd) = E::unzip(pair[0], pair[1]);
            even + r * (even + odd)
        }
        None => E::splat(K::ONE),
    }
}

/// The packings of a folded vector of which `full` would be all. An even number, as pairs are all there or all ones.
fn folded_length(length: usize, full: usize) -> usize {
    (length / 2).next_multiple_of(2).min(full)
}

impl<'m> Folding<'m> {
    /// Vectors in packings.
    #[must_use]
    pub fn new(vectors: Vec<&'m mut [PackedK]>) -> Self {
        let lengths: Vec<usize> = vectors.iter().map(|vector| vector.len()).collect();
        let mut folding = Self::Packed(Packed {
            segments: 1,
            stride: lengths[0],
            vectors,
            lengths,
        });
        folding.settle();
        folding
    }

    /// Goes over to scalars where a packing is all that is left.
    fn settle(&mut self) {
        if let Self::Packed(Packed { vectors, lengths, .. }) = self
            && lengths[0] == 1
        {
            let scalars = vectors
                .iter()
                .zip(&*lengths)
                .map(|(vector, &length)| match length {
                    0 => vec![K::ONE; WIDTH],
                    _ => unpack(&vector[..1]),
                });
            *self = Self::Scalar(scalars.collect());
        }
    }

    /// Writes every vector anew by `fill(v, start, chunk)`, chunk holding the elements from packing `start` on, and sums.
    pub fn fill_and_sum(
        &mut self,
        fill: impl Fn(usize, usize, &mut [PackedK]) + Sync,
        eq: &Eq,
        summand: &impl Summand,
    ) -> [K; 2] {
        let Self::Packed(Packed { vectors, lengths, .. }) = self else {
            unreachable!("only packed vectors are filled")
        };
        let length = 2 * eq.low().len();
        let vectors = vectors.iter_mut().zip(lengths);
        let mut slices: Vec<_> = vectors
            .map(|(vector, &mut length)| &mut vector[..length])
            .collect();
        total(over_chunks(
            &mut slices,
            length,
            eq.high().len(),
            |chunks, slices| {
                let mut total = Total::default();
                for chunk in chunks.clone() {
                    let start = (chunk - chunks.start) * length;
                    for (v, slice) in slices.iter_mut().enumerate() {
                        let (from, to) = (start.min(slice.len()), (start + length).min(slice.len()));
                        if from < to {
                            fill(v, chunk * length, &mut slice[from..to]);
                        }
                    }
                    let sums = summand.sum(eq.low(), &|v| present(slices[v], start..start + length));
                    total.weigh(eq.high()[chunk], sums);
                }
                total
            },
        ))
    }

    /// The sums of a round over the vectors as they are.
    pub fn sums(&self, eq: &Eq, summand: &impl Summand) -> [K; 2] {
        match self {
            Self::Packed(Packed { vectors, lengths, .. }) => sum_chunks(
                eq,
                || (),
                |(), chunk, low| {
                    let range = 2 * low.len() * chunk..2 * low.len() * (chunk + 1);
                    summand.sum(low, &|v| present(&vectors[v][..lengths[v]], range.clone()))
                },
            ),
            Self::Scalar(vectors) => {
                let Pair(zero, leading) = summand.sum(&eq.scalars(), &|v| &vectors[v]);
                [K::total(zero), K::total(leading)]
            }
        }
    }

    /// Binds the low variable.
    pub fn fold(&mut self, r: K) {
        match self {
            Self::Packed(packed) => {
                packed.join();
                let Packed { vectors, lengths, .. } = packed;
                let r = PackedK::splat(r);
                let full = lengths[0] / 2;
                for (vector, length) in vectors.iter_mut().zip(lengths) {
                    let old = *length;
                    *length = folded_length(old, full);
                    for i in 0..*length {
                        vector[i] = folded(&vector[..old], i, r);
                    }
                }
            }
            Self::Scalar(vectors) => {
                for vector in vectors {
                    let half = vector.len() / 2;
                    for i in 0..half {
                        vector[i] = folded(vector, i, r);
                    }
                    vector.truncate(half);
                }
            }
        }
        self.settle();
    }

    /// Binds the low variable and sums for the next round, of which `eq` is the table.
    pub fn fold_and_sum(&mut self, r: K, eq: &Eq, summand: &impl Summand) -> [K; 2] {
        let packed = match self {
            Self::Packed(packed) if packed.lengths[0] >= 4 => packed,
            _ => {
                self.fold(r);
                return self.sums(eq, summand);
            }
        };
        let (length, chunks) = (2 * eq.low().len(), eq.high().len());
        packed.arrange(chunks);
        let r = PackedK::splat(r);
        let full = packed.lengths[0] / 2;
        let folded_lengths: Vec<usize> = packed.lengths.iter().map(|&l| folded_length(l, full)).collect();
        let (segments, segment) = (packed.segments, full / packed.segments);
        let mut rest: Vec<_> = packed
            .vectors
            .iter_mut()
            .map(|v| v.chunks_mut(packed.stride))
            .collect();
        let parts: Vec<Vec<&mut [PackedK]>> = (0..segments)
            .map(|_| {
                rest.iter_mut()
                    .map(|rest| rest.next().unwrap_or_default())
                    .collect()
            })
            .collect();
        let lengths = |s: usize| -> Vec<(usize, usize)> {
            let lengths = packed.lengths.iter().zip(&folded_lengths);
            lengths
                .map(|(&old, &new)| (part(old, s, 2 * segment), part(new, s, segment)))
                .collect()
        };
        let sums = sum(parts, |s, mut slices| {
            let lengths = lengths(s);
            let mut total = Total::default();
            for chunk in 0..chunks / segments {
                let (start, end) = (chunk * length, (chunk + 1) * length);
                for (slice, &(old, new)) in slices.iter_mut().zip(&lengths) {
                    for i in start..end.min(new) {
                        slice[i] = folded(&slice[..old], i, r);
                    }
                }
                let sums = summand.sum(eq.low(), &|v| present(&slices[v][..lengths[v].1], start..end));
                total.weigh(eq.high()[s * (chunks / segments) + chunk], sums);
            }
            total
        });
        packed.lengths = folded_lengths;
        total(sums)
    }

    /// Whether a variable is left.
    #[must_use]
    pub fn has_rounds(&self) -> bool {
        match self {
            Self::Packed(..) => true,
            Self::Scalar(vectors) => vectors[0].len() > 1,
        }
    }

    /// The only element left of a vector.
    pub fn last(&self, v: usize) -> K {
        match self {
            Self::Scalar(vectors) if vectors[v].len() == 1 => vectors[v][0],
            _ => unreachable!("the vectors have been folded to the end"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::element::pack;
    use carryless_verifier::field::{eq_table, word};

    /// The product of two vectors.
    struct Product;

    impl Summand for Product {
        fn sum<'a, E: Element + 'a>(&self, eq: &[E], vector: &dyn Fn(usize) -> &'a [E]) -> Pair<E::Sum> {
            let (a, b) = (vector(0), vector(1));
            let mut sums = Pair::<E::Sum>::default();
            for (i, &eq) in eq.iter().enumerate() {
                let (a0, a1) = E::unzip(a[2 * i], a[2 * i + 1]);
                let one = E::splat(K::ONE);
                let (b0, b1) = b
                    .get(2 * i..2 * i + 2)
                    .map_or((one, one), |b| E::unzip(b[0], b[1]));
                sums.0 += eq.times(a0 * b0);
                sums.1 += eq.times((a0 + a1) * (b0 + b1));
            }
            sums
        }
    }

    fn check(log: usize, present: usize) {
        let element = |i: usize| word((i as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)) * word(i as u64 + 3);
        let mut a: Vec<K> = (0..1 << log).map(element).collect();
        let mut b: Vec<K> = (0..1 << log).map(|i| element(i + 999)).collect();
        b[present * WIDTH..].fill(K::ONE);
        let point: Vec<K> = (0..log).map(|i| element(i + 77)).collect();
        let mut memory = [pack(&a), pack(&b[..present * WIDTH])];
        let mut folding = Folding::new(memory.iter_mut().map(Vec::as_mut_slice).collect());
        let mut eq = Eq::new(&point[1..]);
        let mut sums = folding.sums(&eq, &Product);
        for i in 0..log {
            let table = eq_table(&point[i + 1..]);
            let mut expected = [K::ZERO; 2];
            for (y, &eq) in table.iter().enumerate() {
                expected[0] += eq * a[2 * y] * b[2 * y];
                expected[1] += eq * (a[2 * y] + a[2 * y + 1]) * (b[2 * y] + b[2 * y + 1]);
            }
            assert_eq!(sums, expected, "round {i} of {log}, {present} packings present");
            let r = element(i + 5555);
            for v in [&mut a, &mut b] {
                *v = v.chunks(2).map(|p| p[0] + r * (p[0] + p[1])).collect();
            }
            eq.next();
            if i + 1 < log {
                sums = folding.fold_and_sum(r, &eq, &Product);
            } else {
                folding.fold(r);
            }
        }
        assert_eq!([folding.last(0), folding.last(1)], [a[0], b[0]]);
    }

    #[test]
    fn folding_and_sums_are_what_they_say() {
        for threads in [1, 2] {
            let pool = rayon::ThreadPoolBuilder::new()
                .num_threads(threads)
                .build()
                .expect("a pool");
            pool.install(|| {
                for log in [5, 8, 11, 13] {
                    let packings = (1 << log) / WIDTH;
                    for present in [0, 2, packings / 2 + 2, packings] {
                        check(log, present.min(packings));
                    }
                }
            });
        }
    }
}
