//! What the language of the templates has: filters and functions. There is none that adds up.

use std::sync::Arc;

use ascn_export::{CaptionKind, escape, linked_markdown, mark};
use tera::{Kwargs, State, Tera, TeraResult, Value};

use crate::message::{Argument, Messages};
use crate::templates::{BUILT_IN, OWN};
use crate::view::FigureView;

/// The engine for Markdown, without templates.
pub(super) fn markdown(messages: Arc<Messages>) -> Tera {
    let mut tera = engine();
    tera.autoescape_on([".md"]);
    tera.set_escape_fn(escape::escape);
    register(&mut tera, messages);
    tera
}

/// The engine for the HTML page, without templates.
pub(super) fn html(messages: Arc<Messages>) -> Tera {
    let mut tera = engine();
    // The words come as plain text, and the page escapes them for HTML.
    tera.register_filter("t", move |id: &str, values: Kwargs, _: &State<'_>| {
        words(&messages, id, &values, plain)
    });
    tera
}

/// An engine that prefers the templates of the data folder.
fn engine() -> Tera {
    let mut tera = Tera::new();
    // Refused only once there are templates.
    let _ = tera.set_fallback_prefixes([OWN, BUILT_IN]);
    tera
}

/// Filters and functions that templates may use.
fn register(tera: &mut Tera, messages: Arc<Messages>) {
    tera.register_filter(
        "t",
        move |id: &str, values: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            let text = words(&messages, id, &values, argument)?;
            Ok(Value::safe_string(&text))
        },
    );
    tera.register_filter(
        "figure",
        |figure: Value, _: Kwargs, _: &State<'_>| -> TeraResult<Value> {
            let figure = FigureView::from_value(&figure).ok_or_else(|| {
                tera::Error::message("only a figure can be printed with `figure`".to_owned())
            })?;
            Ok(Value::safe_string(&mark::figure(&figure.id, &figure.text)))
        },
    );
    tera.register_filter("markdown", |text: &str, _: Kwargs, _: &State<'_>| {
        Value::safe_string(text)
    });
    // The filter that all engines have would let a text of a city stand as it is.
    tera.register_filter("safe", |_: &Value, _: Kwargs, _: &State<'_>| {
        let advice = "Markdown of the program's own is printed with `markdown`, all else without";
        TeraResult::<Value>::Err(tera::Error::message(advice.to_owned()))
    });
    tera.register_function("link", |values: Kwargs, _: &State<'_>| link(&values));
    tera.register_function("anchor", |values: Kwargs, _: &State<'_>| {
        named(&values, mark::anchor)
    });
    tera.register_function("appendix", |values: Kwargs, _: &State<'_>| {
        named(&values, mark::appendix)
    });
    tera.register_function("ref", |values: Kwargs, _: &State<'_>| {
        named(&values, mark::reference)
    });
    tera.register_function("exhibit", |values: Kwargs, _: &State<'_>| {
        caption(&values, CaptionKind::Exhibit)
    });
    tera.register_function("table", |values: Kwargs, _: &State<'_>| {
        caption(&values, CaptionKind::Table)
    });
}

/// Lets templates say which of their lines wrote what follows.
pub(super) fn add_template_line(tera: &mut Tera) {
    tera.register_function("template_line", |values: Kwargs, _: &State<'_>| {
        let place = values.must_get::<&str>("at")?;
        TeraResult::Ok(Value::safe_string(&mark::template_line(place)))
    });
}

fn named(values: &Kwargs, make: fn(&str) -> String) -> TeraResult<Value> {
    Ok(Value::safe_string(&make(values.must_get::<&str>("id")?)))
}

/// A link to an address that somebody wrote; the text alone, if nobody should follow it.
fn link(values: &Kwargs) -> TeraResult<Value> {
    let (text, address) = (
        values.must_get::<&Value>("text")?,
        values.must_get::<&str>("to")?,
    );
    let Some(words) = text.as_str() else {
        let advice = "the text of a link is a text or a message".to_owned();
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
    let (id, text) = (
        values.must_get::<&str>("id")?,
        values.must_get::<&Value>("text")?,
    );
    match text.as_str().filter(|_| text.is_safe()) {
        Some(text) => Ok(Value::safe_string(&mark::caption(kind, id, text))),
        None => Err(tera::Error::message(
            "the text of a caption is a message".to_owned(),
        )),
    }
}

/// A message with the values that a template gives.
fn words(
    messages: &Messages,
    id: &str,
    values: &Kwargs,
    argument: fn(&Value) -> Argument,
) -> TeraResult<String> {
    let mut arguments = Vec::new();
    for (name, value) in values.iter() {
        let name = name.as_str().unwrap_or_default();
        if value.is_undefined() {
            let message = format!("the value `{name}` of the message `{id}` is not there");
            return Err(tera::Error::message(message));
        }
        arguments.push((name, argument(value)));
    }
    let text = messages.with(id, &arguments);
    text.map_err(|error| tera::Error::message(error.to_string()))
}

/// A value of a message that is no Markdown.
fn plain(value: &Value) -> Argument {
    Argument::Markdown(value.as_str().unwrap_or_default().to_owned())
}

fn argument(value: &Value) -> Argument {
    match (value.as_str(), value.as_u64()) {
        (Some(text), _) if value.is_safe() => Argument::Markdown(text.to_owned()),
        (Some(text), _) => Argument::Text(text.to_owned()),
        (None, Some(number)) => Argument::Number(number),
        (None, None) => Argument::Text(value.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What a template prints of a text that somebody wrote.
    fn printed(template: &str, text: &str) -> Result<String, String> {
        let messages = Messages::of("en").map_err(|fault| fault.to_string())?;
        let mut tera = markdown(Arc::new(messages));
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
