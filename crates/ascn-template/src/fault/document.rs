//! Finds the lines of templates that wrote a faulty document.

use std::ops::Range;

use ascn_diagnostic::{Fault, FileLocation, FileName, LocationKind, Subject, did_you_mean, limit};
use ascn_export::{Document, DocumentError};

use crate::blocks::block_around;
use crate::file::{BUILT_IN, FOLDER, FRAME, PLAN, own_location};
use crate::rule::TEMPLATE_DOCUMENT;
use crate::templates::Templates;

/// Returns the faults of a document, if the templates record their lines and the data folder has
/// some of its own; otherwise `None`, since the built-in ones are sound.
pub fn of_document(marked: &str, templates: &Templates) -> Option<Vec<Fault>> {
    if !templates.has_own() || !templates.tells_lines() {
        return None;
    }
    let mut faults: Vec<Fault> = Vec::new();
    for (error, origin) in Document::faults(marked) {
        let line = origin.as_ref().map(|origin| origin.template.as_str());
        let location = line.and_then(|line| location(&error, line, templates));
        let location = location.unwrap_or_else(|| FileLocation::file(&FileName::new(PLAN)));
        // A line that is rendered for many subjects is reported once.
        if faults.iter().any(|fault| fault.location == location) {
            continue;
        }
        let subject = Subject {
            city: origin.and_then(|origin| origin.subject),
            ..Subject::default()
        };
        let helps = helps(&error, &location, templates);
        let fault = Fault::new(&TEMPLATE_DOCUMENT, location, error.to_string());
        faults.push(fault.helps(helps).about(subject));
        if faults.len() == limit::FAULTS {
            break;
        }
    }
    Some(faults)
}

/// Returns the place of an error in the line that wrote it: its id or text, or the line.
fn location(error: &DocumentError, line: &str, templates: &Templates) -> Option<FileLocation> {
    let (file, line) = line.rsplit_once(':')?;
    let text = match file.strip_prefix(FOLDER) {
        Some(name) => templates.text(name)?,
        None => templates.text_of_engine(file)?,
    };
    let range = range_of_line(text, line.parse().ok()?);
    let line = text.get(range.clone())?;
    let about = if let DocumentError::DanglingReference { id } = error {
        let literal = line.find(&format!("ref(id=\"{id}\""));
        let at = literal.or_else(|| line.find("ref("));
        at.map(|at| at..at + "ref".len())
    } else {
        let word = subject(error);
        let found = word.and_then(|word| Some((line.find(word)?, word)));
        found.map(|(at, word)| at..at + word.len())
    };
    if let (DocumentError::SameAnchor { id }, true) = (error, file.starts_with(BUILT_IN)) {
        // Of the two, only the one in the data folder can be changed.
        let (word, mut own) = (format!("\"{id}\""), templates.own());
        let (name, start) = own.find_map(|(name, text)| Some((name, text.find(&word)?)))?;
        return Some(own_location(name, start..start + word.len()));
    }
    let is_of_report = error == &DocumentError::NoTitle && file.starts_with(BUILT_IN);
    if let Some(text) = templates.own_text(FRAME).filter(|_| is_of_report) {
        return Some(own_location(FRAME, range_of_line(text, 1)));
    }
    let start = range.start;
    let at = about.map_or(range, |at| start + at.start..start + at.end);
    Some(FileLocation::bytes(&FileName::new(file), at))
}

/// Returns the range of a line, counted from 1, without the white space around it.
fn range_of_line(text: &str, line: usize) -> Range<usize> {
    let mut lines = ascn_diagnostic::lines_with_offsets(text);
    let (start, line) = lines.nth(line.saturating_sub(1)).unwrap_or_default();
    let start = start + (line.len() - line.trim_start().len());
    start..start + line.trim().len()
}

/// Returns the id or the text that an error is about.
fn subject(error: &DocumentError) -> Option<&str> {
    match error {
        DocumentError::SecondTitle { text }
        | DocumentError::SkippedLevel { text, .. }
        | DocumentError::NoAnchor { text }
        | DocumentError::MisplacedMark { near: text }
        | DocumentError::ForeignMarkup { markup: text } => Some(text),
        DocumentError::NestedAppendix { id, .. }
        | DocumentError::SameAnchor { id }
        | DocumentError::BadId { id }
        | DocumentError::DanglingReference { id }
        | DocumentError::UnmentionedExhibit { id }
        | DocumentError::CaptionWithoutTable { id }
        | DocumentError::DigitsBeside { id } => Some(id),
        DocumentError::NoTitle | DocumentError::NoCaption | DocumentError::LostMarks { .. } => None,
    }
}

/// The advice for keeping a figure apart from digits and signs.
pub(crate) const NOTHING_BESIDE: &str = "put a space or a word between them, in the template or in its message; a share is printed with its percent sign";

fn helps(error: &DocumentError, location: &FileLocation, templates: &Templates) -> Vec<String> {
    let way = match error {
        DocumentError::DanglingReference { id } => return of_reference(id, location, templates),
        DocumentError::UnmentionedExhibit { id } => {
            let way = format!("name it in a sentence before it: `{{{{ ref(id=\"{id}\") }}}}`");
            return vec![way];
        }
        DocumentError::NoAnchor { .. } => "begin the heading with `{{ anchor(id=\"…\") }}`",
        DocumentError::SecondTitle { .. } | DocumentError::SkippedLevel { .. } => {
            "write `##` for a section and `###` below it"
        }
        DocumentError::CaptionWithoutTable { .. } => {
            "put the table directly below the caption, one empty line between"
        }
        DocumentError::NoCaption => {
            "write `{{ table(id=\"table-…\", text=\"MESSAGE\" | t) }}` above it, one empty line between"
        }
        DocumentError::ForeignMarkup { .. } => {
            "write `**bold**` or `*italic*`, and leave pictures and comments out"
        }
        DocumentError::MisplacedMark { .. } => {
            "print figures and references in the text itself, not in an address, in code or in a \
             picture; `ref` is a link as it stands"
        }
        DocumentError::DigitsBeside { .. } => NOTHING_BESIDE,
        DocumentError::SameAnchor { .. } => "give one of the two another id",
        DocumentError::NoTitle
        | DocumentError::NestedAppendix { .. }
        | DocumentError::BadId { .. }
        | DocumentError::LostMarks { .. } => return Vec::new(),
    };
    vec![way.to_owned()]
}

/// Returns how to fix a dangling reference: restore its target, correct the id, or remove it.
fn of_reference(id: &str, location: &FileLocation, templates: &Templates) -> Vec<String> {
    let gives =
        |(_, given): &(&str, &str)| *given == id || given.ends_with('-') && id.starts_with(given);
    let bring_back = match templates.ids().find(gives) {
        Some((template, _)) => Some(back(template, templates)),
        None => did_you_mean(id, templates.ids().map(|(_, known)| known)),
    };
    let file = location.file.as_str();
    let take_out = match (file.strip_prefix(BUILT_IN), &location.at) {
        (Some(name), LocationKind::Bytes(at)) => {
            let text = templates.text(name).unwrap_or_default();
            let block = block_around(text, at.start);
            let block = block.map_or_else(String::new, |block| format!("the block `{block}` of "));
            format!("replace {block}`{name}`, which refers to it")
        }
        _ => "take the reference out of the sentence".to_owned(),
    };
    let or = if bring_back.is_some() { "or " } else { "" };
    let take_out = format!("{or}{take_out}");
    bring_back.into_iter().chain([take_out]).collect()
}

/// Returns how to restore what the built-in template of a name has.
fn back(template: &str, templates: &Templates) -> String {
    let name = template
        .strip_prefix("sections/")
        .and_then(|name| name.strip_suffix(".md"));
    match name.filter(|name| templates.built_in().has_section(name)) {
        Some(name) if !templates.has_section(name) => {
            format!("show the section `{name}` again: take `shown: false` out of its entry")
        }
        _ => format!("have it in the report again, as `{BUILT_IN}{template}` has it"),
    }
}
