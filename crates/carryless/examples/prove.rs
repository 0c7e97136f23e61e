//! Proves and verifies a program: `cargo run --release -p carryless --example prove -- PROGRAM.elf < INPUT`

use std::io::Read;

use carryless::{Input, Program, Proof, ProveOptions, prove, verify};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args()
        .nth(1)
        .ok_or("usage: prove PROGRAM.elf < INPUT")?;
    let program = Program::from_elf(&std::fs::read(path)?)?;
    let mut input = Input::default();
    std::io::stdin().read_to_end(&mut input.private)?;

    let options = ProveOptions {
        threads: Some(1),
        ..ProveOptions::default()
    };
    let (proof, report) = prove(&program, &input, &options)?;
    println!(
        "{} cycles in {:?}: {:.0} cycles/s",
        report.cycles,
        report.time,
        report.cycles_per_second()
    );
    for (name, time) in &report.steps {
        println!("  {name:<10} {time:?}");
    }
    println!("{:?}, 2^{} words", report.rows, report.committed_words.ilog2());

    let bytes = proof.to_bytes();
    let start = std::time::Instant::now();
    let statement = verify(&program, &input.public, &Proof::from_bytes(&bytes)?)?;
    println!(
        "{} bytes, {:.1} bits, verified in {:?}",
        bytes.len(),
        report.security_bits,
        start.elapsed()
    );
    println!(
        "exit code {}, output {:?}",
        statement.exit_code,
        String::from_utf8_lossy(&statement.public_output)
    );
    Ok(())
}
