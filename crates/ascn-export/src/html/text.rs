//! Plain text in HTML.

/// Adds plain text, escaped for the content of an element.
pub(super) fn push_escaped(out: &mut String, text: &str) {
    push(out, text, |byte| matches!(byte, b'&' | b'<' | b'>'));
}

/// Special characters are single bytes, so splitting at one never cuts a character.
fn push(out: &mut String, text: &str, is_special: impl Fn(u8) -> bool) {
    // Most texts have none, and scanning all bytes is faster than stopping at the first.
    let bytes = text.bytes();
    if !bytes.fold(false, |found, byte| found | is_special(byte)) {
        out.push_str(text);
        return;
    }
    let mut rest = text;
    while let Some(start) = rest.bytes().position(&is_special) {
        let (plain, found) = rest.split_at(start);
        out.push_str(plain);
        let mut characters = found.chars();
        out.push_str(match characters.next() {
            Some('&') => "&amp;",
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            _ => "&quot;",
        });
        rest = characters.as_str();
    }
    out.push_str(rest);
}

/// Adds ` name="value"`.
pub(super) fn push_attribute(out: &mut String, name: &str, value: &str) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    push(out, value, |byte| matches!(byte, b'&' | b'<' | b'>' | b'"'));
    out.push('"');
}

/// Adds `<span class="…">…</span>` around plain text, and a space.
pub(super) fn push_label(out: &mut String, class: &str, text: &str) {
    out.push_str("<span");
    push_attribute(out, "class", class);
    out.push('>');
    push_escaped(out, text);
    out.push_str("</span> ");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn characters_with_a_meaning_are_escaped() {
        let mut out = String::new();
        push_attribute(&mut out, "title", "a<b>&\"é");
        assert_eq!(out, " title=\"a&lt;b&gt;&amp;&quot;é\"");
    }
}
