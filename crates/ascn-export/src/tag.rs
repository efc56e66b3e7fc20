//! The tags of a piece of HTML, tokenized as browsers do, and their ranges.

use std::ops::Range;

use html5gum::emitters::default::{DefaultEmitter, StartTag, Token};
use html5gum::{Span, Tokenizer};

/// The tag that begins an element.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tag {
    /// The name of the element, in lower case.
    pub name: String,
    /// Its attributes, in the order of their names.
    pub attributes: Vec<Attribute>,
    /// Its range with both angle brackets, in bytes.
    pub at: Range<usize>,
}

/// An attribute of a tag.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Attribute {
    /// Its name, in lower case.
    pub name: String,
    /// Its value with character references decoded; empty if it has none.
    pub value: String,
    /// Its range with its value, in bytes.
    pub at: Range<usize>,
}

/// Returns the start tags of a text in order, including those inside scripts.
pub fn tags(text: &str) -> impl Iterator<Item = Tag> {
    let emitter = DefaultEmitter::<usize>::new_with_span();
    let tokens = Tokenizer::new_with_emitter(text, emitter).flatten();
    tokens.filter_map(move |token| {
        let Token::StartTag(tag) = token else {
            return None;
        };
        Some(of(&tag, text))
    })
}

fn of(tag: &StartTag<usize>, text: &str) -> Tag {
    let words = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    let attributes = tag.attributes.iter().map(|(name, value)| {
        let Span { start, end } = value.span;
        let written = text.get(start..end).unwrap_or_default();
        // The range includes a closing quote even where there is none.
        let written = written.trim_end_matches(|sign: char| sign == '>' || sign.is_whitespace());
        Attribute {
            name: words(name),
            value: words(value),
            at: start..start + written.len(),
        }
    });
    Tag {
        name: words(&tag.name),
        attributes: attributes.collect(),
        at: tag.span.start..tag.span.end,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tags_and_attributes_have_their_places() {
        let text = "<!-- <a> --><P\nonclick=x() title='a > b'><b é=\"&lt;\" on hidden=>";
        let place = |at: &Range<usize>| text.get(at.clone()).unwrap().to_owned();
        let told = tags(text).flat_map(|tag| {
            let attributes = tag.attributes.into_iter();
            let attributes = attributes.map(|one| (one.name, one.value, place(&one.at)));
            let own = (tag.name, String::new(), place(&tag.at));
            [own].into_iter().chain(attributes).collect::<Vec<_>>()
        });
        let told: Vec<String> = told.map(|(a, b, c)| format!("{a} [{b}] {c}")).collect();
        let expected = [
            "p [] <P\nonclick=x() title='a > b'>",
            "onclick [x()] onclick=x()",
            "title [a > b] title='a > b'",
            "b [] <b é=\"&lt;\" on hidden=>",
            "hidden [] hidden",
            "on [] on",
            "é [<] é=\"&lt;\"",
        ];
        assert_eq!(told, expected);
    }
}
