//! # no-glyph
//!
//! ## What it checks
//!
//! Every character of the report can be shown in the PDF. The program brings fonts for Latin, Thai,
//! Lao, Khmer, Burmese, Vietnamese, Tamil, Jawi and Chinese, and for common signs. It is asked only
//! when a PDF is made.
//!
//! ## Why
//!
//! A character that no font has is printed as an empty box: readers see that something is missing
//! and cannot know what.
//!
//! ## Example
//!
//! ```yaml
//! title_local: 스마트 수도       # Korean: no font of the program has it
//! ```
//!
//! ## How to fix
//!
//! Write the word in one of the scripts above, or leave the sign out. A rare Chinese character can
//! be written with a common one, or spelled in Latin letters. If the character is needed, leave
//! `pdf` out of `--format` and ask the maintainers of the program to add a font.
//!
//! ## Source
//!
//! ISO 14289-1 (PDF/UA-1), clause 7.21.8, and ISO 19005-2 (PDF/A-2), clause 6.2.11.8: no glyph may
//! be missing.

use std::collections::BTreeSet;
use std::fmt;
use std::ops::Range;

use ascn_core::dataset::Dataset;
use ascn_diagnostic::{
    DataPath, Diagnostic, Fault, FileLocation, FileName, LocationKind, Source, Sources, Subject,
};
use ascn_yaml::Locator;

ascn_diagnostic::rule!(pub(crate) NO_GLYPH: Error in "no_glyph.rs", Pdf);

/// The file to which a character is attributed that is in no file.
const SETTINGS: &str = "ascn.yaml";

/// A character that no font of the PDF has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingGlyph {
    /// The character.
    pub character: char,
    /// The script it belongs to, if people are likely to know it by name.
    pub script: Option<&'static str>,
}

impl fmt::Display for MissingGlyph {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let character = self.character;
        write!(f, "`{character}` (U+{:04X}", u32::from(character))?;
        if let Some(script) = self.script {
            write!(f, ", {script}")?;
        }
        f.write_str(")")
    }
}

/// Reports the characters that no font of the PDF has, each at its place in the data folder.
///
/// Characters that follow each other are one fault. A character that is in no file comes from a
/// template, or is written as an escape; it is reported at the settings.
pub fn missing_glyph_faults(
    missing: &[MissingGlyph],
    sources: &Sources,
    dataset: &Dataset,
) -> Vec<Diagnostic> {
    let mut locator = Locator::new(sources);
    let mut unplaced: BTreeSet<MissingGlyph> = missing.iter().copied().collect();
    let mut faults = Vec::new();
    for source in sources.iter() {
        let opened = source.opened();
        let runs = runs(opened.text(), missing);
        if runs.is_empty() {
            continue;
        }
        source.keep(opened);
        for range in runs {
            let here = glyphs_in(source, &range, missing);
            for one in &here {
                unplaced.remove(one);
            }
            let subject = subject(dataset, source, &range, &mut locator);
            faults.push(fault(&here, source.name(), range).about(subject));
        }
    }
    if !unplaced.is_empty() {
        faults.push(fault_of_templates(&unplaced));
    }
    locator.locate(faults)
}

/// Returns the places in a text where missing characters follow each other.
fn runs(text: &str, missing: &[MissingGlyph]) -> Vec<Range<usize>> {
    let mut runs: Vec<Range<usize>> = Vec::new();
    for (at, character) in text.char_indices() {
        if !missing.iter().any(|one| one.character == character) {
            continue;
        }
        let end = at + character.len_utf8();
        match runs.last_mut() {
            Some(run) if run.end == at => run.end = end,
            _ => runs.push(at..end),
        }
    }
    runs
}

/// Returns the missing characters of a place, each once, in their order.
fn glyphs_in(source: &Source, range: &Range<usize>, missing: &[MissingGlyph]) -> Vec<MissingGlyph> {
    let mut here = Vec::new();
    for character in source.text().get(range.clone()).unwrap_or_default().chars() {
        let found = missing.iter().find(|one| one.character == character);
        here.extend(found.filter(|one| !here.contains(*one)));
    }
    here
}

fn fault(missing: &[MissingGlyph], file: &FileName, range: Range<usize>) -> Fault {
    let location = FileLocation {
        file: file.clone(),
        at: LocationKind::Bytes(range),
    };
    let message = format!("no font of the PDF has {}", listed(missing));
    Fault::new(&NO_GLYPH, location, message)
        .label("cannot be shown in the PDF")
        .help("write it in a script that the fonts have, or leave the sign out")
        .help("or leave `pdf` out of --format")
}

fn fault_of_templates(missing: &BTreeSet<MissingGlyph>) -> Fault {
    let missing: Vec<MissingGlyph> = missing.iter().copied().collect();
    let missing = listed(&missing);
    let message =
        format!("no font of the PDF has {missing}, and it stands in no file of the folder");
    let settings = FileLocation::file(&FileName::new(SETTINGS));
    Fault::new(&NO_GLYPH, settings, message)
        .help("look for it in the templates, or for an escape such as `\\u2603` between quotes")
}

/// Lists the first characters with their names, and the number of the others.
fn listed(missing: &[MissingGlyph]) -> String {
    const SHOWN: usize = 4;
    let names = missing.iter().take(SHOWN).map(ToString::to_string);
    let mut names: Vec<String> = names.collect();
    if missing.len() > SHOWN {
        names.push(format!("{} more", missing.len() - SHOWN));
    }
    match names.split_last() {
        Some((last, [])) => last.clone(),
        Some((last, first)) => format!("{} and {last}", first.join(", ")),
        None => String::new(),
    }
}

/// Returns the city and the project that a place in a submission is about.
fn subject(
    dataset: &Dataset,
    source: &Source,
    place: &Range<usize>,
    locator: &mut Locator<'_>,
) -> Subject {
    let mut submissions = dataset.cycles().iter().flat_map(|cycle| &cycle.submissions);
    let Some(submission) = submissions.find(|one| one.file == *source.name()) else {
        return Subject::default();
    };
    let id = &submission.value.city;
    let city = dataset.network().city(id);
    let mut projects = submission.value.projects.iter().enumerate().rev();
    let project = projects.find(|(index, _)| {
        let path = DataPath::root().key("projects").index(*index);
        let first_line = locator.value(source.name(), &path);
        first_line.is_some_and(|line| is_of_item(source.text(), line.start..place.start))
    });
    Subject {
        city: Some(id.to_string()),
        city_name: city.map(|city| city.name.clone()),
        project: project.map(|(_, project)| project.id.to_string()),
        project_title: project.map(|(_, project)| project.title.clone()),
    }
}

/// Whether a range that starts at an item ends within the same list: no key of the file begins in
/// it.
fn is_of_item(text: &str, range: Range<usize>) -> bool {
    let mut lines = text.get(range).into_iter().flat_map(str::lines);
    lines.next().is_some() && !lines.any(|line| line.starts_with(char::is_alphabetic))
}
