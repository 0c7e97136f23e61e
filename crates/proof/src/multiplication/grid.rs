//! Layers with few nodes in a row: one pass over the rows for all rounds over the nodes' index.
//!
//! Such a round is over a polynomial in all n bits of the index, quadratic in each, so its values at the 3^n points whose coordinates are 0, 1 or
//! infinity (the leading coefficient) say everything. Those are the sums over rows of `eq u v` there, u and v being the extensions of the first children and the second.

use core::ops::Add;

use carryless_verifier::field::{K, eq_table};
use carryless_verifier::sumcheck::Round;
use p3_field::PrimeCharacteristicRing;

use super::layer::{Nodes, splat};
use crate::kernel::element::{Element, PackedK};
use crate::kernel::eq::Eq;
use crate::parallel::over_chunks;

type Sum = <PackedK as Element>::Sum;

/// Values at the points of a grid, for each of some groups of nodes; the first coordinate runs fastest.
pub struct Grid {
    variables: usize,
    values: Vec<K>,
}

impl Grid {
    /// From the values at `3^variables` points a group.
    pub const fn new(variables: usize, values: Vec<K>) -> Self {
        Self { variables, values }
    }

    /// The sums of a round, given the weights of the pairs of nodes, group by group.
    pub fn round(&self, weights: &[K]) -> [K; 2] {
        let pairs = 1 << (self.variables - 1);
        let groups = self.values.chunks_exact(points(self.variables));
        let mut sums = [K::ZERO; 2];
        for (values, weights) in groups.zip(weights.chunks_exact(pairs)) {
            for (pair, &weight) in weights.iter().enumerate() {
                let at = 3 * corner(pair);
                sums[0] += weight * values[at];
                sums[1] += weight * values[at + 2];
            }
        }
        sums
    }

    /// Binds the first variable.
    pub fn bind(&mut self, r: K) {
        self.variables -= 1;
        let lines = self.values.as_chunks::<3>().0.iter();
        let values = lines.map(|&[zero, one, leading]| {
            let round = Round {
                sum: zero + one,
                leading,
            };
            round.evaluate(zero, r)
        });
        self.values = values.collect();
    }
}

/// Points of a grid.
pub const fn points(variables: usize) -> usize {
    3usize.pow(variables as u32)
}

/// The number of the point whose coordinates are the bits of a number.
pub const fn corner(bits: usize) -> usize {
    let (mut rest, mut point, mut place) = (bits, 0, 1);
    while rest > 0 {
        point += (rest & 1) * place;
        place *= 3;
        rest >>= 1;
    }
    point
}

/// Whether the value at a corner is a summand of an extension's at a point: they agree, but where the point's coordinate is infinity.
pub const fn is_summed(corner: usize, point: usize, variables: usize) -> bool {
    let (mut axis, mut rest) = (0, point);
    while axis < variables {
        if rest % 3 < 2 && rest % 3 != corner >> axis & 1 {
            return false;
        }
        rest /= 3;
        axis += 1;
    }
    true
}

/// Adds the products of two extensions at the points of a grid, given their values at its corners.
macro_rules! add_products {
    ($($name:ident: $corners:literal = 2 * $half:literal by $by:ident;)*) => {$(
        #[inline(always)]
        fn $name<E: Element>(u: &[E; $corners], v: &[E; $corners], sums: &mut [E::Sum]) {
            let (Some(u0), Some(u1)) = (u.first_chunk::<$half>(), u.last_chunk::<$half>()) else {
                return;
            };
            let (Some(v0), Some(v1)) = (v.first_chunk::<$half>(), v.last_chunk::<$half>()) else {
                return;
            };
            let (mut u2, mut v2) = (*u0, *v0);
            for i in 0..$half {
                u2[i] += u1[i];
                v2[i] += v1[i];
            }
            let (zero, rest) = sums.split_at_mut(sums.len() / 3);
            let (one, leading) = rest.split_at_mut(rest.len() / 2);
            $by(u0, v0, zero);
            $by(u1, v1, one);
            $by(&u2, &v2, leading);
        }
    )*};
}

add_products! {
    products_2: 2 = 2 * 1 by product;
    products_4: 4 = 2 * 2 by products_2;
    products_8: 8 = 2 * 4 by products_4;
}

#[inline(always)]
fn product<E: Element>(u: &[E; 1], v: &[E; 1], sums: &mut [E::Sum]) {
    sums[0] += u[0].times(v[0]);
}

/// Adds the products at a grid's points, the values at its corners coming first in u and v.
#[inline(always)]
fn add_products<E: Element>(u: &[E; 1 << MOST], v: &[E; 1 << MOST], sums: &mut [E::Sum]) {
    fn corners<E, const N: usize>(values: &[E; 1 << MOST]) -> &[E; N] {
        values
            .first_chunk()
            .unwrap_or_else(|| unreachable!("a grid has at most 8 corners"))
    }
    match sums.len() {
        3 => products_2(corners(u), corners(v), sums),
        9 => products_4(corners(u), corners(v), sums),
        27 => products_8(u, v, sums),
        _ => unreachable!("a grid has 3 to 27 points"),
    }
}

/// Most variables of a grid.
const MOST: usize = 3;

/// Most children in a row.
const CHILDREN: usize = 32;

/// A layer whose nodes' index has at most three bits.
pub struct GridNodes<C> {
    trees: usize,
    packings: usize,
    /// Writes the children in a packing of rows: tree by tree, node by node, two for each.
    children: C,
    grid: Option<Grid>,
    bound: Vec<K>,
    /// The table of eq at what is bound.
    table: Vec<PackedK>,
}

impl<C: Fn(usize, &mut [PackedK]) + Sync> GridNodes<C> {
    /// Before the first round.
    pub fn new(trees: usize, packings: usize, children: C) -> Self {
        Self {
            trees,
            packings,
            children,
            grid: None,
            bound: Vec::new(),
            table: vec![PackedK::ONE],
        }
    }

    /// The grid of `sum_r eq(r) sum_t eta_t u_t(r) v_t(r)`.
    fn grid(&self, etas: &[K], ones: K, variables: usize, eq: &Eq) -> Grid {
        let (low, packings, count) = (eq.low(), self.packings, points(variables));
        let packed = splat(etas);
        let sums = over_chunks::<PackedK, _>(&mut [], &[], eq.high().len(), |chunks, _| {
            // The last sum is the weight of rows that are not there.
            let mut total = Sums(vec![Sum::default(); count + 1]);
            let mut children = [PackedK::ZERO; CHILDREN];
            let children = &mut children[..(2 * self.trees) << variables];
            let [mut u, mut v] = [[PackedK::ZERO; 1 << MOST]; 2];
            for chunk in chunks {
                let rows = chunk * low.len()..(chunk + 1) * low.len();
                let mut sums = [Sum::default(); points(MOST)];
                let mut missing = PackedK::ZERO;
                for (packing, &eq) in rows.zip(low) {
                    if packing >= packings {
                        missing += eq;
                        continue;
                    }
                    (self.children)(packing, children);
                    let trees = children.chunks_exact(2 << variables).zip(&packed);
                    for (t, (children, &eta)) in trees.enumerate() {
                        // eta_0 is one.
                        let weight = if t == 0 { eq } else { eta * eq };
                        for (i, &[first, second]) in children.as_chunks::<2>().0.iter().enumerate() {
                            (u[i], v[i]) = (weight * first, second);
                        }
                        add_products(&u, &v, &mut sums[..count]);
                    }
                }
                let high = PackedK::splat(eq.high()[chunk]);
                for (total, &sum) in total.0.iter_mut().zip(&sums[..count]) {
                    *total += high.times(PackedK::reduce(sum));
                }
                total.0[count] += high.times(missing);
            }
            total
        });
        let mut values: Vec<K> = sums.0.into_iter().map(PackedK::total).collect();
        let missing = values.pop().unwrap_or_default() * ones;
        for bits in 0..1 << variables {
            values[corner(bits)] += missing;
        }
        Grid::new(variables, values)
    }
}

/// Sums side by side.
#[derive(Default)]
pub struct Sums(pub Vec<Sum>);

impl Sums {
    /// Adds `sum_r eq(r) v(r)` over a chunk of rows, for each of some tables of eq.
    #[inline(always)]
    pub fn add_chunk(&mut self, eqs: &[Eq], chunk: usize, values: &[PackedK]) {
        for (eq, sum) in eqs.iter().zip(&mut self.0) {
            let products = eq.low().iter().zip(values);
            let products = products.fold(Sum::default(), |sum, (eq, &value)| sum + eq.times(value));
            *sum += PackedK::splat(eq.high()[chunk]).times(PackedK::reduce(products));
        }
    }
}

impl Add for Sums {
    type Output = Self;
    fn add(mut self, other: Self) -> Self {
        if self.0.is_empty() {
            return other;
        }
        self.0.iter_mut().zip(other.0).for_each(|(a, b)| *a += b);
        self
    }
}

impl<C: Fn(usize, &mut [PackedK]) + Sync> Nodes for GridNodes<C> {
    fn round(&mut self, weights: &[K], ones: K, eq: &Eq) -> [K; 2] {
        let pairs = weights.len() / self.trees;
        let grid = self.grid.take().unwrap_or_else(|| {
            // The table of eq adds up to one.
            let etas = weights
                .chunks_exact(pairs)
                .map(|weights| weights.iter().copied().sum());
            let etas: Vec<K> = etas.collect();
            self.grid(&etas, ones, 1 + pairs.ilog2() as usize, eq)
        });
        self.grid.insert(grid).round(&weights[..pairs])
    }

    fn bind(&mut self, r: K) {
        if let Some(grid) = &mut self.grid {
            grid.bind(r);
        }
        self.bound.push(r);
        self.table = splat(&eq_table(&self.bound));
    }

    fn last(&self, packing: usize, scratch: &mut Vec<PackedK>, out: &mut [PackedK]) {
        if self.bound.is_empty() {
            return (self.children)(packing, out);
        }
        scratch.resize(self.table.len() * out.len(), PackedK::ZERO);
        (self.children)(packing, scratch);
        let trees = scratch.chunks_exact(2 * self.table.len());
        for (out, children) in out.as_chunks_mut::<2>().0.iter_mut().zip(trees) {
            let mut sums = [Sum::default(); 2];
            for (&weight, children) in self.table.iter().zip(children.as_chunks::<2>().0) {
                sums[0] += weight.times(children[0]);
                sums[1] += weight.times(children[1]);
            }
            (out[0], out[1]) = (PackedK::reduce(sums[0]), PackedK::reduce(sums[1]));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use carryless_verifier::field::word;

    #[test]
    fn rounds_of_a_grid_are_those_of_the_products() {
        let element = |i: u64| word(i * 0x9e37_79b9_7f4a_7c15) * word(i + 77);
        for variables in 1..=MOST {
            let nodes = 1u64 << variables;
            let mut vectors = [0, nodes].map(|from| (from..from + nodes).map(element).collect::<Vec<K>>());
            let [u, v] = vectors.each_ref().map(|vector| {
                let mut values = [K::ZERO; 1 << MOST];
                values[..vector.len()].copy_from_slice(vector);
                values
            });
            let mut sums = vec![<K as Element>::Sum::default(); points(variables)];
            add_products(&u, &v, &mut sums);
            for (point, sum) in sums.iter().enumerate() {
                let extension = |values: &[K]| -> K {
                    let corners = values.iter().enumerate();
                    let summed = corners.filter(|&(corner, _)| is_summed(corner, point, variables));
                    summed.map(|(_, &value)| value).sum()
                };
                let [u, v] = vectors.each_ref().map(|vector| extension(vector));
                assert_eq!(K::total(*sum), u * v);
            }
            let mut grid = Grid::new(variables, sums.into_iter().map(K::total).collect());
            for bound in 0..variables as u64 {
                let pairs = vectors[0].len() / 2;
                let weights: Vec<K> = (0..pairs as u64).map(|i| element(1000 * bound + i)).collect();
                let [zero, leading] = grid.round(&weights);
                let sum = |value: &dyn Fn(&[K], usize) -> K| -> K {
                    let terms = weights.iter().enumerate();
                    terms
                        .map(|(i, &w)| w * value(&vectors[0], i) * value(&vectors[1], i))
                        .sum()
                };
                assert_eq!(zero, sum(&|vector, i| vector[2 * i]));
                assert_eq!(leading, sum(&|vector, i| vector[2 * i] + vector[2 * i + 1]));
                let r = element(9 + bound);
                grid.bind(r);
                for vector in &mut vectors {
                    let pairs = vector.as_chunks::<2>().0.iter();
                    *vector = pairs.map(|&[zero, one]| zero + r * (zero + one)).collect();
                }
            }
        }
    }
}
