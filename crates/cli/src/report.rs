//! Numbers as people read them.

use std::time::Duration;

use carryless::Work;
use serde_json::{Value, json};

/// Digits in groups of three: 1,234,567.
pub fn count(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 4 / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A size with a binary unit and three significant digits: 312 KiB.
pub fn bytes(number: u64) -> String {
    let mut value = number as f64;
    for unit in ["bytes", "KiB", "MiB", "GiB"] {
        if value < 1000.0 || unit == "GiB" {
            return if unit == "bytes" {
                format!("{number} bytes")
            } else {
                format!("{} {unit}", digits(value))
            };
        }
        value /= 1024.0;
    }
    unreachable!("the last unit takes every number")
}

/// A time with three significant digits: 12.3 ms.
pub fn time(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    if seconds >= 1.0 {
        format!("{} s", digits(seconds))
    } else if seconds >= 1e-3 {
        format!("{} ms", digits(seconds * 1e3))
    } else {
        format!("{} µs", digits(seconds * 1e6))
    }
}

/// How many of something each second: a plain count.
pub fn rate(number: u64, duration: Duration) -> f64 {
    number as f64 / duration.as_secs_f64().max(1e-9)
}

/// A proof's work as an object.
pub fn work(work: &Work) -> Value {
    json!({
        "hashed_bytes": work.hashed_bytes,
        "butterflies": work.butterflies,
        "bus_products": work.bus_products,
    })
}

/// Three significant digits.
fn digits(value: f64) -> String {
    let decimals = if value >= 100.0 {
        0
    } else if value >= 10.0 {
        1
    } else {
        2
    };
    format!("{value:.decimals$}")
}

/// Lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_for_people() {
        assert_eq!(
            [0, 999, 1000, 1_234_567].map(count),
            ["0", "999", "1,000", "1,234,567"]
        );
        assert_eq!(
            [12, 2048, 5 << 20].map(bytes),
            ["12 bytes", "2.00 KiB", "5.00 MiB"]
        );
        assert_eq!(bytes(123 << 30), "123 GiB");
        assert_eq!(time(Duration::from_micros(12_345)), "12.3 ms");
        assert_eq!(time(Duration::from_secs(125)), "125 s");
        assert_eq!(hex(&[0, 0xab]), "00ab");
    }
}
