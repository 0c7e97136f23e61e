//! How much memory the process has used, and may use.

/// A number of bytes as people write it: 65536, 512M, 2G (powers of 1024).
pub fn size(text: &str) -> Result<u64, String> {
    let wrong =
        || format!("{text} is not a size: write bytes, or a whole number with K, M, G or T, such as 2G");
    let (digits, shift) = match text.char_indices().last() {
        Some((at, 'k' | 'K')) => (&text[..at], 10),
        Some((at, 'm' | 'M')) => (&text[..at], 20),
        Some((at, 'g' | 'G')) => (&text[..at], 30),
        Some((at, 't' | 'T')) => (&text[..at], 40),
        _ => (text, 0),
    };
    let number: u64 = digits.parse().map_err(|_| wrong())?;
    number.checked_mul(1 << shift).ok_or_else(wrong)
}

/// The largest resident set so far, in bytes; nothing where the system does not tell.
pub fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(1024 * kibibytes)
}

#[cfg(test)]
mod tests {
    #[test]
    fn sizes_as_people_write_them() {
        assert_eq!(super::size("65536"), Ok(65_536));
        assert_eq!(super::size("512M"), Ok(512 << 20));
        assert_eq!(super::size("2g"), Ok(2 << 30));
        for wrong in ["", "G", "-1", "1.5G", "2GB", "20000000T", "2 é"] {
            assert!(super::size(wrong).is_err(), "{wrong:?}");
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn the_peak_stays_when_memory_is_given_back() {
        let before = super::peak().expect("a Linux system tells");
        let block = std::hint::black_box(vec![1u8; 64 << 20]);
        drop(block);
        let after = super::peak().expect("a Linux system tells");
        assert!(after >= before + (60 << 20), "{before} {after}");
    }
}
