//! `carryless build`: compiles an unmodified Rust crate for the machine.
//!
//! The crate is built by cargo for a 64-bit target of Rust's own platform `zkvm`, with the instruction set
//! RV64IMAC and the bit manipulation extensions Zba, Zbb and Zbs, together with the standard library. Compiled dependencies and the standard library are kept in one cache for all guests.

mod library;
mod toolchain;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};

use anyhow::{Context, Result, anyhow, bail, ensure};
use serde_json::{Value, json};

use library::Kit;
use toolchain::{Toolchain, output};

/// What to build, and how.
#[derive(clap::Args, Clone, Debug, Default)]
pub struct Options {
    /// The crate: its directory, or its Cargo.toml.
    pub path: PathBuf,
    /// Where to put the ELF file [default: carryless/NAME.elf in the crate's target directory].
    #[arg(short, long, value_name = "ELF")]
    pub output: Option<PathBuf>,
    /// Which of the crate's programs to build.
    #[arg(long, value_name = "NAME")]
    pub bin: Option<String>,
    /// Features to turn on, separated by commas.
    #[arg(long, value_name = "LIST")]
    pub features: Option<String>,
    /// Leave the crate's default features off.
    #[arg(long)]
    pub no_default_features: bool,
    /// Do not change Cargo.lock.
    #[arg(long)]
    pub locked: bool,
    /// The crate is `#![no_std]` and brings its own entry point (see the crate carryless-guest).
    #[arg(long)]
    pub no_std: bool,
}

/// A finished build.
#[derive(Clone, Debug)]
pub struct Built {
    /// The program's name.
    pub name: String,
    /// The ELF file.
    pub elf: PathBuf,
    /// Its bytes.
    pub bytes: Vec<u8>,
    /// The compiler that was used.
    pub rustc: PathBuf,
}

/// Settings of the release profile that every guest gets, whatever its Cargo.toml says.
const PROFILE: [&str; 7] = [
    "profile.release.opt-level=3",
    "profile.release.lto=\"fat\"",
    "profile.release.codegen-units=1",
    "profile.release.panic=\"abort\"",
    "profile.release.debug=false",
    "profile.release.strip=\"debuginfo\"",
    "profile.release.incremental=false",
];

/// Environment variables by which an outer cargo, or its user's settings for the host, would disturb the build.
const UNWANTED: [&str; 11] = [
    "RUSTC",
    "RUSTFLAGS",
    "CARGO_ENCODED_RUSTFLAGS",
    "CARGO_BUILD_TARGET",
    "CARGO_BUILD_RUSTC",
    "CARGO_BUILD_RUSTFLAGS",
    "CARGO_TARGET_DIR",
    "CARGO_BUILD_TARGET_DIR",
    "CARGO_INCREMENTAL",
    "RUSTUP_TOOLCHAIN",
    "CARGO",
];

/// Builds a guest; prints the path of its ELF file.
pub fn command(options: &Options, json: bool) -> Result<ExitCode> {
    let built = build(options, json)?;
    let program = crate::input::parse(&built.elf, &built.bytes)?;
    if json {
        let object = json!({
            "name": built.name,
            "elf": built.elf,
            "elf_bytes": built.bytes.len(),
            "program_id": program.id().to_string(),
            "text_instructions": program.text().len(),
            "rustc": built.rustc,
            "instruction_set": INSTRUCTION_SET,
        });
        crate::output::print(object)?;
    } else {
        crate::output::print(built.elf.display())?;
    }
    Ok(ExitCode::SUCCESS)
}

/// What guests are compiled for: the bit manipulation extensions make them shorter, compressed code makes the image smaller. It is
/// what the target files beside this one say.
const INSTRUCTION_SET: &str = "RV64IMAC with Zba, Zbb and Zbs";

/// Builds a guest and puts its ELF file in place.
pub fn build(options: &Options, quiet: bool) -> Result<Built> {
    let manifest = manifest(&options.path)?;
    let toolchain = Toolchain::find()?;
    let kit = Kit::prepare(&toolchain)?;
    let package = Package::read(&toolchain, &manifest, options.bin.as_deref())?;
    if !quiet {
        eprintln!("building {} for {INSTRUCTION_SET}", package.bin);
    }
    let products = package.target_directory.join("carryless");
    let executable = compile(
        options,
        quiet,
        &toolchain,
        &kit,
        &manifest,
        &package.bin,
        &products,
    )?;
    let bytes =
        std::fs::read(&executable).with_context(|| format!("cannot read {}", executable.display()))?;
    let elf = options
        .output
        .clone()
        .unwrap_or_else(|| products.join(format!("{}.elf", package.bin)));
    crate::output::write_executable(&elf, &bytes)?;
    Ok(Built {
        name: package.bin,
        elf,
        bytes,
        rustc: toolchain.rustc,
    })
}

/// The Cargo.toml that a path stands for.
fn manifest(path: &Path) -> Result<PathBuf> {
    let file = if path.is_dir() {
        path.join("Cargo.toml")
    } else {
        path.to_owned()
    };
    ensure!(path.exists(), "there is no {}", path.display());
    ensure!(
        file.is_file(),
        "{} is not a crate: it has no Cargo.toml",
        path.display()
    );
    ensure!(
        file.file_name().is_some_and(|name| name == "Cargo.toml"),
        "{} is neither a crate's directory nor its Cargo.toml",
        path.display()
    );
    std::path::absolute(&file).with_context(|| format!("{} is not a valid path", file.display()))
}

/// What cargo says about the crate.
struct Package {
    bin: String,
    target_directory: PathBuf,
}

impl Package {
    fn read(toolchain: &Toolchain, manifest: &Path, wanted: Option<&str>) -> Result<Self> {
        let mut command = cargo(toolchain);
        command
            .args([
                "metadata",
                "--format-version",
                "1",
                "--no-deps",
                "--manifest-path",
            ])
            .arg(manifest);
        let metadata: Value =
            serde_json::from_str(&output(&mut command)?).context("cargo metadata is not JSON")?;
        let target_directory = metadata["target_directory"]
            .as_str()
            .context("cargo names no target directory")?;
        let packages = metadata["packages"]
            .as_array()
            .context("cargo lists no packages")?;
        let package = packages
            .iter()
            .find(|package| {
                package["manifest_path"]
                    .as_str()
                    .is_some_and(|path| same_file(Path::new(path), manifest))
            })
            .with_context(|| {
                format!(
                    "{} has no package: name one of the workspace's crates",
                    manifest.display()
                )
            })?;
        let bins: Vec<&str> = package["targets"]
            .as_array()
            .into_iter()
            .flatten()
            .filter(|target| {
                target["kind"]
                    .as_array()
                    .is_some_and(|kinds| kinds.iter().any(|kind| kind == "bin"))
            })
            .filter_map(|target| target["name"].as_str())
            .collect();
        let bin = match (wanted, package["default_run"].as_str(), bins.as_slice()) {
            (Some(name), _, _) if bins.contains(&name) => name,
            (Some(name), _, _) => bail!("the crate has no program {name}; it has: {}", bins.join(", ")),
            (None, _, []) => bail!("the crate has no program to build (no src/main.rs and no [[bin]])"),
            (None, Some(name), _) => name,
            (None, None, [only]) => only,
            (None, None, _) => bail!(
                "the crate has several programs; choose one by --bin: {}",
                bins.join(", ")
            ),
        };
        Ok(Self {
            bin: bin.to_owned(),
            target_directory: target_directory.into(),
        })
    }
}

fn same_file(a: &Path, b: &Path) -> bool {
    matches!((a.canonicalize(), b.canonicalize()), (Ok(a), Ok(b)) if a == b)
}

/// Cargo with the toolchain's compiler and nothing of the host's settings.
fn cargo(toolchain: &Toolchain) -> Command {
    let mut command = Command::new(&toolchain.cargo);
    for name in UNWANTED {
        command.env_remove(name);
    }
    command.env("RUSTC", &toolchain.rustc).stdin(Stdio::null());
    command
}

/// Runs `cargo build` and returns the executable it made.
fn compile(
    options: &Options,
    quiet: bool,
    toolchain: &Toolchain,
    kit: &Kit,
    manifest: &Path,
    bin: &str,
    products: &Path,
) -> Result<PathBuf> {
    let mut command = cargo(toolchain);
    let (target, crates) = if options.no_std {
        (&kit.target_no_std, "core,alloc")
    } else {
        (&kit.target_std, "std,panic_abort")
    };
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("__CARGO_TESTS_ONLY_SRC_ROOT", &kit.library)
        .env("CARGO_BUILD_BUILD_DIR", &kit.build)
        .env("CARGO_ENCODED_RUSTFLAGS", rustflags(toolchain, kit))
        .args([
            "build",
            "--release",
            "--message-format=json-render-diagnostics",
            "--bin",
            bin,
            "--manifest-path",
        ])
        .arg(manifest)
        .arg("--target")
        .arg(target)
        .arg("--target-dir")
        .arg(products)
        .args([
            &format!("-Zbuild-std={crates}"),
            "-Zbuild-std-features=compiler-builtins-mem",
        ])
        .args(PROFILE.iter().flat_map(|setting| ["--config", setting]));
    if knows_json_target_flag(toolchain)? {
        command.arg("-Zjson-target-spec");
    }
    if let Some(features) = &options.features {
        command.args(["--features", features]);
    }
    command.args(options.no_default_features.then_some("--no-default-features"));
    command.args(options.locked.then_some("--locked"));
    command.args(quiet.then_some("--quiet"));
    let run = command
        .stderr(Stdio::inherit())
        .output()
        .context("cannot run cargo")?;
    if !run.status.success() {
        bail!("cargo could not build {bin}");
    }
    String::from_utf8_lossy(&run.stdout)
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok())
        .filter(|message| message["target"]["name"] == bin)
        .find_map(|message| message["executable"].as_str().map(PathBuf::from))
        .ok_or_else(|| anyhow!("cargo built no executable named {bin}"))
}

/// The compiler's flags: the same for all guests, so that the standard library is built once.
fn rustflags(toolchain: &Toolchain, kit: &Kit) -> String {
    let mut flags = vec![
        format!("-Clinker={}", toolchain.linker.display()),
        format!("-Clink-arg=-T{}", kit.linker_script.display()),
        // One hart needs no atomic instructions: plain ones are fewer and cheaper to prove.
        "-Cpasses=lower-atomic".into(),
        "-Cforce-unwind-tables=no".into(),
        format!("--remap-path-prefix={}=/rust/library", kit.library.display()),
    ];
    if let Some(home) = cargo_home() {
        flags.push(format!("--remap-path-prefix={}=/cargo", home.display()));
    }
    flags.join("\u{1f}")
}

fn cargo_home() -> Option<PathBuf> {
    let set = std::env::var_os("CARGO_HOME")
        .filter(|value| !value.is_empty())
        .map(PathBuf::from);
    set.or_else(|| Some(PathBuf::from(std::env::var_os("HOME")?).join(".cargo")))
}

/// Whether this cargo wants a flag before it takes a target by its JSON file.
fn knows_json_target_flag(toolchain: &Toolchain) -> Result<bool> {
    let help = output(cargo(toolchain).env("RUSTC_BOOTSTRAP", "1").args(["-Z", "help"]))?;
    Ok(help.contains("json-target-spec"))
}
