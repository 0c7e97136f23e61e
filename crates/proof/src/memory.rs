//! Memory of long vectors, in large pages where the system has them: hundreds of times fewer page faults.

use core::alloc::Layout;
use core::mem::MaybeUninit;
use std::alloc::{alloc_zeroed, handle_alloc_error};

use crate::kernel::element::PackedK;

/// An empty vector with room for so many items.
#[must_use]
pub fn with_capacity<T>(len: usize) -> Vec<T> {
    let mut vector = Vec::with_capacity(len);
    advise_large_pages(vector.spare_capacity_mut());
    vector
}

/// An empty vector with room for so many items, in large pages, or with none where the system refuses so much: for what may be needed.
#[must_use]
pub fn reserve<T>(len: usize) -> Vec<T> {
    let mut vector = Vec::new();
    if vector.try_reserve_exact(len).is_ok() {
        advise_large_pages(vector.spare_capacity_mut());
    }
    vector
}

/// Words that are zero, which take no memory before they are written.
#[must_use]
pub fn zero_words(len: usize) -> Vec<u64> {
    // SAFETY: integers.
    unsafe { zeros(len) }
}

/// Packings that are zero, which take no memory before they are written.
#[must_use]
pub fn zero_packings(len: usize) -> Vec<PackedK> {
    // SAFETY: registers of integers.
    unsafe { zeros(len) }
}

/// Digests that are zero, which take no memory before they are written.
#[must_use]
pub fn zero_digests(len: usize) -> Vec<[u8; 32]> {
    // SAFETY: integers.
    unsafe { zeros(len) }
}

/// Items all of whose bytes are zero.
///
/// # Safety
/// That must be a value.
unsafe fn zeros<T>(len: usize) -> Vec<T> {
    let Ok(layout) = Layout::array::<T>(len) else {
        return Vec::with_capacity(len); // which says that it is too long
    };
    if layout.size() == 0 {
        return Vec::new();
    }
    // SAFETY: the layout has a size.
    let memory = unsafe { alloc_zeroed(layout) }.cast::<T>();
    if memory.is_null() {
        handle_alloc_error(layout);
    }
    // SAFETY: allocated as a vector allocates, for so many items, which are zeros, as the caller allows.
    let mut vector = unsafe { Vec::from_raw_parts(memory, 0, len) };
    advise_large_pages(vector.spare_capacity_mut());
    // SAFETY: as above.
    unsafe { vector.set_len(len) };
    vector
}

/// Slices of the given lengths in memory that there is, to be written before they are read; what is missing is added to it.
pub fn carve<'m>(memory: &'m mut Vec<Vec<PackedK>>, lengths: &[usize]) -> Vec<&'m mut [PackedK]> {
    let mut room: Vec<usize> = memory.iter().map(Vec::len).collect();
    let places: Vec<usize> = lengths
        .iter()
        .map(|&length| {
            let place = room.iter().position(|&room| room >= length).unwrap_or_else(|| {
                memory.push(zero_packings(length));
                room.push(length);
                room.len() - 1
            });
            room[place] -= length;
            place
        })
        .collect();
    let mut rest: Vec<&mut [PackedK]> = memory.iter_mut().map(Vec::as_mut_slice).collect();
    let slices = lengths.iter().zip(places);
    slices
        .map(|(&length, place)| rest[place].split_off_mut(..length).unwrap_or_default())
        .collect()
}

/// Asks for large pages under memory that is about to be written for the first time.
fn advise_large_pages<T>(memory: &mut [MaybeUninit<T>]) {
    #[cfg(target_os = "linux")]
    {
        let page = 1 << 12;
        let range = memory.as_mut_ptr_range();
        let start = range.start.addr().next_multiple_of(page);
        let end = range.end.addr() / page * page;
        if end > start + (1 << 21) {
            // SAFETY: whole pages within one allocation; the advice changes neither contents nor access. If it is refused,
            // nothing changes.
            unsafe {
                let _ = libc::madvise(
                    range.start.with_addr(start).cast(),
                    end - start,
                    libc::MADV_HUGEPAGE,
                );
            }
        }
    }
    #[cfg(not(target_os = "linux"))]
    let _ = memory;
}
