//! Runs an ELF file, fills its tables and checks every constraint and every token.
//!
//! `check_run ELF [PRIVATE_INPUT_FILE [PUBLIC_INPUT_FILE]]`

use std::error::Error;
use std::time::Instant;

use carryless_circuit::check_instance;
use carryless_machine::{Statement, fill, instance};
use carryless_riscv::{Inputs, Options, Program, discard, record};

fn main() -> Result<(), Box<dyn Error>> {
    let mut files = std::env::args().skip(1).map(std::fs::read);
    let elf = files.next().ok_or("which ELF file?")??;
    let private = files.next().transpose()?.unwrap_or_default();
    let public = files.next().transpose()?.unwrap_or_default();
    let program = Program::from_elf(&elf)?;
    let inputs = Inputs {
        private: &private,
        public: &public,
    };
    let start = Instant::now();
    let (execution, trace) = record(&program, inputs, &Options::recording(), &mut discard)?;
    println!(
        "{} cycles recorded in {:?}, exit code {}",
        execution.cycles,
        start.elapsed(),
        execution.exit_code
    );
    let statement = Statement {
        program_id: program.id(),
        public_input: public.clone(),
        public_output: execution.public_output,
        exit_code: execution.exit_code,
    };
    let start = Instant::now();
    let filled = fill(&program, &statement, &trace);
    println!("filled in {:?}", start.elapsed());
    let (mut words, mut padded, mut ands) = (0, 0, 0);
    for (shape, columns) in filled.shapes.iter().zip(&filled.columns) {
        let rows = columns.first().map_or(0, Vec::len);
        println!(
            "  2^{:<2} {:22} {rows} rows",
            shape.log_height,
            shape.chip.chip().name
        );
        words += rows * columns.len();
        padded += columns.len() << shape.log_height;
        ands += shape.chip.chip().constraints.len() << shape.log_height;
    }
    println!("{words} words, {padded} with padding; {ands} ANDs with padding");
    let start = Instant::now();
    let instance = instance(&program, &statement, &filled.shapes)?;
    let entries = program.text().len();
    println!("instance with {entries} text entries in {:?}", start.elapsed());
    let start = Instant::now();
    match check_instance(&instance, &filled.columns) {
        Ok(()) => println!(
            "every constraint and every token checked in {:?}",
            start.elapsed()
        ),
        Err(violations) => {
            for violation in &violations {
                println!("{violation}");
            }
            return Err("violations".into());
        }
    }
    Ok(())
}
