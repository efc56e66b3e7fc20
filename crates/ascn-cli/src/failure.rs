//! Why a command could not be carried out, apart from faults in what people wrote.

use std::io;
use std::path::PathBuf;

use ascn_report::ReportError;

use crate::preview::PreviewError;

/// How a command ended; what comes later weighs more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// It did what was asked.
    Done,
    /// There are faults in submissions, network or templates.
    Faults,
    /// The command line asks for something that does not exist.
    Usage,
    /// Something could not be read or written.
    Surroundings,
}

/// Why a command could not be carried out.
#[derive(Debug, thiserror::Error)]
pub(crate) enum Failure {
    #[error("cannot read {}: {}", .path.display(), in_words(.error))]
    Read { path: PathBuf, error: io::Error },
    #[error("cannot write {}: {}", .path.display(), in_words(.error))]
    Write { path: PathBuf, error: io::Error },
    #[error("cannot write to the terminal or pipe: {}", in_words(.0))]
    Stream(io::Error),
    #[error("{} is not empty: `ascn init` writes into a new or an empty folder", .0.display())]
    NotEmpty(PathBuf),
    #[error("{} is no data folder: it has no cycle (a folder such as cycles/2024){}", .folder.display(), behind(.unread))]
    NoCycle {
        folder: PathBuf,
        /// What could not be read in it, one a line.
        unread: String,
    },
    #[error("{} holds no report: `ascn build` writes an HTML page and figures.json", .0.display())]
    NoReport(PathBuf),
    #[error("cannot read {}: {error}", .path.display())]
    Figures {
        path: PathBuf,
        error: ascn_report::FiguresError,
    },
    #[error("there is no cycle {wanted}; there are: {there}")]
    UnknownCycle { wanted: String, there: String },
    #[error("{0}")]
    Unknown(String),
    #[error("{0}")]
    Preview(#[from] PreviewError),
    #[error("{0}")]
    Report(#[from] ReportError),
}

impl Failure {
    pub(crate) fn exit(&self) -> Exit {
        match self {
            Self::Read { .. }
            | Self::Write { .. }
            | Self::Stream(_)
            | Self::NotEmpty(_)
            | Self::NoCycle { .. }
            | Self::NoReport(_)
            | Self::Figures { .. }
            | Self::Preview(_) => Exit::Surroundings,
            Self::UnknownCycle { .. }
            | Self::Unknown(_)
            | Self::Report(ReportError::PdfLeftOut) => Exit::Usage,
            Self::Report(_) => Exit::Faults,
        }
    }
}

/// Lines behind a message.
fn behind(lines: &str) -> String {
    match lines.trim_end() {
        "" => String::new(),
        lines => format!("\n{lines}"),
    }
}

/// What the system says, without its number.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "the system has many errors and may get more"
)]
pub(crate) fn in_words(error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        io::ErrorKind::PermissionDenied => "access is not permitted".to_owned(),
        io::ErrorKind::StorageFull => "the disk is full".to_owned(),
        io::ErrorKind::AlreadyExists | io::ErrorKind::NotADirectory => "it is no folder".to_owned(),
        io::ErrorKind::IsADirectory => "it is a folder".to_owned(),
        _ => error.to_string(),
    }
}
