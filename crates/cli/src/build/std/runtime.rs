//! The program's start, and the functions that the standard library's `zkvm` platform calls.

#[allow(unreachable_pub)]
mod calls;
#[allow(unreachable_pub)]
pub mod heap;

core::arch::global_asm!(
    ".section .text._start, \"ax\", @progbits",
    ".globl _start",
    "_start:",
    ".option push",
    ".option norelax",
    "la gp, __global_pointer$",
    ".option pop",
    "mv a0, sp",
    "andi sp, sp, -16",
    "tail carryless_start",
    ".text",
);

/// What the stack pointer points at when the program starts: argc, argv, 0, environment, 0.
static mut STACK: *const usize = core::ptr::null();

#[unsafe(no_mangle)]
unsafe extern "C" fn carryless_start(stack: *const usize) -> ! {
    unsafe extern "C" {
        fn main(argc: i32, argv: *const *const u8) -> i32;
    }
    unsafe {
        STACK = stack;
        calls::exit(main(0, core::ptr::null()))
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sys_read(descriptor: u32, buffer: *mut u8, length: usize) -> usize {
    unsafe { calls::read(descriptor as usize, buffer, length) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sys_write(descriptor: u32, buffer: *const u8, length: usize) {
    unsafe { calls::write(descriptor as usize, buffer, length) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sys_log(message: *const u8, length: usize) {
    unsafe { calls::write(calls::DIAGNOSTICS, message, length) }
}

/// The panic hook has printed the message already.
#[unsafe(no_mangle)]
unsafe extern "C" fn sys_panic(_message: *const u8, _length: usize) -> ! {
    calls::exit(101)
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sys_exit(code: i32) -> ! {
    calls::exit(code)
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sys_halt() -> ! {
    calls::exit(0)
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sys_cycle_count() -> usize {
    0
}

/// Keys of hash maps. A proved run has no randomness: the same words every time.
#[unsafe(no_mangle)]
unsafe extern "C" fn sys_rand(words: *mut u32, count: usize) {
    for i in 0..count {
        unsafe { *words.add(i) = 0x9e37_79b9_u32.wrapping_mul(i as u32 + 1) };
    }
}

unsafe fn length(text: *const u8) -> usize {
    let mut length = 0;
    while unsafe { *text.add(length) } != 0 {
        length += 1;
    }
    length
}

/// Copies a zero-terminated text if it fits, and returns its length.
unsafe fn give(text: *const u8, out: *mut u32, words: usize) -> usize {
    unsafe {
        let length = length(text);
        if length <= 4 * words {
            core::ptr::copy_nonoverlapping(text, out.cast(), length);
        }
        length
    }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sys_argc() -> usize {
    unsafe { *STACK }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sys_argv(out: *mut u32, words: usize, index: usize) -> usize {
    unsafe { give(*STACK.add(1 + index) as *const u8, out, words) }
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sys_getenv(out: *mut u32, words: usize, name: *const u8, name_length: usize) -> usize {
    unsafe {
        let mut entry = STACK.add(2 + *STACK);
        while *entry != 0 {
            let text = *entry as *const u8;
            let mut i = 0;
            while i < name_length && *text.add(i) == *name.add(i) {
                i += 1;
            }
            if i == name_length && *text.add(i) == b'=' {
                return give(text.add(i + 1), out, words);
            }
            entry = entry.add(1);
        }
    }
    usize::MAX
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sys_alloc_aligned(size: usize, align: usize) -> *mut u8 {
    heap::allocate(size, align)
}

#[unsafe(no_mangle)]
unsafe extern "C" fn sys_alloc_words(words: usize) -> *mut u32 {
    heap::allocate(4 * words, 4).cast()
}
