//! The nearest of some names: "did you mean …".

/// How alike two names must be, from 0 to 1, for one to be suggested for the other.
///
/// Found by trying: below it, short keys suggest unrelated ones.
const LIKENESS: f64 = 0.75;

/// Up to how many letters a name is too short for its likeness to say much.
const SHORT: usize = 3;

/// How many bytes a name may have to be compared at all: each letter is held against each letter of
/// each candidate, and no key and no code is nearly as long.
const LONGEST: usize = 100;

/// Returns the candidate nearest to `name`, or `None` if none is near.
///
/// Of a short name, such as `id`, one wrong letter is a large part: it is near if it is the only one
/// that differs by one letter.
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

/// Asks whether the candidate nearest to `name` is meant; `None` if none is near.
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

/// The ways to mend a name that there is not: what may be meant, if anything is near, or something
/// else to do.
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

/// Suggestions for many names, each from many candidates: names of cities, of projects, of partners.
///
/// Comparing thousands of names with thousands takes minutes, and who has so many wrong names has not
/// mistyped them: the first get a suggestion, until enough was compared.
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
    /// As [`nearest`], and `None` once enough was compared.
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

    /// As [`did_you_mean`], and `None` once enough was compared.
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

/// The only short candidate that differs by one letter.
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
