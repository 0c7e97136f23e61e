//! Wrong statements and wrong shapes.

mod common;

use carryless_circuit::check_instance;
use carryless_machine::{ChipId, Shape, ShapeError, Statement, instance};
use carryless_riscv::{Instruction, Op, Program, ProgramId};
use common::{START, exit, sample};

#[test]
fn another_statement_is_refused() {
    let run = sample::run(21);
    let filled = run.assert_valid();
    let holds = |change: fn(&mut Statement)| {
        let mut statement = run.statement.clone();
        change(&mut statement);
        let instance = instance(&run.program, &statement, &filled.shapes).unwrap();
        check_instance(&instance, &filled.columns).is_ok()
    };
    assert!(holds(|_| {}));
    assert!(!holds(|s| s.exit_code += 1));
    assert!(!holds(|s| s.exit_code += 1 << 32));
    assert!(!holds(|s| s.public_output[0] ^= 1));
    assert!(!holds(|s| *s.public_output.last_mut().unwrap() ^= 1));
    assert!(!holds(|s| s.public_output.truncate(s.public_output.len() - 1)));
    assert!(!holds(|s| s.public_output.push(0)));
    assert!(!holds(|s| s.public_input[0] ^= 1));
    assert!(!holds(|s| s.public_input.push(0)));
    assert!(!holds(|s| s.public_input.truncate(s.public_input.len() - 1)));
}

#[test]
fn another_program_is_refused() {
    let run = sample::run(22);
    let filled = run.fill();
    let mut code = sample::code(22);
    code[0].imm ^= 1;
    let other = Program::from_instructions(START, &code).unwrap();
    let got = other.id();
    let expected = run.program.id();
    assert_eq!(
        instance(&other, &run.statement, &filled.shapes).unwrap_err(),
        ShapeError::Program { expected, got }
    );
    let statement = Statement {
        program_id: got,
        ..run.statement.clone()
    };
    let instance = instance(&other, &statement, &filled.shapes).unwrap();
    assert!(check_instance(&instance, &filled.columns).is_err());
}

#[test]
fn digests_tell_statements_apart() {
    let statement = |input: &[u8], output: &[u8], exit_code, id| Statement {
        program_id: ProgramId([id; 32]),
        public_input: input.to_vec(),
        public_output: output.to_vec(),
        exit_code,
    };
    let all = [
        statement(b"", b"", 0, 0),
        statement(b"", b"", 1, 0),
        statement(b"", b"", 0, 1),
        statement(b"a", b"", 0, 0),
        statement(b"", b"a", 0, 0),
        statement(b"a", b"b", 0, 0),
        statement(b"ab", b"", 0, 0),
        statement(b"\0", b"", 0, 0),
    ];
    for (i, a) in all.iter().enumerate() {
        for b in &all[i + 1..] {
            assert_ne!(a.digest(), b.digest());
        }
    }
}

#[test]
fn wrong_shapes_are_errors() {
    let run = sample::run(23);
    let shapes = run.fill().shapes;
    let result = |shapes: &[Shape]| instance(&run.program, &run.statement, shapes).map(|_| ());
    assert_eq!(result(&shapes), Ok(()));
    let text = shapes.iter().position(|s| s.chip == ChipId::Text).unwrap();

    let mut missing = shapes.clone();
    missing.remove(text);
    assert_eq!(result(&missing), Err(ShapeError::Missing { chip: ChipId::Text }));

    let mut higher = shapes.clone();
    higher[text].log_height += 1;
    Shape::sort(&mut higher);
    assert!(matches!(
        result(&higher),
        Err(ShapeError::Boundary {
            chip: ChipId::Text,
            ..
        })
    ));

    let mut twice = shapes.clone();
    twice.push(Shape {
        chip: ChipId::Text,
        log_height: shapes[text].log_height + 1,
    });
    Shape::sort(&mut twice);
    assert!(matches!(
        result(&twice),
        Err(ShapeError::Boundary {
            chip: ChipId::Text,
            ..
        })
    ));

    let mut repeated = shapes.clone();
    repeated.insert(text, shapes[text]);
    assert_eq!(result(&repeated), Err(ShapeError::Order { index: text + 1 }));

    let mut swapped = shapes.clone();
    swapped.swap(0, 1);
    assert_eq!(result(&swapped), Err(ShapeError::Order { index: 1 }));

    for log_height in [0, 2, 29, 63, 64, u32::MAX] {
        let mut shapes = shapes.clone();
        shapes.push(Shape {
            chip: ChipId::Add,
            log_height,
        });
        let chip = ChipId::Add;
        assert_eq!(result(&shapes), Err(ShapeError::Height { chip, log_height }));
    }

    // 2^28 rows of step 4 and as many of step 8 are 3 * 2^30; with one more of the latter the clock could wrap.
    let mut many = shapes.clone();
    for chip in [ChipId::Add, ChipId::UnknownCall, ChipId::BadDescriptor] {
        assert_eq!(result(&many), Ok(()));
        many.push(Shape { chip, log_height: 28 });
        Shape::sort(&mut many);
    }
    assert_eq!(result(&many), Err(ShapeError::Clock));

    let too_many = vec![shapes[0]; 1000];
    assert_eq!(result(&too_many), Err(ShapeError::TooManyTables { tables: 1000 }));
}

#[test]
fn a_jump_to_nowhere_has_no_proof() {
    // The target of this jump does not fit in 32 bits; the executor refuses it, and so does the text.
    let mut code = vec![Instruction::u(Op::Jal, 0, -0x2_0000)];
    exit(&mut code);
    let program = Program::from_instructions(START, &code).unwrap();
    let fields = carryless_machine::text::fields(&program.text()[0]);
    assert_eq!(fields.fields >> 32, 1, "no instruction has an odd address");
}
