//! What the views are made of.

mod projects;

pub(crate) use projects::Entry;

use std::sync::Arc;

use ascn_core::dataset::{CityStates, CycleInputs, Dataset, Edition, PublicDataset};
use ascn_core::figure::{FigureValue, Figures};
use ascn_core::framework::Framework;
use ascn_core::network::{
    Body, City, MemberState, Network, Office, PartnerId, Post, Settings, Sourced,
};
use ascn_core::scalar::{Code, CountryCode, Date, Day};
use ascn_core::submission::Submission;
use ascn_diagnostic::{Diagnostic, Family, Severity, Subject};
use ascn_export::mark;
use serde::Serialize;

use crate::figures::PrintedFigures;
use crate::print;
use crate::view::{CountRow, Markdown, NamedCity};
use ascn_template::{Argument, Engine, Messages, Result, TemplateError};

/// What a report is made of: the dataset, its figures, the warnings, the messages, and the
/// templates that print them.
pub(crate) struct Material<'a> {
    pub(crate) dataset: &'a Dataset,
    pub(crate) figures: Arc<Figures>,
    pub(crate) messages: &'a Messages,
    pub(crate) engine: Engine,
    /// The warnings that are published as caveats: those about what was submitted. Faults of
    /// sign-offs are in the appendix of sign-offs.
    pub(crate) warnings: Vec<Diagnostic>,
    /// The state of each city's report; `None` if no ledger is kept.
    pub(crate) states: Option<CityStates<'a>>,
    /// The stage at which the report is built; empty until it is marked.
    pub(crate) mark: String,
    pub(crate) edition: Edition,
}

impl<'a> Material<'a> {
    /// Computes the figures of a dataset; the report is not yet marked.
    pub(crate) fn new(
        dataset: &'a Dataset,
        engine: &'a Engine,
        diagnostics: &[Diagnostic],
    ) -> Self {
        let figures = Arc::new(Figures::in_brief(dataset));
        Self::with_figures(figures, dataset, engine, diagnostics)
    }

    /// Returns the material of the public edition, which carries the mark of the members' edition.
    pub(crate) fn of_public(
        public: &'a PublicDataset,
        engine: &'a Engine,
        warnings: &[Diagnostic],
        mark: String,
    ) -> Self {
        let mut material = Self::new(&public.dataset, engine, warnings);
        let is_open = |one: &Diagnostic| !public.tells_of_withheld(&one.fault);
        material.warnings.retain(is_open);
        Self {
            mark,
            edition: Edition::Public,
            ..material
        }
    }

    /// Returns the same material in the words of another engine, not yet marked.
    pub(crate) fn in_words_of(&self, engine: &'a Engine) -> Self {
        let figures = Arc::clone(&self.figures);
        Self::with_figures(figures, self.dataset, engine, &self.warnings)
    }

    fn with_figures(
        figures: Arc<Figures>,
        dataset: &'a Dataset,
        engine: &'a Engine,
        diagnostics: &[Diagnostic],
    ) -> Self {
        let is_caveat = |one: &&Diagnostic| {
            let rule = one.fault.rule;
            rule.severity == Severity::Warning && rule.family != Family::Chain
        };
        let share_decimals = dataset.network().settings.value.share_decimals;
        Self {
            engine: engine.printing(Arc::new(PrintedFigures {
                figures: Arc::clone(&figures),
                places: share_decimals,
                messages: Arc::clone(engine.messages()),
            })),
            dataset,
            figures,
            messages: engine.messages(),
            warnings: diagnostics.iter().filter(is_caveat).cloned().collect(),
            states: dataset.current().city_states(dataset.network()),
            mark: String::new(),
            edition: Edition::Jcm,
        }
    }

    pub(crate) fn network(&self) -> &'a Network {
        self.dataset.network()
    }

    pub(crate) fn settings(&self) -> &'a Settings {
        &self.dataset.network().settings.value
    }

    pub(crate) fn framework(&self) -> &'a Framework {
        &self.network().framework.value
    }

    pub(crate) fn cycle(&self) -> &'a CycleInputs {
        self.dataset.current()
    }

    /// Returns the day on which membership is determined.
    pub(crate) fn day(&self) -> Day {
        self.cycle().cycle.value.data_as_of
    }

    pub(crate) fn year(&self) -> String {
        self.cycle().cycle.value.cycle.to_string()
    }

    pub(crate) fn last_cycle(&self) -> Option<String> {
        let last = self.dataset.last();
        last.map(|last| last.cycle.value.cycle.to_string())
    }

    /// Returns the title of the report, with its year.
    pub(crate) fn title(&self) -> String {
        format!("{} {}", self.settings().report_title, self.year())
    }

    /// Returns a figure as it is printed.
    ///
    /// # Errors
    /// [`TemplateError::Figure`] if the report has no figure of that id.
    pub(crate) fn printed(&self, id: &str) -> Result<String> {
        let figure = self.figures.get(id);
        let figure = figure.ok_or_else(|| TemplateError::Figure(id.to_owned()))?;
        print::figure(figure, self.settings().share_decimals, self.messages)
    }

    /// Returns the count of a figure; `None` if none is shown.
    pub(crate) fn count(&self, id: &str) -> Option<u64> {
        self.figures.get(id)?.count()
    }

    /// Whether any of the values that a figure rests on was given.
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

    /// Returns a line of a table of counts, named by a message.
    pub(crate) fn count_row(&self, message: &str, id: &str) -> Result<CountRow> {
        Ok(CountRow {
            name: self.word(message)?,
            count: id.into(),
        })
    }

    /// Returns the counts of some codes of a list: each is named by the message `FAMILY-CODE`, its
    /// figure is `ID.CODE`.
    pub(crate) fn counts<'c, C: Code + 'c>(
        &self,
        codes: impl IntoIterator<Item = &'c C>,
        family: &str,
        id: &str,
    ) -> Result<Vec<CountRow>> {
        let codes = codes.into_iter().map(|code| code.code());
        let row = |code| self.count_row(&format!("{family}-{code}"), &format!("{id}.{code}"));
        codes.map(row).collect()
    }

    /// Returns the counts of all codes of a list; none if the figure `given` rests on no value.
    pub(crate) fn counts_given<C: Code>(
        &self,
        given: &str,
        family: &str,
        id: &str,
    ) -> Result<Vec<CountRow>> {
        let codes = C::ALL.iter().filter(|_| self.is_given(given));
        self.counts(codes, family, id)
    }

    /// Returns a message with its values, as Markdown.
    pub(crate) fn sentence(&self, id: &str, arguments: &[(&str, Argument)]) -> Result<Markdown> {
        Ok(Markdown::new(self.messages.with(id, arguments)?))
    }

    /// Returns a figure as a value of a message.
    pub(crate) fn figure_argument(&self, id: &str) -> Result<Argument> {
        let text = self.printed(id)?;
        Ok(Argument::Markdown(mark::figure(id, &text)))
    }

    /// Returns a number that is not a figure, as a value of a message.
    pub(crate) fn number_argument(&self, number: u64) -> Argument {
        Argument::Text(print::number(number, self.messages))
    }

    /// Returns a message whose values are figures, by the name of the value and the id of the
    /// figure. The plain number, `NAME_count`, selects between plural forms.
    pub(crate) fn sentence_of_figures(
        &self,
        id: &str,
        figures: &[(&'static str, &str)],
    ) -> Result<Markdown> {
        let plain: Vec<String> = figures
            .iter()
            .map(|(name, _)| format!("{name}_count"))
            .collect();
        let mut arguments = Vec::new();
        for ((name, figure), plain) in figures.iter().zip(&plain) {
            let count = self.count(figure).unwrap_or_default();
            arguments.push((*name, self.figure_argument(figure)?));
            arguments.push((plain, Argument::Number(count)));
        }
        self.sentence(id, &arguments)
    }

    pub(crate) fn word(&self, id: &str) -> Result<String> {
        self.messages.text(id)
    }

    /// Returns the words of a coded value, from the message `FAMILY-CODE`.
    pub(crate) fn code(&self, family: &str, code: impl Code) -> Result<String> {
        self.word(&format!("{family}-{}", code.code()))
    }

    /// Renders a block of the report for a city or a project.
    pub(crate) fn block(
        &self,
        subject: &Subject,
        template: &str,
        view: &impl Serialize,
    ) -> Result<Markdown> {
        let rendered = self.engine.render_for(subject, template, view);
        rendered.map(Markdown::new)
    }

    pub(crate) fn date(&self, date: Date) -> Result<String> {
        print::date(date, self.messages)
    }

    pub(crate) fn day_in_words(&self, day: Day) -> Result<String> {
        print::day(day, self.messages)
    }

    /// Returns the period that the cycle covers, if it was stated; `argument` decides whether its
    /// dates are escaped for Markdown.
    pub(crate) fn period(&self, argument: fn(String) -> Argument) -> Result<Option<String>> {
        let Some(period) = &self.cycle().cycle.value.period else {
            return Ok(None);
        };
        let (start, end) = (self.date(period.start)?, self.date(period.end)?);
        let dates = [("start", argument(start)), ("end", argument(end))];
        self.messages.with("period", &dates).map(Some)
    }

    /// Returns the member states that have a member city, in the order of their names.
    pub(crate) fn states_with_cities(&self) -> impl Iterator<Item = &'a MemberState> {
        let states = self.network().member_states_by_name().into_iter();
        states.filter(|state| self.count(&format!("cities.country.{}", state.code)) != Some(0))
    }

    /// Returns all cities, members or not, in the order of the names of member states and cities.
    pub(crate) fn cities(&self) -> impl Iterator<Item = &'a City> + use<'a> {
        let network = self.network();
        let states = network.member_states_by_name().into_iter();
        states.flat_map(|state| network.cities_of(&state.code))
    }

    /// Returns the submissions of the cycle with their cities, by member state and city.
    pub(crate) fn submissions(&self) -> impl Iterator<Item = (&'a City, &'a Sourced<Submission>)> {
        let cities = self.cities();
        cities.filter_map(|city| Some((city, self.cycle().submission_of(&city.id)?)))
    }

    /// Returns the member cities of the day, by member state and city.
    pub(crate) fn members(&self) -> impl Iterator<Item = &'a City> {
        let cities = self.cities();
        cities.filter(|city| self.cycle().reporting(city).is_member())
    }

    /// Returns the official name of a country, or its code if no member state has it.
    pub(crate) fn country(&self, code: &CountryCode) -> String {
        let state = self.network().member_state(code);
        state.map_or_else(|| code.to_string(), |state| state.name.clone())
    }

    /// Returns the official name of a partner, or its id if the network does not know it.
    pub(crate) fn partner_name(&self, id: &PartnerId) -> String {
        let partner = self.network().partner(id);
        partner.map_or_else(|| id.to_string(), |partner| partner.name.clone())
    }

    /// Returns the official name of a city's country.
    pub(crate) fn country_of(&self, city: &City) -> String {
        self.country(&city.country)
    }

    pub(crate) fn named(&self, city: &City) -> NamedCity {
        NamedCity {
            name: city.name.clone(),
            country: self.country_of(city),
        }
    }

    /// Returns the post that represents a member state on the day, or that it is vacant; `None` if
    /// nothing was stated.
    pub(crate) fn representative(&self, state: &MemberState) -> Result<Option<String>> {
        let office = &state.national_representative;
        match (office, office.on(self.day())) {
            (_, Some(post)) => self.post(post).map(Some),
            (Office::Vacant, None) => self.word("csco-vacant").map(Some),
            (Office::NotStated | Office::Posts(_), None) => Ok(None),
        }
    }

    /// Returns a post with its organisation, and whether its holder is only acting.
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

    /// Returns the network's name for a body that considers the report.
    pub(crate) fn body(&self, body: Body) -> Result<String> {
        match self.network().bodies.value.body(body) {
            Some(named) => Ok(named.name.clone()),
            None => self.word(&format!("chain-body-{body}")),
        }
    }
}
