//! Shows that a sudoku has a solution without telling it.
//!
//! Reads 18 lines of 9 characters: the grid (digits, `.` for an empty cell), then a solution. Prints the grid, and exits
//! with 0 if the solution solves it and with 1 if it does not.

use std::collections::HashSet;
use std::io::{read_to_string, stdin};
use std::process::ExitCode;

type Grid = [[u8; 9]; 9];

fn parse<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Option<Grid> {
    let mut grid = [[0; 9]; 9];
    for row in &mut grid {
        let line = lines.next()?.as_bytes();
        if line.len() != 9 {
            return None;
        }
        for (cell, &byte) in row.iter_mut().zip(line) {
            *cell = match byte {
                b'.' => 0,
                b'1'..=b'9' => byte - b'0',
                _ => return None,
            };
        }
    }
    Some(grid)
}

/// Rows, columns and boxes: 27 groups of nine cells, each as (row, column).
fn groups() -> impl Iterator<Item = [(usize, usize); 9]> {
    let rows = (0..9).map(|r| std::array::from_fn(|i| (r, i)));
    let columns = (0..9).map(|c| std::array::from_fn(|i| (i, c)));
    let boxes = (0..9).map(|b| std::array::from_fn(|i| (b / 3 * 3 + i / 3, b % 3 * 3 + i % 3)));
    rows.chain(columns).chain(boxes)
}

fn solves(solution: &Grid, grid: &Grid) -> bool {
    let keeps_clues = grid
        .iter()
        .flatten()
        .zip(solution.iter().flatten())
        .all(|(&clue, &cell)| clue == 0 || clue == cell);
    let full = groups().all(|group| {
        let digits: HashSet<u8> = group.iter().map(|&(r, c)| solution[r][c]).collect();
        digits.len() == 9 && !digits.contains(&0)
    });
    keeps_clues && full
}

fn main() -> ExitCode {
    let text = read_to_string(stdin()).expect("standard input is not text");
    let mut lines = text.lines();
    let (Some(grid), Some(solution)) = (parse(&mut lines), parse(&mut lines)) else {
        eprintln!("the input must be two grids of nine lines of nine characters");
        return ExitCode::from(2);
    };
    for row in grid {
        let line: String = row
            .iter()
            .map(|&cell| if cell == 0 { '.' } else { (b'0' + cell) as char })
            .collect();
        println!("{line}");
    }
    if solves(&solution, &grid) {
        ExitCode::SUCCESS
    } else {
        eprintln!("this is not a solution");
        ExitCode::FAILURE
    }
}
