//! Transcripts in documents: what the program prints, made by running it.
//!
//! A transcript is a block of `console` behind a comment:
//!
//! ````text
//! <!-- transcript: cycles/2024/submissions/th-phuket.yaml: stage: planning => stage: planing -->
//! ```console
//! $ ascn check data
//! …
//! ```
//! ````
//!
//! The folder `data` is a copy of the real network, or of the one that `of FOLDER` names, in which
//! each `FILE: OLD => NEW` has been applied once. `first N lines` cuts off the output. The parts of
//! a comment are separated by `;`.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use ascn_cli::Environment;

use super::put;
use crate::repository::root;

const START: &str = "<!-- transcript";
const END: &str = "-->";
const KIND: &str = "console";

/// The folder of the real network, and its name in transcripts.
const NETWORK: &str = "fixtures/asean";
const CALLED: &str = "data";

/// Returns the text of a document with all its transcripts made again.
pub(super) fn refreshed(text: &str) -> Result<String, String> {
    let mut fresh = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        fresh.push_str(line);
        fresh.push('\n');
        let Some(comment) = line.strip_prefix(START) else {
            continue;
        };
        let opening = lines.next().unwrap_or_default();
        // The output may contain a fence; then this one is longer.
        let fence = opening.strip_suffix(KIND).unwrap_or_default();
        if !fence.starts_with("```") {
            return Err(format!("no block of `{KIND}` follows `{line}`"));
        }
        let block: Vec<&str> = lines.by_ref().take_while(|line| *line != fence).collect();
        let printed = transcript(comment, &block)?;
        if printed.lines().any(|line| line.starts_with(fence)) {
            return Err(format!("the fence below `{line}` must be longer"));
        }
        for part in [opening, "\n", &printed, fence, "\n"] {
            fresh.push_str(part);
        }
    }
    Ok(fresh)
}

/// What a comment asks for.
#[derive(Debug, Default, PartialEq, Eq)]
struct Wish {
    network: Option<String>,
    edits: Vec<[String; 3]>,
    first_lines: Option<usize>,
}

impl Wish {
    fn read(comment: &str) -> Result<Self, String> {
        let broken = || format!("the comment cannot be read:{comment}");
        let body = comment.strip_suffix(END).ok_or_else(broken)?.trim();
        let mut wish = Self::default();
        for part in body.trim_start_matches(':').split(';').map(str::trim) {
            if let Some(network) = part.strip_prefix("of ") {
                wish.network = Some(network.to_owned());
            } else if let Some(count) = part.strip_prefix("first ") {
                let count = count.strip_suffix(" lines").map(str::parse);
                wish.first_lines = Some(count.and_then(Result::ok).ok_or_else(broken)?);
            } else if !part.is_empty() {
                let (file, edit) = part.split_once(": ").ok_or_else(broken)?;
                let (old, new) = edit.split_once(" => ").ok_or_else(broken)?;
                wish.edits.push([file, old, new].map(str::to_owned));
            }
        }
        Ok(wish)
    }
}

/// Runs the commands of a block and returns them with their output.
fn transcript(comment: &str, block: &[&str]) -> Result<String, String> {
    let wish = Wish::read(comment)?;
    let folder = Copy::new(wish.network.as_deref().unwrap_or(NETWORK), &wish.edits)?;
    let mut fresh = String::new();
    for command in block.iter().filter_map(|line| line.strip_prefix("$ ascn ")) {
        let printed = folder.run(command);
        let shown = match wish.first_lines {
            Some(count) if count < printed.lines().count() => {
                let first: Vec<&str> = printed.lines().take(count).collect();
                format!("{}\n…\n", first.join("\n"))
            }
            _ => printed,
        };
        for part in ["$ ascn ", command, "\n", &shown] {
            fresh.push_str(part);
        }
    }
    Ok(fresh)
}

/// A temporary copy of a network, which is deleted on drop.
pub(super) struct Copy {
    path: PathBuf,
}

impl Copy {
    pub(super) fn new(network: &str, edits: &[[String; 3]]) -> Result<Self, String> {
        // Tests run side by side in one process.
        static COUNT: AtomicUsize = AtomicUsize::new(0);
        let number = COUNT.fetch_add(1, Ordering::Relaxed);
        let name = format!("ascn-transcript-{}-{number}", std::process::id());
        let path = std::env::temp_dir().join(name);
        let copy = Self { path };
        copy_folder(&root().join(network), &copy.path)?;
        for [file, old, new] in edits {
            let path = copy.path.join(file);
            let text = copy.text(file)?;
            if !text.contains(old.as_str()) {
                return Err(format!("{file} does not hold `{old}`"));
            }
            put(&path, &text.replacen(old.as_str(), new, 1))?;
        }
        Ok(copy)
    }

    /// Reads a file of the copy.
    pub(super) fn text(&self, file: &str) -> Result<String, String> {
        let text = std::fs::read_to_string(self.path.join(file));
        text.map_err(|fault| format!("{file}: {fault}"))
    }

    /// Runs a command line of single words, and returns its output, the product first.
    pub(super) fn run(&self, command: &str) -> String {
        let folder = self.path.to_string_lossy();
        let word = |word: &str| match word.strip_prefix(CALLED) {
            Some(rest) if rest.is_empty() || rest.starts_with('/') => format!("{folder}{rest}"),
            _ => word.to_owned(),
        };
        let words = std::iter::once("ascn".to_owned()).chain(command.split(' ').map(word));
        let (mut product, mut messages) = (Vec::new(), Vec::new());
        let mut environment = Environment::new(&mut product, &mut messages, false);
        let code = ascn_cli::run(words.map(OsString::from), &mut environment);
        product.append(&mut messages);
        let printed = String::from_utf8_lossy(&product).replace(&*folder, CALLED);
        match code {
            0 => printed,
            code => format!("{printed}[exit code {code}]\n"),
        }
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        // A leftover in a temporary folder harms nobody.
        let _ = std::fs::remove_dir_all(&self.path);
    }
}

fn copy_folder(from: &Path, to: &Path) -> Result<(), String> {
    let named = |fault: std::io::Error| format!("{}: {fault}", from.display());
    std::fs::create_dir_all(to).map_err(named)?;
    for entry in from.read_dir().map_err(named)? {
        let entry = entry.map_err(named)?;
        let (path, target) = (entry.path(), to.join(entry.file_name()));
        if !path.is_dir() {
            std::fs::copy(&path, &target).map_err(named)?;
        } else if entry.file_name() != "out" {
            copy_folder(&path, &target)?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_comment_says_what_is_changed_and_how_much_is_shown() {
        let wish = Wish::read(": of c/d; a/b.yaml: x: 1 => x: 2; first 3 lines -->").unwrap();
        assert_eq!(
            wish.edits,
            [["a/b.yaml", "x: 1", "x: 2"].map(str::to_owned)]
        );
        assert_eq!(wish.first_lines, Some(3));
        assert_eq!(wish.network.as_deref(), Some("c/d"));
        assert_eq!(Wish::read(" -->"), Ok(Wish::default()));
        assert!(Wish::read(": nonsense -->").is_err());
    }

    #[test]
    fn a_transcript_is_what_the_program_prints() {
        let text = "a\n<!-- transcript: first 1 lines -->\n```console\n$ ascn trace projects.total data\nold\n```\nb\n";
        let fresh = refreshed(text).unwrap();
        assert!(
            fresh.contains("\nprojects.total = 108 projects\n…\n```\nb\n"),
            "{fresh}"
        );
        assert!(!fresh.contains("old"));
    }
}
