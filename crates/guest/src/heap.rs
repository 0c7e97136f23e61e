//! The heap: memory above the program's image, which starts as zeros and has no end.
//!
//! In this machine an address costs nothing until it is touched, and a touched word costs once. So blocks are rounded
//! up generously, freed blocks are kept on one list for each size and are used again, and fresh memory is never
//! cleared, because it is zero. A block at the top of the heap grows in place.

use core::arch::asm;
use core::cell::UnsafeCell;
use core::ptr;

/// Every block starts at a multiple of this.
const GRANULE: usize = 16;
/// Blocks up to this size are rounded up to a whole granule; larger ones to a power of two.
const SMALL: usize = 1024;
const SMALL_CLASSES: usize = SMALL / GRANULE + 1;
const CLASSES: usize = SMALL_CLASSES + usize::BITS as usize;
/// What the stack may use: the heap ends this far below the stack pointer.
const STACK: usize = 64 << 20;

struct State {
    /// The first byte that was never handed out; 0 before the first request.
    top: usize,
    /// For each class, the first free block, which holds the address of the next one.
    free: [*mut u8; CLASSES],
}

struct Heap(UnsafeCell<State>);

// SAFETY: the machine has one hart and no interrupts.
unsafe impl Sync for Heap {}

static HEAP: Heap = Heap(UnsafeCell::new(State {
    top: 0,
    free: [ptr::null_mut(); CLASSES],
}));

unsafe extern "C" {
    static __heap_start: u8;
}

/// The class of blocks that hold `size` bytes, and the size of those blocks.
#[inline(always)]
fn class(size: usize) -> (usize, usize) {
    if size <= SMALL {
        let granules = size.div_ceil(GRANULE);
        (granules, granules * GRANULE)
    } else {
        let (mut index, mut block) = (SMALL_CLASSES, 2 * SMALL);
        while block < size {
            index += 1;
            block <<= 1;
        }
        (index, block)
    }
}

/// Takes `block` bytes of fresh, zeroed memory; null if they would reach the stack.
fn fresh(state: &mut State, block: usize, align: usize) -> *mut u8 {
    let stack: usize;
    // SAFETY: only reads the stack pointer.
    unsafe { asm!("mv {}, sp", out(reg) stack, options(nomem, nostack, preserves_flags)) };
    let top = if state.top == 0 {
        &raw const __heap_start as usize
    } else {
        state.top
    };
    let start = (top + align - 1) & !(align - 1);
    match start.checked_add(block) {
        Some(end) if end <= stack.saturating_sub(STACK) => {
            state.top = end;
            start as *mut u8
        }
        _ => ptr::null_mut(),
    }
}

/// A block of at least `size` bytes at a multiple of `align`, and whether it is known to be zero; null if there is none.
#[inline]
fn take(size: usize, align: usize) -> (*mut u8, bool) {
    // SAFETY: one hart, and no reference to the state outlives a function of this module.
    let state = unsafe { &mut *HEAP.0.get() };
    let (index, block) = class(size);
    let first = state.free[index];
    if first.is_null() || align > GRANULE {
        return (
            fresh(state, block, if align > GRANULE { align } else { GRANULE }),
            true,
        );
    }
    // SAFETY: a block on a free list is ours, and its first word is the next block's address.
    state.free[index] = unsafe { *first.cast::<*mut u8>() };
    (first, false)
}

/// A block of `size` bytes at a multiple of `align`, or null.
#[inline]
pub fn allocate(size: usize, align: usize) -> *mut u8 {
    take(size, align).0
}

/// A block of `size` zero bytes at a multiple of `align`, or null.
#[inline]
pub fn allocate_zeroed(size: usize, align: usize) -> *mut u8 {
    let (block, zero) = take(size, align);
    if !zero {
        // SAFETY: the block has at least `size` bytes.
        unsafe { ptr::write_bytes(block, 0, size) };
    }
    block
}

/// Gives a block back.
///
/// # Safety
/// `block` must have come from this module with this size, and must not be used again.
#[inline]
pub unsafe fn free(block: *mut u8, size: usize) {
    // SAFETY: as in `take`.
    let state = unsafe { &mut *HEAP.0.get() };
    let (index, _) = class(size);
    if index != 0 {
        // SAFETY: the block is ours again and has at least one granule.
        unsafe { *block.cast::<*mut u8>() = state.free[index] };
        state.free[index] = block;
    }
}

/// Moves a block's contents to one of `new` bytes, in place where that is possible; null (and no change) if it cannot.
///
/// # Safety
/// `block` must have come from this module with this size and alignment, and must not be used again unless null is
/// returned.
pub unsafe fn resize(block: *mut u8, size: usize, align: usize, new: usize) -> *mut u8 {
    let (old_index, old_block) = class(size);
    let (new_index, new_block) = class(new);
    if old_index == new_index {
        return block;
    }
    {
        // SAFETY: as in `take`.
        let state = unsafe { &mut *HEAP.0.get() };
        if new > size && block as usize + old_block == state.top {
            return if fresh(state, new_block - old_block, GRANULE).is_null() {
                ptr::null_mut()
            } else {
                block
            };
        }
    }
    let target = allocate(new, align);
    if !target.is_null() {
        // SAFETY: both blocks have at least the smaller of the two sizes, and they are different blocks.
        unsafe {
            ptr::copy_nonoverlapping(block, target, if size < new { size } else { new });
            free(block, size);
        }
    }
    target
}
