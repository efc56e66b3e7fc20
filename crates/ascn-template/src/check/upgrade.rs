//! Whether templates were written for this program's views, and what has changed since.

use ascn_diagnostic::{DataPath, Fault, Faults, FileLocation, FileName, Sources};

use crate::file::{FOLDER, PAGE, PLAN, TemplateKind};
use crate::rule::TEMPLATE_VIEWS;
use crate::templates::Templates;
use crate::token::words;
use crate::view_change::{FieldChange, ViewChange, changes_since};

/// Reports if the data folder does not say for which version of the views its templates were
/// written, or if the views have changed for them since.
pub(super) fn check(templates: &Templates, sources: &Sources, faults: &mut Faults) {
    if templates.plan().is_some() {
        let views = &templates.built_in().views;
        faults.extend(changed(templates, views.version, views.history));
    } else if templates.has_own() && sources.get(&FileName::new(PLAN)).is_none() {
        faults.push(unsaid(templates.built_in().views.version));
    }
}

fn unsaid(version: u32) -> Fault {
    let file = FileName::new(PLAN);
    let message = "the templates do not say for which version of the views they are";
    let fault = Fault::new(&TEMPLATE_VIEWS, FileLocation::file(&file), message);
    fault.help(format!("write `{file}` with the line `views: {version}`"))
}

/// Returns what has changed for the templates since the version that they name.
fn changed(templates: &Templates, current: u32, history: &[ViewChange]) -> Option<Fault> {
    let views = templates.plan()?.views;
    let path = DataPath::root().key("views");
    let location = FileLocation::value(&FileName::new(PLAN), path);
    if views > current {
        let message = format!(
            "the templates are for version {views} of the views, and this program has version \
             {current}"
        );
        let fault = Fault::new(&TEMPLATE_VIEWS, location, message);
        return Some(fault.help("use a newer program"));
    }
    let ways: Vec<String> = own_views(templates)
        .flat_map(|(name, text, seen)| {
            let changes = changes_since(history, views, &seen);
            let that_matter = changes.filter(|change| matters(text, change));
            let ways = that_matter.map(|change| in_words(name, change));
            ways.collect::<Vec<_>>()
        })
        .collect();
    if ways.is_empty() {
        return None;
    }
    let message = format!(
        "the templates are for version {views} of the views, and what they see has changed up to \
         version {current}"
    );
    let fault = Fault::new(&TEMPLATE_VIEWS, location, message);
    let fault = fault.helps(ways);
    Some(fault.help(format!("when all is mended, write `views: {current}`")))
}

/// Returns the data folder's templates with their texts, each with the template whose view it sees.
fn own_views(templates: &Templates) -> impl Iterator<Item = (&str, &str, String)> {
    templates
        .own()
        .filter_map(|(name, text)| match TemplateKind::from_name(name)? {
            TemplateKind::Markdown => Some((name, text, templates.view_seen_by(name))),
            TemplateKind::Html => Some((name, text, PAGE.to_owned())),
            TemplateKind::Component | TemplateKind::Style | TemplateKind::Messages => None,
        })
}

/// Whether a change affects a template, which uses the field.
fn matters(text: &str, change: &ViewChange) -> bool {
    let is_as_before = match change.what {
        FieldChange::Added(_) | FieldChange::SameInPrint(_) => true,
        FieldChange::Removed
        | FieldChange::RenamedTo(_)
        | FieldChange::Retyped(_)
        | FieldChange::Redefined => false,
    };
    let name = change.field.rsplit(['.', ']']).next().unwrap_or_default();
    !is_as_before && words(text).any(|word| word == name)
}

fn in_words(name: &str, change: &ViewChange) -> String {
    let (version, field, words) = (change.version, change.field, change.words);
    let what = match change.what {
        FieldChange::Added(kind) => format!("`{field}` is new, a {kind}"),
        FieldChange::Removed => format!("`{field}` is gone"),
        FieldChange::RenamedTo(new) => format!("`{field}` is called `{new}`"),
        FieldChange::Retyped(kind) | FieldChange::SameInPrint(kind) => {
            format!("`{field}` is a {kind} now")
        }
        FieldChange::Redefined => format!("`{field}` says something else"),
    };
    format!("`{FOLDER}{name}`: since version {version} {what}; {words}")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::templates::TemplatePlan;
    use crate::tests::example;

    const WORDS: &str = "write the new name";

    const INVENTED: &[ViewChange] = &[
        ViewChange::new(
            2,
            "sections/scope.md",
            "rows[].asked",
            FieldChange::RenamedTo("rows[].members"),
            WORDS,
        ),
        ViewChange::new(2, "sections/year.md", "chair", FieldChange::Removed, WORDS),
        ViewChange::new(3, "html/page.html", "lang", FieldChange::Redefined, WORDS),
    ];

    fn told(views: u32, files: &[&str]) -> Vec<String> {
        let text = "{{ lang }} {% for row in rows %}{{ row.asked }}{% endfor %}\n";
        let own = files.iter();
        let own = own.map(|name| ((*name).to_owned(), text.to_owned()));
        let plan = TemplatePlan {
            views,
            sections: Vec::new(),
        };
        let templates = Templates::with_own(example::built_in(), own.collect(), Some(plan));
        changed(&templates, 3, INVENTED).map_or_else(Vec::new, |fault| fault.help)
    }

    #[test]
    fn an_upgrade_says_what_changed_for_the_templates_that_there_are() {
        assert_eq!(
            told(1, &["sections/scope.md", "html/cover.html"]),
            [
                "`templates/html/cover.html`: since version 3 `lang` says something else; write \
                 the new name",
                "`templates/sections/scope.md`: since version 2 `rows[].asked` is called \
                 `rows[].members`; write the new name",
                "when all is mended, write `views: 3`",
            ]
        );
    }

    #[test]
    fn what_changed_for_others_is_not_told() {
        assert_eq!(told(2, &["sections/scope.md"]), [""; 0]);
        assert_eq!(
            told(1, &["sections/finance.md", "html/style/own.css"]),
            [""; 0]
        );
        assert_eq!(told(3, &["html/cover.html"]), [""; 0]);
    }

    #[test]
    fn templates_of_a_later_program_are_told() {
        assert_eq!(told(4, &[]), ["use a newer program"]);
    }
}
