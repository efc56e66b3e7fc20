//! Reads the contents of a marked document: headings, captions, figures, references.

use std::ops::Range;

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::adjacent::Line;
use crate::error::Faults;
use crate::foreign::is_foreign;
use crate::scan::{Piece, pieces};
use crate::syntax::{self, Events};
use crate::{CaptionKind, DocumentError, heading, mark};

/// The contents of a document, in reading order, before anything is numbered.
///
/// Texts are without markup and still have their marks.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    pub(crate) headings: Vec<Entry>,
    pub(crate) captions: Vec<CaptionEntry>,
    pub(crate) figures: Vec<(String, String)>,
    pub(crate) references: Vec<(String, Range<usize>)>,
    /// The tables without a caption.
    pub(crate) uncaptioned: Vec<Range<usize>>,
}

/// A heading as it was read.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) level: u8,
    pub(crate) anchor: Option<String>,
    pub(crate) is_appendix: bool,
    pub(crate) text: String,
    pub(crate) at: Range<usize>,
}

/// A caption as it was read.
#[derive(Debug)]
pub(crate) struct CaptionEntry {
    pub(crate) kind: CaptionKind,
    pub(crate) id: String,
    pub(crate) text: String,
    pub(crate) at: Range<usize>,
}

/// Reads the outline of a marked document from its events.
pub(crate) fn read(marked: &str, events: &Events<'_>, faults: &mut Faults) -> Outline {
    let mut reader = Reader {
        marked,
        ..Reader::default()
    };
    for (event, range) in events.iter().flatten() {
        reader.at = range.clone();
        if let Err(error) = reader.read(event) {
            faults.push((error, reader.at.clone()));
        }
    }
    if let Some(id) = reader.caption_before_table {
        faults.push((DocumentError::CaptionWithoutTable { id }, reader.at));
    }
    let count = mark::opening_count(marked).saturating_sub(reader.mark_count);
    if count > 0 && faults.is_empty() {
        faults.push((DocumentError::LostMarks { count }, lost(marked, events)));
    }
    reader.outline
}

/// Returns the first mark outside of any text.
fn lost(marked: &str, events: &Events<'_>) -> Range<usize> {
    let texts = events.iter().flatten();
    let texts = texts.filter(|(event, _)| matches!(event, Event::Text(_)));
    let texts: Vec<&Range<usize>> = texts.map(|(_, range)| range).collect();
    let mut marks = marked.match_indices(mark::is_opening).map(|(at, _)| at);
    let first = marks.find(|at| !texts.iter().any(|text| text.contains(at)));
    let first = first.unwrap_or_default();
    first..first + 1
}

#[derive(Default)]
struct Reader<'a> {
    marked: &'a str,
    outline: Outline,
    place: Context,
    /// The range of the current event.
    at: Range<usize>,
    /// In code and in the alternative text of pictures, where no mark may be.
    is_verbatim: bool,
    caption_before_table: Option<String>,
    mark_count: usize,
    line: Line,
}

/// The current position, as far as it decides which marks are allowed.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Context {
    #[default]
    Other,
    HeadingStart,
    Heading,
    ParagraphStart,
    Caption,
}

impl Context {
    /// Returns the position after the first piece of text at this one.
    fn inner(self) -> Self {
        match self {
            Self::HeadingStart | Self::Heading => Self::Heading,
            Self::ParagraphStart | Self::Other => Self::Other,
            Self::Caption => Self::Caption,
        }
    }
}

impl Reader<'_> {
    fn read(&mut self, event: &Event<'_>) -> Result<(), DocumentError> {
        let is_table = matches!(event, Event::Start(Tag::Table(_)));
        match self.caption_before_table.take() {
            Some(id) if !is_table => {
                let at = self.outline.captions.last().map(|one| one.at.clone());
                self.at = at.unwrap_or_default();
                return Err(DocumentError::CaptionWithoutTable { id });
            }
            None if is_table => self.outline.uncaptioned.push(self.at.clone()),
            Some(_) | None => {}
        }
        if is_foreign(event) {
            let markup = self.marked.get(self.at.clone()).unwrap_or_default();
            let markup = markup.lines().next().unwrap_or_default().to_owned();
            return Err(DocumentError::ForeignMarkup { markup });
        }
        match event {
            Event::Start(tag) => return self.start(tag),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) if !self.is_verbatim => return self.text(text),
            Event::SoftBreak | Event::HardBreak => {
                self.keep(" ");
                self.line.text(" ");
            }
            Event::Text(text)
            | Event::Code(text)
            | Event::Html(text)
            | Event::InlineHtml(text)
            | Event::FootnoteReference(text) => {
                refuse_marks(text)?;
                self.place = self.place.inner();
                if matches!(event, Event::FootnoteReference(_)) {
                    self.line = Line::default();
                } else {
                    self.keep(text);
                    self.beside(text)?;
                }
            }
            Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
        Ok(())
    }

    fn start(&mut self, tag: &Tag<'_>) -> Result<(), DocumentError> {
        self.pass(tag.to_end());
        self.is_verbatim |= matches!(tag, Tag::CodeBlock(_) | Tag::Image { .. });
        if let Tag::Heading { level, .. } = tag {
            self.place = Context::HeadingStart;
            self.outline.headings.push(Entry {
                level: heading::depth(*level),
                anchor: None,
                is_appendix: false,
                text: String::new(),
                at: self.at.clone(),
            });
        } else if matches!(tag, Tag::Paragraph) {
            self.place = Context::ParagraphStart;
        } else if let Tag::FootnoteDefinition(name) = tag {
            refuse_marks(name)?;
        } else if let Tag::Image {
            dest_url, title, ..
        }
        | Tag::Link {
            dest_url, title, ..
        } = tag
        {
            refuse_marks(dest_url)?;
            refuse_marks(title)?;
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) {
        if tag == TagEnd::Paragraph && self.place == Context::Caption {
            let caption = self.outline.captions.last();
            self.caption_before_table = caption.map(|caption| caption.id.clone());
        }
        self.is_verbatim &= !matches!(tag, TagEnd::CodeBlock | TagEnd::Image);
        self.pass(tag);
    }

    /// Passes over the start or end of an element: a span continues its line, a block does not.
    fn pass(&mut self, element: TagEnd) {
        if syntax::is_span(element) {
            self.place = self.place.inner();
        } else {
            self.line = Line::default();
            self.place = Context::Other;
        }
    }

    fn text(&mut self, text: &str) -> Result<(), DocumentError> {
        pieces(text).try_for_each(|piece| self.piece(piece, text))
    }

    fn piece(&mut self, piece: Piece<'_>, text: &str) -> Result<(), DocumentError> {
        let place = self.place;
        self.place = place.inner();
        match (piece, place) {
            (Piece::Text(text), _) => {
                self.keep(text);
                return self.beside(text);
            }
            (Piece::Figure { id, text }, _) => {
                self.keep(text);
                self.mark_count += 1;
                self.outline.figures.push((checked(id)?, text.to_owned()));
                let touches = self.line.figure();
                return self.apart(touches);
            }
            (Piece::Reference { id }, _) => {
                self.keep(&mark::reference(id));
                // The label ends in a number.
                self.line.text("0");
                let at = self.place_of(&mark::reference(id));
                self.outline.references.push((checked(id)?, at));
            }
            (Piece::Anchor { id } | Piece::Appendix { id }, Context::HeadingStart) => {
                if let Some(heading) = self.outline.headings.last_mut() {
                    heading.anchor = Some(checked(id)?);
                    heading.is_appendix = matches!(piece, Piece::Appendix { .. });
                }
            }
            (Piece::Caption { kind, id }, Context::ParagraphStart) => {
                self.place = Context::Caption;
                let caption = CaptionEntry {
                    kind,
                    id: checked(id)?,
                    text: String::new(),
                    at: self.at.clone(),
                };
                self.outline.captions.push(caption);
            }
            (
                Piece::Anchor { .. }
                | Piece::Appendix { .. }
                | Piece::Caption { .. }
                | Piece::Broken,
                _,
            ) => return Err(misplaced(text)),
        }
        self.mark_count += 1;
        Ok(())
    }

    /// Reads more text, which must not be directly beside a figure.
    fn beside(&mut self, text: &str) -> Result<(), DocumentError> {
        let touches = self.line.text(text);
        self.apart(touches)
    }

    fn apart(&self, touches: bool) -> Result<(), DocumentError> {
        let last = self.outline.figures.last().filter(|_| touches);
        last.map_or(Ok(()), |(id, _)| {
            Err(DocumentError::DigitsBeside { id: id.clone() })
        })
    }

    /// Returns the range of a mark in the current text, which may have several lines.
    fn place_of(&self, mark: &str) -> Range<usize> {
        let text = self.marked.get(self.at.clone()).unwrap_or_default();
        let found = text.find(mark).map(|start| self.at.start + start);
        found.map_or(self.at.clone(), |start| start..start + mark.len())
    }

    /// Adds text to the current heading or caption, if there is one.
    fn keep(&mut self, text: &str) {
        let (headings, captions) = (&mut self.outline.headings, &mut self.outline.captions);
        let kept = match self.place {
            Context::Heading | Context::HeadingStart => {
                headings.last_mut().map(|one| &mut one.text)
            }
            Context::Caption => captions.last_mut().map(|one| &mut one.text),
            Context::Other | Context::ParagraphStart => None,
        };
        if let Some(kept) = kept {
            kept.push_str(text);
        }
    }
}

fn checked(id: &str) -> Result<String, DocumentError> {
    if mark::is_id(id) {
        Ok(id.to_owned())
    } else {
        Err(DocumentError::BadId { id: id.to_owned() })
    }
}

fn refuse_marks(text: &str) -> Result<(), DocumentError> {
    if mark::find(text).is_some() {
        Err(misplaced(text))
    } else {
        Ok(())
    }
}

fn misplaced(text: &str) -> DocumentError {
    const NEAR_COUNT: usize = 60;
    let shown = text.chars().filter(|c| !mark::is_mark(*c));
    let near = shown.take(NEAR_COUNT).collect();
    DocumentError::MisplacedMark { near }
}
