//! Reads expressions, with the operator precedence of the engine.
//!
//! The engine has read the template before, which bounds the nesting of expressions.

use std::ops::Range;

use super::cursor::Cursor;
use super::kind::{Kind, Use, Value, of};
use super::state::{FIGURES, Walk};

/// The binding power of prefix operators.
pub(super) const OF_MINUS: u8 = 20;
pub(super) const OF_NOT: u8 = 5;

/// Returns the left and right binding power of an infix operator.
fn binding(operator: &str) -> Option<(u8, u8)> {
    Some(match operator {
        "if" => (0, 0),
        "or" => (1, 2),
        "and" => (3, 4),
        "in" | "is" | "not" => (5, 6),
        "==" | "!=" | "<" | "<=" | ">" | ">=" => (7, 8),
        "+" | "-" => (11, 12),
        "*" | "/" | "//" | "%" | "~" => (13, 14),
        "**" => (16, 15),
        "|" => (17, 18),
        _ => return None,
    })
}

impl Walk<'_, '_> {
    /// Reads an expression whose operators have at least this binding power.
    pub(super) fn expression(&mut self, cursor: &mut Cursor<'_, '_>, least: u8) -> Value {
        let start = cursor.start();
        let mut value = self.operand(cursor);
        loop {
            if cursor.is("[") {
                value = self.subscript(cursor, &value);
                continue;
            }
            let Some(operator) = cursor.peek() else { break };
            let binding = binding(operator.text).filter(|(left, _)| *left >= least);
            let Some((_, right)) = binding else { break };
            cursor.next();
            let kind = match operator.text {
                "|" => self.filter(cursor, &value),
                "is" => self.test(cursor, &value),
                "if" => {
                    self.condition(cursor, 0);
                    cursor.eat("else");
                    value.kind.or(self.expression(cursor, 0).kind)
                }
                // Here it is always followed by `in`.
                "not" => continue,
                _ => {
                    let other = self.expression(cursor, right);
                    self.combined(operator.text, &value, &other)
                }
            };
            value = of(kind);
            value.at = start..cursor.end;
        }
        value
    }

    /// Reads an expression that decides something and is not itself printed.
    pub(super) fn condition(&mut self, cursor: &mut Cursor<'_, '_>, least: u8) {
        let outer = std::mem::replace(&mut self.is_condition, true);
        self.expression(cursor, least);
        self.is_condition = outer;
    }

    /// Returns the kind of the result of an operator.
    fn combined(&mut self, operator: &str, left: &Value, right: &Value) -> Kind {
        match operator {
            "~" => {
                self.wanted(left, Use::Joined);
                self.wanted(right, Use::Joined);
                Kind::Text
            }
            // The engine returns one of the two sides.
            "or" | "and" => left.kind.clone().or(right.kind.clone()),
            "in" => {
                self.looked_into(right);
                self.sought(left, right);
                Kind::YesOrNo
            }
            "==" | "!=" | "<" | "<=" | ">" | ">=" => {
                self.compared(left, right);
                self.compared(right, left);
                Kind::YesOrNo
            }
            _ => {
                self.computed(operator, left.at.start..right.at.end);
                Kind::Invalid
            }
        }
    }

    /// Reads a test of a value.
    fn test(&mut self, cursor: &mut Cursor<'_, '_>, value: &Value) -> Kind {
        cursor.eat("not");
        let test = cursor.word().map_or("", |word| word.text);
        if ["containing", "starting_with", "ending_with"].contains(&test) {
            self.looked_into(value);
        }
        for (_, argument) in self.arguments(cursor) {
            if value.kind == Kind::Number && !self.is_typed(&argument.at) {
                self.not_typed(argument.at);
            } else {
                self.wanted(&argument, Use::Joined);
            }
        }
        Kind::YesOrNo
    }

    /// Reports what cannot be compared: a figure itself, its value with anything except a number
    /// that the author wrote, and anything that may contain digits.
    fn compared(&mut self, side: &Value, other: &Value) {
        if side.kind == Kind::Figure {
            let message = "a figure is compared by its value";
            self.tell(side.at.clone(), message, "write `$ | value`");
        }
        let is_known = matches!(
            other.kind,
            Kind::Number | Kind::Invalid | Kind::Figure | Kind::Nothing
        );
        if side.kind == Kind::Number {
            if !is_known && !self.is_typed(&other.at) {
                self.not_typed(other.at.clone());
            }
        } else if side.kind.hides_digits() && other.text.as_deref() != Some("") {
            let message = format!("{} cannot be compared", side.kind.in_words());
            let way = "ask whether there is any: `{% if $ %}`; a figure is compared by its value: \
                       `{% if x | value > 10 %}`";
            self.tell(side.at.clone(), message, way);
        }
    }

    /// Whether a number is written there literally.
    fn is_typed(&self, at: &Range<usize>) -> bool {
        is_number(self.text_at(at))
    }

    fn not_typed(&mut self, at: Range<usize>) {
        let message = "the value of a figure is compared with a number or another value";
        self.tell(at, message, "write the number itself");
    }

    /// Reports a search in finished text, which would find digits; in a map, names are searched.
    fn looked_into(&mut self, value: &Value) {
        if !matches!(value.kind, Kind::Map(_)) {
            self.hidden(value, "looked into");
        }
    }

    /// Reports a search for digits, and for the value of a figure except among literal numbers.
    fn sought(&mut self, value: &Value, among: &Value) {
        if value.kind != Kind::Number {
            return self.hidden(value, "looked for");
        }
        let items = self.text_at(&among.at).strip_prefix('[');
        let items = items.and_then(|items| items.strip_suffix(']'));
        if !items.is_some_and(|items| items.split(',').all(is_number)) {
            self.not_typed(among.at.clone());
        }
    }

    fn hidden(&mut self, value: &Value, what: &str) {
        if value.kind.hides_digits() {
            let message = format!("{} cannot be {what}", value.kind.in_words());
            let way = "ask for the value of a figure: `{% if x | value > 10 %}`";
            self.tell(value.at.clone(), message, way);
        }
    }

    /// Reports an expression that makes a number.
    pub(super) fn computed(&mut self, by: &str, at: Range<usize>) {
        let message = format!("`{by}` makes a number that is no figure");
        self.tell(at, message, FIGURES);
    }
}

/// Whether a text is a literal number.
fn is_number(text: &str) -> bool {
    let digits = text.trim().trim_start_matches('-');
    digits.starts_with(|first: char| first.is_ascii_digit()) && digits.parse::<f64>().is_ok()
}
