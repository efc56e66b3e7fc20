//! The elements of a piece of HTML: names, attributes, and where they stand.

use std::ops::Range;

/// The tag that begins an element.
pub(super) struct Element<'a> {
    pub(super) name: &'a str,
    pub(super) attributes: Vec<Attribute<'a>>,
    /// Where it stands, with its two signs, in bytes.
    pub(super) at: Range<usize>,
}

impl Element<'_> {
    pub(super) fn attribute(&self, name: &str) -> Option<&Attribute<'_>> {
        let mut all = self.attributes.iter();
        all.find(|one| one.name.eq_ignore_ascii_case(name))
    }
}

/// An attribute.
pub(super) struct Attribute<'a> {
    pub(super) name: &'a str,
    /// Without its quotes; empty if it has none.
    pub(super) value: &'a str,
    /// Where it stands with its value, in bytes.
    pub(super) at: Range<usize>,
}

/// The elements of a text, in its order.
pub(super) fn elements(text: &str) -> impl Iterator<Item = Element<'_>> {
    let mut at = 0;
    std::iter::from_fn(move || {
        loop {
            at += text.get(at..)?.find('<')?;
            let rest = text.get(at + 1..)?;
            if rest.starts_with("!--") {
                at += rest.find("-->").map_or(rest.len(), |end| end + 3);
            } else if rest.starts_with(|first: char| first.is_ascii_alphabetic()) {
                let element = element(text, at);
                at = element.at.end;
                return Some(element);
            }
            at += 1;
        }
    })
}

/// Whether a sign ends the name of an element or an attribute.
fn ends_name(sign: char) -> bool {
    sign.is_whitespace() || ['/', '>', '='].contains(&sign)
}

fn element(text: &str, start: usize) -> Element<'_> {
    let mut at = start + 1;
    let name = taken(text, &mut at, |sign| !ends_name(sign));
    let mut attributes = Vec::new();
    loop {
        taken(text, &mut at, |sign| sign.is_whitespace() || sign == '/');
        let from = at;
        if text
            .get(at..)
            .is_none_or(|rest| rest.is_empty() || rest.starts_with('>'))
        {
            break;
        }
        // A name may begin with `=`.
        at += usize::from(text.get(at..).is_some_and(|rest| rest.starts_with('=')));
        taken(text, &mut at, |sign| !ends_name(sign));
        let name = text.get(from..at).unwrap_or_default();
        let mut behind = at;
        taken(text, &mut behind, char::is_whitespace);
        let mut value = "";
        if text.get(behind..).is_some_and(|rest| rest.starts_with('=')) {
            at = behind + 1;
            taken(text, &mut at, char::is_whitespace);
            value = value_at(text, &mut at);
        }
        attributes.push(Attribute {
            name,
            value,
            at: from..at,
        });
    }
    Element {
        name,
        attributes,
        at: start..text.len().min(at + 1),
    }
}

fn value_at<'a>(text: &'a str, at: &mut usize) -> &'a str {
    let quote = text.get(*at..).and_then(|rest| rest.chars().next());
    let Some(quote) = quote.filter(|sign| ['"', '\''].contains(sign)) else {
        return taken(text, at, |sign| !sign.is_whitespace() && sign != '>');
    };
    *at += 1;
    let value = taken(text, at, |sign| sign != quote);
    *at = text.len().min(*at + 1);
    value
}

/// What stands from a place on as long as that holds; the place moves behind it.
fn taken<'a>(text: &'a str, at: &mut usize, holds: impl Fn(char) -> bool) -> &'a str {
    let rest = text.get(*at..).unwrap_or_default();
    let length = rest.find(|sign| !holds(sign)).unwrap_or(rest.len());
    *at += length;
    rest.get(..length).unwrap_or_default()
}
