//! YAML text to model, and the place of every value.
//!
//! 1. A text becomes a tree in which every value knows its place (`parse`).
//! 2. The tree is walked against the JSON Schema of its kind ([`FileKind`]), which is generated
//!    from the model: unknown, missing and duplicate keys, empty values, values of the wrong kind
//!    (`structure`). All faults of a file are told in one walk.
//! 3. The tree becomes a value of the model, read as each field wants it (`deserialize`).
//! 4. [`read()`] does this for a whole data folder.
//! 5. [`with_event`] writes the one thing that the program adds to a data folder.
//! 6. [`Locator`] turns data paths into places, when somebody asks.

mod deserialize;
mod locate;
mod node;
mod parse;
mod path;
mod person;
mod read;
pub mod rule;
mod schema;
mod structure;
mod write;

pub use locate::Locator;
pub use read::{Reading, TEMPLATE_PLAN, cycles, read, template_plan};
pub use schema::FileKind;
pub use write::{fault_of_ledger, with_event};
