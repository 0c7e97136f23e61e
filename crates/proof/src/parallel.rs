//! Work shared by the threads of the rayon pool, or done in order where there is one thread.

use core::ops::{Add, Range};

use rayon::prelude::*;

/// The results for all items, in order.
pub fn map<T: Send, R: Send>(items: Vec<T>, body: impl Fn(usize, T) -> R + Sync + Send) -> Vec<R> {
    if rayon::current_num_threads() == 1 {
        let items = items.into_iter().enumerate();
        items.map(|(i, item)| body(i, item)).collect()
    } else {
        let items = items.into_par_iter().enumerate().with_max_len(1);
        items.map(|(i, item)| body(i, item)).collect()
    }
}

/// Calls `body` with the number and both items of every pair.
pub fn pairs<A: Send, B: Send>(a: &mut [A], b: &mut [B], body: impl Fn(usize, &mut A, &mut B) + Sync + Send) {
    if rayon::current_num_threads() == 1 {
        let pairs = a.iter_mut().zip(b).enumerate();
        pairs.for_each(|(i, (a, b))| body(i, a, b));
    } else {
        let pairs = a.par_iter_mut().zip(b).enumerate().with_max_len(1);
        pairs.for_each(|(i, (a, b))| body(i, a, b));
    }
}

/// Calls `body` with the number and the contents of every chunk.
pub fn chunks<T: Send>(slice: &mut [T], size: usize, body: impl Fn(usize, &mut [T]) + Sync) {
    if rayon::current_num_threads() == 1 || slice.len() <= size {
        slice
            .chunks_mut(size)
            .enumerate()
            .for_each(|(i, chunk)| body(i, chunk));
    } else {
        slice
            .par_chunks_mut(size)
            .with_max_len(1)
            .enumerate()
            .for_each(|(i, chunk)| body(i, chunk));
    }
}

/// Parts of the work for each thread: as many as keep the others busy while the last one is done.
const PARTS: usize = 32;

/// Whether that many chunks are shared among threads.
fn is_shared(chunks: usize) -> bool {
    chunks >= 8 && rayon::current_num_threads() > 1
}

/// Adds what `body` returns for consecutive ranges of chunks, each with its part of the slices that are written: so many items of each
/// slice as `lengths` says, as far as it goes, belong to a chunk.
pub fn over_chunks<T: Send, S: Send + Default + Add<Output = S>>(
    out: &mut [&mut [T]],
    lengths: &[usize],
    chunks: usize,
    body: impl Fn(Range<usize>, &mut [&mut [T]]) -> S + Sync,
) -> S {
    if !is_shared(chunks) {
        return body(0..chunks, out);
    }
    let count = (PARTS * rayon::current_num_threads()).min(chunks / 4);
    let mut rest: Vec<&mut [T]> = out.iter_mut().map(|slice| &mut **slice).collect();
    let parts: Vec<_> = (0..count)
        .map(|i| {
            let range = i * chunks / count..(i + 1) * chunks / count;
            let rest = rest.iter_mut().zip(lengths);
            let part: Vec<&mut [T]> = rest
                .map(|(rest, length)| {
                    let len = (range.len() * length).min(rest.len());
                    rest.split_off_mut(..len).unwrap_or_default()
                })
                .collect();
            (range, part)
        })
        .collect();
    sum(parts, |_, (range, mut part)| body(range, &mut part))
}

/// In how many parts of equal size threads share so many chunks, a power of two like their number.
#[must_use]
pub fn segments(chunks: usize) -> usize {
    if is_shared(chunks) {
        1 << (PARTS * rayon::current_num_threads()).min(chunks / 4).ilog2()
    } else {
        1
    }
}

/// The sum of what `body` returns for the parts of something.
pub fn sum<P: Send, S: Send + Default + Add<Output = S>>(
    parts: Vec<P>,
    body: impl Fn(usize, P) -> S + Sync,
) -> S {
    if parts.len() == 1 {
        return parts
            .into_iter()
            .map(|part| body(0, part))
            .fold(S::default(), Add::add);
    }
    let parts = parts.into_par_iter().with_max_len(1).enumerate();
    parts.map(|(i, part)| body(i, part)).reduce(S::default, Add::add)
}

/// The sum of no sums.
#[derive(Clone, Copy, Default)]
pub struct Nothing;

impl Add for Nothing {
    type Output = Self;
    fn add(self, Self: Self) -> Self {
        Self
    }
}
