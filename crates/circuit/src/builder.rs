//! A notation in which chips are readable.
//!
//! A [`ChipBuilder`] hands out [`Form`]s: inputs, the results of ANDs and adders, constants. Everything linear is
//! written with the operators of `Form` and costs nothing.
//!
//! ```
//! use carryless_circuit::ChipBuilder;
//!
//! let mut c = ChipBuilder::new("sum or difference");
//! let flags = c.input("flags"); // bit 0: the row is real; bit 1: subtract
//! c.set_real(&flags, 0);
//! let (x, y) = (c.input("x"), c.input("y"));
//! let negate = flags.broadcast(1);
//! let sum = c.add_with_carry("sum", &x, &(&y ^ &negate), &negate.mask(1), 64).sum;
//! let (one, zero) = (c.constant(1), c.constant(0));
//! c.send("result", &one, [sum]);
//! assert_eq!(zero.terms().len(), 0);
//! let chip = c.finish();
//! assert_eq!((chip.width(), chip.constraints.len()), (4, 1));
//! ```
//!
//! An adder is one committed carry word `c` (bit i is the carry out of position i): with `s = (c << 1) ^ carry_in`,
//! `(x ^ s) & (y ^ s) = c ^ s` says that every carry is the majority of its three inputs, and the sum is `x ^ y ^ s`.

use alloc::string::ToString;
use alloc::vec::Vec;

use crate::chip::{Chip, Column, Constraint, Direction, Fill, Hint, Name, Product, Token};
use crate::form::{self, Form, Source};

/// The result of an addition.
#[derive(Clone, Debug)]
pub struct Sum {
    /// The sum, lane by lane.
    pub sum: Form,
    /// Bit i is the carry into position i.
    pub carried: Form,
    /// Bit i is the carry out of position i.
    pub carry: Form,
}

/// Builds a [`Chip`].
#[derive(Clone, Debug)]
pub struct ChipBuilder {
    chip: Chip,
    /// All ones in real rows, zero in others.
    real: Form,
}

impl ChipBuilder {
    /// An empty chip.
    #[must_use]
    pub fn new(name: impl Into<Name>) -> Self {
        Self {
            chip: Chip {
                name: name.into(),
                // What a chip of the usual size has.
                columns: Vec::with_capacity(16),
                public: Vec::new(),
                constraints: Vec::with_capacity(8),
                products: Vec::new(),
                multiplications: Vec::new(),
                tokens: Vec::with_capacity(12),
            },
            real: Form::zero(),
        }
    }

    fn column(&mut self, name: Name, fill: Fill) -> u16 {
        self.chip.columns.push(Column { name, fill });
        u16::try_from(self.chip.columns.len() - 1).expect("fewer than 2^16 columns")
    }

    /// A committed column that the trace fills.
    pub fn input(&mut self, name: impl Into<Name>) -> Form {
        Form::committed(self.column(name.into(), Fill::Input))
    }

    /// A public column.
    pub fn public(&mut self, name: impl Into<Name>) -> Form {
        self.chip.public.push(name.into());
        Form::public(u16::try_from(self.chip.public.len() - 1).expect("fewer than 2^16 columns"))
    }

    /// Declares which bit of which word says that the row is real. Constants are multiples of it.
    pub fn set_real(&mut self, word: &Form, bit: u8) {
        self.real = word.broadcast(bit);
    }

    /// A constant in real rows, 0 in others.
    #[must_use]
    pub fn constant(&self, value: u64) -> Form {
        self.real.mask(value)
    }

    /// The complement in real rows, the word itself in others.
    #[must_use]
    pub fn not(&self, x: &Form) -> Form {
        x ^ &self.real
    }

    /// A committed column computed natively, with no constraint of its own.
    pub fn hint(&mut self, name: impl Into<Name>, hint: Hint) -> Form {
        Form::committed(self.column(name.into(), Fill::Hint(hint)))
    }

    /// A committed column that is the AND of two forms.
    pub fn and(&mut self, name: impl Into<Name>, x: &Form, y: &Form) -> Form {
        let name = name.into();
        let out = Form::committed(self.column(name.clone(), Fill::And(x.clone(), y.clone())));
        self.assert_and(name, x, y, &out);
        out
    }

    /// The OR of two forms.
    pub fn or(&mut self, name: impl Into<Name>, x: &Form, y: &Form) -> Form {
        x ^ y ^ self.and(name, x, y)
    }

    /// `x` where bit `bit` of `selector` is 1, `y` where it is 0: a committed word and an AND.
    pub fn mux(&mut self, name: impl Into<Name>, selector: &Form, bit: u8, x: &Form, y: &Form) -> Form {
        let mut gates = self.gates(name);
        let out = gates.mux(&selector.broadcast(bit), x, y, u64::MAX);
        self.close(gates);
        out
    }

    /// Says that `a & b = c`.
    pub fn assert_and(&mut self, name: impl Into<Name>, a: &Form, b: &Form, c: &Form) {
        self.chip.constraints.push(Constraint {
            name: name.into(),
            a: a.clone(),
            b: b.clone(),
            c: c.clone(),
        });
    }

    /// Says that a form is zero.
    pub fn assert_zero(&mut self, name: impl Into<Name>, form: &Form) {
        self.assert_and(name, &Form::zero(), &Form::zero(), form);
    }

    /// Says that no bit is set in both words.
    pub fn assert_disjoint(&mut self, name: impl Into<Name>, a: &Form, b: &Form) {
        self.assert_and(name, a, b, &Form::zero());
    }

    /// The product of two unsigned integers: its low and its high half, two committed words and no AND.
    pub fn integer_product(&mut self, name: impl Into<Name>, x: &Form, y: &Form) -> (Form, Form) {
        let name = name.into();
        let (low, high) = self.halves(&name, x, y, [Hint::ProductLow, Hint::ProductHigh]);
        self.assert_integer_product(name, x, y, &low, &high);
        (low, high)
    }

    /// The two halves of a product, with no constraint.
    fn halves(
        &mut self,
        name: &Name,
        x: &Form,
        y: &Form,
        hints: [fn(Form, Form) -> Hint; 2],
    ) -> (Form, Form) {
        let [low, high] = hints.map(|hint| hint(x.clone(), y.clone()));
        let low = self.hint(name.to_string() + ", low", low);
        (low, self.hint(name.to_string() + ", high", high))
    }

    /// Says that `a * b = low + 2^64 high` as unsigned integers.
    pub fn assert_integer_product(
        &mut self,
        name: impl Into<Name>,
        a: &Form,
        b: &Form,
        low: &Form,
        high: &Form,
    ) {
        self.chip.multiplications.push(Product {
            name: name.into(),
            a: a.clone(),
            b: b.clone(),
            low: low.clone(),
            high: high.clone(),
        });
    }

    /// The carry-less product of two words: its low and its high half, two committed words and no AND.
    pub fn carryless_product(&mut self, name: impl Into<Name>, x: &Form, y: &Form) -> (Form, Form) {
        let name = name.into();
        let (low, high) = self.halves(&name, x, y, [Hint::CarrylessLow, Hint::CarrylessHigh]);
        self.chip.products.push(Product {
            name,
            a: x.clone(),
            b: y.clone(),
            low: low.clone(),
            high: high.clone(),
        });
        (low, high)
    }

    /// `x + y` modulo 2^64.
    pub fn add(&mut self, name: impl Into<Name>, x: &Form, y: &Form) -> Form {
        self.add_with_carry(name, x, y, &Form::zero(), 64).sum
    }

    /// `x - y` modulo 2^64; the top carry says `x >= y`.
    pub fn subtract(&mut self, name: impl Into<Name>, x: &Form, y: &Form) -> Sum {
        let (minus_y, one) = (self.not(y), self.constant(1));
        self.add_with_carry(name, x, &minus_y, &one, 64)
    }

    /// `x + y + carry_in` in lanes of 32 or 64 bits; `carry_in` has only the lowest bit of each lane.
    pub fn add_with_carry(
        &mut self,
        name: impl Into<Name>,
        x: &Form,
        y: &Form,
        carry_in: &Form,
        lane: u8,
    ) -> Sum {
        let tops = if lane == 64 { TOP } else { TOPS };
        let mut gates = self.gates(name);
        let sum = gates.add(x, y, carry_in, u64::MAX, tops, None);
        self.close(gates);
        sum
    }

    /// A committed word whose bits are divided among several gates. It must be given back with [`Self::close`].
    pub fn gates(&mut self, name: impl Into<Name>) -> Gates {
        let name = name.into();
        let column = self.column(name.clone(), Fill::Input);
        Gates {
            name,
            column,
            word: Form::committed(column),
            used: 0,
            sums: [const { form::Sum::new() }; 3],
            parts: Vec::new(),
        }
    }

    /// Ends a word of gates: one constraint for all of them.
    ///
    /// # Panics
    /// Where a gate reads a column that is filled after the word.
    pub fn close(&mut self, gates: Gates) {
        for sum in &gates.sums {
            for term in sum.terms() {
                if let Source::Committed(column) = term.source {
                    assert!(
                        column <= gates.column,
                        "{}: a gate reads a later column",
                        gates.name
                    );
                }
            }
        }
        let mut parts = gates.parts;
        self.chip.columns[usize::from(gates.column)].fill = match parts.len() {
            1 => parts.remove(0),
            _ => Fill::Hint(Hint::Parts(parts)),
        };
        let [a, b, c] = gates.sums.map(|sum| sum.form());
        let name = gates.name;
        self.chip.constraints.push(Constraint { name, a, b, c });
    }

    /// Sends a token.
    pub fn send(&mut self, name: impl Into<Name>, tag: &Form, words: impl Into<Vec<Form>>) {
        self.token(name.into(), Direction::Send, tag, words.into());
    }

    /// Receives a token.
    pub fn receive(&mut self, name: impl Into<Name>, tag: &Form, words: impl Into<Vec<Form>>) {
        self.token(name.into(), Direction::Receive, tag, words.into());
    }

    fn token(&mut self, name: Name, direction: Direction, tag: &Form, words: Vec<Form>) {
        self.chip.tokens.push(Token {
            name,
            direction,
            tag: tag.clone(),
            words,
        });
    }

    /// The chip.
    #[must_use]
    pub fn finish(self) -> Chip {
        self.chip
    }
}

/// The top bit of the one 64-bit lane.
pub const TOP: u64 = 1 << 63;
/// The top bits of the two 32-bit lanes.
pub const TOPS: u64 = 1 << 63 | 1 << 31;

/// A committed word whose bits are divided among several gates, so that they share one column and one constraint. A gate
/// may read what earlier gates of the same word put into it.
#[derive(Clone, Debug)]
#[must_use]
pub struct Gates {
    name: Name,
    column: u16,
    word: Form,
    used: u64,
    /// The constraint's a, b and c.
    sums: [form::Sum; 3],
    parts: Vec<Fill>,
}

impl Gates {
    /// Takes the bits of a mask for a gate that says `a & b = c`, each the XOR of some forms, which have no other bits.
    fn take(&mut self, mask: u64, gate: [&[&Form]; 3]) {
        assert_eq!(self.used & mask, 0, "{}: gates overlap", self.name);
        self.used |= mask;
        for (sum, forms) in self.sums.iter_mut().zip(gate) {
            forms.iter().for_each(|form| sum.add(form));
        }
    }

    /// `x & y` in the bits of a mask.
    ///
    /// # Panics
    /// Where another gate uses some of these bits.
    pub fn and(&mut self, x: &Form, y: &Form, mask: u64) -> Form {
        let (x, y, out) = (x.mask(mask), y.mask(mask), self.word.mask(mask));
        self.take(mask, [&[&x], &[&y], &[&out]]);
        self.parts.push(Fill::And(x, y));
        out
    }

    /// Says that no bit of the mask is set in both words. The word is 0 there in honest rows, and nothing reads it.
    ///
    /// # Panics
    /// Where another gate uses some of these bits.
    pub fn assert_disjoint(&mut self, x: &Form, y: &Form, mask: u64) {
        self.take(mask, [&[&x.mask(mask)], &[&y.mask(mask)], &[]]);
    }

    /// `x + y + carry_in` in the bits of a mask: each lane is a run of bits that ends at a bit of `tops`. Where `outs` is
    /// given, the carries out of the lanes (at the bits `tops`) are asserted to be it, instead of being free.
    ///
    /// # Panics
    /// Where another gate uses some of these bits.
    pub fn add(
        &mut self,
        x: &Form,
        y: &Form,
        carry_in: &Form,
        mask: u64,
        tops: u64,
        outs: Option<&Form>,
    ) -> Sum {
        let (x, y) = (x.mask(mask), y.mask(mask));
        let below = self.word.mask(mask & !tops);
        let carry = match outs {
            Some(outs) => &below ^ outs,
            None => self.word.mask(mask),
        };
        let s = below.shl(1) ^ carry_in;
        let within = s.mask(mask);
        self.take(mask, [&[&x, &within], &[&y, &within], &[&carry, &s]]);
        // Does a lane cross the middle of the word?
        let crosses = mask & !tops & 1 << 31 != 0 && mask & 1 << 32 != 0;
        let lane = if crosses { 64 } else { 32 };
        self.parts.push(Fill::Hint(Hint::Carry {
            x: x.clone(),
            y: y.clone(),
            carry_in: carry_in.clone(),
            lane,
        }));
        Sum {
            sum: x ^ y ^ &s,
            carried: s,
            carry,
        }
    }

    /// In the bits of a mask: `x` where the selector's bit is 1, `y` where it is 0.
    ///
    /// # Panics
    /// Where another gate uses some of these bits.
    pub fn mux(&mut self, selector: &Form, x: &Form, y: &Form, mask: u64) -> Form {
        let out = self.word.mask(mask);
        let (difference, y) = ((x ^ y).mask(mask), y.mask(mask));
        let selector = selector.mask(mask);
        self.take(mask, [&[&selector], &[&difference], &[&out, &y]]);
        self.parts.push(Fill::And(selector, difference));
        self.parts.push(Fill::Hint(Hint::Value(y)));
        out
    }

    /// `x + y` in a run of bits, without its last carry. Unlike [`Self::add`] the word holds the sum itself, not the carries, so that
    /// long chains of sums stay short forms.
    ///
    /// The carries into the run's positions are `s = x ^ y ^ sum`. At each position but the last, the majority of x, y and
    /// s is the next one's s; at the last, the constraint says instead that nothing is carried into the first.
    ///
    /// # Panics
    /// Where another gate uses some of these bits, or the mask is not one run of bits.
    pub fn sum(&mut self, x: &Form, y: &Form, mask: u64) -> Form {
        let (lowest, highest) = run(mask);
        let (x, y) = (x.mask(mask), y.mask(mask));
        let sum = self.word.mask(mask);
        let s = &x ^ &y ^ &sum;
        let inner = mask & !(1 << highest);
        let carry = (&s ^ s.shr(1)).mask(inner) ^ s.bit(lowest, highest);
        let [a, b] = [&y, &x].map(|summand| (summand ^ &sum).mask(inner));
        self.take(mask, [&[&a], &[&b], &[&carry]]);
        self.parts.push(Fill::Hint(Hint::Sum { x, y, mask }));
        sum
    }

    /// In a run of bits: whether a bit or a higher one of the run is set in `x`. Each is the OR of its bit of x and the next higher one's,
    /// so all are determined from the highest down.
    ///
    /// # Panics
    /// Where another gate uses some of these bits, or the mask is not one run of bits.
    pub fn any_above(&mut self, x: &Form, mask: u64) -> Form {
        let (lowest, _) = run(mask);
        let x = x.mask(mask);
        let any = self.word.mask(mask);
        let above = self.word.mask(mask & !(1 << lowest)).shr(1);
        self.take(mask, [&[&x], &[&above], &[&x, &above, &any]]);
        self.parts.push(Fill::Hint(Hint::AnyAbove { x, mask }));
        any
    }

    /// `(x + y) >> 1` with no bit lost, in a lane of 32 or 64 bits that starts at bit `at`. (The sum's lowest bit is that of `x ^ y`.)
    ///
    /// The word `t` holds bits 1 and up of the sum, so the carries out of the positions are
    /// `t ^ ((x ^ y) >> 1)`, and they are constrained as in [`Self::add`].
    ///
    /// # Panics
    /// Where another gate uses some of these bits.
    pub fn average(&mut self, x: &Form, y: &Form, lane: u8, at: u8) -> Form {
        let mask = u64::MAX >> (64 - lane) << at;
        let inner = mask & mask >> 1;
        let (x, y) = (x.mask(mask), y.mask(mask));
        let half = self.word.mask(mask);
        let carry = &half ^ (&x ^ &y).shr(1).mask(inner);
        let s = carry.mask(inner).shl(1);
        self.take(mask, [&[&x, &s], &[&y, &s], &[&carry, &s]]);
        self.parts.push(Fill::Hint(Hint::Average { x, y, lane }));
        half
    }
}

/// The lowest and the highest bit of a mask.
fn run(mask: u64) -> (u8, u8) {
    let (lowest, highest) = (mask.trailing_zeros(), 63 - mask.leading_zeros());
    assert_eq!(
        highest - lowest + 1,
        mask.count_ones(),
        "the mask is one run of bits"
    );
    (lowest as u8, highest as u8)
}
