//! Loading static ELF executables. Every input gives a program or a named error, in bounded memory.

use core::ops::Range;

use object::LittleEndian;
use object::elf::{
    EF_RISCV_FLOAT_ABI, EF_RISCV_RVC, EF_RISCV_TSO, EM_RISCV, ET_DYN, ET_EXEC, ET_REL, FileHeader64, PF_X,
    PT_DYNAMIC, PT_INTERP, PT_LOAD, ProgramHeader64, SHF_ALLOC, SHF_EXECINSTR, SHT_NOBITS, SHT_SYMTAB,
    STT_FUNC, STT_NOTYPE,
};
use object::read::elf::{FileHeader, ProgramHeader, SectionHeader, SectionTable, Sym};

use crate::program::{MAX_IMAGE_BYTES, MAX_TEXT_ENTRIES, Program, STACK_POINTER, Segment};
use crate::symbols::{Function, Symbols};

type Header = FileHeader64<LittleEndian>;

/// No segment reaches here; the stack grows down towards it.
pub(crate) const MEMORY_END: u64 = STACK_POINTER - (1 << 30);

/// No linker writes more program headers.
const MAX_HEADERS: usize = 1 << 10;

/// Why a file is not a program for this machine.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum ElfError {
    /// It does not start as ELF files do.
    #[error("not an ELF file")]
    NotElf,
    /// A 32-bit (or unknown) class.
    #[error("not a 64-bit ELF file; compile the program for 64-bit RISC-V, as `carryless build` does")]
    Not64Bit,
    /// Big-endian, or unknown byte order.
    #[error("not a little-endian ELF file")]
    NotLittleEndian,
    /// Another processor.
    #[error(
        "compiled for another processor (ELF machine {machine}, RISC-V is 243); compile the program for 64-bit \
         RISC-V, as `carryless build` does"
    )]
    Machine {
        /// `e_machine`.
        machine: u16,
    },
    /// A position-independent or dynamically linked file.
    #[error("position-independent or dynamically linked; link the program statically, at a fixed address")]
    Dynamic,
    /// An object file: not linked yet.
    #[error("an object file, not an executable; link it first")]
    ObjectFile,
    /// A core dump, or an unknown type.
    #[error("not an executable (ELF type {kind:#x})")]
    NotExecutable {
        /// `e_type`.
        kind: u16,
    },
    /// Hardware floating point.
    #[error(
        "uses a floating-point calling convention; compile for rv64imac with ABI lp64, as `carryless build` does"
    )]
    FloatAbi,
    /// Other `e_flags`.
    #[error(
        "has unknown RISC-V flags {flags:#x}; compile for rv64imac with ABI lp64, as `carryless build` does"
    )]
    Flags {
        /// `e_flags`.
        flags: u32,
    },
    /// The headers contradict themselves or the file's length.
    #[error("damaged ELF file: {reason}")]
    Damaged {
        /// What is wrong.
        reason: String,
    },
    /// Nothing to execute.
    #[error("has no executable segment with contents")]
    NoCode,
    /// Code that a 32-bit pc cannot reach.
    #[error("has code up to address {end:#x}; code must lie below 4 GiB (0x100000000)")]
    CodeTooHigh {
        /// The first address behind the code.
        end: u64,
    },
    /// An executable section whose bytes are in no executable segment.
    #[error("has an executable section at {address:#x} that is not part of an executable segment's contents")]
    CodeOutsideFile {
        /// The section's address, or that of its first missing instruction.
        address: u64,
    },
    /// Two segments claim one byte.
    #[error("has overlapping segments at address {address:#x}")]
    Overlap {
        /// Start of the second one.
        address: u64,
    },
    /// A segment has more bytes in the file than in memory.
    #[error(
        "damaged ELF file: the segment at {address:#x} has {file} bytes in the file, but only {memory} in memory"
    )]
    FileExceedsMemory {
        /// Start of the segment.
        address: u64,
        /// `p_filesz`
        file: u64,
        /// `p_memsz`
        memory: u64,
    },
    /// A segment reaches into the stack or past the end of memory.
    #[error("has a segment up to address {end:#x}; segments must end below {MEMORY_END:#x}")]
    TooHigh {
        /// The first address behind the segment.
        end: u64,
    },
    /// The image is too large.
    #[error(
        "its memory image is {bytes} bytes from the first to the last loaded byte; at most {MAX_IMAGE_BYTES}"
    )]
    ImageTooLarge {
        /// Its size.
        bytes: u64,
    },
    /// The text is too large.
    #[error("has {instructions} instructions; at most {MAX_TEXT_ENTRIES}")]
    TextTooLarge {
        /// How many there are.
        instructions: usize,
    },
    /// The entry point is not an instruction.
    #[error("its entry point {entry:#x} is not an even address in its code")]
    Entry {
        /// `e_entry`
        entry: u64,
    },
}

impl From<object::read::Error> for ElfError {
    fn from(error: object::read::Error) -> Self {
        ElfError::Damaged {
            reason: error.to_string(),
        }
    }
}

/// The body of [`Program::from_elf`].
pub(crate) fn load(file: &[u8]) -> Result<Program, ElfError> {
    let header = check_header(file)?;
    let endian = LittleEndian;
    let mut segments = Vec::new();
    let mut executable = Vec::new();
    let headers = header.program_headers(endian, file)?;
    if headers.len() > MAX_HEADERS {
        return Err(ElfError::Damaged {
            reason: format!("{} program headers", headers.len()),
        });
    }
    for segment in headers {
        match segment.p_type(endian) {
            PT_INTERP | PT_DYNAMIC => return Err(ElfError::Dynamic),
            PT_LOAD => {
                let loaded = read_segment(segment, file)?;
                if segment.p_flags(endian) & PF_X != 0 && !loaded.bytes.is_empty() {
                    executable.push(loaded.address..loaded.address + loaded.bytes.len() as u64);
                }
                segments.push(loaded);
            }
            _ => {}
        }
    }
    if executable.is_empty() {
        return Err(ElfError::NoCode);
    }
    let sections = header.sections(endian, file)?;
    let text = find_text(&sections, executable)?;
    let symbols = read_symbols(&sections, file, &text);
    Program::assemble(header.e_entry(endian), segments, text, symbols)
}

/// Checks everything in the file header.
fn check_header(file: &[u8]) -> Result<&Header, ElfError> {
    let endian = LittleEndian;
    if !file.starts_with(&object::elf::ELFMAG) {
        return Err(ElfError::NotElf);
    }
    if file.get(4).is_some_and(|class| *class != object::elf::ELFCLASS64) {
        return Err(ElfError::Not64Bit);
    }
    if file.get(5).is_some_and(|data| *data != object::elf::ELFDATA2LSB) {
        return Err(ElfError::NotLittleEndian);
    }
    let header = Header::parse(file)?;
    match header.e_machine(endian) {
        EM_RISCV => {}
        machine => return Err(ElfError::Machine { machine }),
    }
    match header.e_type(endian) {
        ET_EXEC => {}
        ET_DYN => return Err(ElfError::Dynamic),
        ET_REL => return Err(ElfError::ObjectFile),
        kind => return Err(ElfError::NotExecutable { kind }),
    }
    let flags = header.e_flags(endian);
    if flags & EF_RISCV_FLOAT_ABI != 0 {
        return Err(ElfError::FloatAbi);
    }
    if flags & !(EF_RISCV_RVC | EF_RISCV_TSO) != 0 {
        return Err(ElfError::Flags { flags });
    }
    Ok(header)
}

fn read_segment<'a>(
    segment: &ProgramHeader64<LittleEndian>,
    file: &'a [u8],
) -> Result<Segment<'a>, ElfError> {
    let endian = LittleEndian;
    let address = segment.p_vaddr(endian);
    let (in_file, in_memory) = (segment.p_filesz(endian), segment.p_memsz(endian));
    if in_file > in_memory {
        return Err(ElfError::FileExceedsMemory {
            address,
            file: in_file,
            memory: in_memory,
        });
    }
    match address.checked_add(in_memory) {
        Some(end) if end <= MEMORY_END => {}
        end => {
            return Err(ElfError::TooHigh {
                end: end.unwrap_or(u64::MAX),
            });
        }
    }
    let bytes = segment.data(endian, file).map_err(|()| ElfError::Damaged {
        reason: format!("the segment at {address:#x} reaches past the end of the file"),
    })?;
    Ok(Segment {
        address,
        bytes,
        size: in_memory,
    })
}

/// Where the instructions are: the executable sections if the file has section headers that show any (so that
/// constants in an executable segment are not text), otherwise the executable segments.
fn find_text(
    sections: &SectionTable<'_, Header>,
    executable: Vec<Range<u64>>,
) -> Result<Vec<Range<u64>>, ElfError> {
    let endian = LittleEndian;
    let mut text = Vec::new();
    for section in sections.iter() {
        let flags = u64::from(SHF_ALLOC | SHF_EXECINSTR);
        let size = section.sh_size(endian);
        if section.sh_flags(endian) & flags != flags || section.sh_type(endian) == SHT_NOBITS || size == 0 {
            continue;
        }
        let address = section.sh_addr(endian);
        let range = match address.checked_add(size) {
            Some(end) => address..end,
            None => return Err(ElfError::CodeOutsideFile { address }),
        };
        if !executable
            .iter()
            .any(|segment| segment.start <= range.start && range.end <= segment.end)
        {
            return Err(ElfError::CodeOutsideFile { address });
        }
        text.push(range);
    }
    Ok(if text.is_empty() { executable } else { text })
}

/// The functions of the symbol table, and the labels in the text. Symbols are a help to people, and to finding the
/// instructions behind data in the text; no part of the statement. A damaged table gives none.
fn read_symbols(sections: &SectionTable<'_, Header>, file: &[u8], text: &[Range<u64>]) -> Symbols {
    let endian = LittleEndian;
    let Ok(table) = sections.symbols(endian, file, SHT_SYMTAB) else {
        return Symbols::default();
    };
    let Ok(strings) = sections
        .section(table.string_section())
        .and_then(|section| section.data(endian, file))
    else {
        return Symbols::default();
    };
    let functions = table.iter().filter_map(|symbol| {
        let name = symbol.st_name(endian) as usize;
        // Labels in assembly have no type; `$x` and `.L1` are the tools' own.
        let named = strings
            .get(name)
            .is_some_and(|first| !matches!(first, 0 | b'$' | b'.'));
        let (address, size) = (symbol.st_value(endian), symbol.st_size(endian));
        let code = match symbol.st_type() {
            STT_FUNC => true,
            STT_NOTYPE => text.iter().any(|range| range.contains(&address)),
            _ => false,
        };
        (named && code).then_some(Function { address, size, name })
    });
    Symbols::new(functions.collect(), strings)
}
