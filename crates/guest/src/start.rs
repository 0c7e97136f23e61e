//! The program's start, its allocator, and its end by a panic.

use core::alloc::{GlobalAlloc, Layout};

use crate::{calls, heap};

core::arch::global_asm!(
    ".section .text._start, \"ax\", @progbits",
    ".globl _start",
    "_start:",
    ".option push",
    ".option norelax",
    "la gp, __global_pointer$",
    ".option pop",
    "andi sp, sp, -16",
    "tail carryless_start",
    ".text",
);

#[unsafe(no_mangle)]
extern "C" fn carryless_start() -> ! {
    unsafe extern "C" {
        safe fn carryless_main();
    }
    carryless_main();
    calls::exit(0)
}

struct Allocator;

// SAFETY: `heap` hands out blocks that do not overlap, of at least the size and alignment that were asked for.
unsafe impl GlobalAlloc for Allocator {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        heap::allocate(layout.size(), layout.align())
    }

    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        heap::allocate_zeroed(layout.size(), layout.align())
    }

    unsafe fn dealloc(&self, block: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is the same.
        unsafe { heap::free(block, layout.size()) }
    }

    unsafe fn realloc(&self, block: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // SAFETY: the caller's promise is the same.
        unsafe { heap::resize(block, layout.size(), layout.align(), new_size) }
    }
}

#[global_allocator]
static ALLOCATOR: Allocator = Allocator;

#[panic_handler]
fn panic(info: &core::panic::PanicInfo<'_>) -> ! {
    crate::eprintln!("{info}");
    calls::exit(101)
}
