//! The mark: the stage at which a report was built, and what is not yet approved.

use ascn_core::governance::{ChainStage, CityState, Event, EventKind, Tree};

use crate::material::Material;
use ascn_template::{Argument, Result, TemplateError};

/// Returns the mark of a report that was built for `stage`, or for the current stage of the cycle.
///
/// `now` is what a sign-off of this report would seal. What cities wrote is compared with their own
/// signatures: a later program cannot compare it by the sections. The mark is plain text, which
/// each form escapes in its own way.
pub(crate) fn mark(
    material: &Material<'_>,
    stage: Option<ChainStage>,
    now: Option<&Tree>,
) -> Result<String> {
    let (cycle, messages) = (material.cycle(), material.messages);
    let Some(chain) = &cycle.chain else {
        return messages.text("mark-no-ledger");
    };
    let standing = chain.standing(cycle.cycle.value.order());
    let approval = standing.of_cycle(ChainStage::Approval, EventKind::Approved);
    let publication = standing.of_cycle(ChainStage::Publication, EventKind::Published);
    let mut states = material.states.iter().flatten();
    let is_void = states.any(|(_, state)| matches!(state, CityState::Void(_)));
    let is_still = approval.zip(now);
    let is_still = is_still.is_some_and(|(approval, now)| chain.is_still(approval, now));
    let holds = is_still && !is_void;
    let on = |event: &Event| {
        let day = material.day_in_words(event.on)?;
        Ok::<_, TemplateError>(("on", Argument::Markdown(day)))
    };
    let is_early = stage.is_some_and(|stage| {
        let mut before = standing.order.before(stage);
        !before.any(|stage| stage == ChainStage::Approval)
    });
    match (approval, publication) {
        (Some(_), Some(publication)) if holds && stage.is_none() => {
            messages.with("mark-published", &[on(publication)?])
        }
        (Some(approval), _) if holds && !is_early => {
            let purpose = purpose(material, stage.or(standing.current_stage()))?;
            messages.with("mark-approved", &[on(approval)?, purpose])
        }
        (Some(approval), _) if !is_early => messages.with("mark-changed", &[on(approval)?]),
        _ => draft(material, stage.or(standing.current_stage())),
    }
}

fn draft(material: &Material<'_>, stage: Option<ChainStage>) -> Result<String> {
    let purpose = purpose(material, stage)?;
    let is_open = |state: &CityState<'_>| !state.is_settled();
    let states = material.members();
    let states = states.filter_map(|city| material.states.as_ref()?.get(&city.id).copied());
    match u64::try_from(states.filter(is_open).count()).unwrap_or(u64::MAX) {
        0 => material.messages.with("mark-draft", &[purpose]),
        open => {
            let open = ("open", Argument::Number(open));
            material.messages.with("mark-draft-open", &[purpose, open])
        }
    }
}

fn purpose(material: &Material<'_>, stage: Option<ChainStage>) -> Result<(&'static str, Argument)> {
    let stage = stage.unwrap_or(ChainStage::Publication);
    let purpose = match stage.body() {
        Some(body) => {
            let name = Argument::Markdown(material.body(body)?);
            let values = [("body", name)];
            material.messages.with("chain-purpose-body", &values)?
        }
        None => material.word(&format!("chain-purpose-{stage}"))?,
    };
    Ok(("purpose", Argument::Markdown(purpose)))
}
