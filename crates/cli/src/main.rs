//! The carryless command.
mod build;
mod output;
use clap::Parser;
#[derive(Parser)]
enum Arguments {
    Build(build::Options),
}
fn main() {
    let Arguments::Build(options) = Arguments::parse();
    match build::build(&options, false) {
        Ok(b) => println!("{}", b.elf.display()),
        Err(e) => {
            eprintln!("error: {e:#}");
            std::process::exit(1)
        }
    }
}
