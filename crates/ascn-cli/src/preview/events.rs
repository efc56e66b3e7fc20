//! Sending an open page its changes, as server-sent events (HTML standard, 9.2).

use std::io;
use std::time::Duration;

use tiny_http::Request;

use crate::preview::shared_state::SharedState;

/// The path at which a page asks for events.
pub(super) const PATH: &str = "/events";

/// How often an idle page is written to: this is how a closed one is noticed.
const HEARTBEAT: Duration = Duration::from_secs(5);

/// The head is written by hand: some browsers hold back events that come in chunks.
const HEAD: &str = "HTTP/1.1 200 OK\r\n\
    Content-Type: text/event-stream; charset=utf-8\r\n\
    Cache-Control: no-store\r\n\
    X-Content-Type-Options: nosniff\r\n\
    Cross-Origin-Resource-Policy: same-origin\r\n\
    Connection: close\r\n\r\n";

/// Sends every state from the present one on, until the page is closed or the preview ends.
pub(super) fn stream(request: Request, shared_state: &SharedState) -> io::Result<()> {
    let mut page = request.into_writer();
    page.write_all(HEAD.as_bytes())?;
    page.flush()?;
    let mut seen = 0;
    loop {
        let shown = shared_state.news(seen, HEARTBEAT);
        if shown.has_ended {
            return Ok(());
        }
        let text = if shown.revision > seen {
            format!("data: {}\n\n", shown.state)
        } else {
            ":\n\n".to_owned()
        };
        page.write_all(text.as_bytes())?;
        seen = shown.revision;
        page.flush()?;
    }
}
