//! The names that there are, for whoever wrote another one.

use super::Output;
use crate::message::Messages;
use crate::template_fault::Names;
use crate::templates::{Kind, Templates, built_in};

/// Our filters in Markdown; in the page there is `t` alone.
const FILTERS: [&str; 3] = ["t", "figure", "markdown"];

/// Our functions in Markdown; the page has none.
const FUNCTIONS: [&str; 5] = ["anchor", "appendix", "ref", "exhibit", "table"];

/// The filters that the language itself has.
const FILTERS_OF_TERA: [&str; 37] = [
    "abs",
    "capitalize",
    "default",
    "escape",
    "escape_html",
    "escape_xml",
    "first",
    "float",
    "get",
    "group_by",
    "indent",
    "int",
    "join",
    "keys",
    "last",
    "length",
    "lower",
    "newlines_to_br",
    "nth",
    "pairs",
    "pluralize",
    "replace",
    "reverse",
    "round",
    "safe",
    "sort",
    "split",
    "str",
    "title",
    "trim",
    "trim_end",
    "trim_start",
    "truncate",
    "unique",
    "upper",
    "values",
    "wordcount",
];

/// The functions that the language itself has.
const FUNCTIONS_OF_TERA: [&str; 2] = ["range", "throw"];

/// The tests that the language itself has.
const TESTS_OF_TERA: [&str; 17] = [
    "array",
    "bool",
    "containing",
    "defined",
    "divisible_by",
    "ending_with",
    "even",
    "float",
    "integer",
    "iterable",
    "map",
    "none",
    "number",
    "odd",
    "starting_with",
    "string",
    "undefined",
];

/// The names that a template may use.
pub(super) fn of<'a>(of: Output, templates: &'a Templates, messages: &'a Messages) -> Names<'a> {
    let (filters, functions, kind): (&[&str], &[&str], _) = match of {
        Output::Markdown => (&FILTERS, &FUNCTIONS, Kind::Markdown),
        Output::Html => (&FILTERS[..1], &[], Kind::Html),
    };
    Names {
        filters: [filters, &FILTERS_OF_TERA].concat(),
        functions: [functions, &FUNCTIONS_OF_TERA].concat(),
        tests: TESTS_OF_TERA.to_vec(),
        components: files(templates, Kind::Component).map(stem).collect(),
        templates: files(templates, kind).collect(),
        messages: messages.ids(),
    }
}

/// The templates of a kind, built in or not.
fn files(templates: &Templates, kind: Kind) -> impl Iterator<Item = &str> {
    let all = built_in::all().chain(templates.own());
    let of_kind = all.filter(move |(name, _)| Kind::of(name) == Some(kind));
    of_kind.map(|(name, _)| name)
}

/// `unsaid` of `components/unsaid.md`.
fn stem(name: &str) -> &str {
    let last = name.rsplit('/').next().unwrap_or(name);
    last.split('.').next().unwrap_or(last)
}

#[cfg(test)]
mod tests {
    use tera::Tera;

    use super::*;

    #[test]
    fn the_language_has_these_names() {
        let is_there = |text: String| Tera::new().add_raw_template("x", &text).is_ok();
        for filter in FILTERS_OF_TERA {
            assert!(is_there(format!("{{{{ x | {filter} }}}}")), "{filter}");
        }
        for function in FUNCTIONS_OF_TERA {
            assert!(is_there(format!("{{{{ {function}() }}}}")), "{function}");
        }
        for test in TESTS_OF_TERA {
            assert!(
                is_there(format!("{{% if x is {test} %}}{{% endif %}}")),
                "{test}"
            );
        }
    }
}
