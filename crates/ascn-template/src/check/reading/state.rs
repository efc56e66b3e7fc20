//! The state of reading templates.
//!
//! 1. [`File`] is a template cut into tags, [`Reader`] the state that all of them share.
//! 2. [`Walk`] is the reading of one of them, with all that it calls.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::rc::Rc;

use ascn_diagnostic::{Fault, Suggestions};

use super::kind::Names;
use super::scope::{Groups, Scopes};
use crate::built_in::BuiltIn;
use crate::file::{BUILT_IN, OWN};
use crate::token::{Tag, Token, tags};

/// A template as the engine names it: `own/NAME` or `built-in/NAME`.
#[derive(Debug)]
pub(super) struct File<'t> {
    pub(super) name: String,
    pub(super) text: &'t str,
    pub(super) tags: Vec<Tag<'t>>,
    /// The tags inside blocks and components, by the first word and the name of each.
    pub(super) parts: BTreeMap<(&'t str, &'t str), Range<usize>>,
}

/// The state that all templates share.
#[derive(Debug)]
pub(super) struct Reader<'t> {
    pub(super) built_in: &'static BuiltIn,
    pub(super) files: BTreeMap<String, Rc<File<'t>>>,
    pub(super) groups: Groups,
    pub(super) suggestions: Suggestions,
    /// The components that were read, each with the kinds of its arguments.
    pub(super) called: BTreeSet<(String, Names)>,
    /// The places of reported faults, by file.
    pub(super) told: BTreeMap<String, BTreeSet<usize>>,
    pub(super) faults: Vec<Fault>,
    /// How many tags may still be read.
    pub(super) left: usize,
    /// Whether faults in the program's own templates are reported at their place.
    pub(super) tells_built_in: bool,
}

impl<'t> File<'t> {
    pub(super) fn new(name: String, text: &'t str) -> Self {
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

    /// Returns the name of the template that it extends.
    pub(super) fn extended(&self) -> Option<&Token<'t>> {
        let mut tags = self.tags.iter().filter(|tag| !tag.word().is_empty());
        let first = tags.next().filter(|tag| tag.word() == "extends");
        first.and_then(|tag| tag.tokens.get(1))
    }
}

impl<'t> Reader<'t> {
    /// Returns the template of a name, the data folder's before the program's.
    pub(super) fn file(&self, name: &str) -> Option<Rc<File<'t>>> {
        let prefixes = ["", OWN, BUILT_IN].into_iter();
        let mut found = prefixes.filter_map(|prefix| self.files.get(&format!("{prefix}{name}")));
        found.next().cloned()
    }
}

/// Returns the name of a block or a component that begins there; it may have dots.
pub(super) fn name_at(text: &str, start: usize) -> &str {
    let rest = text.get(start..).unwrap_or_default();
    let is_name = |one: char| one.is_alphanumeric() || "_.".contains(one);
    let name = rest.split(|one| !is_name(one)).next();
    name.unwrap_or_default()
}

/// The values that a name is made of.
#[derive(Debug, Clone, Copy)]
pub(super) struct Made {
    /// The most values that it can be made of.
    pub(super) weight: u64,
    /// Whether any of them comes from another round of a loop.
    pub(super) is_carried: bool,
}

impl Made {
    pub(super) const OF_ONE: Self = Self {
        weight: 1,
        is_carried: false,
    };

    pub(super) fn and(self, other: Self) -> Self {
        Self {
            weight: self.weight.saturating_add(other.weight),
            is_carried: self.is_carried || other.is_carried,
        }
    }
}

/// An open condition or loop.
#[derive(Debug)]
pub(super) enum Open {
    /// A condition.
    If,
    /// A loop.
    For {
        /// The first of its tags and the names it binds, if it is to be read once more.
        again: Option<(usize, Names)>,
        /// Whether its `else` has begun, which is outside the loop.
        is_over: bool,
    },
}

/// The advice for numbers that are no figures.
pub(super) const FIGURES: &str =
    "a number of the report is a figure, such as `{{ \"projects.total\" | figure }}`";

/// The depth to which templates may call one another; the program's own go to three.
pub(super) const DEPTH: usize = 32;

/// A template, and the place in it from which another one is called.
pub(super) type CallSite<'t> = (Rc<File<'t>>, Range<usize>);

/// The reading of a template with what it includes, or of a component.
#[derive(Debug)]
pub(super) struct Walk<'r, 't> {
    pub(super) reader: &'r mut Reader<'t>,
    pub(super) scopes: Scopes,
    pub(super) file: Rc<File<'t>>,
    /// Whether it is of the HTML page.
    pub(super) is_page: bool,
    /// Whether a condition is read.
    pub(super) is_condition: bool,
    /// The number of loops that are open in this file.
    pub(super) loops: usize,
    /// The conditions and loops around what is read.
    pub(super) open: Vec<Open>,
    /// The template, and those that it extends.
    pub(super) chain: Vec<Rc<File<'t>>>,
    /// The block that is read, and the position of its template in the chain.
    pub(super) block: Option<(&'t str, usize)>,
    /// The calls that led here, the nearest last.
    pub(super) callers: Vec<CallSite<'t>>,
    /// The values that names are made of, where there are several.
    pub(super) made: BTreeMap<String, Made>,
    /// The components around what is read, the innermost last: the file and the name of each.
    pub(super) components: Vec<(String, String)>,
}

impl<'r, 't> Walk<'r, 't> {
    pub(super) fn new(
        reader: &'r mut Reader<'t>,
        fields: Rc<Names>,
        file: Rc<File<'t>>,
        is_page: bool,
    ) -> Self {
        Self {
            reader,
            scopes: Scopes::new(fields),
            chain: vec![Rc::clone(&file)],
            file,
            is_page,
            is_condition: false,
            loops: 0,
            open: Vec::new(),
            block: None,
            callers: Vec::new(),
            made: BTreeMap::new(),
            components: Vec::new(),
        }
    }
}
