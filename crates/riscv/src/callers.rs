//! A guess at the calls that led to where a run stopped.
//!
//! Programs keep no frame pointers, so the stack does not tell where return addresses are. But few words look like
//! one: it must be the address behind an instruction of the text that is a call.

use crate::executor::Registers;
use crate::memory::Memory;
use crate::program::Program;
use crate::symbols::Symbol;

/// No more callers are listed.
const MAX_CALLERS: usize = 16;
/// No more words of the stack are searched.
const MAX_WORDS: u64 = 1 << 10;

/// The calls, innermost first, that `ra` and the stack's words point behind, as far as they have symbols.
#[cold]
pub(crate) fn callers(program: &Program, registers: &Registers, memory: &Memory) -> Vec<Symbol> {
    let (ra, sp) = (registers[1], registers[2] & !7);
    let words = (0..MAX_WORDS).map_while(|word| memory.peek(sp.checked_add(8 * word)?));
    let mut last = None;
    [ra].into_iter()
        .chain(words)
        // A function that calls has often saved `ra`, and it is still there.
        .filter(|address| last.replace(*address) != Some(*address))
        .filter_map(|address| call_before(program, address))
        .filter_map(|pc| program.symbol_at(pc))
        .take(MAX_CALLERS)
        .collect()
}

/// Where the call is that returns to `address`.
fn call_before(program: &Program, address: u64) -> Option<u64> {
    [2, 4].into_iter().find_map(|length| {
        let pc = address.checked_sub(length)?;
        let instruction = program.text()[program.text_index(pc)?].instruction?;
        (instruction.is_call() && u64::from(instruction.length) == length).then_some(pc)
    })
}
