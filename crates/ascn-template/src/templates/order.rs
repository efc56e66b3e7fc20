//! The order of the sections: that of the program, changed by `templates/templates.yaml`.

use super::Templates;
use crate::built_in::BuiltIn;

/// The contents of `templates/templates.yaml`.
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
    /// Its name. It is a new section if the program has none of that name.
    pub name: String,
    /// The section that it follows.
    pub after: Option<String>,
    /// For a new section, the section whose view it sees.
    pub sees: Option<String>,
    /// Whether it is in the report.
    pub shown: bool,
}

/// A section in its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PlannedSection {
    /// Its name.
    pub name: String,
    /// The built-in section whose view it sees; for a built-in one, itself.
    pub sees: String,
}

impl PlannedSection {
    /// Returns the name of its template.
    pub fn template(&self) -> String {
        format!("sections/{}.md", self.name)
    }
}

impl Templates {
    /// Returns the sections of the report, in its order.
    pub fn sections(&self) -> Vec<PlannedSection> {
        let mut sections = built_in_sections(self.built_in);
        let placed = self.plan().map(|plan| plan.sections.as_slice());
        for one in placed.unwrap_or_default() {
            place(&mut sections, one);
        }
        sections
    }

    /// Whether the report has a section of this name.
    pub fn has_section(&self, name: &str) -> bool {
        self.sections().iter().any(|one| one.name == name)
    }
}

/// Returns the sections of the program, in its order.
pub(crate) fn built_in_sections(built_in: &BuiltIn) -> Vec<PlannedSection> {
    let names = built_in.sections.iter().map(|name| (*name).to_owned());
    let sections = names.map(|name| PlannedSection {
        sees: name.clone(),
        name,
    });
    sections.collect()
}

/// Moves or adds a section; the order is unchanged if its place is unknown.
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
