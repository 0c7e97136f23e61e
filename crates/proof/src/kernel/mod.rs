//! Kernels: vectors of `K` in SIMD packings, and GF(2)-linear maps on words, with a portable twin of each vector kernel.

/// The one place that says which targets have the vector kernels (AVX-512 with GFNI).
///
/// `yes:` and `no:` compile their items if the target has them, or only if not; `if yes` chooses between two blocks. `avx2:` compiles
/// its items if the target has AVX2 but not those, `portable:` if it has neither.
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
    (avx2: $($item:item)*) => { $(
        #[cfg(all(
            target_arch = "x86_64",
            target_feature = "avx2",
            not(all(
                target_feature = "avx512f",
                target_feature = "avx512bw",
                target_feature = "avx512vbmi",
                target_feature = "vpclmulqdq",
                target_feature = "gfni"
            ))
        ))]
        $item
    )* };
    (portable: $($item:item)*) => { $(
        #[cfg(not(all(target_arch = "x86_64", target_feature = "avx2")))]
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

vector_target! { avx2:
    mod avx2;
    use avx2 as chosen;
}
pub mod element;
vector_target! { yes:
    mod gfni;
    use gfni as chosen;
}
vector_target! { portable:
    use portable as chosen;
}
pub mod eq;
pub mod folding;
pub mod linear;
#[cfg_attr(all(target_arch = "x86_64", target_feature = "avx2"), allow(dead_code))]
mod portable;
pub mod skip;
pub mod vector;
