//! A copy of the repository, to which something is added and in which the program is compiled.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

use crate::harness::{files_below, files_of, root};

/// The files of a copy, and its folder.
pub(super) struct Copy {
    folder: PathBuf,
    files: BTreeMap<String, Vec<u8>>,
    /// What `cargo xtask docs` makes, and nobody changes by hand.
    generated: BTreeSet<String>,
}

impl Copy {
    /// The repository as it is.
    ///
    /// It is always in the same folder, so that what did not change since the last time is not
    /// compiled again.
    pub(super) fn of_the_repository() -> Self {
        let read = |name: String| {
            let bytes = std::fs::read(root().join(&name)).unwrap();
            (name, bytes)
        };
        let lists = xtask::documents::lists(&root()).unwrap();
        Self {
            folder: Path::new(env!("CARGO_TARGET_TMPDIR")).join("additions"),
            files: files_below("").into_iter().map(read).collect(),
            generated: lists.into_iter().map(|list| list.path).collect(),
        }
    }

    pub(super) fn text(&self, name: &str) -> &str {
        std::str::from_utf8(&self.files[name]).unwrap()
    }

    /// Adds a file, or replaces its text.
    pub(super) fn set(&mut self, name: &str, text: impl Into<String>) {
        self.files.insert(name.to_owned(), text.into().into_bytes());
    }

    /// Replaces a text that occurs once in a file.
    pub(super) fn replace(&mut self, name: &str, old: &str, new: &str) {
        let text = self.text(name);
        assert_eq!(text.matches(old).count(), 1, "{old} in {name}");
        self.set(name, text.replace(old, new));
    }

    /// The files that a change touches, except fixtures.
    pub(super) fn touched_by(&mut self, change: fn(&mut Self)) -> Vec<String> {
        let before = self.files.clone();
        change(self);
        let touched = self
            .files
            .iter()
            .filter(|(name, bytes)| before.get(*name) != Some(*bytes))
            .map(|(name, _)| name.clone())
            .filter(|name| !name.starts_with("fixtures/"));
        touched.collect()
    }

    /// Writes the files that differ from those on disk, runs the generators and compiles the
    /// program.
    pub(super) fn compiled(&self) -> Program {
        let of_the_copy = |name: &&String| !self.generated.contains(*name);
        for name in self.files.keys().filter(of_the_copy) {
            let (file, bytes) = (self.folder.join(name), &self.files[name]);
            if std::fs::read(&file).ok().as_ref() != Some(bytes) {
                put(&file, bytes);
            }
        }
        self.remove_what_is_gone();
        for list in xtask::documents::lists(&self.folder).unwrap() {
            let file = self.folder.join(&list.path);
            if std::fs::read_to_string(&file).ok().as_ref() != Some(&list.text) {
                put(&file, list.text.as_bytes());
            }
        }
        // Dependencies are taken from what is already compiled; the program is put beside the copy,
        // so that it does not replace the one that is tested.
        let compiled = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut build = Command::new(cargo);
        build
            .args(["build", "--offline", "--locked"])
            .args(self.unoptimised())
            .env("CARGO_BUILD_BUILD_DIR", compiled)
            .env("CARGO_TARGET_DIR", self.folder.join("target"))
            .current_dir(&self.folder);
        let output = build.output().unwrap();
        assert!(output.status.success(), "{}", told(&output));
        let name = format!("target/debug/ascn{}", std::env::consts::EXE_SUFFIX);
        Program {
            path: self.folder.join(name),
            folder: self.folder.clone(),
        }
    }

    /// The program runs only a few times: its own crates are compiled as fast as possible.
    fn unoptimised(&self) -> Vec<String> {
        let manifests = self.files.keys().filter_map(|name| {
            let name = name.strip_prefix("crates/")?;
            name.strip_suffix("/Cargo.toml")
        });
        let config = |name: &str| format!("--config=profile.dev.package.{name}.opt-level=0");
        manifests.map(config).collect()
    }

    fn remove_what_is_gone(&self) {
        let folders = ["crates", "fixtures", "templates"];
        let there = folders.map(|folder| files_of(&self.folder, folder));
        for name in there.concat() {
            if !self.files.contains_key(&name) {
                std::fs::remove_file(self.folder.join(name)).unwrap();
            }
        }
    }

    /// Writes the files of a fixture, overlaid with those of another.
    pub(super) fn write_laid_over(&self, base: &str, over: &str, target: &Path) {
        for folder in [base, over] {
            let below = format!("fixtures/{folder}/");
            let of_it = self
                .files
                .keys()
                .filter_map(|name| name.strip_prefix(&below));
            for name in of_it {
                put(&target.join(name), &self.files[&format!("{below}{name}")]);
            }
        }
    }
}

/// The program that was compiled from a copy.
pub(super) struct Program {
    path: PathBuf,
    folder: PathBuf,
}

/// A report that the program wrote.
pub(super) struct Report(TempDir);

impl Report {
    /// The text of one of its files.
    pub(super) fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.0.path().join("out").join(name)).unwrap()
    }
}

impl Program {
    /// Builds the report of a fixture.
    pub(super) fn builds(&self, fixture: &str, options: &[&str]) -> Report {
        let report = Report(tempfile::tempdir().unwrap());
        let out = report.0.path().join("out");
        let folder = format!("fixtures/{fixture}");
        let mut arguments = vec!["build", &folder, "--out", out.to_str().unwrap()];
        arguments.extend(options);
        self.prints(0, &arguments);
        report
    }

    /// Its output, if it ends with that exit code; it runs in the folder of the copy.
    pub(super) fn prints<S: AsRef<OsStr>>(&self, code: i32, arguments: &[S]) -> String {
        let mut run = Command::new(&self.path);
        let output = run.args(arguments).current_dir(&self.folder).output();
        let output = output.unwrap();
        assert_eq!(output.status.code(), Some(code), "{}", told(&output));
        told(&output)
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "a copy of the repository is no report"
)]
fn put(file: &Path, bytes: &[u8]) {
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, bytes).unwrap();
}

fn told(output: &Output) -> String {
    let (out, err) = (&output.stdout, &output.stderr);
    String::from_utf8_lossy(out).into_owned() + &String::from_utf8_lossy(err)
}
