//! Function symbols: from a pc to a name that a person knows.

use core::fmt;

/// Where a pc is, for people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Symbol {
    /// The function's demangled name.
    pub name: String,
    /// Bytes from the function's start.
    pub offset: u64,
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}+{:#x}", self.name, self.offset)
    }
}

/// A function in the symbol table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Function {
    pub address: u64,
    /// 0 if unknown.
    pub size: u64,
    /// Where the name starts in the string table.
    pub name: usize,
}

/// The file's functions, by rising address, and its string table.
#[derive(Clone, Debug, Default)]
pub(crate) struct Symbols {
    functions: Vec<Function>,
    strings: Vec<u8>,
}

/// Longer names are cut for display.
const MAX_NAME_BYTES: usize = 1 << 12;

impl Symbols {
    pub(crate) fn new(mut functions: Vec<Function>, strings: &[u8]) -> Self {
        // Of several at one address, the one with a size comes last and is found.
        functions.sort_by_key(|function| (function.address, function.size));
        Symbols {
            functions,
            strings: strings.to_vec(),
        }
    }

    /// Where the functions start.
    pub(crate) fn addresses(&self) -> impl Iterator<Item = u64> {
        self.functions.iter().map(|function| function.address)
    }

    pub(crate) fn at(&self, pc: u64) -> Option<Symbol> {
        let behind = self.functions.partition_point(|function| function.address <= pc);
        let function = self.functions.get(behind.checked_sub(1)?)?;
        let offset = pc - function.address;
        if function.size != 0 && offset >= function.size {
            return None;
        }
        let name = self.strings.get(function.name..)?;
        let length = name
            .iter()
            .take(MAX_NAME_BYTES)
            .take_while(|byte| **byte != 0)
            .count();
        let name = String::from_utf8_lossy(&name[..length]);
        let name = format!("{:#}", rustc_demangle::demangle(&name));
        Some(Symbol { name, offset })
    }
}
