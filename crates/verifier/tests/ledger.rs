//! Every proof that the verifier takes has at least 128 bits.

use carryless_circuit::{Chip, Instance, Table};
use carryless_verifier::layout::{MAX_LOG_HEIGHT, MAX_LOG_LEAVES, MAX_LOG_WORDS, MAX_TABLES, TableLayout};
use carryless_verifier::{Layout, Profile, ledger};

/// A layout at the bounds, for a committed vector of `2^log_words`.
fn extreme(log_words: u32) -> Layout {
    let table = TableLayout {
        chip: 0,
        log_height: 6,
        constraint_variables: 16,
        column_variables: 16,
        columns_start: 0,
        sent_start: 0,
        received_start: 0,
        multiplications_start: 0,
    };
    Layout {
        tables: vec![table; MAX_TABLES],
        log_words,
        words: 1 << log_words,
        log_leaves: MAX_LOG_LEAVES,
        sent: 1 << MAX_LOG_LEAVES,
        received: 1 << MAX_LOG_LEAVES,
        multiplications: 1 << MAX_LOG_LEAVES,
        multiplication_variables: MAX_LOG_LEAVES,
        multiplication_row_variables: MAX_LOG_HEIGHT,
        row_variables: MAX_LOG_HEIGHT,
        constraint_variables: 16,
        column_variables: 16,
    }
}

#[test]
fn every_size_reaches_128_bits() {
    let chip = Chip {
        name: "any".into(),
        columns: vec![],
        public: vec![],
        constraints: vec![],
        products: vec![],
        multiplications: vec![],
        tokens: vec![],
    };
    let chips = [chip];
    let instance = Instance {
        chips: chips[..].into(),
        tables: vec![
            Table {
                chip: 0,
                log_height: 6,
                public: vec![]
            };
            MAX_TABLES
        ],
        boundary: vec![],
        statement: [0; 32],
    };
    for &profile in Profile::ALL {
        for log_words in 6..=MAX_LOG_WORDS {
            let ledger = ledger::ledger(&instance, &extreme(log_words), profile).expect("a ledger");
            assert!(
                ledger.bits() >= ledger::TARGET_BITS,
                "2^{log_words} words, {profile}: {} bits, {:?}",
                ledger.bits(),
                ledger.weakest()
            );
        }
    }
}
