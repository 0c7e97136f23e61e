//! Reads a private list of accounts as JSON and prints how many there are and what they hold together.

use serde_json::Value;
use std::collections::HashMap;
use std::io::stdin;

fn main() {
    let document: Value = serde_json::from_reader(stdin().lock()).expect("standard input is not JSON");
    let accounts = document["accounts"]
        .as_array()
        .expect("the document has no list of accounts");
    let mut totals: HashMap<&str, i64> = HashMap::new();
    for account in accounts {
        let currency = account["currency"].as_str().expect("an account has no currency");
        *totals.entry(currency).or_default() +=
            account["balance"].as_i64().expect("an account has no balance");
    }
    let mut totals: Vec<_> = totals.into_iter().collect();
    totals.sort();
    println!("{} accounts", accounts.len());
    for (currency, total) in totals {
        println!("{total} {currency}");
    }
}
