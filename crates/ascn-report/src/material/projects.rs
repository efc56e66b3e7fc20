//! The projects as the views list them, and the entries of their lists.

use ascn_core::dataset::{EntryAt, ProjectAt};
use ascn_core::scalar::Code;
use ascn_core::submission::{Project, Status};

use crate::material::Material;
use crate::view::{ProjectRow, StatusView};
use ascn_template::Result;

/// An entry in one of a project's lists, with the project.
pub(crate) struct Entry<'a, T> {
    pub(crate) row: ProjectRow,
    pub(crate) project: &'a Project,
    pub(crate) value: &'a T,
}

impl<'a> Material<'a> {
    /// Returns a printed status, by word and shape.
    pub(crate) fn status(&self, status: Status) -> Result<StatusView> {
        let shape = match status {
            Status::Planning => "◇",
            Status::Ongoing => "◐",
            Status::Completed => "■",
            Status::Suspended => "‖",
        };
        Ok(StatusView {
            code: status.code().to_owned(),
            word: self.code("status", status)?,
            shape: shape.to_owned(),
        })
    }

    /// Returns a project's line in a register.
    pub(crate) fn row(&self, at: &ProjectAt<'_>) -> Result<ProjectRow> {
        let project = at.project;
        let city = self.network().city(&at.submission.value.city);
        let area = self.framework().focus_area(&project.focus_area);
        let status = project.stage.status().ok();
        Ok(ProjectRow {
            id: project.id.to_string(),
            country: city.map(|city| self.country_of(city)).unwrap_or_default(),
            city: city.map(|city| city.name.clone()).unwrap_or_default(),
            title: project.title.clone(),
            area_code: area.map(|area| area.code.clone()).unwrap_or_default(),
            area: area.map(|area| area.name.clone()).unwrap_or_default(),
            stage: self.code("stage", project.stage)?,
            status: status.map(|status| self.status(status)).transpose()?,
        })
    }

    /// Returns lines of a register, in the order of countries and cities, then as they were
    /// submitted.
    pub(crate) fn rows(
        &self,
        projects: impl IntoIterator<Item = ProjectAt<'a>>,
    ) -> Result<Vec<ProjectRow>> {
        let rows = projects.into_iter().map(|at| self.row(&at));
        let mut rows = rows.collect::<Result<Vec<_>>>()?;
        rows.sort_by(|a, b| (&a.country, &a.city).cmp(&(&b.country, &b.city)));
        Ok(rows)
    }

    /// Returns the entries of one list of all listed projects, each with its project's line, in the
    /// order of countries and cities, then as they were submitted.
    pub(crate) fn entries<T: 'a, List: Iterator<Item = EntryAt<'a, T>>>(
        &self,
        of: impl Fn(ProjectAt<'a>) -> List,
    ) -> Result<Vec<Entry<'a, T>>> {
        let mut entries = Vec::new();
        for at in self.cycle().listed().flat_map(of) {
            entries.push(Entry {
                row: self.row(&at.project)?,
                project: at.project.project,
                value: at.value,
            });
        }
        entries.sort_by(|a, b| (&a.row.country, &a.row.city).cmp(&(&b.row.country, &b.row.city)));
        Ok(entries)
    }
}
