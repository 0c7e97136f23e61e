//! A [`Program`]: the decoded text, the memory image and the entry point that a statement is about.

use core::ops::Range;

use crate::elf::{self, ElfError};
use crate::id::{self, ProgramId};
use crate::instruction::Instruction;
use crate::symbols::{Symbol, Symbols};
use crate::text::sweep;

/// The value of `sp` at the start: in zeroed memory, far above every image and heap, so that `argc` is 0.
pub const STACK_POINTER: u64 = 0x7fff_ff00_0000;

/// The largest memory image, in bytes.
pub const MAX_IMAGE_BYTES: u64 = 256 << 20;

/// The largest text, in entries.
pub const MAX_TEXT_ENTRIES: usize = 1 << 24;

/// An address of the text at which an instruction starts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextEntry {
    /// The address, a multiple of 2.
    pub pc: u32,
    /// What is there: 32 bits, or 16 (and zeros above) if its low two bits are not 11.
    pub word: u32,
    /// The instruction, or `None` if this is none: then reaching it stops the run with an error.
    pub instruction: Option<Instruction>,
}

/// A program ready to run: everything that the statement depends on, and symbols for people.
///
/// All fields are fixed at construction, so [`id`](Self::id) always belongs to the rest.
#[derive(Clone, Debug)]
pub struct Program {
    entry: u32,
    text: Vec<TextEntry>,
    ranges: Vec<TextRange>,
    image_start: u64,
    image: Vec<u64>,
    symbols: Symbols,
    id: ProgramId,
}

/// Code without a gap: both bounds are even.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TextRange {
    /// Address of the first byte.
    pub start: u64,
    /// Address behind the last byte.
    pub end: u64,
}

impl TextRange {
    /// How many 2-byte parcels the range has.
    pub(crate) fn parcels(&self) -> usize {
        ((self.end - self.start) / 2) as usize
    }

    /// The number of the parcel at an address inside.
    #[inline(always)]
    pub(crate) fn parcel(&self, pc: u64) -> usize {
        ((pc - self.start) / 2) as usize
    }
}

/// A part of the file that is loaded at an address.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Segment<'a> {
    /// Address of the first byte.
    pub address: u64,
    /// The bytes that the file gives; zeros follow.
    pub bytes: &'a [u8],
    /// Size in memory, at least `bytes.len()`.
    pub size: u64,
}

impl Program {
    /// Loads a static ELF executable.
    pub fn from_elf(file: &[u8]) -> Result<Program, ElfError> {
        elf::load(file)
    }

    /// A program that is nothing but `code`, loaded at and entered at address `start`.
    pub fn from_instructions(start: u32, code: &[Instruction]) -> Result<Program, ElfError> {
        let words: Vec<u32> = code.iter().map(Instruction::encode).collect();
        Self::from_words(start, &words, start, &[])
    }

    /// A program of instruction words at `start` (and entered there) and of `data` at `data_start`.
    pub fn from_words(start: u32, code: &[u32], data_start: u32, data: &[u8]) -> Result<Program, ElfError> {
        let bytes: Vec<u8> = code.iter().flat_map(|word| word.to_le_bytes()).collect();
        Self::from_code(start, &bytes, data_start, data)
    }

    /// A program of code, of instructions of any length, at `start` (and entered there) and of `data` at `data_start`.
    pub fn from_code(start: u32, bytes: &[u8], data_start: u32, data: &[u8]) -> Result<Program, ElfError> {
        let range = u64::from(start)..u64::from(start) + bytes.len() as u64;
        let segments = [(start, bytes), (data_start, data)].map(|(address, bytes)| Segment {
            address: address.into(),
            bytes,
            size: bytes.len() as u64,
        });
        Self::assemble(start.into(), segments.to_vec(), vec![range], Symbols::default())
    }

    /// Puts a program together and checks it; `text` are the address ranges that hold instructions.
    pub(crate) fn assemble(
        entry: u64,
        mut segments: Vec<Segment<'_>>,
        text: Vec<Range<u64>>,
        symbols: Symbols,
    ) -> Result<Program, ElfError> {
        segments.retain(|segment| segment.size != 0);
        segments.sort_by_key(|segment| segment.address);
        let (image_start, image) = lay_out(&segments)?;
        let ranges = merge(text)?;
        let parcel = |pc: u64| {
            let word = image.get((pc / 8).wrapping_sub(image_start) as usize).copied();
            (word.unwrap_or(0) >> (8 * (pc % 8))) as u16
        };
        let behind = 8 * (image_start + image.len() as u64);
        if let Some(range) = ranges
            .iter()
            .find(|r| r.start < 8 * image_start || r.end > behind)
        {
            return Err(ElfError::CodeOutsideFile { address: range.start });
        }
        let text = sweep(&ranges, symbols.addresses().chain([entry]), parcel);
        if text.len() > MAX_TEXT_ENTRIES {
            return Err(ElfError::TextTooLarge {
                instructions: text.len(),
            });
        }
        if text
            .binary_search_by_key(&entry, |entry| entry.pc.into())
            .is_err()
        {
            return Err(ElfError::Entry { entry });
        }
        let entry = entry as u32;
        let id = id::compute(entry, STACK_POINTER, &text, image_start, &image);
        Ok(Program {
            entry,
            text,
            ranges,
            image_start,
            image,
            symbols,
            id,
        })
    }

    /// Address of the first instruction.
    pub fn entry(&self) -> u32 {
        self.entry
    }

    /// The value of `sp` at the start; all other registers are 0.
    pub fn stack_pointer(&self) -> u64 {
        STACK_POINTER
    }

    /// The text, by rising pc: an entry wherever an instruction starts.
    ///
    /// These are the addresses that can be reached from the start of each executable section (or segment, where the file
    /// has no sections), the entry point and the symbols in the text, by going on behind an instruction and by following
    /// direct jumps and branches. In code as linkers write it that is one entry an instruction. Where data lie among the code
    /// there may be more entries, and they may overlap. An entry is what would be fetched at its address; nothing is executed
    /// elsewhere.
    pub fn text(&self) -> &[TextEntry] {
        &self.text
    }

    /// Index in [`text`](Self::text) of the entry at `pc`, if there is one.
    pub fn text_index(&self, pc: u64) -> Option<usize> {
        let pc = u32::try_from(pc).ok()?;
        self.text.binary_search_by_key(&pc, |entry| entry.pc).ok()
    }

    /// Word index (address / 8) of the image's first word. There is no memory below.
    pub fn image_start(&self) -> u64 {
        self.image_start
    }

    /// The image: the aligned memory words from [`image_start`](Self::image_start) on, little-endian. All memory above is 0.
    pub fn image(&self) -> &[u64] {
        &self.image
    }

    /// The digest of everything that the statement depends on. Symbols are not part of it.
    pub fn id(&self) -> ProgramId {
        self.id
    }

    /// The function that `pc` is in, demangled, if the file says.
    pub fn symbol_at(&self, pc: u64) -> Option<Symbol> {
        self.symbols.at(pc)
    }

    /// The text's runs without gaps, by rising address, none empty, none adjacent.
    pub(crate) fn ranges(&self) -> &[TextRange] {
        &self.ranges
    }

    /// Whether a byte of `address..address + length` is text.
    pub(crate) fn touches_text(&self, address: u64, length: u64) -> bool {
        self.ranges
            .iter()
            .any(|range| address < range.end && address.saturating_add(length) > range.start)
    }
}

/// The image of sorted segments: its first word's index and its words.
fn lay_out(segments: &[Segment<'_>]) -> Result<(u64, Vec<u64>), ElfError> {
    let mut end = 0u64;
    for segment in segments {
        if segment.address < end {
            return Err(ElfError::Overlap {
                address: segment.address,
            });
        }
        end = segment.address.saturating_add(segment.size);
        if end > elf::MEMORY_END {
            return Err(ElfError::TooHigh { end });
        }
    }
    let backed = || segments.iter().filter(|segment| !segment.bytes.is_empty());
    let (Some(first), Some(last)) = (segments.first(), backed().next_back()) else {
        return Err(ElfError::NoCode);
    };
    let start = first.address / 8;
    let bytes = (last.address + last.bytes.len() as u64)
        .next_multiple_of(8)
        .saturating_sub(start * 8);
    if bytes > MAX_IMAGE_BYTES {
        return Err(ElfError::ImageTooLarge { bytes });
    }
    let mut image = vec![0u64; (bytes / 8) as usize];
    for segment in backed() {
        let offset = segment.address - start * 8;
        for (position, byte) in (offset..).zip(segment.bytes) {
            image[(position / 8) as usize] |= u64::from(*byte) << (8 * (position % 8));
        }
    }
    Ok((start, image))
}

/// Sorted, 2-byte aligned inwards, overlapping and adjacent ones joined.
fn merge(mut text: Vec<Range<u64>>) -> Result<Vec<TextRange>, ElfError> {
    text.sort_by_key(|range| range.start);
    let mut ranges: Vec<TextRange> = Vec::new();
    for range in text {
        if range.end > 1 << 32 {
            return Err(ElfError::CodeTooHigh { end: range.end });
        }
        let (start, end) = (range.start.next_multiple_of(2), range.end & !1);
        match ranges.last_mut() {
            Some(last) if start <= last.end => last.end = last.end.max(end),
            _ if start < end => ranges.push(TextRange { start, end }),
            _ => {}
        }
    }
    match ranges.iter().map(|range| range.parcels() / 2).sum() {
        0 if ranges.is_empty() => Err(ElfError::NoCode),
        0..=MAX_TEXT_ENTRIES => Ok(ranges),
        instructions => Err(ElfError::TextTooLarge { instructions }),
    }
}
