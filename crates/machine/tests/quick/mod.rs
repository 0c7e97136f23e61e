//! The quick check: what each chip must do, asked of a solver for bit vectors.

use std::fmt;

use carryless_circuit::Chip;

pub mod boundary;
pub mod broken;
pub mod calls;
pub mod instructions;
pub mod obligations;
pub mod row;
pub mod solver;

use obligations::Question;
use solver::{Answer, Solver};

/// A row that should not exist.
#[derive(Debug)]
pub struct Counterexample {
    /// The chip, the instruction, the direction.
    pub about: String,
    /// The goals that do not hold.
    pub failed: Vec<String>,
    /// The words, with the columns' names.
    words: Vec<(String, u64)>,
}

impl fmt::Display for Counterexample {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{}", self.about)?;
        for failed in &self.failed {
            writeln!(f, "    does not hold: {failed}")?;
        }
        for (name, value) in &self.words {
            writeln!(f, "    {name:<40} {value:#018x}")?;
        }
        Ok(())
    }
}

/// Asks whether all goals follow; if not, gives a counterexample.
pub fn refute(solver: &mut Solver, chip: &Chip, about: &str, question: &Question) -> Option<Counterexample> {
    let mut script = question.script.clone();
    let mut names = question.words.clone();
    let goals: Vec<String> = (0..question.goals.len()).map(|k| format!("goal.{k}")).collect();
    for (name, (_, term)) in goals.iter().zip(&question.goals) {
        script += &format!("(define-fun {name} () Bool {term})\n");
    }
    script += &format!("(assert (not (and true {})))\n", goals.join(" "));
    names.extend(goals.iter().cloned());
    solver.reset();
    let Answer::Possible(values) = solver.ask(&script, &names) else {
        return None;
    };
    let failed = goals.iter().zip(&question.goals);
    let column = |name: &String| {
        let index: Option<usize> = name.strip_prefix('w').and_then(|index| index.parse().ok());
        index
            .and_then(|index| chip.columns.get(index))
            .map_or(name.clone(), |column| format!("{name} ({})", column.name))
    };
    Some(Counterexample {
        about: format!("chip `{}`, {about}", chip.name),
        failed: failed
            .filter(|(name, _)| values[*name] == 0)
            .map(|(_, (label, _))| label.clone())
            .collect(),
        words: question
            .words
            .iter()
            .map(|name| (column(name), values[name]))
            .collect(),
    })
}

/// Whether what a question assumes is possible at all.
pub fn is_possible(solver: &mut Solver, question: &Question) -> bool {
    solver.reset();
    solver.ask(&question.script, &[]) != Answer::Impossible
}
