//! The carryless command.
fn main() {}
