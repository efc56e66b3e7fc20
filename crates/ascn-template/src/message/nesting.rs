//! Limits the nesting of braces and parentheses in a message file.
//!
//! The parser of messages is recursive, so deep nesting would overflow its stack. It is therefore
//! checked before the file is parsed.
//!
//! 1. The text is cut where the parser resumes after a fault: at each line that begins with a
//!    letter, `-` or `#`. So the result for a piece holds wherever the parser comes from.
//! 2. In each piece, open brackets are tracked like in the parser: strings and calls exist only
//!    inside a placeable, and the variants of a choice are text again.

use std::ops::Range;

use ascn_diagnostic::{Fault, FileLocation, limit};

use crate::file::own_location;
use crate::rule::TEMPLATE_SYNTAX;
use crate::token::length_of_text;

/// The deepest nesting, as for values in YAML.
const DEPTH: usize = limit::DEPTH;

/// The open brackets, each with its offset.
type Open = Vec<(Kind, usize)>;

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// `{ … }`
    Placeable,
    /// `( … )`
    Call,
    /// The part of a placeable after its `->`.
    Variants,
}

/// Reports pieces that are nested too deep or not closed. All others, the parser can read.
pub(super) fn faults(name: &str, text: &str) -> Vec<Fault> {
    let pieces = pieces(text).filter_map(|piece| {
        let (at, fault) = slip(text.get(piece.clone())?)?;
        let at = piece.start + at;
        Some(fault(own_location(name, at..at + 1)))
    });
    pieces.take(limit::FAULTS + 1).collect()
}

fn pieces(text: &str) -> impl Iterator<Item = Range<usize>> {
    let begins = |at: &usize| {
        let line = text.get(*at..).unwrap_or_default();
        line.starts_with(|first: char| first.is_ascii_alphabetic() || ['-', '#'].contains(&first))
    };
    let lines = text.match_indices('\n').map(|(at, _)| at + 1);
    let mut start = 0;
    let ends = lines.filter(begins).chain([text.len()]);
    ends.map(move |end| std::mem::replace(&mut start, end)..end)
}

/// The offset of a fault in a piece, and what makes the fault.
type Slip = (usize, fn(FileLocation) -> Fault);

fn slip(piece: &str) -> Option<Slip> {
    // A comment is one line.
    let comment = piece.find('\n').unwrap_or(piece.len());
    let mut at = if piece.starts_with('#') { comment } else { 0 };
    let mut open = Open::new();
    while let Some(rest) = piece.get(at..).filter(|rest| !rest.is_empty()) {
        let length = step(rest, at, &mut open);
        if open.len() > DEPTH {
            return Some((at, too_deep));
        }
        at += length;
    }
    let (_, at) = open.pop()?;
    Some((at, unclosed))
}

/// Reads one character, or one string. Returns the number of bytes read.
fn step(rest: &str, at: usize, open: &mut Open) -> usize {
    let sign = rest.chars().next().unwrap_or_default();
    let kind = open.last().map(|(kind, _)| *kind);
    let is_inside = matches!(kind, Some(Kind::Placeable | Kind::Call));
    match sign {
        '{' => open.push((Kind::Placeable, at)),
        '(' if is_inside => open.push((Kind::Call, at)),
        ')' if kind == Some(Kind::Call) => drop(open.pop()),
        '}' => {
            // The parser reports a call that is still open.
            while open.pop_if(|(kind, _)| *kind == Kind::Call).is_some() {}
            open.pop();
        }
        '-' if kind == Some(Kind::Placeable) && rest.starts_with("->") => {
            let opened = open.pop().map(|(_, at)| (Kind::Variants, at));
            open.extend(opened);
        }
        // A string ends with the line at the latest.
        '"' if is_inside => {
            let line = rest.split_inclusive('\n').next().unwrap_or(rest);
            return length_of_text(line, '"');
        }
        _ => {}
    }
    sign.len_utf8()
}

fn too_deep(location: FileLocation) -> Fault {
    let message = format!("braces and parentheses lie more than {DEPTH} levels deep in each other");
    let help = "write the inner ones as messages of their own";
    limit::fault(location, message, help).label("one level too many")
}

fn unclosed(location: FileLocation) -> Fault {
    let message = "the message file cannot be read: what is opened here is not closed";
    let fault = Fault::new(&TEMPLATE_SYNTAX, location, message);
    let further = "close it with `}` or `)`, and indent further lines of the text by four spaces";
    let fault = fault.label("not closed before the next message");
    fault
        .help(further)
        .help("to print a brace, write `{\"{\"}`")
}

#[cfg(test)]
mod tests {
    use ascn_diagnostic::LocationKind;

    use super::*;
    use crate::tests::example;

    fn told(text: &str) -> Vec<(usize, &'static str)> {
        let faults = faults("a.ftl", text).into_iter();
        let told = faults.filter_map(|one| match one.location.at {
            LocationKind::Bytes(at) => Some((at.start, one.rule.code)),
            LocationKind::Value(_) | LocationKind::Key(_) | LocationKind::File => None,
        });
        told.collect()
    }

    #[test]
    fn what_people_write_is_given_to_the_parser() {
        for language in example::built_in().languages {
            assert_eq!(told(language.text), [], "{}", language.tag);
        }
        for text in [
            "a = (((((((((((((((((((((((((((((((((((((((((((\n",
            "a = {\"{\"} and {\"\\\"{\"} and say \"hello {$x}\n",
            "a = { $n ->\n    [one] say \"it (\n   *[other] { $n } }\n    }\nb = x\n",
            "# { { {\n## (\na = { NUMBER($n, a: \"(\") }\n",
        ] {
            assert_eq!(told(text), [], "{text}");
        }
    }

    #[test]
    fn what_lies_too_deep_is_told_at_its_place() {
        let deep = |open: &str, close: &str, count: usize| {
            format!(
                "x = y\na = {}1{}\n",
                open.repeat(count),
                close.repeat(count)
            )
        };
        let beyond = "beyond-limit";
        assert_eq!(told(&deep("{", "}", 32)), []);
        assert_eq!(told(&deep("{", "}", 33)), [(42, beyond)]);
        assert_eq!(told(&deep("{", "}", 200_000)), [(42, beyond)]);
        assert_eq!(told(&deep("{A(", ")}", 200_000)), [(58, beyond)]);
        let variants = deep("{ $n ->\n *[a] {\"}\"}", "\n}", 200_000);
        assert_eq!(told(&variants).len(), 1);
        // An open quote hides nothing after the next message from the parser.
        let hidden = format!("a = \"\nb = \" {}\n", "{".repeat(200_000));
        assert_eq!(told(&hidden), [(44, beyond)]);
    }

    #[test]
    fn what_is_not_closed_is_told_before_the_next_message() {
        let syntax = "template-syntax";
        assert_eq!(
            told("a = { $x\nb = {\"}\nc = ok\n"),
            [(4, syntax), (13, syntax)]
        );
        assert_eq!(told("a = {A({A(\n"), [(9, syntax)]);
    }
}
