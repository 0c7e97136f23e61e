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
    /// Products, of integers or carry-less.
    pub products: usize,
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
        C::Constant
        | C::Add
        | C::AddImmediate
        | C::AddWord
        | C::AddWordImmediate
        | C::ShiftAdd1
        | C::ShiftAdd2
        | C::ShiftAdd3
        | C::AddUnsignedWord
        | C::ShiftAddUnsignedWord1
        | C::ShiftAddUnsignedWord2
        | C::ShiftAddUnsignedWord3
        | C::Xor
        | C::XorImmediate
        | C::Logic
        | C::LogicImmediate => (12, 4),
        C::Compare | C::CompareImmediate | C::MinMax | C::ConditionalZero => (13, 5),
        C::ShiftLeft
        | C::ShiftLeftImmediate
        | C::ShiftLeftUnsignedWord
        | C::ShiftRight
        | C::ShiftRightImmediate
        | C::ShiftArithmetic
        | C::ShiftArithmeticImmediate
        | C::ShiftLeftWord
        | C::ShiftLeftWordImmediate
        | C::ShiftRightWord
        | C::ShiftRightWordImmediate
        | C::ShiftArithmeticWord
        | C::ShiftArithmeticWordImmediate
        | C::RotateLeft
        | C::RotateRight
        | C::RotateRightImmediate
        | C::RotateLeftWord
        | C::RotateRightWord
        | C::RotateRightWordImmediate => (20, 11),
        // No line of their own in the design: those of a comparison, and one committed word and AND more.
        C::BitSet
        | C::BitSetImmediate
        | C::BitInvert
        | C::BitInvertImmediate
        | C::BitExtract
        | C::BitExtractImmediate
        | C::Extend
        | C::ReverseBytes
        | C::OrBytes
        | C::LeadingZeros
        | C::LeadingZerosWord
        | C::TrailingZeros
        | C::TrailingZerosWord
        | C::Ones
        | C::OnesWord
        | C::MultiplyPaired => (14, 6),
        C::BranchEqual | C::BranchLess => (11, 6),
        C::JumpRegister => (12, 5),
        C::LoadDouble | C::LoadWord | C::LoadHalf | C::LoadByte | C::LoadMisaligned | C::LoadAcross => {
            (20, 9)
        }
        C::StoreDouble | C::StoreWord | C::StoreHalf | C::StoreByte | C::StoreMisaligned | C::StoreAcross => {
            (20, 9)
        }
        C::LoadReserved | C::StoreConditional | C::AtomicLogic | C::AtomicArithmetic => (22, 10),
        C::Multiply
        | C::MultiplyWord
        | C::MultiplyHigh
        | C::MultiplyHighPaired
        | C::Carryless
        | C::CarrylessHigh
        | C::CarrylessReversed => (110, 110),
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
        let factors = chip
            .all_products()
            .flat_map(|(_, p)| [&p.a, &p.b, &p.low, &p.high]);
        let tokens = chip.tokens.iter().flat_map(|t| t.words.iter().chain([&t.tag]));
        Cost {
            chip: id,
            name: &chip.name,
            words: chip.width(),
            ands: chip.constraints.len(),
            products: chip.all_products().count(),
            sent: chip.token_count(Direction::Send),
            received: chip.token_count(Direction::Receive),
            terms: constraints
                .chain(factors)
                .chain(tokens)
                .map(|form| form.terms().len())
                .sum(),
            budget: budget(id),
        }
    };
    ChipId::ALL.iter().map(cost).collect()
}
