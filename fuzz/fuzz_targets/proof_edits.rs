//! A true proof with a few bytes changed, cut out or put in must be refused.
#![no_main]

use std::sync::LazyLock;

use carryless::{Input, Program, Proof, ProveOptions, prove, verify};
use libfuzzer_sys::fuzz_target;

static TRUE: LazyLock<(Program, Vec<u8>)> = LazyLock::new(|| {
    let program = Program::from_words(0x1_0000, &[0x05d0_0893, 0x0000_0513, 0x0000_0073], 0x1_0000, &[])
        .expect("a program");
    let options = ProveOptions { threads: Some(1), ..ProveOptions::default() };
    let (proof, _) = prove(&program, &Input::default(), &options).expect("a proof");
    (program, proof.to_bytes())
});

fuzz_target!(|edits: Vec<(u32, u8, u8)>| {
    let (program, bytes) = &*TRUE;
    let mut changed = bytes.clone();
    for (at, kind, value) in edits.into_iter().take(16) {
        let at = at as usize % changed.len().max(1);
        match kind % 4 {
            0 => changed[at] ^= value,
            1 => changed.insert(at, value),
            2 => {
                changed.remove(at);
            }
            _ => changed.truncate(changed.len() - at.min(64)),
        }
        if changed.is_empty() {
            break;
        }
    }
    if changed != *bytes
        && let Ok(proof) = Proof::from_bytes(&changed)
    {
        assert!(verify(program, b"", &proof).is_err(), "a changed proof is accepted");
    }
});
