//! The texts that the program brings: templates, components, the frame of the page, its style.

use crate::template::{TEMPLATES, Template};

macro_rules! texts {
    ($($name:literal)*) => {
        &[$(($name, include_str!(concat!("../../../../templates/", $name)))),*]
    };
}

/// The components, each in a file of its name.
pub(crate) const COMPONENTS: &[(&str, &str)] = texts! {
    "components/counts.md"
    "components/details.md"
    "components/money.md"
    "components/money_columns.md"
    "components/money_rule.md"
    "components/reasons.md"
    "components/register.md"
    "components/sentences.md"
    "components/status_columns.md"
    "components/statuses.md"
    "components/unsaid.md"
};

/// The HTML page: its frame and the parts that it includes.
pub(crate) const PAGE: &[(&str, &str)] = texts! {
    "html/page.html"
    "html/cover.html"
    "html/panel.html"
    "html/tools.html"
};

/// The style: first what a page is made of, then how it is printed.
pub(crate) const STYLES: &[(&str, &str)] = texts! {
    "html/style/text.css"
    "html/style/frame.css"
    "html/style/tools.css"
    "html/style/figure.css"
    "html/style/print.css"
};

/// All templates in Markdown, with their components.
pub(crate) fn markdown() -> impl Iterator<Item = (&'static str, &'static str)> {
    let templates = TEMPLATES.iter().map(|one: &Template| (one.name, one.text));
    templates.chain(COMPONENTS.iter().copied())
}

/// All texts that a data folder can replace, but for the messages.
pub(crate) fn all<'a>() -> impl Iterator<Item = (&'a str, &'a str)> {
    let texts = markdown().chain(PAGE.iter().chain(STYLES).copied());
    texts.map(|(name, text)| -> (&'a str, &'a str) { (name, text) })
}

/// The text of that name.
pub(crate) fn text(name: &str) -> Option<&'static str> {
    let found = all::<'static>().find(|(known, _)| *known == name);
    found.map(|(_, text)| text)
}
