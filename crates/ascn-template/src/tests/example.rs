//! An invented program for tests: a lending library that reports on its branches.

use std::sync::LazyLock;

use ascn_diagnostic::{Fault, FileName, Sources};
use serde_json::{Value, json};

use crate::built_in::{BuiltIn, FigureIds, Template};
use crate::file::{PLAN, own_file};
use crate::message::{Language, Messages};
use crate::templates::{TemplatePlan, Templates};
use crate::view::Views;
use crate::vocabulary::{Word, WordKind, example};

const MESSAGES: &str = "\
number-decimal = .
number-group = ,
scope-title = Scope
scope-text = As of { $as_of }, the library is open.
renamed-from = formerly \u{201c}{ $title }\u{201d}
";

const LANGUAGES: [Language; 1] = [Language {
    tag: "en",
    file: "templates/messages/en.ftl",
    text: MESSAGES,
}];

const COMPONENTS: &[Word] = &[Word {
    kind: WordKind::Component,
    name: "sentences",
    arguments: &[("list", "the sentences")],
    gives: "Sentences one behind the other.",
    examples: &[example(
        "{{<sentences list={notes}/>}}",
        "{\"notes\": []}",
        "",
    )],
}];

const fn template(name: &'static str, text: &'static str) -> Template {
    Template {
        name,
        purpose: "an example",
        text,
    }
}

const TEMPLATES: [Template; 9] = [
    template(
        "annual-report.md",
        "# {{ title }}\n{% for text in sections %}{{ text | markdown }}{% endfor %}\n",
    ),
    template(
        "sections/scope.md",
        "{% block opening %}## {{ anchor(id=\"scope\") }}{{ \"scope-title\" | t }}\n\n\
         {{ \"scope-text\" | t(as_of=as_of) }} {{ members | figure }}\n{% endblock %}",
    ),
    template(
        "sections/places.md",
        "## {{ anchor(id=\"places\") }}{{ \"scope-title\" | t }}\n",
    ),
    template(
        "components/sentences.md",
        "{% component sentences(list) %}{% for one in list %}{{ one | markdown }}{% endfor %}\
         {% endcomponent sentences %}",
    ),
    template(
        "html/page.html",
        "<meta content=\"{{ policy | safe }}\">{{ cover | safe }}{{ body | safe }}",
    ),
    template("html/cover.html", "<h1>{{ title }}</h1>"),
    template("html/panel.html", ""),
    template("html/tools.html", ""),
    template("html/style/text.css", "a { color: red }\n"),
];

/// Returns what the invented program provides.
pub(crate) fn built_in() -> &'static BuiltIn {
    static BUILT_IN: LazyLock<BuiltIn> = LazyLock::new(|| BuiltIn {
        templates: TEMPLATES.to_vec(),
        sections: vec!["scope", "places"],
        languages: &LANGUAGES,
        components: COMPONENTS,
        views: Views::new(schema, 1, &[]),
        samples: &[],
        figures: FigureIds {
            is_one: |id| id.starts_with("branches."),
            patterns: || vec!["branches.total"],
        },
    });
    &BUILT_IN
}

fn schema() -> Value {
    let text = json!({"type": "string"});
    let figure = json!({"$ref": "#/$defs/FigureId"});
    let markdown = json!({"$ref": "#/$defs/Markdown"});
    let list = |of: &str| json!({"type": "array", "items": {"$ref": format!("#/$defs/{of}")}});
    let group = |fields| json!({"type": "object", "properties": fields});
    let seen = |of: &str| json!({"$ref": format!("#/$defs/{of}")});
    json!({
        "properties": {
            "annual-report.md": seen("Frame"),
            "sections/scope.md": seen("Scope"),
            "sections/places.md": seen("Places"),
            "html/page.html": seen("Page"),
        },
        "$defs": {
            "FigureId": text,
            "Markdown": text,
            "Frame": group(json!({"title": text, "sections": list("Markdown")})),
            "Scope": group(json!({"as_of": text, "members": figure, "rows": list("Row")})),
            "Row": group(json!({
                "name": {"type": "string", "description": "Its name."},
                "members": figure,
                "note": {"anyOf": [markdown, {"type": "null"}]},
                "inner": {"anyOf": [{"$ref": "#/$defs/Row"}, {"type": "null"}]},
            })),
            "Places": group(json!({
                "has_map": {"type": "boolean"},
                "rows": list("Row"),
                "closed": list("Row"),
                "notes": list("Markdown"),
            })),
            "Page": group(json!({"title": text, "policy": text, "body": text, "cover": text, "lang": text})),
        },
    })
}

/// Returns the messages of the invented program.
pub(crate) fn messages() -> Messages {
    Messages::new(&LANGUAGES[0]).unwrap()
}

/// Reads the templates of a data folder with these files.
pub(crate) fn read(files: &[(&str, &str)]) -> (Templates, Vec<Fault>) {
    let mut sources = Sources::default();
    sources.add(FileName::new(PLAN), "views: 1\n".to_owned());
    for (name, text) in files {
        sources.add(own_file(name), (*text).to_owned());
    }
    let plan = TemplatePlan {
        views: 1,
        sections: Vec::new(),
    };
    let (templates, faults) = crate::check::read(built_in(), Some(plan), &sources, &["en"]);
    (templates, faults.into_vec())
}
