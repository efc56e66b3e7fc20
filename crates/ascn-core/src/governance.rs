//! The governance of the network: who signs what, in which order, and what a change after a
//! signature does.
//!
//! 1. A [`Body`](crate::network::Body) acts at a [`Stage`]; the [`STEPS`] say as data what is recorded there, by whom,
//!    about what, under which [`Condition`]s, what it seals and what it lifts.
//! 2. A [`Chain`] is the ledger of a cycle: a list of [`Event`]s, each held to the one before by
//!    its [`Digest`](crate::scalar::Digest), and what they sealed in canonical form ([`Tree`]).
//! 3. [`Standing`] is where a cycle stands after its events; [`Present`] is what stands in the
//!    data folder now.
//! 4. A [`Gate`] says which conditions of an [`Act`] are not met, and who can meet them.
//! 5. [`Status`] shows all of it; [`record()`] adds an event, if its gate is open.
//! 6. What was signed and has changed since is void: [`changed_since`] names every changed field of
//!    a submission, [`Chain::changes_since`] all else.

mod act;
mod canonical;
mod chain;
mod city_state;
mod condition;
mod difference;
mod event;
mod event_kind;
mod gate;
mod party;
mod present;
mod record;
mod reflow;
pub mod seal;
mod stage;
mod standing;
mod status;
mod step;
mod steps;
mod voiding;

pub use act::Act;
pub use canonical::Tree;
pub use chain::Chain;
pub use city_state::CityState;
pub use condition::Condition;
pub use difference::{Difference, differences};
pub use event::{Event, Subject};
pub use event_kind::EventKind;
pub use gate::{Gate, Unmet};

pub use present::Present;
pub use record::{Recording, Refusal, Request, record};
pub use reflow::reflow;
pub use stage::{Order, Stage};
pub use standing::Standing;
pub use status::{StageStatus, Status, StepStatus};
pub use step::{About, SealKind, Step};
pub use steps::STEPS;
pub use voiding::changed_since;
