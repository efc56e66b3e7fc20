//! Figures in HTML: the printed digits, with the id and the number for machines.

use super::text::{push_attribute, push_escaped};
use crate::NumberSigns;

/// Returns a figure as it is written in a page, printed with `signs`.
pub fn html_figure(signs: NumberSigns, id: &str, text: &str) -> String {
    let mut out = String::new();
    push(&mut out, signs, id, text);
    out
}

pub(super) fn push(out: &mut String, signs: NumberSigns, id: &str, text: &str) {
    out.push_str("<data class=\"figure\"");
    push_attribute(out, "data-figure", id);
    push_attribute(out, "value", &signs.first_in(text));
    out.push('>');
    push_escaped(out, text);
    out.push_str("</data>");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_figure_carries_its_id() {
        let expected =
            "<data class=\"figure\" data-figure=\"projects.total\" value=\"1108\">1,108</data>";
        let signs = NumberSigns::default();
        assert_eq!(html_figure(signs, "projects.total", "1,108"), expected);
    }
}
