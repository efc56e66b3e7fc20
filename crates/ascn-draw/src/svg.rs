//! Writes the elements of an SVG.

use std::fmt::Write;

use crate::path::{Path, Point};
use crate::text::drawable;
use crate::{Caption, Length, Quantity, Symbol, Tone};

/// The width of every drawing.
pub const WIDTH: Length = Length::units(640);

/// The maximum height: with its caption, a drawing fits a page that is as wide as [`WIDTH`].
pub const MOST_HEIGHT: Length = Length::units(860);

/// The size of all text.
pub const TEXT_SIZE: Length = Length::units(14);

/// From the middle of a line of text down to its baseline.
pub(crate) const BASE_LINE: Length = Length::units(5);

/// The end of a text that is at its place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

/// A drawing that is being written.
#[derive(Debug, Default)]
pub(crate) struct Svg {
    body: String,
}

impl Svg {
    pub(crate) fn rect(&mut self, from: Point, width: Length, height: Length, tone: Tone) {
        let Point { x, y } = from;
        let (class, color) = (tone.class(), tone.color());
        _ = writeln!(
            self.body,
            r#"<rect x="{x}" y="{y}" width="{width}" height="{height}" class="{class}" fill="{color}"/>"#
        );
    }

    pub(crate) fn path(&mut self, path: &Path, tone: Tone) {
        let (data, class, color) = (path.data(), tone.class(), tone.color());
        _ = writeln!(
            self.body,
            r#"<path d="{data}" fill-rule="evenodd" class="{class}" fill="{color}"/>"#
        );
    }

    pub(crate) fn symbol(&mut self, symbol: Symbol, center: Point) {
        self.path(&symbol.path(center), Tone::Of(symbol));
    }

    /// Adds a hairline.
    pub(crate) fn line(&mut self, from: Point, to: Point) {
        self.stroke(from, to, Tone::Rule);
    }

    /// Adds a vertical hairline.
    pub(crate) fn upright(&mut self, x: Length, from: Length, to: Length) {
        self.line(Point::new(x, from), Point::new(x, to));
    }

    pub(crate) fn stroke(&mut self, from: Point, to: Point, tone: Tone) {
        let (class, color) = (tone.class(), tone.color());
        _ = writeln!(
            self.body,
            r#"<line x1="{}" y1="{}" x2="{}" y2="{}" class="{class}" stroke="{color}" stroke-width="1"/>"#,
            from.x, from.y, to.x, to.y
        );
    }

    /// Adds a line of text, vertically centered at a place.
    pub(crate) fn text(&mut self, at: Point, text: &str, anchor: Anchor, tone: Tone) {
        self.words(at, (text, None), anchor, tone);
    }

    /// Adds the printed text of a figure with its id.
    pub(crate) fn quantity(&mut self, at: Point, one: &Quantity, anchor: Anchor, tone: Tone) {
        self.words(at, (&one.text, Some(&one.figure)), anchor, tone);
    }

    fn words(
        &mut self,
        at: Point,
        (text, figure): (&str, Option<&str>),
        anchor: Anchor,
        tone: Tone,
    ) {
        let (x, y) = (at.x, at.y + BASE_LINE);
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        };
        _ = write!(self.body, r#"<text x="{x}" y="{y}"{anchor}"#);
        if let Some(figure) = figure {
            _ = write!(self.body, r#" data-figure="{}""#, Escaped(figure));
        }
        let (class, color, text) = (tone.class(), tone.color(), drawable(text));
        let text = Escaped(&text);
        _ = writeln!(
            self.body,
            r#" class="{class}" fill="{color}">{text}</text>"#
        );
    }

    /// Returns the whole drawing; `None` if it is too high for a page.
    pub(crate) fn finish(self, caption: &Caption, height: Length) -> Option<String> {
        if height > MOST_HEIGHT {
            return None;
        }
        let Caption {
            id,
            title,
            description,
        } = caption;
        let (id, title, description) = (Escaped(id), Escaped(title), Escaped(description));
        Some(format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {height}\" \
             width=\"{WIDTH}\" height=\"{height}\" role=\"img\" \
             aria-labelledby=\"{id}-title {id}-desc\" class=\"drawing\" \
             font-family=\"Noto Sans, sans-serif\" font-size=\"{TEXT_SIZE}\">\n\
             <title id=\"{id}-title\">{title}</title>\n\
             <desc id=\"{id}-desc\">{description}</desc>\n{}</svg>\n",
            self.body
        ))
    }
}

/// A text without any markup; characters that XML cannot hold are left out.
struct Escaped<'a>(&'a str);

impl std::fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for character in self.0.chars() {
            match character {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\n' | '\r' | '\t' => f.write_char(' ')?,
                '\u{FFFE}' | '\u{FFFF}' => {}
                other if other.is_control() => {}
                other => f.write_char(other)?,
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_becomes_markup() {
        let mut svg = Svg::default();
        let at = Point::new(Length::units(1), Length::units(2));
        svg.text(at, "<script>\"&\u{0}\n", Anchor::End, Tone::Ink);
        let caption = Caption {
            id: "a".to_owned(),
            title: "</title><script>".to_owned(),
            description: "a & b".to_owned(),
        };
        let drawing = svg.finish(&caption, Length::units(10)).unwrap();
        assert!(!drawing.contains("<script"), "{drawing}");
        assert!(
            drawing.contains("&lt;script&gt;&quot;&amp;??</text>"),
            "{drawing}"
        );
        assert!(
            drawing.contains("<desc id=\"a-desc\">a &amp; b</desc>"),
            "{drawing}"
        );
    }

    #[test]
    fn what_is_higher_than_a_page_is_not_drawn() {
        let caption = Caption {
            id: "a".to_owned(),
            title: "a".to_owned(),
            description: "a".to_owned(),
        };
        let height = MOST_HEIGHT + Length::tenths(1);
        assert_eq!(Svg::default().finish(&caption, height), None);
        assert!(Svg::default().finish(&caption, MOST_HEIGHT).is_some());
    }
}
