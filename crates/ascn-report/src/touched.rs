//! The cities whose submissions a caveat touches.

use std::collections::BTreeMap;

use ascn_diagnostic::{Fault, FileName};

use crate::material::Material;

/// The cities by the files of their submissions, of all cycles.
pub(crate) struct CityByFile<'a>(BTreeMap<&'a FileName, &'a str>);

impl<'a> CityByFile<'a> {
    /// Returns the cities by the files that the report is made of.
    pub(crate) fn new(material: &Material<'a>) -> Self {
        let cycles = material.dataset.cycles().iter();
        let submissions = cycles.flat_map(|cycle| &cycle.submissions);
        let city_by_file = submissions.map(|one| (&one.file, one.value.city.as_str()));
        Self(city_by_file.collect())
    }

    /// Returns the cities whose submissions a fault shows or rests on, besides that of its place.
    ///
    /// A caveat that touches another city, such as two cities with one title, prints what that city
    /// submitted, and so must not be shown where only one city's words are allowed.
    pub(crate) fn touched_by(&self, fault: &Fault) -> impl Iterator<Item = &'a str> {
        let notes = fault.notes.iter().map(|note| &note.location);
        let files = notes.chain(&fault.rests_on).map(|location| &location.file);
        files.filter_map(|file| self.0.get(file).copied())
    }
}
