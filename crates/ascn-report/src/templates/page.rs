//! What the data folder's parts of the page may not hold: its policy keeps it out, or it would ask for
//! something from outside.

use std::ops::Range;

use ascn_diagnostic::{Fault, Faults};
use ascn_export::{Attribute, Tag, tags};
use ascn_yaml::limit;

use super::token::{self, TagKind, without_tags};
use super::{Kind, Templates, built_in, own_spot};
use crate::rule::TEMPLATE_SYNTAX;

/// Elements that the page cannot have, but for those that it has as they are built in.
const FORBIDDEN: [&str; 10] = [
    "script", "style", "base", "meta", "iframe", "frame", "object", "embed", "applet", "link",
];

/// Those of them that reach to their end.
const WITH_TEXT: [&str; 2] = ["script", "style"];

const OWN_STYLE: &str = "write a file in `templates/html/style/`";
const LEAVE_OUT: &str = "leave it out";

/// Reports what the page cannot hold.
pub(super) fn check(templates: &Templates, faults: &mut Faults) {
    for (name, text) in templates.own_of(Kind::Html) {
        let plain = without_tags(text);
        let found = tags(&plain).flat_map(|one| of_tag(name, (text, &plain), &one));
        let pieces = pieces(text, &plain).into_iter().map(|at| {
            let message = "a name in HTML cannot be put together of pieces";
            let fault = Fault::new(&TEMPLATE_SYNTAX, own_spot(name, at), message);
            fault
                .label("inside a tag, and in no value")
                .mend("put it between the quotes of an attribute, or write the whole attribute")
        });
        let figures = figures_without_markup(text, &plain).into_iter().map(|at| {
            let message = "a figure is an element of the page, and here the page shows only text";
            let fault = Fault::new(&TEMPLATE_SYNTAX, own_spot(name, at), message);
            fault.mend("print it in the text of an element, not in an attribute or a title")
        });
        let all = found.chain(pieces).chain(figures);
        faults.extend(all.take(limit::FAULTS + 1));
    }
}

/// The template's tags that stand inside a tag of HTML and in no value: what they print or leave out
/// would become part of a name. A condition around whole attributes is fine.
fn pieces(text: &str, plain: &str) -> Vec<Range<usize>> {
    let open = plain.rfind('<').filter(|at| {
        let behind = plain.get(at + 1..).unwrap_or_default();
        behind.starts_with(|one: char| one.is_ascii_alphabetic()) && !behind.contains('>')
    });
    let open = open.map(|at| at..plain.len());
    let elements: Vec<_> = tags(plain).map(|one| one.at).chain(open).collect();
    let inside = token::tags(text).into_iter().filter(|one| {
        let mut around = elements.iter().filter(|at| at.contains(&one.at.start));
        around.any(|at| {
            let before = plain.get(at.start..one.at.start).unwrap_or_default();
            let behind = plain.get(one.at.end..).unwrap_or_default();
            let trims = text.get(one.at.clone()).is_some_and(token::trims);
            let is_apart = !trims
                && before.ends_with(char::is_whitespace)
                && behind.starts_with(|next: char| next.is_whitespace() || next == '>');
            let is_whole = one.kind == TagKind::Statement && is_apart;
            !is_whole && !is_in_value(before)
        })
    });
    inside.map(|one| one.at).collect()
}

/// Where the template prints a figure in an attribute, or in an element of which a browser shows the
/// text as it is.
fn figures_without_markup(text: &str, plain: &str) -> Vec<Range<usize>> {
    let elements = tags(plain).map(|one| match one.name.as_str() {
        "title" | "textarea" | "option" => {
            let behind = plain.get(one.at.end..).unwrap_or_default();
            let end = behind.find("</").unwrap_or(behind.len());
            one.at.start..one.at.end + end
        }
        _ => one.at,
    });
    let elements: Vec<_> = elements.collect();
    let figures = token::tags(text).into_iter().filter(|one| {
        let pairs = one.tokens.windows(2);
        let mut filters = pairs.filter(|pair| matches!(pair, [pipe, _] if pipe.text == "|"));
        let is_figure = filters.any(|pair| matches!(pair, [_, name] if name.is_word("figure")));
        is_figure && elements.iter().any(|at| at.contains(&one.at.start))
    });
    figures.map(|one| one.at).collect()
}

/// Whether a quote is open behind the beginning of a tag.
fn is_in_value(before: &str) -> bool {
    let open = before.chars().fold(None, |open, one| match open {
        Some(quote) => Some(quote).filter(|quote| *quote != one),
        None => Some(one).filter(|one| ['"', '\''].contains(one)),
    });
    open.is_some()
}

fn of_tag(name: &str, texts: (&str, &str), one: &Tag) -> Vec<Fault> {
    let tell = |at, message: String, mend: &str| {
        let fault = Fault::new(&TEMPLATE_SYNTAX, own_spot(name, at), message);
        fault.label("the page does without").mend(mend)
    };
    let (element, start) = (one.name.as_str(), one.at.start);
    if FORBIDDEN.contains(&element) && !is_built_in(texts, one) {
        let message = format!(
            "the page cannot have a `<{element}>` of your own: its policy names what it has"
        );
        let mend = match element {
            "style" | "link" => OWN_STYLE,
            _ => LEAVE_OUT,
        };
        return vec![tell(start..start + 1 + element.len(), message, mend)];
    }
    if element == "bdo" {
        let message = "a `<bdo>` shows the digits of a figure the other way round".to_owned();
        return vec![tell(start..start + 1 + element.len(), message, LEAVE_OUT)];
    }
    let slips = one.attributes.iter().filter_map(|attribute| {
        let (message, mend) = of_attribute(element, attribute)?;
        Some(tell(attribute.at.clone(), message, mend))
    });
    slips.collect()
}

/// Whether an element stands so in the program's own page.
fn is_built_in((text, plain): (&str, &str), one: &Tag) -> bool {
    let closing = format!("</{}>", one.name);
    let rest = plain.get(one.at.end..).unwrap_or_default();
    let length = match rest.find(&closing) {
        found if WITH_TEXT.contains(&one.name.as_str()) => found.map(|end| end + closing.len()),
        _ => Some(0),
    };
    let whole = length.and_then(|length| text.get(one.at.start..one.at.end + length));
    // Other elements of the head, such as the name of its author, load nothing.
    let mut attributes = one.attributes.iter();
    let loads_nothing = one.name == "meta" && attributes.all(|one| one.name != "http-equiv");
    let mut pages = built_in::PAGE.iter();
    loads_nothing || whole.is_some_and(|whole| pages.any(|(_, page)| page.contains(whole)))
}

fn of_attribute(element: &str, one: &Attribute) -> Option<(String, &'static str)> {
    let name = one.name.as_str();
    let value = one.value.trim().to_ascii_lowercase();
    // White space inside does not keep a browser from running it.
    let scheme: String = value.chars().filter(|one| !one.is_whitespace()).collect();
    let is_loaded = match name {
        "src" | "srcset" | "poster" | "background" | "data" => true,
        "href" | "xlink:href" => ["use", "image"].contains(&element),
        _ => false,
    };
    let mut signs = ["//", "http:", "https:"].into_iter();
    let is_remote =
        signs.any(|sign| value.starts_with(sign)) || (name == "srcset" && value.contains("//"));
    let (message, mend) = if name.starts_with("on") {
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
    Some((message.to_owned(), mend))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let plain = without_tags(text);
        let found = tags(&plain).flat_map(|one| of_tag("a", (text, &plain), &one));
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
    fn names_that_are_put_together_are_told() {
        let count = |text: &str| pieces(text, &without_tags(text)).len();
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
        for (name, text) in built_in::PAGE {
            assert_eq!(count(text), 0, "{name}");
        }
        assert_eq!(
            count("<p {% if a %} class=\"{{ b }}\" {% endif %}>a < {{ b }}</p>"),
            0
        );
    }

    #[test]
    fn figures_where_only_text_is_shown_are_told() {
        let count = |text: &str| figures_without_markup(text, &without_tags(text)).len();
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
