//! The quick check: what each chip must do, asked of a solver for bit vectors.

use std::fmt;

use carryless_circuit::Chip;

pub mod boundary;
pub mod broken;
pub mod calls;
pub mod complete;
pub mod instructions;
pub mod refusals;
pub mod row;
pub mod script;
pub mod solver;
pub mod sound;

use script::Question;
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
    let goals: Vec<String> = (0..question.goals.len()).map(|k| format!("goal.{k}")).collect();
    let definitions: Vec<String> = goals
        .iter()
        .zip(&question.goals)
        .map(|(name, (_, term))| format!("(define-fun {name} () Bool {term})\n"))
        .collect();
    let names = [&question.words[..], &goals[..]].concat();
    solver.reset();
    let mut script = question.script.clone() + &definitions.concat();
    let at_once = if question.one_by_one { 1 } else { goals.len() };
    let values = goals.chunks(at_once).find_map(|goals| {
        let goals = goals.join(" ");
        let asked = format!("{script}(push 1)\n(assert (not (and true {goals})))");
        script = "(pop 1)\n".to_string();
        match solver.ask(&asked, &names) {
            Answer::Possible(values) => Some(values),
            Answer::Impossible => None,
        }
    })?;
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
