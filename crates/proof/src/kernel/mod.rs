//! Kernels: vectors of `K` in SIMD packings, and GF(2)-linear maps on words by GFNI, each with a portable twin.

pub mod element;
#[cfg(all(
    target_arch = "x86_64",
    target_feature = "avx512f",
    target_feature = "avx512bw",
    target_feature = "avx512vbmi",
    target_feature = "vpclmulqdq",
    target_feature = "gfni"
))]
mod gfni;
pub mod linear;
pub mod skip;
pub mod vector;
