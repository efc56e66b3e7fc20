//! Footnotes: numbered where they are first referred to, printed at the end.

use std::collections::BTreeMap;

use super::text::push_attribute;
use crate::labels::Labels;

/// The footnotes of a document.
///
/// Their ids have a colon, which no other id can have.
#[derive(Debug, Default)]
pub(super) struct Notes {
    numbers: BTreeMap<String, usize>,
    /// How often each note is referred to, by number.
    reference_counts: Vec<usize>,
    bodies: BTreeMap<String, String>,
}

impl Notes {
    /// Adds a reference to a footnote, as a link unless a link surrounds it.
    pub(super) fn push_reference(&mut self, out: &mut String, name: &str, is_link: bool) {
        let number = self.number(name);
        if !is_link {
            out.extend(["<sup>", &number.to_string(), "</sup>"]);
            return;
        }
        let mut count = 0;
        if let Some(known) = self.reference_counts.get_mut(number - 1) {
            *known += 1;
            count = *known;
        }
        let note = number.to_string();
        out.push_str("<sup><a");
        push_attribute(out, "id", &place(number, count));
        push_attribute(out, "href", &format!("#fn:{note}"));
        out.extend([" role=\"doc-noteref\">", &note, "</a></sup>"]);
    }

    /// Keeps the text of a footnote until the end of the document.
    pub(super) fn define(&mut self, name: &str, body: String) {
        self.bodies.insert(name.to_owned(), body);
    }

    /// Adds all footnotes; those that nothing refers to come last.
    pub(super) fn push_all(&mut self, out: &mut String, labels: &Labels) {
        if self.bodies.is_empty() {
            return;
        }
        let names: Vec<String> = self.bodies.keys().cloned().collect();
        for name in &names {
            self.number(name);
        }
        let mut in_order: Vec<(usize, &String)> = self
            .numbers
            .iter()
            .map(|(name, number)| (*number, name))
            .collect();
        in_order.sort_unstable();
        out.push_str("<section class=\"notes\" role=\"doc-endnotes\"");
        push_attribute(out, "aria-label", &labels.notes);
        out.push_str(">\n<ol>\n");
        for (number, name) in in_order {
            let body = self.bodies.get(name).map_or("", String::as_str);
            out.extend(["<li id=\"fn:", &number.to_string(), "\">\n"]);
            self.push_body(out, number, body, labels);
            out.push_str("</li>\n");
        }
        out.push_str("</ol>\n</section>\n");
    }

    fn push_body(&self, out: &mut String, number: usize, body: &str, labels: &Labels) {
        let body = body.trim_end();
        let (text, end) = body
            .strip_suffix("</p>")
            .map_or((body, ""), |text| (text, "</p>"));
        out.push_str(text);
        let count = number
            .checked_sub(1)
            .and_then(|index| self.reference_counts.get(index));
        for reference in 1..=count.copied().unwrap_or(0) {
            out.push_str(" <a");
            push_attribute(out, "href", &format!("#{}", place(number, reference)));
            out.push_str(" role=\"doc-backlink\"");
            push_attribute(out, "aria-label", &labels.back_to_text);
            out.push_str(">↩\u{FE0E}</a>");
        }
        out.push_str(end);
        out.push('\n');
    }

    fn number(&mut self, name: &str) -> usize {
        if let Some(number) = self.numbers.get(name) {
            return *number;
        }
        self.reference_counts.push(0);
        let number = self.reference_counts.len();
        self.numbers.insert(name.to_owned(), number);
        number
    }
}

fn place(number: usize, reference: usize) -> String {
    match reference {
        0 | 1 => format!("fnref:{number}"),
        _ => format!("fnref:{number}:{reference}"),
    }
}
