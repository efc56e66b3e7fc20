//! Tables and exhibits: header cells for columns and rows, a scrollable region with a name.

use super::Page;
use super::origin::{push_origin, split_origin};
use super::text::{push_attribute, push_escaped, push_label};
use crate::Drawing;
use crate::tree::{Alignment, Cell, Table, TableCaption};

/// A table of a drawing is open at first if it has at most this many rows.
const SHORT_ROW_COUNT: usize = 12;

/// Adds a table; if it is an exhibit with a drawing, the drawing first.
pub(super) fn push(page: &mut Page<'_>, table: &Table) {
    let caption = table.caption.as_ref();
    let drawings = page.drawings;
    let drawing = caption.and_then(|one| drawings.iter().find(|other| other.exhibit == one.id));
    match caption.zip(drawing) {
        Some((caption, drawing)) => push_exhibit(page, caption, drawing, table),
        None => push_region(page, table, caption),
    }
}

/// Adds an exhibit: its caption, its drawing, and the table of the drawing.
fn push_exhibit(page: &mut Page<'_>, caption: &TableCaption, drawing: &Drawing, table: &Table) {
    let out = &mut page.out;
    out.push_str("<figure class=\"exhibit\"");
    push_attribute(out, "aria-labelledby", &caption.id);
    push_origin(out, split_origin(&caption.text).0);
    out.push_str(">\n<figcaption");
    push_attribute(out, "id", &caption.id);
    out.push('>');
    push_caption(page, caption);
    // A scrollable region must be reachable with the keyboard.
    page.out
        .push_str("</figcaption>\n<div class=\"drawing-region\" tabindex=\"0\" role=\"group\"");
    push_attribute(&mut page.out, "aria-labelledby", &caption.id);
    let end = "\n</div>\n<details class=\"data\"";
    page.out.extend([">\n", drawing.svg.trim(), end]);
    if table.rows.len() <= SHORT_ROW_COUNT {
        page.out.push_str(" open");
    }
    page.out.push_str(">\n<summary>");
    let (words, label) = (&page.labels.table_of, &caption.label);
    push_escaped(&mut page.out, &format!("{words} {label}"));
    page.out.push_str("</summary>\n");
    push_region(page, table, None);
    page.out.push_str("</details>\n</figure>\n");
}

/// Adds a table in a scrollable region, which must be reachable with the keyboard.
fn push_region(page: &mut Page<'_>, table: &Table, caption: Option<&TableCaption>) {
    page.out.push_str("<div class=\"table\" tabindex=\"0\"");
    let name = table.caption.as_ref().map(|caption| &caption.id);
    if let Some(name) = name {
        page.out.push_str(" role=\"region\"");
        push_attribute(&mut page.out, "aria-labelledby", name);
    }
    page.out.push_str(">\n<table>\n");
    if let Some(caption) = caption {
        page.out.push_str("<caption");
        push_attribute(&mut page.out, "id", &caption.id);
        push_origin(&mut page.out, split_origin(&caption.text).0);
        page.out.push('>');
        push_caption(page, caption);
        page.out.push_str("</caption>\n");
    }
    page.out.push_str("<thead>\n");
    push_row(page, &table.head, &table.columns, true);
    page.out.push_str("</thead>\n<tbody>\n");
    for row in &table.rows {
        push_row(page, row, &table.columns, false);
    }
    page.out.push_str("</tbody>\n</table>\n</div>\n");
}

fn push_caption(page: &mut Page<'_>, caption: &TableCaption) {
    push_label(&mut page.out, "label", &format!("{}.", caption.label));
    page.line(&caption.text);
}

/// Adds a row: an empty cell is no header of anything.
fn push_row(page: &mut Page<'_>, cells: &[Cell], columns: &[Alignment], is_head: bool) {
    let origin = cells.first().and_then(|first| split_origin(first).0);
    page.out.push_str("<tr");
    push_origin(&mut page.out, origin);
    page.out.push('>');
    for (index, cell) in cells.iter().enumerate() {
        let (_, cell) = split_origin(cell);
        let scope = match (cell.is_empty(), is_head, index) {
            (false, true, _) => Some("col"),
            (false, false, 0) => Some("row"),
            _ => None,
        };
        let name = if scope.is_some() { "th" } else { "td" };
        page.out.extend(["<", name]);
        if let Some(scope) = scope {
            push_attribute(&mut page.out, "scope", scope);
        }
        match columns.get(index) {
            Some(Alignment::Right) => push_attribute(&mut page.out, "class", "number"),
            Some(Alignment::Center) => push_attribute(&mut page.out, "class", "center"),
            Some(Alignment::Left | Alignment::None) | None => {}
        }
        page.out.push('>');
        page.line(cell);
        page.out.extend(["</", name, ">"]);
    }
    page.out.push_str("</tr>\n");
}
