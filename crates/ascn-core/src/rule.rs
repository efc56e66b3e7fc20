//! The rules: one file each, whose comment is the rule's page in the manual.

mod agreement_date_unexplained;
mod agreement_undated;
mod chair_missing;
mod change_contradicts_stage;
mod change_incomplete;
mod change_undeclared;
mod clearance_void;
mod csco_vacant;
mod cycle_differs;
mod dates_out_of_order;
mod density_mismatch;
mod duplicate_entry_id;
mod duplicate_id;
mod duplicate_project_id;
mod duplicate_submission;
mod file_name_differs;
mod focus_area_change_undeclared;
mod highlight_unknown_project;
mod ledger_event_not_allowed;
mod ledger_link_broken;
mod link_unsafe;
mod member_classed_twice;
mod milestone_moved_without_note;
mod milestone_overdue;
mod nil_return_unexplained;
mod not_a_member;
mod office_held_twice;
mod original_date_overwritten;
mod photo_without_consent;
mod project_missing;
mod project_type_of_another_area;
mod rating_unexplained;
mod rating_without_challenge;
mod recommendation_not_followed_up;
mod repeated_entry;
mod return_undeclared;
mod sealed_content_changed;
mod sign_off_contradicts_ledger;
mod submission_missing;
mod support_amount_missing;
mod title_change_undeclared;
mod too_many_cities;
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
        &unknown_typology_member::UNKNOWN_TYPOLOGY_MEMBER,
        Check::Network(unknown_typology_member::check),
    ),
    (
        &member_classed_twice::MEMBER_CLASSED_TWICE,
        Check::Network(member_classed_twice::check),
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
        &duplicate_entry_id::DUPLICATE_ENTRY_ID,
        Check::Cycle(duplicate_entry_id::check),
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
        &unknown_partner::UNKNOWN_PARTNER,
        Check::Cycle(unknown_partner::check),
    ),
    (
        &unknown_programme::UNKNOWN_PROGRAMME,
        Check::Cycle(unknown_programme::check),
    ),
    (
        &repeated_entry::REPEATED_ENTRY,
        Check::Cycle(repeated_entry::check),
    ),
    (
        &dates_out_of_order::DATES_OUT_OF_ORDER,
        Check::Cycle(dates_out_of_order::check),
    ),
    (
        &milestone_overdue::MILESTONE_OVERDUE,
        Check::Cycle(milestone_overdue::check),
    ),
    (
        &milestone_moved_without_note::MILESTONE_MOVED_WITHOUT_NOTE,
        Check::Cycle(milestone_moved_without_note::check),
    ),
    (
        &rating_unexplained::RATING_UNEXPLAINED,
        Check::Cycle(rating_unexplained::check),
    ),
    (
        &rating_without_challenge::RATING_WITHOUT_CHALLENGE,
        Check::Cycle(rating_without_challenge::check),
    ),
    (
        &agreement_undated::AGREEMENT_UNDATED,
        Check::Cycle(agreement_undated::check),
    ),
    (
        &agreement_date_unexplained::AGREEMENT_DATE_UNEXPLAINED,
        Check::Cycle(agreement_date_unexplained::check),
    ),
    (
        &support_amount_missing::SUPPORT_AMOUNT_MISSING,
        Check::Cycle(support_amount_missing::check),
    ),
    (&link_unsafe::LINK_UNSAFE, Check::Cycle(link_unsafe::check)),
    (
        &highlight_unknown_project::HIGHLIGHT_UNKNOWN_PROJECT,
        Check::Cycle(highlight_unknown_project::check),
    ),
    (
        &photo_without_consent::PHOTO_WITHOUT_CONSENT,
        Check::Cycle(photo_without_consent::check),
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
        &original_date_overwritten::ORIGINAL_DATE_OVERWRITTEN,
        Check::Cycle(original_date_overwritten::check),
    ),
    (
        &change_incomplete::CHANGE_INCOMPLETE,
        Check::Cycle(change_incomplete::check),
    ),
    (
        &change_contradicts_stage::CHANGE_CONTRADICTS_STAGE,
        Check::Cycle(change_contradicts_stage::check),
    ),
    // What the secretariat writes.
    (
        &unknown_figure::UNKNOWN_FIGURE,
        Check::Cycle(unknown_figure::check),
    ),
    (
        &recommendation_not_followed_up::RECOMMENDATION_NOT_FOLLOWED_UP,
        Check::Cycle(recommendation_not_followed_up::check),
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
