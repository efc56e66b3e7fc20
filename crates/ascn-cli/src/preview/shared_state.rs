//! What is shown now: the last page that could be built, and the faults.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use ascn_diagnostic::Sources;
use serde::Serialize;

use crate::preview::fault::ShownFault;
use crate::preview::rebuild::{Rebuilt, Times};

/// What is shown now, shared by all threads.
#[derive(Debug, Default)]
pub(super) struct SharedState {
    shown: Mutex<Shown>,
    changed: Condvar,
}

/// What is shown at one time; a clone is not affected by later changes.
#[derive(Debug, Clone, Default)]
pub(super) struct Shown {
    /// Whether the preview has ended.
    pub(super) has_ended: bool,
    /// The last page that could be built.
    pub(super) page: Option<Arc<[u8]>>,
    /// The texts that were read last.
    pub(super) sources: Arc<Sources>,
    /// How often the report was built.
    pub(super) revision: u64,
    /// The revision of the page; `None` until one could be built.
    page_revision: Option<u64>,
    /// The state as JSON on one line.
    pub(super) state: Arc<str>,
}

/// The message to every open page.
#[derive(Debug, Serialize)]
struct State<'a> {
    revision: u64,
    page: Option<u64>,
    /// Whether the page is older than what was read.
    is_behind: bool,
    /// The cycle that is reported on, if one was found.
    cycle: Option<String>,
    faults: &'a [ShownFault],
    milliseconds: Times,
}

impl SharedState {
    pub(super) fn now(&self) -> Shown {
        self.lock().clone()
    }

    /// Shows what was built; a page stays until there is a newer one.
    pub(super) fn show(&self, rebuilt: Rebuilt) {
        let mut shown = self.lock();
        shown.revision += 1;
        let is_behind = rebuilt.page.is_none();
        if let Some(page) = rebuilt.page
            && shown.page.as_deref() != Some(&page)
        {
            shown.page = Some(page.into());
            shown.page_revision = Some(shown.revision);
        }
        if let Some(sources) = rebuilt.sources {
            shown.sources = Arc::new(sources);
        }
        let state = State {
            revision: shown.revision,
            page: shown.page_revision,
            is_behind,
            cycle: rebuilt.cycle.map(|year| year.to_string()),
            faults: &rebuilt.faults,
            milliseconds: rebuilt.times,
        };
        // Serialising fails only for maps whose keys are not text, and there are none.
        shown.state = serde_json::to_string(&state).unwrap_or_default().into();
        self.changed.notify_all();
    }

    /// Reports to every reader that nothing more will come.
    pub(super) fn end(&self) {
        self.lock().has_ended = true;
        self.changed.notify_all();
    }

    /// Waits for a newer revision than the one that was seen, and returns what is shown then.
    pub(super) fn news(&self, seen: u64, patience: Duration) -> Shown {
        let is_old = |shown: &mut Shown| !shown.has_ended && shown.revision <= seen;
        let shown = self.lock();
        let waited = self.changed.wait_timeout_while(shown, patience, is_old);
        waited.unwrap_or_else(PoisonError::into_inner).0.clone()
    }

    /// A thread that failed with the lock leaves the state consistent: every change is one step.
    fn lock(&self) -> MutexGuard<'_, Shown> {
        self.shown.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
