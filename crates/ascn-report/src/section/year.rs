//! The year in the network.

use ascn_core::network::City;
use ascn_core::scalar::{Answer, CountryCode};

use crate::error::ReportError;
use crate::section::Material;
use crate::view::{Meeting, NamedCity, Year};

pub(super) fn view(material: &Material<'_>) -> Result<Year, ReportError> {
    let network = material.network();
    let cycle = &material.cycle().cycle.value;
    let country = |code: &CountryCode| {
        network
            .member_state(code)
            .map_or_else(|| code.to_string(), |state| state.name.clone())
    };
    let chairs = &network.chairs.value;
    let meeting = match &cycle.annual_meeting {
        None => None,
        Some(meeting) => Some(Meeting {
            number: u64::from(meeting.number),
            held_on: material.date(meeting.held_on)?,
            place: meeting.place.clone(),
            decisions: meeting.decisions.clone(),
        }),
    };
    let (joined, left) = membership_changes(material);
    Ok(Year {
        cycle: cycle.cycle.to_string(),
        chair: chairs.chair_of(cycle.cycle).map(country),
        shepherd: chairs.shepherd_on(cycle.data_as_of).map(country),
        meeting,
        members: material.figure("cities.members")?,
        last_cycle: material.last_cycle(),
        joined,
        left,
    })
}

/// The cities that came and those that went between the two cut-offs; where the dates are too
/// coarse, a submission decides, as it does for the number of members.
fn membership_changes(material: &Material<'_>) -> (Vec<NamedCity>, Vec<NamedCity>) {
    let Some(last) = material.dataset.last() else {
        return (Vec::new(), Vec::new());
    };
    let this = material.cycle();
    let is_member = |city: &City, cycle: &ascn_core::dataset::CycleInputs| match city
        .membership()
        .on(cycle.cycle.value.data_as_of)
    {
        Answer::Yes => true,
        Answer::No => false,
        Answer::Undecided => cycle.submission_of(&city.id).is_some(),
    };
    let states = material.network().member_states_by_name().into_iter();
    let cities: Vec<_> = states
        .flat_map(|state| material.network().cities_of(&state.code))
        .collect();
    let select = |before: bool, now: bool| -> Vec<NamedCity> {
        let changed =
            |city: &&&City| is_member(city, last) == before && is_member(city, this) == now;
        cities
            .iter()
            .filter(changed)
            .map(|city| material.named(city))
            .collect()
    };
    (select(false, true), select(true, false))
}
