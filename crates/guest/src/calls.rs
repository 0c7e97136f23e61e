//! The machine's calls: Linux's `read`, `write` and `exit`, by `ecall`.
//!
//! One call moves at most the bytes up to the next 8-byte boundary of the buffer, so `read` and `write` here go on
//! until everything has moved or nothing more comes.

#![allow(dead_code)]

use core::arch::asm;

/// Private input: nothing is claimed about it in a proof.
pub const PRIVATE_INPUT: usize = 0;
/// Public output: part of what is proved.
pub const PUBLIC_OUTPUT: usize = 1;
/// Messages for the person who runs the program.
pub const DIAGNOSTICS: usize = 2;
/// Public input: part of what is proved.
pub const PUBLIC_INPUT: usize = 3;

const READ: usize = 63;
const WRITE: usize = 64;
const EXIT: usize = 93;

/// Reads until `length` bytes have come or the input ends; returns how many came.
///
/// # Safety
/// `buffer` must be valid for writes of `length` bytes.
#[inline]
pub unsafe fn read(descriptor: usize, buffer: *mut u8, length: usize) -> usize {
    let mut done = 0;
    while done < length {
        let moved: isize;
        // SAFETY: the rest of the buffer is valid for writes, by the caller's promise.
        unsafe {
            asm!("ecall", in("a7") READ, inlateout("a0") descriptor => moved, in("a1") buffer.add(done),
                in("a2") length - done, options(nostack));
        }
        if moved <= 0 {
            break;
        }
        done += moved as usize;
    }
    done
}

/// Writes `length` bytes, or as many as the machine takes.
///
/// # Safety
/// `buffer` must be valid for reads of `length` bytes.
#[inline]
pub unsafe fn write(descriptor: usize, buffer: *const u8, length: usize) {
    let mut done = 0;
    while done < length {
        let moved: isize;
        // SAFETY: the rest of the buffer is valid for reads, by the caller's promise.
        unsafe {
            asm!("ecall", in("a7") WRITE, inlateout("a0") descriptor => moved, in("a1") buffer.add(done),
                in("a2") length - done, options(nostack, readonly));
        }
        if moved <= 0 {
            break;
        }
        done += moved as usize;
    }
}

/// Ends the program. The machine, like Linux, keeps the low eight bits of the code.
pub fn exit(code: i32) -> ! {
    // SAFETY: the call does not return and touches no memory.
    unsafe { asm!("ecall", in("a7") EXIT, in("a0") code as isize, options(noreturn, nostack)) }
}
