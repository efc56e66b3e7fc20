//! Tables: header cells for columns and rows, a region that scrolls and has a name.

use pulldown_cmark::Alignment;

use super::text::push_attribute;

/// The table being written.
#[derive(Debug, Default)]
pub(super) struct Table {
    alignments: Vec<Alignment>,
    column_index: usize,
    is_head: bool,
    cell: &'static str,
}

impl Table {
    /// Adds the start of a table, named by the element with the id `name`.
    pub(super) fn start(
        out: &mut String,
        alignments: &[Alignment],
        name: Option<&str>,
        caption: Option<&str>,
    ) -> Self {
        // A region that scrolls must be reached with the keyboard.
        out.push_str("<div class=\"table\" tabindex=\"0\"");
        if let Some(name) = name {
            out.push_str(" role=\"region\"");
            push_attribute(out, "aria-labelledby", name);
        }
        out.push_str(">\n<table>\n");
        if let (Some(caption), Some(id)) = (caption, name) {
            out.push_str("<caption");
            push_attribute(out, "id", id);
            out.push('>');
            out.push_str(caption);
            out.push_str("</caption>\n");
        }
        Self {
            alignments: alignments.to_vec(),
            ..Self::default()
        }
    }

    /// Adds the end of the table.
    pub(super) fn end(out: &mut String) {
        out.push_str("</tbody>\n</table>\n</div>\n");
    }

    /// Adds the start of the head or of a row of the body.
    pub(super) fn start_row(&mut self, out: &mut String, is_head: bool) {
        self.column_index = 0;
        self.is_head = is_head;
        out.push_str(if is_head { "<thead>\n<tr>" } else { "<tr>" });
    }

    /// Adds the end of the head or of a row of the body.
    pub(super) fn end_row(&self, out: &mut String) {
        out.push_str(if self.is_head {
            "</tr>\n</thead>\n<tbody>\n"
        } else {
            "</tr>\n"
        });
    }

    /// Adds the start of a cell. An empty cell is no header of anything.
    pub(super) fn start_cell(&mut self, out: &mut String, is_empty: bool) {
        let scope = match (is_empty, self.is_head, self.column_index) {
            (false, true, _) => Some("col"),
            (false, false, 0) => Some("row"),
            _ => None,
        };
        self.cell = if scope.is_some() { "th" } else { "td" };
        out.push('<');
        out.push_str(self.cell);
        if let Some(scope) = scope {
            push_attribute(out, "scope", scope);
        }
        match self.alignments.get(self.column_index) {
            Some(Alignment::Right) => push_attribute(out, "class", "number"),
            Some(Alignment::Center) => push_attribute(out, "class", "center"),
            Some(Alignment::Left | Alignment::None) | None => {}
        }
        out.push('>');
        self.column_index += 1;
    }

    /// Adds the end of a cell.
    pub(super) fn end_cell(&self, out: &mut String) {
        out.push_str("</");
        out.push_str(self.cell);
        out.push('>');
    }
}
