//! `carryless chips`: every chip in every language.

mod support;

use carryless_machine::{ChipId, export};
use support::{carryless, folder, repository};

#[test]
fn json_has_all_of_every_chip() {
    let json = carryless(["chips", "--format", "json"]).succeeds().json();
    let chips = json["chips"].as_array().expect("a list");
    assert_eq!(chips.len(), ChipId::ALL.len());
    for (json, id) in chips.iter().zip(ChipId::ALL) {
        let chip = id.chip();
        assert_eq!(json["name"], *chip.name);
        assert_eq!(json["identifier"], export::identifier(*id));
        let constraints = json["constraints"].as_array().expect("a list");
        assert_eq!(constraints.len(), chip.constraints.len());
        for (json, constraint) in constraints.iter().zip(&chip.constraints) {
            let terms = |key: &str| json[key].as_array().expect("a list").len();
            let sides = [&constraint.a, &constraint.b, &constraint.c].map(|form| form.terms().len());
            assert_eq!([terms("a"), terms("b"), terms("c")], sides, "{}", constraint.name);
        }
        let lengths = ["columns", "public", "products", "multiplications", "tokens"]
            .map(|key| json[key].as_array().map(Vec::len));
        let expected = [
            chip.columns.len(),
            chip.public.len(),
            chip.products.len(),
            chip.multiplications.len(),
            chip.tokens.len(),
        ];
        assert_eq!(lengths, expected.map(Some));
    }
    let one = carryless(["chips", "--format", "json", "fence"])
        .succeeds()
        .json();
    assert_eq!(one["chips"][0], chips[ChipId::Fence.index()]);
}

#[test]
fn files_in_a_directory() {
    let folder = folder();
    let path = folder.path().join("new/chips");
    let directory = path.to_str().expect("a path that is text");
    carryless(["chips", "--format", "smt2", "-o", directory]).succeeds();
    let written = |name: &str| std::fs::read_to_string(path.join(name)).expect("a file");
    assert!(written("chip_add_immediate.smt2").contains("(define-fun constraints "));
    let one = carryless(["chips", "--format", "smt2", "add immediate"]).succeeds();
    assert_eq!(one.stdout, written("chip_add_immediate.smt2"));

    carryless(["chips", "--format", "coq", "-o", directory]).succeeds();
    for name in ["arithmetic.v", "boundary.v", "All.v"] {
        let checked_in = repository("formal/generated").join(name);
        let checked_in = std::fs::read_to_string(checked_in).expect("a generated file");
        assert!(
            written(name) == checked_in,
            "formal/generated/{name} is not what the chips are"
        );
    }
    carryless(["chips", "--format", "coq"]).fails_with("name a chip, or a directory with -o");
    carryless(["chips", "nothing", "--format", "json"]).fails_with("there is no chip nothing");
}
