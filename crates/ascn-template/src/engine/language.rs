//! The filters, functions and tests of the template language. None of them adds up.
//!
//! Those that look up messages or figures are registered again for each report.

use std::sync::Arc;

use ascn_export::{CaptionKind, escape, linked_markdown, mark};
use tera::{Kwargs, State, Tera, TeraResult, Value};

use super::Medium;
use super::figures::PrintedFigures;
use super::number::Number;
use crate::file::{BUILT_IN, OWN};
use crate::message::{Argument, Messages};
use crate::templates::Templates;

/// Returns the engine for Markdown, without templates.
pub(super) fn markdown() -> Tera {
    let mut tera = engine();
    tera.autoescape_on([".md"]);
    tera.set_escape_fn(escape::escape);
    register(&mut tera);
    tera
}

/// Returns an engine without templates, which prefers those of the data folder.
pub(super) fn engine() -> Tera {
    let mut tera = Tera::new();
    // This fails only if there are templates already.
    let _ = tera.set_fallback_prefixes([OWN, BUILT_IN]);
    tera
}

/// Registers what looks up messages and figures, replacing earlier registrations. Messages in HTML
/// are plain text, which the page escapes.
pub(super) fn look_up(
    tera: &mut Tera,
    medium: Medium,
    messages: &Arc<Messages>,
    figures: &Arc<PrintedFigures>,
) {
    let (words_of, counted) = (Arc::clone(messages), Arc::clone(figures));
    tera.register_filter(
        "t",
        move |id: &str, values: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            let arguments = arguments(id, &values, medium, &counted)?;
            let text = words(&words_of, id, &arguments)?;
            Ok(match medium {
                Medium::Markdown => Value::safe_string(&text),
                Medium::Html => Value::from(text),
            })
        },
    );
    let (printed, signs) = (Arc::clone(figures), messages.signs());
    tera.register_filter(
        "figure",
        move |figure: Value, _: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            let (id, text) = printed.printed(&figure)?;
            Ok(Value::safe_string(&match medium {
                Medium::Markdown => mark::figure(&id, &text),
                Medium::Html => ascn_export::html_figure(signs, &id, &text),
            }))
        },
    );
    let printed = Arc::clone(figures);
    tera.register_filter("value", move |figure: Value, _: Kwargs, _: &State<'_>| {
        let number = printed.number(&figure)?;
        TeraResult::Ok(number.map_or_else(Value::none, Number::to_value))
    });
    let printed = Arc::clone(figures);
    tera.register_test("known", move |figure: Value, _: Kwargs, _: &State<'_>| {
        printed.number(&figure).map(|number| number.is_some())
    });
    let printed = Arc::clone(figures);
    tera.register_filter(
        "sort_by_figure",
        move |rows: Value, how: Kwargs, _: &State<'_>| printed.sorted(&rows, &how),
    );
}

/// Registers the filters and functions that depend only on their arguments.
fn register(tera: &mut Tera) {
    tera.register_filter("markdown", |text: &str, _: Kwargs, _: &State<'_>| {
        Value::safe_string(text)
    });
    // The engine's own filter would print a text that somebody wrote verbatim.
    tera.register_filter("safe", |_: &Value, _: Kwargs, _: &State<'_>| {
        let advice = "Markdown of the program's own is printed with `markdown`, all else without";
        TeraResult::<Value>::Err(tera::Error::message(advice.to_owned()))
    });
    tera.register_function("link", |values: Kwargs, _: &State<'_>| link(&values));
    let marks: [fn(&str) -> String; 3] = [mark::anchor, mark::appendix, mark::reference];
    for (name, mark) in ["anchor", "appendix", "ref"].into_iter().zip(marks) {
        tera.register_function(name, move |values: Kwargs, _: &State<'_>| {
            TeraResult::Ok(Value::safe_string(&mark(values.must_get::<&str>("id")?)))
        });
    }
    for (name, kind) in [
        ("exhibit", CaptionKind::Exhibit),
        ("table", CaptionKind::Table),
    ] {
        tera.register_function(name, move |values: Kwargs, _: &State<'_>| {
            caption(&values, kind)
        });
    }
}

/// Registers the test whether the report has a section, and whether another one follows it.
pub(super) fn add_in_report(tera: &mut Tera, templates: &Templates) {
    let templates = templates.clone();
    tera.register_test(
        "in_report",
        move |name: &str, how: Kwargs, _: &State<'_>| {
            let sections = templates.sections();
            let place = |name: &str| {
                let place = sections.iter().position(|one| one.name == name);
                if place.is_some() || templates.built_in().has_section(name) {
                    return Ok(place);
                }
                Err(tera::Error::message(format!("Unknown section `{name}`")))
            };
            let place_of_it = place(name)?;
            Ok(match how.get::<&str>("before")? {
                None => place_of_it.is_some(),
                Some(next) => {
                    let next = place(next)?;
                    place_of_it.is_some_and(|here| next == Some(here + 1))
                }
            })
        },
    );
}

/// Registers the function that marks which line of a template wrote what follows.
pub(super) fn add_template_line(tera: &mut Tera) {
    tera.register_function("template_line", |values: Kwargs, _: &State<'_>| {
        let place = values.must_get::<&str>("at")?;
        TeraResult::Ok(Value::safe_string(&mark::template_line(place)))
    });
}

/// Returns a link to an address that somebody wrote; only the text, if the address is unsafe.
fn link(values: &Kwargs) -> TeraResult<Value> {
    let text = values.must_get::<&Value>("text")?;
    let address = values.must_get::<&str>("to")?;
    let Some(words) = text.as_str() else {
        let advice = "the text of a link is a text or a message";
        return Err(tera::Error::message(advice));
    };
    let words = if text.is_safe() {
        words.to_owned()
    } else {
        escape::escaped(words).into_owned()
    };
    let link = linked_markdown(&words, address);
    Ok(Value::safe_string(&link.unwrap_or(words)))
}

fn caption(values: &Kwargs, kind: CaptionKind) -> TeraResult<Value> {
    let id = values.must_get::<&str>("id")?;
    let text = values.must_get::<&Value>("text")?;
    let Some(text) = text.as_str().filter(|_| text.is_safe()) else {
        return Err(tera::Error::message("the text of a caption is a message"));
    };
    Ok(Value::safe_string(&mark::caption(kind, id, text)))
}

/// Returns the arguments of a message; for a figure also its plain number, `NAME_count`, which
/// chooses between forms of words.
fn arguments(
    id: &str,
    values: &Kwargs,
    medium: Medium,
    figures: &PrintedFigures,
) -> TeraResult<Vec<(String, Argument)>> {
    let mut arguments = Vec::new();
    for (name, value) in values.iter() {
        let name = name.as_str().unwrap_or_default();
        if value.is_undefined() {
            let message = format!("the value `{name}` of the message `{id}` is not there");
            return Err(tera::Error::message(message));
        }
        if medium == Medium::Html && value.is_safe() {
            let message = "on the page a message takes no figure: print it beside the message";
            return Err(tera::Error::message(message));
        }
        let text = value.as_str().unwrap_or_default();
        if let Some(figure) = mark::figure_in(text).filter(|_| value.is_safe()) {
            let number = figures.number(&Value::from(figure))?;
            let count = number.and_then(Number::as_count);
            // Words in place of a number, such as *not reported*, match no form by name.
            let count = count.map_or(Argument::Text(String::new()), Argument::Number);
            arguments.push((format!("{name}_count"), count));
        }
        arguments.push((name.to_owned(), argument(value, medium)));
    }
    Ok(arguments)
}

/// Returns a message with its values.
fn words(messages: &Messages, id: &str, values: &[(String, Argument)]) -> TeraResult<String> {
    let values = values.iter();
    let values = values.map(|(name, value)| (name.as_str(), value.clone()));
    let text = messages.with(id, &values.collect::<Vec<_>>());
    text.map_err(|error| tera::Error::message(error.to_string()))
}

/// Returns a value of a message: escaped, unless it is Markdown or the page escapes the whole.
fn argument(value: &Value, medium: Medium) -> Argument {
    match (value.as_str(), value.as_u64()) {
        (Some(text), _) if value.is_safe() || medium == Medium::Html => {
            Argument::Markdown(text.to_owned())
        }
        (Some(text), _) if text.trim() != text => {
            Argument::Markdown(escape::spaced(text).into_owned())
        }
        (Some(text), _) => Argument::Text(text.to_owned()),
        (None, Some(number)) => Argument::Number(number),
        (None, None) => Argument::Text(value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::tests::example;

    /// Returns what a template prints for a text that somebody wrote.
    fn printed(template: &str, text: &str) -> Result<String, String> {
        let messages = Arc::new(example::messages());
        let mut tera = markdown();
        let figures = Arc::new(PrintedFigures::Sample(BTreeMap::new()));
        look_up(&mut tera, Medium::Markdown, &messages, &figures);
        let added = tera.add_raw_template("a.md", template);
        added.map_err(|fault| fault.to_string())?;
        let mut context = tera::Context::new();
        context.insert("text", text);
        tera.render("a.md", &context)
            .map_err(|fault| fault.to_string())
    }

    #[test]
    fn a_link_leads_where_one_may_go_and_else_is_its_text() {
        let link = r#"{{ link(text=text, to="https://example.org/a b") }}"#;
        let expected = r"[\[x\]](https://example.org/a%20b)";
        assert_eq!(printed(link, "[x]").as_deref(), Ok(expected));
        let unsafe_link = r#"{{ link(text="a*", to=text) }}"#;
        assert_eq!(printed(unsafe_link, "javascript:x").as_deref(), Ok(r"a\*"));
        let message = r#"{{ link(text="scope-title" | t, to=text) }}"#;
        let message = printed(message, "https://example.org");
        assert!(message.is_ok_and(|link| link.ends_with("](https://example.org)")));
    }

    #[test]
    fn no_way_of_putting_texts_together_makes_them_markdown() {
        for template in [
            "{{ text }}",
            "{{ text ~ text }}",
            r#"{{ "scope-title" | t ~ text }}"#,
            r#"{{ "scope-title" | t ~ " " ~ text }}"#,
            "{{ text | upper }}",
            "{{ text | trim }}",
            r#"{{ [text, text] | join(sep="; ") }}"#,
            "{% set all = text %}{{ all }}",
            "{% set all %}{{ text }}{% endset %}{{ all }}",
        ] {
            let Ok(printed) = printed(template, "*a*|<B>") else {
                panic!("{template}");
            };
            let upper = printed.to_uppercase();
            assert!(upper.contains(r"\*A\*\|\<B\>"), "{template}: {printed}");
            assert!(
                !upper.contains(" *A*") && !upper.starts_with('*'),
                "{template}: {printed}"
            );
        }
    }

    #[test]
    fn a_markdown_template_cannot_call_a_text_safe() {
        let refused = printed("{{ text | safe }}", "*a*");
        assert!(refused.is_err_and(|fault| fault.contains("`markdown`")));
    }
}
