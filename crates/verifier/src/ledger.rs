//! The soundness ledger: every error term of a proof, for its actual sizes.
//!
//! The commitment binds the prover to a short list of candidate vectors, not to one; all steps before the opening
//! are charged once for each candidate (`list`). Each term is a probability; the total is their sum.

use alloc::format;
use alloc::string::String;
use alloc::vec::Vec;

use carryless_circuit::Instance;

use crate::layout::Layout;
use crate::lincheck;
use crate::opening::{self, OpeningError, Profile};
use crate::skip::BASIS_VARIABLES;

/// log2 of the number of elements of `K`.
const FIELD_BITS: f64 = 192.0;
/// Bits of security that every proof must have.
pub const TARGET_BITS: f64 = 128.0;

/// One error term.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    /// What can go wrong.
    pub name: String,
    /// The formula, with its numbers.
    pub formula: String,
    /// -log2 of its probability.
    pub bits: f64,
}

/// All error terms.
#[derive(Clone, Debug, PartialEq)]
pub struct Ledger {
    /// The terms, in protocol order.
    pub terms: Vec<Term>,
}

impl Ledger {
    /// -log2 of the sum of all terms.
    #[must_use]
    pub fn bits(&self) -> f64 {
        -libm::log2(self.terms.iter().map(|t| libm::exp2(-t.bits)).sum())
    }

    /// The weakest term.
    #[must_use]
    pub fn weakest(&self) -> Option<&Term> {
        self.terms.iter().min_by(|a, b| a.bits.total_cmp(&b.bits))
    }
}

/// The ledger of an instance's proof in a profile.
///
/// # Errors
/// When the commitment is too large to be opened.
pub fn ledger(instance: &Instance<'_>, layout: &Layout, profile: Profile) -> Result<Ledger, OpeningError> {
    let variables = layout.log_words as usize;
    let opening = opening::ledger::terms(variables, profile)?;
    let list = opening::ledger::list_bits(variables, profile);
    let mut terms = Vec::new();
    let mut algebraic = |name: &str, formula: String, count: f64| {
        terms.push(Term {
            name: name.into(),
            formula: format!("{formula} x 2^{list:.1} candidates / 2^192"),
            bits: FIELD_BITS - libm::log2(count) - list,
        });
    };
    let tables = layout.tables.len() as f64;
    let chips = || layout.tables.iter().map(|t| &instance.chips[t.chip]);
    let longest = chips()
        .flat_map(|c| &c.tokens)
        .map(|t| t.words.len() + 1)
        .chain(instance.boundary.iter().map(|t| t.words.len() + 1))
        .max()
        .unwrap_or(1);
    let tokens = (layout.sent.max(layout.received) + instance.boundary.len()) as f64;
    // The product over a multiset of tokens is a polynomial in (alpha, beta) whose factors beta + f(alpha) are irreducible and
    // differ between tokens, so distinct multisets give distinct polynomials, of degree at most tokens x words.
    algebraic(
        "token fingerprints",
        format!("{tokens:.0} tokens x {longest} words"),
        tokens * longest as f64,
    );
    let layers = f64::from(layout.log_leaves);
    let rounds = layers * (layers - 1.0) / 2.0;
    algebraic(
        "product layers",
        format!("{layers:.0} layers x 2, {rounds:.0} rounds x 3"),
        2.0 * layers + 3.0 * rounds,
    );
    algebraic(
        "constraint combination over tables",
        format!("{tables:.0}"),
        tables,
    );
    let products = chips().map(|c| c.products.len()).sum::<usize>() as f64;
    if products > 0.0 {
        algebraic(
            "carry-less products",
            format!("{products:.0} + degree 127"),
            products + 127.0,
        );
    }
    if layout.multiplications > 0 {
        let rows = f64::from(layout.multiplication_variables);
        // Three layers and six, layer l with l + rows rounds.
        let rounds = 3.0 + 15.0 + 9.0 * rows;
        algebraic(
            "integer products: powers",
            format!("{rows:.0} coordinates + 9 layers x 3, {rounds:.0} rounds x 3"),
            rows + 27.0 + 3.0 * rounds,
        );
        algebraic(
            "integer products: bytes",
            format!("degree 7, 3 + {rows:.0} rounds x 2"),
            7.0 + 2.0 * (3.0 + rows),
        );
        // Three layers, and the sum-check that takes bits and bases apart.
        let rounds = 4.0 * (3.0 + rows);
        algebraic(
            "integer products: bits",
            format!("degrees 1 + 3, 3 coordinates, {rounds:.0} rounds x 3"),
            7.0 + 3.0 * rounds,
        );
        algebraic(
            "integer products: halves",
            format!("degree 7, {rows:.0} rounds x (3 + 2) + degree 2"),
            9.0 + 5.0 * rows,
        );
        let rounds = f64::from(layout.multiplication_row_variables);
        algebraic(
            "integer products: rows",
            format!("{rounds:.0} rounds x (2 + 2)"),
            4.0 * rounds,
        );
    }
    let constraints = f64::from(layout.constraint_variables);
    let rows = f64::from(layout.row_variables);
    let random = constraints - BASIS_VARIABLES as f64 + rows;
    algebraic(
        "zerocheck point",
        format!("{random:.0} coordinates"),
        random.max(1.0),
    );
    algebraic("univariate skip", "degree 127".into(), 127.0);
    algebraic("combination with the leaf claims", "degree 2".into(), 2.0);
    algebraic(
        "zerocheck rounds",
        format!("{rows:.0} + {constraints:.0} rounds x 3"),
        3.0 * (rows + constraints),
    );
    let claims = lincheck::claim_count(instance, layout) as f64;
    algebraic("lincheck combination", format!("{claims:.0} claims"), claims);
    let lincheck = 6.0 + f64::from(layout.column_variables);
    algebraic(
        "lincheck rounds",
        format!("{lincheck:.0} rounds x 2"),
        2.0 * lincheck,
    );
    terms.extend(opening.into_iter().map(|(name, bits)| Term {
        name,
        formula: String::new(),
        bits,
    }));
    Ok(Ledger { terms })
}
