//! What the data folder's parts of the page may not hold: its policy keeps it out, or it would ask for
//! something from outside.

mod element;

use ascn_diagnostic::{Fault, Faults};
use ascn_yaml::limit;

use super::token::without_tags;
use super::{Kind, Templates, built_in, own_spot};
use crate::rule::TEMPLATE_SYNTAX;
use element::{Attribute, Element, elements};

/// Elements that the page cannot have, but for those that it has as they are built in.
const FORBIDDEN: [&str; 10] = [
    "script", "style", "base", "meta", "iframe", "frame", "object", "embed", "applet", "link",
];

/// Those of them that reach to their end.
const WITH_TEXT: [&str; 2] = ["script", "style"];

/// Tells what the page cannot hold.
pub(super) fn check(templates: &Templates, faults: &mut Faults) {
    for (name, text) in templates.own_of(Kind::Html) {
        let plain = without_tags(text);
        let found = elements(&plain).flat_map(|one| of_element(name, (text, &plain), &one));
        faults.extend(found.take(limit::FAULTS + 1));
    }
}

fn of_element(name: &str, (text, plain): (&str, &str), one: &Element<'_>) -> Vec<Fault> {
    let tell = |at, message: String, mend: &str| {
        let fault = Fault::new(&TEMPLATE_SYNTAX, own_spot(name, at), message);
        fault.label("the page does without").mend(mend)
    };
    let element = one.name.to_ascii_lowercase();
    if FORBIDDEN.contains(&element.as_str()) && !is_built_in(&element, (text, plain), one) {
        let message = format!(
            "the page cannot have a `<{element}>` of your own: its policy names what it has"
        );
        let mend = match element.as_str() {
            "style" | "link" => "write a file in `templates/html/style/`",
            _ => "leave it out",
        };
        return vec![tell(
            one.at.start..one.at.start + 1 + element.len(),
            message,
            mend,
        )];
    }
    let slips = one.attributes.iter().filter_map(|attribute| {
        let (message, mend) = of_attribute(&element, attribute)?;
        Some(tell(attribute.at.clone(), message, mend))
    });
    slips.collect()
}

/// Whether an element stands so in the program's own page.
fn is_built_in(name: &str, (text, plain): (&str, &str), one: &Element<'_>) -> bool {
    let closing = format!("</{name}>");
    let end = if WITH_TEXT.contains(&name) {
        let rest = plain.get(one.at.end..).unwrap_or_default();
        rest.find(&closing)
            .map(|end| one.at.end + end + closing.len())
    } else {
        Some(one.at.end)
    };
    // Other elements of the head, such as the name of its author, load nothing.
    let loads_nothing = name == "meta" && one.attribute("http-equiv").is_none();
    let whole = end.and_then(|end| text.get(one.at.start..end));
    let mut pages = built_in::PAGE.iter();
    loads_nothing || whole.is_some_and(|whole| pages.any(|(_, page)| page.contains(whole)))
}

fn of_attribute(element: &str, one: &Attribute<'_>) -> Option<(String, &'static str)> {
    let name = one.name.to_ascii_lowercase();
    let value = one.value.trim().to_ascii_lowercase();
    if name.starts_with("on") {
        let message = format!("the page runs no script of your own, such as that in `{name}`");
        return Some((message, "leave it out"));
    }
    if name == "style" {
        let message = "the page takes no `style` of an element: its policy forbids it".to_owned();
        return Some((
            message,
            "give it a `class`, and write a file in `templates/html/style/`",
        ));
    }
    // White space inside does not keep a browser from running it.
    let scheme: String = value.chars().filter(|one| !one.is_whitespace()).collect();
    if scheme.starts_with("javascript:") {
        let message = "the page runs no script of your own".to_owned();
        return Some((message, "leave it out"));
    }
    let is_loaded = match name.as_str() {
        "src" | "srcset" | "poster" | "background" | "data" => true,
        "href" | "xlink:href" => ["use", "image"].contains(&element),
        _ => false,
    };
    let is_remote = ["//", "http:", "https:"]
        .iter()
        .any(|sign| value.starts_with(sign))
        || (name == "srcset" && value.contains("//"));
    (is_loaded && is_remote).then(|| {
        let message = "the page is one file and asks for nothing else".to_owned();
        (
            message,
            "write a picture into it as `data:image/…`, or link to it with `<a href=…>`",
        )
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let plain = without_tags(text);
        let found = elements(&plain).flat_map(|one| of_element("a", (text, &plain), &one));
        found.map(|fault| fault.message).collect()
    }

    #[test]
    fn the_page_of_the_program_may_be_copied() {
        for (name, text) in built_in::PAGE {
            assert_eq!(told(text), [""; 0], "{name}");
        }
        let text = "<a href=\"https://example.org\">x</a><img src=\"data:image/png;base64,AA==\">\
                    <meta name=author content=x><!-- <script> --><p title='<script>'>a < b</p>";
        assert_eq!(told(text), [""; 0]);
    }

    #[test]
    fn scripts_styles_and_remote_addresses_are_told() {
        for text in [
            "<script>alert(1)</script>",
            "<script type=\"module\">{{ script | safe }}; x()</script>",
            "<SCRIPT src=x>",
            "<style>a {}</style>",
            "<p onclick='x()'>",
            "<p\nonclick=x>",
            "<p style=\"color: red\">",
            "<a href=\" java\nscript:x()\">",
            "<base href='/'>",
            "<meta http-equiv=refresh content=0>",
            "<iframe src=x></iframe>",
            "<link rel=stylesheet href=\"{{ x }}\">",
            "<img src=//example.org/a.png>",
            "<img srcset='a.png 1x, https://example.org/a.png 2x'>",
            "<video poster=https://example.org/a>",
        ] {
            assert_eq!(told(text).len(), 1, "{text}");
        }
    }
}
