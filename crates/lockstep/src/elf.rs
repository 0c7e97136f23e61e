//! Minimal ELF files: one segment of code, one of data.

/// Segments start on pages of their own, in the file and in memory, as a loader wants them.
const PAGE: usize = 0x1000;

/// A static executable for 64-bit RISC-V with compressed instructions and no floating point: `code` at address `code_at`,
/// where it is entered, and `data` at `data_at`, followed by zeros up to `data_size` bytes.
#[must_use]
pub fn executable(code_at: u64, code: &[u8], data_at: u64, data: &[u8], data_size: u64) -> Vec<u8> {
    const READ_EXECUTE: u32 = 5;
    const READ_WRITE: u32 = 6;
    let data_offset = PAGE + code.len().next_multiple_of(PAGE);
    let code_size = code.len() as u64;
    let segments = [
        (READ_EXECUTE, PAGE, code_at, code_size, code_size),
        (READ_WRITE, data_offset, data_at, data.len() as u64, data_size),
    ];
    // Class 64, little-endian, version 1; executable; RISC-V; version 1.
    let mut file = b"\x7fELF\x02\x01\x01\0\0\0\0\0\0\0\0\0".to_vec();
    file.extend([2u16, 243].map(u16::to_le_bytes).concat());
    file.extend(1u32.to_le_bytes());
    // Entry; program headers behind this header; no sections.
    file.extend([code_at, 64, 0].map(u64::to_le_bytes).concat());
    file.extend(1u32.to_le_bytes());
    file.extend([64u16, 56, 2, 64, 0, 0].map(u16::to_le_bytes).concat());
    for (flags, offset, address, in_file, in_memory) in segments {
        file.extend([1u32, flags].map(u32::to_le_bytes).concat());
        let fields = [offset as u64, address, address, in_file, in_memory, PAGE as u64];
        file.extend(fields.map(u64::to_le_bytes).concat());
    }
    file.resize(PAGE, 0);
    file.extend(code);
    file.resize(data_offset, 0);
    file.extend(data);
    file
}
