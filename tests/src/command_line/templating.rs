//! `ascn templates`: list, show, context, and the tests of an author's templates ([`snapshots`]).

mod snapshots;

use std::fs;

use ascn_report::built_in;
use serde_json::Value;
use tempfile::TempDir;

use super::{Done, ascn};
use crate::folder::Folder;
use crate::harness::{fixture, text_of, write};

/// An author's folder, in a network of one city or without data.
struct Author {
    folder: TempDir,
}

impl Author {
    /// Templates alone: one section replaced, with one sample of its own.
    fn without_data() -> Self {
        let author = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        author.write("templates/templates.yaml", "views: 1\n");
        author.write("templates/sections/foreword.md", OWN);
        author.write("templates/tests/sections/foreword/own.json", SAMPLE);
        author
    }

    fn with_data() -> Self {
        let author = Self::without_data();
        author.copy_base("");
        author
    }

    /// Copies the network of one city into the folder.
    fn copy_base(&self, at: &str) {
        let base = Folder::read("invalid/_base");
        for name in base.names() {
            self.write(&format!("{at}{name}"), base.text(name));
        }
    }

    fn write(&self, name: &str, text: &str) {
        write(&self.folder.path().join(name), text).unwrap();
    }

    fn text(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.folder.path().join(name)).ok()
    }

    fn run(&self, command: &[&str]) -> Done {
        let folder = self.folder.path().to_str().unwrap();
        let mut arguments = vec!["templates"];
        arguments.extend(command);
        arguments.push(folder);
        ascn(&arguments)
    }

    /// Keeps the output as what is expected.
    fn accept(&self) {
        let done = self.run(&["test", "--accept"]);
        assert_eq!(done.code, 0, "{done:?}");
    }
}

/// A foreword with a line of its own.
const OWN: &str = "\
{% if is_given %}## {{ anchor(id=\"foreword\") }}{{ \"foreword-title\" | t }}

{% if text %}{{ text | markdown }}{% endif %}

An own line.{% endif %}
";
const SAMPLE: &str = "{\"is_given\": true, \"text\": \"A sentence.\"}\n";

#[test]
fn every_template_is_listed_with_what_it_sees() {
    let author = Author::without_data();
    let done = author.run(&["list"]);
    assert_eq!(done.code, 0, "{done:?}");
    for template in built_in().seeing().map(|one| one.name) {
        let line = done.product.lines().find(|line| line.contains(template));
        assert!(
            line.is_some_and(|line| line.contains("sees ")),
            "{template}"
        );
    }
    let line = |start: &str| done.product.lines().any(|line| line.starts_with(start));
    assert!(line("* sections/foreword.md"), "{}", done.product);
    assert!(line("  sections/scope.md"), "{}", done.product);
}

#[test]
fn numbers_that_an_author_typed_are_listed() {
    let author = Author::without_data();
    let text = "## {{ anchor(id=\"part-2\") }}{{ \"month-1\" | t }}, h2\n\n\
                In 2030: {{ 7 }} {# 8 #}\n\n{{ \"projects.2024\" | figure }} {{ \"9 lives\" }}\n";
    author.write("templates/sections/foreword.md", text);
    let own = "# 1\nmonth-1 = January\nmonth-2 = The 2nd\n    month\n";
    author.write("templates/messages/en.ftl", own);
    let done = author.run(&["list", "--numbers"]);
    let expected = "templates/messages/en.ftl:3:15: month-2 = The 2nd\n\
                    templates/sections/foreword.md:3:4: In 2030: {{ 7 }} {# 8 #}\n\
                    templates/sections/foreword.md:5:36: {{ \"projects.2024\" | figure }} {{ \"9 lives\" }}\n";
    assert_eq!(done.product, expected);
}

#[test]
fn a_template_is_shown_as_it_is_in_use_or_as_it_is_built_in() {
    let author = Author::without_data();
    let built_in = text_of("templates/sections/foreword.md");
    assert_eq!(author.run(&["show", "sections/foreword.md"]).product, OWN);
    let done = author.run(&["show", "--built-in", "sections/foreword.md"]);
    assert_eq!(done.product, built_in);
    let messages = author.run(&["show", "messages/en.ftl"]);
    assert_eq!(messages.product, text_of("templates/messages/en.ftl"));

    let done = author.run(&["show", "sections/forword.md"]);
    assert_eq!(done.code, 2, "{done:?}");
    assert!(
        done.messages
            .contains("did you mean `sections/foreword.md`?")
    );
}

#[test]
fn the_data_of_a_template_is_what_it_is_given_in_the_report() {
    let author = Author::with_data();
    author.write("cycles/2024/editorial/foreword.md", "From the *Chair*.\n");
    let done = author.run(&["context", "sections/foreword.md"]);
    assert_eq!((done.code, done.messages.as_str()), (0, ""), "{done:?}");
    let view: Value = serde_json::from_str(&done.product).unwrap();
    assert_eq!(view["is_given"], true);
    assert_eq!(view["text"].as_str().unwrap().trim(), "From the *Chair*.");
}

#[test]
fn the_data_of_every_template_can_be_asked_for() {
    let author = Author::with_data();
    for template in built_in().seeing().map(|one| one.name) {
        let done = author.run(&["context", template]);
        // The network of one city has neither highlight nor action plan.
        let is_left_out = done.code == 2 && done.messages.contains("is not rendered");
        assert!(done.code == 0 || is_left_out, "{template}: {done:?}");
        if done.code == 0 {
            let view: Value = serde_json::from_str(&done.product).unwrap();
            let known = built_in().views.group_of(template).unwrap();
            let fields = built_in().views.fields_of(&known);
            assert_eq!(view.as_object().unwrap().len(), fields.len(), "{template}");
        }
    }
}

#[test]
fn a_city_chooses_among_several_and_an_unknown_one_is_refused_with_the_nearest() {
    let asean = fixture("asean").to_str().unwrap().to_owned();
    let context = |rest: &[&str]| {
        let mut arguments = vec!["templates", "context"];
        arguments.extend(rest);
        arguments.push(&asean);
        ascn(&arguments)
    };
    let done = context(&["blocks/city-profile.md", "--city", "th-phuket"]);
    assert_eq!((done.code, done.messages.as_str()), (0, ""));
    let view: Value = serde_json::from_str(&done.product).unwrap();
    assert_eq!(view["name"], "Phuket");
    let done = context(&["documents/extract.md", "--city", "th-phuket"]);
    let view: Value = serde_json::from_str(&done.product).unwrap();
    assert_eq!(view["country"], "Thailand");

    let done = context(&["site/city.md"]);
    assert_eq!(done.code, 0);
    assert!(
        done.messages.contains("`--city ID` chooses one of"),
        "{done:?}"
    );

    for (arguments, told) in [
        (
            &["site/city.md", "--city", "th-phukt"][..],
            "did you mean `th-phuket`?",
        ),
        (
            &["sections/scope.md", "--city", "th-phuket"],
            "leave `--city` out",
        ),
        (&["sections/scop.md"], "did you mean `sections/scope.md`?"),
    ] {
        let done = context(arguments);
        assert_eq!(done.code, 2, "{done:?}");
        assert!(
            done.product.is_empty() && done.messages.contains(told),
            "{done:?}"
        );
    }
}

#[test]
fn the_data_is_shown_also_where_the_template_is_broken() {
    let author = Author::with_data();
    author.write("templates/sections/scope.md", "{{ membrs | figure }}\n");
    let done = author.run(&["context", "sections/scope.md"]);
    assert_eq!(done.code, 0, "{done:?}");
    let view: Value = serde_json::from_str(&done.product).unwrap();
    assert!(view["members"]["id"] == "cities.members", "{view}");
}
