//! Goes through a template in the order in which it is rendered.
//!
//! 1. [`Walk::body`] goes through the tags: a block is read where its outermost parent has it, an
//!    included template where it is included, a component with the arguments of each call.
//! 2. [`Walk::tell_with`] reports each fault once, in a file of the data folder.

use std::ops::Range;
use std::rc::Rc;

use super::cursor::Cursor;
use super::kind::{Kind, Use, Value, of};
use super::rounds::inside_of_set;
use super::scope::Given;
use super::state::{DEPTH, File, Open, Walk};
use crate::token::TagKind;

impl<'t> Walk<'_, 't> {
    /// Reads a template from the outermost of those that it extends.
    pub(super) fn extended(&mut self) {
        while let Some(name) = Rc::clone(&self.file).extended() {
            let parent = self.reader.file(name.unquoted());
            let Some(parent) = parent.filter(|_| !self.exceeds_depth(&name.at, self.chain.len()))
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
    pub(super) fn body(&mut self, file: &Rc<File<'t>>, tags: Range<usize>) {
        let mut next = tags.start;
        while let Some(tag) = file.tags.get(next).filter(|_| next < tags.end) {
            let left = self.reader.left.saturating_sub(1);
            if left == 0 && self.reader.left != 0 {
                self.exceeds_depth(&tag.at, DEPTH);
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

    /// Reads a statement. Returns the next tag.
    fn statement(&mut self, cursor: &mut Cursor<'_, 't>, next: usize) -> usize {
        let (Some(first), name) = (cursor.next(), cursor.peek()) else {
            return next;
        };
        match (first.text, name) {
            ("if" | "elif", _) => {
                if first.text == "if" {
                    self.open.push(Open::If);
                }
                self.condition(cursor, 0);
            }
            ("endif", _) => drop(self.open.pop()),
            ("for", _) => self.open_loop(cursor, next),
            ("else", _) => self.other(),
            ("endfor", _) => return self.close_loop(next),
            ("set" | "set_global", _) => self.set(cursor, first.text == "set_global", next),
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

    /// Reads filters of the text between two tags, which is finished.
    fn captured(&mut self, cursor: &mut Cursor<'_, 't>) -> Kind {
        let mut value = of(Kind::Finished);
        while cursor.peek().is_some() {
            cursor.eat("|");
            value.at = cursor.start()..cursor.start();
            value.kind = self.filter(cursor, &value);
        }
        value.kind
    }

    fn set(&mut self, cursor: &mut Cursor<'_, 't>, is_global: bool, next: usize) {
        let Some(name) = cursor.word() else { return };
        let is_made_at_once = cursor.eat("=");
        let file = Rc::clone(&self.file);
        let behind = file.tags.get(next..).filter(|_| !is_made_at_once);
        let inside = inside_of_set(behind.unwrap_or_default());
        let is_for_all_rounds = is_global && self.loops > 0;
        let is_refused = self.is_refused(name, cursor.rest, inside, is_for_all_rounds);
        let mut kind = if is_made_at_once {
            self.expression(cursor, 0).kind
        } else {
            self.captured(cursor)
        };
        let how = match is_global {
            _ if is_made_at_once && self.open.is_empty() => Given::ForCertain,
            true => Given::Everywhere,
            false => Given::Here,
        };
        if is_refused {
            kind = Kind::Invalid;
        }
        let is = kind.in_words();
        if let Some(was) = self.scopes.name(name.text, kind, how) {
            let was = was.in_words();
            let is = if is == was { "another one" } else { is };
            let message = format!("`{}` is {was}, and would become {is}", name.text);
            self.tell(name.at.clone(), message, "take another name");
        }
    }
}
