//! Whole proofs: true ones are accepted, and every change is refused.

mod common;

use carryless::{
    Input, Profile, Program, Proof, ProofFormatError, ProveError, ProveOptions, Statement, VerifyError,
    VerifyOptions, prove, verify, verify_with,
};
use carryless_machine::{ChipId, Filled, fill, instance};
use carryless_riscv::{Inputs, Options, Trace, record};
use common::{PRIVATE, PUBLIC, START, program};
use rand::{Rng, SeedableRng, rngs::StdRng};

fn input() -> Input {
    Input {
        private: PRIVATE.to_vec(),
        public: PUBLIC.to_vec(),
    }
}

fn options() -> ProveOptions {
    ProveOptions {
        threads: Some(1),
        allow_failure: true,
        ..ProveOptions::default()
    }
}

fn traced() -> (Program, Statement, Trace) {
    let program = program();
    let inputs = Inputs {
        private: &PRIVATE,
        public: &PUBLIC,
    };
    let (execution, trace) = record(
        &program,
        inputs,
        &Options::recording(),
        &mut carryless_riscv::discard,
    )
    .expect("a run");
    let statement = Statement {
        program_id: program.id(),
        public_input: PUBLIC.to_vec(),
        public_output: execution.public_output,
        exit_code: execution.exit_code,
    };
    (program, statement, trace)
}

/// What a prover that fills the tables its own way gets to hear.
fn outcome(program: &Program, statement: &Statement, filled: Filled) -> Result<(), String> {
    let instance = instance(program, statement, &filled.shapes).map_err(|e| e.to_string())?;
    let (proof, _) = carryless_proof::prove(&instance, &filled.columns).map_err(|e| e.to_string())?;
    let proof = Proof {
        public_output: statement.public_output.clone(),
        exit_code: statement.exit_code,
        proof,
    };
    verify(program, &statement.public_input, &proof)
        .map(|_| ())
        .map_err(|e| e.to_string())
}

#[test]
fn a_run_on_every_chip_is_proved() {
    let (program, statement, trace) = traced();
    let (proof, report) = prove(&program, &input(), &options()).expect("a proof");
    assert_eq!(verify(&program, &PUBLIC, &proof), Ok(statement.clone()));
    assert_eq!(statement.exit_code, 7);
    assert_eq!(statement.public_output.len(), 8);
    assert_eq!(
        report.cycles,
        (trace.steps.len() + trace.crossings.len() + trace.atomics.len() + trace.ecalls.len()) as u64
    );
    assert!(report.security_bits >= 128.0);
    let bytes = proof.to_bytes();
    assert_eq!(report.proof_bytes, bytes.len());
    assert_eq!(Proof::from_bytes(&bytes), Ok(proof));
    let used = |chip: ChipId| report.rows.iter().any(|&(c, rows)| c == chip && rows > 0);
    let unused: Vec<ChipId> = ChipId::ALL.iter().copied().filter(|&c| !used(c)).collect();
    assert!(unused.is_empty() || unused == [ChipId::Unread], "{unused:?}");
}

#[test]
fn the_statement_cannot_be_changed() {
    let program = program();
    let (proof, _) = prove(&program, &input(), &options()).expect("a proof");
    let with = |change: &dyn Fn(&mut Proof)| {
        let mut changed = proof.clone();
        change(&mut changed);
        verify(&program, &PUBLIC, &changed)
    };
    assert!(with(&|_| ()).is_ok());
    assert!(with(&|p| p.exit_code = 0).is_err());
    assert!(with(&|p| p.exit_code |= 1 << 32).is_err());
    assert!(with(&|p| p.public_output[0] ^= 1).is_err());
    assert!(with(&|p| p.public_output.push(0)).is_err());
    assert!(with(&|p| p.public_output.truncate(7)).is_err());
    for position in 0..PUBLIC.len() {
        let mut public = PUBLIC;
        public[position] ^= 0x40;
        assert!(verify(&program, &public, &proof).is_err());
    }
    assert!(verify(&program, &PUBLIC[..7], &proof).is_err());
    let other_words: Vec<u32> = program.text().iter().map(|entry| entry.word).collect();
    for index in [0, other_words.len() / 2, other_words.len() - 1] {
        let mut words = other_words.clone();
        words[index] = 0x0000_0013; // nop
        let other = Program::from_words(START, &words, START, &[]).expect("a program");
        assert!(verify(&other, &PUBLIC, &proof).is_err(), "instruction {index}");
    }
}

#[test]
fn shapes_are_checked() {
    let program = program();
    let (proof, _) = prove(&program, &input(), &options()).expect("a proof");
    let shapes = proof.proof.shapes.len();
    for index in 0..shapes {
        for change in 0..4 {
            let mut changed = proof.clone();
            let list = &mut changed.proof.shapes;
            match change {
                0 => list[index].log_height = list[index].log_height.wrapping_add(1),
                1 => list[index].chip = list[index].chip.wrapping_add(1),
                2 => {
                    list.remove(index);
                }
                _ => {
                    let copy = list[index];
                    list.insert(index, copy);
                }
            }
            assert!(
                verify(&program, &PUBLIC, &changed).is_err(),
                "table {index}, change {change}"
            );
        }
    }
    let mut none = proof.clone();
    none.proof.shapes.clear();
    assert!(matches!(
        verify(&program, &PUBLIC, &none),
        Err(VerifyError::Shape(_))
    ));
    for (chip, log_height) in [(255, 6), (0, 255), (0, 26), (0, 30)] {
        let mut huge = proof.clone();
        huge.proof.shapes[0].chip = chip;
        huge.proof.shapes[0].log_height = log_height;
        assert!(verify(&program, &PUBLIC, &huge).is_err());
    }
}

#[test]
fn a_proof_is_accepted_in_its_own_profile_only() {
    let program = program();
    let made = |profile| {
        let options = ProveOptions { profile, ..options() };
        let (proof, report) = prove(&program, &input(), &options).expect("a proof");
        assert_eq!((proof.profile(), report.profile), (profile, profile));
        assert!(report.security_bits >= 128.0);
        proof
    };
    let asking = |profile| VerifyOptions {
        profile: Some(profile),
    };
    let (johnson, j15) = (made(Profile::Johnson), made(Profile::J15));
    for (proof, other) in [(&johnson, &j15), (&j15, &johnson)] {
        let (own, others) = (proof.profile(), other.profile());
        assert!(verify(&program, &PUBLIC, proof).is_ok());
        assert!(verify_with(&program, &PUBLIC, proof, &asking(own)).is_ok());
        let (asked, found) = (others, own);
        let error = verify_with(&program, &PUBLIC, proof, &asking(asked));
        assert_eq!(error, Err(VerifyError::Profile { asked, found }));
        let said = error.unwrap_err().to_string();
        assert!(
            said.contains(asked.name()) && said.contains(found.name()),
            "{said}"
        );

        // Relabelled, as a structure and as bytes.
        let mut relabelled = proof.clone();
        relabelled.proof.profile = others;
        for options in [asking(others), VerifyOptions::default()] {
            assert!(verify_with(&program, &PUBLIC, &relabelled, &options).is_err());
        }
        let (bytes, changed) = (proof.to_bytes(), relabelled.to_bytes());
        let differing: Vec<usize> = (0..bytes.len()).filter(|&i| bytes[i] != changed[i]).collect();
        let &[at] = differing.as_slice() else {
            panic!("the profile is one byte, here are {differing:?}");
        };
        for byte in (0..=255).filter(|&byte| byte != bytes[at]) {
            let mut changed = bytes.clone();
            changed[at] = byte;
            let decoded = Proof::from_bytes(&changed);
            assert!(decoded.is_err() || byte == others as u8, "profile byte {byte}");
            assert!(refused(&program, &changed), "profile byte {byte}");
        }
    }
}

fn refused(program: &Program, bytes: &[u8]) -> bool {
    Proof::from_bytes(bytes).is_err_and(|_| true)
        || Proof::from_bytes(bytes).is_ok_and(|proof| verify(program, &PUBLIC, &proof).is_err())
}

#[test]
fn changed_bytes_are_refused() {
    let program = program();
    let (proof, _) = prove(&program, &input(), &options()).expect("a proof");
    let bytes = proof.to_bytes();
    let mut rng = StdRng::seed_from_u64(5);
    let head = 0..200;
    let spread = (0..400)
        .map(|_| rng.random_range(0..bytes.len()))
        .collect::<Vec<_>>();
    for at in head.chain(spread) {
        let mut changed = bytes.clone();
        changed[at] ^= 1 << rng.random_range(0..8);
        assert!(refused(&program, &changed), "byte {at}");
    }
    let mut longer = bytes.clone();
    longer.push(0);
    assert_eq!(Proof::from_bytes(&longer), Err(ProofFormatError::NotCanonical));
    for length in (0..100).chain((100..bytes.len()).step_by(997)) {
        assert!(refused(&program, &bytes[..length]), "{length} bytes");
    }
    let mut version = bytes.clone();
    version[8] = 1;
    assert_eq!(
        Proof::from_bytes(&version),
        Err(ProofFormatError::Version { got: 1 })
    );
    assert_eq!(
        Proof::from_bytes(b"\x7fELF and so on"),
        Err(ProofFormatError::NotAProof)
    );
    for _ in 0..300 {
        let mut random = bytes[..10].to_vec();
        random.extend((0..rng.random_range(0..3000)).map(|_| rng.random::<u8>()));
        assert!(refused(&program, &random));
    }
}

/// Every byte of a proof, one after the other: some minutes.
#[test]
#[ignore = "slow: run with --ignored"]
fn every_byte_matters() {
    let program = program();
    let (proof, _) = prove(&program, &input(), &options()).expect("a proof");
    let bytes = proof.to_bytes();
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 1 << (at % 8);
        assert!(refused(&program, &changed), "byte {at}");
    }
}

#[test]
fn a_changed_word_of_any_column_is_refused() {
    let (program, statement, trace) = traced();
    let filled = fill(&program, &statement, &trace);
    assert_eq!(outcome(&program, &statement, filled.clone()), Ok(()));
    let mut rng = StdRng::seed_from_u64(6);
    let mut survivors = Vec::new();
    for (t, columns) in filled.columns.iter().enumerate() {
        for column in 0..columns.len() {
            let mut changed = filled.clone();
            let words = &mut changed.columns[t][column];
            let row = rng.random_range(0..words.len());
            words[row] = words[row].wrapping_add(0x0101_0101_0101_0101);
            if outcome(&program, &statement, changed).is_ok() {
                survivors.push(format!(
                    "{:?} {}",
                    filled.shapes[t].chip,
                    filled.shapes[t].chip.chip().columns[column].name
                ));
            }
        }
    }
    assert!(
        survivors.is_empty(),
        "columns whose words do not matter: {survivors:?}"
    );
}

#[test]
fn forged_steps_are_refused() {
    let (program, statement, trace) = traced();
    let mut refused = 0;
    // Each is a whole proof, so not all of them; the machine's own tests go through every field of every kind of step.
    for index in (0..trace.steps.len()).step_by(5) {
        // A value that was never there, a wrong time, another instruction: in turn.
        let mut forged = trace.clone();
        let step = &mut forged.steps[index];
        let what = match index % 6 {
            0 => {
                step.rs1 ^= 1 << 40;
                "rs1"
            }
            1 => {
                step.fetch_then ^= 4;
                "time of the last fetch"
            }
            2 => {
                step.rs1_then = step.rs1_then.wrapping_sub(1);
                "time of rs1"
            }
            3 => {
                step.clock += 4;
                "clock"
            }
            4 => {
                step.rd_old ^= 1;
                "old rd"
            }
            _ => {
                step.rs1 = step.rs1.wrapping_add(1);
                step.rs2 ^= 1;
                "both operands"
            }
        };
        let original = fill(&program, &statement, &trace);
        let filled = fill(&program, &statement, &forged);
        if filled.columns == original.columns {
            continue; // the instruction does not use that field
        }
        assert!(
            outcome(&program, &statement, filled).is_err(),
            "step {index}: {what}"
        );
        refused += 1;
    }
    assert!(refused > 60, "only {refused} forgeries were possible");
    for index in 0..trace.ecalls.len() {
        let mut forged = trace.clone();
        forged.ecalls[index].a0_new ^= 1;
        let filled = fill(&program, &statement, &forged);
        if filled.columns != fill(&program, &statement, &trace).columns {
            assert!(outcome(&program, &statement, filled).is_err(), "call {index}");
        }
    }
    let mut dropped = trace.clone();
    dropped.steps.remove(20);
    assert!(outcome(&program, &statement, fill(&program, &statement, &dropped)).is_err());
    let mut repeated = trace.clone();
    repeated.steps.insert(20, trace.steps[20]);
    assert!(outcome(&program, &statement, fill(&program, &statement, &repeated)).is_err());
}

#[test]
fn failing_runs_are_proved_on_demand_only() {
    let options = ProveOptions {
        allow_failure: false,
        ..options()
    };
    let error = prove(&program(), &input(), &options).expect_err("the program exits with 7");
    assert!(matches!(error, ProveError::Failed { exit_code: 7 }));
}

#[test]
fn a_limit_of_memory_holds_before_proving() {
    let (_, report) = prove(&program(), &input(), &options()).expect("a proof");
    let estimate = report.memory_estimate;
    let limited = |limit| ProveOptions {
        memory_limit: Some(limit),
        ..options()
    };
    let error = prove(&program(), &input(), &limited(estimate - 1)).expect_err("one byte too little");
    assert!(
        matches!(error, ProveError::Memory { estimate: e, limit, cycles }
            if e == estimate && limit == estimate - 1 && cycles == report.cycles),
        "{error}"
    );
    prove(&program(), &input(), &limited(estimate)).expect("just enough");
}

#[test]
fn costs_are_those_of_the_rows() {
    let (_, report) = prove(&program(), &input(), &options()).expect("a proof");
    let costs = carryless_machine::budget::costs();
    let sum = |cost: fn(&carryless_machine::budget::Cost) -> usize| -> u64 {
        let row = |&(chip, rows): &(ChipId, usize)| {
            (rows * costs.iter().find(|c| c.chip == chip).map_or(0, cost)) as u64
        };
        report.rows.iter().map(row).sum()
    };
    assert_eq!(report.cost.words, sum(|c| c.words));
    assert_eq!(report.cost.ands, sum(|c| c.ands));
    assert_eq!(report.cost.tokens, sum(|c| c.sent + c.received));
    assert!(report.cost.words <= report.committed_words);
}
