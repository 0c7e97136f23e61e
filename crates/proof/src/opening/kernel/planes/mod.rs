//! Kernels on registers of 32 bytes, two lanes of 16. What they can do well is look up sixteen bytes in a table of sixteen, the same for a whole lane;
//! so what is multiplied by one constant lies together: words are kept in *byte planes*.

mod butterfly;
pub mod hash;
pub mod linear;
#[cfg_attr(all(target_arch = "x86_64", target_feature = "gfni"), path = "gfni.rs")]
mod products;
mod registers;
pub mod transform;

/// Columns of a row.
pub const COLUMNS: usize = 16;

/// Sixteen words of a row of a codeword: plane p holds byte p of each, then byte `4 + p` of each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[repr(C, align(64))]
pub struct Row(pub [[u8; 32]; 4]);

impl Row {
    /// The words.
    pub fn words(&self) -> [u64; COLUMNS] {
        core::array::from_fn(|a| {
            u64::from_le_bytes(core::array::from_fn(|j| self.0[j % 4][16 * (j / 4) + a]))
        })
    }
}
