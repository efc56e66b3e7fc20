//! The status of a cycle, for people at a terminal.

use std::fmt::Write;

use ascn_core::governance::{CityState, Difference, changed_since};
use ascn_core::network::CityId;
use ascn_core::scalar::Code;
use ascn_core::sign_off::{Act, Gate, StageStatus, Status, StepStatus, Unmet};
use ascn_diagnostic::{DataPath, FileName};
use ascn_yaml::Locator;

use crate::chain::ReportingChain;

/// The width of the column of stages.
const STAGE_WIDTH: usize = 16;

pub(super) fn status(of: &ReportingChain<'_>, gate: &Gate<'_>, status: &Status<'_>) -> String {
    let mut text = String::new();
    let year = of.cycle.year();
    let place = match status.current {
        Some(stage) => format!("the cycle {year} stands at {stage}"),
        None => format!("the cycle {year} is complete: its report is published"),
    };
    // Writing into a String cannot fail.
    let _ = writeln!(text, "{place}");
    if !of.has_ledger() {
        let _ = writeln!(text, "no ledger is kept: nothing has been recorded");
    }
    text.push('\n');
    for stage in &status.stages {
        write_stage(&mut text, gate, status, stage);
    }
    write_cities(&mut text, of, status);
    text
}

fn write_stage(text: &mut String, gate: &Gate<'_>, status: &Status<'_>, stage: &StageStatus<'_>) {
    let is_current = status.current == Some(stage.stage);
    let (shape, word) = match (stage.is_complete, is_current) {
        (true, _) => ('■', "complete"),
        (false, true) => ('◐', "open"),
        (false, false) => ('◇', "waits"),
    };
    let name = stage.stage.code();
    let _ = writeln!(text, "{shape} {name:STAGE_WIDTH$} {word}");
    for step in &stage.steps {
        write_step(text, gate, step, is_current);
    }
}

fn write_step(text: &mut String, gate: &Gate<'_>, step: &StepStatus<'_>, is_current: bool) {
    if let Some(event) = step.recorded {
        let by = Act::new(event).map(|act| gate.actor(&act));
        let by = by.unwrap_or_default();
        let _ = writeln!(text, "    {} on {} by {by}", event.event, event.on);
    }
    for difference in &step.changed {
        let _ = writeln!(text, "      changed since  {difference}");
    }
    let is_shown = is_current || !step.changed.is_empty();
    let conditions = step.conditions.iter().filter(|_| is_shown);
    if is_shown && step.recorded.is_none() {
        let who = gate.by(step.step.body);
        let _ = writeln!(text, "    {} is to be recorded by {who}", step.step.event);
    }
    for (condition, unmet) in conditions {
        let _ = match unmet {
            None => writeln!(text, "      met    {condition}"),
            Some(Unmet { what, who, .. }) => {
                writeln!(text, "      unmet  {condition}: {what} ({who})")
            }
        };
    }
}

fn write_cities(text: &mut String, of: &ReportingChain<'_>, status: &Status<'_>) {
    let mut locator = Locator::new(of.sources);
    for state in of.network.member_states_by_name() {
        let city = |id| of.network.city(id);
        let is_own = |id| city(id).is_some_and(|city| city.country == state.code);
        let cities = status.cities.iter().filter(|(id, _)| is_own(id));
        let cities: Vec<_> = cities.collect();
        if cities.is_empty() {
            continue;
        }
        let settled = cities.iter().filter(|(_, state)| state.is_settled());
        let (settled, all) = (settled.count(), cities.len());
        let _ = writeln!(text, "\n{}: {settled} of {all} settled", state.name);
        for (id, state) in cities {
            write_city(text, of, (id, *state), &mut locator);
        }
    }
}

fn write_city(
    text: &mut String,
    of: &ReportingChain<'_>,
    (id, state): (&CityId, CityState<'_>),
    locator: &mut Locator<'_>,
) {
    let city = of.network.city(id);
    let name = city.map_or_else(|| id.to_string(), |city| city.name.clone());
    let event = state.event();
    let on = event.map_or_else(String::new, |event| format!(" on {}", event.on));
    let note = event.and_then(|event| event.note.as_ref());
    let note = note.map_or_else(String::new, |note| format!(": {note}"));
    let _ = writeln!(text, "  {name:20} {}{on}{note}", in_words(state));
    if let Some(count) = of.present.errors.get(&Some(id.to_string())) {
        let noun = if *count == 1 { "error" } else { "errors" };
        let _ = writeln!(
            text,
            "      {count} {noun} in its submission; see `ascn check`"
        );
    }
    if matches!(state, CityState::Void(_)) && of.cycle.submission_of(id).is_none() {
        let _ = writeln!(text, "      the submission is gone");
    }
    let Some((file, changes)) = changed(of, id, state) else {
        return;
    };
    for change in changes {
        let place = place(of, locator, (&file, &change.path));
        let _ = writeln!(text, "      {change}  {place}");
    }
}

fn in_words(state: CityState<'_>) -> &'static str {
    match state {
        CityState::NothingReceived => "nothing received",
        CityState::Explained(_) => "nothing received, explained",
        CityState::Received => "received, not attested",
        CityState::ReturnedToCity(_) => "returned to the city",
        CityState::Attested(_) => "attested, not cleared",
        CityState::ReturnedToRepresentative(_) => "returned to the National Representative",
        CityState::Cleared(_) => "cleared",
        CityState::Void(_) => "void: changed since it was signed",
    }
}

/// Returns the place of a value as `file:line:column`.
pub(super) fn place(
    of: &ReportingChain<'_>,
    locator: &mut Locator<'_>,
    (file, path): (&FileName, &DataPath),
) -> String {
    let range = locator.value(file, path);
    match range.zip(of.sources.get(file)) {
        Some((range, source)) => format!("{file}:{}", source.position(range.start)),
        None => file.to_string(),
    }
}

/// Returns the fields that changed since a city's report was signed, with the file of the
/// submission.
pub(super) fn changed(
    of: &ReportingChain<'_>,
    id: &CityId,
    state: CityState<'_>,
) -> Option<(FileName, Vec<Difference>)> {
    let CityState::Void(signature) = state else {
        return None;
    };
    let submission = of.cycle.submission_of(id)?;
    let changed = changed_since(&of.chain, signature, &submission.value)?;
    Some((submission.file.clone(), changed))
}
