//! The executor against the formal specification on the examples, instruction by instruction.

mod support;

use carryless_lockstep::{Coverage, Files, Oracle, compare};
use support::{benchmark, example, file, folder, repository};

/// The most instructions of one example that are compared.
const INSTRUCTIONS: u64 = 50_000;

#[test]
fn examples_run_as_the_specification_says() {
    if let Err(error) = Oracle::Specification.installed() {
        return println!("SKIPPED: {error:#}");
    }
    let folder = folder();
    let mut coverage = Coverage::default();
    for (name, elf) in [
        ("fibonacci", example("fibonacci")),
        ("sha256-chain", example("sha256-chain")),
        ("btree-sort", benchmark("btree-sort")),
    ] {
        let program = std::fs::read(&elf).expect("an ELF file");
        let input = repository("guests/inputs").join(format!("{name}.txt"));
        // A few of them read what everyone knows.
        let public = file(&folder, "public", &std::fs::read(&input).expect("an input"));
        let files = Files {
            private: Some(&input),
            public: Some(public.as_ref()),
        };
        let comparison = compare(
            Oracle::Specification,
            &program,
            &files,
            INSTRUCTIONS,
            &mut coverage,
        )
        .expect("two runs");
        assert_eq!(comparison.difference, None, "{name}");
        println!("{name}: {} instructions", comparison.instructions);
        assert!(comparison.instructions > 10_000, "{name}");
    }
}
