//! How the rows of a chip are divided into tables, whose heights are powers of two.
//!
//! One table of the next power of two may be almost half padding; a table for every bit of the count has none, but each table
//! costs the verifier. A few pieces do: whole powers of two from the top, and the last one rounded up.

/// No table is lower than 2^this: the prover's kernels work on 64 rows at a time.
pub const MIN_LOG_HEIGHT: u32 = 6;
/// No piece but a chip's only one is lower than 2^this.
const MIN_LOG_PIECE: u32 = 8;
/// The most pieces of a chip.
pub const MAX_PIECES: usize = 4;
/// Padding that is not worth another piece: one row in this many.
const TOLERANCE: usize = 24;

/// The heights (base-two logarithms, falling) of the tables that hold `rows` rows of a chip; none for no rows.
#[must_use]
pub fn pieces(rows: usize) -> Vec<u32> {
    let mut out = Vec::new();
    let mut left = rows;
    while left > 0 {
        let up = left.next_power_of_two();
        let log_up = up.ilog2();
        let last = out.len() + 1 == MAX_PIECES;
        if last || log_up <= MIN_LOG_PIECE || (up - left) * TOLERANCE <= rows {
            let lowest = if out.is_empty() {
                MIN_LOG_HEIGHT
            } else {
                MIN_LOG_PIECE
            };
            out.push(log_up.max(lowest));
            break;
        }
        out.push(log_up - 1);
        left -= up / 2;
    }
    // Two equal pieces at the end are one: 256 + 256.
    while let [.., a, b] = out[..]
        && a == b
    {
        out.pop();
        out.pop();
        out.push(a + 1);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pieces_hold_the_rows_with_little_padding() {
        assert!(pieces(0).is_empty());
        for rows in (1..3000).chain((12..24).flat_map(|k| (0..40).map(move |i| (1 << k) + i * 997))) {
            let heights = pieces(rows);
            let total: usize = heights.iter().map(|h| 1 << h).sum();
            assert!(total >= rows && heights.len() <= MAX_PIECES);
            assert!(heights.is_sorted_by(|a, b| a > b), "{rows}: {heights:?}");
            if rows > 4096 {
                assert!(total - rows < rows / 8, "{rows}: {heights:?}");
            }
            // No piece is all padding.
            let before_last = total - (1 << heights[heights.len() - 1]);
            assert!(before_last < rows);
        }
    }
}
