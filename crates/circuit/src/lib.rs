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
#![no_std]
#![forbid(unsafe_code)]

extern crate alloc;
#[cfg(feature = "std")]
extern crate std;

pub mod chip;
pub mod form;
pub mod system;
pub mod transform;

pub use chip::{Chip, Column, Constraint, Direction, Fill, Hint, Token};
pub use form::{Form, Source, Term};
pub use system::{BoundaryToken, Columns, Instance, Table};
pub use transform::{Step, Transform};
