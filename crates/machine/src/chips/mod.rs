//! The chips, by what their instructions do.

pub(crate) mod arithmetic;
pub(crate) mod atomic;
pub(crate) mod bits;
pub(crate) mod boundary;
pub(crate) mod call;
pub(crate) mod divide;
pub(crate) mod jump;
pub(crate) mod memory;
pub(crate) mod misaligned;
pub(crate) mod multiply;
pub(crate) mod shift;
