//! The structural rules: one file each, whose comment is the rule's page in the manual.

mod duplicate_key;
mod empty_value;
mod file_name_unusable;
mod file_unreadable;
mod forbidden_character;
mod missing_file;
mod missing_key;
mod not_a_file;
mod not_text;
mod not_yaml;
mod person_named;
mod unknown_code;
mod unknown_file;
mod unknown_key;
mod unsupported_yaml;
mod wrong_kind;

use ascn_diagnostic::Rule;
use ascn_diagnostic::limit as beyond_limit;

/// Lists the rules, each by its module.
macro_rules! rules {
    ($($file:ident::$rule:ident)*) => {
        $(pub use $file::$rule;)*

        /// All structural rules, in the order of the manual.
        pub static RULES: &[&Rule] = &[$(&$file::$rule),*];
    };
}

rules! {
    file_unreadable::FILE_UNREADABLE
    not_a_file::NOT_A_FILE
    file_name_unusable::FILE_NAME_UNUSABLE
    not_text::NOT_TEXT
    not_yaml::NOT_YAML
    unsupported_yaml::UNSUPPORTED_YAML
    beyond_limit::BEYOND_LIMIT
    forbidden_character::FORBIDDEN_CHARACTER
    duplicate_key::DUPLICATE_KEY
    unknown_key::UNKNOWN_KEY
    missing_key::MISSING_KEY
    empty_value::EMPTY_VALUE
    wrong_kind::WRONG_KIND
    unknown_code::UNKNOWN_CODE
    person_named::PERSON_NAMED
    missing_file::MISSING_FILE
    unknown_file::UNKNOWN_FILE
}
