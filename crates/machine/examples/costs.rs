//! Prints what each chip costs beside what the design allows it; with a chip's name, prints the chip.

use carryless_machine::{budget, chips};

fn main() {
    if let Some(name) = std::env::args().nth(1) {
        for chip in chips().iter().filter(|chip| chip.name == name) {
            print!("{chip}");
        }
        return;
    }
    println!(
        "{:24} {:>5} {:>5} {:>5} {:>5} {:>6}   budget",
        "chip", "words", "ANDs", "sent", "recvd", "terms"
    );
    for cost in budget::costs() {
        let budget = cost
            .budget
            .map_or(String::new(), |(words, ands)| format!("{words} / {ands}"));
        println!(
            "{:24} {:>5} {:>5} {:>5} {:>5} {:>6}   {budget}",
            cost.name, cost.words, cost.ands, cost.sent, cost.received, cost.terms
        );
    }
}
