//! What the views are made of.

use ascn_core::dataset::{CityStates, CycleInputs, Dataset, Edition, EntryAt, ProjectAt};
use ascn_core::figure::{FigureValue, Figures};
use ascn_core::governance::Body;
use ascn_core::network::{City, MemberState, Network, Office, Post, Settings, Sourced};
use ascn_core::rule::is_of_the_chain;
use ascn_core::scalar::{Code, Date, Day};
use ascn_core::submission::{Project, Status, Submission};
use ascn_diagnostic::{Diagnostic, Severity};
use ascn_export::mark;

use crate::error::{ReportError, Result};
use crate::message::{Argument, Messages};
use crate::print;
use crate::view::{CountRow, FigureId, Markdown, NamedCity, ProjectRow, StatusView};

/// What the views are made of: the dataset, its figures, the warnings, and the fixed words.
pub(crate) struct Material<'a> {
    pub(crate) dataset: &'a Dataset,
    pub(crate) figures: &'a Figures,
    pub(crate) messages: &'a Messages,
    pub(crate) warnings: &'a [Diagnostic],
    /// How the report of each city stands; `None` where no ledger is kept.
    pub(crate) states: Option<CityStates<'a>>,
    /// At which stage the report is built; empty until what it marks has been rendered.
    pub(crate) mark: String,
    /// For whom it is made.
    pub(crate) edition: Edition,
}

/// An entry of one of a project's lists, with the project it belongs to.
pub(crate) struct Entry<'a, T> {
    /// The project's line.
    pub(crate) row: ProjectRow,
    /// The project.
    pub(crate) project: &'a Project,
    /// The entry.
    pub(crate) value: &'a T,
}

impl<'a> Material<'a> {
    /// The material of a dataset, not yet marked.
    pub(crate) fn new(
        dataset: &'a Dataset,
        figures: &'a Figures,
        messages: &'a Messages,
        warnings: &'a [Diagnostic],
    ) -> Self {
        Self {
            dataset,
            figures,
            messages,
            warnings,
            states: dataset.current().city_states(dataset.network()),
            mark: String::new(),
            edition: Edition::Jcm,
        }
    }

    /// The warnings that are published as caveats: those about what was submitted. What is wrong
    /// with a sign-off stands in the appendix of sign-offs.
    pub(crate) fn warnings(diagnostics: &[Diagnostic]) -> Vec<Diagnostic> {
        let is_caveat = |one: &&Diagnostic| {
            let rule = one.fault.rule;
            rule.severity == Severity::Warning && !is_of_the_chain(rule)
        };
        diagnostics.iter().filter(is_caveat).cloned().collect()
    }

    pub(crate) fn network(&self) -> &'a Network {
        self.dataset.network()
    }

    pub(crate) fn settings(&self) -> &'a Settings {
        &self.dataset.network().settings.value
    }

    pub(crate) fn cycle(&self) -> &'a CycleInputs {
        self.dataset.current()
    }

    /// The day on which membership is asked.
    pub(crate) fn day(&self) -> Day {
        self.cycle().cycle.value.data_as_of
    }

    /// The year of the last cycle.
    pub(crate) fn last_cycle(&self) -> Option<String> {
        self.dataset
            .last()
            .map(|last| last.cycle.value.cycle.to_string())
    }

    /// A figure as it is printed.
    ///
    /// # Errors
    /// [`ReportError::Figure`] if the report has none of that id.
    pub(crate) fn printed(&self, figure: &FigureId) -> Result<String> {
        self.printed_by_id(figure.as_str())
    }

    fn printed_by_id(&self, id: &str) -> Result<String> {
        let figure = self.figures.get(id);
        let figure = figure.ok_or_else(|| ReportError::Figure(id.to_owned()))?;
        print::figure(figure, self.settings().share_decimals, self.messages)
    }

    /// The counted number of a figure; `None` where none is shown.
    pub(crate) fn count(&self, id: &str) -> Option<u64> {
        self.figures.get(id)?.count()
    }

    /// Whether anybody gave what a figure rests on.
    pub(crate) fn is_given(&self, id: &str) -> bool {
        let figure = self.figures.get(id);
        figure.is_some_and(|figure| figure.coverage().given > 0)
    }

    /// Whether a figure rests on enough to be shown.
    pub(crate) fn is_shown(&self, id: &str) -> bool {
        let figure = self.figures.get(id);
        let is_hidden = figure.is_some_and(|figure| figure.value() == FigureValue::NotShown);
        self.is_given(id) && !is_hidden
    }

    /// A line of a table of counts, named by a message.
    pub(crate) fn count_row(&self, message: &str, id: &str) -> Result<CountRow> {
        Ok(CountRow {
            name: self.word(message)?,
            count: id.into(),
        })
    }

    /// The counts of all codes of a list, each named by the message `FAMILY-CODE`; none where the
    /// figure `given` says that nobody gave what is counted.
    pub(crate) fn counts<C: Code>(
        &self,
        given: &str,
        codes: &[C],
        family: &str,
        id: impl Fn(C) -> String,
    ) -> Result<Vec<CountRow>> {
        if !self.is_given(given) {
            return Ok(Vec::new());
        }
        let row = |code: &C| self.count_row(&format!("{family}-{}", code.code()), &id(*code));
        codes.iter().map(row).collect()
    }

    /// A message with its values, as Markdown.
    pub(crate) fn sentence(&self, id: &str, arguments: &[(&str, Argument)]) -> Result<Markdown> {
        self.messages.with(id, arguments).map(Markdown::of)
    }

    /// A figure as a value of a message.
    pub(crate) fn figure_argument(&self, id: &str) -> Result<Argument> {
        let text = self.printed_by_id(id)?;
        Ok(Argument::Markdown(mark::figure(id, &text)))
    }

    /// A message whose values are figures, by the name of the value and the id of the figure; the
    /// plain number, `NAME_count`, decides between forms of words.
    pub(crate) fn sentence_of_figures(
        &self,
        id: &str,
        figures: &[(&'static str, &str)],
    ) -> Result<Markdown> {
        let counts: Vec<_> = figures
            .iter()
            .map(|(name, figure)| (format!("{name}_count"), self.count(figure)))
            .collect();
        let mut arguments = Vec::new();
        for ((name, figure), (plain, count)) in figures.iter().zip(&counts) {
            arguments.push((*name, self.figure_argument(figure)?));
            arguments.push((plain, Argument::Number(count.unwrap_or_default())));
        }
        self.sentence(id, &arguments)
    }

    pub(crate) fn word(&self, id: &str) -> Result<String> {
        self.messages.text(id)
    }

    pub(crate) fn date(&self, date: Date) -> Result<String> {
        print::date(date, self.messages)
    }

    /// A day in words.
    pub(crate) fn day_in_words(&self, day: Day) -> Result<String> {
        print::day(day, self.messages)
    }

    /// The period that the cycle covers, if it is stated; `argument` says whether its dates are
    /// escaped for Markdown.
    pub(crate) fn period(&self, argument: fn(String) -> Argument) -> Result<Option<String>> {
        let Some(period) = &self.cycle().cycle.value.period else {
            return Ok(None);
        };
        let (start, end) = (self.date(period.start)?, self.date(period.end)?);
        let dates = [("start", argument(start)), ("end", argument(end))];
        self.messages.with("period", &dates).map(Some)
    }

    /// The submissions of the cycle with their cities, by member state and city.
    pub(crate) fn submissions(&self) -> Vec<(&'a City, &'a Sourced<Submission>)> {
        let states = self.network().member_states_by_name().into_iter();
        let cities = states.flat_map(|state| self.network().cities_of(&state.code));
        cities
            .filter_map(|city| Some((city, self.cycle().submission_of(&city.id)?)))
            .collect()
    }

    /// The member cities of the day, by member state and city.
    pub(crate) fn members(&self) -> Vec<&'a City> {
        let states = self.network().member_states_by_name().into_iter();
        let cities = states.flat_map(|state| self.network().cities_of(&state.code));
        cities
            .filter(|city| self.cycle().reporting(city).is_member())
            .collect()
    }

    /// The official name of a city's country; its letters, if no member state has them.
    pub(crate) fn country_of(&self, city: &City) -> String {
        let state = self.network().member_state(&city.country);
        state.map_or_else(|| city.country.to_string(), |state| state.name.clone())
    }

    pub(crate) fn named(&self, city: &City) -> NamedCity {
        NamedCity {
            name: city.name.clone(),
            country: self.country_of(city),
        }
    }

    /// The post that represents a member state on the day, or that it is vacant; `None` if nobody
    /// said.
    pub(crate) fn representative(&self, state: &MemberState) -> Result<Option<String>> {
        let office = &state.national_representative;
        match (office, office.on(self.day())) {
            (_, Some(post)) => self.post(post).map(Some),
            (Office::Vacant, None) => self.word("csco-vacant").map(Some),
            (Office::NotStated | Office::Posts(_), None) => Ok(None),
        }
    }

    /// A post with its organisation, and whether it only acts for another.
    pub(crate) fn post(&self, post: &Post) -> Result<String> {
        let name = match &post.post {
            Some(name) => format!("{name}, {}", post.organisation),
            None => post.organisation.clone(),
        };
        if !post.acting {
            return Ok(name);
        }
        // The template escapes the text.
        self.messages
            .with("post-acting", &[("post", Argument::Markdown(name))])
    }

    pub(crate) fn status(&self, status: Status) -> Result<StatusView> {
        let shape = match status {
            Status::Planning => "◇",
            Status::Ongoing => "◐",
            Status::Completed => "■",
            Status::Suspended => "‖",
        };
        let word = self.word(&format!("status-{}", status.code()))?;
        Ok(StatusView {
            code: status.code().to_owned(),
            word,
            shape: shape.to_owned(),
        })
    }

    /// What the network calls a body that considers the report.
    pub(crate) fn body(&self, body: Body) -> Result<String> {
        match self.network().bodies.value.body(body) {
            Some(named) => Ok(named.name.clone()),
            None => self.word(&format!("chain-body-{body}")),
        }
    }

    /// A project's line in a register.
    pub(crate) fn row(&self, at: &ProjectAt<'_>) -> Result<ProjectRow> {
        let project = at.project;
        let city = self.network().city(&at.submission.value.city);
        let area = self
            .network()
            .framework
            .value
            .focus_area(&project.focus_area);
        let status = project.stage.status().ok();
        Ok(ProjectRow {
            id: project.id.to_string(),
            country: city.map(|city| self.country_of(city)).unwrap_or_default(),
            city: city.map(|city| city.name.clone()).unwrap_or_default(),
            title: project.title.clone(),
            area_code: area.map(|area| area.code.clone()).unwrap_or_default(),
            area: area.map(|area| area.name.clone()).unwrap_or_default(),
            stage: self.word(&format!("stage-{}", project.stage.code()))?,
            status: status.map(|status| self.status(status)).transpose()?,
        })
    }

    /// Lines of a register, in the order of countries, cities and titles as they were submitted.
    pub(crate) fn rows(
        &self,
        projects: impl IntoIterator<Item = ProjectAt<'a>>,
    ) -> Result<Vec<ProjectRow>> {
        let mut rows = Vec::new();
        for at in projects {
            rows.push(self.row(&at)?);
        }
        rows.sort_by(|a, b| (&a.country, &a.city).cmp(&(&b.country, &b.city)));
        Ok(rows)
    }

    /// The entries of one of the lists of all listed projects, each with its project's line, in the
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
