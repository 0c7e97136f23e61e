//! Running a program and proving the run.

use std::io;
use std::time::{Duration, Instant};

use carryless_circuit::Direction;
use carryless_machine::{ChipId, ShapeError, Statement, Tables, instance};
use carryless_proof::witness::{columns_mut, zeros};
use carryless_proof::{Profile as Times, Timer, reserve};
use carryless_riscv::{ExecutionError, Inputs, Options, Program, ProgramId, Stream, record_in};
use carryless_verifier::ledger::TARGET_BITS;
use carryless_verifier::{Layout, Profile};
use thiserror::Error;

use crate::memory::estimate_memory;
use crate::proof::{MAX_PUBLIC_OUTPUT, Proof};
use crate::verify::{VerifyError, instance_ledger, verify};
use crate::work::Work;

/// Most steps that the trace has room for from the beginning. What is not written takes no memory; but a vector that grows is moved,
/// out of its large pages, which takes twice as long as the execution itself.
const STEPS: u64 = 1 << 22;

/// The default of [`ProveOptions::cycle_limit`]: 2^25 instructions.
pub const DEFAULT_CYCLE_LIMIT: u64 = 1 << 25;

/// What the program reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Input {
    /// Standard input: known to the prover only.
    pub private: Vec<u8>,
    /// Descriptor 3: part of the statement.
    pub public: Vec<u8>,
}

/// How to prove.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProveOptions {
    /// Threads of the prover; `None` takes one for each processor.
    pub threads: Option<usize>,
    /// The most instructions to execute.
    pub cycle_limit: u64,
    /// Prove runs whose exit code is not 0, too.
    pub allow_failure: bool,
    /// The most memory that proving may take, in bytes, by an estimate that is made before proving and lies above the real
    /// peak; `None` is no limit.
    pub memory_limit: Option<u64>,
    /// What the proof rests on: [`Profile::Johnson`], the smaller proofs, on a published theorem; [`Profile::J15`] on nothing
    /// unproved.
    pub profile: Profile,
}

impl Default for ProveOptions {
    /// All processors, [`DEFAULT_CYCLE_LIMIT`], no failed runs, no limit of memory, [`Profile::Johnson`].
    fn default() -> Self {
        Self {
            threads: None,
            cycle_limit: DEFAULT_CYCLE_LIMIT,
            allow_failure: false,
            memory_limit: None,
            profile: Profile::default(),
        }
    }
}

/// Why there is no proof.
#[derive(Debug, Error)]
pub enum ProveError {
    /// The program did not run to its exit.
    #[error("{0}")]
    Execution(#[from] ExecutionError),
    /// The program ran and reported failure.
    #[error("the program exited with code {exit_code}; a run that fails is proved only on demand")]
    Failed {
        /// Its exit code.
        exit_code: u64,
    },
    /// The run does not fit the machine's tables.
    #[error("the run cannot be proved: {0}")]
    Shape(#[from] ShapeError),
    /// The run does not fit the proof system.
    #[error("the run cannot be proved: {0}")]
    Prove(#[from] carryless_proof::ProveError),
    /// The proof would not reach the security that every proof must have.
    #[error("a proof of this size would have {bits:.1} bits of security, {TARGET_BITS} are required")]
    Security {
        /// What it would have.
        bits: f64,
    },
    /// Proving would take more memory than is allowed.
    #[error(
        "proving {cycles} cycles would take about {estimate} bytes of memory, {limit} are allowed: raise the limit, or give the program less to do"
    )]
    Memory {
        /// Instructions of the run.
        cycles: u64,
        /// The estimate in bytes.
        estimate: u64,
        /// [`ProveOptions::memory_limit`].
        limit: u64,
    },
    /// The threads could not be started.
    #[error("cannot start {threads} threads: {reason}")]
    Threads {
        /// How many were asked for.
        threads: usize,
        /// The system's reason.
        reason: String,
    },
    /// The finished proof was checked and refused: a defect of the prover.
    #[error(
        "internal error: the finished proof is refused ({0}); please report this with the program and its input"
    )]
    Refused(VerifyError),
}

/// Follows a proof being made.
pub trait Observer: Send {
    /// A step begins.
    fn step(&mut self, _name: &'static str) {}

    /// The program writes.
    ///
    /// # Errors
    /// An error here stops the run.
    fn output(&mut self, _stream: Stream, _bytes: &[u8]) -> io::Result<()> {
        Ok(())
    }
}

/// An observer that does nothing.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Observer for Silent {}

/// What it took.
#[derive(Clone, Debug, PartialEq)]
pub struct Report {
    /// The program.
    pub program_id: ProgramId,
    /// Instructions executed.
    pub cycles: u64,
    /// The program's exit code.
    pub exit_code: u64,
    /// Time from the start of the run to the checked proof.
    pub time: Duration,
    /// Time of each step, in order.
    pub steps: Vec<(&'static str, Duration)>,
    /// Rows of each chip in use, without padding.
    pub rows: Vec<(ChipId, usize)>,
    /// Committed words, with padding.
    pub committed_words: u64,
    /// What the rows need, without padding.
    pub cost: Cost,
    /// What the heavy steps had to compute.
    pub work: Work,
    /// The estimate of the peak memory in bytes, made before proving.
    pub memory_estimate: u64,
    /// Size of the proof's encoding in bytes.
    pub proof_bytes: usize,
    /// Threads of the prover.
    pub threads: usize,
    /// What the proof rests on.
    pub profile: Profile,
    /// -log2 of the probability that a false statement passes.
    pub security_bits: f64,
}

/// What rows need of the proof system. Divided by the cycles, these are figures of the design: no noise moves them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// Committed words.
    pub words: u64,
    /// AND words: constraints of 64 bits.
    pub ands: u64,
    /// Tokens, sent and received.
    pub tokens: u64,
    /// Products of integers that are constraints of their own.
    pub products: u64,
}

impl Cost {
    fn of(rows: &[(ChipId, usize)]) -> Self {
        rows.iter().fold(Self::default(), |sum, &(id, rows)| {
            let (chip, rows) = (id.chip(), rows as u64);
            let tokens = chip.token_count(Direction::Send) + chip.token_count(Direction::Receive);
            Self {
                words: sum.words + rows * chip.width() as u64,
                ands: sum.ands + rows * chip.constraints.len() as u64,
                tokens: sum.tokens + rows * tokens as u64,
                products: sum.products + rows * chip.multiplications.len() as u64,
            }
        })
    }
}

impl Report {
    /// Instructions proved a second.
    #[must_use]
    pub fn cycles_per_second(&self) -> f64 {
        self.cycles as f64 / self.time.as_secs_f64()
    }
}

/// Runs the program and proves the run.
///
/// # Errors
/// See [`ProveError`].
pub fn prove(
    program: &Program,
    input: &Input,
    options: &ProveOptions,
) -> Result<(Proof, Report), ProveError> {
    prove_with(program, input, options, &mut Silent)
}

/// As [`prove`], telling an observer what happens.
///
/// # Errors
/// See [`ProveError`].
pub fn prove_with(
    program: &Program,
    input: &Input,
    options: &ProveOptions,
    observer: &mut dyn Observer,
) -> Result<(Proof, Report), ProveError> {
    let mut builder = rayon::ThreadPoolBuilder::new();
    if let Some(threads) = options.threads {
        builder = builder.num_threads(threads.max(1));
    }
    let pool = builder.build().map_err(|error| ProveError::Threads {
        threads: options.threads.unwrap_or(0),
        reason: error.to_string(),
    })?;
    pool.install(|| prove_here(program, input, options, observer))
}

fn prove_here(
    program: &Program,
    input: &Input,
    options: &ProveOptions,
    observer: &mut dyn Observer,
) -> Result<(Proof, Report), ProveError> {
    let start = Instant::now();
    let mut times = Times::default();

    observer.step("execute");
    let timer = Timer::start("execute");
    let inputs = Inputs {
        private: &input.private,
        public: &input.public,
    };
    let limits = Options {
        cycle_limit: options.cycle_limit,
        output_limit: MAX_PUBLIC_OUTPUT as u64,
        ..Options::recording()
    };
    let mut output = |stream, bytes: &[u8]| observer.output(stream, bytes);
    let memory = reserve(options.cycle_limit.min(STEPS) as usize);
    let (execution, trace) = record_in(program, inputs, &limits, &mut output, memory)?;
    timer.stop(&mut times);
    if execution.exit_code != 0 && !options.allow_failure {
        return Err(ProveError::Failed {
            exit_code: execution.exit_code,
        });
    }

    observer.step("fill");
    let timer = Timer::start("fill");
    let statement = Statement {
        program_id: program.id(),
        public_input: input.public.clone(),
        public_output: execution.public_output,
        exit_code: execution.exit_code,
    };
    let tables = Tables::new(program, &statement, &trace);
    let rows = tables.rows();
    let instance = instance(program, &statement, &tables.shapes())?;
    let security_bits = instance_ledger(&instance, options.profile)
        .map_err(|error| ProveError::Refused(error.into()))?
        .bits();
    if security_bits < TARGET_BITS {
        return Err(ProveError::Security { bits: security_bits });
    }
    let layout = Layout::new(&instance).map_err(carryless_proof::ProveError::from)?;
    let threads = rayon::current_num_threads();
    let memory_estimate = estimate_memory(&instance, &layout, options.profile, threads);
    if let Some(limit) = options.memory_limit
        && memory_estimate > limit
    {
        return Err(ProveError::Memory {
            cycles: execution.cycles,
            estimate: memory_estimate,
            limit,
        });
    }
    let mut words = zeros(&layout);
    tables.fill(columns_mut(&instance, &layout, &mut words));
    drop(tables);
    drop(trace);
    timer.stop(&mut times);

    let inner = carryless_proof::prove_with(&instance, words, options.profile, &mut times, &mut |step| {
        observer.step(step)
    })?;
    let proof = Proof {
        public_output: statement.public_output,
        exit_code: statement.exit_code,
        proof: inner,
    };

    observer.step("check");
    let timer = Timer::start("check");
    verify(program, &input.public, &proof).map_err(ProveError::Refused)?;
    timer.stop(&mut times);

    let report = Report {
        program_id: statement.program_id,
        cycles: execution.cycles,
        exit_code: execution.exit_code,
        time: start.elapsed(),
        steps: times.steps,
        cost: Cost::of(&rows),
        rows,
        committed_words: 1 << layout.log_words,
        work: Work::of(&layout, options.profile),
        memory_estimate,
        proof_bytes: proof.to_bytes().len(),
        threads: rayon::current_num_threads(),
        profile: options.profile,
        security_bits,
    };
    Ok((proof, report))
}
