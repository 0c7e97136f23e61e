//! Products of integers: tables of any shape are proved, and products that are wrong in any way are refused.

use carryless_circuit::{Chip, Column, Columns, Fill, Form, Instance, Product, Table};
use carryless_proof::prove;
use carryless_verifier::{Proof, VerifyError, verify};
use rand::{Rng, SeedableRng, rngs::StdRng};

/// A chip of so many products, each with columns for a, b, low and high.
fn multiplier(products: u16) -> Chip {
    Chip {
        name: "multiplier".into(),
        columns: (0..4 * products)
            .map(|j| Column {
                name: format!("{j}").into(),
                fill: Fill::Input,
            })
            .collect(),
        multiplications: (0..products)
            .map(|k| Product {
                name: format!("product {k}").into(),
                a: Form::committed(4 * k),
                b: Form::committed(4 * k + 1),
                low: Form::committed(4 * k + 2),
                high: Form::committed(4 * k + 3),
            })
            .collect(),
        ..Chip::default()
    }
}

/// A chip of no product.
fn other() -> Chip {
    Chip {
        name: "other".into(),
        columns: multiplier(1).columns,
        ..Chip::default()
    }
}

fn instance<'a>(chips: &'a [Chip], tables: &[(usize, u32)]) -> Instance<'a> {
    let table = |&(chip, log_height): &(usize, u32)| Table {
        chip,
        log_height,
        public: vec![],
    };
    Instance {
        chips: chips.into(),
        tables: tables.iter().map(table).collect(),
        boundary: vec![],
        statement: [3; 32],
    }
}

/// Factors of all kinds, with their products.
fn row(rng: &mut StdRng) -> [u64; 4] {
    let mut factor = || match rng.random_range(0..6) {
        0 => 0,
        1 => 1,
        2 => u64::MAX,
        3 => 1 << rng.random_range(0..64),
        _ => rng.random::<u64>() >> rng.random_range(0..64),
    };
    let (a, b) = (factor(), factor());
    let (low, high) = Product::of_integers(a, b);
    [a, b, low, high]
}

/// Columns of a table whose last rows are not there.
fn columns(chip: &Chip, log_height: u32, rng: &mut StdRng) -> Columns {
    let rows = (1 << log_height) - rng.random_range(0..1usize << (log_height - 1));
    let mut columns: Columns = vec![vec![]; chip.width()];
    for _ in 0..rows {
        for columns in columns.chunks_mut(4) {
            for (column, word) in columns.iter_mut().zip(row(rng)) {
                column.push(word);
            }
        }
    }
    columns
}

#[test]
fn tables_of_any_shape_are_proved() {
    let chips = [multiplier(1), multiplier(3), other()];
    let shapes: [&[(usize, u32)]; 8] = [
        &[(0, 6)],
        &[(1, 6)],
        &[(0, 12)],
        &[(2, 9), (0, 6)],
        &[(1, 8), (0, 7), (2, 7), (1, 6), (0, 6)],
        &[(0, 7), (0, 7), (0, 7)],
        &[(1, 10), (1, 6)],
        &[(2, 8)],
    ];
    let mut rng = StdRng::seed_from_u64(4);
    for tables in shapes {
        let instance = instance(&chips, tables);
        let columns: Vec<Columns> = tables
            .iter()
            .map(|&(chip, log_height)| columns(&chips[chip], log_height, &mut rng))
            .collect();
        let proofs: Vec<Proof> = [1, 2]
            .map(|threads| {
                let pool = rayon::ThreadPoolBuilder::new()
                    .num_threads(threads)
                    .build()
                    .unwrap();
                pool.install(|| prove(&instance, &columns).expect("a proof").0)
            })
            .into();
        assert_eq!(verify(&instance, &proofs[0]), Ok(()), "{tables:?}");
        assert!(proofs[0] == proofs[1], "{tables:?}");
    }
}

/// What is wrong may be so by little, in any bit, or only modulo the order of no smaller group.
#[test]
fn wrong_products_are_refused() {
    let chips = [multiplier(1)];
    let instance = instance(&chips, &[(0, 6)]);
    let with = |wrong: [u64; 4]| -> Columns {
        let mut rng = StdRng::seed_from_u64(7);
        let mut rows: Vec<[u64; 4]> = (0..40).map(|_| row(&mut rng)).collect();
        rows[23] = wrong;
        (0..4).map(|j| rows.iter().map(|row| row[j]).collect()).collect()
    };
    let check = |row: [u64; 4]| verify(&instance, &prove(&instance, &[with(row)]).expect("a proof").0);
    let wide = |a: u64, b: u64, c: u128| [a, b, c as u64, (c >> 64) as u64];
    let (a, b) = (0xfedc_ba98_7654_3210, 0x0123_4567_89ab_cdef);
    let c = u128::from(a) * u128::from(b);
    assert_eq!(check(wide(a, b, c)), Ok(()));
    let mut wrong = vec![
        wide(a, b, c + 1),
        wide(a, b, c - 1),
        wide(a, b, c.swap_bytes()),
        wide(a, b, c.rotate_left(64)),
        wide(a, b, 0),
        wide(a, b + 1, c),
        wide(a ^ 1 << 63, b, c),
        // A carry-less product.
        wide(
            a,
            b,
            u128::from(Product::of(a, b).0) | u128::from(Product::of(a, b).1) << 64,
        ),
        // The same modulo 2^64 - 1, the order of the field of words.
        wide(1 << 32, 1 << 32, 1),
        wide(a, b, c % u128::from(u64::MAX)),
        wide(a, b, c + 5 * u128::from(u64::MAX)),
        // The same modulo 2^64 and 2^128 - 1.
        wide(a, b, c & u128::from(u64::MAX)),
        wide(0, 5, u128::MAX),
        wide(u64::MAX, 0, u128::MAX),
        wide(0, 0, 1),
        wide(1, 1, 0),
    ];
    wrong.extend((0..128).step_by(9).map(|bit| wide(a, b, c ^ 1 << bit)));
    for row in wrong {
        assert!(
            matches!(check(row), Err(VerifyError::Multiplication { .. })),
            "{row:x?}"
        );
    }
}
