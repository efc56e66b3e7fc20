//! Templates rendered with sample views and whole networks, to be held against what is expected.
//!
//! `ascn templates test` does it for a data folder: [`render`] and [`render_network`] make the
//! texts, [`outcomes`] holds them against the snapshots that are kept.
//!
//! Whoever writes tests in Rust gets the same texts for the snapshots of a testing library such as
//! `insta`:
//!
//! ```
//! use ascn_report::testing::{self, Which};
//!
//! let templates = testing::templates([
//!     ("templates.yaml", "views: 1\n"),
//!     (
//!         "sections/foreword.md",
//!         "{% extends \"built-in/sections/foreword.md\" %}\n",
//!     ),
//! ])?;
//! let names = testing::tested(&templates, Which::Own);
//! assert_eq!(names, ["sections/foreword.md"]);
//! for rendered in testing::render_own(&templates, "en")? {
//!     // insta::assert_snapshot!(rendered.name(), rendered.text);
//!     assert!(rendered.name().starts_with("sections/foreword/"));
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod outcome;
mod run;

pub use ascn_export::mark::readable;
pub use ascn_export::unified_difference as difference;
pub use outcome::{Outcome, Texts, Verdict, outcomes};
pub use run::{
    EXPECTED, NETWORKS, TESTS, Which, faults_of_samples, render, render_network, samples_of, tested,
};

use std::fmt;

use ascn_diagnostic::{Sources, render as show};
use ascn_yaml::Locator;

use crate::error::Result;
use crate::templates::{Templates, own_file};

/// The samples: path of the template and own name, and the view as JSON.
const SAMPLES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/samples.rs"));

/// A view to render a template with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sample {
    /// The template, such as `sections/scope.md`.
    pub template: String,
    /// Its own name, such as `everybody-reported`.
    pub name: String,
    /// The view, as JSON.
    pub json: String,
}

/// What a template gave.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rendered {
    /// The template, such as `sections/scope.md`.
    pub template: String,
    /// The sample, or `network`.
    pub sample: String,
    /// The Markdown, its marks as words; of the page the HTML.
    pub text: String,
}

impl Rendered {
    /// The name of the file that keeps it: `sections/scope/everybody-reported.md`.
    pub fn file(&self) -> String {
        let ending = self.template.rsplit('.').next().unwrap_or_default();
        format!("{}.{ending}", self.name())
    }

    /// Template and sample as one name: `sections/scope/everybody-reported`.
    pub fn name(&self) -> String {
        let template = self.template.rsplit_once('.');
        let (template, _) = template.unwrap_or((&self.template, ""));
        format!("{template}/{}", self.sample)
    }
}

/// The samples that come with the program, in the order of their templates' names: of every
/// template at least one, with nothing missing, with everything missing, and with texts that look
/// like markup.
pub fn samples() -> impl Iterator<Item = Sample> {
    SAMPLES.iter().filter_map(|(path, json)| {
        let (template, name) = path.rsplit_once('/')?;
        Some(Sample {
            template: template_of(template),
            name: name.to_owned(),
            json: (*json).to_owned(),
        })
    })
}

/// The template whose samples lie in a folder of that path.
fn template_of(folder: &str) -> String {
    let ending = if folder.starts_with("html/") {
        "html"
    } else {
        "md"
    };
    format!("{folder}.{ending}")
}

/// Templates that are refused, with all their faults as `ascn check` shows them.
#[derive(Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct Refused(String);

impl fmt::Debug for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A test that unwraps an error prints it so.
        f.write_str(&self.0)
    }
}

/// The templates of the program with those of a folder in their place, given as path below
/// `templates/` and text.
///
/// # Errors
/// [`Refused`] if something is wrong with them.
pub fn templates<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Templates, Refused> {
    let mut sources = Sources::default();
    for (name, text) in files {
        sources.add(own_file(name), text.to_owned());
    }
    let (templates, faults) = Templates::read(&sources);
    if faults.is_empty() {
        return Ok(templates);
    }
    let faults = Locator::new(&sources).locate(faults.into_vec());
    Err(Refused(show::human(&faults, &sources, false)))
}

/// Renders the templates that a folder replaces or adds with the samples that come with the
/// program.
///
/// # Errors
/// [`ReportError`](crate::ReportError) if a template cannot be rendered.
pub fn render_own(templates: &Templates, language: &str) -> Result<Vec<Rendered>> {
    let names = tested(templates, Which::Own);
    let samples = samples_of(templates, &Sources::default(), &names);
    render(templates, language, &samples)
}
