//! Reads a page back.

use html5gum::Tokenizer;
use html5gum::emitters::default::{DefaultEmitter, EndTag, StartTag, Token};

use super::Content;
use super::gather::Gathering;
use crate::NumberSigns;

/// Elements that are no part of the text: navigation, drawings, data for programs.
const ASIDE: [&str; 9] = [
    "nav", "svg", "script", "style", "template", "dialog", "summary", "button", "title",
];

/// Elements that end the text before them.
const BLOCKS: &str = "p li ul ol pre blockquote div section figure details article";

/// Reads a report in HTML back: its title, and its `<main>`.
///
/// Navigation, drawings and buttons, which the page adds for its users, are passed over.
pub fn read(text: &str) -> Content {
    let mut reader = Reader::default();
    let mut emitter = DefaultEmitter::default();
    // The content of a script is not markup.
    emitter.naively_switch_states(true);
    for token in Tokenizer::new_with_emitter(text, emitter) {
        match token {
            Ok(Token::StartTag(tag)) => reader.start(&tag),
            Ok(Token::EndTag(tag)) => reader.end(&tag),
            Ok(Token::String(text)) => reader.text(&String::from_utf8_lossy(&text)),
            Ok(Token::Comment(_) | Token::Doctype(_) | Token::Error(_)) => {}
        }
    }
    reader.gathering.into_content()
}

#[derive(Default)]
struct Reader {
    gathering: Gathering,
    is_in_main: bool,
    is_in_title: bool,
    /// The element that is passed over, and how many of the same name are open inside it.
    aside: Option<(String, usize)>,
    /// The id of the current figure, and its text.
    figure: Option<(String, String)>,
}

impl Reader {
    fn is_read(&self) -> bool {
        self.aside.is_none() && (self.is_in_main || self.is_in_title)
    }

    fn text(&mut self, text: &str) {
        if !self.is_read() {
            return;
        }
        if let Some((_, printed)) = &mut self.figure {
            printed.push_str(text);
        }
        self.gathering.text(text);
    }

    fn start(&mut self, tag: &StartTag<()>) {
        let name = String::from_utf8_lossy(&tag.name);
        if let Some((aside, depth)) = &mut self.aside {
            *depth += usize::from(**aside == *name);
            return;
        }
        let role = value(tag, "role");
        let is_back_link = role.as_deref() == Some("doc-backlink");
        if ASIDE.contains(&&*name) || is_back_link {
            self.aside = Some((name.into_owned(), 1));
            return;
        }
        match &*name {
            "main" => {
                self.is_in_main = true;
                self.gathering.content.signs = signs(tag).unwrap_or_default();
            }
            "h1" => self.is_in_title = true,
            _ if !self.is_in_main => return,
            "data" => self.figure = value(tag, "data-figure").map(|id| (id, String::new())),
            "br" => self.gathering.text(" "),
            _ => {}
        }
        if is_block(&name) {
            self.gathering.end_text();
        }
        self.gathering.is_in_note |= role.as_deref() == Some("doc-endnotes");
    }

    fn end(&mut self, tag: &EndTag<()>) {
        let name = String::from_utf8_lossy(&tag.name);
        if let Some((aside, depth)) = &mut self.aside {
            *depth -= usize::from(**aside == *name);
            if *depth == 0 {
                self.aside = None;
            }
            return;
        }
        if !self.is_read() {
            return;
        }
        match &*name {
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => {
                self.gathering.end_heading();
                self.is_in_title = false;
            }
            "caption" | "figcaption" => self.gathering.end_caption(),
            "th" | "td" => self.gathering.end_cell(),
            "tr" => self.gathering.end_row(),
            "data" => {
                if let Some((id, text)) = self.figure.take() {
                    self.gathering.figure(id, text);
                }
            }
            "main" => {
                self.gathering.end_text();
                self.is_in_main = false;
            }
            name if is_block(name) => self.gathering.end_text(),
            _ => {}
        }
    }
}

/// Returns the signs with which the numbers of the text are written, as the page says.
fn signs(tag: &StartTag<()>) -> Option<NumberSigns> {
    let one = |name: &str| value(tag, name)?.chars().next();
    NumberSigns::new(one("data-decimal")?, one("data-group")?)
}

fn is_block(name: &str) -> bool {
    BLOCKS.split(' ').any(|block| block == name)
}

fn value(tag: &StartTag<()>, name: &str) -> Option<String> {
    let value = tag.attributes.get(name.as_bytes())?;
    Some(String::from_utf8_lossy(value).into_owned())
}
