//! Kernels for AVX-512 with GFNI: registers of eight words, one a row.

pub mod hash;
pub mod linear;
mod registers;
pub mod transform;

/// Columns of a row.
pub const COLUMNS: usize = 8;
pub use super::Line as Row;
