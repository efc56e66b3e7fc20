//! Signing off: what can be signed now, and what has changed since it was signed.
//!
//! 1. [`Present`] is the current content of the data folder; [`report`] seals the report made of
//!    it.
//! 2. [`Chain::changes_since`] names all that has changed since it was sealed.
//! 3. A [`Gate`] says which conditions of an [`Act`] are not met, and who can meet them.
//! 4. [`Status`] shows all of it; [`record()`] adds an event, if its gate is open.
//!
//! [`Chain::changes_since`]: crate::governance::Chain::changes_since

mod act;
mod changes;
mod gate;
mod party;
mod present;
mod record;
pub mod report;
mod status;

pub use act::Act;
pub use gate::{Gate, Unmet};
pub use present::Present;
pub use record::{Recording, Refusal, Request, record};
pub use status::{StageStatus, Status, StepStatus};
