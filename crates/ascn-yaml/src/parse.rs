//! From a YAML text to its tree.
//!
//! 1. [`characters`] reports forbidden characters, and lines that are too long.
//! 2. The events of `saphyr-parser` are assembled into a [`Node`].
//! 3. What YAML allows and this format does not (anchors, tags, several documents) is reported and
//!    becomes a broken value; reading ends only where something exceeds its [`limit`].

mod characters;
mod letters;
mod offsets;
mod syntax;

use std::ops::Range;

use ascn_diagnostic::{Fault, Faults, FileLocation, Source};
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
    let is_whole = builder.take_all(&text);
    faults.append(builder.faults);
    let empty = || Node::nowhere(Value::Mapping(Vec::new()));
    is_whole.then(|| builder.root.unwrap_or_else(empty))
}

/// Reports what no text may contain, for a text that is not YAML.
pub(crate) fn check_characters(source: &Source, faults: &mut Faults) {
    let _ = characters::checked(source, faults);
}

/// A list or mapping that has not ended yet.
struct Open {
    node: Node,
    /// The key of a mapping whose value comes next; without a text if the key is unusable.
    key: Option<(Option<String>, Range<usize>)>,
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

    /// Takes all events of a text; `false` if it cannot be read to its end.
    fn take_all(&mut self, text: &str) -> bool {
        for event in Parser::new(Letters(text)) {
            match event {
                Ok((event, span)) => self.take(event, span),
                Err(error) => {
                    let offset = self.offsets.byte(error.marker().index());
                    let fault = syntax::fault(self.source, offset, error.info());
                    self.faults.push(fault);
                    return false;
                }
            }
            if self.is_beyond_limit || self.faults.has_dropped() {
                return false;
            }
        }
        true
    }

    fn take(&mut self, event: Event<'_>, span: Span) {
        let range = self.offsets.byte(span.start.index())..self.offsets.byte(span.end.index());
        match event {
            Event::DocumentStart(_) => self.begin_document(&range),
            Event::Alias(_) => {
                let help = "write the value out in each place";
                self.refuse(&range, "an alias (`*name`)", help);
                let value = Value::Broken;
                self.put(Node { range, value });
            }
            Event::Scalar(text, style, anchor, tag) => {
                self.refuse_marks(&range, anchor, tag.is_some());
                let plain = style == ScalarStyle::Plain;
                // Only double quotes have escapes.
                if style == ScalarStyle::DoubleQuoted {
                    characters::check_escaped(self.source, &range, &text, &mut self.faults);
                }
                let value = self.scalar(&range, text.into_owned(), plain);
                self.put(Node { range, value });
            }
            Event::SequenceStart(anchor, tag) => {
                self.refuse_marks(&range, anchor, tag.is_some());
                self.begin(range, Value::List(Vec::new()));
            }
            Event::MappingStart(anchor, tag) => {
                self.refuse_marks(&range, anchor, tag.is_some());
                self.begin(range, Value::Mapping(Vec::new()));
            }
            Event::SequenceEnd | Event::MappingEnd => self.end(range.end),
            Event::Nothing | Event::StreamStart | Event::StreamEnd | Event::DocumentEnd => {}
        }
    }

    fn begin_document(&mut self, range: &Range<usize>) {
        self.documents += 1;
        self.refuse_directive(range.start);
        if self.documents == 2 {
            let help = "keep one document in each file";
            self.refuse(range, "a second document (after `---`)", help);
        }
    }

    fn begin(&mut self, range: Range<usize>, value: Value) {
        if self.open.len() >= limit::DEPTH {
            let depth = limit::DEPTH;
            let message = format!("values lie more than {depth} levels deep in each other");
            let help = "remove the brackets or indentation that nest it so deep";
            self.stop(&range, message, help);
        }
        let node = Node { range, value };
        self.open.push(Open { node, key: None });
    }

    fn scalar(&mut self, range: &Range<usize>, text: String, plain: bool) -> Value {
        if text.len() > limit::TEXT_BYTES {
            let (length, most) = (text.len(), limit::TEXT_BYTES);
            let message = format!("a text has {length} bytes, and it may have {most}");
            let help = "shorten it to some twenty pages, or refer to a document";
            let fault = limit::fault(self.location(range), message, help);
            self.faults.push(fault.label("this text"));
            return Value::Broken;
        }
        Value::Scalar { text, plain }
    }

    /// Reports an exceeded limit, and ends the reading of the file.
    fn stop(&mut self, range: &Range<usize>, message: String, help: &str) {
        self.is_beyond_limit = true;
        let fault = limit::fault(self.location(range), message, help);
        self.faults.push(fault.label("read up to here"));
    }

    fn end(&mut self, end: usize) {
        if let Some(Open { mut node, .. }) = self.open.pop() {
            node.range.end = end.max(node.range.start);
            self.put(node);
        }
    }

    /// Adds a finished value to the list or mapping around it.
    fn put(&mut self, node: Node) {
        let Some(Open { node: open, key }) = self.open.last_mut() else {
            if self.documents <= 1 {
                self.root = Some(node);
            }
            return;
        };
        match &mut open.value {
            Value::List(items) => {
                let (range, most) = (node.range.clone(), self.most_entries);
                items.push(node);
                if items.len() > most {
                    let message = format!("a list has more than {most} entries");
                    self.stop(&range, message, "keep what belongs to one city or project");
                }
            }
            Value::Mapping(entries) => match key.take() {
                Some((Some(key), key_range)) => entries.push(Entry {
                    key,
                    key_range,
                    value: node,
                }),
                Some((None, _)) => {}
                None => self.put_key(node),
            },
            Value::Scalar { .. } | Value::Broken => {}
        }
    }

    fn put_key(&mut self, node: Node) {
        let range = node.range;
        let open = self.open.last().map(|open| &open.node);
        if open.is_some_and(|open| open.entries().len() >= limit::KEYS) {
            let message = format!("an entry has more than {} keys", limit::KEYS);
            self.stop(&range, message, "delete the keys that do not belong to it");
        }
        let text = match node.value {
            Value::Scalar { text, .. } => Some(text),
            Value::Broken => None,
            Value::List(_) | Value::Mapping(_) => {
                let what = "a key that is not a single word";
                self.refuse(&range, what, "write `key: value`");
                None
            }
        };
        let open = self.open.last().zip(text.as_ref());
        if let Some(earlier) = open.and_then(|(open, text)| open.node.entry(text)) {
            let message = format!("the key `{}` stands twice", earlier.key);
            let fault = Fault::new(&DUPLICATE_KEY, self.location(&range), message)
                .label("again here")
                .note(self.location(&earlier.key_range), "first here")
                .help("keep the right one and delete the other");
            self.faults.push(fault);
        }
        if let Some(open) = self.open.last_mut() {
            open.key = Some((text, range));
        }
    }

    /// Reports directives in the lines above the start of a document.
    fn refuse_directive(&mut self, start: usize) {
        let above = self.source.text().get(..start).unwrap_or_default();
        let mut end = start;
        for line in above.split_inclusive('\n').rev() {
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
            let help = "write the value out in each place";
            self.refuse(range, "an anchor (`&name`)", help);
        }
        if has_tag {
            let help = "delete the tag; the field decides the kind";
            self.refuse(range, "a tag (`!name`)", help);
        }
    }

    fn refuse(&mut self, range: &Range<usize>, what: &str, help: &str) {
        let message = format!("{what} has no place in these files");
        let fault = Fault::new(&UNSUPPORTED_YAML, self.location(range), message);
        self.faults.push(fault.label("here").help(help));
    }

    fn location(&self, range: &Range<usize>) -> FileLocation {
        FileLocation::bytes(self.source.name(), range.clone())
    }
}

#[cfg(test)]
mod tests;
