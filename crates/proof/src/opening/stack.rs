//! The committed words as columns of the first oracle.

/// Words in columns of `2^log_column`, the last column filled up with zeros; columns after it are zero.
pub struct Stack<'a> {
    words: &'a [u64],
    /// The last column, if words do not fill it.
    tail: Vec<u64>,
    /// log2 of the length of a column.
    pub log_column: usize,
}

impl<'a> Stack<'a> {
    /// A view of the words.
    pub fn new(words: &'a [u64], log_column: usize) -> Self {
        let column = 1 << log_column;
        let full = words.len() / column * column;
        let mut tail = words[full..].to_vec();
        if !tail.is_empty() || words.is_empty() {
            tail.resize(column, 0);
        }
        Self {
            words,
            tail,
            log_column,
        }
    }

    /// The number of columns, at least one.
    pub fn columns(&self) -> usize {
        self.words.len().div_ceil(1 << self.log_column).max(1)
    }

    /// All columns.
    pub fn all(&self) -> Vec<&[u64]> {
        (0..self.columns()).map(|a| self.column(a)).collect()
    }

    /// One column.
    pub fn column(&self, index: usize) -> &[u64] {
        let column = 1 << self.log_column;
        self.words
            .get(index * column..(index + 1) * column)
            .unwrap_or(&self.tail)
    }
}
