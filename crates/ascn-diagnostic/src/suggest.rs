//! The nearest of some names: "did you mean …".

/// How alike two names must be, from 0 to 1, for one to be suggested for the other.
///
/// Found by experiment: below it, unrelated names are suggested for short keys.
const LIKENESS: f64 = 0.75;

/// The number of letters up to which the likeness of a name says little.
const SHORT: usize = 3;

/// The number of bytes up to which a name is compared at all. Each letter is compared with each
/// letter of each candidate, and no key and no code is nearly as long.
const LONGEST: usize = 100;

/// Returns the candidate nearest to `name`, or `None` if none is near.
///
/// In a short name, such as `id`, one wrong letter is a large part: a candidate is near if it is
/// the only one that differs by one letter.
///
/// # Examples
/// ```
/// use ascn_diagnostic::nearest;
///
/// assert_eq!(nearest("focus_aera", ["focus_area", "stage"]), Some("focus_area"));
/// assert_eq!(nearest("colour", ["focus_area", "stage"]), None);
/// assert_eq!(nearest("ix", ["id", "on", "stage"]), Some("id"));
/// ```
pub fn nearest<'a>(name: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    if name.len() > LONGEST {
        return None;
    }
    let name = name.to_lowercase();
    let candidates: Vec<&str> = candidates.into_iter().collect();
    let scored = candidates.iter().map(|candidate| {
        let lower = candidate.to_lowercase();
        let likeness = strsim::jaro_winkler(&name, &lower)
            .max(strsim::normalized_damerau_levenshtein(&name, &lower));
        (*candidate, likeness)
    });
    let near = scored
        .filter(|(_, likeness)| *likeness >= LIKENESS)
        .max_by(|(_, a), (_, b)| a.total_cmp(b))
        .map(|(candidate, _)| candidate);
    near.or_else(|| one_letter_off(&name, &candidates))
}

/// Returns the question whether the candidate nearest to `name` is meant; `None` if none is near.
///
/// # Examples
/// ```
/// use ascn_diagnostic::did_you_mean;
///
/// let asked = did_you_mean("focus_aera", ["focus_area", "stage"]);
/// assert_eq!(asked.as_deref(), Some("did you mean `focus_area`?"));
/// ```
pub fn did_you_mean<'a, C>(name: &str, candidates: C) -> Option<String>
where
    C: IntoIterator<Item = &'a str>,
{
    nearest(name, candidates).map(asked)
}

/// Returns the ways to fix an unknown name: the near one that may be meant, if any, or something
/// else.
///
/// # Examples
/// ```
/// use ascn_diagnostic::meant_or;
///
/// assert_eq!(meant_or(None, "write it"), ["write it"]);
/// let near = Some("did you mean `title`?".to_owned());
/// assert_eq!(meant_or(near, "write it"), ["did you mean `title`?", "or write it"]);
/// ```
pub fn meant_or(near: Option<String>, otherwise: &str) -> Vec<String> {
    match near {
        Some(near) => vec![near, format!("or {otherwise}")],
        None => vec![otherwise.to_owned()],
    }
}

/// How many candidates are compared before no more is suggested: a fraction of a second.
const COMPARISONS: usize = 100_000;

/// Suggestions for many names, each from many candidates: names of cities, of projects, of
/// partners.
///
/// Comparing thousands of names with thousands takes minutes, and so many wrong names are not
/// typing errors. So the first names get suggestions, until enough was compared.
///
/// # Examples
/// ```
/// use ascn_diagnostic::Suggestions;
///
/// let mut suggestions = Suggestions::default();
/// assert_eq!(suggestions.nearest("th-pukhet", ["th-phuket", "vn-hue"]), Some("th-phuket"));
/// ```
#[derive(Debug)]
pub struct Suggestions {
    left: usize,
}

impl Default for Suggestions {
    fn default() -> Self {
        Self { left: COMPARISONS }
    }
}

impl Suggestions {
    /// Works like [`nearest`], and returns `None` once enough was compared.
    pub fn nearest<'a>(
        &mut self,
        name: &str,
        candidates: impl IntoIterator<Item = &'a str>,
    ) -> Option<&'a str> {
        if self.left == 0 {
            return None;
        }
        let candidates: Vec<&str> = candidates.into_iter().collect();
        self.left = self.left.saturating_sub(candidates.len());
        nearest(name, candidates)
    }

    /// Works like [`did_you_mean`], and returns `None` once enough was compared.
    pub fn did_you_mean<'a, C>(&mut self, name: &str, candidates: C) -> Option<String>
    where
        C: IntoIterator<Item = &'a str>,
    {
        self.nearest(name, candidates).map(asked)
    }
}

fn asked(near: &str) -> String {
    format!("did you mean `{near}`?")
}

/// Returns the short candidate that differs by one letter, if there is exactly one.
fn one_letter_off<'a>(name: &str, candidates: &[&'a str]) -> Option<&'a str> {
    let is_near = |candidate: &&&str| {
        candidate.len() <= SHORT && strsim::damerau_levenshtein(name, candidate) == 1
    };
    let mut near = candidates.iter().filter(is_near);
    match (near.next(), near.next()) {
        (Some(only), None) => Some(only),
        _ => None,
    }
}
