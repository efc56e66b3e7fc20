//! Where a text was written: marks for readers who look for the template behind a paragraph.
//!
//! The marks are removed before anything of the text is read, so that they change neither its
//! content nor its structure. What is left of each is a position in the text.

use std::borrow::Cow;

use serde::Serialize;

use crate::mark::{ABOUT, ID_END, TEMPLATE_LINE};
use crate::tidy::{self, KeptLine};

/// The place where a block of text was written.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Origin {
    /// The template and its line: `sections/scope.md:12`.
    pub template: String,
    /// The subject for which the template was rendered, if it is rendered for several.
    pub subject: Option<String>,
}

/// Where the text from a position on was written, in the order of the text.
pub(crate) type Origins = Vec<(usize, Origin)>;

/// A mark: its position in the marked text, and the position of the text after it without marks.
struct Mark {
    marked_end: usize,
    plain: usize,
}

/// Removes the marks of [`template_line`](crate::mark::template_line) and
/// [`about`](crate::mark::about).
pub fn without_origins(marked: &str) -> Cow<'_, str> {
    if has_marks(marked) {
        Cow::Owned(taken_out(marked).0)
    } else {
        Cow::Borrowed(marked)
    }
}

/// Tidies the blank lines of a text and removes its marks of origin.
pub(crate) fn tidied(marked: &str) -> (String, Origins) {
    if !has_marks(marked) {
        return (tidy::blank_lines(marked), Origins::new());
    }
    let (plain, _, mut origins) = taken_out(marked);
    let (tidied, kept) = tidy::kept_lines(&plain);
    for (place, _) in &mut origins {
        *place = tidied_place(*place, &kept).unwrap_or(tidied.len());
    }
    (tidied, origins)
}

/// Changes a text by positions in its form without marks.
///
/// `additions` gets that form and returns what to add at which position.
pub(crate) fn around_marks(
    marked: &str,
    additions: impl FnOnce(&str) -> Vec<(usize, String)>,
) -> Vec<(usize, String)> {
    if !has_marks(marked) {
        return additions(marked);
    }
    let (plain, marks, _) = taken_out(marked);
    let mut additions = additions(&plain);
    for (place, _) in &mut additions {
        let before = marks.partition_point(|mark| mark.plain < *place);
        let before = before.checked_sub(1).and_then(|last| marks.get(last));
        *place += before.map_or(0, |mark| mark.marked_end - mark.plain);
    }
    additions
}

/// Returns the origin of a range of the text: the innermost one at the first position in the range
/// that has one, or else the one before.
pub(crate) fn at(origins: &Origins, range: &std::ops::Range<usize>) -> Option<Origin> {
    let first = origins.partition_point(|(place, _)| *place < range.start);
    let first = origins.get(first).map(|(place, _)| *place);
    let place = first.filter(|first| *first < range.end);
    let place = place.unwrap_or(range.start);
    let behind = origins.partition_point(|(other, _)| *other <= place);
    let (_, origin) = origins.get(behind.checked_sub(1)?)?;
    Some(origin.clone())
}

fn has_marks(text: &str) -> bool {
    text.contains(TEMPLATE_LINE) || text.contains(ABOUT)
}

/// Removes the marks of a text; broken ones stay and are reported when marks are read.
fn taken_out(marked: &str) -> (String, Vec<Mark>, Origins) {
    let mut plain = String::with_capacity(marked.len());
    let (mut marks, mut origins) = (Vec::new(), Origins::new());
    let mut subjects: Vec<&str> = Vec::new();
    let mut rest = marked;
    while let Some(start) = rest.find([TEMPLATE_LINE, ABOUT]) {
        let (before, from) = rest.split_at(start);
        plain.push_str(before);
        let mut inside = from.chars();
        let opening = inside.next();
        let Some((name, after)) = inside.as_str().split_once(ID_END) else {
            rest = from;
            break;
        };
        if opening == Some(TEMPLATE_LINE) {
            let subject = subjects.last().map(|&subject| subject.to_owned());
            let template = name.to_owned();
            origins.push((plain.len(), Origin { template, subject }));
        } else if name.is_empty() {
            subjects.pop();
        } else {
            subjects.push(name);
        }
        rest = after;
        marks.push(Mark {
            marked_end: marked.len() - rest.len(),
            plain: plain.len(),
        });
    }
    plain.push_str(rest);
    (plain, marks, origins)
}

/// Returns a position after blank lines are tidied; one in a removed line moves to the next line.
fn tidied_place(place: usize, kept: &[KeptLine]) -> Option<usize> {
    let next = kept.partition_point(|line| line.source.start <= place);
    let line = next.checked_sub(1).and_then(|before| kept.get(before));
    match line.filter(|line| place <= line.source.end) {
        Some(line) => Some(line.tidied + (place - line.source.start)),
        None => kept.get(next).map(|line| line.tidied),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mark::{about, template_line};

    fn origin(template: &str, subject: Option<&str>) -> Origin {
        Origin {
            template: template.to_owned(),
            subject: subject.map(str::to_owned),
        }
    }

    #[test]
    fn what_is_left_of_a_mark_is_a_place_in_the_tidied_text() {
        let marked = format!(
            "\n{}\n\n{}# T\n\n\n\n{}",
            template_line("a.md:1"),
            template_line("a.md:2"),
            about(
                "xx-one",
                &format!(
                    "{}x\n{}y\n",
                    template_line("b.md:1"),
                    template_line("b.md:2")
                )
            ),
        );
        let (text, origins) = tidied(&marked);
        assert_eq!(text, "# T\n\nx\ny\n");
        let expected = [
            (0, origin("a.md:1", None)),
            (0, origin("a.md:2", None)),
            (5, origin("b.md:1", Some("xx-one"))),
            (7, origin("b.md:2", Some("xx-one"))),
        ];
        assert_eq!(origins, expected);
        // The innermost, the first of several lines, and the one before where there is none.
        assert_eq!(at(&origins, &(0..3)), Some(origin("a.md:2", None)));
        assert_eq!(
            at(&origins, &(5..9)),
            Some(origin("b.md:1", Some("xx-one")))
        );
        assert_eq!(
            at(&origins, &(8..9)),
            Some(origin("b.md:2", Some("xx-one")))
        );
        assert_eq!(at(&Origins::new(), &(0..9)), None);
    }

    #[test]
    fn a_torn_mark_is_left_for_the_readers_of_marks() {
        let torn = format!("a{TEMPLATE_LINE}b");
        assert_eq!(without_origins(&torn), torn);
        assert_eq!(without_origins("plain"), "plain");
    }

    #[test]
    fn an_addition_comes_to_the_same_place_with_and_without_marks() {
        let marked = format!("{}ab{}cd", template_line("a.md:1"), template_line("a.md:2"));
        let add = |plain: &str| {
            assert_eq!(plain, "abcd");
            vec![(0, String::new()), (2, String::new()), (3, String::new())]
        };
        let places: Vec<usize> = around_marks(&marked, add)
            .into_iter()
            .map(|(place, _)| place)
            .collect();
        let second = marked.rfind(TEMPLATE_LINE).unwrap();
        assert_eq!(places, [0, second, marked.len() - 1]);
    }
}
