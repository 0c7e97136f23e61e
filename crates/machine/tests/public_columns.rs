//! The verifier evaluates public columns as they are: a chip may use them in tokens only, and untransformed.

use carryless_circuit::{Form, Source};
use carryless_machine::chips;

fn public_terms(form: &Form) -> impl Iterator<Item = bool> {
    form.terms()
        .iter()
        .filter(|term| matches!(term.source, Source::Public(_)))
        .map(|term| term.transform.steps().is_empty())
}

#[test]
fn public_columns_are_used_as_they_are() {
    for chip in chips() {
        for constraint in &chip.constraints {
            let forms = [&constraint.a, &constraint.b, &constraint.c];
            assert_eq!(
                forms.into_iter().flat_map(public_terms).count(),
                0,
                "{}",
                chip.name
            );
        }
        for product in &chip.products {
            let forms = [&product.a, &product.b, &product.low, &product.high];
            assert_eq!(
                forms.into_iter().flat_map(public_terms).count(),
                0,
                "{}",
                chip.name
            );
        }
        for token in &chip.tokens {
            let forms = core::iter::once(&token.tag).chain(&token.words);
            assert!(
                forms.flat_map(public_terms).all(|plain| plain),
                "{}: {}",
                chip.name,
                token.name
            );
        }
    }
}

#[test]
fn columns_exist() {
    for chip in chips() {
        let constraints = chip.constraints.iter().flat_map(|c| [&c.a, &c.b, &c.c]);
        let products = chip.products.iter().flat_map(|p| [&p.a, &p.b, &p.low, &p.high]);
        let tokens = chip
            .tokens
            .iter()
            .flat_map(|t| core::iter::once(&t.tag).chain(&t.words));
        for term in constraints.chain(products).chain(tokens).flat_map(Form::terms) {
            match term.source {
                Source::Committed(column) => assert!(usize::from(column) < chip.width(), "{}", chip.name),
                Source::Public(column) => assert!(usize::from(column) < chip.public.len(), "{}", chip.name),
            }
        }
    }
}
