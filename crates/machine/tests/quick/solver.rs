//! The solver: Bitwuzla, a process of its own that is asked in SMT-LIB.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

const DRIVER: &str = include_str!("solve.py");

/// A running solver.
pub struct Solver {
    process: Child,
    questions: ChildStdin,
    answers: BufReader<ChildStdout>,
}

/// Whether the assertions can hold together.
#[derive(Debug, PartialEq, Eq)]
pub enum Answer {
    /// No.
    Impossible,
    /// Yes, with these values of the names asked for; of a truth value 0 or 1.
    Possible(BTreeMap<String, u64>),
}

impl Solver {
    /// Starts the solver, or says why there is none, which is no error: not every machine has it.
    pub fn start() -> Option<Self> {
        let solver = Self::try_start();
        if let Err(reason) = &solver {
            println!(
                "SKIPPED: no solver for bit vectors ({reason}); to install it: python3 -m pip install bitwuzla"
            );
        }
        solver.ok()
    }

    fn try_start() -> Result<Self, String> {
        let mut process = Command::new("python3")
            .args(["-c", DRIVER])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("python3: {error}"))?;
        let questions = process.stdin.take().expect("a pipe");
        let mut answers = BufReader::new(process.stdout.take().expect("a pipe"));
        let mut line = String::new();
        match answers.read_line(&mut line) {
            Ok(_) if line.trim() == "ready" => Ok(Self {
                process,
                questions,
                answers,
            }),
            _ => {
                process.wait().ok();
                Err("python3 has no module bitwuzla".to_string())
            }
        }
    }

    /// Begins with no assertions.
    pub fn reset(&mut self) {
        self.write(";new\n");
    }

    /// Adds to the assertions, and asks whether they can all hold.
    pub fn ask(&mut self, script: &str, names: &[String]) -> Answer {
        self.write(&format!("{script}\n;check {}\n", names.join(" ")));
        self.questions.flush().expect("the solver reads");
        let answer = self.line();
        let mut values = BTreeMap::new();
        loop {
            let line = self.line();
            let Some((name, value)) = line.split_once(' ') else {
                break;
            };
            values.insert(name.to_string(), value.parse().expect("a word"));
        }
        match answer.as_str() {
            "unsat" => Answer::Impossible,
            "sat" => Answer::Possible(values),
            other => panic!("the solver says `{other}` about\n{script}"),
        }
    }

    fn write(&mut self, text: &str) {
        self.questions
            .write_all(text.as_bytes())
            .expect("the solver reads");
    }

    fn line(&mut self) -> String {
        let mut line = String::new();
        let read = self.answers.read_line(&mut line).expect("the solver answers");
        assert!(read > 0, "the solver has ended");
        line.trim_end().to_string()
    }
}

impl Drop for Solver {
    fn drop(&mut self) {
        // Nothing is lost if it has ended already.
        self.process.kill().ok();
        self.process.wait().ok();
    }
}
