//! The year in the network.

use ascn_core::dataset::{CycleInputs, Reporting};
use ascn_core::network::City;
use ascn_core::scalar::CountryCode;

use crate::material::Material;
use crate::view::{Meeting, NamedCity, Year};
use ascn_template::Result;

pub(super) fn view(material: &Material<'_>) -> Result<Year> {
    let cycle = &material.cycle().cycle.value;
    let country = |code: &CountryCode| material.country(code);
    let chairs = &material.network().chairs.value;
    let meeting = match &cycle.annual_meeting {
        None => None,
        Some(meeting) => Some(Meeting {
            number: meeting.number.to_string(),
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
        members: "cities.members".into(),
        last_cycle: material.last_cycle(),
        joined,
        left,
    })
}

/// Returns the cities that joined and those that left between the two cut-offs. If the dates are
/// too coarse to say whether a city has joined, a submission decides, as it does for the number of
/// members. A city is said to have left only if that is certain.
fn membership_changes(material: &Material<'_>) -> (Vec<NamedCity>, Vec<NamedCity>) {
    let Some(last) = material.dataset.last() else {
        return (Vec::new(), Vec::new());
    };
    let this = material.cycle();
    let select = |has_changed: &dyn Fn(&City) -> bool| -> Vec<NamedCity> {
        let changed = material.cities().filter(|city| has_changed(city));
        changed.map(|city| material.named(city)).collect()
    };
    let is_member = |cycle: &CycleInputs, city: &City| cycle.reporting(city).is_member();
    (
        select(&|city| !is_member(last, city) && is_member(this, city)),
        select(&|city| is_member(last, city) && this.reporting(city) == Reporting::NotAMember),
    )
}
