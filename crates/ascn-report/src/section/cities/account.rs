//! What a project says of itself, gathered value by value, so that no gap goes unmentioned.

use ascn_core::scalar::Reported;

use crate::material::Material;
use crate::section::missing;
use crate::view::Detail;
use ascn_template::Result;

/// What was asked of a project so far, and what it did not say.
pub(super) struct Account<'a> {
    pub(super) material: &'a Material<'a>,
    /// Whether anything that was asked was given.
    pub(super) says_anything: bool,
    /// The lists that are empty, or whose absence is explained.
    pub(super) lists: Vec<Detail>,
    /// The names of what was not reported.
    pub(super) not_reported: Vec<String>,
}

impl<'a> Account<'a> {
    /// Starts with nothing asked.
    pub(super) fn new(material: &'a Material<'a>) -> Self {
        Self {
            material,
            says_anything: false,
            lists: Vec::new(),
            not_reported: Vec::new(),
        }
    }

    /// Records whether anything was said of a value.
    pub(super) fn record(&mut self, name: &str, is_said: bool) -> bool {
        if is_said {
            self.says_anything = true;
        } else {
            self.not_reported.push(name.to_owned());
        }
        is_said
    }

    /// Asks for a value; returns `None` if nothing was said of it.
    pub(super) fn detail<T>(
        &mut self,
        name: &str,
        value: &Reported<T>,
        print: impl Fn(&T) -> Result<String>,
    ) -> Result<Option<Detail>> {
        let words = missing::in_words(self.material, value, print)?;
        self.record(name, words.is_some());
        Ok(words.map(|words| detail(name, words)))
    }

    /// Asks for a value that is shown elsewhere; returns why it is missing, if the city says so.
    pub(super) fn missing<T>(&mut self, name: &str, value: &Reported<T>) -> Result<Option<Detail>> {
        let words = self.detail(name, value, |_| Ok(String::new()))?;
        Ok(words.filter(|_| value.value().is_none()))
    }

    /// Asks for the entries of a list, and returns a row for each.
    pub(super) fn rows<T, R>(
        &mut self,
        name: &str,
        list: &Reported<Vec<T>>,
        row: impl Fn(&Material<'_>, &T) -> Result<R>,
    ) -> Result<Vec<R>> {
        let entries = list.entries();
        if entries.is_empty() {
            let none = self.detail(name, list, |_| self.material.word("reported-none"))?;
            self.lists.extend(none);
        } else {
            self.record(name, true);
        }
        let rows = entries.iter().map(|one| row(self.material, one));
        rows.collect()
    }
}

/// Returns an explanation; `None` if there is none and nothing calls for one.
pub(super) fn explanation(
    material: &Material<'_>,
    name: &str,
    value: &Reported<String>,
    is_called_for: bool,
) -> Result<Option<Detail>> {
    if *value == Reported::NotReported && !is_called_for {
        return Ok(None);
    }
    Ok(Some(detail(name, missing::text(material, value)?)))
}

/// Returns a named value in words.
pub(super) fn detail(name: &str, value: String) -> Detail {
    Detail {
        name: name.to_owned(),
        value,
    }
}
