//! Which files of a data folder's `templates/` are used.

use std::collections::BTreeMap;

use ascn_diagnostic::{Fault, Faults, FileLocation, FileName, Sources, did_you_mean};

use crate::built_in::BuiltIn;
use crate::file::{FOLDER, TemplateKind, is_of_templates, own_file};
use crate::rule::TEMPLATE_UNUSED;
use crate::templates::Templates;

/// Returns the files that replace or add something, and reports the others.
pub(super) fn files(
    built_in: &BuiltIn,
    sources: &Sources,
    faults: &mut Faults,
) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for source in sources.iter() {
        if !is_of_templates(source.name()) {
            continue;
        }
        if let Some(unread) = source.unread() {
            faults.push(unread.clone());
            continue;
        }
        let name = source.name().as_str();
        let name = name.strip_prefix(FOLDER).unwrap_or(name);
        if TemplateKind::from_name(name).is_some() {
            files.insert(name.to_owned(), source.text().to_owned());
            continue;
        }
        // The plan, a readme and tests are no part of the report.
        let is_aside = ["templates.yaml", "README.md"].contains(&name);
        let is_hidden = name.split('/').any(|part| part.starts_with('.'));
        if !is_aside && !name.starts_with("tests/") && !is_hidden {
            faults.push(unused(built_in, name));
        }
    }
    files
}

/// Reports each file that replaces nothing and that nothing uses.
pub(super) fn check(templates: &Templates, faults: &mut Faults) {
    let built_in = templates.built_in();
    for (name, text) in templates.own() {
        let is_used = match TemplateKind::from_name(name) {
            Some(TemplateKind::Markdown | TemplateKind::Html) => {
                built_in.text(name).is_some()
                    || is_placed(templates, name)
                    || is_named_by_another(templates, name, &format!("\"{name}\""))
            }
            Some(TemplateKind::Component) => {
                let component = FileName::new(name);
                let defines = text.contains(&format!("component {}(", component.stem()));
                let call = format!("<{}", component.stem());
                let is_called = is_named_by_another(templates, name, &call);
                defines && (built_in.text(name).is_some() || is_called)
            }
            Some(TemplateKind::Style | TemplateKind::Messages) | None => true,
        };
        if !is_used {
            faults.push(unused(built_in, name));
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

fn unused(built_in: &BuiltIn, name: &str) -> Fault {
    let file = own_file(name);
    let stem = file.stem();
    let message = format!("nothing uses the template `{name}`");
    let fault = Fault::new(&TEMPLATE_UNUSED, FileLocation::file(&file), message);
    let near = did_you_mean(name, built_in.texts().map(|(name, _)| name));
    let of_component =
        (TemplateKind::from_name(name) == Some(TemplateKind::Component)).then(|| {
            format!("it is to define the component `{stem}`, which one of your templates calls")
        });
    let of_section = name.starts_with("sections/").then(|| {
        format!(
            "to add it to the report, name it in `templates/templates.yaml`: `sections: [{{name: \
             {stem}, after: key-messages, sees: portfolio}}]`"
        )
    });
    let fault = fault.helps(near.or(of_component)).helps(of_section);
    fault.help("`ascn templates list` shows what can be replaced")
}
