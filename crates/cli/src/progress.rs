//! What a person sees while a proof is made: a line that changes on a terminal, a line for each step otherwise.

use std::io::{self, IsTerminal, Write, stderr};
use std::time::Duration;

use carryless::{Observer, Stream};
use indicatif::{ProgressBar, ProgressStyle};

/// Shows the steps of a proof, and the program's diagnostics.
pub enum Progress {
    /// Nothing but the diagnostics.
    Quiet,
    /// A line for each step.
    Lines,
    /// A line that changes.
    Bar(ProgressBar),
}

impl Progress {
    /// The way that fits standard error.
    pub fn new(quiet: bool) -> Self {
        if quiet {
            return Self::Quiet;
        }
        if !stderr().is_terminal() {
            return Self::Lines;
        }
        let bar = ProgressBar::new_spinner();
        let style = ProgressStyle::with_template("{spinner} {msg:<12} {elapsed}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_spinner()));
        bar.enable_steady_tick(Duration::from_millis(100));
        Self::Bar(bar)
    }
}

impl Observer for Progress {
    fn step(&mut self, name: &'static str) {
        match self {
            Self::Quiet => {}
            Self::Lines => eprintln!("{name} ..."),
            Self::Bar(bar) => bar.set_message(name),
        }
    }

    fn output(&mut self, stream: Stream, bytes: &[u8]) -> io::Result<()> {
        match (stream, &*self) {
            (Stream::PublicOutput, _) => Ok(()),
            (Stream::Diagnostics, Self::Bar(bar)) => bar.suspend(|| stderr().write_all(bytes)),
            (Stream::Diagnostics, _) => stderr().write_all(bytes),
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if let Self::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}
