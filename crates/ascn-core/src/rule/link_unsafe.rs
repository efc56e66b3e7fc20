//! # link-unsafe
//!
//! ## What it checks
//!
//! The `url` of a piece of `evidence` begins with `https://` or `http://`, something stands behind
//! that, and there is no blank in it.
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

use ascn_diagnostic::{Fault, Faults};

use crate::dataset::{ProjectAt, Scope};

rule!(Error in "link_unsafe.rs", Projects, Cycle(check));

/// How the address of a web page begins.
const BEGINNINGS: [&str; 2] = ["https://", "http://"];

/// Tells each address that leads to no web page.
fn check(scope: &Scope<'_>, faults: &mut Faults) {
    for at in scope.projects().flat_map(ProjectAt::evidence) {
        let Some(url) = at.value.url.value() else {
            continue;
        };
        let Some((label, mend)) = fault_of(url) else {
            continue;
        };
        let message = format!("`{url}` is not the address of a web page");
        let fault = Fault::new(&RULE, at.spot("url"), message)
            .label(label)
            .about(scope.project_subject(&at.project))
            .mend(mend)
            .mend("or delete `url`, if it is on no public page");
        faults.push(fault);
    }
}

/// What is wrong with an address, and how to mend it.
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
