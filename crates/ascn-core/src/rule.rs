//! The rules: one file each, whose comment is the rule's page in the manual.

mod agreement_date_unexplained;
mod agreement_undated;
mod assessment_contradicts_values;
mod assessment_unexplained;
mod baseline_changed;
mod chair_missing;
mod change_contradicts_stage;
mod change_incomplete;
mod change_undeclared;
mod claim_without_evidence;
mod clearance_void;
mod completed_without_end;
mod cost_jump_unexplained;
mod csco_vacant;
mod cycle_differs;
mod data_quality_missing;
mod dates_out_of_order;
mod delay_unexplained;
mod density_mismatch;
mod disbursed_above_committed;
mod duplicate_entry_id;
mod duplicate_id;
mod duplicate_project_id;
mod duplicate_submission;
mod duplicate_title;
mod ended_but_not_completed;
mod evidence_missing;
mod file_name_differs;
mod finance_above_cost;
mod finance_amount_above_status;
mod finance_amount_missing;
mod finance_currencies_differ;
mod focus_area_change_undeclared;
mod highlight_unknown_project;
mod indicator_redefined;
mod indicator_without_baseline;
mod indicator_without_target;
mod ledger_event_not_allowed;
mod ledger_link_broken;
mod link_unsafe;
mod list;
mod measurements_out_of_order;
mod member_classed_twice;
mod milestone_moved_without_note;
mod milestone_overdue;
mod nil_return_unexplained;
mod not_a_member;
mod office_held_twice;
mod original_date_overwritten;
mod outcome_missing;
mod percent_out_of_range;
mod photo_not_a_picture;
mod photo_without_consent;
mod planned_but_started;
mod progress_contradicts_stage;
mod progress_fell;
mod project_missing;
mod project_type_of_another_area;
mod rate_missing;
mod rate_unusable;
mod rating_unexplained;
mod rating_without_challenge;
mod recommendation_not_followed_up;
mod repeated_entry;
mod return_undeclared;
mod sealed_content_changed;
mod sign_off_contradicts_ledger;
mod stage_moved_backward;
mod submission_missing;
mod support_amount_missing;
mod target_against_direction;
mod target_beyond_plan;
mod target_moved;
mod target_without_unit;
mod text_unchanged;
mod title_change_undeclared;
mod too_many_cities;
mod unit_slip_suspected;
mod unknown_city;
mod unknown_country;
mod unknown_figure;
mod unknown_focus_area;
mod unknown_outcome;
mod unknown_partner;
mod unknown_programme;
mod unknown_project_type;
mod unknown_typology_member;
mod unowned_file;
mod unsupported_format;
mod value_carried_over;
mod value_fell_without_note;
mod value_without_source;

pub use list::RULES;

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
