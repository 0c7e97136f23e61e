//! Word circuits: the constraint systems of carryless, as plain data.
//!
//! A [`Chip`] describes what every row of one table satisfies. A row is a handful of committed 64-bit words (and, in
//! the verifier's own tables, public words). Everything that a chip says about them is built from
//! [`Form`]s, which are GF(2)-linear in the row's words:
//!
//! - a [`Constraint`] says that the AND of two forms is a third form;
//! - a [`Token`] is a tag and a few words, each a form, that the row sends to or receives from the buses.
//!
//! Constants enter only multiplied by one bit of the row (the row is *real*), so the all-zero row satisfies every
//! constraint and exchanges only tokens of tag 0: padding needs no rules of its own.
//!
//! | module | what it holds |
//! | --- | --- |
//! | [`transform`] | linear maps on 64-bit words |
//! | [`form`] | XOR sums of transformed columns |
//! | [`chip`] | columns, constraints, tokens |
//! | [`system`] | tables, boundary tokens |
//! | [`public`] | public columns, a block of rows at a time |
//! | [`builder`] | a notation in which chips are readable |
//! | [`kernel`] | forms over many rows at a time |
//! | [`evaluate`] | filling the columns that follow from others |
//! | [`check`] | which constraint of which row fails, which token is unmatched |
//! | [`print`] | a chip as text |
//! | [`export`] | a chip in the languages of other tools |
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

pub mod builder;
pub mod check;
pub mod chip;
pub mod evaluate;
pub mod export;
pub mod form;
pub mod kernel;
pub mod print;
pub mod public;
pub mod system;
#[cfg(test)]
mod testing;
pub mod transform;

pub use builder::{ChipBuilder, Gates, Sum};
pub use check::{Violation, check_instance};
pub use chip::{Chip, Column, Constraint, Direction, Fill, Hint, Name, Product, ProductKind, Token};
pub use evaluate::Filler;
pub use form::{Form, Source, Term};
pub use kernel::{CompiledForm, Kernel};
pub use public::{Formula, PublicColumns};
pub use system::{BoundaryToken, Chips, Columns, EMPTY_CHIP, Instance, Table};
pub use transform::{Step, Transform};
