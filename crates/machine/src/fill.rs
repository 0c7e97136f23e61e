//! From a recorded run to tables and columns.
//!
//! Steps are sorted by chip, each chip's rows are divided into tables ([`crate::pieces`]), and every table is filled in
//! chunks of rows, independent of one another: first the input columns from the steps, then the others by the chip's
//! [`Filler`]. Which field of a step an input column takes is told by the column's name.

use core::ops::Range;

use carryless_circuit::{Chip, Columns, Fill, Filler};
use carryless_riscv::{AtomicStep, Call, CrossStep, EcallStep, Program, Step, Trace};

use crate::chips::boundary::{REAL_INDEX_BIT, UNREAD_BYTE_AT};
use crate::id::ChipId;
use crate::layout::{INPUT_CELL, LAST_INDEX};
use crate::pieces::pieces;
use crate::rows::Rows;
use crate::statement::{Shape, Statement, last_image_index, public_shapes};
use crate::text;

/// A filled run: one column set for each table, in the canonical order. Columns hold the rows that there are; the rest of a
/// table is zero.
#[derive(Clone, Debug)]
pub struct Filled {
    /// The tables' chips and heights.
    pub shapes: Vec<Shape>,
    /// The tables' columns.
    pub columns: Vec<Columns>,
}

/// Rows that are filled at a time.
const CHUNK: usize = 1 << 12;

/// The tables of a run, in the canonical order, before their columns are filled.
pub struct Tables<'a> {
    context: Context<'a>,
    by_chip: Vec<Vec<u32>>,
    /// By chip; only of those that have rows.
    fillers: Vec<Option<Filler>>,
    tables: Vec<(Shape, Source)>,
}

/// Where a table's rows come from.
enum Source {
    /// A range of its chip's rows.
    Rows(Range<usize>),
    /// A boundary: the columns are known.
    Columns(Columns),
}

/// Fills the tables of a run. The trace must be of this program with this statement's public input.
#[must_use]
pub fn fill(program: &Program, statement: &Statement, trace: &Trace) -> Filled {
    let tables = Tables::new(program, statement, trace);
    let shapes = tables.shapes();
    let empty = |(shape, source): &(Shape, Source)| vec![vec![0; source.rows()]; shape.chip.chip().width()];
    let mut columns: Vec<Columns> = tables.tables.iter().map(empty).collect();
    let places = columns
        .iter_mut()
        .map(|c| c.iter_mut().map(Vec::as_mut_slice).collect());
    tables.fill(places.collect());
    Filled { shapes, columns }
}

impl Source {
    fn rows(&self) -> usize {
        match self {
            Self::Rows(range) => range.len(),
            Self::Columns(columns) => columns.first().map_or(0, Vec::len),
        }
    }
}

impl<'a> Tables<'a> {
    /// Sorts the steps. The trace must be of this program with this statement's public input.
    #[must_use]
    pub fn new(program: &Program, statement: &Statement, trace: &'a Trace) -> Self {
        let by_chip = Rows::sort(program, trace).by_chip;
        // Chips are built when they are first asked for.
        let used = ChipId::ALL.iter().zip(&by_chip);
        let used = used.filter(|(_, rows)| !rows.is_empty()).map(|(chip, _)| *chip);
        let mut fillers: Vec<Option<Filler>> = ChipId::ALL.iter().map(|_| None).collect();
        for (chip, filler) in map(used.collect(), |chip| (chip, Filler::new(chip.chip()))) {
            fillers[chip.index()] = Some(filler);
        }
        let mut tables: Vec<(Shape, Source)> = Vec::new();
        for (&chip, rows) in ChipId::ALL.iter().zip(&by_chip) {
            let mut start = 0;
            for log_height in pieces(rows.len()) {
                let end = rows.len().min(start + (1 << log_height));
                tables.push((Shape { chip, log_height }, Source::Rows(start..end)));
                start = end;
            }
        }
        let boundary = boundary_tables(program, statement, trace);
        tables.extend(
            boundary
                .into_iter()
                .map(|(shape, columns)| (shape, Source::Columns(columns))),
        );
        tables.sort_by_key(|(shape, _)| (u32::MAX - shape.log_height, shape.chip));
        Self {
            context: Context {
                trace,
                text: lookup(program),
                input_length: statement.public_input.len() as u64,
            },
            by_chip,
            fillers,
            tables,
        }
    }

    /// The tables' chips and heights.
    #[must_use]
    pub fn shapes(&self) -> Vec<Shape> {
        self.tables.iter().map(|(shape, _)| *shape).collect()
    }

    /// How many rows each chip has, without padding, by chip.
    #[must_use]
    pub fn rows(&self) -> Vec<(ChipId, usize)> {
        let mut rows = vec![0; ChipId::ALL.len()];
        for (shape, source) in &self.tables {
            rows[shape.chip.index()] += source.rows();
        }
        let rows = ChipId::ALL.iter().copied().zip(rows);
        rows.filter(|(_, rows)| *rows > 0).collect()
    }

    /// Fills columns of zeros: one list for each table, one slice for each column of its chip, for all its rows at least.
    ///
    /// # Panics
    /// Where the columns are not of these tables.
    pub fn fill(&self, columns: Vec<Vec<&mut [u64]>>) {
        assert_eq!(columns.len(), self.tables.len(), "columns for every table");
        let (mut chunks, mut copies) = (Vec::new(), Vec::new());
        for ((shape, source), columns) in self.tables.iter().zip(columns) {
            assert_eq!(
                columns.len(),
                shape.chip.chip().width(),
                "every column of a table"
            );
            let columns = columns.into_iter().map(|column| &mut column[..source.rows()]);
            match source {
                Source::Columns(known) => copies.extend(columns.zip(known)),
                Source::Rows(range) => {
                    let mut columns: Vec<_> = columns.map(|c| c.chunks_mut(CHUNK)).collect();
                    for rows in self.by_chip[shape.chip.index()][range.clone()].chunks(CHUNK) {
                        let columns: Vec<&mut [u64]> =
                            columns.iter_mut().filter_map(Iterator::next).collect();
                        chunks.push((shape.chip, columns, rows));
                    }
                }
            }
        }
        map(copies, |(place, column)| place.copy_from_slice(column));
        map(chunks, |(chip, mut columns, rows)| {
            self.context.fill_inputs(chip, &mut columns, rows);
            if let Some(filler) = &self.fillers[chip.index()] {
                filler.fill(&mut columns);
            }
        });
    }
}

/// What `f` makes of the items, in order: shared by the threads where there are any.
pub(crate) fn map<T: Send, R: Send>(items: Vec<T>, f: impl Fn(T) -> R + Sync + Send) -> Vec<R> {
    #[cfg(feature = "parallel")]
    if rayon::current_num_threads() > 1 {
        use rayon::prelude::*;
        return items.into_par_iter().with_max_len(1).map(f).collect();
    }
    items.into_iter().map(f).collect()
}

/// What filling needs to know about a text entry.
struct Entry {
    pc: u32,
    fields: u64,
    extra: u64,
}

fn lookup(program: &Program) -> Vec<Entry> {
    let fields = text::program_fields(program);
    let entries = program.text().iter().zip(fields);
    entries
        .map(|(entry, f)| Entry {
            pc: entry.pc,
            fields: f.fields,
            extra: f.extra,
        })
        .collect()
}

struct Context<'a> {
    trace: &'a Trace,
    text: Vec<Entry>,
    input_length: u64,
}

fn state(clock: u32, pc: u32) -> u64 {
    u64::from(clock) << 32 | u64::from(pc)
}

impl Context<'_> {
    fn fill_inputs(&self, chip: ChipId, columns: &mut [&mut [u64]], rows: &[u32]) {
        use ChipId as C;
        for (column, out) in inputs(chip.chip()).zip_with(columns) {
            let out = out.iter_mut().zip(rows);
            match chip {
                C::LoadAcross | C::StoreAcross => match crossing_input(column) {
                    Some(value) => out.for_each(|(o, &row)| *o = value(&self.trace.crossings[row as usize])),
                    None => self.step_input(column, out, |row| &self.trace.crossings[row].step),
                },
                C::LoadReserved | C::StoreConditional | C::AtomicLogic | C::AtomicArithmetic => {
                    match atomic_input(column) {
                        Some(value) => {
                            out.for_each(|(o, &row)| *o = value(&self.trace.atomics[row as usize]));
                        }
                        None => self.step_input(column, out, |row| &self.trace.atomics[row].step),
                    }
                }
                _ if chip > C::Fence => {
                    let value = call_input(column);
                    out.for_each(|(o, &row)| *o = value(self, &self.trace.ecalls[row as usize]));
                }
                _ => self.step_input(column, out, |row| &self.trace.steps[row]),
            }
        }
    }

    /// Fills an input column of an instruction's chip.
    fn step_input<'s, 'o>(
        &self,
        column: &str,
        out: impl Iterator<Item = (&'o mut u64, &'o u32)>,
        step: impl Fn(usize) -> &'s Step,
    ) {
        // A macro, so that every loop is compiled with its own body inside.
        macro_rules! each {
            (|$s:ident| $value:expr) => {
                for (out, &row) in out {
                    let $s = step(row as usize);
                    *out = $value;
                }
            };
        }
        let entry = |s: &Step| &self.text[s.text as usize];
        match column {
            "clock, pc" => each!(|s| state(s.clock, entry(s).pc)),
            "fields" => each!(|s| entry(s).fields),
            "extra" => each!(|s| entry(s).extra),
            "rs1" => each!(|s| s.rs1),
            "rs2" => each!(|s| s.rs2),
            "rd before" => each!(|s| s.rd_old),
            "product" => each!(|s| s.rs1.wrapping_mul(s.rs2)),
            "memory word" | "memory word before" => each!(|s| s.memory_old),
            "last fetch" => each!(|s| s.fetch_then.into()),
            "last rs2" => each!(|s| s.rs2_then.into()),
            "last rd" => each!(|s| s.rd_then.into()),
            "last fetch, rs1" => each!(|s| pair(s.fetch_then, s.rs1_then)),
            "last fetch, rd" => each!(|s| pair(s.fetch_then, s.rd_then)),
            "last rs2, rd" => each!(|s| pair(s.rs2_then, s.rd_then)),
            "last memory word, rd" => each!(|s| pair(s.memory_then, s.rd_then)),
            "last rs2, memory word" => each!(|s| pair(s.rs2_then, s.memory_then)),
            other => unreachable!("no instruction's chip has an input `{other}`"),
        }
    }
}

fn pair(low: u32, high: u32) -> u64 {
    u64::from(low) | u64::from(high) << 32
}

/// An input column that only chips of two memory words have.
fn crossing_input(column: &str) -> Option<fn(&CrossStep) -> u64> {
    Some(match column {
        "high memory word" | "high memory word before" => |s| s.high_old,
        "last memory word, high memory word" => |s| pair(s.step.memory_then, s.high_then),
        "last high memory word" => |s| s.high_then.into(),
        _ => return None,
    })
}

/// An input column that only chips of atomic operations have.
fn atomic_input(column: &str) -> Option<fn(&AtomicStep) -> u64> {
    Some(match column {
        "reservation before" => |s| s.reservation_old,
        "last reservation" => |s| s.reservation_then.into(),
        "last rd, reservation" => |s| pair(s.step.rd_then, s.reservation_then),
        _ => return None,
    })
}

/// The names of a chip's inputs, with their indices.
struct Inputs(Vec<(usize, &'static str)>);

fn inputs(chip: &'static Chip) -> Inputs {
    let columns = chip.columns.iter().enumerate();
    Inputs(
        columns
            .filter(|(_, column)| column.fill == Fill::Input)
            .map(|(index, column)| (index, &*column.name))
            .collect(),
    )
}

impl Inputs {
    /// Each input with its column.
    fn zip_with<'a, 'b>(
        self,
        columns: &'a mut [&'b mut [u64]],
    ) -> impl Iterator<Item = (&'static str, &'a mut &'b mut [u64])> {
        let mut names = self.0.into_iter().peekable();
        columns.iter_mut().enumerate().filter_map(move |(index, column)| {
            let (_, name) = names.next_if(|(input, _)| *input == index)?;
            Some((name, column))
        })
    }
}

/// Bytes moved by a call.
fn moved(step: &EcallStep) -> u32 {
    step.a0_new.min(8) as u32
}

/// The low bytes that the call moves, as a mask.
fn moved_mask(step: &EcallStep) -> u64 {
    u64::MAX.checked_shr(64 - 8 * moved(step)).unwrap_or(0)
}

/// The bits by which a call's bytes are shifted in their memory word.
fn offset(step: &EcallStep) -> u32 {
    8 * (step.a1 & 7) as u32
}

type CallInput = fn(&Context<'_>, &EcallStep) -> u64;

/// How an input column of a call's chip is filled.
fn call_input(column: &str) -> CallInput {
    match column {
        "clock, pc" => |cx, s| state(s.clock, cx.text[s.text as usize].pc),
        "fields" => |cx, s| cx.text[s.text as usize].fields,
        "a7" => |_, s| s.a7,
        "a1" => |_, s| s.a1,
        "a2" => |_, s| s.a2,
        "a0" => |_, s| s.a0_old,
        "exit_group" => |_, s| u64::from(s.a7 == 94),
        "is write" => |_, s| u64::from(s.a7 == 64),
        "descriptor is 2" => |_, s| u64::from(s.a0_old == 2),
        "count as a thermometer" => |_, s| (1 << moved(s)) - 1,
        "memory word" | "memory word before" => |_, s| s.memory_old,
        "change of the bytes" => |_, s| (s.memory_old ^ s.memory_new) >> offset(s),
        "bytes" => |_, s| s.memory_new >> offset(s) & moved_mask(s),
        "bytes left" => |cx, s| cx.input_length.wrapping_sub(s.cursor),
        "bytes written" => |_, s| s.cursor,
        "which bound is reached" => |_, s| match () {
            () if s.a2 == s.a0_new => 1,
            () if (s.a1 & 7) + s.a0_new == 8 && s.call != Call::Nothing => 2,
            () => 0,
        },
        "last fetch, a7" => |_, s| pair(s.fetch_then, s.a7_then),
        "last a1, a2" => |_, s| pair(s.a1_then, s.a2_then),
        "last a0" => |_, s| s.a0_then.into(),
        "last a0, memory word" => |_, s| pair(s.a0_then, s.memory_then),
        "last a0, bytes left" => |_, s| pair(s.a0_then, s.cursor_then),
        "last bytes left" | "last bytes written" => |_, s| s.cursor_then.into(),
        other => unreachable!("no call's chip has an input `{other}`"),
    }
}

/// The boundary tables: see `chips::boundary`.
fn boundary_tables(program: &Program, statement: &Statement, trace: &Trace) -> Vec<(Shape, Columns)> {
    let clocks_and_values = |cells: &[carryless_riscv::FinalCell]| {
        let clocks = cells.iter().map(|cell| u64::from(cell.clock)).collect();
        vec![clocks, cells.iter().map(|cell| cell.value).collect()]
    };
    let length = statement.public_input.len() as u64;
    let mut registers: Columns = clocks_and_values(&trace.registers);
    let read = registers[1][INPUT_CELL as usize];
    registers[1][INPUT_CELL as usize] = length.wrapping_sub(read);
    let text = vec![trace.text_clocks.iter().map(|&clock| clock.into()).collect()];
    let columns = [registers, clocks_and_values(&trace.image), text];
    let mut tables: Vec<(Shape, Columns)> = public_shapes(program).into_iter().zip(columns).collect();

    let zeroed = zeroed(
        last_image_index(program),
        trace,
        &Filler::new(ChipId::Zeroed.chip()),
    );
    tables.extend(split(ChipId::Zeroed, zeroed));

    let unread = statement.public_input.get(read as usize..).unwrap_or_default();
    let distances = (1..=unread.len() as u64).rev();
    let words = distances
        .zip(unread)
        .map(|(distance, &byte)| 1 << REAL_INDEX_BIT | u64::from(byte) << UNREAD_BYTE_AT | distance);
    tables.extend(split(ChipId::Unread, vec![words.collect()]));
    tables
}

/// The columns of the zeroed table: every word touched, and the last word of all.
fn zeroed(image_end: u64, trace: &Trace, filler: &Filler) -> Columns {
    let mut words = trace.zeroed.clone();
    if words.last().is_none_or(|(index, _)| *index != LAST_INDEX) {
        words.push((LAST_INDEX, carryless_riscv::FinalCell::default()));
    }
    let mut columns: Columns = vec![vec![0; words.len()]; ChipId::Zeroed.chip().width()];
    let mut previous = image_end;
    let names = inputs(ChipId::Zeroed.chip()).0;
    for (row, (index, cell)) in words.iter().enumerate() {
        for &(column, name) in &names {
            columns[column][row] = match name {
                "index" => index | 1 << REAL_INDEX_BIT,
                "previous index" => previous,
                "last clock" => cell.clock.into(),
                "last value" => cell.value,
                other => unreachable!("the zeroed table has no input `{other}`"),
            };
        }
        previous = *index;
    }
    filler.fill(&mut columns);
    columns
}

/// Divides a chip's rows into tables.
fn split(chip: ChipId, columns: Columns) -> Vec<(Shape, Columns)> {
    let rows = columns.first().map_or(0, Vec::len);
    let mut start = 0;
    let mut tables = Vec::new();
    for log_height in pieces(rows) {
        let end = rows.min(start + (1 << log_height));
        let piece = columns.iter().map(|c| c[start..end].to_vec()).collect();
        tables.push((Shape { chip, log_height }, piece));
        start = end;
    }
    tables
}
