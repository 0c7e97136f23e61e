//! A second program, so that `--bin` has a choice; a feature changes what it says.
fn main() {
    println!("{}", if cfg!(feature = "loud") { "OTHER" } else { "other" });
}
