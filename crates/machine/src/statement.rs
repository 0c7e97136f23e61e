//! What is proved, and what a verifier derives from it: the [`Instance`].
//!
//! *There is a private input such that the program with this id, started at its entry point with this public input,
//! halts with this exit code and this public output.*
//!
//! From a proof an instance takes nothing but the shapes of the tables, and checks them: each boundary table whose rows
//! are public occurs once, with the height that the program gives it; the order is canonical; and the steps of all rows together
//! cannot make the clock wrap, which is what makes time a line (see `row`). Heights mean nothing otherwise: a table that is too low
//! for a run only leaves its tokens unmatched.

use carryless_circuit::{BoundaryToken, Direction, EMPTY_CHIP, Instance, PublicColumns, Table};
use carryless_riscv::{FIRST_CLOCK, Program, ProgramId};

use crate::id::ChipId;
use crate::layout::{LAST_INDEX, tag};
use crate::pieces::{MAX_PIECES, MIN_LOG_HEIGHT};
use crate::public::{self, ProgramColumns};

/// What is proved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// The program.
    pub program_id: ProgramId,
    /// What descriptor 3 reads.
    pub public_input: Vec<u8>,
    /// What was written to descriptor 1, all of it.
    pub public_output: Vec<u8>,
    /// All 64 bits of a0 at the exit.
    pub exit_code: u64,
}

impl Statement {
    /// A digest of all of it.
    #[must_use]
    pub fn digest(&self) -> [u8; 32] {
        let mut hasher = blake3::Hasher::new_derive_key("carryless statement, version 1");
        hasher.update(&self.program_id.0);
        hasher.update(&self.exit_code.to_le_bytes());
        for bytes in [&self.public_input, &self.public_output] {
            hasher.update(&(bytes.len() as u64).to_le_bytes());
            hasher.update(bytes);
        }
        *hasher.finalize().as_bytes()
    }
}

/// A table's chip and height.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shape {
    /// The chip.
    pub chip: ChipId,
    /// Base-two logarithm of the number of rows.
    pub log_height: u32,
}

impl Shape {
    /// The canonical order: by falling height, then by chip.
    fn key(self) -> (u32, ChipId) {
        (u32::MAX - self.log_height, self.chip)
    }

    /// Puts shapes into the canonical order.
    pub fn sort(shapes: &mut [Self]) {
        shapes.sort_by_key(|shape| shape.key());
    }
}

/// Why there is no instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ShapeError {
    /// The program is not the statement's.
    #[error("the statement is about program {expected}, this is program {got}")]
    Program {
        /// The statement's.
        expected: ProgramId,
        /// The one given.
        got: ProgramId,
    },
    /// Public input or output is too long.
    #[error("public input and output have less than 2^31 bytes each, here are {length}")]
    PublicLength {
        /// The length.
        length: usize,
    },
    /// The image reaches beyond what its table can say.
    #[error("the memory image ends above 32 GiB")]
    ImageTooHigh,
    /// More tables than any run needs.
    #[error("{tables} tables are more than the machine can have")]
    TooManyTables {
        /// How many.
        tables: usize,
    },
    /// A table is too high or too low.
    #[error("the {chip:?} table has a height of 2^{log_height}")]
    Height {
        /// The chip.
        chip: ChipId,
        /// The height's logarithm.
        log_height: u32,
    },
    /// The tables are not in the canonical order.
    #[error("table {index} is not in canonical order")]
    Order {
        /// The first that is not.
        index: usize,
    },
    /// A boundary table is missing.
    #[error("there is no {chip:?} table")]
    Missing {
        /// The chip.
        chip: ChipId,
    },
    /// A table of public rows occurs twice, or not with the height that the program gives it.
    #[error("the {chip:?} table is not the program's one of height 2^{expected}")]
    Boundary {
        /// The chip.
        chip: ChipId,
        /// What the program gives.
        expected: u32,
    },
    /// So many rows could make the clock wrap.
    #[error("the tables have room for more instructions than the clock can count")]
    Clock,
}

/// The least height of a table of so many rows.
pub(crate) fn log_height(rows: usize) -> u32 {
    rows.next_power_of_two().ilog2().max(MIN_LOG_HEIGHT)
}

/// The boundary tables of public rows, and their heights.
pub(crate) fn public_shapes(program: &Program) -> [Shape; 3] {
    let shape = |chip| Shape {
        chip,
        log_height: log_height(public::rows(program, chip)),
    };
    [ChipId::Registers, ChipId::Image, ChipId::Text].map(shape)
}

const MAX_LOG_HEIGHT: u32 = 28;

fn check_shapes(program: &Program, shapes: &[Shape]) -> Result<(), ShapeError> {
    if shapes.len() > ChipId::ALL.len() * MAX_PIECES {
        return Err(ShapeError::TooManyTables { tables: shapes.len() });
    }
    let mut clock = u64::from(FIRST_CLOCK);
    for &Shape { chip, log_height } in shapes {
        if !(MIN_LOG_HEIGHT..=MAX_LOG_HEIGHT).contains(&log_height) {
            return Err(ShapeError::Height { chip, log_height });
        }
        // At most 4 tables of 128 chips of 2^28 rows of step 8: no overflow.
        clock += chip.clock_step() << log_height;
    }
    if clock >= 1 << 32 {
        return Err(ShapeError::Clock);
    }
    let falls = |index: &usize| shapes[index - 1].key() >= shapes[*index].key();
    if let Some(index) = (1..shapes.len()).find(falls) {
        return Err(ShapeError::Order { index });
    }
    for Shape { chip, log_height } in public_shapes(program) {
        let mut heights = shapes.iter().filter(|s| s.chip == chip).map(|s| s.log_height);
        match (heights.next(), heights.next()) {
            (None, _) => return Err(ShapeError::Missing { chip }),
            (Some(h), None) if h == log_height => {}
            _ => {
                return Err(ShapeError::Boundary {
                    chip,
                    expected: log_height,
                });
            }
        }
    }
    Ok(())
}

/// Everything that a verifier needs of an instance: its public columns are computed where they are read.
#[derive(Clone, Debug)]
pub struct Verification<'a> {
    /// The instance, with empty public columns.
    pub instance: Instance<'static>,
    /// Its public columns.
    pub columns: ProgramColumns<'a>,
}

/// Everything that prover and verifier agree on before the first message, without the public columns in memory: a program's text
/// and image may be megabytes.
///
/// # Errors
/// If the program is not the statement's, or the shapes are not those of any run.
pub fn verification<'a>(
    program: &'a Program,
    statement: &Statement,
    shapes: &[Shape],
) -> Result<Verification<'a>, ShapeError> {
    let (expected, got) = (statement.program_id, program.id());
    if expected != got {
        return Err(ShapeError::Program { expected, got });
    }
    for bytes in [&statement.public_input, &statement.public_output] {
        if bytes.len() >= 1 << 31 {
            return Err(ShapeError::PublicLength { length: bytes.len() });
        }
    }
    if program.image_start() + program.image().len() as u64 > 1 << 32 {
        return Err(ShapeError::ImageTooHigh);
    }
    check_shapes(program, shapes)?;
    let tables = shapes
        .iter()
        .map(|&Shape { chip, log_height }| Table {
            chip: chip.index(),
            log_height,
            public: vec![Vec::new(); chip.chip().public.len()],
        })
        .collect();
    let used = |id: &ChipId| shapes.iter().any(|shape| shape.chip == *id);
    let chip = |id: &ChipId| {
        if used(id) { id.chip() } else { &EMPTY_CHIP }
    };
    let chips = shapes.iter().map(|shape| shape.chip).collect();
    Ok(Verification {
        instance: Instance {
            chips: ChipId::ALL.iter().map(chip).collect(),
            tables,
            boundary: boundary(program, statement),
            statement: statement.digest(),
        },
        columns: ProgramColumns::new(program, statement.public_input.len() as u64, chips),
    })
}

/// As [`verification`], with the public columns in the tables.
///
/// # Errors
/// As [`verification`].
pub fn instance(
    program: &Program,
    statement: &Statement,
    shapes: &[Shape],
) -> Result<Instance<'static>, ShapeError> {
    let Verification {
        mut instance,
        columns,
    } = verification(program, statement, shapes)?;
    for (index, table) in instance.tables.iter_mut().enumerate() {
        let rows = 0..columns.rows(index);
        for (column, words) in table.public.iter_mut().enumerate() {
            if let Some(formula) = columns.formula(index, column) {
                words.extend(rows.clone().map(|row| formula.word(row)));
            }
        }
        columns.read(index, rows, &mut table.public);
    }
    Ok(instance)
}

/// The index of the image's last memory word, where the chain of zero-initialised words begins.
pub(crate) fn last_image_index(program: &Program) -> u64 {
    (program.image_start() + program.image().len() as u64).saturating_sub(1)
}

/// The verifier's own tokens: the first state, the exit, the ends of the chain, the public bytes.
fn boundary(program: &Program, statement: &Statement) -> Vec<BoundaryToken> {
    let send = |tag, words| BoundaryToken {
        direction: Direction::Send,
        tag,
        words,
    };
    let receive = |tag, words| BoundaryToken {
        direction: Direction::Receive,
        tag,
        words,
    };
    let first = u64::from(FIRST_CLOCK) << 32 | u64::from(program.entry());
    let mut tokens = vec![
        send(tag::STATE, vec![first]),
        receive(tag::EXIT, vec![statement.exit_code]),
        send(tag::CHAIN, vec![last_image_index(program)]),
        receive(tag::CHAIN, vec![LAST_INDEX]),
    ];
    let input = &statement.public_input;
    for (distance, &byte) in (1..=input.len() as u64).rev().zip(input) {
        tokens.push(send(tag::PUBLIC_INPUT, vec![distance, byte.into()]));
    }
    for (position, &byte) in (0u64..).zip(&statement.public_output) {
        tokens.push(receive(tag::PUBLIC_OUTPUT, vec![position, byte.into()]));
    }
    tokens
}
