//! Why a command could not be carried out, apart from faults in what people wrote.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "the system has many errors and may get more; all of them are surroundings"
)]

use std::io;
use std::path::{Path, PathBuf};

use ascn_report::ReportError;

/// How a command ended. The later variants are the more serious ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// The command did what was asked.
    Done,
    /// There are faults in submissions, network or templates.
    Faults,
    /// The command line asks for something that does not exist.
    Usage,
    /// Something could not be read or written.
    Surroundings,
}

/// How a command ended, or why it could not be carried out.
pub(crate) type Ended = Result<Exit, Failure>;

/// Why a command could not be carried out.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("cannot read {}: {}{}", .path.display(), in_words(.error), folder_of(.path, .error))]
    Read { path: PathBuf, error: io::Error },
    #[error("cannot write {}: {}", .path.display(), in_words(.error))]
    Write { path: PathBuf, error: io::Error },
    #[error("cannot write {}: {}; {remains}; {}", .path.display(), in_words(.error), way_out(.error))]
    Unwritten {
        path: PathBuf,
        error: io::Error,
        /// What is in the target now.
        remains: String,
    },
    #[error(
        "{} was written by somebody and not by `ascn build`, so no report takes its place; nothing \
         was changed; move it away, or name another folder",
        .0.display()
    )]
    InTheWay(PathBuf),
    #[error(
        "another build is writing into {}; nothing was changed; wait until it has ended, then run \
         the command again",
        .0.display()
    )]
    Busy(PathBuf),
    #[error(
        "somebody else is changing {}; nothing was recorded; run the command again",
        .0.display()
    )]
    Recording(PathBuf),
    #[error("cannot write what is printed: {}", in_words(.0))]
    Stream(io::Error),
    #[error("{} is not empty: `ascn init` writes into a new or an empty folder", .0.display())]
    NotEmpty(PathBuf),
    #[error("{} is no data folder: it has no cycle (a folder such as cycles/2024){}", .folder.display(), behind(.unread))]
    NoCycle {
        folder: PathBuf,
        /// What could not be read in it, one fault on each line.
        unread: String,
    },
    #[error("{} holds no report: `ascn build` writes an HTML page and figures.json", .0.display())]
    NoReport(PathBuf),
    #[error("cannot read {}: {error}", .path.display())]
    Figures {
        path: PathBuf,
        error: ascn_report::FiguresError,
    },
    /// The command line asks for something that does not exist or is impossible.
    #[error("{0}")]
    Usage(String),
    /// The preview cannot start.
    #[error("{0}")]
    Preview(String),
    #[error("{0}")]
    Report(#[from] ReportError),
}

impl Failure {
    /// Makes a failure to read a file or folder from the error of the system.
    pub(crate) fn read(path: &Path) -> impl Fn(io::Error) -> Self + Copy {
        move |error| Self::Read {
            path: path.to_owned(),
            error,
        }
    }

    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Usage(_) | Self::Report(ReportError::PdfLeftOut) => Exit::Usage,
            Self::Report(_) => Exit::Faults,
            _ => Exit::Surroundings,
        }
    }
}

/// Puts lines behind a message.
fn behind(lines: &str) -> String {
    match lines.trim_end() {
        "" => String::new(),
        lines => format!("\n{lines}"),
    }
}

/// Returns the error of the system in words, without its number.
pub(crate) fn in_words(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "access is not permitted".to_owned(),
        io::ErrorKind::StorageFull => "the disk is full".to_owned(),
        io::ErrorKind::QuotaExceeded => "your share of the disk is used up".to_owned(),
        io::ErrorKind::FileTooLarge => "it is larger than files may be here".to_owned(),
        io::ErrorKind::ReadOnlyFilesystem => "the disk can only be read".to_owned(),
        io::ErrorKind::InvalidFilename => "its name is too long or not allowed here".to_owned(),
        io::ErrorKind::Unsupported => "the disk cannot keep two builds apart".to_owned(),
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => "it is no folder".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        io::ErrorKind::InvalidData => "it holds bytes that are no text in UTF-8".to_owned(),
        _ => error.to_string(),
    }
}

/// Names the data folder that is meant, if a file in it was named instead.
fn folder_of(path: &Path, error: &io::Error) -> String {
    if error.kind() != io::ErrorKind::NotADirectory {
        return String::new();
    }
    let settings = path.parent().filter(|_| path.ends_with("ascn.yaml"));
    let folder = settings.map(|folder| match folder.to_string_lossy() {
        here if here.is_empty() => ": `.`".to_owned(),
        folder => format!(": `{folder}`"),
    });
    let folder = folder.unwrap_or_default();
    format!("; name the data folder that it lies in{folder}")
}

/// Says what can be done about an error.
fn way_out(error: &io::Error) -> &'static str {
    match error.kind() {
        io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => {
            "make room, then run the command again"
        }
        io::ErrorKind::PermissionDenied => "get the right to write there, or name another folder",
        io::ErrorKind::IsADirectory | io::ErrorKind::AlreadyExists => {
            "move it away, or name another folder"
        }
        io::ErrorKind::NotADirectory
        | io::ErrorKind::ReadOnlyFilesystem
        | io::ErrorKind::InvalidFilename
        | io::ErrorKind::FileTooLarge
        | io::ErrorKind::Unsupported
        | io::ErrorKind::NotFound => "name another folder",
        _ => "see to the disk, then run the command again",
    }
}
