//! The chips of the machine, RV64IMAC with Zba, Zbb, Zbs, Zbc and Zicond, and the buses between them.
//!
//! A run of a [`Program`](carryless_riscv::Program) is proved as a set of tables. Each executed instruction is one row
//! of the table of its chip; rows hang together only by the tokens that they send and receive ([`layout`]). [`fill()`] turns a
//! recorded run into tables and columns; [`instance()`] derives everything that a verifier must know from the
//! program, the statement and the tables' heights.
//!
//! | module | what it holds |
//! | --- | --- |
//! | [`layout`] | tags, words and fields of tokens |
//! | `row` | what all rows of the hart have in common: state, fetch, accesses in order of time |
//! | `chips` | the circuits, with the argument why each is sound |
//! | [`id`] | their list |
//! | [`text`] | decoded instructions as public rows |
//! | [`statement`] | what is proved; from shapes to an instance |
//! | [`public`] | the public columns of text, image and registers |
//! | [`fill`](mod@fill) | from a trace to tables and columns |
//! | `rows` | which chip has the row of each step |
//! | [`pieces`] | how rows are divided into tables of powers of two |
//! | [`export`] | all chips in the languages of other tools |
//! | [`budget`] | what each chip costs, and may cost |
#![forbid(unsafe_code)]

pub mod budget;
mod chips;
pub mod export;
pub mod fill;
pub mod id;
pub mod layout;
pub mod pieces;
pub mod public;
mod row;
mod rows;
pub mod statement;
pub mod text;

pub use fill::{Filled, Tables, fill};
pub use id::{ChipId, chips};
pub use public::ProgramColumns;
pub use statement::{Shape, ShapeError, Statement, Verification, instance, verification};
