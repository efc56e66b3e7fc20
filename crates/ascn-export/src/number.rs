//! Numbers headings and captions in reading order and gives every id its printed text.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::error::Faults;
use crate::outline::{Entry, Outline};
use crate::scan::{Piece, pieces};
use crate::{Caption, CaptionKind, DocumentError, Heading, Labels};

#[derive(Debug)]
pub(crate) struct Numbered {
    pub(crate) title: String,
    pub(crate) headings: Vec<Heading>,
    pub(crate) captions: Vec<Caption>,
    pub(crate) targets: Targets,
}

/// The printed text for each id.
pub(crate) type Targets = BTreeMap<String, Target>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// At the heading or caption itself: "3", "Appendix A:", "Exhibit 2". May be empty.
    pub(crate) label: String,
    /// Where it is referred to: "Section 3", "Appendix A", "Exhibit 2".
    pub(crate) reference: String,
}

/// Numbers an outline and returns its faults, unless the text it was read from has faults already.
pub(crate) fn number(outline: &Outline, labels: &Labels, faults: &mut Faults) -> Numbered {
    let mut found = check_levels(&outline.headings);
    let mut targets = Targets::new();
    let below = outline.headings.get(1..).unwrap_or_default();
    let mut headings = number_headings(below, labels, &mut targets, &mut found);
    let mut captions = number_captions(outline, labels, &mut targets, &mut found);
    // A reference to a heading or caption that has lost its id is reported only once, there.
    if found.is_empty() {
        check_references(outline, &targets, &mut found);
    }
    if faults.is_empty() {
        faults.append(&mut found);
    }
    for heading in &mut headings {
        heading.text = resolved(&heading.text, &targets);
    }
    for caption in &mut captions {
        caption.text = resolved(&caption.text, &targets);
    }
    give_ids(&mut headings, &targets);
    let title = outline.headings.first();
    Numbered {
        title: title.map_or_else(String::new, |title| resolved(&title.text, &targets)),
        headings,
        captions,
        targets,
    }
}

/// Reports references to unknown ids, exhibits without references, and tables that cannot have any.
fn check_references(outline: &Outline, targets: &Targets, faults: &mut Faults) {
    let dangling = outline.references.iter();
    let dangling = dangling.filter(|(id, _)| !targets.contains_key(id));
    faults.extend(dangling.map(|(id, at)| {
        let id = id.clone();
        (DocumentError::DanglingReference { id }, at.clone())
    }));
    let mentioned: BTreeSet<&str> = outline.references.iter().map(|(id, _)| &**id).collect();
    let exhibits = outline.captions.iter();
    let exhibits = exhibits.filter(|one| one.kind == CaptionKind::Exhibit);
    let unmentioned = exhibits.filter(|one| !mentioned.contains(one.id.as_str()));
    faults.extend(unmentioned.map(|one| {
        let id = one.id.clone();
        (DocumentError::UnmentionedExhibit { id }, one.at.clone())
    }));
    let uncaptioned = outline.uncaptioned.iter();
    faults.extend(uncaptioned.map(|at| (DocumentError::NoCaption, at.clone())));
}

/// Returns marked text as it is printed, without markup.
pub(crate) fn resolved(text: &str, targets: &Targets) -> String {
    let mut plain = String::with_capacity(text.len());
    for piece in pieces(text) {
        match piece {
            Piece::Text(text) | Piece::Figure { text, .. } => plain.push_str(text),
            Piece::Reference { id } => {
                let target = targets.get(id);
                plain.push_str(target.map_or("", |target| &target.reference));
            }
            Piece::Anchor { .. }
            | Piece::Appendix { .. }
            | Piece::Caption { .. }
            | Piece::Broken => {}
        }
    }
    plain.trim().to_owned()
}

/// Checks the levels of headings and what each level requires.
fn check_levels(headings: &[Entry]) -> Faults {
    let mut faults = Faults::new();
    let mut previous = 0;
    for heading in headings {
        let text = resolved(&heading.text, &Targets::new());
        let level = heading.level;
        let error = if previous == 0 && (level > 1 || text.is_empty()) {
            Some(DocumentError::NoTitle)
        } else if level > previous + 1 {
            Some(DocumentError::SkippedLevel {
                text,
                level,
                previous,
            })
        } else if level == 1 && previous != 0 {
            Some(DocumentError::SecondTitle { text })
        } else if (2..=3).contains(&level) && heading.anchor.is_none() {
            Some(DocumentError::NoAnchor { text })
        } else {
            let id = heading.anchor.clone();
            let id = id.filter(|_| heading.is_appendix && level != 2);
            id.map(|id| DocumentError::NestedAppendix { id, level })
        };
        faults.extend(error.map(|error| (error, heading.at.clone())));
        previous = level;
    }
    if headings.is_empty() {
        faults.push((DocumentError::NoTitle, 0..0));
    }
    faults
}

/// The running numbers of headings.
#[derive(Default)]
struct Counter {
    section_count: usize,
    appendix_count: usize,
    subsection_count: usize,
    /// The word for sections or appendices, and the number or letter of the current one.
    word: String,
    chapter: String,
}

impl Counter {
    /// Returns the text before a heading and the text of references to it.
    fn next(&mut self, heading: &Entry, labels: &Labels) -> Option<Target> {
        match heading.level {
            2 => {
                self.subsection_count = 0;
                (self.word, self.chapter) = if heading.is_appendix {
                    self.appendix_count += 1;
                    (labels.appendix.clone(), letters(self.appendix_count))
                } else {
                    self.section_count += 1;
                    (labels.section.clone(), self.section_count.to_string())
                };
            }
            3 => self.subsection_count += 1,
            _ => return None,
        }
        let mut label = self.chapter.clone();
        if self.subsection_count > 0 {
            label = format!("{label}.{}", self.subsection_count);
        }
        let reference = format!("{} {label}", self.word);
        if heading.level == 2 && heading.is_appendix {
            label = format!("{reference}:");
        }
        Some(Target { label, reference })
    }
}

/// Returns A to Z, then AA, AB and so on.
fn letters(number: usize) -> String {
    let mut letters = Vec::new();
    let mut rest = number;
    while rest > 0 {
        letters.extend(u8::try_from((rest - 1) % 26).map(|digit| char::from(b'A' + digit)));
        rest = (rest - 1) / 26;
    }
    letters.iter().rev().collect()
}

fn number_headings(
    entries: &[Entry],
    labels: &Labels,
    targets: &mut Targets,
    faults: &mut Faults,
) -> Vec<Heading> {
    let mut counter = Counter::default();
    let mut headings = Vec::with_capacity(entries.len());
    for entry in entries {
        let target = counter.next(entry, labels);
        let number = target.as_ref().map(|target| target.label.clone());
        let id = entry.anchor.clone().unwrap_or_default();
        if !id.is_empty() {
            // A heading without a number is referred to by its text.
            let target = target.unwrap_or_else(|| Target {
                label: String::new(),
                reference: resolved(&entry.text, &Targets::new()),
            });
            let same = targets.insert(id.clone(), target);
            faults.extend(same.map(|_| same_anchor(&id, &entry.at)));
        }
        headings.push(Heading {
            level: entry.level,
            id,
            number,
            text: entry.text.clone(),
        });
    }
    headings
}

fn number_captions(
    outline: &Outline,
    labels: &Labels,
    targets: &mut Targets,
    faults: &mut Faults,
) -> Vec<Caption> {
    let (mut exhibit_count, mut table_count) = (0, 0);
    let mut captions = Vec::with_capacity(outline.captions.len());
    for entry in &outline.captions {
        let (count, word) = match entry.kind {
            CaptionKind::Exhibit => (&mut exhibit_count, &labels.exhibit),
            CaptionKind::Table => (&mut table_count, &labels.table),
        };
        *count += 1;
        let label = format!("{word} {count}");
        let target = Target {
            reference: label.clone(),
            label: label.clone(),
        };
        let same = targets.insert(entry.id.clone(), target);
        faults.extend(same.map(|_| same_anchor(&entry.id, &entry.at)));
        captions.push(Caption {
            kind: entry.kind,
            id: entry.id.clone(),
            number: *count,
            label,
            text: entry.text.clone(),
        });
    }
    captions
}

/// Returns the fault of an id that is used a second time.
fn same_anchor(id: &str, at: &Range<usize>) -> (DocumentError, Range<usize>) {
    (DocumentError::SameAnchor { id: id.to_owned() }, at.clone())
}

/// Gives the headings without an id one made of their text.
fn give_ids(headings: &mut [Heading], targets: &Targets) {
    let mut taken: BTreeSet<String> = BTreeSet::new();
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for heading in headings.iter_mut().filter(|heading| heading.id.is_empty()) {
        let slug = slug(&heading.text);
        let count = counts.entry(slug.clone()).or_default();
        loop {
            *count += 1;
            let id = if *count == 1 {
                slug.clone()
            } else {
                format!("{slug}-{count}")
            };
            if !targets.contains_key(&id) && taken.insert(id.clone()) {
                heading.id = id;
                break;
            }
        }
    }
}

fn slug(text: &str) -> String {
    let mut slug = String::with_capacity(text.len());
    for character in text.chars().flat_map(char::to_lowercase) {
        if character.is_alphanumeric() {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    slug.truncate(slug.trim_end_matches('-').len());
    if slug.is_empty() {
        "heading".to_owned()
    } else {
        slug
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn appendices_are_lettered() {
        let expected = [(1, "A"), (26, "Z"), (27, "AA"), (52, "AZ"), (53, "BA")];
        for (number, letter) in expected {
            assert_eq!(letters(number), letter);
        }
    }

    #[test]
    fn slugs_are_words_with_hyphens() {
        assert_eq!(slug("What changed: 2024?"), "what-changed-2024");
        assert_eq!(slug("—"), "heading");
    }
}
