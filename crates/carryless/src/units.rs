//! The prover's times for each unit of work, beside what the design allows.
//!
//! The budget is that of an average row, which has [`AVERAGE_WORDS`] committed words, [`AVERAGE_ANDS`] AND words and
//! [`AVERAGE_TOKENS`] tokens: 1.75 µs a cycle in all, on one thread. It has no product.

use std::time::Duration;

use crate::prove::{Cost, Report};

/// Committed words of an average row.
pub const AVERAGE_WORDS: f64 = 12.0;
/// AND words of an average row.
pub const AVERAGE_ANDS: f64 = 4.0;
/// Tokens of an average row.
pub const AVERAGE_TOKENS: f64 = 10.0;

/// What the work of a step is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Words that the rows commit to, without padding.
    Word,
    /// AND words: constraints of 64 bits.
    And,
    /// Tokens, sent and received.
    Token,
    /// Products of integers.
    Product,
    /// Instructions.
    Cycle,
}

impl Unit {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Word => "word",
            Self::And => "AND word",
            Self::Token => "token",
            Self::Product => "product",
            Self::Cycle => "cycle",
        }
    }

    fn count(self, cost: &Cost, cycles: u64) -> u64 {
        match self {
            Self::Word => cost.words,
            Self::And => cost.ands,
            Self::Token => cost.tokens,
            Self::Product => cost.products,
            Self::Cycle => cycles,
        }
    }
}

/// A part of proving: the steps of [`Report::steps`] that it is made of, its unit, and nanoseconds that the design allows a unit.
struct Part {
    name: &'static str,
    steps: &'static [&'static str],
    unit: Unit,
    budget: f64,
}

const fn part(name: &'static str, steps: &'static [&'static str], unit: Unit, budget: f64) -> Part {
    Part {
        name,
        steps,
        unit,
        budget,
    }
}

const PARTS: [Part; 7] = [
    part("columns", &["execute", "fill"], Unit::Cycle, 150.0),
    part("commit", &["commit"], Unit::Word, 40.0),
    part("buses", &["buses"], Unit::Token, 40.0),
    // A row that multiplies may take 6 µs.
    part("products", &["products"], Unit::Product, 4250.0),
    part("zerocheck", &["zerocheck"], Unit::And, 60.0),
    part("lincheck", &["lincheck"], Unit::Word, 15.0),
    part("opening", &["opening"], Unit::Word, 25.0),
];

/// The time of a part of proving for each unit of its work.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct UnitTime {
    /// The part: `columns` is execution and the filling of columns, the others are steps of [`Report::steps`].
    pub part: &'static str,
    /// The unit.
    pub unit: Unit,
    /// Nanoseconds for each unit.
    pub nanoseconds: f64,
    /// Nanoseconds that the design allows.
    pub budget: f64,
}

pub(crate) fn unit_times(steps: &[(&'static str, Duration)], cost: &Cost, cycles: u64) -> Vec<UnitTime> {
    let time = |part: &Part| {
        let own = steps.iter().filter(|(name, _)| part.steps.contains(name));
        let seconds: f64 = own.map(|(_, time)| time.as_secs_f64()).sum();
        UnitTime {
            part: part.name,
            unit: part.unit,
            nanoseconds: 1e9 * seconds / part.unit.count(cost, cycles).max(1) as f64,
            budget: part.budget,
        }
    };
    PARTS.iter().map(time).collect()
}

impl Report {
    /// The time of each part of proving for each unit of its work, beside the design's budget.
    #[must_use]
    pub fn unit_times(&self) -> Vec<UnitTime> {
        unit_times(&self.steps, &self.cost, self.cycles)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budget_of_an_average_row() {
        let row = |part: &Part| {
            let units = match part.unit {
                Unit::Word => AVERAGE_WORDS,
                Unit::And => AVERAGE_ANDS,
                Unit::Token => AVERAGE_TOKENS,
                Unit::Product => 0.0,
                Unit::Cycle => 1.0,
            };
            units * part.budget
        };
        let nanoseconds: f64 = PARTS.iter().map(row).sum();
        assert!((nanoseconds - 1750.0).abs() < 1e-9, "{nanoseconds}");
    }

    #[test]
    fn times_are_divided_by_their_units() {
        let steps = [
            ("execute", Duration::from_nanos(100)),
            ("fill", Duration::from_nanos(50)),
            ("buses", Duration::from_nanos(600)),
            ("check", Duration::from_nanos(1000)),
        ];
        let cost = Cost {
            words: 12,
            ands: 0,
            tokens: 20,
            products: 0,
        };
        let times = unit_times(&steps, &cost, 3);
        let of = |name| {
            times
                .iter()
                .find(|time| time.part == name)
                .map(|time| time.nanoseconds)
        };
        assert_eq!(of("columns"), Some(50.0));
        assert_eq!(of("buses"), Some(30.0));
        assert_eq!(of("zerocheck"), Some(0.0));
    }
}
