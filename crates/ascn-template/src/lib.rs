//! The template platform: templates and messages that a folder of data may replace one by one.
//!
//! It knows nothing of what is printed. A program provides data ([`BuiltIn`]): texts of templates,
//! the names of its sections, messages, the fields that each template sees, samples. The text of a
//! figure comes from an implementation of [`Figures`].
//!
//! 1. [`read`] reads the templates of a data folder, and reports their faults.
//! 2. [`Engine`] renders them with views, as marked Markdown and as HTML.
//! 3. [`fault`] places faults of templates, and of documents made of them, in the template.
//! 4. [`testing`] renders them with samples.
//!
//! No other crate knows the template engine and the message engine.

mod blocks;
mod built_in;
mod check;
mod engine;
mod error;
pub mod fault;
mod file;
mod message;
pub mod rule;
mod sample;
mod templates;
pub mod testing;
#[cfg(test)]
mod tests;
mod token;
mod view;
mod view_change;
pub mod vocabulary;

pub use built_in::{BuiltIn, FigureIds, Template};
pub use check::read;
pub use engine::{Engine, Figures, Rendering, View, figures_in};
pub use error::{Result, TemplateError};
pub use file::{BUILT_IN, FOLDER, FRAME, PAGE, PLAN, TemplateKind, own_file};
pub use message::{Argument, Language, Messages, ids};
pub use sample::{SAMPLE_NOT_THE_VIEW, SampleError};
pub use templates::{Entry, PlacedSection, PlannedSection, Standing, TemplatePlan, Templates};
pub use view::{Field, FieldKind, Views};
pub use view_change::{FieldChange, ViewChange};
