//! Every gate, exhaustively at a small width: for all operands there is exactly one word that satisfies the constraint, and it is the
//! one that the filler computes.

use carryless_circuit::{Chip, ChipBuilder, Filler, Form};

/// Where the small run of bits lies (a lane begins there, as a carry into it requires), and how long it is.
const AT: u8 = 32;
const BITS: u8 = 4;
const MASK: u64 = 0xf << AT;
const TOP: u64 = 1 << (AT + BITS - 1);

/// A chip of two inputs and one word of gates.
fn chip(gate: impl Fn(&mut carryless_circuit::Gates, &Form, &Form)) -> Chip {
    let mut c = ChipBuilder::new("gate");
    let (x, y) = (c.input("x"), c.input("y"));
    c.set_real(&x, 63);
    let mut gates = c.gates("word");
    gate(&mut gates, &x, &y);
    c.close(gates);
    c.finish()
}

/// For all operands, the words within the run that satisfy the chip.
fn solutions(chip: &Chip, mut each: impl FnMut(u64, u64, Vec<u64>, u64)) {
    let filler = Filler::new(chip);
    for operands in 0..1u64 << (2 * BITS) {
        let (x, y) = (operands & 15, operands >> BITS);
        let (word_x, word_y) = (x << AT | 1 << 63, y << AT);
        let satisfies = |word: u64| {
            let value = |form: &Form| form.evaluate(|c| [word_x, word_y, word][c], |_| 0);
            chip.constraints
                .iter()
                .all(|k| value(&k.a) & value(&k.b) == value(&k.c))
        };
        let found = (0..1 << BITS).filter(|word| satisfies(word << AT)).collect();
        let mut columns = vec![vec![word_x], vec![word_y], vec![0]];
        filler.fill(&mut columns);
        each(x, y, found, columns[2][0]);
    }
}

fn one_solution(chip: &Chip, value: impl Fn(u64, u64) -> u64) {
    solutions(chip, |x, y, found, filled| {
        assert_eq!(found, [value(x, y)], "{x} {y}");
        assert_eq!(filled, found[0] << AT, "{x} {y}");
    });
}

#[test]
fn and() {
    one_solution(&chip(|g, x, y| drop(g.and(x, y, MASK))), |x, y| x & y);
}

#[test]
fn multiplexers() {
    let gate = chip(|g, x, y| drop(g.mux(&x.broadcast(AT), y, &y.shl(1), MASK)));
    one_solution(&gate, |x, y| if x & 1 == 1 { y } else { y << 1 & 15 });
}

#[test]
fn carries() {
    for carry_in in [0, 1] {
        let carried = |x: u64, y: u64| {
            (0..BITS).fold(0, |word, i| {
                let low = |z: u64| z & ((2 << i) - 1);
                word | ((low(x) + low(y) + carry_in) >> (i + 1)) << i
            })
        };
        let gate = chip(|g, x, y| {
            let carry_in = x.bit(63, AT).mask(carry_in << AT);
            g.add(x, y, &carry_in, MASK, TOP, None);
        });
        one_solution(&gate, carried);
    }
}

/// With its last carry asserted, an addition has a solution only where it carries out.
#[test]
fn asserted_carries() {
    let gate = chip(|g, x, y| {
        g.add(x, y, &Form::zero(), MASK, TOP, Some(&x.bit(63, AT + BITS - 1)));
    });
    solutions(&gate, |x, y, found, _| {
        // The word's own bit in the carry's place is not used.
        let rest: Vec<u64> = found.into_iter().map(|word| word & 7).collect();
        assert_eq!(!rest.is_empty(), x + y > 15, "{x} {y}");
        assert!(rest.windows(2).all(|pair| pair[0] == pair[1]));
    });
}

#[test]
fn sums() {
    one_solution(&chip(|g, x, y| drop(g.sum(x, y, MASK))), |x, y| (x + y) & 15);
}

#[test]
fn bits_above() {
    let any_above = |x: u64, _| (0..BITS).fold(0, |word, i| word | u64::from(x >> i != 0) << i);
    one_solution(&chip(|g, x, _| drop(g.any_above(x, MASK))), any_above);
}
