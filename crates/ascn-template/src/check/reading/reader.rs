//! What is read: the templates that are rendered by themselves, each with the fields of its view.
//!
//! 1. [`File`] is a template cut into tags, [`Reader`] what all of them have in common.
//! 2. [`check`] has each read by a [`Walk`].

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use ascn_diagnostic::{Fault, Faults, Suggestions};

use super::scope::{Groups, Names};
use super::walk::Walk;
use crate::built_in::BuiltIn;
use crate::file::{BUILT_IN, OWN, PAGE, TemplateKind};
use crate::templates::Templates;
use crate::token::{Tag, Token, tags};

/// How many tags are read for each template that is rendered, with all that it calls.
const TAGS: usize = 50_000;

/// A template as the engine knows it: `own/NAME` or `built-in/NAME`.
#[derive(Debug)]
pub(super) struct File<'t> {
    pub(super) name: String,
    pub(super) text: &'t str,
    pub(super) tags: Vec<Tag<'t>>,
    /// The tags inside of blocks, and of components: the first word, and the name.
    pub(super) parts: BTreeMap<(&'t str, &'t str), Range<usize>>,
}

/// What all templates have in common.
#[derive(Debug)]
pub(super) struct Reader<'t> {
    pub(super) built_in: &'static BuiltIn,
    pub(super) files: BTreeMap<String, Rc<File<'t>>>,
    pub(super) groups: Groups,
    pub(super) suggestions: Suggestions,
    /// The components that were read with such arguments.
    pub(super) called: BTreeSet<(String, Names)>,
    /// Where a fault was told, by file.
    pub(super) told: BTreeMap<String, BTreeSet<usize>>,
    pub(super) faults: Vec<Fault>,
    /// How many tags may still be read.
    pub(super) left: usize,
    /// Whether what is wrong with the program's own templates is told where it stands.
    pub(super) tells_built_in: bool,
}

/// Reports what the templates of a data folder would print wrongly, and each name that is not there.
pub(crate) fn check(templates: &Templates, faults: &mut Faults) {
    faults.extend(read(templates, false));
}

fn read(templates: &Templates, tells_built_in: bool) -> Vec<Fault> {
    let built_in = templates.built_in();
    let own = templates.own().map(|one| (OWN, one));
    let all = own.chain(built_in.texts().map(|one| (BUILT_IN, one)));
    let all =
        all.filter(|(_, (name, _))| TemplateKind::of(name).is_some_and(TemplateKind::is_of_engine));
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
    // Those of the program matter where they call a component of the data folder.
    let mut own = reader
        .files
        .values()
        .filter(|file| file.name.starts_with(OWN));
    let has_components = own.any(|file| file.parts.keys().any(|(of, _)| *of == "component"));
    let names = templates
        .own()
        .chain(built_in.texts())
        .map(|(name, _)| name);
    for name in names.collect::<BTreeSet<_>>() {
        if templates.is_own(name) || has_components || tells_built_in {
            reader.read(templates, name);
        }
    }
    reader.faults
}

impl<'t> File<'t> {
    fn new(name: String, text: &'t str) -> Self {
        let (tags, mut parts, mut open) = (tags(text), BTreeMap::new(), Vec::new());
        for (index, tag) in tags.iter().enumerate() {
            match (tag.word(), tag.tokens.get(1)) {
                (word @ ("block" | "component"), Some(name)) => {
                    open.push(((word, name_at(text, name.at.start)), index + 1));
                }
                ("endblock" | "endcomponent", _) => {
                    parts.extend(open.pop().map(|(part, start)| (part, start..index)));
                }
                _ => {}
            }
        }
        Self {
            name,
            text,
            tags,
            parts,
        }
    }

    /// The template that it extends, and where that is said.
    pub(super) fn extended(&self) -> Option<&Token<'t>> {
        let mut tags = self.tags.iter().filter(|tag| !tag.word().is_empty());
        let first = tags.next().filter(|tag| tag.word() == "extends");
        first.and_then(|tag| tag.tokens.get(1))
    }
}

impl<'t> Reader<'t> {
    /// Reads a template that is rendered by itself; others are read where they are called.
    fn read(&mut self, templates: &Templates, name: &str) {
        let is_page = TemplateKind::of(name) == Some(TemplateKind::Html);
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

    /// The template of a name: the data folder's before the program's.
    pub(super) fn file(&self, name: &str) -> Option<Rc<File<'t>>> {
        let prefixes = ["", OWN, BUILT_IN].into_iter();
        let mut found = prefixes.filter_map(|prefix| self.files.get(&format!("{prefix}{name}")));
        found.next().cloned()
    }
}

/// The name of a block or a component that begins there; it may have dots.
pub(super) fn name_at(text: &str, start: usize) -> &str {
    let rest = text.get(start..).unwrap_or_default();
    let is_name = |one: char| one.is_alphanumeric() || "_.".contains(one);
    let name = rest.split(|one| !is_name(one)).next();
    name.unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tests::example;

    fn templates(text: &str) -> Templates {
        let own = BTreeMap::from([("sections/scope.md".to_owned(), text.to_owned())]);
        Templates::with_own(example::built_in(), own, None)
    }

    /// What the program's own templates do that no other may.
    #[test]
    fn the_templates_of_the_program_are_read_without_a_fault() {
        let faults = read(&Templates::new(example::built_in()), true).into_iter();
        let told: Vec<String> = faults
            .map(|fault| format!("{}: {}", fault.spot.file, fault.message))
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
