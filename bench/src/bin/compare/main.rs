//! Compares the program with the bare one: `compare [--in FOLDER] [--runs N] [CITIES ...]`.
//!
//! 1. [`program`] lists the programs, and how each is called for a network.
//! 2. [`usage`] runs one and returns what it took.
//! 3. [`budget`] lists what the program may take, and whether it does.
//! 4. [`table`] prints all of it.
//!
//! The programs run in turn, several times, so that other load of the machine slows all of them;
//! the best run of each counts. The exit code is 1 if a bound is exceeded.

#![expect(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool speaks to the person who runs it"
)]

mod budget;
mod program;
mod table;
mod usage;

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use budget::{Measured, Standing};
use program::{Folders, PROGRAMS};
use usage::Usage;

/// The sizes of the networks that are measured if none is named.
const SIZES: [u32; 4] = [26, 1_000, 10_000, 100_000];

/// Where the networks are written if no folder is named and this one exists: it is in memory.
const IN_MEMORY: &str = "/dev/shm";

/// The profile in which the program is published, and its folder in `target`.
const PUBLISHED: &str = "dist";

/// What was asked for.
struct Wanted {
    folder: PathBuf,
    runs: Option<u32>,
    sizes: Vec<u32>,
}

fn main() -> ExitCode {
    let Some(wanted) = wanted(std::env::args().skip(1)) else {
        eprintln!("usage: compare [--in FOLDER] [--runs N] [CITIES ...]");
        return ExitCode::from(2);
    };
    match compare(&wanted) {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(fault) => {
            eprintln!("compare: {fault}");
            ExitCode::FAILURE
        }
    }
}

fn wanted(mut arguments: impl Iterator<Item = String>) -> Option<Wanted> {
    let in_memory = PathBuf::from(IN_MEMORY);
    let is_there = in_memory.is_dir();
    let mut wanted = Wanted {
        folder: if is_there {
            in_memory
        } else {
            std::env::temp_dir()
        },
        runs: None,
        sizes: Vec::new(),
    };
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--in" => wanted.folder = arguments.next()?.into(),
            "--runs" => wanted.runs = Some(arguments.next()?.parse().ok()?),
            _ => wanted.sizes.push(argument.parse().ok()?),
        }
    }
    if wanted.sizes.is_empty() {
        wanted.sizes = SIZES.to_vec();
    }
    Some(wanted)
}

/// Measures all networks, prints the results, and returns whether all bounds are kept.
fn compare(wanted: &Wanted) -> io::Result<bool> {
    let programs = build()?;
    let folder = tempfile::Builder::new()
        .prefix("ascn-bench-")
        .tempdir_in(&wanted.folder)?;
    println!("{}", table::HEAD);
    let mut measured = Vec::new();
    for &cities in &wanted.sizes {
        let runs = wanted.runs.unwrap_or_else(|| usual_runs(cities)).max(1);
        let one = measure(&programs, folder.path(), cities, runs)?;
        print!("{}", table::rows(&one));
        measured.push(one);
    }
    let verdicts = budget::verdicts(&measured);
    print!("\n{}", table::budgets(&verdicts));
    Ok(verdicts
        .iter()
        .all(|verdict| verdict.standing != Standing::Missed))
}

/// How often each program runs over a network: the shorter, the more often.
const fn usual_runs(cities: u32) -> u32 {
    match cities {
        0..100 => 25,
        100..5_000 => 7,
        5_000..50_000 => 3,
        50_000.. => 1,
    }
}

/// Builds all programs as they are published, and returns their folder.
fn build() -> io::Result<PathBuf> {
    let here = std::env::current_exe()?;
    let target = here.ancestors().nth(2).ok_or(io::ErrorKind::NotFound)?;
    let mut cargo = Command::new("cargo");
    cargo.args([
        "build",
        "--profile",
        PUBLISHED,
        "--locked",
        "--package",
        "ascn-cli",
        "--package",
        "ascn-bench",
    ]);
    cargo.arg("--target-dir").arg(target);
    if cargo.status()?.success() {
        Ok(target.join(PUBLISHED))
    } else {
        Err(io::Error::other("the programs could not be built"))
    }
}

/// Generates a network and runs each program over it in turn.
fn measure(programs: &Path, folder: &Path, cities: u32, runs: u32) -> io::Result<Measured> {
    let folders = Folders {
        data: folder.join("data"),
        out: folder.join("out"),
    };
    // In a process of its own: the memory of this one would be counted for those it starts.
    let mut generate = Command::new(programs.join("generate"));
    usage::of(generate.arg(&folders.data).arg(cities.to_string()))?;
    let mut usages = PROGRAMS.map(|_| Usage::NONE);
    for _ in 0..runs {
        for (program, best) in PROGRAMS.iter().zip(&mut usages) {
            let usage = usage::of(&mut program.command(programs, &folders, cities))?;
            std::fs::remove_dir_all(&folders.out)?;
            *best = best.or_better(usage);
        }
    }
    std::fs::remove_dir_all(&folders.data)?;
    Ok(Measured { cities, usages })
}
