//! Why something in a data folder is not read, as a fault that its owner can fix.

use std::fs::FileType;
use std::io::Error;

use ascn_diagnostic::{Fault, FileLocation, FileName};
use ascn_yaml::limit;
use ascn_yaml::rule::{FILE_NAME_UNUSABLE, FILE_UNREADABLE, NOT_A_FILE};

use crate::failure::in_words;

/// The file may not be read, or has disappeared.
pub(super) fn failed(file: &FileName, error: &Error) -> Fault {
    let message = format!("`{file}` cannot be read: {}", in_words(error));
    Fault::new(&FILE_UNREADABLE, FileLocation::file(file), message)
        .help("ask whoever put it there to let you read it, or run the command again")
}

/// The path is a link, or something that a program would wait for.
pub(super) fn no_file(file: &FileName, kind: FileType) -> Fault {
    let (what, help) = if kind.is_symlink() {
        (
            "is a link, and links are not followed: they may lead out of the data folder",
            "delete the link, and copy what it leads to",
        )
    } else {
        (
            "is neither a file nor a folder, so it is not opened",
            "delete it, or move it out of the data folder",
        )
    };
    let message = format!("`{file}` {what}");
    Fault::new(&NOT_A_FILE, FileLocation::file(file), message).help(help)
}

/// The name cannot be shown, or means another place on other systems.
pub(super) fn unusable_name(file: &FileName) -> Fault {
    let message = format!("`{file}` has a name with signs that no file here may have");
    Fault::new(&FILE_NAME_UNUSABLE, FileLocation::file(file), message)
        .help("rename it with letters, digits, `-` and `.`: each `%` here stands for a sign that cannot be shown")
}

/// The file is larger than any of its kind.
pub(super) fn too_large(file: &FileName, most: u64) -> Fault {
    let message = format!("`{file}` has more than {most} bytes, so it is not read");
    let help = "look whether another file was saved under this name";
    limit::fault(FileLocation::file(file), message, help)
}

/// A part of the folder has more files than any network.
pub(super) fn too_many(part: &FileName, most: usize) -> Fault {
    let message = format!("`{part}` has more than {most} files, so none of them is read");
    let help = "move what is no submission to another folder";
    limit::fault(FileLocation::file(part), message, help)
}

/// The folders are nested deeper than the format needs.
pub(super) fn too_deep(folder: &FileName, most: usize) -> Fault {
    let message = format!("`{folder}` lies more than {most} folders deep, so it is not read");
    let help = "move it out of the data folder";
    limit::fault(FileLocation::file(folder), message, help)
}
