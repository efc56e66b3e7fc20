//! What was read, and the datasets made of it once it is checked.
//!
//! 1. [`Inputs`] is what was read.
//! 2. [`Scope`] is what a rule sees of it: one cycle, the cycles before it, and the
//!    [`Reconciliation`] of the last two.
//! 3. [`Measured`] is what indicators of projects and targets of action plans have in common.
//! 4. [`Dataset`] is inputs without errors; [`PublicDataset`] is the part that may be published.

mod checked;
mod edition;
mod entry;
mod history;
mod inputs;
mod measured;
mod project;
mod scope;

pub use checked::{CityStates, Dataset, Reporting};
pub use edition::{Edition, PublicDataset};
pub use entry::{EntryAt, EvidenceAt, FinanceAt, MilestoneAt, PartnerAt, SupportAt};
pub use history::{Carried, Reconciliation};
pub use inputs::{CycleInputs, Inputs};
pub use measured::{IndicatorAt, Measured, MeasuredOf, PlanTargetAt, Remeasured, plan_targets_of};
pub use project::{ProjectAt, projects_of};
pub use scope::{Cities, CityAt, Scope};
