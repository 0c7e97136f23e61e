//! The encoding of an opening: fields of fixed width in protocol order, no lengths.
//!
//! All counts follow from the schedule, the claim and the challenges, so an opening has one encoding, and nothing is allocated for bytes that are not
//! there. Elements of K are 24 bytes, words and nonces 8, digests 32, all little-endian. Order: the 64 conjugate sums; then each round: its
//! sum-check messages, the next root (in the last round: the vector in clear), the nonce, the opened rows and digests.

use alloc::vec::Vec;

use super::OpeningError;
use super::tree::Digest;
use crate::field::{K, from_bytes, to_bytes};

/// Reads an opening front to back.
pub struct Reader<'a> {
    rest: &'a [u8],
    length: usize,
}

impl<'a> Reader<'a> {
    /// A reader of the whole opening.
    #[must_use]
    pub const fn new(bytes: &'a [u8]) -> Self {
        Self {
            rest: bytes,
            length: bytes.len(),
        }
    }

    /// The next bytes.
    ///
    /// # Errors
    /// [`OpeningError::Length`] if there are fewer.
    pub fn bytes(&mut self, count: usize) -> Result<&'a [u8], OpeningError> {
        let (head, rest) = self
            .rest
            .split_at_checked(count)
            .ok_or(OpeningError::Length { got: self.length })?;
        self.rest = rest;
        Ok(head)
    }

    fn array<const N: usize>(&mut self) -> Result<&'a [u8; N], OpeningError> {
        let (head, rest) = self
            .rest
            .split_first_chunk()
            .ok_or(OpeningError::Length { got: self.length })?;
        self.rest = rest;
        Ok(head)
    }

    /// The next elements of K.
    ///
    /// # Errors
    /// As [`Reader::bytes`].
    pub fn elements(&mut self, count: usize) -> Result<Vec<K>, OpeningError> {
        let bytes = self.bytes(24 * count)?;
        Ok(bytes.as_chunks::<24>().0.iter().map(from_bytes).collect())
    }

    /// The next element of K.
    ///
    /// # Errors
    /// As [`Reader::bytes`].
    pub fn element(&mut self) -> Result<K, OpeningError> {
        self.array().map(from_bytes)
    }

    /// The next digest.
    ///
    /// # Errors
    /// As [`Reader::bytes`].
    pub fn digest(&mut self) -> Result<Digest, OpeningError> {
        self.array().copied()
    }

    /// The next nonce.
    ///
    /// # Errors
    /// As [`Reader::bytes`].
    pub fn nonce(&mut self) -> Result<u64, OpeningError> {
        self.array().copied().map(u64::from_le_bytes)
    }

    /// Checks that nothing is left.
    ///
    /// # Errors
    /// [`OpeningError::Length`] if something is.
    pub const fn finish(&self) -> Result<(), OpeningError> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(OpeningError::Length { got: self.length })
        }
    }
}

/// Appends elements of K.
pub fn put_elements(out: &mut Vec<u8>, elements: &[K]) {
    for &element in elements {
        out.extend(to_bytes(element));
    }
}

/// The words of a row.
pub(super) fn words(row: &[u8]) -> impl Iterator<Item = u64> + '_ {
    row.as_chunks::<8>()
        .0
        .iter()
        .map(|word| u64::from_le_bytes(*word))
}
