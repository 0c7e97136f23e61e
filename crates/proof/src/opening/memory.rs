//! Memory for large vectors, in large pages.

use core::mem::MaybeUninit;

/// Room for that many items.
pub fn buffer<T>(length: usize) -> Vec<T> {
    let mut buffer = Vec::with_capacity(length);
    advise_large_pages(buffer.spare_capacity_mut());
    buffer
}

/// That many times an item.
pub fn repeated<T: Clone>(item: T, length: usize) -> Vec<T> {
    let mut items = buffer(length);
    items.resize(length, item);
    items
}

/// Asks for large pages under memory that is about to be written for the first time: hundreds of times fewer page faults.
fn advise_large_pages<T>(memory: &mut [MaybeUninit<T>]) {
    #[cfg(target_os = "linux")]
    {
        let page = 1 << 12;
        let range = memory.as_mut_ptr_range();
        let start = range.start.addr().next_multiple_of(page);
        let end = range.end.addr() / page * page;
        if end > start + (1 << 21) {
            // SAFETY: whole pages within one allocation; the advice changes neither contents nor access. If it is refused, nothing changes.
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
