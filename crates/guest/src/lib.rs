//! What a guest program imports when the standard library is not enough, or not wanted.
//!
//! An ordinary program needs none of this: standard input is its private input, standard output its public output.
//! This crate adds the *public* input, and, for `#![no_std]` programs, an entry point, a panic handler and an allocator:
//!
//! ```ignore
//! #![no_std]
//! #![no_main]
//!
//! use carryless_guest::{private_input, println};
//!
//! carryless_guest::entry!(main);
//!
//! fn main() {
//!     println!("{} bytes", private_input().len());
//! }
//! ```
//!
//! On any other system than the machine the same functions use the process's descriptors 0, 1, 2 and 3, so that a
//! program runs on the host too.

#![cfg_attr(target_os = "none", no_std)]

extern crate alloc;

#[cfg(target_arch = "riscv64")]
mod calls;
#[cfg(not(target_arch = "riscv64"))]
#[path = "host.rs"]
mod calls;
#[cfg(all(target_arch = "riscv64", target_os = "none"))]
mod heap;
#[cfg(all(target_arch = "riscv64", target_os = "none"))]
mod start;

use alloc::vec::Vec;
use core::fmt;

pub use calls::exit;

/// Reads private input until `buffer` is full or the input ends; returns how many bytes came.
pub fn read_private(buffer: &mut [u8]) -> usize {
    read(calls::PRIVATE_INPUT, buffer)
}

/// Reads public input until `buffer` is full or the input ends; returns how many bytes came.
pub fn read_public(buffer: &mut [u8]) -> usize {
    read(calls::PUBLIC_INPUT, buffer)
}

/// The rest of the private input. The verifier learns nothing about it but what the program makes public.
pub fn private_input() -> Vec<u8> {
    read_all(calls::PRIVATE_INPUT)
}

/// The rest of the public input, which is part of what a proof states.
pub fn public_input() -> Vec<u8> {
    read_all(calls::PUBLIC_INPUT)
}

/// Writes public output, which is part of what a proof states.
pub fn write_public(bytes: &[u8]) {
    // SAFETY: a slice is valid for reads of its length.
    unsafe { calls::write(calls::PUBLIC_OUTPUT, bytes.as_ptr(), bytes.len()) }
}

fn read(descriptor: usize, buffer: &mut [u8]) -> usize {
    // SAFETY: a slice is valid for writes of its length.
    unsafe { calls::read(descriptor, buffer.as_mut_ptr(), buffer.len()) }
}

fn read_all(descriptor: usize) -> Vec<u8> {
    let mut bytes = Vec::new();
    loop {
        let have = bytes.len();
        bytes.resize(if have == 0 { 256 } else { 2 * have }, 0);
        let came = read(descriptor, &mut bytes[have..]);
        if have + came < bytes.len() {
            bytes.truncate(have + came);
            return bytes;
        }
    }
}

/// The public output, for `core::fmt`.
pub struct PublicOutput;

impl fmt::Write for PublicOutput {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        write_public(text.as_bytes());
        Ok(())
    }
}

/// Messages to the person who runs the program; no proof says anything about them.
pub struct Diagnostics;

impl fmt::Write for Diagnostics {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        // SAFETY: a string is valid for reads of its length.
        unsafe { calls::write(calls::DIAGNOSTICS, text.as_ptr(), text.len()) };
        Ok(())
    }
}

/// Prints a line to the public output.
#[macro_export]
macro_rules! println {
    ($($argument:tt)*) => {{
        // Writing to these descriptors cannot fail.
        let _ = ::core::fmt::Write::write_fmt(&mut $crate::PublicOutput, ::core::format_args!("{}\n", ::core::format_args!($($argument)*)));
    }};
}

/// Prints a line to the diagnostics.
#[macro_export]
macro_rules! eprintln {
    ($($argument:tt)*) => {{
        let _ = ::core::fmt::Write::write_fmt(&mut $crate::Diagnostics, ::core::format_args!("{}\n", ::core::format_args!($($argument)*)));
    }};
}

/// Makes a function `fn()` the program's entry point. The program exits with 0 when it returns.
#[macro_export]
macro_rules! entry {
    ($main:path) => {
        #[unsafe(no_mangle)]
        extern "C" fn carryless_main() {
            let main: fn() = $main;
            main()
        }
    };
}
