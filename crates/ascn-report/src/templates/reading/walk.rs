//! Going through a template, in the order in which it is rendered.
//!
//! 1. [`Walk::body`] goes through the tags; a block is read where its outermost parent has it, an
//!    included template where it is included, and a component with what each call gives it.
//! 2. [`Walk::tell_with`] tells a fault once, in a file of the data folder.

use std::collections::BTreeSet;
use std::ops::Range;
use std::rc::Rc;

use ascn_diagnostic::{At, Fault, Spot};
use ascn_yaml::limit;

use super::expression::Cursor;
use super::filter::Use;
use super::kind::{Kind, Value, of};
use super::reader::{File, Reader};
use super::scope::{Names, Scopes};
use crate::rule::TEMPLATE_VALUE;
use crate::template_fault::unseen;
use crate::templates::token::{TagKind, Token, TokenKind};
use crate::templates::{BUILT_IN, OWN, file_of_engine};

/// Where numbers come from.
pub(super) const FIGURES: &str =
    "a number of the report is a figure, such as `{{ \"projects.total\" | figure }}`";

/// How deep templates may call one another; the program's own go to a depth of three.
const DEPTH: usize = 32;

/// A template that is read, and the tag from which it goes on.
type Place<'t> = (Rc<File<'t>>, Range<usize>);

/// The reading of a template, and what is included in it; or of a component.
#[derive(Debug)]
pub(super) struct Walk<'r, 't> {
    pub(super) reader: &'r mut Reader<'t>,
    pub(super) scopes: Scopes,
    pub(super) file: Rc<File<'t>>,
    /// Whether it is of the HTML page.
    pub(super) is_page: bool,
    /// Whether a condition is read.
    pub(super) is_condition: bool,
    /// How many loops are open in this file.
    pub(super) loops: usize,
    /// Nothing is told, if it is not zero.
    pub(super) is_silent: usize,
    /// The names that loops have set for the whole template.
    globals: BTreeSet<&'t str>,
    /// The template, and those that it extends.
    chain: Vec<Rc<File<'t>>>,
    /// The block that is read, and of which of the chain.
    block: Option<(&'t str, usize)>,
    /// From where this is called, the nearest caller last.
    callers: Vec<Place<'t>>,
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
            is_silent: 0,
            globals: BTreeSet::new(),
            block: None,
            callers: Vec::new(),
        }
    }

    /// Reads a template from the outermost of those that it extends.
    pub(super) fn extended(&mut self) {
        while let Some(name) = Rc::clone(&self.file).extended() {
            let parent = self.reader.file(name.unquoted());
            let Some(parent) = parent.filter(|_| !self.is_too_deep(&name.at, self.chain.len()))
            else {
                return;
            };
            self.chain.push(Rc::clone(&parent));
            self.file = parent;
        }
        let file = Rc::clone(&self.file);
        self.body(&file, 0..file.tags.len());
    }

    /// Reads some of the tags of a file.
    fn body(&mut self, file: &Rc<File<'t>>, tags: Range<usize>) {
        let mut next = tags.start;
        while let Some(tag) = file.tags.get(next).filter(|_| next < tags.end) {
            let left = self.reader.left.saturating_sub(1);
            if left == 0 && self.reader.left != 0 {
                self.is_too_deep(&tag.at, DEPTH);
            }
            self.reader.left = left;
            if left == 0 {
                return;
            }
            next += 1;
            let mut cursor = Cursor::new(&tag.tokens);
            match tag.kind {
                TagKind::Comment => {}
                TagKind::Value => {
                    let value = self.expression(&mut cursor, 0);
                    self.wanted(&value, Use::Printed);
                }
                TagKind::Statement => next = self.statement(&mut cursor, next),
            }
        }
    }

    /// Reads a statement; returns which tag is next.
    fn statement(&mut self, cursor: &mut Cursor<'_, 't>, next: usize) -> usize {
        let (Some(first), name) = (cursor.next(), cursor.peek()) else {
            return next;
        };
        match (first.text, name) {
            ("if" | "elif", _) => {
                self.is_condition = true;
                self.expression(cursor, 0);
                self.is_condition = false;
            }
            ("for", _) => {
                let names = self.bound(cursor, 0);
                self.scopes.open(true, names);
                self.loops += 1;
            }
            ("endfor", _) => {
                self.scopes.close();
                self.loops = self.loops.saturating_sub(1);
            }
            ("set" | "set_global", _) => self.set(cursor, first.text == "set_global"),
            ("filter", _) => {
                let kind = self.captured(cursor);
                let value = Value {
                    at: first.at.clone(),
                    ..of(kind)
                };
                self.wanted(&value, Use::Printed);
            }
            ("include", Some(name)) => self.include(name),
            ("block" | "component", Some(name)) => {
                if first.text == "block" {
                    self.block(name.text, 0);
                }
                let mut parts = self.file.parts.values();
                let part = parts.find(|part| part.start == next);
                return part.map_or(next, |part| part.end);
            }
            ("<", _) => {
                self.component(cursor, first.at.start);
            }
            _ => {}
        }
        next
    }

    /// Filters of what stands between two tags, which is finished.
    fn captured(&mut self, cursor: &mut Cursor<'_, 't>) -> Kind {
        let mut value = of(Kind::Finished);
        while cursor.peek().is_some() {
            cursor.eat("|");
            value.at = cursor.start()..cursor.start();
            value.kind = self.filter(cursor, &value);
        }
        value.kind
    }

    fn set(&mut self, cursor: &mut Cursor<'_, 't>, is_global: bool) {
        let Some(name) = cursor.word() else { return };
        if is_global && self.loops > 0 {
            self.counted(cursor, name);
        }
        let kind = if cursor.eat("=") {
            self.expression(cursor, 0).kind
        } else {
            self.captured(cursor)
        };
        let is = kind.in_words();
        if let Some(was) = self.scopes.name(name.text, kind, is_global) {
            let message = format!(
                "`{}` is {}, and would become {is}",
                name.text,
                was.in_words()
            );
            self.tell(name.at.clone(), message, "take another name");
        }
    }

    /// Reports a name that a loop would change by what it, or another such name, was before: so one
    /// could count.
    fn counted(&mut self, cursor: &Cursor<'_, 't>, name: &Token<'t>) {
        self.globals.insert(name.text);
        let read = cursor
            .rest()
            .iter()
            .find(|token| token.kind == TokenKind::Word && self.globals.contains(token.text));
        if let Some(read) = read {
            let message = format!("in a loop `{}` would count its rounds", name.text);
            let way = "how many there are is a figure; a list can be printed as it is gone through";
            self.tell(read.at.clone(), message, way);
        }
    }

    /// Reads an included template, which sees what is seen here.
    fn include(&mut self, name: &Token<'t>) {
        let file = self.reader.file(name.unquoted());
        let Some(file) = file.filter(|_| !self.is_too_deep(&name.at, self.callers.len())) else {
            return;
        };
        let outer = (
            std::mem::replace(&mut self.file, Rc::clone(&file)),
            std::mem::replace(&mut self.chain, vec![Rc::clone(&file)]),
            std::mem::take(&mut self.loops),
            self.block.take(),
        );
        self.callers.push((Rc::clone(&outer.0), name.at.clone()));
        self.scopes.open(false, Names::new());
        self.body(&file, 0..file.tags.len());
        self.scopes.close();
        self.callers.pop();
        (self.file, self.chain, self.loops, self.block) = outer;
    }

    /// Reads a block, of the first template of the chain from `level` on that has it.
    fn block(&mut self, name: &'t str, level: usize) {
        let mut chain = self.chain.iter().enumerate().skip(level);
        let found = chain.find_map(|(level, file)| {
            let inside = file.parts.get(&("block", name))?;
            Some((level, Rc::clone(file), inside.clone()))
        });
        if let Some((level, file, inside)) = found {
            let outer = (
                std::mem::replace(&mut self.file, Rc::clone(&file)),
                self.block.replace((name, level)),
            );
            self.body(&file, inside);
            (self.file, self.block) = outer;
        }
    }

    /// Reads what `super()` prints.
    pub(super) fn outer_block(&mut self) {
        if let Some((name, level)) = self.block.filter(|_| self.is_silent == 0) {
            self.block(name, level + 1);
        }
    }

    /// Reads a component with what a call gives it.
    pub(super) fn called(&mut self, name: &str, mut given: Names, at: Range<usize>) {
        let of_name = |file: &&Rc<File<'t>>| {
            let is_of_page = file.name.split('/').nth(1) == Some("html");
            is_of_page == self.is_page && file.parts.contains_key(&("component", name))
        };
        // Those of the data folder come first.
        let file = self
            .reader
            .files
            .values()
            .filter(of_name)
            .max_by_key(|one| one.name.starts_with(OWN));
        let Some(file) = file.filter(|_| self.is_silent == 0).cloned() else {
            return;
        };
        let inside = file
            .parts
            .get(&("component", name))
            .cloned()
            .unwrap_or_default();
        let declared = file.tags.get(inside.start.saturating_sub(1));
        let declared = declared.map_or(&[][..], |tag| tag.tokens.as_slice());
        for (index, token) in declared.iter().enumerate().skip(2) {
            let before = declared.get(index - 1).map_or("", |before| before.text);
            if token.kind == TokenKind::Word && ["(", ",", "@", "..."].contains(&before) {
                let rest = declared.get(index + 1..).unwrap_or_default();
                let kind = self.default(before, rest);
                given.entry(token.text.to_owned()).or_insert(kind);
            }
        }
        let is_new = self
            .reader
            .called
            .insert((format!("{} {name}", file.name), given.clone()));
        let is_read = !is_new && file.name.starts_with(OWN);
        if is_read || self.is_too_deep(&at, self.callers.len()) {
            return;
        }
        let mut callers = self.callers.clone();
        callers.push((Rc::clone(&self.file), at));
        let given = Rc::new(given);
        let mut walk = Walk::new(self.reader, given, Rc::clone(&file), self.is_page);
        walk.callers = callers;
        walk.body(&file, inside);
    }

    /// What an argument is that is not given, by what stands before its name and behind it.
    fn default(&mut self, before: &str, rest: &[Token<'t>]) -> Kind {
        let mut cursor = Cursor::new(rest);
        if cursor.eat(":") {
            cursor.word();
        }
        match before {
            // What the caller has by that name may be given, or all that is left over.
            "@" | "..." => Kind::Mixed,
            _ if cursor.eat("=") => self.operand(&mut cursor).kind,
            // It must be given, and the engine tells that it is not.
            _ => Kind::Told,
        }
    }

    fn is_too_deep(&mut self, at: &Range<usize>, depth: usize) -> bool {
        if depth < DEPTH {
            return false;
        }
        let message = "the templates call one another too often to be read to the end";
        self.tell(
            at.clone(),
            message,
            "write some of what is called where it is used",
        );
        true
    }

    /// Reports a value that cannot stand so; `$` in the way to mend it stands for the value.
    pub(super) fn tell(&mut self, at: Range<usize>, what: impl Into<String>, way: &str) -> Kind {
        let way = way.replace('$', &self.shown(&at));
        self.tell_with(at, |_, spot| {
            Fault::new(&TEMPLATE_VALUE, spot, what).mend(way)
        });
        Kind::Told
    }

    /// Reports a name that is not there.
    pub(super) fn unseen(&mut self, name: &Token<'_>, known: &Names) -> Kind {
        self.tell_with(name.at.clone(), |walk, spot| {
            let known: Vec<&str> = known.keys().map(String::as_str).collect();
            unseen(spot, name.text, &known, &mut walk.reader.suggestions)
        });
        Kind::Told
    }

    /// An expression as it stands in the template, if that is short.
    pub(super) fn shown(&self, at: &Range<usize>) -> String {
        let text = self.file.text.get(at.clone()).unwrap_or_default();
        let is_short = (1..60).contains(&text.len()) && !text.contains('\n');
        if is_short { text } else { "…" }.to_owned()
    }

    /// Reports a fault at a place of the file that is read, once; of a template of the program, at
    /// the call in the data folder that led there.
    pub(super) fn tell_with(
        &mut self,
        at: Range<usize>,
        fault: impl FnOnce(&mut Self, Spot) -> Fault,
    ) {
        let level = self
            .chain
            .iter()
            .position(|file| Rc::ptr_eq(file, &self.file));
        let extending = self.chain.iter().take(level.unwrap_or_default()).rev();
        let extending = extending.filter_map(|file| {
            let parent = file.extended()?;
            // The program's template is not at fault where it sees what it is written for.
            let is_its_own =
                parent.unquoted().strip_prefix(BUILT_IN) == file.name.strip_prefix(OWN);
            (!is_its_own).then(|| (Rc::clone(file), parent.at.clone()))
        });
        let places = [(Rc::clone(&self.file), at)].into_iter().chain(extending);
        let places = places.chain(self.callers.iter().rev().cloned());
        let is_told = |file: &File<'_>| file.name.starts_with(OWN) || self.reader.tells_built_in;
        let mut places = places
            .filter(|(file, _)| is_told(file))
            .collect::<Vec<_>>()
            .into_iter();
        let Some((file, at)) = places.next().filter(|_| self.is_silent == 0) else {
            return;
        };
        let told = self.reader.told.entry(file.name.clone()).or_default();
        if told.len() > limit::FAULTS || !told.insert(at.start) {
            return;
        }
        let spot = |(file, at): Place<'_>| Spot {
            file: file_of_engine(&file.name),
            at: At::Bytes(at),
        };
        let fault = fault(self, spot((file, at)));
        let note = |fault: Fault, place| fault.note(spot(place), "called from here");
        self.reader.faults.push(places.fold(fault, note));
    }
}
