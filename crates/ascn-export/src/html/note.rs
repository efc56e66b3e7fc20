//! Footnotes: numbered where they are first referred to, printed at the end.
//!
//! Their ids have a colon, which no other id can have.

use super::Page;
use super::text::push_attribute;
use crate::tree::Note;

pub(super) fn push_reference(out: &mut String, number: usize, reference: usize) {
    let note = number.to_string();
    out.push_str("<sup><a");
    push_attribute(out, "id", &place(number, reference));
    push_attribute(out, "href", &format!("#fn:{note}"));
    out.extend([" role=\"doc-noteref\">", &note, "</a></sup>"]);
}

pub(super) fn push_all(page: &mut Page<'_>, notes: &[Note]) {
    if notes.is_empty() {
        return;
    }
    page.out
        .push_str("<section class=\"notes\" role=\"doc-endnotes\"");
    push_attribute(&mut page.out, "aria-label", &page.labels.notes);
    page.out.push_str(">\n<ol>\n");
    for note in notes {
        let number = note.number.to_string();
        page.out.extend(["<li id=\"fn:", &number, "\">\n"]);
        page.blocks(&note.blocks);
        push_back(page, note);
        page.out.push_str("</li>\n");
    }
    page.out.push_str("</ol>\n</section>\n");
}

/// Adds the links back to the text, at the end of the last paragraph.
fn push_back(page: &mut Page<'_>, note: &Note) {
    let out = &mut page.out;
    out.truncate(out.trim_end().len());
    let is_in_paragraph = out.ends_with("</p>");
    if is_in_paragraph {
        out.truncate(out.len() - "</p>".len());
    }
    for reference in 1..=note.reference_count {
        out.push_str(" <a");
        push_attribute(out, "href", &format!("#{}", place(note.number, reference)));
        out.push_str(" role=\"doc-backlink\"");
        push_attribute(out, "aria-label", &page.labels.back_to_text);
        out.push_str(">↩\u{FE0E}</a>");
    }
    if is_in_paragraph {
        out.push_str("</p>");
    }
    out.push('\n');
}

fn place(number: usize, reference: usize) -> String {
    match reference {
        1 => format!("fnref:{number}"),
        _ => format!("fnref:{number}:{reference}"),
    }
}
