//! Removes the marks, which leaves the text that people read.

use crate::escape::escaped;
use crate::number::Targets;
use crate::scan::{Piece, pieces};

/// Returns marked Markdown with every mark replaced by its printed text.
pub(crate) fn strip(marked: &str, targets: &Targets) -> String {
    let mut out = String::with_capacity(marked.len());
    let mut is_after_number = false;
    for piece in pieces(marked) {
        match piece {
            Piece::Text(text) => {
                if is_after_number && would_be_a_list(&out, text) {
                    out.push('\\');
                }
                out.push_str(text);
            }
            Piece::Figure { text, .. } => out.push_str(text),
            Piece::Anchor { id } | Piece::Appendix { id } => {
                if let Some(target) = targets.get(id).filter(|target| !target.label.is_empty()) {
                    out.push_str(&escaped(&target.label));
                    out.push(' ');
                }
            }
            Piece::Reference { id } => {
                if let Some(target) = targets.get(id) {
                    out.push_str(&escaped(&target.reference));
                }
            }
            Piece::Caption { id, .. } => {
                if let Some(target) = targets.get(id) {
                    out.extend(["**", &escaped(&target.label), ".** "]);
                }
            }
            Piece::Broken => {}
        }
        is_after_number = matches!(piece, Piece::Figure { text, .. } if is_number(text));
    }
    out
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a number at the end of `out` and the text after it would read as the start of a list
/// item once the mark between them is removed.
fn would_be_a_list(out: &str, after: &str) -> bool {
    let Some(rest) = after.strip_prefix(['.', ')']) else {
        return false;
    };
    let starts_line = out
        .chars()
        .rev()
        .take_while(|c| *c != '\n')
        .all(|c| c.is_ascii_digit() || " \t>-+*.)".contains(c));
    starts_line && (rest.is_empty() || rest.starts_with([' ', '\t', '\n']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mark::figure;

    #[test]
    fn a_figure_that_ends_a_sentence_on_its_own_line_does_not_begin_a_list() {
        let marked = format!(
            "Projects:\n{}. Cities: {}.\n",
            figure("a", "1"),
            figure("b", "31")
        );
        assert_eq!(
            strip(&marked, &Targets::new()),
            "Projects:\n1\\. Cities: 31.\n"
        );
    }
}
