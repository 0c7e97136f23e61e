//! The chips, by what their instructions do.

pub(crate) mod arithmetic;
pub(crate) mod boundary;
pub(crate) mod call;
pub(crate) mod divide;
pub(crate) mod jump;
pub(crate) mod memory;
pub(crate) mod multiply;
