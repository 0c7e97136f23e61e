//! A program as Spike loads it, and the memory it needs.

use anyhow::{Context, Result};
use carryless_riscv::{Instruction as I, Op, STACK_POINTER};

/// The pages of memory regions.
const PAGE: u64 = 0x1000;

/// Where no memory may be, by rising address: Spike's debugger and boot ROM, timer, interrupt controller, serial port.
const DEVICES: [(u64, u64); 4] = [
    (0, 0x2000),
    (0x200_0000, 0x20c_0000),
    (0xc00_0000, 0xd00_0000),
    (0x1000_0000, 0x1000_1000),
];

/// Size of the stack.
const STACK_SIZE: u64 = 8 << 20;
/// Where the stub is: behind a page of zeros, to which `sp` points.
const STUB: u64 = STACK_POINTER + PAGE;

/// A program for Spike.
pub(crate) struct Payload {
    /// An ELF file: the program's segments, and the stub, where it is entered.
    pub file: Vec<u8>,
    /// Memory regions, starts and ends at pages, apart from each other.
    pub memory: Vec<(u64, u64)>,
}

/// What is loaded, and where.
struct Segment<'a> {
    address: u64,
    contents: &'a [u8],
    /// Its size in memory.
    size: u64,
}

/// A program, given as an ELF file's contents, for Spike.
pub(crate) fn payload(program: &[u8], entry: u64) -> Result<Payload> {
    let stub = stub(entry);
    let mut segments = segments(program).context("the file has bad program headers")?;
    segments.push(Segment {
        address: STUB,
        contents: &stub,
        size: PAGE,
    });
    let file = write(&segments);
    let mut memory: Vec<_> = segments
        .iter()
        .map(|segment| (segment.address, segment.address.saturating_add(segment.size)))
        .collect();
    memory.push((STACK_POINTER - STACK_SIZE, STUB));
    Ok(Payload {
        file,
        memory: pages(memory),
    })
}

/// Sets `sp` and goes to the entry.
fn stub(entry: u64) -> Vec<u8> {
    let (sp, t0) = (2, 5);
    let code = [
        I::u(Op::Auipc, sp, -(PAGE as i64)),
        I::u(Op::Auipc, t0, 0),
        I::i(Op::Ld, t0, t0, 12),
        I::i(Op::Jalr, 0, t0, 0),
    ];
    let mut bytes = code
        .map(|instruction| instruction.encode().to_le_bytes())
        .concat();
    bytes.extend(entry.to_le_bytes());
    bytes
}

fn short(file: &[u8], at: usize) -> Option<u16> {
    Some(u16::from_le_bytes(*file.get(at..)?.first_chunk()?))
}

fn long(file: &[u8], at: usize) -> Option<u64> {
    Some(u64::from_le_bytes(*file.get(at..)?.first_chunk()?))
}

/// The segments to load of an ELF file.
fn segments(file: &[u8]) -> Option<Vec<Segment<'_>>> {
    const HEADERS_AT: usize = 32;
    const HEADER_SIZE: usize = 54;
    const HEADER_COUNT: usize = 56;
    const LOAD: u64 = 1;
    let mut at = usize::try_from(long(file, HEADERS_AT)?).ok()?;
    let mut segments = Vec::new();
    for _ in 0..short(file, HEADER_COUNT)? {
        // Kind and flags, offset, address, physical address, size in the file, size in memory.
        let [kind, offset, address, in_file, size] =
            [0, 8, 16, 32, 40].map(|field| long(file, at.checked_add(field)?));
        let size = size?;
        if kind? & 0xffff_ffff == LOAD && size != 0 {
            let (offset, in_file) = (usize::try_from(offset?).ok()?, usize::try_from(in_file?).ok()?);
            segments.push(Segment {
                address: address?,
                contents: file.get(offset..)?.get(..in_file)?,
                size,
            });
        }
        at = at.checked_add(usize::from(short(file, HEADER_SIZE)?))?;
    }
    Some(segments)
}

/// An ELF file of these segments, entered at the stub. Their zeros are left out: Spike's memory is zero, and where a
/// segment is so large that it reaches the devices, Spike must not write zeros.
fn write(segments: &[Segment<'_>]) -> Vec<u8> {
    const HEADER: u64 = 64;
    const SEGMENT_HEADER: u64 = 56;
    const SECTION_HEADER: u64 = 64;
    let section_at = HEADER + SEGMENT_HEADER * segments.len() as u64;
    // Class 64, little-endian, version 1; executable; RISC-V; version 1.
    let mut file = b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0".to_vec();
    file.extend([2u16, 243].map(u16::to_le_bytes).concat());
    file.extend(1u32.to_le_bytes());
    // Entry; program headers; sections.
    file.extend([STUB, HEADER, section_at].map(u64::to_le_bytes).concat());
    file.extend(1u32.to_le_bytes());
    let [header, segment_header, section_header] = [HEADER, SEGMENT_HEADER, SECTION_HEADER].map(|n| n as u16);
    let counts = [
        header,
        segment_header,
        segments.len() as u16,
        section_header,
        1,
        0,
    ];
    file.extend(counts.map(u16::to_le_bytes).concat());
    let mut offset = section_at + SECTION_HEADER;
    for segment in segments {
        const ALL_RIGHTS: u32 = 7;
        let size = segment.contents.len() as u64;
        file.extend([1u32, ALL_RIGHTS].map(u32::to_le_bytes).concat());
        let fields = [offset, segment.address, segment.address, size, size, 1];
        file.extend(fields.map(u64::to_le_bytes).concat());
        offset += size;
    }
    // Spike wants a section of names: here it is one empty one, the first byte of this entry.
    file.extend([0, 0, 0, section_at, 1, 0, 0, 0].map(u64::to_le_bytes).concat());
    segments.iter().for_each(|segment| file.extend(segment.contents));
    file
}

/// The pages of segments, without those of the devices.
fn pages(mut segments: Vec<(u64, u64)>) -> Vec<(u64, u64)> {
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
    use super::pages;

    #[test]
    fn memory_is_made_of_pages_around_the_devices() {
        let regions = pages(vec![
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
