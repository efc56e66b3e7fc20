//! Plain words for the errors of the message parser.

use std::ops::Range;

use ascn_diagnostic::Fault;
use fluent_syntax::parser::ErrorKind;

use crate::file::own_location;
use crate::rule::TEMPLATE_SYNTAX;

/// Returns the fault of a place where the file cannot be read.
pub(super) fn unread(name: &str, at: Range<usize>, reason: &str) -> Fault {
    let message = format!("the message file cannot be read: {reason}");
    let fault = Fault::new(&TEMPLATE_SYNTAX, own_location(name, at), message);
    fault.help("write `id = text`, and further lines of the text indented by four spaces")
}

/// Returns the words for an error of the parser.
pub(super) fn words(kind: &ErrorKind) -> String {
    let words = match kind {
        ErrorKind::ExpectedToken(sign) => return format!("`{sign}` is expected here"),
        ErrorKind::ExpectedCharRange { range } => match range.as_str() {
            "a-zA-Z" => "a name is expected here, which begins with a letter",
            "0-9" => "a number is expected here",
            _ => "the line is to end here",
        },
        ErrorKind::ExpectedMessageField { entry_id } => {
            return format!("the message `{entry_id}` has no text");
        }
        ErrorKind::ExpectedTermField { entry_id } => {
            return format!("the term `-{entry_id}` has no text");
        }
        ErrorKind::ForbiddenCallee => "the name of a function has capital letters alone",
        ErrorKind::MissingDefaultVariant => {
            "one variant of a choice is to have a `*` before it, as in `*[other]`"
        }
        ErrorKind::MissingValue => "a text is expected here",
        ErrorKind::MultipleDefaultVariants => "only one variant of a choice may have a `*`",
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            "a message cannot decide a choice; a value can, as in `{ $count -> … }`"
        }
        ErrorKind::TermReferenceAsSelector => {
            "a term cannot decide a choice; a value can, as in `{ $count -> … }`"
        }
        ErrorKind::TermAttributeAsPlaceable => "an attribute of a term cannot be printed",
        ErrorKind::UnterminatedStringLiteral => "the text in quotes is not closed on its line",
        ErrorKind::PositionalArgumentFollowsNamed => {
            "what has no name is to stand before what has one"
        }
        ErrorKind::DuplicatedNamedArgument(name) => return format!("`{name}` is given twice"),
        ErrorKind::UnknownEscapeSequence(_) | ErrorKind::InvalidUnicodeEscapeSequence(_) => {
            "behind a backslash stands `\\`, `\"`, or a sign such as `u00A0`"
        }
        ErrorKind::UnbalancedClosingBrace => {
            "this `}` closes nothing; to print one, write `{\"}\"}`"
        }
        ErrorKind::ExpectedInlineExpression => {
            "a value, a message or a text in quotes is expected between the braces"
        }
        ErrorKind::ExpectedSimpleExpressionAsSelector => {
            "only a value can decide a choice, as in `{ $count -> … }`"
        }
        ErrorKind::ExpectedLiteral => "a text in quotes or a number is expected here",
    };
    words.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<String> {
        let errors = fluent_syntax::parser::parse_runtime(text).map(|_| ());
        let errors = errors.map_or_else(|(_, errors)| errors, |()| Vec::new());
        errors.iter().map(|error| words(&error.kind)).collect()
    }

    #[test]
    fn the_parser_speaks_in_plain_words() {
        for (text, words) in [
            ("= a {", "begins with a letter"),
            ("a = { }", "between the braces"),
            ("a =\n", "the message `a` has no text"),
            ("a b", "`=` is expected"),
            ("a = { $n -> [one] x }", "the line is to end"),
            ("a = { $n ->\n [one] x\n }", "`*[other]`"),
            ("a = }", "closes nothing"),
            ("a = { Number(1) }", "capital letters"),
            ("a = { \"x }\n", "not closed on its line"),
        ] {
            let told = told(text);
            assert!(
                told.iter().any(|one| one.contains(words)),
                "{text}: {told:?}"
            );
        }
    }
}
