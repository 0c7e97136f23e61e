//! The weight `W = sum_i rho^i E^(2^i)` on the stack, and the first fold, without ever writing W out.
//!
//! Index the stack by (a, x): column a of the first oracle, row x. E is made of *pieces*, `c eq(row[..l], .)` at an aligned place o of a column a, and of short
//! ones, which are gathered in dense stretches. The first pass over the words gathers `T(a', y, b)`, the sums of bit b over the y-th
//! stretch of length `2^l` of column a' with the weights `eq(row[..l], .)`, for the least l and then for the others by folding. From T follow
//!
//! - the sums of bits `s_b = sum E(a, x) bit_b(P(a, x))` and so the conjugate sums of the ring switch;
//! - `C(a, a') = sum_x W(a, x) P(a', x) = sum_b t_b phi(D_b)` with `D_b = sum over pieces of a of c T(a', o, b)`, t the code's basis and phi the F_2-linear map
//!   `z -> sum_i rho^i z^(2^i)`, because `phi(E) = W` and bits lie in F_2. The rounds that bind a need nothing else ([`Cross`]).
//!
//! Then the second pass folds the words, and W is folded piece by piece: `sum_a eq(r, a) phi(c_a eq(x))`, pieces at one place together.

use core::ops::Range;
use std::collections::BTreeMap;

use carryless_verifier::field::{B, K, WORD_BITS, eq_table};
use carryless_verifier::opening::Claim;
use carryless_verifier::opening::basis::Basis;
use p3_field::PrimeCharacteristicRing;

use super::kernel::{
    Bits, LinearMap, PACKS, Weights, WordMap, base_packing, bit_sums, frobenius_images, sums_of_images,
};
use super::stack::Stack;
use crate::kernel::element::{Element, PackedK, WIDTH, pack, unpack};
use crate::kernel::eq::Eq;
use crate::memory::zero_packings;
use crate::parallel;

/// log2 of the length of the shortest pieces in columns of up to `2^16` words; more in longer ones, which would have very many such stretches.
/// A shorter piece costs as much as its share of a dense stretch of this length.
const SHORTEST: usize = 8;
/// Words of pieces at one place from which on a linear map of their own is cheaper than one product each.
const OWN_MAP: usize = 1 << 12;

/// Elements of the folded weight that a task computes.
const STRETCH: usize = 1 << 12;

/// Part of a block within one column.
struct Piece {
    column: usize,
    start: usize,
    log_len: usize,
    coefficient: K,
}

/// A stretch of `2^shortest` entries of E.
struct Dense {
    column: usize,
    start: usize,
    entries: Vec<PackedK>,
}

/// E on the stack, with the sums of the first pass.
pub struct Weight<'a> {
    stack: &'a Stack<'a>,
    row_point: &'a [K],
    pieces: Vec<Piece>,
    dense: Vec<Dense>,
    /// log2 of the shortest stretches.
    shortest: usize,
    /// `places[l - shortest][y]`: which of the sums over a column is that over the y-th stretch of `2^l` words, if a piece has this place.
    places: Vec<Vec<Option<u32>>>,
    /// Column by column, that is T.
    sums: Vec<Vec<Bits>>,
}

fn add_scaled(sums: &mut Bits, factor: PackedK, terms: &[PackedK]) {
    for (sum, &term) in sums.iter_mut().zip(terms) {
        *sum += factor * term;
    }
}

impl<'a> Weight<'a> {
    /// Splits the blocks and makes the first pass. Columns have at least 64 words.
    pub fn new(stack: &'a Stack<'a>, claim: &'a Claim) -> Self {
        let m = stack.log_column;
        let shortest = SHORTEST.max(m / 2).min(m);
        let mut pieces = Vec::new();
        let mut short: BTreeMap<usize, Vec<K>> = BTreeMap::new();
        for block in claim.blocks.iter().filter(|block| block.coefficient != K::ZERO) {
            let (column, start) = (block.start >> m, block.start & ((1 << m) - 1));
            if block.log_len >= shortest {
                let log_len = block.log_len.min(m);
                for (i, eq) in eq_table(&claim.row_point[log_len..block.log_len])
                    .into_iter()
                    .enumerate()
                {
                    pieces.push(Piece {
                        column: column + i,
                        start,
                        log_len,
                        coefficient: block.coefficient * eq,
                    });
                }
            } else {
                let entries = short
                    .entry(block.start >> shortest)
                    .or_insert_with(|| vec![K::ZERO; 1 << shortest]);
                let table = eq_table(&claim.row_point[..block.log_len]);
                let at = block.start & ((1 << shortest) - 1);
                for (entry, eq) in entries[at..].iter_mut().zip(table) {
                    *entry = block.coefficient * eq;
                }
            }
        }
        let dense = short
            .into_iter()
            .map(|(stretch, entries)| Dense {
                column: stretch << shortest >> m,
                start: stretch << shortest & ((1 << m) - 1),
                entries: pack(&entries),
            })
            .collect();
        let mut weight = Self {
            stack,
            row_point: &claim.row_point,
            pieces,
            dense,
            shortest,
            places: Vec::new(),
            sums: Vec::new(),
        };
        weight.sum_stretches();
        weight
    }

    /// The first pass.
    fn sum_stretches(&mut self) {
        let Some(longest) = self.pieces.iter().map(|piece| piece.log_len).max() else {
            return;
        };
        let (shortest, stack) = (self.shortest, self.stack);
        let levels = shortest..=longest;
        let mut places: Vec<Vec<Option<u32>>> =
            levels.map(|l| vec![None; 1 << (stack.log_column - l)]).collect();
        let mut count = 0;
        for piece in &self.pieces {
            places[piece.log_len - shortest][piece.start >> piece.log_len].get_or_insert_with(|| {
                count += 1;
                count - 1
            });
        }
        let weights = Weights::new(&Eq::new(&self.row_point[..shortest]).packings());
        self.sums = parallel::map((0..stack.columns()).collect(), |_, a| {
            let mut sums = vec![[PackedK::default(); PACKS]; count as usize];
            // The stretches whose right neighbours are yet to come, the shortest last.
            let mut left: Vec<Bits> = Vec::new();
            let mut add = |mut y: usize, mut sum: Bits| {
                for (l, places) in (shortest..).zip(&places) {
                    if let Some(place) = places[y] {
                        sums[place as usize] = sum;
                    }
                    if l == longest {
                        return;
                    }
                    if y.is_multiple_of(2) {
                        return left.push(sum);
                    }
                    let r = PackedK::splat(self.row_point[l]);
                    let left = left.pop().expect("the left one of the two");
                    for (sum, left) in sum.iter_mut().zip(left) {
                        *sum = left + r * (left + *sum);
                    }
                    y /= 2;
                }
            };
            let mut stretches = stack.column(a).chunks_exact(1 << shortest).enumerate();
            while let Some((y, first)) = stretches.next() {
                match stretches.next() {
                    Some((_, second)) => {
                        let [first, second] = bit_sums([first, second], &weights);
                        add(y, first);
                        add(y + 1, second);
                    }
                    None => {
                        let [sum] = bit_sums([first], &weights);
                        add(y, sum);
                    }
                }
            }
            sums
        });
        self.places = places;
    }

    fn stretch(&self, piece: &Piece, column: usize) -> &Bits {
        let place = self.places[piece.log_len - self.shortest][piece.start >> piece.log_len];
        &self.sums[column][place.expect("every piece has a place") as usize]
    }

    /// `s_b = sum E bit_b(P)`.
    pub fn bit_sums(&self) -> Vec<K> {
        let mut sums = [PackedK::default(); PACKS];
        for piece in self
            .pieces
            .iter()
            .filter(|piece| piece.column < self.stack.columns())
        {
            add_scaled(
                &mut sums,
                PackedK::splat(piece.coefficient),
                self.stretch(piece, piece.column),
            );
        }
        for dense in self
            .dense
            .iter()
            .filter(|dense| dense.column < self.stack.columns())
        {
            let words = &self.stack.column(dense.column)[dense.start..][..1 << self.shortest];
            let [terms] = bit_sums([words], &Weights::new(&dense.entries));
            for (sum, term) in sums.iter_mut().zip(terms) {
                *sum += term;
            }
        }
        unpack(&sums)
    }

    /// `C(a, a')` for `2^fold` columns.
    pub fn cross(&self, rho_powers: &[K], fold: usize, basis: &Basis) -> Cross {
        let size = 1 << fold;
        let columns = self.stack.columns();
        let phi = LinearMap::new(&frobenius_images(rho_powers));
        let rows = parallel::map((0..size).collect(), |_, a| {
            let pieces: Vec<&Piece> = self.pieces.iter().filter(|piece| piece.column == a).collect();
            let dense: Vec<(&Dense, Weights)> = self
                .dense
                .iter()
                .filter(|dense| dense.column == a)
                .map(|dense| (dense, Weights::new(&dense.entries)))
                .collect();
            if pieces.is_empty() && dense.is_empty() {
                return vec![K::ZERO; size];
            }
            // Most dense stretches are in one column.
            let mut row = parallel::map((0..columns).collect(), |_, column| {
                let mut sums = [PackedK::default(); PACKS];
                for piece in &pieces {
                    add_scaled(
                        &mut sums,
                        PackedK::splat(piece.coefficient),
                        self.stretch(piece, column),
                    );
                }
                for (dense, weights) in &dense {
                    let words = &self.stack.column(column)[dense.start..][..1 << self.shortest];
                    let [terms] = bit_sums([words], weights);
                    for (sum, term) in sums.iter_mut().zip(terms) {
                        *sum += term;
                    }
                }
                weighted(&phi.apply(&sums), &basis.elements)
            });
            row.resize(size, K::ZERO);
            row
        });
        Cross(rows)
    }

    /// `sum_a eq(r, a) P(a, x)` for all x, given the table `eq(r, .)`.
    pub fn fold_words(&self, column_weights: &[K], basis: &Basis) -> Vec<PackedK> {
        let maps: Vec<WordMap> = column_weights
            .iter()
            .take(self.stack.columns())
            .map(|&weight| WordMap::new(&basis.elements.map(|element| weight * element)))
            .collect();
        let columns: Vec<&[[u64; 64]]> = (0..maps.len())
            .map(|a| self.stack.column(a).as_chunks().0)
            .collect();
        let mut folded = zero_packings((1 << self.stack.log_column) / WIDTH);
        parallel::chunks(&mut folded, 16 * PACKS, |task, folded| {
            let blocks = folded.as_chunks_mut::<PACKS>().0;
            let count = blocks.len();
            let words = columns.iter().map(|column| &column[16 * task..][..count]);
            let (pairs, rest) = blocks.as_chunks_mut::<2>();
            for (i, out) in pairs.iter_mut().enumerate() {
                let words = words.clone().map(|words| &words.as_chunks::<2>().0[i]);
                *out = sums_of_images(words.zip(&maps));
            }
            if let [out] = rest {
                let words = words.map(|words| core::array::from_ref(&words[words.len() - 1]));
                [*out] = sums_of_images(words.zip(&maps));
            }
        });
        folded
    }

    /// `sum_a eq(r, a) W(a, x)` for all x, given the table `eq(r, .)`.
    pub fn fold_weight(&self, rho_powers: &[K], column_weights: &[K]) -> Vec<PackedK> {
        let phi = LinearMap::new(&frobenius_images(rho_powers));
        let mut folded = zero_packings((1 << self.stack.log_column) / WIDTH);
        let mut places: BTreeMap<(usize, usize), Vec<&Piece>> = BTreeMap::new();
        for piece in &self.pieces {
            places
                .entry((piece.log_len, piece.start))
                .or_default()
                .push(piece);
        }
        let mut tables: BTreeMap<usize, Vec<PackedK>> = BTreeMap::new();
        for &(log_len, _) in places.keys() {
            tables
                .entry(log_len)
                .or_insert_with(|| Eq::new(&self.row_point[..log_len]).packings());
        }
        let places: Vec<((usize, usize), Vec<&Piece>)> = places.into_iter().collect();
        // A place's pieces together, where a map made for them is cheaper.
        let maps = parallel::map(places.iter().collect(), |_, ((log_len, _), pieces)| {
            let own = pieces.len() << log_len >= OWN_MAP;
            own.then(|| {
                let mut coefficients = vec![K::ZERO; WORD_BITS];
                for piece in pieces {
                    let mut power = piece.coefficient;
                    for coefficient in &mut coefficients {
                        *coefficient += column_weights[piece.column] * power;
                        power = power.square();
                    }
                }
                for (coefficient, &rho) in coefficients.iter_mut().zip(rho_powers) {
                    *coefficient *= rho;
                }
                LinearMap::new(&frobenius_images(&coefficients))
            })
        });
        parallel::chunks(&mut folded, STRETCH / WIDTH, |task, folded| {
            let stretch = task * STRETCH..task * STRETCH + folded.len() * WIDTH;
            for (((log_len, start), pieces), map) in places.iter().zip(&maps) {
                let Some((target, entries)) = common(&stretch, folded, *start, &tables[log_len]) else {
                    continue;
                };
                if let Some(map) = map {
                    add_images(target, entries, map, None);
                } else {
                    for piece in pieces {
                        let scale = PackedK::splat(piece.coefficient);
                        let entries: Vec<PackedK> = entries.iter().map(|&entry| entry * scale).collect();
                        add_images(target, &entries, &phi, Some(column_weights[piece.column]));
                    }
                }
            }
            for dense in &self.dense {
                if let Some((target, entries)) = common(&stretch, folded, dense.start, &dense.entries) {
                    add_images(target, entries, &phi, Some(column_weights[dense.column]));
                }
            }
        });
        folded
    }
}

/// The part of a stretch that entries from a place on lie in, and these entries. Of two aligned powers of two, one contains the other, or they are apart.
fn common<'t, 'e>(
    stretch: &Range<usize>,
    target: &'t mut [PackedK],
    start: usize,
    entries: &'e [PackedK],
) -> Option<(&'t mut [PackedK], &'e [PackedK])> {
    let end = start + entries.len() * WIDTH;
    let (from, to) = (start.max(stretch.start), end.min(stretch.end));
    (from < to).then(|| {
        let target = &mut target[(from - stretch.start) / WIDTH..(to - stretch.start) / WIDTH];
        (target, &entries[(from - start) / WIDTH..(to - start) / WIDTH])
    })
}

/// `target[x] += factor map(source[x])`; a multiple of 64 elements.
fn add_images(target: &mut [PackedK], source: &[PackedK], map: &LinearMap, factor: Option<K>) {
    let source = source.as_chunks::<PACKS>().0;
    for (target, source) in target.as_chunks_mut::<PACKS>().0.iter_mut().zip(source) {
        let images = map.apply(source);
        for (target, image) in target.iter_mut().zip(images) {
            *target += factor.map_or(image, |factor| image * PackedK::splat(factor));
        }
    }
}

/// `sum_b elements[b] sums[b]`.
fn weighted(sums: &Bits, elements: &[B; WORD_BITS]) -> K {
    let terms = sums.iter().enumerate();
    PackedK::total(
        terms.fold(<PackedK as Element>::Sum::default(), |sum, (i, &term)| {
            sum + term.times_base(base_packing(elements, i * WIDTH))
        }),
    )
}

/// `C(a, a')`, a matrix over the variables that are not yet bound.
pub struct Cross(Vec<Vec<K>>);

impl Cross {
    /// The message of the round that binds the highest variable: `h(X) = sum_a C((X, a), (X, a))`.
    pub fn message(&self) -> [K; 2] {
        let half = self.0.len() / 2;
        (0..half).fold([K::ZERO; 2], |[zero, leading], a| {
            let (low, high) = (&self.0[a], &self.0[a + half]);
            [
                zero + low[a],
                leading + low[a] + low[a + half] + high[a] + high[a + half],
            ]
        })
    }

    /// Binds it.
    pub fn fold(&mut self, r: K) {
        let half = self.0.len() / 2;
        let (low, high) = self.0.split_at_mut(half);
        for (low, high) in low.iter_mut().zip(high) {
            for (low, &mut high) in low.iter_mut().zip(high) {
                *low += r * (*low + high);
            }
            for b in 0..half {
                low[b] = low[b] + r * (low[b] + low[b + half]);
            }
            low.truncate(half);
        }
        self.0.truncate(half);
    }
}
