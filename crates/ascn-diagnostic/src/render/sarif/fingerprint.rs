//! How a fault is identified when lines and projects have moved.

use crate::{DataPath, Diagnostic, Step};

/// Returns the code, the file, and the value by ids:
/// `unknown-code|FILE|projects[xx-haven-001].stage`.
///
/// Lines and positions of projects change with what is added above them, so a project is named by
/// its id, if known. The message is left out, as it changes with the faulty value. The caller
/// counts faults of one rule about one value to distinguish them.
pub(super) fn fingerprint(diagnostic: &Diagnostic) -> String {
    let fault = &diagnostic.fault;
    let path = match (fault.location.path(), &fault.subject.project) {
        (Some(path), Some(project)) => named(path, project),
        (Some(path), None) => path.to_string(),
        (None, _) => String::new(),
    };
    format!("{}|{}|{path}", fault.rule.code, diagnostic.place.file)
}

/// Writes the path with the project's id instead of its number.
fn named(path: &DataPath, project: &str) -> String {
    match path.steps() {
        [Step::Key(list), Step::Index(_), rest @ ..] if list == "projects" => {
            let rest = DataPath::new(rest).to_string();
            let separator = if rest.is_empty() { "" } else { "." };
            format!("projects[{project}]{separator}{rest}")
        }
        _ => path.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_is_named_and_not_counted() {
        let projects = DataPath::root().key("projects");
        let project = projects.index(2);
        assert_eq!(named(&project, "xx-a-001"), "projects[xx-a-001]");
        let stage = project.key("finance").index(0).key("source");
        assert_eq!(
            named(&stage, "xx-a-001"),
            "projects[xx-a-001].finance[0].source"
        );
        assert_eq!(named(&projects, "xx-a-001"), "projects");
    }
}
