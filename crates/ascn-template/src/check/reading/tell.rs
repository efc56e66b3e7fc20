//! Reports faults at their place, with the calls that led there.

use std::ops::Range;
use std::rc::Rc;

use ascn_diagnostic::{Fault, FileLocation, limit};

use super::kind::{Kind, Names};
use super::state::{CallSite, File, Walk};
use crate::fault::unseen;
use crate::file::{BUILT_IN, OWN, file_of_engine};
use crate::rule::TEMPLATE_VALUE;

impl<'t> Walk<'_, 't> {
    /// Reports a value that cannot be used in this way; `$` in the advice is replaced by the value.
    pub(super) fn tell(&mut self, at: Range<usize>, what: impl Into<String>, way: &str) -> Kind {
        let way = way.replace('$', &self.shown(&at));
        self.tell_with(at, |_, location| {
            Fault::new(&TEMPLATE_VALUE, location, what).help(way)
        });
        Kind::Invalid
    }

    /// Reports a name that does not exist.
    pub(super) fn unseen(&mut self, at: Range<usize>, name: &str, known: &Names) -> Kind {
        self.tell_with(at, |walk, location| {
            let known: Vec<&str> = known.keys().map(String::as_str).collect();
            unseen(location, name, &known, &mut walk.reader.suggestions)
        });
        Kind::Invalid
    }

    /// Returns the text at a place of the file that is read.
    pub(super) fn text_at(&self, at: &Range<usize>) -> &'t str {
        self.file.text.get(at.clone()).unwrap_or_default()
    }

    /// Returns an expression as it is written, if it is short.
    pub(super) fn shown(&self, at: &Range<usize>) -> String {
        let text = self.text_at(at);
        let is_short = (1..60).contains(&text.len()) && !text.contains('\n');
        if is_short { text } else { "…" }.to_owned()
    }

    /// Reports a fault once at a place of the file that is read; a fault in a template of the
    /// program, at the call in the data folder that led there.
    pub(super) fn tell_with(
        &mut self,
        at: Range<usize>,
        fault: impl FnOnce(&mut Self, FileLocation) -> Fault,
    ) {
        let is_read = |file: &Rc<File<'t>>| Rc::ptr_eq(file, &self.file);
        let level = self.chain.iter().position(is_read);
        let extending = self.chain.iter().take(level.unwrap_or_default()).rev();
        let extending = extending.filter_map(|file| {
            let parent = file.extended()?;
            // The program's template is not at fault where it sees its own view.
            let is_its_own =
                parent.unquoted().strip_prefix(BUILT_IN) == file.name.strip_prefix(OWN);
            (!is_its_own).then(|| (Rc::clone(file), parent.at.clone()))
        });
        let places = [(Rc::clone(&self.file), at)].into_iter().chain(extending);
        let places = places.chain(self.callers.iter().rev().cloned());
        let is_told = |file: &File<'_>| file.name.starts_with(OWN) || self.reader.tells_built_in;
        let places: Vec<_> = places.filter(|(file, _)| is_told(file)).collect();
        let mut places = places.into_iter();
        let Some((file, at)) = places.next() else {
            return;
        };
        let told = self.reader.told.entry(file.name.clone()).or_default();
        if told.len() > limit::FAULTS || !told.insert(at.start) {
            return;
        }
        let location =
            |(file, at): CallSite<'_>| FileLocation::bytes(&file_of_engine(&file.name), at);
        let fault = fault(self, location((file, at)));
        let note = |fault: Fault, place| fault.note(location(place), "called from here");
        self.reader.faults.push(places.fold(fault, note));
    }
}
