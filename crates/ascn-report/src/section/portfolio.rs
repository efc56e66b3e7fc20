//! The portfolio at a glance.

use ascn_core::comparison::Term;
use ascn_core::dataset::{CycleInputs, Reporting};
use ascn_core::figure::FigureValue;
use ascn_core::framework::FocusArea;
use ascn_core::scalar::{Code, Decimal};
use ascn_core::submission::Status;
use ascn_draw::{Bars, Columns, Matrix, Segments};

use crate::error::Result;
use crate::exhibit;
use crate::print;
use crate::section::Material;
use crate::view::{
    AreaRow, CityRow, CountryRow, Markdown, Portfolio, ReconciliationRow, StatusFigures, StatusRow,
    TrendRow,
};

pub(crate) fn view(material: &Material<'_>) -> Result<Portfolio> {
    let areas: Vec<String> = material
        .network()
        .framework
        .value
        .focus_areas
        .iter()
        .map(|area| format!("projects.focus-area.{}.share", area.id))
        .collect();
    let (area_rows, city_rows) = (area_rows(material), city_rows(material));
    let (country_rows, trend) = (country_rows(material), trend(material));
    let not_drawn = |rows: usize, most: usize| exhibit::not_drawn(material, rows, most);
    let share = |status: &Status| format!("projects.status.{}.share", status.code());
    let statuses: Vec<_> = Status::ALL.iter().map(share).collect();
    Ok(Portfolio {
        total: "projects.total".into(),
        statuses: status_rows(material)?,
        areas_not_drawn: not_drawn(area_rows.len(), Bars::MOST_ROWS)?,
        areas: area_rows,
        areas_add_to: sum_unless_hundred(material, &areas),
        statuses_add_to: sum_unless_hundred(material, &statuses),
        cities_not_drawn: not_drawn(city_rows.len(), Matrix::MOST_ROWS)?,
        cities: city_rows,
        countries_not_drawn: not_drawn(country_rows.len(), Segments::MOST_ROWS)?,
        countries: country_rows,
        members: "cities.members".into(),
        by_status: StatusFigures::of("projects"),
        last_cycle: material.last_cycle(),
        cycle: material.cycle().cycle.value.cycle.to_string(),
        reconciliation: reconciliation(material),
        trend_not_drawn: not_drawn(trend.len(), Columns::MOST_COLUMNS)?,
        trend,
    })
}

fn status_rows(material: &Material<'_>) -> Result<Vec<StatusRow>> {
    let row = |status: Status| {
        let id = format!("projects.status.{}", status.code());
        Ok(StatusRow {
            status: material.status(status)?,
            share: format!("{id}.share").into(),
            projects: id.into(),
        })
    };
    Status::ALL.iter().copied().map(row).collect()
}

fn area_rows(material: &Material<'_>) -> Vec<AreaRow> {
    let areas = material.network().framework.value.focus_areas.iter();
    let row = |area: &FocusArea| {
        let id = format!("projects.focus-area.{}", area.id);
        AreaRow {
            code: area.code.clone(),
            name: area.name.clone(),
            share: format!("{id}.share").into(),
            by_status: StatusFigures::of(&id),
            projects: id.into(),
        }
    };
    areas.map(row).collect()
}

fn city_rows(material: &Material<'_>) -> Vec<CityRow> {
    let mut rows = Vec::new();
    for state in material.network().member_states_by_name() {
        for city in material.network().cities_of(&state.code) {
            let standing = material.cycle().reporting(city);
            if !matches!(standing, Reporting::Reported | Reporting::Nil) {
                continue;
            }
            let id = format!("projects.city.{}", city.id);
            rows.push(CityRow {
                country: state.name.clone(),
                city: city.name.clone(),
                by_status: StatusFigures::of(&id),
                projects: id.into(),
            });
        }
    }
    rows
}

fn country_rows(material: &Material<'_>) -> Vec<CountryRow> {
    let mut rows = Vec::new();
    for state in material.network().member_states_by_name() {
        let cities = format!("cities.country.{}", state.code);
        if material.count(&cities) == Some(0) {
            continue;
        }
        let id = format!("projects.country.{}", state.code);
        rows.push(CountryRow {
            country: state.name.clone(),
            cities: cities.into(),
            by_status: StatusFigures::of(&id),
            projects: id.into(),
        });
    }
    rows
}

/// What the shares add to as they are printed, unless that is 100 or one of them is not shown.
fn sum_unless_hundred(material: &Material<'_>, ids: &[String]) -> Option<String> {
    let places = material.settings().share_decimals;
    let mut sum = Decimal::from(0).with_places(places);
    for id in ids {
        let FigureValue::Share(share) = material.figures.get(id)?.value() else {
            return None;
        };
        sum = Decimal::sum(sum, share.percent(places))?;
    }
    (sum != Decimal::from(100)).then(|| print::decimal(sum, material.messages))
}

fn reconciliation(material: &Material<'_>) -> Vec<ReconciliationRow> {
    if material.dataset.last().is_none() {
        return Vec::new();
    }
    let mut rows = Vec::new();
    for term in Term::ALL {
        let id = format!("projects.{}", term.code());
        if term.is_optional() && material.count(&id) == Some(0) {
            continue;
        }
        rows.push(ReconciliationRow {
            term: term.code().to_owned(),
            sign: Markdown::of(term.sign().to_owned()),
            projects: id.into(),
        });
    }
    rows
}

fn trend(material: &Material<'_>) -> Vec<TrendRow> {
    let row = |cycle: &CycleInputs| {
        let year = cycle.cycle.value.cycle;
        let figure = |name: &str| format!("trend.{year}.{name}").into();
        TrendRow {
            cycle: year.to_string(),
            members: figure("cities.members"),
            reported: figure("cities.reported"),
            projects: figure("projects.total"),
            by_status: StatusFigures::of(&format!("trend.{year}.projects")),
        }
    };
    material.dataset.cycles().iter().map(row).collect()
}
