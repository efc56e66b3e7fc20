//! What the data folder's parts of the HTML page must not contain: the page's policy would block
//! it, or it would load something from elsewhere.

use std::ops::Range;

use ascn_export::{Attribute, Tag, tags};

use super::text_fault::TextFault;
use crate::built_in::BuiltIn;
use crate::file::{PAGE, TemplateKind};
use crate::token::{self, TagKind, without_tags};

/// Elements that the page cannot have, except those that are built in.
const FORBIDDEN: [&str; 10] = [
    "script", "style", "base", "meta", "iframe", "frame", "object", "embed", "applet", "link",
];

/// Those of them whose end tag is part of what is compared.
const WITH_TEXT: [&str; 2] = ["script", "style"];

const OWN_STYLE: &str = "write a file in `templates/html/style/`";
const LEAVE_OUT: &str = "leave it out";
const AS_TEXT: &str = "a figure is an element of the page, and here the page shows only text";
const PRINT_IN_TEXT: &str = "print it in the text of an element, not in an attribute or a title";

/// Returns what the page cannot contain.
pub(super) fn text_faults(built_in: &BuiltIn, name: &str, text: &str) -> Vec<TextFault> {
    let plain = without_tags(text);
    let found = tags(&plain).flat_map(|one| of_tag(built_in, (text, &plain), &one));
    let without_policy = name == PAGE && !token::words(text).any(|one| one == "policy");
    let takes_in = |one: &str| ["extends", "include"].contains(&one);
    let replaces = without_policy && !token::words(text).any(takes_in);
    let unguarded = replaces.then(|| {
        let message = "the page has no policy, which keeps scripts and other sites out of it";
        let help = "write the line with `{{ policy }}` of `built-in/html/page.html`";
        TextFault::new(0..0, message, help)
    });
    found.chain(inside(text, &plain)).chain(unguarded).collect()
}

/// Reports template tags inside an HTML tag: outside of values, where they would become part of a
/// name; in values, if they print a figure. A condition around whole attributes is fine.
fn inside(text: &str, plain: &str) -> Vec<TextFault> {
    let open = plain.rfind('<').filter(|at| {
        let behind = plain.get(at + 1..).unwrap_or_default();
        behind.starts_with(|one: char| one.is_ascii_alphabetic()) && !behind.contains('>')
    });
    let open = open.map(|at| at..plain.len());
    let elements: Vec<_> = tags(plain).map(|one| one.at).chain(open).collect();
    let texts: Vec<_> = tags(plain)
        .filter_map(|one| plain_text(&one, plain))
        .collect();
    let inside = token::tags(text).into_iter().filter_map(|one| {
        let mut pairs = one.tokens.windows(2);
        let prints = pairs
            .any(|pair| matches!(pair, [pipe, name] if pipe.text == "|" && name.is_word("figure")));
        if prints && texts.iter().any(|at| at.contains(&one.at.start)) {
            return Some(TextFault::new(one.at, AS_TEXT, PRINT_IN_TEXT));
        }
        let around = elements.iter().find(|at| at.contains(&one.at.start))?;
        let before = plain.get(around.start..one.at.start).unwrap_or_default();
        let behind = plain.get(one.at.end..).unwrap_or_default();
        let written = text.get(one.at.clone()).unwrap_or_default();
        let trims = token::trims(written).contains(&true);
        let is_apart = !trims
            && before.ends_with(char::is_whitespace)
            && behind.starts_with(|next: char| next.is_whitespace() || next == '>');
        let is_whole = one.kind == TagKind::Statement && is_apart;
        if is_in_value(before) {
            return prints.then(|| TextFault::new(one.at, AS_TEXT, PRINT_IN_TEXT));
        }
        let message = "a name in HTML cannot be put together of pieces";
        let help = "put it between the quotes of an attribute, or write the whole attribute";
        let text_fault = TextFault::new(one.at, message, help);
        (!is_whole).then(|| text_fault.label("inside a tag, and in no value"))
    });
    inside.collect()
}

/// Returns the content of an element in which a browser shows only text.
fn plain_text(one: &Tag, plain: &str) -> Option<Range<usize>> {
    let shows_text = ["title", "textarea", "option"].contains(&one.name.as_str());
    let behind = plain.get(one.at.end..).filter(|_| shows_text)?;
    let end = behind.find("</").unwrap_or(behind.len());
    Some(one.at.end..one.at.end + end)
}

/// Whether a quote is open at the end of the beginning of a tag.
fn is_in_value(before: &str) -> bool {
    let open = before.chars().fold(None, |open, one| match open {
        Some(quote) => Some(quote).filter(|quote| *quote != one),
        None => Some(one).filter(|one| ['"', '\''].contains(one)),
    });
    open.is_some()
}

fn of_tag(built_in: &BuiltIn, texts: (&str, &str), one: &Tag) -> Vec<TextFault> {
    let (element, start) = (one.name.as_str(), one.at.start);
    let tell = |at, message: String, help| {
        TextFault::new(at, message, help).label("the page does without")
    };
    let at = start..start + 1 + element.len();
    if FORBIDDEN.contains(&element) && !is_built_in(built_in, texts, one) {
        let message = format!(
            "the page cannot have a `<{element}>` of your own: its policy names what it has"
        );
        let is_style = ["style", "link"].contains(&element);
        let help = if is_style { OWN_STYLE } else { LEAVE_OUT };
        return vec![tell(at, message, help)];
    }
    if element == "bdo" {
        let message = "a `<bdo>` shows the digits of a figure the other way round".to_owned();
        return vec![tell(at, message, LEAVE_OUT)];
    }
    let text_faults = one.attributes.iter().filter_map(|attribute| {
        let (message, help) = of_attribute(element, attribute)?;
        Some(tell(attribute.at.clone(), message, help))
    });
    text_faults.collect()
}

/// Whether an element is written like this in the program's own page.
fn is_built_in(built_in: &BuiltIn, (text, plain): (&str, &str), one: &Tag) -> bool {
    let closing = format!("</{}>", one.name);
    let rest = plain.get(one.at.end..).unwrap_or_default();
    let length = match rest.find(&closing) {
        found if WITH_TEXT.contains(&one.name.as_str()) => found.map(|end| end + closing.len()),
        _ => Some(0),
    };
    let whole = length.and_then(|length| text.get(one.at.start..one.at.end + length));
    // Other elements of the head, such as the author's name, load nothing.
    let mut attributes = one.attributes.iter();
    let loads_nothing = one.name == "meta" && attributes.all(|one| one.name != "http-equiv");
    let mut pages = built_in.texts_of(&[TemplateKind::Html]);
    loads_nothing || whole.is_some_and(|whole| pages.any(|(_, page)| page.contains(whole)))
}

fn of_attribute(element: &str, one: &Attribute) -> Option<(String, &'static str)> {
    let name = one.name.as_str();
    let value = one.value.trim().to_ascii_lowercase();
    // Browsers ignore white space inside a scheme.
    let scheme: String = value.chars().filter(|one| !one.is_whitespace()).collect();
    let is_loaded = match name {
        "src" | "srcset" | "poster" | "background" | "data" => true,
        "href" | "xlink:href" => ["use", "image"].contains(&element),
        _ => false,
    };
    let mut signs = ["//", "http:", "https:"].into_iter();
    let is_remote =
        signs.any(|sign| value.starts_with(sign)) || (name == "srcset" && value.contains("//"));
    let (message, help) = if name.starts_with("on") {
        let message = format!("the page runs no script of your own, such as that in `{name}`");
        return Some((message, LEAVE_OUT));
    } else if name == "style" {
        (
            "the page takes no `style` of an element: its policy forbids it",
            "give it a `class`, and write a file in `templates/html/style/`",
        )
    } else if scheme.starts_with("javascript:") {
        ("the page runs no script of your own", LEAVE_OUT)
    } else if is_loaded && is_remote {
        (
            "the page is one file and asks for nothing else",
            "write a picture into it as `data:image/…`, or link to it with `<a href=…>`",
        )
    } else {
        return None;
    };
    Some((message.to_owned(), help))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::example;

    fn told(text: &str) -> Vec<String> {
        let plain = without_tags(text);
        let found = tags(&plain).flat_map(|one| of_tag(example::built_in(), (text, &plain), &one));
        found.map(|fault| fault.message).collect()
    }

    #[test]
    fn the_page_of_the_program_may_be_copied() {
        for (name, text) in example::built_in().texts_of(&[TemplateKind::Html]) {
            assert_eq!(told(text), [""; 0], "{name}");
        }
        let text = "<a href=\"https://example.org\">x</a><img src=\"data:image/png;base64,AA==\">\
                    <meta name=author content=x><!-- <script> --><p title='<script>'>a < b</p>";
        assert_eq!(told(text), [""; 0]);
    }

    #[test]
    fn names_that_are_put_together_are_told() {
        let count = |text: &str| inside(text, &without_tags(text)).len();
        for text in [
            "{% set a = \"data-fig\" %}<data {{ a }}ure=\"projects.total\" value=\"9\">9</data>",
            "<p {% if title %}on{% endif %}click=\"alert(1)\">",
            "<scr{{ \"ipt\" }}>",
            "<p {{ \"onclick=alert(1)\" }}>",
            "<p {% if a %}onclick{% endif %}=x>",
            "<p class={{ a }}>",
            "<p {{ a",
            "<p o {%- set x = 1 -%} nclick=x>",
            "<scr {%- if a %} {% endif %} ipt>",
        ] {
            assert!(count(text) > 0, "{text}");
        }
        for (name, text) in example::built_in().texts_of(&[TemplateKind::Html]) {
            assert_eq!(count(text), 0, "{name}");
        }
        assert_eq!(
            count("<p {% if a %} class=\"{{ b }}\" {% endif %}>a < {{ b }}</p>"),
            0
        );
    }

    #[test]
    fn figures_where_only_text_is_shown_are_told() {
        let count = |text: &str| inside(text, &without_tags(text)).len();
        assert_eq!(
            count("<p title=\"{{ \"a.b\" | figure }}\">{{ x | figure }}</p>"),
            1
        );
        assert_eq!(
            count("<title>{{ t }} {{ x | figure }}</title>{{ x | figure }}"),
            1
        );
        assert_eq!(count("<p title=\"{{ title }}\">"), 0);
    }

    #[test]
    fn scripts_styles_and_remote_addresses_are_told() {
        for text in [
            "<script>alert(1)</script>",
            "<script type=\"module\">{{ script | safe }}; x()</script>",
            "<SCRIPT src=x>",
            "<style>a {}</style>",
            "<p onclick='x()'>",
            "<BDO dir=rtl>",
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
