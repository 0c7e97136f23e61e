//! The verifier evaluates public columns as they are: a chip may use them in tokens only, and untransformed.

mod common;

use carryless_circuit::{Form, PublicColumns, Source};
use carryless_machine::{chips, verification};
use common::sample;

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
        for (_, product) in chip.all_products() {
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
        let products = chip
            .all_products()
            .flat_map(|(_, p)| [&p.a, &p.b, &p.low, &p.high]);
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

#[test]
fn columns_read_in_blocks_are_those_of_the_instance() {
    let run = sample::run(31);
    let shapes = run.fill().shapes;
    let whole = run.instance(&run.fill());
    let verification = verification(&run.program, &run.statement, &shapes).unwrap();
    let (mut read, mut formulas) = (0, 0);
    for (t, table) in whole.tables.iter().enumerate() {
        assert!(verification.instance.tables[t].public.iter().all(Vec::is_empty));
        let rows = verification.columns.rows(t);
        assert_eq!(rows, whole.rows(t));
        for (column, words) in table.public.iter().enumerate() {
            if let Some(formula) = verification.columns.formula(t, column) {
                let expected: Vec<u64> = (0..rows).map(|row| formula.word(row)).collect();
                assert_eq!(words, &expected, "table {t}, column {column}");
                formulas += 1;
            }
        }
        for length in [1, 7, 64, 1000] {
            let mut blocks = vec![Vec::new(); table.public.len()];
            let mut block = blocks.clone();
            for start in (0..rows).step_by(length) {
                let end = rows.min(start + length);
                verification.columns.read(t, start..end, &mut block);
                for (column, block) in blocks.iter_mut().zip(&block) {
                    column.extend_from_slice(block);
                }
            }
            for (column, words) in table.public.iter().enumerate() {
                let read = verification.columns.formula(t, column).is_none();
                assert!(
                    !read || blocks[column] == *words,
                    "table {t} in blocks of {length}"
                );
            }
            read += rows;
        }
    }
    assert!(read > 0);
    assert_eq!(
        formulas, 5,
        "two of the registers and of the image, one of the text"
    );
}
