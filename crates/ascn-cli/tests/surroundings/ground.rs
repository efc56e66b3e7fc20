//! A folder with an old and a new report to build, and its contents.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::fs::Permissions;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// The files below a folder with their bytes, by path; links as files that hold their targets.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Two data folders, `old` and `new`, whose reports have different files and bytes.
pub(crate) struct Ground {
    folder: TempDir,
}

impl Ground {
    pub(crate) fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        // For a test that runs the program as another user.
        std::fs::set_permissions(folder.path(), Permissions::from_mode(0o755)).unwrap();
        let ground = Self { folder };
        for (data, cycle) in [("old", "2031"), ("new", "2032")] {
            done(ground.ascn().args(["init", data, "--cycle", cycle]));
        }
        ground
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The program, in this folder.
    pub(crate) fn ascn(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_ascn"));
        command.current_dir(self.folder.path());
        command
    }

    /// The command that builds the report of a data folder.
    pub(crate) fn build(&self, data: &str, out: impl AsRef<OsStr>) -> Command {
        let mut command = self.ascn();
        command.args(arguments(data)).arg(out);
        command
    }

    /// Builds the old report, and returns its files.
    pub(crate) fn old(&self, out: &str) -> Files {
        done(&mut self.build("old", out));
        self.files(out)
    }

    pub(crate) fn files(&self, folder: &str) -> Files {
        let mut files = Files::new();
        collect(&self.path(folder), "", &mut files);
        files
    }

    pub(crate) fn put(&self, name: &str, text: &str) {
        put(&self.path(name), text);
    }

    /// The names in a folder, including hidden ones.
    pub(crate) fn names(&self, folder: &str) -> Vec<String> {
        let entries = self.path(folder).read_dir().unwrap();
        let names = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap());
        let mut names: Vec<String> = names.collect();
        names.sort();
        names
    }

    /// Fails if there is anything except these names beside the data folders.
    #[track_caller]
    pub(crate) fn holds_only(&self, others: &[&str]) {
        let mut expected = vec!["new", "old"];
        expected.extend(others);
        expected.sort_unstable();
        assert_eq!(self.names(""), expected);
    }

    /// Whether the tests are run by root, to whom permissions do not apply.
    pub(crate) fn is_of_root(&self) -> bool {
        self.folder.path().metadata().unwrap().uid() == 0
    }
}

/// The old report has pages that the new one lacks.
pub(crate) fn arguments(data: &str) -> Vec<&str> {
    match data {
        "old" => vec!["build", "old", "--layout", "site", "--out"],
        _ => vec!["build", data, "--format", "html", "--out"],
    }
}

fn collect(folder: &Path, prefix: &str, files: &mut Files) {
    let entries = match folder.read_dir() {
        Ok(entries) => entries,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return,
        Err(error) => panic!("{}: {error}", folder.display()),
    };
    for entry in entries {
        let entry = entry.unwrap();
        let name = format!("{prefix}{}", entry.file_name().to_str().unwrap());
        let kind = entry.file_type().unwrap();
        if kind.is_dir() {
            collect(&entry.path(), &format!("{name}/"), files);
        } else if kind.is_symlink() {
            let to = entry.path().read_link().unwrap();
            files.insert(name, to.into_os_string().into_encoded_bytes());
        } else {
            files.insert(name, std::fs::read(entry.path()).unwrap());
        }
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "nobody reads it while the test writes it"
)]
fn put(path: &Path, text: &str) {
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, text).unwrap();
}

/// Runs a command that must succeed.
#[track_caller]
pub(crate) fn done(command: &mut Command) -> Output {
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(0), "{output:?}");
    output
}

/// Runs a command that must end with 3, and returns its message.
#[track_caller]
pub(crate) fn refused(command: &mut Command) -> String {
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(3), "{output:?}");
    String::from_utf8(output.stderr).unwrap()
}
