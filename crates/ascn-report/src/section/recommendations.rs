//! Observations, recommendations, and what became of the last ones.

use ascn_core::dataset::CycleInputs;
use ascn_core::editorial::{Addressee, FollowUpState, Recommendation};
use ascn_core::network::Body;
use ascn_core::scalar::Code;

use crate::material::Material;
use crate::section::editorial;
use crate::view::{EvidenceFigure, FollowUpCount, FollowUpRow, RecommendationRow, Recommendations};
use ascn_template::Result;

pub(super) fn view<'a>(material: &Material<'a>) -> Result<Recommendations> {
    let observations = editorial::text(material, "observations", |all| all.observations.as_ref());
    let recommendations = |cycle: &'a CycleInputs| cycle.editorial.recommendations();
    let this = recommendations(material.cycle()).iter();
    let this = this.map(|one| row(material, one));
    let last = material.dataset.last().into_iter();
    let last = last
        .flat_map(recommendations)
        .map(|one| follow_up(material, one));
    Ok(Recommendations {
        observations,
        recommendations: this.collect::<Result<_, _>>()?,
        last_cycle: material.last_cycle(),
        last: "recommendations.last".into(),
        states: states(material)?,
        followed_up: last.collect::<Result<_, _>>()?,
    })
}

fn row(material: &Material<'_>, one: &Recommendation) -> Result<RecommendationRow> {
    let evidence = one.evidence.iter();
    Ok(RecommendationRow {
        id: one.id.to_string(),
        text: one.text.clone(),
        addressee: addressee(material, one)?,
        by: material.date(one.by)?,
        evidence: evidence.map(|id| evidence_figure(material, id)).collect(),
    })
}

/// Returns who is to act; a body by the network's name for it.
fn addressee(material: &Material<'_>, one: &Recommendation) -> Result<String> {
    if one.addressee == Addressee::Jcm {
        material.body(Body::Jcm)
    } else {
        material.code("addressee", one.addressee)
    }
}

/// Returns a figure with what it says.
fn evidence_figure(material: &Material<'_>, id: &str) -> EvidenceFigure {
    let figure = material.figures.get(id);
    let formula = figure.map_or("", |figure| figure.formula().text);
    EvidenceFigure {
        id: id.to_owned(),
        name: first_clause(formula).to_owned(),
        figure: figure.map(|_| id.into()),
    }
}

/// Returns a text up to its first colon or semicolon outside code.
fn first_clause(text: &str) -> &str {
    let is_in_code = |at: usize| {
        let before = text.get(..at).unwrap_or_default();
        !before.matches('`').count().is_multiple_of(2)
    };
    let mut ends = text.match_indices([':', ';']).map(|(at, _)| at);
    let end = ends.find(|at| !is_in_code(*at));
    end.and_then(|end| text.get(..end)).unwrap_or(text)
}

/// Returns how many of the last recommendations have each state, and how many have none.
fn states(material: &Material<'_>) -> Result<Vec<FollowUpCount>> {
    let said = FollowUpState::ALL.iter().map(|state| state.code());
    let count = |state: &str| {
        Ok(FollowUpCount {
            state: material.word(&format!("follow-up-{state}"))?,
            count: format!("recommendations.follow-up.{state}").into(),
        })
    };
    said.chain(["not-said"]).map(count).collect()
}

fn follow_up(material: &Material<'_>, one: &Recommendation) -> Result<FollowUpRow> {
    let followed = one.follow_up.as_ref();
    let state = followed.map_or("not-said", |followed| followed.state.code());
    Ok(FollowUpRow {
        id: one.id.to_string(),
        text: one.text.clone(),
        addressee: addressee(material, one)?,
        by: material.date(one.by)?,
        state: material.word(&format!("follow-up-{state}"))?,
        note: followed.and_then(|followed| followed.note.clone()),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clause_ends_outside_code() {
        assert_eq!(
            first_clause("count of projects: those listed"),
            "count of projects"
        );
        assert_eq!(
            first_clause("count of `return: full`; no more"),
            "count of `return: full`"
        );
        assert_eq!(first_clause("count"), "count");
    }
}
