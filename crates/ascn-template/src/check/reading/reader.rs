//! Reads the templates that are rendered by themselves, each with the fields of its view.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use ascn_diagnostic::{Fault, Faults, Suggestions};

use super::scope::Groups;
use super::state::{File, Reader, Walk};
use crate::file::{BUILT_IN, OWN, PAGE, TemplateKind};
use crate::templates::Templates;

/// The most tags to read for a template that is rendered, with everything that it calls.
const TAGS: usize = 50_000;

/// Reports what the templates of a data folder would print wrongly, and names that do not exist.
pub(crate) fn check(templates: &Templates, faults: &mut Faults) {
    faults.extend(read(templates, false));
}

fn read(templates: &Templates, tells_built_in: bool) -> Vec<Fault> {
    let built_in = templates.built_in();
    let own = templates.own().map(|one| (OWN, one));
    let all = own.chain(built_in.texts().map(|one| (BUILT_IN, one)));
    let all = all.filter(|(_, (name, _))| {
        TemplateKind::from_name(name).is_some_and(TemplateKind::is_of_engine)
    });
    let files = all.map(|(prefix, (name, text))| {
        let name = format!("{prefix}{name}");
        (name.clone(), Rc::new(File::new(name, text)))
    });
    let mut reader = Reader {
        built_in,
        files: files.collect(),
        groups: Groups::new(&built_in.views),
        suggestions: Suggestions::default(),
        called: BTreeSet::new(),
        told: BTreeMap::new(),
        faults: Vec::new(),
        left: TAGS,
        tells_built_in,
    };
    // Templates of the program matter if they call a component of the data folder.
    let files = reader.files.values();
    let mut own = files.filter(|file| file.name.starts_with(OWN));
    let has_components = own.any(|file| file.parts.keys().any(|(of, _)| *of == "component"));
    let all = templates.own().chain(built_in.texts());
    for name in all.map(|(name, _)| name).collect::<BTreeSet<_>>() {
        if templates.is_own(name) || has_components || tells_built_in {
            reader.read(templates, name);
        }
    }
    reader.faults
}

impl Reader<'_> {
    /// Reads a template that is rendered by itself; others are read where they are called.
    fn read(&mut self, templates: &Templates, name: &str) {
        let is_page = TemplateKind::from_name(name) == Some(TemplateKind::Html);
        let seen = if is_page {
            PAGE.to_owned()
        } else {
            templates.view_seen_by(name)
        };
        let (Some(group), Some(file)) = (self.built_in.views.group_of(&seen), self.file(name))
        else {
            return;
        };
        self.left = TAGS;
        let fields = self.groups.fields(&group);
        Walk::new(self, fields, file, is_page).extended();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::example;

    fn templates(text: &str) -> Templates {
        let own = BTreeMap::from([("sections/scope.md".to_owned(), text.to_owned())]);
        Templates::with_own(example::built_in(), own, None)
    }

    #[test]
    fn the_templates_of_the_program_are_read_without_a_fault() {
        let faults = read(&Templates::new(example::built_in()), true).into_iter();
        let told: Vec<String> = faults
            .map(|fault| format!("{}: {}", fault.location.file, fault.message))
            .collect();
        assert_eq!(told, [""; 0]);
    }

    #[test]
    fn a_condition_does_not_make_a_text_short_again() {
        let doubled = "{% set a = a ~ a %}{% if rows %}{% set a = \"x\" %}{% endif %}";
        let text = format!("{{% set a = \"x\" %}}{}", doubled.repeat(30));
        let faults = read(&templates(&text), false);
        assert_eq!(faults.len(), 1, "{faults:?}");
    }

    #[test]
    fn a_value_is_for_conditions_and_lists_are_sorted_by_figures() {
        let value = "the value of a figure is for conditions alone";
        for (text, expected) in [
            (
                "{% if members | value > 9 %}x{% elif \"branches.total\" | value == 0 %}y{% endif %}",
                "",
            ),
            (
                "{% for row in rows | sort_by_figure(attribute=\"members\", order=\"descending\") %}\
                 {{ row.members | figure }}{% endfor %}",
                "",
            ),
            ("{{ members | value }}", value),
            ("{% set x = members | value %}", value),
            ("{{ 1 if members | value > 9 else 2 }}", ""),
            (
                "{{ [row.name for row in rows if row.members | value > 1] | join(sep=\", \") }}",
                "",
            ),
            (
                "{% if members | value in [1, 2, -3] and members | value is divisible_by(divisor=2) %}x{% endif %}",
                "",
            ),
            ("{{ \"scope-text\" | t(as_of=members | value) }}", value),
            (
                "{% if members > 9 %}x{% endif %}",
                "a figure is compared by its value",
            ),
            (
                "{% if members | value + 1 > 9 %}x{% endif %}",
                "`+` makes a number that is no figure",
            ),
            (
                "{{ members | sort_by_figure(attribute=\"a\") }}",
                "`sort_by_figure` cannot be used on a figure",
            ),
        ] {
            let told: Vec<String> = read(&templates(text), false)
                .into_iter()
                .map(|fault| fault.message)
                .collect();
            assert_eq!(told.join("; "), expected, "{text}");
        }
    }
}
