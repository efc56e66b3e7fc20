//! Splits a marked text into plain runs and marks.

use crate::CaptionKind;
use crate::mark::{self, ID_END};

/// A plain run of text, or one mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Piece<'a> {
    Text(&'a str),
    Figure {
        id: &'a str,
        text: &'a str,
    },
    Anchor {
        id: &'a str,
    },
    Appendix {
        id: &'a str,
    },
    /// The id of what is referred to.
    Reference {
        id: &'a str,
    },
    /// The kind and id of a caption, whose text follows.
    Caption {
        kind: CaptionKind,
        id: &'a str,
    },
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
pub(crate) fn pieces(text: &str) -> impl Iterator<Item = Piece<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (plain, marked) = rest.split_at(mark::find(rest).unwrap_or(rest.len()));
        if !plain.is_empty() {
            rest = marked;
            return Some(Piece::Text(plain));
        }
        let mut characters = marked.chars();
        let opening = characters.next()?;
        let after = characters.as_str();
        let (piece, behind) = whole(opening, after).unwrap_or((Piece::Broken, after));
        rest = behind;
        Some(piece)
    })
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
