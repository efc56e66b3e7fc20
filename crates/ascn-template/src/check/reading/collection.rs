//! Reads lists and maps, and access to their entries.

use std::rc::Rc;

use super::cursor::Cursor;
use super::kind::{ANY, Kind, Names, Value, of};
use super::state::Walk;
use crate::token::Token;

impl Walk<'_, '_> {
    /// Returns the kind of an entry of a map or a group; `instead`, if there is none of that name.
    pub(super) fn entry(&mut self, map: &Kind, key: &Value, instead: Option<Kind>) -> Kind {
        let fields = if let Kind::Group(group) = map {
            self.reader.groups.fields(group)
        } else if let Kind::Map(entries) = map {
            Rc::new(entries.clone())
        } else if matches!(map, Kind::Invalid | Kind::Mixed) {
            return map.clone();
        } else {
            Rc::default()
        };
        // A name with a backslash can be written in several ways.
        let Some(name) = key.text.as_deref().filter(|name| !name.contains('\\')) else {
            return Kind::any(fields.values().cloned().chain(instead));
        };
        let found = [name, ANY].into_iter().filter_map(|name| fields.get(name));
        let mut found = found.cloned().chain(instead).peekable();
        match found.peek() {
            Some(_) => Kind::any(found),
            None => self.unseen(key.at.clone(), name, &fields),
        }
    }

    /// Returns the kind that covers every entry of a map or a group.
    pub(super) fn any_entry(&mut self, map: &Kind) -> Kind {
        self.entry(map, &of(Kind::Text), Some(Kind::Nothing))
    }

    /// Reports the value of a figure that would choose or become an item, which reveals it.
    pub(super) fn not_for_choice(&mut self, value: &Value) {
        if value.kind == Kind::Number {
            let message = "the value of a figure is for comparisons alone";
            let way = "compare it with a number: `{% if x | value > 10 %}`";
            self.tell(value.at.clone(), message, way);
        }
    }

    /// Returns the kind of a list's items, or of those of `[one.name for one in rows]`.
    pub(super) fn items(&mut self, cursor: &mut Cursor<'_, '_>) -> Kind {
        let is_first = ["]", "..."].iter().all(|sign| !cursor.is(sign));
        let mut behind = cursor.clone();
        // The item uses names that are bound after it.
        if is_first && behind.pass("for") {
            let names = self.bound(&mut behind, 1);
            self.scopes.open(true, names);
            let item = self.expression(cursor, 0);
            self.not_for_choice(&item);
            if behind.eat("if") {
                self.condition(&mut behind, 1);
            }
            self.scopes.close();
            behind.eat("]");
            *cursor = behind;
            return item.kind;
        }
        let mut kind = Kind::Nothing;
        while cursor.goes_on("]") {
            let is_spread = cursor.eat("...");
            let item = self.expression(cursor, 0);
            self.not_for_choice(&item);
            let added = if is_spread {
                spread(item.kind)
            } else {
                item.kind
            };
            kind = kind.or(added);
            cursor.eat(",");
        }
        kind
    }

    /// Reads the entries of a map with literal names; after `...`, those of another map.
    pub(super) fn entries(&mut self, cursor: &mut Cursor<'_, '_>) -> Kind {
        let mut map = Kind::Map(Names::new());
        while cursor.goes_on("}") {
            let added = if cursor.eat("...") {
                let map = self.expression(cursor, 0).kind;
                let is_map = matches!(map, Kind::Map(_) | Kind::Invalid);
                Some(map)
                    .filter(|_| is_map)
                    .unwrap_or_else(|| Kind::map(Kind::Mixed))
            } else {
                self.named_entry(cursor)
            };
            map = map.or(added);
            cursor.eat(",");
        }
        map
    }

    /// Reads one entry of a map.
    fn named_entry(&mut self, cursor: &mut Cursor<'_, '_>) -> Kind {
        let name = cursor.next();
        cursor.eat(":");
        let value = self.expression(cursor, 0);
        self.not_for_choice(&value);
        // A number is not the same key as the text of its digits.
        let name = name.filter(|name| name.is_text() && !name.text.contains('\\'));
        let of_name =
            |name: &Token<'_>| Names::from([(name.unquoted().to_owned(), value.kind.clone())]);
        let entry = name.map(of_name).map(Kind::Map);
        entry.unwrap_or_else(|| Kind::map(value.kind))
    }
}

/// Returns the kind of the items of a list that is spread into another one.
fn spread(list: Kind) -> Kind {
    if let Kind::List(item) = list {
        *item
    } else if list == Kind::Invalid {
        list
    } else {
        Kind::Mixed
    }
}
