//! Listening at the loopback address, and refusing what no page of the preview asks.
//!
//! Only this machine can connect. But a page from elsewhere, open in the same browser, may let a
//! name of its own resolve to this address and read the answers. The `Host` header shows that name.

use std::error::Error;
use std::net::{Ipv4Addr, SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread::JoinHandle;

use tiny_http::{Method, Request};

use crate::preview::answer::{self, Answer};
use crate::preview::shared_state::SharedState;
use crate::preview::{PreviewError, events};

/// The port if none is named.
const USUAL_PORT: u16 = 4790;

/// A server that runs until it is stopped.
pub(super) struct Server {
    http: Arc<tiny_http::Server>,
    pub(super) address: SocketAddr,
    thread: Option<JoinHandle<()>>,
}

impl std::fmt::Debug for Server {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Server")
            .field("address", &self.address)
            .finish_non_exhaustive()
    }
}

impl Server {
    /// Listens at a port, or at the usual one, or at any.
    pub(super) fn start(
        port: Option<u16>,
        shared_state: &Arc<SharedState>,
    ) -> Result<Self, PreviewError> {
        let (http, address) = listening(port).map_err(|reason| PreviewError::Listen {
            port: port.unwrap_or(USUAL_PORT),
            reason: reason.to_string(),
        })?;
        let http = Arc::new(http);
        let (requests, shared_state) = (Arc::clone(&http), Arc::clone(shared_state));
        // The thread ends when it is unblocked, or when the listener has failed.
        let thread = std::thread::spawn(move || {
            while let Ok(request) = requests.recv() {
                let shared_state = Arc::clone(&shared_state);
                // A slow reader holds up nobody else.
                std::thread::spawn(move || respond(request, address, &shared_state));
            }
        });
        Ok(Self {
            http,
            address,
            thread: Some(thread),
        })
    }

    /// Waits until the server ends.
    pub(super) fn wait(&mut self) {
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }

    pub(super) fn stop(&mut self) {
        self.http.unblock();
        self.wait();
    }
}

fn listening(
    port: Option<u16>,
) -> Result<(tiny_http::Server, SocketAddr), Box<dyn Error + Send + Sync>> {
    let at = |port| TcpListener::bind((Ipv4Addr::LOCALHOST, port));
    let listener = match port {
        Some(port) => at(port),
        None => at(USUAL_PORT).or_else(|_| at(0)),
    }?;
    let address = listener.local_addr()?;
    let http = tiny_http::Server::from_listener(listener, None)?;
    Ok((http, address))
}

fn respond(request: Request, address: SocketAddr, shared_state: &SharedState) {
    let is_asking = matches!(request.method(), Method::Get | Method::Head);
    let answer = if !is_from_here(&request, address) {
        Answer::refused(403, "this address answers under its own name only")
    } else if !is_asking {
        Answer::refused(405, "a preview is only read")
    } else if request.url() == events::PATH && *request.method() == Method::Get {
        // If it cannot be written, the page is closed.
        let _ = events::stream(request, shared_state);
        return;
    } else {
        answer::to(request.url(), shared_state)
    };
    // The client may have gone.
    let _ = request.respond(answer.into_response());
}

/// Whether a request is addressed to this machine by its own name.
fn is_from_here(request: &Request, address: SocketAddr) -> bool {
    let headers = request.headers().iter();
    let mut hosts = headers.filter(|header| header.field.equiv("Host"));
    let (Some(host), None) = (hosts.next(), hosts.next()) else {
        return false;
    };
    let port = address.port();
    let own = [format!("127.0.0.1:{port}"), format!("localhost:{port}")];
    own.iter().any(|own| own == host.value.as_str())
}
