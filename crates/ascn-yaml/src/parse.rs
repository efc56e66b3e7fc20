//! From a YAML text to its tree.
//!
//! 1. [`characters`] refuses characters that no text of a submission may hold, and lines that are too
//!    long.
//! 2. The events of `saphyr-parser` are put together into a [`Node`].
//! 3. What YAML allows and this format does not (anchors, tags, several documents) is told and
//!    leaves a broken value behind; reading goes on after it. It ends where something grows beyond
//!    its [`limit`].

mod characters;
mod letters;
mod offsets;
mod syntax;

use std::ops::Range;

use ascn_diagnostic::{At, Fault, Faults, Source, Spot};
use saphyr_parser::{Event, Parser, ScalarStyle, Span};

use crate::limit;
use crate::node::{Entry, Node, Value};
use crate::rule::{DUPLICATE_KEY, UNSUPPORTED_YAML};
pub(crate) use characters::FORBIDDEN;
pub use characters::is_forbidden;
use letters::Letters;
use offsets::Offsets;

/// Reads a text into its tree; `None` if it cannot be read as YAML, or not to its end.
pub(crate) fn parse(source: &Source, faults: &mut Faults) -> Option<Node> {
    let text = characters::checked(source, faults)?;
    let mut builder = Builder::new(source, Offsets::new(&text));
    for event in Parser::new(Letters(&text)) {
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
        if builder.is_beyond_limit || builder.faults.has_dropped() {
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

/// Reports what no text may hold, of one that is no YAML.
pub(crate) fn check_characters(source: &Source, faults: &mut Faults) {
    let _ = characters::checked(source, faults);
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
    most_entries: usize,
    is_beyond_limit: bool,
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
            most_entries: limit::entries_of(source.name()),
            is_beyond_limit: false,
            faults: Faults::at_most(limit::FAULTS),
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
                let plain = style == ScalarStyle::Plain;
                // Only between double quotes can a character be spelled.
                if style == ScalarStyle::DoubleQuoted {
                    characters::check_escaped(self.source, &range, &text, &mut self.faults);
                }
                let value = self.scalar(&range, text.into_owned(), plain);
                self.put(Node { range, value });
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
        self.refuse_directive(range.start);
        if self.documents == 2 {
            self.refuse(
                range,
                "a second document (after `---`)",
                "keep one document in each file",
            );
        }
    }

    fn begin(&mut self, range: &Range<usize>, open: Open) {
        if self.open.len() >= limit::DEPTH {
            let message = format!(
                "values lie more than {} levels deep in each other",
                limit::DEPTH
            );
            self.stop(
                range,
                message,
                "remove the brackets or indentation that nest it so deep",
            );
        }
        self.open.push(open);
    }

    fn scalar(&mut self, range: &Range<usize>, text: String, plain: bool) -> Value {
        if text.len() > limit::TEXT_BYTES {
            let message = format!(
                "a text has {} bytes, and it may have {}",
                text.len(),
                limit::TEXT_BYTES
            );
            let fault = limit::fault(
                self.spot(range),
                message,
                "shorten it to some twenty pages, or refer to a document",
            );
            self.faults.push(fault.label("this text"));
            return Value::Broken;
        }
        Value::Scalar { text, plain }
    }

    /// Reports a limit that was reached, and ends the reading of the file.
    fn stop(&mut self, range: &Range<usize>, message: String, mend: &str) {
        self.is_beyond_limit = true;
        let fault = limit::fault(self.spot(range), message, mend);
        self.faults.push(fault.label("read up to here"));
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
            Some(Open::List { items, .. }) => {
                items.push(node);
                self.check_entries();
            }
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

    /// Ends the reading of the file if the open list is too long.
    fn check_entries(&mut self) {
        let most = self.most_entries;
        if let Some(Open::List { items, .. }) = self.open.last()
            && items.len() > most
            && let Some(last) = items.last()
        {
            let (range, message) = (
                last.range.clone(),
                format!("a list has more than {most} entries"),
            );
            self.stop(&range, message, "keep what belongs to one city or project");
        }
    }

    fn put_key(&mut self, node: Node) {
        let range = node.range.clone();
        if let Some(Open::Mapping { entries, .. }) = self.open.last()
            && entries.len() >= limit::KEYS
        {
            let message = format!("an entry has more than {} keys", limit::KEYS);
            self.stop(&range, message, "delete the keys that do not belong to it");
        }
        let text = match node.value {
            Value::Scalar { text, .. } => text,
            Value::Broken => return self.set_key(None, range),
            Value::List(_) | Value::Mapping(_) => {
                self.refuse(
                    &range,
                    "a key that is not a single word",
                    "write `key: value`",
                );
                return self.set_key(None, range);
            }
        };
        let earlier = match self.open.last() {
            Some(Open::Mapping { entries, .. }) => entries.iter().find(|entry| entry.key == text),
            Some(Open::List { .. }) | None => None,
        };
        if let Some(earlier) = earlier {
            let message = format!("the key `{text}` stands twice");
            let fault = Fault::new(&DUPLICATE_KEY, self.spot(&range), message)
                .label("again here")
                .note(self.spot(&earlier.key_range), "first here")
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

    /// Refuses what tells a reader of YAML how to read, in the lines above the start of a document.
    fn refuse_directive(&mut self, start: usize) {
        let text = self.source.text();
        let mut end = start;
        for line in text
            .get(..start)
            .unwrap_or_default()
            .split_inclusive('\n')
            .rev()
        {
            end -= line.len();
            if line.starts_with('%') {
                let range = end..end + line.trim_end().len();
                self.refuse(&range, "a directive (`%NAME`)", "delete the line");
            } else if !line.starts_with('#') && !line.trim().is_empty() {
                return;
            }
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
        let message = format!("{what} has no place in these files");
        self.faults.push(
            Fault::new(&UNSUPPORTED_YAML, self.spot(range), message)
                .label("here")
                .mend(mend),
        );
    }

    fn spot(&self, range: &Range<usize>) -> Spot {
        Spot {
            file: self.source.name().clone(),
            at: At::Bytes(range.clone()),
        }
    }
}

#[cfg(test)]
mod tests;
