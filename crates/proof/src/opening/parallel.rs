//! Work shared by the threads of the rayon pool, or done in order where there is one thread.

use rayon::prelude::*;

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
            .enumerate()
            .for_each(|(i, chunk)| body(i, chunk));
    }
}

/// The results for all indices, in order.
pub fn map<T: Send>(count: usize, body: impl Fn(usize) -> T + Sync + Send) -> Vec<T> {
    if rayon::current_num_threads() == 1 {
        (0..count).map(body).collect()
    } else {
        (0..count).into_par_iter().map(body).collect()
    }
}

/// Calls `body` with the number and both items of every pair.
pub fn pairs<A: Send, B: Send>(a: &mut [A], b: &mut [B], body: impl Fn(usize, &mut A, &mut B) + Sync) {
    if rayon::current_num_threads() == 1 || a.len() == 1 {
        a.iter_mut()
            .zip(b)
            .enumerate()
            .for_each(|(i, (a, b))| body(i, a, b));
    } else {
        a.par_iter_mut()
            .zip(b)
            .enumerate()
            .for_each(|(i, (a, b))| body(i, a, b));
    }
}
