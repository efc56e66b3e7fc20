//! The files of a data folder's `templates/`: what each is, and whether anything uses it.

use std::collections::BTreeMap;

use ascn_diagnostic::{Fault, Faults, FileName, Sources, Spot, did_you_mean};

use super::{FOLDER, Templates, built_in, own_file};
use crate::rule::TEMPLATE_UNUSED;

/// What a file of `templates/` is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A template in Markdown.
    Markdown,
    /// A component, in Markdown too.
    Component,
    /// A part of the HTML page.
    Html,
    /// A part of the page's style.
    Style,
    /// Messages of a language.
    Messages,
}

/// The folders in which templates in Markdown lie.
const MARKDOWN_FOLDERS: [&str; 4] = ["sections", "blocks", "documents", "site"];

impl Kind {
    /// What the file of that name below `templates/` is; `None` if nothing reads such a file.
    pub(crate) fn of(name: &str) -> Option<Self> {
        let parts: Vec<&str> = name.split('/').collect();
        let ending = name.rsplit_once('.').map(|(_, ending)| ending)?;
        match (parts.as_slice(), ending) {
            (["annual-report.md"], _) => Some(Self::Markdown),
            ([folder, _], "md") if MARKDOWN_FOLDERS.contains(folder) => Some(Self::Markdown),
            (["components", _], "md") => Some(Self::Component),
            (["html", _], "html") => Some(Self::Html),
            (["html", "style", _], "css") => Some(Self::Style),
            (["messages", _], "ftl") => Some(Self::Messages),
            _ => None,
        }
    }

    /// Whether the engine of the templates reads it.
    pub(crate) fn is_of_engine(self) -> bool {
        match self {
            Self::Markdown | Self::Component | Self::Html => true,
            Self::Style | Self::Messages => false,
        }
    }
}

/// Whether a file of `templates/` is none of the report: the plan, a word to its readers, tests.
fn is_aside(name: &str) -> bool {
    ["templates.yaml", "README.md"].contains(&name) || name.starts_with("tests/")
}

/// The files that replace or add something; tells the others.
pub(super) fn files(sources: &Sources, faults: &mut Faults) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for source in sources.iter() {
        if !ascn_yaml::is_of_templates(source.name()) {
            continue;
        }
        if let Some(unread) = source.unread() {
            faults.push(unread.clone());
            continue;
        }
        let name = source.name().as_str();
        let name = name.strip_prefix(FOLDER).unwrap_or(name);
        if Kind::of(name).is_some() {
            files.insert(name.to_owned(), source.text().to_owned());
        } else if !is_aside(name) && !name.split('/').any(|part| part.starts_with('.')) {
            faults.push(unused(name));
        }
    }
    files
}

/// Reports each file that replaces nothing and that nothing uses.
pub(super) fn check(templates: &Templates, faults: &mut Faults) {
    for (name, text) in templates.own() {
        let is_used = match Kind::of(name) {
            Some(Kind::Markdown | Kind::Html) => {
                built_in::text(name).is_some()
                    || is_placed(templates, name)
                    || is_named_by_another(templates, name, &format!("\"{name}\""))
            }
            Some(Kind::Component) => {
                let component = FileName::new(name);
                let defines = text.contains(&format!("component {}(", component.stem()));
                let call = format!("<{}", component.stem());
                let is_called = is_named_by_another(templates, name, &call);
                defines && (built_in::text(name).is_some() || is_called)
            }
            Some(Kind::Style | Kind::Messages) | None => true,
        };
        if !is_used {
            faults.push(unused(name));
        }
    }
}

/// Whether `templates.yaml` places the section of that template.
fn is_placed(templates: &Templates, name: &str) -> bool {
    let sections = templates.plan().map(|plan| plan.sections.as_slice());
    let mut placed = sections.unwrap_or_default().iter();
    placed.any(|one| format!("sections/{}.md", one.name) == name)
}

fn is_named_by_another(templates: &Templates, name: &str, word: &str) -> bool {
    let mut others = templates.own().filter(|(other, _)| *other != name);
    others.any(|(_, text)| text.contains(word))
}

fn unused(name: &str) -> Fault {
    let file = own_file(name);
    let stem = file.stem();
    let message = format!("nothing uses the template `{name}`");
    let fault = Fault::new(&TEMPLATE_UNUSED, Spot::file(&file), message);
    let near = did_you_mean(name, built_in::all().map(|(name, _)| name));
    let of_component = (Kind::of(name) == Some(Kind::Component)).then(|| {
        format!("it is to define the component `{stem}`, which one of your templates calls")
    });
    let of_section = name.starts_with("sections/").then(|| {
        format!(
            "to add it to the report, name it in `templates/templates.yaml`: `sections: [{{name: \
             {stem}, after: key-messages, sees: portfolio}}]`"
        )
    });
    let fault = fault.mends(near.or(of_component)).mends(of_section);
    fault.mend("`ascn templates list` shows what can be replaced")
}
