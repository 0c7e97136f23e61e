//! Vectors that one sum-check folds together, low variable first, each round's fold and the next one's sums in one pass.
//!
//! A vector may be shorter than the first one: what it lacks are ones. Vectors are packed while they have two packings or more.

use carryless_verifier::field::K;
use core::ops::{Add, Range};
use p3_field::PrimeCharacteristicRing;
use rayon::prelude::*;

use super::element::{Element, PackedK, WIDTH, unpack};
use super::eq::{Eq, LOW};
use super::vector::Pair;

/// Packings of a vector that are worked on together.
pub const CHUNK: usize = 2 * LOW;

/// What a sum-check sums.
pub trait Summand: Sync {
    /// Adds over pairs `(2 i, 2 i + 1)` of the vectors' elements, weighted by `eq[i]`: the value at 0 and the leading
    /// coefficient. `vector(v)` are the elements of vector v, fewer than two for each i where the others are ones.
    fn sum<'a, E: Element + 'a>(&self, eq: &[E], vector: &dyn Fn(usize) -> &'a [E]) -> Pair<E::Sum>;
}

/// The vectors.
pub struct Folding {
    state: State,
    /// Memory for the vectors' next values where threads share the work.
    spare: Vec<Vec<PackedK>>,
}

enum State {
    /// The first so many packings of each.
    Packed(Vec<Vec<PackedK>>, Vec<usize>),
    Scalar(Vec<Vec<K>>),
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

/// The sums over the chunks of a whole table of eq, `body` giving those of one chunk.
pub fn sum_chunks(
    eq: &Eq,
    body: impl Fn(usize, &[PackedK]) -> Pair<<PackedK as Element>::Sum> + Sync,
) -> [K; 2] {
    total(over_chunks::<PackedK, _>(
        &mut [],
        CHUNK,
        eq.high().len(),
        |chunks, _| {
            let mut total = Total::default();
            for chunk in chunks {
                total.weigh(eq.high()[chunk], body(chunk, eq.low()));
            }
            total
        },
    ))
}

fn total(Total(Pair(zero, leading)): Total) -> [K; 2] {
    [PackedK::total(zero), PackedK::total(leading)]
}

/// Adds what `body` returns for consecutive ranges of chunks, each with its part of the vectors that are written: in parts for the
/// threads where there are any.
pub fn over_chunks<T: Send, S: Send + Default + Add<Output = S>>(
    out: &mut [&mut [T]],
    length: usize,
    chunks: usize,
    body: impl Fn(Range<usize>, &mut [&mut [T]]) -> S + Sync,
) -> S {
    let threads = rayon::current_num_threads();
    if threads == 1 || chunks < 8 {
        return body(0..chunks, out);
    }
    let count = (8 * threads).min(chunks / 4);
    let mut rest: Vec<&mut [T]> = out.iter_mut().map(|slice| &mut **slice).collect();
    let parts: Vec<_> = (0..count)
        .map(|i| {
            let range = i * chunks / count..(i + 1) * chunks / count;
            let part: Vec<&mut [T]> = rest
                .iter_mut()
                .map(|rest| {
                    let len = if i + 1 == count {
                        rest.len()
                    } else {
                        (range.len() * length).min(rest.len())
                    };
                    rest.split_off_mut(..len).unwrap_or_default()
                })
                .collect();
            (range, part)
        })
        .collect();
    parts
        .into_par_iter()
        .with_max_len(1)
        .map(|(range, mut part)| body(range, &mut part))
        .reduce(S::default, |a, b| a + b)
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

/// Memory for vectors of the given lengths, from what there is.
fn prepared(mut memory: Vec<Vec<PackedK>>, lengths: &[usize]) -> Vec<Vec<PackedK>> {
    memory.resize_with(lengths.len(), Vec::new);
    for (memory, &length) in memory.iter_mut().zip(lengths) {
        if memory.len() < length {
            memory.resize(length, PackedK::default());
        }
    }
    memory
}

/// The vectors' elements that count.
fn slices<'a>(vectors: &'a mut [Vec<PackedK>], lengths: &[usize]) -> Vec<&'a mut [PackedK]> {
    let vectors = vectors.iter_mut().zip(lengths);
    vectors.map(|(vector, &length)| &mut vector[..length]).collect()
}

impl Folding {
    /// Vectors in packings.
    #[must_use]
    pub fn from_packed(vectors: Vec<Vec<PackedK>>) -> Self {
        let lengths = vectors.iter().map(Vec::len).collect();
        let mut folding = Self {
            state: State::Packed(vectors, lengths),
            spare: Vec::new(),
        };
        folding.settle();
        folding
    }

    /// Vectors of scalars.
    #[must_use]
    pub const fn from_scalars(vectors: Vec<Vec<K>>) -> Self {
        Self {
            state: State::Scalar(vectors),
            spare: Vec::new(),
        }
    }

    /// Vectors of the given numbers of packings, two at least in the first, to be filled, in memory from
    /// [`Self::into_memory`].
    #[must_use]
    pub fn unfilled(memory: Vec<Vec<PackedK>>, lengths: Vec<usize>) -> Self {
        Self {
            state: State::Packed(prepared(memory, &lengths), lengths),
            spare: Vec::new(),
        }
    }

    /// With memory for the folded vectors.
    #[must_use]
    pub fn with_memory(mut self, memory: Vec<Vec<PackedK>>) -> Self {
        self.spare = memory;
        self
    }

    /// Goes over to scalars where a packing is all that is left.
    fn settle(&mut self) {
        if let State::Packed(vectors, lengths) = &mut self.state
            && lengths[0] == 1
        {
            let scalars = vectors
                .iter()
                .zip(&*lengths)
                .map(|(vector, &length)| match length {
                    0 => vec![K::ONE; WIDTH],
                    _ => unpack(&vector[..1]),
                });
            let scalars = scalars.collect();
            if self
                .spare
                .first()
                .is_none_or(|spare| spare.len() < vectors[0].len())
            {
                self.spare = core::mem::take(vectors);
            }
            self.state = State::Scalar(scalars);
        }
    }

    /// Writes every vector anew by `fill(v, start, chunk)`, chunk holding the elements from packing `start` on, and sums.
    pub fn fill_and_sum(
        &mut self,
        fill: impl Fn(usize, usize, &mut [PackedK]) + Sync,
        eq: &Eq,
        summand: &impl Summand,
    ) -> [K; 2] {
        let State::Packed(vectors, lengths) = &mut self.state else {
            unreachable!("only packed vectors are filled")
        };
        let length = 2 * eq.low().len();
        let mut slices = slices(vectors, lengths);
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
        match &self.state {
            State::Packed(vectors, lengths) => sum_chunks(eq, |chunk, low| {
                let range = 2 * low.len() * chunk..2 * low.len() * (chunk + 1);
                summand.sum(low, &|v| present(&vectors[v][..lengths[v]], range.clone()))
            }),
            State::Scalar(vectors) => {
                let Pair(zero, leading) = summand.sum(&eq.scalars(), &|v| &vectors[v]);
                [K::total(zero), K::total(leading)]
            }
        }
    }

    /// Binds the low variable.
    pub fn fold(&mut self, r: K) {
        match &mut self.state {
            State::Packed(vectors, lengths) => {
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
            State::Scalar(vectors) => {
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
        let (vectors, lengths) = match &mut self.state {
            State::Packed(vectors, lengths) if lengths[0] >= 4 => (vectors, lengths),
            _ => {
                self.fold(r);
                return self.sums(eq, summand);
            }
        };
        let r = PackedK::splat(r);
        let full = lengths[0] / 2;
        let folded_lengths: Vec<usize> = lengths.iter().map(|&l| folded_length(l, full)).collect();
        let (length, chunks) = (2 * eq.low().len(), eq.high().len());
        let sums = if rayon::current_num_threads() == 1 || chunks < 8 {
            let mut slices = slices(vectors, lengths);
            let mut total = Total::default();
            for chunk in 0..chunks {
                let (start, end) = (chunk * length, (chunk + 1) * length);
                for (slice, &length) in slices.iter_mut().zip(&folded_lengths) {
                    for i in start..end.min(length) {
                        slice[i] = folded(slice, i, r);
                    }
                }
                let sums = summand.sum(eq.low(), &|v| {
                    present(&slices[v][..folded_lengths[v]], start..end)
                });
                total.weigh(eq.high()[chunk], sums);
            }
            total
        } else {
            self.spare = prepared(core::mem::take(&mut self.spare), &folded_lengths);
            let mut out = slices(&mut self.spare, &folded_lengths);
            let sums = over_chunks(&mut out, length, chunks, |chunks, slices| {
                let mut total = Total::default();
                for chunk in chunks.clone() {
                    let (start, end) = (
                        (chunk - chunks.start) * length,
                        (chunk + 1 - chunks.start) * length,
                    );
                    for (slice, (old, &len)) in slices.iter_mut().zip(vectors.iter().zip(&*lengths)) {
                        let old = present(&old[..len], 2 * chunk * length..2 * (chunk + 1) * length);
                        let end = end.min(slice.len());
                        for (i, out) in slice[start.min(end)..end].iter_mut().enumerate() {
                            *out = folded(old, i, r);
                        }
                    }
                    let sums = summand.sum(eq.low(), &|v| present(slices[v], start..end));
                    total.weigh(eq.high()[chunk], sums);
                }
                total
            });
            core::mem::swap(vectors, &mut self.spare);
            sums
        };
        *lengths = folded_lengths;
        total(sums)
    }

    /// Whether a variable is left.
    #[must_use]
    pub fn has_rounds(&self) -> bool {
        match &self.state {
            State::Packed(..) => true,
            State::Scalar(vectors) => vectors[0].len() > 1,
        }
    }

    /// The only element left of a vector.
    #[must_use]
    pub fn last(&self, v: usize) -> K {
        match &self.state {
            State::Scalar(vectors) if vectors[v].len() == 1 => vectors[v][0],
            _ => unreachable!("the vectors have been folded to the end"),
        }
    }

    /// The memory that held the vectors.
    #[must_use]
    pub fn into_memory(self) -> Vec<Vec<PackedK>> {
        self.spare
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
        let mut folding = Folding::from_packed(vec![pack(&a), pack(&b[..present * WIDTH])]);
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
