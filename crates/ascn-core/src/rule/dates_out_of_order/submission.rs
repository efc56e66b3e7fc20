//! The days of a submission, of its sign-offs and of its action plan.

use ascn_diagnostic::{DataPath, Faults};

use super::compare::{Limit, Pair};
use crate::dataset::{Scope, plan_targets_of};
use crate::network::Sourced;
use crate::scalar::Date;
use crate::submission::{ActionPlan, PlanTarget, Submission};

/// Tells each day of a submission that comes too late or too early.
pub(super) fn check(scope: &Scope<'_>, submission: &Sourced<Submission>, faults: &mut Faults) {
    let value = &submission.value;
    let subject = || scope.subject(submission);
    let as_of = ("data_as_of", Some(value.data_as_of));
    let fault_at = || (submission.spot_of(as_of.0), subject());
    faults.extend(Limit::of_cycle(scope).check(as_of.0, as_of.1, fault_at));
    let attested = ("attested.on", value.attested.as_ref().map(|one| one.on));
    let cleared = ("cleared.on", value.cleared.as_ref().map(|one| one.on));
    let spot = |keys: &'static str| {
        let path = keys
            .split('.')
            .fold(DataPath::root(), |path, key| path.key(key));
        submission.spot(path)
    };
    let before_clearance = if attested.1.is_some() {
        attested
    } else {
        as_of
    };
    for (first, second) in [(as_of, attested), (before_clearance, cleared)] {
        Pair { first, second }.check(spot, subject, faults);
    }
    if let Some(plan) = value.action_plan.value() {
        check_plan(scope, submission, plan, faults);
    }
}

/// When a measurement of a target was made, by its key.
type TargetDate = (&'static str, fn(&PlanTarget) -> Option<Date>);

/// The measurements of a target that were made.
const MEASURED: [TargetDate; 2] = [
    ("baseline", |target| Some(target.baseline.value()?.on)),
    ("latest", |target| Some(target.latest.value()?.on)),
];

fn check_plan(
    scope: &Scope<'_>,
    submission: &Sourced<Submission>,
    plan: &ActionPlan,
    faults: &mut Faults,
) {
    let limit = Limit::of_submission(submission);
    let path = DataPath::root().key("action_plan");
    let fault_at = |path: DataPath| (submission.spot(path), scope.subject(submission));
    let version = limit.check("version", Some(plan.version), || {
        fault_at(path.key("version"))
    });
    faults.extend(version);
    for at in plan_targets_of(submission) {
        for (key, date) in MEASURED {
            let name = format!("{key}.on");
            let fault_at = || fault_at(at.path().key(key).key("on"));
            faults.extend(limit.check(&name, date(at.target), fault_at));
        }
    }
}
