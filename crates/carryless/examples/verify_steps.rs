//! Where the verifier's time goes: each step once, in a fresh process, in microseconds of one thread.
//!
//!     cargo run --release -p carryless --example verify_steps -- PROGRAM.elf PROGRAM.proof

use std::time::Instant;

use carryless::{Program, Proof};
use carryless_machine::{ChipId, Shape, Statement, Verification, verification};
use carryless_verifier::channel::Channel;
use carryless_verifier::opening::Schedule;
use carryless_verifier::{Layout, begin, lincheck, multiplication, opening, product, zerocheck};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let (Some(elf), Some(proof)) = (arguments.next(), arguments.next()) else {
        return Err("usage: verify_steps PROGRAM.elf PROGRAM.proof".into());
    };
    let program = Program::from_elf(&std::fs::read(elf)?)?;
    let bytes = std::fs::read(proof)?;

    let mut last = Instant::now();
    let mut step = |name: &str| {
        let now = Instant::now();
        println!("{name:<20} {:>8.0}", 1e6 * (now - last).as_secs_f64());
        last = Instant::now();
    };
    let proof = Proof::from_bytes(&bytes)?;
    step("decode");
    let shapes: Vec<Shape> = proof
        .proof
        .shapes
        .iter()
        .filter_map(|shape| {
            Some(Shape {
                chip: ChipId::from_index(shape.chip.into())?,
                log_height: shape.log_height.into(),
            })
        })
        .collect();
    let terms: usize = shapes
        .iter()
        .map(|shape| shape.chip.chip().constraints.len())
        .sum();
    assert_ne!(terms, 0);
    step("chips");
    let statement = Statement {
        program_id: program.id(),
        public_input: Vec::new(),
        public_output: proof.public_output.clone(),
        exit_code: proof.exit_code,
    };
    let Verification { instance, columns } = verification(&program, &statement, &shapes)?;
    step("instance");
    let layout = Layout::new(&instance)?;
    let (transcript, fingerprint) = begin(&instance, proof.proof.profile, &proof.proof.root);
    let mut channel = Channel::new(&proof.proof.messages.0, transcript);
    step("begin");
    let leaves = product::verify(&instance, &layout, &fingerprint, &mut channel)?;
    step("buses");
    let products = multiplication::verify(&layout, &mut channel)?;
    step("products");
    let rows = zerocheck::verify(&instance, &layout, &leaves, products, &mut channel)?;
    step("zerocheck");
    let known = lincheck::known_tokens(&instance, &columns, &layout, &fingerprint, &rows);
    assert_eq!(known.len(), layout.tables.len());
    step("public columns");
    let claim = lincheck::verify(&instance, &columns, &layout, &fingerprint, &rows, &mut channel)?;
    step("lincheck with those");
    let mut transcript = channel.finish()?;
    let schedule = Schedule::of(claim.variables, proof.proof.profile);
    step("schedule");
    opening::verify_with(
        &schedule,
        &proof.proof.root,
        &claim,
        &proof.proof.opening,
        &mut transcript,
    )?;
    step("opening");
    Ok(())
}
