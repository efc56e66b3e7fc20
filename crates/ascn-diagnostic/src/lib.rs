//! Source texts, the places in them, faults, and how faults are shown.
//!
//! The lowest layer: it knows texts and places, and nothing of cities.
//!
//! 1. [`Sources`] holds the texts by [`FileName`]. Some of them are read on demand.
//! 2. A rule that finds something wrong makes a [`Fault`]: what is wrong, at which
//!    [`FileLocation`], why it matters and how to fix it. A location may be a [`DataPath`] such as
//!    `projects[2].stage`.
//! 3. All faults are collected in one sink, [`Faults`].
//! 4. Once each of its locations is a [`Span`] (a file and a range of bytes), a fault is a
//!    [`Diagnostic`]. [`sort`] orders diagnostics and removes duplicates.
//! 5. [`render`] shows them to people or to machines.

mod fault;
mod file_name;
pub mod limit;
pub mod page;
mod path;
mod place;
mod release;
pub mod render;
mod rule;
mod source;
mod suggest;

pub use fault::{Column, Fault, Faults, FileLocation, LocationKind, Note, Subject};
pub use file_name::FileName;
pub use path::{DataPath, Step};
pub use place::{Diagnostic, Span, sort};
pub use release::{NoRelease, Release};
pub use rule::{Family, Rule, Severity};
pub use source::{Position, Source, Sources, Unread, lines_with_offsets};
pub use suggest::{Suggestions, did_you_mean, meant_or, nearest};
