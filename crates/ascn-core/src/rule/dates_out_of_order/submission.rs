//! The days of a submission, of its sign-offs and of its action plan.

use super::compare::{Limit, Pair, below};
use crate::rule::prelude::*;

/// Reports each day of a submission that comes too late or too early.
pub(super) fn check(scope: &Scope<'_>, submission: &Sourced<Submission>, faults: &mut Faults) {
    let value = &submission.value;
    let subject = || scope.subject(submission);
    let location = |keys| submission.location(below(&DataPath::root(), keys));
    let as_of = ("data_as_of", Some(value.data_as_of));
    let fault_at = || (location(as_of.0), subject());
    faults.extend(Limit::of_cycle(scope).check(as_of.0, as_of.1, fault_at));
    let attested = ("attested.on", value.attested.as_ref().map(|one| one.on));
    let cleared = ("cleared.on", value.cleared.as_ref().map(|one| one.on));
    let is_attested = attested.1.is_some();
    let before_clearance = if is_attested { attested } else { as_of };
    faults.extend(Pair(as_of, attested).check(location, subject));
    faults.extend(Pair(before_clearance, cleared).check(location, subject));
    let limit = Limit::of_submission(submission);
    if let Some(plan) = value.action_plan.value() {
        let fault_at = || (location("action_plan.version"), subject());
        faults.extend(limit.check("version", Some(plan.version), fault_at));
    }
    for at in plan_targets_of(submission) {
        let measured = [
            ("baseline", &at.target.baseline),
            ("latest", &at.target.latest),
        ];
        for (key, measurement) in measured {
            let date = measurement.value().map(|one| one.on);
            let fault_at = || (at.measured().part(key, "on"), subject());
            faults.extend(limit.check(&format!("{key}.on"), date, fault_at));
        }
    }
}
