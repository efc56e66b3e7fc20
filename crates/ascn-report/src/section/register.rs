//! The registers of projects.

use ascn_core::dataset::{Carried, ProjectAt, Reconciliation};
use ascn_core::submission::Status;

use crate::error::ReportError;
use crate::section::Material;
use crate::view::{
    Arrived, Completed, Departed, Departures, Ongoing, ProjectRow, Reclassified, Renamed,
};

/// The projects that are on-going, planned or suspended.
pub(super) fn ongoing(material: &Material<'_>) -> Result<Ongoing, ReportError> {
    Ok(Ongoing {
        total: material.figure("projects.total")?,
        ongoing_count: material.figure("projects.status.ongoing")?,
        planning_count: material.figure("projects.status.planning")?,
        suspended_count: material.figure("projects.status.suspended")?,
        ongoing: of_status(material, Status::Ongoing)?,
        planning: of_status(material, Status::Planning)?,
        suspended: of_status(material, Status::Suspended)?,
    })
}

/// The completed projects.
pub(super) fn completed(material: &Material<'_>) -> Result<Completed, ReportError> {
    Ok(Completed {
        total: material.figure("projects.total")?,
        count: material.figure("projects.status.completed")?,
        this_cycle: material.figure("projects.completed-this-cycle")?,
        projects: of_status(material, Status::Completed)?,
    })
}

/// Departures, arrivals, new titles and new focus areas.
pub(crate) fn departures(material: &Material<'_>) -> Result<Departures, ReportError> {
    let mut view = Departures {
        last_cycle: material.last_cycle(),
        departed: Vec::new(),
        arrived: Vec::new(),
        renamed_count: material.figure("projects.renamed")?,
        renamed: Vec::new(),
        reclassified_count: material.figure("projects.reclassified")?,
        reclassified: Vec::new(),
    };
    let Some(reconciliation) = material.dataset.reconciliation() else {
        return Ok(view);
    };
    for at in material.dataset.departed() {
        view.departed.push(Departed {
            project: material.row(&at)?,
            how: material.word(&format!("stage-{}", at.project.stage.code()))?,
            note: at.project.change.note.clone(),
        });
    }
    let Reconciliation {
        new,
        split,
        returned,
        ..
    } = &reconciliation;
    for at in new.iter().chain(split).chain(returned) {
        let how = material.word(&format!("change-kind-{}", at.project.change.kind.code()))?;
        view.arrived.push(Arrived {
            project: material.row(at)?,
            how,
        });
    }
    for Carried { last, this } in &reconciliation.carried {
        if last.project.title != this.project.title {
            let former_title = last.project.title.clone();
            view.renamed.push(Renamed {
                project: material.row(this)?,
                former_title,
            });
        }
        if last.project.focus_area != this.project.focus_area {
            let former_area = material.row(last)?.area;
            view.reclassified.push(Reclassified {
                project: material.row(this)?,
                former_area,
            });
        }
    }
    let place = |row: &ProjectRow| (row.country.clone(), row.city.clone(), row.id.clone());
    view.departed
        .sort_by_key(|departed| place(&departed.project));
    view.arrived.sort_by_key(|arrived| place(&arrived.project));
    view.renamed.sort_by_key(|renamed| place(&renamed.project));
    view.reclassified
        .sort_by_key(|reclassified| place(&reclassified.project));
    Ok(view)
}

fn of_status(material: &Material<'_>, status: Status) -> Result<Vec<ProjectRow>, ReportError> {
    let has_status = |at: &ProjectAt<'_>| at.project.stage.status() == Ok(status);
    material.rows(material.cycle().listed().filter(has_status))
}
