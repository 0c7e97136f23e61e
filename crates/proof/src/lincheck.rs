//! The prover's side of the lincheck (see `carryless_verifier::lincheck`).

use carryless_circuit::Instance;
use carryless_verifier::field::{K, LOG_WORD_BITS, powers};
use carryless_verifier::layout::Layout;
use carryless_verifier::lincheck::{
    claim_count, combined_claim, known_tokens, label, opening_claim, product_sigma, table_sigma,
};
use carryless_verifier::opening::Claim;
use carryless_verifier::product::Fingerprint;
use carryless_verifier::sumcheck::Round;
use carryless_verifier::zerocheck::RowClaim;
use p3_field::PrimeCharacteristicRing;

use crate::channel::Channel;
use crate::functional::{
    Bits, PACKS, column, for_each_constraint_term, for_each_multiplication_term, for_each_product_term,
    for_each_token_term,
};
use crate::kernel::element::{Element, PackedK};
use crate::kernel::vector::Vector;
use crate::zerocheck::RowState;

/// `h(0)` and the leading coefficient of `h(X) = sum m(X, .) z(X, .)`.
fn round_sums<E: Element>(m: &[E], z: &[E]) -> [K; 2] {
    let (mut zero, mut leading) = (E::Sum::default(), E::Sum::default());
    for (m, z) in m.as_chunks::<2>().0.iter().zip(z.as_chunks::<2>().0) {
        let (m0, m1) = E::unzip(m[0], m[1]);
        let (z0, z1) = E::unzip(z[0], z[1]);
        zero += m0.times(z0);
        leading += (m0 + m1).times(z0 + z1);
    }
    [E::total(zero), E::total(leading)]
}

/// Runs the lincheck down to a claim about the committed vector.
pub fn prove(
    instance: &Instance<'_>,
    layout: &Layout,
    fingerprint: &Fingerprint,
    rows: &RowClaim,
    state: RowState,
    channel: &mut Channel,
) -> Claim {
    let sigma = powers(channel.challenge(label::SIGMA), claim_count(instance, layout));
    let RowState { columns, functionals } = state;
    // Each table's M and Z over (column, bit), the bit lowest, columns padded to a power of two.
    let [product_sigma, multiplication_sigma] = product_sigma(instance, layout, &sigma);
    let mut tables: Vec<(Vector, Vector)> = Vec::new();
    for (t, (table, mut z)) in layout.tables.iter().zip(columns).enumerate() {
        let chip = &instance.chips[table.chip];
        let padded = 1usize << table.column_variables;
        let mut m: Vec<Bits> = vec![[PackedK::default(); PACKS]; padded];
        z.resize(padded, [PackedK::default(); PACKS]);
        let sigma = table_sigma(&sigma, t);
        let mut add = |coefficient: K, weights: &Bits, column: usize| {
            let coefficient = PackedK::splat(coefficient);
            for (m, &weight) in m[column].iter_mut().zip(weights) {
                *m += coefficient * weight;
            }
        };
        let constraint_point = &rows.constraint_point[..table.constraint_variables as usize];
        for_each_constraint_term(chip, constraint_point, &sigma, |coefficient, term| {
            add(coefficient, functionals.at_z(term), column(term));
        });
        for_each_token_term(
            chip,
            &rows.token_coefficients[t],
            fingerprint,
            &sigma,
            |coefficient, term| {
                add(coefficient, functionals.as_word(term), column(term));
            },
        );
        for_each_product_term(chip, rows.zeta, product_sigma[t], |coefficient, term| {
            add(coefficient, functionals.at_zeta(term), column(term));
        });
        for_each_multiplication_term(chip, multiplication_sigma[t], |coefficient, form, term| {
            add(coefficient, functionals.multiplication(form, term), column(term));
        });
        let vector = |v: Vec<Bits>| Vector::from_packed(v.into_flattened());
        tables.push((vector(m), vector(z)));
    }

    let known = known_tokens(instance, instance, layout, fingerprint, rows);
    let mut claim = combined_claim(rows, &known, &sigma);
    let mut point = Vec::new();
    for _ in 0..LOG_WORD_BITS + layout.column_variables as usize {
        let (mut zero, mut leading) = (K::ZERO, K::ZERO);
        for table in &tables {
            let [at_zero, lead] = match table {
                (Vector::Packed(m), Vector::Packed(z)) => round_sums(m, z),
                (Vector::Scalar(m), Vector::Scalar(z)) if m.len() > 1 => round_sums(m, z),
                (m, z) => [m.last() * z.last(), K::ZERO],
            };
            zero += at_zero;
            leading += lead;
        }
        channel.send(label::ZERO, zero);
        channel.send(label::LEADING, leading);
        let r = channel.challenge(label::CHALLENGE);
        claim = Round { sum: claim, leading }.evaluate(zero, r);
        for (m, z) in &mut tables {
            if m.len() > 1 {
                m.fold(r);
                z.fold(r);
            } else {
                // A table without this variable stands at its zero.
                *m = Vector::Scalar(vec![m.last() * (K::ONE + r)]);
            }
        }
        point.push(r);
    }
    opening_claim(instance, layout, fingerprint, rows, &sigma, &point, claim)
}
