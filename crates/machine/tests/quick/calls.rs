//! The rows of `ecall`, by chip.

use carryless_machine::ChipId;
use carryless_machine::layout::{INPUT_CELL, Kind, OUTPUT_CELL, tag};

use super::row::{End, PublicBytes, Row, word};

const INDEX: &str = "(bvlshr a1 #x0000000000000003)";
/// The bytes of the memory word from address a1 on.
const FROM_A1: &str = "(bvshl (offset a1) #x0000000000000003)";
/// All clocks and lengths are below this.
const LIMIT: &str = "#x00000000fffffff0";

/// Every chip of a call.
pub fn all() -> Vec<(ChipId, Row)> {
    let is = |register: &str, value: u64| format!("(= {register} {})", word(value));
    let read = is("a7", 63);
    let write = is("a7", 64);
    let one_of = |register: &str, values: [u64; 2]| {
        format!("(or {} {})", is(register, values[0]), is(register, values[1]))
    };
    let code = |error: i64| word(error as u64);

    let exit = Row {
        end: End::Exit("a0".to_string()),
        ..call("exit")
    }
    .when(
        "the number is that of exit or exit_group",
        &one_of("a7", [93, 94]),
    )
    .register("a0", 4, &word(10), Some("a0"))
    .input("exit_group", &format!("(truth {})", is("a7", 94)));

    let read_private = call("read private bytes")
        .when("the number is that of read", &read)
        .when("the descriptor is 0", &is("a0", 0))
        .register("a0", 4, &word(10), None)
        .memory("memory", 5, INDEX, None)
        .choose("a0.new")
        .choose("memory.new")
        .result("at most a2 bytes are read", "(bvule a0.new a2)")
        .result(
            "the bytes read lie in the memory word",
            "(bvule a0.new (rest_of_word a1))",
        )
        .result(
            "no other byte changes",
            &format!(
                "(= (bvand (bvxor memory memory.new) (bvnot (bytes_at a1 a0.new))) {})",
                word(0)
            ),
        )
        .input("count as a thermometer", &thermometer("a0.new"))
        .input(
            "change of the bytes",
            &format!("(bvlshr (bvxor memory memory.new) {FROM_A1})"),
        );

    let read_public = call("read public bytes")
        .when("the number is that of read", &read)
        .when("the descriptor is 3", &is("a0", 3))
        .define("count", "(smaller left (smaller a2 (rest_of_word a1)))")
        .define(
            "bytes",
            &format!("(bvand (bvlshr memory.new {FROM_A1}) (first_bytes count))"),
        )
        .register("a0", 4, &word(10), Some("count"))
        .memory("memory", 5, INDEX, None)
        .choose("memory.new")
        .register("left", 6, &word(INPUT_CELL), Some("(bvsub left count)"))
        .known(
            "the input is not longer than clocks can count",
            &format!("(bvult left {LIMIT})"),
        )
        .result(
            "no other byte changes",
            &format!(
                "(= (bvand (bvxor memory memory.new) (bvnot (bytes_at a1 count))) {})",
                word(0)
            ),
        )
        .public(PublicBytes {
            tag: tag::PUBLIC_INPUT,
            received: true,
            count: "count".to_string(),
            down: true,
            start: "left".to_string(),
            bytes: "bytes".to_string(),
        })
        .input("count as a thermometer", &thermometer("count"))
        .input("which bound is reached", &reached("count"))
        .input("bytes", "bytes");

    let public = written("write public bytes", 1)
        .register("written", 6, &word(OUTPUT_CELL), Some("(bvadd written count)"))
        .known(
            "the output is not longer than clocks can count",
            &format!("(bvult written {LIMIT})"),
        )
        .public(PublicBytes {
            tag: tag::PUBLIC_OUTPUT,
            received: false,
            count: "count".to_string(),
            down: false,
            start: "written".to_string(),
            bytes: format!("(bvlshr memory {FROM_A1})"),
        });

    let no_private = call("read no private byte")
        .when("the number is that of read", &read)
        .when("the descriptor is 0", &is("a0", 0))
        .register("a0", 4, &word(10), Some(&word(0)));
    let no_public = call("read no public byte")
        .when("the number is that of read", &read)
        .when("the descriptor is 3", &is("a0", 3))
        .when(
            "none is wanted, or none is left",
            &format!("(or {} {})", is("a2", 0), is("left", 0)),
        )
        .register("a0", 4, &word(10), Some(&word(0)))
        .register("left", 6, &word(INPUT_CELL), Some("left"))
        .input("which bound is reached", &format!("(truth {})", is("a2", 0)));
    let nothing = call("write nothing")
        .when("the number is that of write", &write)
        .when("the length is 0", &is("a2", 0))
        .when("the descriptor is 1 or 2", &one_of("a0", [1, 2]))
        .register("a0", 4, &word(10), Some(&word(0)))
        .input("descriptor is 2", &format!("(truth {})", is("a0", 2)));
    let bad = call("read or write with a bad descriptor")
        .when(
            "the descriptor is not one of the number's",
            &format!(
                "(or (and {read} (not {})) (and {write} (not {})))",
                one_of("a0", [0, 3]),
                one_of("a0", [1, 2])
            ),
        )
        .register("a0", 4, &word(10), Some(&code(-9)))
        .input("is write", &format!("(truth {write})"));
    let unknown = call("an unknown call")
        .when(
            "the number is none that is known",
            &format!("(not (or {read} {write} {}))", one_of("a7", [93, 94])),
        )
        .register("a0", 4, &word(10), Some(&code(-38)));
    vec![
        (ChipId::Exit, exit),
        (ChipId::ReadPrivate, read_private),
        (ChipId::ReadPublic, read_public),
        (ChipId::WritePublic, public),
        (ChipId::WriteDiagnostic, written("write diagnostics", 2)),
        (ChipId::ReadPrivateNothing, no_private),
        (ChipId::ReadPublicNothing, no_public),
        (ChipId::WriteNothing, nothing),
        (ChipId::BadDescriptor, bad),
        (ChipId::UnknownCall, unknown),
    ]
}

/// What all calls have in common: they read a7, a1 and a2.
fn call(name: &str) -> Row {
    Row::new(&format!("ecall: {name}"), Kind::Ecall as u64, 0)
        .register("a7", 1, &word(17), Some("a7"))
        .register("a1", 2, &word(11), Some("a1"))
        .register("a2", 3, &word(12), Some("a2"))
        .long()
}

/// A write to a descriptor: as many bytes as the length asks for and the memory word has.
fn written(name: &str, descriptor: u64) -> Row {
    call(name)
        .when("the number is that of write", &format!("(= a7 {})", word(64)))
        .when(
            "the descriptor is this one",
            &format!("(= a0 {})", word(descriptor)),
        )
        .define("count", "(smaller a2 (rest_of_word a1))")
        .register("a0", 4, &word(10), Some("count"))
        .memory("memory", 5, INDEX, Some("memory"))
        .input("count as a thermometer", &thermometer("count"))
        .input("which bound is reached", &reached("count"))
}

/// As many ones as a number says.
fn thermometer(count: &str) -> String {
    format!("(bvsub (bvshl #x0000000000000001 {count}) #x0000000000000001)")
}

/// The first bound on a count that is reached, as the trace gives it: the length, the memory word's end, another.
fn reached(count: &str) -> String {
    let (one, two, none) = (word(1), word(2), word(0));
    format!("(ite (= {count} a2) {one} (ite (= {count} (rest_of_word a1)) {two} {none}))")
}

impl Row {
    fn public(mut self, bytes: PublicBytes) -> Self {
        self.bytes = Some(bytes);
        self
    }
}
