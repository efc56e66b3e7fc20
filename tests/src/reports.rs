//! Whole reports of the real network, as a reader gets them.
//!
//! `INSTA_UPDATE=always cargo test -p ascn-tests reports` writes them anew; review them as text.

use std::fmt::Write as _;

use insta::assert_snapshot;
use serde_json::Value;

use crate::data::asean;
use crate::page::without_assets;

#[test]
fn the_report_of_2023_in_markdown() {
    assert_snapshot!("asean_2023_markdown", asean("2023").markdown);
}

#[test]
fn the_report_of_2024_in_markdown() {
    assert_snapshot!("asean_2024_markdown", asean("2024").markdown);
}

#[test]
fn the_report_of_2024_in_html() {
    assert_snapshot!("asean_2024_html", without_assets(&asean("2024").html));
}

#[test]
fn the_figures_of_2024() {
    let json: Value = serde_json::from_str(&asean("2024").json).unwrap();
    let mut lines = String::new();
    for figure in json.get("figures").unwrap().as_array().unwrap() {
        let [id, value, coverage] =
            ["id", "value", "coverage"].map(|key| figure.get(key).unwrap().to_string());
        writeln!(lines, "{id} {value} {coverage}").unwrap();
    }
    assert_snapshot!("asean_2024_figures", lines);
}
