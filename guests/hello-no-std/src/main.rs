//! Without the standard library: greets whom the public input names, and counts the private input's bytes.
//!
//! Built by `carryless build --no-std guests/hello-no-std`. On the host, run it as
//! `echo secret | cargo run 3< name.txt`.

#![cfg_attr(target_os = "none", no_std, no_main)]

extern crate alloc;

use alloc::string::String;
use carryless_guest::{println, private_input, public_input};

#[cfg(target_os = "none")]
carryless_guest::entry!(main);

fn main() {
    let name = String::from_utf8(public_input()).expect("the public input is not text");
    println!(
        "Hello, {}!",
        if name.trim().is_empty() {
            "world"
        } else {
            name.trim()
        }
    );
    println!("{} private bytes", private_input().len());
}
