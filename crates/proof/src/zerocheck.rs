//! The prover's side of the zerocheck (see `carryless_verifier::zerocheck`).

use core::ops::Add;
use std::collections::BTreeMap;

use carryless_circuit::Instance;
use carryless_circuit::kernel::CompiledForm;
use carryless_verifier::field::{K, WORD_BITS, eq_table, powers};
use carryless_verifier::layout::Layout;
use carryless_verifier::lincheck::public_tokens;
use carryless_verifier::multiplication::MultiplicationClaim;
use carryless_verifier::product::{Fingerprint, LeafClaim};
use carryless_verifier::skip::{self, BASIS_VARIABLES, constraint_weight};
use carryless_verifier::sumcheck::Round;
use carryless_verifier::zerocheck::{RowClaim, TableClaim, label, padding_claim, token_coefficients};
use p3_field::PrimeCharacteristicRing;

use crate::channel::Channel;
use crate::functional::{Bits, Functionals, bits, column, dot, for_each_token_term};
use crate::kernel::element::{Element, PackedK, WIDTH, unpack};
use crate::kernel::eq::Eq;
use crate::kernel::linear::bit_sums;
use crate::kernel::skip::{BLOCK, Extrapolation};
use crate::kernel::vector::invert;
use crate::memory::carve;
use crate::multiplication::LinearRounds;
use crate::parallel;
use crate::rows::{Readings, RowSource, RowTable};
use crate::witness::Witness;

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
    let extrapolation = Extrapolation::new(&eq_table(&point[..low_variables]));
    let mut high_tables: BTreeMap<u32, Vec<K>> = BTreeMap::new();
    for table in &layout.tables {
        high_tables
            .entry(table.log_height)
            .or_insert_with(|| eq_table(&point[low_variables..table.log_height as usize]));
    }
    let tables = parallel::map(layout.tables.iter().collect(), |t, table| {
        let mut total = Points::default();
        let chip = witness.chip(t);
        let high = &high_tables[&table.log_height];
        // The weights of groups of eight constraints; within a group they are the basis.
        let group_weights = weights_from(tau, BASIS_VARIABLES, table.constraint_variables as usize);
        for (group, &weight) in chip.constraints.chunks(1 << BASIS_VARIABLES).zip(&group_weights) {
            let forms: Vec<[CompiledForm; 2]> = group
                .iter()
                .map(|c| [CompiledForm::new(&c.a), CompiledForm::new(&c.b)])
                .collect();
            let sums = parallel::over_chunks::<u64, _>(&mut [], &[], high.len(), |blocks, _| {
                let mut sums = Points::default();
                let (mut a, mut b) = (vec![[0u64; BLOCK]; forms.len()], vec![[0u64; BLOCK]; forms.len()]);
                for block in blocks {
                    let rows = block * BLOCK..(block + 1) * BLOCK;
                    for ((forms, a), b) in forms.iter().zip(&mut a).zip(&mut b) {
                        forms[0].evaluate_rows(witness.columns(t), witness.public(t), rows.clone(), a);
                        forms[1].evaluate_rows(witness.columns(t), witness.public(t), rows.clone(), b);
                    }
                    extrapolation.add_block(&a, &b, high[block], &mut sums.0);
                }
                sums
            });
            let weight = PackedK::splat(weight * lambda[t]);
            total = total + Points(sums.0.map(|sum| sum * weight));
        }
        total
    });
    let total = tables.into_iter().fold(Points::default(), Points::add);
    unpack(&total.0)
}

/// A sum at each of the 64 points.
#[derive(Clone, Copy)]
struct Points([PackedK; WORD_BITS / WIDTH]);

impl Default for Points {
    fn default() -> Self {
        Self([PackedK::default(); WORD_BITS / WIDTH])
    }
}

impl Add for Points {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self(core::array::from_fn(|i| self.0[i] + other.0[i]))
    }
}

/// Runs the constraint and leaf sum-checks down to claims about the tables at one row point. Memory is taken from what is given, as far as
/// it goes.
#[expect(clippy::too_many_arguments, reason = "one step of one protocol")]
pub fn prove(
    instance: &Instance<'_>,
    witness: &Witness<'_>,
    layout: &Layout,
    fingerprint: &Fingerprint,
    leaves: &LeafClaim,
    multiplications: Option<&MultiplicationClaim>,
    mut memory: Vec<Vec<PackedK>>,
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
    let sources: Vec<RowSource<'_>> = parallel::map(layout.tables.iter().collect(), |t, table| {
        let constraint_weights: Vec<K> = constraint_weights(&tau, table.constraint_variables as usize)
            .iter()
            .map(|&w| w * lambda[t])
            .collect();
        let readings = Readings {
            lagrange: &lagrange,
            constraint_weights: &constraint_weights,
            zetas: &zetas,
            product_weights: &product_weights[t],
            fingerprint,
            token_coefficients: &coefficients[t],
        };
        RowSource::new(witness, t, &readings)
    });
    // The table of eq for each height, over the variables after the current one.
    let mut eqs: BTreeMap<usize, Eq> = BTreeMap::new();
    for table in &layout.tables {
        let variables = table.log_height as usize;
        eqs.entry(variables)
            .or_insert_with(|| Eq::new(&leaves.point[1..variables]));
    }
    let height = |t: usize| layout.tables[t].log_height as usize;
    let lengths: Vec<usize> = sources
        .iter()
        .enumerate()
        .flat_map(|(t, source)| {
            let (count, packings) = source.folded(height(t));
            core::iter::repeat_n(packings, count)
        })
        .collect();
    let mut tables: Vec<RowTable<'_>> = Vec::new();
    let mut sums: Vec<[K; 2]> = parallel::map(sources.iter().collect(), |t, source| {
        source.first_round(&eqs[&height(t)])
    });
    let mut linear = LinearRounds::new(witness, layout, multiplications);
    let mut linear = linear.rounds();
    let mut row_point = Vec::new();
    for (i, &x) in leaves
        .point
        .iter()
        .take(layout.row_variables as usize)
        .enumerate()
    {
        let [zero, leading] = sums
            .iter()
            .fold([K::ZERO; 2], |[zero, leading], &[z, l]| [zero + z, leading + l]);
        let round = Round {
            sum: (claim + zero) * invert(x),
            leading,
        };
        let has_linear = i < layout.multiplication_row_variables as usize;
        if has_linear {
            channel.send_many(label::MULTIPLICATION_ROUND, &linear.sums());
        }
        let r = channel.round(round);
        claim = round.evaluate(zero, r);
        row_point.push(r);
        if has_linear {
            linear.bind(r);
        }
        eqs.values_mut().for_each(Eq::next);
        if i == 0 {
            let mut rest = carve(&mut memory, &lengths).into_iter();
            let vectors = sources.iter().enumerate();
            let vectors = vectors.map(|(t, source)| rest.by_ref().take(source.folded(height(t)).0).collect());
            let vectors: Vec<Vec<&mut [PackedK]>> = vectors.collect();
            let folded = parallel::map(vectors, |t, vectors| {
                sources[t].fold(height(t), vectors, r, &eqs[&height(t)])
            });
            (tables, sums) = folded.into_iter().unzip();
            continue;
        }
        parallel::pairs(&mut tables, &mut sums, |_, table, sums| {
            if table.variables > i + 1 {
                *sums = table.fold_and_sum(r, &eqs[&table.variables]);
            } else {
                if table.variables == i + 1 {
                    table.fold(r);
                }
                *sums = [table.constant(), K::ZERO];
            }
        });
    }
    drop((sources, tables));
    drop(memory);

    // Everything else is a functional of the tables' columns at the row point.
    let mut row_eqs: BTreeMap<usize, Vec<PackedK>> = BTreeMap::new();
    for t in 0..layout.tables.len() {
        row_eqs
            .entry(height(t))
            .or_insert_with(|| Eq::new(&row_point[..height(t)]).packings());
    }
    let columns: Vec<ColumnBits> = parallel::map((0..layout.tables.len()).collect(), |_, t| {
        bit_sums(witness.columns(t), &row_eqs[&height(t)])
            .iter()
            .map(bits)
            .collect()
    });
    drop(row_eqs);
    let multiplication_weights = multiplications.map_or([[K::ZERO; WORD_BITS]; 4], |claim| claim.weights);
    let chips = layout.tables.iter().map(|t| &instance.chips[t.chip]);
    let functionals = Functionals::new(chips, z, zeta, &multiplication_weights);

    let mut claims = vec![TableClaim::default(); layout.tables.len()];
    let mut abc: Vec<[Vec<K>; 3]> = Vec::new();
    for (t, table) in layout.tables.iter().enumerate() {
        let chip = witness.chip(t);
        let public = carryless_verifier::public::values(
            instance,
            t,
            chip.public.len(),
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

    let values = columns.iter().enumerate().map(|(t, columns)| {
        let products = witness.chip(t).multiplications.iter();
        let values = products.map(|product| functionals.multiplication_values(product, columns));
        values.collect::<Vec<[K; 2]>>()
    });
    let values: Vec<Vec<[K; 2]>> = values.collect();
    for value in values.iter().flatten() {
        channel.send_many(label::MULTIPLICATIONS, value);
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
        multiplications: values,
        multiplication_weights,
    };
    (claim, RowState { columns, functionals })
}
