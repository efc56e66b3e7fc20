//! The rules of the model as values. The file of each declares it with the macro `rule!`.

use ascn_diagnostic::{Fault, Faults, Rule};

use crate::dataset::{
    Carried, CycleInputs, EntryAt, EvidenceAt, FinanceAt, IndicatorAt, Measured, MilestoneAt,
    PartnerAt, PlanTargetAt, ProjectAt, Reconciliation, Remeasured, Scope, SupportAt,
};
use crate::governance::Chain;
use crate::network::{Network, Sourced};
use crate::scalar::Year;
use crate::submission::Submission;

/// A rule of the model: a fault, and how it is found.
#[derive(Debug, Clone, Copy)]
pub struct ModelRule {
    /// The fault.
    pub rule: &'static Rule,
    /// How it is found.
    pub check: Check,
}

/// What a rule looks at.
///
/// A rule reports only its own faults, and decides itself which of them count in earlier cycles.
/// The variants for one of many things visit all of them, and add whom each fault is about.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// The network, once.
    Network(fn(&Network, &mut Faults)),
    /// Each cycle with the ones before it.
    Cycle(fn(&Scope<'_>, &mut Faults)),
    /// Each cycle compared with the last one, and the last one itself.
    Reconciled(fn(&Scope<'_>, &Reconciliation<'_>, &CycleInputs, &mut Faults)),
    /// The ledger of each cycle that keeps one.
    Ledger(fn(&Scope<'_>, &Chain, &mut Faults)),
    /// Each submission.
    Submission(fn(&Scope<'_>, &Sourced<Submission>) -> Option<Fault>),
    /// Each project.
    Project(fn(&Scope<'_>, &ProjectAt<'_>) -> Option<Fault>),
    /// Each milestone of a project.
    Milestone(fn(&Scope<'_>, &MilestoneAt<'_>) -> Option<Fault>),
    /// Each indicator of a project.
    Indicator(fn(&IndicatorAt<'_>) -> Option<Fault>),
    /// Each line of a project's finance.
    Finance(fn(&FinanceAt<'_>) -> Option<Fault>),
    /// Each partner of a project.
    Partner(fn(&PartnerAt<'_>) -> Option<Fault>),
    /// Each support that a project asks for.
    Support(fn(&SupportAt<'_>) -> Option<Fault>),
    /// Each document in a project's evidence.
    Evidence(fn(&EvidenceAt<'_>) -> Option<Fault>),
    /// Each target of an action plan.
    PlanTarget(fn(&PlanTargetAt<'_>) -> Option<Fault>),
    /// Each indicator and each target.
    Measured(fn(&Measured<'_>) -> Option<Fault>),
    /// Each project that the last cycle lists too, and that cycle's year. The fault rests on the
    /// project's place in both lists.
    Carried(fn(&Carried<'_>, Year) -> Option<Fault>),
    /// Each indicator and each target that the last cycle has too, and that cycle's year. The fault
    /// rests on what identifies the two.
    Remeasured(fn(&Remeasured<'_>, Year) -> Option<Fault>),
    /// The same for indicators alone.
    RemeasuredIndicator(fn(&Remeasured<'_>, Year) -> Option<Fault>),
}

impl Check {
    /// Checks a cycle.
    pub(crate) fn look_at(self, scope: &Scope<'_>, faults: &mut Faults) {
        let cycle = scope.cycle;
        match self {
            Self::Network(_) => {}
            Self::Cycle(check) => check(scope, faults),
            Self::Reconciled(check) => {
                if let (Some(both), Some(last)) = (scope.reconciliation, scope.last()) {
                    check(scope, both, last, faults);
                }
            }
            Self::Ledger(check) => {
                if let Some(chain) = &cycle.chain {
                    check(scope, chain, faults);
                }
            }
            Self::Submission(check) => faults.extend(cycle.submissions.iter().filter_map(|one| {
                let fault = check(scope, one)?;
                Some(fault.about(scope.subject(one)))
            })),
            Self::Project(check) => faults.extend(scope.projects().filter_map(|at| {
                let fault = check(scope, &at)?;
                Some(fault.about(scope.project_subject(&at)))
            })),
            Self::Milestone(check) => {
                of_entries(scope, ProjectAt::milestones, |at| check(scope, at), faults);
            }
            Self::Indicator(check) => of_entries(scope, ProjectAt::indicators, check, faults),
            Self::Finance(check) => of_entries(scope, ProjectAt::finance, check, faults),
            Self::Partner(check) => of_entries(scope, ProjectAt::partners, check, faults),
            Self::Support(check) => of_entries(scope, ProjectAt::support_required, check, faults),
            Self::Evidence(check) => of_entries(scope, ProjectAt::evidence, check, faults),
            Self::PlanTarget(check) => faults.extend(cycle.plan_targets().filter_map(|at| {
                let fault = check(&at)?;
                Some(fault.about(scope.subject(at.submission)))
            })),
            Self::Measured(check) => faults.extend(cycle.measured().filter_map(|one| {
                let fault = check(&one)?;
                Some(fault.about(one.subject(scope)))
            })),
            Self::Carried(check) => faults.extend(scope.carried().filter_map(|(both, year)| {
                let fault = check(both, year)?.about(scope.project_subject(&both.this));
                Some(fault.rests_on_all(both.listing_locations()))
            })),
            Self::Remeasured(check) => of_both(scope, &scope.remeasured(), check, faults),
            Self::RemeasuredIndicator(check) => {
                of_both(scope, &scope.remeasured_indicators(), check, faults);
            }
        }
    }
}

/// Checks each entry of one of the lists of all projects.
fn of_entries<'a, T: 'a, List: Iterator<Item = EntryAt<'a, T>>>(
    scope: &Scope<'a>,
    list: impl Fn(ProjectAt<'a>) -> List,
    check: impl Fn(&EntryAt<'a, T>) -> Option<Fault>,
    faults: &mut Faults,
) {
    let entries = scope.projects().flat_map(list);
    faults.extend(entries.filter_map(|at| {
        let fault = check(&at)?;
        Some(fault.about(scope.project_subject(&at.project)))
    }));
}

fn of_both(
    scope: &Scope<'_>,
    all: &[Remeasured<'_>],
    check: fn(&Remeasured<'_>, Year) -> Option<Fault>,
    faults: &mut Faults,
) {
    let Some(last) = scope.last() else { return };
    faults.extend(all.iter().filter_map(|both| {
        let fault = check(both, last.year())?.about(both.this.subject(scope));
        Some(fault.rests_on_all(both.identity_locations()))
    }));
}

/// Declares the rule of a file: `rule!(SEVERITY in "FILE.rs", FAMILY, CHECK(FUNCTION))`, followed
/// by `since (0, 2, 0)` if it did not come with the first release.
macro_rules! rule {
    (
        $severity:ident in $file:literal, $family:ident, $kind:ident($check:ident)
        $(, since $release:tt)?
    ) => {
        ascn_diagnostic::rule!(pub(super) RULE: $severity in $file, $family $(, since $release)?);

        /// The rule and its check.
        pub(super) const ASKED: $crate::rule::ModelRule = $crate::rule::ModelRule {
            rule: &RULE,
            check: $crate::rule::Check::$kind($check),
        };
    };
}

/// Collects the rules of these files, sorted by family.
macro_rules! rules {
    ($($file:ident)*) => {
        std::sync::LazyLock::new(|| {
            let mut rules = vec![$($file::ASKED),*];
            rules.sort_by_key(|one| one.rule.family);
            rules
        })
    };
}
