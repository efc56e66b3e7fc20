//! The style and script of the page, and the policy that allows only these.

use std::fmt::Write as _;

use ascn_core::scalar::Digest;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

macro_rules! files {
    ($folder:literal: $($name:literal)*) => {
        concat!($(include_str!(concat!("../../../../templates/html/", $folder, "/", $name)), "\n"),*)
    };
}

/// The script, one idea a file; the last one starts the others.
pub(super) const SCRIPT: &str = files!("script": "template.js" "theme.js" "contents.js" "places.js" "value.js" "sort.js" "filter.js" "figure.js" "print.js" "start.js");

/// The style sheet that the pages of a site share, below the folder of the report.
pub(super) const STYLE_FILE: &str = "assets/style.css";

/// The script that they share.
pub(super) const SCRIPT_FILE: &str = "assets/script.js";

/// Returns the script as a file. Browsers load no module from a local folder, so it is a plain
/// script that keeps its names to itself.
pub(super) fn shared_script() -> String {
    format!("(() => {{\n\"use strict\";\n{SCRIPT}}})();\n")
}

/// Returns the style that puts the title at the head of every printed page.
pub(super) fn style_of_title(title: &str) -> String {
    let title = css_text(title);
    format!("@page {{ @top-left {{ content: \"{title}\"; }} }}\n")
}

/// Returns the policy of a page with that style and script: no request, no form, no other code.
pub(super) fn policy(style: &str, script: &str) -> String {
    let quoted = |text| format!("'{}'", integrity(text));
    policy_allowing(&quoted(style), &quoted(script))
}

/// Returns the policy of a page with shared style and script, and its own style for the title.
pub(super) fn policy_of_shared(style: &str) -> String {
    policy_allowing(&format!("'self' '{}'", integrity(style)), "'self'")
}

fn policy_allowing(styles: &str, scripts: &str) -> String {
    format!(
        "default-src 'none'; style-src {styles}; script-src {scripts}; img-src data:; \
         base-uri 'none'; form-action 'none'"
    )
}

/// Returns the digest of a text as Content Security Policy writes it (CSP Level 3, 2.3.1).
fn integrity(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Digest::new(text).as_bytes()))
}

/// Escapes a text for the quotes of a style sheet: each character that could end it is written by
/// its number (CSS Syntax Level 3, 4.3.7).
fn css_text(text: &str) -> String {
    let mut written = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' | '\\' | '<' | '>' | '&' | '\0'..='\u{1F}' | '\u{7F}' => {
                // Writing to a `String` cannot fail.
                let _ = write!(written, "\\{:x} ", u32::from(character));
            }
            _ => written.push(character),
        }
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::built_in::built_in_templates;

    #[test]
    fn a_digest_is_written_as_browsers_compare_it() {
        // The example of the specification: `alert('Hello, world.');`.
        assert_eq!(
            integrity("alert('Hello, world.');"),
            "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng="
        );
    }

    #[test]
    fn a_title_cannot_end_the_style() {
        let style = style_of_title("A \"B\" \\ </style>\n");
        assert!(style.contains(r#"content: "A \22 B\22  \5c  \3c /style\3e \a ";"#));
    }

    #[test]
    fn style_and_script_cannot_end_their_elements() {
        for text in [built_in_templates().style().as_str(), SCRIPT] {
            assert!(!text.contains("</") && !text.contains("<!--"));
        }
    }
}
