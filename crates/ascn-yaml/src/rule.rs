//! The structural rules: one file each, whose comment is the rule's page in the manual.

mod beyond_limit;
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

pub use beyond_limit::BEYOND_LIMIT;
pub use duplicate_key::DUPLICATE_KEY;
pub use empty_value::EMPTY_VALUE;
pub use file_name_unusable::FILE_NAME_UNUSABLE;
pub use file_unreadable::FILE_UNREADABLE;
pub use forbidden_character::FORBIDDEN_CHARACTER;
pub use missing_file::MISSING_FILE;
pub use missing_key::MISSING_KEY;
pub use not_a_file::NOT_A_FILE;
pub use not_text::NOT_TEXT;
pub use not_yaml::NOT_YAML;
pub use person_named::PERSON_NAMED;
pub use unknown_code::UNKNOWN_CODE;
pub use unknown_file::UNKNOWN_FILE;
pub use unknown_key::UNKNOWN_KEY;
pub use unsupported_yaml::UNSUPPORTED_YAML;
pub use wrong_kind::WRONG_KIND;

use ascn_diagnostic::Rule;

/// The rules of what lies in a data folder, before any text of it is read, in the order of the manual.
pub static OF_FOLDER: [&Rule; 4] = [
    &FILE_UNREADABLE,
    &NOT_A_FILE,
    &FILE_NAME_UNUSABLE,
    &NOT_TEXT,
];

/// All structural rules, in the order of the manual.
pub static RULES: [&Rule; 13] = [
    &NOT_YAML,
    &UNSUPPORTED_YAML,
    &BEYOND_LIMIT,
    &FORBIDDEN_CHARACTER,
    &DUPLICATE_KEY,
    &UNKNOWN_KEY,
    &MISSING_KEY,
    &EMPTY_VALUE,
    &WRONG_KIND,
    &UNKNOWN_CODE,
    &PERSON_NAMED,
    &MISSING_FILE,
    &UNKNOWN_FILE,
];
