//! What was read, and what of it has been checked.
//!
//! 1. [`Inputs`] is what was read.
//! 2. [`Scope`] is what a rule sees of it: one cycle, the cycles before it, and the
//!    [`Reconciliation`] of the two last ones.
//! 3. [`Dataset`] is what has no error.

mod checked;
mod finance;
mod history;
mod inputs;
mod scope;

pub use checked::{CityStates, Dataset, Reporting};
pub use finance::FinanceAt;
pub use history::{Carried, Reconciliation};
pub use inputs::{CycleInputs, Inputs};
pub use scope::{Cities, CityAt, ProjectAt, Scope, projects_of};
