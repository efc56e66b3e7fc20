//! The order of the sections: that of the program, changed by `templates/templates.yaml`.

use super::Templates;
use crate::built_in::BuiltIn;

/// What `templates/templates.yaml` says: how the templates of a data folder stand to those of the
/// program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TemplatePlan {
    /// The version of the views that the templates were written for.
    pub views: u32,
    /// The sections that are added, moved or left out; all others stay where they are.
    pub sections: Vec<PlacedSection>,
}

/// A section that is added, moved or left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlacedSection {
    /// Its name. If no section of the program has it, it is a new one.
    pub name: String,
    /// The section that it follows.
    pub after: Option<String>,
    /// Of a new section: the section whose view it sees.
    pub sees: Option<String>,
    /// Whether it stands in the report.
    pub shown: bool,
}

/// A section in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedSection {
    /// Its name.
    pub name: String,
    /// The built-in section whose view it sees: itself, if it is built in.
    pub sees: String,
}

impl PlannedSection {
    pub(crate) fn built_in(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            sees: name.to_owned(),
        }
    }

    /// The name of its template.
    pub fn template(&self) -> String {
        format!("sections/{}.md", self.name)
    }
}

impl Templates {
    /// The sections of the report, in its order.
    pub fn sections(&self) -> Vec<PlannedSection> {
        let mut sections = built_in_sections(self.built_in);
        let placed = self.plan().map(|plan| plan.sections.as_slice());
        for one in placed.unwrap_or_default() {
            place(&mut sections, one);
        }
        sections
    }

    /// Whether the report has a section of that name.
    pub fn has_section(&self, name: &str) -> bool {
        self.sections().iter().any(|one| one.name == name)
    }
}

/// The sections of the program, in its order.
pub(crate) fn built_in_sections(built_in: &BuiltIn) -> Vec<PlannedSection> {
    let names = built_in.sections.iter();
    names.map(|name| PlannedSection::built_in(name)).collect()
}

/// Puts a section where it is asked for; leaves the order as it is if that place is unknown.
pub(crate) fn place(sections: &mut Vec<PlannedSection>, placed: &PlacedSection) {
    let at = |sections: &[PlannedSection], name: &str| {
        let mut names = sections.iter().map(|one| one.name.as_str());
        names.position(|known| known == name)
    };
    let here = at(sections, &placed.name);
    let section = match (here, &placed.sees) {
        (Some(here), _) => sections.remove(here),
        (None, Some(sees)) => PlannedSection {
            name: placed.name.clone(),
            sees: sees.clone(),
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
