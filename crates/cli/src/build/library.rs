//! The standard library for the machine: a copy of the toolchain's source, with the machine's runtime in it.
//!
//! Rust's own platform `zkvm` needs a runtime to be linked in, ends `std::process::exit` with an abort, and never frees
//! memory. The copy brings its runtime along: the program's start, input and output by `ecall`, an allocator, and an
//! `exit` that exits. So a guest needs no dependency and no attribute, and no C compiler is needed either.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, ensure};

use super::toolchain::Toolchain;

const CALLS: &str = include_str!("../../../guest/src/calls.rs");
const HEAP: &str = include_str!("../../../guest/src/heap.rs");
const RUNTIME: &str = include_str!("std/runtime.rs");
const ALLOC: &str = include_str!("std/alloc.rs");
const PANIC: &str = include_str!("std/panic.rs");
const LINKER_SCRIPT: &str = include_str!("link.ld");
const TARGET_STD: &str = include_str!("riscv64-carryless-zkvm.json");
const TARGET_NO_STD: &str = include_str!("riscv64-carryless-none.json");

/// What replaces the head of `std::process::exit`'s implementation.
const EXIT: &str = "\
#[cfg(target_os = \"zkvm\")]
pub fn exit(code: i32) -> ! {
    unsafe extern \"C\" {
        fn sys_exit(code: i32) -> !;
    }
    unsafe { sys_exit(code) }
}

#[cfg(not(target_os = \"zkvm\"))]
pub fn exit(code: i32) -> ! {";
const EXIT_HEAD: &str = "pub fn exit(code: i32) -> ! {";

/// Everything that is the same for all guests of one toolchain, in the cache directory.
pub struct Kit {
    /// The patched `library` directory.
    pub library: PathBuf,
    /// The target of guests with the standard library.
    pub target_std: PathBuf,
    /// The target of `no_std` guests.
    pub target_no_std: PathBuf,
    /// The linker script.
    pub linker_script: PathBuf,
    /// Where the compiled standard library and the guests' dependencies are kept.
    pub build: PathBuf,
}

impl Kit {
    /// Takes the kit from the cache, or makes it.
    pub fn prepare(toolchain: &Toolchain) -> Result<Self> {
        let cache = cache_directory()?;
        let mut key = blake3::Hasher::new();
        for part in [
            &*toolchain.version,
            &*toolchain.library.to_string_lossy(),
            CALLS,
            HEAP,
            RUNTIME,
            ALLOC,
            PANIC,
            EXIT,
            LINKER_SCRIPT,
            TARGET_STD,
            TARGET_NO_STD,
        ] {
            key.update(&(part.len() as u64).to_le_bytes())
                .update(part.as_bytes());
        }
        let folder = cache.join(&key.finalize().to_hex()[..16]);
        if !folder.is_dir() {
            make(&folder, toolchain)
                .with_context(|| format!("cannot prepare the standard library in {}", folder.display()))?;
        }
        Ok(Self {
            library: folder.join("library"),
            target_std: folder.join("riscv64-carryless-zkvm.json"),
            target_no_std: folder.join("riscv64-carryless-none.json"),
            linker_script: folder.join("link.ld"),
            build: folder.join("build"),
        })
    }
}

/// `CARRYLESS_CACHE`, or `carryless` in the user's cache directory.
fn cache_directory() -> Result<PathBuf> {
    let variable = |name| {
        std::env::var_os(name)
            .filter(|value| !value.is_empty())
            .map(PathBuf::from)
    };
    variable("CARRYLESS_CACHE")
        .or_else(|| Some(variable("XDG_CACHE_HOME")?.join("carryless")))
        .or_else(|| Some(variable("HOME")?.join(".cache/carryless")))
        .context("there is no cache directory: set CARRYLESS_CACHE or HOME")
        .and_then(|path| std::path::absolute(path).context("the cache directory's path is not valid"))
}

/// Fills a new folder beside the final one and moves it into place, so that a kit is there completely or not at all.
fn make(folder: &Path, toolchain: &Toolchain) -> Result<()> {
    let parent = folder.parent().unwrap_or(Path::new("."));
    fs::create_dir_all(parent)?;
    let temporary = tempfile::Builder::new().prefix("new-").tempdir_in(parent)?;
    let library = temporary.path().join("library");
    copy_tree(&toolchain.library, &library)?;
    patch(&library)?;
    fs::write(temporary.path().join("link.ld"), LINKER_SCRIPT)?;
    fs::write(temporary.path().join("riscv64-carryless-zkvm.json"), TARGET_STD)?;
    fs::write(
        temporary.path().join("riscv64-carryless-none.json"),
        TARGET_NO_STD,
    )?;
    fs::create_dir(temporary.path().join("build"))?;
    match fs::rename(temporary.path(), folder) {
        Ok(()) => {
            let _moved = temporary.keep();
            Ok(())
        }
        // Another process was quicker.
        Err(_) if folder.is_dir() => Ok(()),
        Err(error) => Err(error.into()),
    }
}

/// Puts the machine's runtime into a copy of the standard library.
fn patch(library: &Path) -> Result<()> {
    let platform = library.join("std/src/sys/pal/zkvm");
    let module = platform.join("mod.rs");
    let text = fs::read_to_string(&module).with_context(|| unknown(&module))?;
    replace(&module, &format!("{text}\npub mod carryless;\n"))?;
    replace(&platform.join("carryless.rs"), RUNTIME)?;
    fs::create_dir(platform.join("carryless"))?;
    replace(&platform.join("carryless/calls.rs"), CALLS)?;
    replace(&platform.join("carryless/heap.rs"), HEAP)?;

    let exit = library.join("std/src/sys/exit.rs");
    let text = fs::read_to_string(&exit).with_context(|| unknown(&exit))?;
    ensure!(text.matches(EXIT_HEAD).count() == 1, unknown(&exit));
    replace(&exit, &text.replace(EXIT_HEAD, EXIT))?;

    for (path, text) in [
        ("std/src/sys/alloc/zkvm.rs", ALLOC),
        ("panic_abort/src/zkvm.rs", PANIC),
    ] {
        let path = library.join(path);
        ensure!(path.is_file(), unknown(&path));
        replace(&path, text)?;
    }
    Ok(())
}

fn unknown(path: &Path) -> String {
    format!(
        "{} is not as this version knows it: use another Rust toolchain (see CARRYLESS_RUSTC)",
        path.display()
    )
}

/// Writes a file anew: the old one may be read-only.
fn replace(path: &Path, text: &str) -> io::Result<()> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    fs::write(path, text)
}

/// Copies a directory, but for `vendor`, which cargo does not use.
fn copy_tree(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let name = entry.file_name();
        if name == "vendor" {
            continue;
        }
        let (source, target) = (entry.path(), to.join(&name));
        if fs::metadata(&source)?.is_dir() {
            copy_tree(&source, &target)?;
        } else {
            fs::copy(&source, &target)?;
        }
    }
    Ok(())
}
