//! Splits a marked text into plain runs and marks.

use crate::caption::CaptionKind;
use crate::mark::{self, ID_END};

/// A plain run of text, or one mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    /// Text without marks.
    Text(&'a str),
    /// A figure's id and its printed text.
    Figure { id: &'a str, text: &'a str },
    /// The id of a heading.
    Anchor { id: &'a str },
    /// The id of a heading that is an appendix.
    Appendix { id: &'a str },
    /// The id of what is referred to.
    Reference { id: &'a str },
    /// The kind and id of a caption, whose text follows.
    Caption { kind: CaptionKind, id: &'a str },
    /// A mark character that is not part of a complete mark.
    Broken,
}

impl Piece<'_> {
    /// Returns the number of bytes in the marked text.
    pub(crate) fn len(&self) -> usize {
        let mark = ID_END.len_utf8();
        match self {
            Self::Text(text) => text.len(),
            Self::Figure { id, text } => id.len() + text.len() + 3 * mark,
            Self::Anchor { id }
            | Self::Appendix { id }
            | Self::Reference { id }
            | Self::Caption { id, .. } => id.len() + 2 * mark,
            Self::Broken => mark,
        }
    }
}

/// Iterates over the pieces of a marked text.
pub(crate) fn pieces(text: &str) -> Pieces<'_> {
    Pieces { rest: text }
}

/// The iterator over the pieces of a marked text.
pub(crate) struct Pieces<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Piece<'a>;

    fn next(&mut self) -> Option<Piece<'a>> {
        let start = mark::find(self.rest).unwrap_or(self.rest.len());
        let (plain, marked) = self.rest.split_at(start);
        if !plain.is_empty() {
            self.rest = marked;
            return Some(Piece::Text(plain));
        }
        let mut characters = marked.chars();
        let opening = characters.next()?;
        self.rest = characters.as_str();
        let Some((piece, rest)) = whole(opening, self.rest) else {
            return Some(Piece::Broken);
        };
        self.rest = rest;
        Some(piece)
    }
}

fn whole(opening: char, after: &str) -> Option<(Piece<'_>, &str)> {
    if !mark::is_opening(opening) {
        return None;
    }
    let (id, after) = until(after, ID_END)?;
    let caption = |kind| Piece::Caption { kind, id };
    let piece = match opening {
        mark::FIGURE => {
            let (text, after) = until(after, mark::FIGURE_END)?;
            return Some((Piece::Figure { id, text }, after));
        }
        mark::ANCHOR => Piece::Anchor { id },
        mark::APPENDIX => Piece::Appendix { id },
        mark::REFERENCE => Piece::Reference { id },
        mark::EXHIBIT => caption(CaptionKind::Exhibit),
        _ => caption(CaptionKind::Table),
    };
    Some((piece, after))
}

/// Splits at the first mark character if that is `end`.
fn until(text: &str, end: char) -> Option<(&str, &str)> {
    let (inner, rest) = text.split_at(mark::find(text)?);
    Some((inner, rest.strip_prefix(end)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_marks_alternate() {
        let text = format!(
            "a {} b {}",
            mark::figure("p.t", "108"),
            mark::reference("x")
        );
        let found: Vec<_> = pieces(&text).collect();
        let expected = [
            Piece::Text("a "),
            Piece::Figure {
                id: "p.t",
                text: "108",
            },
            Piece::Text(" b "),
            Piece::Reference { id: "x" },
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_torn_mark_is_broken() {
        let found: Vec<_> = pieces("\u{E000}a\u{E008}1 \u{E003}b\u{E008}").collect();
        assert!(found.contains(&Piece::Broken));
        assert!(found.contains(&Piece::Reference { id: "b" }));
    }
}
