//! Entries of `templates/templates.yaml` for sections that cannot be carried out.

use ascn_diagnostic::{DataPath, Fault, Faults, FileLocation, FileName, Sources, did_you_mean};

use crate::file::PLAN;
use crate::rule::{TEMPLATE_UNKNOWN_NAME, TEMPLATE_UNUSED};
use crate::templates::{PlacedSection, Templates, built_in_sections, place};

/// Reports entries for sections that cannot be carried out.
pub(super) fn check(templates: &Templates, sources: &Sources, faults: &mut Faults) {
    let Some(plan) = templates.plan() else {
        return;
    };
    let built_in = templates.built_in();
    let of_program = built_in.sections.iter().map(|name| (*name).to_owned());
    let of_program: Vec<String> = of_program.collect();
    let mut known = of_program.clone();
    let mut sections = built_in_sections(built_in);
    for (index, placed) in plan.sections.iter().enumerate() {
        let at = DataPath::root().key("sections").index(index);
        let is_new = !built_in.has_section(&placed.name);
        let before = sections.clone();
        place(&mut sections, placed);
        let is_shown = |name: &str| sections.iter().any(|one| one.name == name);
        let is_known = |name: &str| known.iter().any(|one| one == name);
        let stays = match &placed.after {
            Some(after) if is_known(after) && !is_shown(after) => {
                Some(format!("`{after}` is left out"))
            }
            Some(after) if is_known(after) && before == sections => {
                Some(format!("it stands behind `{after}` anyhow"))
            }
            Some(_) | None => None,
        };
        faults.extend(if is_new {
            fault_of_new(placed, &at, &of_program, sources)
        } else {
            fault_of_built_in(placed, &at, stays)
        });
        let others = [("after", &placed.after), ("sees", &placed.sees)];
        for (key, other) in others {
            let Some(other) = other else { continue };
            if !known.iter().any(|name| name == other) {
                faults.push(unknown(other, at.key(key), &known));
            }
        }
        if is_new {
            known.push(placed.name.clone());
        }
    }
}

fn location(path: DataPath) -> FileLocation {
    FileLocation::value(&FileName::new(PLAN), path)
}

fn unknown(name: &str, path: DataPath, known: &[String]) -> Fault {
    let message = format!("there is no section `{name}`");
    let fault = Fault::new(&TEMPLATE_UNKNOWN_NAME, location(path), message);
    let fault = fault.helps(did_you_mean(name, known.iter().map(String::as_str)));
    fault.help(format!("the sections are: {}", known.join(", ")))
}

/// Returns what a new section lacks.
fn fault_of_new(
    placed: &PlacedSection,
    at: &DataPath,
    known: &[String],
    sources: &Sources,
) -> Option<Fault> {
    let name = &placed.name;
    let file = format!("templates/sections/{name}.md");
    if sources.get(&FileName::new(&file)).is_none() {
        let fault = unknown(name, at.key("name"), known);
        return Some(fault.help(format!("for a section of your own, write `{file}`")));
    }
    if !placed.shown {
        let message = format!("the section `{name}` is added and not shown");
        let fault = Fault::new(&TEMPLATE_UNUSED, location(at.key("shown")), message);
        return Some(fault.help(format!("delete the entry and `{file}`, or show it")));
    }
    let (key, how) = match (&placed.after, &placed.sees) {
        (None, _) => (
            "after",
            "say which section it follows, such as `after: key-messages`",
        ),
        (Some(_), None) => ("sees", "say whose data it sees, such as `sees: portfolio`"),
        (Some(_), Some(_)) => return None,
    };
    let message = format!("the new section `{name}` needs `{key}`");
    let fault = Fault::new(&TEMPLATE_UNKNOWN_NAME, location(at.key("name")), message);
    Some(fault.help(how))
}

/// Returns what is without effect in an entry for a section of the program; `stays` says why the
/// section stays where it is, although it should follow another one.
fn fault_of_built_in(
    placed: &PlacedSection,
    at: &DataPath,
    stays: Option<String>,
) -> Option<Fault> {
    let name = &placed.name;
    let (key, why, help) = match (&placed.after, &placed.sees, placed.shown) {
        (_, Some(_), _) => {
            let why = "a section of the program sees its own data".to_owned();
            ("sees", why, "delete `sees`")
        }
        (Some(_), None, false) => (
            "after",
            "the section is left out".to_owned(),
            "delete `after`",
        ),
        (None, None, true) => (
            "name",
            "the section stays where it is".to_owned(),
            "say `after: SECTION` to move it, `shown: false` to leave it out, or delete the entry",
        ),
        (Some(after), None, true) if after == name => {
            let why = "a section cannot follow itself".to_owned();
            ("after", why, "name another section")
        }
        (Some(_), None, true) => {
            let help = "delete the entry, or name another section";
            ("after", stays?, help)
        }
        (None, None, false) => return None,
    };
    let message = format!("`{key}` of the section `{name}` changes nothing: {why}");
    let fault = Fault::new(&TEMPLATE_UNUSED, location(at.key(key)), message);
    Some(fault.help(help))
}
