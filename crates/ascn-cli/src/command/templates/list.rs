//! `ascn templates list`: lists each template, what it is for, what it sees, and whose it is.

use std::fmt::Write as _;

use ascn_report::view::VIEWS_VERSION;
use ascn_template::{Entry, Standing, TemplateKind};

use crate::args::ListTemplates;
use crate::environment::Environment;
use crate::failure::{Ended, Exit};
use crate::folder;

pub(crate) fn run(arguments: &ListTemplates, environment: &mut Environment<'_>) -> Ended {
    let sources = folder::sources(&arguments.folder)?;
    // Faults in them are reported by `check`.
    let (templates, _) = ascn_report::read_templates(&sources);
    let list = if arguments.numbers {
        let lines = templates.typed_numbers().into_iter();
        lines.flat_map(|line| [line, "\n".to_owned()]).collect()
    } else {
        listed(&templates.entries())
    };
    environment.print(&list)?;
    Ok(Exit::Done)
}

fn listed(entries: &[Entry]) -> String {
    let mut list = format!(
        "Version {VIEWS_VERSION} of the views. What is marked with * is in the data folder.\n"
    );
    let kinds = [
        (TemplateKind::Markdown, "Templates"),
        (TemplateKind::Component, "Components"),
        (TemplateKind::Html, "The HTML page"),
        (TemplateKind::Style, "Styles of the page"),
        (TemplateKind::Messages, "Messages"),
    ];
    for (kind, title) in kinds {
        let of_kind: Vec<&Entry> = entries.iter().filter(|entry| entry.kind == kind).collect();
        let width = of_kind.iter().map(|entry| entry.name.len()).max();
        // Writing to a string cannot fail.
        let _ = writeln!(list, "\n{title}");
        for entry in of_kind {
            list.push_str(&line(entry, width.unwrap_or_default()));
        }
    }
    list
}

fn line(entry: &Entry, width: usize) -> String {
    let (mark, standing) = match entry.standing {
        Standing::BuiltIn => (' ', None),
        Standing::Replaced => ('*', Some("replaced".to_owned())),
        Standing::Added => ('*', Some("added".to_owned())),
    };
    let mut line = format!("{mark} {:width$}  {}", entry.name, entry.purpose);
    let notes = [
        entry.sees.as_ref().map(|group| format!("sees {group}")),
        (!entry.blocks.is_empty()).then(|| format!("blocks: {}", entry.blocks.join(", "))),
        standing,
    ];
    let notes: Vec<String> = notes.into_iter().flatten().collect();
    if !notes.is_empty() {
        let separator = if entry.purpose.is_empty() { "" } else { " · " };
        line.push_str(separator);
        line.push_str(&notes.join(" · "));
    }
    format!("{}\n", line.trim_end())
}
