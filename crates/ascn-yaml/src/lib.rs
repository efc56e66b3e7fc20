//! YAML text to model, and the place of every value.
//!
//! 1. The bytes of a file become a text ([`decoded`]); [`limit`] says how large it may be.
//! 2. A text becomes a tree in which every value knows its place (`parse`).
//! 3. The tree is checked against the JSON Schema of its kind ([`FileKind`]), which is generated
//!    from the model: unknown, missing and duplicate keys, empty values, values of the wrong kind
//!    (`structure`). All faults of a file are reported in one walk.
//! 4. The tree becomes a value of the model, read as each field wants it (`deserialize`).
//! 5. [`read()`] does this for a whole data folder.
//! 6. [`with_event`] writes the only thing that the program adds to a data folder.
//! 7. [`Locator`] turns data paths into places on demand.

mod deserialize;
pub mod limit;
mod locate;
mod node;
mod parse;
mod path;
mod person;
mod read;
pub mod rule;
mod schema;
mod structure;
mod text;
mod write;

pub use locate::Locator;
pub use parse::is_forbidden;
pub use read::{
    Reading, TEMPLATE_PLAN, cycles, is_later, is_of_report, is_of_templates, read, template_plan,
};
pub use schema::FileKind;
pub use text::decoded;
pub use write::{fault_of_ledger, with_event};
