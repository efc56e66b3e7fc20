//! What filters take and give, and where values may be used.

use std::rc::Rc;

use ascn_diagnostic::{Fault, meant_or};

use super::cursor::Cursor;
use super::kind::{ANY, Kind, Use, Value};
use super::state::{FIGURES, Walk};
use crate::rule::TEMPLATE_UNKNOWN_NAME;
use crate::token::Token;
use crate::vocabulary::{Takes, WordKind, words_of_language};

/// What to write instead of a count.
const NO_LENGTH: &str = "ask with `{% if … %}` whether there is any; how many there are is a \
                         figure, such as `{{ \"projects.total\" | figure }}`";

/// Returns what a word of the language takes and gives.
pub(super) fn takes(name: &str, kind: WordKind) -> Option<Takes> {
    let mut words = words_of_language(kind);
    words.find_map(|(word, takes)| (word == name).then_some(takes))
}

impl Walk<'_, '_> {
    /// Whether a figure can have this id.
    fn is_figure_id(&self, id: &str) -> bool {
        (self.reader.built_in.figures.is_one)(id)
    }

    /// Reports a value that cannot be used in this way.
    pub(super) fn wanted(&mut self, value: &Value, used: Use) {
        let id = value.text.as_deref().filter(|id| self.is_figure_id(id));
        if let Some(id) = id.filter(|_| used != Use::Joined) {
            let way = format!("write `\"{id}\" | figure`");
            return drop(self.tell(value.at.clone(), "the id of a figure is no words", &way));
        }
        if value.kind.is_plain() || value.kind == Kind::Finished && used != Use::Joined {
            return;
        }
        let how = match used {
            Use::Printed => "be printed",
            Use::Joined => "become part of a text",
            Use::Given => "be put into other words",
        };
        let way = match &value.kind {
            Kind::Figure => "write `$ | figure`",
            Kind::Whole if self.is_page => "write `$ | safe`",
            Kind::Whole => "write `$ | markdown`",
            Kind::Finished => "print one behind the other, or put it into a message",
            Kind::YesOrNo => "ask with `{% if $ %}…{% endif %}`",
            Kind::List(item) if item.is_plain() => "write `$ | join(sep=\", \")`",
            Kind::List(_) => "go through it: `{% for one in $ %}…{% endfor %}`",
            Kind::Group(_) => "name one of its fields, as in `$.name`",
            Kind::Number => FIGURES,
            Kind::Text | Kind::Map(_) | Kind::Nothing | Kind::Invalid | Kind::Mixed => {
                "print each kind by itself, with `{% if … %}`, and fields by their names"
            }
        };
        let message = format!("{} cannot {how}", value.kind.in_words());
        self.tell(value.at.clone(), message, way);
    }

    /// Reads the name of a filter and its arguments, and returns the kind of its result.
    pub(super) fn filter(&mut self, cursor: &mut Cursor<'_, '_>, value: &Value) -> Kind {
        let Some(name) = cursor.word() else {
            return Kind::Invalid;
        };
        let arguments = self.arguments(cursor);
        let taken = takes(name.text, WordKind::Filter);
        let argument = |of: &str| {
            let found = argument(&arguments, of);
            found.map_or(Kind::Nothing, |argument| argument.kind.clone())
        };
        let attribute = self::argument(&arguments, "attribute");
        self.given(name.text, taken, &arguments);
        if let Some(field) = attribute {
            self.attribute(name.text, &value.kind, field);
        }
        match (name.text, taken, &value.kind) {
            ("t" | "figure" | "value" | "markdown" | "safe", ..) => self.of_report(name, value),
            (_, _, Kind::Invalid) => Kind::Invalid,
            (_, Some(Takes::Refused), _) => self.refused(name),
            (_, _, Kind::Mixed) => Kind::Mixed,
            (_, Some(Takes::Text | Takes::TextOrList), kind) if kind.is_plain() => kind.clone(),
            (_, Some(Takes::List | Takes::TextOrList) | None, Kind::List(_)) => value.kind.clone(),
            (_, Some(Takes::ItemOf), Kind::List(item)) => (**item).clone(),
            ("default", _, kind) => kind.clone().or(argument("value")),
            ("escape", _, Kind::Text | Kind::Finished | Kind::Nothing) => Kind::Finished,
            ("split", _, Kind::Text | Kind::Nothing)
            | ("keys", _, Kind::Map(_) | Kind::Group(_)) => Kind::list(Kind::Text),
            ("join", _, Kind::List(item)) => {
                let kind = (**item).clone().or(argument("sep")).or(Kind::Text);
                let items = Value {
                    kind: kind.clone(),
                    ..value.clone()
                };
                self.wanted(&items, Use::Given);
                kind
            }
            ("group_by", _, Kind::List(_)) => Kind::map(value.kind.clone()),
            ("get" | "values" | "pairs", _, Kind::Map(_) | Kind::Group(_)) => {
                self.of_map(name.text, &value.kind, &arguments)
            }
            (word, _, kind) => {
                let way = if matches!(kind, Kind::Finished | Kind::Whole | Kind::Figure) {
                    "print it as it is: the digits of a figure stay as the report has them"
                } else {
                    "look up in the guide what it takes"
                };
                let message = format!("`{word}` cannot be used on {}", kind.in_words());
                self.tell(name.at.clone(), message, way)
            }
        }
    }

    /// Reports arguments that a filter cannot take.
    fn given(&mut self, filter: &str, taken: Option<Takes>, arguments: &[(String, Value)]) {
        for (_, one) in arguments {
            self.not_for_choice(one);
            match (filter, taken) {
                _ if one.kind == Kind::Number => {}
                ("t", _) => self.wanted(one, Use::Given),
                ("default" | "get", _) | (_, None) => {}
                // Finished items may be joined by finished text.
                ("join", _) if one.kind == Kind::Finished => {}
                _ => self.wanted(one, Use::Joined),
            }
        }
    }

    /// Returns what a filter gives for a map or a group.
    fn of_map(&mut self, filter: &str, map: &Kind, arguments: &[(String, Value)]) -> Kind {
        match filter {
            "values" => Kind::list(self.any_entry(map)),
            "pairs" => Kind::list(Kind::list(Kind::Text.or(self.any_entry(map)))),
            _ => {
                let instead = argument(arguments, "default").map(|value| value.kind.clone());
                let key = argument(arguments, "key");
                key.map_or(Kind::Invalid, |key| self.entry(map, key, instead))
            }
        }
    }

    /// Reports a field by which rows cannot be sorted or grouped.
    fn attribute(&mut self, filter: &str, rows: &Kind, field: &Value) {
        let (at, Some(field)) = (field.at.clone(), field.text.as_deref()) else {
            return;
        };
        let Kind::List(item) = rows else { return };
        let fields = if let Kind::Group(group) = &**item {
            self.reader.groups.fields(group)
        } else if let Kind::Map(entries) = &**item {
            Rc::new(entries.clone())
        } else {
            return;
        };
        let is_map = matches!(**item, Kind::Map(_));
        let kind = fields.get(field).or(fields.get(ANY));
        let is_figure = kind == Some(&Kind::Figure);
        match filter {
            "sort_by_figure" if !is_figure && !field.contains('.') => {
                let figures = fields.iter().filter(|(_, kind)| **kind == Kind::Figure);
                let figures: Vec<&str> = figures.map(|(name, _)| name.as_str()).collect();
                let way = format!("the figures of a row are: {}", figures.join(", "));
                self.tell(at, format!("a row has no figure `{field}`"), &way);
            }
            "sort" | "unique" | "group_by" if is_figure => {
                let message = format!("`{filter}` would take the ids of the figures");
                let way =
                    format!("sort rows by a figure with `sort_by_figure(attribute=\"{field}\")`");
                self.tell(at, message, &way);
            }
            // The values of the field name the groups.
            "group_by" if kind.map_or(is_map, |kind| *kind != Kind::Text) => {
                let message = format!("`{field}` is no text that could name a group");
                self.tell(at, message, "put rows together by a field that is a text");
            }
            _ => {}
        }
    }

    /// Reports a filter that makes a number.
    fn refused(&mut self, name: &Token<'_>) -> Kind {
        let way = match name.text {
            "length" | "wordcount" => NO_LENGTH,
            "pluralize" => "let a message choose between the forms of a word",
            _ => FIGURES,
        };
        let message = format!("`{}` makes of a value what nobody could trace", name.text);
        self.tell(name.at.clone(), message, way)
    }

    /// Returns what the filters give that make finished text, or the value of a figure.
    fn of_report(&mut self, name: &Token<'_>, value: &Value) -> Kind {
        match name.text {
            "t" if value.kind.is_plain() => {}
            "t" => {
                let message = format!("{} does not name a message", value.kind.in_words());
                let way = "write its name: `\"scope-title\" | t`";
                self.tell(value.at.clone(), message, way);
            }
            "figure" => self.named(value),
            "value" => {
                self.named(value);
                if self.is_condition {
                    return Kind::Number;
                }
                let message = "the value of a figure is for conditions alone";
                let way = "print the figure with `figure`, or ask: `{% if x | value > 10 %}`";
                self.tell(name.at.clone(), message, way);
            }
            _ => self.whole(name, value),
        }
        Kind::Finished
    }

    /// Reports a value that names no figure.
    fn named(&mut self, value: &Value) {
        if !value.kind.is_plain() && value.kind != Kind::Figure {
            let message = format!("{} is no figure", value.kind.in_words());
            self.tell(value.at.clone(), message, FIGURES);
        }
        let id = value.text.as_ref().filter(|id| !self.is_figure_id(id));
        let Some(id) = id else { return };
        self.tell_with(value.at.clone(), |walk, location| {
            let patterns = (walk.reader.built_in.figures.patterns)();
            let near = walk.reader.suggestions.did_you_mean(id, patterns);
            let message = format!("there is no figure `{id}`");
            let fault = Fault::new(&TEMPLATE_UNKNOWN_NAME, location, message);
            fault.helps(meant_or(near, "look up its id in `figures.json`"))
        });
    }

    /// Reports a value that cannot be printed verbatim, by `markdown`, or by `safe` in the page.
    fn whole(&mut self, name: &Token<'_>, value: &Value) {
        let is_own = (name.text == "safe") == self.is_page;
        if is_own && matches!(value.kind, Kind::Whole | Kind::Invalid) {
            return;
        }
        let way = if self.is_page {
            "leave it out; `safe` is for the parts of the page that the program makes"
        } else {
            "leave it out; `markdown` is for fields of the type Markdown"
        };
        let message = format!("`{}` cannot print {}", name.text, value.kind.in_words());
        self.tell(name.at.clone(), message, way);
    }
}

/// Returns the argument of a name.
fn argument<'v>(arguments: &'v [(String, Value)], name: &str) -> Option<&'v Value> {
    let found = arguments.iter().find(|(of, _)| of == name);
    found.map(|(_, value)| value)
}
