//! Transforms and forms in the shape that loops over rows want.
//!
//! Every composition of shifts, rotations, masks and broadcasts that chips use is
//! `(rotl(x, rotate) & mask) ^ (broadcast of bit `bit` of x & spread)`. A [`Kernel`] holds these four numbers, so
//! that a term costs a rotation and an AND a row, in a loop without branches.

use alloc::vec::Vec;
use core::ops::Range;

use crate::form::{Form, Source};
use crate::transform::Step;

/// A linear map `x -> (rotl(x, rotate) & mask) ^ (broadcast(x, bit) & spread)`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Kernel {
    /// Left rotation, 0..64.
    pub rotate: u32,
    /// Which bits of the rotated word remain.
    pub mask: u64,
    /// The bit that is broadcast, 0..64 (0 where `spread` is 0).
    pub bit: u32,
    /// Where the broadcast bit goes.
    pub spread: u64,
}

impl Kernel {
    /// The identity.
    pub const IDENTITY: Self = Self {
        rotate: 0,
        mask: u64::MAX,
        bit: 0,
        spread: 0,
    };

    /// The same map with as much as possible in the rotation: a bit that both parts send to one place is in neither, a bit that the
    /// broadcast sends where the rotation would is in the rotation, and a map of one bit alone is a rotation, or else all broadcast.
    #[must_use]
    pub(crate) const fn normal(self) -> Self {
        let Self {
            mut rotate,
            mut mask,
            bit,
            mut spread,
        } = self;
        if mask == 0 && spread.is_power_of_two() {
            rotate = (spread.trailing_zeros() + 64 - bit) & 63;
        }
        let home = 1 << ((bit + rotate) & 63) & spread;
        (mask, spread) = (mask ^ home, spread ^ home);
        if spread != 0 && mask == 1 << ((bit + rotate) & 63) {
            (mask, spread) = (0, spread ^ mask);
        }
        Self {
            rotate: if mask == 0 { 0 } else { rotate },
            mask,
            bit: if spread == 0 { 0 } else { bit },
            spread,
        }
    }

    /// Whether a [normal](Self::normal) kernel has canonical [steps](Self::steps): not where the broadcast bit goes to other
    /// places than those next to its own.
    pub(crate) const fn is_canonical(self) -> bool {
        if self.spread == 0 || self.mask == 0 {
            return true;
        }
        let (next, copies) = self.copies();
        self.mask & (u64::MAX >> (64 - copies)).rotate_left(next) == 0
    }

    /// Where the places begin that follow the broadcast bit's own, and up to how many of them it goes.
    const fn copies(self) -> (u32, u32) {
        let next = (self.bit + self.rotate + 1) & 63;
        (next, 64 - self.spread.rotate_right(next).leading_zeros())
    }

    /// The rotation alone, and the broadcast alone.
    pub(crate) const fn parts(self) -> [Self; 2] {
        [Self { spread: 0, ..self }, Self { mask: 0, ..self }]
    }

    /// The canonical steps of a [normal](Self::normal) kernel that [has some](Self::is_canonical):
    ///
    /// | map | steps |
    /// | --- | --- |
    /// | no broadcast | none, a mask, a rotation, a shift, or a rotation and a mask |
    /// | broadcast alone | a broadcast, and a mask where some bits are left out |
    /// | both | rotation, arithmetic shift, rotation, mask, without those that do nothing |
    pub(crate) fn steps(self) -> Vec<Step> {
        let Self {
            rotate,
            mask,
            bit,
            spread,
        } = self;
        let rotated = |n: u32| (n != 0).then_some(Step::Rotl(n as u8));
        let masked = |mask| (mask != u64::MAX).then_some(Step::Mask(mask));
        let steps = if spread == 0 {
            if rotate != 0 && mask == u64::MAX << rotate {
                [Some(Step::Shl(rotate as u8)), None, None, None]
            } else if rotate != 0 && mask == u64::MAX >> (64 - rotate) {
                [Some(Step::Shr(64 - rotate as u8)), None, None, None]
            } else {
                [rotated(rotate), masked(mask), None, None]
            }
        } else if mask == 0 {
            [Some(Step::Broadcast(bit as u8)), masked(spread), None, None]
        } else {
            // The bit becomes the sign; the arithmetic shift leaves copies in the places that follow its own. The mask leaves out
            // places of neither part.
            let (next, copies) = self.copies();
            [
                rotated(63 - bit),
                Some(Step::Sar(copies as u8)),
                rotated((next + copies) & 63),
                masked(mask | spread),
            ]
        };
        steps.into_iter().flatten().collect()
    }

    /// Whether the map is zero.
    #[must_use]
    pub const fn is_zero(self) -> bool {
        self.mask == 0 && self.spread == 0
    }

    /// Which input bits make up output bit `n`: `Some(None)` for none, `None` for two different ones.
    fn origin(self, n: u32) -> Option<Option<u32>> {
        let rotated = (self.mask >> n & 1 == 1).then_some((n + 64 - self.rotate) & 63);
        let spread = (self.spread >> n & 1 == 1).then_some(self.bit);
        match (rotated, spread) {
            (Some(a), Some(b)) if a == b => Some(None),
            (Some(_), Some(_)) => None,
            (a, b) => Some(a.or(b)),
        }
    }

    pub(crate) fn then(self, step: Step) -> Option<Self> {
        let moved = |by: u32, map: &dyn Fn(u64) -> u64| Self {
            rotate: (self.rotate + by) & 63,
            mask: map(self.mask),
            bit: self.bit,
            spread: map(self.spread),
        };
        let out = match step {
            Step::Mask(m) => moved(0, &|x| x & m),
            Step::Rotl(n) => moved(u32::from(n), &|x| x.rotate_left(u32::from(n))),
            Step::Shl(n) => moved(u32::from(n), &|x| x << n),
            Step::Shr(n) => moved(64 - u32::from(n), &|x| x >> n),
            Step::Sar(n) => {
                let out = moved(64 - u32::from(n), &|x| x >> n);
                let top = !(u64::MAX >> n);
                match self.origin(63)? {
                    None => out,
                    Some(bit) if out.spread == 0 || out.bit == bit => Self {
                        bit,
                        spread: out.spread ^ top,
                        ..out
                    },
                    Some(_) => return None,
                }
            }
            Step::Broadcast(n) => {
                let origin = self.origin(u32::from(n))?;
                Self {
                    rotate: 0,
                    mask: 0,
                    bit: origin.unwrap_or(0),
                    spread: if origin.is_some() { u64::MAX } else { 0 },
                }
            }
        };
        Some(if out.spread == 0 {
            Self { bit: 0, ..out }
        } else {
            out
        })
    }

    /// The image of a word.
    #[inline]
    #[must_use]
    pub const fn apply(self, x: u64) -> u64 {
        let spread = 0u64.wrapping_sub((x >> (self.bit & 63)) & 1) & self.spread;
        (x.rotate_left(self.rotate) & self.mask) ^ spread
    }

    /// `out[i] ^= apply(words[i])`, for as many rows as both have.
    pub fn xor_into(self, words: &[u64], out: &mut [u64]) {
        let Self {
            rotate,
            mask,
            bit,
            spread,
        } = self;
        let rows = out.iter_mut().zip(words);
        if spread == 0 {
            match (rotate, mask) {
                (_, 0) => {}
                (0, u64::MAX) => rows.for_each(|(o, &x)| *o ^= x),
                (0, _) => rows.for_each(|(o, &x)| *o ^= x & mask),
                _ => rows.for_each(|(o, &x)| *o ^= x.rotate_left(rotate) & mask),
            }
        } else if mask == 0 {
            let up = 63 - (bit & 63);
            rows.for_each(|(o, &x)| *o ^= (((x << up) as i64) >> 63) as u64 & spread);
        } else {
            rows.for_each(|(o, &x)| *o ^= self.apply(x));
        }
    }
}

/// A form whose transforms are kernels.
#[derive(Clone, Debug)]
pub struct CompiledForm {
    terms: Vec<(Source, Kernel)>,
}

impl CompiledForm {
    /// Compiles a form.
    #[must_use]
    pub fn new(form: &Form) -> Self {
        let terms = form.terms().iter();
        Self {
            terms: terms.map(|term| (term.source, term.transform.kernel())).collect(),
        }
    }

    /// Writes the form's words of some rows to `out` (one word a row of the range). Rows beyond the end of a column
    /// count as zero there.
    ///
    /// # Panics
    /// Where `out` is not as long as the range, or a column is missing.
    pub fn evaluate_rows<C: AsRef<[u64]>>(
        &self,
        committed: &[C],
        public: &[C],
        rows: Range<usize>,
        out: &mut [u64],
    ) {
        assert_eq!(rows.len(), out.len(), "one word a row");
        out.fill(0);
        self.xor_rows(committed, public, rows, out);
    }

    /// Like [`Self::evaluate_rows`], but adds (XORs) to what `out` holds.
    ///
    /// # Panics
    /// Where `out` is not as long as the range, or a column is missing.
    pub fn xor_rows<C: AsRef<[u64]>>(
        &self,
        committed: &[C],
        public: &[C],
        rows: Range<usize>,
        out: &mut [u64],
    ) {
        assert_eq!(rows.len(), out.len(), "one word a row");
        // Blocks that stay in the first-level cache while every term passes over them.
        for (block, out) in out.chunks_mut(BLOCK).enumerate() {
            let start = rows.start + block * BLOCK;
            for (source, kernel) in &self.terms {
                let column = match source {
                    Source::Committed(c) => committed[usize::from(*c)].as_ref(),
                    Source::Public(c) => public[usize::from(*c)].as_ref(),
                };
                let end = (start + out.len()).min(column.len());
                let words = column.get(start..end).unwrap_or(&[]);
                kernel.xor_into(words, out);
            }
        }
    }
}

/// Rows that are worked on at a time.
pub(crate) const BLOCK: usize = 256;

impl Form {
    /// Writes the form's words of some rows to `out` (one word a row of the range). Rows beyond the end of a column
    /// count as zero there. To evaluate one form over many small ranges, compile it once: [`CompiledForm`].
    ///
    /// # Panics
    /// Where `out` is not as long as the range, or a column is missing.
    pub fn evaluate_rows<C: AsRef<[u64]>>(
        &self,
        committed: &[C],
        public: &[C],
        rows: Range<usize>,
        out: &mut [u64],
    ) {
        CompiledForm::new(self).evaluate_rows(committed, public, rows, out);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transform::Transform;
    use alloc::vec;

    fn step(random: u64) -> Step {
        let n = (random >> 8) as u8 % 63 + 1;
        match random % 6 {
            0 => Step::Shl(n),
            1 => Step::Shr(n),
            2 => Step::Sar(n),
            3 => Step::Rotl(n),
            4 => Step::Mask(random.wrapping_mul(0x9e37_79b9_7f4a_7c15)),
            _ => Step::Broadcast(n),
        }
    }

    #[test]
    fn steps_follow_each_other() {
        let mut random = crate::testing::Random::new(1);
        let mut single = 0;
        for _ in 0..20_000 {
            let steps: Vec<Step> = (0..random.next() % 5).map(|_| step(random.next())).collect();
            let x = random.next();
            let plain = steps.iter().fold(x, |x, s| s.apply(x));
            // Any map at all is a form.
            let form = steps
                .iter()
                .fold(Form::committed(0), |form, &step| form.then(step));
            assert_eq!(form.evaluate(|_| x, |_| 0), plain, "{steps:?}");
            let transform = steps.iter().try_fold(Transform::identity(), |t, &s| t.then(s));
            if let Some(transform) = transform {
                single += 1;
                assert_eq!(transform.apply(x), plain, "{steps:?}");
                let mut out = [7, 7];
                transform.kernel().xor_into(&[x], &mut out);
                assert_eq!(out, [plain ^ 7, 7]);
            }
        }
        assert!(single > 15_000, "{single}");
    }

    /// The images of the 64 words of one bit: they determine a linear map.
    fn images(map: impl Fn(u64) -> u64) -> Vec<u64> {
        (0..64).map(|bit| map(1 << bit)).collect()
    }

    #[test]
    fn transforms_are_canonical() {
        let mut random = crate::testing::Random::new(3);
        let mut seen = alloc::collections::BTreeMap::new();
        let (mut repeated, mut single) = (0, 0);
        for _ in 0..50_000 {
            let steps: Vec<Step> = (0..random.next() % 5)
                .map(|_| match step(random.next()) {
                    // Few amounts and masks, so that many sequences are the same map.
                    Step::Shl(n) => Step::Shl(n % 8 * 8),
                    Step::Shr(n) => Step::Shr(n % 8 * 8),
                    Step::Sar(n) => Step::Sar(n % 8 * 8),
                    Step::Rotl(n) => Step::Rotl(n % 8 * 8),
                    Step::Broadcast(n) => Step::Broadcast(n % 8 * 8 + 7),
                    Step::Mask(m) => Step::Mask(u64::MAX << (m % 9 * 7) >> (m >> 32 & 7)),
                })
                .collect();
            let Some(transform) = steps.iter().try_fold(Transform::identity(), |t, &s| t.then(s)) else {
                continue;
            };
            let map = images(|x| steps.iter().fold(x, |x, s| s.apply(x)));
            assert_eq!(images(|x| transform.apply(x)), map, "{steps:?} as {transform}");
            let canonical = transform.steps();
            assert!(canonical.len() <= 4, "{steps:?} as {transform}");
            assert_eq!(
                images(|x| canonical.iter().fold(x, |x, s| s.apply(x))),
                map,
                "{steps:?} as {transform}"
            );
            let again = canonical
                .iter()
                .try_fold(Transform::identity(), |t, &s| t.then(s));
            assert_eq!(Some(transform), again, "{steps:?}");
            single += 1;
            match seen.get(&map) {
                Some(other) => {
                    repeated += 1;
                    assert_eq!(&transform, other, "{steps:?}");
                }
                None => {
                    seen.insert(map, transform);
                }
            }
        }
        // Masks that leave a rotation, then a shift.
        for n in 1..64 {
            for (mask, shift) in [
                (u64::MAX << n, Step::Shl(n)),
                (u64::MAX >> (64 - n), Step::Shr(64 - n)),
                (0, Step::Mask(0)),
            ] {
                let steps = [
                    Step::Rotl(n),
                    Step::Mask(mask | 1 << 63 | 1 << (n / 2)),
                    Step::Mask(mask),
                ];
                let transform = steps.iter().try_fold(Transform::identity(), |t, &s| t.then(s));
                assert_eq!(transform.expect("a shift").steps(), [shift], "{n}");
            }
        }
        assert!(single > 45_000 && repeated > 30_000, "{single} {repeated}");
    }

    #[test]
    fn rows_agree_with_single_rows() {
        let mut random = crate::testing::Random::new(2);
        let a: Vec<u64> = (0..1000).map(|_| random.next()).collect();
        let b: Vec<u64> = (0..700).map(|_| random.next()).collect();
        let form = (Form::committed(0).shl(3) ^ Form::committed(1).sext32() ^ Form::committed(1)).mask(!5)
            ^ Form::committed(0).broadcast(9).mask(0xff);
        let mut out = vec![1; 900];
        form.evaluate_rows(&[&a, &b], &[], 50..950, &mut out);
        for (i, &word) in out.iter().enumerate() {
            let row = i + 50;
            let expected = form.evaluate(|c| [&a, &b][c].get(row).copied().unwrap_or(0), |_| 0);
            assert_eq!(word, expected);
        }
    }
}
