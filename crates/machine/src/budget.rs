//! What each chip costs, beside what the design allows it.

use carryless_circuit::Direction;

use crate::id::ChipId;

/// A chip's cost a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// The chip.
    pub chip: ChipId,
    /// Its name.
    pub name: &'static str,
    /// Committed words.
    pub words: usize,
    /// AND words.
    pub ands: usize,
    /// Tokens sent.
    pub sent: usize,
    /// Tokens received.
    pub received: usize,
    /// Terms of all forms: what the chip costs the verifier.
    pub terms: usize,
    /// The most committed words and AND words that the design allows; none for the boundary tables.
    pub budget: Option<(usize, usize)>,
}

/// The design's budget of a chip: committed words and AND words.
#[must_use]
pub const fn budget(chip: ChipId) -> Option<(usize, usize)> {
    use ChipId as C;
    Some(match chip {
        C::Constant | C::Add | C::AddWord | C::Xor | C::Logic => (12, 4),
        C::Compare => (13, 5),
        C::ShiftLeft
        | C::ShiftRight
        | C::ShiftArithmetic
        | C::ShiftLeftWord
        | C::ShiftRightWord
        | C::ShiftArithmeticWord => (20, 11),
        C::BranchEqual | C::BranchLess => (11, 6),
        C::JumpRegister => (12, 5),
        C::LoadDouble | C::LoadWord | C::LoadHalf | C::LoadByte => (20, 9),
        C::StoreDouble | C::StoreWord | C::StoreHalf | C::StoreByte => (20, 9),
        C::Multiply | C::MultiplyWord | C::MultiplyHigh => (110, 110),
        C::Divide | C::DivideWord => (130, 130),
        C::Fence
        | C::Exit
        | C::ReadPrivate
        | C::ReadPublic
        | C::WritePublic
        | C::WriteDiagnostic
        | C::ReadPrivateNothing
        | C::ReadPublicNothing
        | C::WriteNothing
        | C::BadDescriptor
        | C::UnknownCall => (30, 15),
        C::Registers | C::Image | C::Text | C::Zeroed | C::Unread => return None,
    })
}

/// What every chip costs.
#[must_use]
pub fn costs() -> Vec<Cost> {
    let cost = |&id: &ChipId| {
        let chip = id.chip();
        let constraints = chip.constraints.iter().flat_map(|c| [&c.a, &c.b, &c.c]);
        let tokens = chip.tokens.iter().flat_map(|t| t.words.iter().chain([&t.tag]));
        Cost {
            chip: id,
            name: &chip.name,
            words: chip.width(),
            ands: chip.constraints.len(),
            sent: chip.token_count(Direction::Send),
            received: chip.token_count(Direction::Receive),
            terms: constraints.chain(tokens).map(|form| form.terms().len()).sum(),
            budget: budget(id),
        }
    };
    ChipId::ALL.iter().map(cost).collect()
}
