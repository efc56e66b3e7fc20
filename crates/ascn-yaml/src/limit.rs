//! Limits on the size of everything that people write.
//!
//! Each limit is far above any real need. A submission below it is read, checked and reported in
//! less than a second and in little memory; a file about the whole network, with room for thousands
//! of times more cities than exist, may take seconds. `docs/limits.md` is for authors.

use ascn_diagnostic::FileName;
pub use ascn_diagnostic::limit::{DEPTH, FAULTS, fault, more};

/// Bytes of a file that one city or one editor writes. A submission has some 4,000; a city with a
/// thousand projects would need as much as this.
pub(crate) const FILE_BYTES: u64 = 1024 * 1024;

/// Bytes of a file about the whole network: 100,000 cities with 600 bytes each.
pub(crate) const NETWORK_FILE_BYTES: u64 = 64 * 1024 * 1024;

/// Bytes of a line. A paragraph has some 2,000; showing a place searches the whole line.
pub(crate) const LINE_BYTES: usize = 64 * 1024;

/// Bytes of one text, some twenty pages. Cleaning a narrative reads all of it several times.
pub(crate) const TEXT_BYTES: usize = 64 * 1024;

/// Keys of one entry. The longest table has one for each currency, and there are some 180.
pub(crate) const KEYS: usize = 256;

/// Entries of one list. No city has a thousand projects, and no project a thousand milestones.
pub(crate) const ENTRIES: usize = 1_000;

/// Entries of a list about the whole network: ten for each of 100,000 cities.
pub(crate) const NETWORK_ENTRIES: usize = 1_000_000;

/// Bytes of a template; the program's longest has some 5,000. The template engine reads all of it
/// again for each unknown name in it.
const TEMPLATE_BYTES: u64 = 64 * 1024;

/// Whether a file is about the whole network, and grows with the number of its cities.
fn is_of_network(file: &FileName) -> bool {
    let name = file.as_str();
    name.starts_with("network/") || name.ends_with("/chain.yaml") || name.contains("/sealed/")
}

/// Whether a file is a template that the template engine reads.
fn is_template(file: &FileName) -> bool {
    let name = file.as_str();
    let ending = name.rsplit_once('.').map(|(_, ending)| ending);
    name.starts_with("templates/") && ending.is_some_and(|ending| ["md", "html"].contains(&ending))
}

/// Returns how many bytes a file may have.
pub fn bytes_of(file: &FileName) -> u64 {
    if is_template(file) {
        TEMPLATE_BYTES
    } else if is_of_network(file) {
        NETWORK_FILE_BYTES
    } else {
        FILE_BYTES
    }
}

/// Returns how many entries a list in a file may have.
pub(crate) fn entries_of(file: &FileName) -> usize {
    if is_of_network(file) {
        NETWORK_ENTRIES
    } else {
        ENTRIES
    }
}
