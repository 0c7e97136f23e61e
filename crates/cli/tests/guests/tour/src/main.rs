//! A walk through the standard library. The first line of standard input says what to do.

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::io::{BufRead, Read, Write, stdin, stdout};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, OnceLock};

static COUNTER: AtomicU64 = AtomicU64::new(5);
static ONCE: OnceLock<String> = OnceLock::new();

thread_local! {
    static LOCAL: std::cell::Cell<u32> = const { std::cell::Cell::new(7) };
}

#[derive(Debug)]
struct Noisy(&'static str);

impl Drop for Noisy {
    fn drop(&mut self) {
        println!("drop {}", self.0);
    }
}

fn tour() {
    let mut map = HashMap::new();
    for word in "the quick brown fox jumps over the lazy dog the end".split(' ') {
        *map.entry(word.to_string()).or_insert(0u32) += 1;
    }
    let sorted: BTreeMap<_, _> = map.iter().collect();
    println!("{sorted:?}");
    let queue: VecDeque<u8> = (0..10).rev().collect();
    println!("{queue:?}");
    let shared = Arc::new(Mutex::new(vec![1.5f64, 2.25, -0.125]));
    shared.lock().unwrap().push(std::f64::consts::PI.sqrt());
    println!("{:?} {:.3e}", shared.lock().unwrap(), 1e300_f64 / 7.0);
    println!("{}", u128::MAX / 1_000_000_007 % 998_244_353);
    println!("{} {}", i64::MIN / 3, (i64::MIN).wrapping_rem(-1));
    COUNTER.fetch_add(37, Ordering::SeqCst);
    println!(
        "{} {}",
        COUNTER.load(Ordering::SeqCst),
        COUNTER
            .compare_exchange(42, 1, Ordering::SeqCst, Ordering::SeqCst)
            .is_ok()
    );
    println!("{}", ONCE.get_or_init(|| "once".into()));
    LOCAL.with(|cell| cell.set(cell.get() * 6));
    println!("{}", LOCAL.get());
    let closures: Vec<Box<dyn Fn(i32) -> i32>> = vec![Box::new(|x| x + 1), Box::new(move |x| x * 3)];
    println!("{}", closures.iter().fold(1, |x, f| f(x)));
    let _noisy = Noisy("at the end");
    print!("no newline, ");
    stdout().flush().unwrap();
    println!("{:>8}|{:<8}|{:^8}|{:#x}", "right", "left", "mid", 48879);
}

/// Grows, shrinks and frees blocks of many sizes, and keeps a checksum of what they hold.
fn allocate() {
    let mut state = 0x2545_f491_4f6c_dd1d_u64;
    let mut blocks: Vec<Vec<u64>> = Vec::new();
    let mut sum = 0u64;
    for _ in 0..2000 {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        let size = (state >> 32) as usize % 300;
        match state % 5 {
            0 | 1 => blocks.push(vec![0; size]),
            2 if !blocks.is_empty() => {
                let index = size % blocks.len();
                let block = blocks.swap_remove(index);
                sum = block
                    .iter()
                    .fold(sum, |sum, x| sum.wrapping_mul(31).wrapping_add(*x));
            }
            3 if !blocks.is_empty() => {
                let index = size % blocks.len();
                blocks[index].extend((0..size as u64).map(|i| i ^ state));
            }
            4 if !blocks.is_empty() => {
                let index = size % blocks.len();
                let half = blocks[index].len() / 2;
                blocks[index].truncate(half);
                blocks[index].shrink_to_fit();
            }
            _ => {}
        }
    }
    sum = blocks
        .iter()
        .flatten()
        .fold(sum, |sum, x| sum.wrapping_mul(31).wrapping_add(*x));
    println!("{} {sum:016x}", blocks.len());
}

fn main() {
    let mut input = stdin().lock();
    let mut line = String::new();
    input.read_line(&mut line).unwrap();
    let mut words = line.split_whitespace();
    match words.next().unwrap_or("nothing") {
        "tour" => tour(),
        "allocate" => allocate(),
        "echo" => {
            let mut rest = Vec::new();
            input.read_to_end(&mut rest).unwrap();
            eprintln!("{} bytes", rest.len());
            stdout().write_all(&rest).unwrap();
        }
        "exit" => {
            let _never_dropped = Noisy("never");
            print!("bye");
            std::process::exit(words.next().unwrap().parse().unwrap());
        }
        "panic" => panic!("on purpose"),
        "panic-any" => std::panic::panic_any(5u8),
        "index" => println!("{}", [1, 2, 3][words.count() + 3]),
        "abort" => std::process::abort(),
        "loop" => loop {
            COUNTER.fetch_add(1, Ordering::Relaxed);
        },
        // An address that is not a guest's: nothing lies there.
        "stray" => {
            let address: usize = words.next().unwrap().parse().unwrap();
            println!("{}", unsafe { (address as *const u8).read_volatile() });
        }
        // Ordinary refusals, not crashes.
        "refuse" => {
            println!("{:?}", std::fs::read("/etc/passwd").map_err(|e| e.kind()));
            println!(
                "{:?}",
                std::thread::Builder::new()
                    .spawn(|| 1)
                    .map(|_| ())
                    .map_err(|e| e.kind())
            );
            println!(
                "{:?} {:?}",
                std::env::var("NOT_SET_ANYWHERE"),
                std::env::args().count() < 2
            );
        }
        other => println!("{other}?"),
    }
}
