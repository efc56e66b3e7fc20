//! The portfolio at a glance.

use ascn_core::comparison::Term;
use ascn_core::dataset::{CycleInputs, Reporting};
use ascn_core::figure::FigureValue;
use ascn_core::framework::FocusArea;
use ascn_core::network::{City, MemberState};
use ascn_core::scalar::{Code, Decimal};
use ascn_core::submission::Status;
use ascn_draw::{Bars, Columns, Matrix, Segments};

use crate::exhibit;
use crate::material::Material;
use crate::print;
use crate::view::{
    AreaRow, CityRow, CountryRow, FigureId, Markdown, Portfolio, ReconciliationRow, StatusFigures,
    StatusRow, TrendRow,
};
use ascn_template::Result;

pub(crate) fn view(material: &Material<'_>) -> Result<Portfolio> {
    let (statuses, areas) = (status_rows(material)?, area_rows(material));
    let (cities, countries) = (city_rows(material), country_rows(material));
    let trend = trend(material);
    let not_drawn = |rows: usize, most: usize| exhibit::not_drawn(material, rows, most);
    Ok(Portfolio {
        total: "projects.total".into(),
        statuses_add_to: sum_unless_hundred(material, &statuses, |row| &row.share),
        statuses,
        areas_not_drawn: not_drawn(areas.len(), Bars::MOST_ROWS)?,
        areas_add_to: sum_unless_hundred(material, &areas, |row| &row.share),
        areas,
        cities_not_drawn: not_drawn(cities.len(), Matrix::MOST_ROWS)?,
        cities,
        countries_not_drawn: not_drawn(countries.len(), Segments::MOST_ROWS)?,
        countries,
        members: "cities.members".into(),
        by_status: StatusFigures::new("projects"),
        last_cycle: material.last_cycle(),
        cycle: material.year(),
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
    let areas = material.framework().focus_areas.iter();
    let row = |area: &FocusArea| {
        let id = format!("projects.focus-area.{}", area.id);
        AreaRow {
            code: area.code.clone(),
            name: area.name.clone(),
            share: format!("{id}.share").into(),
            by_status: StatusFigures::new(&id),
            projects: id.into(),
        }
    };
    areas.map(row).collect()
}

fn city_rows(material: &Material<'_>) -> Vec<CityRow> {
    let has_reported = |city: &&City| {
        let standing = material.cycle().reporting(city);
        matches!(standing, Reporting::Reported | Reporting::Nil)
    };
    let row = |city: &City| {
        let id = format!("projects.city.{}", city.id);
        CityRow {
            country: material.country_of(city),
            city: city.name.clone(),
            by_status: StatusFigures::new(&id),
            projects: id.into(),
        }
    };
    material.cities().filter(has_reported).map(row).collect()
}

fn country_rows(material: &Material<'_>) -> Vec<CountryRow> {
    let row = |state: &MemberState| {
        let id = format!("projects.country.{}", state.code);
        CountryRow {
            country: state.name.clone(),
            cities: format!("cities.country.{}", state.code).into(),
            by_status: StatusFigures::new(&id),
            projects: id.into(),
        }
    };
    material.states_with_cities().map(row).collect()
}

/// Returns what the printed shares add up to, unless that is 100 or one of them is not shown.
fn sum_unless_hundred<R>(
    material: &Material<'_>,
    rows: &[R],
    share: fn(&R) -> &FigureId,
) -> Option<String> {
    let places = material.settings().share_decimals;
    let mut sum = Decimal::from(0).with_places(places);
    for id in rows.iter().map(share) {
        let FigureValue::Share(share) = material.figures.get(id.as_str())?.value() else {
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
            sign: Markdown::new(term.sign().to_owned()),
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
            by_status: StatusFigures::new(&format!("trend.{year}.projects")),
        }
    };
    material.dataset.cycles().iter().map(row).collect()
}
