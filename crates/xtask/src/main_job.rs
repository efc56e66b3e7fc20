//! The main job: the report of the real network is built and complete.
//!
//! 1. [`run`] builds it into a new folder, with the very command a user would type.
//! 2. [`check`] reads each file of [`PRODUCTS`] and checks that it is complete.

use std::path::Path;

use serde_json::Value;

use crate::repository::cargo;

/// Checks that the text of a file is complete.
type Check = fn(&str) -> Result<(), String>;

/// The files every report consists of.
const PRODUCTS: [(&str, Check); 3] = [
    ("annual-report.md", check_markdown),
    ("annual-report.html", check_html),
    ("figures.json", check_figures),
];

/// The call of cargo that builds the report; the folder to write into follows.
pub(crate) const BUILD: &str = "run --locked -- build fixtures/asean --out";

/// The one figure that every report has.
const FIGURE: &str = "projects.total";

/// Builds the report of the real network and checks that it is complete.
///
/// # Errors
/// If it cannot be built or is incomplete; its folder is then kept for inspection.
pub fn run() -> Result<(), String> {
    let folder = std::env::temp_dir().join(format!("ascn-main-job-{}", std::process::id()));
    let named = |fault: std::io::Error| format!("{}: {fault}", folder.display());
    std::fs::create_dir(&folder).map_err(named)?;
    cargo(BUILD, Some(&folder))?;
    check(&folder)?;
    std::fs::remove_dir_all(&folder).map_err(named)
}

/// Checks the files in `folder`, and reports all that are incomplete.
fn check(folder: &Path) -> Result<(), String> {
    let mut faults = Vec::new();
    for (name, check) in PRODUCTS {
        let path = folder.join(name);
        let text = std::fs::read_to_string(&path).map_err(|fault| fault.to_string());
        match text.and_then(|text| check(&text)) {
            Ok(()) => println!("whole: {}", path.display()),
            Err(fault) => faults.push(format!("{}: {fault}", path.display())),
        }
    }
    unless(faults.is_empty(), &faults.join("\n"))
}

fn check_markdown(text: &str) -> Result<(), String> {
    unless(text.starts_with("# "), "does not begin with a title")?;
    unless(text.ends_with('\n'), "does not end with a line end")
}

fn check_html(text: &str) -> Result<(), String> {
    let is_closed = text.trim_end().ends_with("</html>");
    unless(is_closed, "does not end with `</html>`")
}

fn check_figures(text: &str) -> Result<(), String> {
    let value: Value = serde_json::from_str(text).map_err(|fault| fault.to_string())?;
    let fault = format!("does not hold the figure `{FIGURE}`");
    unless(names_figure(&value), &fault)
}

fn unless(is_whole: bool, fault: &str) -> Result<(), String> {
    is_whole.then_some(()).ok_or_else(|| fault.to_owned())
}

/// Whether some object in `value` is the figure, by its id or by its key.
fn names_figure(value: &Value) -> bool {
    match value {
        Value::Object(object) => {
            object.contains_key(FIGURE)
                || object.get("id").and_then(Value::as_str) == Some(FIGURE)
                || object.values().any(names_figure)
        }
        Value::Array(items) => items.iter().any(names_figure),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_files_pass() {
        assert_eq!(check_markdown("# Report\n\nText.\n"), Ok(()));
        assert_eq!(check_html("<!doctype html><html></html>\n"), Ok(()));
        assert_eq!(
            check_figures(r#"{"figures": [{"id": "projects.total", "value": "108"}]}"#),
            Ok(())
        );
        assert_eq!(check_figures(r#"{"projects.total": {}}"#), Ok(()));
    }

    #[test]
    fn empty_files_do_not_pass() {
        for (name, check) in PRODUCTS {
            assert!(check("").is_err(), "{name}");
        }
    }

    #[test]
    fn files_that_were_cut_off_do_not_pass() {
        assert!(check_markdown("# Report\n\nTex").is_err());
        assert!(check_markdown("Text.\n").is_err());
        assert!(check_html("<!doctype html><html><body>").is_err());
        assert!(check_figures(r#"[{"id": "projects.total""#).is_err());
    }

    #[test]
    fn a_figure_that_is_only_mentioned_does_not_count() {
        assert!(check_figures(r#"[{"id": "cities.total", "note": "projects.total"}]"#).is_err());
    }

    #[test]
    fn all_missing_files_are_told() {
        let fault = check(Path::new("there/is/no/such/folder")).unwrap_err();
        for (name, _) in PRODUCTS {
            assert!(fault.contains(name), "{fault}");
        }
    }
}
