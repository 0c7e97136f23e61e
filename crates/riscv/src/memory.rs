//! Guest memory: the image, and zeros everywhere above it in the 64-bit address space.
//!
//! All words live in one vector, image first, then pages in the order of their first touch. A *cell* is an index
//! into it, so that whoever keeps something beside the words (the recorder its clocks) keeps a plain vector too.

use std::collections::HashMap;

use crate::program::Program;

/// Words in a page, as a power of two: 16 KiB.
const PAGE_BITS: u32 = 11;
const PAGE_WORDS: usize = 1 << PAGE_BITS;
/// Entries of the direct-mapped cache before the page table.
const CACHE_ENTRIES: usize = 1 << 10;

/// Why an address has no cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Fault {
    /// It lies below the image.
    BelowImage,
    /// Its page would be one too many.
    Limit,
}

/// A page's number and its first cell.
type Page = (u64, usize);

/// No offset from the image's start is in this page.
const NO_PAGE: Page = (u64::MAX, 0);

/// The words of memory that exist so far.
pub(crate) struct Memory {
    words: Vec<u64>,
    /// Word index (address / 8) of the image.
    image_start: u64,
    image_words: u64,
    /// Pages are numbered by their distance from the start of the image, so that no page reaches below it.
    pages: HashMap<u64, usize>,
    cache: Box<[Page; CACHE_ENTRIES]>,
    limit_words: usize,
}

impl Memory {
    pub(crate) fn new(program: &Program, limit_bytes: u64) -> Self {
        Memory {
            words: program.image().to_vec(),
            image_start: program.image_start(),
            image_words: program.image().len() as u64,
            pages: HashMap::new(),
            cache: Box::new([NO_PAGE; CACHE_ENTRIES]),
            limit_words: usize::try_from(limit_bytes / 8).unwrap_or(usize::MAX),
        }
    }

    /// The cell of the word that holds `address`.
    #[inline(always)]
    pub(crate) fn cell(&mut self, address: u64) -> Result<usize, Fault> {
        let offset = (address >> 3).wrapping_sub(self.image_start);
        if offset < self.image_words {
            return Ok(offset as usize);
        }
        let (page, within) = (offset >> PAGE_BITS, offset as usize % PAGE_WORDS);
        let (cached, first) = self.cache[page as usize % CACHE_ENTRIES];
        if cached == page {
            return Ok(first + within);
        }
        Ok(self.find_page(page)? + within)
    }

    /// The first cell of a page that is not in the cache.
    #[cold]
    #[inline(never)]
    fn find_page(&mut self, page: u64) -> Result<usize, Fault> {
        // Below the image the offset has wrapped around.
        if page >= (1 << 61) >> PAGE_BITS {
            return Err(Fault::BelowImage);
        }
        let first = match self.pages.get(&page) {
            Some(first) => *first,
            None => {
                let first = self.words.len();
                if first.saturating_add(PAGE_WORDS) > self.limit_words {
                    return Err(Fault::Limit);
                }
                self.words.resize(first + PAGE_WORDS, 0);
                self.pages.insert(page, first);
                first
            }
        };
        self.cache[page as usize % CACHE_ENTRIES] = (page, first);
        Ok(first)
    }

    /// The cells of the two words that an access from `address` reaches into, low and high; a fault comes with the
    /// address of its word. There is no word behind the last one.
    pub(crate) fn two_cells(&mut self, address: u64) -> Result<[usize; 2], (u64, Fault)> {
        let behind = (address | 7).checked_add(1).ok_or((0, Fault::BelowImage))?;
        let low = self.cell(address).map_err(|fault| (address, fault))?;
        let high = self.cell(behind).map_err(|fault| (behind, fault))?;
        Ok([low, high])
    }

    /// The word that holds `address`, if it exists so far.
    pub(crate) fn peek(&self, address: u64) -> Option<u64> {
        let offset = (address >> 3).wrapping_sub(self.image_start);
        if offset < self.image_words {
            return self.words.get(offset as usize).copied();
        }
        let first = self.pages.get(&(offset >> PAGE_BITS))?;
        self.words.get(first + offset as usize % PAGE_WORDS).copied()
    }

    #[inline(always)]
    pub(crate) fn read(&self, cell: usize) -> u64 {
        self.words[cell]
    }

    #[inline(always)]
    pub(crate) fn write(&mut self, cell: usize, value: u64) {
        self.words[cell] = value;
    }

    /// The limit, in bytes.
    pub(crate) fn limit(&self) -> u64 {
        (self.limit_words as u64).saturating_mul(8)
    }

    /// The image's words now.
    pub(crate) fn image(&self) -> &[u64] {
        &self.words[..self.image_words as usize]
    }

    /// Of every page by rising address: the word index of its first word, its first cell, its words. The first page
    /// may start with words that belong to the image; those were never touched here.
    pub(crate) fn pages(&self) -> impl Iterator<Item = (u64, usize, &[u64])> {
        let mut pages: Vec<Page> = self.pages.iter().map(|(page, first)| (*page, *first)).collect();
        pages.sort_unstable();
        pages.into_iter().map(|(page, first)| {
            let index = self.image_start + (page << PAGE_BITS);
            (index, first, &self.words[first..first + PAGE_WORDS])
        })
    }
}
