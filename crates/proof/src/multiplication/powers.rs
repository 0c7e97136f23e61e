//! Powers of g: the product trees over the bits of a, low and high.
//!
//! A factor is 1 or a power of g that is the same in all rows, so the product over a byte of a word is one of 256 elements. In the layers whose
//! nodes lie within a byte the rounds over bits are sums over the values of a byte at first, weighted by how much of
//! eq falls on the rows that have it; then, like all rounds over bits, over rows, whose elements come from tables.

use core::ops::Add;

use carryless_verifier::field::{K, LOG_WORD_BITS, eq_table};
use carryless_verifier::multiplication::{BYTES, bases};
use p3_field::PrimeCharacteristicRing;

use super::lanes;
use super::layer::{Nodes, fold_children, pair_products, pair_sums, splat, sum_computed};
use crate::kernel::element::{Element, HalfTable, PackedK, WIDTH, Wide, look_up, pack, unpack};
use crate::kernel::eq::Eq;
use crate::kernel::vector::Pair;
use crate::parallel::over_chunks;

/// Values of a byte.
const VALUES: usize = 256;
/// The trees: of a, low and high.
pub const TREES: usize = 3;

/// `g^(2^(8 p) v)` for the values v of byte p of a product.
pub struct Powers(Vec<[Wide; VALUES]>);

/// The byte of a product that a byte of one of the trees' words is.
const fn place(tree: usize, byte: usize) -> usize {
    tree / 2 * BYTES + byte
}

const fn byte(word: u64, byte: usize) -> usize {
    (word >> (8 * byte)) as u8 as usize
}

/// The elements of a table for one byte of each of some words.
#[inline(always)]
fn look_up_byte(table: &[Wide; VALUES], words: &[u64], place: usize) -> PackedK {
    Wide::pack(&core::array::from_fn(|lane| table[byte(words[lane], place)]))
}

impl Powers {
    /// Computes them.
    pub fn new() -> Self {
        let bases = bases();
        let bytes = bases.as_chunks::<8>().0.iter();
        let tables = bytes.map(|bases| {
            let mut table = [K::ONE; VALUES];
            for v in 1..VALUES {
                table[v] = table[v & (v - 1)] * bases[v.trailing_zeros() as usize];
            }
            table.map(Wide::new)
        });
        Self(tables.collect())
    }

    /// The power of a tree's words.
    #[inline(always)]
    pub fn power(&self, tree: usize, words: &[u64]) -> PackedK {
        let [a, b, c, d, e, f, g, h] =
            core::array::from_fn(|b| look_up_byte(&self.0[place(tree, b)], words, b));
        ((a * b) * (c * d)) * ((e * f) * (g * h))
    }

    /// Writes the children, in a packing of rows, of a layer whose nodes have so many bits in their index, at most 2.
    #[inline(always)]
    pub fn children(&self, words: &[&[u64]; TREES], bits: usize, packing: usize, out: &mut [PackedK]) {
        let count = 2 << bits;
        for (tree, (out, words)) in out.chunks_exact_mut(count).zip(words).enumerate() {
            let words = lanes(words, packing);
            let mut children: [PackedK; BYTES] =
                core::array::from_fn(|b| look_up_byte(&self.0[place(tree, b)], words, b));
            let mut len = BYTES;
            while len > count {
                len /= 2;
                for i in 0..len {
                    children[i] = children[2 * i] * children[2 * i + 1];
                }
            }
            out.copy_from_slice(&children[..count]);
        }
    }
}

/// The words of a, low and high of a packing of rows.
fn words<'w>(vectors: &[&'w [u64]; TREES], packing: usize) -> [&'w [u64]; TREES] {
    vectors.map(|words| lanes(words, packing))
}

/// How much of eq falls on each value of each byte of each tree's words, in packings.
struct Histogram(Vec<PackedK>);

/// Its elements while it is made.
#[derive(Default)]
struct Counts(Vec<K>);

impl Add for Counts {
    type Output = Self;
    fn add(mut self, other: Self) -> Self {
        if self.0.is_empty() {
            return other;
        }
        self.0.iter_mut().zip(&other.0).for_each(|(a, &b)| *a += b);
        self
    }
}

impl Histogram {
    fn new(words: &[&[u64]; TREES], eq: &Eq) -> Self {
        let (low, packings) = (eq.low(), words[0].len() / WIDTH);
        let counts = over_chunks::<PackedK, _>(&mut [], &[], eq.high().len(), |chunks, _| {
            let mut counts = vec![K::ZERO; TREES * BYTES * VALUES];
            for chunk in chunks {
                let high = PackedK::splat(eq.high()[chunk]);
                let rows = chunk * low.len()..packings.min((chunk + 1) * low.len());
                for (packing, &low) in rows.zip(low) {
                    let weights = unpack(&[low * high]);
                    for (lane, weight) in weights.into_iter().enumerate() {
                        for (words, counts) in words.iter().zip(counts.chunks_exact_mut(BYTES * VALUES)) {
                            let word = words[packing * WIDTH + lane];
                            for b in 0..BYTES {
                                counts[b * VALUES + byte(word, b)] += weight;
                            }
                        }
                    }
                }
            }
            Counts(counts)
        });
        Self(pack(&counts.0))
    }

    fn of(&self, tree: usize, byte: usize) -> &[PackedK] {
        let packings = VALUES / WIDTH;
        &self.0[(tree * BYTES + byte) * packings..][..packings]
    }

    /// How much falls on all rows that are there.
    fn all(&self) -> K {
        let sum = self.of(0, 0).iter().fold(PackedK::ZERO, |sum, &x| sum + x);
        unpack(&[sum]).into_iter().sum()
    }
}

/// The bits of a word's bytes in another order: those of the nodes' first children in the low half of each byte, those of the second in the high half. A child has
/// so many bits, 1, 2 or 4.
const fn sorted(mut word: u64, child: usize) -> u64 {
    const fn swap(x: u64, mask: u64, by: u32) -> u64 {
        let t = (x >> by ^ x) & mask;
        x ^ t ^ t << by
    }
    if child == 1 {
        word = swap(word, 0x2222_2222_2222_2222, 1);
    }
    if child <= 2 {
        word = swap(word, 0x0c0c_0c0c_0c0c_0c0c, 2);
    }
    word
}

/// The layers whose nodes lie within a byte.
pub struct Short {
    /// The words, their bytes [`sorted`].
    words: [Vec<u64>; TREES],
    /// For every byte of a product and every packing of its values: the children of the groups of nodes in it that have been bound to one.
    children: Vec<Vec<PackedK>>,
    /// Children of the groups in a byte.
    count: usize,
    histogram: Option<Histogram>,
    /// What the bits above a byte are bound to.
    bound: Vec<K>,
    /// Once a group fills a byte: for every byte of every tree the children of its group, with the weight that the bound bits give to the byte.
    tables: Vec<[HalfTable; 2]>,
}

impl Short {
    /// The layer whose nodes have so many bits in their index, 3 to 5.
    pub fn new(powers: &Powers, words: [&[u64]; TREES], bits: usize) -> Self {
        let child = 1 << (LOG_WORD_BITS - 1 - bits);
        let count = BYTES / child;
        // The values in the order of bits that they have in a word.
        let mut values = [0; VALUES];
        for v in 0..VALUES {
            values[sorted(v as u64, child) as usize] = v;
        }
        let children = powers.0.iter().map(|table| {
            let mut out = vec![PackedK::ZERO; VALUES / WIDTH * count];
            for c in 0..count {
                let wanted = ((1 << child) - 1) << (c * child);
                let values = values.map(|v| table[v & wanted].element());
                for (packing, value) in pack(&values).into_iter().enumerate() {
                    out[packing * count + c] = value;
                }
            }
            out
        });
        let sort = |words: &[u64]| words.iter().map(|&word| sorted(word, child)).collect();
        let mut layer = Self {
            words: words.map(sort),
            children: children.collect(),
            count,
            histogram: None,
            bound: Vec::new(),
            tables: Vec::new(),
        };
        layer.tabulate();
        layer
    }

    /// Bytes in a group, once it fills a byte.
    fn bytes(&self) -> usize {
        1 << self.bound.len()
    }

    /// Makes the tables, if a group fills a byte.
    fn tabulate(&mut self) {
        if self.count > 2 {
            return;
        }
        let weights = eq_table(&self.bound);
        let table = |children: &[PackedK], side: usize, weight: K| {
            core::array::from_fn(|half| {
                let value = half << (4 * side);
                let child = unpack(&[children[value / WIDTH * 2 + side]])[value % WIDTH];
                Wide::new(weight * child)
            })
        };
        let tables = (0..TREES * BYTES).map(|i| {
            let (tree, byte) = (i / BYTES, i % BYTES);
            let children = &self.children[place(tree, byte)];
            [0, 1].map(|side| table(children, side, weights[byte % weights.len()]))
        });
        self.tables = tables.collect();
    }

    /// The tables, the second children being multiplied by the weights of the pairs of nodes that they are in.
    fn weighted(&self, weights: &[K]) -> Vec<[HalfTable; 2]> {
        let tables = self.tables.iter().enumerate().map(|(i, &[first, second])| {
            let weight = weights[i / (2 * self.bytes())];
            [first, second.map(|entry| Wide::new(weight * entry.element()))]
        });
        tables.collect()
    }

    /// Writes the children in a packing of rows, each the sum of those of the groups in so many bytes.
    #[inline(always)]
    fn fill(&self, tables: &[[HalfTable; 2]], bytes: usize, packing: usize, out: &mut [PackedK]) {
        let words = words(&self.words.each_ref().map(Vec::as_slice), packing);
        match bytes {
            1 => fill_groups::<1>(tables, words, out),
            2 => fill_groups::<2>(tables, words, out),
            4 => fill_groups::<4>(tables, words, out),
            _ => fill_groups::<BYTES>(tables, words, out),
        }
    }

    /// The sums of a round in which every byte still has two nodes or more.
    fn short_round(&self, histogram: &Histogram, weights: &[K]) -> [K; 2] {
        let mut sums = Pair::<<PackedK as Element>::Sum>::default();
        for (i, weights) in splat(weights).chunks_exact(self.count / 4).enumerate() {
            let (tree, byte) = (i / BYTES, i % BYTES);
            let children = self.children[place(tree, byte)].chunks_exact(self.count);
            for (&share, children) in histogram.of(tree, byte).iter().zip(children) {
                let [zero, leading] = pair_sums(children, weights);
                sums.0 += share.times(zero);
                sums.1 += share.times(leading);
            }
        }
        [sums.0, sums.1].map(PackedK::total)
    }

    /// The values at 0 of the first round over bytes: of every other byte.
    fn even_bytes(&self, histogram: &Histogram, weights: &[K]) -> K {
        let mut sum = K::ZERO;
        for (i, &weight) in weights.iter().enumerate() {
            let (tree, byte) = (2 * i / BYTES, 2 * i % BYTES);
            let children = self.children[place(tree, byte)].as_chunks::<2>().0;
            let shares = histogram.of(tree, byte).iter().zip(children);
            let products = shares.fold(
                Default::default(),
                |sum: <PackedK as Element>::Sum, (&share, &[u, v])| sum + share.times(u * v),
            );
            sum += weight * PackedK::total(products);
        }
        sum
    }
}

/// Writes the children of all groups in a packing of rows, each group having `N` bytes.
#[inline(always)]
fn fill_groups<const N: usize>(tables: &[[HalfTable; 2]], words: [&[u64]; TREES], out: &mut [PackedK]) {
    let groups = BYTES / N;
    let out = out.as_chunks_mut::<2>().0.iter_mut();
    for (i, (tables, out)) in tables.as_chunks::<N>().0.iter().zip(out).enumerate() {
        *out = look_up(tables, words[i / groups], 8 * N * (i % groups), 8, [0, 4]);
    }
}

impl Nodes for Short {
    fn round(&mut self, weights: &[K], ones: K, eq: &Eq) -> [K; 2] {
        let (packings, bytes) = (self.words[0].len() / WIDTH, self.bytes());
        let scratch = || [PackedK::ZERO; 2 * TREES * BYTES];
        if bytes > 1 {
            let tables = self.weighted(weights);
            return sum_computed(eq, packings, ones, scratch, |out, packing| {
                let out = &mut out[..4 * weights.len()];
                self.fill(&tables, bytes, packing, out);
                let Pair(zero, leading) = pair_products(out);
                [zero, leading].map(PackedK::reduce)
            });
        }
        let words = self.words.each_ref().map(Vec::as_slice);
        let histogram = self
            .histogram
            .take()
            .unwrap_or_else(|| Histogram::new(&words, eq));
        let [zero, leading] = if self.count > 2 {
            self.short_round(&histogram, weights)
        } else {
            let tables = self.weighted(weights);
            let [leading] = sum_computed(eq, packings, K::ZERO, scratch, |slopes, packing| {
                let slopes = &mut slopes[..2 * weights.len()];
                self.fill(&tables, 2, packing, slopes);
                let slopes = slopes.as_chunks::<2>().0.iter();
                [PackedK::reduce(
                    slopes.fold(Default::default(), |sum, &[u, v]| sum + u.times(v)),
                )]
            });
            [self.even_bytes(&histogram, weights), leading]
        };
        let missing = K::ONE + self.histogram.insert(histogram).all();
        [zero + missing * ones, leading]
    }

    fn bind(&mut self, r: K) {
        if self.count == 2 {
            self.bound.push(r);
        } else {
            let count = self.count / 2;
            for children in &mut self.children {
                for (i, start) in (0..children.len()).step_by(self.count).enumerate() {
                    fold_children(&mut children[start..start + self.count], PackedK::splat(r));
                    children.copy_within(start..start + count, i * count);
                }
                children.truncate(count * VALUES / WIDTH);
            }
            self.count = count;
        }
        self.tabulate();
    }

    fn last(&self, packing: usize, _: &mut Vec<PackedK>, out: &mut [PackedK]) {
        self.fill(&self.tables, self.bytes(), packing, out);
    }
}
