//! The names that every rule uses: faults and their places, all that a rule sees, and the parts of
//! a submission.

pub(super) use ascn_diagnostic::{
    DataPath, Fault, Faults, FileLocation, FileName, Subject, Suggestions, did_you_mean,
};

pub(super) use crate::dataset::*;
pub(super) use crate::network::{CityId, Network, Sourced};
pub(super) use crate::scalar::{Answer, Code, Date, Decimal, Reported, Year};
pub(super) use crate::submission::*;
