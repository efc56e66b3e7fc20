//! Reads what a marked document holds: headings, captions, figures, references.

use pulldown_cmark::{Event, Tag, TagEnd};

use crate::caption::CaptionKind;
use crate::error::DocumentError;
use crate::heading;
use crate::mark;
use crate::scan::{Piece, pieces};
use crate::syntax::Events;

/// What a document holds, in reading order, before anything is numbered.
///
/// Texts are without markup but still marked.
#[derive(Debug, Default)]
pub(crate) struct Outline {
    pub(crate) headings: Vec<Entry>,
    pub(crate) captions: Vec<CaptionEntry>,
    pub(crate) figures: Vec<(String, String)>,
    pub(crate) references: Vec<String>,
}

/// A heading as it was read.
#[derive(Debug)]
pub(crate) struct Entry {
    pub(crate) level: u8,
    pub(crate) anchor: Option<String>,
    pub(crate) is_appendix: bool,
    pub(crate) text: String,
}

/// A caption as it was read.
#[derive(Debug)]
pub(crate) struct CaptionEntry {
    pub(crate) kind: CaptionKind,
    pub(crate) id: String,
    pub(crate) text: String,
}

/// Reads the outline of a marked document off its events.
pub(crate) fn read(marked: &str, events: &Events<'_>) -> Result<Outline, DocumentError> {
    let mut reader = Reader::default();
    for (event, _) in events.iter().flatten() {
        reader.read(event)?;
    }
    if let Some(id) = reader.caption_before_table {
        return Err(DocumentError::CaptionWithoutTable { id });
    }
    let count = mark::opening_count(marked).saturating_sub(reader.mark_count);
    if count > 0 {
        return Err(DocumentError::LostMarks { count });
    }
    Ok(reader.outline)
}

#[derive(Default)]
struct Reader {
    outline: Outline,
    place: Place,
    /// Code and the alternative text of pictures: no mark may stand there.
    is_verbatim: bool,
    caption_before_table: Option<String>,
    mark_count: usize,
}

/// Where the reader is, as far as it decides which marks may stand there.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
enum Place {
    #[default]
    Other,
    HeadingStart,
    Heading,
    ParagraphStart,
    Caption,
}

impl Place {
    /// The place behind the first piece of what stands there.
    fn inner(self) -> Self {
        match self {
            Self::HeadingStart | Self::Heading => Self::Heading,
            Self::ParagraphStart | Self::Other => Self::Other,
            Self::Caption => Self::Caption,
        }
    }
}

impl Reader {
    fn read(&mut self, event: &Event<'_>) -> Result<(), DocumentError> {
        let is_table = matches!(event, Event::Start(Tag::Table(_)));
        if let Some(id) = self.caption_before_table.take()
            && !is_table
        {
            return Err(DocumentError::CaptionWithoutTable { id });
        }
        match event {
            Event::Start(tag) => return self.start(tag),
            Event::End(tag) => self.end(*tag),
            Event::Text(text) if !self.is_verbatim => return self.text(text),
            Event::SoftBreak | Event::HardBreak => self.keep(" "),
            Event::Text(text)
            | Event::Code(text)
            | Event::Html(text)
            | Event::InlineHtml(text)
            | Event::FootnoteReference(text) => {
                refuse_marks(text)?;
                if !matches!(event, Event::FootnoteReference(_)) {
                    self.keep(text);
                }
                self.place = self.place.inner();
            }
            Event::InlineMath(_)
            | Event::DisplayMath(_)
            | Event::Rule
            | Event::TaskListMarker(_) => {}
        }
        Ok(())
    }

    fn start(&mut self, tag: &Tag<'_>) -> Result<(), DocumentError> {
        match tag {
            Tag::Heading { level, .. } => {
                self.place = Place::HeadingStart;
                self.outline.headings.push(Entry {
                    level: heading::depth(*level),
                    anchor: None,
                    is_appendix: false,
                    text: String::new(),
                });
            }
            Tag::Paragraph => self.place = Place::ParagraphStart,
            Tag::CodeBlock(_) => self.is_verbatim = true,
            Tag::Image {
                dest_url, title, ..
            } => {
                self.is_verbatim = true;
                self.place = self.place.inner();
                refuse_marks(dest_url)?;
                refuse_marks(title)?;
            }
            Tag::Link {
                dest_url, title, ..
            } => {
                self.place = self.place.inner();
                refuse_marks(dest_url)?;
                refuse_marks(title)?;
            }
            Tag::FootnoteDefinition(name) => refuse_marks(name)?,
            Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript => self.place = self.place.inner(),
            Tag::BlockQuote(_)
            | Tag::HtmlBlock
            | Tag::List(_)
            | Tag::Item
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::MetadataBlock(_) => self.place = Place::Other,
        }
        Ok(())
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph => {
                if self.place == Place::Caption {
                    self.caption_before_table = self
                        .outline
                        .captions
                        .last()
                        .map(|caption| caption.id.clone());
                }
                self.place = Place::Other;
            }
            TagEnd::CodeBlock | TagEnd::Image => self.is_verbatim = false,
            TagEnd::Emphasis
            | TagEnd::Strong
            | TagEnd::Strikethrough
            | TagEnd::Superscript
            | TagEnd::Subscript
            | TagEnd::Link => {}
            TagEnd::Heading(_)
            | TagEnd::BlockQuote(_)
            | TagEnd::HtmlBlock
            | TagEnd::List(_)
            | TagEnd::Item
            | TagEnd::FootnoteDefinition
            | TagEnd::DefinitionList
            | TagEnd::DefinitionListTitle
            | TagEnd::DefinitionListDefinition
            | TagEnd::Table
            | TagEnd::TableHead
            | TagEnd::TableRow
            | TagEnd::TableCell
            | TagEnd::MetadataBlock(_) => self.place = Place::Other,
        }
    }

    fn text(&mut self, text: &str) -> Result<(), DocumentError> {
        for piece in pieces(text) {
            self.piece(piece, text)?;
        }
        Ok(())
    }

    fn piece(&mut self, piece: Piece<'_>, text: &str) -> Result<(), DocumentError> {
        let place = self.place;
        self.place = place.inner();
        match (piece, place) {
            (Piece::Text(text), _) => {
                self.keep(text);
                return Ok(());
            }
            (Piece::Figure { id, text }, _) => {
                self.keep(text);
                self.outline.figures.push((checked(id)?, text.to_owned()));
            }
            (Piece::Reference { id }, _) => {
                self.keep(&mark::reference(id));
                self.outline.references.push(checked(id)?);
            }
            (Piece::Anchor { id } | Piece::Appendix { id }, Place::HeadingStart) => {
                if let Some(heading) = self.outline.headings.last_mut() {
                    heading.anchor = Some(checked(id)?);
                    heading.is_appendix = matches!(piece, Piece::Appendix { .. });
                }
            }
            (Piece::Caption { kind, id }, Place::ParagraphStart) => {
                self.place = Place::Caption;
                let caption = CaptionEntry {
                    kind,
                    id: checked(id)?,
                    text: String::new(),
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

    /// Adds to the heading or caption being read, if there is one.
    fn keep(&mut self, text: &str) {
        let kept = match self.place {
            Place::Heading | Place::HeadingStart => self
                .outline
                .headings
                .last_mut()
                .map(|heading| &mut heading.text),
            Place::Caption => self
                .outline
                .captions
                .last_mut()
                .map(|caption| &mut caption.text),
            Place::Other | Place::ParagraphStart => None,
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
    let near = text
        .chars()
        .filter(|c| !mark::is_mark(*c))
        .take(NEAR_COUNT)
        .collect();
    DocumentError::MisplacedMark { near }
}
