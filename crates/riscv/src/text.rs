//! Where instructions start in code of mixed lengths.
//!
//! Bytes alone do not tell where instructions start, so this is fixed by a rule: an entry is at every address that
//! can be reached, inside the text's ranges, from
//!
//! - the start of each range, the entry point, and the symbols in the text;
//! - by going on behind an instruction (or, where there is none, behind what its low bits give as its length);
//! - by going to the target of a direct jump or branch.
//!
//! So code that a linker wrote gives one entry an instruction: it is one linear sweep. Where data lie in the text, some of
//! their bytes are taken for instructions, perhaps out of step with the code behind; the direct jumps into that code and
//! its symbols bring the sweep back into step, whatever the data are. An entry says no more than what would
//! be fetched at its address, so an entry too many does no harm but to make the text longer, and a computed jump to an
//! address without an entry stops the run. The program id covers all entries.
//!
//! The set does not depend on the order of the search, and is no larger than the number of 2-byte parcels.

use crate::decode::decode;
use crate::program::{TextEntry, TextRange};

/// Every entry, by rising address. `parcel` gives the 16 bits at an even address inside a range. Starts outside the
/// ranges are ignored.
pub(crate) fn sweep(
    ranges: &[TextRange],
    starts: impl IntoIterator<Item = u64>,
    parcel: impl Fn(u64) -> u16,
) -> Vec<TextEntry> {
    let mut seen: Vec<Vec<bool>> = ranges.iter().map(|range| vec![false; range.parcels()]).collect();
    let mut entries = Vec::new();
    let mut open: Vec<u64> = starts.into_iter().collect();
    open.extend(ranges.iter().map(|range| range.start));
    while let Some(mut pc) = open.pop() {
        let Some((number, range)) = find(ranges, pc) else {
            continue;
        };
        while pc < range.end && !core::mem::replace(&mut seen[number][range.parcel(pc)], true) {
            let entry = read(range, pc, &parcel);
            let length = match entry.instruction {
                Some(instruction) => u64::from(instruction.length),
                None if entry.word & 3 == 3 => 4,
                None => 2,
            };
            let target = entry
                .instruction
                .and_then(|instruction| instruction.target(entry.pc));
            open.extend(target.filter(|target| find(ranges, *target).is_some()));
            entries.push(entry);
            pc += length;
        }
    }
    entries.sort_unstable_by_key(|entry| entry.pc);
    entries
}

/// The range that has an even address, and its index.
fn find(ranges: &[TextRange], pc: u64) -> Option<(usize, &TextRange)> {
    let number = ranges.partition_point(|range| range.end <= pc);
    let range = ranges.get(number)?;
    (range.start <= pc && pc.is_multiple_of(2)).then_some((number, range))
}

/// What is fetched at an address. An instruction that would reach over the range's end is none.
fn read(range: &TextRange, pc: u64, parcel: impl Fn(u64) -> u16) -> TextEntry {
    let low = parcel(pc);
    let whole = pc + 4 <= range.end;
    let word = match low & 3 {
        3 if whole => u32::from(low) | u32::from(parcel(pc + 2)) << 16,
        _ => u32::from(low),
    };
    let instruction = match low & 3 {
        3 if !whole => None,
        _ => decode(word).ok(),
    };
    TextEntry {
        pc: pc as u32,
        word,
        instruction,
    }
}
