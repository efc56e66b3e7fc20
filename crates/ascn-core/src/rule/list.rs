//! All rules of the model, in the order of the manual.

use ascn_diagnostic::Rule;

use super::Check::{self, Cycle, Network};
use super::{
    agreement_date_unexplained, agreement_undated, assessment_contradicts_values,
    assessment_unexplained, baseline_changed, chair_missing, change_contradicts_stage,
    change_incomplete, change_undeclared, claim_without_evidence, clearance_void,
    completed_without_end, cost_jump_unexplained, csco_vacant, cycle_differs, data_quality_missing,
    dates_out_of_order, delay_unexplained, density_mismatch, disbursed_above_committed,
    duplicate_entry_id, duplicate_id, duplicate_project_id, duplicate_submission, duplicate_title,
    ended_but_not_completed, evidence_missing, file_name_differs, finance_above_cost,
    finance_amount_above_status, finance_amount_missing, finance_currencies_differ,
    focus_area_change_undeclared, highlight_unknown_project, indicator_redefined,
    indicator_without_baseline, indicator_without_target, ledger_event_not_allowed,
    ledger_link_broken, link_unsafe, measurements_out_of_order, member_classed_twice,
    milestone_moved_without_note, milestone_overdue, nil_return_unexplained, not_a_member,
    office_held_twice, original_date_overwritten, outcome_missing, percent_out_of_range,
    photo_not_a_picture, photo_without_consent, planned_but_started, progress_contradicts_stage,
    progress_fell, project_missing, project_type_of_another_area, rate_missing, rate_unusable,
    rating_unexplained, rating_without_challenge, recommendation_not_followed_up, repeated_entry,
    return_undeclared, sealed_content_changed, sign_off_contradicts_ledger, stage_moved_backward,
    submission_missing, support_amount_missing, target_against_direction, target_beyond_plan,
    target_moved, target_without_unit, text_unchanged, title_change_undeclared, too_many_cities,
    unit_slip_suspected, unknown_city, unknown_country, unknown_figure, unknown_focus_area,
    unknown_outcome, unknown_partner, unknown_programme, unknown_project_type,
    unknown_typology_member, unowned_file, unsupported_format, value_carried_over,
    value_fell_without_note, value_without_source,
};

/// All rules of the model, in the order of the manual.
///
/// A rule tells faults of its own and no others: which of them count in earlier cycles is decided by
/// the rule.
pub static RULES: &[(&Rule, Check)] = &[
    // The network.
    (
        &unsupported_format::UNSUPPORTED_FORMAT,
        Network(unsupported_format::check),
    ),
    (&duplicate_id::DUPLICATE_ID, Network(duplicate_id::check)),
    (
        &unknown_country::UNKNOWN_COUNTRY,
        Network(unknown_country::check),
    ),
    (
        &office_held_twice::OFFICE_HELD_TWICE,
        Network(office_held_twice::check),
    ),
    (
        &unknown_typology_member::UNKNOWN_TYPOLOGY_MEMBER,
        Network(unknown_typology_member::check),
    ),
    (
        &member_classed_twice::MEMBER_CLASSED_TWICE,
        Network(member_classed_twice::check),
    ),
    (&chair_missing::CHAIR_MISSING, Cycle(chair_missing::check)),
    (
        &too_many_cities::TOO_MANY_CITIES,
        Cycle(too_many_cities::check),
    ),
    (&csco_vacant::CSCO_VACANT, Cycle(csco_vacant::check)),
    (
        &density_mismatch::DENSITY_MISMATCH,
        Cycle(density_mismatch::check),
    ),
    // Who reports.
    (&unowned_file::UNOWNED_FILE, Cycle(unowned_file::check)),
    (&unknown_city::UNKNOWN_CITY, Cycle(unknown_city::check)),
    (
        &file_name_differs::FILE_NAME_DIFFERS,
        Cycle(file_name_differs::check),
    ),
    (&not_a_member::NOT_A_MEMBER, Cycle(not_a_member::check)),
    (
        &duplicate_submission::DUPLICATE_SUBMISSION,
        Cycle(duplicate_submission::check),
    ),
    (&cycle_differs::CYCLE_DIFFERS, Cycle(cycle_differs::check)),
    (
        &submission_missing::SUBMISSION_MISSING,
        Cycle(submission_missing::check),
    ),
    (
        &nil_return_unexplained::NIL_RETURN_UNEXPLAINED,
        Cycle(nil_return_unexplained::check),
    ),
    // Projects.
    (
        &duplicate_project_id::DUPLICATE_PROJECT_ID,
        Cycle(duplicate_project_id::check),
    ),
    (
        &duplicate_title::DUPLICATE_TITLE,
        Cycle(duplicate_title::check),
    ),
    (
        &duplicate_entry_id::DUPLICATE_ENTRY_ID,
        Cycle(duplicate_entry_id::check),
    ),
    (
        &unknown_focus_area::UNKNOWN_FOCUS_AREA,
        Cycle(unknown_focus_area::check),
    ),
    (
        &unknown_project_type::UNKNOWN_PROJECT_TYPE,
        Cycle(unknown_project_type::check),
    ),
    (
        &project_type_of_another_area::PROJECT_TYPE_OF_ANOTHER_AREA,
        Cycle(project_type_of_another_area::check),
    ),
    (
        &unknown_outcome::UNKNOWN_OUTCOME,
        Cycle(unknown_outcome::check),
    ),
    (
        &repeated_entry::REPEATED_ENTRY,
        Cycle(repeated_entry::check),
    ),
    (
        &claim_without_evidence::CLAIM_WITHOUT_EVIDENCE,
        Cycle(claim_without_evidence::check),
    ),
    (&link_unsafe::LINK_UNSAFE, Cycle(link_unsafe::check)),
    (
        &highlight_unknown_project::HIGHLIGHT_UNKNOWN_PROJECT,
        Cycle(highlight_unknown_project::check),
    ),
    (
        &photo_not_a_picture::PHOTO_NOT_A_PICTURE,
        Cycle(photo_not_a_picture::check),
    ),
    (
        &photo_without_consent::PHOTO_WITHOUT_CONSENT,
        Cycle(photo_without_consent::check),
    ),
    // Stage and time.
    (
        &dates_out_of_order::DATES_OUT_OF_ORDER,
        Cycle(dates_out_of_order::check),
    ),
    (
        &completed_without_end::COMPLETED_WITHOUT_END,
        Cycle(completed_without_end::check),
    ),
    (
        &ended_but_not_completed::ENDED_BUT_NOT_COMPLETED,
        Cycle(ended_but_not_completed::check),
    ),
    (
        &planned_but_started::PLANNED_BUT_STARTED,
        Cycle(planned_but_started::check),
    ),
    (
        &progress_contradicts_stage::PROGRESS_CONTRADICTS_STAGE,
        Cycle(progress_contradicts_stage::check),
    ),
    (
        &milestone_overdue::MILESTONE_OVERDUE,
        Cycle(milestone_overdue::check),
    ),
    (
        &milestone_moved_without_note::MILESTONE_MOVED_WITHOUT_NOTE,
        Cycle(milestone_moved_without_note::check),
    ),
    (
        &rating_unexplained::RATING_UNEXPLAINED,
        Cycle(rating_unexplained::check),
    ),
    (
        &rating_without_challenge::RATING_WITHOUT_CHALLENGE,
        Cycle(rating_without_challenge::check),
    ),
    // Results.
    (
        &measurements_out_of_order::MEASUREMENTS_OUT_OF_ORDER,
        Cycle(measurements_out_of_order::check),
    ),
    (
        &target_against_direction::TARGET_AGAINST_DIRECTION,
        Cycle(target_against_direction::check),
    ),
    (
        &percent_out_of_range::PERCENT_OUT_OF_RANGE,
        Cycle(percent_out_of_range::check),
    ),
    (
        &indicator_without_baseline::INDICATOR_WITHOUT_BASELINE,
        Cycle(indicator_without_baseline::check),
    ),
    (
        &indicator_without_target::INDICATOR_WITHOUT_TARGET,
        Cycle(indicator_without_target::check),
    ),
    (
        &data_quality_missing::DATA_QUALITY_MISSING,
        Cycle(data_quality_missing::check),
    ),
    (
        &value_without_source::VALUE_WITHOUT_SOURCE,
        Cycle(value_without_source::check),
    ),
    (
        &outcome_missing::OUTCOME_MISSING,
        Cycle(outcome_missing::check),
    ),
    (
        &evidence_missing::EVIDENCE_MISSING,
        Cycle(evidence_missing::check),
    ),
    // Action plans.
    (
        &target_without_unit::TARGET_WITHOUT_UNIT,
        Cycle(target_without_unit::check),
    ),
    (
        &target_beyond_plan::TARGET_BEYOND_PLAN,
        Cycle(target_beyond_plan::check),
    ),
    (
        &assessment_unexplained::ASSESSMENT_UNEXPLAINED,
        Cycle(assessment_unexplained::check),
    ),
    (
        &assessment_contradicts_values::ASSESSMENT_CONTRADICTS_VALUES,
        Cycle(assessment_contradicts_values::check),
    ),
    // Money and partners.
    (
        &finance_amount_missing::FINANCE_AMOUNT_MISSING,
        Cycle(finance_amount_missing::check),
    ),
    (
        &finance_amount_above_status::FINANCE_AMOUNT_ABOVE_STATUS,
        Cycle(finance_amount_above_status::check),
    ),
    (
        &disbursed_above_committed::DISBURSED_ABOVE_COMMITTED,
        Cycle(disbursed_above_committed::check),
    ),
    (
        &finance_currencies_differ::FINANCE_CURRENCIES_DIFFER,
        Cycle(finance_currencies_differ::check),
    ),
    (
        &finance_above_cost::FINANCE_ABOVE_COST,
        Cycle(finance_above_cost::check),
    ),
    (&rate_unusable::RATE_UNUSABLE, Cycle(rate_unusable::check)),
    (&rate_missing::RATE_MISSING, Cycle(rate_missing::check)),
    (
        &support_amount_missing::SUPPORT_AMOUNT_MISSING,
        Cycle(support_amount_missing::check),
    ),
    (
        &unknown_partner::UNKNOWN_PARTNER,
        Cycle(unknown_partner::check),
    ),
    (
        &unknown_programme::UNKNOWN_PROGRAMME,
        Cycle(unknown_programme::check),
    ),
    (
        &agreement_undated::AGREEMENT_UNDATED,
        Cycle(agreement_undated::check),
    ),
    (
        &agreement_date_unexplained::AGREEMENT_DATE_UNEXPLAINED,
        Cycle(agreement_date_unexplained::check),
    ),
    // From one year to the next.
    (
        &project_missing::PROJECT_MISSING,
        Cycle(project_missing::check),
    ),
    (
        &change_undeclared::CHANGE_UNDECLARED,
        Cycle(change_undeclared::check),
    ),
    (
        &return_undeclared::RETURN_UNDECLARED,
        Cycle(return_undeclared::check),
    ),
    (
        &title_change_undeclared::TITLE_CHANGE_UNDECLARED,
        Cycle(title_change_undeclared::check),
    ),
    (
        &focus_area_change_undeclared::FOCUS_AREA_CHANGE_UNDECLARED,
        Cycle(focus_area_change_undeclared::check),
    ),
    (
        &change_incomplete::CHANGE_INCOMPLETE,
        Cycle(change_incomplete::check),
    ),
    (
        &change_contradicts_stage::CHANGE_CONTRADICTS_STAGE,
        Cycle(change_contradicts_stage::check),
    ),
    (
        &stage_moved_backward::STAGE_MOVED_BACKWARD,
        Cycle(stage_moved_backward::check),
    ),
    (&progress_fell::PROGRESS_FELL, Cycle(progress_fell::check)),
    (
        &original_date_overwritten::ORIGINAL_DATE_OVERWRITTEN,
        Cycle(original_date_overwritten::check),
    ),
    (
        &delay_unexplained::DELAY_UNEXPLAINED,
        Cycle(delay_unexplained::check),
    ),
    (
        &cost_jump_unexplained::COST_JUMP_UNEXPLAINED,
        Cycle(cost_jump_unexplained::check),
    ),
    (
        &unit_slip_suspected::UNIT_SLIP_SUSPECTED,
        Cycle(unit_slip_suspected::check),
    ),
    (
        &indicator_redefined::INDICATOR_REDEFINED,
        Cycle(indicator_redefined::check),
    ),
    (
        &baseline_changed::BASELINE_CHANGED,
        Cycle(baseline_changed::check),
    ),
    (&target_moved::TARGET_MOVED, Cycle(target_moved::check)),
    (
        &value_fell_without_note::VALUE_FELL_WITHOUT_NOTE,
        Cycle(value_fell_without_note::check),
    ),
    (
        &value_carried_over::VALUE_CARRIED_OVER,
        Cycle(value_carried_over::check),
    ),
    (
        &text_unchanged::TEXT_UNCHANGED,
        Cycle(text_unchanged::check),
    ),
    // What the secretariat writes.
    (
        &unknown_figure::UNKNOWN_FIGURE,
        Cycle(unknown_figure::check),
    ),
    (
        &recommendation_not_followed_up::RECOMMENDATION_NOT_FOLLOWED_UP,
        Cycle(recommendation_not_followed_up::check),
    ),
    // The reporting chain.
    (
        &ledger_link_broken::LEDGER_LINK_BROKEN,
        Cycle(ledger_link_broken::check),
    ),
    (
        &ledger_event_not_allowed::LEDGER_EVENT_NOT_ALLOWED,
        Cycle(ledger_event_not_allowed::check),
    ),
    (
        &sealed_content_changed::SEALED_CONTENT_CHANGED,
        Cycle(sealed_content_changed::check),
    ),
    (
        &clearance_void::CLEARANCE_VOID,
        Cycle(clearance_void::check),
    ),
    (
        &sign_off_contradicts_ledger::SIGN_OFF_CONTRADICTS_LEDGER,
        Cycle(sign_off_contradicts_ledger::check),
    ),
];
