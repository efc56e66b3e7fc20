//! The order of the sections: that of the program, changed by `templates/templates.yaml`.

use ascn_core::template::{PlacedSection, SectionName};
use ascn_diagnostic::{DataPath, Fault, Faults, FileName, Sources, Spot, did_you_mean};
use ascn_yaml::TEMPLATE_PLAN;

use super::Templates;
use crate::rule::{TEMPLATE_UNKNOWN_NAME, TEMPLATE_UNUSED};
use crate::section;

/// A section in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PlannedSection {
    /// Its name.
    pub(crate) name: String,
    /// The built-in section whose view it sees: itself, if it is built in.
    pub(crate) sees: String,
}

impl PlannedSection {
    fn built_in(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            sees: name.to_owned(),
        }
    }

    /// The name of its template.
    pub(crate) fn template(&self) -> String {
        format!("sections/{}.md", self.name)
    }
}

impl Templates {
    /// The sections of the report, in its order.
    pub(crate) fn sections(&self) -> Vec<PlannedSection> {
        let mut sections: Vec<_> = section::names().map(PlannedSection::built_in).collect();
        let placed = self.plan().map(|plan| plan.sections.as_slice());
        for one in placed.unwrap_or_default() {
            place(&mut sections, one);
        }
        sections
    }

    /// Whether the report has a section of that name.
    pub(crate) fn has_section(&self, name: &str) -> bool {
        self.sections().iter().any(|one| one.name == name)
    }
}

/// Puts a section where it is asked for; leaves the order as it is if that place is unknown.
fn place(sections: &mut Vec<PlannedSection>, placed: &PlacedSection) {
    let at = |sections: &[PlannedSection], name: &SectionName| {
        let mut names = sections.iter().map(|one| one.name.as_str());
        names.position(|known| known == name.as_str())
    };
    let here = at(sections, &placed.name);
    let section = match (here, &placed.sees) {
        (Some(here), _) => sections.remove(here),
        (None, Some(sees)) => PlannedSection {
            name: placed.name.to_string(),
            sees: sees.to_string(),
        },
        (None, None) => return,
    };
    if !placed.shown {
        return;
    }
    let behind = placed.after.as_ref().and_then(|after| at(sections, after));
    match behind.map(|behind| behind + 1).or(here) {
        Some(there) => sections.insert(there, section),
        None => sections.push(section),
    }
}

/// Reports what `templates/templates.yaml` says of sections that cannot be done.
pub(super) fn check(templates: &Templates, sources: &Sources, faults: &mut Faults) {
    let Some(plan) = templates.plan() else {
        return;
    };
    let mut known: Vec<String> = section::names().map(str::to_owned).collect();
    let mut sections: Vec<_> = section::names().map(PlannedSection::built_in).collect();
    for (index, placed) in plan.sections.iter().enumerate() {
        let at = DataPath::root().key("sections").index(index);
        let is_new = !section::names().any(|name| name == placed.name.as_str());
        faults.extend(if is_new {
            fault_of_new(placed, &at, sources)
        } else {
            let before = sections.clone();
            place(&mut sections, placed);
            let after = placed.after.iter();
            let is_known = known
                .iter()
                .any(|name| after.clone().any(|one| one.as_str() == name));
            fault_of_built_in(placed, &at, is_known && before == sections)
        });
        let others = [("after", &placed.after), ("sees", &placed.sees)];
        for (key, other) in others {
            let Some(other) = other else { continue };
            if !known.iter().any(|name| name == other.as_str()) {
                faults.push(unknown(other.as_str(), at.key(key), &known));
            }
        }
        known.push(placed.name.to_string());
    }
}

fn spot(path: DataPath) -> Spot {
    Spot::value(&FileName::new(TEMPLATE_PLAN), path)
}

fn unknown(name: &str, path: DataPath, known: &[String]) -> Fault {
    let message = format!("there is no section `{name}`");
    let fault = Fault::new(&TEMPLATE_UNKNOWN_NAME, spot(path), message);
    let fault = fault.mends(did_you_mean(name, known.iter().map(String::as_str)));
    fault.mend(format!("the sections are: {}", known.join(", ")))
}

/// What a section that the program does not have lacks.
fn fault_of_new(placed: &PlacedSection, at: &DataPath, sources: &Sources) -> Option<Fault> {
    let (name, file) = (
        &placed.name,
        format!("templates/sections/{}.md", placed.name),
    );
    let known: Vec<String> = section::names().map(str::to_owned).collect();
    if sources.get(&FileName::new(&file)).is_none() {
        let fault = unknown(name.as_str(), at.key("name"), &known);
        return Some(fault.mend(format!("for a section of your own, write `{file}`")));
    }
    if !placed.shown {
        let message = format!("the section `{name}` is added and not shown");
        let fault = Fault::new(&TEMPLATE_UNUSED, spot(at.key("shown")), message);
        return Some(fault.mend(format!("delete the entry and `{file}`, or show it")));
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
    let fault = Fault::new(&TEMPLATE_UNKNOWN_NAME, spot(at.key("name")), message);
    Some(fault.mend(how))
}

/// What an entry for a section of the program says in vain.
fn fault_of_built_in(placed: &PlacedSection, at: &DataPath, is_as_it_was: bool) -> Option<Fault> {
    let name = &placed.name;
    let (key, why, mend) = match (&placed.after, &placed.sees, placed.shown) {
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
        (Some(after), None, true) if is_as_it_was => (
            "after",
            format!("it stands behind `{after}` anyhow"),
            "delete the entry, or name another section",
        ),
        (Some(_), None, true) | (None, None, false) => return None,
    };
    let message = format!("`{key}` of the section `{name}` changes nothing: {why}");
    let fault = Fault::new(&TEMPLATE_UNUSED, spot(at.key(key)), message);
    Some(fault.mend(mend))
}
