//! The kernels on 256-bit registers: AVX2, with GFNI where it is there and byte shuffles where it is not. Each has a plain twin beside
//! its caller, and a test that they agree.

mod bytes;
mod linear;
mod registers;
mod skip;

pub use linear::{WordMap, add_bit_sums};
pub use skip::Extrapolation;
