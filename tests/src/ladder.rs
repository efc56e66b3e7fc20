//! The reporting chain, walked from the call to publication in an invented network.
//!
//! 1. [`walk`] records every step, with returns, and compares the ledger with the fixture's.
//! 2. [`machine`]: of all stages, events and bodies exactly the allowed ones pass, at every point.
//! 3. [`voiding`]: any changed value voids a clearance, and no change of layout does.
//! 4. [`reflowing`]: what may change in a text without voiding anything reads as before.
//! 5. [`tampering`]: a ledger that was edited by hand is refused, with the place.
//! 6. [`recording`]: an interrupted recording leaves the old ledger or the new one.
//! 7. [`marks`]: what the report says of the stage it was built at.
//! 8. [`yesterday`]: what another version of the program sealed is valid as long as its meaning is
//!    the same.

use std::ffi::OsString;
use std::path::PathBuf;

use ascn_cli::{Environment, run};
use tempfile::TempDir;

use crate::folder::Folder;
use crate::harness::{fixture, write};

mod machine;
mod marks;
mod recording;
mod reflowing;
mod tampering;
mod voiding;
mod walk;
mod yesterday;

const LEDGER: &str = "cycles/2031/chain.yaml";

/// What a command did.
struct Done {
    code: u8,
    product: String,
    messages: String,
}

/// A copy of the invented network, for a test to change.
struct Copy {
    folder: TempDir,
}

impl Copy {
    /// The network with its whole ledger.
    fn whole() -> Self {
        let network = Folder::read("ladder");
        assert!(fixture("ladder").join(LEDGER).is_file(), "it has a ledger");
        Self::new(&network)
    }

    /// The network without a ledger.
    fn without_ledger() -> Self {
        let mut folder = Folder::read("ladder");
        let names: Vec<String> = folder.names().map(str::to_owned).collect();
        for name in names {
            if name == LEDGER || name.contains("/sealed/") {
                folder.remove(&name);
            }
        }
        Self::new(&folder)
    }

    fn new(network: &Folder) -> Self {
        let folder = tempfile::tempdir().unwrap();
        for name in network.names() {
            write(&folder.path().join(name), network.text(name)).unwrap();
        }
        Self { folder }
    }

    fn at(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn text(&self, name: &str) -> String {
        std::fs::read_to_string(self.at(name)).unwrap()
    }

    fn set(&self, name: &str, text: &str) {
        write(&self.at(name), text).unwrap();
    }

    fn replace(&self, name: &str, old: &str, new: &str) {
        let text = self.text(name);
        assert!(text.contains(old), "{name} has no {old:?}");
        self.set(name, &text.replacen(old, new, 1));
    }

    /// Runs `ascn` with the arguments and this folder.
    fn ascn(&self, arguments: &[&str]) -> Done {
        let (mut product, mut messages) = (Vec::new(), Vec::new());
        let folder = self.folder.path().as_os_str().to_owned();
        let arguments = arguments.iter().map(OsString::from);
        let arguments = std::iter::once("ascn".into())
            .chain(arguments)
            .chain([folder]);
        let mut environment = Environment::new(&mut product, &mut messages, false);
        let code = run(arguments, &mut environment);
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Done {
            code,
            product: text(product),
            messages: text(messages),
        }
    }

    /// Records an event, which must be allowed.
    fn record(&self, arguments: &str) {
        let done = self.try_record(arguments);
        assert_eq!(done.code, 0, "{arguments}: {}", done.messages);
    }

    /// Records an event; what follows ` -- ` is its note.
    fn try_record(&self, arguments: &str) -> Done {
        let (arguments, note) = arguments.split_once(" -- ").unwrap_or((arguments, ""));
        let mut all = vec!["chain", "record"];
        all.extend(arguments.split_whitespace());
        if !note.is_empty() {
            all.extend(["--note", note]);
        }
        self.ascn(&all)
    }
}
