//! What a command leaves: text on standard output, and files that are written completely or not at all.

use std::io::{Write, stdout};
use std::path::Path;

use anyhow::{Context, Result, ensure};

/// Prints a result. A reader that has seen enough and is gone is an error like any other.
pub fn print(text: impl std::fmt::Display) -> Result<()> {
    let mut out = stdout().lock();
    writeln!(out, "{text}")
        .and_then(|()| out.flush())
        .context("cannot write to standard output")
}

/// Checks that a file can be written later, so that nobody waits for a result that then has no place.
pub fn check(path: &Path) -> Result<()> {
    ensure!(
        !path.is_dir(),
        "cannot write {}: it is a directory",
        path.display()
    );
    temporary(path)
        .map(drop)
        .with_context(|| format!("cannot write {}", path.display()))
}

/// Writes a file that anyone may read: into a temporary file beside it, which then takes its name.
pub fn write(path: &Path, bytes: &[u8]) -> Result<()> {
    put(path, bytes, 0o644)
}

/// Writes a file that can be executed, by an emulator for example.
pub fn write_executable(path: &Path, bytes: &[u8]) -> Result<()> {
    put(path, bytes, 0o755)
}

fn put(path: &Path, bytes: &[u8], mode: u32) -> Result<()> {
    let attempt = || -> Result<()> {
        let mut file = temporary(path)?;
        file.write_all(bytes)?;
        set_mode(file.as_file(), mode)?;
        file.persist(path)?;
        Ok(())
    };
    attempt().with_context(|| format!("cannot write {}", path.display()))
}

/// A file in the same directory.
fn temporary(path: &Path) -> std::io::Result<tempfile::NamedTempFile> {
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty())
        .unwrap_or(Path::new("."));
    tempfile::Builder::new().prefix(".carryless-").tempfile_in(folder)
}

#[cfg(unix)]
fn set_mode(file: &std::fs::File, mode: u32) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn set_mode(_file: &std::fs::File, _mode: u32) -> std::io::Result<()> {
    Ok(())
}
