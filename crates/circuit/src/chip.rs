//! A chip: what every row of one table satisfies.

use alloc::borrow::Cow;
use alloc::vec::Vec;

use crate::form::Form;

/// A name for people. Most are literals: chips have thousands.
pub type Name = Cow<'static, str>;

/// How a committed column gets its value when a row is filled; the proof itself does not depend on it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Given by the trace.
    Input,
    /// The AND of two forms (a constraint of the same meaning stands among the constraints).
    And(Form, Form),
    /// Computed natively from forms; what it must satisfy stands among the constraints.
    Hint(Hint),
}

/// A natively computed word. Operands are forms over earlier columns.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hint {
    /// The carry-out word of `x + y + carry_in` (carry_in in bit 0 of each lane of `carry_in`): bit i is the carry out of
    /// position i, with no carry from one lane into the next.
    Carry {
        /// First summand.
        x: Form,
        /// Second summand.
        y: Form,
        /// Carry into the lowest bit of each lane.
        carry_in: Form,
        /// Lane width in bits: 32 or 64.
        lane: u8,
    },
    /// A form's own value.
    Value(Form),
    /// `(x + y) & mask`.
    Sum {
        /// First summand.
        x: Form,
        /// Second summand.
        y: Form,
        /// The bits to keep.
        mask: u64,
    },
    /// `(x + y) >> 1` with no bit lost, in each lane.
    Average {
        /// First summand.
        x: Form,
        /// Second summand.
        y: Form,
        /// Lane width in bits: 32 or 64.
        lane: u8,
    },
    /// Unsigned quotient `x / y`, and 2^64 - 1 where y = 0.
    Quotient(Form, Form),
    /// Unsigned remainder `x % y`, and x where y = 0.
    Remainder(Form, Form),
    /// For each bit of the mask, whether it or a higher one is set in x (whose bits are all in the mask).
    AnyAbove {
        /// The word.
        x: Form,
        /// The bits to keep.
        mask: u64,
    },
    /// Bits 0..64 of the product of unsigned integers.
    ProductLow(Form, Form),
    /// Bits 64..128 of the product of unsigned integers.
    ProductHigh(Form, Form),
    /// Bits 0..64 of the carry-less product.
    CarrylessLow(Form, Form),
    /// Bits 64..128 of the carry-less product.
    CarrylessHigh(Form, Form),
    /// The XOR of parts that fill different bits of one word. They are computed in order, and the forms of a part may read
    /// the column itself, which then is the XOR of the parts before. A part is not [`Fill::Input`].
    Parts(Vec<Fill>),
}

/// A committed column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it holds, for people.
    pub name: Name,
    /// How it is filled.
    pub fill: Fill,
}

/// `a & b = c`, bit by bit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    /// What it says, for people and errors.
    pub name: Name,
    /// First factor.
    pub a: Form,
    /// Second factor.
    pub b: Form,
    /// Their AND.
    pub c: Form,
}

/// Two words whose product is two others: the carry-less product in [`Chip::products`], `a * b = low + X^64 high` as polynomials over
/// GF(2) whose coefficients are the words' bits; the product of unsigned integers in [`Chip::multiplications`], `a * b = low + 2^64 high`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// What it says, for people and errors.
    pub name: Name,
    /// First factor.
    pub a: Form,
    /// Second factor.
    pub b: Form,
    /// Bits 0..64 of the product.
    pub low: Form,
    /// Bits 64..128 of the product.
    pub high: Form,
}

impl Product {
    /// The carry-less product of two words: low half, high half.
    #[must_use]
    pub const fn of(a: u64, b: u64) -> (u64, u64) {
        let mut product = 0u128;
        let mut i = 0;
        while i < 64 {
            if b >> i & 1 == 1 {
                product ^= (a as u128) << i;
            }
            i += 1;
        }
        (product as u64, (product >> 64) as u64)
    }

    /// The product of two integers: low half, high half.
    #[must_use]
    pub const fn of_integers(a: u64, b: u64) -> (u64, u64) {
        let product = a as u128 * b as u128;
        (product as u64, (product >> 64) as u64)
    }
}

/// Which product of two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProductKind {
    /// The carry-less one.
    Carryless,
    /// That of unsigned integers.
    Integers,
}

impl ProductKind {
    /// The product of two words: low half, high half.
    #[must_use]
    pub const fn of(self, a: u64, b: u64) -> (u64, u64) {
        match self {
            Self::Carryless => Product::of(a, b),
            Self::Integers => Product::of_integers(a, b),
        }
    }
}

/// Whether a row sends or receives a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// The row puts the token on the bus.
    Send,
    /// The row takes the token from the bus.
    Receive,
}

/// A token that each row exchanges: over a whole proof the multiset sent equals the multiset received.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it says, for people.
    pub name: Name,
    /// Sent or received.
    pub direction: Direction,
    /// Which kind of token: nonzero in real rows, zero in all others.
    pub tag: Form,
    /// Its words; words beyond the last are zero.
    pub words: Vec<Form>,
}

/// The circuit of one table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Chip {
    /// Its name.
    pub name: Name,
    /// The committed columns, in filling order.
    pub columns: Vec<Column>,
    /// Names of the public columns, whose words the verifier knows.
    pub public: Vec<Name>,
    /// The AND constraints.
    pub constraints: Vec<Constraint>,
    /// The carry-less products.
    pub products: Vec<Product>,
    /// The products of unsigned integers.
    pub multiplications: Vec<Product>,
    /// The tokens of a row.
    pub tokens: Vec<Token>,
}

impl Chip {
    /// Number of committed words a row.
    #[must_use]
    pub fn width(&self) -> usize {
        self.columns.len()
    }

    /// The products of both kinds, the carry-less ones first.
    pub fn all_products(&self) -> impl Iterator<Item = (ProductKind, &Product)> {
        let carryless = self
            .products
            .iter()
            .map(|product| (ProductKind::Carryless, product));
        let integers = self
            .multiplications
            .iter()
            .map(|product| (ProductKind::Integers, product));
        carryless.chain(integers)
    }

    /// How many tokens a row exchanges in a direction.
    #[must_use]
    pub fn token_count(&self, direction: Direction) -> usize {
        self.tokens.iter().filter(|t| t.direction == direction).count()
    }
}
