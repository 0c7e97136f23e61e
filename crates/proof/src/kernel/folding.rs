//! Vectors that one sum-check folds together, low variable first, each round's fold and the next one's sums in one pass.
//!
//! A vector may be shorter than it should be: all that it lacks has one value. Vectors are packed while they have two packings or more.

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
    /// coefficient. `vector(v)` are the elements of vector v, fewer than two for each i where what it lacks begins.
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
    /// The packings that each should have.
    full: usize,
    /// The packings of each that there are, an even number or all.
    lengths: Vec<usize>,
    /// What each lacks.
    rest: Vec<K>,
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
            self.stride = self.full / self.segments;
        } else if self.segments > chunks {
            self.join();
        }
    }

    /// Moves the segments together.
    fn join(&mut self) {
        let segment = self.full / self.segments;
        for (vector, &length) in self.vectors.iter_mut().zip(&self.lengths) {
            for s in (1..self.segments).take_while(|s| s * segment < length) {
                let from = s * self.stride;
                vector.copy_within(from..from + part(length, s, segment), s * segment);
            }
        }
        (self.segments, self.stride) = (1, self.full);
    }
}

/// How many of a vector's items lie in segment s.
fn part(length: usize, s: usize, segment: usize) -> usize {
    length.saturating_sub(s * segment).min(segment)
}

/// The sum over chunks of the chunk's sums times its factor.
#[derive(Clone, Copy)]
pub struct Total<const N: usize>([<PackedK as Element>::Sum; N]);

impl<const N: usize> Default for Total<N> {
    fn default() -> Self {
        Self([Default::default(); N])
    }
}

impl<const N: usize> Total<N> {
    /// Adds the sums of a chunk.
    pub fn weigh(&mut self, factor: K, sums: [<PackedK as Element>::Sum; N]) {
        let factor = PackedK::splat(factor);
        for (total, sum) in self.0.iter_mut().zip(sums) {
            *total += factor.times(PackedK::reduce(sum));
        }
    }
}

impl<const N: usize> Add for Total<N> {
    type Output = Self;
    fn add(mut self, other: Self) -> Self {
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a += b);
        self
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
        &[],
        eq.high().len(),
        |chunks, _| {
            let mut total = Total::default();
            let mut scratch = scratch();
            for chunk in chunks {
                let Pair(zero, leading) = body(&mut scratch, chunk, eq.low());
                total.weigh(eq.high()[chunk], [zero, leading]);
            }
            total
        },
    ))
}

/// The sums over all chunks.
pub fn total<const N: usize>(Total(sums): Total<N>) -> [K; N] {
    sums.map(PackedK::total)
}

/// The part of a slice that is there.
fn present<T>(slice: &[T], range: Range<usize>) -> &[T] {
    &slice[range.start.min(slice.len())..range.end.min(slice.len())]
}

/// Element i of a vector that is folded: from elements `2 i` and `2 i + 1`.
#[inline(always)]
fn folded<E: Element>(old: &[E], i: usize, r: E, rest: E) -> E {
    match old.get(2 * i..2 * i + 2) {
        Some(pair) => {
            let (even, odd) = E::unzip(pair[0], pair[1]);
            even + r * (even + odd)
        }
        None => rest,
    }
}

/// The packings there are of a vector of half as many, of which `full` would be all: an even number or all.
#[must_use]
pub fn halved(length: usize, full: usize) -> usize {
    (length / 2).next_multiple_of(2).min(full)
}

impl<'m> Folding<'m> {
    /// Vectors of `full` packings, or fewer, an even number; what each lacks is its element of `rest`.
    #[must_use]
    pub fn new(vectors: Vec<&'m mut [PackedK]>, full: usize, rest: Vec<K>) -> Self {
        let lengths: Vec<usize> = vectors.iter().map(|vector| vector.len()).collect();
        let mut folding = Self::Packed(Packed {
            segments: 1,
            stride: full,
            vectors,
            full,
            lengths,
            rest,
        });
        folding.settle();
        folding
    }

    /// Goes over to scalars where a packing is all that is left.
    fn settle(&mut self) {
        if let Self::Packed(packed) = self
            && packed.full == 1
        {
            let vectors = packed.vectors.iter().zip(&packed.lengths).zip(&packed.rest);
            let scalars = vectors.map(|((vector, &length), &rest)| match length {
                0 => vec![rest; WIDTH],
                _ => unpack(&vector[..1]),
            });
            *self = Self::Scalar(scalars.collect());
        }
    }

    /// Writes all vectors anew by `fill(start, chunks)`, the chunks being what there is of the vectors' packings from `start` on, and sums.
    pub fn fill_and_sum(
        &mut self,
        fill: impl Fn(usize, &mut [&mut [PackedK]]) + Sync,
        eq: &Eq,
        summand: &impl Summand,
    ) -> [K; 2] {
        let Self::Packed(Packed { vectors, lengths, .. }) = self else {
            unreachable!("only packed vectors are filled")
        };
        let length = 2 * eq.low().len();
        let vectors = vectors.iter_mut().zip(lengths);
        let mut slices: Vec<_> = vectors.map(|(vector, &mut len)| &mut vector[..len]).collect();
        let all = vec![length; slices.len()];
        total(over_chunks(
            &mut slices,
            &all,
            eq.high().len(),
            |chunks, slices| {
                let mut total = Total::default();
                for chunk in chunks.clone() {
                    let start = (chunk - chunks.start) * length;
                    let mut parts: Vec<&mut [PackedK]> = slices
                        .iter_mut()
                        .map(|slice| {
                            let end = (start + length).min(slice.len());
                            &mut slice[start.min(end)..end]
                        })
                        .collect();
                    fill(chunk * length, &mut parts);
                    let Pair(zero, leading) =
                        summand.sum(eq.low(), &|v| present(slices[v], start..start + length));
                    total.weigh(eq.high()[chunk], [zero, leading]);
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
                let r = PackedK::splat(r);
                packed.full /= 2;
                let vectors = packed.vectors.iter_mut().zip(&mut packed.lengths);
                for ((vector, length), &rest) in vectors.zip(&packed.rest) {
                    let (old, rest) = (*length, PackedK::splat(rest));
                    *length = halved(old, packed.full);
                    for i in 0..*length {
                        vector[i] = folded(&vector[..old], i, r, rest);
                    }
                }
            }
            Self::Scalar(vectors) => {
                for vector in vectors {
                    let half = vector.len() / 2;
                    for i in 0..half {
                        vector[i] = folded(vector, i, r, K::ONE);
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
            Self::Packed(packed) if packed.full >= 4 => packed,
            _ => {
                self.fold(r);
                return self.sums(eq, summand);
            }
        };
        let (length, chunks) = (2 * eq.low().len(), eq.high().len());
        packed.arrange(chunks);
        let r = PackedK::splat(r);
        let full = packed.full / 2;
        let rest: Vec<PackedK> = packed.rest.iter().map(|&rest| PackedK::splat(rest)).collect();
        let folded_lengths: Vec<usize> = packed.lengths.iter().map(|&l| halved(l, full)).collect();
        let (segments, segment) = (packed.segments, full / packed.segments);
        let mut left: Vec<_> = packed
            .vectors
            .iter_mut()
            .map(|v| v.chunks_mut(packed.stride))
            .collect();
        let parts: Vec<Vec<&mut [PackedK]>> = (0..segments)
            .map(|_| {
                left.iter_mut()
                    .map(|left| left.next().unwrap_or_default())
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
                for ((slice, &(old, new)), &rest) in slices.iter_mut().zip(&lengths).zip(&rest) {
                    for i in start..end.min(new) {
                        slice[i] = folded(&slice[..old], i, r, rest);
                    }
                }
                let Pair(zero, leading) =
                    summand.sum(eq.low(), &|v| present(&slices[v][..lengths[v].1], start..end));
                total.weigh(eq.high()[s * (chunks / segments) + chunk], [zero, leading]);
            }
            total
        });
        (packed.full, packed.lengths) = (full, folded_lengths);
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

    /// The product of two vectors, of which what is lacking is one and the given value.
    struct Product(K);

    impl Summand for Product {
        fn sum<'a, E: Element + 'a>(&self, eq: &[E], vector: &dyn Fn(usize) -> &'a [E]) -> Pair<E::Sum> {
            let (a, b) = (vector(0), vector(1));
            let mut sums = Pair::<E::Sum>::default();
            for (i, &eq) in eq.iter().enumerate() {
                let pair = |v: &[E], rest: K| {
                    let rest = E::splat(rest);
                    v.get(2 * i..2 * i + 2)
                        .map_or((rest, rest), |v| E::unzip(v[0], v[1]))
                };
                let ((a0, a1), (b0, b1)) = (pair(a, K::ONE), pair(b, self.0));
                sums.0 += eq.times(a0 * b0);
                sums.1 += eq.times((a0 + a1) * (b0 + b1));
            }
            sums
        }
    }

    /// Of vectors of `2^log` elements of which so many packings are there.
    fn check(log: usize, present: [usize; 2]) {
        let element = |i: usize| word((i as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15)) * word(i as u64 + 3);
        let rest = [K::ONE, element(5)];
        let mut vectors: [Vec<K>; 2] = core::array::from_fn(|v| {
            let mut vector: Vec<K> = (0..1 << log).map(|i| element(i + 999 * v)).collect();
            vector[present[v] * WIDTH..].fill(rest[v]);
            vector
        });
        let mut memory: [Vec<PackedK>; 2] = core::array::from_fn(|v| pack(&vectors[v][..present[v] * WIDTH]));
        let point: Vec<K> = (0..log).map(|i| element(i + 77)).collect();
        let summand = Product(rest[1]);
        let slices = memory.iter_mut().map(Vec::as_mut_slice).collect();
        let mut folding = Folding::new(slices, (1 << log) / WIDTH, rest.to_vec());
        let mut eq = Eq::new(&point[1..]);
        let mut sums = folding.sums(&eq, &summand);
        for i in 0..log {
            let [a, b] = &mut vectors;
            let table = eq_table(&point[i + 1..]);
            let mut expected = [K::ZERO; 2];
            for (y, &eq) in table.iter().enumerate() {
                expected[0] += eq * a[2 * y] * b[2 * y];
                expected[1] += eq * (a[2 * y] + a[2 * y + 1]) * (b[2 * y] + b[2 * y + 1]);
            }
            assert_eq!(sums, expected, "round {i} of {log}, {present:?} packings present");
            let r = element(i + 5555);
            for v in [a, b] {
                *v = v.chunks(2).map(|p| p[0] + r * (p[0] + p[1])).collect();
            }
            eq.next();
            if i + 1 < log {
                sums = folding.fold_and_sum(r, &eq, &summand);
            } else {
                folding.fold(r);
            }
        }
        assert_eq!([folding.last(0), folding.last(1)], [vectors[0][0], vectors[1][0]]);
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
                    let some = [0, 2, packings / 2 + 2, packings].map(|n: usize| n.min(packings));
                    for a in some {
                        some.iter().for_each(|&b| check(log, [a, b]));
                    }
                }
            });
        }
    }
}
