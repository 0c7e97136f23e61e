//! Finds a Rust compiler that has the standard library's source, and a linker for RISC-V.
//!
//! The standard library is compiled for the machine together with the guest, so the compiler must come with its
//! source: a rustup toolchain with the component `rust-src`, or Debian's `rustc-web` with `rust-web-src`.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, anyhow};

/// The oldest compiler whose standard library and target files this program knows.
const OLDEST: (u32, u32) = (1, 95);

const RUSTUP: &str = "rustup toolchain install stable -c rust-src";
const DEBIAN: &str = "apt-get install -y --no-install-recommends rustc-web cargo-web rust-web-src lld";

/// A compiler that can build guests.
#[derive(Clone, Debug)]
pub struct Toolchain {
    /// The compiler.
    pub rustc: PathBuf,
    /// The `cargo` that fits it.
    pub cargo: PathBuf,
    /// The directory `library` of the standard library's source.
    pub library: PathBuf,
    /// What `rustc -vV` says: part of every cache key.
    pub version: String,
    /// A linker that knows RISC-V.
    pub linker: PathBuf,
}

/// One compiler that was looked at, and why it does not serve.
struct Rejected {
    name: String,
    reason: String,
    /// It would serve if it had the standard library's source.
    lacks_source: bool,
    /// A command that may help.
    fix: Option<&'static str>,
}

impl Toolchain {
    /// Finds a toolchain: the compiler that `CARRYLESS_RUSTC` names if it is set, otherwise rustup's toolchains, then
    /// `/usr/bin/rustc`, then the `rustc` on the path.
    pub fn find() -> Result<Self> {
        if let Some(rustc) = std::env::var_os("CARRYLESS_RUSTC") {
            let path = PathBuf::from(&rustc);
            return examine(&path).map_err(|rejected| {
                anyhow!(
                    "CARRYLESS_RUSTC is {}, which cannot build guests: {}",
                    path.display(),
                    rejected.reason
                )
            });
        }
        let rejected = match search() {
            Ok(toolchain) => return Ok(toolchain),
            Err(rejected) => rejected,
        };
        // A rustup toolchain that lacks nothing but the source can be completed right now.
        let incomplete = rejected
            .iter()
            .find_map(|r| r.name.strip_prefix("rustup ").filter(|_| r.lacks_source));
        if let Some(name) = incomplete {
            eprintln!(
                "installing the standard library's source: rustup component add rust-src --toolchain {name}"
            );
            let status = Command::new("rustup")
                .args(["component", "add", "rust-src", "--toolchain", name])
                .stdout(std::io::stderr())
                .status();
            if status.is_ok_and(|status| status.success())
                && let Ok(toolchain) = search()
            {
                return Ok(toolchain);
            }
        }
        Err(anyhow!(advice(&rejected)))
    }
}

/// The first candidate that serves, or why none does.
fn search() -> Result<Toolchain, Vec<Rejected>> {
    let mut rejected = Vec::new();
    for (name, rustc) in candidates() {
        match examine(&rustc) {
            Ok(toolchain) => return Ok(toolchain),
            Err(reason) => rejected.push(Rejected { name, ..reason }),
        }
    }
    Err(rejected)
}

/// The compilers to look at, with a name for each, best first.
fn candidates() -> Vec<(String, PathBuf)> {
    let mut found: Vec<(String, PathBuf)> = Vec::new();
    if let Ok(list) = output(Command::new("rustup").args(["toolchain", "list"])) {
        let mut names: Vec<&str> = list.lines().collect();
        // The default toolchain first, the others in rustup's order.
        names.sort_by_key(|line| !line.contains("default"));
        for name in names.iter().filter_map(|line| line.split_whitespace().next()) {
            let sysroot = output(Command::new("rustup").args(["run", name, "rustc", "--print", "sysroot"]));
            if let Ok(sysroot) = sysroot {
                found.push((
                    format!("rustup {name}"),
                    Path::new(sysroot.trim()).join("bin/rustc"),
                ));
            }
        }
    }
    for path in [Some(PathBuf::from("/usr/bin/rustc")), on_path("rustc")]
        .into_iter()
        .flatten()
    {
        // A `rustc` beside `rustup` is rustup's own front, whose toolchains are listed above.
        if path.is_file() && !path.with_file_name("rustup").exists() && !found.iter().any(|(_, p)| *p == path)
        {
            found.push((path.display().to_string(), path));
        }
    }
    found
}

/// Checks that a compiler is recent enough and has the source and a linker.
fn examine(rustc: &Path) -> Result<Toolchain, Rejected> {
    let reject = |reason: String, fix: Option<&'static str>| Rejected {
        name: String::new(),
        reason,
        lacks_source: false,
        fix,
    };
    let version = output(Command::new(rustc).arg("-vV"))
        .map_err(|e| reject(format!("it does not run ({e:#})"), None))?;
    let release = field(&version, "release: ").unwrap_or_default();
    let mut numbers = release.split(['.', '-']).map_while(|n| n.parse::<u32>().ok());
    let number = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    if number < OLDEST {
        return Err(reject(
            format!(
                "its version is {release}, and {}.{} is needed",
                OLDEST.0, OLDEST.1
            ),
            None,
        ));
    }
    let sysroot = output(Command::new(rustc).args(["--print", "sysroot"]))
        .map_err(|e| reject(format!("it has no sysroot ({e:#})"), None))?;
    let sysroot = Path::new(sysroot.trim());
    let library = sysroot.join("lib/rustlib/src/rust/library");
    if !library.join("Cargo.lock").is_file() {
        return Err(Rejected {
            lacks_source: true,
            ..reject("it has no source of the standard library".into(), None)
        });
    }
    let cargo = [rustc.with_file_name("cargo"), sysroot.join("bin/cargo")]
        .into_iter()
        .find(|path| path.is_file())
        .or_else(|| on_path("cargo"))
        .ok_or_else(|| {
            reject(
                "there is no cargo beside it".into(),
                Some("apt-get install cargo-web"),
            )
        })?;
    let host = field(&version, "host: ").unwrap_or_default();
    let linker = find_linker(sysroot, host).ok_or_else(|| {
        reject(
            "there is no linker for RISC-V (rust-lld or ld.lld)".into(),
            Some("apt-get install lld"),
        )
    })?;
    Ok(Toolchain {
        rustc: rustc.to_owned(),
        cargo,
        library,
        version,
        linker,
    })
}

/// The toolchain's own `rust-lld`, or LLVM's `ld.lld` from the path, or the `rust-lld` of the `rustc` on the path.
fn find_linker(sysroot: &Path, host: &str) -> Option<PathBuf> {
    let in_sysroot = |sysroot: &Path| sysroot.join("lib/rustlib").join(host).join("bin/rust-lld");
    let own = in_sysroot(sysroot);
    if own.is_file() {
        return Some(own);
    }
    let numbered = (14..=30).rev().map(|n| format!("ld.lld-{n}"));
    if let Some(path) = std::iter::once("ld.lld".to_owned())
        .chain(numbered)
        .find_map(on_path)
    {
        return Some(path);
    }
    let other = output(Command::new("rustc").args(["--print", "sysroot"])).ok()?;
    Some(in_sysroot(Path::new(other.trim()))).filter(|path| path.is_file())
}

/// What a person must do to get a toolchain.
fn advice(rejected: &[Rejected]) -> String {
    let mut text = String::from("no Rust toolchain that can build guests");
    for Rejected { name, reason, .. } in rejected {
        text.push_str(&format!("\n  {name}: {reason}"));
    }
    text.push_str("\nInstall one of these, then try again:");
    for fix in rejected.iter().filter_map(|r| r.fix) {
        text.push_str(&format!("\n  {fix}"));
    }
    text.push_str(&format!("\n  {RUSTUP}\n  {DEBIAN}     (Debian 12)"));
    text.push_str("\nor set CARRYLESS_RUSTC to a compiler that has the standard library's source");
    text
}

/// The rest of the line that starts with `key`.
fn field<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.lines().find_map(|line| line.strip_prefix(key))
}

/// The file that a command name stands for.
fn on_path(name: impl AsRef<OsStr>) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path)
        .map(|folder| folder.join(name.as_ref()))
        .find(|file| file.is_file())
}

/// Standard output of a command that succeeds.
pub fn output(command: &mut Command) -> Result<String> {
    let name = command.get_program().to_string_lossy().into_owned();
    let out = command.output().with_context(|| format!("cannot run {name}"))?;
    if !out.status.success() {
        return Err(anyhow!(
            "{name} failed: {}",
            String::from_utf8_lossy(&out.stderr).trim()
        ));
    }
    String::from_utf8(out.stdout).with_context(|| format!("{name} printed something that is not text"))
}
