//! What every rule is written with: faults and their places, all that a rule sees, and all that a
//! submission is made of.

pub(super) use ascn_diagnostic::{
    DataPath, Fault, Faults, FileLocation, FileName, Subject, Suggestions, did_you_mean,
};

pub(super) use crate::dataset::*;
pub(super) use crate::network::{CityId, Network, Sourced};
pub(super) use crate::scalar::{Answer, Code, Date, Decimal, Reported, Year};
pub(super) use crate::submission::*;
