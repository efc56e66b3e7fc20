//! The answers to requests: the preview's own pages, the report, or a text that was read.

use std::io::Cursor;
use std::sync::Arc;

use tiny_http::{Header, Response};

use crate::preview::shared_state::SharedState;
use crate::preview::text;

macro_rules! own {
    ($name:literal) => {
        include_str!(concat!("../../../../templates/preview/", $name))
    };
}

/// The preview's own files.
const OWN: [(&str, &str, &str); 5] = [
    ("/", HTML, own!("page.html")),
    ("/preview.css", CSS, own!("preview.css")),
    ("/preview.js", SCRIPT, own!("preview.js")),
    ("/source.css", CSS, own!("source.css")),
    ("/source.js", SCRIPT, own!("source.js")),
];

/// The page that shows a text; its script asks for the text itself.
const SOURCE_PAGE: &str = own!("source.html");

const HTML: &str = "text/html; charset=utf-8";
const CSS: &str = "text/css; charset=utf-8";
const SCRIPT: &str = "text/javascript; charset=utf-8";
const JSON: &str = "application/json";
const PLAIN: &str = "text/plain; charset=utf-8";

/// The path of the report.
const REPORT: &str = "/report/annual-report.html";

/// The policy of the preview's own pages: only what this server provides.
const OWN_POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; \
    connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; \
    frame-ancestors 'none'";

/// The policy of the report is in the page, but a page cannot say there who may frame it.
const REPORT_POLICY: &str = "frame-ancestors 'self'";

/// The answer to a request.
#[derive(Debug)]
pub(super) struct Answer {
    status: u16,
    kind: &'static str,
    policy: &'static str,
    body: Arc<[u8]>,
}

/// Finds the answer to a request by its address.
pub(super) fn to(url: &str, shared_state: &SharedState) -> Answer {
    found(url, shared_state).unwrap_or_else(|| Answer::refused(404, "there is nothing here"))
}

fn found(url: &str, shared_state: &SharedState) -> Option<Answer> {
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    if let Some((_, kind, body)) = OWN.iter().find(|(of, _, _)| *of == path) {
        return Some(Answer::new(kind, body.as_bytes()));
    }
    let shown = shared_state.now();
    if path == REPORT {
        return Some(Answer {
            policy: REPORT_POLICY,
            ..Answer::new(HTML, shown.page?)
        });
    }
    if let Some(name) = path.strip_prefix("/source/") {
        text::named(name, "", &shown.sources)?;
        return Some(Answer::new(HTML, SOURCE_PAGE.as_bytes()));
    }
    let text = text::named(path.strip_prefix("/text/")?, query, &shown.sources)?;
    Some(Answer::new(JSON, text.into_bytes()))
}

impl Answer {
    fn new(kind: &'static str, body: impl Into<Arc<[u8]>>) -> Self {
        Self {
            status: 200,
            kind,
            policy: OWN_POLICY,
            body: body.into(),
        }
    }

    /// Says why there is no answer.
    pub(super) fn refused(status: u16, why: &'static str) -> Self {
        Self {
            status,
            ..Self::new(PLAIN, format!("{why}\n").into_bytes())
        }
    }

    pub(super) fn into_response(self) -> Response<Cursor<Arc<[u8]>>> {
        let length = self.body.len();
        let headers = [
            ("Content-Type", self.kind),
            ("Content-Security-Policy", self.policy),
            ("Cache-Control", "no-store"),
            ("X-Content-Type-Options", "nosniff"),
            ("Cross-Origin-Resource-Policy", "same-origin"),
            ("Referrer-Policy", "no-referrer"),
        ];
        let header = |(name, value): &(&str, &str)| Header::from_bytes(*name, *value).ok();
        Response::new(
            self.status.into(),
            headers.iter().filter_map(header).collect(),
            Cursor::new(self.body),
            Some(length),
            None,
        )
        // Browsers hold back a page that comes in chunks.
        .with_chunked_threshold(usize::MAX)
    }
}
