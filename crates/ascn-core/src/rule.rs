//! The rules: one file each, whose comment is the rule's page in the manual.

mod chair_missing;
mod change_contradicts_stage;
mod change_incomplete;
mod change_undeclared;
mod clearance_void;
mod completed_without_end;
mod cost_jump_unexplained;
mod csco_vacant;
mod cycle_differs;
mod dates_out_of_order;
mod delay_unexplained;
mod density_mismatch;
mod disbursed_above_committed;
mod duplicate_id;
mod duplicate_project_id;
mod duplicate_submission;
mod ended_but_not_completed;
mod file_name_differs;
mod finance_above_cost;
mod finance_amount_above_status;
mod finance_amount_missing;
mod finance_currencies_differ;
mod focus_area_change_undeclared;
mod ledger_event_not_allowed;
mod ledger_link_broken;
mod nil_return_unexplained;
mod not_a_member;
mod office_held_twice;
mod planned_but_started;
mod progress_contradicts_stage;
mod progress_fell;
mod project_missing;
mod project_type_of_another_area;
mod rate_missing;
mod rate_unusable;
mod return_undeclared;
mod sealed_content_changed;
mod sign_off_contradicts_ledger;
mod stage_moved_backward;
mod submission_missing;
mod title_change_undeclared;
mod too_many_cities;
mod unit_slip_suspected;
mod unknown_city;
mod unknown_country;
mod unknown_focus_area;
mod unknown_outcome;
mod unknown_project_type;
mod unowned_file;
mod unsupported_format;

use ascn_diagnostic::{Faults, Rule};

use crate::dataset::Scope;
use crate::network::Network;

/// What a rule looks at.
#[derive(Debug, Clone, Copy)]
pub enum Check {
    /// The network, once.
    Network(fn(&Network, &mut Faults)),
    /// Each cycle with the ones before it.
    Cycle(fn(&Scope<'_>, &mut Faults)),
}

/// Whether a rule is about the ledger, not about what was submitted.
///
/// What it tells is shown by the chain's own status: it is no caveat of the report.
pub fn is_of_the_chain(rule: &Rule) -> bool {
    let of_the_chain = [
        &clearance_void::CLEARANCE_VOID,
        &ledger_event_not_allowed::LEDGER_EVENT_NOT_ALLOWED,
        &ledger_link_broken::LEDGER_LINK_BROKEN,
        &sealed_content_changed::SEALED_CONTENT_CHANGED,
        &sign_off_contradicts_ledger::SIGN_OFF_CONTRADICTS_LEDGER,
    ];
    of_the_chain.iter().any(|one| one.code == rule.code)
}

/// All rules of the model, in the order of the manual.
pub static RULES: &[(&Rule, Check)] = &[
    // The network.
    (
        &unsupported_format::UNSUPPORTED_FORMAT,
        Check::Network(unsupported_format::check),
    ),
    (
        &duplicate_id::DUPLICATE_ID,
        Check::Network(duplicate_id::check),
    ),
    (
        &unknown_country::UNKNOWN_COUNTRY,
        Check::Network(unknown_country::check),
    ),
    (
        &office_held_twice::OFFICE_HELD_TWICE,
        Check::Network(office_held_twice::check),
    ),
    (
        &chair_missing::CHAIR_MISSING,
        Check::Cycle(chair_missing::check),
    ),
    (
        &too_many_cities::TOO_MANY_CITIES,
        Check::Cycle(too_many_cities::check),
    ),
    (&csco_vacant::CSCO_VACANT, Check::Cycle(csco_vacant::check)),
    (
        &density_mismatch::DENSITY_MISMATCH,
        Check::Cycle(density_mismatch::check),
    ),
    // Who reports.
    (
        &unowned_file::UNOWNED_FILE,
        Check::Cycle(unowned_file::check),
    ),
    (
        &unknown_city::UNKNOWN_CITY,
        Check::Cycle(unknown_city::check),
    ),
    (
        &file_name_differs::FILE_NAME_DIFFERS,
        Check::Cycle(file_name_differs::check),
    ),
    (
        &not_a_member::NOT_A_MEMBER,
        Check::Cycle(not_a_member::check),
    ),
    (
        &duplicate_submission::DUPLICATE_SUBMISSION,
        Check::Cycle(duplicate_submission::check),
    ),
    (
        &cycle_differs::CYCLE_DIFFERS,
        Check::Cycle(cycle_differs::check),
    ),
    (
        &submission_missing::SUBMISSION_MISSING,
        Check::Cycle(submission_missing::check),
    ),
    (
        &nil_return_unexplained::NIL_RETURN_UNEXPLAINED,
        Check::Cycle(nil_return_unexplained::check),
    ),
    // Projects.
    (
        &duplicate_project_id::DUPLICATE_PROJECT_ID,
        Check::Cycle(duplicate_project_id::check),
    ),
    (
        &unknown_focus_area::UNKNOWN_FOCUS_AREA,
        Check::Cycle(unknown_focus_area::check),
    ),
    (
        &unknown_project_type::UNKNOWN_PROJECT_TYPE,
        Check::Cycle(unknown_project_type::check),
    ),
    (
        &project_type_of_another_area::PROJECT_TYPE_OF_ANOTHER_AREA,
        Check::Cycle(project_type_of_another_area::check),
    ),
    (
        &unknown_outcome::UNKNOWN_OUTCOME,
        Check::Cycle(unknown_outcome::check),
    ),
    (
        &dates_out_of_order::DATES_OUT_OF_ORDER,
        Check::Cycle(dates_out_of_order::check),
    ),
    (
        &completed_without_end::COMPLETED_WITHOUT_END,
        Check::Cycle(completed_without_end::check),
    ),
    (
        &ended_but_not_completed::ENDED_BUT_NOT_COMPLETED,
        Check::Cycle(ended_but_not_completed::check),
    ),
    (
        &planned_but_started::PLANNED_BUT_STARTED,
        Check::Cycle(planned_but_started::check),
    ),
    (
        &progress_contradicts_stage::PROGRESS_CONTRADICTS_STAGE,
        Check::Cycle(progress_contradicts_stage::check),
    ),
    // Money.
    (
        &finance_amount_missing::FINANCE_AMOUNT_MISSING,
        Check::Cycle(finance_amount_missing::check),
    ),
    (
        &finance_amount_above_status::FINANCE_AMOUNT_ABOVE_STATUS,
        Check::Cycle(finance_amount_above_status::check),
    ),
    (
        &disbursed_above_committed::DISBURSED_ABOVE_COMMITTED,
        Check::Cycle(disbursed_above_committed::check),
    ),
    (
        &finance_currencies_differ::FINANCE_CURRENCIES_DIFFER,
        Check::Cycle(finance_currencies_differ::check),
    ),
    (
        &finance_above_cost::FINANCE_ABOVE_COST,
        Check::Cycle(finance_above_cost::check),
    ),
    (
        &rate_unusable::RATE_UNUSABLE,
        Check::Cycle(rate_unusable::check),
    ),
    (
        &rate_missing::RATE_MISSING,
        Check::Cycle(rate_missing::check),
    ),
    // From one year to the next.
    (
        &project_missing::PROJECT_MISSING,
        Check::Cycle(project_missing::check),
    ),
    (
        &change_undeclared::CHANGE_UNDECLARED,
        Check::Cycle(change_undeclared::check),
    ),
    (
        &return_undeclared::RETURN_UNDECLARED,
        Check::Cycle(return_undeclared::check),
    ),
    (
        &title_change_undeclared::TITLE_CHANGE_UNDECLARED,
        Check::Cycle(title_change_undeclared::check),
    ),
    (
        &focus_area_change_undeclared::FOCUS_AREA_CHANGE_UNDECLARED,
        Check::Cycle(focus_area_change_undeclared::check),
    ),
    (
        &change_incomplete::CHANGE_INCOMPLETE,
        Check::Cycle(change_incomplete::check),
    ),
    (
        &change_contradicts_stage::CHANGE_CONTRADICTS_STAGE,
        Check::Cycle(change_contradicts_stage::check),
    ),
    (
        &stage_moved_backward::STAGE_MOVED_BACKWARD,
        Check::Cycle(stage_moved_backward::check),
    ),
    (
        &progress_fell::PROGRESS_FELL,
        Check::Cycle(progress_fell::check),
    ),
    (
        &delay_unexplained::DELAY_UNEXPLAINED,
        Check::Cycle(delay_unexplained::check),
    ),
    (
        &cost_jump_unexplained::COST_JUMP_UNEXPLAINED,
        Check::Cycle(cost_jump_unexplained::check),
    ),
    (
        &unit_slip_suspected::UNIT_SLIP_SUSPECTED,
        Check::Cycle(unit_slip_suspected::check),
    ),
    // The reporting chain.
    (
        &ledger_link_broken::LEDGER_LINK_BROKEN,
        Check::Cycle(ledger_link_broken::check),
    ),
    (
        &ledger_event_not_allowed::LEDGER_EVENT_NOT_ALLOWED,
        Check::Cycle(ledger_event_not_allowed::check),
    ),
    (
        &sealed_content_changed::SEALED_CONTENT_CHANGED,
        Check::Cycle(sealed_content_changed::check),
    ),
    (
        &clearance_void::CLEARANCE_VOID,
        Check::Cycle(clearance_void::check),
    ),
    (
        &sign_off_contradicts_ledger::SIGN_OFF_CONTRADICTS_LEDGER,
        Check::Cycle(sign_off_contradicts_ledger::check),
    ),
];
