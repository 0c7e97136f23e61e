//! How much memory the process has used.

/// The largest resident set so far, in bytes; nothing where the system does not tell.
pub fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(1024 * kibibytes)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    #[test]
    fn the_peak_stays_when_memory_is_given_back() {
        let before = super::peak().expect("a Linux system tells");
        let block = std::hint::black_box(vec![1u8; 64 << 20]);
        drop(block);
        let after = super::peak().expect("a Linux system tells");
        assert!(after >= before + (60 << 20), "{before} {after}");
    }
}
