//! Noticing changes of the data folder.
//!
//! Folders are watched, never single files, so that an editor that writes a new file and renames it
//! is noticed as well. Changes that the system does not report (a network drive, more folders than
//! it can watch) are found by comparing sizes and times at intervals.

use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant, SystemTime};

use notify::event::EventKind;
use notify::{Event, RecommendedWatcher, RecursiveMode, Watcher};

use crate::folder::PARTS;
use crate::preview::PreviewError;

/// How long nothing must come for a burst to be over: an editor writes a file in several steps.
const QUIET: Duration = Duration::from_millis(6);

/// After this long, a folder that never comes to rest is read all the same.
const LONGEST_BURST: Duration = Duration::from_millis(250);

/// How often the folder is inspected if no change is reported.
const LOOK: Duration = Duration::from_secs(2);

/// What the builder has to know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WatchEvent {
    /// A file or folder changed.
    Change,
    /// A part of the data folder appeared or disappeared.
    Part,
    /// The builder has to end.
    Stop,
}

/// The changes of a data folder, one burst after the other.
#[derive(Debug)]
pub(super) struct Changes {
    folder: PathBuf,
    watcher: RecommendedWatcher,
    receiver: Receiver<WatchEvent>,
    /// The parts of the folder that are watched, with everything below them.
    watched: Vec<PathBuf>,
    /// How the folder looked before it was last read.
    looks: Vec<Look>,
}

/// How one file looks from outside: its path, its size and its time.
type Look = (PathBuf, u64, Option<SystemTime>);

impl Changes {
    /// Starts to watch a folder, whose path must be canonical. Events put into the sender come
    /// among the changes.
    pub(super) fn new(folder: &Path) -> Result<(Sender<WatchEvent>, Self), PreviewError> {
        let (sender, receiver) = channel();
        let failure = |error: notify::Error| PreviewError::Watch {
            path: folder.to_owned(),
            reason: error.to_string(),
        };
        let (root, told_to) = (folder.to_owned(), sender.clone());
        let tell = move |event: notify::Result<Event>| {
            // After an error of the system, anything may have changed.
            if let Some(told) = event.map_or(Some(WatchEvent::Part), |event| told(&event, &root)) {
                // The builder may have ended before its watcher.
                let _ = told_to.send(told);
            }
        };
        let mut watcher = notify::recommended_watcher(tell).map_err(failure)?;
        let begun = watcher.watch(folder, RecursiveMode::NonRecursive);
        begun.map_err(failure)?;
        let changes = Self {
            folder: folder.to_owned(),
            watcher,
            receiver,
            watched: Vec::new(),
            looks: Vec::new(),
        };
        Ok((sender, changes))
    }

    /// Must be called before the folder is read, so that no change from here on is missed.
    pub(super) fn before_reading(&mut self) {
        self.watch_parts();
        self.looks = looks(&self.folder);
    }

    /// Waits until something has changed and come to rest; `false` if it is time to end.
    pub(super) fn wait(&mut self) -> bool {
        loop {
            match self.receiver.recv_timeout(LOOK) {
                Ok(told) => return self.rest(told),
                Err(RecvTimeoutError::Timeout) if looks(&self.folder) != self.looks => return true,
                Err(RecvTimeoutError::Timeout) => {}
                Err(RecvTimeoutError::Disconnected) => return false,
            }
        }
    }

    /// Waits for the end of a burst that began with an event.
    fn rest(&mut self, mut told: WatchEvent) -> bool {
        let end = Instant::now() + LONGEST_BURST;
        loop {
            match told {
                WatchEvent::Change => {}
                // To the system, a folder that was removed and created again is a new one.
                WatchEvent::Part => self.watched.clear(),
                WatchEvent::Stop => return false,
            }
            if Instant::now() > end {
                return true;
            }
            told = match self.receiver.recv_timeout(QUIET) {
                Ok(told) => told,
                Err(RecvTimeoutError::Timeout) => return true,
                Err(RecvTimeoutError::Disconnected) => return false,
            };
        }
    }

    /// Watches every part that exists and is not yet watched.
    fn watch_parts(&mut self) {
        for part in PARTS.map(|part| self.folder.join(part)) {
            if !part.is_dir() || self.watched.contains(&part) {
                continue;
            }
            // A part that cannot be watched is inspected at intervals.
            if self.watcher.watch(&part, RecursiveMode::Recursive).is_ok() {
                self.watched.push(part);
            }
        }
    }
}

/// Returns what an event means, if it concerns what the program reads. Reading itself does not
/// count, nor do the files that editors hide.
fn told(event: &Event, root: &Path) -> Option<WatchEvent> {
    if event.need_rescan() {
        return Some(WatchEvent::Part);
    }
    if matches!(event.kind, EventKind::Access(_)) {
        return None;
    }
    let below = event.paths.iter().filter_map(|path| {
        let below = path.strip_prefix(root).ok()?;
        let names: Vec<&str> = below.iter().filter_map(|name| name.to_str()).collect();
        let is_hidden = names.iter().any(|name| name.starts_with('.'));
        let is_read = names.first().is_some_and(|first| PARTS.contains(first));
        (is_read && !is_hidden).then_some(names.len())
    });
    below.min().map(|depth| match depth {
        1 => WatchEvent::Part,
        _ => WatchEvent::Change,
    })
}

/// Returns how the files of a data folder look from outside, sorted by path.
fn looks(folder: &Path) -> Vec<Look> {
    let mut looks = Vec::new();
    let mut open: Vec<PathBuf> = PARTS.iter().map(|part| folder.join(part)).collect();
    while let Some(path) = open.pop() {
        let Ok(metadata) = path.symlink_metadata() else {
            continue;
        };
        if metadata.is_dir() {
            let entries = path.read_dir().into_iter().flatten().flatten();
            open.extend(entries.map(|entry| entry.path()));
        } else {
            looks.push((path, metadata.len(), metadata.modified().ok()));
        }
    }
    looks.sort();
    looks
}

#[cfg(test)]
mod tests {
    use super::*;
    use notify::event::{AccessKind, CreateKind, Flag, ModifyKind, RemoveKind};

    fn of(kind: EventKind, path: &str) -> Option<WatchEvent> {
        let root = Path::new("/data");
        told(&Event::new(kind).add_path(root.join(path)), root)
    }

    #[test]
    fn only_what_the_program_reads_is_told() {
        let modified = EventKind::Modify(ModifyKind::Any);
        assert_eq!(
            of(modified, "network/cities.yaml"),
            Some(WatchEvent::Change)
        );
        assert_eq!(
            of(modified, "templates/html/style/x.css"),
            Some(WatchEvent::Change)
        );
        for path in [
            "out/2024/annual-report.html",
            ".git/index",
            "cycles/2024/.cycle.yaml.swp",
            "notes.txt",
            "../elsewhere/network/cities.yaml",
        ] {
            assert_eq!(of(modified, path), None, "{path}");
        }
        let read = EventKind::Access(AccessKind::Any);
        assert_eq!(of(read, "network/cities.yaml"), None);
    }

    #[test]
    fn a_part_that_comes_or_goes_is_watched_anew() {
        let came = EventKind::Create(CreateKind::Folder);
        let went = EventKind::Remove(RemoveKind::Folder);
        assert_eq!(of(came, "templates"), Some(WatchEvent::Part));
        assert_eq!(of(went, "cycles"), Some(WatchEvent::Part));
        let lost = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert_eq!(told(&lost, Path::new("/data")), Some(WatchEvent::Part));
    }
}
