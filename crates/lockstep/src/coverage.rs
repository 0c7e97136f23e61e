//! What was executed: every operation, every compressed form, every outcome.

use std::collections::BTreeMap;
use std::fmt;

use carryless_riscv::{Instruction, Op, Pattern, Program, semantics};

use crate::compressed::{FORMS, form};
use crate::oracle::State;

/// Counts of executed instructions.
#[derive(Clone, Debug, Default)]
pub struct Coverage {
    /// By operation, whatever its encoding.
    operations: BTreeMap<Op, u64>,
    /// By compressed form.
    forms: BTreeMap<&'static str, u64>,
    /// By operation and what happened.
    outcomes: BTreeMap<(Op, &'static str), u64>,
}

/// What can happen to an operation, and should.
fn possible_outcomes(op: Op) -> &'static [&'static str] {
    match op.pattern() {
        Pattern::Branch => &["taken", "not taken"],
        Pattern::Load | Pattern::Store => match semantics::width(op) {
            1 => &["aligned"],
            8 => &["aligned", "crossing"],
            _ => &["aligned", "misaligned", "crossing"],
        },
        Pattern::StoreConditional => &["success", "failure"],
        Pattern::Alu | Pattern::AluImmediate | Pattern::Amo => &["rd = rs1 = rs2", "rd = x0"],
        _ => &[],
    }
}

impl Coverage {
    /// Counts the instruction that led from one state to the next.
    pub(crate) fn count(&mut self, program: &Program, before: Option<State>, after: &State) {
        let Some(before) = before else { return };
        let Some(entry) = program.text_index(before.pc).map(|index| program.text()[index]) else {
            return;
        };
        let Some(instruction) = entry.instruction else {
            return;
        };
        *self.operations.entry(instruction.op).or_default() += 1;
        if instruction.length == 2 {
            *self.forms.entry(form(entry.word as u16)).or_default() += 1;
        }
        for outcome in outcomes(&instruction, &before, after).into_iter().flatten() {
            *self.outcomes.entry((instruction.op, outcome)).or_default() += 1;
        }
    }

    /// Adds another one's counts.
    pub fn add(&mut self, other: &Coverage) {
        for (op, count) in &other.operations {
            *self.operations.entry(*op).or_default() += count;
        }
        for (form, count) in &other.forms {
            *self.forms.entry(form).or_default() += count;
        }
        for (outcome, count) in &other.outcomes {
            *self.outcomes.entry(*outcome).or_default() += count;
        }
    }

    /// What was never executed, by name. `ebreak` stops a program, and the exit's `ecall` has no state behind it, but
    /// every other call has.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        let operations = Op::ALL.iter().filter(|op| **op != Op::Ebreak);
        let mut missing: Vec<String> = operations
            .clone()
            .filter(|op| !self.operations.contains_key(op))
            .map(|op| op.mnemonic().into())
            .collect();
        let forms = FORMS.iter().filter(|form| **form != "c.ebreak");
        missing.extend(
            forms
                .filter(|form| !self.forms.contains_key(*form))
                .map(|form| (*form).into()),
        );
        for op in operations.filter(|op| self.operations.contains_key(op)) {
            let outcomes = possible_outcomes(*op).iter();
            let unseen = outcomes.filter(|outcome| !self.outcomes.contains_key(&(*op, **outcome)));
            missing.extend(unseen.map(|outcome| format!("{} {outcome}", op.mnemonic())));
        }
        missing
    }
}

fn outcomes(instruction: &Instruction, before: &State, after: &State) -> [Option<&'static str>; 2] {
    let Instruction {
        op,
        rd,
        rs1,
        rs2,
        length,
        imm,
    } = *instruction;
    let same = (rd != 0 && rd == rs1 && (rd == rs2 || rs2 == 0)).then_some("rd = rs1 = rs2");
    match op.pattern() {
        Pattern::Branch => {
            let taken = after.pc != before.pc + u64::from(length);
            [Some(if taken { "taken" } else { "not taken" }), None]
        }
        Pattern::Load | Pattern::Store => {
            let address = before.registers[usize::from(rs1)].wrapping_add(imm as u64);
            let outcome = match () {
                () if semantics::crosses(op, address) => "crossing",
                () if address.is_multiple_of(semantics::width(op)) => "aligned",
                () => "misaligned",
            };
            [Some(outcome), None]
        }
        Pattern::StoreConditional if rd != 0 => {
            let success = after.registers[usize::from(rd)] == 0;
            [Some(if success { "success" } else { "failure" }), None]
        }
        Pattern::Alu | Pattern::AluImmediate | Pattern::Amo => [same, (rd == 0).then_some("rd = x0")],
        _ => [None, None],
    }
}

/// A table: operations, compressed forms, outcomes, each with how often it was executed.
impl fmt::Display for Coverage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let operations: Vec<_> = self
            .operations
            .iter()
            .map(|(op, n)| (op.mnemonic().to_owned(), *n))
            .collect();
        let forms: Vec<_> = self
            .forms
            .iter()
            .map(|(form, n)| ((*form).to_owned(), *n))
            .collect();
        let outcomes: Vec<_> = self
            .outcomes
            .iter()
            .map(|((op, outcome), n)| (format!("{} {outcome}", op.mnemonic()), *n))
            .collect();
        for (title, counts, columns) in [
            ("operations", operations, 6),
            ("compressed forms", forms, 6),
            ("outcomes", outcomes, 3),
        ] {
            writeln!(f, "{title}")?;
            let width = counts.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
            for line in counts.chunks(columns) {
                let cells: Vec<String> = line
                    .iter()
                    .map(|(name, n)| format!("{name:width$} {n:>8}"))
                    .collect();
                writeln!(f, "  {}", cells.join("   "))?;
            }
        }
        match &self.missing()[..] {
            [] => write!(f, "nothing is missing"),
            missing => write!(f, "missing: {}", missing.join(", ")),
        }
    }
}
