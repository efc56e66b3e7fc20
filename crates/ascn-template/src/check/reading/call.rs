//! Reads what a template calls: included templates, blocks, components.

use std::ops::Range;
use std::rc::Rc;

use ascn_diagnostic::Fault;

use super::cursor::Cursor;
use super::kind::{Kind, Names};
use super::state::{DEPTH, File, Made, Walk};
use crate::file::{BUILT_IN, OWN};
use crate::rule::TEMPLATE_SYNTAX;
use crate::token::{Token, TokenKind};

/// The depth to which the engine lets components call one another.
const COMPONENTS: usize = 20;

impl<'t> Walk<'_, 't> {
    /// Reads an included template, which sees the same names.
    pub(super) fn include(&mut self, name: &Token<'t>) {
        let file = self.reader.file(name.unquoted());
        let Some(file) = file.filter(|_| !self.exceeds_depth(&name.at, self.callers.len())) else {
            return;
        };
        if file.extended().is_some() {
            return self.extends_another(name);
        }
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

    /// Reports an included template that extends another one: only its blocks would be printed.
    fn extends_another(&mut self, name: &Token<'t>) {
        let included = name.unquoted();
        self.tell_with(name.inside(), |_, location| {
            let message = format!("`{included}` extends a template, so it cannot be included");
            let fault = Fault::new(&TEMPLATE_SYNTAX, location, message);
            let fault = fault.label("only its blocks would be printed");
            let way = format!("include `{BUILT_IN}{included}`, if that is meant");
            fault.help(way).help("or write the whole text into it")
        });
    }

    /// Reads a block from the first template of the chain, from `level` on, that has it.
    pub(super) fn block(&mut self, name: &'t str, level: usize) {
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

    /// Reads a component with the arguments of a call.
    pub(super) fn called(
        &mut self,
        name: &str,
        (mut given, made): (Names, Made),
        at: Range<usize>,
    ) {
        let of_name = |file: &&Rc<File<'t>>| {
            let is_of_page = file.name.split('/').nth(1) == Some("html");
            is_of_page == self.is_page && file.parts.contains_key(&("component", name))
        };
        let files = self.reader.files.values().filter(of_name);
        // Those of the data folder come first.
        let file = files.max_by_key(|one| one.name.starts_with(OWN));
        let Some(file) = file.cloned() else { return };
        let called = (file.name.clone(), name.to_owned());
        if self.components.contains(&called) {
            return self.calls_itself(name, at);
        }
        let inside = file.parts.get(&("component", name));
        let inside = inside.cloned().unwrap_or_default();
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
        let call = (format!("{} {name}", file.name), given.clone());
        let is_new = self.reader.called.insert(call);
        let is_read = !is_new && file.name.starts_with(OWN);
        let depth = self.components.len() + DEPTH - COMPONENTS;
        if is_read || self.exceeds_depth(&at, self.callers.len().max(depth)) {
            return;
        }
        let is_carried = false;
        let made = Made { is_carried, ..made };
        let made = given.keys().map(|name| (name.clone(), made)).collect();
        let mut callers = self.callers.clone();
        callers.push((Rc::clone(&self.file), at));
        let mut components = self.components.clone();
        components.push(called);
        let given = Rc::new(given);
        let walk = Walk::new(self.reader, given, Rc::clone(&file), self.is_page);
        Walk {
            callers,
            made,
            components,
            ..walk
        }
        .body(&file, inside);
    }

    /// Reports a component that calls itself, directly or through others.
    fn calls_itself(&mut self, name: &str, at: Range<usize>) {
        let names = self.components.iter().map(|(_, name)| name.as_str());
        let way: Vec<&str> = names.skip_while(|one| *one != name).chain([name]).collect();
        let through = if way.len() > 2 {
            format!(", by `{}`", way.join("` → `"))
        } else {
            String::new()
        };
        let message = format!("the component `{name}` calls itself without end{through}");
        let help = "take the call out; what it was for is done by `{% for one in … %}`, with a \
                    component that prints one of them";
        self.tell_with(at, |_, location| {
            Fault::new(&TEMPLATE_SYNTAX, location, message).help(help)
        });
    }

    /// Returns the kind of an argument that is not given, by the tokens around its name.
    fn default(&mut self, before: &str, rest: &[Token<'t>]) -> Kind {
        let mut cursor = Cursor::new(rest);
        if cursor.eat(":") {
            cursor.word();
        }
        match before {
            // It may be a name of the caller, or all arguments that are left over.
            "@" | "..." => Kind::Mixed,
            _ if cursor.eat("=") => self.operand(&mut cursor).kind,
            // It is required, and the engine reports that it is missing.
            _ => Kind::Invalid,
        }
    }

    pub(super) fn exceeds_depth(&mut self, at: &Range<usize>, depth: usize) -> bool {
        if depth < DEPTH {
            return false;
        }
        let message = "the templates call one another too often to be read to the end";
        let way = "write some of what is called where it is used";
        self.tell(at.clone(), message, way);
        true
    }
}
