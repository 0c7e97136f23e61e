//! The tables that `carryless bench` prints, from the objects that `carryless prove --json` does.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::time::Duration;

use serde_json::Value;

use crate::report;

/// The head of the table of [`line`]s.
pub const HEADER: &str = "\
program                profile     cycles  threads      prove    cycles/s       memory        proof     verify  bits";

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

fn name(result: &Value) -> &str {
    result["program"].as_str().unwrap_or_default()
}

fn profile(result: &Value) -> &str {
    result["profile"].as_str().unwrap_or_default()
}

/// One row of the table: what one proof took.
pub fn line(result: &Value) -> String {
    let whole = |key: &str| number(&result[key]) as u64;
    let time = |key: &str| {
        let seconds = number(&result[key]);
        report::time(Duration::try_from_secs_f64(seconds).unwrap_or_default())
    };
    format!(
        "{:<22} {:<7} {:>10} {:>8} {:>10} {:>11} {:>12} {:>12} {:>10} {:>5.1}",
        name(result),
        profile(result),
        report::count(whole("cycles")),
        whole("threads"),
        time("prove_seconds"),
        report::count(whole("cycles_per_second")),
        report::bytes(whole("peak_rss_bytes")),
        report::bytes(whole("proof_bytes")),
        time("verify_seconds"),
        number(&result["security_bits"]),
    )
}

/// The geometric mean of the cycles a second, for each profile and number of threads.
pub fn geometric_means(results: &[Value]) -> Vec<((&str, u64), f64)> {
    let mut speeds: BTreeMap<(&str, u64), Vec<f64>> = BTreeMap::new();
    for result in results {
        let threads = number(&result["threads"]) as u64;
        let speed = number(&result["cycles_per_second"]);
        speeds.entry((profile(result), threads)).or_default().push(speed);
    }
    let mean = |speeds: &[f64]| (speeds.iter().map(|s| s.ln()).sum::<f64>() / speeds.len() as f64).exp();
    speeds
        .into_iter()
        .map(|(key, speeds)| (key, mean(&speeds)))
        .collect()
}

/// [`geometric_means`] as text.
pub fn means(results: &[Value]) -> String {
    let mut text = String::new();
    for ((profile, threads), mean) in geometric_means(results) {
        let plural = if threads == 1 { "" } else { "s" };
        let mean = report::count(mean as u64);
        // Writing to a string does not fail.
        let _ = write!(
            text,
            "\ngeometric mean, {profile}, {threads} thread{plural}: {mean} cycles/s"
        );
    }
    text
}

/// What a line of times begins with.
fn beginning(program: &str, profile: &str, threads: &str) -> String {
    format!("{program:<22} {profile:<7} {threads:>7}")
}

/// Where the prover's time goes: nanoseconds of each step for each committed word, padding included.
pub fn steps(results: &[Value]) -> String {
    let mut text = String::from("\nnanoseconds for each committed word\n");
    let steps = |result: &'_ Value| result["steps"].as_array().cloned().unwrap_or_default();
    text += &beginning("program", "profile", "threads");
    for step in results.first().map(steps).unwrap_or_default() {
        let _ = write!(text, " {:>9}", step["name"].as_str().unwrap_or_default());
    }
    let _ = write!(text, " {:>9}", "all");
    for result in results {
        let words = number(&result["committed_words"]);
        let each = |seconds: &Value| 1e9 * number(seconds) / words;
        text.push('\n');
        text += &beginning(name(result), profile(result), &result["threads"].to_string());
        for step in steps(result) {
            let _ = write!(text, " {:>9.2}", each(&step["seconds"]));
        }
        let _ = write!(text, " {:>9.2}", each(&result["prove_seconds"]));
    }
    text
}

/// The prover's times for each unit of work, in nanoseconds, and the design's budget.
pub fn units(results: &[Value]) -> String {
    let mut text = String::from("\nnanoseconds for each unit of work, and what the design allows\n");
    let units = |result: &'_ Value| result["unit_times"].as_array().cloned().unwrap_or_default();
    let word = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    text += &beginning("program", "profile", "threads");
    let parts = results.first().map(units).unwrap_or_default();
    for part in &parts {
        let _ = write!(text, " {:>9}", word(&part["part"]));
    }
    let _ = write!(text, "\n{:<38}", "  for each");
    for part in &parts {
        let _ = write!(text, " {:>9}", word(&part["unit"]));
    }
    let _ = write!(text, "\n{:<38}", "  budget");
    for part in &parts {
        let _ = write!(text, " {:>9.1}", number(&part["budget"]));
    }
    for result in results {
        text.push('\n');
        text += &beginning(name(result), profile(result), &result["threads"].to_string());
        for part in units(result) {
            let _ = write!(text, " {:>9.1}", number(&part["nanoseconds"]));
        }
    }
    text
}

/// What noise does not move, for each cycle: words, constraints and tokens; bytes hashed, butterflies and products. Once for each
/// program and profile.
pub fn counts(results: &[Value]) -> String {
    let mut text = String::from(
        "\neach cycle             profile    words  with padding  AND words    tokens  products    hashed  butterflies  bus products  memory (bytes)  estimated",
    );
    for (i, result) in results.iter().enumerate() {
        let same = |other: &Value| (name(other), profile(other)) == (name(result), profile(result));
        if results[..i].iter().any(same) {
            continue;
        }
        let each = |value: &Value| number(value) / number(&result["cycles"]);
        let (cost, work) = (&result["cost"], &result["work"]);
        let _ = write!(
            text,
            "\n{:<22} {:<7} {:>8.2} {:>13.2} {:>10.2} {:>9.2} {:>9.4} {:>9.0} {:>12.0} {:>13.0} {:>15.0} {:>10.0}",
            name(result),
            profile(result),
            each(&cost["words"]),
            each(&result["committed_words"]),
            each(&cost["ands"]),
            each(&cost["tokens"]),
            each(&cost["products"]),
            each(&work["hashed_bytes"]),
            each(&work["butterflies"]),
            each(&work["bus_products"]),
            each(&result["peak_rss_bytes"]),
            each(&result["memory_estimate_bytes"]),
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    #[test]
    fn means_are_for_each_profile_and_number_of_threads() {
        let result = |profile: &str, threads: u64, speed: f64| json!({ "profile": profile, "threads": threads, "cycles_per_second": speed });
        let results = [
            result("johnson", 1, 100.0),
            result("johnson", 2, 300.0),
            result("j15", 1, 50.0),
            result("johnson", 1, 400.0),
        ];
        let means = super::geometric_means(&results);
        for (key, mean) in [
            (("j15", 1), 50.0),
            (("johnson", 1), 200.0),
            (("johnson", 2), 300.0),
        ] {
            assert!(
                means.iter().any(|(k, m)| *k == key && (m - mean).abs() < 1e-9),
                "{means:?}"
            );
        }
        assert_eq!(means.len(), 3);
    }
}
