//! The registers of projects.

use std::collections::BTreeMap;

use ascn_core::dataset::{Carried, ProjectAt};
use ascn_core::network::CityId;
use ascn_core::submission::Status;

use crate::material::Material;
use crate::view::{
    Arrived, Completed, Departed, Departures, Ongoing, ProjectRow, Reclassified, RegisterRow,
    Renamed,
};
use ascn_template::Result;

/// Returns the projects that are on-going, planned or suspended.
pub(super) fn ongoing(material: &Material<'_>) -> Result<Ongoing> {
    Ok(Ongoing {
        total: "projects.total".into(),
        ongoing_count: "projects.status.ongoing".into(),
        planning_count: "projects.status.planning".into(),
        suspended_count: "projects.status.suspended".into(),
        ongoing: of_status(material, Status::Ongoing)?,
        planning: of_status(material, Status::Planning)?,
        suspended: of_status(material, Status::Suspended)?,
    })
}

pub(super) fn completed(material: &Material<'_>) -> Result<Completed> {
    Ok(Completed {
        total: "projects.total".into(),
        count: "projects.status.completed".into(),
        this_cycle: "projects.completed-this-cycle".into(),
        projects: of_status(material, Status::Completed)?,
    })
}

/// Returns departures, arrivals, new titles and new focus areas.
pub(super) fn departures(material: &Material<'_>) -> Result<Departures> {
    let listed = listed(material, &moved(material))?;
    Ok(Departures {
        last_cycle: material.last_cycle(),
        departed: listed.departed,
        arrived: listed.arrived,
        renamed_count: "projects.renamed".into(),
        renamed: listed.renamed,
        reclassified_count: "projects.reclassified".into(),
        reclassified: listed.reclassified,
    })
}

/// A project whose place in the list, title or focus area changed since the last cycle.
#[derive(Clone, Copy)]
pub(crate) struct Moved<'a> {
    pub(crate) at: ProjectAt<'a>,
    how: How<'a>,
}

/// What changed; for another title or focus area, with the project as it was.
#[derive(Clone, Copy)]
enum How<'a> {
    Departed,
    Arrived,
    Renamed(ProjectAt<'a>),
    Reclassified(ProjectAt<'a>),
}

/// The lines that say what changed, in the order of countries, cities and ids.
#[derive(Default)]
pub(crate) struct ListedMoves {
    pub(crate) departed: Vec<Departed>,
    pub(crate) arrived: Vec<Arrived>,
    pub(crate) renamed: Vec<Renamed>,
    pub(crate) reclassified: Vec<Reclassified>,
}

/// Returns what changed in the whole network; nothing in the first cycle.
pub(crate) fn moved<'a>(material: &Material<'a>) -> Vec<Moved<'a>> {
    let Some(all) = material.dataset.reconciliation() else {
        return Vec::new();
    };
    let arrived = [all.new, all.split, all.returned].concat();
    let of_each = |how| move |at| Moved { at, how };
    let mut moved: Vec<Moved<'_>> = arrived.into_iter().map(of_each(How::Arrived)).collect();
    let departed = material.dataset.departed().into_iter();
    moved.extend(departed.map(of_each(How::Departed)));
    for Carried { last, this: at } in all.carried {
        if last.project.title != at.project.title {
            let how = How::Renamed(last);
            moved.push(Moved { at, how });
        }
        if last.project.focus_area != at.project.focus_area {
            let how = How::Reclassified(last);
            moved.push(Moved { at, how });
        }
    }
    moved
}

/// Returns the same, grouped by city.
pub(crate) fn moved_by_city<'a>(material: &Material<'a>) -> BTreeMap<&'a CityId, Vec<Moved<'a>>> {
    let mut by_city: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for one in moved(material) {
        by_city.entry(one.at.city()).or_default().push(one);
    }
    by_city
}

pub(crate) fn listed(material: &Material<'_>, moved: &[Moved<'_>]) -> Result<ListedMoves> {
    let mut rows = Vec::new();
    for one in moved {
        rows.push((material.row(&one.at)?, one));
    }
    rows.sort_by_cached_key(|(row, _)| row.place());
    let mut lists = ListedMoves::default();
    for (project, Moved { at, how }) in rows {
        let change = &at.project.change;
        match how {
            How::Departed => lists.departed.push(Departed {
                project,
                how: material.code("stage", at.project.stage)?,
                note: change.note.clone(),
            }),
            How::Arrived => lists.arrived.push(Arrived {
                project,
                how: material.code("change-kind", change.kind)?,
            }),
            How::Renamed(last) => lists.renamed.push(Renamed {
                project,
                former_title: last.project.title.clone(),
            }),
            How::Reclassified(last) => lists.reclassified.push(Reclassified {
                project,
                former_area: material.row(last)?.area,
            }),
        }
    }
    Ok(lists)
}

fn of_status(material: &Material<'_>, status: Status) -> Result<Vec<RegisterRow>> {
    let has_status = |at: &ProjectAt<'_>| at.project.stage.status() == Ok(status);
    let rows = material.rows(material.cycle().listed().filter(has_status))?;
    let numbered = |(row, number): (ProjectRow, u64)| RegisterRow {
        number: number.to_string(),
        id: row.id,
        country: row.country,
        city: row.city,
        title: row.title,
        area_code: row.area_code,
        area: row.area,
        stage: row.stage,
        status: row.status,
    };
    Ok(rows.into_iter().zip(1..).map(numbered).collect())
}
