//! The template platform: templates and messages that a folder of data may replace one by one.
//!
//! It knows nothing of what is printed. What a program brings is data ([`BuiltIn`]): texts of
//! templates, the names of its sections, messages, the fields that each template sees, samples. What
//! is printed of a figure it asks of whoever has the figures ([`Figures`]).
//!
//! 1. [`read`] takes the templates of a data folder, and tells what is wrong with them.
//! 2. [`Engine`] renders them with views, as marked Markdown and as HTML.
//! 3. [`fault`] tells faults of templates and of documents made of them at the place in the template.
//! 4. [`testing`] renders them with samples.
//!
//! It alone knows the engine of the templates and that of the messages.

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
