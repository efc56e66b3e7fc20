//! `ascn compare`: what changed between two cycles.

use serde_json::Value;

use super::{Copy, ascn, asean};

fn json(arguments: &[&str]) -> Value {
    let arguments = [arguments, &["--message-format", "json"]].concat();
    let done = ascn(&arguments);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.messages.is_empty());
    serde_json::from_str(&done.product).unwrap()
}

#[test]
fn the_two_newest_cycles_are_compared_if_none_is_named() {
    let asean = asean();
    let done = ascn(&["compare", &asean]);
    assert_eq!(done.code, 0, "{done:?}");
    assert!(done.messages.is_empty());
    let named = ascn(&["compare", &asean, "--from", "2023", "--to", "2024"]);
    assert_eq!(done.product, named.product);
    assert!(done.product.starts_with("from 2023 to 2024\n"));
    let earlier = ascn(&["compare", &asean, "--to", "2023"]);
    assert!(earlier.product.starts_with("from 2022 to 2023\n"));
}

#[test]
fn each_step_between_two_cycles_is_a_column_that_adds_up() {
    let done = ascn(&["compare", &asean(), "--from", "2022"]);
    let (_, table) = done.product.split_once("\nfrom list to list").unwrap();
    assert!(
        table
            .trim_start()
            .starts_with("2022 to 2023  2023 to 2024\n")
    );
    let rows: Vec<&str> = table.lines().skip(1).collect();
    let ends: Vec<usize> = rows.iter().map(|row| row.chars().count()).collect();
    assert!(ends.windows(2).all(|pair| pair[0] == pair[1]), "{table}");
    for column in [1, 0] {
        let number = |row: &str| -> i64 {
            let cell = row.split_whitespace().rev().nth(column).unwrap();
            cell.parse().unwrap()
        };
        let (total, terms) = rows.split_last().unwrap();
        let sum: i64 = terms
            .iter()
            .map(|row| {
                if row.contains('−') {
                    -number(row)
                } else {
                    number(row)
                }
            })
            .sum();
        assert_eq!(sum, number(total), "{table}");
    }
}

#[test]
fn people_and_machines_are_told_the_same() {
    for arguments in [&["--from", "2022"][..], &["--from", "2023"], &[]] {
        let asean = asean();
        let arguments = [&["compare", &asean], arguments].concat();
        let text = ascn(&arguments).product;
        let json = json(&arguments);
        let list = |key: &str| json[key].as_array().unwrap().clone();
        let word = |value: &Value, key: &str| value[key].as_str().unwrap().to_owned();
        for change in list("changes") {
            let is_told = text.contains(&word(&change, "sentence"));
            let is_given = change
                .get("reason")
                .is_none_or(|reason| reason != "not-given");
            assert_eq!(is_told, is_given, "{change}");
        }
        for project in list("projects") {
            let [since, id] = ["since", "project"].map(|key| word(&project, key));
            assert!(
                text.contains(&format!("since {since}  {id}  ")),
                "{project}"
            );
        }
        for definition in list("definitions") {
            assert!(text.contains(&word(&definition, "note")), "{definition}");
        }
        let steps = list("steps");
        let head = steps.iter().map(|step| {
            let [from, to] = ["from", "to"].map(|key| word(step, key));
            format!("  {from} to {to}")
        });
        assert!(text.contains(&head.collect::<String>()));
        let cities = json["matched"]["cities"].as_array().unwrap().len();
        assert!(text.contains(&format!("{cities} cities reported both times")));
    }
}

#[test]
fn joiners_and_definitions_stand_apart() {
    let done = ascn(&["compare", &asean()]);
    for line in [
        "    Chiang Mai, Thailand\n",
        "  reported in 2023 and not in 2024: none\n",
        "    since 2024  projects.status.completed: Until 2023 the report counted a project",
        "  another title, compared all the same: 15 projects\n",
    ] {
        assert!(done.product.contains(line), "{line}: {}", done.product);
    }
}

#[test]
fn cycles_that_cannot_be_compared_are_refused_with_2() {
    let asean = asean();
    let wrong: [(&[&str], &str); 6] = [
        (
            &["--from", "1999"],
            "there is no cycle 1999; there are: 2022, 2023, 2024",
        ),
        (
            &["--to", "1999"],
            "there is no cycle 1999; there are: 2022, 2023, 2024",
        ),
        (&["--from", "2024"], "2024 is not before 2024"),
        (
            &["--from", "2024", "--to", "2022"],
            "2024 is not before 2022",
        ),
        (
            &["--to", "2022"],
            "there is no cycle before 2022 to compare it with",
        ),
        (
            &["--from", "2023", "--to", "2023"],
            "2023 is not before 2023",
        ),
    ];
    for (arguments, message) in wrong {
        let done = ascn(&[&["compare", &asean], arguments].concat());
        assert_eq!(done.code, 2, "{done:?}");
        assert!(done.product.is_empty());
        assert!(done.messages.contains(message), "{done:?}");
    }
}

#[test]
fn a_folder_with_errors_is_not_compared_and_its_faults_are_told() {
    let copy = Copy::with_an_error();
    let folder = copy.path("");
    let done = ascn(&["compare", &folder]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(done.product.is_empty());
    assert!(done.messages.contains("error[unknown-code]"), "{done:?}");
    assert!(done.messages.ends_with("nothing was compared\n"));
    let done = ascn(&["compare", &folder, "--message-format", "json"]);
    assert_eq!(done.code, 1, "{done:?}");
    assert!(done.product.is_empty() && done.messages.contains("\"unknown-code\""));
    // The error is in a later cycle.
    let done = ascn(&["compare", &folder, "--to", "2023"]);
    assert_eq!(done.code, 0, "{done:?}");
}
