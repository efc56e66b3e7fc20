//! From a YAML text to its tree.
//!
//! 1. [`characters`] refuses characters that no text of a submission may hold.
//! 2. The events of `saphyr-parser` are put together into a [`Node`].
//! 3. What YAML allows and this format does not (anchors, tags, several documents) is told and
//!    leaves a broken value behind; reading goes on after it.

mod characters;
mod offsets;
mod syntax;

use std::ops::Range;

use ascn_diagnostic::{At, Fault, Faults, Source, Spot};
use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use crate::node::{Entry, Node, Value};
use crate::rule::{DUPLICATE_KEY, UNSUPPORTED_YAML};
pub(crate) use characters::FORBIDDEN;
use offsets::Offsets;

/// How deep values may lie in each other; the format itself needs eight levels.
const DEPTH_LIMIT: usize = 32;

/// Reads a text into its tree; `None` if it cannot be read as YAML.
pub(crate) fn parse(source: &Source, faults: &mut Faults) -> Option<Node> {
    let text = characters::checked(source, faults);
    let mut builder = Builder::new(source, Offsets::new(&text));
    for event in Parser::new_from_str(&text) {
        match event {
            Ok((event, span)) => builder.take(event, span),
            Err(error) => {
                let offset = builder.offsets.byte(error.marker().index());
                builder
                    .faults
                    .push(syntax::fault(source, offset, error.info()));
                faults.append(builder.faults);
                return None;
            }
        }
        if builder.is_too_deep {
            faults.append(builder.faults);
            return None;
        }
    }
    faults.append(builder.faults);
    Some(
        builder
            .root
            .unwrap_or(Node::nowhere(Value::Mapping(Vec::new()))),
    )
}

/// Tells each character of a text that is no YAML, but that no text may hold.
pub(crate) fn check_characters(source: &Source, faults: &mut Faults) {
    characters::checked(source, faults);
}

/// A list or mapping whose end has not come yet.
enum Open {
    List {
        start: usize,
        items: Vec<Node>,
    },
    Mapping {
        start: usize,
        entries: Vec<Entry>,
        /// The key whose value comes next; without a text if it is none that can be used.
        key: Option<(Option<String>, Range<usize>)>,
    },
}

struct Builder<'a> {
    source: &'a Source,
    offsets: Offsets<'a>,
    open: Vec<Open>,
    root: Option<Node>,
    documents: usize,
    is_too_deep: bool,
    faults: Faults,
}

impl<'a> Builder<'a> {
    fn new(source: &'a Source, offsets: Offsets<'a>) -> Self {
        Self {
            source,
            offsets,
            open: Vec::new(),
            root: None,
            documents: 0,
            is_too_deep: false,
            faults: Faults::default(),
        }
    }

    fn take(&mut self, event: Event<'_>, span: Span) {
        let range = self.offsets.byte(span.start.index())..self.offsets.byte(span.end.index());
        match event {
            Event::DocumentStart(_) => self.begin_document(&range),
            Event::Alias(_) => {
                self.refuse(
                    &range,
                    "an alias (`*name`)",
                    "write the value out in each place",
                );
                self.put(Node {
                    range,
                    value: Value::Broken,
                });
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_marks(&range, anchor, tag.is_some());
                // Only there a character can be spelled.
                if style == ScalarStyle::DoubleQuoted {
                    characters::check_escaped(self.source, &range, &text, &mut self.faults);
                }
                let plain = style == ScalarStyle::Plain;
                self.put(Node {
                    range,
                    value: Value::Scalar {
                        text: text.into_owned(),
                        plain,
                    },
                });
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_marks(&range, anchor, tag.is_some());
                self.begin(
                    &range,
                    Open::List {
                        start: range.start,
                        items: Vec::new(),
                    },
                );
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_marks(&range, anchor, tag.is_some());
                let mapping = Open::Mapping {
                    start: range.start,
                    entries: Vec::new(),
                    key: None,
                };
                self.begin(&range, mapping);
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(range.end),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
    }

    fn begin_document(&mut self, range: &Range<usize>) {
        self.documents += 1;
        if self.documents == 2 {
            self.refuse(
                range,
                "a second document (after `---`)",
                "keep one document in each file",
            );
        }
    }

    fn begin(&mut self, range: &Range<usize>, open: Open) {
        if self.open.len() >= DEPTH_LIMIT {
            self.is_too_deep = true;
            let what = format!("more than {DEPTH_LIMIT} levels of values within values");
            self.refuse(
                range,
                &what,
                "remove the brackets or indentation that nest it so deep",
            );
        }
        self.open.push(open);
    }

    fn end(&mut self, end: usize) {
        let node = match self.open.pop() {
            Some(Open::List { start, items }) => Node {
                range: start..end.max(start),
                value: Value::List(items),
            },
            Some(Open::Mapping { start, entries, .. }) => Node {
                range: start..end.max(start),
                value: Value::Mapping(entries),
            },
            None => return,
        };
        self.put(node);
    }

    /// Puts a finished value where it belongs.
    fn put(&mut self, node: Node) {
        match self.open.last_mut() {
            None if self.documents <= 1 => self.root = Some(node),
            None => {}
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Mapping { entries, key, .. }) => match key.take() {
                Some((Some(key), key_range)) => entries.push(Entry {
                    key,
                    key_range,
                    value: node,
                }),
                Some((None, _)) => {}
                None => self.put_key(node),
            },
        }
    }

    fn put_key(&mut self, node: Node) {
        let range = node.range.clone();
        let Value::Scalar { text, .. } = node.value else {
            self.refuse(
                &range,
                "a key that is not a single word",
                "write `key: value`",
            );
            return self.set_key(None, range);
        };
        let earlier = match self.open.last() {
            Some(Open::Mapping { entries, .. }) => entries.iter().find(|entry| entry.key == text),
            Some(Open::List { .. }) | None => None,
        };
        if let Some(earlier) = earlier {
            let spot = |range: &Range<usize>| Spot {
                file: self.source.name().clone(),
                at: At::Bytes(range.clone()),
            };
            let message = format!("the key `{text}` stands twice");
            let fault = Fault::new(&DUPLICATE_KEY, spot(&range), message)
                .label("again here")
                .note(spot(&earlier.key_range), "first here")
                .mend("keep the right one and delete the other");
            self.faults.push(fault);
        }
        self.set_key(Some(text), range);
    }

    fn set_key(&mut self, text: Option<String>, range: Range<usize>) {
        if let Some(Open::Mapping { key, .. }) = self.open.last_mut() {
            *key = Some((text, range));
        }
    }

    fn refuse_marks(&mut self, range: &Range<usize>, anchor: usize, has_tag: bool) {
        if anchor != 0 {
            self.refuse(
                range,
                "an anchor (`&name`)",
                "write the value out in each place",
            );
        }
        if has_tag {
            self.refuse(
                range,
                "a tag (`!name`)",
                "delete the tag; the field decides the kind",
            );
        }
    }

    fn refuse(&mut self, range: &Range<usize>, what: &str, mend: &str) {
        let spot = Spot {
            file: self.source.name().clone(),
            at: At::Bytes(range.clone()),
        };
        let message = format!("{what} has no place in these files");
        self.faults.push(
            Fault::new(&UNSUPPORTED_YAML, spot, message)
                .label("here")
                .mend(mend),
        );
    }
}

#[cfg(test)]
mod tests;
