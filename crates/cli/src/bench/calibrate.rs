//! The machine's speed in one number, so that figures from different machines compare: multiplications in the field
//! of the challenges, GF(2^192), a second, on one thread, as wide as the processor can.

use std::hint::black_box;
use std::time::{Duration, Instant};

use carryless_verifier::field::{B, K, PackedK, WIDTH, packed};
use p3_field::PrimeCharacteristicRing;

/// Products that are in flight at once.
const CHAINS: usize = 8;
/// Products in each chain between two looks at the clock.
const LENGTH: usize = 4096;

/// Multiplications in GF(2^192) a second.
pub fn multiplications_per_second(time: Duration) -> f64 {
    let element = |i: usize| {
        let words = [1, 2, 3].map(|j| B::new(0x9e37_79b9_7f4a_7c15_u64.wrapping_mul((3 * i + j) as u64)));
        K::new(words)
    };
    let lanes: Vec<K> = (1..=CHAINS * WIDTH).map(element).collect();
    let lanes = packed(&lanes);
    let mut chains: [PackedK; CHAINS] = std::array::from_fn(|chain| lanes[chain]);
    let factor = chains[0] + PackedK::ONE;
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
