//! `ascn templates test`: each way to fail, and how it is fixed.

use std::fs;

use super::{Author, OWN, SAMPLE};
use crate::command_line::ascn;

/// The snapshot of the author's own sample.
const SNAPSHOT: &str = "templates/tests/sections/foreword/own.md";

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
