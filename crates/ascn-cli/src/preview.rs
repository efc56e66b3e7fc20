//! The live preview: the report on the loopback address, built again whenever its folder changes.
//!
//! 1. [`watch`] notices that something in the data folder changed, and joins the changes of a
//!    burst.
//! 2. [`rebuild`] reads, checks and builds; the result is a page, or faults ([`fault`]).
//! 3. [`shared_state`] holds what is shown now: the last page that could be built, and the faults.
//! 4. [`server`] answers requests from the shared state ([`answer`], [`text`]) and sends every open
//!    page its changes ([`events`]).
//!
//! One thread builds and one takes requests; they share only the shared state.

mod answer;
mod events;
mod fault;
mod rebuild;
mod server;
mod shared_state;
mod text;
mod watch;

use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::Sender;
use std::thread::JoinHandle;

use ascn_core::dataset::Edition;
use ascn_core::scalar::Year;

use crate::failure::in_words;
use crate::preview::server::Server;
use crate::preview::shared_state::SharedState;
use crate::preview::watch::{Changes, WatchEvent};

/// What is shown, and where.
#[derive(Debug, Clone)]
pub struct PreviewOptions {
    /// The data folder.
    pub folder: PathBuf,
    /// The cycle to report on; the newest if `None`.
    pub cycle: Option<Year>,
    /// For whom the report is made.
    pub edition: Edition,
    /// The port to listen at, and at no other; 0 is any that is free. If `None`, it is the usual
    /// port or any that is free.
    pub port: Option<u16>,
}

/// Why a preview cannot start. Faults in the data are no reason: they are shown.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum PreviewError {
    /// There is no such folder.
    #[error("cannot read {}: {}", .path.display(), in_words(.error))]
    Folder {
        /// The folder that was named.
        path: PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// The port cannot be listened at.
    #[error("cannot listen at port {port} of this machine: {reason}; name another one with --port")]
    Listen {
        /// The port.
        port: u16,
        /// What the system says.
        reason: String,
    },
    /// The system does not report changes.
    #[error("cannot watch {}: {reason}", .path.display())]
    Watch {
        /// The data folder.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
}

/// A preview that runs until it is stopped or dropped.
#[derive(Debug)]
pub struct Preview {
    shared_state: Arc<SharedState>,
    server: Server,
    changes: Sender<WatchEvent>,
    builder: Option<JoinHandle<()>>,
}

impl Preview {
    /// Starts a preview. Its address answers once this returns; the first page follows.
    ///
    /// # Errors
    /// [`PreviewError`] if there is no such folder, or if it cannot be watched or served.
    pub fn start(mut options: PreviewOptions) -> Result<Self, PreviewError> {
        // The system reports changes by canonical paths.
        let found = options.folder.canonicalize();
        let path = options.folder;
        options.folder = found.map_err(|error| PreviewError::Folder { path, error })?;
        let shared_state = Arc::new(SharedState::default());
        let server = Server::start(options.port, &shared_state)?;
        let (sender, mut changes) = Changes::new(&options.folder)?;
        let shown = Arc::clone(&shared_state);
        let mut builder = None;
        let mut rebuild = move || {
            changes.before_reading();
            shown.show(rebuild::rebuild(&options, &mut builder));
            changes.wait()
        };
        let builder = std::thread::spawn(move || while rebuild() {});
        Ok(Self {
            shared_state,
            server,
            changes: sender,
            builder: Some(builder),
        })
    }

    /// The address that it is served at.
    pub fn address(&self) -> SocketAddr {
        self.server.address
    }

    /// Waits until the preview ends, which it does only if it is stopped or can no longer be
    /// served.
    pub fn wait(&mut self) {
        self.server.wait();
    }

    /// Stops the preview.
    pub fn stop(self) {
        drop(self);
    }
}

impl Drop for Preview {
    fn drop(&mut self) {
        // The builder may already have ended.
        let _ = self.changes.send(WatchEvent::Stop);
        self.shared_state.end();
        self.server.stop();
        if let Some(builder) = self.builder.take() {
            let _ = builder.join();
        }
    }
}
