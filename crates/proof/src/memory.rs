//! Memory of long vectors, in large pages where the system has them: hundreds of times fewer page faults.

use core::mem::MaybeUninit;

use rayon::prelude::*;

/// An empty vector with room for so many items.
#[must_use]
pub fn with_capacity<T>(len: usize) -> Vec<T> {
    let mut vector = Vec::with_capacity(len);
    advise_large_pages(vector.spare_capacity_mut());
    vector
}

/// A vector of zeros, which takes no memory before it is written.
#[must_use]
pub fn zeros(len: usize) -> Vec<u64> {
    let mut vector = vec![0; len];
    // SAFETY: the items stay as they are; as `MaybeUninit` they are only advised about.
    advise_large_pages(unsafe { &mut *(vector.as_mut_slice() as *mut [u64] as *mut [MaybeUninit<u64>]) });
    vector
}

/// A vector of copies of a value.
#[must_use]
pub fn filled<T: Copy + Send + Sync>(value: T, len: usize) -> Vec<T> {
    let mut vector = with_capacity(len);
    if is_shared::<T>(len) {
        let items = (0..len).into_par_iter().with_min_len(1 << 12);
        items.map(|_| value).collect_into_vec(&mut vector);
    } else {
        vector.resize(len, value);
    }
    vector
}

/// What `f` makes of the items of the same index of two slices of one length.
pub fn collected<T: Copy + Send + Sync>(a: &[T], b: &[T], f: impl Fn(&T, &T) -> T + Sync + Send) -> Vec<T> {
    let mut vector = with_capacity(a.len());
    if is_shared::<T>(a.len()) {
        let pairs = a.par_iter().zip(b).with_min_len(1 << 10);
        pairs.map(|(a, b)| f(a, b)).collect_into_vec(&mut vector);
    } else {
        vector.extend(a.iter().zip(b).map(|(a, b)| f(a, b)));
    }
    vector
}

/// Whether threads share the writing of so many items.
fn is_shared<T>(len: usize) -> bool {
    rayon::current_num_threads() > 1 && len * size_of::<T>() > 1 << 18
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
