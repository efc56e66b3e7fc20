//! The small network on disk, with one input in it.

use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::command_line::{Done, ascn};
use crate::harness::{files_below, text_of, write};

const BASE: &str = "fixtures/invalid/_base/";

/// How long an input may take, on a machine that may be busy.
const LONGEST: Duration = Duration::from_secs(1);

/// The network, in a folder without anything else.
pub(super) struct Laid {
    folder: TempDir,
}

/// The result of a build.
pub(super) struct Came {
    lines: Vec<String>,
    pub(super) exit: u8,
}

impl Laid {
    pub(super) fn new() -> Self {
        let laid = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        for file in files_below(BASE) {
            let name = file.strip_prefix(BASE).unwrap();
            write(&laid.at(name), &text_of(&file)).unwrap();
        }
        laid
    }

    /// The path of a file of the network.
    pub(super) fn at(&self, name: &str) -> PathBuf {
        self.data().join(name)
    }

    pub(super) fn data(&self) -> PathBuf {
        self.folder.path().join("data")
    }

    fn out(&self) -> PathBuf {
        self.folder.path().join("out")
    }

    pub(super) fn bytes(&self, name: &str) -> Vec<u8> {
        std::fs::read(self.at(name)).unwrap()
    }

    pub(super) fn put(&self, name: &str, bytes: &[u8]) {
        put(&self.at(name), bytes);
    }

    /// Builds the report with other bytes in one file, and restores the file.
    pub(super) fn with(&self, name: &str, bytes: &[u8]) -> Came {
        let before = std::fs::read(self.at(name)).ok();
        self.put(name, bytes);
        let came = self.build();
        match before {
            Some(before) => self.put(name, &before),
            None => std::fs::remove_file(self.at(name)).unwrap(),
        }
        came
    }

    /// Builds the report. Nothing may slow that down, and nothing may be left of a refused report.
    pub(super) fn build(&self) -> Came {
        let (start, clock) = (busy(), Instant::now());
        let done = self.run(&["--message-format", "short"]);
        let taken = match (start, busy()) {
            (Some(start), Some(end)) => end.saturating_sub(start),
            _ => clock.elapsed(),
        };
        assert!(taken < LONGEST, "it took {taken:?}");
        assert!(done.code == 0 || !self.out().exists(), "{done:?}");
        Came::new(&done)
    }

    fn run(&self, more: &[&str]) -> Done {
        let (data, out) = (self.data(), self.out());
        let paths = [data.to_str().unwrap(), "--out", out.to_str().unwrap()];
        ascn(&[&["build"], &paths[..], more].concat())
    }

    /// The files of the report with their bytes, or why there is none; fails if anything else was
    /// written.
    pub(super) fn report(&self) -> Result<Vec<(String, Vec<u8>)>, String> {
        let done = self.run(&["--layout", "site"]);
        if done.code != 0 {
            return Err(done.messages);
        }
        let mut beside: Vec<_> = self.folder.path().read_dir().unwrap().collect();
        beside.retain(|entry| {
            let name = entry.as_ref().unwrap().file_name();
            name != "data" && name != "out"
        });
        assert!(beside.is_empty(), "{beside:?}");
        let mut files = Vec::new();
        collect(&self.out(), &self.out(), &mut files);
        files.sort();
        Ok(files)
    }
}

/// The names of the files of the network.
pub(super) fn names() -> Vec<String> {
    let names = files_below(BASE).into_iter();
    let names = names.map(|file| file.strip_prefix(BASE).unwrap().to_owned());
    names.collect()
}

/// The processor time of this thread, if the system measures it.
fn busy() -> Option<Duration> {
    let times = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    let nanoseconds = times.split_whitespace().next()?.parse().ok()?;
    Some(Duration::from_nanos(nanoseconds))
}

fn collect(root: &Path, folder: &Path, files: &mut Vec<(String, Vec<u8>)>) {
    for entry in folder.read_dir().unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, files);
        } else {
            let name = path.strip_prefix(root).unwrap().to_str().unwrap();
            files.push((name.to_owned(), std::fs::read(&path).unwrap()));
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "what a test writes is no report; nobody reads it while it is written"
)]
fn put(file: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, bytes).unwrap();
}

impl Came {
    fn new(done: &Done) -> Self {
        let lines = done.messages.lines().filter(|line| line.contains("error"));
        Self {
            lines: lines.map(str::to_owned).collect(),
            exit: done.code,
        }
    }

    /// Each error as `line:column code`, or as `file code` if it is about the whole file; those of
    /// another file with its name. `no data folder` means that the whole folder is refused.
    pub(super) fn told_of(&self, at: &str) -> Vec<String> {
        let told = self.lines.iter().map(|line| {
            let Some((place, rest)) = line.split_once(": error[") else {
                return "no data folder".to_owned();
            };
            let code = rest.split(']').next().unwrap();
            match place.strip_prefix(at) {
                Some("") => format!("file {code}"),
                Some(place) if place.starts_with(':') => format!("{} {code}", &place[1..]),
                _ => format!("{place} {code}"),
            }
        });
        told.collect()
    }
}
