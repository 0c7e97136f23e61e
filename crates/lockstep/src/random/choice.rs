//! Random choices.

/// A generator of random numbers (SplitMix64: Steele, Lea, Flood, "Fast splittable pseudorandom number generators",
/// OOPSLA 2014), and choices made from them.
#[derive(Clone, Debug)]
pub struct Choice(u64);

impl Choice {
    /// The choices of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        Choice(seed)
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let z = (self.0 ^ self.0 >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// A number below `end`, which is small.
    pub fn below(&mut self, end: u64) -> u64 {
        self.bits() % end
    }

    /// A number in `low..=high`.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        low + self.below((high - low + 1) as u64) as i64
    }

    /// True once in so many times.
    pub fn one_in(&mut self, times: u64) -> bool {
        self.below(times) == 0
    }

    /// One of some.
    pub fn of<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len() as u64) as usize]
    }

    /// A value at the edge of some width, or any.
    pub fn value(&mut self) -> u64 {
        let power = 1u64 << self.of(&[0, 1, 7, 8, 15, 16, 31, 32, 62, 63]);
        let near = match self.below(6) {
            0 => power,
            1 => power - 1,
            2 => power.wrapping_add(1),
            3 => !power,
            4 => power.wrapping_neg(),
            _ => 0,
        };
        match self.below(8) {
            0..4 => near,
            4 => near ^ self.bits() << 32,
            5 => self.bits() >> self.below(64),
            6 => (self.bits() as i64 >> self.below(64)) as u64,
            _ => self.bits(),
        }
    }

    /// A number of so many bits, signed, at its edges more often than by chance.
    pub fn signed(&mut self, bits: u32) -> i64 {
        let half = 1i64 << (bits - 1);
        match self.below(4) {
            0 => self.of(&[-half, -1, 0, 1, half - 1]),
            _ => self.between(-half, half - 1),
        }
    }

    /// A shift amount below `end`.
    pub fn amount(&mut self, end: u64) -> i64 {
        match self.below(4) {
            0 => self.of(&[0, 1, end / 2, end - 1]) as i64,
            _ => self.below(end) as i64,
        }
    }
}
