//! # link-unsafe
//!
//! ## What it checks
//!
//! The `url` of a piece of `evidence` begins with `https://` or `http://`, continues after that,
//! and has no blank in it.
//!
//! ## Why
//!
//! Readers of the report follow the link: it must lead to a web page and to nothing else.
//!
//! ## Example
//!
//! ```yaml
//! evidence:
//!   - {title: Contract notice, url: www.example.org/notice.pdf}  # https://www.example.org/notice.pdf
//! ```
//!
//! ## How to fix
//!
//! Open the page in a browser and copy its address from there. What is on no public page has a
//! title and a date, and no `url`.
//!
//! ## Source
//!
//! IATI 2.03, `document-link`: where a document can be read.

use super::prelude::*;

rule!(Error in "link_unsafe.rs", Projects, Evidence(check));

/// How the address of a web page begins.
const BEGINNINGS: [&str; 2] = ["https://", "http://"];

/// Reports an address that leads to no web page.
fn check(at: &EvidenceAt<'_>) -> Option<Fault> {
    let url = at.value.url.value()?;
    let (label, help) = fault_of(url)?;
    let message = format!("`{url}` is not the address of a web page");
    let fault = Fault::new(&RULE, at.location("url"), message)
        .label(label)
        .help(help)
        .help("or delete `url`, if it is on no public page");
    Some(fault)
}

/// Returns what is wrong with an address, and how to fix it.
fn fault_of(url: &str) -> Option<(&'static str, &'static str)> {
    let rest = BEGINNINGS.iter().find_map(|start| url.strip_prefix(start));
    match rest {
        None => Some((
            "begins with neither `https://` nor `http://`",
            "copy the whole address of the page, with its `https://`",
        )),
        Some("") => Some((
            "nothing stands behind `//`",
            "copy the whole address of the page",
        )),
        Some(rest) if rest.contains(char::is_whitespace) => Some((
            "a blank in it",
            "copy the address again, or write `%20` for the blank",
        )),
        Some(_) => None,
    }
}
