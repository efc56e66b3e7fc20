//! The registers of projects.

use std::collections::BTreeMap;

use ascn_core::dataset::{Carried, ProjectAt, Reconciliation};
use ascn_core::network::CityId;
use ascn_core::scalar::Code;
use ascn_core::submission::Status;

use crate::error::Result;
use crate::section::Material;
use crate::view::{
    Arrived, Completed, Departed, Departures, Ongoing, ProjectRow, Reclassified, RegisterRow,
    Renamed,
};

/// The projects that are on-going, planned or suspended.
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

/// The completed projects.
pub(super) fn completed(material: &Material<'_>) -> Result<Completed> {
    Ok(Completed {
        total: "projects.total".into(),
        count: "projects.status.completed".into(),
        this_cycle: "projects.completed-this-cycle".into(),
        projects: of_status(material, Status::Completed)?,
    })
}

/// Departures, arrivals, new titles and new focus areas.
pub(crate) fn departures(material: &Material<'_>) -> Result<Departures> {
    let listed = Moved::of(material).listed(material)?;
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

/// The projects whose place in the list, title or focus area changed since the last cycle.
#[derive(Default)]
pub(crate) struct Moved<'a> {
    departed: Vec<ProjectAt<'a>>,
    arrived: Vec<ProjectAt<'a>>,
    renamed: Vec<Carried<'a>>,
    reclassified: Vec<Carried<'a>>,
}

/// The lines that say what changed, in the order of countries, cities and ids.
#[derive(Default)]
pub(crate) struct ListedMoves {
    pub(crate) departed: Vec<Departed>,
    pub(crate) arrived: Vec<Arrived>,
    pub(crate) renamed: Vec<Renamed>,
    pub(crate) reclassified: Vec<Reclassified>,
}

impl<'a> Moved<'a> {
    /// What changed in the whole network; nothing in the first cycle.
    pub(crate) fn of(material: &Material<'a>) -> Self {
        let Some(reconciliation) = material.dataset.reconciliation() else {
            return Self::default();
        };
        let Reconciliation {
            carried,
            new,
            split,
            returned,
            ..
        } = reconciliation;
        let (mut renamed, mut reclassified) = (carried.clone(), carried);
        renamed.retain(|one| one.last.project.title != one.this.project.title);
        reclassified.retain(|one| one.last.project.focus_area != one.this.project.focus_area);
        Self {
            departed: material.dataset.departed(),
            arrived: [new, split, returned].concat(),
            renamed,
            reclassified,
        }
    }

    /// The same, sorted by city.
    pub(crate) fn by_city(self) -> BTreeMap<&'a CityId, Self> {
        let mut by_city: BTreeMap<_, Self> = BTreeMap::new();
        for at in self.departed {
            by_city.entry(at.city()).or_default().departed.push(at);
        }
        for at in self.arrived {
            by_city.entry(at.city()).or_default().arrived.push(at);
        }
        for one in self.renamed {
            let own = by_city.entry(one.this.city()).or_default();
            own.renamed.push(one);
        }
        for one in self.reclassified {
            let own = by_city.entry(one.this.city()).or_default();
            own.reclassified.push(one);
        }
        by_city
    }

    /// The lines that say it.
    pub(crate) fn listed(&self, material: &Material<'_>) -> Result<ListedMoves> {
        let mut lists = ListedMoves::default();
        for at in &self.departed {
            lists.departed.push(Departed {
                project: material.row(at)?,
                how: material.word(&format!("stage-{}", at.project.stage.code()))?,
                note: at.project.change.note.clone(),
            });
        }
        for at in &self.arrived {
            lists.arrived.push(Arrived {
                project: material.row(at)?,
                how: material.word(&format!("change-kind-{}", at.project.change.kind.code()))?,
            });
        }
        for one in &self.renamed {
            lists.renamed.push(Renamed {
                project: material.row(&one.this)?,
                former_title: one.last.project.title.clone(),
            });
        }
        for one in &self.reclassified {
            lists.reclassified.push(Reclassified {
                project: material.row(&one.this)?,
                former_area: material.row(&one.last)?.area,
            });
        }
        let place = |row: &ProjectRow| (row.country.clone(), row.city.clone(), row.id.clone());
        lists.departed.sort_by_key(|one| place(&one.project));
        lists.arrived.sort_by_key(|one| place(&one.project));
        lists.renamed.sort_by_key(|one| place(&one.project));
        lists.reclassified.sort_by_key(|one| place(&one.project));
        Ok(lists)
    }
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
