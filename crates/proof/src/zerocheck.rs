//! The prover's side of the zerocheck (see `carryless_verifier::zerocheck`).

use std::collections::BTreeMap;

use carryless_circuit::Instance;
use carryless_circuit::kernel::CompiledForm;
use carryless_verifier::field::{B, K, WORD_BITS, eq_table, powers};
use carryless_verifier::layout::Layout;
use carryless_verifier::lincheck::{for_each_token_term, public_tokens, public_values};
use carryless_verifier::product::{Fingerprint, LeafClaim};
use carryless_verifier::skip::{self, BASIS_VARIABLES, constraint_weight};
use carryless_verifier::sumcheck::Round;
use carryless_verifier::zerocheck::{RowClaim, TableClaim, label, padding_claim, token_coefficients};
use p3_field::PrimeCharacteristicRing;
use rayon::prelude::*;

use crate::channel::Channel;
use crate::functional::{Bits, Functionals, bits, column, dot};
use crate::kernel::element::{Element, PackedK, WIDTH, pack_words, unpack};
use crate::kernel::linear::{WordMap, bit_sums};
use crate::kernel::skip::{BLOCK, Extrapolation};
use crate::kernel::vector::{Pair, Vector, eq_vector, invert, sum_ranges};
use crate::witness::Witness;

/// Rows whose forms are evaluated together.
const ROWS: usize = 512;

/// A table's `Z(b, j)` at the row point, a column after the other.
pub type ColumnBits = Vec<Bits>;

/// What the lincheck needs from here besides the claim.
pub struct RowState {
    /// Each table's columns at the row point.
    pub columns: Vec<ColumnBits>,
    /// The weights of all transforms.
    pub functionals: Functionals,
}

/// The weights w(k) of the constraints of a table with the given number of constraint variables.
fn constraint_weights(tau: &[K], variables: usize) -> Vec<K> {
    weights_from(tau, 0, variables)
}

/// The weights over constraint variables `from..to`.
fn weights_from(tau: &[K], from: usize, to: usize) -> Vec<K> {
    let mut weights = vec![K::ONE];
    for j in from..to {
        let (w0, w1) = constraint_weight(tau, j);
        let high: Vec<K> = weights.iter().map(|&w| w * w1).collect();
        weights.iter_mut().for_each(|w| *w *= w0);
        weights.extend(high);
    }
    weights
}

/// The skip polynomial's values on D'.
fn skip_values(witness: &Witness<'_>, layout: &Layout, point: &[K], lambda: &[K], tau: &[K]) -> Vec<K> {
    let low_variables = BLOCK.trailing_zeros() as usize;
    let extrapolation = Extrapolation::new(eq_table(&point[..low_variables]));
    let mut total = vec![PackedK::default(); WORD_BITS / WIDTH];
    let mut high_tables: BTreeMap<u32, Vec<K>> = BTreeMap::new();
    for (t, table) in layout.tables.iter().enumerate() {
        let chip = witness.chip(t);
        let high = high_tables
            .entry(table.log_height)
            .or_insert_with(|| eq_table(&point[low_variables..table.log_height as usize]));
        // The weights of groups of eight constraints; within a group they are the basis.
        let group_weights = weights_from(tau, BASIS_VARIABLES, table.constraint_variables as usize);
        for (group, &weight) in chip.constraints.chunks(1 << BASIS_VARIABLES).zip(&group_weights) {
            let forms: Vec<[CompiledForm; 2]> = group
                .iter()
                .map(|c| [CompiledForm::new(&c.a), CompiledForm::new(&c.b)])
                .collect();
            let body = |chunk: usize| -> Vec<PackedK> {
                let mut sums = vec![PackedK::default(); WORD_BITS / WIDTH];
                let (mut a, mut b) = (vec![[0u64; BLOCK]; forms.len()], vec![[0u64; BLOCK]; forms.len()]);
                let blocks = ROWS / BLOCK;
                for (block, &high) in high.iter().enumerate().skip(chunk * blocks).take(blocks) {
                    let rows = block * BLOCK..(block + 1) * BLOCK;
                    for ((forms, a), b) in forms.iter().zip(&mut a).zip(&mut b) {
                        forms[0].evaluate_rows(witness.columns(t), witness.public(t), rows.clone(), a);
                        forms[1].evaluate_rows(witness.columns(t), witness.public(t), rows.clone(), b);
                    }
                    extrapolation.add_block(&a, &b, high, &mut sums);
                }
                sums
            };
            let add = |mut a: Vec<PackedK>, b: Vec<PackedK>| {
                a.iter_mut().zip(b).for_each(|(a, b)| *a += b);
                a
            };
            let zero = || vec![PackedK::default(); WORD_BITS / WIDTH];
            let chunks = (BLOCK * high.len()).div_ceil(ROWS);
            let sums = if rayon::current_num_threads() == 1 {
                (0..chunks).map(body).fold(zero(), add)
            } else {
                (0..chunks).into_par_iter().map(body).reduce(zero, add)
            };
            let weight = PackedK::splat(weight * lambda[t]);
            total
                .iter_mut()
                .zip(sums)
                .for_each(|(total, sum)| *total += sum * weight);
        }
    }
    unpack(&total)
}

/// A table's vectors over the rows: the sum to prove is `sum_r eq(r) (sum_k a_k(r) b_k(r) + linear(r))`.
struct RowTable {
    variables: usize,
    a: Vec<Vector>,
    b: Vec<Vector>,
    linear: Vector,
}

impl RowTable {
    /// Words are read at z; A and C carry the constraint's weight.
    fn new(
        witness: &Witness<'_>,
        t: usize,
        log_height: u32,
        weights: &[K],
        lagrange: &[K; WORD_BITS],
        products: &ProductWeights<'_>,
        tokens: &TokenForm<'_>,
    ) -> Self {
        let chip = witness.chip(t);
        let packs = (1usize << log_height) / WIDTH;
        let (mut a, mut b) = (Vec::new(), Vec::new());
        let mut linear = vec![PackedK::default(); packs];
        let plain = WordMap::new(lagrange);
        for (constraint, &weight) in chip.constraints.iter().zip(weights) {
            let forms = [CompiledForm::new(&constraint.a), CompiledForm::new(&constraint.b)];
            let weighted = WordMap::new(&core::array::from_fn(|i| lagrange[i] * weight));
            let (mut va, mut vb) = (vec![PackedK::default(); packs], vec![PackedK::default(); packs]);
            va.par_chunks_mut(ROWS / WIDTH)
                .zip(vb.par_chunks_mut(ROWS / WIDTH))
                .zip(linear.par_chunks_mut(ROWS / WIDTH))
                .enumerate()
                .for_each(|(chunk, ((va, vb), linear))| {
                    let rows = chunk * ROWS..chunk * ROWS + va.len() * WIDTH;
                    let mut words = [[0u64; ROWS]; 2];
                    for (form, words) in forms.iter().zip(&mut words) {
                        let words = &mut words[..rows.len()];
                        form.evaluate_rows(witness.columns(t), witness.public(t), rows.clone(), words);
                    }
                    let [mut wa, wb] = words;
                    weighted.add_images(&wa[..rows.len()], va);
                    plain.add_images(&wb[..rows.len()], vb);
                    wa.iter_mut().zip(&wb).for_each(|(a, b)| *a &= b);
                    weighted.add_images(&wa[..rows.len()], linear);
                });
            a.push(Vector::from_packed(va));
            b.push(Vector::from_packed(vb));
        }
        for (product, &weight) in chip.products.iter().zip(products.weights) {
            let scaled = |by: K| WordMap::new(&core::array::from_fn(|i| products.zetas[i] * by));
            let read = |form, map: &WordMap, out: &mut [PackedK]| {
                let form = CompiledForm::new(form);
                out.par_chunks_mut(ROWS / WIDTH)
                    .enumerate()
                    .for_each(|(chunk, out)| {
                        let rows = chunk * ROWS..chunk * ROWS + out.len() * WIDTH;
                        let mut words = [0u64; ROWS];
                        let words = &mut words[..rows.len()];
                        form.evaluate_rows(witness.columns(t), witness.public(t), rows, words);
                        map.add_images(words, out);
                    });
            };
            let (mut va, mut vb) = (vec![PackedK::default(); packs], vec![PackedK::default(); packs]);
            let high = weight * products.zetas[WORD_BITS - 1] * products.zetas[1];
            read(&product.a, &scaled(weight), &mut va);
            read(&product.b, &scaled(K::ONE), &mut vb);
            read(&product.low, &scaled(weight), &mut linear);
            read(&product.high, &scaled(high), &mut linear);
            a.push(Vector::from_packed(va));
            b.push(Vector::from_packed(vb));
        }
        tokens.add_rows(witness, t, &mut linear);
        Self {
            variables: log_height as usize,
            a,
            b,
            linear: Vector::from_packed(linear),
        }
    }

    fn fold(&mut self, r: K) {
        for vector in self
            .a
            .iter_mut()
            .chain(&mut self.b)
            .chain(core::iter::once(&mut self.linear))
        {
            vector.fold(r);
        }
    }

    /// The value of a table that has been folded to the end.
    fn constant(&self) -> K {
        self.a
            .iter()
            .zip(&self.b)
            .fold(self.linear.last(), |sum, (a, b)| sum + a.last() * b.last())
    }

    /// `q(0)` and the leading coefficient of the next round.
    fn round(&self, eq: &Vector) -> [K; 2] {
        match (eq, &self.linear) {
            (Vector::Packed(eq), Vector::Packed(linear)) => {
                let a: Vec<&[PackedK]> = self.a.iter().map(as_packed).collect();
                let b: Vec<&[PackedK]> = self.b.iter().map(as_packed).collect();
                round_sums(eq, &a, &b, linear)
            }
            (eq, Vector::Scalar(linear)) => {
                let a: Vec<&[K]> = self.a.iter().map(as_scalar).collect();
                let b: Vec<&[K]> = self.b.iter().map(as_scalar).collect();
                round_sums(&eq.to_scalars(), &a, &b, linear)
            }
            _ => unreachable!("eq is packed as long as what it weights is"),
        }
    }
}

fn as_packed(v: &Vector) -> &[PackedK] {
    match v {
        Vector::Packed(v) => v,
        Vector::Scalar(_) => unreachable!("a table's vectors have one length"),
    }
}

fn as_scalar(v: &Vector) -> &[K] {
    match v {
        Vector::Scalar(v) => v,
        Vector::Packed(_) => unreachable!("a table's vectors have one length"),
    }
}

fn round_sums<E: Element>(eq: &[E], a: &[&[E]], b: &[&[E]], linear: &[E]) -> [K; 2] {
    let Pair(zero, leading) = sum_ranges(eq.len(), |range| {
        let mut sums = Pair(E::Sum::default(), E::Sum::default());
        for i in range {
            let (mut zero, mut leading) = (E::Sum::default(), E::Sum::default());
            for (a, b) in a.iter().zip(b) {
                let (a0, a1) = E::unzip(a[2 * i], a[2 * i + 1]);
                let (b0, b1) = E::unzip(b[2 * i], b[2 * i + 1]);
                zero += a0.times(b0);
                leading += (a0 + a1).times(b0 + b1);
            }
            let (linear, _) = E::unzip(linear[2 * i], linear[2 * i + 1]);
            sums.0 += eq[i].times(E::reduce(zero) + linear);
            if !a.is_empty() {
                sums.1 += eq[i].times(E::reduce(leading));
            }
        }
        sums
    });
    [E::total(zero), E::total(leading)]
}

/// How carry-less products are read and weighted.
struct ProductWeights<'a> {
    /// zeta^0, ..., zeta^63.
    zetas: &'a [K],
    /// The power of nu of each of the table's products.
    weights: &'a [K],
}

/// A table's token sum as a form over its rows: a linear map for each committed column and a factor for each public one.
struct TokenForm<'a> {
    fingerprint: &'a Fingerprint,
    coefficients: &'a [K],
}

impl TokenForm<'_> {
    /// Adds the token sum of every row.
    fn add_rows(&self, witness: &Witness<'_>, t: usize, out: &mut [PackedK]) {
        let chip = witness.chip(t);
        // The image of each bit of each committed column.
        let mut images = vec![[K::ZERO; WORD_BITS]; chip.width()];
        let sigma = [K::ZERO, K::ZERO, K::ZERO, K::ONE];
        for_each_token_term(
            chip,
            self.coefficients,
            self.fingerprint,
            &sigma,
            |coefficient, term| {
                for (b, image) in images[column(term)].iter_mut().enumerate() {
                    // Bit b of the column alone contributes the transformed word as an element of B.
                    *image += coefficient * B::new(term.transform.apply(1 << b));
                }
            },
        );
        let maps: Vec<(usize, WordMap)> = images
            .iter()
            .enumerate()
            .filter(|(_, images)| images.iter().any(|&i| i != K::ZERO))
            .map(|(j, images)| (j, WordMap::new(images)))
            .collect();
        // With every public column zero the public part is its constant; column by column its slope.
        let publics = witness.public(t);
        let part = |values: &[K]| public_tokens(chip, self.coefficients, values, self.fingerprint);
        let mut values = vec![K::ZERO; publics.len()];
        let constant = part(&values);
        let slopes: Vec<PackedK> = (0..publics.len())
            .map(|j| {
                values[j] = K::ONE;
                let slope = part(&values) + constant;
                values[j] = K::ZERO;
                PackedK::splat(slope)
            })
            .collect();
        let constant = PackedK::splat(constant);
        out.par_chunks_mut(ROWS / WIDTH)
            .enumerate()
            .for_each(|(chunk, out)| {
                let start = chunk * ROWS;
                for (j, map) in &maps {
                    map.add_images(&witness.columns(t)[*j][start..start + out.len() * WIDTH], out);
                }
                for (i, out) in out.iter_mut().enumerate() {
                    *out += constant;
                    let at = start + i * WIDTH;
                    for (column, &slope) in publics.iter().zip(&slopes) {
                        if at < column.len() {
                            let mut words = [0u64; WIDTH];
                            let present = &column[at..column.len().min(at + WIDTH)];
                            words[..present.len()].copy_from_slice(present);
                            *out += PackedK::reduce(slope.times_base(pack_words(&words)));
                        }
                    }
                }
            });
    }
}

/// Runs the constraint and leaf sum-checks down to claims about the tables at one row point.
pub fn prove(
    instance: &Instance<'_>,
    witness: &Witness<'_>,
    layout: &Layout,
    fingerprint: &Fingerprint,
    leaves: &LeafClaim,
    channel: &mut Channel,
) -> (RowClaim, RowState) {
    let lambda = powers(channel.challenge(label::LAMBDA), layout.tables.len());
    let constraint_variables = layout.constraint_variables as usize;
    let tau = channel.challenges(label::TAU, constraint_variables - BASIS_VARIABLES);
    let nu = channel.challenge(label::NU);
    let zeta = channel.challenge(label::ZETA);
    let values = skip_values(witness, layout, &leaves.point, &lambda, &tau);
    channel.send_many(label::SKIP, &values);
    let z = channel.challenge(label::Z);
    let mu = channel.challenge(label::MU);

    let coefficients: Vec<Vec<K>> = layout
        .tables
        .iter()
        .enumerate()
        .map(|(t, table)| token_coefficients(witness.chip(t), table, &leaves.point, mu))
        .collect();
    let mut claim = skip::extend_from_coset(&values, z)
        + mu * leaves.sent
        + mu * mu * leaves.received
        + padding_claim(&coefficients, mu);

    let lagrange = skip::lagrange(0, z);
    let zetas = powers(zeta, WORD_BITS);
    let mut nus = core::iter::successors(Some(nu), |&power| Some(power * nu));
    let product_weights: Vec<Vec<K>> = (0..layout.tables.len())
        .map(|t| nus.by_ref().take(witness.chip(t).products.len()).collect())
        .collect();
    let mut tables: Vec<RowTable> = layout
        .tables
        .iter()
        .enumerate()
        .map(|(t, table)| {
            let weights: Vec<K> = constraint_weights(&tau, table.constraint_variables as usize)
                .iter()
                .map(|&w| w * lambda[t])
                .collect();
            let tokens = TokenForm {
                fingerprint,
                coefficients: &coefficients[t],
            };
            let products = ProductWeights {
                zetas: &zetas,
                weights: &product_weights[t],
            };
            RowTable::new(
                witness,
                t,
                table.log_height,
                &weights,
                &lagrange,
                &products,
                &tokens,
            )
        })
        .collect();
    // The table of eq for each height, over the variables after the current one.
    let mut eqs: BTreeMap<usize, Vector> = BTreeMap::new();
    for table in &tables {
        eqs.entry(table.variables)
            .or_insert_with(|| eq_vector(&leaves.point[1..table.variables]));
    }
    let mut row_point = Vec::new();
    for (i, &x) in leaves
        .point
        .iter()
        .take(layout.row_variables as usize)
        .enumerate()
    {
        let (mut zero, mut leading) = (K::ZERO, K::ZERO);
        for table in &tables {
            if table.variables > i {
                let [z, l] = table.round(&eqs[&table.variables]);
                zero += z;
                leading += l;
            } else {
                zero += table.constant();
            }
        }
        let round = Round {
            sum: (claim + zero) * invert(x),
            leading,
        };
        let r = channel.round(round);
        claim = round.evaluate(zero, r);
        row_point.push(r);
        tables
            .iter_mut()
            .filter(|t| t.variables > i)
            .for_each(|t| t.fold(r));
        eqs.values_mut()
            .filter(|eq| eq.len() > 1)
            .for_each(Vector::sum_out);
    }
    drop(tables);

    // Everything else is a functional of the tables' columns at the row point.
    let mut row_eqs: BTreeMap<u32, Vec<PackedK>> = BTreeMap::new();
    let columns: Vec<ColumnBits> = layout
        .tables
        .iter()
        .enumerate()
        .map(|(t, table)| {
            let eq = row_eqs.entry(table.log_height).or_insert_with(|| {
                match eq_vector(&row_point[..table.log_height as usize]) {
                    Vector::Packed(eq) => eq,
                    Vector::Scalar(_) => unreachable!("a table has at least 64 rows"),
                }
            });
            bit_sums(witness.columns(t), eq).iter().map(bits).collect()
        })
        .collect();
    drop(row_eqs);
    let functionals = Functionals::new(layout.tables.iter().map(|t| &instance.chips[t.chip]), z, zeta);

    let mut claims = vec![TableClaim::default(); layout.tables.len()];
    let mut abc: Vec<[Vec<K>; 3]> = Vec::new();
    for (t, table) in layout.tables.iter().enumerate() {
        let chip = witness.chip(t);
        let public = public_values(
            &instance.tables[t].public,
            &row_point[..table.log_height as usize],
        );
        let mut tokens = public_tokens(chip, &coefficients[t], &public, fingerprint);
        let sigma = [K::ZERO, K::ZERO, K::ZERO, K::ONE];
        for_each_token_term(
            chip,
            &coefficients[t],
            fingerprint,
            &sigma,
            |coefficient, term| {
                tokens += coefficient * dot(functionals.as_word(term), &columns[t][column(term)]);
            },
        );
        claims[t].tokens = tokens;
        let padded = 1 << table.constraint_variables;
        let mut values: [Vec<K>; 3] = core::array::from_fn(|_| vec![K::ZERO; padded]);
        for (k, constraint) in chip.constraints.iter().enumerate() {
            for (form, values) in [&constraint.a, &constraint.b, &constraint.c]
                .into_iter()
                .zip(&mut values)
            {
                values[k] = functionals.value_at_z(form, &columns[t]);
            }
        }
        abc.push(values);
    }
    let token_sums: Vec<K> = claims.iter().map(|c| c.tokens).collect();
    channel.send_many(label::TOKENS, &token_sums);
    let zeta_high = zetas[WORD_BITS - 1] * zeta;
    let products: Vec<Vec<[K; 3]>> = (0..layout.tables.len())
        .map(|t| {
            let value = |form| functionals.value_at_zeta(form, &columns[t]);
            witness
                .chip(t)
                .products
                .iter()
                .map(|p| {
                    [
                        value(&p.a),
                        value(&p.b),
                        value(&p.low) + zeta_high * value(&p.high),
                    ]
                })
                .collect()
        })
        .collect();
    for product in products.iter().flatten() {
        channel.send_many(label::PRODUCTS, product);
    }

    let mut constraint_point = Vec::new();
    for j in 0..constraint_variables {
        let mut at = [K::ZERO; 3];
        for ((table, [a, b, c]), &lambda) in layout.tables.iter().zip(&abc).zip(&lambda) {
            if a.len() == 1 {
                let constant = lambda * (a[0] * b[0] + c[0]);
                at[0] += constant;
                at[1] += constant;
                continue;
            }
            let suffix = weights_from(&tau, j + 1, table.constraint_variables as usize);
            for (i, &weight) in suffix.iter().enumerate() {
                let weight = weight * lambda;
                at[0] += weight * (a[2 * i] * b[2 * i] + c[2 * i]);
                at[1] += weight * (a[2 * i + 1] * b[2 * i + 1] + c[2 * i + 1]);
                at[2] += weight * (a[2 * i] + a[2 * i + 1]) * (b[2 * i] + b[2 * i + 1]);
            }
        }
        let r = channel.round(Round {
            sum: at[0] + at[1],
            leading: at[2],
        });
        for v in abc.iter_mut().flatten().filter(|v| v.len() > 1) {
            for i in 0..v.len() / 2 {
                v[i] = v[2 * i] + r * (v[2 * i] + v[2 * i + 1]);
            }
            v.truncate(v.len() / 2);
        }
        constraint_point.push(r);
    }
    for (t, ([a, b, c], claims)) in abc.iter().zip(&mut claims).enumerate() {
        if !witness.chip(t).constraints.is_empty() {
            (claims.a, claims.b, claims.c) = (a[0], b[0], c[0]);
            channel.send_many(label::ENDS, &[a[0], b[0], c[0]]);
        }
    }
    let claim = RowClaim {
        z,
        constraint_point,
        row_point,
        token_coefficients: coefficients,
        tables: claims,
        zeta,
        products,
    };
    (claim, RowState { columns, functionals })
}
