//! Whole reports of the real network, as a reader gets them.

use std::fmt::Write as _;

use serde_json::Value;

use crate::data::asean;
use crate::harness::{expected, expected_file};
use crate::page::without_assets;

#[test]
fn the_report_of_2023_in_markdown() {
    expected_file!("asean/2023.md", asean("2023").markdown);
}

#[test]
fn the_report_of_2024_in_markdown() {
    expected_file!("asean/2024.md", asean("2024").markdown);
}

#[test]
fn the_report_of_2024_in_html() {
    expected_file!("asean/2024-page.html", without_assets(&asean("2024").html));
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
    expected!("asean/2024-figures", lines);
}
