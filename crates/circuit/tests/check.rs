//! The checker and the printer on a small machine: a counter that runs from one boundary token to another.

use carryless_circuit::check::Place;
use carryless_circuit::{
    BoundaryToken, Chip, ChipBuilder, Columns, Direction, Filler, Form, Instance, Table, Violation,
    check_instance,
};

const STATE: u64 = 1;

/// Receives a number and sends the number plus a public step; says that the number's bit 40 is not set.
fn counter() -> Chip {
    let mut c = ChipBuilder::new("counter");
    let number = c.input("number");
    let real = c.input("real");
    c.set_real(&real, 0);
    let three = c.constant(3);
    let next = c.add("next", &number, &three);
    let (tag, bit) = (c.constant(STATE), c.constant(1 << 40));
    let either = c.or("or", &number, &bit);
    c.assert_zero("bit 40 is not set", &(either ^ &number ^ bit));
    c.receive("before", &tag, &[number]);
    c.send("after", &tag, &[next]);
    c.finish()
}

fn instance(chips: &[Chip], last: u64) -> Instance<'_> {
    let token = |direction, word| BoundaryToken {
        direction,
        tag: STATE,
        words: vec![word],
    };
    Instance {
        chips: chips.into(),
        tables: vec![Table {
            chip: 0,
            log_height: 3,
            public: Vec::new(),
        }],
        boundary: vec![token(Direction::Send, 10), token(Direction::Receive, last)],
        statement: [0; 32],
    }
}

/// Five real rows of eight.
fn columns(chip: &Chip) -> Columns {
    let mut columns = vec![vec![0; 5]; chip.width()];
    columns[0] = (0..5).map(|row| 10 + 3 * row).collect();
    columns[1] = vec![1; 5];
    Filler::new(chip).fill(&mut columns);
    columns
}

#[test]
fn an_honest_instance_has_no_violations() {
    let chips = [counter()];
    assert_eq!(
        check_instance(&instance(&chips, 25), &[columns(&chips[0])]),
        Ok(())
    );
}

#[test]
fn an_unmatched_token_is_named() {
    let chips = [counter()];
    let violations = check_instance(&instance(&chips, 26), &[columns(&chips[0])]).unwrap_err();
    let [sent, received] = &violations[..] else {
        panic!("{violations:?}")
    };
    let Violation::Unmatched {
        direction: Direction::Send,
        times: 1,
        tag: STATE,
        words,
        place: Place::Row { row: 4, token, .. },
    } = sent
    else {
        panic!("{sent}")
    };
    assert_eq!((&words[..], token.as_str()), (&[25][..], "after"));
    assert!(matches!(
        received,
        Violation::Unmatched {
            direction: Direction::Receive,
            place: Place::Boundary(1),
            ..
        }
    ));
    assert!(
        sent.to_string().contains("counter (table 0) row 4 `after`"),
        "{sent}"
    );
}

#[test]
fn a_failed_constraint_is_named() {
    let chips = [counter()];
    let mut columns = columns(&chips[0]);
    columns[2][3] ^= 1 << 7;
    let violations = check_instance(&instance(&chips, 25), &[columns]).unwrap_err();
    assert!(violations.iter().any(|v| matches!(
        v,
        Violation::Constraint { row: 3, constraint, .. } if constraint == "next"
    )));
}

#[test]
fn a_false_product_is_named() {
    let mut c = ChipBuilder::new("products");
    let (x, y) = (c.input("x"), c.input("y"));
    c.integer_product("integers", &x, &y);
    c.carryless_product("polynomials", &x, &y);
    let chips = [c.finish()];
    let instance = Instance {
        boundary: Vec::new(),
        ..instance(&chips, 0)
    };
    let mut honest = vec![vec![0; 2]; chips[0].width()];
    honest[0] = vec![3, u64::MAX];
    honest[1] = vec![u64::MAX, u64::MAX];
    Filler::new(&chips[0]).fill(&mut honest);
    assert_eq!((honest[2][0], honest[3][0]), (3u64.wrapping_neg(), 2));
    assert_eq!(check_instance(&instance, core::slice::from_ref(&honest)), Ok(()));
    for (column, name) in (2..).zip(["integers", "integers", "polynomials", "polynomials"]) {
        let mut columns = honest.clone();
        columns[column][1] ^= 1 << 9;
        let violations = check_instance(&instance, &[columns]).unwrap_err();
        assert!(
            matches!(&violations[..], [Violation::Product { row: 1, product, .. }] if product == name),
            "{violations:?}"
        );
    }
}

#[test]
fn a_padding_row_can_only_exchange_tokens_of_tag_zero() {
    let chips = [counter()];
    let mut columns = columns(&chips[0]);
    // A sixth row that is not real.
    for column in &mut columns {
        column.push(0);
    }
    columns[0][5] = 77;
    Filler::new(&chips[0]).fill(&mut columns);
    assert_eq!(check_instance(&instance(&chips, 25), &[columns]), Ok(()));
}

#[test]
fn wrong_columns_are_reported() {
    let chips = [counter()];
    let mut short = columns(&chips[0]);
    short.pop();
    let mut long = columns(&chips[0]);
    long[0].resize(9, 0);
    for columns in [vec![], vec![short], vec![long]] {
        let violations = check_instance(&instance(&chips, 25), &columns).unwrap_err();
        assert!(matches!(violations[..], [Violation::Shape { table: 0, .. }]));
    }
}

#[test]
fn a_chip_prints_its_columns_constraints_and_tokens() {
    let text = counter().to_string();
    for part in [
        "chip counter: 4 words, 3 ANDs, 1 tokens sent, 1 received",
        "word next  (carry)",
        "and bit 40 is not set:",
        "receive before: tag [real]&0x1",
        "[number]",
    ] {
        assert!(text.contains(part), "{part}\n{text}");
    }
}

#[test]
fn terms_that_are_zero_vanish() {
    let x = Form::committed(0);
    assert!(x.mask(0xff).shr(8).terms().is_empty());
    assert!((x.shl(4) ^ x.shl(4)).terms().is_empty());
    assert!(x.shl(64).terms().is_empty());
}
