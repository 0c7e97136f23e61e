//! A program as Spike loads it, and the memory it needs.

use anyhow::{Context, Result};

/// The pages of memory regions.
const PAGE: u64 = 0x1000;

/// Where no memory may be, by rising address: Spike's debugger and boot ROM, timer, interrupt controller, serial port.
const DEVICES: [(u64, u64); 4] = [
    (0, 0x2000),
    (0x200_0000, 0x20c_0000),
    (0xc00_0000, 0xd00_0000),
    (0x1000_0000, 0x1000_1000),
];

/// A program for Spike.
pub(crate) struct Payload {
    /// An ELF file.
    pub file: Vec<u8>,
    /// Memory regions, starts and ends at pages, apart from each other.
    pub memory: Vec<(u64, u64)>,
}

/// Offsets in an ELF file's header, in a program header, and sizes.
const HEADERS_AT: usize = 32;
const SECTIONS_AT: usize = 40;
const HEADER_SIZE: usize = 54;
const HEADER_COUNT: usize = 56;
const SECTION_SIZE: usize = 58;
const SECTION_COUNT: usize = 60;
const ADDRESS: usize = 24;
const SIZE_IN_FILE: usize = 32;
const SIZE_IN_MEMORY: usize = 40;

/// A program, given as an ELF file's contents, for Spike.
pub(crate) fn payload(program: &[u8]) -> Result<Payload> {
    let mut file = program.to_vec();
    let segments = segments(&mut file).context("the file has bad program headers")?;
    // Spike looks for the sections' names.
    if short(&file, SECTION_COUNT) == Some(0) {
        add_section(&mut file);
    }
    let memory = memory(segments);
    Ok(Payload { file, memory })
}

fn short(file: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*file.get(at..)?.first_chunk()?))
}

fn long(file: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(*file.get(at..)?.first_chunk()?))
}

/// The segments' starts and ends. In the file they are shortened to what the file has of them: Spike's memory is zero, and
/// where a segment is so large that it reaches the devices, Spike must not write zeros.
fn segments(file: &mut [u8]) -> Option<Vec<(u64, u64)>> {
    const LOAD: u64 = 1;
    let mut at = usize::try_from(long(file, HEADERS_AT)?).ok()?;
    let mut segments = Vec::new();
    for _ in 0..short(file, HEADER_COUNT)? {
        let (start, size) = (long(file, at + ADDRESS)?, long(file, at + SIZE_IN_MEMORY)?);
        if long(file, at)? & 0xffff_ffff == LOAD && size != 0 {
            segments.push((start, start.checked_add(size)?));
            file.copy_within(at + SIZE_IN_FILE..at + SIZE_IN_MEMORY, at + SIZE_IN_MEMORY);
        }
        at = at.checked_add(usize::from(short(file, HEADER_SIZE)?))?;
    }
    Some(segments)
}

/// Adds an empty section with an empty name.
fn add_section(file: &mut Vec<u8>) {
    const SIZE: u16 = 64;
    file.resize(file.len().next_multiple_of(8), 0);
    let at = file.len() as u64;
    // The section of the names, of one byte: the first one of its own entry.
    let entry = [0, 0, 0, at, 1, 0, 0, 0];
    file.extend(entry.map(u64::to_le_bytes).concat());
    file[SECTIONS_AT..][..8].copy_from_slice(&at.to_le_bytes());
    // The entry's size, the number of sections, and the one of the names.
    file[SECTION_SIZE..][..6].copy_from_slice(&[SIZE, 1, 0].map(u16::to_le_bytes).concat());
}

/// The pages of segments, without those of the devices.
fn memory(mut segments: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
    segments.sort_unstable();
    let mut regions = Vec::<(u64, u64)>::new();
    for (start, end) in segments {
        let (start, end) = (start / PAGE * PAGE, end.div_ceil(PAGE).saturating_mul(PAGE));
        match regions.last_mut() {
            Some((_, last)) if start <= *last => *last = end.max(*last),
            _ => regions.push((start, end)),
        }
    }
    for (device, device_end) in DEVICES {
        let around = |(start, end): (u64, u64)| [(start, end.min(device)), (start.max(device_end), end)];
        regions = regions.into_iter().flat_map(around).collect();
        regions.retain(|(start, end)| start < end);
    }
    regions
}

#[cfg(test)]
mod tests {
    use super::memory;

    #[test]
    fn memory_is_made_of_pages_around_the_devices() {
        let regions = memory(vec![
            (0x30_0010, 0xd80_0001),
            (0x1_0004, 0x1_2345),
            (0x1_2800, 0x1_2900),
        ]);
        assert_eq!(
            regions,
            [
                (0x1_0000, 0x1_3000),
                (0x30_0000, 0x200_0000),
                (0x20c_0000, 0xc00_0000),
                (0xd00_0000, 0xd80_1000)
            ]
        );
    }
}
