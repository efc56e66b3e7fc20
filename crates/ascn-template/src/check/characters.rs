//! Characters and attributes that only the program may write, because they mark figures; and
//! characters that would show the digits of a figure in reverse order.

use std::ops::Range;

use ascn_export::mark::is_mark;
use ascn_export::overrides_direction;

use super::text_fault::TextFault;
use crate::file::TemplateKind;
use crate::message::placed_words;
use crate::token::{TagKind, Token, pieces, tags, trims};

/// The attribute of a figure in HTML.
const ATTRIBUTE: &str = "data-figure";

const MESSAGE: &str = "only the program writes what marks a figure";
const MARK: &str = "this character marks the figures of the report";
const JOINED: &str = "a character reference would be put together of pieces";
const TURNS: &str =
    "this character shows what follows the other way round, also the digits of a figure";
const OF_FIGURE: &str = "this says which figure a number is";

/// A piece of literal text, and the offset at which it begins.
type Piece<'t> = (usize, &'t str);

/// Returns these faults of a template or a message file.
pub(super) fn text_faults(name: &str, text: &str) -> Vec<TextFault> {
    let pieces = match TemplateKind::from_name(name) {
        Some(TemplateKind::Messages) => of_messages(text),
        Some(kind) if kind.is_of_engine() => of_template(text),
        Some(_) | None => return Vec::new(),
    };
    let unfinished = pieces.iter().filter_map(unfinished).map(|at| (at, JOINED));
    let attributes = attributes(&pieces).into_iter().map(|at| (at, OF_FIGURE));
    // The engine keeps some names for itself, such as a loop's counter.
    let tokens = tags(text).into_iter().flat_map(|tag| tag.tokens);
    let names = tokens
        .filter(|token| token.text.contains("__tera"))
        .map(|token| {
            let message = "names that begin with `__tera` are those of the engine";
            TextFault::new(token.at, message, "take another name")
        });
    let all = marks(text).chain(unfinished).chain(attributes);
    names
        .chain(all.map(|(at, why)| text_fault(at, why)))
        .collect()
}

fn text_fault(at: Range<usize>, why: &'static str) -> TextFault {
    let (message, help) = match why {
        TURNS => (
            "a template cannot override the direction of writing",
            "delete it; the direction of a text follows from its letters",
        ),
        JOINED => (
            MESSAGE,
            "write `&amp;` for the sign `&`, or a space behind it; for another character, write the \
             character itself",
        ),
        _ => (
            MESSAGE,
            "leave it out; `{{ \"projects.total\" | figure }}` prints a figure",
        ),
    };
    TextFault::new(at, message, help).label(why)
}

/// Returns the text between the tags, and the string literals that tags print.
fn of_template(text: &str) -> Vec<Piece<'_>> {
    let (mut found, mut is_cut) = (Vec::new(), false);
    for (start, piece, tag) in pieces(text) {
        let written = tag.as_ref().and_then(|tag| text.get(tag.at.clone()));
        let [cuts, cuts_next] = trims(written.unwrap_or_default());
        let kept = if cuts { piece.trim_end() } else { piece };
        let inside = if is_cut { kept.trim_start() } else { kept };
        is_cut = cuts_next;
        found.push((start + kept.len() - inside.len(), inside));
        let values = tag.filter(|tag| tag.kind == TagKind::Value);
        let texts = values.into_iter().flat_map(|tag| tag.tokens);
        let texts = texts.filter(Token::is_text);
        found.extend(texts.map(|token| (token.inside().start, token.unquoted())));
    }
    found
}

fn of_messages(text: &str) -> Vec<Piece<'_>> {
    let pieces = placed_words(text).flat_map(|(mut start, words)| {
        words.split(['{', '}', '"']).map(move |piece| {
            let at = start;
            start += piece.len() + 1;
            (at, piece)
        })
    });
    pieces.collect()
}

/// Returns the character reference that begins at the end of a piece and is not complete.
fn unfinished((start, piece): &Piece<'_>) -> Option<Range<usize>> {
    let kept = piece.trim_end_matches(|one: char| one.is_ascii_alphanumeric() || one == '#');
    let rest = piece.get(kept.len()..)?;
    let is_one = kept.ends_with('&') && (rest.is_empty() || rest.starts_with('#'));
    is_one.then(|| start + kept.len() - 1..start + piece.len())
}

/// Returns each place of the attribute, including those where it is put together from pieces.
fn attributes(pieces: &[Piece<'_>]) -> Vec<Range<usize>> {
    let joined: String = pieces.iter().map(|(_, piece)| *piece).collect();
    let place = |mut at: usize| {
        let piece = pieces.iter().find(|(_, piece)| {
            let is_here = at < piece.len();
            at -= if is_here { 0 } else { piece.len() };
            is_here
        });
        piece.map_or(0, |(start, _)| start + at)
    };
    let joined = joined.to_ascii_lowercase();
    let found = joined.match_indices(ATTRIBUTE);
    let found = found.map(|(at, word)| place(at)..place(at + word.len() - 1) + 1);
    found.collect()
}

/// Returns the characters of the marks and those that turn the direction of writing, also as
/// references and escapes, and ASCII written as an escape; each with what is wrong with it.
fn marks(text: &str) -> impl Iterator<Item = (Range<usize>, &'static str)> {
    let written = text.char_indices().filter_map(|(at, one)| {
        let why = why_not(one)?;
        Some((at..at + one.len_utf8(), why))
    });
    let number = |at: usize, base: u32, most: usize| {
        let digits = text.get(at..).unwrap_or_default();
        let end = digits.find(|one: char| !one.is_digit(base));
        let end = end.unwrap_or(digits.len());
        // Leading zeros of a reference do not count.
        let zeros = digits.len() - digits.trim_start_matches('0').len();
        let end = at + end.min(most + if most == 9 { zeros } else { 0 });
        let code = u32::from_str_radix(text.get(at..end)?, base).ok()?;
        // In a message, an escape could spell a character of markup.
        let of_markup = |one: char| (most != 9 && one.is_ascii()).then_some(MARK);
        let why = char::from_u32(code).and_then(|one| why_not(one).or_else(|| of_markup(one)))?;
        Some((end, why))
    };
    let begins = [
        ("&#", 10, 9),
        ("&#x", 16, 9),
        ("&#X", 16, 9),
        ("\\u", 16, 4),
        ("\\U", 16, 6),
    ];
    let references = begins.into_iter().flat_map(move |(begin, base, most)| {
        let found = text.match_indices(begin);
        found.filter_map(move |(at, _)| {
            let (end, why) = number(at + begin.len(), base, most)?;
            Some((at..end, why))
        })
    });
    written.chain(references)
}

fn why_not(one: char) -> Option<&'static str> {
    match one {
        _ if is_mark(one) => Some(MARK),
        _ if overrides_direction(one) => Some(TURNS),
        _ => None,
    }
}
