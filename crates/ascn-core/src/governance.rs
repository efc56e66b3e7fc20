//! The governance of the network: who signs what, in which order, and what was signed.
//!
//! 1. A [`Body`](crate::network::Body) acts at a [`ChainStage`]; the [`STEPS`] say as data what is
//!    recorded there, by whom, about what, under which [`Condition`]s, what it seals and what it
//!    lifts.
//! 2. A [`Chain`] is the ledger of a cycle: a list of [`Event`]s, each linked to the one before by
//!    its [`Digest`](crate::scalar::Digest), and what they sealed in canonical form ([`Tree`]).
//! 3. [`Standing`] is the state of a cycle after its events, [`CityState`] that of a city.
//! 4. A submission that has changed since it was signed is no longer signed: [`changed_since`]
//!    names every changed field.
//!
//! What can be signed now depends on the figures too, and is decided in
//! [`sign_off`](crate::sign_off).

mod canonical;
mod chain;
mod city_state;
mod condition;
mod difference;
mod event;
mod event_kind;
mod reflow;
pub mod seal;
mod stage;
mod standing;
mod step;
mod steps;

pub use canonical::Tree;
pub use chain::{Chain, changed_since};
pub use city_state::CityState;
pub use condition::Condition;
pub use difference::{Difference, differences};
pub use event::{Event, Subject};
pub use event_kind::EventKind;
pub use reflow::reflow;
pub use stage::{ChainStage, Order};
pub use standing::Standing;
pub use step::{About, SealKind, Step};
pub use steps::STEPS;
