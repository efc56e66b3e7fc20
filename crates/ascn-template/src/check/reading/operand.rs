//! Reads operands: names, literals, lists, maps, calls.

use super::cursor::Cursor;
use super::expression::{OF_MINUS, OF_NOT};
use super::filter::takes;
use super::kind::{Kind, Names, Use, Value, of};
use super::state::{FIGURES, Walk, name_at};
use crate::token::{Token, TokenKind};
use crate::vocabulary::{Takes, WordKind};

impl Walk<'_, '_> {
    /// Reads an operand.
    pub(super) fn operand(&mut self, cursor: &mut Cursor<'_, '_>) -> Value {
        let start = cursor.start();
        let Some(token) = cursor.next() else {
            return of(Kind::Invalid);
        };
        let mut value = match (token.kind, token.text) {
            (TokenKind::Literal, _) if token.is_text() && token.unquoted().is_empty() => {
                of(Kind::Nothing)
            }
            (TokenKind::Literal, _) => of(Kind::Text),
            (_, "true" | "True" | "false" | "False") => of(Kind::YesOrNo),
            (_, "none" | "None" | "null") => of(Kind::Nothing),
            (_, "not") => {
                self.expression(cursor, OF_NOT);
                of(Kind::YesOrNo)
            }
            (_, "-") => {
                let typed = cursor.peek().filter(|one| one.kind == TokenKind::Literal);
                self.expression(cursor, OF_MINUS);
                if typed.is_none() {
                    self.computed("-", start..cursor.end);
                }
                of(typed.map_or(Kind::Invalid, |_| Kind::Text))
            }
            (_, "(") => {
                let value = self.expression(cursor, 0);
                cursor.eat(")");
                value
            }
            (_, "[") => of(Kind::list(self.items(cursor))),
            (_, "{") => of(self.entries(cursor)),
            (_, "<") => of(self.component(cursor, start)),
            (TokenKind::Word, _) if cursor.is("(") => of(self.call(cursor, token)),
            (TokenKind::Word, _) => self.path(cursor, token),
            (TokenKind::Sign, _) => of(Kind::Invalid),
        };
        value.at = start..cursor.end;
        value.text = value
            .text
            .or_else(|| token.is_text().then(|| token.unquoted().to_owned()));
        value
    }

    /// Reads a name with its fields and subscripts.
    fn path(&mut self, cursor: &mut Cursor<'_, '_>, name: &Token<'_>) -> Value {
        let mut value = if name.text == "loop" && self.loops > 0 {
            of(self.of_loop(cursor, name))
        } else {
            let kind = self.scopes.find(name.text).cloned();
            of(kind
                .unwrap_or_else(|| self.unseen(name.at.clone(), name.text, &self.scopes.names())))
        };
        value.at = name.at.start..cursor.end;
        loop {
            if cursor.is("[") || cursor.is("?[") {
                value = self.subscript(cursor, &value);
            } else if (cursor.eat(".") || cursor.eat("?."))
                && let Some(word) = cursor.word()
            {
                value.kind = self.field(&value, word);
                value.at.end = cursor.end;
            } else {
                return value;
            }
        }
    }

    /// Returns the kind of a field of `loop`: all but `first` and `last` are numbers.
    fn of_loop(&mut self, cursor: &mut Cursor<'_, '_>, name: &Token<'_>) -> Kind {
        cursor.eat(".");
        let word = cursor.word().map_or("", |word| word.text);
        if ["first", "last"].contains(&word) {
            return Kind::YesOrNo;
        }
        let message = format!("`loop.{word}` is a number that is no figure");
        let way = "print the number of a row where its view has one, as in `{{ row.number }}`; \
                   `loop.first` and `loop.last` can be asked";
        self.tell(name.at.start..cursor.end, message, way)
    }

    fn field(&mut self, value: &Value, name: &Token<'_>) -> Kind {
        if value.kind != Kind::Figure {
            let key = Value {
                kind: Kind::Text,
                at: name.at.clone(),
                text: Some(name.text.to_owned()),
            };
            return self.entry(&value.kind, &key, None);
        }
        let message = format!("a figure has no field `{}`", name.text);
        let shown = self.shown(&value.at);
        let way = if self.is_condition {
            format!("ask for its value: `{shown} | value`")
        } else {
            format!("write `{{{{ {shown} | figure }}}}`; `{shown}` itself is its id")
        };
        self.tell(name.at.clone(), message, &way)
    }

    /// Reads `[key]`, or a slice of a list or a text, `[from:to]`.
    pub(super) fn subscript(&mut self, cursor: &mut Cursor<'_, '_>, value: &Value) -> Value {
        cursor.next();
        let (mut key, mut is_piece) = (of(Kind::Nothing), false);
        while cursor.goes_on("]") {
            if cursor.eat(":") {
                is_piece = true;
            } else {
                key = self.expression(cursor, 0);
                self.not_for_choice(&key);
            }
        }
        let kind = match &value.kind {
            kind @ Kind::List(_) if is_piece => kind.clone(),
            Kind::List(item) => (**item).clone(),
            Kind::Map(_) | Kind::Group(_) => self.entry(&value.kind, &key, None),
            kind @ (Kind::Text | Kind::Nothing | Kind::Invalid | Kind::Mixed) => kind.clone(),
            other
            @ (Kind::Whole | Kind::Finished | Kind::Figure | Kind::YesOrNo | Kind::Number) => {
                let message = format!("{} cannot be taken apart", other.in_words());
                self.tell(value.at.clone(), message, "print it whole")
            }
        };
        Value {
            at: value.at.start..cursor.end,
            ..of(kind)
        }
    }

    /// Returns the names that a loop binds, with their kinds: `one in rows`, `name, value in map`.
    pub(super) fn bound(&mut self, cursor: &mut Cursor<'_, '_>, least: u8) -> Names {
        let mut names = Vec::new();
        while let Some(name) = cursor.word().filter(|name| name.text != "in") {
            names.push(name.text.to_owned());
            cursor.eat(",");
        }
        let over = self.expression(cursor, least);
        let kind = match (over.kind, names.len()) {
            (Kind::List(item), 1) => *item,
            (of @ (Kind::Map(_) | Kind::Group(_)), 2) => self.any_entry(&of),
            (Kind::Mixed, _) => Kind::Mixed,
            (Kind::Invalid, _) => Kind::Invalid,
            (other, _) => {
                let message = format!("{} cannot be gone through", other.in_words());
                let way = "go through a list of what the template sees";
                self.tell(over.at, message, way)
            }
        };
        // The first of a pair is the name.
        let kinds = [kind, Kind::Text].into_iter();
        names.into_iter().rev().zip(kinds).collect()
    }

    /// Reads `(name=value, …)`, if there are arguments.
    pub(super) fn arguments(&mut self, cursor: &mut Cursor<'_, '_>) -> Vec<(String, Value)> {
        let mut arguments = Vec::new();
        if !cursor.eat("(") {
            return arguments;
        }
        while cursor.goes_on(")") {
            let Some(name) = cursor.word() else { break };
            cursor.eat("=");
            arguments.push((name.text.to_owned(), self.expression(cursor, 0)));
            cursor.eat(",");
        }
        arguments
    }

    /// Reads a call of a component, after its `<`; its output is finished.
    pub(super) fn component(&mut self, cursor: &mut Cursor<'_, '_>, start: usize) -> Kind {
        let name = name_at(self.file.text, cursor.start());
        while cursor.word().is_some() && cursor.eat(".") {}
        let (made, mut given) = (self.made_of(cursor.rest), Names::new());
        while !cursor.is("/") && cursor.goes_on(">") {
            let Some(name) = cursor.word() else {
                let message = "nobody can tell what is given to the component";
                let way = "name each argument: `<NAME argument={value}/>`";
                return self.tell(start..cursor.end, message, way);
            };
            let value = if !cursor.eat("=") {
                self.path(&mut Cursor::new(&[]), name)
            } else if cursor.eat("{") {
                let value = self.expression(cursor, 0);
                cursor.eat("}");
                value
            } else {
                self.operand(cursor)
            };
            given.insert(name.text.to_owned(), value.kind);
        }
        cursor.eat("/");
        cursor.eat(">");
        given.insert("body".to_owned(), Kind::Finished);
        self.called(name, (given, made), start..cursor.end);
        Kind::Finished
    }

    fn call(&mut self, cursor: &mut Cursor<'_, '_>, name: &Token<'_>) -> Kind {
        for (_, value) in self.arguments(cursor) {
            self.wanted(&value, Use::Given);
        }
        if takes(name.text, WordKind::Function) == Some(Takes::Refused) {
            let message = format!("`{}` makes numbers that are no figures", name.text);
            return self.tell(name.at.start..cursor.end, message, FIGURES);
        }
        if name.text == "super" && self.loops > 0 {
            let message = "`super()` in a loop would print the block once for each round";
            let way = "write it before the loop or behind it";
            return self.tell(name.at.start..cursor.end, message, way);
        }
        if name.text == "super"
            && let Some((name, level)) = self.block
        {
            self.block(name, level + 1);
        }
        Kind::Finished
    }
}
