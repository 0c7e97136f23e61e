//! What a row of a chip costs the prover: proves a table of `2^n` rows with random inputs on one thread and prints the nanoseconds of each step
//! for a row, execution not included. (Tokens of random rows do not cancel out, so these are not proofs of anything.)
//!
//!     cargo run --release -p carryless --example row_cost -- 16 add multiply "multiply high"

use std::time::Instant;

use carryless_circuit::{Chip, Fill, Filler, Instance, Table};
use carryless_machine::chips;
use carryless_proof::witness::{columns_mut, zeros};
use carryless_proof::{Profile as Times, prove_with};
use carryless_verifier::{Layout, Profile};
use rand::{Rng, SeedableRng, rngs::StdRng};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let log_height: u32 = arguments.next().map_or(Ok(16), |n| n.parse())?;
    let names: Vec<String> = arguments.collect();
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build()?;
    println!(
        "{:<28} words  ands tokens   all   fill and the other steps, ns a row",
        "chip"
    );
    let wanted = |chip: &&Chip| {
        chip.public.is_empty() && (names.is_empty() || names.iter().any(|name| *name == chip.name))
    };
    for chip in chips().iter().filter(wanted) {
        pool.install(|| measure(chip, log_height))?;
    }
    Ok(())
}

fn measure(chip: &Chip, log_height: u32) -> Result<(), carryless_proof::ProveError> {
    let chips = std::slice::from_ref(chip);
    let table = Table {
        chip: 0,
        log_height,
        public: vec![],
    };
    let instance = Instance {
        chips: chips.into(),
        tables: vec![table],
        boundary: vec![],
        statement: [0; 32],
    };
    let layout = Layout::new(&instance)?;
    let mut rng = StdRng::seed_from_u64(1);
    let mut words = zeros(&layout);
    let mut columns = columns_mut(&instance, &layout, &mut words).remove(0);
    for (column, place) in chip.columns.iter().zip(&mut columns) {
        if column.fill == Fill::Input {
            place.fill_with(|| rng.random());
        }
    }
    let filler = Filler::new(chip);
    let start = Instant::now();
    filler.fill(&mut columns);
    let mut times = Times::default();
    times.steps.push(("fill", start.elapsed()));
    prove_with(&instance, words, Profile::default(), &mut times, &mut |_| ())?;
    let nanoseconds = |time: &std::time::Duration| time.as_nanos() as f64 / f64::from(1 << log_height);
    let all: f64 = times.steps.iter().map(|(_, time)| nanoseconds(time)).sum();
    print!(
        "{:<28} {:>5} {:>5} {:>6} {all:>6.0}  ",
        chip.name,
        chip.width(),
        chip.constraints.len(),
        chip.tokens.len()
    );
    for (name, time) in &times.steps {
        print!(" {name} {:.0}", nanoseconds(time));
    }
    println!();
    Ok(())
}
