//! All rules of the model, in the order of the manual.

use ascn_diagnostic::Rule;

use super::{
    Check, agreement_date_unexplained, agreement_undated, assessment_contradicts_values,
    assessment_unexplained, baseline_changed, chair_missing, change_contradicts_stage,
    change_incomplete, change_undeclared, claim_without_evidence, clearance_void, csco_vacant,
    cycle_differs, data_quality_missing, dates_out_of_order, density_mismatch, duplicate_entry_id,
    duplicate_id, duplicate_project_id, duplicate_submission, duplicate_title, evidence_missing,
    file_name_differs, focus_area_change_undeclared, highlight_unknown_project,
    indicator_redefined, indicator_without_baseline, indicator_without_target,
    ledger_event_not_allowed, ledger_link_broken, link_unsafe, measurements_out_of_order,
    member_classed_twice, milestone_moved_without_note, milestone_overdue, nil_return_unexplained,
    not_a_member, office_held_twice, original_date_overwritten, outcome_missing,
    percent_out_of_range, photo_without_consent, project_missing, project_type_of_another_area,
    rating_unexplained, rating_without_challenge, recommendation_not_followed_up, repeated_entry,
    return_undeclared, sealed_content_changed, sign_off_contradicts_ledger, submission_missing,
    support_amount_missing, target_against_direction, target_beyond_plan, target_moved,
    target_without_unit, text_unchanged, title_change_undeclared, too_many_cities, unknown_city,
    unknown_country, unknown_figure, unknown_focus_area, unknown_outcome, unknown_partner,
    unknown_programme, unknown_project_type, unknown_typology_member, unowned_file,
    unsupported_format, value_carried_over, value_fell_without_note, value_without_source,
};

/// All rules of the model, in the order of the manual.
///
/// A rule tells faults of its own and no others: which of them count in earlier cycles is decided by
/// the rule.
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
        &duplicate_title::DUPLICATE_TITLE,
        Check::Cycle(duplicate_title::check),
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
    // Results.
    (
        &measurements_out_of_order::MEASUREMENTS_OUT_OF_ORDER,
        Check::Cycle(measurements_out_of_order::check),
    ),
    (
        &target_against_direction::TARGET_AGAINST_DIRECTION,
        Check::Cycle(target_against_direction::check),
    ),
    (
        &percent_out_of_range::PERCENT_OUT_OF_RANGE,
        Check::Cycle(percent_out_of_range::check),
    ),
    (
        &indicator_without_baseline::INDICATOR_WITHOUT_BASELINE,
        Check::Cycle(indicator_without_baseline::check),
    ),
    (
        &indicator_without_target::INDICATOR_WITHOUT_TARGET,
        Check::Cycle(indicator_without_target::check),
    ),
    (
        &data_quality_missing::DATA_QUALITY_MISSING,
        Check::Cycle(data_quality_missing::check),
    ),
    (
        &value_without_source::VALUE_WITHOUT_SOURCE,
        Check::Cycle(value_without_source::check),
    ),
    (
        &outcome_missing::OUTCOME_MISSING,
        Check::Cycle(outcome_missing::check),
    ),
    (
        &evidence_missing::EVIDENCE_MISSING,
        Check::Cycle(evidence_missing::check),
    ),
    (
        &claim_without_evidence::CLAIM_WITHOUT_EVIDENCE,
        Check::Cycle(claim_without_evidence::check),
    ),
    // Action plans.
    (
        &target_without_unit::TARGET_WITHOUT_UNIT,
        Check::Cycle(target_without_unit::check),
    ),
    (
        &target_beyond_plan::TARGET_BEYOND_PLAN,
        Check::Cycle(target_beyond_plan::check),
    ),
    (
        &assessment_unexplained::ASSESSMENT_UNEXPLAINED,
        Check::Cycle(assessment_unexplained::check),
    ),
    (
        &assessment_contradicts_values::ASSESSMENT_CONTRADICTS_VALUES,
        Check::Cycle(assessment_contradicts_values::check),
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
    (
        &indicator_redefined::INDICATOR_REDEFINED,
        Check::Cycle(indicator_redefined::check),
    ),
    (
        &baseline_changed::BASELINE_CHANGED,
        Check::Cycle(baseline_changed::check),
    ),
    (
        &target_moved::TARGET_MOVED,
        Check::Cycle(target_moved::check),
    ),
    (
        &value_fell_without_note::VALUE_FELL_WITHOUT_NOTE,
        Check::Cycle(value_fell_without_note::check),
    ),
    (
        &value_carried_over::VALUE_CARRIED_OVER,
        Check::Cycle(value_carried_over::check),
    ),
    (
        &text_unchanged::TEXT_UNCHANGED,
        Check::Cycle(text_unchanged::check),
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
