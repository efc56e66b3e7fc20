//! `ascn templates`: list, show, context, and the tests of an author's templates.

use std::fs;

use ascn_report::view::templates;
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

    /// Copies the network of one city to a place in the folder.
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

    /// Keeps what comes out as what is expected.
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
const SNAPSHOT: &str = "templates/tests/sections/foreword/own.md";

#[test]
fn every_template_is_listed_with_what_it_sees() {
    let author = Author::without_data();
    let done = author.run(&["list"]);
    assert_eq!(done.code, 0, "{done:?}");
    for template in templates() {
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
    for template in templates() {
        let done = author.run(&["context", template]);
        // The network of one city has neither highlight nor action plan.
        let is_left_out = done.code == 2 && done.messages.contains("is not rendered");
        assert!(done.code == 0 || is_left_out, "{template}: {done:?}");
        if done.code == 0 {
            let view: Value = serde_json::from_str(&done.product).unwrap();
            let known = ascn_report::view::view_of(template).unwrap();
            let fields = ascn_report::view::fields_of(&known);
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

#[test]
fn a_snapshot_that_is_missing_fails_always_and_is_written_on_demand() {
    let author = Author::without_data();
    for _ in 0..2 {
        let done = author.run(&["test"]);
        assert_eq!(done.code, 1, "{done:?}");
        assert!(done.product.contains(&format!("{SNAPSHOT} is missing")));
        assert!(done.product.contains("+An own line.\n"), "{done:?}");
        let summary = "0 passed, 0 differ, 4 missing, 0 orphans\n";
        assert!(done.product.ends_with(summary), "{done:?}");
        assert_eq!(author.text(SNAPSHOT), None);
    }
    author.accept();
    let kept = "## ⟨anchor foreword⟩Foreword\n\nA sentence.\n\nAn own line.\n";
    assert_eq!(author.text(SNAPSHOT).as_deref(), Some(kept));
    let done = author.run(&["test"]);
    assert_eq!(done.code, 0, "{done:?}");
    assert_eq!(done.product, "4 passed, 0 differ, 0 missing, 0 orphans\n");
}

#[test]
fn a_difference_is_shown_line_by_line_and_nothing_is_written_before_it_is_accepted() {
    let author = Author::without_data();
    author.accept();
    let kept = author.text(SNAPSHOT);
    author.write(
        "templates/sections/foreword.md",
        &OWN.replace("An own", "A new"),
    );
    let done = author.run(&["test"]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(done.product.contains(&format!("{SNAPSHOT} differs")));
    assert!(
        done.product.contains("\n-An own line.\n+A new line.\n"),
        "{done:?}"
    );
    assert!(
        done.product
            .ends_with("1 passed, 3 differ, 0 missing, 0 orphans\n"),
        "{done:?}"
    );
    assert_eq!(author.text(SNAPSHOT), kept);
    author.accept();
    assert!(author.text(SNAPSHOT).unwrap().contains("A new line."));
    assert_eq!(author.run(&["test"]).code, 0);
}

#[test]
fn an_orphan_fails_and_is_deleted_on_demand() {
    let author = Author::without_data();
    author.accept();
    let orphan = "templates/tests/sections/foreword/gone.md";
    author.write(orphan, "text\n");
    let done = author.run(&["test"]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(done.product.contains(&format!("{orphan} is an orphan")));
    assert!(
        done.product
            .ends_with("4 passed, 0 differ, 0 missing, 1 orphan\n"),
        "{done:?}"
    );
    assert!(author.text(orphan).is_some());
    author.accept();
    assert_eq!(author.text(orphan), None);
    assert_eq!(author.run(&["test"]).code, 0);
}

#[test]
fn the_snapshots_of_a_template_that_is_no_longer_replaced_are_orphans() {
    let author = Author::without_data();
    author.accept();
    fs::remove_file(author.folder.path().join("templates/sections/foreword.md")).unwrap();
    let done = author.run(&["test"]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(
        done.product
            .ends_with("0 passed, 0 differ, 0 missing, 4 orphans\n"),
        "{done:?}"
    );
}

#[test]
fn a_sample_that_is_not_the_view_is_told_at_its_place() {
    for (sample, told) in [
        ("{\"is_given\": true, \"txt\": null}", ":1:20"),
        ("{\"is_given\": true", ":1:"),
        ("{\"text\": null}", ":1:2"),
    ] {
        let author = Author::without_data();
        author.accept();
        author.write("templates/tests/sections/foreword/own.json", sample);
        let done = author.run(&["test", "--message-format", "short"]);
        assert_eq!(done.code, 1, "{done:?}");
        let place = format!("templates/tests/sections/foreword/own.json{told}");
        let code = "sample-not-the-view";
        assert!(
            done.messages.contains(&place) && done.messages.contains(code),
            "{done:?}"
        );
        assert!(done.messages.ends_with("no template was tested\n"));
    }
    let author = Author::without_data();
    author.write("templates/tests/sections/forword/own.json", SAMPLE);
    let done = author.run(&["test"]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(
        done.messages
            .contains("did you mean `sections/foreword.md`?"),
        "{done:?}"
    );
}

#[test]
fn a_template_that_fails_is_told_at_its_place_and_nothing_is_accepted() {
    let author = Author::without_data();
    author.accept();
    let kept = author.text(SNAPSHOT);
    author.write("templates/sections/foreword.md", "New.\n\n{{ is_givn }}\n");
    let done = author.run(&["test", "--accept", "--message-format", "short"]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(
        done.messages.contains("templates/sections/foreword.md:3:"),
        "{done:?}"
    );
    assert_eq!(author.text(SNAPSHOT), kept);
}

#[test]
fn whole_networks_are_rendered_too() {
    let author = Author::with_data();
    author.write(
        "cycles/2024/editorial/foreword.md",
        "From the first network.\n",
    );
    author.copy_base("templates/tests/networks/other/");
    let other = "templates/tests/networks/other/cycles/2024/editorial/foreword.md";
    author.write(other, "From the other network.\n");
    author.accept();
    let kept = |name: &str| author.text(&format!("templates/tests/{name}")).unwrap();
    let own = kept("expected/sections/foreword.md");
    assert!(
        own.contains("From the first network.") && own.ends_with("An own line.\n"),
        "{own}"
    );
    let own = kept("networks/other/expected/sections/foreword.md");
    assert!(own.contains("From the other network."), "{own}");
    assert_eq!(
        author.run(&["test"]).product,
        "6 passed, 0 differ, 0 missing, 0 orphans\n"
    );

    author.write(other, "Changed.\n");
    let done = author.run(&["test"]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(
        done.product
            .contains("-From the other network.\n+Changed.\n"),
        "{done:?}"
    );
}

#[test]
fn errors_in_the_data_of_a_network_are_told_under_their_names() {
    let author = Author::with_data();
    author.copy_base("templates/tests/networks/other/");
    let file = "templates/tests/networks/other/ascn.yaml";
    let text = author
        .text(file)
        .unwrap()
        .replacen("network:", "netwrk:", 1);
    author.write(file, &text);
    let done = author.run(&["test"]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(
        done.messages.contains(file) && done.messages.contains("netwrk"),
        "{done:?}"
    );
}

#[test]
fn all_templates_can_be_tested() {
    let author = Author::without_data();
    let own = author.run(&["test"]).product;
    let all = author.run(&["test", "--all"]).product;
    assert!(own.ends_with("0 passed, 0 differ, 4 missing, 0 orphans\n"));
    let samples = ascn_report::testing::samples().count() + 1;
    let summary = format!("0 passed, 0 differ, {samples} missing, 0 orphans\n");
    assert!(all.ends_with(&summary), "{all}");
}

#[test]
fn a_replaced_component_is_tested_where_it_is_called() {
    let author = Author::without_data();
    let component = "{% component counts(rows, name, of) %}none{% endcomponent counts %}\n";
    author.write("templates/components/counts.md", component);
    let done = author.run(&["test"]);
    for section in ["progress", "results"] {
        let at = format!("templates/tests/sections/{section}/");
        assert!(done.product.contains(&at), "{section}: {}", done.product);
    }
    assert!(!done.product.contains("templates/tests/sections/scope/"));
}

#[test]
fn what_cannot_be_read_is_told_with_3() {
    let author = Author::without_data();
    let missing = author.folder.path().join("missing");
    let done = ascn(&["templates", "test", missing.to_str().unwrap()]);
    assert_eq!(done.code, 3, "{done:?}");
}
