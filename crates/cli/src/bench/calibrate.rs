//! The machine's speed in one number, so that figures from different machines compare: multiplications in the field
//! of the challenges, GF(2^192), a second, on one thread, as wide as the processor can.

use std::hint::black_box;
use std::time::{Duration, Instant};

use p3_binary_field::{Poly64, Poly192};
use p3_field::{ExtensionField, Field, PackedFieldExtension, PackedValue, PrimeCharacteristicRing};

type Packed = <Poly192 as ExtensionField<Poly64>>::ExtensionPacking;
const WIDTH: usize = <Poly64 as Field>::Packing::WIDTH;

/// Products that are in flight at once.
const CHAINS: usize = 8;
/// Products in each chain between two looks at the clock.
const LENGTH: usize = 4096;

/// Multiplications in GF(2^192) a second.
pub fn multiplications_per_second(time: Duration) -> f64 {
    let element = |i: usize| {
        let words =
            [1, 2, 3].map(|j| Poly64::new(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul((3 * i + j) as u64)));
        Poly192::new(words)
    };
    let mut chains: [Packed; CHAINS] = std::array::from_fn(|chain| {
        let lanes: Vec<Poly192> = (0..WIDTH).map(|lane| element(1 + chain * WIDTH + lane)).collect();
        <Packed as PackedFieldExtension<Poly64, Poly192>>::from_ext_slice(&lanes)
    });
    let factor = chains[0] + Packed::ONE;
    let start = Instant::now();
    let mut rounds = 0u64;
    while start.elapsed() < time {
        for _ in 0..LENGTH {
            for chain in &mut chains {
                *chain *= factor;
            }
        }
        chains = black_box(chains);
        rounds += 1;
    }
    (rounds * (LENGTH * CHAINS * WIDTH) as u64) as f64 / start.elapsed().as_secs_f64()
}
