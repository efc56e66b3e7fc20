//! By what a fault is known again, when lines and projects have moved.

use crate::{DataPath, Diagnostic, Step};

/// The code, the file, and the value by ids: `unknown-code|FILE|projects[xx-haven-001].stage`.
///
/// A line moves with every comment above it, and the number of a project with every project above it:
/// so a project is named by its id, where it is known. The message is no part of it, as it changes with
/// the faulty value. Two faults of one rule about one value are told apart by who counts them.
pub(super) fn fingerprint(diagnostic: &Diagnostic) -> String {
    let fault = &diagnostic.fault;
    let path = fault
        .location
        .path()
        .map(|path| match &fault.subject.project {
            Some(project) => named(path, project),
            None => path.to_string(),
        });
    format!(
        "{}|{}|{}",
        fault.rule.code,
        diagnostic.place.file,
        path.unwrap_or_default()
    )
}

/// The path with the project's id instead of its number.
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
