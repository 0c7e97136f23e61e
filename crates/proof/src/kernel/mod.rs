//! Kernels: vectors of `K` in SIMD packings, and GF(2)-linear maps on words by GFNI, each with a portable twin.

/// The one place that says which targets have the vector kernels (AVX-512 with GFNI).
///
/// `yes:` and `no:` compile their items if the target has them, or only if not; `if yes` chooses between two blocks.
macro_rules! vector_target {
    (yes: $($item:item)*) => { $(
        #[cfg(all(
            target_arch = "x86_64",
            target_feature = "avx512f",
            target_feature = "avx512bw",
            target_feature = "avx512vbmi",
            target_feature = "vpclmulqdq",
            target_feature = "gfni"
        ))]
        $item
    )* };
    (no: $($item:item)*) => { $(
        #[cfg(not(all(
            target_arch = "x86_64",
            target_feature = "avx512f",
            target_feature = "avx512bw",
            target_feature = "avx512vbmi",
            target_feature = "vpclmulqdq",
            target_feature = "gfni"
        )))]
        $item
    )* };
    (if yes $vector:block else $portable:block) => {
        #[cfg(all(
            target_arch = "x86_64",
            target_feature = "avx512f",
            target_feature = "avx512bw",
            target_feature = "avx512vbmi",
            target_feature = "vpclmulqdq",
            target_feature = "gfni"
        ))]
        $vector
        #[cfg(not(all(
            target_arch = "x86_64",
            target_feature = "avx512f",
            target_feature = "avx512bw",
            target_feature = "avx512vbmi",
            target_feature = "vpclmulqdq",
            target_feature = "gfni"
        )))]
        $portable
    };
}
pub(crate) use vector_target;

pub mod element;
vector_target! { yes:
    mod gfni;
}
pub mod linear;
pub mod skip;
pub mod vector;
