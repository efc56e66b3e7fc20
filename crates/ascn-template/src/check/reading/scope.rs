//! The names that exist at a place of a template, and the kinds of their values.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::kind::{Kind, Names};
use crate::view::{Field, Views};

/// The groups of fields, each looked up once.
#[derive(Debug)]
pub(super) struct Groups {
    views: &'static Views,
    known: BTreeMap<String, Rc<Names>>,
}

/// The fields of the page that are printed verbatim.
const WHOLE: [&str; 9] = [
    "body", "contents", "cover", "figures", "panel", "policy", "script", "style", "tools",
];

impl Groups {
    pub(super) fn new(views: &'static Views) -> Self {
        Self {
            views,
            known: BTreeMap::new(),
        }
    }

    /// Returns the fields of a group.
    pub(super) fn fields(&mut self, group: &str) -> Rc<Names> {
        let kind = |field: &Field| match field.path.as_str() {
            path if group == "Page" && WHOLE.contains(&path) => Kind::Whole,
            _ => Kind::from(&field.kind),
        };
        let made = || {
            let fields = self.views.fields_of(group).into_iter();
            let fields = fields.map(|field| (field.path.clone(), kind(&field)));
            Rc::new(fields.collect())
        };
        Rc::clone(self.known.entry(group.to_owned()).or_insert_with(made))
    }
}

/// How a value gets a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Given {
    /// Always: it is inside no condition and no loop.
    ForCertain,
    /// In the innermost scope, possibly under a condition.
    Here,
    /// In the whole template, even from inside a loop.
    Everywhere,
}

/// All names at a place: those of the view or of a component, then those of each template and each
/// loop around the place, the innermost last.
#[derive(Debug)]
pub(super) struct Scopes {
    fields: Rc<Names>,
    /// Whether each is a loop, and its names.
    levels: Vec<(bool, Names)>,
}

impl Scopes {
    pub(super) fn new(fields: Rc<Names>) -> Self {
        Self {
            fields,
            levels: vec![(false, Names::new())],
        }
    }

    pub(super) fn open(&mut self, is_loop: bool, names: Names) {
        self.levels.push((is_loop, names));
    }

    pub(super) fn close(&mut self) {
        self.levels.pop();
    }

    /// Gives a value a name, in the innermost loop or in the whole template. Returns the other kind
    /// that the name already has here, if it cannot have both.
    ///
    /// Unless the name is given for certain, a condition may have skipped this and the name may
    /// still have its earlier value. So it gets both kinds.
    pub(super) fn name(&mut self, name: &str, kind: Kind, how: Given) -> Option<Kind> {
        let is_global = how == Given::Everywhere;
        if let (Given::ForCertain, Some((_, names))) = (how, self.levels.last_mut()) {
            names.insert(name.to_owned(), kind);
            return None;
        }
        let known = self.levels.iter().filter_map(|(_, names)| names.get(name));
        let known: Vec<&Kind> = known.chain(self.fields.get(name)).collect();
        let all = known.iter().copied().cloned().fold(kind.clone(), Kind::or);
        let keeps = |known: &&&Kind| !known.widens_to(&(**known).clone().or(kind.clone()));
        let is_told = kind == Kind::Invalid || known.contains(&&Kind::Invalid);
        let other = known.iter().find(keeps).filter(|_| !is_told);
        let other = other.copied().cloned();
        let mut scopes = self.levels.iter_mut().rev();
        if let Some((_, names)) = scopes.find(|(is_loop, _)| !(is_global && *is_loop)) {
            let kind = if other.is_some() { Kind::Invalid } else { all };
            names.insert(name.to_owned(), kind);
        }
        other
    }

    pub(super) fn find(&self, name: &str) -> Option<&Kind> {
        let mut scopes = self.levels.iter().rev();
        let found = scopes.find_map(|(_, names)| names.get(name));
        found.or_else(|| self.fields.get(name))
    }

    /// Returns all names at this place.
    pub(super) fn names(&self) -> Names {
        let scopes = self.levels.iter().map(|(_, names)| names);
        let all = scopes.chain([&*self.fields]).flatten();
        all.map(|(name, kind)| (name.clone(), kind.clone()))
            .collect()
    }
}
