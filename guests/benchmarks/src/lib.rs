//! What the benchmark programs share. Each program reads its size as decimal text from standard input and prints a result, the
//! same one on the host and on the machine.

use std::io::stdin;

/// The size: the first line of standard input.
pub fn size() -> u64 {
    let mut line = String::new();
    stdin().read_line(&mut line).expect("standard input is not text");
    line.trim().parse().expect("the first line must be a number")
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Numbers without order: SplitMix64.
pub struct Numbers(pub u64);

impl Iterator for Numbers {
    type Item = u64;

    fn next(&mut self) -> Option<u64> {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        Some(z ^ (z >> 31))
    }
}
