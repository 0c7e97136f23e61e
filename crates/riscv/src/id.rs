//! The program id: the digest of everything about a program that a statement depends on.

use core::fmt;
use core::str::FromStr;

use crate::program::TextEntry;

/// Domain and version of the encoding below; a change of either or of the machine's meaning gives other ids.
const DOMAIN: &[u8] = b"carryless program id, RV64IMAC Zba Zbb Zbs Zbc Zicond, version 2\n";

/// BLAKE3 digest of a program's entry, stack pointer, text and memory image. Written as 64 hexadecimal digits.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ProgramId(pub [u8; 32]);

/// Why a string is not a [`ProgramId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ParseProgramIdError {
    /// It is too long or too short.
    #[error("a program id has 64 hexadecimal digits, this has {length} characters")]
    Length {
        /// The number of characters.
        length: usize,
    },
    /// It has another character.
    #[error("a program id has only hexadecimal digits, this has {character:?} at position {position}")]
    Digit {
        /// The first character that is no digit.
        character: char,
        /// Its position, from 0.
        position: usize,
    },
}

/// Digest of: domain; entry (4 bytes), stack pointer (8); number of text entries (8), and of each its pc (4) and
/// word (4); index of the image's first word (8), number of image words (8), the words (8 each). All little-endian.
pub(crate) fn compute(
    entry: u32,
    stack_pointer: u64,
    text: &[TextEntry],
    image_start: u64,
    image: &[u64],
) -> ProgramId {
    let mut hasher = blake3::Hasher::new();
    hasher.update(DOMAIN);
    hasher.update(&entry.to_le_bytes());
    hasher.update(&stack_pointer.to_le_bytes());
    hasher.update(&(text.len() as u64).to_le_bytes());
    let mut buffer = Vec::with_capacity(8 << 10);
    for entries in text.chunks(1 << 10) {
        buffer.clear();
        for entry in entries {
            buffer.extend_from_slice(&entry.pc.to_le_bytes());
            buffer.extend_from_slice(&entry.word.to_le_bytes());
        }
        hasher.update(&buffer);
    }
    hasher.update(&image_start.to_le_bytes());
    hasher.update(&(image.len() as u64).to_le_bytes());
    for words in image.chunks(1 << 10) {
        buffer.clear();
        buffer.extend(words.iter().flat_map(|word| word.to_le_bytes()));
        hasher.update(&buffer);
    }
    ProgramId(*hasher.finalize().as_bytes())
}

impl fmt::Display for ProgramId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
    }
}

impl fmt::Debug for ProgramId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "ProgramId({self})")
    }
}

impl FromStr for ProgramId {
    type Err = ParseProgramIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut id = [0u8; 32];
        for (position, character) in text.chars().enumerate() {
            let digit = character
                .to_digit(16)
                .ok_or(ParseProgramIdError::Digit { character, position })?;
            if let Some(byte) = id.get_mut(position / 2) {
                *byte = *byte << 4 | digit as u8;
            }
        }
        match text.len() {
            64 => Ok(ProgramId(id)),
            length => Err(ParseProgramIdError::Length { length }),
        }
    }
}
