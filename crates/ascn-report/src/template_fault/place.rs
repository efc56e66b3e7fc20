//! From the engine's places to ranges of bytes.

use std::ops::Range;

use ascn_diagnostic::{At as SpotAt, FileName, Spot};

use super::report::At;
use crate::templates::{Templates, file_of_engine};

/// Where a fault is told that has no place: the plan of the templates.
const NOWHERE: &str = ascn_yaml::TEMPLATE_PLAN;

/// The place in the file that people know.
pub(super) fn spot(at: &At, templates: &Templates) -> Spot {
    let (template, range) = match at {
        At::Unknown => return Spot::file(&FileName::new(NOWHERE)),
        At::Place {
            template,
            line,
            column,
            width,
        } => {
            let text = templates.text_of_engine(template).unwrap_or_default();
            (template, Some(of_columns(text, *line, *column, *width)))
        }
        At::Word { template, word } => {
            let text = templates.text_of_engine(template).unwrap_or_default();
            let start = text.find(word.as_str());
            (template, start.map(|start| start..start + word.len()))
        }
    };
    Spot {
        file: file_of_engine(template),
        at: range.map_or(SpotAt::File, SpotAt::Bytes),
    }
}

/// The bytes of so many characters from a line and a column, both counted from 1.
fn of_columns(text: &str, line: usize, column: usize, width: usize) -> Range<usize> {
    let before = text.split_inclusive('\n').take(line.saturating_sub(1));
    let start_of_line: usize = before.map(str::len).sum();
    let rest = text.get(start_of_line..).unwrap_or_default();
    let bytes = |characters: usize| -> usize {
        let taken = rest.chars().take(characters);
        taken.map(char::len_utf8).sum()
    };
    let skipped = column.saturating_sub(1);
    start_of_line + bytes(skipped)..start_of_line + bytes(skipped + width)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters() {
        let text = "a\nภู {{ x }}\n";
        let range = of_columns(text, 2, 7, 1);
        assert_eq!(text.get(range), Some("x"));
    }

    #[test]
    fn a_place_past_the_end_is_the_end() {
        assert_eq!(of_columns("a\n", 9, 4, 2), 2..2);
    }
}
